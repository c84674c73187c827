"""Engagements told in words that no cue knows, and the same words where they tell of none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.reading.relate.by_words import clauses_of
from dragoman.reading.relate.scenes import make_scene
from tests.builders import a_document
from tests.unit.reading.stories import OURS, a_story, engagements_in, reader

TALKS = "Norwegian Defence Minister Erna Berg met General Bo Odhiambo of Kenya in Oslo on 2 March 2021. "


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("In May twelve Kenyan soldiers learn to fight in snow near Bardufoss.", "training planned 2021-05"),
        (
            "From there he drove down to Mombasa on 27 February to look over the boats.",
            "visit held 2021-02-27",
        ),
        ("A Kenyan squadron spent October in Ørland as guests of the pilots.", "visit held 2020-10"),
        ("The last time a Norwegian minister set foot in Nairobi was in June 2018.", "visit held 2018-06"),
        ("A Norwegian corvette rode at anchor off Lamu for three days in January.", "port_call held 2021-01"),
        (
            "In Mombasa, on 27 February, officers of Norway had gone over the plans with Kenyan colleagues.",
            "meeting held 2021-02-27",
        ),
    ],
)
def test_plain_words_tell_of_an_engagement(sentence: str, told: str) -> None:
    found = engagements_in(TALKS + sentence)

    assert any(told in f"{each.type} {each.status.value} {each.date}" for each in found[1:]), found


@pytest.mark.parametrize(
    "sentence",
    [
        "The two ministers want the navies to do more together from 2022.",
        "Kenya will be given ten places at the academy in Oslo from September.",
        "General Odhiambo joined the army in 1984 and trained in Lillehammer as a lieutenant.",
        "The Kenyan parliament votes on the budget on 4 June.",
        "A bank in Oslo lent the money in 2013.",
    ],
)
def test_undertakings_and_dated_facts_are_none(sentence: str) -> None:
    assert len(engagements_in(TALKS + sentence)) == 1


TOUR = (
    "Norwegian Defence Minister Erna Berg arrived in Nairobi on 2 March 2021 on a three-day visit. "
    "She met General Bo Odhiambo of Kenya. They spoke of peacekeeping and of training. "
    "The two countries have worked together since 1999. Both armies are small. "
)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Then the guests laid flowers at the monument to the fallen.", "ceremony held"),
        ("A letter of intent on training was signed when the talks were over.", "signing held"),
        ("The delegation also visited the Kenyan naval academy.", "visit held"),
    ],
)
def test_what_is_plainly_told_needs_no_day_and_no_name(sentence: str, told: str) -> None:
    found = [f"{each.type} {each.status.value}" for each in engagements_in(TOUR + sentence)]

    assert told in found[2:], found


@pytest.mark.parametrize(
    "sentence",
    [
        "Visits, exercises and courses are part of it.",
        "She invited the general to visit Norway.",
        "The agreement is to be signed one day.",
        "Norway takes part in many exercises.",
    ],
)
def test_what_is_only_spoken_of_is_none(sentence: str) -> None:
    assert [each.type for each in engagements_in(TOUR + sentence) if each.status.value != "proposed"] == [
        "visit",
        "meeting",
    ]


def test_without_roles_for_what_words_tell_cues_read_alone() -> None:
    text = TALKS + "A Kenyan squadron spent October in Ørland as guests of the pilots."
    cues = replace(reader(), engagements=replace(reader().engagements, by_words={}))

    [reading] = cues.read_many([a_document(text + OURS, published="2021-03-04")])

    assert [each.value.type for each in reading.engagements] == ["meeting"]


def test_the_rule_says_that_words_told_it() -> None:
    text = TALKS + "A Kenyan squadron spent October in Ørland as guests of the pilots."

    reading = reader().read(a_document(text + OURS, published="2021-03-04"))

    rules = [each.evidence[0].rule for each in reading.engagements]
    assert rules == ["engagements.meetings", "engagements.words"]


def test_an_exercise_keeps_its_days_where_somebody_visits_it() -> None:
    text = TALKS + (
        "About 300 Kenyan soldiers take part in the exercise Cold Spear in Bardufoss from 11 to 29 March. "
        "General Odhiambo inspects them on the 20th."
    )
    dates = {each.type: str(each.date) for each in engagements_in(text)}

    assert dates["exercise"] == "2021-03-11/2021-03-29"


def test_clauses_are_parted_and_short_ones_kept_with_the_one_before() -> None:
    story = a_story("Berg of Norway flew to Nairobi on Monday, and a drill opens off Lamu in May; it rained.")
    scene = make_scene(story, 0, reader().engagements)

    clauses = [scene.template.folded[begin:stop] for begin, stop in clauses_of(scene)]

    assert len(clauses) == 2
    assert clauses[1].startswith("and a drill opens")
