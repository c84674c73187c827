"""One record a person: the mentions of a document joined, with the fullest name, rank, post and country."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from dragoman.reading.people.mention import Mention


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
    shared_post: str = ""
    no_longer: str = ""

    @property
    def first(self) -> Mention:
        """The mention with the fullest name, the earliest of them."""
        return max(self.mentions, key=_fullness)


def _fullness(mention: Mention) -> tuple[int, int, int]:
    """How much of the name a mention has: whole words, initials; the earlier the more."""
    words = name_key(mention.name)
    return (sum(len(word) > 1 for word in words), len(words), -mention.span.start)


_TELLING = 4
"""Letters of a word by which a person is known: “Van” and “bin” are in many names."""
_TELLING_WORDS = 2
"""Words of a name of which one may have other vowels: with more, it is still the same name."""
_SON_OF = frozenset({"bin", "ibn", "bint", "binti"})
_PARTICLES = frozenset({"al", "el"})
_SUFFIXES = frozenset({"jr", "sr"})
_VOWELS = frozenset("aeiouy")
_CAPITALISED = re.compile(r"\b[^\W\d_a-z][\w’'-]+")
_LETTERS = str.maketrans({"đ": "d", "Đ": "D", "\u0131": "i", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L"})


@lru_cache(maxsize=1 << 12)
def name_key(name: str) -> tuple[str, ...]:
    """The words of a name folded: no case, no diacritics, no stops, no “Jr”; đ is d."""
    folded = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    folded = "".join(char for char in folded if not unicodedata.combining(char)).casefold()
    words = folded.replace("-", " ").replace(".", " ").replace("'", "").replace("’", "").split()
    return tuple(word for word in words if word not in _SUFFIXES or len(words) == 1)


def are_named(figures: Iterable[Figure], text: str, honorifics: Collection[str] = ()) -> bool:
    """Whether a word of the name of any of them stands in the text with a capital: a short one addressed."""
    capitals = {word for each in _CAPITALISED.findall(text) for word in name_key(each)}
    words = {word for figure in figures for word in name_key(figure.name)}
    if any(len(word) >= _TELLING for word in words & capitals):
        return True
    addressed = (after for before, after in pairwise(text.split()) if before.rstrip(".") in honorifics)
    return any(word in words for each in addressed for word in name_key(each))


def unify(mentions: list[Mention]) -> list[Figure]:
    """The people of a document, in order of first mention.

    A name is another’s when its words are among the other’s; a single word is the latest such person’s.
    """
    known = _Known()
    for mention in sorted(mentions, key=lambda each: (-len(name_key(each.name)), each.span.start)):
        known.add(mention)
    figures = known.figures
    for figure in figures:
        figure.mentions.sort(key=lambda each: each.span.start)
        _settle(figure)
    return sorted(figures, key=lambda each: each.mentions[0].span.start)


class _Known:
    """The figures so far, found by the words of their names and by the words less a letter."""

    def __init__(self) -> None:
        self.figures: list[Figure] = []
        self._countries: list[set[str]] = []
        self._words: list[frozenset[str]] = []
        self._by_word: dict[str, list[int]] = {}
        self._by_slip: dict[_Slip, list[int]] = {}

    def add(self, mention: Mention) -> None:
        """Give the mention to the figure that bears its name, or to a new one."""
        key = name_key(mention.name)
        number = self._bearer(mention, key)
        if number is None:
            number = len(self.figures)
            self.figures.append(Figure(mention.name, []))
            self._countries.append(set())
            self._words.append(frozenset(key))
            for word in self._words[number]:
                self._by_word.setdefault(word, []).append(number)
            for slip in _slips(key):
                self._by_slip.setdefault(slip, []).append(number)
        self.figures[number].mentions.append(mention)
        if mention.country:
            self._countries[number].add(mention.country)

    def _bearer(self, mention: Mention, key: tuple[str, ...]) -> int | None:
        chosen: int | None = None
        for number in self._bearing(key):
            if self._conflicts(mention, number) or _is_father(key, name_key(self.figures[number].name)):
                continue
            if self.figures[number].mentions[0].span.start <= mention.span.start:
                return number
            chosen = number
        if chosen is not None:
            return chosen
        initialled = self._initialled(mention, key)
        if initialled is None and len(_own_words(key)) == 1:
            return self._lone_misspelt(mention, _own_words(key)[0])
        return initialled if initialled is not None else self._misspelt(key)

    def _lone_misspelt(self, mention: Mention, word: str) -> int | None:
        """The only one with a word of the name that differs by a vowel, or of the same rank by a letter."""
        if len(word) <= 4:
            return None
        numbers = [
            number
            for number, figure in enumerate(self.figures)
            if not self._is_of_another_country(mention, number)
            for of_rank in (any(each.rank == mention.rank for each in figure.mentions if each.rank),)
            if any(
                len(own) > 4
                and own[0] == word[0]
                and (_one_edit(word, own) if of_rank else _one_vowel(word, own))
                for own in self._words[number]
            )
        ]
        return numbers[0] if len(numbers) == 1 else None

    def _initialled(self, mention: Mention, key: tuple[str, ...]) -> int | None:
        """The only one whose name is the same but for words that one of the two has as initials."""
        if len(key) < 2:
            return None
        longest = max(key, key=len)
        numbers = [
            number
            for number in self._by_word.get(longest, ())
            if _fits_initials(key, name_key(self.figures[number].name))
            and not self._is_of_another_country(mention, number)
        ]
        if len(numbers) != 1:
            return None
        figure = self.figures[numbers[0]]
        if sum(map(len, key)) > sum(map(len, name_key(figure.name))):
            figure.name = mention.name
        return numbers[0]

    def _is_of_another_country(self, mention: Mention, number: int) -> bool:
        countries = self._countries[number]
        return bool(mention.country and countries and mention.country not in countries)

    def _bearing(self, key: tuple[str, ...]) -> Iterator[int]:
        """Those whose names hold all the words, the latest first."""
        words = frozenset(key)
        rarest = min((self._by_word.get(word, []) for word in words), key=len, default=None)
        numbers = range(len(self.figures)) if rarest is None else rarest
        return (number for number in reversed(numbers) if words <= self._words[number])

    def _misspelt(self, key: tuple[str, ...]) -> int | None:
        """The first whose name is the same but for a slip of spelling."""
        numbers = {number for slip in _slips(key) for number in self._by_slip.get(slip, ())}
        return min(
            (each for each in numbers if _nearly(key, name_key(self.figures[each].name))), default=None
        )

    def _conflicts(self, mention: Mention, number: int) -> bool:
        """For a single word, another country speaks against."""
        return len(mention.name.split()) < 2 and self._is_of_another_country(mention, number)


def _own_words(key: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name less “al”."""
    return tuple(word for word in key if word not in _PARTICLES)


