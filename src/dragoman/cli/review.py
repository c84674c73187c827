"""``dragoman review``: what a person should look at, question by question."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.context import open_register
from dragoman.cli.decide import account, typed

if TYPE_CHECKING:
    from dragoman.register import Register
    from dragoman.register.review import Question

_KEYS = {
    "pair": "[s]ame  [d]ifferent  [u]nsure",
    "doubt": "[a]ccept as it is",
    "contradiction": "[a]ccept as it is  [c]orrect",
    "low_confidence": "[a]ccept as it is  [c]orrect  [r]eject",
}


def add_to(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command()(review)


def review(
    context: typer.Context,
    limit: Annotated[int, typer.Option(help="Ask at most so many questions.")] = 100,
    by: Annotated[str, typer.Option(help="Who judges; by default the name of the account.")] = "",
    json: Annotated[bool, typer.Option("--json", help="Print the queue, one JSON object a line.")] = False,
) -> None:
    """Go through what the register is not sure of; where there is no keyboard, list it."""
    from dragoman.views.lines import as_line

    with open_register(context) as register:
        queue = register.review(limit=limit)
        if json:
            for question in queue:
                typer.echo(as_line(question))
        elif sys.stdin.isatty():
            _ask(register, queue, by=by or account())
        else:
            for question in queue:
                _print(question)
            typer.echo(f"{len(queue)} to review.")


def _ask(register: Register, queue: list[Question], *, by: str) -> None:
    for number, question in enumerate(queue, start=1):
        typer.echo(f"\n{number} of {len(queue)}")
        _print(question)
        if not _answer(register, question, by=by):
            return
    typer.echo("Nothing is left to review." if queue else "There is nothing to review.")


def _print(question: Question) -> None:
    typer.secho(question.kind.replace("_", " "), fg="cyan", bold=True, nl=False)
    typer.echo(f"  {question.left}  {question.left_id}")
    if question.right_id:
        typer.echo(f"      {question.right}  {question.right_id}")
    for reason in question.reasons:
        typer.echo(f"    · {reason}")
    for quoted in question.quotes:
        source = ", ".join(
            str(part) for part in (quoted.outlet, quoted.published, quoted.document_id) if part
        )
        typer.echo(f"    “{' '.join(quoted.quote.split())}” ({source})")


def _answer(register: Register, question: Question, *, by: str) -> bool:
    """Whether to go on, once a key has been pressed that means something here."""
    while True:
        typer.echo(f"{_KEYS[question.kind]}  [k] skip  [w]hy  [q]uit ", nl=False)
        key = typer.getchar().lower()
        typer.echo(key)
        if key == "q":
            return False
        if key == "w":
            _show(register, question)
        elif key == "k" or _decide(register, question, key, by=by):
            return True


def _decide(register: Register, question: Question, key: str, *, by: str) -> bool:
    from dragoman.model.errors import DragomanError

    try:
        return _act(register, question, key, by=by)
    except DragomanError as error:
        typer.echo(f"That cannot be: {error}")
        return False


def _act(register: Register, question: Question, key: str, *, by: str) -> bool:
    """Whether the key is an answer to this question, and was kept as a decision."""
    from dragoman.register.decisions import Judgement

    judgements = {"s": Judgement.SAME, "d": Judgement.NOT_SAME, "u": Judgement.UNSURE}
    if f"[{key}]" not in _KEYS[question.kind]:
        return False
    if question.right_id and key in judgements:
        register.judge(judgements[key], question.left_id, question.right_id, reason=_reason(), by=by)
    elif key == "a":
        register.accept(question.left_id, question.attribute, reason=_reason(), by=by)
    elif key == "r":
        register.reject(question.left_id, reason=_reason(), by=by)
    else:
        attribute = question.corrects or question.attribute or str(typer.prompt("What is wrong"))
        value = typed(attribute, typer.prompt(f"{attribute} is"))
        register.correct(question.left_id, attribute, value, reason=_reason(), by=by)
    return True


def _reason() -> str:
    return str(typer.prompt("Why", default="", show_default=False))


def _show(register: Register, question: Question) -> None:
    from dragoman.cli.answers import print_answer

    for each in (question.left_id, question.right_id):
        if each:
            print_answer(register.record(each))
