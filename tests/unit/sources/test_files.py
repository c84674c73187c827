from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from dragoman.model.dates import parse_partial_date
from dragoman.model.text import Document
from dragoman.reading.dates import load_calendar_words
from dragoman.reading.publication import find_publication
from dragoman.sources.files import count_documents, find_documents
from dragoman.sources.problems import SourceProblem

PAGE = """<!doctype html><html><head><title>Ministers hold talks</title>
<meta property="article:published_time" content="2021-03-05T10:00:00Z">
<meta property="og:site_name" content="Example Agency"></head><body><nav><a href="/">Home</a></nav><article>
<h1>Ministers hold talks</h1><p>HANOI – The minister met his counterpart on March 3 to discuss naval
cooperation between the two countries and to sign a memorandum.</p><p>They agreed to step up training and the
exchange of delegations, and to hold the next dialogue in the coming year.</p></article></body></html>"""


def documents(*paths: Path | str, **options: object) -> list[Document]:
    found = list(find_documents([str(path) for path in paths], **options))  # type: ignore[arg-type]
    assert all(isinstance(each, Document) for each in found), found
    return found  # type: ignore[return-value]


def problem(path: Path) -> str:
    (found,) = find_documents([str(path)])
    assert isinstance(found, SourceProblem)
    return str(found)


def test_a_text_keeps_every_character_and_line_ending(tmp_path: Path) -> None:
    text = " date 2020-03-02 Ông Lịch\r\nmet\rthem.\n\n"
    (tmp_path / "a report.v2.txt").write_bytes(text.encode())
    (document,) = documents(tmp_path / "a report.v2.txt")
    assert document == Document("a report.v2", text)


def test_a_byte_order_mark_is_not_part_of_the_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("\ufeffHanoi – talks".encode())
    (tmp_path / "b.md").write_bytes("\ufeffHanoi – talks".encode("utf-16-le"))
    assert [each.text for each in documents(tmp_path)] == ["Hanoi – talks"] * 2


def test_a_folder_is_read_by_name_with_its_subfolders_and_without_hidden_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", ".hidden.txt", ".git/x.txt", "notes.pdf", "C.TXT"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("text")
    assert [each.id for each in documents(tmp_path)] == ["C", "z", "b"]
    assert count_documents([str(tmp_path)]) == 3


def test_paths_keep_their_order(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("text")
    assert [each.id for each in documents(tmp_path / "b.txt", tmp_path / "a.txt")] == ["b", "a"]


def test_a_given_day_is_for_documents_that_bring_none(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / "b.jsonl").write_text('{"id": "b", "text": "t", "published": "2019-11"}\n')
    day = parse_partial_date("2020-01-02")
    found = documents(tmp_path, published=day)
    assert [(str(each.published), each.published_basis) for each in found] == [
        ("2020-01-02", "given"),
        ("2019-11", "metadata"),
    ]


def test_standard_input_is_one_document(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Hà Nội\r\n".encode())))
    assert documents("-") == [Document("stdin", "Hà Nội\r\n")]
    assert count_documents(["-"]) == 1


def test_a_page_gives_its_article_with_day_title_and_outlet(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE)
    (document,) = documents(tmp_path / "page.html")
    assert "met his counterpart on March 3" in document.text
    assert "Home" not in document.text
    assert (str(document.published), document.published_basis) == ("2021-03-05", "metadata")
    assert (document.title, document.outlet) == ("Ministers hold talks", "Example Agency")


def test_the_day_of_a_page_is_never_guessed_from_its_words(tmp_path: Path) -> None:
    page = PAGE.replace("2021-03-05T10:00:00Z", "").replace("March 3", "March 3, 2017")
    (tmp_path / "page.html").write_text(page)
    (document,) = documents(tmp_path / "page.html")
    assert (document.published, document.published_basis) == (None, None)


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("<p>Published: 12 March 2024</p>", "2024-03-12"),
        ("<div>Mar 12, 2024 10:15 IST</div>", "2024-03-12"),
        ("<p>Posted <span>by Jane Roe</span> on <b>March 12, 2024</b></p>", None),
        ("<p>Published: <b>12 March</b> 2024</p><p>Share</p>", "2024-03-12"),
        ("<div>12/03/2024 10:15</div>", None),
        ("<div>Tuesday, 06/02/2024 10:15</div>", "2024-02-06"),
        ("<div>Tuesday, 12/03/2024 10:15</div>", None),
        ("<p>The dialogue of 12 March 2024 is told below.</p>", None),
        ("<script>var day = '12 March 2024'</script>", None),
    ],
)
def test_a_page_that_declares_no_day_has_the_one_printed_above_its_article(
    tmp_path: Path, printed: str, day: str | None
) -> None:
    page = PAGE.replace("2021-03-05T10:00:00Z", "").replace("<article>", f"<h1>Talks</h1>{printed}<article>")
    (tmp_path / "page.html").write_text(page)
    (document,) = documents(tmp_path / "page.html")
    assert document.published is None
    found = find_publication(document, load_calendar_words("en"))
    assert (str(found[0]) if found else None) == day


