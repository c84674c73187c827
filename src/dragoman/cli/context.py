"""What every command is handed: where the register is, and the settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import typer

from dragoman.model.dates import PartialDate, parse_partial_date
from dragoman.model.errors import UsageError
from dragoman.settings import Settings


@dataclass(frozen=True, slots=True)
class Invocation:
    """One run of the command line; kept as the Typer context's ``obj``."""

    register_url: str
    settings: Settings
    origins: Mapping[str, str] = field(default_factory=dict)


def invocation_of(context: typer.Context) -> Invocation:
    """The run that the context belongs to."""
    invocation = context.find_object(Invocation)
    if invocation is None:
        raise UsageError("this command is run through the dragoman command line")
    return invocation


def parse_day(text: str | None, *, option: str) -> PartialDate | None:
    """The day that an option gives, None where it is not given.

    Raises:
        UsageError: the text is no day of the calendar written YYYY-MM-DD.
    """
    if text is None:
        return None
    try:
        day = parse_partial_date(text)
    except ValueError:
        day = None
    if day is None or not day.is_day:
        raise UsageError(f"{option} {text}: no such day; write a day of the calendar as YYYY-MM-DD")
    return day
