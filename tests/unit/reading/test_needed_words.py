"""Which patterns can match a text, by the words that they need."""

from __future__ import annotations

import re
import string
import sys

import pytest

from dragoman.reading.needed_words import NeededWords, needed_groups
from dragoman.reading.relate.cues import load_engagement_words
from dragoman.reading.tokens import folded_text


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\bport (?:call|visit)s?\b", {"port call", "port visit"}),
        (r"(?:met|meets|meeting)", {"met", "meets", "meeting"}),
        (r"(?:the |a )?visit(?! by)(?= (?:to|of) \w+)", {"visit"}),
        (r"\b(?:signed|inked)\b[^.]{0,9}(?:pact|treaty)", {"inked", "signed"}),
        (r"(?:Frigate )+\w+", {"frigate "}),
        (r"(?:frigate|[A-Z]+)", set()),
        (r"(?:ship )?\d+", set()),
    ],
)
def test_a_pattern_needs_one_of_its_seldomest_words(pattern: str, words: set[str]) -> None:
    groups = needed_groups(re.compile(pattern, re.IGNORECASE))
    assert (groups[0] if groups else set()) == words


def test_a_pattern_needs_a_word_of_each_of_its_parts() -> None:
    signing = NeededWords([re.compile(r"\b(?:signed|inked)\b[^.]{0,9}(?:pact|treaty)")])
    assert signing.matchable("they signed a treaty.") == [0]
    assert signing.matchable("they signed a bill.") == []
    assert signing.matchable("the treaty is old.") == []


def test_only_patterns_whose_words_stand_in_the_text_may_match_it() -> None:
    patterns = [re.compile(each, re.IGNORECASE) for each in (r"talks? with", r"\d+ ships", r"[A-Z]\w+")]
    assert NeededWords(patterns).matchable(folded_text("TALKS WITH the admiral")) == [0, 2]


def test_letters_that_patterns_take_for_one_are_one() -> None:
    """The long s and the dotted and dotless i match s and i in any case, the Kelvin sign k."""
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    for char in re.findall("[a-z]", every, re.IGNORECASE):
        for letter in string.ascii_lowercase:
            pattern = re.compile(letter * 3, re.IGNORECASE)
            assert not pattern.match(char * 3) or NeededWords([pattern]).matchable(folded_text(char * 3))


def test_no_cue_of_an_engagement_matches_a_text_without_its_words() -> None:
    text = (
        "The Minister PAID a Visit to the capital, called on the General and held talks; ships docked there."
    )
    words = load_engagement_words("en")
    matchable = set(words.needed.matchable(folded_text(text)))
    assert all(number in matchable for number, cue in enumerate(words.cues) if cue.pattern.search(text))
    assert len(matchable) < len(words.cues) / 2
