"""A brief as Markdown, as one HTML file that prints on two pages, or as a PDF or Word file."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from dragoman.views.brief.page import Brief

FORMATS = ("md", "html")
FILES = ("pdf", "docx")
MEDIA_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
"""Of each format that is a file and no text."""


def render_brief(brief: Brief, *, as_format: str) -> str:
    """The brief as ``md`` or ``html``."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=StrictUndefined,
        autoescape=as_format == "html",
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["cell"] = _cell
    return environment.get_template(f"country_pair.{as_format}.j2").render(brief=brief)


def render_file(brief: Brief, *, as_format: str) -> bytes:
    """The brief as a ``pdf`` or ``docx`` file."""
    from dragoman.views.brief.docx import brief_as_docx
    from dragoman.views.brief.pdf import brief_as_pdf

    return brief_as_pdf(brief) if as_format == "pdf" else brief_as_docx(brief)


def _cell(text: str) -> str:
    """The text so that it cannot end a Markdown table's cell."""
    return text.replace("|", "\\|")
