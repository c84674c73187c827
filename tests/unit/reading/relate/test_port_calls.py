"""Port calls: whose ships they are, and who came with them."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import a_story, engagements_in, roles_in


def test_letters_before_a_ship_tell_her_country() -> None:
    [call] = engagements_in("HMNZS Heron docked at Mombasa on 3 March 2021.")
    assert (call.type, call.place, set(call.parties)) == ("port_call", "Mombasa", {"NZ", "KE"})


def test_letters_of_two_navies_are_of_the_one_that_is_named() -> None:
    assert "IN" in a_story("INS Heron docked at Mombasa, the Indian Navy and Kenya said.").parties
    assert "IL" in a_story("INS Heron docked at Mombasa, the Israeli Navy and Kenya said.").parties


@pytest.mark.parametrize(
    "told",
    [
        "The Norwegian frigate Heron, under command of Commander Ana Silva, docked at Mombasa on 3 March.",
        "A flotilla of the Norwegian Navy led by Rear Admiral Ana Silva arrived in Mombasa on 3 March 2021.",
        "The Norwegian frigate Heron docked at Mombasa on 3 March 2021. Norwegian Commander Ana Silva, the "
        "ship's captain, thanked Kenya.",
    ],
)
def test_who_commands_the_ships_came_with_them(told: str) -> None:
    [call] = engagements_in(told)
    assert (call.type, roles_in(call)) == ("port_call", {"Ana Silva": "guest"})


def test_a_commanding_officer_who_calls_on_the_host_is_of_that_call() -> None:
    call, courtesy = engagements_in(
        "The Norwegian ships Heron and Gull arrived at Mombasa on 3 March 2021. Commander Ana Silva, "
        "commanding officer of the frigate Heron, called on Commodore Bo Berg, commander of the Kenya Navy, "
        "during the port call."
    )
    assert (call.type, set(roles_in(call))) == ("port_call", set())
    assert (courtesy.type, set(roles_in(courtesy))) == ("courtesy_call", {"Ana Silva", "Bo Berg"})


def test_a_captain_of_whom_more_is_told_than_the_call_came_with_the_ship() -> None:
    call, _ = engagements_in(
        "The Norwegian frigate Heron arrived at Mombasa on 3 March 2021. The ship is commanded by "
        "Commander Ana Silva. The captain called on Commodore Bo Berg, commander of the Kenya Navy."
    )
    assert set(roles_in(call)) == {"Ana Silva"}
