from __future__ import annotations

import json
from pathlib import Path

import pytest

from dragoman.model.dates import parse_partial_date
from dragoman.model.errors import SourceError
from dragoman.model.text import Document
from dragoman.sources.files import count_documents, find_documents
from dragoman.sources.jsonl import parse_row


def test_a_row_gives_all_it_knows_of_the_document() -> None:
    row = {
        "id": "a", "text": "Hà Nội\r\n", "published": "2019-11-25", "url": "https://example.org/a",
        "title": "Talks", "outlet": "Agency", "language": "vi", "words": 2,
    }  # fmt: skip
    assert parse_row(json.dumps(row)) == Document(
        "a",
        "Hà Nội\r\n",
        published=parse_partial_date("2019-11-25"),
        published_basis="metadata",
        url="https://example.org/a",
        title="Talks",
        outlet="Agency",
        language="vi",
    )


def test_a_row_needs_no_more_than_id_and_text() -> None:
    assert parse_row('{"id": "a", "text": "t", "published": null, "url": ""}') == Document("a", "t")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"id": "a", "text": ', "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ('["a", "text"]', "is not a JSON object"),
        ('{"text": "t"}', 'has no "id"'),
        ('{"id": 7, "text": "t"}', 'has no "id"'),
        ('{"id": "a"}', 'has no "text"'),
        ('{"id": "a", "text": ""}', 'has no "text"'),
        ('{"id": "a", "text": "t", "published": "2021-02-30"}', 'impossible "published"'),
        ('{"id": "a", "text": "t", "published": 2021}', 'has a "published" that is no text'),
        ('{"id": "a", "text": "t", "outlet": ["x"]}', 'has a "outlet" that is no text'),
        ('{"id": "a", "text": "half \\ud800 a pair"}', "holds no proper character at 5"),
        ('{"id": "a", "text": "nul \\u0000"}', "holds no proper character at 4"),
        ('{"id": "a", "text": "t", "title": "\\udfff"}', "holds no proper character"),
    ],
)
def test_a_row_that_gives_no_document_says_why(line: str, said: str) -> None:
    with pytest.raises(SourceError) as raised:
        parse_row(line)
    assert said in str(raised.value)


def test_a_bad_line_is_named_by_its_number_and_the_others_are_read(tmp_path: Path) -> None:
    file = tmp_path / "all.jsonl"
    file.write_text(
        '{"id": "a", "text": "t"}\n\nnot json\n{"id": "a", "text": "u"}\n{"id": "b", "text": "v"}'
    )
    found = list(find_documents([str(file)]))
    assert [getattr(each, "id", None) for each in found] == ["a", None, None, "b"]
    assert [getattr(each, "where", None) for each in found[1:3]] == [f"{file}:3", f"{file}:4"]
    assert f"has the id 'a' that {file}:1 has" in str(found[2])
    assert count_documents([str(file)]) == 4
