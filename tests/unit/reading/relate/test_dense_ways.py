"""Meals, words in a corridor, ships that tie up, sessions by number: what dense reports tell in passing."""

from __future__ import annotations

import pytest

from tests.builders import a_document
from tests.unit.reading.relate.test_plain_ways import account_of
from tests.unit.reading.stories import reader

TAIL = " Both defence ministries praised their military cooperation."
"""What shows that a report of one sentence is ours."""

# Made-up reports of 15 May 2024, a Wednesday, and what each tells.
TOLD = [
    (
        (
            "Kenyan Defence Minister Aden Kiprono dined with Ugandan Defence Minister Jacob Okello in "
            "Nairobi on Tuesday."
        ),
        ["meeting held 2024-05-14 in Nairobi: Aden Kiprono, Jacob Okello"],
    ),
    (
        (
            "Chilean Army Commander General Javier Iturra had breakfast on Monday in Santiago with "
            "Brazil's Army Commander, General Tomas Paiva."
        ),
        ["meeting held 2024-05-13 in Santiago: Javier Iturra, Tomas Paiva"],
    ),
    (
        (
            "Defence Minister Jan Kowalczyk of Poland gave Lithuanian Defence Minister Laurynas Kasas "
            "dinner on Monday in Warsaw."
        ),
        ["meeting held 2024-05-13 in Warsaw: Jan Kowalczyk, Laurynas Kasas"],
    ),
    (
        (
            "Admiral Pierre Vandal, France's Chief of the Defence Staff, entertained General Kofi "
            "Mensah, Ghana's Chief of Defence Staff, to lunch in Paris on 6 May."
        ),
        ["meeting held 2024-05-06 in Paris: Pierre Vandal, Kofi Mensah"],
    ),
    (
        (
            "Colonel Ivo Petkov of Bulgaria was the guest at luncheon of General Nikos Dendias, the "
            "Greek Chief of Staff, on Sunday in Athens."
        ),
        ["meeting held 2024-05-12 in Athens: Ivo Petkov, Nikos Dendias"],
    ),
    (
        (
            "Kenyan Defence Minister Aden Kiprono and Ugandan Defence Minister Jacob Okello had forty "
            "minutes together on Monday."
        ),
        ["meeting held 2024-05-13 in None: Aden Kiprono, Jacob Okello"],
    ),
    (
        (
            "Vietnamese Deputy Defence Minister Hoang Xuan Hien spoke for half an hour with Lao "
            "Deputy Defence Minister Vongkham Phommakone in Hanoi on 3 May."
        ),
        ["meeting held 2024-05-03 in Hanoi: Hoang Xuan Hien, Vongkham Phommakone"],
    ),
    (
        (
            "Indonesian Defence Minister Prabowo Santoso huddled with Australian Defence Minister "
            "Richard Marlow in Jakarta on Friday."
        ),
        ["meeting held 2024-05-10 in Jakarta: Prabowo Santoso, Richard Marlow"],
    ),
    (
        (
            "After lunch Australian Defence Minister Richard Marlow went on to see General Agus Subi, "
            "the Indonesian armed forces commander."
        ),
        ["meeting held 2024-05 in None: Richard Marlow, Agus Subi"],
    ),
    (
        (
            "Argentine Defence Minister Luis Petrelli had spoken to Chilean Defence Minister Maya "
            "Fernandez by telephone on Monday."
        ),
        ["call held 2024-05-13 in None: Maya Fernandez, Luis Petrelli"],
    ),
    (
        (
            "USS Stockdale, on her way home from the Gulf, put in at Colombo on 24 April and left two "
            "days later."
        ),
        ["port_call held 2024-04-24/2024-04-26 in Colombo: "],
    ),
    (
        ("INS Kochi and INS Tir are lying in Port Sultan Qaboos, Oman, till the 11th of this month."),
        ["port_call held ../2024-05-11 in Port Sultan Qaboos: "],
    ),
    (
        ("The French frigate Nivose tied up in Mombasa, Kenya, on 2 May for three days."),
        ["port_call held 2024-05-02/2024-05-04 in Mombasa: "],
    ),
    (
        (
            "The Spanish-Moroccan exercise had been opened on 14 April, in Rota, by Spain's Fleet "
            "Commander, Admiral Jaime Delgado, and the Inspector of the Moroccan Navy, Rear Admiral "
            "Mohammed Laghmari."
        ),
        ["ceremony held 2024-04-14 in Rota: Jaime Delgado, Mohammed Laghmari"],
    ),
    (
        (
            "The British Army hands back Archer's Post range B to Kenya on 5 May. Present: Brigadier "
            "Tom Fairweather of Britain."
        ),
        ["ceremony held 2024-05-05 in Archer's Post range: Tom Fairweather"],
    ),
    (
        (
            "On 2 May two patrol boats were formally handed to the Sri Lanka Navy by Australia at the "
            "Galle naval dockyard."
        ),
        ["ceremony held 2024-05-02 in Galle naval dockyard: "],
    ),
    (
        (
            "Thirty Senegalese trainees received their certificates on 1 May from the hands of Rear "
            "Admiral Oumar Wade and of the Dutch ambassador, Joke Brandsma."
        ),
        ["ceremony held 2024-05-01 in None: Oumar Wade, Joke Brandsma"],
    ),
    (
        ("On 3 May General Bouchaib Arroub of Morocco pinned the Ouissam on ten Spaniards in Rabat."),
        ["ceremony held 2024-05-03 in Rabat: Bouchaib Arroub"],
    ),
    (
        (
            "On Thursday Japan's Defence Minister Kihara Minoru and Italy's Defence Minister Guido "
            "Crosetti put their signatures under a technical arrangement on ammunition storage in "
            "Rome."
        ),
        ["signing held 2024-05-09 in Rome: Kihara Minoru, Guido Crosetti"],
    ),
    (
        (
            "A memorandum on radio sets, inked by Malaysian General Zamrose Zain and Turkish General "
            "Metin Gurak on Wednesday, opens the way."
        ),
        ["signing held 2024-05-15 in None: Zamrose Zain, Metin Gurak"],
    ),
    (
        (
            "Ten Sri Lankan technicians underwent eleven weeks of training on the engines in Cairns, "
            "Australia, in March."
        ),
        ["training held 2024-03 in Cairns: "],
    ),
    (
        ("The Hispano-Moroccan amphibious exercise Estrecho 24 came to its end on Friday in Al Hoceima."),
        ["exercise held ../2024-05-10 in Al Hoceima: "],
    ),
    (
        (
            "10-14 June: visit of the First Sea Lord, Admiral Sir Hugh Carrow of Britain, to Mombasa "
            "and Lamu in Kenya."
        ),
        ["visit held 2024-05 in Mombasa: Hugh Carrow"],
    ),
    (
        (
            "Chile's Army Commander, General Humberto Oviedo, flew there yesterday and inspected the "
            "tents in the company of Argentine Lt. Gen. Diego Suner."
        ),
        ["visit held 2024-05-14 in None: Humberto Oviedo, Diego Suner"],
    ),
    (
        (
            "The Polish-Lithuanian Joint Defence Committee, JDC in short, sat in Vilnius on 2 May. "
            "The previous session, number VII, took place in Warsaw in 2022."
        ),
        ["dialogue held 2024-05-02 in Vilnius: ", "dialogue held 2022 no. 7 in Warsaw: "],
    ),
    (
        (
            "The Turkey-Malaysia Defence Industry Cooperation Meeting was held in Ankara in December. "
            "Edition number 15 is to be hosted in Langkawi on 23 May 2025."
        ),
        ["dialogue held 2023-12 in Ankara: ", "dialogue planned 2025-05-23 no. 15 in Langkawi: "],
    ),
    (
        ("The Peru-Ecuador general staff talks, the 24th of the series, ended in Piura on 3 May."),
        ["dialogue held 2024-05-03 no. 24 in Piura: "],
    ),
    (
        (
            "The first Kenya-Uganda Defence Policy Dialogue was held in Nairobi on 3 May; the sequel "
            "is planned for October in Kampala."
        ),
        ["dialogue held 2024-05-03 no. 1 in Nairobi: ", "dialogue planned 2024-10 in Kampala: "],
    ),
    (
        (
            "Lithuanian Chief of Defence Valdas Rupkus accepted an invitation to The Hague in March "
            "next year from his Dutch counterpart."
        ),
        ["visit planned 2025-03 in The Hague: Valdas Rupkus"],
    ),
    (
        (
            "General Onno Vermeer of the Netherlands began a tour of Lithuania on Tuesday, meeting "
            "Chief of Defence Valdas Rupkus in Vilnius. Day two took him to Rukla, where he handed "
            "over a field kitchen to Colonel Mindaugas Stonis."
        ),
        [
            "visit held 2024-05-14 in Vilnius: Onno Vermeer",
            "meeting held 2024-05-14 in Vilnius: Onno Vermeer, Valdas Rupkus",
            "ceremony held 2024-05-15 in Rukla: Onno Vermeer, Mindaugas Stonis",
        ],
    ),
    (
        (
            "Brazilian Army Commander General Tomas Paiva came to Lima on Monday for a three-day "
            "visit. On the second day he was received by Peruvian Defence Minister Walter Astudillo."
        ),
        [
            "visit held 2024-05-13/2024-05-15 in Lima: Tomas Paiva",
            "courtesy_call held 2024-05-14 in Lima: Tomas Paiva, Walter Astudillo",
        ],
    ),
    (
        (
            "9 May: Colombian General Luis Giraldo in Panama. He was received by Panama's Security "
            "Minister Juan Pino. The two signed a protocol on border patrols."
        ),
        [
            "courtesy_call held 2024-05-09 in None: Luis Giraldo, Juan Pino",
            "signing held 2024-05-09 in None: Luis Giraldo, Juan Pino",
        ],
    ),
    (
        (
            "Dutch General Onno Vermeer handed over a field kitchen to the Lithuanian army in Rukla "
            "on Monday (Colonel Mindaugas Stonis took the keys), then spoke for half an hour with "
            "Lithuanian Lt. Gen. Valdas Rupkus."
        ),
        [
            "ceremony held 2024-05-13 in Rukla: Onno Vermeer, Mindaugas Stonis",
            "meeting held 2024-05-13 in Rukla: Valdas Rupkus, Onno Vermeer",
        ],
    ),
    (
        (
            "Japanese Defence Minister Kihara Minoru used Sunday to shake hands with his Singaporean "
            "host, Dr Ng Boon Heng, and, in a corridor, with General Wei Fenglin of China."
        ),
        [
            "meeting held 2024-05-12 in None: Kihara Minoru, Ng Boon Heng",
            "meeting held 2024-05-12 in None: Kihara Minoru, Wei Fenglin",
        ],
    ),
    (
        (
            "The Polish and Lithuanian vice-ministers are to resume the eighth Poland-Lithuania "
            "Defence Policy Dialogue, adjourned in May for want of time, in Warsaw on 4 July."
        ),
        ["dialogue planned 2024-07-04 no. 8 in Warsaw: "],
    ),
    (
        (
            "An annexure to the Memorandum of Understanding between India and Oman on Military "
            "Cooperation, dated 6 December 2005 and prolonged in May 2016, was signed in Muscat on "
            "Monday."
        ),
        ["signing held 2024-05-13 in Muscat: "],
    ),
    (
        (
            "The Greek minister, Nikos Dendakis, was there received in Yerevan by Armenian Defence "
            "Minister Suren Papyan on Monday."
        ),
        ["meeting held 2024-05-13 in Yerevan: Nikos Dendakis, Suren Papyan"],
    ),
    (
        (
            "On Monday in Lima Ecuador's Defence Minister Luis Lara reviewed troops with his Peruvian "
            "colleague Ana Rojas, talked with her behind closed doors and called on President Alan "
            "Vargas."
        ),
        [
            "meeting held 2024-05-13 in Lima: Luis Lara, Ana Rojas",
            "courtesy_call held 2024-05-13 in Lima: Luis Lara, Alan Vargas",
        ],
    ),
    (
        (
            "Indonesian Major General Yoedhi Swastanu took the train to Den Helder on Monday, where "
            "Dutch Vice Admiral Rob Verkade showed him round the frigate and had him to lunch."
        ),
        [
            "visit held 2024-05-13 in Den Helder: Yoedhi Swastanu",
            "courtesy_call held 2024-05-13 in Den Helder: Rob Verkade, Yoedhi Swastanu",
        ],
    ),
    (
        (
            "Afterwards Kenyan General Samuel Kiptoo drove to Jinja in Uganda on 5 May and inspected "
            "the bridge."
        ),
        ["visit held 2024-05-05 in Jinja: Samuel Kiptoo"],
    ),
    (
        (
            "On 8 May Lieutenant General Sherali Khairullo of Tajikistan had an office call with US "
            "Lieutenant General Warren Brookshire in Dushanbe."
        ),
        ["courtesy_call held 2024-05-08 in Dushanbe: Sherali Khairullo, Warren Brookshire"],
    ),
    (
        (
            "Greek Admiral Stylianos Petrou and Egyptian Admiral Ahmed Khalil briefed Greek Defence "
            "Minister Nikolaos Panagos in Athens on 3 May."
        ),
        ["courtesy_call held 2024-05-03 in Athens: Stylianos Petrou, Ahmed Khalil, Nikolaos Panagos"],
    ),
    (
        (
            "Canadian Brigadier-General Peter Dawes and General Seyni Garbo, Niger's Chief of Defence "
            "Staff, renewed in Niamey on Tuesday the technical arrangement on training of 2013."
        ),
        ["signing held 2024-05-14 in Niamey: Peter Dawes, Seyni Garbo"],
    ),
    (
        (
            "Austrian Lt. Col. Ernst Hofinger entrusted the Czech fire brigade with a 40-metre panel "
            "bridge in Znojmo on Saturday."
        ),
        ["ceremony held 2024-05-11 in Znojmo: Ernst Hofinger"],
    ),
    (
        (
            "US Ambassador James Mortimer was the chief guest at the concluding function of the "
            "Bangladesh-US drill in Sylhet on 5 May."
        ),
        ["ceremony held 2024-05-05 in Sylhet: James Mortimer"],
    ),
    (
        (
            "Korean Rear Admiral Choi Yang-sun deposited flowers at the Grau monument in Callao, "
            "Peru, on 13 May."
        ),
        ["ceremony held 2024-05-13 in Grau monument, Callao: Choi Yang-sun"],
    ),
    (
        (
            "On 7 May the delivery of ten vehicles to the Djibouti Army by Japan took place in "
            "Djibouti; recipient was General Zakaria Cheikh."
        ),
        ["ceremony held 2024-05-07 in Djibouti: Zakaria Cheikh"],
    ),
    (
        ("Lecture to thirty Djibouti Coast Guard members by the Japanese crew in Djibouti on 11 May."),
        ["training held 2024-05-11 in Djibouti: "],
    ),
    (
        ("15 to 17 May: Call at Salalah, Oman, of the Japanese destroyer Teruzuki."),
        ["port_call held 2024-05-15/2024-05-17 in Salalah: "],
    ),
    (
        (
            "Cypriot Defence Minister Charalambos Petrides hosted the Greek and Egyptian ministers in "
            "Limassol in December for the fifth three-way meeting of its kind."
        ),
        ["multilateral_meeting held 2023-12 no. 5 in Limassol: Charalambos Petrides"],
    ),
    (
        (
            "Egyptian General Mohamed Zakaria is expected back in Athens in December for a return "
            "visit to Greece."
        ),
        ["visit planned 2024-12 in Athens: Mohamed Zakaria"],
    ),
    (
        (
            "The Dutch and Indonesian sides resumed their Bilateral Defence Consultations in The "
            "Hague on 8 May."
        ),
        ["dialogue held 2024-05-08 in The Hague: "],
    ),
    (
        (
            "KOTRA of Korea and FAME of Peru swapped letters of intent in Lima on 9 May over a line "
            "of cartridges."
        ),
        ["signing held 2024-05-09 in Lima: "],
    ),
    (
        (
            "ATHENS (AegeanWire), May 14 - Greek Defence Minister Nikolaos Panagos flew to Cairo on "
            "Monday and by evening had inked, with General Mohamed Zakaria, his Egyptian opposite "
            "number, an accord on transit of warships."
        ),
        [
            "visit held 2024-05-13 in Cairo: Nikolaos Panagos",
            "signing held 2024-05-13 in Cairo: Nikolaos Panagos, Mohamed Zakaria",
        ],
    ),
    (
        (
            "It emerged that Canada will put 30 trainers into Exercise Flintlock 24, hosted this time "
            "by Niger, from 11 to 20 June."
        ),
        ["exercise planned 2024-06-11/2024-06-20 in None: "],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD, ids=[text[:60] for text, _ in TOLD])
def test_a_dense_report_is_read(text: str, told: list[str]) -> None:
    reading = reader().read(a_document(text + TAIL, published="2024-05-15"))
    assert sorted(account_of(each.value) for each in reading.engagements) == sorted(told)
