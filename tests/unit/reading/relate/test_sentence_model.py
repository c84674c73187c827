"""The sentence model: the signs of a stretch, and how weights become what it tells of."""

from __future__ import annotations

import pytest

from dragoman.reading.relate.cues import load_engagement_words
from dragoman.reading.relate.sentence_model import (
    NOTHING,
    load_sentence_model,
    make_sentence_model,
    signs_of,
)
from tests.unit.reading.stories import a_story


def test_signs_are_runs_of_words_with_names_as_their_kinds() -> None:
    story = a_story("The 4th drill with Peru opens in May.")
    folded = story.templates[0].folded

    signs = signs_of(folded, 0, len(folded))

    assert {"^ the", "<ordinal> drill with", "with <land>", "in <date>", "1<land>", "~dril"} <= signs


def test_signs_say_what_was_told_before() -> None:
    signs = signs_of("it ended well", 0, 13, ["visit", "exercise"])

    assert {"last exercise", "told visit", "told exercise"} <= signs
    assert f"last {NOTHING}" in signs_of("it ended well", 0, 13)


def test_a_stretch_has_only_its_own_words() -> None:
    signs = signs_of("one two three", 4, 7)

    assert "^ two $" in signs
    assert not any("three" in sign or "one" in sign for sign in signs)


def test_weights_tell_the_type_how_likely_and_where() -> None:
    model = make_sentence_model(
        {
            "types": ["exercise", NOTHING, "visit"],
            "start": [0, 1000, 0],
            "signs": ["flew to", "the"],
            "weights": [0, -2000, 6000, 0, 0, 0],
        }
    )

    told = model.told("the general flew to lima", 0, 24)

    assert told.type == "visit"
    assert 0.9 < told.likely < 1
    assert (told.start, told.end) == (12, 19)


@pytest.mark.parametrize("text", ["", "…", "\ue000\ue001", "1" * 10_000, "a b " * 5_000])
def test_no_text_makes_it_raise(text: str) -> None:
    model = load_sentence_model("en")

    assert model is not None
    told = model.told(text, 0, len(text))
    assert 0 <= told.likely <= 1


def test_each_type_of_the_model_has_roles() -> None:
    model = load_sentence_model("en")

    assert model is not None
    assert set(model.types) - {NOTHING} == set(load_engagement_words("en").by_words)


def test_a_language_without_weights_has_no_model() -> None:
    assert load_sentence_model("xx") is None
