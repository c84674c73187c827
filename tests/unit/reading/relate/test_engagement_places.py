"""Where engagements were: sites with their towns, what stands for a government, and what another tells."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import engagement_in, engagements_in

SILVA, BERG = "Norwegian Minister of Defence Ana Silva", "Kenyan Minister of Defence Bo Berg"


def place_of(text: str) -> str | None:
    return engagement_in(text).place


def test_a_site_is_given_with_its_town() -> None:
    assert (
        place_of(f"{SILVA} met {BERG} at Lion Barracks in Nairobi on 3 March 2021.")
        == "Lion Barracks, Nairobi"
    )


def test_a_camp_is_named_after_its_noun() -> None:
    assert place_of(f"{SILVA} met {BERG} at Camp Lion, Nairobi, on 3 March 2021.") == "Camp Lion, Nairobi"


def test_a_ministry_can_be_the_place() -> None:
    told = place_of(f"{SILVA} met {BERG} at the Ministry of Defence in Oslo on 3 March 2021.")
    assert told == "Ministry of Defence, Oslo"
    told = place_of(f"{SILVA} met {BERG} at the premises of the Ministry of Defence on 3 March 2021.")
    assert told == "Ministry of Defence"


def test_a_capital_that_stands_for_its_government_is_no_place() -> None:
    assert place_of(f"{SILVA} met {BERG} on 3 March 2021 and said that Nairobi will buy ships.") is None


def test_a_country_that_is_a_city_is_a_place() -> None:
    text = f"{SILVA} met Singaporean Minister of Defence Bo Lim in Singapore on 3 March 2021."
    assert place_of(text) == "Singapore"


def test_here_is_the_town_of_the_dateline() -> None:
    assert place_of(f"NAIROBI, March 3 (Agency) -- {SILVA} met {BERG} here on Tuesday.") == "Nairobi"


def test_the_dateline_alone_is_no_place() -> None:
    assert place_of(f"NAIROBI, March 3 (Agency) -- {SILVA} met {BERG} on Tuesday.") is None


def test_a_place_of_another_clause_is_left() -> None:
    text = f"In Nairobi, {SILVA} met {BERG} on 3 March 2021, having spoken at Lion Barracks."
    assert place_of(text) == "Nairobi"


def test_a_signing_after_talks_was_where_they_were() -> None:
    text = (
        f"{SILVA} met {BERG} in Nairobi on 3 March 2021. After the talks, the ministers signed a memorandum."
    )
    assert [(each.type, each.place) for each in engagements_in(text)] == [
        ("meeting", "Nairobi"),
        ("signing", "Nairobi"),
    ]


def test_furniture_before_the_story_does_not_make_its_lede_late() -> None:
    page = "\n\n".join(["Home", "Menu", "Share this", "Subscribe to our newsletter", "Log in"])
    text = (
        f"{page}\n\n{SILVA} met {BERG} in Nairobi. After the talks, a memorandum was signed by the two sides."
    )
    assert [(each.type, each.place) for each in engagements_in(text)] == [
        ("meeting", "Nairobi"),
        ("signing", "Nairobi"),
    ]


def test_what_something_is_called_after_is_no_place() -> None:
    text = f"{SILVA} met {BERG} on 3 March 2021 at celebrations of the anniversary of the Battle of Bergen."
    assert place_of(text) is None


def test_an_institute_of_something_is_a_place() -> None:
    text = "Kenyan General Bo Berg visited the Institute of Military Law in Norway on 3 March 2021."
    assert "Institute of Military Law" in [each.place for each in engagements_in(text)]


def test_a_sea_is_where_an_exercise_was() -> None:
    text = (
        "The Egyptian Navy and the Greek Navy carried out a transit exercise in the Mediterranean on 3 March."
    )
    assert (engagement_in(text).type, place_of(text)) == ("exercise", "Mediterranean")


def test_the_capital_of_a_people_is_given_by_its_name() -> None:
    assert place_of(f"{SILVA} met {BERG} in the Kenyan capital on 3 March 2021.") == "Nairobi"
    assert place_of(f"{SILVA} met {BERG} in the Kenyan capital Nairobi on 3 March 2021.") == "Nairobi"


def test_a_place_that_opens_a_sentence_holds_for_what_comes_first() -> None:
    meeting, visit, *_ = engagements_in(
        f"In Nairobi, {SILVA} met {BERG} on 3 March 2021 and visited the Mombasa naval base."
    )
    assert (meeting.type, meeting.place) == ("meeting", "Nairobi")
    assert (visit.type, visit.place) == ("visit", "Mombasa naval base")


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("at the Istana", "Istana"),
        ("in Thandwe Bay", "Thandwe Bay"),
        ("in the resort of Kolibri", "Kolibri"),
        ("at the Spassk range", "Spassk range"),
        ("at Nairobi airport", "Nairobi airport"),
        ("in Kenya's Mombasa", "Mombasa"),
        ("at the Norwegian Embassy in Nairobi", "Norwegian Embassy, Nairobi"),
        ("at the Norwegian High Commission in Nairobi", "Norwegian High Commission, Nairobi"),
        ("at the Uhuru monument", "Uhuru monument"),
        ("in front of South Block", "South Block"),
        ("at the Wall of Remembrance in Nairobi", "Wall of Remembrance, Nairobi"),
        ("in the House of the Lions", "House of the Lions"),
        ("at Klonowa Street", "Klonowa Street"),
        ("at the Prime Minister's Office", "Prime Minister's Office"),
        (
            "at the headquarters of the Ministry of Defence in Nairobi",
            "headquarters of the Ministry of Defence, Nairobi",
        ),
        ("at Headquarters Royal Navy of Kenya", "Headquarters Royal Navy of Kenya"),
        ("at Yadgar-e-Lion", "Yadgar-e-Lion"),
        ("at “Yadgar-e-Lion” in Nairobi", "Yadgar-e-Lion"),
        ("at the Kenyan Army headquarters", "Kenyan Army headquarters"),
        ("at the Army pavilion, Nairobi", "Army pavilion, Nairobi"),
        ("at the Antarctic base Marambel", "Marambel"),
        ("at the port city Olmo", "Olmo"),
        ("in Kenyan territorial waters", "Kenyan territorial waters"),
        ("south of Karpathia", "Karpathia"),
        ("at Paso de los Leones", "Paso de los Leones"),
        ("at the headquarters on Karl Johan Boulevard", "headquarters on Karl Johan Boulevard"),
        ("at the Kenya Defence Force (KDF) Headquarters", "Kenya Defence Force (KDF) Headquarters"),
        ("at the International Institute for Strategic Studies’ forum in Nairobi", "Nairobi"),
        ("at Simba Kubwa (SK)", "Simba Kubwa"),
        ("at the Simba Kubwa army base in Nairobi", "Simba Kubwa army base, Nairobi"),
    ],
)
def test_a_place_is_known_by_the_words_before_and_behind_it(where: str, place: str) -> None:
    assert place_of(f"{SILVA} met {BERG} {where} on 3 March 2021.") == place


def test_an_exercise_or_an_event_is_no_place() -> None:
    assert place_of(f"{SILVA} met {BERG} in Operation Lion on 3 March 2021.") is None
    assert place_of(f"{SILVA} met {BERG} in Falcon style on 3 March 2021.") is None


def test_home_is_where_the_guest_went_back_to() -> None:
    found = engagements_in(
        f"{SILVA} paid a courtesy call on the Kenyan President, Jan Moi, before returning to the Norwegian "
        "capital on 3 March 2021."
    )
    assert found[0].place is None


def test_a_capital_is_the_place_of_what_it_hosted() -> None:
    hosted = engagement_in("Nairobi hosted on Tuesday the third round of Kenya-Norway defence consultations.")
    assert (hosted.place, str(hosted.date)) == ("Nairobi", "2021-03-02")


def test_here_is_the_town_of_a_dateline_with_an_agency_or_a_full_stop() -> None:
    for line in ("NAIROBI, (NewsPoint / Kenya Point News - 3rd March, 2021 ) :", "Nairobi, 3 March. "):
        assert place_of(f"{line}{SILVA} met {BERG} here on Tuesday.") == "Nairobi"


def test_who_came_at_somebodys_invitation_came() -> None:
    visit = engagement_in(
        f"At the invitation of his counterpart, {BERG} paid a working visit to Oslo on Monday."
    )
    assert visit.status.value == "held"


def test_where_points_to_the_place_right_before_it() -> None:
    assert place_of(f"{SILVA} landed from Nairobi, where on Tuesday he met {BERG}.") == "Nairobi"


def test_the_camp_is_the_one_named_before() -> None:
    found = engagements_in(
        f"{SILVA} visited Camp Rena on Monday. He was received at the camp by Norwegian Colonel Per Holm."
    )
    assert {each.place for each in found} == {"Camp Rena"}


def test_whoever_is_aboard_is_not_the_ship_named_next() -> None:
    assert place_of(f"With 300 aboard, KNS Simba left as {SILVA} met {BERG}.") is None


def test_what_is_done_on_another_day_is_not_where_the_talks_were() -> None:
    text = (
        "Defence Minister Ana Silva of Peru met President Luis Rojas of Chile on Monday and on Tuesday "
        "will go to the naval base at Talcahuano."
    )
    talks = next(each for each in engagements_in(text) if each.type != "visit")
    assert (str(talks.date), talks.place) == ("2021-03-01", None)


@pytest.mark.parametrize(
    "call", ["On the same day, Silva met Kenyan President Tom Lind.", "Earlier, he met Bo Berg."]
)
def test_whoever_was_abroad_that_day_was_met_there(call: str) -> None:
    lede = f"OSLO – {SILVA} held talks with {BERG} and Deputy Minister Tom Lind in Nairobi on 3 March 2021."
    assert {each.country for each in engagements_in(f"{lede}\n\n{call}")} == {"KE"}
