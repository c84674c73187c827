"""``dragoman people``, ``engagements`` and the other lists: the register's records, as a table or as JSON."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.context import open_register, parse_day, parse_since, parse_until
from dragoman.model.errors import UsageError

if TYPE_CHECKING:
    from dragoman.register.queries import Wanted
    from dragoman.register.records import Record

Between = Annotated[
    tuple[str, str] | None,
    typer.Option(metavar="CODE CODE", help="Two countries or blocs, such as those of a visit and its host."),
]
Since = Annotated[
    str | None, typer.Option(metavar="DAY", help="Leave out what was over before this day, month or year.")
]
Until = Annotated[
    str | None, typer.Option(metavar="DAY", help="Leave out what began after this day, month or year.")
]
AreaCode = Annotated[
    str | None, typer.Option("--area", metavar="CODE", help="An area: see “dragoman vocabulary areas”.")
]
OpenOnly = Annotated[bool, typer.Option("--open", help="Only those that nobody reports as done.")]
Post = Annotated[str | None, typer.Option(metavar="POST", help="Who held this post; needs --of and --on.")]
Of = Annotated[str | None, typer.Option(metavar="CODE", help="The country that the post is of.")]
On = Annotated[str | None, typer.Option(metavar="DAY", help="The day on which it was held.")]
Standing = Annotated[
    str | None, typer.Option(metavar="DAY", help="As they stand on this day; by default today.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")]


_PLAIN_LISTS = {
    "engagements": "List engagements: visits, talks, signings, exercises, held or to come.",
    "instruments": "List instruments: agreements, memoranda, statements.",
    "mechanisms": "List mechanisms: their editions, those not in the record, and when the next is due.",
    "documents": "List the documents filed, and how much was found in each.",
}


def add_to(app: typer.Typer) -> None:
    """Add the commands to the app."""
    app.command()(people)
    for kind in ("engagements", "instruments", "mechanisms"):
        app.command(kind, help=_PLAIN_LISTS[kind])(_plain_list(kind))
    app.command()(commitments)
    app.command("documents", help=_PLAIN_LISTS["documents"])(_plain_list("documents"))


def _plain_list(kind: str) -> Callable[..., None]:
    def command(
        context: typer.Context,
        between: Between = None,
        since: Since = None,
        until: Until = None,
        area: AreaCode = None,
        json: AsJson = False,
    ) -> None:
        _list(context, kind, _wanted(between, since=since, until=until, area=area), as_json=json)

    return command


def people(  # noqa: PLR0913 - a command's parameters are its options
    context: typer.Context,
    between: Between = None,
    since: Since = None,
    until: Until = None,
    area: AreaCode = None,
    post: Post = None,
    of: Of = None,
    on: On = None,
    json: AsJson = False,
) -> None:
    """List people: posts and ranks as last seen; with --post, who held it on a day, if that is certain."""
    if post or of or on:
        if not (post and of and on) or between or since or until or area:
            raise UsageError("--post, --of and --on go together, and with no other choice but --json")
        _list_holders(context, post, of=of, on=on, as_json=json)
        return
    _list(context, "people", _wanted(between, since=since, until=until, area=area), as_json=json)


def commitments(  # noqa: PLR0913 - a command's parameters are its options
    context: typer.Context,
    between: Between = None,
    since: Since = None,
    until: Until = None,
    area: AreaCode = None,
    open_only: OpenOnly = False,
    on: Standing = None,
    json: AsJson = False,
) -> None:
    """List commitments: what was agreed, asked, offered and promised, and how far it has come."""
    from dataclasses import replace

    from dragoman.register.derive.commitments import OPEN_STATES, as_of

    wanted, day = _wanted(between, since=since, until=until, area=area), _day(on, option="--on")
    if day is None:
        states = OPEN_STATES if open_only else ()
        _list(context, "commitments", replace(wanted, states=states), as_json=json)
        return
    with open_register(context) as register:
        told = [each for record in register.commitments(wanted) if (each := as_of(record, day))]
    _print(
        "commitments",
        [each for each in told if not open_only or each.state in OPEN_STATES],
        as_json=json,
        on=day,
    )


def _wanted(
    between: tuple[str, str] | None, *, since: str | None, until: str | None, area: str | None
) -> Wanted:
    from dragoman.register.queries import Wanted
    from dragoman.views.parties import parse_area, parse_party

    return Wanted(
        between=(parse_party(between[0]), parse_party(between[1])) if between else None,
        since=parse_since(since, option="--since"),
        until=parse_until(until, option="--until"),
        area=parse_area(area) if area else None,
    )


def _day(text: str | None, *, option: str) -> date | None:
    day = parse_day(text, option=option)
    return day.first_day if day else None


def _list_holders(context: typer.Context, post: str, *, of: str, on: str, as_json: bool) -> None:
    from dragoman.register.holders import PostOn
    from dragoman.views.parties import parse_party

    day = _day(on, option="--on")
    if day is None:
        return
    with open_register(context) as register:
        found = register.holders(PostOn(post, parse_party(of), day))
    _print("people", found, as_json=as_json)


def _list(context: typer.Context, kind: str, wanted: Wanted, *, as_json: bool) -> None:

    with open_register(context) as register:
        found: Sequence[Record] = getattr(register, kind)(wanted)
    _print(kind, found, as_json=as_json)


def _print(kind: str, found: Sequence[Record], *, as_json: bool, on: date | None = None) -> None:
    if as_json:
        from dragoman.views.lines import record_as_json

        for record in found:
            typer.echo(record_as_json(record, on=on))
        return
    from dragoman.cli.tables import print_table

    print_table(kind, found, on=on)
