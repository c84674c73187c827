"""Doubts of a report: what its words and the vocabulary do not give alike."""

from __future__ import annotations

import pytest

from dragoman.reading.doubts import find_doubts
from tests.unit.reading.stories import a_story


@pytest.mark.parametrize(
    "words",
    [
        "the Kenyan Norwegian Armed Forces",
        "Kenya's Norwegian Armed Forces",
        "the Norwegian Armed Forces of Kenya",
    ],
)
def test_a_body_given_to_another_country_is_doubted(words: str) -> None:
    (doubt,) = find_doubts(a_story(f"Norway and Kenya met. An officer of {words} spoke."))
    assert doubt.reason == "Norwegian Armed Forces is given to KE; the vocabulary has it as NO's"
    assert doubt.candidates == ("KE", "NO")
    assert "Kenya" in doubt.evidence.quote


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("They met in 2018 and in 2019. On 2 March they signed.", ("2018-03-02", "2019-03-02")),
        ("They met in 2018. On 2-4 March they trained.", ("2018-03-02/2018-03-04",)),
        ("They met in 2018. They signed in October.", ("2018-10",)),
        ("They signed on 2 March.", ()),
        ("They met in 2018. They signed on Friday.", ()),
        ("They signed on 02/03/2020.", ("2020-03-02", "2020-02-03")),
    ],
)
def test_a_date_that_nothing_settles_is_kept_with_what_it_can_be(
    text: str, candidates: tuple[str, ...]
) -> None:
    (doubt,) = find_doubts(a_story(f"Norway and Kenya. {text}", published=None))
    assert doubt.candidates == candidates


@pytest.mark.parametrize(
    "words",
    ["the Norwegian Armed Forces", "Kenya, the Norwegian Armed Forces", "Norway's Norwegian Armed Forces"],
)
def test_a_body_of_its_country_is_not(words: str) -> None:
    assert find_doubts(a_story(f"Norway and Kenya met. An officer of {words} spoke.")) == ()
