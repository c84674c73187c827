"""Which tellings are of one engagement, and which engagement is part of which."""

from __future__ import annotations

from dragoman.model.engagements import EngagementStatus
from tests.unit.reading.stories import engagements_in

SILVA, BERG = "Norwegian Minister of Defence Ana Silva", "Kenyan General Bo Berg"
CHIEF = "Kenyan Chief of Defence Staff Bo Berg"


def types(text: str, *, published: str | None = "2021-03-04") -> list[str]:
    return [each.type for each in engagements_in(text, published=published)]


def test_two_calls_on_two_hosts_stay_two() -> None:
    text = (
        f"{BERG} paid a courtesy call on {SILVA} on 3 March 2021. "
        "General Bo Berg paid a courtesy call on Norwegian Admiral Per Holm on 3 March 2021."
    )
    assert types(text) == ["courtesy_call", "courtesy_call"]


def test_a_lede_told_again_is_one() -> None:
    text = (
        f"{SILVA} received {CHIEF} in Oslo on 3 March 2021. The ship sailed. "
        "At the reception, Minister Silva thanked General Berg."
    )
    assert len(types(text)) == 1


def test_the_talks_are_those_told_before() -> None:
    text = (
        f"{SILVA} held talks with Kenyan Minister of Defence Bo Berg in Oslo on 3 March 2021. "
        "At the talks, Minister Silva spoke of training."
    )
    assert types(text) == ["meeting"]


def test_two_editions_stay_two() -> None:
    text = (
        "The fifth Norway-Kenya Defence Policy Dialogue was held in Oslo on 3 March 2021. "
        "The fourth Norway-Kenya Defence Policy Dialogue was held in Nairobi in 2019."
    )
    assert types(text) == ["dialogue", "dialogue"]


def test_days_that_cannot_be_one_make_two() -> None:
    text = f"{BERG} visited Norway on 3 March 2021. General Bo Berg visited Norway in May 2018."
    assert types(text) == ["visit", "visit"]


def test_a_call_during_a_visit_is_part_of_it_and_has_its_days() -> None:
    text = (
        f"{BERG} paid a visit to Norway from 1 to 3 March 2021. "
        f"During the visit, General Bo Berg paid a courtesy call on {SILVA}."
    )
    visit, call = engagements_in(text)
    assert (visit.type, call.type) == ("visit", "courtesy_call")
    assert call.part_of == "e1"
    assert call.date == visit.date
    assert call.date_basis == "resolved"


def test_a_telephone_call_is_part_of_no_visit() -> None:
    text = f"{BERG} visited Norway on 3 March 2021. {SILVA} spoke by telephone with General Bo Berg."
    assert all(each.part_of is None for each in engagements_in(text) if each.type == "call")


def test_a_visit_of_a_ship_is_a_port_call() -> None:
    assert types("The Norwegian frigate Holm made a visit to Kenya on 3 March 2021.") == ["port_call"]


def test_a_meeting_by_video_is_a_call_without_a_place() -> None:
    text = f"{SILVA} held talks with Kenyan Minister of Defence Bo Berg by video on 3 March 2021."
    [call] = engagements_in(text)
    assert (call.type, call.place, call.country) == ("call", None, None)


def test_one_of_equal_rank_received_is_a_meeting() -> None:
    text = f"{SILVA} received Kenyan Minister of Defence Bo Berg in Oslo on 3 March 2021."
    assert types(text) == ["meeting"]


def test_talks_with_a_head_of_state_are_a_courtesy_call() -> None:
    text = f"Norwegian President Per Holm received {CHIEF} in Oslo on 3 March 2021."
    assert types(text) == ["courtesy_call"]


def test_what_lies_after_the_report_is_planned() -> None:
    [visit] = engagements_in(f"{BERG} visits Norway on 9 May 2021.")
    assert visit.status is EngagementStatus.PLANNED


def test_exchanges_at_large_are_no_engagement() -> None:
    assert types("Norway and Kenya hold regular meetings of officers and mutual visits over the years.") == []


def test_news_without_a_day_is_of_the_month_of_the_report() -> None:
    [call] = engagements_in(f"{BERG} paid a courtesy call on {SILVA}.")
    assert (str(call.date), call.date_basis) == ("2021-03", "resolved")


def test_without_a_day_of_publication_news_without_a_day_has_none() -> None:
    [call] = engagements_in(f"{BERG} paid a courtesy call on {SILVA}.", published=None)
    assert call.date is None
