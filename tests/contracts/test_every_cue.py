"""Every cue of an engagement is held to the same rules: its file is listed, and its entry has known keys."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.languages.words import FOLDER, load_words
from dragoman.reading.relate.cues import cue_entries

LANGUAGES = sorted(path.parent.name for path in FOLDER.glob("*/engagements.yaml"))
KEYS = {"cue", "before", "after", "inside", "definite", "sides", "local", "adds", "abroad"}
CUES = [pytest.param(entry, id=f"{type_}: {entry['cue'][:60]}") for type_, entry in cue_entries("en")]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_file_of_cues_is_listed_once_and_every_listed_type_has_a_file(code: str) -> None:
    listed = load_words(code, "engagements")["types"]
    assert sorted(listed) == sorted(path.stem for path in (FOLDER / code / "engagements").glob("*.yaml"))


@pytest.mark.parametrize("entry", CUES)
def test_a_cue_says_who_takes_part_and_no_more_than_is_read(entry: dict[str, Any]) -> None:
    assert {"cue", "before", "after"} <= entry.keys() <= KEYS


@pytest.mark.parametrize("tense", ["future", "past"])
def test_words_that_look_ahead_or_back_begin_at_the_edge_of_a_word(tense: str) -> None:
    for words in load_words("en", "calendar")[tense]:
        assert words.startswith((r"\b", r"(?<!-)\b")), words
