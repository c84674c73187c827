"""Mentions to records, as the links between their forms and the standing decisions say: a pure function."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

from dragoman.model.contract import value_as_dict, value_from_dict
from dragoman.register.codec import as_plain, from_plain
from dragoman.register.decisions import NO_DECISIONS, Decision, Decisions
from dragoman.register.derive import DERIVERS
from dragoman.register.mentions import Mention
from dragoman.register.records import TOLD_IN, Record
from dragoman.register.resolve.careers import divide_careers, why_apart
from dragoman.register.resolve.explain import AGAINST, career_reasons
from dragoman.register.resolve.link import Grouping, Link, Node, Strength, group_nodes
from dragoman.register.resolve.resolvers import RESOLVERS
from dragoman.register.resolve.same_office import with_offices
from dragoman.register.subjects import Kind, short_id
from dragoman.register.votes import Texts, no_texts, with_stories

_TENURE_ATTRIBUTES = ("rank", "post", "org")
_SAID_ALIKE = "the reports say the same"
_JUDGED = "a person has judged them the same"


@dataclass(frozen=True, slots=True)
class Forms:
    """Mentions by form, how the forms are linked, and what those look like that are.

    ``held`` gives for each subject the record that has held it until now, where one has; ``texts`` the texts
    of documents, to tell copies of one story among those that disagree.
    """

    kind: Kind
    forms: Mapping[str, Any]
    mentions: Mapping[str, Sequence[Mention]]
    links: frozenset[Link]
    held: Mapping[str, str] = field(default_factory=dict)
    texts: Texts = no_texts


@dataclass(frozen=True, slots=True)
class Open:
    """Two records that may be one, left to a person to judge."""

    left_id: str
    right_id: str
    reasons: tuple[str, ...]


Resolved = Sequence[tuple[Record, tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class Resolution:
    """The records, each with the subjects it holds, and what was left open between them."""

    records: tuple[tuple[Record, tuple[str, ...]], ...]
    left_open: tuple[Open, ...]


def resolve(found: Forms, decisions: Decisions = NO_DECISIONS) -> Resolution:
    """The records that the mentions make."""
    nodes = _nodes(found, decisions)
    node_of = {mention.subject: node for node, mentions in nodes.items() for mention in mentions}
    grouping = _group(found, nodes, node_of, decisions)
    reasons = _reasons(grouping)
    records: list[tuple[Record, tuple[str, ...]]] = []
    anchor: dict[str, str] = {}
    divided: list[Open] = []
    for group in grouping.groups:
        mentions = [mention for node in group for mention in nodes[node]]
        why = sorted({reason for node in group for reason in reasons.get(node, ())})
        lives = _lives(found.kind, mentions, decisions)
        for life in lives:
            told = with_stories(found.kind, life, found.texts)
            record = _derive(found.kind, told, _why_one(found.kind, life, why), decisions)
            records.append((record, tuple(sorted(mention.subject for mention in life))))
        ids = [record.id for record, _ in records[-len(lives) :]]
        anchor |= dict.fromkeys(group, ids[0])
        divided += _divided(lives, ids, decisions)
    left_open = {(each.left_id, each.right_id): each for each in divided}
    left_open |= {
        (each.left_id, each.right_id): each for each in _left_open(grouping, anchor, decisions, nodes)
    }
    return Resolution(tuple(records), tuple(left_open[pair] for pair in sorted(left_open)))


def _why_one(kind: Kind, mentions: Sequence[Mention], why: Sequence[str]) -> tuple[str, ...]:
    """What spoke for one record, then what spoke against and was outweighed."""
    if len(mentions) < 2:
        return tuple(why)
    careers = career_reasons(mentions) if kind is Kind.PERSON else []
    said = dict.fromkeys([*(why or ([] if careers else [_SAID_ALIKE])), *careers])
    return tuple(sorted(said, key=lambda reason: reason.startswith(AGAINST)))


def _lives(kind: Kind, mentions: list[Mention], decisions: Decisions) -> list[list[Mention]]:
    """The mentions of people career by career, save what a person judged the same; all others together."""
    if kind is not Kind.PERSON or len(mentions) < 2:
        return [mentions]
    lives = divide_careers(mentions)
    for pair in decisions.together if len(lives) > 1 else ():
        joined = [life for life in lives if not pair.isdisjoint(mention.subject for mention in life)]
        if len(joined) > 1:
            lives = [life for life in lives if life not in joined]
            lives.append([mention for life in joined for mention in life])
    return lives


def _divided(lives: Sequence[Sequence[Mention]], ids: Sequence[str], decisions: Decisions) -> Iterable[Open]:
    """Namesakes, one beside the next: left to a person to judge."""
    judged = decisions.apart | decisions.unsure
    for at in range(len(lives) - 1):
        low, high = sorted((ids[at], ids[at + 1]))
        if frozenset({low, high}) not in judged:
            yield Open(low, high, why_apart(lives[at], lives[at + 1]))


def _nodes(found: Forms, decisions: Decisions) -> dict[str, list[Mention]]:
    """What is grouped: forms, or single mentions where a form holds some that were judged not the same."""
    judged = {subject for pair in decisions.apart for subject in pair}
    nodes: dict[str, list[Mention]] = {}
    for form_id, mentions in found.mentions.items():
        divided = [mention for mention in mentions if mention.subject in judged]
        if len(divided) < 2:
            nodes[form_id] = list(mentions)
            continue
        for mention in divided:
            nodes[mention.subject] = [mention]
        for mention in mentions:
            if mention.subject not in judged:
                nodes[_nearest(mention, divided).subject].append(mention)
    return {node: mentions for node, mentions in nodes.items() if mentions}


def _nearest(mention: Mention, others: Iterable[Mention]) -> Mention:
    def distance(other: Mention) -> tuple[int, str]:
        left, right = mention.context.day, other.context.day
        days = abs((left.first_day - right.first_day).days) if left and right else 0
        return days, other.subject

    return min(others, key=distance)


def _group(
    found: Forms, nodes: Mapping[str, list[Mention]], node_of: Mapping[str, str], decisions: Decisions
) -> Grouping:
    judged = (sorted(pair) for pair in _among(decisions.together, node_of))
    links = _links(found, nodes)
    if found.kind is Kind.PERSON:
        links = with_offices(links, nodes)
    links = [*links, *(Link(left, right, Strength.JUDGED, (_JUDGED,)) for left, right in judged)]
    linked = {end for link in links for end in (link.left_id, link.right_id)}
    listed = [
        Node(node, frozenset(each.source.id for each in nodes[node]), _detail(found, node, nodes[node]))
        for node in sorted(linked)
    ]
    grouping = group_nodes(listed, links, apart=_among(decisions.apart, node_of))
    alone = [(node,) for node in nodes if node not in linked]
    return replace(grouping, groups=tuple(sorted([*grouping.groups, *alone])))


def _detail(found: Forms, node: str, mentions: Sequence[Mention]) -> int:
    form = found.forms.get(node) or RESOLVERS[found.kind].form(mentions[0])
    return int(form.detail)


def _links(found: Forms, nodes: Mapping[str, list[Mention]]) -> list[Link]:
    """The links between nodes; a divided form's links are those of each of its parts."""
    parts = {
        form_id: [node for node in (form_id, *(each.subject for each in mentions)) if node in nodes]
        for form_id, mentions in found.mentions.items()
    }
    links = []
    for link in found.links:
        for left in parts.get(link.left_id, ()):
            for right in parts.get(link.right_id, ()):
                low, high = sorted((left, right))
                links.append(replace(link, left_id=low, right_id=high))
    for form_id, each in parts.items():
        if form_id not in nodes:
            links += [Link(a, b, Strength.SURE, (_SAID_ALIKE,)) for a in each for b in each if a < b]
    return links


