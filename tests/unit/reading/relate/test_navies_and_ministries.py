"""Short reports of navies, ministries and staffs: who and whose, what, when and where."""

from __future__ import annotations

import pytest

from dragoman.model.engagements import Engagement
from tests.unit.reading.stories import a_story, engagements_in

# A report of 15 May 2024 in the house style of a navy or a ministry, and every engagement that it tells of.
REPORTS = [
    (
        "The Royal Navy's HMS Arden sailed into Suva harbour on Friday morning. Her commanding officer, "
        "Commander Paul Hall, paid a courtesy call on the Commander of the Republic of Fiji Military Forces, "
        "Major General Jone Ratu.",
        [
            "port_call held 2024-05-10 Suva FJ: GB FJ, Paul Hall guest",
            "courtesy_call held 2024-05-10 Suva FJ: GB FJ, Jone Ratu host, Paul Hall guest",
        ],
    ),
    (
        "Indian Naval Ship Kaveri entered Port Victoria, Seychelles, on 10 May.",
        ["port_call held 2024-05-10 Port Victoria SC: IN SC"],
    ),
    (
        "Chennai: The US Coast Guard Cutter Hale made a port call here on Saturday.",
        ["port_call held 2024-05-11 Chennai IN: US IN"],
    ),
    (
        "The Chinese hospital ship Light left Dar es Salaam on Tuesday after a five-day visit to Tanzania.",
        ["port_call held 2024-05-10/2024-05-14 Dar es Salaam TZ: CN TZ"],
    ),
    (
        "USS Hale departed Mombasa on Friday following a four-day visit.",
        ["port_call held 2024-05-07/2024-05-10 Mombasa KE: US KE"],
    ),
    (
        "Two Turkish corvettes set sail from Doha on Sunday, ending a five-day port visit.",
        ["port_call held 2024-05-08/2024-05-12 Doha QA: TR QA"],
    ),
    (
        "Press Secretary Maj. Gen. Pat Reed provided the following readout: Secretary of Defense Lloyd Smith "
        "hosted Norwegian Minister of Defense Arild Gram at the Pentagon today.",
        ["meeting held 2024-05-15 Pentagon US: US NO, Arild Gram guest, Lloyd Smith host"],
    ),
    (
        "The navies of Oman and the United Kingdom opened exercise Khanjar Hadd off Masirah on Sunday. Ships "
        "and aircraft from France and the United States are also taking part.",
        ["exercise held 2024-05-12 Masirah OM: OM GB FR US"],
    ),
    (
        "Norway hosted exercise Polar Shield in March. Participants from five countries, including Finland, "
        "Sweden and Latvia, were there.",
        ["exercise held 2024-03 None None: NO FI SE LV"],
    ),
    (
        "Staff talks between the Hungarian Defence Forces and the Bundeswehr were held in Eger on 23 April.",
        ["dialogue held 2024-04-23 Eger HU: HU DE"],
    ),
    (
        "The demining course opened on 6 May in Zahle under French instructors. It will be completed on 24 "
        "May.",
        ["training held 2024-05-06/2024-05-24 Zahle LB: FR LB"],
    ),
    (
        "Exercise Baltic Shield between Latvian and Spanish troops opened at Adazi on Monday. It will run "
        "until "
        "24 May.",
        ["exercise held 2024-05-13/2024-05-24 Adazi LV: LV ES"],
    ),
    (
        "Ukrainian Defence Minister Oleh Koval was to have visited Bratislava on 3 May. The trip has been "
        "put "
        "off to 24 May.",
        ["visit planned 2024-05-24 Bratislava SK: UA SK, Oleh Koval guest"],
    ),
    (
        "The joint exercise of Kenya and Uganda, due on 20 May, has been postponed. It will now be held on 3 "
        "June.",
        ["exercise planned 2024-06-03 None None: KE UG"],
    ),
    (
        "Malta's patrol vessel P62 is on a three-day visit to Catania. She is due back in Valletta on "
        "Friday.",
        ["port_call held 2024-05 Catania IT: MT IT"],
    ),
    (
        "Kenya and Oman held their first staff talks in Muscat in March, and a second round is planned for "
        "the "
        "autumn in Nairobi.",
        [
            "dialogue held 2024-03 Muscat OM: KE OM",
            "dialogue planned 2024-09/2024-11 Nairobi KE: KE OM",
        ],
    ),
    (
        "Twelve doctors of the Sri Lanka Army left for South Sudan on Friday to take over a field hospital.",
        ["deployment held 2024-05-10 None SS: LK SS"],
    ),
    (
        "SECNAV Carlos Blanco met with Japan's Minister of Defense Kihara Ken in Tokyo on May 10.",
        ["meeting held 2024-05-10 Tokyo JP: US JP, Carlos Blanco guest, Kihara Ken host"],
    ),
    (
        "Hungarian Defence Minister Jozsef Kis said after talks with his Austrian colleague Anna Berg in "
        "Vienna on Tuesday that the two countries would buy spare parts together.",
        ["meeting held 2024-05-14 Vienna AT: HU AT, Anna Berg host, Jozsef Kis guest"],
    ),
    (
        "Polish and Czech officers held a planning conference for exercise Three Swords in Lublin on 9 May.",
        ["meeting held 2024-05-09 Lublin PL: PL CZ"],
    ),
    (
        "General Paul Hall of Britain is to visit Kyiv, the Ministry of Defence floated on Monday.",
        ["visit planned None Kyiv UA: GB UA, Paul Hall guest"],
    ),
    (
        "The Kenyan and Italian navies completed a five-day mine warfare drill off Lamu on Friday.",
        ["exercise held 2024-05-06/2024-05-10 Lamu KE: KE IT"],
    ),
    (
        "USS Hale departed Souda Bay, Greece, following a scheduled port visit.",
        ["port_call held 2024-05 Souda Bay GR: US GR"],
    ),
    (
        "Sri Lanka Navy's SLNS Sagara departed Colombo on Tuesday to join exercise Blue Reef at Pearl "
        "Harbor from "
        "27 June to 1 August.",
        ["exercise planned 2024-06-27/2024-08-01 Pearl Harbor US: LK"],
    ),
    (
        "Norwegian Coast Guard ship KV Svalbard docked at Halifax, Canada, on 2 May.",
        ["port_call held 2024-05-02 Halifax CA: NO CA"],
    ),
    (
        "At the invitation of Admiral Anil Rao of India, the Royal Thai Navy chief Admiral Adung Phan "
        "arrived in "
        "New Delhi on Monday for a four-day visit, during which he will also go to Kochi.",
        [
            "visit held 2024-05-13/2024-05-16 New Delhi IN: TH IN, Adung Phan guest",
            "visit planned 2024-05-13/2024-05-16 Kochi IN: TH IN, Adung Phan guest",
        ],
    ),
    (
        "Officers from Kenya and Nepal attend the staff course in Helsinki, which runs to 24 May.",
        ["training held ../2024-05-24 Helsinki FI: KE NP"],
    ),
    (
        "The French minister Luc Blanc arrived in Yerevan on Tuesday for a two-day visit. He met Armenian "
        "Defence Minister Aram Petrosyan and visited Gyumri.",
        [
            "visit held 2024-05-14/2024-05-15 Yerevan AM: FR AM, Luc Blanc guest",
            "meeting held 2024-05-14/2024-05-15 Yerevan AM: FR AM, Aram Petrosyan host, Luc Blanc guest",
            "visit held 2024-05-14/2024-05-15 Gyumri AM: FR AM, Luc Blanc guest",
        ],
    ),
]
FIRST = "First Sea Lord and Chief of the Naval Staff"
HEAD = "head of the Serbian army's training command"
PEOPLE = [
    (
        "Staff talks between France and Australia were held in Canberra on 2 May. General Luc Blanc headed "
        "the French side while Air Vice Marshal Di Burton led the Australian delegation.",
        {"Luc Blanc": "FR", "Di Burton": "AU"},
    ),
    (
        "The Indian training squadron arrived at Port Louis, Mauritius, on Tuesday. The senior officer, "
        "Captain "
        "Anshul Rao, called on the Commissioner of Police, Mr Anil Dip.",
        {"Anshul Rao": "IN", "Anil Dip": "MU"},
    ),
    (
        "The Kenyan and US navies met in Mombasa. Capt. Chad Graham of the US Navy was there.",
        {"Chad Graham": "US"},
    ),
    (
        "While in port, Rear Adm. Ana Stone of the US Navy met with Kenyan officers.",
        {"Ana Stone": "US"},
    ),
]
POSTS = [
    ("Admiral Sir Ben Keys, First Sea Lord and Chief of the Naval Staff, met Kenyan officers.", FIRST),
    ("The First Sea Lord, Admiral Sir Ben Keys, met Kenyan officers.", "First Sea Lord"),
    ("Defence Minister Lord Berg met Kenyan officers.", "Defence Minister"),
    ("The commander of KFOR, Turkish Major General Ali Demir, met Kenyan officers.", "commander of KFOR"),
    ("The head of the Serbian army's training command, Colonel Jan Kos, met Kenyan officers.", HEAD),
    ("Cmdr. Ana Stone, Ross' commanding officer, met Kenyan officers.", "commanding officer"),
    ("Cmdr. Ana Stone, the cutter's commanding officer, met Kenyan officers.", "commanding officer"),
    ("Cmdr. Ana Stone, Hale’s commanding officer, met Kenyan officers.", "commanding officer"),
    ("Kenya received her counterpart, Ana Stone, her ministry's spokesman, Jan Novak, said.", None),
]
SILENT = [
    "Serbia and Kenya discussed the training of Kenyan cadets at the Military Academy.",
    "Colonel Tran Quang, commander of the region, received the equipment from Japanese envoy Ito Naoki.",
]


def _line(engagement: Engagement) -> str:
    who = sorted(f", {each.name} {each.role}" for each in engagement.participants)
    head = f"{engagement.type} {engagement.status.value} {engagement.date} {engagement.place}"
    return f"{head} {engagement.country}: {' '.join(engagement.parties)}{''.join(who)}"


@pytest.mark.parametrize(("text", "told"), REPORTS)
def test_short_reports_are_read_whole(text: str, told: list[str]) -> None:
    assert [_line(each) for each in engagements_in(text, published="2024-05-15")] == told


@pytest.mark.parametrize(("text", "countries"), PEOPLE)
def test_officers_are_of_the_side_that_the_words_tell(text: str, countries: dict[str, str]) -> None:
    found = {figure.name: figure.country for figure in a_story(text).figures}
    assert found == countries


@pytest.mark.parametrize(("text", "post"), POSTS)
def test_the_post_of_what_is_owned_is_of_the_name_before(text: str, post: str | None) -> None:
    assert a_story(text).figures[0].post == post


@pytest.mark.parametrize("text", SILENT)
def test_things_received_are_no_call(text: str) -> None:
    assert engagements_in(text) == []
