"""Who takes part: posts that mean somebody named, who speaks after meeting, who only came along."""

from __future__ import annotations

import pytest

from dragoman.model.engagements import Engagement
from tests.unit.reading.stories import a_story, engagement_in, engagements_in, roles_in


def only(found: list[Engagement], type_: str) -> Engagement:
    [engagement] = [each for each in found if each.type == type_]
    return engagement


def test_the_post_of_an_army_means_who_was_named_as_holding_it() -> None:
    found = engagements_in(
        "Lieutenant General Kofi Otieno, Commander of the Kenyan Army, called on General Ole "
        "Hansen, Chief of "
        "Defence of Norway, in Oslo on Monday. Earlier, the Commander of the Kenyan Army laid a "
        "wreath in Oslo."
    )
    assert set(roles_in(only(found, "ceremony"))) == {"Kofi Otieno"}


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian Defence Minister Luis Vargas told reporters after meeting Admiral Ole Hansen of "
        "Norway in Lima.",
        "Peruvian Defence Minister Luis Vargas said this after paying a courtesy call on Admiral "
        "Ole Hansen of "
        "Norway in Oslo.",
    ],
)
def test_who_speaks_after_meeting_somebody_took_part(text: str) -> None:
    assert set(roles_in(engagement_in(text))) == {"Luis Vargas", "Ole Hansen"}


def test_accompanying_the_guest_were_others() -> None:
    call = engagement_in(
        "President Ana Silva of Peru received in audience Norwegian Defence Minister Bo Berg in "
        "Lima on Monday. "
        "Accompanying the minister were Norwegian Ambassador to Peru Per Holm and Colonel Ole Hansen."
    )
    assert set(roles_in(call)) == {"Ana Silva", "Bo Berg", "Per Holm", "Ole Hansen"}


def test_who_was_also_present_is_not_meant_by_he() -> None:
    found = engagements_in(
        "Norwegian Defence Minister Bo Berg called on President Ana Silva of Peru in Lima on "
        "Monday. Also present "
        "was Norwegian Admiral Ole Hansen. He also visited the naval base in Callao on Tuesday."
    )
    assert set(roles_in(only(found, "visit"))) == {"Bo Berg"}


def test_whoever_ends_a_visit_with_a_call_is_its_guest() -> None:
    found = engagements_in(
        "Norwegian Defence Minister Bo Berg called on President Ana Silva in Lima, ending his visit to Peru."
    )
    assert set(roles_in(only(found, "visit"))) == {"Bo Berg"}


def test_hosting_somebody_for_a_dialogue_is_the_dialogue() -> None:
    found = engagements_in(
        "Peruvian Defence Minister Ana Silva hosted Norwegian Defence Minister Bo Berg for the "
        "third Norway-Peru "
        "Defence Dialogue in Lima on Monday."
    )
    assert [each.type for each in found] == ["dialogue"]
    assert set(roles_in(found[0])) == {"Ana Silva", "Bo Berg"}


def test_counterparts_named_behind_dashes_hold_the_post() -> None:
    story = a_story(
        "Peruvian Defence Minister Luis Vargas met his Norwegian and Kenyan counterparts -- Bo Berg "
        "and John "
        "Otieno -- in Lima on Monday."
    )
    assert [(each.name, each.post) for each in story.figures] == [
        ("Luis Vargas", "Defence Minister"),
        ("Bo Berg", "Defence Minister"),
        ("John Otieno", "Defence Minister"),
    ]


def test_a_given_name_like_a_rank_behind_a_counterpart() -> None:
    story = a_story(
        "Kenyan Defence Minister Aden Kiprono met his Japanese counterpart, Gen Takeda, in Tokyo."
    )
    assert [(each.name, each.rank) for each in story.figures] == [
        ("Aden Kiprono", None),
        ("Gen Takeda", None),
    ]


def test_one_post_twice_before_a_name_is_that_of_two() -> None:
    story = a_story(
        "Visited by the Norwegian Defence Minister, Defence Minister Ana Silva Holds Talks in Lima"
    )
    assert story.figures[0].post == "Defence Minister"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The closing ceremony of the exercise was attended by Colonel Bo Berg.", "2021-03-02"),
        ("The opening ceremony of the exercise was attended by Colonel Bo Berg.", "2021-02-22"),
    ],
    ids=["closing", "opening"],
)
def test_the_ceremonies_of_an_exercise_are_on_its_first_and_last_day(text: str, day: str) -> None:
    found = engagements_in(
        f"The armies of Norway and Peru held a joint exercise in Lima from 22 February to 2 March "
        f"2021. {text}"
    )
    assert str(only(found, "ceremony").date) == day


