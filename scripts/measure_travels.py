"""How well the people met on trips abroad are found with their posts, on ../shared/data/travels.jsonl.

Source: US Office of the Historian (CC0). What is right was written down by hand for a fixed sample of
120 remarks that tell of meetings (tests/data/travels_people.jsonl). Each remark is read by itself. The
countries of the trips are read in a made sentence, “The Secretary visited PLACE, COUNTRY, DATES.”
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from dragoman.model.dates import parse_partial_date
from dragoman.model.text import Document
from dragoman.reading.lexicon import COUNTRY
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
from measure_visits import Tally, spoken, told_dates

DATA = SHARED / "data" / "travels.jsonl"


def measure(path: Path) -> tuple[Table, list[str]]:
    """The table, and a line for each thing wrong."""
    reader, tally = Reader.load(), Tally()
    sample, countries = annotated("travels_people.jsonl"), annotated("trip_countries.json")
    for number, trip in enumerate(read_lines(path)):
        if trip["id"] in sample:
            _add_people(reader, trip, sample[trip["id"]]["people"], tally)
        _add_trip(reader, trip, countries[trip["country"]], number=number, tally=tally)
    counts = tally.counts
    rows: tuple[Row, ...] = (
        tally.row("people of the sample found with their posts", "people", 0.90),
        tally.row("    found at all, by the whole name", "names"),
        share("people found who are named there", counts["found right"], counts["found"]),
        tally.row("country told by the words, right", "people’s country"),
        tally.row("countries of the trips named right (countries of today)", "country"),
        tally.row("dates of the trips, written out as reports do, right", "dates"),
    )
    return Table(SHARE_HEADS, rows), tally.wrong


def _add_people(reader: Reader, trip: dict[str, Any], people: list[dict[str, str]], tally: Tally) -> None:
    story = reader.story(Document(trip["id"], trip["text"], published=parse_partial_date(trip["end"])))
    found = {name_key(figure.name): figure for figure in story.figures}
    line = f"{trip['text']} -> {[(each.post, each.name, each.country) for each in story.figures]}"
    for person in people:
        figure = found.get(name_key(person["name"]))
        tally.add("names", figure is not None, f"{person['name']}: {line}")
        tally.add("people", figure is not None and has_post(figure, person), f"{person}: {line}")
        if "country" in person and figure is not None:
            tally.add("people’s country", figure.country == person["country"], f"{person}: {line}")
    for name in found:
        tally.add("found", name in {name_key(person["name"]) for person in people}, f"{name}: {line}")


def has_post(figure: Figure, person: dict[str, str]) -> bool:
    """Whether the post was read word for word, with or without the body that stands before it (“PLO”)."""
    posts = (person["post"], f"{person.get('of')} {person['post']}")
    return (figure.post or "").casefold() in [post.casefold() for post in posts]


def _add_trip(reader: Reader, trip: dict[str, Any], code: str | None, *, number: int, tally: Tally) -> None:
    text = f"The Secretary visited {trip['place']}, {spoken(trip['country'])}, {told_dates(trip, number)}."
    story = reader.story(Document(trip["id"], text))
    start = text.index(spoken(trip["country"]), len("The Secretary visited ") + len(trip["place"]))
    found = [each.country for each in story.names if each.kind == COUNTRY and each.span.end > start]
    if code:
        tally.add("country", code in found, f"{text} -> {found}")
    wanted = str(parse_partial_date("/".join(dict.fromkeys((trip["start"], trip["end"])))))
    tally.add("dates", [str(each.date) for each in story.dates] == [wanted], f"{text} -> {story.dates}")


def main() -> None:
    """Print the shares, and with --show what was wrong."""
    measure_from_command_line("Travels: people met on trips abroad", __doc__, data=DATA, measure=measure)


if __name__ == "__main__":
    main()
