"""How soon a report tells again of what it has told: a title, a lede and the sentences behind them."""

from __future__ import annotations

from dragoman.reading.relate.gatherings import Gathering
from dragoman.reading.relate.happening import Happening


def is_told_near(happening: Happening, gathering: Gathering, reach: int) -> bool:
    """Whether it is told soon after the text first tells of the gathering, or, without a day, tells again."""
    told = [each.sentence for each in gathering.happenings if not each.in_title]
    told = told or [gathering.first.sentence]
    again = told if happening.date is None else told[:1]
    return 0 < min(abs(happening.sentence - each) for each in again) <= reach
