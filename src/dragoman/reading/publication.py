"""When a report came out, where nobody says: its own meta line, its date line, its address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from dragoman.model.dates import PartialDate, Point
from dragoman.model.text import Document, Span
from dragoman.reading.dates import CalendarWords, DateMention, Matched, find_dates, match_dates, settle_dates
from dragoman.reading.recognise.dates_absolute import both_orders

METADATA, DATELINE, ADDRESS = "metadata", "dateline", "address"

_HEAD = 2_000
_LONG_LABELLED_LINE = 400
_LONGEST_PLACE = 60
_LONGEST_TITLE = 140
_NEAR = timedelta(days=62)
_PRINTED_LATER = timedelta(days=3)
_FIRST_YEAR, _LAST_YEAR = 1990, 2100

_TIME = re.compile(
    r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?|\b(?:[apAP]\.?[mM]\.?|[A-Z]{3,4}(?:[+-]\d+)?|hrs?|at)\b|GMT[+-]\d+"
)
_TIME_ALONE = re.compile(
    r"[ \t,|–-]*(?:at )?\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?: ?[apAP]\.?[mM]\.?)?(?: [A-Z]{2,4})?[ \t]*"
)
_TIME_BEFORE = re.compile(
    r"(?:\bat\s+)?\d{1,2}[:.h]\d\d(?:\s*[apAP]\.?[mM]\.?)?(?:\s*[A-Z]{2,4}\b)?\s*(?:on|[,|–-])?\s*\Z"
)
_PLACE_ALONE = re.compile(r"\s*[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}(?:\.,|,)\s*\Z")
_SECTION = re.compile(r"\s*[A-Z][\w&’'-]+(?: [\w&’'-]+){0,2}\s*\Z")
_WORD, _HEADLINE = re.compile(r"[^\W\d_]{3,}"), 2
_WEATHER = re.compile(r"^[ \t]*-?\d{1,2}(?:[.,]\d)?\s?°?\s?[CF][ \t]*$(?:\n[^\n]{0,40}){1,3}\Z", re.MULTILINE)
_LABEL_WORDS = 6
_SENTENCE = re.compile(r".{40}[.!?][”\"’')]*(?:\s|\Z)")
_PLACE = re.compile(
    r"\s*[(\[]?(?!(?:On|In|The|At|From|By|Since)\b)[A-Z][^\s,]*(?:[ /][^\s,.()]+){0,4}\.?"
    r"\s*[,(/–—-]?\s*\Z"
)
_PLACE_AND_AGENCY = re.compile(r"\s*[A-Z][\w .,’'-]*\([A-Z][^()\n]*[-–—,/:]\s*\Z")
_AFTER_DATE_LINE = re.compile(
    r"[\s,]*\)?\s*(?:\([^()\n]{2,40}\)|[/,]?\s*[A-Z][A-Za-z]{1,14}\s*(?=[-–—/]))?\s*/?\s*(?:--?|[–—:])\s"
    r"|\s*\([A-Z][^()\n]{1,40}\)|\)\s+[A-Z]"
)
_ADDRESSES = (
    re.compile(r"(?<!\d)(?P<y>\d{4})/(?P<m>\d{1,2})/(?P<d>\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<y>\d{4})[-_](?P<m>\d\d)[-_/](?P<d>\d\d)(?!\d)"),
    re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)(?!\d)"),
    re.compile(r"/(?P<y>\d{4})[/-](?P<m>\d{1,2})(?=/|\Z)"),
)


def find_publication(
    document: Document, words: CalendarWords, matched: Matched | None = None
) -> tuple[PartialDate, str] | None:
    """The day or month the report came out and from where that is known; None where nothing says it.

    A day in running text is an event’s, and is never taken. A date line without a year takes it from the
    address, or from a date of the text within two months of it.

    Args:
        matched: the text’s own, where they are known.
    """
    by_address = _by_address(document.url or "")
    head = document.text[:_HEAD]
    if document.above:
        head, matched = f"{document.above}\n{head}", None
    here = matched.before(_HEAD) if matched else match_dates(head, words)
    mentions = list(settle_dates(here, published=None, words=words))
    published, updated = _by_meta_lines(head, mentions, by_address, words)
    if published:
        return published, METADATA
    for mention in mentions:
        if _is_date_line(head, mention):
            date = _date_of_line(head, mention, mentions, by_address, words)
            if date:
                return date, DATELINE
    if by_address and (by_address.is_day or updated is None):
        return by_address, ADDRESS
    updated = updated or next((each.date for each in mentions if _is_last_line(head, each, words)), None)
    return (updated, METADATA) if updated else None


def day_of_telling(document: Document, words: CalendarWords, matched: Matched) -> PartialDate | None:
    """The day from which “today” counts: that of a date line up to days before publication, else this."""
    published = document.published
    if published is None or not published.is_day:
        return published
    head, near = document.text[:_HEAD], matched.before(_HEAD)
    if not _may_hold_date_line(head, near):
        return published
    for mention in settle_dates(near, published=published, words=words):
        day = mention.date
        if day is not None and day.is_day and _is_date_line(head, mention):
            is_near = timedelta(0) <= published.first_day - day.first_day <= _PRINTED_LATER
            return day if is_near else published
    return published


def _by_meta_lines(
    head: str, mentions: list[DateMention], by_address: PartialDate | None, words: CalendarWords
) -> tuple[PartialDate | None, PartialDate | None]:
    """The day of publication, and the one of a later change, as labelled lines give them."""
    updated = None
    for mention in mentions:
        day = _day_of(head, mention, mentions, by_address)
        if day is None or not _is_meta_line(head, mention, words):
            continue
        if not words.update_labels.search(_line(head, mention.span)[0]):
            return day, updated
        updated = updated or day
    return None, updated


def _day_of(
    head: str, mention: DateMention, mentions: list[DateMention], by_address: PartialDate | None
) -> PartialDate | None:
    """The day that the words name; 02/03/2020 as the address or the text’s other days bear out."""
    if mention.rule != "doubtful_day" or mention.date:
        return mention.date if mention.date and mention.date.is_day else None
    days = both_orders(head[mention.span.start : mention.span.end])
    if by_address:
        near = [day for day in days if by_address.contains(day)]
    else:
        known = [each.date for each in mentions if each.date and each.date.is_day]
        near = [day for day in days if any(abs(day.first_day - each.first_day) <= _NEAR for each in known)]
    return near[0] if len(near) == 1 else None


def _line(text: str, span: Span) -> tuple[str, str]:
    """What stands before and behind a stretch on its line."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    return text[start : span.start], text[span.end : end if end >= 0 else len(text)]


