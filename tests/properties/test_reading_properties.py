"""What holds of reading whatever the text: it never raises, gives the same twice, and takes linear time."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.model.contract import reading_as_json
from dragoman.model.text import Document, Reading
from dragoman.reading.reader import Reader
from tests.builders import a_document

PHRASES = (
    "Norwegian Peru Kenya's Minister of Defence General Lt. Gen. Admiral (Navy) met visited visit to signed "
    "memorandum of understanding the two sides he they his counterpart delegation led by 6th Defence Policy "
    "Dialogue Exercise Blue Fox 2+2 will on 3 March 2021 in Lima from 2011, 2013 and 2019 Joint Committee "
    "military cooperation Ana Silva Bo Berg called on ; . , “ ” ( ) ’s ship port said hosted co-chaired and "
    "the that via video"
)


@lru_cache
def reader() -> Reader:
    """The reader without the statistical model: its rules are what is tested here."""
    return replace(Reader.load(), with_model=False)


def read(text: str) -> Reading:
    return reader().read(a_document(text))


ODD = st.text(
    st.one_of(
        st.characters(codec=None, exclude_categories=()),
        st.characters(min_codepoint=0xD800, max_codepoint=0xE4FF),
        st.characters(min_codepoint=0, max_codepoint=32),
        st.sampled_from(list(".,;:’“”()-–\n\r\u2028\u00a0")),
    )
)
OURS = st.lists(st.one_of(st.sampled_from(PHRASES.split()), ODD), max_size=60).map(" ".join)
BEFORE = "The ministers of defence met for military cooperation talks and joint exercises of the armies. "
ANY = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])


@ANY
@given(ODD)
def test_any_text_is_read(text: str) -> None:
    read(text)


@ANY
@given(OURS)
def test_any_text_about_defence_is_read_the_same_twice(text: str) -> None:
    document = a_document(BEFORE + text)
    assert reading_as_json(reader().read(document)) == reading_as_json(reader().read(document))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n" * 10_000,
        "\x00",
        "\ud800" * 50,
        "\ue000 met the \ue380 minister. " * 20 + BEFORE,
        BEFORE + "\n".join(["General"] * 500),
        BEFORE + "of\u2003the\u2003Policy\u2003Dialogue was held.",
        "." * 5_000,
    ],
    ids=["empty", "newlines", "nul", "surrogates", "marks", "ranks", "wide spaces", "stops"],
)
def test_an_odd_text_is_read(text: str) -> None:
    read(text)


TALKS = (
    "Minister of Defence Ana Silva of {one} received Minister of Defence Bo Berg of {other} in the ministry "
    "on 3 March 2021. They held talks on military cooperation. The two sides signed a memorandum of "
    "understanding on joint training of the armies of {one} and {other}."
)


def found(reading: Reading, *, swap: dict[str, str] | None = None) -> list[object]:
    """People and engagements with the countries in them, those of ``swap`` put for one another."""
    swap = swap or {}

    def named(country: str | None) -> str | None:
        return swap.get(country or "", country)

    people = [(each.value.name, named(each.value.country)) for each in reading.people]
    engagements = [
        (each.value.type, {named(party) for party in each.value.parties}, named(each.value.country))
        for each in reading.engagements
    ]
    return [{named(party) for party in reading.parties}, people, engagements]


def test_two_countries_swapped_in_the_text_are_swapped_in_the_reading() -> None:
    here, there = read(TALKS.format(one="Peru", other="Kenya")), read(TALKS.format(one="Kenya", other="Peru"))
    assert here.engagements
    assert found(here) == found(there, swap={"PE": "KE", "KE": "PE"})


@ANY
@given(st.lists(st.sampled_from(["The weather was fine.", "Rain fell on the hills.", "Cats slept."])))
def test_what_follows_the_end_of_a_report_changes_nothing(more: list[str]) -> None:
    text = TALKS.format(one="Peru", other="Kenya")
    alone, followed = read(text), read(f"{text}\n\nRelated news\n\n{' '.join(more)}")
    assert found(alone) == found(followed)
    assert [each.value for each in alone.commitments] == [each.value for each in followed.commitments]


LONG = {
    "countries": "Norway and Peru, ",
    "country names alone": "Norway ",
    "ranks": "General ",
    "ranks and names": "General Abc{n} Silva and Admiral Bo Berg{n}, ",
    "capitalised words": "Word{n} Other ",
    "names": "Ana{n} Silva and ",
    "posts": "Minister of Defence of Peru and ",
    "the minister": "the minister and General Bo Berg{n}, ",
    "kings": "King Ab{n} ",
    "cues": "Peru visited Norway and ",
    "dialogues": "Alpha Beta Dialogue and ",
    "places": "in Alpha{n} Beta, ",
    "dates": "on 3 March 2021, ",
}


def seconds(unit: str, length: int) -> float:
    """The best of three readings of one sentence of that many characters."""
    pieces, size, n = [], 0, 0
    while size < length:
        pieces.append(unit.replace("{n}", "abcdefghij"[n % 10] * (1 + n % 7) + chr(97 + n // 7 % 26)))
        size, n = size + len(pieces[-1]), n + 1
    document = Document("long", BEFORE * 2 + "".join(pieces) + ".")
    taken = []
    for _ in range(3):
        begun = process_time()
        reader().read(document)
        taken.append(process_time() - begun)
    return min(taken)


@pytest.mark.slow
@pytest.mark.parametrize("unit", LONG.values(), ids=LONG)
def test_a_sentence_four_times_as_long_takes_about_four_times_as_long(unit: str) -> None:
    short = seconds(unit, 12_000)
    assert seconds(unit, 48_000) < 9 * short + 0.2
