"""How well dates are read: against the phrases of ../shared/data/dates_en.jsonl."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from dragoman.model.dates import PartialDate, parse_partial_date
from dragoman.reading.dates import DateMention, find_dates, load_calendar_words
from measure_tables import SHARE_HEADS, SHARED, Row, Table, measure_from_command_line, read_lines, share

DATA = SHARED / "data" / "dates_en.jsonl"
NOT_IN_REPORTS = {
    "feasts": (
        r"christmas|easter|eid|new year|independence|halloween|thanksgiving|labor day|patrick|workers"
        r"|fermat|otd|black friday|luther|earth day"
    ),
    "day and month in bare figures": (
        r"(?<![\d/])\d{1,2}([/.-])\d{1,2}(?!\1?\d|/\d)|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}"
    ),
    "years in words": r"thousand|nineteen|hundred|\b(?:of|first) \d\d$|nineties|90 s",
    "ordinals of two words": (
        r"(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|one|two|nine)"
    ),
    "amounts of time from now": (
        r"\b(?:in|within) (?:a|an|\w+) (?:days?|weeks?|months?|years?|fortnight)|from now|and \d+ days"
        r"|(?:next|coming|upcoming|past|last|previous|following|first)"
        r" (?:\w+ ){0,2}(?:days|weeks|months|years|quarters|decades)"
    ),
    "numbered weeks, weekends and offices": (
        r"week \d|workweek|working week|weekend|business days|w/c|[sc]y ?\d\d|eoy|eom|school year|fiscal year"
    ),
    "comparisons": (
        r"greater|later than|or later|and later|and after|[<>=]|no later|as late|as early|more than"
        r"|less than|no earlier|till date|to date|remaining"
    ),
    "the day, week, month or year alone": r"^(?:the |my |same )?(?:day|week|month|year|fortnight|weekend)$",
    "centuries": r"century",
    "typed in haste, or the year amid the date": (
        r"\btmrw\b|^[a-z]{3}\d$|[a-z]-(?:19|20)\d\d-\d|\d-(?:19|20)\d\d-[a-z]|(?:19|20)\d\d/\d\d?/[a-z]"
    ),
}
ReadDates = Callable[[str], list[DateMention]]
KINDS = ("date", "daterange")
AIMS = (0.90, 0.95)


def bounds(date: PartialDate) -> tuple[str | None, str | None]:
    """The date as the file writes it: its first day, and the day after its last."""
    start = date.first_day.isoformat() if date.start else None
    has_end = date.end or not date.interval
    return start, (date.last_day + timedelta(days=1)).isoformat() if has_end else None


def is_right(mention: DateMention, wanted: dict[str, Any], last: PartialDate | None = None) -> bool:
    """Whether the mention, on the wanted words, has one of the wanted values; ``last`` ends a range."""
    if wanted["values"] == ["not resolved"]:
        return mention.date is None
    if mention.date is None:
        return False
    told = [mention.date, *days_told(mention)]
    return any(matches(each, value, last) for each in told for value in wanted["values"])


def days_told(mention: DateMention) -> list[PartialDate]:
    """The two days of “18 and 19 June”, which is one stretch here and two dates in the file."""
    date = mention.date
    if date is None or mention.rule not in ("days", "days_listed"):
        return []
    is_pair = date.last_day - date.first_day == timedelta(days=1)
    return [PartialDate.of_day(date.first_day), PartialDate.of_day(date.last_day)] if is_pair else []


def is_coarser(mention: DateMention, wanted: dict[str, Any]) -> bool:
    """Whether the mention, no finer than its words, contains a value that the file makes finer."""
    date = mention.date
    if date is None or wanted["values"] == ["not resolved"]:
        return False
    first, past_last = bounds(date)
    if not first or not past_last or past_last > "9" or date.is_day:
        return False
    ends = [(value, value) if isinstance(value, str) else value for value in wanted["values"]]
    return any(start and end and first <= start and end <= past_last for start, end in ends)


def matches(date: PartialDate, value: str | list[str | None], last: PartialDate | None = None) -> bool:
    """Whether the date is the value; their ranges end on the day after, or on a day of what is named last.

    “From Q1 of 2017 to Q3 of 2018” ends for them where the third quarter begins, as “from 2010 to 2018” does
    where 2018 begins.
    """
    if isinstance(value, str):
        return str(date) == value
    first, past_last = bounds(date)
    ends = [past_last]
    if date.end and past_last:
        ends += [date.end.first_day().isoformat(), date.last_day.isoformat()]
        ends += [last.first_day.isoformat()] if last else []
    return first == value[0] and value[1] in ends


def end_of_range(wanted: dict[str, Any], read: ReadDates) -> PartialDate | None:
    """What the wanted words name last, where they tell a range."""
    parts = re.split(r" (?:to|until|till|and|-) ", wanted["text"])
    mentions = read(parts[-1]) if len(parts) > 1 else []
    return mentions[-1].date if mentions else None


def why_left_out(wanted: dict[str, Any]) -> str | None:
    """The kind of phrase that no report carries, or None where one may."""
    found = (name for name, pattern in NOT_IN_REPORTS.items() if re.search(pattern, wanted["text"]))
    return next(found, None)


def measure(path: Path) -> tuple[Table, list[str]]:
    """The table, and a line for each thing missed or wrongly found."""
    words = load_calendar_words("en")
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    for phrase in read_lines(path):
        published = parse_partial_date(phrase["ref"])
        wrong += score(phrase, partial(find_dates, published=published, words=words), counts)
    return Table(SHARE_HEADS, tuple(rows(counts))), wrong


def main() -> None:
    """Print the shares, and with --show what was missed."""
    measure_from_command_line("Dates: phrases with a reference day", __doc__, data=DATA, measure=measure)


def score(phrase: dict[str, Any], read: ReadDates, counts: Counter[str]) -> Iterator[str]:
    """Count what was found right in one phrase; yield a line for each thing wrong."""
    text, mentions = phrase["text"], read(phrase["text"])
    said = [(str(mention.date), mention.rule) for mention in mentions]
    wants = [want for want in phrase["want"] if want["kind"] in KINDS]
    if not wants:
        counts["empty"] += 1
        counts["silent"] += not mentions
        if mentions:
            yield f"FOUND {text[:100]} {said}"
    for want in wants:
        start, end = want["start"], want["start"] + len(want["text"])
        on_it = [mention for mention in mentions if mention.span.start < end and start < mention.span.end]
        last = end_of_range(want, read)
        good = any(is_right(mention, want, last) for mention in on_it)
        counts["all"] += 1
        counts["all right"] += good
        reason = why_left_out(want)
        if reason:
            counts[f"left out: {reason}"] += 1
            continue
        counts["kept"] += 1
        counts["right"] += good
        counts["right or coarser"] += good or any(is_coarser(mention, want) for mention in on_it)
        if not good:
            yield f"MISSED {text[:100]} {phrase['ref']} {want['text']} {want['values']} {said}"


def rows(counts: Counter[str]) -> Iterator[Row]:
    """What was counted, as rows of a table."""
    yield share("in forms that reports carry, right", counts["right"], counts["kept"], AIMS[0])
    yield share("    or coarser, since never finer than said", counts["right or coarser"], counts["kept"])
    yield share("nothing wanted, nothing found", counts["silent"], counts["empty"], AIMS[1])
    yield share("all, right", counts["all right"], counts["all"])
    for name, number in counts.most_common():
        if name.startswith("left out"):
            yield name, "", str(number), "", ""


if __name__ == "__main__":
    main()
