"""Engagements: happenings that are one made one, with type, date, place, parties and roles settled."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta

from dragoman.model.dates import PartialDate, Point
from dragoman.model.engagements import EngagementStatus
from dragoman.model.text import Span
from dragoman.reading.dates import DateMention
from dragoman.reading.people.unify import Figure
from dragoman.reading.relate.cues import EngagementWords
from dragoman.reading.relate.happening import Happening
from dragoman.reading.relate.where import Where
from dragoman.reading.story import Story
from dragoman.reading.template import Template

CONTACTS = ("courtesy_call", "meeting", "dialogue", "multilateral_meeting", "call")


@dataclass(slots=True)
class Gathering:
    """An engagement while it is put together from its happenings."""

    type: str
    first: Happening
    happenings: list[Happening] = field(default_factory=list)
    people: list[tuple[Figure, str]] = field(default_factory=list)
    countries: dict[str, None] = field(default_factory=dict)
    date: PartialDate | None = None
    date_mention: DateMention | None = None
    inherited: bool = False
    place: Where | None = None
    country: str | None = None
    status: EngagementStatus = EngagementStatus.HELD
    mechanism: str | None = None
    mechanism_id: str | None = None
    edition: int | None = None
    target: str | None = None
    part_of: Gathering | None = None

    @property
    def best(self) -> Happening:
        """The happening whose sentence evidences the engagement best: names and date in it, and early."""
        return max(
            self.happenings,
            key=lambda each: (
                not each.definite,
                not each.in_title,
                bool(each.date) + bool(each.people) + bool(each.edition) + 0.5 * bool(each.place),
                -each.sentence,
            ),
        )

    @property
    def figures(self) -> list[Figure]:
        """Who took part, once each."""
        return list({id(figure): figure for figure, _ in self.people}.values())


def find_engagements(
    story: Story, happenings: list[Happening], words: EngagementWords, kinds: dict[str, str]
) -> list[Gathering]:
    """The engagements that the happenings tell of, in order of first telling.

    Args:
        kinds: the kind of each named mechanism by its id.
    """
    gatherings: list[Gathering] = []
    for happening in _typed(story, happenings, kinds):
        if happening.type == "delegation":
            happening = _of_delegation(happening, gatherings)
        known = _same(happening, gatherings, story)
        if known is None:
            if _is_idle(happening, story, words):
                continue
            known = Gathering(happening.type, happening)
            gatherings.append(known)
        _take_in(known, happening)
    _complete(gatherings, story)
    _lean_on_main(gatherings)
    kept = [each for each in gatherings if _is_concrete(each, story)]
    for gathering in kept:
        _settle(gathering, story, words)
    _nest(kept)
    _date_the_news(kept, story)
    return [each for each in kept if _is_still_one(each, kept)]


def _of_delegation(happening: Happening, gatherings: list[Gathering]) -> Happening:
    """“The delegation was led by X and included Y”: those who sat at the dialogue told before, else who visit."""
    talks = [each for each in gatherings if each.type in ("dialogue", "meeting", "multilateral_meeting")]
    if talks:
        return replace(happening, type="dialogue", definite=True, date=None)
    return replace(happening, type="visit", people=[(figure, "guest") for figure, _ in happening.people])


def _typed(story: Story, happenings: list[Happening], kinds: dict[str, str]) -> list[Happening]:
    typed = []
    for happening in happenings:
        if happening.type == "mechanism":
            type_ = _mechanism_type(happening, kinds)
            if type_ is None:
                continue
            happening.type = type_
        typed.append(happening)
    return typed + _visiting(story)


def _mechanism_type(happening: Happening, kinds: dict[str, str]) -> str | None:
    if happening.mechanism_id is not None:
        kind = kinds.get(happening.mechanism_id, "forum")
        return {"exercise": "exercise", "forum": "multilateral_meeting", "dialogue": "dialogue",
                "working_group": "multilateral_meeting"}.get(kind)  # fmt: skip
    name = (happening.mechanism or "").lower()
    if len(happening.countries) >= 3 or (
        any(len(each) > 2 for each in happening.countries) and "minister" in name
    ):
        return "multilateral_meeting"
    if name.startswith(("trilateral", "multilateral", "quadrilateral")):
        return "multilateral_meeting"
    return "dialogue"


def _visiting(story: Story) -> list[Happening]:
    """“visiting Chief of Staff X”: a visit of X."""
    found = []
    for figure in story.figures:
        for mention in figure.mentions:
            words = story.plain[mention.span.start : mention.span.end].lower()
            before = story.plain[max(0, mention.span.start - 10) : mention.span.start].lower()
            if words.startswith("visiting ") or before.endswith("visiting "):
                template = story.templates[mention.sentence]
                found.append(
                    Happening(
                        "visit",
                        mention.sentence,
                        template.position(mention.span.start),
                        template.span,
                        "visits",
                        definite=False,
                        people=[(figure, "guest")],
                        target=_else(story, figure.country),
                        date=_only_month(template),
                    )  # fmt: skip
                )
                break
    return found


def _only_month(template: Template) -> DateMention | None:
    """The sentence’s only date, if it is a month: a day beside “visiting” is that of the talks."""
    dates = [item.value for item in template.items if item.kind == "date" and item.value.date is not None]
    return dates[0] if len(dates) == 1 and not dates[0].date.is_day else None


def _else(story: Story, country: str | None) -> str | None:
    rest = [each for each in story.parties[:2] if each != country]
    return rest[0] if len(rest) == 1 and country else None


def _same(happening: Happening, gatherings: list[Gathering], story: Story) -> Gathering | None:
    """The gathering that a happening tells of again, or None."""
    fitting = [each for each in reversed(gatherings) if _group(each.type) == _group(happening.type)]
    if happening.definite and happening.type == "visit" and not fitting:
        fitting = [each for each in gatherings if each.type == "port_call"]
    if happening.definite:
        near = [
            each
            for each in fitting
            if each.type in (happening.type, "port_call") and not _differs(happening, each)
        ]
        pool = near or [
            each for each in fitting if happening.type in CONTACTS and not _differs(happening, each)
        ]
        return pool[0] if pool else None
    for gathering in fitting:
        if _is_same(happening, gathering):
            return gathering
    return None


def _group(type_: str) -> str:
    return "contact" if type_ in CONTACTS else type_


def _differs(happening: Happening, gathering: Gathering) -> bool:
    if (
        happening.edition
        and happening.edition == gathering.edition
        and happening.type in ("dialogue", "multilateral_meeting")
    ):
        return False
    mine = happening.date.date if happening.date else None
    if mine is not None and gathering.date is not None and not mine.overlaps(gathering.date):
        return True
    if happening.edition and gathering.edition and happening.edition != gathering.edition:
        return True
    return False


def _is_same(happening: Happening, gathering: Gathering) -> bool:
    if _differs(happening, gathering) or not _types_agree(happening, gathering):
        return False
    if all(each.in_title for each in gathering.happenings) and not happening.in_title:
        return not (happening.target and gathering.target and happening.target != gathering.target)
    if happening.mechanism_id and gathering.mechanism_id and happening.mechanism_id != gathering.mechanism_id:
        return False
    if happening.type in CONTACTS and not happening.definite and happening.status is not gathering.status:
        return False
    if happening.edition and happening.edition == gathering.edition:
        return True
    mine = {id(figure) for figure, _ in happening.people}
    theirs = {id(figure) for figure in gathering.figures}
    if happening.type == "signing" and happening.status is gathering.status:
        near = 0 < abs(happening.sentence - gathering.first.sentence) <= 3
        return near and happening.object == gathering.first.object
    if mine and theirs:
        if happening.type == "visit":
            return bool(mine & theirs) or (
                _same_side(happening, gathering) and happening.sentence == gathering.first.sentence
            )
        lone = len(mine) == 1 or len(theirs) == 1
        return len(mine & theirs) >= (1 if lone else 2) and not _new_partner(happening, gathering)
    if happening.place and gathering.place and happening.place.words != gathering.place.words:
        if happening.type not in ("port_call", "exercise"):
            return False
    if happening.target and gathering.target and happening.target != gathering.target:
        return False
    both_dated = happening.date is not None and happening.date.date is not None and gathering.date is not None
    if happening.type in ("visit", "courtesy_call", "meeting") and (mine or theirs):
        return both_dated or (not mine and happening.date is None)
    return True


def _new_partner(happening: Happening, gathering: Gathering) -> bool:
    """Whether one of the side met is somebody else than before: a second call, not the first again."""
    theirs = {id(figure) for figure in gathering.figures}
    new = [figure for figure, _ in happening.people if id(figure) not in theirs]
    sides = {figure.country for figure in gathering.figures}
    full = len(sides) >= 2
    return (
        full
        and any(figure.country in sides for figure in new)
        and happening.sentence != gathering.first.sentence
    )


def _same_side(happening: Happening, gathering: Gathering) -> bool:
    mine = {figure.country for figure, _ in happening.people}
    theirs = {figure.country for figure in gathering.figures}
    return mine == theirs


def _types_agree(happening: Happening, gathering: Gathering) -> bool:
    if happening.type == gathering.type:
        return True
    pair = {happening.type, gathering.type}
    if pair <= {"meeting", "courtesy_call"} or pair == {"meeting", "call"}:
        return True
    same_people = {id(figure) for figure, _ in happening.people} & {
        id(figure) for figure in gathering.figures
    }
    here = happening.sentence == gathering.first.sentence and bool(same_people)
    return pair == {"meeting", "dialogue"} and (happening.definite or here)


def _is_idle(happening: Happening, story: Story, words: EngagementWords) -> bool:
    """General talk: exchanges at large, with nobody named and no day."""
    sentence = story.templates[happening.sentence].text
    named = bool(happening.people or happening.edition or (happening.date and happening.date.date))
    return not named and bool(words.general.search(sentence))


_STRENGTH = {"dialogue": 4, "multilateral_meeting": 4, "call": 3, "courtesy_call": 2, "meeting": 1}


def _take_in(gathering: Gathering, happening: Happening) -> None:
    """Add what a happening says to the gathering."""
    gathering.happenings.append(happening)
    if not happening.definite and _STRENGTH.get(happening.type, 0) > _STRENGTH.get(gathering.type, 0):
        gathering.type = happening.type
    known = {id(figure) for figure, _ in gathering.people}
    chairs = (
        any(role in ("co_chair", "participant") for _, role in happening.people)
        and happening.type == "dialogue"
    )
    complete = len({figure.country for figure in gathering.figures}) >= 2 and len(gathering.happenings) > 1
    if (not happening.definite or not gathering.people or chairs) and not (complete and not chairs):
        gathering.people += [each for each in happening.people if id(each[0]) not in known]
    for country in happening.countries:
        gathering.countries.setdefault(country)
    new = happening.date.date if happening.date is not None else None
    longer = (
        new is not None
        and gathering.type in _LONG
        and gathering.date is not None
        and _spans(new, gathering.date)
    )
    if new is not None and happening.definite and not new.is_day and not longer:
        new = None
    if (
        happening.date is not None
        and new is not None
        and (longer or not (happening.definite and gathering.date))
    ):
        if gathering.date is None or longer or _finer(new, gathering.date):
            gathering.date, gathering.date_mention = new, happening.date
    if gathering.place is None or (
        happening.place
        and not happening.definite
        and gathering.place.is_site is False
        and happening.place.is_site
    ):
        gathering.place = (
            happening.place if not happening.definite or gathering.place is None else gathering.place
        )
    if len(gathering.happenings) == 1 or (
        happening.status != EngagementStatus.HELD and gathering.happenings[0].in_title
    ):
        gathering.status = happening.status
    gathering.edition = gathering.edition or happening.edition
    gathering.mechanism_id = gathering.mechanism_id or happening.mechanism_id
    if happening.mechanism and len(happening.mechanism) > len(gathering.mechanism or ""):
        gathering.mechanism = happening.mechanism
    gathering.target = gathering.target or happening.target


_LONG = ("exercise", "training", "visit", "port_call", "deployment")


def _spans(interval: PartialDate, day: PartialDate) -> bool:
    """Whether an interval of days holds a day: the length of what the day begins, ends or lies in."""
    ends = (interval.start, interval.end)
    return (
        interval.interval
        and all(each and each.day for each in ends)
        and day.is_day
        and interval.contains(day)
    )


def _finer(one: PartialDate, other: PartialDate) -> bool:
    return other.contains(one) and one != other and not (other.interval and one.is_day)


def _complete(gatherings: list[Gathering], story: Story) -> None:
    """Give talks that name one side alone the other side’s chief speaker, where the report has one."""
    speakers = [figure for figure in story.figures if figure.country]
    for gathering in gatherings:
        if (
            gathering.type not in ("meeting", "dialogue", "courtesy_call", "call")
            or gathering.first.sentence > 4
        ):
            continue
        sides = {figure.country for figure in gathering.figures}
        if gathering.type == "dialogue" and not sides and gathering.first.definite:
            sides = set()
        elif len(sides) != 1:
            continue
        for country in story.parties[:2]:
            if country in sides:
                continue
            if (gathering.country is not None and country != gathering.country) or (
                gathering.type == "courtesy_call" and "host" in {role for _, role in gathering.people}
            ):
                guests = [each for each in speakers if each.country == country]
                if guests and gathering.type != "dialogue":
                    chief = max(guests, key=lambda each: (len(each.mentions), -each.mentions[0].span.start))
                    gathering.people.append((chief, "guest"))
                    continue
            others = {
                id(figure)
                for each in gatherings
                if each is not gathering and each.type in CONTACTS
                for figure in each.figures
            }
            free = [each for each in speakers if each.country == country and id(each) not in others]
            if free:
                role = "co_chair" if gathering.type == "dialogue" else "by_host"
                gathering.people.append((free[0], role))


def _lean_on_main(gatherings: list[Gathering]) -> None:
    """A signing “at the talks”, an exercise or call during a port call: they carry the main engagement’s days."""
    main = next(
        (
            each
            for each in gatherings
            if each.date is not None and each.first.sentence < 4 and each.status is EngagementStatus.HELD
        ),
        None,
    )
    call = next((each for each in gatherings if each.type == "port_call" and each.date is not None), None)
    for gathering in gatherings:
        if gathering.date is not None or gathering.first.definite:
            continue
        ours = gathering.type in ("signing", "ceremony") and gathering.status is EngagementStatus.HELD
        if ours and main is not None and main is not gathering:
            gathering.place = gathering.place or (main.place if gathering.type == "ceremony" else None)
            gathering.date, gathering.date_mention, gathering.inherited = main.date, main.date_mention, True
        if gathering.type in ("exercise", "courtesy_call") and call is not None:
            gathering.date, gathering.date_mention, gathering.inherited = call.date, call.date_mention, True


def _is_concrete(gathering: Gathering, story: Story) -> bool:
    """An engagement has a day, a named participant, an edition or (for most) a place."""
    first = gathering.first
    if gathering.figures or gathering.edition:
        return gathering.type != "assistance" or bool(gathering.date)
    if gathering.date is not None:
        return True
    if first.definite:
        return first.sentence < 3 and gathering.type in ("visit", "dialogue", "meeting", "exercise")
    if gathering.type in (
        "exercise",
        "training",
        "port_call",
        "ceremony",
        "deployment",
        "multilateral_meeting",
    ):
        return gathering.place is not None and first.sentence < 4
    return (
        gathering.place is not None
        and first.sentence < 6
        and gathering.type in ("visit", "meeting", "dialogue", "signing")
    )


def _settle(gathering: Gathering, story: Story, words: EngagementWords) -> None:
    """Country, status by date, roles and the finer type of a gathering."""
    gathering.country = _host_country(gathering, story)
    published = story.document.published
    if gathering.date is not None and published is not None and gathering.status is EngagementStatus.HELD:
        if gathering.date.first_day > published.last_day:
            gathering.status = EngagementStatus.PLANNED
    if gathering.status is EngagementStatus.PLANNED and gathering.date is not None and published is not None:
        if gathering.date.last_day < published.first_day - timedelta(days=1):
            gathering.status = EngagementStatus.HELD
    gathering.people = _with_roles(gathering)
    _settle_type(gathering, words)


def _host_country(gathering: Gathering, story: Story) -> str | None:
    if gathering.type == "call":
        return None
    if gathering.place is not None and gathering.place.country:
        return gathering.place.country
    if gathering.target is not None:
        return gathering.target
    hosts = [figure.country for figure, role in gathering.people if role == "host"]
    if hosts and hosts[0]:
        return hosts[0]
    guests = [figure.country for figure, role in gathering.people if role == "guest"]
    if gathering.type == "visit" and guests and guests[0]:
        return _else(story, guests[0])
    return story.host


def _with_roles(gathering: Gathering) -> list[tuple[Figure, str]]:
    roles = []
    for figure, hint in gathering.people:
        role = hint
        if gathering.type == "visit" and figure.country == gathering.country and len(gathering.people) > 1:
            continue
        if hint == "by_host":
            at_home = gathering.country in {each.country for each in gathering.figures}
            role = (
                "participant" if not at_home else "host" if figure.country == gathering.country else "guest"
            )
        if gathering.type == "visit" and role == "host" and figure.country != gathering.country:
            role = "guest"
        roles.append((figure, role))
    return roles


def level(figure: Figure, words: EngagementWords) -> int:
    """How high a person’s post stands: 0 the highest; 3 where nothing is known."""
    post = figure.post or ""
    for number, pattern in enumerate(words.levels):
        if pattern.search(post):
            return number
    return len(words.levels)


def _settle_type(gathering: Gathering, words: EngagementWords) -> None:
    """Received among counterparts is a meeting; talks with a head of government a courtesy call."""
    if gathering.type not in ("courtesy_call", "meeting"):
        return
    if any(each.is_remote for each in gathering.happenings):
        gathering.type, gathering.place, gathering.country = "call", None, None
        gathering.people = [(figure, "participant") for figure, _ in gathering.people]
        return
    hosts = [level(figure, words) for figure, role in gathering.people if role == "host"]
    guests = [level(figure, words) for figure, role in gathering.people if role == "guest"]
    if not hosts or not guests:
        return
    explicit = any(each.is_explicit for each in gathering.happenings)
    if gathering.type == "courtesy_call" and not explicit and min(guests) <= min(hosts) < len(words.levels):
        gathering.type = "meeting"
    elif gathering.type == "meeting" and min(hosts) == 0 and min(guests) > 0:
        gathering.type = "courtesy_call"


_NEWS = 6
"""How many sentences of a report tell its news before it turns to what is recalled."""


def _date_the_news(gatherings: list[Gathering], story: Story) -> None:
    """News without a day of its own has the day of the report’s other news, else the month the report came out."""
    published = story.document.published
    news = [
        each for each in gatherings if each.first.sentence < _NEWS and each.status is EngagementStatus.HELD
    ]
    dated = next(
        (each for each in news if each.date is not None and not each.inherited and each.date.is_day), None
    )
    for gathering in news:
        if gathering.date is not None or (gathering.edition and gathering.type != news[0].type):
            continue
        if (
            dated is not None
            and gathering.type != "visit"
            and (gathering.place is None or gathering.country == dated.country)
        ):
            gathering.date, gathering.date_mention, gathering.inherited = dated.date, dated.date_mention, True
        elif (
            published is not None
            and dated is None
            and published.start is not None
            and published.start.month is not None
        ):
            gathering.date = _month(published)
            gathering.inherited = True


def _nest(gatherings: list[Gathering]) -> None:
    """Talks, calls and signings on a visit are part of it, and carry its days where they have none of their own."""
    visits = [each for each in gatherings if each.type == "visit"]
    for gathering in sorted(gatherings, key=lambda each: each.type == "visit"):
        holders = [each for each in visits if each is not gathering and each.part_of is not gathering]
        if gathering.type == "visit":
            holders = [each for each in holders if gathering.date is None and each.date is not None]
        visit = next((each for each in holders if _holds(each, gathering)), None)
        if visit is None:
            continue
        gathering.part_of = visit
        if visit.date is not None and (
            gathering.date is None or (gathering.date != visit.date and gathering.date.contains(visit.date))
        ):
            gathering.date, gathering.date_mention, gathering.inherited = visit.date, visit.date_mention, True
    for gathering in gatherings:
        visit = gathering.part_of
        if visit is not None and visit.date is None and gathering.date is not None and gathering.date.is_day:
            visit.date, visit.date_mention, visit.inherited = (
                _month(gathering.date),
                gathering.date_mention,
                True,
            )


def _month(date: PartialDate) -> PartialDate:
    assert date.start is not None
    return PartialDate(Point(date.start.year, date.start.month))


def _holds(visit: Gathering, gathering: Gathering) -> bool:
    if visit.date is not None and gathering.date is not None and not visit.date.overlaps(gathering.date):
        return False
    if visit.country and gathering.country and visit.country != gathering.country:
        return False
    if {each.sentence for each in visit.happenings} & {each.sentence for each in gathering.happenings}:
        return gathering.type != "call"
    guests = {id(figure) for figure in visit.figures}
    there = {id(figure) for figure in gathering.figures}
    if guests and there and not guests & there:
        return False
    return gathering.type not in ("call",) and (
        bool(guests & there) or abs(visit.best.sentence - gathering.best.sentence) < 6
    )


def _is_still_one(gathering: Gathering, kept: list[Gathering]) -> bool:
    """Recalled signings are instruments only; a visit told by its talks alone needs a guest."""
    if gathering.type == "signing":
        return _is_told_signing(gathering, kept)
    return True


def _is_told_signing(gathering: Gathering, kept: list[Gathering]) -> bool:
    if gathering.status is not EngagementStatus.HELD:
        return bool(gathering.figures) or gathering.date is not None
    mains = [
        each.date
        for each in kept
        if each.type != "signing" and each.date and each.status is EngagementStatus.HELD
    ]
    if gathering.date is None:
        return bool(gathering.figures) or gathering.first.sentence < 3
    if not gathering.date.is_day:
        return False
    return not mains or any(date.overlaps(gathering.date) for date in mains) or gathering.first.sentence < 3


def span_of(gathering: Gathering) -> Span:
    """The sentence that evidences the engagement best."""
    return gathering.best.span
