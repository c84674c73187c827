"""Every cue of an engagement is held to the same rules: its file, its keys, its edges and what it costs."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from dragoman.languages.words import FOLDER, load_words
from dragoman.reading.needed_words import needed_groups
from dragoman.reading.relate.cues import Cue, cue_entries, load_engagement_words
from dragoman.reading.template import mark_class, with_marks

MARKS = range(0xE000, 0xF900)
LAND, PERSON, DATE = (mark_class(kind)[1] for kind in ("land", "person", "date"))
LANGUAGES = sorted(path.parent.name for path in FOLDER.glob("*/engagements.yaml"))
KEYS = {"cue", "before", "after", "inside", "definite", "sides", "local", "adds", "abroad"}
ENTRIES = [pytest.param(entry, id=f"{type_}: {entry['cue'][:60]}") for type_, entry in cue_entries("en")]
SHORT, TIMES = 500, 16
"""Characters of a made sentence, and how much longer the other is."""
SOON, FACTOR = 0.02, 6
"""Seconds that are never too many, and how much faster than its sentence the cost of a cue may grow."""


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_file_of_cues_is_listed_once_and_every_listed_type_has_a_file(code: str) -> None:
    listed = load_words(code, "engagements")["types"]
    assert sorted(listed) == sorted(path.stem for path in (FOLDER / code / "engagements").glob("*.yaml"))


@pytest.mark.parametrize("entry", ENTRIES)
def test_a_cue_says_who_takes_part_and_no_more_than_is_read(entry: dict[str, Any]) -> None:
    assert {"cue", "before", "after"} <= entry.keys() <= KEYS


@pytest.mark.parametrize("tense", ["future", "past"])
def test_words_that_look_ahead_or_back_begin_at_the_edge_of_a_word(tense: str) -> None:
    for words in load_words("en", "calendar")[tense]:
        assert re.match(r"(?:\(\?<!-\))?\\b(?:[a-z(]|$)", words), words


@pytest.mark.parametrize(
    ("pattern", "never_matches"),
    [
        (r"\b{L} fleet", True),
        (r"met \b[{L}]", True),
        (r"\b(?:ship|{B}) sailed", True),
        (r"\b(?:the )?{L}", True),
        (r"(?:\bships?|{B}) sailed", False),
        (r"\bmet\b[^.]{0,9}?{P}", False),
    ],
)
def test_a_mark_behind_the_edge_of_a_word_is_found(pattern: str, *, never_matches: bool) -> None:
    assert has_mark_at_edge(re.compile(with_marks(pattern.replace("[{L}]", "{L}")))) == never_matches


@pytest.mark.parametrize("cue", load_engagement_words("en").cues, ids=lambda cue: cue.type)
def test_no_cue_asks_for_the_edge_of_a_word_before_a_mark(cue: Cue) -> None:
    """A mark is no letter: behind a space there is no edge before it, so that the cue would never match."""
    assert not has_mark_at_edge(cue.pattern), cue.pattern.pattern


@pytest.mark.parametrize("cue", load_engagement_words("en").cues, ids=lambda cue: cue.type)
def test_what_a_cue_costs_grows_as_the_sentence_does(cue: Cue) -> None:
    words = sorted({word.strip() for group in needed_groups(cue.pattern) for word in group}) or ["fleet"]
    told = " ".join(f"the {word}, {LAND}'s joint {word} of {PERSON} and {word} to {DATE}" for word in words)
    short, long = (seconds(cue.pattern, told, length) for length in (SHORT, SHORT * TIMES))
    assert long < SOON or long < short * TIMES * FACTOR


def test_a_pattern_that_costs_ever_more_is_found() -> None:
    costly = re.compile(r"(?:\w+ )*\w+ \d")
    assert seconds(costly, "ab ", SHORT * TIMES) > seconds(costly, "ab ", SHORT) * TIMES * FACTOR


def seconds(pattern: re.Pattern[str], words: str, length: int) -> float:
    """The least time of three in which a pattern is sought in so many characters of the words."""
    text = (words * (length // len(words) + 1))[:length]
    taken = []
    for _ in range(3):
        begun = time.process_time()
        list(pattern.finditer(text))
        taken.append(time.process_time() - begun)
    return max(min(taken), 1e-6)


def has_mark_at_edge(pattern: re.Pattern[str]) -> bool:
    """Whether a way through a pattern has a mark right behind the edge at which a word begins."""
    return any(_edges(_parser.parse(pattern.pattern, pattern.flags)))


def _edges(pieces: Iterable[Any]) -> Iterator[bool]:
    """Of each edge at which a word may begin, whether a mark may stand right behind it."""
    pieces = list(pieces)
    for number, (kind, value) in enumerate(pieces):
        begins_word = not number or pieces[number - 1][0] in (_constants.AT, *_ASSERTED)
        begins_word = begins_word or pieces[number - 1] == (_constants.LITERAL, ord(" "))
        if (kind, value) == (_constants.AT, _constants.AT_BOUNDARY) and begins_word:
            yield any(_firsts(pieces[number + 1 :]))
        for way in value[1] if kind is _constants.BRANCH else [value[-1]] if kind in _HOLDING else []:
            yield from _edges(way)


def _firsts(pieces: Iterable[Any]) -> list[bool]:
    """Of each piece with which a match may begin, whether it is a mark; without any, it may be empty."""
    found: list[bool] = []
    for kind, value in pieces:
        if kind in (_constants.AT, *_ASSERTED):
            continue
        if kind is _constants.BRANCH:
            ways = [_firsts(way) for way in value[1]]
        elif kind in _HOLDING:
            ways = [_firsts(value[-1]), *([[]] if value[0] == 0 else [])]
        else:
            return [*found, kind is _constants.IN and all(map(_is_mark, value))]
        found += [each for way in ways for each in way]
        if all(ways):
            return found
    return found


def _is_mark(one_of: Any) -> bool:
    kind, value = one_of
    return kind is _constants.RANGE and value[0] in MARKS and value[1] in MARKS


_ASSERTED = (_constants.ASSERT, _constants.ASSERT_NOT)
_HOLDING = (_constants.SUBPATTERN, _constants.MAX_REPEAT, _constants.MIN_REPEAT, *_ASSERTED)
