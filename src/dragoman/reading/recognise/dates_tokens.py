"""A text as a row of signs: one for each word, number or mark that dates are made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from dragoman.reading.recognise.dates_words import GAP, NUMBER_SIGNS, CalendarWords

FIRST_YEAR, LAST_YEAR = 1900, 2100
MOST_YEARS = 10
"""The longest plan written like “2020-25”."""

_TOKEN = re.compile(
    r"(?P<word>[^\W\d_]+)(?P<glued>[\d_]\w*)?"
    r"|(?P<written>(?<![\w/.-])(?:\d{4}([-/.])\d{1,2}\4\d{1,2}"
    r"|\d{1,2}([./-])\d{1,2}\5\d{4}|\d{1,2}\. \d{1,2}\. \d{4}|\d{4}-\d\d?|\d{1,2}[/-]\d{4}|(?:19|20)\d{6}"
    r"|(?:19|20)\d\d(?:\. \d{1,2}\. \d{1,2}| \d\d \d\d))"
    r"(?![\w/]|[.-]\d))"
    r"|(?P<other>\d+(?:,\d{3})+(?!\d)|\d{1,3}(?:/\d+)+|\d+[.:]\d+(?:[.:]\d+)*)"
    r"|(?P<number>\d+)(?P<suffix>[A-Za-z]+)?"
    r"|(?P<line>\n\s*\n)"
    r"|(?P<mark>[^\w\s])"
)
_WORD_BEFORE = re.compile(r"([^\W_]+)(?:-\d{1,4})?$")
_LAST_WORD = re.compile(r"([^\W\d_]+|№)\.?\s?$")
_LETTERS_BEFORE = 10
_NAME_REACH = 18
_DASHES = "-–—~\u2012\u2212"
_BETWEEN_PARTS = re.compile(r"[./ -]+")
_MONEY = "$€£¥#+"
_PART_OF_A_YEAR = re.compile(r"[qh][1-4]\Z")
_DAY_OR_YEAR = re.compile(r"(?:\d{4}|\d{1,2}(?:st|nd|rd|th)?)\Z")


class Token(NamedTuple):
    """A word, number or mark: where it stands, its lower-case text, and the number it is."""

    start: int
    end: int
    text: str
    number: int | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text, made when they are looked at, and their signs: one character each."""

    text: str
    found: list[Token | re.Match[str]]
    signs: str

    def at(self, index: int) -> Token:
        """The token of that number."""
        found = self.found[index]
        if not isinstance(found, Token):
            found = self.found[index] = _word_or_mark(found)
        return found

    def words_at(self, index: int) -> str:
        """The lower-case text of the token of that number; empty beyond the ends."""
        return self.at(index).text if 0 <= index < len(self.found) else ""

    def words(self, first: int, end: int) -> list[str]:
        """The lower-case texts of the tokens from one number to before another."""
        return [self.at(index).text for index in range(first, end)]


def find_tokens(text: str, words: CalendarWords) -> Tokens:
    """Every word, number and mark of the text, with its sign; blank lines are gaps."""
    tokens: list[Token | re.Match[str]] = []
    signs: list[str] = []
    known = words.signs
    doubtful = {known.get(word) for word in words.sets["capital_only"]}
    for match in _matches(text, words):
        kind = match.lastgroup
        token: Token | re.Match[str] = match
        if kind == "word":
            sign = known.get(match.group().lower(), GAP)
            if sign in doubtful and text[match.start()].islower() and not _is_in_month(text, match.span()):
                sign = GAP
        elif kind == "mark":
            sign = known.get(_mark(match.group()), GAP)
            if match.group() == "." and _ends_short_form(text, match.end(), tokens, words):
                tokens[-1] = _with_stop(tokens[-1])
                continue
        else:
            token, sign = _numeric(match, text, words)
        tokens.append(token)
        signs.append(sign)
    return Tokens(text, tokens, "".join(signs))


def _is_in_month(text: str, span: tuple[int, int]) -> bool:
    """“In may.”, “in march 2015”: a month without its capital."""
    start, end = span
    if text[max(0, start - 4) : start].strip().lower() != "in":
        return False
    behind = text[end : end + 2].strip()[:1]
    return not behind or behind.isdigit() or behind in ".,;)"


def _matches(text: str, words: CalendarWords) -> Iterator[re.Match[str]]:
    """The tokens of the text; a month and a number without a space between (“May2024”) are two."""
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        if kind not in ("glued", "suffix"):
            yield match
            continue
        letters = match["word" if kind == "glued" else "suffix"]
        if letters.lower() in words.values["month"] and _is_of_a_date(match):
            middle = match.end("word") if kind == "glued" else match.end("number")
            parts = _TOKEN.match(text, match.start(), middle), _TOKEN.match(text, middle, match.end())
            yield from (part for part in parts if part)
        else:
            yield match


def _is_of_a_date(match: re.Match[str]) -> bool:
    return bool(_DAY_OR_YEAR.match(match["glued"] or match["number"]))


def _word_or_mark(match: re.Match[str]) -> Token:
    word = match.group().lower() if match.lastgroup == "word" else _mark(match.group())
    return Token(match.start(), match.end(), word)


def _with_stop(found: Token | re.Match[str]) -> Token:
    token = found if isinstance(found, Token) else _word_or_mark(found)
    return token._replace(end=token.end + 1)


def _mark(mark: str) -> str:
    if mark in _DASHES:
        return "-"
    return "’" if mark == "'" else mark


