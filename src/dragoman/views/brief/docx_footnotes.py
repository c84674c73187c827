"""Footnotes of a Word document, which python-docx does not know: a part of their own, and calls in it."""

from __future__ import annotations

from typing import Any

_PART = "/word/footnotes.xml"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
_SEPARATORS = ((-1, "separator"), (0, "continuationSeparator"))
_BEFORE_IN_SETTINGS = (
    "w:endnotePr",
    "w:compat",
    "w:rsids",
    "m:mathPr",
    "w:themeFontLang",
    "w:clrSchemeMapping",
)


class Footnotes:
    """The footnotes of one document, gathered while it is made."""

    def __init__(self, document: Any) -> None:
        """Make the styles that Word's own footnotes have."""
        from docx.enum.style import WD_STYLE_TYPE
        from docx.shared import Pt

        self._document = document
        text = document.styles.add_style("footnote text", WD_STYLE_TYPE.PARAGRAPH, builtin=True)
        text.base_style, text.font.size = document.styles["Normal"], Pt(6.5)
        text.paragraph_format.space_after = Pt(0)
        mark = document.styles.add_style("footnote reference", WD_STYLE_TYPE.CHARACTER, builtin=True)
        mark.font.superscript = True
        self._text_style, self._mark_style = text.style_id, mark.style_id
        self._notes = _element("w:footnotes")
        for number, kind in _SEPARATORS:
            note = _element("w:footnote", **{"w:type": kind, "w:id": str(number)})
            _add(_add(_add(note, "w:p"), "w:r"), f"w:{kind}")
            self._notes.append(note)

    def call(self, paragraph: Any, number: int, *, text: str | None) -> None:
        """Call a note at the end of the paragraph: with its text the first time, by its mark after that."""
        if text is None:
            self._call_again(paragraph, number)
            return
        name = {"w:id": str(number), "w:name": f"_Note{number}"}
        paragraph._p.append(_element("w:bookmarkStart", **name))
        run = paragraph.add_run()
        run.style = self._document.styles["footnote reference"]
        run._r.append(_element("w:footnoteReference", **{"w:id": str(number)}))
        paragraph._p.append(_element("w:bookmarkEnd", **{"w:id": str(number)}))
        self._add_note(number, text)

    def _call_again(self, paragraph: Any, number: int) -> None:
        field = _element("w:fldSimple", **{"w:instr": f" NOTEREF _Note{number} \\f \\h "})
        paragraph._p.append(field)
        run = paragraph.add_run(str(number))
        run.style = self._document.styles["footnote reference"]
        field.append(run._r)

    def _add_note(self, number: int, text: str) -> None:
        note = _element("w:footnote", **{"w:id": str(number)})
        paragraph = _add(note, "w:p")
        _add(_add(paragraph, "w:pPr"), "w:pStyle", **{"w:val": self._text_style})
        mark = _add(paragraph, "w:r")
        _add(_add(mark, "w:rPr"), "w:rStyle", **{"w:val": self._mark_style})
        _add(mark, "w:footnoteRef")
        words = _add(_add(paragraph, "w:r"), "w:t", **{"xml:space": "preserve"})
        words.text = f" {text}"
        self._notes.append(note)

    def write(self) -> None:
        """Put the notes into the document."""
        from docx.opc.oxml import serialize_part_xml
        from docx.opc.packuri import PackURI
        from docx.opc.part import Part

        package = self._document.part.package
        part = Part(PackURI(_PART), _CONTENT, serialize_part_xml(self._notes), package)
        self._document.part.relate_to(part, _RELATION)
        self._name_separators()

    def _name_separators(self) -> None:
        """Tell Word which two of the notes are the lines above the others."""
        from docx.oxml.ns import qn

        settings = self._document.settings.element
        named = _element("w:footnotePr")
        for number, _ in _SEPARATORS:
            _add(named, "w:footnote", **{"w:id": str(number)})
        later = {qn(name) for name in _BEFORE_IN_SETTINGS}
        following = next((child for child in settings if child.tag in later), None)
        if following is None:
            settings.append(named)
        else:
            following.addprevious(named)

    def mark_header(self, row: Any) -> None:
        """Let the row be read, and repeated, as the head of its table."""
        properties = row._tr.get_or_add_trPr()
        properties.append(_element("w:tblHeader"))


def _element(tag: str, **attributes: str) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    return OxmlElement(tag, {qn(name): value for name, value in attributes.items()})


def _add(parent: Any, tag: str, **attributes: str) -> Any:
    child = _element(tag, **attributes)
    parent.append(child)
    return child
