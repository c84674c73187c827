"""Mentions: what one document says of one subject, put together again from its claims."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from dragoman.model.commitments import Commitment
from dragoman.model.contract import value_from_dict
from dragoman.model.dates import PartialDate
from dragoman.model.engagements import Engagement
from dragoman.model.features import Feature
from dragoman.model.instruments import Instrument
from dragoman.model.people import Person
from dragoman.register.claims import Claim, claimed_values
from dragoman.register.decisions import NO_DECISIONS, Decisions
from dragoman.register.mechanism_mentions import named_in_full
from dragoman.register.resolve.compare.names import name_tokens
from dragoman.register.subjects import Kind

_WITHOUT_TALKS = ("visit", "exercise", "training", "deployment", "assistance", "port_call")
MODEL_TYPES: Mapping[Kind, type[Any]] = {
    Kind.PERSON: Person,
    Kind.ENGAGEMENT: Engagement,
    Kind.INSTRUMENT: Instrument,
    Kind.COMMITMENT: Commitment,
    Kind.FEATURE: Feature,
}


SPELLINGS = ("name", "title")
"""Attributes whose correction changes what a record is called, and not which reports it is found in."""


@dataclass(frozen=True, slots=True)
class Source:
    """The document that a mention is in, as far as resolving and deriving need it.

    ``story`` is the first document that carries the same story, where that has been looked for.
    """

    id: str
    subject: str
    published: PartialDate | None = None
    outlet: str | None = None
    parties: tuple[str, ...] = ()
    story: str | None = None

    @property
    def voice(self) -> str:
        """Whose word it is: all documents that carry one story have one voice."""
        return self.story or self.id


@dataclass(frozen=True, slots=True)
class Context:
    """What the rest of the document says about a mention.

    ``day`` is when it was so: the day of the engagement taken part in, else the day of publication.
    ``areas`` are those of the commitments made at an engagement, or at those that a person took part in;
    ``sides`` gives participants their country.
    """

    day: PartialDate | None = None
    areas: tuple[str, ...] = ()
    sides: tuple[tuple[str, str], ...] = ()
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Mention:
    """A person, engagement, instrument or commitment as one document gives it."""

    subject: str
    kind: Kind
    value: Any
    source: Source
    context: Context = Context()


@dataclass(frozen=True, slots=True)
class Relation:
    """How one subject stands to another of the same document, such as ``takes_part`` or ``part_of``."""

    subject: str
    name: str
    object: str


@dataclass(frozen=True, slots=True)
class DocumentMentions:
    """All mentions of one document, and how they stand to each other."""

    mentions: tuple[Mention, ...]
    relations: tuple[Relation, ...]


def mentions_of(
    claims: Iterable[Claim], *, source: Source, decisions: Decisions = NO_DECISIONS
) -> DocumentMentions:
    """What the claims of one document say, subject by subject, as people have corrected it."""
    claims = list(claims)
    claimed = claimed_values(claims)
    for subject, values in claimed.items():
        for correction in decisions.corrections_of(subject):
            if correction.attribute not in SPELLINGS:
                values[correction.attribute or ""] = correction.value
    draft = _Draft(claimed, _spans(claims), source)
    relations = draft.relations()
    mentions = tuple(
        Mention(subject, kind, value, source, draft.context(subject, relations))
        for subject, (kind, value) in draft.values.items()
    )
    return DocumentMentions(mentions, relations)


def _spans(claims: Iterable[Claim]) -> dict[str, tuple[int, int]]:
    spans: dict[str, tuple[int, int]] = {}
    for claim in claims:
        if claim.attribute != "mentioned":
            spans.setdefault(claim.subject, (claim.span_start, claim.span_end))
    return spans


class _Draft:
    def __init__(
        self,
        claimed: Mapping[str, Mapping[str, Any]],
        spans: Mapping[str, tuple[int, int]],
        source: Source,
    ) -> None:
        self.claimed, self.spans, self.source = claimed, spans, source
        self.values: dict[str, tuple[Kind, Any]] = {}
        for subject, values in claimed.items():
            kind = Kind(subject[0])
            if kind in MODEL_TYPES:
                plain = {name: value for name, value in values.items() if name != "part_of"}
                self.values[subject] = (kind, value_from_dict(plain, MODEL_TYPES[kind]))
        named = named_in_full(self.of_kind(Kind.ENGAGEMENT))
        self.values |= {subject: (Kind.ENGAGEMENT, value) for subject, value in named.items()}

    def of_kind(self, kind: Kind) -> dict[str, Any]:
        return {subject: value for subject, (each, value) in self.values.items() if each is kind}

    def relations(self) -> tuple[Relation, ...]:
        found = [*self._participants(), *self._wholes(), *self._commitments(), *self._signings()]
        return tuple(dict.fromkeys(found))

    def _participants(self) -> Iterable[Relation]:
        people = {
            subject: set(name_tokens(person.name)) for subject, person in self.of_kind(Kind.PERSON).items()
        }
        for engagement_subject, engagement in self.of_kind(Kind.ENGAGEMENT).items():
            for participant in engagement.participants:
                subject = _named(set(name_tokens(participant.name)), people)
                if subject:
                    yield Relation(subject, "takes_part", engagement_subject)

    def _wholes(self) -> Iterable[Relation]:
        for subject in self.of_kind(Kind.ENGAGEMENT):
            whole = self.claimed[subject].get("part_of")
            if whole in self.values:
                yield Relation(subject, "part_of", whole)

    def _commitments(self) -> Iterable[Relation]:
        instruments = self.of_kind(Kind.INSTRUMENT)
        for subject, commitment in self.of_kind(Kind.COMMITMENT).items():
            occasion = self._occasion(subject) if commitment.kind not in ("done", "ongoing") else None
            if occasion:
                yield Relation(subject, "made_at", occasion)
            for instrument in instruments:
                if self._overlap(subject, instrument):
                    yield Relation(subject, "rests_on", instrument)

    def _signings(self) -> Iterable[Relation]:
        for subject, engagement in self.of_kind(Kind.ENGAGEMENT).items():
            for instrument, value in self.of_kind(Kind.INSTRUMENT).items():
                if not self._overlap(subject, instrument):
                    continue
                if engagement.type == "signing":
                    yield Relation(instrument, "signed_at", subject)
                elif _was_there_before(value, engagement):
                    yield Relation(subject, "rests_on", instrument)

    def _occasion(self, commitment: str) -> str | None:
        """The talks that its sentence names, or the last main ones told of before it, or the only ones."""
        held = [each for each, value in self.of_kind(Kind.ENGAGEMENT).items() if value.status == "held"]
        named = [subject for subject in held if self._overlap(subject, commitment)]
        if named:
            return min(named, key=lambda subject: (self.spans[subject], subject))
        main = {
            subject: engagement
            for subject, engagement in self.of_kind(Kind.ENGAGEMENT).items()
            if engagement.main and engagement.status == "held"
        }
        talks = [
            subject for subject, engagement in main.items() if engagement.type not in _WITHOUT_TALKS
        ] or list(main)
        before = [subject for subject in talks if self.spans[subject][0] <= self.spans[commitment][0]]
        if before:
            return max(before, key=lambda subject: self.spans[subject])
        return talks[0] if len(talks) == 1 else None

    def _overlap(self, left: str, right: str) -> bool:
        (left_start, left_end), (right_start, right_end) = self.spans[left], self.spans[right]
        return left_start < right_end and right_start < left_end

    def context(self, subject: str, relations: Iterable[Relation]) -> Context:
        kind, value = self.values[subject]
        confidence = self.claimed[subject].get("confidence", 1.0)
        if kind is Kind.PERSON:
            joined = [
                each.object for each in relations if each.name == "takes_part" and each.subject == subject
            ]
            areas = {area for engagement in joined for area in self._areas(engagement, relations)}
            return Context(self._day_seen(joined), areas=tuple(sorted(areas)), confidence=confidence)
        if kind is Kind.ENGAGEMENT:
            return Context(
                areas=self._areas(subject, relations), sides=self._sides(value), confidence=confidence
            )
        if kind is Kind.COMMITMENT:
            return Context(day=self._day_made(subject, relations), confidence=confidence)
        return Context(day=self.source.published, confidence=confidence)

    def _day_seen(self, joined: Iterable[str]) -> PartialDate | None:
        held: list[Engagement] = [self.values[subject][1] for subject in joined]
        days = sorted(
            (not engagement.main, engagement.date.first_day, str(engagement.date))
            for engagement in held
            if engagement.date and engagement.status == "held"
        )
        if days and (not days[0][0] or self.source.published is None):
            return next(each for each in (engagement.date for engagement in held) if str(each) == days[0][2])
        return self.source.published

    def _day_made(self, commitment: str, relations: Iterable[Relation]) -> PartialDate | None:
        for each in relations:
            if each.name == "made_at" and each.subject == commitment:
                date: PartialDate | None = self.values[each.object][1].date
                return date or self.source.published
        return self.source.published

    def _areas(self, engagement: str, relations: Iterable[Relation]) -> tuple[str, ...]:
        made = [each.subject for each in relations if each.name == "made_at" and each.object == engagement]
        return tuple(sorted({area for subject in made for area in self.values[subject][1].areas}))

    def _sides(self, engagement: Engagement) -> tuple[tuple[str, str], ...]:
        people = self.of_kind(Kind.PERSON)
        bags = {subject: set(name_tokens(person.name)) for subject, person in people.items()}
        sides = []
        for participant in engagement.participants:
            subject = _named(set(name_tokens(participant.name)), bags)
            if subject and people[subject].country:
                sides.append((participant.name, people[subject].country))
        return tuple(sides)


def _was_there_before(instrument: Instrument, engagement: Engagement) -> bool:
    """In force, or signed before the engagement: what the same sentence names is what it rests on."""
    if instrument.date is None or engagement.date is None:
        return instrument.status == "in_force"
    return instrument.date.last_day < engagement.date.first_day


def _named(tokens: set[str], people: Mapping[str, set[str]]) -> str | None:
    """The one person of the document with this name, or with a fuller form of it."""
    exact = [subject for subject, bag in people.items() if bag == tokens]
    fuller = [subject for subject, bag in people.items() if tokens and tokens < bag]
    if exact:
        return exact[0]
    return fuller[0] if len(fuller) == 1 else None
