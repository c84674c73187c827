"""``dragoman file``: reports read, and filed in the register."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Annotated

import typer

from dragoman.cli.context import invocation_of, parse_day
from dragoman.cli.read import PATHS_HELP, PUBLISHED_HELP
from dragoman.flow import Failure, Filed

_FEW = 3
_PLURALS = {
    "person": "people",
    "engagement": "engagements",
    "instrument": "instruments",
    "mechanism": "mechanisms",
    "commitment": "commitments",
}


def add_to(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command()(file)


def file(
    context: typer.Context,
    paths: Annotated[list[str], typer.Argument(metavar="PATH…", help=PATHS_HELP, show_default=False)],
    published: Annotated[str | None, typer.Option(metavar="DAY", help=PUBLISHED_HELP)] = None,
) -> None:
    """Read reports and file them in the register; a report filed before changes nothing."""
    from dragoman.cli.progress import shown_progress
    from dragoman.flow import file_documents
    from dragoman.register import Register
    from dragoman.sources.files import count_documents, find_documents

    invocation = invocation_of(context)
    day = parse_day(published, option="--published")
    with Register.open(invocation.register_url) as register:
        found = find_documents(paths, published=day, encoding=invocation.settings.encoding)
        filing = file_documents(found, register=register)
        tally = _tally(shown_progress(filing, total=count_documents(paths), doing="Filing"))
        settlement = register.settle()
    tally.records = [("new", settlement.new), ("joined to known ones", settlement.joined)]
    for line in _told(tally.failures):
        typer.echo(f"dragoman: {line}", err=True)
    typer.echo(_summary(tally, register.address))
    raise typer.Exit(1 if tally.failures else 0)


@dataclass(slots=True)
class _Tally:
    """What a run of filing has come to so far."""

    new: int = 0
    known: int = 0
    records: list[tuple[str, Mapping[str, int]]] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)


def _tally(outcomes: Iterable[Filed | Failure]) -> _Tally:
    tally = _Tally()
    for outcome in outcomes:
        if isinstance(outcome, Failure):
            tally.failures.append(outcome)
            continue
        tally.new += outcome.result.new
        tally.known += not outcome.result.new
    return tally


def _told(failures: Iterable[Failure]) -> list[str]:
    """The failures line by line; a reason that keeps out many documents, such as a full disk, once."""
    told: dict[str, list[Failure]] = {}
    for failure in failures:
        told.setdefault(failure.reason, []).append(failure)
    lines = []
    for reason, alike in told.items():
        if len(alike) > _FEW:
            lines.append(f"{alike[0].where} and {len(alike) - 1} more: {reason}")
        else:
            lines += [str(failure) for failure in alike]
    return lines


def _summary(tally: _Tally, address: str) -> str:
    known = f"; {tally.known} already there" if tally.known else ""
    lines = [f"{_counted(tally.new, 'report')} filed in {address}{known}."]
    for what, counts in tally.records:
        said = [_counted(counts[kind], kind) for kind in _PLURALS if counts.get(kind)]
        if said:
            lines.append(f"Records {what}: {', '.join(said)}.")
    if tally.failures:
        failed = ", ".join(failure.where for failure in tally.failures)
        lines.append(f"{_counted(len(tally.failures), 'report')} not filed: {failed}.")
    return "\n".join(lines)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun if count == 1 else _PLURALS.get(noun, f'{noun}s')}"
