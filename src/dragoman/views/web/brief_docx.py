"""A brief as a Word document: headings, tables, and notes numbered as on the page."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import Any

from dragoman.views.brief.page import Block, Brief, Footnote, Section


def brief_as_docx(brief: Brief) -> bytes:
    """The document's bytes; the same brief gives the same text."""
    from docx import Document
    from docx.shared import Cm, Pt

    document = Document()
    for section in document.sections:
        section.left_margin = section.right_margin = Cm(2.2)
        section.top_margin = section.bottom_margin = Cm(2)
    style: Any = document.styles["Normal"]
    style.font.name, style.font.size = "Georgia", Pt(10)
    document.core_properties.title = brief.title
    document.core_properties.author = ""
    document.add_heading(brief.title, level=1)
    document.add_paragraph().add_run(brief.standfirst).italic = True
    for part in brief.sections:
        _add_section(document, part)
    if brief.footnotes:
        document.add_heading("Sources", level=2)
    for note in brief.footnotes:
        _add_note(document, note, Pt(8))
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _add_section(document: Any, section: Section) -> None:
    document.add_heading(section.title, level=2)
    blocks = [block for block in section.blocks if not block.is_empty]
    if not blocks:
        document.add_paragraph(section.otherwise)
    for block in blocks:
        _add_block(document, block)


def _add_block(document: Any, block: Block) -> None:
    if block.title:
        document.add_heading(block.title, level=3)
    for item in block.items:
        paragraph = document.add_paragraph(item.text, style="List Bullet")
        if item.aside:
            paragraph.add_run(f" {item.aside}").italic = True
        _add_numbers(paragraph, item.notes)
    if block.rows:
        _add_table(document, block)
    if block.left_out:
        document.add_paragraph().add_run(block.left_out).italic = True


def _add_table(document: Any, block: Block) -> None:
    width = max(len(row.cells) for row in block.rows)
    table = document.add_table(rows=0, cols=width, style="Light Grid Accent 1")
    if block.columns:
        for cell, title in zip(table.add_row().cells, block.columns, strict=False):
            cell.text = title
    for row in block.rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, row.cells, strict=False):
            cell.text = text
        _add_numbers(cells[len(row.cells) - 1].paragraphs[0], row.notes)
    document.add_paragraph()


def _add_numbers(paragraph: Any, numbers: Iterable[int]) -> None:
    said = ", ".join(map(str, numbers))
    if said:
        paragraph.add_run(f" {said}").font.superscript = True


def _add_note(document: Any, note: Footnote, size: Any) -> None:
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = 0
    words = ", ".join(part for part in (note.source, note.published, note.url) if part)
    run = paragraph.add_run(f"{note.number}  {words}: “{note.quote}”")
    run.font.size = size
