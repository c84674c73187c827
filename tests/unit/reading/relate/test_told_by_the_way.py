"""Engagements told by the way: in a clause of their own, by what was left, shown or put off."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import engagements_in, roles_in

SILVA = "Norwegian Minister of Defence Ana Silva"
BERG = "Kenyan Minister of Defence Bo Berg"


@pytest.mark.parametrize(
    ("text", "type_", "people"),
    [
        (f"{SILVA}, who came on Monday with a delegation, praised the Kenya Navy.", "visit", {"Ana Silva"}),
        (f"{SILVA} flew home from Nairobi on Monday after three days.", "visit", {"Ana Silva"}),
        (f"{SILVA} returned from Nairobi on Monday.", "visit", {"Ana Silva"}),
        (f"{SILVA} spent Monday with {BERG} at the Nanyuki range.", "meeting", None),
        (f"{BERG} praised the navy. {SILVA} called him on Monday.", "call", None),
        (f"{SILVA} was pleased to hand over six boats to {BERG} in Mombasa on Monday.", "ceremony", None),
        (
            "The Norwegian-Kenyan committee, which meets in Mombasa on 27 March, has much to do.",
            "dialogue",
            set(),
        ),
        ("The Norwegian ship Heron is in Mombasa until Thursday.", "port_call", set()),
        ("Norwegian fighters trained with the Kenya Air Force over Nanyuki on Monday.", "exercise", set()),
        (f"{SILVA} spoke with {BERG} on the margins of a parade in Nairobi on Monday.", "meeting", None),
        (
            "Sultan Omar Sani of Brunei granted an audience to Kenyan General Bo Berg on Monday.",
            "courtesy_call",
            {"Omar Sani", "Bo Berg"},
        ),
        (
            f"{SILVA}, with her Kenyan counterpart, General Bo Berg, met in Nairobi on Monday.",
            "meeting",
            None,
        ),
        ("HNoMS Heron, with cadets of two navies aboard, entered Mombasa on Monday.", "port_call", set()),
        (f"{SILVA} was here in March, the Kenyan general said.", "visit", {"Ana Silva"}),
        (f"{SILVA} and {BERG} would see each other again in Lima on 21 May.", "meeting", None),
        (f"A handshake between {SILVA} and {BERG} in Nairobi on Monday was long awaited.", "meeting", None),
        (
            "The rehearsal ran at the Nanyuki range from 1 to 3 March under Kenyan officers.",
            "exercise",
            set(),
        ),
        ("Norwegian and Kenyan sappers completed Heron-2021 on Monday.", "exercise", set()),
        ("The Norwegian Army last trained at Nanyuki in January, Kenya said.", "training", set()),
        ("Sixty mine detectors were donated to Kenya by Norway on Monday.", "assistance", set()),
        ("A Norwegian Hercules took off on Monday with ten tonnes of tents for Kenya.", "assistance", set()),
        ("HNoMS Heron spent two days in Mombasa on her way home, Kenya said.", "port_call", set()),
    ],
)
def test_what_is_told_by_the_way_is_read(text: str, type_: str, people: set[str] | None) -> None:
    [told] = engagements_in(text)
    assert told.type == type_
    assert set(roles_in(told)) == ({"Ana Silva", "Bo Berg"} if people is None else people)


def test_a_port_call_struck_off_is_cancelled() -> None:
    [told] = engagements_in(
        "Struck off the calendar is the call that the Norwegian ship Heron was to pay at Mombasa in April."
    )
    assert (told.type, told.status.value) == ("port_call", "cancelled")


def test_who_signed_earlier_signed_and_the_earlier_signed_is_recalled() -> None:
    told = engagements_in(
        "General Ana Silva of Norway earlier signed with General Bo Berg of Kenya a memorandum on maps."
    )
    assert [each.type for each in told] == ["signing"]
    assert not engagements_in("Norway and Kenya praised the earlier signed memorandum on maps.")


def test_what_closes_on_a_day_to_come_is_of_this_year() -> None:
    [told] = engagements_in("A course for Kenyan cadets in Oslo closes on 30 March.")
    assert str(told.date).endswith("2021-03-30")


def test_what_is_to_come_is_planned() -> None:
    visit, talks = engagements_in(f"{SILVA} will fly to Nairobi tomorrow to see {BERG}.")
    assert [(each.type, each.status.value) for each in (visit, talks)] == [
        ("visit", "planned"),
        ("meeting", "planned"),
    ]
    [told] = engagements_in(f"{SILVA} said she looked forward to visiting Kenya in the fall.")
    assert (told.type, told.status.value, str(told.date)) == ("visit", "planned", "2021-09/2021-11")


def test_items_of_a_bulletin_have_days_and_sides_of_their_own() -> None:
    text = (
        "BULLETIN OF THE MINISTRY OF DEFENCE OF NORWAY, 1-7 MARCH 2021\n"
        f"- 1 March: {SILVA} received {BERG}. The Kenyan guest thanked Norway.\n"
        "- 3 March: Staff talks with the Peruvian Army in Lima.\n"
    )
    first, second = engagements_in(text)
    assert (str(first.date), set(first.parties)) == ("2021-03-01", {"NO", "KE"})
    assert (str(second.date), set(second.parties)) == ("2021-03-03", {"PE", "NO"})
