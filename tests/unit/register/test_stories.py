"""Documents that carry one story."""

from __future__ import annotations

from datetime import UTC, datetime

from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement
from dragoman.model.people import Person
from dragoman.model.text import Reading
from dragoman.register import Register
from dragoman.register.decisions import Judgement
from dragoman.register.stories import same_story_groups
from tests.register_builders import a_document, a_reading

WIRE = (
    "The two ministers met in Lisbon on Tuesday and agreed to step up cooperation between their navies. "
    "They also signed a memorandum on the training of divers, which is to begin next spring in Bergen."
)
OWN = (
    "Lisbon received the Norwegian minister on Tuesday. Divers from both countries will train together, "
    "under a memorandum that was signed at the end of the day, officials told this paper."
)


def test_one_wire_text_in_two_outlets_is_one_source() -> None:
    copy = f"LISBON (Agency) – {WIRE} Read more on our site."
    assert same_story_groups({"a": WIRE, "b": OWN, "c": copy}) == (("a", "c"), ("b",))


def test_a_shortened_copy_is_a_copy() -> None:
    assert same_story_groups({"a": WIRE, "b": WIRE.split(". ")[0]}) == (("a", "b"),)


def test_a_record_tells_how_many_of_its_sources_are_independent(register: Register) -> None:
    ana = Person("Ana Ruiz", "PT")
    for name, text in (("a", WIRE), ("b", OWN), ("c", f"{WIRE} More.")):
        register.file(a_reading(a_document(text, id=name), ana))
    (person,) = register.people()
    assert register.record(person.id).stories == (("a", "c"), ("b",))


def talks(name: str, text: str, edition: int) -> Reading:
    dialogue = Engagement(
        "dialogue",
        mechanism="Defence Dialogue",
        edition=edition,
        date=parse_partial_date("2021-04-03"),
        parties=("NO", "PT"),
    )
    return a_reading(a_document(text, id=name), dialogue)


def test_copies_of_one_story_have_one_voice_between_them(register: Register) -> None:
    others = ("The clerk read out the minutes of the dialogue.", "A dialogue was held between the armies.")
    for name, text in (("a", WIRE), ("b", f"{WIRE} More."), ("c", f"{WIRE} Read on.")):
        register.file(talks(name, text, 4))
    for name, text in zip("de", others, strict=True):
        register.file(talks(name, text, 3))
    wire, own = sorted(register.engagements(), key=lambda each: -len(each.sources))
    register.judge(Judgement.SAME, wire.id, own.id, reason="one day", by="cy")
    (one,) = register.engagements()
    assert one.edition == 3
    assert {(each.value, tuple(sorted(each.documents))) for each in one.variants} == {
        ("4", ("a", "b", "c")),
        ("3", ("d", "e")),
    }
    assert register.record_on(one.id, datetime(2100, 1, 1, tzinfo=UTC)) == one


def test_of_very_many_documents_each_is_compared() -> None:
    texts = {f"d{number}": f"{OWN} {number}" * (number % 2) or f"Report {number}." for number in range(300)}
    assert len(same_story_groups(texts)) == 151