def _among(pairs: Iterable[frozenset[str]], node_of: Mapping[str, str]) -> frozenset[frozenset[str]]:
    judged = (frozenset(node_of[subject] for subject in pair if subject in node_of) for pair in pairs)
    return frozenset(pair for pair in judged if len(pair) == 2)


def _reasons(grouping: Grouping) -> dict[str, list[str]]:
    reasons: dict[str, list[str]] = {}
    for link in grouping.used:
        reasons.setdefault(link.left_id, []).extend(link.reasons)
    return reasons


def _left_open(
    grouping: Grouping,
    anchor: Mapping[str, str],
    decisions: Decisions,
    nodes: Mapping[str, list[Mention]],
) -> Iterable[Open]:
    judged = decisions.apart | decisions.unsure
    ends = {end for link in grouping.left_open for end in (link.left_id, link.right_id)}
    documents = {node: {each.source.id for each in nodes[node]} for node in ends}
    pairs: dict[tuple[str, str], Open] = {}
    for link in grouping.left_open:
        low, high = sorted((anchor[link.left_id], anchor[link.right_id]))
        if not documents[link.left_id].isdisjoint(documents[link.right_id]):
            continue
        if frozenset({low, high}) not in judged:
            pairs.setdefault((low, high), Open(low, high, link.reasons))
    return [pairs[pair] for pair in sorted(pairs)]


