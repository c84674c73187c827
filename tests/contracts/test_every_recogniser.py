"""What every recogniser promises; a new one is held to it without being named."""

from __future__ import annotations

import pickle
import time
from collections import Counter

import pytest

from dragoman.languages.language import load_language
from dragoman.model.dates import parse_partial_date
from dragoman.model.text import Doubt
from dragoman.reading.recogniser import Example, Recognised, Recogniser, every_recogniser

RECOGNISERS = every_recogniser()
EXAMPLES = [(rule, example) for rule in RECOGNISERS for example in rule.examples]
STUFF = [
    "on Friday ",
    "2 March ",
    "from ",
    "2014 ",
    "1 - ",
    "(",
    ", ",
    "a three-day ",
    "May to ",
    "1,111",
    "will ",
]
every = pytest.mark.parametrize("rule", RECOGNISERS, ids=lambda rule: rule.name)


def read(rule: Recogniser, example: Example) -> list[Recognised[object] | Doubt]:
    return list(rule.recognise(example.document, load_language(example.language)))


def test_there_are_recognisers_and_their_names_are_unique_and_in_order() -> None:
    names = [rule.name for rule in RECOGNISERS]
    assert names
    assert names == sorted(set(names))


@pytest.mark.parametrize(
    ("rule", "example"), EXAMPLES, ids=lambda each: getattr(each, "name", "") or each.text[:40]
)
def test_it_reads_its_own_examples(rule: Recogniser, example: Example) -> None:
    found = read(rule, example)
    values = tuple(str(each.value) for each in found if isinstance(each, Recognised))
    doubts = sum(isinstance(each, Doubt) for each in found)
    assert (values, doubts) == (example.gives, example.doubts)


@every
def test_one_example_reads_and_one_leaves(rule: Recogniser) -> None:
    assert any(example.gives for example in rule.examples)
    assert any(not example.gives and not example.doubts for example in rule.examples)


@every
def test_its_values_are_of_the_type_it_finds(rule: Recogniser) -> None:
    for example in rule.examples:
        for found in read(rule, example):
            assert isinstance(found, Doubt) or isinstance(found.value, rule.finds)


@every
@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00", "\ud800", "()", "’" * 50])
def test_it_finds_nothing_in_nothing(rule: Recogniser, text: str) -> None:
    assert read(rule, Example(text)) == []


@every
def test_it_quotes_exactly(rule: Recogniser) -> None:
    for example in rule.examples:
        for found in read(rule, example):
            span = found.evidence.span
            assert found.evidence.quote == example.text[span.start : span.end]
            assert found.evidence.quote == found.evidence.quote.strip()
            assert found.evidence.rule == rule.name


@every
def test_it_sees_the_same_twice(rule: Recogniser) -> None:
    for example in rule.examples:
        assert read(rule, example) == read(rule, example)


@every
def test_it_travels_by_name(rule: Recogniser) -> None:
    assert pickle.loads(pickle.dumps(rule)) is rule


@every
def test_it_says_what_it_reads_in_one_sentence(rule: Recogniser) -> None:
    assert rule.says.endswith(".")
    assert len(rule.says) < 110


@every
def test_what_stands_before_and_behind_does_not_move_what_it_sees(rule: Recogniser) -> None:
    for example in rule.examples:
        around = Example(f"Words.\n\n{example.text}\n\nWords.", published=example.published)
        moved = [(found.evidence.span.start - 8, found.evidence.quote) for found in read(rule, around)]
        assert moved == [(found.evidence.span.start, found.evidence.quote) for found in read(rule, example)]


@every
def test_its_time_grows_with_the_text_and_no_faster(rule: Recogniser) -> None:
    text = " ".join(example.text for example in rule.examples)
    assert _grows_evenly(rule, f"{text}\n", times=10)


@every
@pytest.mark.parametrize("stuff", STUFF)
def test_stuff_without_end_is_read_in_even_time(rule: Recogniser, stuff: str) -> None:
    assert _grows_evenly(rule, stuff, times=1000 // len(stuff))


def _grows_evenly(rule: Recogniser, text: str, *, times: int) -> bool:
    """Whether sixteen times the text takes nearer sixteen times as long than its square."""
    short, long = (
        Example(text * count, published=parse_partial_date("2014-03-02")) for count in (times, 16 * times)
    )
    read(rule, short)
    return (
        min(_seconds(rule, long) for _ in range(2))
        < 64 * min(_seconds(rule, short) for _ in range(5)) + 0.005
    )


def _seconds(rule: Recogniser, example: Example) -> float:
    """Processor time, so that what else the machine does is left out."""
    start = time.process_time()
    read(rule, example)
    return time.process_time() - start


def test_no_two_recognisers_claim_the_same_words_of_an_example() -> None:
    for example in {example.text: example for _, example in EXAMPLES}.values():
        spans = Counter(found.evidence.span for rule in RECOGNISERS for found in read(rule, example))
        assert not [span for span, times in spans.items() if times > 1]
