"""What every command is handed: where the register is, and the settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

import typer

from dragoman.model.dates import PartialDate, parse_partial_date
from dragoman.model.errors import UsageError
from dragoman.settings import Settings

if TYPE_CHECKING:
    from dragoman.register import Register


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


def open_register(context: typer.Context) -> Register:
    """The register of this run, which must be there: only filing makes one.

    Raises:
        WrongRegister: there is none, or what is there is no register.
    """
    from dragoman.register import Register

    return Register.open(invocation_of(context).register_url, make=False)


def parse_since(text: str | None, *, option: str) -> date | None:
    """The first day of the day, month or year that an option gives."""
    when = _parse_any(text, option=option)
    return when.first_day if when else None


def parse_until(text: str | None, *, option: str) -> date | None:
    """The last day of the day, month or year that an option gives."""
    when = _parse_any(text, option=option)
    return when.last_day if when else None


def _parse_any(text: str | None, *, option: str) -> PartialDate | None:
    if text is None:
        return None
    try:
        when = parse_partial_date(text)
    except ValueError:
        when = None
    if when is None or when.interval:
        raise UsageError(f"{option} {text}: no such day; write YYYY-MM-DD, YYYY-MM or YYYY")
    return when


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
