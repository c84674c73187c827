"""Posts: “Deputy Minister of National Defence of Vietnam”, “Chief of Staff, Joint Staff”, “VNDPKO Director”."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dragoman.languages.language import PostWords
from dragoman.reading.lexicon import BLOC, BODY, COUNTRY, DEMONYM
from dragoman.reading.people.view import View

_DIPLOMATS = frozenset(
    "ambassador attaché attache envoy consul representative commissioner chargé counsellor counselor nuncio".split()
)
_COUNTERPARTS = frozenset("counterpart counterparts opposites".split())
_ROYAL = frozenset("Majesty Majesties Highness HM HRH HH".split())
_PASSING = frozenset("visiting newly new incumbent current new-appointed newly-appointed outgoing incoming".split())
_GENERALS = frozenset(
    "secretary director inspector consul governor attorney auditor adjutant surgeon commissioner "
    "quartermaster paymaster master solicitor accountant lieutenant-governor judge comptroller".split()
)
_CHAIRS = frozenset("chair co-chair head leader member official".split())


@dataclass(frozen=True, slots=True)
class PostSeen:
    """A post in a sentence: tokens [start, end), its words, whose it is, and the body it is in.

    ``start`` takes in “Vietnamese” or “Japan’s”; ``words`` leave them out. ``is_former`` marks an ex-holder.
    """

    start: int
    end: int
    head: str
    words: str
    country: str | None
    organisation: str | None
    is_former: bool
    is_plural: bool
    head_at: int
    core: int
    is_counterpart: bool = False


def find_posts(view: View, ranks: frozenset[int] = frozenset()) -> list[PostSeen]:
    """The posts named in a sentence, in order; overlapping ones are one.

    Args:
        ranks: the tokens that are part of a rank, and so of no post.
    """
    posts: list[PostSeen] = []
    words = view.language.posts
    i = 0
    while i < len(view.tokens):
        post = _post_at(view, i, words, posts[-1].end if posts else 0, ranks) if i not in ranks else None
        if post is not None:
            posts.append(post)
            i = post.end
        else:
            i += 1
    return posts


def widened(view: View, post: PostSeen, ranks: frozenset[int]) -> PostSeen:
    """The post as it reads after its holder’s name, where more words may follow than before one."""
    end = rightward(view, post.head_at, view.language.posts, ranks, liberal=True)
    if end <= post.end:
        return post
    return make_post(view, (post.start, post.core, post.head_at, end), post.country, former=post.is_former)


def _post_at(
    view: View, i: int, words: PostWords, floor: int, ranks: frozenset[int]
) -> PostSeen | None:
    low = view.low(i)
    counterpart = low in _COUNTERPARTS or (low == "number" and view.low(i - 1) == "opposite")
    if not counterpart and (low not in words.heads or (view.is_body(i) and not _ends_body(view, i))):
        return None
    if _is_in_name(view, i, words):
        return None
    start, core, country, former = _leftward(view, i, words, floor, ranks)
    end = i + 1 if counterpart else rightward(view, i, words, ranks, liberal=False)
    if not counterpart:
        end = _up_to_holder(view, end, ranks)
    head_only = start == i and end == i + 1 and core == i
    if head_only and _stands_before_name(view, i, words, ranks):
        return make_post(view, (start, core, i, end), country, former=former)
    leads_on = view.low(i + 1) in ("of", "for") and view.low(i - 1) in (",", "the", "(", "as")
    if low in words.weak_heads and (head_only or (core == i and end == i + 1)) and not leads_on:
        return None
    if counterpart and country is None and view.low(i - 1) not in ("his", "her", "their", "the", "opposite"):
        return None
    return make_post(view, (start, core, i, end), country, former=former)


def _stands_before_name(view: View, i: int, words: PostWords, ranks: frozenset[int]) -> bool:
    """Whether “King” is the post of one named after it, not a surname (“Admiral King”) or part of a name."""
    if view.low(i) not in words.before_names or not view.tokens[i].is_name_like or i - 1 in ranks:
        return False
    k = i + 1
    while k < len(view.tokens) and (view.tokens[k].is_name_like or view.low(k) in view.language.particles):
        if view.name_at(k) is not None or (view.low(k) in words.within and set(view.text(k)) - set("IVX")):
            return False
        k += 1
    return k > i + 1 and not _is_named_before(view, i)


def _is_in_name(view: View, i: int, words: PostWords) -> bool:
    """Whether a word that is a name too stands in one: “Minister Dean Barrow”, “Mackenzie King of Canada”."""
    if view.low(i) not in words.before_names | {"dean"} or i == 0 or not view.tokens[i - 1].is_name_like:
        return False
    before = view.low(i - 1)
    if before in words.heads:
        return i + 1 < len(view.tokens) and view.tokens[i + 1].is_name_like and view.name_at(i + 1) is None
    return before not in words.before and i > 1 and _is_named_before(view, i)


def _is_named_before(view: View, i: int) -> bool:
    """Whether a word that could be a name, or “Mr”, is right before token i."""
    before = view.text(i - 1) if i else ""
    if not before or not view.tokens[i - 1].is_name_like or before in _ROYAL:
        return False
    return before in view.language.honorifics or not (
        view.name_at(i - 1) is not None or before in view.language.not_names
    )


def _up_to_holder(view: View, end: int, ranks: frozenset[int]) -> int:
    """“Director General of the South Asian Division Mr. X”: all up to the rank or form of address that follows."""
    low_words = ("of", "for", "the", "and", "&", "(", ")", "-", "'s")
    for k in range(end, min(end + 14, len(view.tokens))):
        if k > end and (k in ranks or view.text(k) in view.language.honorifics):
            return end if view.low(k - 1) in ("and", "&") else k
        if k > end and view.text(k) == "," and (k + 1 in ranks or view.text(k + 1) in view.language.honorifics):
            return k
        if k == end and view.low(k) not in low_words:
            return end
        if not view.tokens[k].is_name_like and view.low(k) not in low_words:
            return end
    return end


def _ends_body(view: View, i: int) -> bool:
    name = view.name_at(i)
    return name is not None and (i + 1 >= len(view.tokens) or view.name_at(i + 1) is not name)


def make_post(
    view: View, bounds: tuple[int, int, int, int], country: str | None, *, former: bool
) -> PostSeen:
    """The post in the tokens [start, end), whose own words begin at ``core`` and whose head is token ``head``."""
    start, core, head, end = bounds
    low = view.low(head)
    after, organisation = _lands_after(view, head, end, low)
    country = country or after
    cut = _without_own_land(view, core, end, low)
    return PostSeen(
        start=start,
        end=end,
        head=low,
        words=_clean(view.words(core, cut)),
        country=country,
        organisation=organisation,
        is_former=former,
        is_plural=low in ("ministers", "secretaries", "directors", "commanders", "chiefs", "counterparts"),
        head_at=head,
        core=core,
        is_counterpart=low in _COUNTERPARTS or low == "number",
    )


def _clean(words: str) -> str:
    cleaned = " ".join(words.split()).strip(" ,-(")
    cleaned = re.sub(r"\b(Minister|Chief|Commander|Director)s\b(?= of| for|\Z)", r"\1", cleaned)
    return re.sub(r"\s*\([A-Z&+]{2,8}\)\Z", "", cleaned)


def _leftward(
    view: View, i: int, words: PostWords, floor: int, ranks: frozenset[int]
) -> tuple[int, int, str | None, bool]:
    """Start with the country, start of the post's own words, the country, and whether it is a former post."""
    start = core = i
    country: str | None = None
    former = False
    j = i - 1
    while j >= floor and j not in ranks:
        low, name = view.low(j), view.name_at(j)
        if name is not None and name.kind in (COUNTRY, DEMONYM, BLOC):
            country = country or name.country
            j = _first_of(view, j)
            start = j
            j -= 1
        elif low == "'s" and (view.is_land(j - 1) or view.is_body(j - 1) or view.is_capital_city(j - 1)):
            j -= 1
            land = view.name_at(j)
            country = country or (land.country if land else None)
            start = _first_of(view, j)
            if view.is_body(j):
                core = start
            j = start - 1
        elif name is not None and name.kind == BODY:
            country = country or name.country
            j = _first_of(view, j)
            core = start = j
            j -= 1
        elif low in _PASSING:
            start = j
            core = max(core, j + 1)
            j -= 1
        elif low in words.former:
            former = former or low in ("former", "ex", "late", "then", "past")
            j -= 1
        elif low in words.before or low in words.heads:
            if view.tokens[j].is_name_like != view.tokens[i].is_name_like and low in ("and", "co"):
                pass
            if low == "and" and not _joins(view, j, words):
                break
            core = start = j
            j -= 1
        elif low in ("-", "&", "/") and view.low(j - 1) in words.before:
            j -= 1
        else:
            break
    while core < i and view.low(core) in ("and", "-", "&"):
        core += 1
        start = max(start, core)
    return start, core, country, former


