"""Readouts: short releases of one ministry, which takes for granted whose its own minister is."""

from __future__ import annotations

import pytest

from tests.builders import a_document
from tests.unit.reading.stories import OURS, reader


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "During his visit to Peru in July 2016, PM Daniel Otieno of Kenya had announced the gift.",
            {"Daniel Otieno": ("PM", "KE")},
        ),
        (
            "THE HONOURABLE MINISTER OF DEFENCE RECEIVED A DELEGATION OF THE PERUVIAN ARMY IN ABUJA ON 20TH "
            "MAY 2017. THE MINISTER OF DEFENCE, H.E. MUSA BADARU RECEIVED PERUVIAN AMBASSADOR LUIS PAZ ON "
            "THURSDAY.",
            {"MUSA BADARU": ("MINISTER OF DEFENCE", "NG"), "LUIS PAZ": ("AMBASSADOR", "PE")},
        ),
    ],
)
def test_letters_for_a_post_and_lines_in_capitals(text: str, people: dict[str, tuple[str, str]]) -> None:
    found = reader().read(a_document(text + OURS, published="2017-06-03")).people

    assert {each.value.name: (each.value.post, each.value.country) for each in found} == people


def people_of(text: str) -> dict[str, str | None]:
    found = reader().read(a_document(text + OURS, published="2017-06-03")).people
    return {each.value.name: each.value.country for each in found}


def told(text: str, published: str | None = "2017-06-03") -> list[str]:
    found = reader().read(a_document(text + OURS, published=published)).engagements
    return [f"{each.value.type} {each.value.status.value} {each.value.place}" for each in found]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        (
            "Spokesperson Ann Lee gave the following readout: Secretary of Defense Rex Dunn met June 2 with "
            "Australian Prime Minister Tom Grey on the sidelines of the Shangri-La Dialogue in Singapore.",
            {"Rex Dunn": "US", "Tom Grey": "AU"},
        ),
        (
            "Defense Secretary Rex Dunn and British Defense Secretary Ian Ward discussed plans for the "
            "upcoming NATO conference in Brussels during a meeting at the Pentagon today.",
            {"Rex Dunn": "US", "Ian Ward": "GB"},
        ),
        (
            "OTTAWA, Dec. 15, 2016 /CNW/ - Today, the Honourable Stephen Ford, Secretary of State (Defence "
            "Procurement), announced he is travelling to Norway and Germany to advance Canada's ties. During "
            "this visit, Secretary of State Ford is meeting with officials, including State Secretary Kari "
            "Holm of the Norwegian Ministry of Defence and Dr. Nils Berg, State Secretary at the German "
            "Ministry of Defence.",
            {"Stephen Ford": "CA", "Nils Berg": "DE"},
        ),
        (
            "Indian Army Chief Ravi Nair arrived in Kathmandu on a visit to Nepal at the invitation of Chief "
            "of the Army Staff (CoAS) Hari Thapa.",
            {"Ravi Nair": "IN", "Hari Thapa": "NP"},
        ),
        (
            "Yerevan /Newswire/. A meeting of Azerbaijani, Turkish and Georgian Defense Ministers Zahid "
            "Hasan, Yavuz Gul and Irakli Burjan will be held today in Baku.",
            {"Zahid Hasan": "AZ", "Yavuz Gul": "TR", "Irakli Burjan": "GE"},
        ),
    ],
)
def test_the_ministers_own_country_goes_without_saying(text: str, countries: dict[str, str]) -> None:
    assert people_of(text).items() >= countries.items()


@pytest.mark.parametrize(
    ("text", "engagements"),
    [
        (
            "Defense Secretary Rex Dunn and British Defense Secretary Ian Ward discussed plans for the "
            "upcoming NATO conference in Brussels during a meeting at the Pentagon today.",
            ["meeting held Pentagon"],
        ),
        (
            "Secretary Rex Dunn met Vietnamese Defence Minister Vu Van Lam today. Secretary Dunn noted his "
            "visit to Bien Hoa Air Base, where he repeated the United States' promise to clean it up.",
            ["meeting held None", "visit held Bien Hoa Air Base"],
        ),
        (
            "Kenya's Defence Minister Ada Bett and Oman's Defence Minister Saif Nasr have held a phone "
            "conversation, during which they praised the ties.",
            ["call held None"],
        ),
        (
            "Defence Minister Ada Bett of Kenya met Peruvian Defence Minister Luis Paz in Lima today. Both "
            "look forward to the Kenya-U.S. Ministerial Consultations to be hosted by Kenya later this year.",
            ["meeting held Lima", "dialogue planned None"],
        ),
        (
            "A meeting of defence ministers of Kenya, Oman and Peru will be held in the Peruvian capital.",
            ["multilateral_meeting planned Lima"],
        ),
    ],
)
def test_what_a_readout_tells(text: str, engagements: list[str]) -> None:
    assert told(text) == engagements


