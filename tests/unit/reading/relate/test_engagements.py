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


def test_who_is_named_last_as_telling_of_talks_takes_no_part() -> None:
    text = f"{SILVA} met {CHIEF} in Oslo on 3 March 2021, spokesman Per Holm said."
    [engagement] = engagements_in(text)
    assert [each.name for each in engagement.participants] == ["Ana Silva", "Bo Berg"]


def test_who_leads_a_delegation_received_is_the_guest() -> None:
    text = f"{SILVA} received a military delegation headed by {CHIEF} in Oslo on 3 March 2021."
    call = next(each for each in engagements_in(text) if each.type == "courtesy_call")
    assert [(each.name, each.role) for each in call.participants] == [
        ("Ana Silva", "host"),
        ("Bo Berg", "guest"),
    ]


def test_a_first_visit_has_no_edition() -> None:
    [visit] = engagements_in(f"{BERG} made his first visit to Norway on 3 March 2021.")
    assert (visit.type, visit.edition) == ("visit", None)


def test_an_institution_visited_on_a_visit_is_a_visit_of_its_own() -> None:
    text = (
        f"{BERG} paid a visit to Norway from 1 to 3 March 2021. "
        "General Bo Berg also visited the Naval Academy in Bergen."
    )
    assert [(each.type, each.place) for each in engagements_in(text)] == [
        ("visit", None),
        ("visit", "Naval Academy, Bergen"),
    ]


def test_a_signing_told_as_news_needs_no_day() -> None:
    text = (
        f"{SILVA} received {CHIEF} in Oslo on 3 March 2021. The ship sailed. The crew sang. It rained. "
        "A memorandum of understanding was signed by the two sides."
    )
    assert "signing" in types(text)


def test_a_memorandum_only_named_as_signed_is_no_signing() -> None:
    text = (
        f"{SILVA} received {CHIEF} in Oslo on 3 March 2021. The ship sailed. The crew sang. It rained. "
        "They will implement the memorandum of understanding previously signed by the two sides."
    )
    assert "signing" not in types(text)


def test_a_plan_for_a_year_does_not_date_the_talks() -> None:
    text = f"{SILVA} met {CHIEF} in Oslo on 3 March 2021. After the talks, a plan for 2022 was signed."
    assert [str(each.date) for each in engagements_in(text)] == ["2021-03-03", "2021-03-03"]


def test_they_are_those_named_together_before() -> None:
    text = f"{SILVA} and {CHIEF} spoke to the press. They met in Oslo on 3 March 2021."
    [engagement] = engagements_in(text)
    assert [each.name for each in engagement.participants] == ["Ana Silva", "Bo Berg"]


def test_who_attended_is_named_beside_those_who_met() -> None:
    text = (
        f"{SILVA} met {CHIEF} in Oslo on 3 March 2021. "
        "The meeting was attended by Norwegian Army Chief General Per Holm."
    )
    [engagement] = engagements_in(text)
    assert [each.name for each in engagement.participants] == ["Ana Silva", "Bo Berg", "Per Holm"]


def test_who_witnesses_a_signing_is_no_signatory() -> None:
    text = f"{SILVA} and {CHIEF} witnessed the signing of a memorandum in Oslo on 3 March 2021."
    [engagement] = engagements_in(text)
    assert {each.role for each in engagement.participants} == {"participant"}


def test_a_meeting_of_three_is_multilateral() -> None:
    text = "The defence ministers of Norway, Kenya and Peru met in Oslo on 3 March 2021."
    assert types(text) == ["multilateral_meeting"]


def test_a_date_in_another_clause_is_of_what_that_tells() -> None:
    text = (
        f"{SILVA} met {CHIEF} in Oslo on 3 March 2021. Under a vision adopted during the visit of Kenyan "
        "President Ola Mora in May 2019, the ministers signed a memorandum."
    )
    signing = next(each for each in engagements_in(text) if each.type == "signing")
    assert str(signing.date) == "2021-03-03"


def test_a_day_before_a_session_is_not_its_own() -> None:
    text = (
        f"{SILVA} and {CHIEF} inspected preparations for the second Norway-Kenya Defence Dialogue on "
        "3 March 2021. The second Norway-Kenya Defence Dialogue is scheduled to take place in Oslo in "
        "May 2021."
    )
    dialogue = next(each for each in engagements_in(text) if each.type == "dialogue")
    assert (str(dialogue.date), dialogue.edition) == ("2021-05", 2)