def test_a_page_is_read_in_the_encoding_it_declares(tmp_path: Path) -> None:
    page = PAGE.replace("<head>", '<head><meta charset="iso-8859-2">').replace("HANOI –", "Győr:")
    (tmp_path / "page.htm").write_bytes(page.encode("iso-8859-2"))
    assert "Győr" in documents(tmp_path / "page.htm")[0].text


def test_a_page_that_declares_nothing_is_read_in_its_likely_encoding(tmp_path: Path) -> None:
    page = PAGE.replace("HANOI –", "São Paulo e Brasília: não há dúvida, a cooperação continuará.")
    (tmp_path / "page.html").write_bytes(page.encode("cp1252"))
    assert "não há dúvida, a cooperação" in documents(tmp_path / "page.html")[0].text


def test_a_stray_byte_in_a_page_is_shown_as_one_and_too_many_are_refused(tmp_path: Path) -> None:
    page = PAGE.replace("naval", "nav–al").replace("two", "“two”").encode()
    (tmp_path / "page.html").write_bytes(page.replace("–al".encode(), b"\xffal"))
    (document,) = documents(tmp_path / "page.html")
    assert "nav\ufffdal" in document.text
    assert "HANOI – The" in document.text
    (tmp_path / "page.html").write_bytes(bytes(range(1, 256)) * 40)
    assert "is in no encoding that can be recognised" in problem(tmp_path / "page.html")


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", b" \r\n\t\n", "is empty"),
        ("a.txt", "\ufeff".encode(), "is empty"),
        ("a.txt", b"\x00\x01\x02binary", "is a binary file"),
        ("a.md", b"%PDF-1.7 \xc3\xbc", "is a PDF, not text"),
        ("a.txt", b"PK\x03\x04rest", "is a Word, Excel or zip file"),
        ("a.txt", "Generál Ondřej Šťastný přijal náčelníka štábu".encode("cp1250"), "is not UTF-8 (byte 5)"),
        ("a.html", b"<html><body><nav>Home</nav></body></html>", "is a page without an article"),
        ("a.html", b"", "is empty"),
        ("a.doc", b"text", "is of no kind that is read"),
        ("a.jsonl", b"", "is empty"),
        ("a.txt", b"one\x00two", "binary"),
    ],
)
def test_a_file_that_gives_no_document_says_so_on_one_line(
    tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(data)
    message = problem(tmp_path / name)
    assert message.startswith(f"{tmp_path / name}: ")
    assert said in message
    assert "\n" not in message


def test_a_missing_file_and_an_empty_folder_are_said(tmp_path: Path) -> None:
    assert "does not exist" in problem(tmp_path / "none.txt")
    assert "holds no document" in problem(tmp_path)
    assert "cannot be read" in problem(tmp_path / ("long" * 100))


def test_a_wrong_encoding_names_the_likely_one_and_a_setting_reads_it(tmp_path: Path) -> None:
    text = "Le général français a été reçu à Paris par son homologue sénégalais."
    (tmp_path / "a.txt").write_bytes(text.encode("cp1252"))
    assert 'encoding = "' in problem(tmp_path / "a.txt")
    assert documents(tmp_path / "a.txt", encoding="cp1252")[0].text == text


def test_two_documents_of_one_id_are_told_apart_by_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("one")
    (tmp_path / "a.txt").write_text("two")
    first, second = find_documents([str(tmp_path)])
    assert isinstance(first, Document)
    assert str(second) == (
        f"{tmp_path / 'a.txt'}: has the id 'a' that {tmp_path / 'a.md'} has; "
        "give each document a name of its own"
    )


def test_what_fails_does_not_stop_the_rest(tmp_path: Path) -> None:
    for name, data in (("a.txt", b"one"), ("b.txt", b""), ("c.txt", b"three")):
        (tmp_path / name).write_bytes(data)
    found = list(find_documents([str(tmp_path / "none"), str(tmp_path)]))
    assert [isinstance(each, Document) for each in found] == [False, True, False, True]
    assert count_documents([str(tmp_path / "none"), str(tmp_path)]) == 4
