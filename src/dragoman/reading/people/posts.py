"""Posts: “Deputy Minister of National Defence of Vietnam”, “Chief of Staff, Joint Staff”."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dragoman.reading.lexicon import BLOC, BODY, CAPITAL, COUNTRY, DEMONYM, Name
from dragoman.reading.people.people_words import load_people_words
from dragoman.reading.people.post_bounds import first_of, leftward, past_seat, rightward, up_to_holder
from dragoman.reading.people.post_places import is_diplomat, past_service
from dragoman.reading.people.title_names import is_in_name, stands_before_name
from dragoman.reading.people.view import View

_ACRONYM = re.compile(r"\s*\([A-Z&+]{2,8}\)\Z")


@dataclass(frozen=True, slots=True)
class PostSeen:
    """A post in a sentence: tokens [start, end), its words, whose it is, and the body it is in.

    ``start`` takes in “Vietnamese” or “Japan’s”; ``words`` leave them out. ``is_former`` marks an ex-holder.
    ``shared`` are the words as they fit a counterpart of another country. ``no_longer`` is the word that says
    that it is held no more on the day told of, which “then Minister X” does not.
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
    other_country: str | None = None
    shared: str = ""
    is_royal: bool = False
    no_longer: str = ""


def find_posts(view: View, ranks: frozenset[int] = frozenset()) -> list[PostSeen]:
    """The posts named in a sentence, in order; overlapping ones are one.

    Args:
        ranks: the tokens that are part of a rank, and so of no post.
    """
    posts: list[PostSeen] = []
    ends = view.language.posts.post_ends
    for i in (i for i, token in enumerate(view.tokens) if token.low in ends and i not in ranks):
        floor = posts[-1].end if posts else 0
        post = _post_at(view, i, floor, ranks) if i >= floor else None
        if post is not None:
            posts.append(post)
    return posts


def widened(view: View, post: PostSeen, ranks: frozenset[int]) -> PostSeen:
    """The post as it reads after its holder’s name, where more words may follow than before one."""
    end = rightward(view, post.head_at, ranks, liberal=True)
    while end > post.end and view.low(end - 1) in view.language.posts.links:
        end -= 1
    if end <= post.end:
        return post
    return make_post(view, (post.start, post.core, post.head_at, end), post.country, former=post.is_former)


def _post_at(view: View, i: int, floor: int, ranks: frozenset[int]) -> PostSeen | None:
    """The post whose head is token i, or None where the word is none or stands alone and says too little."""
    words, low = view.language.posts, view.low(i)
    counterpart = _is_counterpart(view, i)
    is_head = low in words.heads or f"{view.low(i - 1)} {low}" in words.heads_in_pairs
    if not counterpart and (not is_head or (view.is_body(i) and not _ends_body(view, i))):
        return None
    is_plain = low in words.written_heads and not view.tokens[i].is_name_like
    if is_in_name(view, i) or (
        is_plain and not (low in words.before_general and view.low(i + 1) == "general")
    ):
        return None
    if low in words.letter_heads and not view.text(i).isupper():
        return None
    if low in words.chairs and view.low(i - 1 - (view.low(i - 1) == "the")) in words.before_chairs:
        return None
    left = leftward(view, i - _is_phrase(view, i), floor, ranks)
    end = (
        _past_home(view, i + 1)
        if counterpart
        else past_seat(view, up_to_holder(view, i, _past_words(view, i, ranks), ranks), ranks)
    )
    end = _before_ship(view, i, end)
    if left.core == i == end - 1 and stands_before_name(view, i, ranks):
        return make_post(view, (left.start, i, i, end), left.country, former=left.is_former)
    is_lone = low in words.weak_heads and left.core == i and end == i + 1
    if is_lone and not (_leads_on(view, i) or _is_owned(view, i, ranks) or _is_letters(view, i, ranks)):
        return None
    if (
        counterpart
        and end == i + 1
        and left.country is None
        and view.low(i - 1) not in words.before_counterpart
    ):
        return None
    return make_post(view, (left.start, left.core, i, end), left.country, former=left.is_former)


