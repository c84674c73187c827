"""Addresses of registers as people and logs may see them."""

from __future__ import annotations

import re
from pathlib import Path

_PASSWORD = re.compile(r"(?<=://)([^:/@]*):[^/]*@")


def shown_address(address: str | Path) -> str:
    """The address without a password."""
    return _PASSWORD.sub(r"\1:***@", str(address))