@pytest.mark.parametrize(
    "text",
    [
        "Norway and Peru deepen defence ties, including through the signing of a memorandum of "
        "understanding.",
        "Norway's army said the two countries mark the 60th anniversary of ties this year with Peru.",
    ],
)
def test_what_is_only_spoken_of_is_no_engagement(text: str) -> None:
    assert engagements_in(text) == []


def test_a_date_behind_since_is_not_that_of_the_call() -> None:
    call = engagement_in(
        "Norwegian Defence Minister Bo Berg and his Peruvian counterpart Ana Silva spoke by phone "
        "on Tuesday. It "
        "was their first phone conversation since Berg took office last month."
    )
    assert str(call.date) == "2021-03-02"


def test_a_call_on_posts_without_names_is_one() -> None:
    call = engagement_in(
        "The Norwegian defence attaché in Lima, Colonel Bo Berg, called on the newly appointed "
        "Chief of Defence "
        "Staff of the armed forces of Peru on Monday."
    )
    assert call.type == "courtesy_call"


def test_an_exercise_has_the_days_that_it_will_last() -> None:
    exercise = engagement_in(
        "A joint exercise of the navies of Norway and Peru began in Callao on Monday. The exercise "
        "will last "
        "five days."
    )
    assert str(exercise.date) == "2021-03-01/2021-03-05"


def test_the_day_of_an_announcement_is_not_that_of_the_exercise() -> None:
    exercise = engagement_in(
        "A joint exercise of the navies of Norway and Peru began in Callao on Monday. The joint "
        "exercise was "
        "announced in June 2019 by the Peruvian navy."
    )
    assert str(exercise.date) == "2021-03-01"


def test_what_a_forum_is_called_beside_its_name_is_no_other() -> None:
    found = engagements_in(
        "Norwegian Defence Minister Bo Berg spoke at the Shangri-La Dialogue, an annual defence forum, in "
        "Singapore on 2 March 2021."
    )
    assert [each.type for each in found] == ["multilateral_meeting"]


def test_for_the_first_time_in_years_is_no_edition() -> None:
    dialogue = only(
        engagements_in(
            "Norway and Peru held the third Norway-Peru Defence Dialogue in Lima on Monday. They "
            "welcomed the "
            "dialogue, which was held for the first time under the new government."
        ),
        "dialogue",
    )
    assert dialogue.edition == 3


def test_who_meets_on_a_day_of_the_month_of_a_dialogue_meets_there() -> None:
    found = engagements_in(
        "Peru will host the second Norway-Peru Defence Dialogue in March. Defence Minister Ana "
        "Silva of Peru "
        "will meet Norwegian Defence Minister Bo Berg in Lima on 18 March."
    )
    assert [(each.type, str(each.date)) for each in found] == [("dialogue", "2021-03-18")]
    assert set(roles_in(found[0])) == {"Ana Silva", "Bo Berg"}


def test_meetings_looked_forward_to_are_planned() -> None:
    meeting = engagement_in(
        "Norwegian Defence Minister Bo Berg is looking forward to meeting Peruvian Defence Minister "
        "Ana Silva."
    )
    assert meeting.status.value == "planned"


VISITED = "Kenyan General Kofi Otieno met Norwegian Defence Minister Bo Berg in Oslo on Monday. "


@pytest.mark.parametrize(
    ("deed", "others"),
    [
        ("travelled to Rena Camp, accompanied by Norwegian Major General Per Holm", {"Per Holm"}),
        (
            "visited the Naval Academy, escorted by Norwegian Admiral Per Holm and Captain Ole Hansen",
            {"Per Holm", "Ole Hansen"},
        ),
        ("toured the Kongsberg plant together with the Norwegian Army chief, General Per Holm", {"Per Holm"}),
        ("visited Rena Camp in the company of Norwegian Brigadier Per Holm", {"Per Holm"}),
    ],
)
def test_who_went_along_took_part_in_a_visit(deed: str, others: set[str]) -> None:
    visits = [
        each for each in engagements_in(f"{VISITED}On Tuesday General Otieno {deed}.") if each.type == "visit"
    ]
    assert set(roles_in(visits[-1])) == {"Kofi Otieno", *others}


