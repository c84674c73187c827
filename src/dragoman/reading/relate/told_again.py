"""What a report tells again of what it has told: how soon, of what day and edition, of which stay."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from dragoman.model.engagements import EngagementStatus
from dragoman.reading.relate.gatherings import Gathering
from dragoman.reading.relate.happening import Happening
from dragoman.reading.relate.happening_words import load_happening_words
from dragoman.reading.relate.stretches import can_be_one
from dragoman.reading.story import Story

NUMBERED = ("dialogue", "multilateral_meeting")
"""What has editions."""

_SOON = timedelta(days=3)
_NEXT, _REACH = 2, 3


def on_day_of_speech(happening: Happening, gatherings: Sequence[Gathering], story: Story) -> Happening:
    """“We signed today”, said of what was told on a day just before the report: a happening of that day."""
    if happening.date is None or happening.date.date is None:
        return happening
    said = story.plain[happening.span.start : happening.date.span.end].lower()
    if not load_happening_words(story.language.code).quoted_today.search(said):
        return happening
    day = happening.date.date.first_day
    alike = (each.date for each in reversed(gatherings) if each.type == happening.type and each.is_held)
    told = next((each for each in alike if each is not None and each.is_day), None)
    if told is None or not timedelta() < day - told.first_day <= _SOON:
        return happening
    return replace(happening, date=None, object=None)


def date_title(happening: Happening, gatherings: Sequence[Gathering], story: Story) -> None:
    """Date what a title tells “from Tuesday to Thursday” by the sentence that tells it in the same words."""
    for each in gatherings:
        mention, other = each.date_mention, happening.date
        if each.type != happening.type or not each.first.in_title or mention is None or other is None:
            continue
        words = (story.plain[span.start : span.end].lower() for span in (mention.span, other.span))
        if len(set(words)) == 1 and len(each.happenings) == 1:
            each.date, each.date_mention = other.date, other


def is_signed_again(happening: Happening, gathering: Gathering) -> bool:
    """Whether a signing is told again: soon, of the same paper, and not after one years before."""
    same = happening.object in (gathering.first.object, None)
    alike = happening.is_recalled or not gathering.first.is_recalled
    return same and alike and _is_told_near(happening, gathering)


def _is_told_near(happening: Happening, gathering: Gathering) -> bool:
    """Whether it is told soon after the text first tells of the gathering, or, without a day, tells again."""
    told = [each.sentence for each in gathering.happenings if not each.in_title]
    told = told or [gathering.first.sentence]
    again = told if happening.date is None else told[:1]
    return 0 < min(abs(happening.sentence - each) for each in again) <= _REACH


def differs(happening: Happening, gathering: Gathering) -> bool:
    """Whether the dates or the editions cannot be of one engagement."""
    same_edition = happening.edition and happening.edition == gathering.edition
    if same_edition and happening.type in NUMBERED:
        return False
    mine = happening.date.date if happening.date else None
    if mine is not None and gathering.date is not None and not can_be_one(mine, gathering.date):
        return True
    return both_and_other(happening.edition, gathering.edition)


def both_and_other(one: object, other: object) -> bool:
    """Whether both are told, and are not the same."""
    return bool(one and other and one != other)


def port_call_of(happening: Happening, gatherings: Sequence[Gathering]) -> Gathering | None:
    """“The goodwill visit will last until …”: the port call told before, where the visit is nobody else’s."""
    if happening.type != "visit" or happening.is_local or happening.is_aside:
        return None
    if happening.people and happening.rule != "delegations":
        return None
    return _stay_of("port_call", happening, gatherings)


def as_of_ships(happening: Happening, gatherings: Sequence[Gathering]) -> Happening:
    """“The frigates came … Officers greeted the delegation, led by Commodore X”: who came with the ships."""
    roles = {role for _, role in happening.people}
    if happening.type != "courtesy_call" or roles != {"guest"} or happening.is_explicit:
        return happening
    near = [each for each in gatherings if happening.sentence - each.first.sentence <= _NEXT]
    called = _stay_of("port_call", happening, near)
    return replace(happening, type="port_call", definite=True) if called is not None else happening


def visit_ended(happening: Happening, gatherings: Sequence[Gathering]) -> Gathering | None:
    """“The ship will leave on Friday, ending its visit”: the visit told before of whom she carries."""
    date = happening.date.date if happening.date else None
    if happening.type != "port_call" or date is None or date.start is not None:
        return None
    return _stay_of("visit", happening, gatherings)


def _stay_of(type_: str, happening: Happening, gatherings: Sequence[Gathering]) -> Gathering | None:
    """The first of the type that dates and target let a happening be."""
    stays = (each for each in gatherings if each.type == type_ and not differs(happening, each))
    return next((each for each in stays if not both_and_other(happening.target, each.target)), None)


def is_elsewhere(happening: Happening, gathering: Gathering) -> bool:
    """Whether a visit is to another country, or a ceremony told later at a site not in the place told."""
    if happening.type == "visit":
        return both_and_other(happening.target, gathering.target)
    here, there = happening.place, gathering.place
    if (
        happening.type != "ceremony"
        or here is None
        or there is None
        or happening.definite
        or not here.is_site
    ):
        return False
    apart = happening.sentence - gathering.first.sentence >= _NEXT
    return apart and here.words not in there.words and there.words not in here.words


def is_outcome_of(happening: Happening, gathering: Gathering) -> bool:
    """“Came to attend the 5th policy dialogue … briefed on the outcomes of the policy dialogue”: that one."""
    mine, theirs = (happening.mechanism or "").lower(), (gathering.mechanism or "").lower()
    plain = happening.is_told and happening.edition is None and gathering.edition is not None
    return bool(mine) and plain and mine in theirs and gathering.status is EngagementStatus.PLANNED


def is_of_before(happening: Happening, gathering: Gathering) -> bool:
    """“The ships will exercise … In January an exercise was held”: whether one was, one is to be."""
    told = happening.is_held and happening.date is not None and gathering.date is None
    return told and gathering.status is EngagementStatus.PLANNED
