"""What is made once and kept while there is room."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from dragoman.views.web.remembering import Remembered


def counted(made: list[str], value: str) -> Callable[[], str]:
    def make() -> str:
        made.append(value)
        return value

    return make


def test_a_value_is_made_once_for_each_key_and_state() -> None:
    made: list[str] = []
    remembered = Remembered()
    for state, key in (("1", "a"), ("1", "a"), ("1", "b"), ("2", "a"), ("2", "a")):
        assert remembered.get(state, key, counted(made, state + key)) == state + key
    assert made == ["1a", "1b", "2a"]


def test_what_was_used_last_stays_when_room_runs_out() -> None:
    made: list[str] = []
    remembered = Remembered(room=10)
    for key in ("aaaa", "bbbb", "aaaa", "cccc", "aaaa", "bbbb"):
        remembered.get("1", key, counted(made, key))
    assert made == ["aaaa", "bbbb", "cccc", "bbbb"]


def test_who_asks_while_it_is_made_waits_for_it() -> None:
    made: list[str] = []
    begun, go_on = threading.Event(), threading.Event()
    remembered = Remembered()

    def slowly() -> str:
        begun.set()
        go_on.wait(10)
        made.append("slow")
        return "slow"

    given: list[str] = []
    first = threading.Thread(target=lambda: given.append(remembered.get("1", "key", slowly)))
    first.start()
    begun.wait(10)
    second = threading.Thread(target=lambda: given.append(remembered.get("1", "key", counted(made, "again"))))
    second.start()
    go_on.set()
    for each in (first, second):
        each.join(10)
    assert (made, given) == (["slow"], ["slow", "slow"])


def test_what_fails_is_not_kept() -> None:
    remembered = Remembered()

    def fail() -> str:
        raise ValueError("not today")

    with pytest.raises(ValueError, match="not today"):
        remembered.get("1", "key", fail)
    assert remembered.get("1", "key", lambda: "now") == "now"
