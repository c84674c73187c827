"""Where the templates of dates match: the longest from the left, and what looks like a date and is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dragoman.reading.recognise.dates_absolute import Slots
from dragoman.reading.recognise.dates_tokens import Token, Tokens
from dragoman.reading.recognise.dates_words import CalendarWords, Template


@dataclass(frozen=True, slots=True)
class Match:
    """A template that fits the tokens [first, last], and what stands in its slots."""

    rule: str
    first: int
    last: int
    slots: Slots


_LISTING = frozenset({",", "and", "or", "(", "-"})
Guard = Callable[[Tokens, "Match", CalendarWords], "Match | None"]


def find_matches(tokens: Tokens, words: CalendarWords) -> list[Match]:
    """The longest matches from the left that are dates, none overlapping another."""
    found: list[Match] = []
    start = words.starts.search(tokens.signs)
    while start:
        match = _longest(tokens, start.start(), words, found)
        if match and match.rule != "not_a_date":
            found.append(match)
        start = words.starts.search(tokens.signs, match.last + 1 if match else start.end())
    return found


def _longest(tokens: Tokens, index: int, words: CalendarWords, found: list[Match]) -> Match | None:
    start = words.templates[tokens.signs[index]]
    if not start.any_fits.match(tokens.signs, index):
        return None
    fits: list[tuple[int, int, Template]] = []
    for order, template in enumerate(start.templates):
        fit = template.pattern.match(tokens.signs, index)
        if fit:
            fits.append((-fit.end(), order, template))
    for end, _, template in sorted(fits, key=lambda fit: fit[:2]):
        match = _match(tokens, index, -end, template, words)
        guard = _GUARDS.get(template.rule)
        kept = guard(tokens, match, words) if guard else match
        if kept and _year_goes_on(kept, tokens, found, words):
            return kept
    return None


def _match(tokens: Tokens, index: int, end: int, template: Template, words: CalendarWords) -> Match:
    fit = template.pattern.match(tokens.signs, index, end)
    slots: dict[str, int | str] = {}
    for slot, name in template.slots.items():
        at = fit.start(slot) if fit else -1
        if at >= 0:
            slots[slot] = _value(tokens.at(at), name, words)
    slots["words"] = " ".join(tokens.words(index, end))
    return Match(template.rule, index, end - 1, slots)


def _value(token: Token, name: str, words: CalendarWords) -> int | str:
    if token.day is not None:
        return token.day.isoformat()
    if token.number is not None and name not in ("written", "decade"):
        return token.number
    return words.values.get(name, {}).get(token.text, token.text)


def _year_goes_on(match: Match, tokens: Tokens, found: list[Match], words: CalendarWords) -> bool:
    """A year alone is a date after “in”, or after another year and a comma."""
    if match.rule != "year" or match.slots["words"] != str(match.slots["year"]):
        return True
    before = tokens.words_at(match.first - 1)
    if _is_counted(tokens, match, words, before in ("in", "since", "during", "until")):
        return False
    if before in words.sets["before_year"]:
        return True
    at = match.first - 1
    while at > match.first - 4 and tokens.words_at(at) in words.sets["between_years"]:
        at -= 1
    listed = at < match.first - 1 and found and found[-1].last == at and found[-1].rule in ("year", "years")
    return bool(listed)


def _is_counted(tokens: Tokens, match: Match, words: CalendarWords, sure: bool) -> bool:
    following = tokens.words_at(match.last + 1)
    if following in words.sets["counted"]:
        return True
    return (
        not sure
        and following.endswith("s")
        and len(following) > 5
        and following[0].isalpha()
        and int(match.slots["year"]) % 100 == 0
    )


def _label(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“(the) 2018 Joint Vision Statement”: a year before what it names."""
    following, before = tokens.words_at(match.last + 1), tokens.words_at(match.first - 1)
    if not following[:1].isalpha() or following in words.sets["not_labels"] | words.sets["counted"]:
        return None
    if tokens.at(match.last + 1).start - tokens.at(match.last).end != 1:
        return None
    capital = tokens.text[tokens.at(match.last + 1).start].isupper()
    if before in words.sets["before_label"] or (capital and not before.isalnum()):
        return Match("year_label", match.first, match.last, match.slots)
    return None