def _ends_short_form(text: str, end: int, tokens: list[Token | re.Match[str]], words: CalendarWords) -> bool:
    """Whether the stop belongs to “Sept.” or “Tues.”, with the date going on behind it."""
    last = tokens[-1] if tokens else None
    if last is None or isinstance(last, Token) or last.end() != end - 1 or last.end() - last.start() > 5:
        return False
    short = last.group().lower()
    if short not in words.values["month"] and short not in words.values["weekday"]:
        return False
    following = text[end : end + 2].lstrip(" \u00a0")
    return bool(following) and (following[0].isalnum() or following[0] in ",()-–—")


def _numeric(match: re.Match[str], text: str, words: CalendarWords) -> tuple[Token, str]:
    start, end = match.span()
    kind = match.lastgroup
    lower = match.group().lower()
    if kind == "written":
        before = _LAST_WORD.search(text[max(0, start - _LETTERS_BEFORE) : start])
        is_counted = before is not None and before[1].lower() in words.sets["before_number"]
        return (Token(start, end, lower), GAP) if is_counted else _written(start, end, lower)
    if kind == "glued":
        return _letters_and_digits(start, end, lower)
    if kind in ("other", "line"):
        return Token(start, end, lower if kind == "other" else ""), GAP
    number = int(match["number"][:9])
    sign = _number_sign(match, number, text, words)
    return Token(start, end, lower, number), sign


def _number_sign(match: re.Match[str], number: int, text: str, words: CalendarWords) -> str:
    suffix = (match["suffix"] or "").lower()
    digits = len(match["number"])
    start, end = match.span()
    if _is_part_of_a_name(text, start, words) or text[end : end + 1] == "%":
        return GAP
    if suffix in words.sets["day_endings"] and digits <= 2 and 1 <= number <= 31:
        return NUMBER_SIGNS["ordinal_day"]
    if suffix == "s" and digits == 4 and FIRST_YEAR <= number <= LAST_YEAR and number % 10 == 0:
        return NUMBER_SIGNS["decade"]
    if suffix:
        return GAP
    if digits == 4 and FIRST_YEAR <= number <= LAST_YEAR:
        return NUMBER_SIGNS["year"]
    if digits <= 2 and 1 <= number <= 31:
        return NUMBER_SIGNS["day"]
    return NUMBER_SIGNS["short" if digits == 2 else "number"]


def _is_part_of_a_name(text: str, start: int, words: CalendarWords) -> bool:
    """“COVID-19”, “Su-30”, “NR-1-21”, “$12”, “+86”: the number dates nothing."""
    before = text[start - 1 : start]
    if before and before in _MONEY + "_":
        return True
    if before == " " and text[start - 2 : start - 1] == "$":
        return True
    if before not in ("-", ".") or start < 2:
        return False
    word = _WORD_BEFORE.search(text[max(0, start - _NAME_REACH) : start - 1])
    if word is None or word[1].isdigit():
        return False
    name = word[1].lower()
    if name[0].isdigit() and name.lstrip("0123456789") in words.sets["day_endings"]:
        return False
    return name not in words.signs and not _PART_OF_A_YEAR.match(name)


def _letters_and_digits(start: int, end: int, lower: str) -> tuple[Token, str]:
    """“Q1”, “H2”, “FY2015”; anything else of letters and digits dates nothing."""
    letters = lower.rstrip("0123456789")
    digits = lower[len(letters) :]
    if letters in ("q", "h") and digits.isdecimal() and 1 <= int(digits) <= (4 if letters == "q" else 2):
        return Token(start, end, lower, int(digits)), NUMBER_SIGNS["quarter" if letters == "q" else "half"]
    if letters == "fy" and len(digits) in (2, 4):
        number = int(digits) + (2000 if len(digits) == 2 else 0)
        return Token(start, end, lower, number), NUMBER_SIGNS["fiscal"]
    return Token(start, end, lower), GAP


def _written(start: int, end: int, lower: str) -> tuple[Token, str]:
    """2020-03-02, 20200302, 2020. 3. 2, 23/03/2020, 02.03.2020 and months; 02/03/2020 is unclear."""
    parts = [int(part) for part in _BETWEEN_PARTS.split(lower)]
    unclear = Token(start, end, lower), NUMBER_SIGNS["unclear"]
    if len(parts) == 2:
        return _year_and_month(start, end, lower, parts)
    if len(parts) == 1:
        parts = [int(lower[:4]), int(lower[4:6]), int(lower[6:])]
    year, month, day = parts if parts[0] > 31 else (parts[2], parts[1], parts[0])
    if parts[0] <= 31 and "." not in lower and day != month:
        if day <= 12 and month <= 12:
            return unclear
        if month > 12:
            month, day = day, month
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return Token(start, end, lower), GAP
    try:
        return Token(start, end, lower, day=date(year, month, day)), NUMBER_SIGNS["written"]
    except ValueError:
        return Token(start, end, lower), GAP


def _year_and_month(start: int, end: int, lower: str, parts: list[int]) -> tuple[Token, str]:
    """“2015-12”, “2015-3” and “12/2015” are months, “2015-16” and “2020-25” are years."""
    year, rest = parts if parts[0] > 31 else (parts[1], parts[0])
    if parts[0] <= 31:
        lower = f"{year}-{rest:02}" if rest <= 12 else ""
    ahead = (rest - year) % 100
    wrong = not lower or rest == 0 or (rest > 12 and not 0 < ahead <= MOST_YEARS)
    if not FIRST_YEAR <= year <= LAST_YEAR or wrong:
        return Token(start, end, lower), GAP
    return Token(start, end, lower, number=rest), NUMBER_SIGNS["written"]
