"""One record a person: the mentions of a document joined, with the fullest name, rank, post and country."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field

from dragoman.reading.people.mentions import Mention


@dataclass(slots=True)
class Figure:
    """A person of the document while it is read: mentions in order, and what they say together."""

    name: str
    mentions: list[Mention] = field(default_factory=list)
    country: str | None = None
    rank: str | None = None
    post: str | None = None
    organisation: str | None = None
    head: str = ""

    @property
    def first(self) -> Mention:
        """The mention with the fullest name, the earliest of them."""
        return max(self.mentions, key=lambda each: (len(each.name.split()), -each.span.start))


_LETTERS = str.maketrans({"đ": "d", "Đ": "D", "ı": "i", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L"})


def name_key(name: str) -> tuple[str, ...]:
    """The words of a name folded: no case, no diacritics, no stops; đ is d."""
    folded = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    folded = "".join(char for char in folded if not unicodedata.combining(char)).casefold()
    return tuple(folded.replace("-", " ").replace(".", " ").replace("'", "").replace("’", "").split())


def unify(mentions: list[Mention]) -> list[Figure]:
    """The people of a document, in order of first mention.

    A name is another’s when its words are among the other’s; a single word is the latest such person’s.
    """
    figures: list[Figure] = []
    for mention in sorted(mentions, key=lambda each: (-len(name_key(each.name)), each.span.start)):
        figure = _bearer(mention, figures)
        if figure is None:
            figures.append(Figure(mention.name, [mention]))
        else:
            figure.mentions.append(mention)
    for figure in figures:
        figure.mentions.sort(key=lambda each: each.span.start)
        _settle(figure)
    return sorted(figures, key=lambda each: each.mentions[0].span.start)


def _bearer(mention: Mention, figures: list[Figure]) -> Figure | None:
    key = set(name_key(mention.name))
    fitting = [
        figure for figure in figures if key <= set(name_key(figure.name)) and not _conflict(mention, figure)
    ]
    if len(fitting) > 1:
        before = [each for each in fitting if each.mentions[0].span.start <= mention.span.start]
        return (before or fitting)[-1 if before else 0]
    if fitting:
        return fitting[0]
    spelled = [figure for figure in figures if _nearly(name_key(mention.name), name_key(figure.name))]
    return spelled[0] if spelled else None


def _conflict(mention: Mention, figure: Figure) -> bool:
    """Two different countries or, for a single word, another rank group speak against."""
    countries = {each.country for each in figure.mentions if each.country}
    return bool(
        mention.country and countries and mention.country not in countries and len(mention.name.split()) < 2
    )


def _nearly(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Same words but for one that differs in a letter: a slip of spelling."""
    if len(one) != len(other) or len(one) < 2:
        return False
    differing = [(a, b) for a, b in zip(sorted(one), sorted(other), strict=True) if a != b]
    if len(differing) != 1:
        return False
    a, b = differing[0]
    return min(len(a), len(b)) >= 4 and abs(len(a) - len(b)) <= 1 and _one_edit(a, b)


def _one_edit(a: str, b: str) -> bool:
    if len(a) > len(b):
        a, b = b, a
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    return a[at + (len(a) == len(b)) :] == b[at + 1 :]


def _settle(figure: Figure) -> None:
    """Take rank, post, organisation and country from the mentions: the first full statement of each."""
    ranked = [each.rank for each in figure.mentions if each.rank]
    full = [each.rank for each in figure.mentions if each.rank and len(each.name.split()) > 1]
    figure.rank = (full or ranked or [None])[0]
    posts = [each for each in figure.mentions if each.post and not each.post.is_counterpart]
    if posts:
        best = max(posts, key=lambda each: (min(_weight(each), 3), -each.span.start))
        post = best.post
        assert post is not None
        figure.post = post.words + (f" and {best.also_post}" if best.also_post else "")
        figure.head = post.head
        figure.organisation = post.organisation
    for each in figure.mentions:
        figure.country = figure.country or each.country
        if each.post and not figure.organisation:
            figure.organisation = each.post.organisation


def _weight(mention: Mention) -> int:
    return len(mention.post.words.split()) if mention.post else 0
