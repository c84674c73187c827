"""Register: claims in, records out."""

from __future__ import annotations

from dragoman.register.answers import Answer
from dragoman.register.filing import FilingResult
from dragoman.register.queries import Wanted
from dragoman.register.register import Register

__all__ = ["Answer", "FilingResult", "Register", "Wanted"]