def _joins(view: View, j: int, words: PostWords) -> bool:
    """Whether the “and” at j joins two words of one post: “Foreign and Defence Minister”."""
    before = view.low(j - 1)
    return before in words.before and before not in words.heads


def _first_of(view: View, j: int) -> int:
    name = view.name_at(j)
    while j > 0 and view.name_at(j - 1) is name:
        j -= 1
    return j


def rightward(view: View, head: int, words: PostWords, ranks: frozenset[int], *, liberal: bool) -> int:
    """One past the last token of the post whose head is given.

    Args:
        ranks: tokens at which a post ends.
        liberal: take any capitalised words after “of” (a post that stands after its holder’s name).
    """
    end = head + 1
    if view.low(end) == "general" and view.low(head) in _GENERALS:
        end += 1
    if view.low(end) == "-" and view.low(end + 1) in words.heads:
        end += 2
    capital = view.tokens[head].is_name_like
    free = False
    j = end
    while j < len(view.tokens) and j not in ranks:
        low = view.low(j)
        if low == "(" and view.text(j + 2) == ")" and view.text(j + 1).isupper():
            j += 3
            end = j
        elif _is_content(view, j, words, capital=capital) or (free and _goes_on(view, j)):
            j += 1
            end = j
        elif low in words.links and _link_leads_on(view, j, head, words, capital=capital, liberal=liberal):
            free = liberal and low in ("of", "for", "at", "the") and (free or low != "the")
            j += 1
        elif low == "'s" and (view.is_land(j - 1) or view.is_body(j - 1)):
            j += 1
        elif low == "'" and view.low(j - 1) in ("forces", "nations", "chiefs", "peoples"):
            j += 1
        else:
            break
    return end


