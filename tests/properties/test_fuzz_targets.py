"""What the fuzzer (`make fuzz`) tries, tried without it: its seeds, and whatever Hypothesis thinks of."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import fuzz
import fuzz_targets
from dragoman.reading.dates import load_calendar_words
from fuzz_targets import TARGETS

EXAMPLES = Path(__file__).parents[2] / "examples"
MARKUP = "<p> </p> <div> <article> <table> <!-- --> <script> &amp; &#0; &#xd800; <time> <html>"
WORDS = [
    *MARKUP.split(" "),
    *sorted(load_calendar_words("en").signs),
    "Minister",
    "Kenya",
    "met",
    "2021",
    '"',
    "\\",
]
SOME = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
BYTES = st.one_of(
    st.binary(), st.lists(st.sampled_from(WORDS), max_size=30).map(lambda words: " ".join(words).encode())
)


@pytest.mark.parametrize("target", TARGETS)
def test_the_seeds_of_a_target_pass(target: str) -> None:
    seeds = list(fuzz_targets.seeds(target, EXAMPLES))
    assert len(seeds) >= 10
    for data in seeds[::5]:
        TARGETS[target](data)


@SOME
@given(st.sampled_from(sorted(set(TARGETS) - {"long"})), BYTES)
def test_any_bytes_pass(target: str, data: bytes) -> None:
    TARGETS[target](data)


@SOME
@given(BYTES)
def test_any_bytes_inside_a_page_or_a_row_pass(data: bytes) -> None:
    page = (
        b"<html><body><article><p>"
        + fuzz_targets.OURS.encode() * 2
        + b"</p>"
        + data
        + b"</article></body></html>"
    )
    TARGETS["page"](page)
    TARGETS["rows"](b'{"id": "a", "text": "' + fuzz_targets.OURS.encode() + data + b'", "published": "2021"}')


def test_the_fuzzer_knows_the_targets_and_the_words_of_the_vocabulary() -> None:
    assert set(fuzz.TARGETS) == set(fuzz.LONGEST) == set(TARGETS)
    words = list(fuzz.dictionary())
    assert {'"Kenya"', '"January"'} <= set(words)
    assert all(word.isascii() and word.startswith('"') and word.endswith('"') for word in words)
