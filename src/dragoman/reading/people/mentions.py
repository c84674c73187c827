"""Mentions of people: a name with the rank, post, country and form of address that stand with it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from dragoman.model.text import Span
from dragoman.reading.lexicon import CAPITAL, COUNTRY, DEMONYM, MECHANISM
from dragoman.reading.people.name_words import find_words_in_names, first_with_particles
from dragoman.reading.people.posts import PostSeen, find_posts, widened
from dragoman.reading.people.ranks import RankSeen, RankWords, rank_at
from dragoman.reading.people.view import View

_INITIAL = 2
_GIVEN_NAME_RANKS = frozenset({"Gen", "GEN", "Major", "Marshal", "Commander"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named in a sentence: where all of it and where the name stands, and what is said with it.

    ``anchor`` says why it is taken for a person: rank, post, honorific, apposition, verb, model or repeat.
    """

    sentence: int
    span: Span
    name_span: Span
    name: str
    anchor: str
    rank: str | None = None
    post: PostSeen | None = None
    counterpart: bool = False
    country: str | None = None
    also_post: str | None = None


@dataclass(frozen=True, slots=True)
class _NameRun:
    start: int
    end: int


def find_mentions(view: View, ranks: RankWords, people: frozenset[Span] = frozenset()) -> list[Mention]:
    """The people named in a sentence who are anchored by a rank, a post, a form of address or the model.

    Args:
        people: stretches that the statistical model takes for persons.
    """
    seen_ranks = _find_ranks(view, ranks)
    ranked = frozenset(j for rank in seen_ranks for j in range(rank.start, rank.end))
    posts = find_posts(view, ranked)
    blocked = _blocked(view, posts, seen_ranks)
    mentions: list[Mention] = []
    i = 0
    last_end = 0
    while i < len(view.tokens):
        run = _name_run(view, i, blocked)
        if run is None:
            i += 1
            continue
        run = replace(run, start=first_with_particles(view, run.start, _name_starts(posts, seen_ranks)))
        mention = _mention(view, run, posts, seen_ranks, people, last_end)
        if mention is None:
            mention = _sharing(view, run, mentions)
        if mention is not None and _is_namesake(view, mention, run):
            mention = None
        if mention is not None:
            mentions.append(mention)
            last_end = run.end
        i = run.end
    return mentions


def _is_namesake(view: View, mention: Mention, run: _NameRun) -> bool:
    """Whether a ship, a place or the dead bear the name (“the late General X”, “Camp X”, “General X Barracks”)."""
    before = view.plain[max(view.tokens[0].start, mention.span.start - 60) : mention.span.start]
    after = view.plain[mention.name_span.end : min(view.tokens[-1].end, mention.name_span.end + 30)]
    names = view.language.namesakes
    return bool(names.before.search(before) or names.after.match(after))


def _find_ranks(view: View, words: RankWords) -> list[RankSeen]:
    seen: list[RankSeen] = []
    i = 0
    while i < len(view.tokens):
        rank = rank_at(view, i, words)
        if rank is not None and not _is_part_of_post(view, rank):
            seen.append(rank)
            i = rank.end
        else:
            i += 1
    return seen


def _is_part_of_post(view: View, rank: RankSeen) -> bool:
    """“Secretary General”, “General Staff”, “Captain of the ship”: no rank."""
    before, after = view.low(rank.start - 1), view.low(rank.end)
    if rank.rank == "general" and rank.end == rank.start + 1 and before in ("secretary", "director", "inspector", "consul", "attorney", "governor",
                                                 "secretary-", "adjutant", "surgeon", "auditor"):  # fmt: skip
        return True
    return after in ("staff", "of", "command", "headquarters", "assembly", "election", "secretary", "department",
                     "directorate", "directorates", "political", "office", "debate", "conference", "'s")  # fmt: skip


