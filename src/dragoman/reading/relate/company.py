"""Who was there beside those who met: told of as present, as having come along, or as in command."""

from __future__ import annotations

from dragoman.reading.relate.escorts import ESCORT, RECEIVED
from dragoman.reading.relate.gatherings import CONTACTS, Gathering
from dragoman.reading.relate.happening import Happening

_ATTENDED = (*CONTACTS, "signing", "ceremony", "training", "port_call", "exercise")
_BESIDE = {
    "attendance": _ATTENDED,
    "company": (*_ATTENDED, "visit"),
    "entourage": (*_ATTENDED, "visit"),
    "command": ("exercise", "training", "deployment"),
}
_ON_VISIT = ("company", "entourage")
_NEAR = 2
_NEWS = 4


def is_company(happening: Happening) -> bool:
    """Whether it only tells who was beside others."""
    return happening.type in _BESIDE


def join(happening: Happening, gatherings: list[Gathering]) -> None:
    """Add those named to what their sentence tells of, else to what was told before it.

    “With him on the trip was X” is of the visit; “also present was X”, far behind, of the first news.
    """
    can = [each for each in gatherings if _can_have(each, happening)]
    here = [each for each in can if any(told.sentence == happening.sentence for told in each.happenings)]
    for gathering in here or _told_before(happening, can):
        _add(happening, gathering)


def _can_have(gathering: Gathering, happening: Happening) -> bool:
    if gathering.is_held < happening.is_held:
        return False
    received = happening.type != "command" and _has_host(gathering)
    return received or gathering.type in _BESIDE[happening.type]


def _add(happening: Happening, gathering: Gathering) -> None:
    known = {id(figure) for figure in gathering.figures}
    on_visit = gathering.type == "visit" and happening.type in _ON_VISIT and not _has_host(gathering)
    new = [each for each in happening.people if id(each[0]) not in known]
    gathering.people += [(figure, ESCORT if on_visit else role) for figure, role in new]


def _told_before(happening: Happening, can: list[Gathering]) -> list[Gathering]:
    """What those named were at, as far as it is told before them."""
    last = {id(each): _last_before(each, happening.sentence) for each in can}
    told = sorted((each for each in can if last[id(each)] >= 0), key=lambda each: last[id(each)])
    news = [each for each in told if each.is_held and each.first.told_at < _NEWS]
    visits = [each for each in told if each.type == "visit" and not each.first.is_local]
    if happening.type == "entourage" and visits:
        return visits[-1:]
    if happening.type == "command":
        return (news or told)[:1]
    if told and happening.sentence - last[id(told[-1])] <= _NEAR:
        return told[-1:]
    return news[:1] if happening.type == "attendance" else []


def _last_before(gathering: Gathering, sentence: int) -> int:
    return max((each.sentence for each in gathering.happenings if each.sentence < sentence), default=-1)


def _has_host(gathering: Gathering) -> bool:
    """Whether who received the visit is told."""
    return any(role in RECEIVED for _, role in gathering.people)
