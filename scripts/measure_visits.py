"""How well visitors are split into post and name, on ../shared/data/visits.jsonl.

Source: US Office of the Historian (CC0). Each visitor is put into a made sentence, “VISITOR of COUNTRY
visited Washington DATES.”, and read. What is right was written down by reading: for a sample of 200 in
tests/data/visits_people.jsonl; for all, the titles that stand in the file (tests/data/visits_titles.json,
read off the file, not taken from the program’s own words).
"""

from __future__ import annotations

import calendar
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from dragoman.model.dates import parse_partial_date
from dragoman.model.text import Document
from dragoman.reading.people.unify import Figure, name_key
from dragoman.reading.reader import Reader
from measure_tables import (
    SHARE_HEADS,
    SHARED,
    Row,
    Table,
    annotated,
    measure_from_command_line,
    read_lines,
    share,
)

DATA = SHARED / "data" / "visits.jsonl"
_MONTHS = calendar.month_name[1:]
_DAY = rf"(?P<m1>{'|'.join(_MONTHS)}) (?P<d1>\d\d?)(?![\dl])"
_TO = rf"(?:– ?(?:(?P<m2>{'|'.join(_MONTHS)}) )?(?P<d2>\d\d?)(?![\dl]))?+"
_REMARK_DATE = re.compile(_DAY + _TO + r"(?!,? (?:\d{4}|and|to)\b)")
_UNTIL_PRINTED = timedelta(days=60)


@dataclass(slots=True)
class Tally:
    """What was counted, and a line for each thing that was wrong."""

    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def add(self, key: str, right: bool, line: str) -> None:
        """Count one case."""
        self.counts[key] += 1
        self.counts[f"{key} right"] += right
        if not right:
            self.wrong.append(f"{key}: {line}")

    def row(self, what: str, key: str, aim: float | None = None) -> Row:
        """The row of a table for what was counted under the key."""
        return share(what, self.counts[f"{key} right"], self.counts[key], aim)


def measure(path: Path) -> tuple[Table, list[str]]:
    """The table, and a line for each thing wrong."""
    reader, tally = Reader.load(), Tally()
    sample, countries = annotated("visits_people.jsonl"), annotated("trip_countries.json")
    titles = annotated("visits_titles.json")
    for number, visit in enumerate(read_lines(path)):
        whose, when = spoken(visit["country"]), told_dates(visit, number)
        text = f"{visit['visitor']} of {whose} visited Washington {when}."
        story = reader.story(Document(visit["id"], text))
        figures = [each for each in story.figures if each.mentions[0].span.start < len(visit["visitor"])]
        line = f"{text} -> {[(each.post or each.rank, each.name, each.country) for each in figures]}"
        truth = by_title(visit["visitor"], titles)
        if truth is not None:
            tally.add("all", is_split(figures, truth), line)
        if visit["id"] in sample:
            tally.add("sample", is_split(figures, sample[visit["id"]]), line)
        if countries[visit["country"]]:
            found = [each.country for each in figures[:1]]
            tally.add("country", found == [countries[visit["country"]]], line)
        wanted = str(parse_partial_date("/".join(dict.fromkeys((visit["start"], visit["end"])))))
        tally.add("dates", [str(each.date) for each in story.dates] == [wanted], line)
        _add_remarks(reader, visit, tally)
    rows = (
        tally.row("visitors of the sample, post and name right", "sample", 0.95),
        tally.row("all visitors with a title read off the file, post and name right", "all", 0.95),
        tally.row("visitor’s country right (countries of today)", "country"),
        tally.row("dates of the visit, written out as reports do, right", "dates"),
        tally.row("dates without a year in the remarks, right", "remarks"),
    )
    return Table(SHARE_HEADS, rows), tally.wrong


def spoken(country: str) -> str:
    """“Korea, Republic of” as a sentence has it."""
    name = re.sub(r" \(.*\)", "", country)
    first, comma, last = name.partition(", ")
    return f"the {last} {first}" if comma and last.endswith(" of") else f"{last} {first}" if comma else name