def _is_father(key: tuple[str, ...], of: tuple[str, ...]) -> bool:
    """“Omar bin Ali Hakimi” holds the name of “Ali Hakimi”, who is his father."""
    if len(key) < 2 or key[0] in _PARTICLES:
        return False
    return any(of[at - 1] in _SON_OF and of[at : at + len(key)] == key for at in range(1, len(of)))


def _fits_initials(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """“Anna Olga Berg” and “A. O. Berg”, “A. Berg”: the same words, but initials for some."""
    short, long = sorted((one, other), key=len)
    if len(long[-1]) < 2 or long[-1] != short[-1] or all(len(word) > 1 for word in (*one, *other)):
        return False
    pairs = list(zip(short[:-1], long[:-1], strict=False))
    return bool(pairs) and all(a == b or (1 in (len(a), len(b)) and a[0] == b[0]) for a, b in pairs)


_Slip = tuple[tuple[str, ...], str]
_LONGEST_WORD = 40


def _slips(key: tuple[str, ...]) -> Iterator[_Slip]:
    """The sorted words of a name less one, and that one less a letter: a slip leaves one such alike."""
    words = tuple(sorted(key))
    if not 2 <= len(words) <= _LONGEST_WORD:
        return
    for at, word in enumerate(words):
        if 4 <= len(word) <= _LONGEST_WORD:
            rest = words[:at] + words[at + 1 :]
            yield from ((rest, less) for less in {word, *_less_a_letter(word), f"*{_consonants(word)}"})


def _less_a_letter(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _nearly(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Same words but for one that differs in a letter: a slip of spelling."""
    if len(one) != len(other) or len(one) < 2:
        return False
    only_one, only_other = (
        list((Counter(one) - Counter(other)).elements()),
        list((Counter(other) - Counter(one)).elements()),
    )
    if len(only_one) != 1 or len(only_other) != 1:
        return False
    a, b = only_one[0], only_other[0]
    if len(_own_words(one)) > _TELLING_WORDS and a[0] == b[0] and _consonants(a) == _consonants(b):
        return True
    return min(len(a), len(b)) >= 4 and abs(len(a) - len(b)) <= 1 and _one_edit(a, b)


def _consonants(word: str) -> str:
    return "".join(letter for letter in word if letter not in _VOWELS)


def _one_vowel(a: str, b: str) -> bool:
    """“Bawardi” and “Bowardi”: the same but for one vowel, written otherwise in letters not its own."""
    others = [(x, y) for x, y in zip(a, b, strict=False) if x != y]
    return len(a) == len(b) and len(others) == 1 and _VOWELS.issuperset(others[0])


def _one_edit(a: str, b: str) -> bool:
    if len(a) > len(b):
        a, b = b, a
    others = [(x, y) for x, y in zip(a, b, strict=False) if x != y]
    if len(a) == len(b) and len(others) == 2 and others[0] == others[1][::-1]:
        return True
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    return a[at + (len(a) == len(b)) :] == b[at + 1 :]


def _settle(figure: Figure) -> None:
    """Take rank, post, organisation and country from the mentions: the first full statement of each."""
    ranked = [each.rank for each in figure.mentions if each.rank]
    full = [each.rank for each in figure.mentions if each.rank and len(each.name.split()) > 1]
    figure.rank = next(iter(full or ranked), None)
    posts = [each for each in figure.mentions if each.post and not each.post.is_counterpart]
    if posts:
        best = max(posts, key=lambda each: (min(_weight(each), 3), -each.span.start))
        post = best.post
        assert post is not None
        figure.post = post.words + (f" and {best.also_post}" if best.also_post else "")
        figure.head = post.head
        figure.no_longer = post.no_longer
        figure.shared_post = post.shared
        figure.organisation = post.organisation
    for each in figure.mentions:
        figure.country = figure.country or each.country
        if each.post and not figure.organisation:
            figure.organisation = each.post.organisation


def _weight(mention: Mention) -> int:
    if mention.post is None or mention.post.is_royal:
        return 0
    return len(mention.post.words.split())
