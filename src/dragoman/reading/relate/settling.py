"""What is settled of an engagement once all of its tellings are known: country, status, roles, type."""

from __future__ import annotations

from datetime import timedelta

from dragoman.model.engagements import EngagementStatus
from dragoman.reading.people.unify import Figure
from dragoman.reading.relate.cues import EngagementWords
from dragoman.reading.relate.escorts import ESCORT, RECEIVED, RECEIVER
from dragoman.reading.relate.gatherings import Gathering
from dragoman.reading.story import Story

_TOP = 0
_PRESENT = "participant"
_PAIR = _LAND_CODE = 2
_SOON = 3


def settle(gathering: Gathering, story: Story, words: EngagementWords) -> None:
    """Settle country, status by date, roles and the finer type of a gathering."""
    if gathering.type == "call":
        gathering.place = None
    if _is_call_of_resident(gathering, words):
        gathering.type = "courtesy_call"
    _forget_home(gathering, story)
    gathering.country = _host_country(gathering, story)
    _settle_status(gathering, story)
    gathering.people = _with_roles(gathering)
    _settle_type(gathering, words)
    _settle_talks_with_resident(gathering, words)


def _is_call_of_resident(gathering: Gathering, words: EngagementWords) -> bool:
    """“Received a visit from the Ambassador of X”: whoever lives in the country has called on the host."""
    if gathering.type != "visit":
        return False
    hosts = [figure for figure, role in gathering.people if role in RECEIVED]
    guests = [figure for figure, role in gathering.people if role == "guest"]
    return bool(hosts and guests) and all(words.residents.search(each.post or "") for each in guests)


def _forget_home(gathering: Gathering, story: Story) -> None:
    """Nobody visits his own country: a town there is where the visit set out, or where it was told of."""
    if gathering.type != "visit" or gathering.place is None:
        return
    if gathering.place.is_site and gathering.place == gathering.first.place:
        return
    homes = {figure.country for figure, role in gathering.people if role == "guest"}
    elsewhere = gathering.target or other_party(story, gathering.place.country)
    if homes == {gathering.place.country} and elsewhere not in (None, gathering.place.country):
        gathering.place = None


def _settle_status(gathering: Gathering, story: Story) -> None:
    """What lies after the day of publication is planned; what was planned for well before it was held."""
    published, date = story.document.published, gathering.date
    if date is None or published is None:
        return
    if gathering.is_held and date.first_day > published.last_day:
        gathering.status = EngagementStatus.PLANNED
    planned = gathering.status is EngagementStatus.PLANNED
    if planned and gathering.inherited and date.last_day < published.first_day:
        gathering.date = None
        return
    if planned and date.last_day < published.first_day - timedelta(days=1):
        gathering.status = EngagementStatus.HELD


def other_party(story: Story, country: str | None) -> str | None:
    """The other of the report’s two main parties."""
    rest = [each for each in story.parties[:2] if each != country]
    return rest[0] if len(rest) == 1 and country else None


def _host_country(gathering: Gathering, story: Story) -> str | None:
    """Where it was: by the place, the target of a visit, the host, the guest, else the report’s host."""
    if gathering.type == "call":
        return None
    if gathering.place is not None and gathering.place.country:
        return gathering.place.country
    if gathering.target is not None:
        return gathering.target
    host = _first_country(gathering, *RECEIVED)
    if host:
        return host
    guest = _first_country(gathering, "guest")
    return other_party(story, guest) if gathering.type == "visit" and guest else story.host


def _first_country(gathering: Gathering, *roles: str) -> str | None:
    return next((figure.country for figure, each in gathering.people if each in roles), None)


def _with_roles(gathering: Gathering) -> list[tuple[Figure, str]]:
    """The people with their roles; those at home take no part in a visit of others but with the visitor."""
    visit, country = gathering.type == "visit", gathering.country
    at_home = country in {each.country for each in gathering.figures}
    roles = []
    for figure, hint in gathering.people:
        host = figure.country == country
        was_along = hint in (ESCORT, RECEIVER, _PRESENT)
        alone = len(gathering.people) == 1 and gathering.target != country
        journey = gathering.type == "port_call" or (visit and not alone)
        of_others = journey and not was_along
        if host and of_others:
            continue
        role = hint
        if hint in (ESCORT, RECEIVER):
            role = "host" if host or hint == RECEIVER else "guest"
        if hint == "by_host":
            role = "participant" if not at_home else "host" if host else "guest"
        if visit and role == "host" and not host:
            role = "guest"
        roles.append((figure, role))
    return _once_each(roles)


