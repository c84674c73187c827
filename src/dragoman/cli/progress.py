"""A progress bar on a terminal, and nothing where standard error is none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

T = TypeVar("T")


def shown_progress(items: Iterable[T], *, total: int, doing: str) -> Iterator[T]:
    """The items, while a bar on standard error tells how many of the total are done."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        task = progress.add_task(doing, total=total)
        for item in items:
            yield item
            progress.advance(task)