def test_calls_of_several_years_are_several() -> None:
    text = "Norwegian ships called at Mombasa, Kenya, in 2013, two in 2016 and four again in 2017."
    dates = [str(each.date) for each in engagements_in(text) if each.type == "port_call"]
    assert dates == ["2013", "2016", "2017"]


def test_a_minister_who_called_another_was_on_the_telephone() -> None:
    [call] = engagements_in(f"{SILVA} called {CHIEF} on 3 March 2021 to speak of training.")
    assert (call.type, len(call.participants)) == ("call", 2)


def test_the_year_of_what_is_remembered_does_not_date_a_visit() -> None:
    text = f"{BERG} honoured the dead of the 1994 War and visited the Naval Museum in Oslo on 3 March 2021."
    assert {str(each.date) for each in engagements_in(text)} == {"2021-03-03"}


def test_a_body_that_held_its_session_is_a_dialogue_of_that_edition() -> None:
    [dialogue] = engagements_in("Norway and Kenya held their fifth bilateral round in Oslo on 3 March 2021.")
    assert (dialogue.type, dialogue.edition) == ("dialogue", 5)


def test_a_signing_to_come_does_not_take_the_days_of_the_visit() -> None:
    text = (
        f"{BERG} will pay a visit to Norway from 10 to 14 March 2021. "
        "A memorandum of understanding will be signed at the end of the talks."
    )
    signing = next(each for each in engagements_in(text) if each.type == "signing")
    assert signing.date is None


NOWAK, PAPPAS = "Polish Defence Minister Jan Nowak", "Greek Defence Minister Nikos Pappas"


def test_separate_meetings_are_one_with_each() -> None:
    for text in (
        f"{SILVA} held bilateral meetings with {NOWAK} and {PAPPAS} in Oslo on 3 March 2021.",
        f"{SILVA} received separately on 3 March 2021 {NOWAK}; and {PAPPAS}.",
    ):
        met = [{each.name for each in one.participants} for one in engagements_in(text)]
        assert met == [{"Ana Silva", "Jan Nowak"}, {"Ana Silva", "Nikos Pappas"}]


def test_counterparts_met_apart_are_those_who_speak_later() -> None:
    text = (
        f"{SILVA} held meetings with her Polish and Greek counterparts in Oslo on 3 March 2021. "
        f"{NOWAK} thanked her. {PAPPAS} praised the talks."
    )
    met = [{each.name for each in one.participants} for one in engagements_in(text)]
    assert met == [{"Ana Silva", "Jan Nowak"}, {"Ana Silva", "Nikos Pappas"}]


def test_talks_of_three_together_stay_one() -> None:
    text = f"{SILVA} held trilateral talks with {NOWAK} and {PAPPAS} in Oslo on 3 March 2021."
    assert len(engagements_in(text)) == 1


KENYAN = "Kenyan Defence Minister Bo Berg"


def test_who_was_present_took_part() -> None:
    met = f"{SILVA} received {KENYAN} in Oslo on 3 March 2021"
    for text in (
        f"{met}, in the presence of Norwegian General Per Holm.",
        f"{met}. Also present at the meeting were Norwegian General Per Holm and other officers.",
        f"{met}. The Adviser attached to the Norwegian High Commission, General Per Holm, was present.",
    ):
        (meeting,) = engagements_in(text)
        assert [each.role for each in meeting.participants if each.name == "Per Holm"] == ["participant"]


def test_talks_that_went_on_for_days_have_those_days() -> None:
    text = f"{SILVA} met {KENYAN} in Oslo. At the meeting, which was held on 2-3 March 2021, they spoke."
    (meeting,) = engagements_in(text)
    assert str(meeting.date) == "2021-03-02/2021-03-03"


def test_what_one_had_the_opportunity_to_do_was_done() -> None:
    (call,) = engagements_in(f"{BERG} had the opportunity to pay a courtesy call on {SILVA} on 3 March 2021.")
    assert call.status is EngagementStatus.HELD


def test_an_acronym_in_the_name_of_a_committee_hides_no_edition() -> None:
    text = "The 16th Norway Kenya (NOKE) High Level Committee (HLC) Meeting was held in Oslo on 3 March 2021."
    (dialogue,) = engagements_in(text)
    assert (dialogue.type, dialogue.edition) == ("dialogue", 16)


def test_a_welcoming_ceremony_is_no_call() -> None:
    assert types(f"A welcoming ceremony for {KENYAN} took place in Oslo on 3 March 2021.") == ["ceremony"]


def test_who_is_received_with_a_delegation_is_received_once() -> None:
    text = f"{SILVA} received a Kenyan delegation headed by Deputy Defence Minister Bo Berg on 3 March 2021."
    assert types(text) == ["courtesy_call"]


