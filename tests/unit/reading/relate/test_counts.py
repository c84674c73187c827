"""How many were there: ships, troops, delegates and days of an engagement."""

from __future__ import annotations

import pytest

from dragoman.reading.reader import Reader
from tests.builders import a_document

HEAD = "HANOI, 3 March 2023 (Agency) - "
EXERCISE = "India and Japan held the naval exercise Blue Heron off Visakhapatnam from 1 March 2023. "


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load()


def counted(reader: Reader, text: str) -> set[tuple[str, str]]:
    """Each count with the type of its engagement; the words of each give the number."""
    reading = reader.read(a_document(HEAD + text, published="2023-03-03"))
    found = set()
    for finding in reading.engagements:
        counted_in = [each for each in finding.evidence if each.rule.startswith("counts.")]
        assert len(counted_in) == len(finding.value.counts)
        found |= {(finding.value.type, count) for count in finding.value.counts}
    return found


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (EXERCISE + "The exercise involves six warships.", {"6 ships"}),
        (EXERCISE + "More than 1,200 troops took part.", {"at least 1200 troops"}),
        (EXERCISE + "Some 90 Japanese soldiers took part.", {"about 90 troops of JP"}),
        (EXERCISE + "About 120 personnel from India are taking part.", {"about 120 troops of IN"}),
        (EXERCISE + "Two Japanese and three Indian ships took part.", {"3 ships of IN"}),
        (
            EXERCISE + "Up to 300 soldiers of both sides joined the ten-day exercise.",
            {"at most 300 troops", "10 days"},
        ),
        (EXERCISE + "Ships of 17 nations took part.", {"17 countries"}),
        # a part is not the whole, nor what each side has, nor what there was over the years
        (EXERCISE + "Two destroyers and a frigate took part.", set()),
        (EXERCISE + "It involves 350 soldiers from each side.", set()),
        (EXERCISE + "The two countries have held it since 2012; 5,000 soldiers took part so far.", set()),
        (EXERCISE + "The navy took part with four ships and later with six ships.", set()),
        (EXERCISE + "The fleet has 200 ships.", set()),
    ],
)
def test_counts_of_an_exercise(reader: Reader, text: str, counts: set[str]) -> None:
    assert counted(reader, text) == {("exercise", count) for count in counts}


def test_counts_of_a_visit_of_ships_and_of_a_delegation(reader: Reader) -> None:
    ships = (
        "Three Japanese warships with some 500 officers and sailors docked at Da Nang port on Thursday, "
        "beginning a four-day visit."
    )
    counts = ("3 ships of JP", "about 500 troops", "4 days")
    assert counted(reader, ships) == {("port_call", count) for count in counts}
    sent = "A 20-member Vietnamese delegation led by Defence Minister Phan Bo visited Tokyo on 2 March 2023."
    assert counted(reader, sent) == {("visit", "20 delegates of VN")}


def test_what_could_be_of_two_engagements_is_left_out(reader: Reader) -> None:
    two = "Exercise Iron Shield between India and Japan was held in Pune in May 2022."
    assert counted(reader, f"{EXERCISE}{two} Some 500 troops took part.") == set()
