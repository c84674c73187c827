"""People whom no rank, post or form of address announces: where they stand as people do.

“X said”, “talks with X”, “Minister A and X”: a stretch of capitalised words that no rule explains, next to a
verb of saying or meeting or joined to a known person. By itself that is not enough; see ``model``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dragoman.model.text import Span
from dragoman.reading.people.mentions import Mention, is_honorific
from dragoman.reading.people.posts import find_posts
from dragoman.reading.people.ranks import RankWords
from dragoman.reading.people.view import View
from dragoman.reading.segment.paragraphs import ParagraphKind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ACTS = _words(
    """said says say told tells noted notes stressed stresses emphasised emphasized highlighted
    underlined underscored affirmed reaffirmed confirmed stated declared announced disclosed added
    explained remarked expressed thanked congratulated praised pledged proposed suggested requested
    urged invited hoped briefed informed agreed discussed met meet meets visited visits arrived
    attended attend attends hosted hosts received receives welcomed welcomes greeted chaired
    co-chaired led leads headed heads represented represents signed sign signs exchanged reviewed held
    hold spoke speaks talked called paid accompanied joined participated inaugurated opened
    presented handed inspected toured co-led commended conveyed reiterated appreciated acknowledged"""
)
_OBJECTS_OF = _words(
    """met meets meet meeting hosted hosting received receiving welcomed welcoming greeted thanked told
    congratulated accompanied invited rang phoned telephoned visited briefed said says counterpart
    counterparts between number opposite"""
)
_PREPOSITIONS = {
    "with": _words(
        """met meet meets meeting meetings talks talk discussions discussion conversation call spoke
        speak conferred dialogue consultations together along session interview"""
    ),
    "by": _words(
        """received welcomed hosted led headed accompanied attended represented greeted signed chaired
        co-chaired joined briefed invited opened inaugurated commanded presided"""
    ),
    "of": _words(
        "invitation leadership visit arrival attendance presence participation chairmanship delegation"
    ),
    "on": _words("called call calls calling"),
}
_BETWEEN = _words("also has had have will then later jointly today both")
_JOINTS = ("and", "&", ",")
CALENDAR = _words(
    """January February March April May June July August September October November December Jan Feb
    Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday
    Sunday"""
)


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
    standing: dict[int, list[Span]] = {}
    for at, view in enumerate(views):
        if view.sentence.kind is not ParagraphKind.BODY:
            continue
        here = [mention.span for mention in mentions if mention.sentence == view.number]
        candidates = [each for each in find_candidates(view, ranks) if _is_news(view, each, here, known)]
        spans = [view.span(each.start, each.end) for each in _standing(view, candidates, here)]
        if spans:
            standing[at] = spans
    return standing


def _is_news(view: View, candidate: Candidate, here: Sequence[Span], known: frozenset[str]) -> bool:
    """Whether the rules have not yet found the person."""
    span = view.span(candidate.start, candidate.end)
    return not any(span.overlaps(each) for each in here) and not known.issuperset(
        view.text(i) for i in range(candidate.start, candidate.end)
    )


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
    word, language = view.text(i), view.language
    if not view.tokens[i].is_name_like:
        return "-" in word and word.split("-")[-1][:1].isupper() and word.split("-")[0] in language.particles
    return not (
        view.name_at(i) is not None
        or (word.capitalize() if word.isupper() and len(word) > 3 else word) in language.not_names
        or word.lower() in language.posts.heads
        or word in ranks.word_of
        or word in CALENDAR
        or is_honorific(view, i)
        or (word.isupper() and 1 < len(word) <= 5)
    )


def _goes_on(view: View, i: int, j: int) -> bool:
    """“Exercise Kakadu Dawn”, “Khalid Camp”: a capitalised word beside it that is no person’s."""
    after = j < len(view.tokens) and view.tokens[j].is_name_like
    before = i > 1 and view.tokens[i - 1].is_name_like and view.name_at(i - 1) is None
    return after or (before and not is_honorific(view, i - 1))


def _standing(view: View, candidates: Iterable[Candidate], known: Sequence[Span]) -> list[Candidate]:
    """The candidates that stand as a person would, or are joined to one who does or to a known person."""
    waiting = list(candidates)
    people = [
        each for each in waiting if _acts(view, each) or _is_acted_on(view, each) or _holds_post(view, each)
    ]
    starts = {span.start for span in known} | {view.tokens[each.start].start for each in people}
    ends = {span.end for span in known} | {view.tokens[each.end - 1].end for each in people}
    grown = True
    while grown:
        joined = [each for each in waiting if each not in people and _is_joined(view, each, starts, ends)]
        grown = bool(joined)
        people += joined
        starts |= {view.tokens[each.start].start for each in joined}
        ends |= {view.tokens[each.end - 1].end for each in joined}
    return sorted(people, key=lambda each: each.start)


def _acts(view: View, candidate: Candidate) -> bool:
    """“X said”, “X of Brazil met”, “X, who …, signed”, “X also”, “X and Y met” by way of Y."""
    i = _past_land(view, candidate.end)
    if view.text(i) == "," and view.low(i + 1) == "who":
        return True
    if view.text(i) == ",":
        close = next((k for k in range(i + 1, min(i + 16, len(view.tokens))) if view.text(k) == ","), None)
        i = close + 1 if close is not None else i
    while view.low(i) in _BETWEEN:
        i += 1
    return view.low(i) in _ACTS


def _past_land(view: View, i: int) -> int:
    """One past “of Brazil” or “(Brazil)”."""
    if view.low(i) == "of" and view.is_land(i + 1):
        i += 1
        while view.is_land(i):
            i += 1
    elif view.text(i) == "(" and view.text(i + 2) == ")":
        i += 3
    return i


def _is_acted_on(view: View, candidate: Candidate) -> bool:
    """“met X”, “talks with X”, “received by X”, “his opposite number X”."""
    before = view.low(candidate.start - 1)
    if before in _OBJECTS_OF:
        return True
    nouns = _PREPOSITIONS.get(before, frozenset())
    return any(view.low(k) in nouns for k in range(max(0, candidate.start - 4), candidate.start - 1))


def _holds_post(view: View, candidate: Candidate) -> bool:
    """“X, his Greek counterpart”, “X, SOUTHCOM’s Civilian Deputy to …”: a post soon after the comma."""
    comma = _past_land(view, candidate.end)
    if view.text(comma) != ",":
        return False
    close = next((k for k in range(comma + 1, len(view.tokens)) if view.text(k) == ","), len(view.tokens))
    return any(comma < post.start <= comma + 4 and post.head_at < close for post in find_posts(view))


def _is_joined(view: View, candidate: Candidate, starts: set[int], ends: set[int]) -> bool:
    """“Minister A and X”, “X and Y met”, “A, X and B”."""
    before, after = candidate.start - 1, _past_land(view, candidate.end)
    if view.text(before) in _JOINTS and before > 0:
        before -= view.text(before - 1) == ","
        if view.tokens[before - 1].end in ends or _ends_with_land(view, before, ends):
            return True
    return (
        view.text(after) in ("and", "&")
        and after + 1 < len(view.tokens)
        and view.tokens[after + 1].start in starts
    )


def _ends_with_land(view: View, before: int, ends: set[int]) -> bool:
    i = before - 1
    while i > 0 and view.is_land(i):
        i -= 1
    return i > 0 and view.low(i) == "of" and view.tokens[i - 1].end in ends
