"""The plain ways in which reports tell of engagements, each with its type, day, place, edition and people."""

from __future__ import annotations

import pytest

from dragoman.model.engagements import Engagement
from tests.builders import a_document
from tests.unit.reading.stories import reader

# Made-up reports of 15 May 2024, a Wednesday, and what each tells.
PLAIN = [
    (
        (
            "Defence Minister Juan Carlos Ortega met his Peruvian counterpart Luis Alberto Vargas "
            "in Bogota on Monday. The Colombian minister thanked his guest."
        ),
        ["meeting held 2024-05-13 in Bogota: Juan Carlos Ortega, Luis Alberto Vargas"],
    ),
    (
        (
            "Kenyan Defence Minister Aden Kiprono held talks with Ugandan Defence Minister Jacob "
            "Okello in Nairobi on Tuesday."
        ),
        ["meeting held 2024-05-14 in Nairobi: Aden Kiprono, Jacob Okello"],
    ),
    (
        (
            "Polish Defence Minister Marek Wolski and his Lithuanian counterpart Jonas Petrauskas "
            "discussed air defence in Warsaw on Friday."
        ),
        ["meeting held 2024-05-10 in Warsaw: Marek Wolski, Jonas Petrauskas"],
    ),
    (
        (
            "The Chief of Defence Staff of Ghana, Lieutenant General Kofi Mensah, on Monday met "
            "with the Chief of Defence Staff of Nigeria, General Musa Bello, in Abuja."
        ),
        ["meeting held 2024-05-13 in Abuja: Kofi Mensah, Musa Bello"],
    ),
    (
        (
            "Bilateral talks between Greek Defence Minister Nikos Pappas and Egyptian Defence "
            "Minister Mohamed Fathi took place in Cairo on Sunday."
        ),
        ["meeting held 2024-05-12 in Cairo: Nikos Pappas, Mohamed Fathi"],
    ),
    (
        (
            "A meeting between Kazakh Defence Minister Ruslan Ospanov and Turkish Defence Minister "
            "Kemal Aydin was held in Astana on Monday."
        ),
        ["meeting held 2024-05-13 in Astana: Ruslan Ospanov, Kemal Aydin"],
    ),
    (
        (
            "Talks were held in Tashkent on Monday between Uzbek Defence Minister Bakhodir Karimov "
            "and Tajik Defence Minister Sherali Rahimov."
        ),
        ["meeting held 2024-05-13 in Tashkent: Bakhodir Karimov, Sherali Rahimov"],
    ),
    (
        (
            "On May 13, Minister of Defence of Georgia Irakli Beridze had a meeting with the "
            "Minister of Defence of Latvia Andris Kalnins in Tbilisi."
        ),
        ["meeting held 2024-05-13 in Tbilisi: Irakli Beridze, Andris Kalnins"],
    ),
    (
        (
            "Chilean Defence Minister Maya Rojas and her Argentine counterpart Luis Petri sat down "
            "for talks in Santiago on Monday."
        ),
        ["meeting held 2024-05-13 in Santiago: Maya Rojas, Luis Petri"],
    ),
    (
        (
            "Portuguese Defence Minister Nuno Almeida meets Brazilian counterpart in Lisbon\n"
            "\n"
            "Portuguese Defence Minister Nuno Almeida met Brazilian Defence Minister Jose Ribeiro "
            "in Lisbon on Monday to discuss naval cooperation.\n"
            "\n"
            "During the meeting, the two ministers reviewed joint exercises."
        ),
        ["meeting held 2024-05-13 in Lisbon: Nuno Almeida, Jose Ribeiro"],
    ),
    (
        (
            "The defence ministers of Serbia and Hungary, Bratislav Jovic and Kristof Nagy, met in "
            "Belgrade on Monday."
        ),
        ["meeting held 2024-05-13 in Belgrade: Bratislav Jovic, Kristof Nagy"],
    ),
    (
        (
            "Qatari Minister of State for Defence Affairs Khalid Al-Mansouri and Jordanian Chief of"
            " Staff Major General Yousef Haddad reviewed military cooperation during a meeting in "
            "Doha on Tuesday."
        ),
        ["meeting held 2024-05-14 in Doha: Khalid Al-Mansouri, Yousef Haddad"],
    ),
    (
        (
            "Secretary of Defense Mark Halloran met with Filipino Defense Secretary Gilberto Santos"
            " at the Pentagon on Monday."
        ),
        ["meeting held 2024-05-13 in Pentagon: Mark Halloran, Gilberto Santos"],
    ),
    (
        (
            "Secretary of Defense Mark Halloran hosted Finnish Defence Minister Antti Makinen at "
            "the Pentagon May 13."
        ),
        ["meeting held 2024-05-13 in Pentagon: Mark Halloran, Antti Makinen"],
    ),
    (
        (
            "Indian Army Chief General Manoj Rawat interacted with Nepali Army Chief General Ashok "
            "Thapa in Kathmandu on Monday."
        ),
        ["meeting held 2024-05-13 in Kathmandu: Manoj Rawat, Ashok Thapa"],
    ),
    (
        (
            "Ukrainian Defence Minister Oleh Bondarenko and Danish Defence Minister Lars Nielsen "
            "exchanged views on air defence in Kyiv on Monday."
        ),
        ["meeting held 2024-05-13 in Kyiv: Oleh Bondarenko, Lars Nielsen"],
    ),
    (
        ("Australian Defence Minister Peter Hughes has met with his Fijian counterpart Pio Waqa in Suva."),
        ["meeting held 2024-05 in Suva: Peter Hughes, Pio Waqa"],
    ),
    (
        (
            "Jordan's Chairman of the Joint Chiefs of Staff Major General Yousef Haddad received on"
            " Monday the Commander of the Mauritanian Air Force, Brigadier General Ahmed Ould Sidi."
        ),
        ["courtesy_call held 2024-05-13 in None: Yousef Haddad, Ahmed Ould Sidi"],
    ),
    (
        (
            "The Chief of Staff of the Armed Forces of Mali, General Oumar Traore, was received on "
            "Monday in Niamey by Niger's Defence Minister Salifou Moussa."
        ),
        ["courtesy_call held 2024-05-13 in Niamey: Oumar Traore, Salifou Moussa"],
    ),
    (
        (
            "Sri Lanka's Defence Secretary General Kamal Perera received Indian High Commissioner "
            "Gopal Sharma at the Ministry of Defence on Tuesday."
        ),
        ["courtesy_call held 2024-05-14 in Ministry of Defence: Kamal Perera, Gopal Sharma"],
    ),
    (
        (
            "The Ambassador of Japan to Kenya, Ken Okada, paid a courtesy call on Defence Cabinet "
            "Secretary Aden Kiprono at Ulinzi House, Nairobi on Monday."
        ),
        ["courtesy_call held 2024-05-13 in Ulinzi House, Nairobi: Ken Okada, Aden Kiprono"],
    ),
    (
        (
            "Commander of the Royal Oman Navy Rear Admiral Saif Al-Rahbi called on Bangladesh Navy "
            "Chief Admiral Nazmul Hasan in Dhaka on Monday."
        ),
        ["courtesy_call held 2024-05-13 in Dhaka: Saif Al-Rahbi, Nazmul Hasan"],
    ),
    (
        (
            "Zambian Defence Minister Ambrose Lungu hosted his Zimbabwean counterpart Oppah Moyo in"
            " Lusaka on Monday."
        ),
        ["meeting held 2024-05-13 in Lusaka: Ambrose Lungu, Oppah Moyo"],
    ),
    (
        (
            "Vietnam's Deputy Defence Minister Senior Lieutenant General Hoang Van Minh hosted a "
            "reception in Hanoi on May 13 for Indian Ambassador Sandeep Arya."
        ),
        ["courtesy_call held 2024-05-13 in Hanoi: Hoang Van Minh, Sandeep Arya"],
    ),
    (
        (
            "The outgoing Defence Attache of France in Malaysia, Colonel Pierre Dubois, bid "
            "farewell to Malaysian Chief of Defence Force General Ahmad Rahman in Kuala Lumpur on "
            "Monday."
        ),
        ["courtesy_call held 2024-05-13 in Kuala Lumpur: Pierre Dubois, Ahmad Rahman"],
    ),
    (
        (
            "Turkish Chief of the General Staff General Metin Demir arrived in Baku on Monday for "
            "an official visit."
        ),
        ["visit held 2024-05-13 in Baku: Metin Demir"],
    ),
    (
        (
            "The Commander of the Mongolian Land Forces, Brigadier General Bat Ganbold, is visiting"
            " India from 13 to 16 May 2024."
        ),
        ["visit held 2024-05-13/2024-05-16 in None: Bat Ganbold"],
    ),
    (
        (
            "Ugandan Chief of Defence Forces General Moses Okello paid a two-day working visit to "
            "Rwanda on 13-14 May."
        ),
        ["visit held 2024-05-13/2024-05-14 in None: Moses Okello"],
    ),
    (
        (
            "French Armed Forces Minister Claire Laurent visited Djibouti on Monday and met "
            "President Hassan Guelleh."
        ),
        [
            "visit held 2024-05-13 in Djibouti: Claire Laurent",
            "courtesy_call held 2024-05-13 in Djibouti: Claire Laurent, Hassan Guelleh",
        ],
    ),
    (
        (
            "A delegation of the Botswana Defence Force led by Lieutenant General Placid Seretse "
            "visited Namibia from 6 to 9 May."
        ),
        ["visit held 2024-05-06/2024-05-09 in None: Placid Seretse"],
    ),
    (
        "Bulgarian Defence Minister Todor Ivanov will visit North Macedonia next week.",
        ["visit planned 2024-05-20/2024-05-26 in None: Todor Ivanov"],
    ),
    (
        (
            "Defence Minister of Thailand Sutin Chaiyasit will pay an official visit to Laos from "
            "20 to 22 May."
        ),
        ["visit planned 2024-05-20/2024-05-22 in None: Sutin Chaiyasit"],
    ),
    (
        (
            "Peru's Defence Minister Walter Flores travelled to Ecuador on Monday for talks with "
            "Ecuadorian Defence Minister Gian Loffredo."
        ),
        [
            "visit held 2024-05-13 in None: Walter Flores",
            "meeting held 2024-05-13 in None: Walter Flores, Gian Loffredo",
        ],
    ),
    (
        (
            "Singapore's Chief of Army Major General David Lim made an introductory visit to Brunei"
            " from 13 to 14 May 2024."
        ),
        ["visit held 2024-05-13/2024-05-14 in None: David Lim"],
    ),
    (
        ("Kuwaiti Defence Minister Fahad Al-Salem left for Cairo on Monday on an official visit to Egypt."),
        ["visit held 2024-05-13 in Cairo: Fahad Al-Salem"],
    ),
    (
        (
            "Chief of the Hellenic Navy General Staff Vice Admiral Dimitrios Kostas concluded his "
            "official visit to Cyprus on Friday."
        ),
        ["visit held ../2024-05-10 in None: Dimitrios Kostas"],
    ),
    (
        "The visit of Croatian Defence Minister Ivan Horvat to Slovenia took place on 13 May.",
        ["visit held 2024-05-13 in None: Ivan Horvat"],
    ),
    (
        "Uzbekistan's Defence Minister Bakhodir Karimov's visit to Kyrgyzstan began on Monday.",
        ["visit held 2024-05-13 in None: Bakhodir Karimov"],
    ),
    (
        (
            "Chief of Army Staff General Asif Malik embarked on an official visit to Italy, the "
            "ISPR said on Monday. Pakistan and Italy have close ties."
        ),
        ["visit held 2024-05 in None: Asif Malik"],
    ),
    (
        (
            "At the invitation of Tanzanian Chief of Defence Forces General Jacob Mwita, Chinese "
            "General Li Wei visited Dar es Salaam from May 6 to 8."
        ),
        ["visit held 2024-05-06/2024-05-08 in Dar es Salaam: Li Wei"],
    ),
    (
        (
            "Secretary of Defense Mark Halloran spoke by phone with Israeli Defense Minister Yoav "
            "Katz on Monday."
        ),
        ["call held 2024-05-13 in None: Mark Halloran, Yoav Katz"],
    ),
    (
        (
            "Ukrainian Defence Minister Oleh Bondarenko held a telephone conversation with Canadian"
            " Defence Minister Bill Tremblay on Monday."
        ),
        ["call held 2024-05-13 in None: Oleh Bondarenko, Bill Tremblay"],
    ),
    (
        (
            "Japanese Defense Minister Kenji Mori and his Philippine counterpart Gilberto Santos "
            "held a video conference on Tuesday."
        ),
        ["call held 2024-05-14 in None: Kenji Mori, Gilberto Santos"],
    ),
    (
        (
            "Omani Defence Minister Shihab Al-Said received a phone call from his Iranian "
            "counterpart Aziz Rezaei on Monday."
        ),
        ["call held 2024-05-13 in None: Shihab Al-Said, Aziz Rezaei"],
    ),
    (
        (
            "In a phone call on Monday, Turkish Defence Minister Kemal Aydin and Libyan Defence "
            "Minister Ali Mansour discussed training."
        ),
        ["call held 2024-05-13 in None: Kemal Aydin, Ali Mansour"],
    ),
    (
        (
            "Armenian Defence Minister Suren Grigoryan had a phone conversation with US Secretary "
            "of Defense Mark Halloran on May 13."
        ),
        ["call held 2024-05-13 in None: Suren Grigoryan, Mark Halloran"],
    ),
    (
        (
            "The phone call between Sweden's Defence Minister Anders Berg and Norway's Defence "
            "Minister Ola Hansen took place on Monday."
        ),
        ["call held 2024-05-13 in None: Anders Berg, Ola Hansen"],
    ),
    (
        (
            "Secretary Halloran Speaks With Estonian Minister\n"
            "\n"
            "Secretary of Defense Mark Halloran spoke today with Estonian Defence Minister Hanno "
            "Tamm to discuss security assistance."
        ),
        ["call held 2024-05-15 in None: Mark Halloran, Hanno Tamm"],
    ),
    (
        "The Indian and Kenyan navies conducted a joint exercise off Mombasa from 10 to 13 May.",
        ["exercise held 2024-05-10/2024-05-13 in Mombasa: "],
    ),
    (
        ("Exercise Southern Katipo began on Monday in Waiouru with troops from New Zealand and Fiji."),
        ["exercise held 2024-05-13 in Waiouru: "],
    ),
    (
        (
            "Pakistan and Saudi Arabia launched the joint military exercise Al-Samsam VIII on "
            "Monday in Multan."
        ),
        ["exercise held 2024-05-13 no. 8 in Multan: "],
    ),
    (
        (
            "The 14th edition of the India-Mongolia joint military exercise Nomadic Elephant "
            "commenced in Ulaanbaatar on Monday."
        ),
        ["exercise held 2024-05-13 no. 14 in Ulaanbaatar: "],
    ),
    (
        ("Colombian and United States forces will hold the naval exercise UNITAS in Cartagena in September."),
        ["exercise planned 2024-09 in Cartagena: "],
    ),
    (
        "The joint drill 'Falcon Eye 3' between Egypt and Greece wrapped up on Friday.",
        ["exercise held ../2024-05-10 no. 3 in None: "],
    ),
    (
        ("Troops from Senegal and France are taking part in military drills in Thies until Friday."),
        ["exercise held ../2024-05-17 in Thies: "],
    ),
    (
        ("The Indian Navy ship INS Tarkash arrived in Mombasa, Kenya, on Monday for a three-day port call."),
        ["port_call held 2024-05-13/2024-05-15 in Mombasa: "],
    ),
    (
        "The French frigate Nivose called at Port Louis, Mauritius, on Monday.",
        ["port_call held 2024-05-13 in Port Louis: "],
    ),
    (
        ("HMS Spey docked in Suva on Monday for a goodwill visit. Britain and Fiji have old ties."),
        ["port_call held 2024-05-13 in Suva: "],
    ),
    (
        ("The Turkish corvette TCG Burgazada made a port visit to Durres, Albania, from 10 to 13 May."),
        ["port_call held 2024-05-10/2024-05-13 in Durres: "],
    ),
    (
        (
            "Two ships of the Royal Navy of Oman entered the port of Karachi on Monday. Pakistan "
            "Navy officers welcomed them."
        ),
        ["port_call held 2024-05-13 in Karachi: "],
    ),
    (
        (
            "The training ship ARM Cuauhtemoc of the Mexican Navy arrived at the port of "
            "Valparaiso, Chile, on Sunday."
        ),
        ["port_call held 2024-05-12 in Valparaiso: "],
    ),
    (
        (
            "Pakistan Navy Ship Aslat visited Jeddah as part of its overseas deployment. Saudi "
            "officials welcomed the ship on arrival on Monday."
        ),
        ["port_call held 2024-05 in Jeddah: "],
    ),
    (
        (
            "Slovenia and Croatia signed a memorandum of understanding on defence cooperation in "
            "Ljubljana on Monday."
        ),
        ["signing held 2024-05-13 in Ljubljana: "],
    ),
    (
        (
            "Defence Minister Ivan Horvat of Croatia and Slovenian Defence Minister Marjan Novak "
            "signed an agreement on military training in Zagreb on Monday."
        ),
        ["signing held 2024-05-13 in Zagreb: Ivan Horvat, Marjan Novak"],
    ),
    (
        (
            "A defence cooperation agreement was signed in Riyadh on Monday by Saudi Defence "
            "Minister Khalid Al-Faisal and Somali Defence Minister Abdulkadir Nur."
        ),
        ["signing held 2024-05-13 in Riyadh: Khalid Al-Faisal, Abdulkadir Nur"],
    ),
    (
        (
            "Armenian Defence Minister Suren Grigoryan met Greek Defence Minister Nikos Pappas in "
            "Yerevan on Monday. After the talks, the ministers signed a programme of cooperation "
            "for 2024."
        ),
        [
            "meeting held 2024-05-13 in Yerevan: Suren Grigoryan, Nikos Pappas",
            "signing held 2024-05-13 in Yerevan: Suren Grigoryan, Nikos Pappas",
        ],
    ),
    (
        (
            "Belarus and Zimbabwe sign military cooperation plan\n"
            "\n"
            "The plan was signed on Monday in Minsk by Belarusian Defence Minister Viktor Lukash "
            "and his Zimbabwean counterpart Oppah Moyo."
        ),
        ["signing held 2024-05-13 in Minsk: Viktor Lukash, Oppah Moyo"],
    ),
    (
        (
            "Kazakh Defence Minister Ruslan Ospanov met Chinese Defence Minister Li Wei in Astana "
            "on Monday. Following the talks, a cooperation plan for 2025 was signed."
        ),
        ["meeting held 2024-05-13 in Astana: Ruslan Ospanov, Li Wei", "signing held 2024-05-13 in Astana: "],
    ),
    (
        (
            "The signing ceremony of the military cooperation plan between Azerbaijan and Turkey "
            "was held in Ankara on Monday."
        ),
        ["signing held 2024-05-13 in Ankara: "],
    ),
    (
        (
            "Estonian Defence Minister Hanno Tamm signed a letter of intent with his Swedish "
            "counterpart Anders Berg in Tallinn on Monday."
        ),
        ["signing held 2024-05-13 in Tallinn: Hanno Tamm, Anders Berg"],
    ),
    (
        ("The third India-Oman Joint Military Cooperation Committee meeting was held in Muscat on Monday."),
        ["dialogue held 2024-05-13 no. 3 in Muscat: "],
    ),
    (
        (
            "Vietnam and Australia hold seventh defence policy dialogue\n"
            "\n"
            "The 7th Vietnam-Australia Defence Policy Dialogue took place in Canberra on May 13, "
            "co-chaired by Senior Lieutenant General Hoang Van Minh and Deputy Secretary Hugh "
            "Jeffrey."
        ),
        ["dialogue held 2024-05-13 no. 7 in Canberra: Hoang Van Minh, Hugh Jeffrey"],
    ),
    (
        (
            "The 12th round of army-to-army staff talks between Bangladesh and India was held in "
            "Dhaka from 12 to 14 May."
        ),
        ["dialogue held 2024-05-12/2024-05-14 no. 12 in Dhaka: "],
    ),
    (
        ("Chile and Peru held the sixth 2+2 meeting of foreign and defence ministers in Lima on Monday."),
        ["dialogue held 2024-05-13 no. 6 in Lima: "],
    ),
    (
        (
            "Namibia and Botswana on Monday opened the 30th session of the Joint Permanent "
            "Commission on Defence and Security in Windhoek."
        ),
        ["dialogue held 2024-05-13 no. 30 in Windhoek: "],
    ),
    (
        (
            "Indonesian and Thai officials met in Bangkok on Monday for the 10th Joint Working "
            "Group on defence."
        ),
        ["dialogue held 2024-05-13 no. 10 in Bangkok: "],
    ),
    (
        ("The US and Morocco will hold the 13th Defense Consultative Committee in Rabat next month."),
        ["dialogue planned 2024-06 no. 13 in Rabat: "],
    ),
    (
        (
            "Tanzania and Zambia concluded their eleventh Joint Permanent Commission on Defence and"
            " Security meeting in Lusaka on Friday."
        ),
        ["dialogue held 2024-05-10 no. 11 in Lusaka: "],
    ),
    (
        (
            "Defence ministers of the Nordic countries met in Oslo on Monday for the NORDEFCO "
            "meeting. Norway and Sweden were represented by Ola Hansen and Anders Berg."
        ),
        ["multilateral_meeting held 2024-05-13 in Oslo: "],
    ),
    (
        (
            "Philippine Defense Secretary Gilberto Santos attended the 18th ASEAN Defence "
            "Ministers' Meeting in Vientiane on Monday. Laos chairs ASEAN."
        ),
        ["multilateral_meeting held 2024-05-13 no. 18 in Vientiane: Gilberto Santos"],
    ),
    (
        (
            "The trilateral meeting of the defence ministers of Azerbaijan, Turkey and Georgia was "
            "held in Batumi on Monday."
        ),
        ["multilateral_meeting held 2024-05-13 in Batumi: "],
    ),
    (
        (
            "Pacific defence ministers gathered in Noumea on Monday for the seventh South Pacific "
            "Defence Ministers' Meeting. Fiji and Tonga took part."
        ),
        ["multilateral_meeting held 2024-05-13 no. 7 in Noumea: "],
    ),
    (
        (
            "The United States handed over six patrol boats to the Tunisian Navy at a ceremony in "
            "Bizerte on Monday."
        ),
        ["ceremony held 2024-05-13 in Bizerte: "],
    ),
    (
        ("Japan handed over disaster relief equipment to the Fiji Military Forces on Tuesday in Suva."),
        ["ceremony held 2024-05-14 in Suva: "],
    ),
    (
        (
            "Instructors of the British Army concluded a workshop on military law in Amman for "
            "Jordanian officers on Thursday."
        ),
        ["training held ../2024-05-09 in Amman: "],
    ),
    (
        (
            "China donated 30 vehicles to the Zambia Army. The handover ceremony took place in "
            "Lusaka on Monday."
        ),
        ["ceremony held 2024-05-13 in Lusaka: "],
    ),
    (
        (
            "A seminar on maritime security organised by the Peruvian and Spanish navies was held "
            "in Callao on 13 and 14 May."
        ),
        ["training held 2024-05-13/2024-05-14 in Callao: "],
    ),
    (
        (
            "The Chief of Naval Staff of Ghana, Vice Admiral Kofi Ansah, has received 12 accredited "
            "Defence Attachés at the Naval Headquarters in Accra. India and Brazil were among them."
        ),
        ["courtesy_call held 2024-05 in Naval Headquarters, Accra: Kofi Ansah"],
    ),
    (
        (
            "On Tuesday General Ivan Petrov of the Bulgarian Army visited the Minister of National Defence "
            "of Greece Nikos Kalas."
        ),
        ["courtesy_call held 2024-05-14 in None: Ivan Petrov, Nikos Kalas"],
    ),
    (
        (
            "Two frigates of the Peruvian Navy spent three days in Valparaiso, Chile, last week for "
            "friendship."
        ),
        ["port_call held 2024-05-06/2024-05-12 in Valparaiso: "],
    ),
    (
        (
            "In the presence of the Ambassador of Peru in Ireland, Ana Rojas, the training ship Union of "
            "the Peruvian Navy arrived in Dublin on 2 May."
        ),
        ["port_call held 2024-05-02 in Dublin: Ana Rojas"],
    ),
    (
        (
            "Captain Luis Mora of the Peruvian Navy, commanding officer of the frigate Palacios, visited "
            "the naval base in Valparaiso, Chile, on 2 May."
        ),
        ["visit held 2024-05-02 in Valparaiso: Luis Mora"],
    ),
    (
        (
            "Secretary of Defense John Smith of the United States spoke by phone on Monday with Defense "
            "Ministers from Peru, Chile, Ecuador and Brazil."
        ),
        ["call held 2024-05-13 in None: John Smith"],
    ),
    (
        (
            "The Peru-Brazil Military Cooperation Group (MCG) dialogue scheduled for 20 May has been "
            "cancelled."
        ),
        ["dialogue cancelled 2024-05-20 in None: "],
    ),
    (
        (
            "The Peruvian and Chilean navies prepare for the annual exercise Mar Azul, hosted this year by "
            "Chile. Scheduled for May 19 to May 30 in the Valparaiso area, it will include ten ships."
        ),
        ["exercise planned 2024-05-19/2024-05-30 in Valparaiso: "],
    ),
    (
        (
            "The armed forces of Ghana and Brazil are friends. The official hand over of the boats took "
            "place on Wednesday at Lion Camp in Accra."
        ),
        ["ceremony held 2024-05-15 in Lion Camp, Accra: "],
    ),
    (
        (
            "General Luis Mora of Chile visited Peru May 6-9, 2024. On May 7, he met Peruvian Minister Ana "
            "Rojas. Later, he met the Chief of Staff of the Peruvian Army, General Hugo Paz."
        ),
        [
            "meeting held 2024-05-07 in None: Luis Mora, Ana Rojas",
            "meeting held 2024-05-07 in None: Luis Mora, Hugo Paz",
            "visit held 2024-05-06/2024-05-09 in None: Luis Mora",
        ],
    ),
    (
        (
            "On May 6, 2024, General Luis Mora of Chile met Peruvian Minister Ana Rojas in Lima. During "
            "the meeting, Mora was accompanied by Chilean Ambassador to Peru Eva Luna."
        ),
        ["meeting held 2024-05-06 in Lima: Luis Mora, Ana Rojas, Eva Luna"],
    ),
    (
        (
            "General Hugo Paz, Minister of Defence of Peru, held talks in Lima on May 7 with "
            "Chilean Minister of Defence Ana Rojas, who is on a visit to Peru from May 6 to 9. Prime "
            "Minister Eva Luna of Peru received Ms Rojas on May 8."
        ),
        [
            "courtesy_call held 2024-05-08 in Lima: Eva Luna, Ana Rojas",
            "meeting held 2024-05-07 in Lima: Hugo Paz, Ana Rojas",
            "visit held 2024-05-06/2024-05-09 in Lima: Ana Rojas",
        ],
    ),
    (
        (
            "Navies of Chile, Peru and Brazil held a naval exercise in the Rio de Janeiro area from 3 to 5 "
            "May."
        ),
        ["exercise held 2024-05-03/2024-05-05 in Rio de Janeiro: "],
    ),
    (
        "General Luis Mora of Chile met General Hugo Paz of Peru at Camp “Bolivar” on 3 May.",
        ['meeting held 2024-05-03 in Camp "Bolivar": Luis Mora, Hugo Paz'],
    ),
    (
        (
            "General Luis Mora of Chile on Thursday hosted visiting U.S. Marine Corps Gen Paul Hobart, "
            "Commander of US Southern Command, at the Defence Headquarters in Santiago. Also present during "
            "the talks was the Vice Chief of Defence Forces of Chile Lt. Gen Hugo Paz."
        ),
        ["meeting held 2024-05-09 in Defence Headquarters, Santiago: Luis Mora, Paul Hobart, Hugo Paz"],
    ),
    (
        (
            "Peru’s Defence Ministry announced the arrival of Defence Minister Ana Rojas in Chile on Monday. "
            "The Peruvian Defence Minister met her Chilean counterpart Jorge Salas."
        ),
        [
            "meeting held 2024-05-13 in None: Ana Rojas, Jorge Salas",
            "visit held 2024-05-13 in None: Ana Rojas",
        ],
    ),
    (
        (
            "The second session of the Peru-Chile Joint Permanent Commission on Defence and Security ended "
            "on Monday. The Peruvian delegation was led by Minister of Defence Jorge Salas and included "
            "Minister of Interior Luis Mora. The delegation of the Republic of Chile was led by Minister of "
            "Defence Ana Rojas and included General Hugo Paz."
        ),
        ["dialogue held 2024-05-13 no. 2 in None: Jorge Salas, Ana Rojas, Luis Mora, Hugo Paz"],
    ),
    (
        (
            "The top Peruvian and Chilean defence officials praised their ties during a bilateral meeting "
            "Friday. Peruvian Defence Secretary Luis Mora and Chilean Defence Minister Ana Rojas “discussed "
            "a range of issues”, the ministry said."
        ),
        ["meeting held 2024-05-10 in None: Luis Mora, Ana Rojas"],
    ),
    (
        (
            "A memorandum of understanding between the Governments of the Republic of Peru and the Republic "
            "of Chile on military cooperation has been signed at a brief ceremony held at the Ministry of "
            "Defence in Lima."
        ),
        ["signing held 2024-05 in Ministry of Defence, Lima: "],
    ),
    (
        (
            "The frigate Forth of the British Royal Navy anchored off Callao, Peru, on 3 May. The sailors "
            "helped during the visit by restoring the Peruvian Navy cemetery."
        ),
        ["port_call held 2024-05-03 in Callao: "],
    ),
    (
        (
            "“Today we discussed military ties of both armies with Minister Jorge Salas,” Defence Minister "
            "Ana Rojas of Peru said. She met Minister Jorge Salas of Chile in Lima on Monday."
        ),
        ["meeting held 2024-05-13 in Lima: Jorge Salas, Ana Rojas"],
    ),
    (
        (
            "After the talks with Minister Ana Rojas of Peru on Monday, General Hugo Paz of Chile visited "
            "the General Staff in Lima and discussed exercises with General Luis Mora of Peru."
        ),
        [
            "meeting held 2024-05-13 in Lima: Ana Rojas, Hugo Paz",
            "meeting held 2024-05-13 in Lima: Hugo Paz, Luis Mora",
            "visit held 2024-05-13 in Lima: Hugo Paz",
        ],
    ),
    (
        (
            "Peruvian Defence Minister Ana Rojas will visit Chile on May 20. During the visit Chilean and "
            "Peruvian Defence Ministers Jorge Salas and Ana Rojas will also meet to discuss security."
        ),
        [
            "meeting planned 2024-05-20 in None: Jorge Salas, Ana Rojas",
            "visit planned 2024-05-20 in None: Ana Rojas",
        ],
    ),
    (
        (
            "“We will train soldiers of both armies from 20 May,” Defence Minister Ana Rojas of Chile said "
            "in Santiago during a visit by her Peruvian counterpart Jorge Salas."
        ),
        ["visit held 2024-05 in Santiago: Jorge Salas"],
    ),
    (
        (
            "General Hugo Paz of Chile paid respect to the victims at the War Memorial in Lima on Monday. He "
            "held talks with General Luis Mora of Peru at the Peru Defence Force headquarters in Lima."
        ),
        [
            "ceremony held 2024-05-13 in War Memorial, Lima: Hugo Paz",
            "meeting held 2024-05-13 in Peru Defence Force headquarters, Lima: Hugo Paz, Luis Mora",
        ],
    ),
    (
        (
            "The defence ministers of Peru, Chile and Brazil held their second trilateral meeting in Lima on "
            "Friday. Peru’s Ana Rojas (C), Chile’s Jorge Salas (L) and Brazil’s Rui Alves met on Friday."
        ),
        ["multilateral_meeting held 2024-05-10 no. 2 in Lima: "],
    ),
    (
        (
            "The 2024 Programme of Bilateral Military Cooperation was signed on Monday in Sofia by "
            "Colonel Ivan "
            "Petrov of the Bulgarian Army and Colonel Carl Fox, the UK Defence Attaché."
        ),
        ["signing held 2024-05-13 in Sofia: Ivan Petrov, Carl Fox"],
    ),
    (
        (
            "The plan of defence exercises was discussed on Monday by Defence Minister Ana Petrova "
            "of Bulgaria "
            "and British Ambassador Rose Hill in a conference call."
        ),
        ["call held 2024-05-13 in None: Ana Petrova, Rose Hill"],
    ),
    (
        (
            "On Monday U.S. Maj. Gen. Tom Reed talked over ways to improve security with Maj. Gen. "
            "Pedro Soto "
            "of the Peruvian army in Lima. The two armies are partners."
        ),
        ["meeting held 2024-05-13 in Lima: Tom Reed, Pedro Soto"],
    ),
    (
        (
            "The Romanian navy frigate Regele Ferdinand put in at the Georgian port of Batumi on "
            "Monday for a "
            "stopover of three days."
        ),
        ["port_call held 2024-05-13/2024-05-15 in Batumi: "],
    ),
    (
        (
            "U.S. Gen. Tom Reed met on Monday in Lima with Gen. Pedro Soto, the Peruvian army "
            "commander; Rear "
            "Adm. Luis Paz, the Peruvian navy commander; and Lt. Gen. Juan Rey, the chief of the "
            "Peruvian staff."
        ),
        ["meeting held 2024-05-13 in Lima: Tom Reed, Pedro Soto, Luis Paz, Juan Rey"],
    ),
    (
        (
            "The final planning conference for exercise Noble Shield 24 took place in Bucharest from 6 to 9 "
            "May, with military officers from Romania, Bulgaria and the United States."
        ),
        ["meeting held 2024-05-06/2024-05-09 in Bucharest: "],
    ),
    (
        "Polish and Slovak frigates conducted joint training in the Baltic Sea on 13 and 14 May.",
        ["exercise held 2024-05-13/2024-05-14 in Baltic Sea: "],
    ),
    (
        "After negotiations at the Ministry of Defence in Budapest on Monday, Hungarian Minister "
        "Tibor Nagy and "
        "Croatian Defence Minister Ivan Horvat praised the talks.",
        ["meeting held 2024-05-13 in Ministry of Defence, Budapest: Tibor Nagy, Ivan Horvat"],
    ),
    (
        "At the Berlin Strategy Conference on Monday, Dutch Defence Minister Jan Vries said that European "
        "military cooperation matters. The German army agreed.",
        ["multilateral_meeting held 2024-05-13 in Berlin: Jan Vries"],
    ),
    (
        "The annual Adriatic Army Chiefs Staff Talks took place in Split, Croatia, on 9 and 10 May.",
        ["multilateral_meeting held 2024-05-09/2024-05-10 in Split: "],
    ),
    (
        "The 26th US-Adriatic Charter Chiefs of Defense Conference was held in Skopje on May 7. "
        "Albania took part.",
        ["multilateral_meeting held 2024-05-07 no. 26 in Skopje: "],
    ),
    (
        "The UK Defence Secretary, Tom Blake, saw his Ukrainian counterpart, Oleh Koval, on a "
        "visit to Kyiv on "
        "Tuesday.",
        [
            "meeting held 2024-05-14 in Kyiv: Tom Blake, Oleh Koval",
            "visit held 2024-05-14 in Kyiv: Tom Blake",
        ],
    ),
    (
        "The South American Defense Conference took place in Natal, Brazil, on May 7-9. The "
        "forum was opened by "
        "Brazilian Gen. Raul Souza and U.S. Adm. Craig Hill.",
        ["multilateral_meeting held 2024-05-07/2024-05-09 in Natal: Raul Souza, Craig Hill"],
    ),
    (
        "U.S. Defense Secretary Tom Blake spoke by phone on Monday with Greek Defense Minister "
        "Nikos Pappas about "
        "Ukraine. Besides thanking Greece for its help to Ukraine, Blake discussed with Pappas "
        "how allies help.",
        ["call held 2024-05-13 in None: Tom Blake, Nikos Pappas"],
    ),
    (
        "Chilean Gen. Luis Mora was at the head of a Chilean defense delegation that visited Lima on Monday.",
        ["visit held 2024-05-13 in Lima: Luis Mora"],
    ),
    (
        "Dutch Minister Jan Vries met Polish Minister Adam Kowal in Warsaw on Monday; at which "
        "the NATO Summit of "
        "July and the training of Dutch troops in Poland were discussed.",
        ["meeting held 2024-05-13 in Warsaw: Jan Vries, Adam Kowal"],
    ),
    (
        "President Ana Silva of Norway met Kenyan Minister of Defence Ali Kamau on Monday. The "
        "meeting in the "
        "Palace was attended by Norwegian General Bo Berg.",
        ["courtesy_call held 2024-05-13 in None: Ana Silva, Ali Kamau, Bo Berg"],
    ),
    (
        "Ukrainian Defence Minister Rustem Koval held talks in Kyiv on Monday with Lithuanian "
        "Defence Minister "
        "Jonas Kalnas. The letter of intent signed at the end of the talks will help demining. "
        "Kalnas was given "
        "the Order of Prince Yaroslav the Wise.",
        [
            "ceremony held 2024-05-13 in Kyiv: Jonas Kalnas",
            "meeting held 2024-05-13 in Kyiv: Rustem Koval, Jonas Kalnas",
            "signing held 2024-05-13 in Kyiv: ",
        ],
    ),
    (
        "Ukraine’s Defence Minister Rustem Koval held a video call on Monday with Jonas Kalnas, Minister of "
        "Defence of Lithuania. Lithuanian Commander Petras Rimas also participated in the video call.",
        ["call held 2024-05-13 in None: Rustem Koval, Jonas Kalnas, Petras Rimas"],
    ),
    (
        "With several key leaders in attendance, to include U.S. General Tim Reed and Latvian "
        "Defence Minister "
        "Raimonds Ozols, the exercise Silver Arrow ended in Adazi, Latvia, on May 13.",
        ["exercise held ../2024-05-13 in Adazi: Tim Reed, Raimonds Ozols"],
    ),
    (
        "Defence Minister of Lithuania Jonas Kalnas visited Kyiv on Monday. At his first meeting "
        "with Ukrainian "
        "Defence Minister Rustem Koval, Kalnas discussed plans. The Minister also signed an "
        "agreement on cyber.",
        [
            "meeting held 2024-05-13 no. 1 in Kyiv: Rustem Koval, Jonas Kalnas",
            "signing held 2024-05-13 in Kyiv: Jonas Kalnas",
            "visit held 2024-05-13 in Kyiv: Jonas Kalnas",
        ],
    ),
    (
        "On 7 May, Lieutenant General Istvan Nagy of the Hungarian Army gave a presentation at "
        "the International "
        "Armoured Vehicles (IAV) Conference in London.",
        ["multilateral_meeting held 2024-05-07 in London: Istvan Nagy"],
    ),
    (
        "NATO Deputy Secretary General Mircea Pop addressed the participants of the "
        "international conference on "
        "security held in Tallinn on 7 May. Estonia was represented at the conference by Minister Juri Tamm.",
        ["multilateral_meeting held 2024-05-07 in Tallinn: Mircea Pop, Juri Tamm"],
    ),
    (
        "Peruvian President Alan Garcia will meet President Evo Morales of Bolivia on 21 May to "
        "discuss defence. "
        "The meeting is planned in the town of Ilo, in Peru.",
        ["meeting planned 2024-05-21 in Ilo: Alan Garcia, Evo Morales"],
    ),
    (
        "Defence Minister Ana Rojas of Peru and Ecuadorian Defence Minister Luis Lara agreed on "
        "Monday that the "
        "armies will train.",
        ["meeting held 2024-05-13 in None: Ana Rojas, Luis Lara"],
    ),
    (
        "NATO Secretary General Jens Storm met Prime Minister of Norway Erna Berg at NATO "
        "Headquarters in Brussels "
        "on Monday to discuss defence.",
        ["meeting held 2024-05-13 in NATO Headquarters, Brussels: Jens Storm, Erna Berg"],
    ),
    (
        "General Istvan Nagy met the Hungarian soldiers serving with NATO in Belgium on 7 May.",
        [],
    ),
    (
        "U.S. General Mark Reed met with Colombian troops at Tolemaida, Colombia, on Monday.",
        ["visit held 2024-05-13 in Tolemaida: Mark Reed"],
    ),
]


def account_of(engagement: Engagement) -> str:
    edition = f" no. {engagement.edition}" if engagement.edition else ""
    names = ", ".join(each.name for each in engagement.participants)
    told = f"{engagement.type} {engagement.status} {engagement.date}{edition}"
    return f"{told} in {engagement.place}: {names}"


@pytest.mark.parametrize(("text", "told"), PLAIN, ids=[text[:60] for text, _ in PLAIN])
def test_a_plain_report_is_read(text: str, told: list[str]) -> None:
    reading = reader().read(a_document(text, published="2024-05-15"))
    assert sorted(account_of(each.value) for each in reading.engagements) == sorted(told)
