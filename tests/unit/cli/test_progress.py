"""Ctrl-C ends what a progress bar counts, also where compiled code dropped the interrupt."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator

import pytest

from dragoman.cli.progress import shown_progress


def _dropping_an_interrupt_at(number: int) -> Iterator[int]:
    for item in range(10):
        if item == number:
            with contextlib.suppress(KeyboardInterrupt):
                signal.raise_signal(signal.SIGINT)
        yield item


def test_an_interrupt_that_was_dropped_ends_the_work_all_the_same() -> None:
    counted = shown_progress(_dropping_an_interrupt_at(2), total=10, doing="Counting")
    assert [next(counted), next(counted), next(counted)] == [0, 1, 2]
    with pytest.raises(KeyboardInterrupt):
        next(counted)


def test_what_answered_an_interrupt_before_does_so_afterwards() -> None:
    before = signal.getsignal(signal.SIGINT)
    assert list(shown_progress(range(3), total=3, doing="Counting")) == [0, 1, 2]
    assert signal.getsignal(signal.SIGINT) is before