def _derive(kind: Kind, mentions: Sequence[Mention], why: tuple[str, ...], decisions: Decisions) -> Record:
    made = [each for mention in mentions for each in decisions.corrections_of(mention.subject)]
    if not made:
        return DERIVERS[kind](mentions, why)
    made.sort(key=lambda decision: decision.id)
    corrected = [_corrected_alike(mention, made) for mention in mentions]
    record = DERIVERS[kind](corrected, why)
    for correction in made:
        record = _with_correction(record, correction)
    return record


def _corrected_alike(mention: Mention, corrections: Sequence[Decision]) -> Mention:
    """The mention with the corrections made to others that said the same thing."""
    plain = value_as_dict(mention.value)
    for correction in corrections:
        if plain.get(correction.attribute or "") == correction.was is not None:
            plain[correction.attribute or ""] = correction.value
    return replace(mention, value=value_from_dict(plain, type(mention.value)))


def _with_correction(record: Record, correction: Decision) -> Record:
    """The record with what a person says in place of what most reports say."""
    attribute = correction.attribute or ""
    held = {each.name for each in fields(record)}
    if attribute not in held or attribute in _TENURE_ATTRIBUTES:
        return record
    plain = as_plain(record) | {attribute: correction.value}
    settled = {attribute, *(name for name, told_in in TOLD_IN.items() if attribute in told_in)}
    variants = [each for each in plain.get("variants", ()) if each["attribute"] not in settled]
    return from_plain(plain | {"variants": variants}, type(record))


def forms_of(kind: Kind, mentions: Iterable[Mention], texts: Texts = no_texts) -> Forms:
    """The forms of the mentions, with every link between them."""
    resolver = RESOLVERS[kind]
    forms: dict[str, Any] = {}
    holding: dict[str, list[Mention]] = {}
    taken: set[tuple[str, str]] = set()
    for mention in sorted(mentions, key=lambda each: each.subject):
        form = resolver.form(mention)
        form_id = _free_form_id(kind, form, mention.source.id, taken)
        forms[form_id] = form
        holding.setdefault(form_id, []).append(mention)
    links = frozenset(_compare_all(forms, resolver.compare))
    return Forms(kind, forms, holding, links, texts=texts)


def _free_form_id(kind: Kind, form: Any, document_id: str, taken: set[tuple[str, str]]) -> str:
    plain, turn = as_plain(form), 0
    while (form_id := short_id(kind, plain, turn), document_id) in taken:
        turn += 1
    taken.add((form_id, document_id))
    return form_id


def _compare_all(forms: Mapping[str, Any], compare: Any) -> Iterable[Link]:
    ordered = sorted(forms)
    for number, left in enumerate(ordered):
        for right in ordered[number + 1 :]:
            comparison = compare(forms[left], forms[right])
            if comparison is not None:
                yield Link(left, right, comparison.strength, comparison.reasons)
