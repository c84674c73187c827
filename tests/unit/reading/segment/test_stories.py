from __future__ import annotations

import pytest

from dragoman.languages.language import load_language
from dragoman.reading.lexicon import load_lexicon
from dragoman.reading.segment.paragraphs import find_paragraphs
from dragoman.reading.segment.stories import find_stories
from dragoman.reading.tokens import plain_text

FIRST = (
    "Defence Minister Ana Silva of Peru received General Bo Berg of Norway in Lima on Monday and held talks "
    "with him on the training of peacekeepers.\n\n"
    "Peru and Norway agreed to hold the next round of the staff talks in Oslo, and to send two officers "
    "a year to the courses of the other side. The ministry in Lima will write the plan of the year."
)


def parts(text: str, *, goes_on: bool = False) -> list[str]:
    language, plain = load_language("en"), plain_text(text)
    paragraphs = list(find_paragraphs(text, language))
    names = load_lexicon("en").find(plain)
    starts = find_stories(text, paragraphs, names, language, lambda start, end: goes_on)
    return [text[start:].split("\n")[0] for start in starts]


@pytest.mark.parametrize(
    "second",
    [
        "NAIROBI, 3 May 2021 (Agency) – Norway gave Kenya two boats.",
        "Kenya and Ghana sign pact\n\nThe navies of Kenya and Ghana signed a pact on Tuesday in Mombasa.",
        "General Per Holm, Chief of Defence of Fiji, visited Malta last week.",
        "Kenya buys boats from Norway\n\nThe navy of Kenya took over two boats in Mombasa on Tuesday.",
        "date 2021-05-03 Peru and Norway held their second dialogue on Friday, the ministry said.",
    ],
    ids=["dateline", "headline", "other countries", "headline with one new country", "line of the page"],
)
def test_another_story_begins_at_a_blank_line(second: str) -> None:
    assert parts(f"{FIRST}\n\n{second}") == [FIRST.split("\n")[0], second.split("\n")[0]]


@pytest.mark.parametrize(
    "second",
    [
        "Training of peacekeepers\n\nThe centre in Lima has trained 300 officers.",
        "He will then travel to Kenya and Ghana.",
        "The two ministers will meet the ministers of Kenya and Ghana in May.",
        "Kenya and Ghana are to take part, and Peru will lead.",
        "Kenya will take part.",
        "The centre will train two hundred officers of all services.",
    ],
)
def test_a_story_goes_on(second: str) -> None:
    assert len(parts(f"{FIRST}\n\n{second}")) == 1


def test_a_story_goes_on_where_its_people_do() -> None:
    assert len(parts(f"{FIRST}\n\nBerg was to meet officers of Kenya and Ghana.", goes_on=True)) == 1


def test_a_lead_above_the_dateline_is_no_story() -> None:
    text = "Peru and Norway are to train together, their ministers said.\n\nLIMA, May 3 (Agency) – " + FIRST
    assert len(parts(text)) == 1
