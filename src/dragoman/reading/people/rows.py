"""People named in a row: the post, rank or country that is told once for all of them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from dragoman.reading.people.after_names import land_after, lands_behind, lands_in_row, lands_joined
from dragoman.reading.people.mention import Mention
from dragoman.reading.people.name_runs import NameRun
from dragoman.reading.people.people_words import load_people_words
from dragoman.reading.people.view import View

_LONGEST_BETWEEN = 80
_IN_ROW = (",", "and", ", and")


def with_respective_posts(view: View, mentions: list[Mention]) -> list[Mention]:
    """“A and B, deputy chief and army commander, respectively”: each with his own of the two posts."""
    words = load_people_words(view.language.code)
    for number, (one, other) in enumerate(pairwise(mentions)):
        post, country = other.post, other.country
        if one.post is not None or post is None or other.is_post_before:
            continue
        joint = view.plain[one.name_span.end : other.span.start].strip()
        posts = words.two_posts.fullmatch(post.words)
        if joint in words.between_two and posts and words.respectively.match(view.plain, other.span.end):
            mentions[number] = replace(
                one, post=replace(post, words=posts[1]), country=one.country or country
            )
            mentions[number + 1] = replace(other, post=replace(post, words=posts[2]))
    return mentions


def with_land_of_row(view: View, mentions: list[Mention]) -> list[Mention]:
    """“Brigadier X, Colonel Y from Uganda”: X with the country behind the last name of the row."""
    land, start, kept = None, 0, list[Mention]()
    for mention in reversed(mentions):
        in_row = view.plain[mention.span.end : start].strip() in _IN_ROW
        if land is None or not in_row or mention.country or mention.post or not mention.rank:
            behind = view.plain[mention.name_span.end :].split(maxsplit=1)[:1]
            own = bool(behind) and behind[0] in view.language.posts.homes and not mention.post
            land = mention.country if own and mention.rank else None
        kept.append(replace(mention, country=mention.country or land))
        start = mention.span.start
    return kept[::-1]


def with_shared_post(view: View, mentions: list[Mention], mention: Mention) -> list[Mention]:
    """The mentions before, A with B’s post in “A and B, the Georgian and Lithuanian Defence Ministers”."""
    post = mention.post
    if not mentions or post is None or not post.is_plural or mention.is_post_before:
        return mentions
    first = mentions[-1]
    joint = view.plain[first.name_span.end : mention.span.start].strip()
    if first.post is not None or joint not in load_people_words(view.language.code).between_two:
        return mentions
    country = first.country or post.other_country or mention.country
    return [*mentions[:-1], replace(first, post=post, country=country, counterpart=mention.counterpart)]


def of_next_land(
    view: View, run: NameRun, start: int, first: Mention, mention: Mention | None
) -> Mention | None:
    """“the Defence Ministers of Peru, A, and of Chile, B”: B with A’s post and the country before."""
    i = start - 2
    if view.text(start - 1) != "," or not view.is_land(i) or first.post is None or not first.post.is_plural:
        return mention
    name = view.name_at(i)
    while view.is_land(i):
        i -= 1
    between = view.plain[first.span.end : view.tokens[i].end].strip().lower() if i >= 0 else ""
    if between not in load_people_words(view.language.code).before_next_land or name is None:
        return mention
    mention = mention or _another(view, run, first)
    return replace(mention, post=first.post, country=mention.country or name.country)


def _another(view: View, run: NameRun, first: Mention, country: str | None = None) -> Mention:
    """The next of a row, with the post of the first."""
    span = view.span(run.start, run.end)
    name = " ".join(view.words(run.start, run.end).split())
    return replace(first, span=span, name_span=span, name=name, country=country, rank=None, also_post=None)


def _behind_land(view: View, run: NameRun, first: Mention) -> Mention | None:
    """“Ministers A of Peru, B of Chile”: B with A’s post, where a country stands behind each."""
    own = land_after(view, run.end)
    between = view.plain[first.name_span.end : view.tokens[run.start].start].strip()
    past = between.removesuffix("and").rstrip(" ,")
    if (
        own is None
        or past == between
        or not load_people_words(view.language.code).shared_past.fullmatch(past)
    ):
        return None
    return _another(view, run, first, own)


def sharing(view: View, run: NameRun, mentions: list[Mention]) -> Mention | None:
    """“Ministers Smith and Clare”, “Generals X and Y”: a name joined to one with a plural title shares it."""
    in_row = _in_row(view, run, mentions)
    if in_row is not None or not mentions or view.low(run.start - 1) != "and":
        return in_row
    first = mentions[-1]
    plural_post = first.post is not None and first.post.is_plural
    if not (plural_post or first.shares_rank) or not _is_joined(view, first, run):
        return None
    span = view.span(run.start, run.end)
    name, country = view.words(run.start, run.end), land_after(view, run.end)
    if first.post is None or not plural_post:
        lands = lands_behind(view, run.end)
        if lands is not None:
            mentions[-1], country = replace(first, country=lands[0]), lands[1]
        return Mention(first.sentence, span, span, name, "rank", first.rank, country=country)
    lands = lands_joined(view, first.post) or lands_behind(view, run.end)
    if lands is not None:
        mentions[-1], country = replace(first, country=lands[0]), lands[1]
    elif first.counterpart:
        country = country or first.country
    return replace(first, span=span, name_span=span, name=name, country=country, also_post=None)


def _in_row(view: View, run: NameRun, mentions: list[Mention]) -> Mention | None:
    """“Kenyan, Omani and Peruvian ministers X, Y and Z”: Y or Z with the post of X, and each its country."""
    first = mentions[-1] if mentions else None
    if first is None or first.post is None or not first.post.is_plural:
        return None
    if (told := _behind_land(view, run, first)) is not None:
        return told
    if view.plain[first.name_span.end : view.tokens[run.start].start].strip() not in _IN_ROW:
        return None
    lands = lands_in_row(view, first.post)
    before = [at for at, each in enumerate(mentions) if each.post is first.post]
    if len(before) >= len(lands):
        return None
    mentions[before[0]] = replace(mentions[before[0]], country=lands[0])
    return _another(view, run, first, lands[len(before)])


def of_ranks(view: View, run: NameRun, start: int, mentions: list[Mention], mention: Mention) -> Mention:
    """“the Deputy Commanders, General X and Colonel Y”: Y with the post of both, and the country of it."""
    first = mentions[-1] if mentions else None
    if first is None or first.post is None or not (first.post.is_plural and first.is_post_before):
        return mention
    shared = sharing(view, NameRun(start, run.end), mentions) or _next_in_row(view, start, first)
    if shared is None:
        return mention
    country = mention.country or shared.country
    return replace(mention, post=shared.post, is_post_before=True, country=country)


def _next_in_row(view: View, start: int, first: Mention) -> Mention | None:
    """“the Commanders, General X, Colonel Y and …”: Y, whose rank follows the comma behind the first."""
    return first if view.plain[first.span.end : view.tokens[start].start].strip() == "," else None


def _is_joined(view: View, first: Mention, run: NameRun) -> bool:
    start, end = first.name_span.end, view.tokens[run.start - 1].start
    between = view.plain[start:end].strip() if end - start < _LONGEST_BETWEEN else "-"
    return not between or bool(load_people_words(view.language.code).shared_past.fullmatch(between))
