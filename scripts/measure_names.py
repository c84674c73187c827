"""How well names of persons are compared, on ../shared/data/name_pairs.jsonl.

Source: the name bench of OpenSanctions nomenklatura (MIT). The matcher published with it reaches F1 0.79.
How near is near enough was chosen on all of the pairs; the rules of spelling were written with half of them
in sight.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from dragoman.register.resolve.compare.names import name_distance, name_tokens, names_are_alike
from measure_tables import SHARED, Row, Table, measure_from_command_line, ratio, read_lines

DATA = SHARED / "data" / "name_pairs.jsonl"
AIM = 0.85
HEADS = ("pairs", "number", "precision", "recall", "F1", "aim")


def measure(path: Path, *, parts: tuple[int, ...] = (0, 1)) -> tuple[Table, list[str]]:
    """The table, and a line for each pair judged wrongly."""
    right = [
        (pair, pair["is_match"] == "true", names_are_alike(pair["name1"], pair["name2"]))
        for pair in read_lines(path)
    ]
    wrong = [
        f"{'MISSED' if wanted else 'FOUND'} {pair['name1']} | {pair['name2']}"
        f" {name_distance(name_tokens(pair['name1']), name_tokens(pair['name2'])):.2f}"
        for number, (pair, wanted, found) in enumerate(right)
        if wanted != found and number % 2 in parts
    ]
    rows = [
        _row("all", right, AIM),
        _row("in sight", right[1::2], None),
        _row("only counted", right[::2], None),
    ]
    latin = [each for each in right if (each[0]["name1"] + each[0]["name2"]).isascii()]
    rows.append(_row("in Latin letters without diacritics", latin, None))
    return Table(HEADS, tuple(rows)), wrong


def _row(what: str, judged: list[tuple[Any, bool, bool]], aim: float | None) -> Row:
    both = sum(wanted and found for _, wanted, found in judged)
    wanted = sum(wanted for _, wanted, _ in judged)
    found = sum(found for _, _, found in judged)
    figures = (ratio(both, found), ratio(both, wanted), ratio(2 * both, found + wanted))
    return (what, str(len(judged)), *figures, f"{aim:.2f}" if aim else "")


def main() -> None:
    """Print the figures, and with --show what was judged wrongly."""
    measure_from_command_line(
        "Names: pairs that are, or are not, one person’s",
        __doc__,
        data=DATA,
        measure=partial(measure, parts=(1,)),
    )


if __name__ == "__main__":
    main()
