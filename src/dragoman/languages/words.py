"""The word files of a language: one folder a language, the same file names in each."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from dragoman.model.errors import VocabularyError

FOLDER = Path(__file__).parent
_CAPITAL = re.compile(r"(?<![\\?])[A-Z]")
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@lru_cache
def load_words(code: str, name: str) -> dict[str, Any]:
    """The contents of languages/<code>/<name>.yaml.

    Raises:
        VocabularyError: there is no such file, it is not YAML, or a word of a list reads as yes or no there.
    """
    path = FOLDER / code / f"{name}.yaml"
    try:
        loaded = yaml.load(path.read_text("utf-8"), Loader=_Loader)
    except FileNotFoundError as error:
        raise VocabularyError(f"{path}: no such word file") from error
    except yaml.YAMLError as error:
        raise VocabularyError(f"{path}: {error}") from error
    if not isinstance(loaded, dict):
        raise VocabularyError(f"{path}:1: not a mapping")
    for key, value in loaded.items():
        if isinstance(value, list) and any(isinstance(word, bool) for word in value):
            raise VocabularyError(f"{path}: {key} holds a bare on, off, yes or no; quote the word")
    return loaded


def in_lower_case(pattern: str) -> re.Pattern[str]:
    """The pattern to be used over text in lower case: the same as with case ignored, and far quicker."""
    return re.compile(lower_case_pattern(pattern))


def lower_case_pattern(pattern: str) -> str:
    """The pattern with its own letters in lower case."""
    return _CAPITAL.sub(lambda letter: letter[0].lower(), pattern)