@pytest.mark.parametrize(
    ("text", "engagements"),
    [
        (
            "Peruvian and Chilean defence ministers who met in the town of Tacna on Thursday and Friday "
            "signed a joint communique.",
            ["meeting held Tacna", "signing held Tacna"],
        ),
        (
            "Baltic defence ministers met in Vilnius to seek more troops. On June 1, Defence Minister Ana "
            "Kalna of Lithuania, Defence Minister Bo Liepa of Latvia and Defence Minister Jaan Saar of "
            "Estonia met in Vilnius.",
            ["multilateral_meeting held Vilnius"],
        ),
    ],
)
def test_what_is_told_in_one_and_in_two_sentences(text: str, engagements: list[str]) -> None:
    assert told(text) == engagements


def test_what_is_scheduled_is_planned_though_no_day_of_publication_is_known() -> None:
    text = (
        "Secretary of Defense Rex Dunn met Korean Defense Minister Song Min-ho in Clark. They agreed to go "
        "on in Seoul at the 49th U.S.-ROK Security Consultative Committee, scheduled for October 28, 2017."
    )

    assert "dialogue planned Seoul" in told(text, published=None)


def test_who_made_a_visit_is_not_guessed_by_a_country_of_the_next_clause() -> None:
    text = (
        "Secretary of Defense Rex Dunn met Vietnamese Defence Minister Vu Van Lam today. Secretary Dunn "
        "noted his visit to Bien Hoa Air Base, where he repeated the United States' promise to clean it up."
    )
    found = reader().read(a_document(text + OURS, published="2017-06-03")).engagements

    [visit] = [each.value for each in found if each.value.type == "visit"]
    assert [each.name for each in visit.participants] == ["Rex Dunn"]


def test_the_head_of_a_ministry_is_its_countrys_minister() -> None:
    text = (
        "Turkish Defence Minister Yavuz Gul and the Head of the Georgian Defence Ministry, Colonel General "
        "Irakli Burjan, meet in Tbilisi today. The head of the Turkish Defence Ministry arrived in Tbilisi "
        "yesterday."
    )
    found = reader().read(a_document(text + OURS, published="2017-06-03")).engagements

    [visit] = [each.value for each in found if each.value.type == "visit"]
    assert [each.name for each in visit.participants] == ["Yavuz Gul"]


def test_words_of_a_headline_are_no_name_of_an_exercise() -> None:
    text = (
        "Kenyan and Peruvian Navies Carry Out Drills off Mombasa\n\nTwo ships carried out drills off Mombasa."
    )
    found = reader().read(a_document(text + OURS, published="2017-06-03")).engagements

    assert [each.value.mechanism for each in found] == [None]


