"""What the stages found as the findings of a Reading: keys, evidence, values in the contract’s types."""

from __future__ import annotations

from dataclasses import replace

from dragoman.model.commitments import Commitment
from dragoman.model.dates import PartialDate
from dragoman.model.engagements import Engagement, EngagementStatus, Participant
from dragoman.model.features import Feature
from dragoman.model.instruments import Instrument
from dragoman.model.people import Person
from dragoman.model.text import Basis, Evidence, Finding
from dragoman.reading.lexicon import COUNTRY, DEMONYM
from dragoman.reading.people.unify import Figure
from dragoman.reading.relate.bodies import find_homes
from dragoman.reading.relate.commitments import CommitmentSeen
from dragoman.reading.relate.counts import find_counts
from dragoman.reading.relate.cues import EngagementWords
from dragoman.reading.relate.features import FeatureSeen, find_terms_and_seats
from dragoman.reading.relate.gatherings import Gathering, span_of
from dragoman.reading.relate.instruments import InstrumentSeen
from dragoman.reading.relate.kept import nation_of_ships
from dragoman.reading.relate.programmes import find_programmes
from dragoman.reading.relate.signing_days import day_of_news
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Story
from dragoman.reading.template import Template

_MAIN = 8
"""How many sentences of a report tell what it is about."""


def people_findings(story: Story) -> tuple[Finding[Person], ...]:
    """One finding a person, in order of first mention; the fullest mention is the first evidence."""
    found = []
    for number, figure in enumerate(story.figures, 1):
        rule = f"people.{figure.first.anchor}"
        spans = dict.fromkeys([figure.first.span, *(mention.span for mention in figure.mentions)])
        evidence = tuple(story.document.cite(span, rule=rule) for span in spans)
        post = f"{figure.no_longer} {figure.post}".strip() if figure.post else None
        person = Person(_name(figure, story), figure.country, figure.rank, post, figure.organisation)
        found.append(Finding(f"p{number}", person, evidence))
    return tuple(found)


def _name(figure: Figure, story: Story) -> str:
    span = figure.first.name_span
    return " ".join(story.document.text[span.start : span.end].split())


def engagement_findings(story: Story, gatherings: list[Gathering]) -> tuple[Finding[Engagement], ...]:
    """One finding an engagement, the sentence that evidences it best first."""
    keys = {id(gathering): f"e{number}" for number, gathering in enumerate(gatherings, 1)}
    counted = find_counts(story, gatherings)
    found = []
    for gathering in gatherings:
        counts = counted.get(id(gathering), ())
        engagement = Engagement(
            type=gathering.type,
            status=gathering.status,
            date=gathering.date,
            date_basis=_date_basis(gathering),
            mechanism=gathering.mechanism,
            mechanism_id=gathering.mechanism_id,
            edition=gathering.edition,
            place=gathering.place.words if gathering.place else None,
            country=gathering.country,
            parties=_parties(gathering, story),
            participants=tuple(Participant(_name(figure, story), role) for figure, role in gathering.people),
            part_of=keys.get(id(gathering.part_of)) if gathering.part_of else None,
            main=gathering.first.told_at < _MAIN,
            counts=tuple(str(each.count) for each in counts),
        )
        counted_in = (story.document.cite(each.span, rule=f"counts.{each.count.what}") for each in counts)
        evidence = (*_evidence(gathering, story), *counted_in)
        found.append(Finding(keys[id(gathering)], engagement, evidence))
    return tuple(found)


def _date_basis(gathering: Gathering) -> str | None:
    if gathering.date is None:
        return None
    if gathering.inherited or gathering.date_mention is None:
        return Basis.RESOLVED.value
    return gathering.date_mention.basis.value


def _evidence(gathering: Gathering, story: Story) -> tuple[Evidence, ...]:
    spans = dict.fromkeys([span_of(gathering), *(happening.span for happening in gathering.happenings)])
    return tuple(story.document.cite(span, rule=f"engagements.{gathering.first.rule}") for span in spans)


def _parties(gathering: Gathering, story: Story) -> tuple[str, ...]:
    at = gathering.place.country if gathering.place is not None else None
    if gathering.type == "port_call" and at is not None and not gathering.figures:
        whose = nation_of_ships(story)
        if whose not in (None, at):
            return (whose, at)
    named = [figure.country for figure in gathering.figures if figure.country]
    known = (*story.parties, gathering.partner)
    lands = [country for country in gathering.countries if country in known]
    found = list(dict.fromkeys([*named, *lands, *(gathering.forces if len(gathering.forces) > 1 else ())]))
    if gathering.type == "multilateral_meeting" or gathering.first.is_stop:
        found = list(dict.fromkeys(found + list(gathering.countries)))
    if len(found) < 2:
        found = list(dict.fromkeys([*found, *_named_in_item(gathering, story)]))[:_BOTH]
    if len(found) == 1 and gathering.type in _ABROAD:
        found = _with(found, _whereto(gathering))
    if len(found) < 2:
        found += [each for each in story.parties[:2] if each not in found]
    if len(found) == 1 and gathering.type in _ABROAD:
        found = _with(found, gathering.country)
    host = gathering.country if gathering.forces else None
    return tuple(dict.fromkeys([*found, *gathering.forces, *([host] if host else [])]))


def _with(parties: list[str], country: str | None) -> list[str]:
    return [*parties, country] if country and country not in parties else parties


