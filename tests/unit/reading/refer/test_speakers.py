"""Who says a sentence in the first person, and to whom."""

from __future__ import annotations

import pytest

from dragoman.reading.story import Actor, Story
from tests.unit.reading.stories import a_story, engagement_in, engagements_in

SPEAKERS = (
    "NORWEGIAN MINISTER ANA SILVA: Bo, welcome to Oslo. Kenyan and Norwegian soldiers are friends.\n"
    "KENYAN GENERAL BO BERG: Thank you. The Kenya Defence Forces feel at home here.\n"
)


def meant(story: Story, words: str) -> str | None:
    """Whom those words of the last sentences stand for, by name."""
    for actors in reversed(story.actors):
        for each in actors:
            if story.plain[each.span.start : each.span.end] == words:
                return _names(each)
    raise AssertionError(words)


def _names(actor: Actor) -> str | None:
    if actor.figures:
        return " and ".join(sorted(each.name for each in actor.figures))
    return actor.figure.name if actor.figure else None


@pytest.mark.parametrize(
    ("turn", "words", "whom"),
    [
        ("SILVA: I went to Nairobi in May.", "I", "ANA SILVA"),
        ("BERG: You landed in Nairobi in May.", "You", "ANA SILVA"),
        ("SILVA: We met in Nairobi in May.", "We", "ANA SILVA and BO BERG"),
        ("SILVA: We flew to Nairobi in May.", "We", "ANA SILVA"),
        ("SILVA: We bought ships in May.", "We", None),
        ("SILVA: Our ships sailed in May.", "Our", None),
    ],
)
def test_those_who_speak_by_turns_are_i_you_and_we(turn: str, words: str, whom: str | None) -> None:
    story = a_story(SPEAKERS + turn)
    assert {each.name for each in story.figures} == {"ANA SILVA", "BO BERG"}
    assert meant(story, words) == whom


@pytest.mark.parametrize(
    "interview",
    [
        "- Were you in Nairobi?\n- Yes. I met many officers.\n- And in Riga?\n- I was there in May.",
        "Were you in Nairobi?\nYes. I met many officers.\nAnd in Riga?\nI was there in May.",
        "Q: Were you in Nairobi?\nA: Yes. I met many officers.\nQ. And in Riga?\nA. I was there in May.",
        "Q. Were you in Nairobi?\nA. Yes. I met officers.\nQ. And in Riga?\nA. Minister Bo Berg and I met.",
    ],
)
def test_answers_are_those_of_whoever_is_introduced(interview: str) -> None:
    story = a_story(f"Norwegian Minister of Defence Ana Silva spoke to our monthly.\n{interview}")
    assert meant(story, "I") == "Ana Silva"
    assert meant(story, "you") == "Ana Silva"


def test_a_letter_is_said_by_whoever_signs_it_to_whom_it_addresses() -> None:
    story = a_story(
        "Dear Minister Berg,\n\nI thank you for the talks in Nairobi. You received me well.\n\n"
        "With my highest consideration,\n\nAna Silva\nAmbassador of Norway"
    )
    assert meant(story, "I") == "Ana Silva"
    assert meant(story, "You") == "Berg"
    [signs] = [each for each in story.figures if each.name == "Ana Silva"]
    assert signs.post == "Ambassador of Norway"


def test_an_article_is_its_writers_where_it_says_who_that_is() -> None:
    story = a_story(
        "By Ana Silva\nThe writer is the Ambassador of Norway to Kenya.\n\n"
        "In May I called on Kenyan General Bo Berg, Chief of Defence Forces, in Nairobi."
    )
    assert meant(story, "I") == "Ana Silva"


def test_a_byline_is_nobody_of_the_report() -> None:
    story = a_story("By Ana Silva\n\nKenyan General Bo Berg called on Norwegian Minister Eva Moe in Oslo.")
    assert [each.name for each in story.figures] == ["Bo Berg", "Eva Moe"]


def test_a_dateline_is_no_speaker() -> None:
    story = a_story("OSLO: Kenyan General Bo Berg met Norwegian Minister Eva Moe on Friday.")
    assert [each.name for each in story.figures] == ["Bo Berg", "Eva Moe"]


def test_our_chief_is_of_the_speakers_country_and_the_speaker_goes_nowhere() -> None:
    [visit] = engagements_in(
        SPEAKERS + "SILVA: Our Chief of Defence, General Eva Moe, went to Nairobi on 1 March."
    )
    assert [each.name for each in visit.participants] == ["Eva Moe"]


def test_both_who_speak_by_turns_signed() -> None:
    signing = engagement_in(SPEAKERS + "SILVA: On 1 March we signed an agreement on training.")
    assert {each.name for each in signing.participants} == {"ANA SILVA", "BO BERG"}


def test_who_is_introduced_counts_more_than_the_title() -> None:
    story = a_story(
        "Interview with Kenyan General Bo Berg's successor\nNorwegian Minister Ana Silva has time.\n"
        "Were you in Nairobi?\nYes. I met officers.\nAnd in Riga?\nI was there in May."
    )
    assert meant(story, "I") == "Ana Silva"
