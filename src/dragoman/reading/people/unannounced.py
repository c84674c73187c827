"""People whom no rank, post or form of address announces: where they stand as people do.

“X said”, “talks with X”, “Minister A and X”: a stretch of capitalised words that no rule explains, next to a
verb of saying or meeting or joined to a known person. By itself that is not enough; see ``model``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dragoman.model.text import Span
from dragoman.reading.people.mention import Mention
from dragoman.reading.people.name_runs import is_honorific
from dragoman.reading.people.people_words import PeopleWords, load_people_words
from dragoman.reading.people.posts import PostSeen, find_posts
from dragoman.reading.people.ranks import RankWords
from dragoman.reading.people.view import View
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.taken import Taken

_JOINTS = ("and", "&", ",")
_LONGEST_ASIDE = 16


@dataclass(frozen=True, slots=True)
class Candidate:
    """Capitalised words, tokens [start, end) of a sentence, that no rule explains."""

    start: int
    end: int


def standing_people(
    views: Sequence[View], mentions: Sequence[Mention], ranks: RankWords
) -> dict[int, list[Span]]:
    """The unannounced people of a story, by the place of their sentence in ``views``."""
    known = frozenset(word for mention in mentions for word in mention.name.split())
    spans: dict[int, list[Span]] = {}
    for mention in mentions:
        spans.setdefault(mention.sentence, []).append(mention.span)
    standing: dict[int, list[Span]] = {}
    for at, view in enumerate(views):
        if view.sentence.kind is not ParagraphKind.BODY:
            continue
        here = spans.get(view.number, [])
        taken = Taken(here)
        candidates = [each for each in find_candidates(view, ranks) if _is_news(view, each, taken, known)]
        found = [view.span(each.start, each.end) for each in _standing(view, candidates, here)]
        if found:
            standing[at] = found
    return standing


def _is_news(view: View, candidate: Candidate, taken: Taken, known: frozenset[str]) -> bool:
    """Whether the rules have not yet found the person."""
    words = (view.text(i) for i in range(candidate.start, candidate.end))
    return not taken.overlaps(view.span(candidate.start, candidate.end)) and not known.issuperset(words)


def find_candidates(view: View, ranks: RankWords) -> Iterator[Candidate]:
    """Stretches of two to six name words, particles among them, beside no other capitalised word."""
    i = 0
    while i < len(view.tokens):
        j, words = _run(view, i, ranks)
        if 2 <= words <= 6 and not _goes_on(view, i, j):
            yield Candidate(i, j)
        i = max(j, i + 1)


def _run(view: View, i: int, ranks: RankWords) -> tuple[int, int]:
    """One past the last token of the run of name words from token i, and how many they are."""
    end = j = i
    words = 0
    while j < len(view.tokens):
        if _is_name_word(view, j, ranks):
            words += len(view.text(j)) > 1
            j = end = j + 1
            j += view.text(j) == "." and len(view.text(j - 1)) <= 2
        elif words and view.low(j) in view.language.particles:
            j += 1
        else:
            break
    return end, words


def _is_name_word(view: View, i: int, ranks: RankWords) -> bool:
    token, language = view.tokens[i], view.language
    word = token.text
    if not token.is_name_like:
        return "-" in word and word.split("-")[-1][:1].isupper() and word.split("-")[0] in language.particles
    return not (
        view.name_at(i) is not None
        or (word.capitalize() if word.isupper() and len(word) > 3 else word) in language.not_names
        or word.lower() in language.posts.heads
        or word in ranks.word_of
        or word in load_people_words(language.code).calendar
        or is_honorific(view, i)
        or (word.isupper() and 1 < len(word) <= 5)
    )


def _goes_on(view: View, i: int, j: int) -> bool:
    """“Exercise Kakadu Dawn”, “Khalid Camp”: a capitalised word beside it that is no person’s."""
    after = j < len(view.tokens) and view.tokens[j].is_name_like
    before = i > 1 and view.tokens[i - 1].is_name_like and view.name_at(i - 1) is None
    return after or (before and not is_honorific(view, i - 1))


def _standing(view: View, candidates: Sequence[Candidate], known: Sequence[Span]) -> list[Candidate]:
    """The candidates that stand as a person would, or are joined to one who does or to a known person."""
    if not candidates:
        return []
    words = load_people_words(view.language.code)
    posts = {post.start: post for post in find_posts(view)}
    people = [
        each
        for each in candidates
        if _acts(view, each, words)
        or _is_acted_on(view, each, words)
        or _holds_post(view, each, posts)
        or _has_land_behind(view, each)
    ]
    return sorted(_joined_to(view, people, candidates, known), key=lambda each: each.start)


def _joined_to(
    view: View, people: Sequence[Candidate], candidates: Sequence[Candidate], known: Sequence[Span]
) -> set[Candidate]:
    """The people, and all candidates joined to one of them, to a known person or to one another so joined."""
    waiting: dict[int, list[Candidate]] = {}
    for candidate in candidates:
        for offset in _joints(view, candidate):
            waiting.setdefault(offset, []).append(candidate)
    found = set(people)
    edges = [edge for span in known for edge in (span.start, -span.end)]
    edges += [edge for each in people for edge in _edges(view, each)]
    while edges:
        for candidate in waiting.pop(edges.pop(), []):
            if candidate not in found:
                found.add(candidate)
                edges += _edges(view, candidate)
    return found


def _edges(view: View, candidate: Candidate) -> tuple[int, int]:
    """Where a person begins, and where one ends, the latter below zero."""
    return view.tokens[candidate.start].start, -view.tokens[candidate.end - 1].end


def _acts(view: View, candidate: Candidate, words: PeopleWords) -> bool:
    """“X said”, “X of Brazil met”, “X, who …, signed”, “X also”, “X and Y met” by way of Y."""
    i = _past_land(view, candidate.end)
    if view.text(i) == "," and view.low(i + 1) in words.relatives:
        return True
    if view.text(i) == ",":
        ends = (k for k in range(i + 1, min(i + _LONGEST_ASIDE, len(view.tokens))) if view.text(k) == ",")
        close = next(ends, None)
        i = close + 1 if close is not None else i
    while view.low(i) in words.between:
        i += 1
    return view.low(i) in words.acts


def _past_land(view: View, i: int) -> int:
    """One past “of Brazil” or “(Brazil)”."""
    if view.low(i) == "of" and view.is_land(i + 1):
        i += 1
        while view.is_land(i):
            i += 1
    elif view.text(i) == "(" and view.text(i + 2) == ")":
        i += 3
    return i


def _has_land_behind(view: View, candidate: Candidate) -> bool:
    """“Ana Silva (Brazil)”: a country in brackets right behind."""
    i = candidate.end
    return view.text(i) == "(" and view.is_land(i + 1) and view.text(i + 2) == ")"


def _is_acted_on(view: View, candidate: Candidate, words: PeopleWords) -> bool:
    """“met X”, “talks with X”, “his opposite number X”, “… with Brazil’s X”."""
    at = _before_owner(view, candidate.start)
    before = view.low(at)
    if before in words.acted_on or (at < candidate.start - 1 and before in words.beside_owned):
        return True
    nouns = words.before_preposition.get(before, frozenset())
    return any(view.low(k) in nouns for k in range(max(0, at - 3), at))


def _holds_post(view: View, candidate: Candidate, posts: dict[int, PostSeen]) -> bool:
    """“X, his Greek counterpart”, “X, SOUTHCOM’s Civilian Deputy to …”: a post soon after the comma."""
    comma = _past_land(view, candidate.end)
    if view.text(comma) != ",":
        return False
    near = [posts[start] for start in range(comma + 1, comma + 5) if start in posts]
    return any(all(view.text(k) != "," for k in range(comma + 1, post.head_at + 1)) for post in near)


def _joints(view: View, candidate: Candidate) -> list[int]:
    """The edges of people to whom a candidate is joined: “Minister A and X”, “X and Y met”, “A, X and B”,
    “Brazil’s X, Peru’s Y and Chile’s Z met”."""
    found = []
    before, after = _before_owner(view, candidate.start), _past_land(view, candidate.end)
    if view.text(before) in _JOINTS and before > 0:
        before -= view.text(before - 1) == ","
        found.append(-view.tokens[before - 1].end)
        land = _before_land(view, before)
        if land is not None:
            found.append(-view.tokens[land].end)
    if view.text(after) in _JOINTS:
        starts = [_past_owner(view, after + 1), *_counterpart_at(view, after + 1)]
        found += [view.tokens[start].start for start in starts if start < len(view.tokens)]
    return found


def _counterpart_at(view: View, i: int) -> Iterator[int]:
    """Where whoever is told in “her Bulgarian counterpart Y” may begin, where that stands at token i."""
    words = view.language.posts
    if view.low(i) in words.before_counterpart:
        end = i + 1
        while view.is_land(end):
            end += 1
        if view.low(end) in words.counterparts:
            yield from (i + 1, end, end + 1)


def _before_owner(view: View, start: int) -> int:
    """The token before a name, or before “Brazil’s” where that stands there."""
    i = start - 1
    if view.low(i) == "'s" and view.is_land(i - 1):
        i -= 1
        while i > 0 and view.is_land(i):
            i -= 1
    return i


def _past_owner(view: View, i: int) -> int:
    """One past “Brazil’s”, where that stands at token i."""
    j = i
    while view.is_land(j):
        j += 1
    return j + 1 if j > i and view.low(j) == "'s" else i


def _before_land(view: View, end: int) -> int | None:
    """The token before “of Brazil”, where that ends before token ``end``."""
    i = end - 1
    while i > 0 and view.is_land(i):
        i -= 1
    return i - 1 if i > 0 and view.low(i) == "of" else None
