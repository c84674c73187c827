"""Dragoman reads the public record of defence cooperation and keeps the register of it.

>>> import dragoman
>>> reading = dragoman.read(dragoman.Document(id="talks", text="…"))
>>> with dragoman.Register.open("dragoman.db") as register:
...     register.file(reading)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

_HOMES = {
    "Document": "dragoman.model.text",
    "DragomanError": "dragoman.model.errors",
    "Reading": "dragoman.model.text",
    "Register": "dragoman.register",
    "Wanted": "dragoman.register",
    "brief": "dragoman.views.brief",
    "read": "dragoman.flow",
    "read_many": "dragoman.flow",
    "render_brief": "dragoman.views.brief",
}
"""The public names and the modules they come from; each is imported when it is first used."""

__all__ = [
    "Document",
    "DragomanError",
    "Reading",
    "Register",
    "Wanted",
    "__version__",
    "brief",
    "read",
    "read_many",
    "render_brief",
]

if TYPE_CHECKING:
    from dragoman.flow import read, read_many
    from dragoman.model.errors import DragomanError
    from dragoman.model.text import Document, Reading
    from dragoman.register import Register, Wanted
    from dragoman.views.brief import brief, render_brief


def __getattr__(name: str) -> Any:
    """The public name, from its home."""
    if name not in _HOMES:
        raise AttributeError(f"module 'dragoman' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
