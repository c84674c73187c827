"""Ships, units, cadets and goods that a report tells of by the way, in words that writers choose freely."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import engagements_in

TALKS = (
    "Peruvian Defence Minister Jorge Chavez met his Chilean counterpart Ana Rojas in Lima on Monday to "
    "discuss defence cooperation.\n\n"
)

# A sentence behind the news of 16 May 2018, and the engagement that it tells of.
TOLD = [
    ("The training ship will be moored at Callao until 20 May.", "port_call planned ../2018-05-20 CL PE"),
    ("The frigate weighed anchor on Friday after four days in Callao.", "port_call held * CL PE"),
    ("In November the Turkish frigate Gediz had tied up in Karachi.", "port_call held 2017-11 PK TR"),
    ("Brazilian minehunters were guests in Callao in February.", "port_call held 2018-02 BR PE"),
    ("A call by a Spanish corvette is pencilled in for October.", "port_call planned 2018-10 ES *"),
    ("Peruvian cadets spent two weeks in Santiago in March.", "visit held 2018-03 CL PE"),
    ("Forty students of the Kenyan war college were in Kampala in April.", "visit held 2018-04 KE UG"),
    ("Kenyan and Tanzanian sailors practised boarding off Pemba in April.", "exercise held 2018-04 KE TZ"),
    ("Soldiers of the two armies drilled side by side at Tacna in April.", "exercise held 2018-04 CL PE"),
    ("British sappers showed Kenyan soldiers how to find mines in April.", "training held 2018-04 GB KE"),
    ("Two Kenyan officers graduated from the Indian staff college in April.", "training held 2018-04 IN KE"),
    ("The joint battalion pulled out of Haiti in April 2017.", "deployment held 2017-04 *"),
    ("Rwandan engineers left for the Central African Republic in January.", "deployment held 2018-01 CF RW"),
    ("The United States handed Kenya eight helicopters in 2016.", "assistance held 2016 KE US"),
    ("Twenty ambulances from Japan reached Manila on 3 May.", "assistance held 2018-05-03 JP PH"),
    ("The Singapore Air Force last trained at Ohakea in January.", "training held 2018-01 *"),
    ("The Kenya Navy drilled jointly with the Tanzanian fleet in April.", "exercise held 2018-04 KE TZ"),
    ("The Ghanaian patrol ship has been in Lagos since Saturday.", "port_call held 2018-05-12/.. GH NG"),
    ("In February the war college sent thirty students to Santiago.", "visit held 2018-02 *"),
    ("Combat divers of Peru and Chile swam together off Ancon in March.", "exercise held 2018-03 CL PE"),
    ("Danish divers passed on their skills to Estonian colleagues in April.", "training held 2018-04 DK EE"),
    ("Nepal is to replace the Indian battalion at Marjayoun in July.", "deployment planned 2018-07 *"),
    (
        "Eight armoured cars, a gift of Japan, were unloaded in Manila in April.",
        "assistance held 2018-04 JP PH",
    ),
]
SILENT = [
    "The museum ship is open to the public in Callao.",
    "The unit price reached a record in London in March.",
    "The two sides drilled down into the figures in March.",
    "The Peruvian frigate Villavisencio tied up in Callao on Friday.",
    "A cruise ship spent three days in Callao in March.",
    "The container ship Esmeralda will drop anchor in Callao on 3 June.",
    "The steel for the first ship will be cut in Iquique in September.",
    "The Peruvian army sent engineers to Cuzco in March.",
    "The football team of the army left for Arica on Friday.",
    "Both countries practise democracy.",
    "The exercise of power corrupts.",
    "Chile trains its officers for four years.",
    "Many members of the Chilean Army have trained at Cuzco since 1965.",
]


@pytest.mark.parametrize(("sentence", "told"), TOLD)
def test_what_ships_units_and_groups_did_is_an_engagement(sentence: str, told: str) -> None:
    others = [each for each in engagements_in(TALKS + sentence, published="2018-05-16") if not _is_news(each)]
    (found,) = others
    type_, status, date, *parties = told.split()
    assert (found.type, found.status.value) == (type_, status)
    assert date in ("*", str(found.date))
    assert "*" in parties or sorted(found.parties) == parties


@pytest.mark.parametrize("sentence", SILENT)
def test_the_same_words_of_something_else_tell_of_nothing(sentence: str) -> None:
    found = engagements_in(TALKS + sentence, published="2018-05-16")
    assert [each.type for each in found if not _is_news(each)] == []


def _is_news(engagement) -> bool:  # type: ignore[no-untyped-def]
    return bool(engagement.participants)
