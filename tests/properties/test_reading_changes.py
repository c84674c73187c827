"""What a change of the text changes in its reading: other countries, another report below, its size."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from dragoman.model.text import Document, Finding, Reading
from dragoman.reading.lexicon import BLOC, load_lexicon
from dragoman.reading.tokens import plain_text
from tests.builders import a_document
from tests.unit.reading.stories import reader

NAMES = (
    "Peru Kenya Norway Vietnam Japan Ghana Chile Italy Poland Egypt Nepal Cuba Qatar Fiji Spain Malta "
    "Oman Togo Uganda India France Brazil Morocco Mongolia Australia Indonesia Kazakhstan Rwanda"
)
COUNTRIES = NAMES.split()
TALKS = (
    "Minister of Defence Ana Silva of {one} received Minister of Defence Bo Berg of {other} in the ministry "
    "on 3 March 2021. They held talks on military cooperation. The two sides signed a memorandum of "
    "understanding on joint training of the armies of {one} and {other}. Minister Berg came on Tuesday for "
    "a three-day visit. {other} will host the next exercise of the two navies in September."
)
VISIT = (
    "General Per Holm, Chief of Defence of {one}, visited {other} last week and met General Eva Lund, Chief "
    "of the General Staff. The two armies agreed to train together, and {one} pledged to send some in May."
)
OTHERS = (
    "Heavy rain fell on the hills on Monday. Farmers said that the harvest was good. The mayor opened it.",
    "The captain signed a contract with the club on 3 May 2019. The minister of sport praised him.",
    "Coffee prices rose in Colombia. Trade Minister Rosa Diaz met growers in Bogota on 1 February 2020.",
    "A court in Sydney sent two men to prison. The police of Sweden had looked for them since last June.",
)
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))
DEVELOPMENT = Path(__file__).parents[1] / "golden" / "development"
GOLDEN = EXAMPLES + sorted(path for path in DEVELOPMENT.glob("*/text.txt") if path.parent.name[:2] != "xx")
PAIRS = st.lists(st.sampled_from(COUNTRIES), min_size=2, max_size=2, unique=True)
REPORTS = st.sampled_from((TALKS, VISIT))
OF_A_PAIR = st.builds(lambda report, pair: report.format(one=pair[0], other=pair[1]), REPORTS, PAIRS)
SOME = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])


@lru_cache(maxsize=256)
def read(text: str, published: str = "2021-03-04") -> Reading:
    return reader().read(a_document(text, published=published))


@lru_cache(maxsize=256)
def read_text(path: Path) -> str:
    return path.read_text("utf-8").rstrip()


@lru_cache(maxsize=256)
def sides(text: str) -> frozenset[str]:
    names = load_lexicon("en").find(plain_text(text))
    return frozenset(name.country for name in names if name.country and name.kind != BLOC)


def told(reading: Reading, *, until: int, swap: dict[str, str] | None = None) -> list[object]:
    """What is read before that place, parties in no order, the countries of ``swap`` put for one another."""
    swap = swap or {}

    def named(code: str | None) -> str | None:
        return swap.get(code or "", code)

    def all_named(codes: tuple[str, ...]) -> set[str | None]:
        return {named(code) for code in codes}

    def here(findings: tuple[Finding[Any], ...]) -> list[Finding[Any]]:
        return [each for each in findings if each.evidence[0].span.end <= until]

    people = [(each.value.name, each.value.rank, named(each.value.country)) for each in here(reading.people)]
    engagements = [
        (e.type, e.status, e.date, e.date_basis, named(e.country), all_named(e.parties), e.participants)
        for e in (each.value for each in here(reading.engagements))
    ]
    instruments = [
        (i.type, i.status, i.date, all_named(i.parties))
        for i in (each.value for each in here(reading.instruments))
    ]
    commitments = [
        (c.kind, c.due, c.areas, all_named(c.by), all_named(c.to))
        for c in (each.value for each in here(reading.commitments))
    ]
    return [people, engagements, instruments, commitments]


@SOME
@given(PAIRS, REPORTS)
def test_two_countries_swapped_are_swapped_in_all_that_is_read(pair: list[str], report: str) -> None:
    text, swapped = report.format(one=pair[0], other=pair[1]), report.format(one=pair[1], other=pair[0])
    here, there = read(text), read(swapped)
    assert len(here.parties) == 2
    swap = dict(zip(here.parties, reversed(here.parties), strict=True))
    assert told(here, until=len(text)) == told(there, until=len(swapped), swap=swap)


@SOME
@example(next(path for path in EXAMPLES if "da-nang" in path.name), [OTHERS[1]])
@given(st.sampled_from(EXAMPLES), st.lists(st.sampled_from(OTHERS), min_size=1, max_size=3))
def test_an_unrelated_report_appended_changes_nothing_that_was_read(path: Path, more: list[str]) -> None:
    text, day = path.read_text("utf-8").rstrip(), path.stem[:10]
    alone, followed = read(text, day), read("\n\n".join((text, *more)), day)
    assert told(alone, until=len(text)) == told(followed, until=len(text))


@SOME
@given(st.sampled_from(GOLDEN), st.one_of(st.sampled_from(EXAMPLES).map(read_text), OF_A_PAIR))
def test_a_report_of_other_countries_appended_changes_nothing_that_was_read(path: Path, more: str) -> None:
    text, day = read_text(path), path.stem[:10] if path in EXAMPLES else "2021-03-04"
    assume(not sides(text) & sides(more))
    alone, followed = read(text, day), read(f"{text}\n\n{more}", day)
    assert told(alone, until=len(text)) == told(followed, until=len(text))


@pytest.mark.slow
def test_a_report_of_a_hundred_kilobytes_is_read_in_two_seconds() -> None:
    reports = "\n\n".join(path.read_text("utf-8") for path in EXAMPLES)
    text = (reports * (100_000 // len(reports) + 1))[:100_000]
    taken = []
    for _ in range(3):
        begun = process_time()
        reader().read(a_document(text))
        taken.append(process_time() - begun)
    assert min(taken) < 2


@pytest.mark.slow
@pytest.mark.parametrize("word", ["a", "word ", "General ", "\n"], ids=["a", "word", "General", "newline"])
def test_ten_megabytes_of_one_word_are_read(word: str) -> None:
    assert not reader().read(Document("long", word * (10_000_000 // len(word)))).engagements
