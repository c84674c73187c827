"""Names of people, compared."""

from __future__ import annotations

import json

import pytest

from dragoman.model.people import Person
from dragoman.register import Register
from dragoman.register.resolve.compare.names import name_distance, name_tokens, names_are_alike
from tests.register_builders import SHARED, a_document, a_reading


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Hoàng Xuân Chiến", "Hoang Xuan Chien"),
        ("Đặng Văn Lẫm", "Dang Van Lam"),
        ("Yamazaki Koji", "KOJI YAMAZAKI"),
        ("Kim Jong-un", "Kim Jong Un"),
        ("Moussa N’Diaye", "Moussa N'Diaye"),
    ],
)
def test_order_case_and_diacritics_do_not_matter(left: str, right: str) -> None:
    assert name_distance(name_tokens(left), name_tokens(right)) == 0


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Yoshida Yoshihide", "Yoshida Keishu"),
        ("Nguyen Van Minh", "Nguyen Van Manh"),
        ("Kim Song Min", "Kim Song Chol"),
        ("Sato", "Sato Koji"),
    ],
)
def test_names_that_share_words_are_not_joined_for_that(left: str, right: str) -> None:
    assert name_distance(name_tokens(left), name_tokens(right)) > 0.65


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Seo Jin-hyeok", "Seo Jin Hyeok"),
        ("Wei Feng He", "Wei Fenghe"),
        ("John A. Smith", "John Smith"),
        ("Lloyd J. Weston III", "Lloyd Weston"),
        ("Khalid bin Salman bin Rashid", "Khalid bin Salman"),
        ("Abdel Fattah Nasser", "Abdelfattah Nasser"),
        ("Abdul Aziz Rahimi", "Abd al-Aziz Rahimi"),
        ("Mohamed Abdel Taky", "Mohamed Abdeltaky"),
    ],
)
def test_words_divided_otherwise_and_words_not_in_full_make_no_other_person(
    register: Register, left: str, right: str
) -> None:
    for number, name in enumerate((left, right)):
        register.file(a_reading(f"Report {number}.", Person(name, "PT")))
    assert len(register.people()) == 1


def test_a_person_is_shown_under_a_name_in_full(register: Register) -> None:
    for number, name in enumerate(("M. Wilk", "Marek Wilk", "Mark Wilk")):
        document = a_document(f"Report {number}.", published=f"2020-01-0{number + 1}")
        register.file(a_reading(document, Person(name, "PL")))
    assert register.people()[0].name == "Marek Wilk"


def spelled_in_two_ways(register: Register, first: str, second: str, *, days: tuple[str, str]) -> int:
    posts = ("Deputy Defence Minister", "Deputy Minister of Defense")
    for name, post, day in zip((first, second), posts, days, strict=True):
        person = Person(name, "RU", None, post)
        register.file(a_reading(a_document(f"{name}.", id=day, published=day), person))
    return len(register.people())


def test_a_name_spelled_otherwise_in_one_office_at_one_time_is_one_person(register: Register) -> None:
    names = ("Aleksandr Fomin", "Alexander Fomyin")
    assert spelled_in_two_ways(register, *names, days=("2019-02-01", "2019-05-01")) == 1
    (person,) = register.people()
    assert "both are seen as defence deputy minister within a year" in person.why


def test_years_apart_one_office_does_not_make_one_person_of_two_spellings(register: Register) -> None:
    names = ("Aleksandr Fomin", "Alexander Fomyin")
    assert spelled_in_two_ways(register, *names, days=("2012-02-01", "2019-05-01")) == 2
    assert [question.kind for question in register.review()] == ["pair"]


def test_one_person_in_three_spellings_is_one_record(register: Register) -> None:
    for number, name in enumerate(("Serizawa Kiyoshi", "SERIZAWA Kiyoshi", "Serisawa Kiyoshi")):
        register.file(a_reading(f"Report {number}.", Person(name, "JP")))
    (person,) = register.people()
    assert any("differ by a letter" in reason for reason in person.why)


def test_a_short_form_that_fits_two_people_is_left_to_a_person(register: Register) -> None:
    for number, name in enumerate(("Ana Maria Ruiz", "Ana Lucia Ruiz", "Ana Ruiz")):
        register.file(a_reading(f"Report {number}.", Person(name, "PT")))
    assert len(register.people()) == 3
    assert {question.kind for question in register.review()} == {"pair"}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Sergei Shoigu", "Sergey Shoygu"),
        ("Muhammad Hussein", "Mohamed Hossain"),
        ("Said al-Harthy", "Saeed Al-Harthi"),
    ],
)
def test_words_that_only_sound_alike_are_left_to_a_person(register: Register, left: str, right: str) -> None:
    for number, name in enumerate((left, right)):
        register.file(a_reading(f"Report {number}.", Person(name, "PT")))
    (question,) = register.review()
    assert (question.kind, len(register.people())) == ("pair", 2)
    assert any("sound alike" in reason for reason in question.reasons)


def test_other_words_do_not_sound_alike(register: Register) -> None:
    for number, name in enumerate(("Nguyen Van Minh", "Nguyen Van Manh", "Do Van Lam", "Le Van Lam")):
        register.file(a_reading(f"Report {number}.", Person(name, "VN")))
    assert (len(register.people()), register.review()) == (4, [])


def test_public_pairs_of_names_are_told_apart_well_enough() -> None:
    path = SHARED / "data" / "name_pairs.jsonl"
    if not path.is_file():
        pytest.skip(f"the shared data are not beside this checkout ({SHARED})")
    pairs = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    said = [(names_are_alike(pair["name1"], pair["name2"]), pair["is_match"] == "true") for pair in pairs]
    right, found, true = (
        said.count((True, True)),
        sum(each for each, _ in said),
        sum(each for _, each in said),
    )
    assert 2 * right / (found + true) >= 0.85