_STOPS = frozenset(
    "who which that is was are were be said says has have had in at on during from with will would on upon by as after before "
    "told met held received and or but while when where also to".split()
)


def _goes_on(view: View, j: int) -> bool:
    """Whether a word after “of” still belongs to a post that stands behind its holder’s name."""
    token = view.tokens[j]
    return token.is_name_like or (token.text[0].isalpha() and token.text not in _STOPS and token.text[-2:] != "ed")


def _is_content(view: View, j: int, words: PostWords, *, capital: bool) -> bool:
    low, token = view.low(j), view.tokens[j]
    if view.name_at(j) is not None:
        return view.is_land(j) or view.is_body(j) or (view.is_capital_city(j) and view.low(j - 1) in ("in", "to", "at"))
    if low in words.within or low in words.heads or low in words.before:
        if _is_in_name(view, j, words):
            return False
        if low in ("and", "minister", "ministers") and not token.is_name_like and capital:
            return False
        return token.is_name_like or not capital or low in ("affairs", "self-defence")
    return False


def _link_leads_on(
    view: View, j: int, head: int, words: PostWords, *, capital: bool, liberal: bool
) -> bool:
    low = view.low(j)
    if low == "to" and view.low(head) not in _DIPLOMATS | {"adviser", "advisor", "secretary", "deputy", "assistant"}:
        return False
    k = j + 1
    while view.low(k) in ("the", "a", "an", "of"):
        k += 1
    if k >= len(view.tokens):
        return False
    if low in ("and", "&", ","):
        known = view.low(k) in words.within or view.low(k) in words.heads or view.low(k) in words.before
        if not view.tokens[k].is_name_like or not (known and view.name_at(k) is None or liberal and view.is_body(k)):
            return False
        return liberal or (low != "," and view.low(k) not in words.heads and not _starts_post(view, k, words))
    if low in ("at", "on", "in", "with", "under") and view.low(head) not in _DIPLOMATS and not liberal:
        return view.is_body(k)
    if low == "-" and not view.tokens[k].is_name_like:
        return False
    if view.low(head) in _CHAIRS and view.is_land(k) and _starts_post(view, k + 1, words):
        return False
    return _is_content(view, k, words, capital=capital) or (
        liberal and low in ("of", "for", "at", "the") and _goes_on(view, k)
    )


def _starts_post(view: View, k: int, words: PostWords) -> bool:
    """Whether a head follows within the next words, so that another post begins at k."""
    for j in range(k, min(k + 3, len(view.tokens))):
        if view.low(j) in words.heads:
            return True
        if view.low(j) not in words.before:
            return False
    return False


def _lands_after(view: View, head: int, end: int, low: str) -> tuple[str | None, str | None]:
    """The country (after “of”, or inside) and the body named after the head."""
    country = organisation = None
    link = ""
    for j in range(head + 1, end):
        name = view.name_at(j)
        if view.low(j) in ("of", "to", "in", "for", "at"):
            link = view.low(j)
        if name is None or view.name_at(j - 1) is name:
            continue
        if name.kind == BODY:
            organisation = organisation or view.plain[name.span.start : name.span.end]
            country = country or name.country
        elif name.kind in (COUNTRY, DEMONYM, BLOC) and not (low in _DIPLOMATS and link in ("to", "in", "for", "at")):
            country = country or name.country
    return country, organisation


def _without_own_land(view: View, core: int, end: int, low: str) -> int:
    """Where the post’s words end once “of Vietnam” at their end is left out."""
    name = view.name_at(end - 1)
    if name is None or name.kind not in (COUNTRY, BLOC) or low in _DIPLOMATS:
        return end
    first = _first_of(view, end - 1)
    if view.low(first - 1) == "the":
        first -= 1
    return first - 1 if view.low(first - 1) == "of" and first - 1 > core else end