def _blocked(view: View, posts: list[PostSeen], ranks: list[RankSeen]) -> list[bool]:
    """Which tokens cannot be part of a name."""
    language = view.language
    blocked = []
    for i, token in enumerate(view.tokens):
        word = token.text
        known = view.name_at(i) is not None
        plain_word = word.capitalize() if word.isupper() and len(word) > 3 else word
        if len(word) == 1 and word.isupper() and view.text(i + 1) == ".":
            plain_word = "."
        blocked.append(
            known
            or plain_word in language.not_names
            or (word.lower() in language.posts.heads and not _is_title_name(view, i))
            or is_honorific(view, i)
            or word in _CALENDAR
        )
    for rank in ranks:
        for j in range(rank.start, rank.end):
            blocked[j] = True
        if _is_given_name(view, rank, blocked, posts):
            blocked[rank.start] = False
    for post in posts:
        for j in range(post.start, post.end):
            blocked[j] = True
    starts = _name_starts(posts, ranks)
    for i in list(find_words_in_names(view, blocked, starts)):
        blocked[i] = False
    for i in sorted(starts):
        if 0 < i < len(view.tokens) - 1 and blocked[i] and _opens_name(view, i, blocked):
            blocked[i] = False
    for i in range(1, len(view.tokens) - 1):
        if blocked[i] and _is_inside_name(view, i, blocked, posts):
            blocked[i] = False
    return blocked


def _name_starts(posts: list[PostSeen], ranks: list[RankSeen]) -> frozenset[int]:
    """The tokens right after a rank or a post."""
    return frozenset({rank.end for rank in ranks} | {post.end for post in posts})


def _opens_name(view: View, i: int, blocked: list[bool]) -> bool:
    """“General Do Quang Minh”: a short word of other meaning, right after a rank or post and before name words."""
    short = len(view.text(i)) <= 4 and view.tokens[i].is_name_like and view.name_at(i) is None
    return short and view.text(i) in view.language.not_names and not blocked[i + 1] and _is_name_word(view, i + 1)


def _is_inside_name(view: View, i: int, blocked: list[bool], posts: list[PostSeen]) -> bool:
    """“Nguyen Thai Son”, “Phung Si Tan”: a word of other meaning with name words around it."""
    before = not blocked[i - 1] and _is_name_word(view, i - 1)
    after = not blocked[i + 1] and _is_name_word(view, i + 1)
    name = view.name_at(i)
    if any(post.start <= i < post.end for post in posts) or not _is_name_word(view, i):
        return False
    if name is not None:
        single = name.span.start == view.tokens[i].start and name.span.end == view.tokens[i].end
        before = before or view.low(i - 1) in view.language.particles
        return before and after and single and name.kind in (DEMONYM, COUNTRY, CAPITAL, MECHANISM)
    before = before or (view.low(i - 1) in view.language.particles and view.low(i - 1).islower())
    return before and view.text(i) in view.language.honorifics


_CALENDAR = frozenset(
    "January February March April June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep "
    "Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun".split()
)


def is_honorific(view: View, i: int) -> bool:
    """Whether token i is a form of address, alone or as part of one (“Datuk Seri”, “His Excellency”)."""
    word, forms = view.text(i), view.language.honorifics
    return word in forms or f"{view.text(i - 1)} {word}" in forms or f"{word} {view.text(i + 1)}" in forms


def _is_title_name(view: View, i: int) -> bool:
    return view.text(i) in ("King", "Prince", "Dean", "Captain", "Head", "Chair") and i > 0 and _is_name_word(
        view, i - 1
    ) and view.text(i - 1) not in view.language.not_names and view.name_at(i - 1) is None


def _is_given_name(view: View, rank: RankSeen, blocked: list[bool], posts: list[PostSeen]) -> bool:
    """“Defence Minister Nakatani Gen”, “Minister Gen Nakatani”: the word is a name, not a rank."""
    if rank.end != rank.start + 1 or view.text(rank.start) not in _GIVEN_NAME_RANKS:
        return False
    after = rank.end
    follows = after < len(view.tokens) and _is_name_word(view, after) and not blocked[after]
    before = rank.start - 1
    if not follows:
        return before >= 0 and _is_name_word(view, before) and not blocked[before] and view.name_at(before) is None
    two_names = after + 1 < len(view.tokens) and _is_name_word(view, after + 1) and view.name_at(after + 1) is None
    civil = any(post.end == rank.start and post.head in ("minister",) for post in posts)
    return civil and not two_names and rank.is_bare_abbreviation


def _is_name_word(view: View, i: int) -> bool:
    word = view.text(i)
    if not word or not word[0].isalpha():
        return False
    if word[0].isupper():
        return True
    head, dash, tail = word.partition("-")
    if not dash:
        head, dash, tail = word.partition("'")
    return bool(dash) and tail[:1].isupper() and head in ("al", "el", "ul", "ur", "ud", "as", "ad", "d", "an", "at", "ash")


