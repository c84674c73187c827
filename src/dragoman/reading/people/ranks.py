"""Military ranks before a name: “Sen. Lieut. Gen.”, “Lt-Gen”, “General of the Army”, “Captain (Navy)”."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from dragoman.languages.words import load_words
from dragoman.reading.people.people_words import load_people_words
from dragoman.reading.people.view import View

_SHORTEST_PLURAL = 4


@dataclass(frozen=True, slots=True)
class RankWords:
    """Printed forms of rank words, and the sequences of words that are ranks."""

    word_of: dict[str, str]
    rank_of: dict[tuple[str, ...], str]
    longest: int
    in_full: frozenset[str]


@lru_cache
def load_rank_words(code: str) -> RankWords:
    """The rank words of a language."""
    data = load_words(code, "ranks")
    word_of = {str(form): word for word, forms in data["words"].items() for form in forms}
    rank_of: dict[tuple[str, ...], str] = {}
    for rank, sequences in data["ranks"].items():
        for sequence in sequences:
            words = tuple(str(sequence).replace("-", " ").split())
            rank_of[words] = rank
            if len(words) == 1 and words[0] != words[0].lower():
                word_of.setdefault(words[0], words[0])
    for rank, forms in data["abbreviations"].items():
        for form in filter(str.isalnum, map(str, forms)):
            if form not in word_of:
                word_of[form] = form
                rank_of[(form,)] = rank
    return RankWords(word_of, rank_of, max(map(len, rank_of)), frozenset(data["in_full"]))


@dataclass(frozen=True, slots=True)
class RankSeen:
    """A rank in a sentence: tokens [start, end), and whether it is one abbreviation without a full stop.

    ``is_plural`` of “Generals X and Y”.
    """

    start: int
    end: int
    rank: str
    is_bare_abbreviation: bool
    is_plural: bool = False


def rank_at(view: View, i: int, words: RankWords) -> RankSeen | None:
    """The longest rank that starts at token i, with what belongs to it: stops, “(Navy)”, “(Ret.)”."""
    if not view.tokens[i].is_name_like:
        return None
    best = _longest_rank(view, i, words)
    if best is None:
        return _plural_rank(view, i, words)
    end, rank = best
    word = view.text(i)
    short = load_people_words(view.language.code).ranks.short
    single = end == i + 1 and len(word) <= 4 and word not in short
    return _with_suffix(view, RankSeen(i, end, rank, single))


def _plural_rank(view: View, i: int, words: RankWords) -> RankSeen | None:
    """“Rear Admirals X and Y”: a rank whose last word is plural, right before a name."""
    sequence: list[str] = []
    for j in range(i, min(i + words.longest, len(view.tokens) - 1)):
        text = view.text(j)
        if text.endswith("s") and len(text) > _SHORTEST_PLURAL:
            singular = words.rank_of.get((*sequence, *_rank_words(text[:-1], words)))
            if singular is not None:
                named = view.tokens[j + 1].is_name_like and view.name_at(j + 1) is None
                seen = RankSeen(i, j + 1, singular, is_bare_abbreviation=False, is_plural=True)
                return seen if named else None
        found = _rank_words(text, words)
        if not found:
            return None
        sequence.extend(found)
    return None


def _longest_rank(view: View, i: int, words: RankWords) -> tuple[int, str] | None:
    """One past the end of the longest rank from token i, and the rank."""
    links = load_people_words(view.language.code).ranks.links
    sequence: list[str] = []
    best: tuple[int, str] | None = None
    j = i
    while j < len(view.tokens) and len(sequence) <= words.longest:
        if sequence and view.low(j) in links:
            sequence.append(view.low(j))
            j += 1
            continue
        found = _rank_words(view.text(j), words)
        if not found or (view.text(j)[0].islower() and not sequence):
            break
        sequence.extend(found)
        j += 1
        while view.text(j) in (".", "-", "/"):
            j += 1
        rank = words.rank_of.get(tuple(sequence))
        if rank in words.in_full and view.text(j - 1) == ".":
            continue
        if rank is not None:
            best = (j, rank)
    return best


def _rank_words(text: str, words: RankWords) -> list[str]:
    """The rank words that a token writes, one for each of its parts; none where a part is no such word."""
    found = []
    for piece in text.split("-"):
        word = words.word_of.get(piece) or words.word_of.get(piece.capitalize())
        if not word:
            return []
        found.append(word)
    return found


def _with_suffix(view: View, seen: RankSeen) -> RankSeen:
    """Take in “(Navy)”, “(Retd)”, “(Dr)” after a rank."""
    words = load_people_words(view.language.code).ranks
    end, rank = seen.end, seen.rank
    if view.text(end) == "(":
        close = next((k for k in range(end + 1, min(end + 5, len(view.tokens))) if view.text(k) == ")"), None)
        inner = [view.low(k) for k in range(end + 1, close or end) if view.text(k) not in (".", "/")]
        if rank == "captain" and len(inner) == 1 and inner[0] in words.navy:
            rank = "captain_navy"
        if close is not None and len(inner) <= 2:
            end = close + 1
    elif view.low(end) in words.retired:
        end += 1
        end += view.text(end) == "."
    return RankSeen(seen.start, _past_branches(view, seen.start, end), rank, seen.is_bare_abbreviation)


def before_service(view: View, i: int, floor: int) -> int:
    """The token before “U.S. Army”, “Navy” that ends at token i, right before a rank."""
    words, last = view.language.posts.within, i
    while i > floor and (
        view.is_body(i) or view.is_land(i) or (view.low(i) in words and view.tokens[i].is_name_like)
    ):
        i -= 1
    return i if i < last and not view.is_land(last) else last


def may_serve(view: View, i: int, end: int, country: str | None) -> bool:
    """Whether “U.S. Army” in tokens [i, end) before a rank can be a service of the country."""
    lands = {name.country for name in map(view.name_at, range(i, end)) if name is not None}
    return not lands or country is None or lands == {country}


def _past_branches(view: View, start: int, end: int) -> int:
    """One past “Staff”, “Pilot” and “Eng.” between a rank and a name: “Major General Staff X”."""
    branches = load_people_words(view.language.code).ranks.branches
    bare = end == start + 1 and view.low(start) == "general"
    at = end
    while view.low(at) in branches and view.tokens[at].is_name_like and not bare:
        at += 1
        at += view.text(at) == "."
    known = at < len(view.tokens) and view.tokens[at].is_name_like and view.name_at(at) is None
    return at if known and view.low(at) not in view.language.posts.heads else end