def test_ministers_of_two_countries_are_those_named_right_after() -> None:
    text = (
        "The defence ministers of Norway and Kenya held talks in Oslo on 3 March 2021. "
        f"The talks between {SILVA} and {KENYAN} came as ties grow."
    )
    (talks,) = engagements_in(text)
    assert {each.name for each in talks.participants} == {"Ana Silva", "Bo Berg"}


def test_a_meeting_that_witnessed_a_signing_has_one() -> None:
    text = (
        f"{SILVA} met {KENYAN} in Oslo. The meeting witnessed the signing of a letter of intent of Norway "
        "and Kenya."
    )
    assert types(text) == ["meeting", "signing"]


def test_a_visit_to_headquarters_is_not_the_visit_on_which_it_was() -> None:
    text = (
        f"{BERG} paid a visit to the Navy Headquarters in Norway on 3 March 2021. "
        "General Bo Berg is on a visit to Norway."
    )
    assert types(text) == ["visit", "visit"]


def test_a_visitor_or_ships_that_are_visiting_tell_no_visit() -> None:
    text = (
        f"{SILVA} received {BERG} on 3 March 2021. At the meeting, the visiting dignitary praised the talks."
    )
    assert types(text) == ["courtesy_call"]


def test_the_goodwill_visit_of_a_ship_is_its_port_call() -> None:
    text = (
        "A Kenyan Navy training ship arrived at the port of Bergen in Norway on 3 March 2021. "
        "The officers said this goodwill visit to Norway strengthens ties."
    )
    assert types(text) == ["port_call"]


def test_a_chair_of_a_commission_tells_no_session() -> None:
    text = (
        f"{SILVA} met the Co-Chair of the Norway-Kenya Joint Commission, Kenyan Minister Bo Berg, "
        "on 3 March 2021."
    )
    assert types(text) == ["meeting"]


def test_who_arrived_on_a_visit_is_who_visits() -> None:
    text = (
        f"{SILVA} received the Minister of Defence of Kenya Bo Berg, who had arrived in Norway on an "
        "official visit, on 3 March 2021."
    )
    visits = [each for each in engagements_in(text) if each.type == "visit"]
    assert [[each.name for each in one.participants] for one in visits] == [["Bo Berg"]]


def test_staff_talks_of_four_countries_are_of_many() -> None:
    text = (
        "The militaries of Norway, Kenya, Peru and Greece held their first Joint Staff Talks on 3 March 2021."
    )
    assert types(text) == ["multilateral_meeting"]


def test_who_arrived_at_a_camp_visits() -> None:
    assert types(f"{BERG} and his party arrived at Camp Holm in Norway on 3 March 2021.") == ["visit"]


def test_what_is_only_discussed_is_not_the_meeting() -> None:
    text = (
        f"{SILVA} held a meeting with {KENYAN} on 3 March 2021 to discuss the two countries co-chairing the "
        "ASEAN Regional Forum in 2022."
    )
    assert types(text)[0] == "meeting"


def test_a_visit_that_will_help_is_held() -> None:
    text = f"Visiting {BERG} met {SILVA} in Oslo on 3 March 2021. The visit of General Berg will help ties."
    assert {each.status for each in engagements_in(text)} == {EngagementStatus.HELD}


def test_a_working_group_that_meets_holds_a_dialogue() -> None:
    text = "A joint working group meeting of Norway and Kenya was held in Oslo on 3 March 2021."
    assert types(text) == ["dialogue"]


def test_a_book_of_honour_signed_by_protocol_is_no_signing() -> None:
    text = f"{SILVA} received {KENYAN} on 3 March 2021. By the protocol, the Book of Honour was signed."
    assert types(text) == ["meeting"]


def test_a_ceremony_of_something_that_took_place_is_one() -> None:
    text = "A solemn ceremony of welcome took place at the Defence Ministry of Norway on 3 March 2021."
    assert types(text) == ["ceremony"]


def test_during_his_visit_is_the_visit_told_before_though_his_navy_is_named() -> None:
    text = (
        "The Commander of the Peruvian Navy, Admiral Luis Rojas, arrived in Chile on Monday. Admiral Rojas, "
        "who is on a four-day visit to Chile, is to attend a parade on Thursday.\n\nDuring his visit the "
        "Peruvian Navy Chief expects to meet the President, the Prime Minister and the Commander of the "
        "Chilean Army, and when the tour is over he is scheduled to leave."
    )
    assert types(text, published="2018-05-16") == ["visit", "ceremony"]