def test_who_received_a_visit_took_part_in_it() -> None:
    for verb in ("welcomed", "hosted", "received"):
        visit = engagement_in(
            f"Norwegian Defence Minister Bo Berg {verb} a visit from Kenyan General Kofi Otieno on Monday."
        )
        assert roles_in(visit)["Bo Berg"] == "host"


def test_who_was_only_met_on_a_visit_took_no_part_in_it() -> None:
    found = engagements_in(
        "Kenyan General Kofi Otieno visited Norway on Monday and met Norwegian Minister Bo Berg."
    )
    assert set(roles_in(only(found, "visit"))) == {"Kofi Otieno"}


def test_who_speaks_of_his_own_meeting_took_part() -> None:
    found = engagements_in(
        "Kenyan General Kofi Otieno called on Norwegian Defence Minister Bo Berg in Oslo on Monday. "
        "The visiting general expressed these views during his meeting with "
        "Norwegian General Per Holm on Tuesday."
    )
    assert set(roles_in(only(found, "meeting"))) == {"Kofi Otieno", "Per Holm"}


ELSEWHERE = (
    "The frigate was shown to the press. Sailors played football. The weather was fine. "
    "The budget of the navy has grown by a third."
)


def test_somebody_named_once_far_from_talks_was_not_there() -> None:
    found = engagements_in(
        "Norwegian Defence Minister Bo Berg held talks with a Kenyan delegation in Oslo on Monday. "
        f"{ELSEWHERE} Kenyan President Jane Achieng was born in Mombasa."
    )
    assert all("Jane Achieng" not in roles_in(each) for each in found)


def test_ministers_of_three_countries_are_those_named_elsewhere() -> None:
    found = engagements_in(
        "The defence ministers of Kenya, Norway and Peru held a trilateral meeting in Oslo on Monday. "
        "Kenyan Minister Jane Achieng spoke of a centre. Norwegian Minister Bo Berg "
        "and Peruvian Minister Ana Silva agreed."
    )
    assert set(roles_in(only(found, "multilateral_meeting"))) == {"Jane Achieng", "Bo Berg", "Ana Silva"}


MET = "Kenyan Minister Kofi Otieno met Norwegian Minister Bo Berg in Oslo on Sunday. General Holm dined. "


def test_whoever_ends_his_visit_and_returns_home_pays_no_other() -> None:
    found = engagements_in(f"{MET}Wrapping up his visit, Otieno returned to Kenya on Monday.")
    assert [each.type for each in found] == ["meeting"]


def test_who_is_invited_to_come_is_the_guest() -> None:
    found = engagements_in(
        "Kenyan Minister Kofi Otieno, who came at the invitation of Norwegian Minister Bo Berg, extended "
        "an invitation to Norwegian General Per Holm to visit Kenya in May 2022."
    )
    assert [set(roles_in(each)) for each in found] == [{"Kofi Otieno"}, {"Per Holm"}]


def test_who_are_visiting_are_all_those_named_with_and() -> None:
    found = engagements_in(
        "Norwegian Minister Bo Berg met Kenyan Minister Kofi Otieno and Kenyan General Jane Achieng, "
        "who are visiting Norway this week."
    )
    assert set(roles_in(only(found, "visit"))) == {"Kofi Otieno", "Jane Achieng"}


def test_other_participants_of_a_visit_came_too() -> None:
    found = engagements_in(
        "Kenyan Minister Kofi Otieno visited Norway on Monday. Other participants of the visit included "
        "Kenyan General Jane Achieng."
    )
    assert set(roles_in(only(found, "visit"))) == {"Kofi Otieno", "Jane Achieng"}


def test_talks_with_ministers_of_three_countries_are_of_many() -> None:
    found = engagements_in(
        "Norwegian Minister Bo Berg spoke at a meeting with Ministers of Defence of Kenya, Peru, and "
        "Poland in Oslo on Monday."
    )
    assert [each.type for each in found] == ["multilateral_meeting"]


RECEIVED = (
    "Kenyan Army Commander General Kofi Otieno received Norwegian Chief of Defence General Per Holm "
    "in Nairobi on Monday. "
)


@pytest.mark.parametrize(
    "recalled",
    [
        "Otieno said it follows what the two presidents decided when they met in Oslo in August 2022.",
        "Otieno said that the two defence ministers had talks in Oslo in August 2022.",
    ],
)
def test_others_whose_meeting_is_recalled_are_not_those_who_recall_it(recalled: str) -> None:
    found = [each for each in engagements_in(RECEIVED + recalled) if each.place == "Oslo"]
    assert found
    assert not any(roles_in(each) for each in found)
