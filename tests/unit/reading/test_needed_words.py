"""Which patterns can match a text, by the words that they need."""

from __future__ import annotations

import re
import string
import sys

import pytest

from dragoman.model.text import Span
from dragoman.reading.needed_words import NeededWords, Sought, needed_groups, word_index
from dragoman.reading.relate.cues import load_engagement_words
from dragoman.reading.template import make_template
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
        (r"(?:joint|a) talks", {"joint talks", "a talks"}),
        (r"2 ?\+ ?2|(?:in|at) Lima", {"2", "in lima", "at lima"}),
        (r"(?:was|were) (?:in|at)\b", {"was ", "were "}),
        (r"(?:in|at)(?= \w)", {"in", "at"}),
    ],
)
def test_a_pattern_needs_one_of_its_seldomest_words(pattern: str, words: set[str]) -> None:
    groups = needed_groups(re.compile(pattern, re.IGNORECASE))
    assert (groups[0] if groups else set()) == words


def test_a_pattern_needs_a_word_of_each_of_its_parts() -> None:
    signing = NeededWords([re.compile(r"\b(?:signed|inked)\b[^.]{0,9}(?:pact|treaty)")])
    assert matchable(signing, "they signed a treaty.") == [0]
    assert matchable(signing, "they signed a bill.") == []
    assert matchable(signing, "the treaty is old.") == []


def test_only_patterns_whose_words_stand_in_the_text_may_match_it() -> None:
    patterns = [re.compile(each, re.IGNORECASE) for each in (r"talks? with", r"\d+ ships", r"[A-Z]\w+")]
    assert matchable(NeededWords(patterns), "TALKS WITH the admiral") == [0, 2]


def test_a_pattern_is_tried_only_where_its_words_stand() -> None:
    sought, text = Sought(re.compile(r"guests?\b")), "the guests and the guest"
    words = word_index().words_in(text)
    assert [match[0] for match in sought.finditer(text, words)] == ["guests", "guest"]
    assert sought.search(text, words) is not None
    assert not list(sought.finditer(text, frozenset()))
    assert sought.search(text, frozenset()) is None


def test_a_sentence_is_looked_through_again_once_more_words_are_known() -> None:
    template = make_template("The zeppelin left.", Span(0, 18), [])
    assert not Sought(re.compile("balloon")).search(template.folded, template.words)
    assert Sought(re.compile("zeppelin")).search(template.folded, template.words)


def test_letters_that_patterns_take_for_one_are_one() -> None:
    """The long s and the dotted and dotless i match s and i in any case, the Kelvin sign k."""
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    for char in re.findall("[a-z]", every, re.IGNORECASE):
        for letter in string.ascii_lowercase:
            pattern = re.compile(letter * 3, re.IGNORECASE)
            assert not pattern.match(char * 3) or matchable(NeededWords([pattern]), char * 3)


def test_no_cue_of_an_engagement_matches_a_text_without_its_words() -> None:
    text = (
        "The Minister PAID a Visit to the capital, called on the General and held talks; ships docked there."
    )
    words = load_engagement_words("en")
    found = set(matchable(words.needed, text))
    assert all(
        number in found
        for number, cue in enumerate(words.cues)
        if cue.pattern.search(text.lower() if cue.folded else text)
    )
    assert len(found) < len(words.cues) / 2


def matchable(patterns: NeededWords, text: str) -> list[int]:
    """The numbers of the patterns that may match a text."""
    return patterns.matchable(word_index().words_in(folded_text(text)))