def _is_meta_line(text: str, mention: DateMention, words: CalendarWords) -> bool:
    """“Published: 3 March 2021”, “@ 1 December 2014”, a day alone on a line above the story."""
    before, after = _line(text, mention.span)
    after = words.counters.sub(" ", after)
    is_timed = _TIME.search(after) is not None
    before, after = _TIME_BEFORE.sub("", before), _TIME.sub(" ", after).strip()
    if words.publication_labels.search(before) and len(before) <= _LONG_LABELLED_LINE:
        return _is_label_only(before, words)
    is_above = _is_above_the_story(text, mention, words) or _is_alone_with_time(text, mention)
    if not is_above or _WEATHER.search(text, 0, mention.span.start):
        return False
    goes_on = re.search(r"[^\W\d_]", after) is not None
    if goes_on and not after.startswith("|"):
        return False
    if not re.search(r"[^\W\d_]", _TIME.sub(" ", before)):
        return len(before) + len(after) < 40 or goes_on
    if before.rstrip().endswith(("|", "·", "•", "»", ">")):
        return len(before.split()) <= _LABEL_WORDS
    section = is_timed and _SECTION.match(before)
    return not goes_on and bool(section or words.bylines.match(before) or _PLACE_ALONE.match(before))


def _is_label_only(before: str, words: CalendarWords) -> bool:
    """Whether a few words at most, and no sentence, stand before the label."""
    rest = words.publication_labels.sub("", before).rpartition(";")[2]
    return (len(rest.split()) <= _LABEL_WORDS and not re.search(r"[.!?;]\s", rest)) or rest.rstrip().endswith(
        "|"
    )


