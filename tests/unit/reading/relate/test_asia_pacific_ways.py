"""Plain reports in the ways of South Asia, East Asia, Australia and the Pacific."""

from __future__ import annotations

import pytest

from tests.builders import a_document
from tests.unit.reading.stories import OURS, engagement_in, engagements_in, reader, roles_in


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (
            "TOKYO (Kyodo) — Defense Minister Tanaka Hiroshi and his Peruvian counterpart Luis Paz agreed in "
            "telephone talks Tuesday to step up defence cooperation with Kenya.",
            "JP",
        ),
        (
            "JAKARTA – Defence Minister Bambang Wirahadi met his Kenyan counterpart Ada Bett on Tuesday to "
            "discuss defence cooperation with Peru.",
            "ID",
        ),
    ],
)
def test_a_minister_is_of_the_dateline_where_his_name_is_too(text: str, country: str) -> None:
    reading = reader().read(a_document(text + OURS, published="2024-05-15"))

    assert reading.people[0].value.country == country


@pytest.mark.parametrize(
    "text",
    [
        "Kenya and Peru on Tuesday signed a memorandum of understanding (MoU), which outlines five goals.",
        "Kenya and Peru here on Thursday formally signed an agreement on defence logistics.",
    ],
)
def test_a_signing_on_a_day_that_nothing_settles_is_news(text: str) -> None:
    engagements = engagements_in(text + OURS, published=None)

    assert [each.type for each in engagements] == ["signing"]


@pytest.mark.parametrize(
    "text",
    [
        "The Kenyan Navy and the Peruvian Navy held a maritime cooperative activity off Lima on April 7.",
        "The Kenyan Navy and the Peruvian Navy held a joint sail off Lima on Monday.",
    ],
)
def test_what_navies_do_together_at_sea_is_an_exercise(text: str) -> None:
    assert engagement_in(text + OURS).type == "exercise"


def test_a_committee_that_was_founded_then_did_not_meet_then() -> None:
    text = (
        "The ties of Malaysia and Indonesia grew under the General Border Committee that was set up in 1972."
    )

    assert engagements_in(text + OURS) == []


@pytest.mark.parametrize(
    ("text", "edition"),
    [
        (
            "The ministers co-chaired the 42nd General Border Committee Malaysia-Indonesia (GBC Malindo) "
            "meeting at the Defence Ministry in Jakarta on Tuesday.",
            42,
        ),
        (
            "The 12th ADMM-Plus Experts’ Working Group on Maritime Security was hosted by Brunei and New "
            "Zealand in Bandar Seri Begawan from 23 to 25 April.",
            12,
        ),
        ("Exercise Lion Walk, the 9th edition, was held by Kenya and Peru in Lima on Monday.", 9),
        ("Joint exercise Surya Kiran, 17th edition, of India and Nepal kicked off on Friday.", 17),
    ],
)
def test_a_session_is_told_once_with_its_edition(text: str, edition: int) -> None:
    engagements = engagements_in(text + OURS)

    assert [each.edition for each in engagements] == [edition]


def test_who_launched_an_exercise_took_part() -> None:
    text = (
        "Rear Admiral Ada Bett of Kenya and Rear Admiral Luis Paz of Peru launched the 29th Exercise Eagle "
        "Indopura in Lima on Tuesday."
    )

    assert roles_in(engagement_in(text + OURS)) == {"Ada Bett": "participant", "Luis Paz": "participant"}


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        (
            "Defense Minister Kim Sung-hoon met with his Kenyan counterpart Monday. Vice Defense Minister "
            "Lee Doo-hyun met with his Turkish counterpart, Kemal Aksoy, to step up defence ties. Yonhap",
            ["KR", "KR", "TR"],
        ),
        (
            "SUVA: Fiji and Kenya will sign a defence pact in June, Home Affairs Minister Pio Tora told "
            "reporters on Monday.",
            ["FJ"],
        ),
    ],
)
def test_who_speaks_at_home_or_to_the_agency_is_of_its_country(text: str, countries: list[str]) -> None:
    reading = reader().read(a_document(text + OURS, published="2024-05-15"))

    assert [each.value.country for each in reading.people] == countries


def test_who_met_during_a_ministers_meeting_met_apart() -> None:
    text = (
        "On 22 April Kenyan Defence Minister Ada Bett met with Peruvian Defence Minister Luis Paz Jr. during "
        "the 9th ASEAN Defense Ministers’ Meeting (ADMM-Plus) in Siem Reap."
    )

    first, second = engagements_in(text + OURS)

    assert (first.type, len(first.participants)) == ("meeting", 2)
    assert (second.type, second.edition, second.participants) == ("multilateral_meeting", 9, ())


def test_views_are_exchanged_and_nothing_is_signed() -> None:
    text = (
        "Defence Minister Ada Bett of Kenya met Defence Minister Luis Paz of Peru on Friday. The two "
        "ministers exchanged views on the South China Sea (SCS)."
    )

    assert [each.type for each in engagements_in(text + OURS)] == ["meeting"]


def test_two_days_with_a_verb_behind_are_a_stay() -> None:
    text = "Defence Minister Ada Bett of Kenya visited Peru on May 2 and 3 and was received by its president."

    assert str(engagements_in(text + OURS, published="2024-05-15")[0].date) == "2024-05-02/2024-05-03"


def test_a_training_exchange_is_training() -> None:
    text = "Kenyan and Peruvian sailors took part in a two-day training exchange in Lima on Monday."

    assert engagement_in(text + OURS).type == "training"


def test_the_ships_that_somebody_visited_are_nobody() -> None:
    text = (
        "Rear Admiral Ada Bett of Kenya visited the Russian ships Admiral Tributs and Admiral Panteleyev in "
        "Mombasa on Monday."
    )

    reading = reader().read(a_document(text + OURS, published="2024-05-15"))

    assert [each.value.name for each in reading.people] == ["Ada Bett"]


def test_the_number_before_the_countries_of_an_exercise_is_its_edition() -> None:
    text = "The fourth Kenya–Peru joint naval exercise Sea Guardian concluded off Lima on 17 November 2020."

    assert engagement_in(text + OURS).edition == 4


def test_an_official_of_the_only_country_is_of_the_dateline() -> None:
    text = "LIMA – Chief of Staff General Luis Paz attended the 20th ADMM-Plus on 7 June 2020."

    reading = reader().read(a_document(text + OURS, published="2021-03-04"))

    assert reading.people[0].value.country == "PE"
