"""Names of standing mechanisms: where “the 6th A–B Defence Policy Dialogue” begins, and whether it met."""

from __future__ import annotations

import re

from dragoman.reading.relate.cues import EngagementWords
from dragoman.reading.relate.editions import edition_of
from dragoman.reading.relate.scenes import Scene
from dragoman.reading.template import Template

_LONGEST_NAME = 30
_GAP = " -–/(“\"'"
_WIDEST_GAP = 4
_BRACKETS = "()"
_OPENING_QUOTES = "\"“‘'"
_QUOTES = "()\"'“”"
_NUMBER_AFTER = re.compile(r"[ -]([IVXL]{1,7}|\d{1,2})\b(?!\d)")
_BACK = 100
_NEAR = 40
_YEARS = 100
_PARTS = re.compile(r"[-/]")


def is_told(scene: Scene, start: int, end: int) -> bool:
    """Whether a mechanism without an edition is told as something that met, rather than named in passing."""
    words, before, after = scene.words, scene.text[max(0, start - 60) : start], scene.text[end : end + 50]
    if words.founded.search(before) or words.founded_then.match(after):
        return False
    if words.told_after.match(after):
        return True
    return not words.listed.search(before) and bool(words.told_before.search(before))


def name_start(scene: Scene, at: int) -> int:
    """Where a mechanism’s name begins, going left over lands, ordinals, capitalised and usual words."""
    template, text = scene.template, scene.text
    start = at
    for _ in range(_LONGEST_NAME):
        word_end = _before_gap(text, start)
        if word_end == 0 or start - word_end > _WIDEST_GAP:
            return start
        word_start = _word_start(text, word_end)
        if not _is_of_name(template, word_start, word_end, scene.cues):
            break
        start = word_start
    match = scene.words.lead_in.match(text, start)
    while match is not None:
        start = match.end()
        match = scene.words.lead_in.match(text, start)
    return start


def _before_gap(text: str, start: int) -> int:
    end = start
    while end > 0 and text[end - 1] in _GAP:
        end -= 1
    return end


def _word_start(text: str, end: int) -> int:
    start = end
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    return start


def _is_of_name(template: Template, start: int, end: int, cues: EngagementWords) -> bool:
    """Whether the word is a country, an ordinal, a usual word of such names, or capitalised."""
    word = template.text[start:end]
    item = template.item(end - 1)
    if item is not None and item.kind in ("land", "capital"):
        return True
    if word.strip(_QUOTES).lower() in cues.mechanism_words or edition_of(word, cues.ordinals) is not None:
        return True
    bare = word.strip(_BRACKETS)
    capital = all(part[:1].isupper() for part in _PARTS.split(bare) if part)
    return capital and item is None and start > 0 and _PARTS.sub("", bare).isalpha()


def bare_name(name: str, cues: EngagementWords) -> str:
    """A mechanism’s name without the number of the edition that stands before it."""
    words = name.split()
    while len(words) > 1 and edition_of(words[0], cues.ordinals) is not None:
        words = words[1:]
    return " ".join(words).lstrip(_OPENING_QUOTES)


def first_edition(text: str, cues: EngagementWords) -> int | None:
    """The first number of an edition among the words."""
    numbers = (edition_of(word, cues.ordinals) for word in text.split())
    return next((number for number in numbers if number is not None), None)


def edition_after(text: str, cues: EngagementWords) -> int | None:
    """“Dosti XIII”, “Saif Sareea 4”: the number right after a name."""
    match = _NUMBER_AFTER.match(text)
    return _number(match[1], cues) if match is not None else None


def _number(word: str, cues: EngagementWords) -> int | None:
    return int(word) if word.isdigit() else edition_of(word, cues.ordinals)


def edition_named_before(scene: Scene, at: int) -> int | None:
    """“The 14th edition of the … exercise”: the number before what is held."""
    before = scene.text[max(0, at - _BACK) : at]
    match = (
        scene.words.edition_of.search(before)
        or scene.words.numbered.search(before)
        or scene.words.times.search(before[-_NEAR:])
    )
    return edition_of(match["number"], scene.cues.ordinals) if match is not None else None


def edition_told_after(scene: Scene, at: int) -> int | None:
    """“The committee met for the third time”, “the talks, in their VI edition,”: the number behind."""
    numbered = edition_right_after(scene, at)
    if numbered is not None:
        return numbered
    match = scene.words.times.search(scene.text[at : at + _BACK])
    return edition_of(match["number"], scene.cues.ordinals) if match is not None else None


def edition_right_after(scene: Scene, at: int) -> int | None:
    """“The exercise, in its VI edition,”, “Falcon, 9th edition”: the number right behind."""
    numbered = scene.words.edition_behind.match(scene.text[at : at + _BACK])
    return _number(numbered[numbered.lastgroup or 0], scene.cues) if numbered is not None else None


def edition_in_name(scene: Scene, start: int, end: int) -> int | None:
    """“Falcon 3”, “Dosti XIII”: the number in a name; one that can be a year of two digits is none."""
    match = scene.words.edition_in_name.search(scene.text, start, min(end, len(scene.text)))
    if match is None:
        return None
    number = _number(match["number"], scene.cues)
    published = scene.story.document.published
    if number is None or published is None or published.start is None or not match["number"].isdigit():
        return number
    return None if abs(published.start.year % _YEARS - number) <= 1 else number


def name_end(scene: Scene, end: int) -> int:
    """Where a mechanism’s name ends: “Joint Committee on Defence and Security”."""
    match = scene.words.name_goes_on.match(scene.text, end)
    return match.end() if match is not None else end
