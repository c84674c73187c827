from __future__ import annotations

import pytest

from tests.unit.reading.stories import engagement_in, engagements_in

SIGNED = (
    "Defence Minister Ana Reyes of Peru and Defence Minister Luis Rojas of Chile signed {} in Lima on Monday."
)


@pytest.mark.parametrize(
    ("paper", "again"),
    [
        ("a cooperation agreement", "“Good”, said Reyes after the Memorandum of Understanding was signed."),
        ("a memorandum", "Following the signing of the agreement, Rojas said that he was glad."),
        ("a letter of intent", "Reyes spoke to the press once the document had been signed."),
    ],
)
def test_the_signing_after_which_somebody_spoke_is_the_one_told_before(paper: str, again: str) -> None:
    signing = engagement_in(f"{SIGNED.format(paper)} {again}")
    assert (signing.type, len(signing.participants)) == ("signing", 2)


def test_a_signing_told_in_title_and_lede_and_then_with_its_day_is_one() -> None:
    text = (
        "Peru and Chile sign agreement\n\nThe navies of Peru and Chile have signed an agreement on patrols. "
        "It covers six points. Fishing is not among them. The agreement was signed in Lima on Monday."
    )
    signing = engagement_in(text)
    assert (signing.type, str(signing.date), signing.place) == ("signing", "2021-03-01", "Lima")


def test_another_paper_signed_is_another_signing() -> None:
    text = f"{SIGNED.format('a memorandum on training')} A protocol on pilots was also signed."
    assert [each.type for each in engagements_in(text)] == ["signing", "signing"]


def test_a_signing_told_in_a_clause_of_its_own_has_its_people_and_place() -> None:
    text = (
        "Officers will study in Lima under an agreement that Defence Minister Ana Reyes of Peru and Defence "
        "Minister Luis Rojas of Chile have signed in Santiago."
    )
    signing = next(each for each in engagements_in(text) if each.type == "signing")
    assert (signing.place, len(signing.participants)) == ("Santiago", 2)


def test_what_is_quoted_as_of_today_is_of_the_day_told() -> None:
    text = (
        "Defence Minister Ana Reyes of Peru met Defence Minister Luis Rojas of Chile in Lima on Tuesday.\n\n"
        "“Today I met my Chilean colleague and we agreed to exchange cadets,” Reyes said."
    )
    assert str(engagement_in(text).date) == "2021-03-02"
    signed = SIGNED.format("an agreement").replace("Monday", "Tuesday")
    quoted = f"{signed}\n\n“Today we signed a memorandum that brings our armies closer,” Reyes said."
    assert [(each.type, str(each.date)) for each in engagements_in(quoted)] == [("signing", "2021-03-02")]


@pytest.mark.parametrize(
    "paper",
    [
        "a memorandum of understanding on joint exercises",
        "a letter of intent for the conduct of naval exercises",
    ],
)
def test_exercises_that_a_paper_is_about_were_not_held_at_its_signing(paper: str) -> None:
    assert [each.type for each in engagements_in(SIGNED.format(paper))] == ["signing"]


def test_an_exercise_under_an_agreement_was_held() -> None:
    text = "Under the memorandum on aid, a joint exercise of Peru and Chile was held in Lima on Monday."
    assert engagement_in(text).type == "exercise"
