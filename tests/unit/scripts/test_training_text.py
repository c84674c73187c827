"""The passages that the sentence model learns from: their form, and what is taken from them."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.model.errors import DragomanError
from tests.unit.reading.stories import reader
from training_text import make_examples, read_passages

PASSAGE = """\
# 2021-03-04 | PE CL | agency copy
h | Minister goes south
visit held | The minister of Peru flew to Santiago on Tuesday.
= | He stayed for two days.
exercise planned // - | A drill of Peru and Chile opens in Iquique in May, // which pleased the minister.
? | He may come again.
"""


def test_passages_become_sentences_with_what_they_tell_of(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PASSAGE, "utf-8")

    passages = list(read_passages(tmp_path / "a.txt"))
    examples = list(make_examples(reader(), passages))

    assert [each.types for each in examples] == [("visit",), (), ("exercise",)]
    assert [each.before for each in examples] == [(), ("visit",), ("visit",)]
    assert examples[2].labels == (("exercise",), ())
    assert len(examples[2].clauses) == 2


@pytest.mark.parametrize("line", ["visit held", "visit held // - | One clause alone.", "- | "])
def test_a_line_out_of_form_is_named_by_its_place(tmp_path: Path, line: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"# 2021-03-04 | PE CL | agency copy\n{line}\n", "utf-8")

    with pytest.raises(DragomanError, match=r"a\.txt:2: "):
        list(read_passages(path))


def test_the_passages_of_the_project_are_in_form() -> None:
    folder = Path(__file__).parents[3] / "training" / "passages"

    assert sum(1 for path in folder.glob("*.txt") for _ in read_passages(path)) > 300
