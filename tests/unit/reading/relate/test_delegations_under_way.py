"""Delegations told as they set out, and who leads them told in a sentence of its own."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import engagements_in

LED = [
    "A Peruvian military delegation arrived in Bolivia on Wednesday. The delegation is headed by General "
    "Jorge Salas.",
    "A Kenyan naval delegation visited Oman on Monday. The Kenyan delegation is led by Admiral Peter Ouma.",
    "A Peruvian military delegation left for Bolivia on Wednesday. The delegation was led by General Jorge "
    "Salas, Chief of the Army.",
]


@pytest.mark.parametrize("text", LED)
def test_who_leads_a_delegation_is_the_guest_of_the_visit_told_before(text: str) -> None:
    (visit,) = engagements_in(text, published="2014-10-16")
    assert visit.type == "visit"
    assert [each.role for each in visit.participants] == ["guest"]


LEFT = [
    "A Peruvian military delegation left Lima on Wednesday for Bolivia to attend an anniversary of the "
    "Bolivian armed forces.",
    "LIMA, Oct 16 -- A Peruvian military delegation left here Wednesday for Bolivia to attend an "
    "anniversary of the Bolivian armed forces.",
]


@pytest.mark.parametrize("text", LEFT)
def test_the_town_that_a_delegation_left_is_where_nothing_was(text: str) -> None:
    told = engagements_in(text, published="2014-10-16")
    assert [each.type for each in told] == ["visit", "ceremony"]
    assert {(each.country, each.place) for each in told} == {("BO", None)}


def test_a_port_that_ships_of_elsewhere_left_is_where_they_were() -> None:
    text = "An Indian frigate left Colombo for Chennai on Tuesday after a port call."
    first, *_ = engagements_in(text, published="2014-10-16")
    assert (first.type, first.country) == ("port_call", "LK")


def test_who_led_the_delegation_told_before_made_its_visit() -> None:
    text = (
        "A Peruvian military delegation arrived in La Paz, Bolivia, on 1 March.\n\nGeneral Luis Salas, "
        "Chief of the "
        "Army, led the delegation."
    )
    (visit,) = engagements_in(text)
    assert [each.name for each in visit.participants] == ["Luis Salas"]