def _year(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    if tokens.words_at(match.first - 1) in words.sets["names_with_years"]:
        return None
    if match.slots["words"] != str(match.slots["year"]):
        return match
    if tokens.words_at(match.first - 1) in ("in", "since", "during", "until"):
        return match
    return _label(tokens, match, words) or match


def _month_alone(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“May” and “March” after “in” or “last”; “Theresa May” and “March for peace” are no months."""
    said = match.slots["words"]
    before = tokens.words_at(match.first - 1)
    start = tokens.at(match.first).start
    if tokens.text[start - 1 : start] == "$":
        return None
    linked = tokens.words_at(match.last + 1) in words.sets["range_links"]
    if linked and tokens.words_at(match.last + 2) in words.values["month"]:
        return match
    if said not in words.sets["doubtful_months"]:
        return match
    if before not in words.sets["before_month"] or not _is_near(tokens, match):
        return None
    if tokens.words_at(match.last + 1) in words.sets["not_after_month"]:
        return None
    return None if before in _LISTING and _capital_follows(tokens, match) else match


def _capital_follows(tokens: Tokens, match: Match) -> bool:
    """“…, April Jones”: a name goes on."""
    following = tokens.words_at(match.last + 1)
    return following[:1].isalpha() and tokens.text[tokens.at(match.last + 1).start].isupper()


def _days(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“3 and 4 May” is a stretch; in “3 and 10 May” the days stand apart."""
    said = str(match.slots["words"]).split()
    if not {"and", "&"} & set(said) or said[0] in ("between", "from"):
        return match
    start = match.slots.get("middle", match.slots["start"])
    return match if match.slots["end"] == int(start) + 1 else None


def _is_near(tokens: Tokens, match: Match) -> bool:
    before = tokens.at(match.first - 1)
    return tokens.at(match.first).start - before.end <= 1


def _weekday_alone(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    said, before = str(match.slots["words"]), tokens.words_at(match.first - 1)
    if said in words.sets["doubtful_weekdays"] and before not in words.sets["before_weekday"]:
        return None
    named = tokens.words_at(match.last + 1) in words.sets["not_after_weekday"]
    return None if named or before in words.sets["not_before_weekday"] else match


def _listed(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“March 2 and 3” with nothing counted behind it."""
    if match.slots["end"] != int(match.slots["start"]) + 1:
        return None
    if "year" in match.slots:
        return match
    following = tokens.words_at(match.last + 1)
    return None if following[:1].isalpha() and following not in ("in", "at", "to", "with", "for") else match


def _today(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“Today’s world” and “USA TODAY” name no day."""
    if match.slots["words"] != "today":
        return match
    if tokens.words_at(match.last + 1) == "’" and tokens.words_at(match.last + 2) == "s":
        return None
    start = tokens.at(match.first).start
    before = tokens.at(match.first - 1) if match.first else None
    capital = tokens.text[start].isupper()
    return None if capital and before and tokens.text[before.start].isalpha() else match


def _ordinal_alone(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“On the 18th.” with nothing behind it that it numbers."""
    if "day" in match.slots or "month" in str(match.slots["words"]):
        return match
    following = tokens.words_at(match.last + 1)
    return None if following[:1].isalpha() or following in ("-", "’", "“", '"') else match


def _day_and_month(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“On 12 March” but not “at 10:12 March”; a day is written next to its month."""
    between = tokens.at(match.last).start - tokens.at(match.first).end
    return match if between < 40 else None


def _unit_alone(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“Last year” but not “the next day” nor “this day”; days are told by other rules."""
    if match.slots.get("unit") == "day" and match.slots.get("direction") != "this":
        return None
    following = tokens.words_at(match.last + 1)
    if match.slots.get("unit") == "day" or following in ("old", "long"):
        return None
    said = str(match.slots["words"])
    return None if said.endswith("s") or "days" in said else match


def _weekday_and_number(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“Wednesday 28” but not “Friday 12 officers”."""
    following = tokens.words_at(match.last + 1)
    if following == "-":
        return None
    said = tokens.at(match.last).text
    counted = said.isdecimal() and following[:1].isalpha() and following not in words.sets["before_year"]
    if counted and following not in words.sets["range_links"] | {"and", "at", "with", "on"}:
        return None
    return match


def _season(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“The spring of 2015” but not “the fall of 1975”."""
    said = str(match.slots["words"]).split()
    return None if "of" in said and set(said) & words.sets["doubtful_seasons"] else match


def _counted(tokens: Tokens, match: Match, words: CalendarWords) -> Match:
    """“It comes six months after …” counts back to what happened."""
    if tokens.words_at(match.first - 1) not in words.sets["comes"]:
        return match
    return Match(match.rule, match.first, match.last, {**match.slots, "comes": 1})


def _stretch(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“The next 3 days”; in “only 3 next week” the number counts something else."""
    return match if tokens.at(match.last).text.endswith("s") else None


def _years(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“2021-2023” but not “Tel. 138-2010-2015”."""
    start, end = tokens.at(match.first).start, tokens.at(match.last).end
    beside = tokens.text[max(0, start - 1) : start] + tokens.text[end : end + 1]
    return None if set(beside) & set("-–/") else match


def _short_years(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“2015–16” but not “2015 - 32”."""
    length = tokens.at(match.last).end - tokens.at(match.first).start
    return _years(tokens, match, words) if length == 7 else None


_GUARDS: dict[str, Guard] = {
    "year": _year,
    "month_without_year": _month_alone,
    "weekday": _weekday_alone,
    "days": _days,
    "days_listed": _listed,
    "near_day": _today,
    "day_of_that_month": _ordinal_alone,
    "day_of_month": _day_and_month,
    "that_unit": _unit_alone,
    "years": _years,
    "season": _season,
    "stretch": _stretch,
    "counted_from": _counted,
    "short_years": _short_years,
    "weekday_and_day": _weekday_and_number,
}
