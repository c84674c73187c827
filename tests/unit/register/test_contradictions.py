"""What reports dispute stands side by side, and is asked about."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.model.commitments import Commitment
from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement, Participant
from dragoman.model.features import Feature
from dragoman.model.instruments import Instrument
from dragoman.model.people import Person
from dragoman.register import Register
from dragoman.register.decisions import Judgement
from dragoman.register.derive.features import VOCABULARY
from tests.register_builders import a_document, a_reading


def disputed(register: Register, kind: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for record in getattr(register, kind)():
        for variant in record.variants:
            found.setdefault(variant.attribute, set()).add(variant.value)
    asked = {each.attribute for each in register.review() if each.kind == "contradiction"}
    assert asked == set(found)
    return found


def see(register: Register, number: int, rank: str | None, post: str | None, day: str = "2020-03-02") -> None:
    document = a_document(f"Report {number}.", id=f"d{number}", published=day)
    register.file(a_reading(document, Person("Ana Ruiz", "AA", rank, post)))


def test_two_ranks_and_two_posts_of_one_day(register: Register) -> None:
    see(register, 1, "general", "Chief of Staff")
    see(register, 2, "major_general", "Deputy Minister")
    see(register, 3, "general", "Chief of the General Staff")
    assert disputed(register, "people") == {
        "rank": {"general", "major_general"},
        "post": {"Chief of Staff", "Chief of the General Staff", "Deputy Minister"},
    }


def test_a_rise_and_a_fuller_wording_are_no_contradiction(register: Register) -> None:
    see(register, 1, "major_general", "Deputy Minister", "2019-03-02")
    see(register, 2, "general", "Deputy Minister of Defence")
    see(register, 3, "general", "Deputy Minister")
    assert disputed(register, "people") == {}


def test_two_numbers_of_one_instrument_and_two_editions_of_one_talks(register: Register) -> None:
    for number in (4, 5):
        date = parse_partial_date("2019-03-02")
        treaty = Instrument("plan", f"work plan no. {number} of 2019", date=date, parties=("AA", "BB"))
        register.file(a_reading(f"Report {number}.", treaty))
    assert disputed(register, "instruments") == {"number": {"4", "5"}}


def test_who_asked_whom_is_asked_and_then_told(register: Register) -> None:
    action = "help in training technical experts in shipbuilding and repair"
    for number, (by, to) in enumerate((("AA", "BB"), ("BB", "AA"))):
        asked = Commitment("requested", action, (by,), (to,), ("defence_industry",))
        register.file(a_reading(a_document(f"Report {number}.", published="2020-03-02"), asked))
    left, right = register.commitments()
    (question,) = register.review()
    assert question.reasons == ("the words are the same; who asked is AA or BB",)
    register.judge(Judgement.SAME, left.id, right.id, reason="one letter", by="cy")
    assert disputed(register, "commitments") == {"by": {"AA", "BB"}}


def test_a_short_name_of_a_dialogue_is_the_one_that_fits(register: Register) -> None:
    def dialogue(name: str, edition: int, kind: str = "dialogue") -> Engagement:
        return Engagement(kind, mechanism=name, edition=edition, parties=("AA", "BB"))

    register.file(
        a_reading(
            "The sixth. The fifth. The first.",
            (dialogue("sixth Defence Policy Dialogue", 6), "The sixth."),
            (dialogue("fifth dialogue", 5), "The fifth."),
            (dialogue("first staff talks", 1), "The first."),
        )
    )
    editions = {each.name: [edition.number for edition in each.editions] for each in register.mechanisms()}
    assert editions == {"Defence Policy Dialogue": [5, 6], "staff talks": [1]}


def place(register: Register, document_id: str, country: str, mission: str | None = "unmiss") -> None:
    seat = Feature("seat", "the Mission", mission, country=country)
    register.file(a_reading(a_document(f"Report {document_id}.", id=document_id), seat))


def test_a_mission_placed_in_another_country_than_every_other_source(register: Register) -> None:
    for document_id, country in (("a", "SS"), ("b", "CF"), ("c", "SS")):
        place(register, document_id, country)
    (mission,) = register.mechanisms()
    assert (mission.kind, mission.country) == ("mission", "SS")
    assert {(each.value, each.documents) for each in mission.variants} == {("SS", ("a", "c")), ("CF", ("b",))}
    (question,) = (each for each in register.review() if each.kind == "contradiction")
    assert question.attribute == "country"
    assert {quoted.document_id for quoted in question.quotes} == {"a", "b", "c"}
    accepted = register.accept(question.left_id, "country", reason="a slip", by="cy")
    assert not [each for each in register.review() if each.kind == "contradiction"]
    register.undo(accepted.id)
    register.correct(question.left_id, "country", "SS", reason="a slip", by="cy")
    assert not [each for each in register.review() if each.kind == "contradiction"]
    assert register.mechanisms()[0].variants == ()


def test_the_vocabulary_stands_against_the_only_report_of_a_mission(register: Register) -> None:
    place(register, "a", "CF")
    (mission,) = register.mechanisms()
    assert mission.country == "SS"
    assert {(each.value, each.documents) for each in mission.variants} == {
        ("CF", ("a",)),
        ("SS", (VOCABULARY,)),
    }


def test_a_mission_that_no_vocabulary_has_is_where_most_place_it(register: Register) -> None:
    for document_id, country in (("a", "SS"), ("b", "CF"), ("c", "SS")):
        place(register, document_id, country, mission=None)
    (mission,) = register.mechanisms()
    assert mission.country == "SS"
    assert len(mission.variants) == 2


def test_who_asked_whom_stands_beside_each_record_before_it_is_judged(register: Register) -> None:
    words = "train technical experts of the defence industry in shipbuilding yards"
    for number, (by, to) in enumerate((("AA", "BB"), ("BB", "AA"))):
        asked = Commitment("requested", words, (by,), (to,), ("defence_industry",))
        register.file(a_reading(a_document(f"Report {number}.", id=f"d{number}"), asked))
    first, second = register.commitments()
    (perhaps,) = register.record(first.id).perhaps
    assert perhaps.id == second.id
    assert perhaps.reasons == ("the words are the same; who asked is AA or BB",)
    assert {quoted.document_id for quoted in perhaps.quotes} == {"d0", "d1"}


def test_one_edition_with_two_dates_and_hosts_is_two_engagements_and_is_asked_about(
    register: Register,
) -> None:
    for document_id, day, country in (("a", "2020", "AA"), ("b", "2021-11-24", "BB")):
        talks = Engagement(
            "dialogue",
            mechanism="Defence Policy Dialogue",
            edition=4,
            date=parse_partial_date(day),
            country=country,
            parties=("AA", "BB"),
        )
        register.file(a_reading(a_document(f"Report {document_id}.", id=document_id), talks))
    first, second = register.engagements()
    (question,) = register.review()
    assert (question.kind, question.left_id, question.right_id) == ("pair", *sorted((first.id, second.id)))
    assert question.reasons == (
        "the mechanism and its edition are the same",
        "against: the dates are 2020 and 2021-11-24",
        "against: the countries are AA and BB",
    )
    (perhaps,) = register.record(first.id).perhaps
    assert {quoted.document_id for quoted in perhaps.quotes} == {"a", "b"}
    register.judge(Judgement.SAME, first.id, second.id, reason="it was put off", by="cy")
    (joined,) = register.engagements()
    assert {variant.attribute for variant in joined.variants} == {"date", "country"}


@pytest.mark.parametrize(
    ("one", "other", "against"),
    [
        ({"day": "2020-03-02"}, {"day": "2020-03-03"}, "against: the dates are 2020-03-02 and 2020-03-03"),
        ({"edition": 4}, {"edition": 5}, "against: the editions are 4 and 5"),
    ],
)
def test_the_day_or_edition_of_what_may_be_one_is_asked_about(
    register: Register, one: dict[str, Any], other: dict[str, Any], against: str
) -> None:
    for document_id, given in (("a", one), ("b", other)):
        hold_talks(register, document_id, **given)
    assert len(register.engagements()) == 2
    (question,) = register.review()
    assert against in question.reasons
    assert {quoted.document_id for quoted in question.quotes} == {"a", "b"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"day": "2020-03-02"}, {"day": "2020-03-05"}),
        ({"place": "Hanoi"}, {"place": "Da Nang", "day": "2020-03-03"}),
        ({"edition": 4}, {"edition": 5, "day": "2021-03-02"}),
    ],
)
def test_two_meetings_of_one_week_are_two_and_not_asked_about(
    register: Register, one: dict[str, Any], other: dict[str, Any]
) -> None:
    for document_id, given in (("a", one), ("b", other)):
        hold_talks(register, document_id, **given)
    assert len(register.engagements()) == 2
    assert register.review() == []


def hold_talks(
    register: Register,
    document_id: str,
    day: str = "2020-03-02",
    edition: int | None = None,
    place: str = "Hanoi",
) -> None:
    talks = Engagement(
        "dialogue",
        mechanism="Defence Policy Dialogue",
        edition=edition,
        date=parse_partial_date(day),
        place=place,
        country="BB",
        parties=("AA", "BB"),
        participants=(Participant("Ana Ruiz", "guest"), Participant("Bo Chen", "host")),
    )
    register.file(a_reading(a_document(f"Report {document_id}.", id=document_id), talks))


def undertake(register: Register, document_id: str, action: str, published: str) -> None:
    pledge = Commitment("pledged", action, ("AA",), ("BB",), ("defence_industry",))
    document = a_document(f"Report {document_id}: {action}.", id=document_id, published=published)
    register.file(a_reading(document, (pledge, f"{action}.")))


def test_the_number_of_an_undertaking_is_asked_and_then_told(register: Register) -> None:
    undertake(register, "a", "train 20 technical experts in shipbuilding yards", "2020-03-02")
    undertake(register, "b", "train thirty technical experts in shipbuilding yards", "2020-03-03")
    left, right = register.commitments()
    (question,) = register.review()
    assert question.reasons == ("the words are the same; the number is 20 or 30",)
    register.judge(Judgement.SAME, left.id, right.id, reason="one pledge", by="cy")
    assert disputed(register, "commitments") == {"number": {"20", "30"}}
    (question,) = register.review()
    assert (question.attribute, question.corrects) == ("number", "action")
    assert {quoted.quote for quoted in question.quotes} == {
        "train 20 technical experts in shipbuilding yards.",
        "train thirty technical experts in shipbuilding yards.",
    }
    said = "train 30 technical experts in shipbuilding yards"
    register.correct(left.id, "action", said, reason="letter", by="cy")
    assert register.review() == []


@pytest.mark.parametrize(
    ("other", "published"),
    [
        ("train 30 technical experts in shipbuilding yards", "2022-03-02"),
        ("train 30 technical experts in radar stations", "2020-03-03"),
    ],
)
def test_another_number_years_later_or_of_another_thing_is_not_asked_about(
    register: Register, other: str, published: str
) -> None:
    undertake(register, "a", "train 20 technical experts in shipbuilding yards", "2020-03-02")
    undertake(register, "b", other, published)
    assert len(register.commitments()) == 2
    assert register.review() == []


def test_the_number_of_an_instrument_is_asked_with_its_words(
    register: Register,
) -> None:
    for number in (4, 5):
        title = f"work plan no. {number} of 2019"
        plan = Instrument("plan", title, date=parse_partial_date("2019-03-02"), parties=("AA", "BB"))
        register.file(a_reading(f"They signed {title}.", plan))
    (question,) = register.review()
    assert question.corrects == "title"
    assert len(question.quotes) == 2
    register.correct(question.left_id, "title", "work plan no. 5 of 2019", reason="archive", by="cy")
    assert register.review() == []


def signed_on(register: Register, *days: str) -> None:
    for number, day in enumerate(days):
        treaty = Instrument(
            "agreement", "agreement on diving", "signed", parse_partial_date(day), None, ("AA", "BB")
        )
        register.file(a_reading(f"Report {number}.", treaty))


def test_a_coarser_date_does_not_stand_among_those_disputed(register: Register) -> None:
    signed_on(register, "2018-07", "2018-07-10", "2018-07-12", "2018")
    assert disputed(register, "instruments") == {"date": {"2018-07-10", "2018-07-12"}}


def met_in(register: Register, *places: str) -> None:
    there = (Participant("Ana Ruiz", "host"), Participant("Bo Andersen", "guest"))
    for number, place in enumerate(places):
        talks = Engagement(
            "meeting",
            date=parse_partial_date("2020-03-02"),
            place=place,
            parties=("AA", "BB"),
            participants=there,
        )
        register.file(a_reading(f"Report {number}.", talks))


@pytest.mark.parametrize(
    "places", [("Hanoi", "Hà Nội"), ("Delhi", "New Delhi"), ("Cam Ranh", "Cam Ranh Port")]
)
def test_a_place_in_other_spelling_or_more_words_is_no_other_place(
    register: Register, places: tuple[str, str]
) -> None:
    met_in(register, *places)
    assert disputed(register, "engagements") == {}


def test_two_places_of_one_meeting_stand_side_by_side(register: Register) -> None:
    met_in(register, "Hanoi", "Ha Long", "Hà Nội")
    assert disputed(register, "engagements") == {"place": {"Hanoi", "Ha Long", "Hà Nội"}}


def file_home(register: Register, number: int, country: str, name: str = "Rimac Staff College") -> None:
    home = Feature("home", name, country=country)
    register.file(a_reading(f"Report {number}.", home, parties=("AA", country)))


def test_a_body_given_to_another_country_than_every_other_source_does(register: Register) -> None:
    for number, country in enumerate(("PE", "PE", "BO")):
        file_home(register, number, country)
    (question,) = register.review()
    assert (question.kind, question.attribute) == ("contradiction", "country")
    record = register.record(question.left_id).record
    assert {(each.value, len(each.documents)) for each in record.variants} == {("PE", 2), ("BO", 1)}  # type: ignore[union-attr]
    assert register.mechanisms() == []
    register.correct(question.left_id, "country", "PE", reason="by its address", by="bo")
    assert register.review() == []


def test_bodies_of_other_names_are_not_compared(register: Register) -> None:
    file_home(register, 1, "PE")
    file_home(register, 2, "BO", "Rimac War College")
    assert register.review() == []


def test_somebody_at_a_meeting_whom_reports_give_to_two_countries(register: Register) -> None:
    day = parse_partial_date("2020-03-02")
    names = ("Ana Ruiz", "Bo Andersen")
    talks = Engagement(
        "meeting",
        date=day,
        parties=("AA", "BB"),
        participants=tuple(Participant(each, "guest") for each in names),
    )
    for number, countries in enumerate((("AA", "BB"), ("AA", "BB"), ("BB", "BB"))):
        people = [Person(name, country) for name, country in zip(names, countries, strict=True)]
        register.file(a_reading(f"Report {number}.", *people, talks))
    assert disputed(register, "engagements") == {"participants": {"Ana Ruiz of AA", "Ana Ruiz of BB"}}
