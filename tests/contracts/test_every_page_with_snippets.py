"""What the README and the guide say that a command prints, it prints."""

from __future__ import annotations

from pathlib import Path

import pytest
from scripts.guide import PAGES, run_page


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_snippet_prints_what_its_page_says(page: Path) -> None:
    text, mismatches = run_page(page)
    assert not mismatches, "\n\n".join(map(str, mismatches))
    assert text == page.read_text("utf-8")


def test_a_snippet_that_prints_something_else_is_seen(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "```console\n$ echo one; echo two\none\n$ ls\nexamples\n```\n```pycon\n>>> 1 + 1\n3\n```\n"
    )
    text, mismatches = run_page(page)
    assert [mismatch.snippet for mismatch in mismatches] == ["echo one; echo two", "python"]
    assert "$ echo one; echo two\none\ntwo\n$ ls\nexamples\n" in text
