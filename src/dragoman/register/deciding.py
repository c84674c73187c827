"""Deciding: a person's judgement into the register, and what follows from it; undoing it again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from dragoman.model.contract import value_as_dict, value_from_dict
from dragoman.model.errors import Contradiction, NotInRegister, UsageError
from dragoman.register.answers import find_record_id, load_record, subjects_of
from dragoman.register.claims import claimed_values
from dragoman.register.decisions import OF_TWO, Decision, Judgement
from dragoman.register.filing import Draft, add_derived
from dragoman.register.headlines import value_words
from dragoman.register.mentions import MODEL_TYPES, SPELLINGS
from dragoman.register.settling import remove_records, settle_mechanisms
from dragoman.register.store import derived, rows, tables
from dragoman.register.store.decision_rows import insert_decision, load_decisions, revoke_decisions
from dragoman.register.store.form_rows import remove_unused_forms
from dragoman.register.store.source_rows import make_source
from dragoman.register.subjects import Kind
from dragoman.vocabulary.load import load_vocabulary

_SAME_ACT = ("judgement", "at", "by", "reason", "attribute", "value")
_JSON_NAMES = {"organisation": "org"}
_NEEDED: Mapping[Kind, tuple[str, ...]] = {
    Kind.PERSON: ("name",),
    Kind.ENGAGEMENT: ("type",),
    Kind.INSTRUMENT: ("type", "title"),
    Kind.COMMITMENT: ("kind", "action"),
    Kind.FEATURE: ("kind", "mechanism"),
}
_OPPOSITE = {Judgement.SAME: Judgement.NOT_SAME, Judgement.NOT_SAME: Judgement.SAME}


def judge_pair(
    connection: Connection,
    judgement: Judgement,
    pair: tuple[str, str],
    *,
    reason: str,
    by: str,
    now: datetime,
) -> Decision:
    """The judgement of two records, kept; the records are marked for settling.

    Raises:
        Contradiction: a standing decision says the opposite of the same two.
        NotInRegister, UsageError: an id is no record's, or the two cannot be compared.
    """
    left, right = (_subject(connection, each) for each in pair)
    if left[0] != right[0] or Kind(left[0]) not in MODEL_TYPES:
        raise UsageError(
            f"{pair[0]} and {pair[1]}: only two records of one kind can be judged the same or not"
        )
    if left == right:
        raise UsageError(f"{pair[0]} and {pair[1]} are one record; name two of its sources' ids")
    made = _Act(connection, reason=reason, by=by, now=now)
    _refuse_opposite(connection, judgement, frozenset({left, right}))
    decision = made.keep(judgement, left, right_id=right)
    _unsettle(connection, [left, right])
    return decision


def correct(
    connection: Connection, record_id: str, change: tuple[str, Any], *, reason: str, by: str, now: datetime
) -> list[Decision]:
    """The correction of one attribute, kept for each mention that said the same; records wait for settling.

    Raises:
        UsageError: the kind of record has no such attribute, or the value is none of its values.
    """
    subject = _subject(connection, record_id)
    attribute, value = _checked(Kind(subject[0]), change)
    act = _Act(connection, reason=reason, by=by, now=now)
    was = _claimed(connection, subject).get(attribute)
    alike = [subject] if attribute in SPELLINGS else _saying(connection, subject, attribute, was)
    decisions = [
        act.keep(Judgement.CORRECT, each, attribute=attribute, was=was, value=value) for each in alike
    ]
    rederive_documents(connection, alike)
    return decisions


def _saying(connection: Connection, subject: str, attribute: str, was: Any) -> list[str]:
    """The mentions of the subject's record that give the attribute this very value, the subject first."""
    record = load_record(connection, find_record_id(connection, subject))
    others = [each for each in subjects_of(record) if each != subject]
    return [subject, *(each for each in others if _claimed(connection, each).get(attribute) == was)]


def reject(connection: Connection, record_id: str, *, reason: str, by: str, now: datetime) -> list[Decision]:
    """The judgement that there is no such thing, kept for each of the record's mentions."""
    record = load_record(connection, find_record_id(connection, record_id))
    if Kind(record.id[0]) not in MODEL_TYPES:
        raise UsageError(f"{record_id}: documents and mechanisms cannot be rejected")
    subjects = subjects_of(record)
    act = _Act(connection, reason=reason, by=by, now=now)
    decisions = [act.keep(Judgement.REJECT, subject) for subject in subjects]
    rederive_documents(connection, subjects)
    return decisions


def accept(
    connection: Connection, record_id: str, attribute: str | None, *, reason: str, by: str, now: datetime
) -> Decision:
    """The judgement that it is well as it is, kept: review does not ask again."""
    subject = _subject(connection, record_id)
    return _Act(connection, reason=reason, by=by, now=now).keep(
        Judgement.ACCEPT, subject, attribute=attribute
    )


def undo(connection: Connection, decision_id: int, *, now: datetime) -> list[Decision]:
    """The decisions of one act, undone; what they touched is marked for settling.

    Raises:
        NotInRegister: no decision of this number stands.
    """
    decisions = load_decisions(connection)
    meant = next((each for each in decisions if each.id == decision_id and each.revoked_at is None), None)
    if meant is None:
        raise NotInRegister(f"{decision_id}: no decision of this number stands; see “dragoman decisions”")
    act = [each for each in decisions if _is_one_act(each, meant)]
    revoke_decisions(connection, [each.id for each in act], at=now)
    touched = [subject for each in act for subject in sorted(each.pair)]
    if meant.judgement in OF_TWO:
        _unsettle(connection, touched)
    else:
        rederive_documents(connection, touched)
    return act