def _name_run(view: View, i: int, blocked: list[bool]) -> _NameRun | None:
    """The longest run of name words from token i, particles inside it, initials with their stops."""
    if blocked[i] or not _is_name_word(view, i):
        return None
    j = i
    end = i
    words = 0
    while j < len(view.tokens) and words < 7:
        if not blocked[j] and _is_name_word(view, j):
            words += 1
            j += 1
            end = j
            if len(view.text(j - 1)) <= _INITIAL and view.text(j) == "." and view.text(j - 1)[0].isupper():
                if _follows_name(view, j + 1, blocked) or _follows_particle(view, j, blocked):
                    j += 1
        elif view.text(j).lower() in view.language.particles and j > i and _follows_particle(view, j, blocked):
            j += 1
        else:
            break
    while end - i > 2 and _is_decoration(view, end - 1):
        end -= 1
    if words == 1 and (len(view.text(i)) <= 1 or (view.text(i).isupper() and len(view.text(i)) <= 5)):
        return None
    return _NameRun(i, end)


def _is_decoration(view: View, i: int) -> bool:
    word = view.text(i)
    if set(word) <= set("IVX"):
        return False
    return word in view.language.decorations or (word.isupper() and len(word) <= 4 and not view.text(i - 1).isupper())


def _follows_name(view: View, j: int, blocked: list[bool]) -> bool:
    return j < len(view.tokens) and not blocked[j] and _is_name_word(view, j)


def _follows_particle(view: View, j: int, blocked: list[bool]) -> bool:
    k = j + 1
    while k < len(view.tokens) and view.text(k).lower() in view.language.particles:
        k += 1
    return _follows_name(view, k, blocked)


def _mention(
    view: View,
    run: _NameRun,
    posts: list[PostSeen],
    ranks: list[RankSeen],
    people: frozenset[Span],
    floor: int,
) -> Mention | None:
    start, rank, post, honorific = _before(view, run.start, posts, ranks, floor)
    end, after_post, after_rank = _after(view, run.end, posts, ranks)
    span = view.span(start, end)
    name_span = view.span(run.start, run.end)
    anchor = (
        "rank" if rank else "post" if post else "honorific" if honorific
        else "apposition" if after_post or after_rank
        else "model" if any(name_span.overlaps(each) for each in people) else None
    )  # fmt: skip
    if anchor is None or (anchor in ("model", "apposition") and run.end - run.start < 2 and not after_rank):
        return None
    if post and after_post and not post.is_counterpart and _belongs_to_next(view, end):
        end, after_post = run.end, None
        span = view.span(start, end)
    chosen = post if post and not post.is_counterpart else after_post or post
    also = after_post if post and after_post and chosen is post and not after_post.is_counterpart else None
    country = chosen.country if chosen else None
    if country is None and post and post.country:
        country = post.country
    if country is None and also is not None:
        country = also.country
    return Mention(
        sentence=view.number,
        span=span,
        name_span=name_span,
        name=" ".join(view.words(run.start, run.end).split()),
        anchor=anchor,
        rank=rank.rank if rank else after_rank.rank if after_rank else None,
        post=chosen,
        counterpart=any(each is not None and each.is_counterpart for each in (post, after_post)),
        country=country or _land_before(view, start) or _land_after(view, run.end),
        also_post=also.words if also else None,
    )


def _belongs_to_next(view: View, end: int) -> bool:
    """“POST, NAME, POST, NAME …”: whether a name with its rank or form of address follows a post after its comma."""
    j = end + 1 if view.text(end) == "," else end
    return j < len(view.tokens) and (is_honorific(view, j) or (view.tokens[j].is_name_like and view.low(end) == ","))


def _before(
    view: View, i: int, posts: list[PostSeen], ranks: list[RankSeen], floor: int
) -> tuple[int, RankSeen | None, PostSeen | None, bool]:
    """What stands before a name: its start with all that, rank, post, and whether a form of address is there."""
    rank: RankSeen | None = None
    post: PostSeen | None = None
    honorific = False
    start = i
    while start > floor:
        j = start
        if view.text(j - 1) == "." and is_honorific(view, j - 2):
            j -= 1
        found_rank = next((each for each in ranks if each.end == start), None)
        found_post = next((each for each in posts if each.end == j and not each.is_former), None)
        former = next((each for each in posts if each.end == j and each.is_former), None)
        if found_rank is not None and rank is None:
            rank, start = found_rank, found_rank.start
        elif is_honorific(view, j - 1):
            honorific, start = True, j - 1
            found = next((each for each in posts if each.end == j and each.head == "ambassador"), None)
            if found and post is None:
                post, start = found, found.start
        elif found_post is not None and post is None:
            post, start = found_post, found_post.start
        elif former is not None and post is None:
            post, start = former, former.start
        elif view.text(start - 1) == "," and post is None and (start - 1 > floor):
            comma = _post_before_comma(view, start - 1, posts)
            if comma is None:
                break
            post, start = comma, comma.start
        else:
            break
    return start, rank, post, honorific


