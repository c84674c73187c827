"""Words of names that are spelled in several ways in Latin letters: Mohamed and Muhammad, ibn and bin."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_ONE_FORM = {
    **dict.fromkeys(("abd", "abdel", "abdal", "abdol", "abdoul", "abdil"), "abdul"),
    **dict.fromkeys(("ibn", "ben"), "bin"),
}
_SOUNDS = (
    ("ee", "i"),
    ("ph", "f"),
    ("ck|kh|q|c(?!h)", "k"),
    ("dj|zh", "j"),
    ("ou|oo|w|v", "u"),
    ("x", "ks"),
    ("sch|ch|sh|z", "s"),
    ("(?<=[^aeiou])h", ""),
    (r"(.)\1+", r"\1"),
)
_COMPILED = tuple((re.compile(pattern), plain) for pattern, plain in _SOUNDS)
_VOWELS_WITHIN = re.compile(r"(?<=.)[aeiouyj]+")
_VOWELS_ALIKE = re.compile("[yj]")
_LETTERS_THAT_TELL = 4
_CONSONANTS_THAT_TELL = 3


def in_one_form(word: str) -> str:
    """The form under which a particle is compared: “ibn”, “ben” and “bin” are one."""
    return _ONE_FORM.get(word, word)


_SERVANTS = tuple(sorted((form for form in _ONE_FORM if _ONE_FORM[form] == "abdul"), key=len, reverse=True))
_ARTICLES = ("al", "el", "ul")
_ARTICLE = re.compile(r"(?<=\w\s)(?:[ae]l|ul)(?:[-‐‑'’‘`\s]\s?)(?=[^\W\d_]{3})", re.IGNORECASE)
_ASSIMILATED = re.compile(r"(?<=\w\s)[ae](sh|[dnrstz])[-‐‑](?=\1)(?=[^\W\d_]{3})", re.IGNORECASE)
_LETTERS_OF_A_PREFIX, _LETTERS_AFTER_ONE = 5, 3


def with_servants_joined(words: Iterable[str]) -> tuple[str, ...]:
    """The words of a name, “Abdel Aziz”, “Abd al-Aziz” and “Abdelaziz” alike as one: “abdulaziz”."""
    found: list[str] = []
    joining = False
    for word in words:
        if joining and word in _ARTICLES:
            continue
        if joining:
            found[-1] += _without_article(word)
        else:
            found.append(_in_one_beginning(word))
        joining = not joining and in_one_form(word) == "abdul"
    return tuple(found)


def with_articles_joined(name: str) -> str:
    """The name, a word and its article as one: “al-Harthi”, “El Harthi” and “AlHarthi” alike."""
    return _ASSIMILATED.sub("al", _ARTICLE.sub("al", name))


def _without_article(word: str) -> str:
    return word[2:] if word.startswith(_ARTICLES) and len(word) >= 2 + _LETTERS_AFTER_ONE else word


def _in_one_beginning(word: str) -> str:
    if word in _ONE_FORM:
        return in_one_form(word)
    for form in _SERVANTS:
        if (
            len(form) >= _LETTERS_OF_A_PREFIX
            and word.startswith(form)
            and len(word) >= len(form) + _LETTERS_AFTER_ONE
        ):
            return f"abdul{word.removeprefix(form)}"
    return word


def sound_the_same(left: str, right: str) -> bool:
    """Two folded words of four letters or more have the same three consonants or more, however written."""
    if min(len(left), len(right)) < _LETTERS_THAT_TELL:
        return False
    return len(_sound(left)) >= _CONSONANTS_THAT_TELL and _sound(left) == _sound(right)


def sounds_of(words: Iterable[str]) -> tuple[str, ...]:
    """The words of a name as they sound, in alphabetical order; those of few consonants keep their vowels."""
    return tuple(sorted(map(_sound_that_tells, words)))


def names_sound_alike(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Two names of several words that sound alike, word by word, in any order."""
    return len(left) > 1 and sounds_of(left) == sounds_of(right)


def _sound_that_tells(word: str) -> str:
    sound = _sound(word)
    if len(word) >= _LETTERS_THAT_TELL and len(sound) >= _CONSONANTS_THAT_TELL:
        return sound
    return _VOWELS_ALIKE.sub("i", _plain(in_one_form(word)))


def father_and_son_change_places(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """“Salman bin Muhammad” and “Muhammad bin Salman”: the same words, two people."""
    one, other = _around_bin(left), _around_bin(right)
    return one is not None and other is not None and one == other[::-1] != other


def _around_bin(words: tuple[str, ...]) -> tuple[str, str] | None:
    forms = [in_one_form(word) for word in words]
    at = next((i for i, form in enumerate(forms[1:-1], 1) if form == "bin"), None)
    return (forms[at - 1], forms[at + 1]) if at else None


@lru_cache(maxsize=65536)
def _sound(word: str) -> str:
    """The first letter and the consonants, those that are written in several ways made one."""
    word = _plain(word)
    first = "a" if word[0] in "ae" else word[0]
    return first + _VOWELS_WITHIN.sub("", word)[1:]


def _plain(word: str) -> str:
    """The word with sounds that are written in several ways written in one."""
    for pattern, plain in _COMPILED:
        word = pattern.sub(plain, word)
    return word
