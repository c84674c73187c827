"""Measure the pages on a large register: ``python scripts/bench_web.py [--documents 100000]``.

Makes a register of made-up reports (once; it is kept under build/), serves it, and has 20 users look at pages
at once, first with a second of reading between pages, then without any.
"""

from __future__ import annotations

import argparse
import gzip
import http.client
import json
import random
import sqlite3
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import quote, urlsplit

from dragoman.model.commitments import Commitment
from dragoman.model.dates import PartialDate, Point
from dragoman.model.engagements import Engagement, Participant
from dragoman.model.instruments import Instrument
from dragoman.model.people import Person
from dragoman.model.text import Document, Finding, Reading, Span
from dragoman.register import Register
from dragoman.vocabulary.load import DATA, load_vocabulary

BUILD = Path(__file__).parents[1] / "build"
USERS, SECONDS, AT_ONCE = 20, 20, 5_000
SYLLABLES = [
    "an",
    "bo",
    "ca",
    "du",
    "el",
    "fi",
    "ga",
    "ha",
    "in",
    "jo",
    "ka",
    "li",
    "mo",
    "na",
    "or",
    "pa",
    "qui",
    "ro",
    "sa",
    "ti",
    "ur",
    "va",
    "wo",
    "xa",
    "yo",
    "za",
]
WORDS = [
    "the",
    "two",
    "sides",
    "reviewed",
    "agreed",
    "ships",
    "training",
    "officers",
    "visit",
    "talks",
    "delegation",
    "defence",
    "cooperation",
]
POSTS = (
    "President",
    "Minister of National Defence",
    "Deputy Minister of National Defence",
    "Chief of the General Staff",
    "Commander of the Navy",
    "Director of the International Cooperation Department",
    "Defence Attaché",
    "Captain of the ship",
)
OTHERS = ("visit", "courtesy_call", "exercise", "port_call", "training", "ceremony", "call")
TOWNS, FIRST_YEAR = 6, 1995


