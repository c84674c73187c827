from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.languages import words
from dragoman.languages.words import load_words
from dragoman.model.errors import VocabularyError


def test_a_bare_word_that_yaml_takes_for_yes_or_no_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "few.yaml").write_text("links: [of, on, for]\n", "utf-8")
    monkeypatch.setattr(words, "FOLDER", tmp_path)

    with pytest.raises(VocabularyError, match="links holds a bare on"):
        load_words("xx", "few")
