"""What each visitor saw last of a pair of parties, so that the page can say what changed since.

Kept in a SQLite file beside the index; losing it loses nothing but these marks.
"""

from __future__ import annotations

import hashlib
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path

_SCHEMA = """CREATE TABLE IF NOT EXISTS visit (
  who TEXT NOT NULL, pair TEXT NOT NULL, before TEXT, seen TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY (who, pair)) WITHOUT ROWID"""
_VISIT_SECONDS = 3600
_NOTED_SECONDS = 300
_KEPT_SECONDS = 400 * 24 * 3600


class Visits:
    """The marks in a file; used from any number of threads."""

    def __init__(self, path: str | Path, *, clock: Callable[[], float] = time.time) -> None:
        """Open the file, made where there is none; marks of more than a year ago are dropped."""
        self._clock, self._lock = clock, threading.Lock()
        self._database = sqlite3.connect(str(path), check_same_thread=False, timeout=30)
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = NORMAL")
        with self._database:
            self._database.execute(_SCHEMA)
            self._database.execute("DELETE FROM visit WHERE at < ?", (int(clock()) - _KEPT_SECONDS,))
        Path(path).chmod(0o600)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def look(self, who: str, pair: tuple[str, str], *, moment: str) -> str | None:
        """The moment up to which the visitor saw the pair on the visit before; None on the first.

        Looks less than an hour apart are one visit. ``moment`` is what the pages show now.
        """
        key, now = (who, "-".join(sorted(pair))), int(self._clock())
        with self._lock:
            found = self._database.execute(
                "SELECT before, seen, at FROM visit WHERE who = ? AND pair = ?", key
            ).fetchone()
            before, seen, at = found or (None, None, 0)
            if seen is not None and now - at > _VISIT_SECONDS:
                before = seen
            if seen != moment or now - at > _NOTED_SECONDS:
                with self._database:
                    self._database.execute(
                        "INSERT OR REPLACE INTO visit VALUES (?, ?, ?, ?, ?)", (*key, before, moment, now)
                    )
        return before


def name_of_browser(cookie: str) -> str:
    """The name under which a browser's visits are kept."""
    return f"browser {hashlib.sha256(cookie.encode()).hexdigest()[:32]}"
