"""What rules and the statistical models each add, on the golden reports.

Found: the model is the named-entity recogniser of spaCy’s medium English pipeline (MIT). Engagements: the
model of what clauses tell of by their words, trained here by scripts/train_sentences.py on text of which
the development reports are part. A report that is not about cooperation is read to nothing in all rows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from dragoman.reading import reader as reading
from dragoman.reading.needed_words import NeededWords
from dragoman.reading.people.model import NameModel
from dragoman.reading.reader import Reader
from measure_golden import Report, as_read, golden_reports, yardstick
from measure_tables import Row, Table, show

PARTS = ("development", "test")
FIGURES = tuple(f"{part} {what}" for part in PARTS for what in ("precision", "recall", "F1"))
Found = list[dict[str, Any]]


class AgreesWithAll:
    """A model that takes every stretch for a person, so that the signs of the rules decide."""

    def people(self, texts: Sequence[str]) -> list[list[tuple[int, int]]]:
        """The whole of each text, and each of its words."""
        return [_stretches(text) for text in texts]

    def knows(self, word: str) -> bool:
        """Every word is one."""
        return True


def _stretches(text: str) -> list[tuple[int, int]]:
    words = [(i, len(word)) for i, word in _words(text)]
    ends = [start + length for start, length in words]
    return [(start, end) for at, (start, _) in enumerate(words) for end in ends[at : at + 7]]


def _words(text: str) -> list[tuple[int, str]]:
    found, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        found.append((at, word.rstrip(",.;:)")))
        at += len(word)
    return found


def measure() -> tuple[Table, Table]:
    """A row a way to find people, and a row a way to find engagements."""
    reports = {part: list(golden_reports(part)) for part in PARTS}
    return _of_people(reports), _of_engagements(reports)


def _of_engagements(reports: Mapping[str, list[Report]]) -> Table:
    both = Reader.load()
    cues = replace(both, engagements=replace(both.engagements, by_words={}))
    words = replace(both, engagements=replace(both.engagements, cues=(), needed=NeededWords(())))
    ways = (
        ("rules alone: cues and names", cues),
        ("model alone: words, and names of mechanisms", words),
        ("both, as shipped: words where no cue stands", both),
    )
    rows = ((name, *_figures("engagements", _engagements_by(reader), reports)) for name, reader in ways)
    return Table(("engagements found by", *FIGURES), tuple(rows))


def _engagements_by(reader: Reader) -> Callable[[Report], Found]:
    def engagements(report: Report) -> Found:
        found: Found = as_read(report, reader)["engagements"]
        return found

    return engagements


def _of_people(reports: Mapping[str, list[Report]]) -> Table:
    with_both = Reader.load()
    rules = replace(with_both, with_model=False)
    model = NameModel.load()
    ways: tuple[tuple[str, Callable[[Report], Found]], ...] = (
        ("rules alone", lambda report: _people(report, rules)),
        ("model alone (names of two words and more)", lambda report: _by_model(report, with_both, model)),
        (
            "rules, and all that the model finds",
            lambda report: _joined(_people(report, rules), _by_model(report, with_both, model)),
        ),
        ("rules, and who stands as people do, unasked", lambda report: _unasked(report, with_both)),
        ("both, as shipped: the model confirms and doubts", lambda report: _people(report, with_both)),
    )
    rows = ((name, *_figures("people", way, reports)) for name, way in ways)
    return Table(("people found by", *FIGURES), tuple(rows))


def _people(report: Report, reader: Reader) -> Found:
    people: Found = as_read(report, reader)["people"]
    return people


def _by_model(report: Report, reader: Reader, model: NameModel) -> Found:
    """The names that the model finds in a report that the reader takes for ours, each once."""
    if not any(as_read(report, reader)[kind] for kind in ("people", "engagements", "commitments")):
        return []
    text = report.document.text
    [stretches] = model.people([text])
    names = dict.fromkeys(" ".join(text[start:end].split()) for start, end in stretches)
    return [{"name": name} for name in names if " " in name]


def _joined(people: Found, others: Found) -> Found:
    same = yardstick().same_name
    return people + [each for each in others if not any(same(each["name"], one["name"]) for one in people)]


def _unasked(report: Report, reader: Reader) -> Found:
    """As shipped, but with a model that agrees to everything."""
    asked = reading.load_name_model
    reading.load_name_model = AgreesWithAll  # type: ignore[assignment]
    try:
        return _people(report, reader)
    finally:
        reading.load_name_model = asked


def _figures(kind: str, way: Callable[[Report], Found], reports: Mapping[str, list[Report]]) -> Row:
    cells: list[str] = []
    for part in PARTS:
        golds = {report.document.id: report.gold for report in reports[part]}
        found = {report.document.id: {kind: way(report)} for report in reports[part]}
        rows, _ = yardstick().score(golds, found)
        cells += [f"{figure:.3f}" for figure in rows[kind][:3]]
    return tuple(cells)


def main() -> None:
    """Print the table."""
    people, engagements = measure()
    show("People: what rules and model each add", people, ())
    show("Engagements: what rules and model each add", engagements, ())


if __name__ == "__main__":
    main()
