"""How well dates are read: against the phrases of ../shared/data/dates_en.jsonl."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from dragoman.model.dates import PartialDate, parse_partial_date
from dragoman.reading.dates import DateMention, find_dates, load_calendar_words

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "dates_en.jsonl"
KINDS = ("date", "daterange")
AIMS = (0.90, 0.95)


def load_phrases(path: Path) -> Iterator[dict[str, Any]]:
    """The phrases of the file."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def bounds(date: PartialDate) -> tuple[str | None, str | None]:
    """The date as the file writes it: its first day, and the day after its last."""
    start = date.first_day.isoformat() if date.start else None
    has_end = date.end or not date.interval
    return start, (date.last_day + timedelta(days=1)).isoformat() if has_end else None


def is_right(mention: DateMention, wanted: dict[str, Any]) -> bool:
    """Whether the mention lies on the wanted words and has one of the wanted values."""
    start, end = wanted["start"], wanted["start"] + len(wanted["text"])
    if not (mention.span.start < end and start < mention.span.end):
        return False
    if wanted["values"] == ["not resolved"]:
        return mention.date is None
    return mention.date is not None and any(matches(mention.date, value) for value in wanted["values"])


def matches(date: PartialDate, value: str | list[str | None]) -> bool:
    """Whether the date is the value; their ranges end on the day after, or on the last day named."""
    if isinstance(value, str):
        return str(date) == value
    first, past_last = bounds(date)
    last = date.end.first_day().isoformat() if date.end else past_last
    named = date.last_day.isoformat() if past_last else None
    return first == value[0] and value[1] in (past_last, last, named)


def main() -> None:
    """Print the two shares, and with --show what was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true", help="list what was missed or wrongly found")
    parser.add_argument("path", nargs="?", type=Path, default=DATA)
    asked = parser.parse_args()
    words = load_calendar_words("en")
    wanted = right = empty = silent = 0
    for phrase in load_phrases(asked.path):
        mentions = find_dates(phrase["text"], published=parse_partial_date(phrase["ref"]), words=words)
        wants = [want for want in phrase["want"] if want["kind"] in KINDS]
        empty += not wants
        silent += not wants and not mentions
        if asked.show and not wants and mentions:
            print("FOUND", phrase["text"][:100], [(m.rule, str(m.date)) for m in mentions])
        for want in wants:
            wanted += 1
            good = any(is_right(mention, want) for mention in mentions)
            right += good
            if asked.show and not good:
                said = [(phrase["text"][m.span.start : m.span.end], str(m.date)) for m in mentions]
                print("MISSED", phrase["text"][:100], phrase["ref"], want["text"], want["values"], said)
    print(f"wanted and right  {right}/{wanted} = {right / wanted:.3f}  (aim {AIMS[0]:.2f})")
    print(f"silent where none {silent}/{empty} = {silent / empty:.3f}  (aim {AIMS[1]:.2f})")


if __name__ == "__main__":
    main()
