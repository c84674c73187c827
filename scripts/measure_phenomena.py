"""How well golden reports are read that show a phenomenon, by the words of their notes (note.md)."""

from __future__ import annotations

import re

from dragoman.reading.reader import Reader
from measure_golden import KINDS, Report, as_read, golden_reports, score
from measure_tables import Table, show

PARTS = ("development", "test")
PHENOMENA = {
    "transcripts, interviews and speeches": r"transcript|interview|speech|first person|doorstep|\"I\"",
    "lists and bulletins": r"\blist|bulletin|bullets|communiqu|items",
    "posts without a name": r"by post|unnamed|named only by",
    "names not in Western order": r"surname first|FAMILY NAME|given name|one-word",
    "anniversaries and editions": r"anniversar|edition",
    "cancelled, put off or proposed": r"cancelled|postponed|put off|shifted|proposed",
    "recalled and announced": r"recall|earlier|last (?:\w+day|month|year|[A-Z]\w+)|next",
    "glued sentences, captions, furniture": r"glued|caption|byline|headline|furniture|cut (?:off|in)",
    "several engagements in a sentence": (
        r"(?:two|three|four|several) (?:\w+ )?(?:engagements|visits|exercises|dialogues|editions)"
    ),
    "several instruments": r"(?:two|three|several) (?:instruments|protocols|memorand|agreements|drafts)",
    "the dead, ships and places named after people": r"dead|named after|namesake|martyr|hero",
    "no date to count from": r"no date|without a year|weekday",
    "three sides and more": r"trilateral|multilateral|three (?:groups|parties|sides)",
}
HEADS = ("reports that show", "reports", *KINDS, "mean F1")


def measure() -> Table:
    """A row a phenomenon: F1 of each kind of record over the reports whose note names it."""
    reader = Reader.load()
    reports = [report for part in PARTS for report in golden_reports(part)]
    readings = {report.document.id: as_read(report, reader) for report in reports}
    rows = []
    for name, words in (*PHENOMENA.items(), ("all reports", "")):
        shown = [report for report in reports if re.search(words, report.note, re.IGNORECASE)]
        rows.append((name, str(len(shown)), *_figures(shown, readings)))
    return Table(HEADS, tuple(rows))


def _figures(reports: list[Report], readings: dict[str, dict[str, object]]) -> list[str]:
    golds = {report.document.id: report.gold for report in reports}
    rows, _ = score(golds, {id_: readings[id_] for id_ in golds})
    f1s = [rows[kind][2] for kind in KINDS]
    return [f"{f1:.3f}" for f1 in (*f1s, sum(f1s) / len(f1s))]


def main() -> None:
    """Print the table."""
    show("Golden reports by what they show (F1)", measure(), ())


if __name__ == "__main__":
    main()
