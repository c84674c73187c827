"""Counts compared: round numbers and “about” leave room, “more than” leaves the end open."""

from __future__ import annotations

from math import inf

from dragoman.model.counts import Count

_ROUND, _ROOM_OF_ROUND, _ROOM_OF_ABOUT = 100, 0.05, 0.2


def can_both_hold(left: Count, right: Count) -> bool:
    """Whether both counts can be true of one thing, so far as reports are exact."""
    one, other = _range(left), _range(right)
    return max(one[0], other[0]) <= min(one[1], other[1])


def _range(count: Count) -> tuple[float, float]:
    number = count.number
    if count.bound == "at least":
        return number, inf
    if count.bound == "at most":
        return 0, number
    room = _ROOM_OF_ABOUT if count.bound else _ROOM_OF_ROUND if number % _ROUND == 0 else 0
    return number * (1 - room), number * (1 + room)
