"""``dragoman file``: reports read, and filed in the register."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.context import invocation_of, parse_day
from dragoman.cli.read import PATHS_HELP, PUBLISHED_HELP
from dragoman.flow import Failure, Filed

if TYPE_CHECKING:
    from dragoman.register.settling import Settlement

_FEW = 3
_SETTLED_EVERY = 500
"""Documents after which records are derived, so that whoever asks meanwhile need not wait for very many."""
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
    from dragoman.register.settling import Settlement
    from dragoman.sources.files import count_documents, find_documents

    invocation = invocation_of(context)
    day = parse_day(published, option="--published")
    with Register.open(invocation.register_url) as register:
        found = find_documents(paths, published=day, encoding=invocation.settings.encoding)
        filing = file_documents(found, register=register)
        tally = _Tally(Settlement())
        for number, outcome in enumerate(
            shown_progress(filing, total=count_documents(paths), doing="Filing"), start=1
        ):
            tally.add(outcome)
            if number % _SETTLED_EVERY == 0:
                tally.settlement += register.settle()
        tally.settlement += register.settle()
    for line in _told(tally.failures):
        typer.echo(f"dragoman: {line}", err=True)
    typer.echo(_summary(tally, register.address))
    raise typer.Exit(1 if tally.failures else 0)


@dataclass(slots=True)
class _Tally:
    """What a run of filing has come to so far."""

    settlement: Settlement
    new: int = 0
    known: int = 0
    failures: list[Failure] = field(default_factory=list)

    def add(self, outcome: Filed | Failure) -> None:
        """One document more, filed or failed."""
        if isinstance(outcome, Failure):
            self.failures.append(outcome)
        else:
            self.new += outcome.result.new
            self.known += not outcome.result.new


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
    records = tally.settlement
    for what, counts in (("new", records.new), ("joined to known ones", records.joined)):
        said = [_counted(counts[kind], kind) for kind in _PLURALS if counts.get(kind)]
        if said:
            lines.append(f"Records {what}: {', '.join(said)}.")
    if tally.failures:
        failed = ", ".join(failure.where for failure in tally.failures)
        lines.append(f"{_counted(len(tally.failures), 'report')} not filed: {failed}.")
    return "\n".join(lines)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun if count == 1 else _PLURALS.get(noun, f'{noun}s')}"
