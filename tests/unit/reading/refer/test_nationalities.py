"""Whose people are those whose country no word states."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import a_story


def country_of(name: str, text: str) -> str | None:
    return next(each.country for each in a_story(text).figures if each.name == name)


AFTER = " New Zealand and its navy thanked him. New Zealand is a partner of Canada."


@pytest.mark.parametrize(
    "text",
    [
        "Defence Secretary Paul Hobart met with New Zealand's defence minister on Monday, Canadian "
        "Navy Rear Adm. Ann Kirk said.",
        "Defence Secretary Paul Hobart called New Zealand Defence Minister Ian Rose on Monday, Canadian "
        "Navy Rear Adm. Ann Kirk said.",
    ],
)
def test_who_meets_one_side_is_of_the_other_whoever_tells_of_it(text: str) -> None:
    (hobart,) = [each for each in a_story(text + AFTER).figures if each.name == "Paul Hobart"]
    assert hobart.country == "CA"


def test_who_speaks_on_behalf_of_another_is_of_his_side() -> None:
    text = (
        "Chile’s Joint Chief of Staff General Luis Mora, on behalf of the Chief of Defence Forces General "
        "Hugo Paz, met the Peruvian minister and thanked Peru. Chile and Peru are partners."
    )
    paz = next(each for each in a_story(text).figures if each.name == "Hugo Paz")
    assert paz.country == "CL"


def test_whom_a_national_agency_names_without_a_country_is_of_its_own() -> None:
    text = (
        "Defence Minister Bo Berg met his Norwegian counterpart on Monday, Yonhap said. Norwegian and "
        "Kenyan officers praised South Korean ships."
    )
    assert country_of("Bo Berg", text) == "KR"


def test_nobody_is_a_bloc_for_want_of_a_country() -> None:
    text = (
        "Kenya’s Minister of Defence Bo Berg received the Secretary General of the African Union, Ana Silva, "
        "in the presence of Tom Holm, Commander of the College. The African Union praised the African Union."
    )
    assert country_of("Tom Holm", text) == "KE"


def test_a_post_that_one_country_has_is_not_its_counterparts() -> None:
    text = (
        "US Secretary of Defense Paul Hobart met his Kenyan counterpart Ana Otieno. Kenya and the US agree."
    )
    otieno = next(each for each in a_story(text).figures if each.name == "Ana Otieno")
    assert (otieno.country, otieno.post) == ("KE", None)


def test_a_post_of_one_country_alone_makes_it_a_party() -> None:
    text = (
        "New Delhi: Raksha Mantri Anil Verma met his Norwegian counterpart and his Kenyan counterpart. "
        "The Norwegian minister and the Kenyan minister praised Indian ships."
    )
    assert country_of("Anil Verma", text) == "IN"


def test_in_a_list_of_several_countries_who_has_none_is_of_another() -> None:
    text = (
        "Minister of Defence Ana Silva, Minister of Defence of Latvia Ivo Berg and Minister of "
        "Defence of Estonia "
        "Per Holm will meet at the Lithuanian Navy Headquarters. Lithuania hosts its partners."
    )
    assert country_of("Ana Silva", text) == "LT"


@pytest.mark.parametrize(
    "away", ["While in Peru, Admiral Tom Reed met", "Admiral Tom Reed went to Lima and met"]
)
def test_who_was_somewhere_as_a_guest_is_not_of_there(away: str) -> None:
    text = f"{away} Peruvian Minister Luis Paz. Peru thanked him. Peru and the United States are partners."
    assert country_of("Tom Reed", text) == "US"


def test_a_diplomat_without_a_country_is_of_the_other_side_than_the_host() -> None:
    text = (
        "TEGUCIGALPA – The ship of the U.S. Navy will visit Honduras. “It is a first for "
        "Honduras,” said Chargé "
        "d’Affaires Julie Ross. Honduras and its navy will help. Honduras thanked the United States."
    )
    assert country_of("Julie Ross", text) == "US"


def test_the_guard_of_an_american_state_is_american() -> None:
    text = (
        "Col. Jim Reed of the Georgia National Guard met Georgian Colonel Irakli Lomidze at "
        "Vaziani, Georgia. "
        "The Georgian forces thanked the Georgia Army National Guard."
    )
    assert country_of("Jim Reed", text) == "US"


@pytest.mark.parametrize(
    ("name", "text", "country"),
    [
        (
            "Lena Haas",
            "Peru’s Defence Minister Luis Mora met in Lima the Force Commander of UNIFIL, "
            "Major General Lena Haas.",
            None,
        ),
        (
            "Taalai Asanov",
            "General Paul Hill of the United States toured the region. In Tashkent he met Uzbek Defence "
            "Minister Bahrom Kurbon. In Bishkek he called on Defence Minister Taalai Asanov. In Tashkent "
            "again, the United States and Uzbekistan signed a plan.",
            "KG",
        ),
        (
            "Abel Nkosi",
            "Zimbabwean and Zambian officers met in Harare. Zimbabwe Defence Forces Commander, General "
            "Philip Dube, Police Commissioner General Gideon Moyo and Director General Abel Nkosi were "
            "there.",
            "ZW",
        ),
        (
            "Rui Prado",
            "Brazilian Defence Minister Carlos Souza visited Abuja for talks with Nigerian officials. "
            "Minister Carlos Souza was accompanied during the visit by Rui Prado, Director of Plans.",
            "BR",
        ),
        (
            "Andre Rafael",
            "Mozambican Defence Minister Artur Chume is in Rwanda for a visit. He is accompanied by senior "
            "officials, including Army Commander Major General Andre Rafael.",
            "MZ",
        ),
    ],
)
def test_whose_people_are_those_of_missions_lists_and_tours(
    name: str, text: str, country: str | None
) -> None:
    assert country_of(name, text) == country


@pytest.mark.parametrize(
    "text",
    [
        "In Riga the Minister of Defence Peteris Ozols met the Polish minister Jan Kowal and spoke of "
        "ties with Ukraine.",
        "The Minister of Defence Peteris Ozols met the Polish minister Jan Kowal in Riga; both back Ukraine.",
        "Minister of Defence Peteris Ozols met the Polish army chief\n\nIn Riga the Minister of Defence "
        "Peteris Ozols met the Polish army chief Jan Kowal and spoke of ties with Ukraine.",
    ],
)
def test_a_minister_who_meets_at_home_is_of_the_country_of_the_town(text: str) -> None:
    assert country_of("Peteris Ozols", text) == "LV"


def test_who_is_accompanied_by_an_ambassador_is_of_his_country() -> None:
    text = (
        "Defence Minister Ali Omar, accompanied by Kenya's ambassador to Peru, Ana Wanjiru, met Peru's Chief "
        "of Staff, General Luis Rojas, in Lima on Monday. Peru and Kenya are friends."
    )
    assert country_of("Ali Omar", text) == "KE"


@pytest.mark.parametrize("word", ["counterpart", "opposite number"])
def test_a_counterpart_has_the_post_of_who_is_of_another_country(word: str) -> None:
    text = (
        "Kenya's Army Commander General Bo Berg called on Peru's President Ana Silva and held talks with his "
        f"Peruvian {word}, General Luis Rojas. Peru and Kenya are friends."
    )
    rojas = next(each for each in a_story(text).figures if each.name == "Luis Rojas")
    assert (rojas.post, rojas.country) == ("Army Commander", "PE")


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "The Peruvian army chief, General Luis Mora, visited the Defence Headquarters, Nairobi. He was "
            "received by "
            "Chief of the Defence Forces (CDF) General Patricio Ruiz. Kenya thanked Peru. Peru and Kenya "
            "are friends.",
            "Patricio Ruiz",
            "KE",
        ),
        (
            "Kenya’s Chief of Defence, General Bo Berg, received the Peruvian army chief, General Luis "
            "Mora, at the "
            "Defence Headquarters in Nairobi. Vice Chief Lieutenant General Tom Lind, Assistant Chief "
            "Major General "
            "Bo Lindqvist and officers of Peru and Kenya were also present at the meeting.",
            "Bo Lindqvist",
            "KE",
        ),
        (
            "On Thursday, Secretary Dunn will embark on a trip that includes visits to Peru, Chile, and "
            "Kenya. From "
            "Peru he will go to Chile, a partner of Norway. Norway and Peru are partners, as are Norway "
            "and Kenya.",
            "Dunn",
            "NO",
        ),
        (
            "Norwegian Army South’s commanding general travelled to Peru and Chile in May.\n\nMaj. Gen. Bo "
            "Berg travelled "
            "to Lima, Peru, where he met Maj. Gen. Luis Mora, the Peruvian army inspector; Maj. Gen. Pedro "
            "Soto, the "
            "Peruvian army planner; and Gen. Juan Rey, the Chilean army commander of the Chilean army.",
            "Bo Berg",
            "NO",
        ),
    ],
)
def test_hosts_and_travellers_are_told_apart(text: str, name: str, country: str) -> None:
    assert country_of(name, text) == country


def test_a_post_in_fewer_words_is_of_the_country_that_the_fuller_one_names() -> None:
    text = (
        "Vice Minister V. Berg discussed projects with the Estonian Chief of Staff, General Vello Palm, in "
        "Tallinn. At "
        "the base of the Estonian army the Lithuanian Defence Vice Minister met Estonian Colonel Vahur "
        "Karus. Estonia "
        "thanked Lithuania."
    )
    assert country_of("V. Berg", text) == "LT"


def test_nobody_thanks_the_forces_of_his_own_country_for_their_help() -> None:
    text = (
        "Defence Commander Major-Gen Mark Gordon thanked the Norwegian government for its continued "
        "support. Norway "
        "gave Kenya a patrol boat, and Kenya’s navy commissioned it in Mombasa."
    )
    assert country_of("Mark Gordon", text) == "KE"
