"""``dragoman same``, ``different``, ``correct``, ``reject``, ``undo``, ``decisions``: a person's word."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.context import open_register

if TYPE_CHECKING:
    from dragoman.register import Register
    from dragoman.register.decisions import Decision

RecordId = Annotated[str, typer.Argument(metavar="ID", help="A record's id.", show_default=False)]
OtherId = Annotated[str, typer.Argument(metavar="ID", help="The other record's id.", show_default=False)]
Reason = Annotated[str, typer.Option("--reason", "-r", help="Why: it is shown in the history.")]
By = Annotated[str, typer.Option(help="Who decides; by default the name of the account.")]


def add_to(app: typer.Typer) -> None:
    """Add the commands to the app."""
    for command in (same, different, correct, reject, undo, decisions):
        app.command()(command)


def same(context: typer.Context, left: RecordId, right: OtherId, reason: Reason = "", by: By = "") -> None:
    """Judge two records to be the same: they become one, and both ids lead to it."""
    from dragoman.register.decisions import Judgement

    with _register(context) as register:
        _tell([register.judge(Judgement.SAME, left, right, reason=reason, by=by or account())])


def different(
    context: typer.Context, left: RecordId, right: OtherId, reason: Reason = "", by: By = ""
) -> None:
    """Judge two records, or two sources of one, not to be the same: they stay or become two."""
    from dragoman.register.decisions import Judgement

    with _register(context) as register:
        _tell([register.judge(Judgement.NOT_SAME, left, right, reason=reason, by=by or account())])


def correct(
    context: typer.Context,
    record_id: RecordId,
    attribute: Annotated[str, typer.Argument(help="What is wrong: date, rank, place …", show_default=False)],
    value: Annotated[
        str, typer.Argument(help="What it is; several are parted by commas.", show_default=False)
    ],
    reason: Reason = "",
    by: By = "",
) -> None:
    """Correct one attribute of a record: it stays so whatever is read later."""
    with _register(context) as register:
        _tell(
            register.correct(record_id, attribute, typed(attribute, value), reason=reason, by=by or account())
        )


def reject(context: typer.Context, record_id: RecordId, reason: Reason = "", by: By = "") -> None:
    """Judge that there is no such thing: the reports were misread."""
    with _register(context) as register:
        _tell(register.reject(record_id, reason=reason, by=by or account()))


def undo(
    context: typer.Context,
    number: Annotated[int, typer.Argument(help="A decision's number.", show_default=False)],
) -> None:
    """Undo a decision: records are as if it had not been made."""
    with _register(context) as register:
        undone = register.undo(number)
    typer.echo(f"Undone: {', '.join(str(decision.id) for decision in undone)}.")


def decisions(
    context: typer.Context,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")] = False,
) -> None:
    """List every decision made, and those undone."""
    from dragoman.register.history import cause_of
    from dragoman.views.lines import as_line

    with _register(context) as register:
        for decision in register.decisions():
            undone = f" (undone {decision.revoked_at:%Y-%m-%d})" if decision.revoked_at else ""
            subjects = " ".join(each for each in (decision.left_id, decision.right_id) if each)
            line = f"{decision.at:%Y-%m-%d}  {subjects}  {cause_of(decision)}{undone}"
            typer.echo(as_line(decision) if json else line)


def account() -> str:
    """The name of whoever runs the program."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "somebody"


def typed(attribute: str, text: str) -> object:
    """The value as claims write it: lists, numbers and nothing are told from text."""
    if attribute in ("parties", "areas", "by", "to", "counts"):
        return [part.strip() for part in text.split(",") if part.strip()]
    if attribute == "edition":
        return int(text) if text.isdigit() else text
    return text or None


def _register(context: typer.Context) -> Register:
    return open_register(context)


def _tell(made: list[Decision]) -> None:
    from dragoman.register.history import cause_of

    typer.echo(
        f"{cause_of(made[0])} ({len(made)} {'source' if len(made) == 1 else 'sources'}). "
        f"Take it back with: dragoman undo {made[0].id}"
    )
