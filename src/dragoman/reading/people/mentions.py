"""Mentions of people: a name with the rank, post, country and form of address that stand with it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dragoman.model.text import Span
from dragoman.reading.people.after_names import (
    After,
    after_name,
    is_next_subject,
    land_after,
    lands_behind,
    lands_in_row,
    lands_joined,
    post_belongs_to_next,
)
from dragoman.reading.people.beside_names import Before, before_name, land_before
from dragoman.reading.people.name_runs import NameRun, blocked_tokens, name_run
from dragoman.reading.people.name_words import first_with_particles
from dragoman.reading.people.namesakes import is_namesake
from dragoman.reading.people.people_words import load_people_words
from dragoman.reading.people.posts import PostSeen
from dragoman.reading.people.ranks import RankWords
from dragoman.reading.people.titles import Titles, find_titles
from dragoman.reading.people.told_posts import post_of_participle
from dragoman.reading.people.view import View
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.segment.turns import Turn
from dragoman.reading.taken import Taken

_LONGEST_BETWEEN = 80
_SEAT = 6
_AFTER_SPEAKER = (":", "(", ",")
_IN_ROW = (",", "and", ", and")


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named in a sentence: where all of it and where the name stands, and what is said with it.

    ``anchor`` says why it is taken for a person: rank, post, honorific, apposition, turn, signed, verb, model
    or repeat.
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
    is_post_before: bool = False
    shares_rank: bool = False


def find_mentions(view: View, ranks: RankWords, people: frozenset[Span] = frozenset()) -> list[Mention]:
    """The people named in a sentence who are anchored by a rank, a post, a form of address or the model.

    Args:
        people: stretches that the statistical model takes for persons.
    """
    titles, advised = find_titles(view, ranks), Taken(people)
    blocked, ends = blocked_tokens(view, titles), titles.ends
    mentions: list[Mention] = []
    i = last_end = 0
    while i < len(view.tokens):
        run = name_run(view, i, blocked)
        if run is None:
            i += 1
            continue
        run = NameRun(first_with_particles(view, run.start, ends), run.end)
        before = before_name(view, run.start, titles, floor=last_end, is_list=_is_list(mentions, last_end))
        mention = _mention(view, run, titles, before, advised)
        if mention is None or (mention.anchor == "model" and mention.post is None):
            mention = _sharing(view, run, mentions) or mention
        elif mention.post is None and mention.rank:
            mention = _of_ranks(view, run, before.start, mentions, mention)
        if mention is not None and mention.post is None and mentions:
            mention = _of_next_land(view, run, before.start, mentions[-1], mention)
        if mention is not None and not (_is_namesake(view, mention) or _is_of_post(mention, mentions)):
            mentions = [*_with_shared_post(view, mentions, mention), mention]
            last_end = run.end
        i = run.end
    return _with_land_of_row(view, mentions)


def _with_land_of_row(view: View, mentions: list[Mention]) -> list[Mention]:
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


def _is_namesake(view: View, mention: Mention) -> bool:
    whole = Span(mention.span.start, mention.name_span.end)
    return is_namesake(view, whole, "" if mention.rank else mention.name)


def _is_of_post(mention: Mention, mentions: list[Mention]) -> bool:
    """“X, the director of North Lakes”: whether the one word is within what stands behind the name before."""
    lone = mention.anchor == "post" and " " not in mention.name
    return lone and bool(mentions) and mention.name_span.end <= mentions[-1].span.end


def _with_shared_post(view: View, mentions: list[Mention], mention: Mention) -> list[Mention]:
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


def _of_next_land(view: View, run: NameRun, start: int, first: Mention, mention: Mention) -> Mention:
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
    return replace(mention, post=first.post, country=mention.country or name.country)


def _is_list(mentions: list[Mention], floor: int) -> bool:
    """Whether the mention right before has its post before its name: “POST, NAME, POST, NAME”."""
    last = mentions[-1] if mentions and floor else None
    own = last.post if last is not None and not last.counterpart else None
    return own is not None and last is not None and last.is_post_before


def _mention(view: View, run: NameRun, titles: Titles, before: Before, advised: Taken) -> Mention | None:
    own = before.post is not None and not before.post.is_counterpart and not before.is_past_comma
    after = after_name(view, run.end, titles, is_listed=own)
    name_span = view.span(run.start, run.end)
    anchor = _anchor(before, after) or _has_the_word(view, run)
    anchor = anchor or ("model" if advised.overlaps(name_span) else None)
    if anchor is None:
        return None
    if anchor in ("model", "apposition") and run.end - run.start < 2 and not after.rank:
        return None
    if (
        anchor == "apposition"
        and view.low(run.start - 1) in load_people_words(view.language.code).before_places
    ):
        return None
    if (
        before.post
        and not before.post.is_counterpart
        and after.post
        and (
            post_belongs_to_next(view, after.end)
            or is_next_subject(view, after)
            or _goes_on_in_list(view, after.end)
        )
    ):
        after = After(run.end, None, after.rank)
    if before.is_past_comma and before.post and before.post.is_plural and after.post:
        before.post = None
    rank = before.rank or after.rank
    mention = Mention(
        sentence=view.number,
        span=view.span(before.start, after.end),
        name_span=name_span,
        name=" ".join(view.words(run.start, run.end).split()),
        anchor=anchor,
        rank=rank.rank if rank else None,
        shares_rank=before.rank is not None and before.rank.is_plural,
    )
    told = None if before.post or after.post else post_of_participle(view, before.start)
    mention = _with_post(mention, before.post or told, after.post, is_listed=before.is_past_comma)
    country = mention.country or land_before(view, before.start) or land_after(view, run.end)
    return replace(mention, country=country)


def _goes_on_in_list(view: View, end: int) -> bool:
    """“General X, Chief of Operations, Chief of Personnel and …”: posts in a row are nobody’s named."""
    comma = next((k for k in range(end, end + _SEAT) if view.text(k) == ","), None)
    if comma is None or comma + 1 >= len(view.tokens):
        return False
    return view.low(comma + 1) in view.language.posts.heads and view.tokens[comma + 1].is_name_like


def _anchor(before: Before, after: After) -> str | None:
    """Why the name is a person’s, by what stands with it."""
    if before.rank:
        return "rank"
    if before.post:
        return "post"
    if before.is_addressed:
        return "honorific"
    return "apposition" if after.post or after.rank else None


def _has_the_word(view: View, run: NameRun) -> str | None:
    """“ANA SILVA: …”, the signature of a letter: who speaks or writes, named in full and by no more."""
    opens = run.end - run.start >= 2 and run.start <= (view.sentence.kind is ParagraphKind.SIGNATURE)
    if opens and view.sentence.turn is Turn.NAMED and view.text(run.end) in _AFTER_SPEAKER:
        return "turn"
    return "signed" if opens and view.sentence.kind is ParagraphKind.SIGNATURE else None


def _with_post(
    mention: Mention, before: PostSeen | None, after: PostSeen | None, *, is_listed: bool = False
) -> Mention:
    """The mention with its post: that before the name, unless it is only “his counterpart”, or that after.

    Args:
        is_listed: a comma stands between post and name, so the post after may be the next one’s.
    """
    own = before if before and not before.is_counterpart else None
    chosen = own or after or before
    also = after if own and after and not after.is_counterpart and not is_listed else None
    if own and also and own.country and also.country and own.country != also.country:
        also = None
    countries = (post.country for post in (chosen, before, also) if post is not None and post.country)
    return replace(
        mention,
        post=chosen,
        is_post_before=own is not None,
        counterpart=any(post is not None and post.is_counterpart for post in (before, after)),
        country=next(countries, None),
        also_post=also.words if also else None,
    )


def _sharing(view: View, run: NameRun, mentions: list[Mention]) -> Mention | None:
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
    if view.plain[first.name_span.end : view.tokens[run.start].start].strip() not in _IN_ROW:
        return None
    lands = lands_in_row(view, first.post)
    before = [at for at, each in enumerate(mentions) if each.post is first.post]
    if len(before) >= len(lands):
        return None
    mentions[before[0]] = replace(mentions[before[0]], country=lands[0])
    span = view.span(run.start, run.end)
    name = " ".join(view.words(run.start, run.end).split())
    return replace(first, span=span, name_span=span, name=name, country=lands[len(before)], also_post=None)


def _of_ranks(view: View, run: NameRun, start: int, mentions: list[Mention], mention: Mention) -> Mention:
    """“the Deputy Commanders, General X and Colonel Y”: Y with the post of both, and the country of it."""
    first = mentions[-1] if mentions else None
    if first is None or first.post is None or not (first.post.is_plural and first.is_post_before):
        return mention
    shared = _sharing(view, NameRun(start, run.end), mentions)
    return (
        replace(mention, post=shared.post, country=mention.country or shared.country) if shared else mention
    )


def _is_joined(view: View, first: Mention, run: NameRun) -> bool:
    start, end = first.name_span.end, view.tokens[run.start - 1].start
    between = view.plain[start:end].strip() if end - start < _LONGEST_BETWEEN else "-"
    return not between or bool(load_people_words(view.language.code).shared_past.fullmatch(between))
