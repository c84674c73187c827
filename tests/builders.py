"""Small documents and readings for tests, with defaults in one place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dragoman.model.commitments import Commitment
from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement, Participant
from dragoman.model.features import Feature
from dragoman.model.instruments import Instrument
from dragoman.model.people import Person
from dragoman.model.text import Document, Doubt, Evidence, Finding, Reading, Span

TALKS = (
    "Lt. Gen. Ana Silva met General Bo Berg in Lisbon on 3 March 2021. "
    "They signed a memorandum of understanding on naval cooperation. "
    "Portugal will train Norwegian divers next year."
)
_TERM = parse_partial_date("2021/2023")


def a_document(text: str = TALKS, *, id_: str = "talks", published: str | None = "2021-03-04") -> Document:
    """A document that came out on the given day."""
    day = parse_partial_date(published) if published else None
    return Document(id_, text, published=day, published_basis="given" if day else None)


def a_reading(document: Document | None = None) -> Reading:
    """What a careful reader finds in ``TALKS``: something of every kind."""
    document = document or a_document()
    met, signed, trained = (document.cite(span, rule="by_hand") for span in _sentences(document.text))
    third = parse_partial_date("2021-03-03")
    return Reading(
        document,
        parties=("PT", "NO"),
        people=(
            Finding("p1", Person("Ana Silva", "PT", "lieutenant_general"), (met,)),
            Finding("p2", Person("Bo Berg", "NO", "general", "Chief of Defence"), (met, signed)),
        ),
        engagements=(
            Finding(
                "e1",
                Engagement(
                    "meeting",
                    date=third,
                    date_basis="stated",
                    place="Lisbon",
                    country="PT",
                    parties=("PT", "NO"),
                    participants=(Participant("Ana Silva", "host"), Participant("Bo Berg", "guest")),
                ),
                (met,),
            ),
        ),
        instruments=(
            Finding("i1", Instrument("memorandum_of_understanding", "MoU on naval cooperation"), (signed,)),
        ),
        commitments=(
            Finding(
                "c1",
                Commitment(
                    "pledged",
                    "train Norwegian divers",
                    ("PT",),
                    ("NO",),
                    ("navy",),
                    parse_partial_date("2022"),
                ),
                (trained,),
                confidence=0.8,
            ),
        ),
        features=(
            Finding("f1", Feature("term", "the Salvage Group", None, ("PT", "NO"), period=_TERM), (trained,)),
        ),
        doubts=(Doubt("two people could be meant", _first_word(document), ("Ana Silva", "Bo Berg")),),
        versions={"dragoman": "0.1.0"},
    )


def _sentences(text: str) -> list[Span]:
    first = text.index("They")
    second = text.index("Portugal will")
    return [Span(0, first - 1), Span(first, second - 1), Span(second, len(text))]


def _first_word(document: Document) -> Evidence:
    return document.cite(Span(0, 3), rule="second_rule")


class HandReader:
    """A reader for tests that knows the documents of ``TALKS``, and fails where the text says FAIL."""

    def read(self, document: Document) -> Reading:
        if "FAIL" in document.text:
            raise ZeroDivisionError("by hand")
        return a_reading(document) if document.text == TALKS else Reading(document)

    def read_many(self, documents: Iterable[Document]) -> Iterator[Reading]:
        return (self.read(document) for document in documents)
