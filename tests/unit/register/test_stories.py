"""Documents that carry one story."""

from __future__ import annotations

from dragoman.model.people import Person
from dragoman.register import Register
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