def _is_alone_with_time(text: str, mention: DateMention) -> bool:
    """“11 July 2024 10:57” on a line: under pictures and their captions too, a day of publication."""
    before, after = _line(text, mention.span)
    return not before.strip() and _TIME_ALONE.fullmatch(after) is not None


def _is_above_the_story(text: str, mention: DateMention, words: CalendarWords) -> bool:
    """Whether no sentence stands on a line before; a row of headlines may, the first with a full stop."""
    lines = text[: mention.span.start].lstrip().split("\n")[:-1]
    lines = lines[1:] if lines and len(lines[0]) <= _LONGEST_TITLE else lines
    return not any(_SENTENCE.search(line) and not words.above_all.search(line) for line in lines)


def _is_last_line(text: str, mention: DateMention, words: CalendarWords) -> bool:
    """“09.12.2021” alone on a line below the story, with no other headline or sentence behind it."""
    before, after = _line(text, mention.span)
    if mention.date is None or not mention.date.is_day or before.strip() or _TIME.sub("", after).strip():
        return False
    told = _SENTENCE.search(text, 0, mention.span.start) is not None
    return told and len(_WORD.findall(text, mention.span.end + len(after))) < _HEADLINE


def _is_date_line(text: str, mention: DateMention) -> bool:
    """“HANOI, 3 March 2021 (Agency) –” where the story starts."""
    if mention.rule not in ("day", "written_day", "day_of_month"):
        return False
    before, after = _line(text, mention.span)
    return _is_place(before) and _AFTER_DATE_LINE.match(after) is not None


def _may_hold_date_line(text: str, matched: Matched) -> bool:
    """Whether a date begins behind what may be a place, and one ends before what follows a date line."""
    tokens = matched.tokens
    lines = [
        _line(text, Span(tokens.at(each.first).start, tokens.at(each.last).end)) for each in matched.matches
    ]
    after = any(_AFTER_DATE_LINE.match(after) for _, after in lines)
    return after and any(_is_place(before) for before, _ in lines)


def _is_place(before: str) -> bool:
    """Whether what stands before a date on its line may be the place of a date line."""
    if len(before) > _LONGEST_PLACE or not before.strip():
        return False
    return any(place.match(before) for place in (_PLACE, _PLACE_AND_AGENCY))


def _date_of_line(
    text: str,
    mention: DateMention,
    mentions: list[DateMention],
    by_address: PartialDate | None,
    words: CalendarWords,
) -> PartialDate | None:
    if mention.rule != "day_of_month":
        return mention.date
    if by_address:
        return _said_then(text, mention, by_address, words)
    for other in mentions:
        if other.rule not in ("day", "month", "written_day", "days") or other.date is None:
            continue
        date = _said_then(text, mention, other.date, words)
        if date and other.date.first_day - _NEAR <= date.first_day <= other.date.last_day + _NEAR:
            return date
    return None


def _said_then(
    text: str, mention: DateMention, then: PartialDate, words: CalendarWords
) -> PartialDate | None:
    """The mention’s date, counted from another."""
    said = text[mention.span.start : mention.span.end]
    counted = find_dates(said, published=PartialDate.of_day(then.first_day), words=words)
    return counted[0].date if counted else None


def _by_address(url: str) -> PartialDate | None:
    """The day, else the month, that the address carries."""
    return next(_days_in(url), None)


def _days_in(url: str) -> Iterator[PartialDate]:
    for pattern in _ADDRESSES:
        for match in pattern.finditer(url):
            parts = [int(part) for part in match.groups()]
            if not _FIRST_YEAR <= parts[0] <= _LAST_YEAR:
                continue
            try:
                yield PartialDate(Point(*parts))
            except ValueError:
                continue