def _before_ship(view: View, i: int, end: int) -> int:
    """“The Commanding Officer of the visiting Indian | ship”: at “of”, as the ship has no name."""
    if view.low(end) not in load_people_words(view.language.code).ship_nouns:
        return end
    links = view.language.posts.homes
    return next((k for k in range(i + 1, end) if view.low(k) in links), end)


def _past_words(view: View, i: int, ranks: frozenset[int]) -> int:
    """One past the words of the post whose head is token i, as it reads before its holder’s name.

    Of “member of President X’s delegation”, “envoy of Prime Minister X” the other post is whoever’s is named.
    """
    end = past_service(view, rightward(view, i, ranks, liberal=False), ranks)
    words = view.language.posts
    if view.low(i) not in words.chairs | words.sent_by:
        return end
    others = (k for k in range(i + 2, end) if view.low(k) in words.civil and view.tokens[k].is_name_like)
    firsts = (_first_of_post(view, k) for k in others)
    own = next((k for k in firsts if view.low(k - 1) in ("of", "to")), None)
    return own - 1 if own is not None else end


def _first_of_post(view: View, head: int) -> int:
    """Where the words before a head begin: at “Prime” of “Prime Minister”, at “Kenyan” before it."""
    while view.low(head - 1) in view.language.posts.before or view.is_land(head - 1):
        head -= 1
    return head


def _past_home(view: View, i: int) -> int:
    """One past “from Skopje”, “of Peru”, or “in Peru” with a name behind a comma, behind “counterpart”."""
    words, end = view.language.posts, i + 1
    while view.is_land(end) or view.is_capital_city(end):
        end += 1
    named = view.text(end) == "," and end + 1 < len(view.tokens) and view.tokens[end + 1].is_name_like
    at_home = view.low(i) in words.counterpart_homes and named and view.is_land(i + 1)
    return end if end > i + 1 and (view.low(i) in words.homes or at_home) else i


def _is_counterpart(view: View, i: int) -> bool:
    return view.low(i) in view.language.posts.counterparts or _is_phrase(view, i)


def _is_phrase(view: View, i: int) -> bool:
    """“Opposite number”: a word for a counterpart with the word before it."""
    return f"{view.low(i - 1)} {view.low(i)}" in view.language.posts.counterpart_phrases


def _leads_on(view: View, i: int) -> bool:
    """“, head of …”, “the officer for …”: a weak head that is a post by what follows it."""
    words = view.language.posts
    return view.low(i + 1) in words.leads_on and view.low(i - 1) in words.before_weak


def _is_letters(view: View, i: int, ranks: frozenset[int]) -> bool:
    """“PM Daniel Otieno”, “CNS Adm X”, “the Peruvian CNS, Adm X”: letters with a rank or a name behind."""
    if view.low(i) not in view.language.posts.letter_heads or i + 2 >= len(view.tokens):
        return False
    if i + 1 in ranks or (view.text(i + 1) == "," and i + 2 in ranks and view.is_land(i - 1)):
        return True
    named = [view.tokens[j].is_name_like and view.name_at(j) is None for j in (i + 1, i + 2)]
    return all(named) and view.text(i + 1) not in view.language.not_names


def _is_owned(view: View, i: int, ranks: frozenset[int]) -> bool:
    """“her captain, Captain X”, “the minister’s deputy, General X”: a weak head that is somebody’s."""
    owned = view.low(i - 1) in view.language.posts.possessives or view.low(i - 1) == "'s"
    return owned and view.text(i + 1) == "," and i + 2 in ranks


def _ends_body(view: View, i: int) -> bool:
    name = view.name_at(i)
    return name is not None and (i + 1 >= len(view.tokens) or view.name_at(i + 1) is not name)