@pytest.mark.parametrize(
    ("text", "engagements"),
    [
        (
            "On 28 May, Defence Minister Hamano and Deputy Prime Minister and Minister for Defence Marlow "
            "held a telephone conference. Japan and Australia will go on.",
            [("call", ["Hamano", "Marlow"])],
        ),
        (
            "On 16 May, Japanese Defence Minister Hamano held a first telecon after his appointment with "
            "U.S. Defence Secretary Austen.",
            [("call", ["Hamano", "Austen"])],
        ),
        (
            "At the Japan-Fiji Defence Ministerial Meeting in Lima, Minister Kishida thanked Minister Waqa. "
            "At the Japan-Kenya Defence Ministerial Meeting that followed, he spoke of Kenyan ports.",
            [("dialogue", ["Kishida", "Waqa"]), ("dialogue", ["Kishida"])],
        ),
        (
            "General Ravi Nair of India called on General Lee Min-ho, Chief of Staff of the Korean Army, in "
            "Seoul on Tuesday. Earlier this month, Nair called on top Saudi Generals.",
            [("courtesy_call", ["Ravi Nair", "Lee Min-ho"]), ("courtesy_call", ["Ravi Nair"])],
        ),
    ],
)
def test_who_took_part_in_each(text: str, engagements: list[tuple[str, list[str]]]) -> None:
    found = reader().read(a_document(text + OURS, published="2017-06-03")).engagements

    told_of = [(each.value.type, {one.name for one in each.value.participants}) for each in found]
    assert told_of == [(type_, set(names)) for type_, names in engagements]


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        (
            "The Indian Naval Ship INS Kestrel arrived in Kochi on Sunday after 55 days. The ship made port "
            "calls at Male (Maldives), Port Louis (Mauritius) and Moroni (Comoros) for delivery of supplies.",
            [("Male", ("IN", "MV")), ("Port Louis", ("IN", "MU")), ("Moroni", ("IN", "KM"))],
        ),
        (
            "Kenyan Naval Chief visits Maldives in first overseas visit\n\nIn his first overseas visit "
            "after assuming office, Admiral Odo Otieno came on a three-day visit to the Maldives on May "
            "8-10.",
            [(None, ("KE", "MV"))],
        ),
        (
            "Saying that 2025 will mark the 70th anniversary of their ties, Kenyan President Ada Bett met "
            "visiting Peruvian Defence Minister Luis Paz in Nairobi on Monday.",
            [("Nairobi", ("KE", "PE")), ("Nairobi", ("PE", "KE"))],
        ),
    ],
)
def test_whose_engagements_they_are(text: str, told_of: list[tuple[str | None, tuple[str, ...]]]) -> None:
    found = reader().read(a_document(text + OURS, published="2017-06-03")).engagements

    assert [(each.value.place, each.value.parties) for each in found] == told_of


def test_to_call_on_a_country_is_to_ask_and_on_a_person_to_visit() -> None:
    asked = "General Odo Otieno of Kenya called on Peru to send more troops."
    called = "General Odo Otieno of Kenya called on President Luis Paz of Peru to discuss the matter."
    first, second = (
        reader().read(a_document(each + OURS, published="2017-06-03")) for each in (asked, called)
    )

    assert [each.value.to for each in first.commitments] == [("PE",)]
    assert not first.engagements
    assert [each.value.country for each in second.engagements] == ["PE"]
    assert not second.commitments


def test_on_a_tour_each_was_met_in_his_own_country() -> None:
    text = (
        "US Africa Command chief Mike Lang visited Senegal, Algeria and Ghana on June 1-2. In Algeria, Lang "
        "met with President Ali Tebbo. In Ghana, Lang met with President Kofi Addo and Minister of Defence "
        "Dom Niti."
    )
    found = reader().read(a_document(text + OURS, published="2017-06-03")).engagements

    calls = [each.value.country for each in found if each.value.type == "courtesy_call"]
    assert calls == ["DZ", "GH"]


def test_years_of_two_digits_are_years() -> None:
    text = (
        "INS Gharial called at Port Victoria, Seychelles from 11 to 14 May 17. Guns were handed over in a "
        "ceremony on 13 May 17. On 20 May 17 sailors of Peru visited Mombasa in Kenya."
    )
    found = reader().read(a_document(text + OURS, published="2017-06-03")).engagements

    days = [str(each.value.date) for each in found]
    assert days == ["2017-05-11/2017-05-14", "2017-05-13", "2017-05-20"]


def test_a_headline_of_what_they_agreed_to_hold_is_not_the_call_that_was_held() -> None:
    text = (
        "Ministers of Kenya, Oman Agree to Hold Meeting\n\nKenya's Defence Minister Ada Bett and Oman's "
        "Defence Minister Saif Nasr have held a phone conversation, the ministry said."
    )

    assert "call held None" in told(text)


@pytest.mark.parametrize(
    ("text", "engagements"),
    [
        (
            "During an official visit to Peru, a delegation led by Kenyan Defence Minister Ada Bett held "
            "talks with "
            "General Luis Mora, Chief of the Peruvian General Staff.",
            ["visit held 2017-06", "meeting held 2017-06"],
        ),
        (
            "General Ada Bett of Kenya is on a five-day visit to Peru from Saturday during which she is "
            "scheduled to "
            "hold talks with Defence Minister Luis Mora.",
            ["visit held 2017-06-03/2017-06-07", "meeting planned 2017-06-03/2017-06-07"],
        ),
        (
            "Bett Meets with President Mora\n\nKenyan Admiral Ada Bett visited Peru May 12 - 15 to meet "
            "with Peruvian "
            "leaders. On May 13, Peruvian President Luis Mora met with Bett. At the air base in Ica, Bett "
            "met with "
            "Peruvian troops who fly relief goods.",
            ["courtesy_call held 2017-05-13", "visit held 2017-05-12/2017-05-15"],
        ),
        (
            "Kenyan Defence Secretary Ada Bett met with Peruvian Deputy Minister Luis Mora in the Kenya – "
            "Peru "
            "Bilateral Defence Forum in Lima on May 13.",
            ["dialogue held 2017-05-13"],
        ),
    ],
)
def test_what_pages_of_armies_tell(text: str, engagements: list[str]) -> None:
    found = [
        each.value for each in reader().read(a_document(text + OURS, published="2017-06-03")).engagements
    ]
    assert [f"{each.type} {each.status} {each.date}" for each in found] == engagements


