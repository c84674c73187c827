"""Mentions of people: a name with the rank, post, country and form of address that stand with it."""

from __future__ import annotations

from dataclasses import replace

from dragoman.model.text import Span
from dragoman.reading.people.after_names import (
    After,
    after_name,
    is_next_subject,
    land_after,
    post_belongs_to_next,
)
from dragoman.reading.people.beside_names import Before, before_name, land_before
from dragoman.reading.people.mention import Mention
from dragoman.reading.people.name_runs import NameRun, blocked_tokens, name_run
from dragoman.reading.people.name_words import first_with_particles
from dragoman.reading.people.namesakes import is_namesake
from dragoman.reading.people.people_words import load_people_words
from dragoman.reading.people.posts import PostSeen
from dragoman.reading.people.ranks import RankWords
from dragoman.reading.people.rows import (
    of_next_land,
    of_ranks,
    sharing,
    with_land_of_row,
    with_respective_posts,
    with_shared_post,
)
from dragoman.reading.people.titles import Titles, find_titles
from dragoman.reading.people.told_posts import post_of_participle
from dragoman.reading.people.view import View
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.segment.turns import Turn
from dragoman.reading.taken import Taken

_SEAT = 6
_CLOSES = (",", "(", ")", ".", ";", ":", "-", "–", "—", "and", "")
_AFTER_SPEAKER = (":", "(", ",")
_INITIAL = 1


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
            mention = sharing(view, run, mentions) or mention
        elif mention.post is None and mention.rank:
            mention = of_ranks(view, run, before.start, mentions, mention)
        if (mention is None or mention.post is None) and mentions:
            mention = of_next_land(view, run, before.start, mentions[-1], mention)
        if mention is not None and not (_is_namesake(view, mention) or _is_of_post(mention, mentions)):
            mentions = [*with_shared_post(view, mentions, mention), mention]
            last_end = run.end
        i = run.end
    return with_land_of_row(view, with_respective_posts(view, mentions))


def _is_namesake(view: View, mention: Mention) -> bool:
    whole = Span(mention.span.start, mention.name_span.end)
    return is_namesake(view, whole, "" if mention.rank else mention.name)


def _is_of_post(mention: Mention, mentions: list[Mention]) -> bool:
    """“X, the director of North Lakes”: whether the one word is within what stands behind the name before."""
    lone = mention.anchor == "post" and " " not in mention.name
    return lone and bool(mentions) and mention.name_span.end <= mentions[-1].span.end


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
    if anchor is None or _is_subject_behind_comma(view, run, before) or _has_letters_alone(view, run):
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
    country = mention.country or land_after(view, run.end) or land_before(view, before.start)
    return replace(mention, country=country)


def _has_letters_alone(view: View, run: NameRun) -> bool:
    """“HE K. K.”: initials whose name a page has torn off."""
    return all(len(view.text(i).strip(".")) <= _INITIAL for i in range(run.start, run.end))


def _is_subject_behind_comma(view: View, run: NameRun, before: Before) -> bool:
    """“According to a spokesman, Silva thanked …”: a lone name that nothing closes off is no apposition."""
    lone = run.end - run.start == 1 and before.is_past_comma and before.rank is None
    return lone and before.post is not None and view.text(run.end) not in _CLOSES


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