def main() -> None:
    """Make the register where it is not there yet, and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=100_000)
    documents = parser.parse_args().documents
    path = BUILD / f"bench-{documents}.db"
    if not path.exists():
        fill(path, documents)
    command = [sys.executable, "-m", "dragoman", "--register", str(path), "serve", "--port", "0"]
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        address = next(line.strip() for line in server.stdout if line.startswith("http"))
        print(f"ready after {time.perf_counter() - started:.1f} s at {address}")
        try:
            measure(address)
        finally:
            server.terminate()


def fill(path: Path, documents: int) -> None:
    """A register of made-up reports."""
    started = time.perf_counter()
    part = path.with_suffix(".part")
    with Register.open(part) as register:
        for number, _ in enumerate(register.file_many(make_readings(documents)), start=1):
            if number % AT_ONCE == 0 or number == documents:
                register.settle()
                print(f"{number} documents, {time.perf_counter() - started:.0f} s", flush=True)
    part.rename(path)


def make_readings(documents: int) -> Iterator[Reading]:
    """Readings of reports that nobody wrote, always the same."""
    chance = random.Random(7)
    codes = sorted(load_vocabulary().countries)
    pairs = [tuple(sorted(chance.sample(codes, 2))) for _ in range(300)]
    weights = [1 / (rank + 3) for rank in range(len(pairs))]
    areas, towns = sorted(load_vocabulary().areas), _towns(codes)
    for number in range(documents):
        left, right = chance.choices(pairs, weights)[0]
        yield make_reading(number, (left, right), chance, areas=areas, towns=towns)


def make_reading(
    number: int,
    pair: tuple[str, str],
    chance: random.Random,
    *,
    areas: Sequence[str],
    towns: Mapping[str, Sequence[str]],
) -> Reading:
    """One report on a pair: talks, an edition of their dialogue or another contact, people, undertakings."""
    day = date(FIRST_YEAR, 1, 1) + timedelta(days=chance.randrange(10_900))
    there = [_official(code, chance.randrange(150)) for code in pair]
    said = " ".join(chance.choices(WORDS, k=180))
    names = f"{there[0].name} met {there[1].name}"
    text = f"{names} ({number}). They agreed to train. They asked for ships. {said}."
    document = Document(f"r{number}", text, PartialDate.of_day(day), "given", outlet=f"Outlet {number % 17}")
    date_, host = PartialDate.of_day(day - timedelta(days=1)), chance.choice(pair)
    sides = tuple(Participant(each.name, "host" if each.country == host else "guest") for each in there)
    values = {
        "people": there,
        "engagements": [
            Engagement(
                "meeting",
                date=date_,
                place=chance.choice(towns.get(host, (None,))),
                country=host,
                parties=pair,
                participants=sides,
            ),
            _edition(pair, day.year) if number % 8 == 0 else _contact(pair, date_, chance, towns=towns),
        ],
        "instruments": [Instrument("agreement", f"agreement {number}", date=date_, parties=pair)][
            : number % 5 == 0
        ],
        "commitments": [
            Commitment("agreed", f"train {number}", pair, pair, (chance.choice(areas),)),
            Commitment("requested", f"ships {number}", pair[:1], pair[1:], (chance.choice(areas),)),
        ],
    }
    return Reading(document, pair, **{kind: _found(document, kind[0], each) for kind, each in values.items()})  # type: ignore[arg-type]


def _official(code: str, number: int) -> Person:
    """One of the people of a country, always in the same post."""
    return Person(_name(random.Random(f"{code}{number}")), code, post=POSTS[number % len(POSTS)])


def _edition(pair: tuple[str, str], year: int) -> Engagement:
    """The dialogue that the two hold every year, the sides taking turns."""
    left, right = (load_vocabulary().countries[code].names["en"][0] for code in pair)
    number = year - FIRST_YEAR + 1
    return Engagement(
        "dialogue",
        date=PartialDate(Point(year, 1 + sum(map(ord, "".join(pair))) % 12)),
        mechanism=f"{left} - {right} Defence Policy Dialogue",
        edition=number,
        country=pair[number % 2],
        parties=pair,
    )


def _contact(
    pair: tuple[str, str], on: PartialDate, chance: random.Random, *, towns: Mapping[str, Sequence[str]]
) -> Engagement:
    """A contact of which nobody is named."""
    host = chance.choice(pair)
    place = chance.choice(towns.get(host, (None,)))
    return Engagement(chance.choice(OTHERS), date=on, place=place, country=host, parties=pair)


def _towns(codes: Sequence[str]) -> Mapping[str, Sequence[str]]:
    """The largest towns of each country."""
    towns = sqlite3.connect(f"{(DATA / 'places.sqlite').as_uri()}?mode=ro&immutable=1", uri=True)
    query = "SELECT name FROM town WHERE country = ? ORDER BY population DESC, id LIMIT ?"
    found = {code: [name for (name,) in towns.execute(query, (code, TOWNS))] for code in codes}
    return {code: names for code, names in found.items() if names}


def _found(document: Document, letter: str, values: Sequence[object]) -> tuple[Finding[object], ...]:
    evidence = (document.cite(Span(0, document.text.index(".") + 1), rule="bench"),)
    return tuple(Finding(f"{letter}{place}", value, evidence) for place, value in enumerate(values))


def _name(chance: random.Random) -> str:
    return " ".join("".join(chance.choices(SYLLABLES, k=2)).title() for _ in range(2))


def measure(address: str) -> None:
    """Weights of the pages, and how long they take."""
    pages = _pages(address)
    for name, addresses in pages.items():
        body = _fetch(http.client.HTTPConnection(urlsplit(address).netloc), addresses[0])[1]
        print(f"{name:<10} {len(body) / 1000:7.1f} kB, gzipped {len(gzip.compress(body, 4)) / 1000:6.1f} kB")
    for pause in (1.0, 0.0):
        took = _load(address, pages, pause)
        total = sum(map(len, took.values()))
        print(f"{USERS} users, {pause:g} s between pages: {total / SECONDS:.0f} pages a second")
        for name, seconds in took.items():
            ordered = sorted(seconds)
            late = ordered[int(len(ordered) * 0.95)]
            print(
                f"  {name:<10} median {statistics.median(ordered) * 1000:6.1f} ms, 95 % {late * 1000:6.1f} ms"
            )


def _pages(address: str) -> dict[str, list[str]]:
    connection = http.client.HTTPConnection(urlsplit(address).netloc)
    pairs = json.loads(_fetch(connection, "/api/v1/pairs?limit=100")[1])
    records = json.loads(_fetch(connection, "/api/v1/engagements?limit=200")[1])["records"]
    mechanisms = json.loads(_fetch(connection, "/api/v1/mechanisms?limit=200")[1])["records"]
    people = json.loads(_fetch(connection, "/api/v1/people?limit=200")[1])["records"]
    return {
        "world": ["/"],
        "overview": ["/between/{}/{}".format(*pair["parties"]) for pair in pairs],
        "list": [f"/engagements?left={pair['parties'][0]}&type=visit&page=2" for pair in pairs] + ["/people"],
        "record": [f"/records/{record['id']}" for record in (*records, *people, *mechanisms)],
        "map": ["/places", *("/places?left={}&right={}".format(*pair["parties"]) for pair in pairs)],
        "search": [f"/search?q={quote(record['title'].split()[0])}" for record in people],
    }


def _load(address: str, pages: dict[str, list[str]], pause: float) -> dict[str, list[float]]:
    took: dict[str, list[float]] = {name: [] for name in pages}
    ends = time.perf_counter() + SECONDS

    def use(number: int) -> None:
        chance = random.Random(number)
        connection = http.client.HTTPConnection(urlsplit(address).netloc)
        time.sleep(pause * chance.random())
        while time.perf_counter() < ends:
            name = chance.choice(list(pages))
            took[name].append(_fetch(connection, chance.choice(pages[name]))[0])
            time.sleep(pause)

    users = [threading.Thread(target=use, args=(number,)) for number in range(USERS)]
    for user in users:
        user.start()
    for user in users:
        user.join()
    return took


def _fetch(connection: http.client.HTTPConnection, path: str) -> tuple[float, bytes]:
    started = time.perf_counter()
    connection.request("GET", path)
    answer = connection.getresponse()
    body = answer.read()
    took = time.perf_counter() - started
    if answer.status != 200:
        raise RuntimeError(f"{path}: {answer.status}")
    return took, body


if __name__ == "__main__":
    main()