def _once_each(roles: list[tuple[Figure, str]]) -> list[tuple[Figure, str]]:
    """Each once, with what the words say first of what was done there beside being there."""
    known: dict[int, tuple[Figure, str]] = {}
    for figure, role in roles:
        if known.get(id(figure), (figure, _PRESENT))[1] == _PRESENT:
            known[id(figure)] = (figure, role)
    return list(known.values())


def level_of(figure: Figure, words: EngagementWords) -> int:
    """How high a person’s post stands: 0 the highest; the number of levels where nothing is known."""
    post = figure.post or ""
    if len(figure.country or "") > _LAND_CODE and words.heads_of_blocs.match(post):
        return _TOP
    levels = (number for number, pattern in enumerate(words.levels) if pattern.search(post))
    return next(levels, len(words.levels))


def _is_upward(gathering: Gathering, words: EngagementWords) -> bool:
    """Whether one side of two is a head of state or government alone, and the other ranks lower."""
    highest: dict[str | None, int] = {}
    for figure in gathering.figures:
        level = level_of(figure, words)
        highest[figure.country] = min(level, highest.get(figure.country, level))
    low, high = min(highest.values(), default=0), max(highest.values(), default=0)
    return len(highest) == _PAIR and low == _TOP < high < len(words.levels)


def _is_of_host(figure: Figure, role: str, gathering: Gathering) -> bool:
    return role == "participant" and gathering.country is not None and figure.country == gathering.country


def _settle_talks_with_resident(gathering: Gathering, words: EngagementWords) -> None:
    """“The minister met the Ambassador of X”: whoever lives in the country called on him, no counterpart."""
    if gathering.type != "meeting" or not gathering.is_held:
        return
    residents = [figure for figure in gathering.figures if words.residents.search(figure.post or "")]
    homes = {figure.country for figure in residents}
    hosts = [figure for figure in gathering.figures if figure.country not in homes]
    if len(homes) != 1 or not hosts or not all(_is_official(figure, words) for figure in hosts):
        return
    if len({figure.country for figure in hosts}) != 1 or any(
        figure.country in homes and figure not in residents for figure in gathering.figures
    ):
        return
    gathering.type = "courtesy_call"
    if gathering.country is None or (gathering.country in homes and gathering.place is None):
        gathering.country = hosts[0].country
    gathering.people = [
        (figure, "guest" if figure.country in homes else "host") for figure, _ in gathering.people
    ]


def _is_official(figure: Figure, words: EngagementWords) -> bool:
    return bool(figure.country) and level_of(figure, words) < len(words.levels)


def _settle_type(gathering: Gathering, words: EngagementWords) -> None:
    """Received among counterparts is a meeting; talks with a head of government a courtesy call."""
    if gathering.type not in ("courtesy_call", "meeting"):
        return
    told_at = gathering.first.sentence
    if any(each.is_remote and each.sentence - told_at <= _SOON for each in gathering.happenings):
        gathering.type, gathering.place, gathering.country = "call", None, None
        gathering.people = [(figure, "participant") for figure, _ in gathering.people]
        return
    at_home = [each for each in gathering.people if each[1] == "host" or _is_of_host(*each, gathering)]
    hosts = [level_of(figure, words) for figure, _ in at_home]
    guests = [level_of(figure, words) for figure, role in gathering.people if role == "guest"]
    explicit = any(each.is_explicit for each in gathering.happenings)
    if not hosts and not guests and not explicit:
        gathering.type = "courtesy_call" if _is_upward(gathering, words) else "meeting"
    if not hosts or not guests:
        return
    counterparts = min(guests) <= min(hosts) < len(words.levels)
    if gathering.type == "courtesy_call" and not explicit and counterparts:
        gathering.type = "meeting"
    elif gathering.type == "meeting" and min(hosts) == _TOP and min(guests) > _TOP:
        gathering.type = "courtesy_call"
