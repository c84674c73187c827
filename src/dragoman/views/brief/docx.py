"""A brief as a Word document with footnotes of its own."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dragoman.views.brief.calls import brief_as_data
from dragoman.views.brief.docx_footnotes import Footnotes
from dragoman.views.brief.page import Brief

Data = Mapping[str, Any]
_FONT, _ACCENT = "Times New Roman", "1F4A70"
_TEXT, _HEADINGS = 8.6, {1: 14, 2: 10, 3: 8.6}
_TABLE_CENTIMETRES, _NARROW_CENTIMETRES = 18.2, 2.6


def brief_as_docx(brief: Brief) -> bytes:
    """The document's bytes; the same brief gives the same text."""
    from docx import Document

    document = Document()
    _set_page(document)
    data = brief_as_data(brief)
    properties = document.core_properties
    properties.title, properties.author, properties.language = data["title"], "", "en"
    document.add_heading(data["title"], level=1)
    document.add_paragraph().add_run(data["standfirst"]).italic = True
    footnotes = Footnotes(document)
    for section in data["sections"]:
        _add_section(document, section, footnotes)
    footnotes.write()
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _set_page(document: Any) -> None:
    from docx.shared import Cm, Pt, RGBColor

    for section in document.sections:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(1.4)
        section.top_margin = section.bottom_margin = Cm(1.2)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = _FONT, Pt(_TEXT)
    normal.paragraph_format.space_after = Pt(0.5)
    normal.paragraph_format.line_spacing = 1
    for level, points in _HEADINGS.items():
        heading = document.styles[f"Heading {level}"]
        heading.font.size, heading.font.color.rgb = Pt(points), RGBColor.from_string(_ACCENT)
        heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(points - 5), Pt(0.5)


def _add_section(document: Any, section: Data, footnotes: Footnotes) -> None:
    document.add_heading(section["title"], level=2)
    if not section["blocks"]:
        document.add_paragraph(section["otherwise"])
    if section["beside"]:
        _add_beside(document, section["blocks"], footnotes)
        return
    for block in section["blocks"]:
        _add_block(document, block, footnotes)


def _add_beside(document: Any, blocks: Sequence[Data], footnotes: Footnotes) -> None:
    """The lists in two columns, each row of which is as high as the longer."""
    table = document.add_table(rows=0, cols=2)
    for start in range(0, len(blocks), 2):
        cells = table.add_row().cells
        for cell, block in zip(cells, blocks[start : start + 2], strict=False):
            _add_block(cell, block, footnotes, styles=document.styles)
            cell._tc.remove(cell.paragraphs[0]._p)
        if start + 1 == len(blocks):
            _shrink(cells[1].paragraphs[0])
    _shrink(document.add_paragraph())


def _shrink(paragraph: Any) -> None:
    """Let an empty paragraph, which Word wants there, take no room."""
    from docx.shared import Pt

    paragraph.paragraph_format.line_spacing = Pt(1)
    paragraph.paragraph_format.space_after = Pt(0)


def _add_block(place: Any, block: Data, footnotes: Footnotes, *, styles: Any = None) -> None:
    """The block at the end of a document or of a cell, whose paragraphs take their styles from ``styles``."""
    styles = styles or place.styles
    if block["title"]:
        place.add_paragraph(block["title"], style=styles["Heading 3"])
    for item in block["items"]:
        paragraph = place.add_paragraph(item["text"], style=styles["List Bullet"])
        _add_calls(paragraph, item["notes"], footnotes)
        if item["aside"]:
            paragraph.add_run(f" {item['aside']}").italic = True
    if block["rows"]:
        _add_table(place, block, footnotes)
    if block["left_out"]:
        place.add_paragraph().add_run(block["left_out"]).italic = True


def _add_table(document: Any, block: Data, footnotes: Footnotes) -> None:
    from docx.shared import Cm

    width = len(block["widths"])
    table = document.add_table(rows=0, cols=width, style="Light List Accent 1")
    table.autofit = False
    if block["columns"]:
        header = table.add_row()
        footnotes.mark_header(header)
        for cell, title in zip(header.cells, block["columns"], strict=False):
            cell.text = title
    for row in block["rows"]:
        cells = table.add_row().cells
        for cell, text in zip(cells, row["cells"], strict=False):
            cell.text = text
        _add_calls(cells[len(row["cells"]) - 1].paragraphs[0], row["notes"], footnotes)
    for column, centimetres in zip(table.columns, _centimetres(block["widths"]), strict=True):
        column.width = Cm(centimetres)
        for cell in column.cells:
            cell.width = Cm(centimetres)


def _centimetres(widths: Sequence[int]) -> list[float]:
    """How wide each column is: the narrow ones as much as a date needs, the others share the rest."""
    rest = _TABLE_CENTIMETRES - _NARROW_CENTIMETRES * widths.count(0)
    return [_NARROW_CENTIMETRES if not width else rest * width / sum(widths) for width in widths]


def _add_calls(paragraph: Any, notes: Iterable[Data], footnotes: Footnotes) -> None:
    for place, note in enumerate(notes):
        if place:
            paragraph.add_run(",").font.superscript = True
        footnotes.call(paragraph, note["number"], text=note.get("text"))
