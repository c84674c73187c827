"""A brief as Markdown, or as one HTML file that prints on two pages."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from dragoman.views.brief.page import Brief

FORMATS = ("md", "html")


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


def _cell(text: str) -> str:
    """The text so that it cannot end a Markdown table's cell."""
    return text.replace("|", "\\|")