def _is_one_act(decision: Decision, meant: Decision) -> bool:
    if meant.judgement not in (Judgement.REJECT, Judgement.CORRECT):
        return decision.id == meant.id
    same = all(getattr(decision, each) == getattr(meant, each) for each in _SAME_ACT)
    return same and decision.revoked_at is None


class _Act:
    """One person's act: who, why and when are the same for all that it decides."""

    def __init__(self, connection: Connection, *, reason: str, by: str, now: datetime) -> None:
        if not by.strip():
            raise UsageError("a decision needs the name of who makes it; give --by NAME")
        self._connection, self._reason, self._by, self._now = connection, reason, by, now

    def keep(
        self,
        judgement: Judgement,
        left_id: str,
        *,
        right_id: str | None = None,
        attribute: str | None = None,
        was: Any = None,
        value: Any = None,
    ) -> Decision:
        decision = Decision(
            0, judgement, left_id, right_id, attribute, was, value, self._reason, self._by, self._now
        )
        number = insert_decision(self._connection, decision)
        return Decision(
            number, judgement, left_id, right_id, attribute, was, value, self._reason, self._by, self._now
        )


def _refuse_opposite(connection: Connection, judgement: Judgement, pair: frozenset[str]) -> None:
    for decision in load_decisions(connection):
        opposite = decision.revoked_at is None and decision.judgement is _OPPOSITE.get(judgement)
        if opposite and decision.pair == pair:
            raise Contradiction(
                f"decision {decision.id} by {decision.by} says the opposite of {' and '.join(sorted(pair))}; "
                f"undo it first: dragoman undo {decision.id}"
            )


def _subject(connection: Connection, text: str) -> str:
    """The very subject that an id names, or the anchor of the record that the beginning of one names."""
    given = text[:1].upper() + text[1:].lower()
    mention = tables.mention
    found = connection.execute(select(mention.c.subject).where(mention.c.subject == given)).scalar()
    return str(found) if found is not None else find_record_id(connection, text)


def _checked(kind: Kind, change: tuple[str, Any]) -> tuple[str, Any]:
    """The attribute by its name in claims, and the value as claims write it."""
    if kind not in MODEL_TYPES:
        raise UsageError("only people, engagements, instruments, commitments and features can be corrected")
    attribute = _JSON_NAMES.get(change[0], change[0])
    needed = dict.fromkeys(_NEEDED[kind], "")
    if attribute not in value_as_dict(value_from_dict(needed, MODEL_TYPES[kind])):
        raise UsageError(f"{change[0]}: {kind.name.lower()}s have no such attribute")
    if change[1] is None and attribute in needed:
        raise UsageError(
            f"{change[0]}: cannot be empty; to say that there is no such thing, reject the record"
        )
    _check_code(attribute, change[1])
    try:
        value = value_from_dict(needed | {attribute: change[1]}, MODEL_TYPES[kind])
    except (ValueError, TypeError, KeyError) as error:
        raise UsageError(f"{change[0]}: {value_words(change[1])} cannot be its value ({error})") from error
    return attribute, value_as_dict(value)[attribute]


def _check_code(attribute: str, value: Any) -> None:
    """UsageError where a country or a rank is none of the vocabulary’s."""
    vocabulary = load_vocabulary()
    if value is None:
        return
    if attribute == "country" and value not in {*vocabulary.countries, *vocabulary.blocs}:
        raise UsageError(f"{value}: no country or bloc of that code; see “dragoman vocabulary countries”")
    if attribute == "rank" and value not in vocabulary.ranks:
        raise UsageError(f"{value}: no rank of that code; see “dragoman vocabulary ranks”")


def _claimed(connection: Connection, subject: str) -> dict[str, Any]:
    claims = rows.claims_in(connection, _document_of(connection, subject), subject=subject)
    return claimed_values(claims).get(subject, {})


def _document_of(connection: Connection, subject: str) -> str:
    mention = tables.mention
    return str(
        connection.execute(select(mention.c.document_id).where(mention.c.subject == subject)).scalar_one()
    )


def _unsettle(connection: Connection, subjects: Iterable[str]) -> None:
    """The forms of the subjects, and of all that their records hold, noted as waiting."""
    subjects = list(subjects)
    held = derived.records_holding(connection, subjects)
    forms = set(derived.forms_of_subjects(connection, subjects).values())
    forms |= derived.forms_of_records(connection, held.values())
    derived.mark_unsettled(connection, forms - {"-"})


def rederive_documents(connection: Connection, subjects: Iterable[str]) -> None:
    """The mentions of the subjects' documents made anew out of claims and decisions."""
    mention = tables.mention
    chosen = select(mention.c.document_id).where(mention.c.subject.in_(sorted(set(subjects)))).distinct()
    for document_id in sorted(connection.scalars(chosen)):
        rederive_document(connection, document_id)


def rederive_document(connection: Connection, document_id: str) -> None:
    """One document's mentions made anew; every record that held one is marked for settling."""
    document = rows.load_document(connection, document_id)
    if document is None:
        raise NotInRegister(f"{document_id}: no document of that id")
    subjects = derived.subjects_in(connection, document_id)
    held = set(derived.records_holding(connection, subjects).values())
    forms = set(derived.forms_of_subjects(connection, subjects).values())
    derived.mark_unsettled(connection, derived.forms_of_records(connection, held) - {"-"})
    touched = remove_records(connection, held)
    filed_at = derived.remove_document(connection, document_id)
    source = make_source(connection, document_id)
    claims = tuple(rows.claims_in(connection, document_id))
    add_derived(connection, [Draft(document, source, claims, rows.parse_moment(filed_at))])
    remove_unused_forms(connection, forms)
    settle_mechanisms(connection, touched)