def _whereto(gathering: Gathering) -> str | None:
    """The country to which one side went, by its town or its name: “a Turkish frigate called at Karachi”."""
    return gathering.target or (gathering.place.country if gathering.place is not None else None)


def _named_in_item(gathering: Gathering, story: Story) -> list[str]:
    """The countries that an item of a list names, and its headline: each of a bulletin has its own sides."""
    first = gathering.first
    if story.plain[first.span.start] not in _BULLETS:
        return []
    titles = (
        template
        for sentence, template in zip(story.sentences, story.templates, strict=True)
        if sentence.kind is ParagraphKind.TITLE
    )
    here, above = _lands(story.templates[first.sentence]), [land for each in titles for land in _lands(each)]
    return [country for country in (*here, gathering.country, *above) if country and len(country) == _STATE]


def _lands(template: Template) -> list[str | None]:
    return [item.value.country for item in template.items if item.kind in ("land", "body")]


def commitment_findings(story: Story, commitments: list[CommitmentSeen]) -> tuple[Finding[Commitment], ...]:
    """One finding an undertaking, in order of place."""
    found = []
    for number, seen in enumerate(commitments, 1):
        value = Commitment(seen.kind, seen.action, seen.by, seen.to, seen.areas, seen.due)
        evidence = (story.document.cite(seen.span, rule=f"commitments.{seen.rule}"),)
        found.append(Finding(f"c{number}", value, evidence, seen.confidence))
    return tuple(found)


_SURE, _LIKELY = 0.9, 0.75
_STATE = _BOTH = 2
_BULLETS = "-–—•*·▪◦"
_ABROAD = ("visit", "port_call", "deployment", "training", "assistance")
_STATUSES = ("planned", "under_way", "completed")


def feature_findings(story: Story, cues: EngagementWords) -> tuple[Finding[Feature], ...]:
    """One finding a feature of a mechanism, in order of place; said twice, it is one with two quotes."""
    seen: dict[tuple[object, ...], list[FeatureSeen]] = {}
    for each in (*find_terms_and_seats(story), *find_programmes(story, cues), *find_homes(story)):
        value = each.value
        said = value.period if value.kind == "term" else value.country
        what = (value.kind, value.mechanism_id or value.mechanism.casefold(), value.number, said)
        seen.setdefault(what, []).append(each)
    found = []
    for number, told in enumerate(seen.values(), 1):
        value = _furthest(told)
        confidence = _SURE if value.mechanism_id else _LIKELY
        cited = (story.document.cite(each.span, rule=f"features.{each.rule}") for each in told)
        found.append(Finding(f"f{number}", value, tuple(dict.fromkeys(cited)), confidence))
    return tuple(found)


def _furthest(told: list[FeatureSeen]) -> Feature:
    """The feature as first told; a stage with the furthest status that any of the sentences gives."""
    said = [status for status in _STATUSES if status in {each.value.status for each in told}]
    return replace(told[0].value, status=said[-1]) if said else told[0].value


def instrument_findings(
    story: Story, instruments: list[InstrumentSeen], gatherings: list[Gathering]
) -> tuple[Finding[Instrument], ...]:
    """One finding an instrument, in order of place; one signed in the report has the day of its signing."""
    found = []
    for number, seen in enumerate(instruments, 1):
        signing = _signing_of(seen, gatherings)
        date, basis = _signed_on(seen, signing, gatherings)
        status = _status_at(seen, signing)
        value = Instrument(seen.type, seen.title, status, date, basis, _parties_to(seen, signing, story))
        evidence = (story.document.cite(seen.span, rule=f"instruments.{seen.rule}"),)
        found.append(Finding(f"i{number}", value, evidence))
    return tuple(found)


def _parties_to(seen: InstrumentSeen, signing: Gathering | None, story: Story) -> tuple[str, ...]:
    """Those whom its title names, or who signed it, as told; else the two that the report is about."""
    lands = dict.fromkeys(
        name.country
        for name in story.names
        if name.kind in (COUNTRY, DEMONYM) and seen.title_span.contains(name.span) and name.country
    )
    if len(lands) >= _BOTH:
        return tuple(lands)
    signed_by = _parties(signing, story) if signing is not None else ()
    return signed_by if len(signed_by) > _BOTH else story.parties[:2]


def _signed_on(
    seen: InstrumentSeen, signing: Gathering | None, gatherings: list[Gathering]
) -> tuple[PartialDate | None, str | None]:
    if seen.date is not None or seen.rule != "signing_told" or seen.status not in ("signed", "planned"):
        return seen.date, Basis.STATED.value if seen.date else None
    date = signing.date if signing is not None and signing.date else day_of_news(seen, gatherings)
    return date, Basis.RESOLVED.value if date else None


def _signing_of(seen: InstrumentSeen, gatherings: list[Gathering]) -> Gathering | None:
    """The signing told in the sentence that tells of the instrument."""
    signings = (each for each in gatherings if each.type == "signing" and each.first.span == seen.span)
    return next(signings, None)


def _status_at(seen: InstrumentSeen, signing: Gathering | None) -> str:
    """Planned where the signing that its sentence tells of is still to come."""
    coming = signing is not None and signing.status is EngagementStatus.PLANNED
    return "planned" if coming and seen.status == "signed" and seen.date is None else seen.status
