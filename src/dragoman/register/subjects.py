"""Subjects: what claims are about, named so that a later reading of the same text names them alike."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Any, TypeVar

from dragoman.model.engagements import Engagement
from dragoman.model.features import Feature
from dragoman.model.instruments import Instrument
from dragoman.model.text import Finding
from dragoman.register.resolve.compare.names import name_tokens

T = TypeVar("T")

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no letter taken for a digit
_ID_CHARACTERS = 10
_ENCODE = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


class Kind(StrEnum):
    """What a record is of; the value is the letter that its id starts with."""

    PERSON = "P"
    ENGAGEMENT = "E"
    INSTRUMENT = "I"
    COMMITMENT = "C"
    MECHANISM = "M"
    DOCUMENT = "D"
    FEATURE = "F"


def canonical_json(value: Any) -> str:
    """The one way in which we write a value as JSON, for hashing and for storing."""
    return _ENCODE(value)


def short_id(kind: Kind, *parts: Any) -> str:
    """An id readable on a command line (``P-3f9a2c81d0``), always the same for the same parts."""
    digest = hashlib.sha256(canonical_json([kind.value, *parts]).encode()).digest()
    number = int.from_bytes(digest[:8], "big")
    letters = []
    for _ in range(_ID_CHARACTERS):
        number, remainder = divmod(number, 32)
        letters.append(_ALPHABET[remainder])
    return f"{kind.value}-{''.join(letters)}"


def document_subject(text_sha256: str) -> str:
    """The subject that a text is; the same text under another name is the same subject."""
    return short_id(Kind.DOCUMENT, text_sha256)


def person_subject(text_sha256: str, name: str) -> str:
    """The subject that is the person of this name in this text."""
    return short_id(Kind.PERSON, text_sha256, sorted(name_tokens(name)))


def finding_subjects(
    kind: Kind, findings: Iterable[Finding[T]], *, text_sha256: str
) -> Iterator[tuple[str, Finding[T]]]:
    """Each finding with its subject: the text, the sentence it rests on and its type, never its key."""
    seen: Counter[tuple[Any, ...]] = Counter()
    for finding in findings:
        span = finding.evidence[0].span
        anchor = (span.start, span.end, _type_of(finding.value))
        yield short_id(kind, text_sha256, *anchor, seen[anchor]), finding
        seen[anchor] += 1


def _type_of(value: object) -> str:
    if isinstance(value, Feature):
        return f"{value.kind} {value.number or ''}"
    return value.type if isinstance(value, Engagement | Instrument) else ""
