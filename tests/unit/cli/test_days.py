"""Days, months and years as options give them."""

from __future__ import annotations

from datetime import date

import pytest

from dragoman.cli.context import parse_since, parse_until
from dragoman.model.errors import UsageError


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-02-10", date(2024, 2, 10), date(2024, 2, 10)),
    ],
)
def test_a_month_or_year_is_its_first_day_for_since_and_its_last_for_until(
    text: str, since: date, until: date
) -> None:
    assert parse_since(text, option="--since") == since
    assert parse_until(text, option="--until") == until


@pytest.mark.parametrize("text", ["2021-13", "2020/2021", "last year", ""])
def test_what_is_no_day_is_refused_with_what_to_write(text: str) -> None:
    with pytest.raises(UsageError, match="write YYYY-MM-DD, YYYY-MM or YYYY"):
        parse_since(text, option="--since")
