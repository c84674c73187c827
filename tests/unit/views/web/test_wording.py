"""Dates in words, never finer than what was said."""

from __future__ import annotations

import pytest

from dragoman.views.web.folding import folded, words_of
from dragoman.views.web.wording import date_words


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2019-03-12", "12 March 2019"),
        ("2019-03", "March 2019"),
        ("2019", "2019"),
        ("2019-03-12/2019-03-14", "12–14 March 2019"),
        ("2019-03-30/2019-04-02", "30 March – 2 April 2019"),
        ("2021-05/2021-08", "May – August 2021"),
        ("2019/2021", "2019 – 2021"),
        ("2020/..", "since 2020"),
        ("../2018-11-28", "until 28 November 2018"),
        ("soon", "soon"),
        ("", ""),
        (None, ""),
    ],
)
def test_a_date_in_words(date: str | None, words: str) -> None:
    assert date_words(date) == words


def test_words_without_marks() -> None:
    assert folded("Đặng Văn Ấn, Łódź, Ærø") == "dang van an, lodz, aero"
    assert words_of("co-chaired (“Hà Nội”)") == ["co", "chaired", "ha", "noi"]
