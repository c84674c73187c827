"""What the words around people settle of rank and name: captains at sea, “Sheikh Hasina”."""

from __future__ import annotations

from dragoman.model.text import Span
from dragoman.reading.people.people_words import PeopleWords, load_people_words
from dragoman.reading.people.unify import Figure
from dragoman.reading.story import Story

_CAPTAIN, _AT_SEA = "captain", "captain_navy"
_LONGEST_ADDRESS = 12


def settle_by_surroundings(story: Story) -> None:
    """Give captains of ships the rank at sea, and single names the address that is part of them."""
    words = load_people_words(story.language.code)
    for figure in story.figures:
        if figure.rank == _CAPTAIN and _is_at_sea(figure, story, words):
            figure.rank = _AT_SEA
        if " " not in figure.name:
            figure.name = _with_address(figure, story, words)


def _is_at_sea(figure: Figure, story: Story, words: PeopleWords) -> bool:
    """Whether the post, or else the sentence that names the captain, is of the sea and not of the land."""
    post = f"{figure.post or ''} {figure.organisation or ''}"
    span = story.sentences[figure.first.sentence].span
    for text in (post, story.plain[span.start : span.end]):
        at_sea, ashore = words.of_sea.search(text), words.of_land.search(text)
        if at_sea or ashore:
            return ashore is None
    return False


def _with_address(figure: Figure, story: Story, words: PeopleWords) -> str:
    """“Sheikh Hasina”: a single name with the form of address that it has wherever it is introduced."""
    spans = [mention.name_span for mention in figure.mentions if mention.anchor != "repeat"]
    before = {_address(span, story.plain) for span in spans}
    address = before.pop() if len(before) == 1 else ""
    return f"{address} {figure.name}" if address in words.name_addresses else figure.name


def _address(span: Span, plain: str) -> str:
    return (plain[max(0, span.start - _LONGEST_ADDRESS) : span.start].split() or [""])[-1]
