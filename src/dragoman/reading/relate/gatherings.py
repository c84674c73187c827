"""Gatherings: an engagement while it is put together from its happenings."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta

from dragoman.model.dates import PartialDate, Point
from dragoman.model.engagements import EngagementStatus
from dragoman.model.text import Span
from dragoman.reading.dates import DateMention
from dragoman.reading.people.unify import Figure
from dragoman.reading.relate.happening import Happening
from dragoman.reading.relate.joined_places import Where
from dragoman.reading.relate.stretches import LONG, has_a_day, join_days

CONTACTS = ("courtesy_call", "meeting", "dialogue", "multilateral_meeting", "call")
_SECOND = 2
_STRENGTH = {"dialogue": 4, "multilateral_meeting": 4, "call": 3, "courtesy_call": 2, "meeting": 1}


@dataclass(slots=True)
class Gathering:
    """An engagement while it is put together from its happenings; ``forces`` are those in an exercise."""

    type: str
    first: Happening
    happenings: list[Happening] = field(default_factory=list)
    people: list[tuple[Figure, str]] = field(default_factory=list)
    countries: dict[str, None] = field(default_factory=dict)
    forces: dict[str, None] = field(default_factory=dict)
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
    partner: str | None = None
    part_of: Gathering | None = None

    @property
    def best(self) -> Happening:
        """The happening whose sentence evidences the engagement best: names and date in it, and early."""
        return max(
            self.happenings,
            key=lambda each: (
                not each.definite,
                not each.in_title,
                bool(each.date) + bool(each.people) + bool(each.edition) + 0.5 * self._is_there(each),
                -each.sentence,
            ),
        )

    def _is_there(self, happening: Happening) -> bool:
        """Whether a telling names the place that is taken for the engagement’s."""
        here, taken = happening.place, self.place
        return here is not None and taken is not None and here.words in taken.words

    @property
    def figures(self) -> list[Figure]:
        """Who took part, once each."""
        return list({id(figure): figure for figure, _ in self.people}.values())

    @property
    def is_held(self) -> bool:
        """Whether it took place."""
        return self.status is EngagementStatus.HELD

    def shares_sentence(self, other: Gathering) -> bool:
        """Whether one sentence tells of both."""
        here = {each.sentence for each in self.happenings}
        return any(each.sentence in here for each in other.happenings)

    def shares_figure(self, other: Gathering) -> bool:
        """Whether one person took part in both."""
        here = {id(figure) for figure, _ in self.people}
        return any(id(figure) in here for figure, _ in other.people)

    def was_before(self, published: PartialDate | None, length: timedelta) -> bool:
        """Whether it was over longer than that before the report came out."""
        if self.date is None or published is None:
            return False
        return self.date.last_day < published.first_day - length

    def take_date(self, other: Gathering) -> None:
        """Take the date of another as one’s own, as not said of this one; of what ended, its last day.

        What was on a visit that ended was on any of its days.
        """
        self.date, self.date_mention, self.inherited = other.date, other.date_mention, True
        if self.date is None or self.type in LONG:
            return
        ended = self.date.start is None and other.type != "visit"
        if ended or (self.first.edge == "closing" and self.date.end is not None):
            self.date = PartialDate(self.date.end)
        elif self.first.edge == "opening" and self.date.interval:
            self.date = PartialDate(self.date.start)


def span_of(gathering: Gathering) -> Span:
    """The sentence that evidences the engagement best."""
    return gathering.best.span


def month_of(date: PartialDate) -> PartialDate:
    """The month in which a date begins."""
    assert date.start is not None
    return PartialDate(Point(date.start.year, date.start.month))


def take_in(gathering: Gathering, happening: Happening) -> None:
    """Add what a happening says to the gathering."""
    gathering.happenings.append(happening)
    if not happening.definite and _STRENGTH.get(happening.type, 0) > _STRENGTH.get(gathering.type, 0):
        gathering.type = happening.type
    if happening.partner and all(each.in_title for each in gathering.happenings[:-1]):
        gathering.countries.clear()
    _take_people(gathering, happening)
    begun = _has_begun(gathering, happening)
    _take_date(gathering, happening)
    _take_place(gathering, happening)
    told_in_title = gathering.happenings[0].in_title and len(gathering.happenings) == _SECOND
    told_in_title = told_in_title and happening.status != EngagementStatus.HELD
    over = happening.mechanism is not None and happening.is_told
    if len(gathering.happenings) == 1 or told_in_title or begun or over:
        gathering.status = happening.status
    gathering.edition = gathering.edition or happening.edition
    gathering.mechanism_id = gathering.mechanism_id or happening.mechanism_id
    if happening.mechanism and len(happening.mechanism) > len(gathering.mechanism or ""):
        gathering.mechanism = happening.mechanism
    gathering.target = gathering.target or happening.target
    gathering.partner = gathering.partner or happening.partner


def _take_people(gathering: Gathering, happening: Happening) -> None:
    """Add those not yet there, until both sides are known; those who sat at a dialogue are added always."""
    seated = any(role in ("co_chair", "participant") for _, role in happening.people)
    chairs = happening.adds_people or (seated and happening.type == "dialogue")
    if happening.type == "signing" and "signatory" not in {role for _, role in gathering.people}:
        chairs = any(role == "signatory" for _, role in happening.people)
    sides = {figure.country for figure in gathering.figures}
    complete = len(sides) >= 2 and len(gathering.happenings) > 1
    if chairs or (not complete and (not happening.definite or not gathering.people)):
        known = {id(figure) for figure, _ in gathering.people}
        gathering.people += [each for each in happening.people if id(each[0]) not in known]
    if not happening.definite or len(gathering.countries) < _SECOND:
        gathering.countries.update(dict.fromkeys(happening.countries))


def _take_date(gathering: Gathering, happening: Happening) -> None:
    """Take a finer date, or the length of what the day known begins, ends or lies in."""
    new = happening.date.date if happening.date is not None else None
    if new is None:
        return
    old = gathering.date
    whole = join_days(old, new) if old is not None and gathering.type in LONG else None
    if whole is not None:
        gathering.date, gathering.date_mention = whole, happening.date
        return
    is_to_come = happening.status is not EngagementStatus.HELD and happening.place is not None
    is_first = len(gathering.happenings) == 1 and (happening.edition is not None or is_to_come)
    longer = old is not None and gathering.type in LONG and _is_length_of(new, old)
    finer = (has_a_day(new) or _is_of_days(new)) and (old is None or _is_finer(new, old))
    finer = finer or (old is not None and _is_only_year(old) and _is_finer(new, old))
    if happening.definite and not (longer or is_first or finer):
        return
    brief = old is not None and old.interval and new.is_day and gathering.type in CONTACTS
    begins = old is not None and old.interval and old.start is None and _is_of_days(new)
    begins = begins and old is not None and old.overlaps(new)
    if old is None or begins or longer or _is_finer(new, old) or (brief and old.contains(new)):
        gathering.date, gathering.date_mention = new, happening.date


def _is_only_year(date: PartialDate) -> bool:
    return not date.interval and date.start is not None and date.start.month is None


def _is_length_of(interval: PartialDate, day: PartialDate) -> bool:
    """Whether an interval of days holds a day."""
    return _is_of_days(interval) and day.is_day and interval.contains(day)


def _is_of_days(date: PartialDate) -> bool:
    return date.interval and all(each and each.day for each in (date.start, date.end))


def _is_finer(one: PartialDate, other: PartialDate) -> bool:
    is_open = other.interval and other.start is None
    return other.contains(one) and one != other and not is_open and not (other.interval and one.is_day)


def _has_begun(gathering: Gathering, happening: Happening) -> bool:
    """“He will meet X … The visit, which began on Monday,”: whether the first day is told."""
    dated = happening.date is not None and happening.date.date is not None
    is_first = gathering.type == "visit" and gathering.date is None and dated
    return is_first and happening.is_held and gathering.status is EngagementStatus.PLANNED


def _is_seen_on_way(gathering: Gathering, happening: Happening, new: Where) -> bool:
    """“He also visited the academy”, told after the visit to the country: where part of it was."""
    told_later = happening.sentence > gathering.first.sentence and not gathering.first.in_title
    to_land = gathering.type == "visit" and gathering.target is not None and not gathering.first.is_local
    return told_later and to_land and new.is_site and new.town is None and new.country is None


def _take_place(gathering: Gathering, happening: Happening) -> None:
    """Take the first place; a town gives way to a site told later, but not that of a visit to a country."""
    known, new = gathering.place, happening.place
    told_in_title = all(each.in_title for each in gathering.happenings[:-1]) and not happening.in_title
    if known is None or (told_in_title and known.country is None and new is not None):
        if new is None or not _is_seen_on_way(gathering, happening, new):
            gathering.place = new
        return
    if new is None or happening.definite or known.is_site == new.is_site:
        return
    if gathering.type == "visit" and new.is_site and not gathering.first.is_local:
        return
    site, town = (known, new) if known.is_site else (new, known)
    if not site.town and (site.country is None or site.country == town.country):
        words, country = f"{site.words}, {town.words}", site.country or town.country
        gathering.place = replace(site, words=words, country=country, town=town.words)
    elif new.is_site:
        gathering.place = new