def make_post(
    view: View, bounds: tuple[int, int, int, int], country: str | None, *, former: bool
) -> PostSeen:
    """The post in tokens [start, end); its own words begin at ``core``, its head is token ``head``."""
    start, core, head, end = bounds
    low = view.low(head)
    after, organisation = _lands_after(view, head, end)
    is_plural = _is_plural(view, head, end)
    return PostSeen(
        start=start,
        end=end,
        head=low,
        words=_clean(view, core, _without_own_land(view, core, head, end)),
        country=country or after,
        organisation=organisation,
        is_former=former,
        is_plural=is_plural,
        head_at=head,
        core=core,
        is_royal=low in view.language.posts.before_names,
        shared=_without_lands(view, core, end),
        other_country=_other_land(view, start) if is_plural else None,
        is_counterpart=_is_counterpart(view, head),
        no_longer=_word_of_the_past(view, start, head) if former else "",
    )


def _is_plural(view: View, head: int, end: int) -> bool:
    """“Defence Ministers”, “Deputy Ministers of …”: whether several hold it, by the words before “of”."""
    words = view.language.posts
    links = (k for k in range(head + 1, end) if view.low(k) in words.links)
    return any(view.low(k) in words.plurals for k in range(head, next(links, end)))


def _word_of_the_past(view: View, start: int, head: int) -> str:
    words = view.language.posts.no_longer
    return next((view.low(k) for k in range(max(0, start - 2), head) if view.low(k) in words), "")


def _without_lands(view: View, core: int, end: int) -> str:
    """The words of a post before its country’s body: “Chief of Staff” of “Chief of Staff of Peru’s Army”.

    Those behind it, where it stands first: “head” of “Jamaica Defence Force (JDF) head”.
    """
    links = view.language.posts.holder_links
    first = view.name_at(core)
    if first is not None and first.country and first is view.name_at(core + 1):
        own = [i for i in range(core, end) if view.name_at(i) is not None or view.text(i) in "()"]
        return _clean(view, own[-1] + 1, end)
    for i in range(core, end):
        name = view.name_at(i)
        if name is not None and name.country and i > core:
            last = i
            while last > core + 1 and view.low(last - 1) in links:
                last -= 1
            return _clean(view, core, last)
    return ""


def _other_land(view: View, start: int) -> str | None:
    """The first country of “the Georgian and Lithuanian Ministers”, where the post begins at the second."""
    at = start - (3 if view.low(start - 2) == "'s" else 2)
    name = view.name_at(at)
    return name.country if name is not None and view.is_land(at) and view.low(start - 1) == "and" else None


def _clean(view: View, start: int, end: int) -> str:
    cleaned = " ".join(view.words(start, end).split()).strip(" ,-(")
    words = view.language.posts
    singular = words.plural_in_ies.sub(r"\1y", words.plural_title.sub(r"\1", cleaned))
    return _ACRONYM.sub("", singular)


def _lands_after(view: View, head: int, end: int) -> tuple[str | None, str | None]:
    """The country (after “of”, or inside) and the body named after the head."""
    country = organisation = None
    diplomat = is_diplomat(view, head)
    link = ""
    for j in range(head + 1, end):
        name = view.name_at(j)
        if view.low(j) in view.language.posts.links_to_lands:
            link = view.low(j)
        if name is None or view.name_at(j - 1) is name:
            continue
        if name.kind == BODY:
            organisation = organisation or view.plain[name.span.start : name.span.end]
            country = country or name.country
        elif name.kind == BLOC and name is not view.name_at(end - 1):
            continue
        elif _tells_country(view, head, name) and not (diplomat and link not in ("", "of")):
            country = country or name.country
    return country, organisation


def _tells_country(view: View, head: int, name: Name) -> bool:
    """Whether a name in a post tells whose it is: a land, or the capital that a counterpart is from."""
    is_home = name.kind == CAPITAL and _is_counterpart(view, head)
    return is_home or name.kind in (COUNTRY, DEMONYM, BLOC)


def _without_own_land(view: View, core: int, head: int, end: int) -> int:
    """Where the post’s words end once “of Vietnam” at their end is left out."""
    name = view.name_at(end - 1)
    if name is None or name.kind not in (COUNTRY, BLOC) or view.low(head) in view.language.posts.diplomats:
        return end
    first = first_of(view, end - 1)
    if view.low(first - 1) == "the":
        first -= 1
    is_linked = view.low(first - 1) in view.language.posts.before_own_land
    return first - 1 if is_linked and first - 1 > core else end