def by_title(visitor: str, titles: dict[str, list[str]]) -> dict[str, Any] | None:
    """Post and name by the longest title that the visitor starts with; None for two people or no title."""
    fitting = [title for title in titles["titles"] if visitor.startswith(title + " ")]
    if not fitting or " and " in visitor or "&" in visitor:
        return None
    title = max(fitting, key=len)
    name = visitor[len(title) + 1 :]
    honour = next((each for each in titles["honours"] if name.startswith(each + " ")), None)
    found: dict[str, Any] = {
        "post": title,
        "name": name[len(honour) + 1 :] if honour else name,
        "honour": honour,
    }
    return (
        found | {"post": None, "rank": title}
        if "General" in title.split()[-1:] and "Gov" not in title
        else found
    )


def is_split(figures: list[Figure], truth: dict[str, Any]) -> bool:
    """Whether one person was found, with the post (or rank) and the whole name and no more."""
    if len(figures) != 1:
        return False
    found, honour = figures[0], truth.get("honour")
    names = {name_key(truth["name"]), name_key(re.sub(r" \(\w+\)", "", truth["name"]))}
    posts = {truth["post"]}
    if honour:
        names.add(name_key(f"{honour} {truth['name']}"))
        posts.add(f"{truth['post']} {honour}")
    rank = truth.get("rank")
    titled = found.rank == rank.lower().replace(" ", "_") if rank else found.post in posts
    return titled and name_key(found.name) in names


def told_dates(visit: dict[str, Any], number: int) -> str:
    """The days of a visit in one of the forms that reports use, by turns."""
    start, end = date.fromisoformat(visit["start"]), date.fromisoformat(visit["end"])
    american = number % 2 == 0
    if start == end:
        return f"on {_told(start, american=american)}"
    if (start.year, start.month) != (end.year, end.month):
        return f"from {_told(start, american=american)} to {_told(end, american=american)}"
    month, days = _MONTHS[start.month - 1], (start.day, end.day)
    if number % 4 < 2:
        days_told = (
            f"from {days[0]} to {days[1]} {month}"
            if not american
            else f"from {month} {days[0]} to {days[1]},"
        )
    else:
        days_told = f"on {days[0]}-{days[1]} {month}" if not american else f"on {month} {days[0]}–{days[1]},"
    return f"{days_told} {start.year}"


def _told(day: date, *, american: bool) -> str:
    month = _MONTHS[day.month - 1]
    return f"{month} {day.day}, {day.year}" if american else f"{day.day} {month} {day.year}"


def _add_remarks(reader: Reader, visit: dict[str, Any], tally: Tally) -> None:
    """Count the days named without a year: the year is the one that brings them nearest to the visit."""
    wanted = list(remark_dates(visit["text"], date.fromisoformat(visit["start"])))
    if not wanted:
        return
    printed = date.fromisoformat(visit["end"]) + _UNTIL_PRINTED
    document = Document(visit["id"], visit["text"], published=parse_partial_date(printed.isoformat()))
    found = {mention.span.start: str(mention.date) for mention in reader.story(document).dates}
    for at, day in wanted:
        near = next((found[start] for start in found if start <= at < start + 12), None)
        tally.add("remarks", near == day, f"{visit['text']} ({visit['start']}) {day} -> {near}")


def remark_dates(text: str, start: date) -> Iterator[tuple[int, str]]:
    """Where days stand in a remark, and which they are."""
    for match in _REMARK_DATE.finditer(text):
        first = _nearest(match["m1"], int(match["d1"]), start)
        last = _nearest(match["m2"] or match["m1"], int(match["d2"]), start) if match["d2"] else first
        if first and last:
            yield match.start(), "/".join(dict.fromkeys((first.isoformat(), last.isoformat())))


def _nearest(month: str, day: int, start: date) -> date | None:
    number = _MONTHS.index(month) + 1
    try:
        days = [date(start.year + shift, number, day) for shift in (-1, 0, 1)]
    except ValueError:
        return None
    return min(days, key=lambda each: abs((each - start).days))


def main() -> None:
    """Print the shares, and with --show what was wrong."""
    measure_from_command_line("Visits: visitors of the United States", __doc__, data=DATA, measure=measure)


if __name__ == "__main__":
    main()
