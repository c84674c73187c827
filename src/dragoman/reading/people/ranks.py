"""Military ranks before a name: “Sen. Lieut. Gen.”, “Lt-Gen”, “General of the Army”, “Captain (Navy)”."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from dragoman.languages.words import load_words
from dragoman.reading.people.view import View


@dataclass(frozen=True, slots=True)
class RankWords:
    """Printed forms of rank words, and the sequences of words that are ranks."""

    word_of: dict[str, str]
    rank_of: dict[tuple[str, ...], str]
    longest: int


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
    return RankWords(word_of, rank_of, max(map(len, rank_of)))


@dataclass(frozen=True, slots=True)
class RankSeen:
    """A rank in a sentence: tokens [start, end), and whether it is one abbreviation without a full stop."""

    start: int
    end: int
    rank: str
    is_bare_abbreviation: bool


_SUFFIXES = {("navy",): "_navy", ("n",): "_navy", ("g",): ""}
_LINKS = {".", "-", ","}


def rank_at(view: View, i: int, words: RankWords) -> RankSeen | None:
    """The longest rank that starts at token i, with what belongs to it: stops, “(Navy)”, “(Ret.)”."""
    if not view.tokens[i].is_name_like:
        return None
    sequence: list[str] = []
    best: tuple[int, str] | None = None
    j = i
    while j < len(view.tokens) and len(sequence) <= words.longest:
        pieces = view.text(j).split("-")
        found = [words.word_of.get(piece) or words.word_of.get(piece.capitalize()) for piece in pieces]
        if view.low(j) in ("of", "the") and sequence:
            sequence.append(view.low(j))
            j += 1
            continue
        if not all(found) or (pieces[0].islower() and not sequence):
            break
        sequence.extend(str(each) for each in found)
        j += 1
        while view.text(j) in (".", "-") and j < len(view.tokens):
            j += 1
        rank = words.rank_of.get(tuple(sequence))
        if rank is not None:
            best = (j, rank)
    if best is None:
        return None
    end, rank = best
    single = end == i + 1 and len(view.text(i)) <= 4 and view.text(i) not in ("Major",)
    return _with_suffix(view, RankSeen(i, end, rank, single))


def _with_suffix(view: View, seen: RankSeen) -> RankSeen:
    """Take in “(Navy)”, “(Retd)”, “(Dr)” after a rank."""
    end, rank = seen.end, seen.rank
    if view.text(end) == "(":
        close = next((k for k in range(end + 1, min(end + 5, len(view.tokens))) if view.text(k) == ")"), None)
        if close is not None:
            inner = tuple(view.low(k) for k in range(end + 1, close) if view.text(k) != ".")
            if inner in (("navy",), ("n",)) and rank in ("captain", "colonel"):
                rank = f"{rank}_navy" if rank == "captain" else rank
            if len(inner) <= 2:
                end = close + 1
    elif view.low(end) in ("retd", "ret", "rtd"):
        end += 1
        if view.text(end) == ".":
            end += 1
    return RankSeen(seen.start, end, rank, seen.is_bare_abbreviation)