def _post_before_comma(view: View, comma: int, posts: list[PostSeen]) -> PostSeen | None:
    """“the Chief of Defence Staff (CDS), Major General X”: the post, unless it belongs to a name before it."""
    end = comma
    name = view.name_at(end - 1)
    post = next((each for each in posts if each.end == end), None)
    if post is None and name is not None and view.is_land(end - 1):
        first = end - 1
        while first > 0 and view.name_at(first - 1) is name:
            first -= 1
        if view.text(first - 1) == ",":
            post = next((each for each in posts if each.end == first - 1), None)
            if post is not None and post.country is None:
                post = replace(post, country=name.country)
    if post is None:
        return None
    before = post.start - 1
    while view.low(before) in ("the", "a", "its", "an"):
        before -= 1
    if view.text(before) == "," and before > 0 and _is_name_word(view, before - 1) and view.name_at(before - 1) is None:
        return None
    return post


def _after(
    view: View, i: int, posts: list[PostSeen], ranks: list[RankSeen]
) -> tuple[int, PostSeen | None, RankSeen | None]:
    """What stands after a name: one past its end with all that, the post and the rank."""
    j = i
    if view.text(j) == "(":
        close = next((k for k in range(j + 1, min(j + 14, len(view.tokens))) if view.text(k) == ")"), None)
        if close is not None:
            inner = next((each for each in posts if j < each.start <= j + 2 and each.end <= close), None)
            if inner is not None:
                return close + 1, inner, None
            if close - j <= 4:
                j = close + 1
    while view.text(j) == "," and view.text(j + 1) in view.language.decorations:
        j += 2
    while view.text(j) in view.language.decorations:
        j += 1
    if view.text(j) != ",":
        return i, None, None
    k = j + 1
    while view.low(k) in ("the", "a", "an", "who", "is", "currently", "also", "then", "its", "new", "newly", "appointed",
                          "his", "her"):  # fmt: skip
        k += 1
    rank = next((each for each in ranks if each.start == k), None)
    if rank is not None and view.text(rank.end) == ",":
        k = rank.end + 1
    post = next((each for each in posts if each.start == k), None)
    if post is None:
        return i, None, None
    post = widened(view, post, frozenset(t for each in ranks for t in range(each.start, each.end)))
    if _is_name_word(view, post.end) and view.name_at(post.end) is None and view.text(
        post.end
    ) not in view.language.not_names:
        return i, None, None
    if any(each.start == post.end for each in ranks) or view.text(post.end) in view.language.honorifics:
        return i, None, None
    return post.end, post, rank


def _land_before(view: View, start: int) -> str | None:
    """“Indonesia’s Prabowo Subianto”, “Japanese Gen. X”: the country right before."""
    j = start - 1
    if view.low(j) == "'s":
        j -= 1
    name = view.name_at(j)
    return name.country if name is not None and view.is_land(j) and view.low(j + 1) != "," else None


def _land_after(view: View, end: int) -> str | None:
    """“General X of Ghana”: the country right after."""
    if view.low(end) == "(" and view.is_land(end + 1) and view.text(end + 2) == ")":
        name = view.name_at(end + 1)
        return name.country if name else None
    if view.low(end) not in ("of", "from"):
        return None
    j = end + 1
    while view.low(j) in ("the",):
        j += 1
    name = view.name_at(j)
    return name.country if name is not None and view.is_land(j) and not view.low(j + 1) == "'s" else None


def _sharing(view: View, run: _NameRun, mentions: list[Mention]) -> Mention | None:
    """“Ministers Smith and Clare”: the name joined to one with a plural post shares the post."""
    if not mentions or view.low(run.start - 1) != "and" or mentions[-1].post is None:
        return None
    first = mentions[-1]
    between = view.plain[first.name_span.end : view.tokens[run.start - 1].start].strip()
    joined = not between or bool(re.fullmatch(r"(?:of|from) (?:the )?[\w .'-]{2,30}|\([\w .]{2,30}\)", between))
    if not first.post or not first.post.is_plural or not joined:
        return None
    span = view.span(run.start, run.end)
    country = _land_after(view, run.end)
    return replace(first, span=span, name_span=span, name=view.words(run.start, run.end), country=country, also_post=None)
