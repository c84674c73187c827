"""A progress bar on a terminal, and nothing where standard error is none; Ctrl-C ends what it counts."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

T = TypeVar("T")


def shown_progress(items: Iterable[T], *, total: int, doing: str) -> Iterator[T]:
    """The items, while a bar on standard error tells how many of the total are done."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    bar = Progress(*columns, console=console, disable=not console.is_terminal)
    with bar as progress, _interrupts_kept() as raise_if_interrupted:
        task = progress.add_task(doing, total=total)
        for item in items:
            yield item
            progress.advance(task)
            raise_if_interrupted()


@contextmanager
def _interrupts_kept() -> Iterator[Callable[[], None]]:
    """Raises KeyboardInterrupt again where it was raised within compiled code, which can only drop it."""
    interrupted = threading.Event()

    def note(_signal: int, _frame: FrameType | None) -> None:
        interrupted.set()
        raise KeyboardInterrupt

    def raise_if_interrupted() -> None:
        if interrupted.is_set():
            raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():
        yield raise_if_interrupted
        return
    before = signal.signal(signal.SIGINT, note)
    try:
        yield raise_if_interrupted
    finally:
        signal.signal(signal.SIGINT, before)