def test_to_meet_first_alone_is_no_first_edition() -> None:
    text = (
        "Kenya's Defence Minister Ada Bett met Peru's Defence Minister Luis Mora in Lima on May 13. The "
        "ministers "
        "first held a one-on-one meeting, which went on with their delegations."
    )
    (meeting,) = reader().read(a_document(text + OURS, published="2017-06-03")).engagements
    assert meeting.value.edition is None


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        (
            "Lithuanian Defence Minister Ona Rimkus is on Friday taking part in a meeting of the Baltic "
            "defence "
            "ministers in the Latvian city of Liepaja. The Lithuanian, Latvian and Estonian defence "
            "ministers will "
            "discuss joint projects, the Lithuanian Defence Ministry said.",
            [("multilateral_meeting", "2017-06-02", "held")],
        ),
        (
            "RIYADH – GCC Ministers of Defence held their 15th session here today, chaired by Saudi "
            "Minister of "
            "Defence Fahad bin Salman. Qatar's delegation was headed by Minister of State Khalid bin Nasser.",
            [("multilateral_meeting", "2017-06-03", "held")],
        ),
        (
            "Ahead of a summit of Peru and Kenya due in Lima next week, Kenyan Defence Minister Ada Bett "
            "received "
            "Peruvian Defence Minister Luis Mora in Nairobi.",
            [("meeting", "2017-06-05/2017-06-11", "planned"), ("meeting", "2017-06", "held")],
        ),
    ],
)
def test_many_sided_meetings_and_what_lies_ahead_of_them(text: str, told_of: list[tuple[str, ...]]) -> None:
    found = [
        each.value for each in reader().read(a_document(text + OURS, published="2017-06-03")).engagements
    ]
    assert [(each.type, str(each.date), str(each.status)) for each in found] == told_of


def test_the_year_of_a_paper_dates_nothing_else() -> None:
    text = (
        "The ministers of Peru and Kenya will meet in Lima on August 9, 2017. On the occasion they will "
        "sign the "
        "Protocol on Defence Data, complementary to the 2009 Agreement between Peru and Kenya on Defence "
        "Cooperation."
    )
    reading = reader().read(a_document(text + OURS, published="2017-08-03"))
    assert [str(each.value.date) for each in reading.engagements] == ["2017-08-09", "2017-08-09"]
    papers = [(each.value.type, str(each.value.date), each.value.status) for each in reading.instruments]
    assert papers == [("other", "2017-08-09", "planned"), ("agreement", "2009", "in_force")]


def test_who_calls_behind_the_opening_is_the_guest() -> None:
    text = (
        "Kenyan Chief of the General Staff Ada Bett and Admiral Luis Mora, Chief of Staff of the Peruvian "
        "navy, met in "
        "Lima on March 4. During a courtesy call to Peruvian Defence Minister Juan Castro in the "
        "afternoon, Bett "
        "told her host of her talks with the Admiral."
    )
    reading = reader().read(a_document(text + OURS, published="2017-03-05"))
    (call,) = [each.value for each in reading.engagements if each.value.type == "courtesy_call"]
    assert [(each.name, each.role) for each in call.participants] == [
        ("Juan Castro", "host"),
        ("Ada Bett", "guest"),
    ]


def test_what_is_only_planned_at_a_meeting_has_not_its_day() -> None:
    text = (
        "Kenya's Defence Minister Ada Bett met Peru's Defence Minister Luis Mora in Lima on Friday. At the "
        "same meeting "
        "they confirmed plans to conduct the first naval exercise of Kenya and Peru."
    )
    found = [
        each.value for each in reader().read(a_document(text + OURS, published="2017-06-03")).engagements
    ]
    assert [(each.type, str(each.date)) for each in found] == [
        ("meeting", "2017-06-02"),
        ("exercise", "None"),
    ]
