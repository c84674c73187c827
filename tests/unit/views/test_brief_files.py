"""The brief as a PDF and as a Word document: notes of their own, and safe with any text."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import date

import pytest
from docx import Document
from pypdf import PdfReader

from dragoman.views.brief.docx import brief_as_docx
from dragoman.views.brief.lettering import with_letters_named
from dragoman.views.brief.page import Block, Brief, Footnote, Item, Row, Section
from dragoman.views.brief.pdf import brief_as_pdf

HOSTILE = (
    '#import "/etc/passwd" $x$ *b* <l> @ref #sys.inputs',
    "<script>alert(1)</script>",
    "null \x00, escape \x1b, byte order \ufeff, half \ud83d a character",
    "防衛省 ✊ กองทัพ وزارة الدفاع",
    "w" * 3000,
    "",
)


def a_brief(text: str = "Đặng Văn An held talks in Hà Nội") -> Brief:
    """Two notes: the second is called first, the first twice; a third is called by nothing."""
    notes = tuple(Footnote(number, f"Outlet {number}", "2 May 2021", text, "D-1") for number in (1, 2, 3))
    listed = Block(title="Norway", items=(Item(text, (2, 1), "agreed, May 2021"),), left_out="1 more.")
    table = Block(columns=("Date", "What"), rows=(Row(("3 May 2021", text), (1,)),))
    sections = (Section("Open", (listed, Block())), Section("Held", (table,)), Section("Known"))
    return Brief("Norway and Vietnam", ("NO", "VN"), date(2024, 6, 1), "As of today.", sections, notes)


def words_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_a_pdf_has_title_language_tags_and_its_day() -> None:
    reader = PdfReader(io.BytesIO(brief_as_pdf(a_brief())))
    root = reader.trailer["/Root"].get_object()
    assert reader.metadata is not None
    assert reader.metadata.title == "Norway and Vietnam"
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert "pdfuaid:part" in str(root["/Metadata"].get_object().get_data())


def test_a_pdf_shows_vietnamese_and_numbers_notes_where_they_are_called() -> None:
    found = words_of(brief_as_pdf(a_brief()))
    assert "Đặng Văn An held talks in Hà Nội" in found
    assert found.index("Outlet 2") < found.index("Outlet 1")
    assert "Outlet 3" not in found
    assert "The register holds nothing on this." in found


def test_the_same_brief_gives_the_same_pdf() -> None:
    assert brief_as_pdf(a_brief()) == brief_as_pdf(a_brief())


def test_letters_without_a_font_are_named_and_the_pdf_stays_tagged() -> None:
    shown = {*"abc "}
    named = with_letters_named(
        {"a": ["abc กองทัพ เรือ ✊", "防衛省abc"]}, shows=lambda text: shown.issuperset(text)
    )
    assert named == {"a": ["abc [Thai letters] [sign]", "[Han letters]abc"]}
    pdf = brief_as_pdf(a_brief("\N{PHAISTOS DISC SIGN PEDESTRIAN} met 𐤀𐤁"))
    assert "pdfuaid:part" in str(
        PdfReader(io.BytesIO(pdf)).trailer["/Root"]["/Metadata"].get_object().get_data()
    )


def test_a_word_document_has_its_lists_beside_each_other() -> None:
    brief = a_brief()
    lists = tuple(Block(title=name, items=(Item(f"Of {name}", (1,)),)) for name in ("One", "Two", "Three"))
    beside = replace(brief, sections=(Section("Open", lists),))
    (table,) = Document(io.BytesIO(brief_as_docx(beside))).tables
    cells = [[paragraph.text for paragraph in cell.paragraphs] for row in table.rows for cell in row.cells]
    assert cells == [["One", "Of One"], ["Two", "Of Two"], ["Three", "Of Three"], [""]]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_is_taken_for_an_instruction_or_breaks_a_file(text: str) -> None:
    assert brief_as_pdf(a_brief(text)).startswith(b"%PDF")
    assert brief_as_docx(a_brief(text)).startswith(b"PK")


def test_markup_is_shown_as_it_stands() -> None:
    assert "#sys.inputs" in words_of(brief_as_pdf(a_brief(HOSTILE[0])))


def parts_of(docx: bytes) -> tuple[str, str]:
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return archive.read("word/document.xml").decode(), archive.read("word/footnotes.xml").decode()


def test_a_word_document_has_footnotes_that_word_numbers() -> None:
    text, notes = parts_of(brief_as_docx(a_brief()))
    assert re.findall(r'<w:footnoteReference w:id="(\d)"/>', text) == ["1", "2"]
    assert re.findall(r'<w:footnote w:id="(\d)">', notes) == ["1", "2"]
    assert notes.index("Outlet 2") < notes.index("Outlet 1")
    assert re.findall(r'w:instr=" NOTEREF (\w+) ', text) == ["_Note2"]
    assert 'w:name="_Note2"' in text
    assert "<w:tblHeader/>" in text


def test_a_word_document_opens_again() -> None:
    document = Document(io.BytesIO(brief_as_docx(a_brief())))
    assert document.core_properties.title == "Norway and Vietnam"
    assert document.core_properties.language == "en"
    assert any("Đặng Văn An" in paragraph.text for paragraph in document.paragraphs)
