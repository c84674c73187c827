"""Whether a happening tells again of an engagement: a lede told twice is one, two calls stay two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.model.engagements import EngagementStatus
from dragoman.reading.relate.gatherings import CONTACTS, Gathering
from dragoman.reading.relate.happening import Happening
from dragoman.reading.relate.same_people import figures_of, people_agree, sides_of, states_of
from dragoman.reading.relate.told_again import (
    NUMBERED,
    both_and_other,
    differs,
    is_elsewhere,
    is_of_before,
    is_outcome_of,
    is_signed_again,
    port_call_of,
    visit_ended,
)

_NEAR = 3
_SESSION = 4
"""Days that may lie between two days of one session."""
_BESIDE = 2
_SESSIONS = ({"meeting", "dialogue"}, {"meeting", "multilateral_meeting"})
_ONE_OF_TWO = ({"meeting", "courtesy_call"}, {"meeting", "call"})


def told_before(happening: Happening, gatherings: Sequence[Gathering]) -> Gathering | None:
    """The gathering that a happening tells of again, or None."""
    if happening.is_earlier and happening.date is not None and gatherings:
        return None
    if happening.definite:
        return _meant(happening, gatherings)
    alike = (_is_named_again, _is_same)
    kin = _of_its_kind(happening, gatherings)
    same = next((each for each in kin if any(test(happening, each) for test in alike)), None)
    return same or port_call_of(happening, gatherings) or visit_ended(happening, gatherings)


def _of_its_kind(happening: Happening, gatherings: Sequence[Gathering]) -> Iterator[Gathering]:
    """The gatherings of the kind, the latest first."""
    kind = _kind(happening.type)
    return (each for each in reversed(gatherings) if _kind(each.type) == kind)


def _kind(type_: str) -> str:
    return "contact" if type_ in CONTACTS else type_


def _meant(happening: Happening, gatherings: Sequence[Gathering]) -> Gathering | None:
    """The latest gathering that “the visit”, “the talks” can mean: of that type, else of its kind."""
    fitting = list(_of_its_kind(happening, gatherings))
    if happening.type == "visit" and not fitting:
        fitting = [each for each in gatherings if each.type == "port_call"]
    types = (happening.type, "port_call")
    contact: Gathering | None = None
    for gathering in fitting:
        if differs(happening, gathering):
            continue
        if gathering.type in types:
            return gathering
        contact = contact or gathering
    return contact if happening.type in CONTACTS else None


def _is_named_again(happening: Happening, gathering: Gathering) -> bool:
    """“Opened the 32nd Joint Commission … the Joint Commission, which began on Tuesday”: one session."""
    mine, theirs = happening.date.date if happening.date else None, gathering.date
    if happening.type != gathering.type or happening.type not in NUMBERED or happening.edition:
        return False
    if mine is None or theirs is None or not (mine.is_day and theirs.is_day):
        return False
    name, whole = happening.mechanism or "", gathering.mechanism or ""
    days = abs((mine.first_day - theirs.first_day).days)
    return bool(name) and name.lower() in whole.lower() and days <= _SESSION


def _is_same(happening: Happening, gathering: Gathering) -> bool:
    """Whether both tell of one engagement, as far as dates, types, people, places and targets say."""
    if differs(happening, gathering) or not _types_agree(happening, gathering):
        return False
    if all(each.in_title for each in gathering.happenings) and not happening.in_title:
        return _is_told_in_title(happening, gathering)
    against = _speaks_against(happening, gathering) or _came_before(happening, gathering)
    if against or _is_other_stop(happening, gathering) or _is_on_tour(happening, gathering):
        return False
    if happening.edition and happening.edition == gathering.edition:
        return True
    if happening.type == "signing" and happening.status is gathering.status:
        return is_signed_again(happening, gathering)
    if happening.type == "ceremony" and happening.sentence == gathering.first.sentence:
        return True
    if happening.people and gathering.people:
        return people_agree(happening, gathering)
    return _rest_agrees(happening, gathering)


def _came_before(happening: Happening, gathering: Gathering) -> bool:
    """Whether one is told as what came before the other: “…, following three visits in 2011”."""
    first = gathering.first
    if first.is_aside and not first.mechanism and not happening.is_aside and gathering.date is not None:
        date = happening.date.date if happening.date is not None else None
        return date is None or (date.interval and not date.contains(gathering.date))
    if not happening.is_aside or happening.people or _is_stay_ended(happening, gathering):
        return False
    return any(each.sentence == happening.sentence for each in gathering.happenings)


def _is_stay_ended(happening: Happening, gathering: Gathering) -> bool:
    """“Left Lima on Friday after a three-day visit”: one stay, with the days that both tell."""
    mine = happening.date.date if happening.date else None
    here, there = happening.place, gathering.place
    moved = here is not None and there is not None and here.words != there.words
    return happening.type == "port_call" and mine == gathering.date and not moved


def _is_other_stop(happening: Happening, gathering: Gathering) -> bool:
    """Whether the two are visits to other countries or ports of one list."""
    if not (happening.is_stop or gathering.first.is_stop):
        return False
    here, there = happening.place, gathering.place
    moved = here is not None and there is not None and here.words != there.words
    return moved or both_and_other(happening.target, gathering.target)


def _is_on_tour(happening: Happening, gathering: Gathering) -> bool:
    """Whether one is a visit to an institution and the other the visit on which it was, or another such."""
    if not happening.is_local:
        return gathering.first.is_local and happening.target is not None and bool(happening.people)
    here, there = happening.place, gathering.place
    if gathering.first.is_local:
        known = bool(happening.people) or here is not None
        return known and (here is None or there is None or here.words != there.words)
    return here is None or there is None or here.words not in there.words


def _speaks_against(happening: Happening, gathering: Gathering) -> bool:
    """Whether mechanisms or partners differ, or one was held and the other is not or only asked for."""
    if both_and_other(happening.mechanism_id, gathering.mechanism_id):
        return True
    if happening.type in NUMBERED and _are_named_by_others(happening, gathering):
        return True
    if happening.type == "exercise" and both_and_other(happening.mechanism, gathering.mechanism):
        return happening.sentence != gathering.first.sentence or not _same_number(happening, gathering)
    if both_and_other(happening.partner, gathering.partner) or _is_of_another(happening, gathering):
        return True
    if happening.type == "exercise" and _is_other_exercise(happening, gathering):
        return True
    if is_elsewhere(happening, gathering):
        return True
    if happening.status is gathering.status or happening.definite or is_outcome_of(happening, gathering):
        return False
    is_asked = EngagementStatus.PROPOSED in (happening.status, gathering.status)
    return is_asked or happening.type in CONTACTS


def _is_other_exercise(happening: Happening, gathering: Gathering) -> bool:
    """Whether one alone was years before the report by its edition, or is over while the other is to be."""
    years_ago = happening.edition is not None and _is_of_years_ago(happening, gathering)
    return years_ago or is_of_before(happening, gathering)


def _is_of_years_ago(happening: Happening, gathering: Gathering) -> bool:
    """“The exercise began … The first was held in 2017”: whether one alone was years before the report."""
    return happening.is_recalled and not gathering.first.is_recalled


def _are_named_by_others(happening: Happening, gathering: Gathering) -> bool:
    """“The Peru–Kenya Meeting” and “the Peru–Oman Meeting”: whether both names have countries, and others."""
    mine, theirs = happening.countries, gathering.first.countries
    named = bool(happening.mechanism and gathering.first.mechanism) and min(len(mine), len(theirs)) > 1
    return named and bool(set(mine) - set(theirs)) and bool(set(theirs) - set(mine))


def _same_number(happening: Happening, gathering: Gathering) -> bool:
    """“Al Saif 3 (Swift Sword 3)”: whether both names have the number of one edition."""
    return happening.edition is not None and happening.edition == gathering.edition


def _is_of_another(happening: Happening, gathering: Gathering) -> bool:
    """Whether a talk with one of several is told, and those now named are of other countries."""
    if gathering.partner is None or happening.partner is not None or happening.definite:
        return False
    others = sides_of(figure for figure, _ in happening.people) - sides_of(iter(gathering.figures))
    return bool(others) and gathering.partner not in others


def _is_told_in_title(happening: Happening, gathering: Gathering) -> bool:
    """Whether what only a title told of can be this: of no other country, no other people, nothing else."""
    others = bool(happening.people and gathering.people) and not (
        figures_of(happening) & {id(figure) for figure in gathering.figures}
    )
    other = happening.type != gathering.type and happening.status is not gathering.status
    elsewhere = both_and_other(happening.target, gathering.target)
    return not (others or other or elsewhere or happening.is_recalled)


def _rest_agrees(happening: Happening, gathering: Gathering) -> bool:
    """Whether places and targets allow one engagement where at most one of the two names people."""
    if happening.sentence == gathering.first.sentence and {happening.type, gathering.type} in _ONE_OF_TWO:
        return True
    here, there = happening.place, gathering.place
    moved = here is not None and there is not None and here.words != there.words
    if moved and happening.type not in ("port_call", "exercise"):
        return False
    if both_and_other(happening.target, gathering.target):
        return False
    if _names_those_of(happening, gathering) or _speaks_for_many(happening, gathering):
        return True
    if _names_visitor_of(happening, gathering):
        return True
    if happening.type in ("visit", "courtesy_call", "meeting") and (happening.people or gathering.people):
        dated = happening.date is not None and happening.date.date is not None
        both_dated = dated and gathering.date is not None
        return both_dated or (not happening.people and happening.date is None)
    return True


def _names_those_of(happening: Happening, gathering: Gathering) -> bool:
    """“The ministers of X and Y held talks. The talks between A and B …”: these are who they were."""
    sides = sides_of(figure for figure, _ in happening.people)
    near = happening.sentence - gathering.first.sentence <= _NEAR
    is_dated = happening.date is not None and happening.date.date is not None
    is_meeting = happening.type == "meeting" and near and not is_dated
    is_titled = gathering.first.in_title and gathering.date is None
    new = (is_meeting or is_titled) and not gathering.people
    return new and len(sides) > 1 and sides <= set(gathering.countries)


def _names_visitor_of(happening: Happening, gathering: Gathering) -> bool:
    """“Kenya's navy chief visits Peru … Admiral X came on a visit to Peru”: who the visitor is.

    So too “during the visit Admiral X led a delegation”.
    """
    apart = happening.sentence - gathering.first.sentence
    leads = happening.rule == "delegations" and (apart == 0 or _can_lead(happening, gathering))
    is_there = leads or (happening.target is not None and happening.target == gathering.target)
    is_there = is_there or (apart == 0 and happening.target is gathering.target is None)
    near = apart <= _BESIDE and not happening.is_recalled
    return near and is_there and happening.type == "visit" and not gathering.people


def _can_lead(happening: Happening, gathering: Gathering) -> bool:
    """“A Kenyan delegation came to Peru … The delegation is led by X”: whether X is of the side that came."""
    sides = sides_of(figure for figure, _ in happening.people)
    return gathering.target not in sides and sides <= set(gathering.countries)


def _speaks_for_many(happening: Happening, gathering: Gathering) -> bool:
    """“The ministers of X, Y and Z agreed … A of X said at the talks”: the talks of all three."""
    sides = sides_of(figure for figure, _ in happening.people)
    near = 0 < happening.sentence - gathering.first.sentence <= _NEAR
    told = gathering.type == "multilateral_meeting" and happening.type == "meeting" and not gathering.people
    return near and told and len(sides) == 1 and sides <= set(gathering.countries)


def _calls_together(happening: Happening) -> bool:
    """Whether people of both sides call on a third: not the talks between them."""
    guests = happening.type == "courtesy_call" and all(role == "guest" for _, role in happening.people)
    return guests and len({figure.country for figure, _ in happening.people}) > 1


def _tells_more_of(happening: Happening, gathering: Gathering) -> bool:
    """“The Baltic ministers met in Riga … X, Y and Z met in Riga”: the second names who met at that place."""
    one, other = states_of(happening.countries), states_of(gathering.countries)
    near = 0 < happening.sentence - gathering.first.sentence <= _BESIDE and len(one) > 1
    plain = not (happening.is_recalled or happening.edition) and happening.status is gathering.status
    here, there = happening.place, gathering.place
    met_there = here is not None and there is not None and here.words == there.words
    return near and plain and met_there and not gathering.people and one <= other


def _is_session_of(happening: Happening, gathering: Gathering) -> bool:
    """“The dialogue is in July. X will meet Y on July 8”: who meets at the session told of right before."""
    if (happening.type, gathering.type) != ("meeting", "dialogue") or gathering.figures or happening.definite:
        return False
    day, month = happening.date.date if happening.date else None, gathering.date
    is_day = day is not None and month is not None and day.is_day and not month.is_day and month.contains(day)
    is_next = 0 < happening.sentence - gathering.first.sentence <= _BESIDE
    return is_day and is_next and bool(happening.people) and happening.status is gathering.status


def _types_agree(happening: Happening, gathering: Gathering) -> bool:
    """Whether the two types can be words for one engagement."""
    if happening.type == gathering.type:
        return True
    pair = {happening.type, gathering.type}
    if pair in _ONE_OF_TWO:
        return not _calls_together(happening)
    if _speaks_for_many(happening, gathering) or _is_session_of(happening, gathering):
        return True
    if pair == set(NUMBERED) and happening.edition is not None and happening.edition == gathering.edition:
        return True
    if pair not in _SESSIONS or happening.partner or gathering.partner:
        return False
    theirs = {id(figure) for figure in gathering.figures}
    mine = figures_of(happening)
    same_people = bool(mine & theirs) or not mine or not theirs
    here = happening.sentence == gathering.first.sentence and same_people
    aside = happening.is_aside or gathering.first.is_aside
    return happening.definite or (here and not aside) or _tells_more_of(happening, gathering)
