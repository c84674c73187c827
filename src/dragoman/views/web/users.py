"""Who may use the pages and the interface: users, their sessions, and their tokens.

Kept in a SQLite file beside the register; passwords as argon2 hashes, sessions and tokens as SHA-256 of
random values that only the user has.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import sqlite3
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dragoman.model.errors import UsageError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST_PASSWORD = 12
SESSION_SECONDS = 12 * 3600
TOKEN_PREFIX = "dragoman_"
_ATTEMPTS, _ATTEMPT_SECONDS = 5, 300
_ID_LENGTH = 10

_SCHEMA = """
CREATE TABLE IF NOT EXISTS user (
  name TEXT PRIMARY KEY, role TEXT NOT NULL, password TEXT NOT NULL, made_at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS session (hash TEXT PRIMARY KEY, name TEXT NOT NULL, ends_at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS token (
  hash TEXT PRIMARY KEY, name TEXT NOT NULL, label TEXT NOT NULL, made_at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS attempt (who TEXT NOT NULL, at INTEGER NOT NULL);
"""


@dataclass(frozen=True, slots=True)
class Token:
    """A token as it may be shown: not itself, but by the first letters of its hash."""

    id: str
    name: str
    label: str
    made: datetime


class Role(StrEnum):
    """What a user may do: read; decide and file too; or everything."""

    READER = "reader"
    REVIEWER = "reviewer"
    KEEPER = "keeper"

    def covers(self, other: Role) -> bool:
        """Whether this role may do what the other may."""
        order = list(Role)
        return order.index(self) >= order.index(other)


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who makes a request; ``is_local`` is the person at this machine, where no users are defined."""

    name: str
    role: Role
    is_local: bool = False


LOCAL = Visitor("local", Role.KEEPER, is_local=True)


class Users:
    """The users in a file; used from any number of threads."""

    def __init__(self, path: str | Path, *, clock: Callable[[], float] = time.time) -> None:
        """Open the file, made where there is none."""
        self._path, self._clock, self._lock = str(path), clock, threading.Lock()
        self._database = sqlite3.connect(self._path, check_same_thread=False, timeout=30)
        self._database.executescript(_SCHEMA)
        Path(self._path).chmod(0o600)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def names(self) -> list[tuple[str, Role]]:
        """The users with their roles, by name."""
        return [(name, Role(role)) for name, role in self._ask("SELECT name, role FROM user ORDER BY name")]

    def add(self, name: str, password: str, *, role: Role) -> None:
        """A new user; UsageError where the name is taken or the password too short."""
        if not name.strip() or len(name) > 64 or not name.isprintable():
            raise UsageError("a user's name has 1 to 64 printable characters")
        if len(password) < SHORTEST_PASSWORD:
            raise UsageError(
                f"the password is shorter than {SHORTEST_PASSWORD} characters; take a longer one"
            )
        if self._ask("SELECT 1 FROM user WHERE name = ?", name):
            raise UsageError(f"{name}: there is such a user; remove it first, or take another name")
        hashed = _hasher().hash(password)
        self._do("INSERT INTO user VALUES (?, ?, ?, ?)", name, role.value, hashed, self._now())

    def remove(self, name: str) -> None:
        """Take the user away, with sessions and tokens; UsageError where there is none."""
        if not self._ask("SELECT 1 FROM user WHERE name = ?", name):
            raise UsageError(f"{name}: no such user; see “dragoman user list”")
        for table in ("session", "token", "user"):
            self._do(f"DELETE FROM {table} WHERE name = ?", name)

    def sign_in(self, name: str, password: str, *, address: str) -> str | None:
        """A new session's secret; None where name or password is wrong, or attempts were too many."""
        if self.is_locked(name, address=address):
            return None
        for who in (f"name:{name}", f"address:{address}"):
            self._do("INSERT INTO attempt VALUES (?, ?)", who, self._now())
        found = self._ask("SELECT password FROM user WHERE name = ?", name)
        if not _is_right(found[0][0] if found else None, password):
            return None
        self._do("DELETE FROM attempt WHERE who IN (?, ?)", f"name:{name}", f"address:{address}")
        return self._new_session(name)

    def is_locked(self, name: str, *, address: str) -> bool:
        """Whether the name or the address failed too often of late."""
        since = self._now() - _ATTEMPT_SECONDS
        self._do("DELETE FROM attempt WHERE at < ?", since)
        query = "SELECT count(*) FROM attempt WHERE who = ?"
        by_name = self._ask(query, f"name:{name}")[0][0]
        by_address = self._ask(query, f"address:{address}")[0][0]
        return bool(by_name >= _ATTEMPTS or by_address >= 4 * _ATTEMPTS)

    def sign_out(self, secret: str) -> None:
        """End a session."""
        self._do("DELETE FROM session WHERE hash = ?", _digest(secret))

    def visitor_of_session(self, secret: str) -> Visitor | None:
        """Whose session the secret opens, if any."""
        query = "SELECT user.name, role FROM session JOIN user USING (name) WHERE hash = ? AND ends_at > ?"
        return _visitor(self._ask(query, _digest(secret), self._now()))

    def new_token(self, name: str, *, label: str) -> str:
        """A new token of the user's; it can be shown now and never again."""
        if not self._ask("SELECT 1 FROM user WHERE name = ?", name):
            raise UsageError(f"{name}: no such user; see “dragoman user list”")
        token = TOKEN_PREFIX + secrets.token_urlsafe(32)
        self._do("INSERT INTO token VALUES (?, ?, ?, ?)", _digest(token), name, label, self._now())
        return token

    def tokens(self) -> list[Token]:
        """The tokens of all users, in order of name and day."""
        rows = self._ask("SELECT hash, name, label, made_at FROM token ORDER BY name, made_at, hash")
        return [
            Token(hashed[:_ID_LENGTH], name, label, datetime.fromtimestamp(made_at, UTC))
            for hashed, name, label, made_at in rows
        ]

    def revoke(self, token_id: str) -> Token:
        """The token of that id, which ends; UsageError where there is none."""
        found = next((each for each in self.tokens() if each.id == token_id.strip()), None)
        if found is None:
            raise UsageError(f"{token_id[:40]}: no such token; see “dragoman user tokens”")
        self._do(
            "DELETE FROM token WHERE substr(hash, 1, ?) = ? AND name = ?", _ID_LENGTH, found.id, found.name
        )
        return found

    def visitor_of_token(self, token: str) -> Visitor | None:
        """Whose token it is, if any."""
        query = "SELECT user.name, role FROM token JOIN user USING (name) WHERE hash = ?"
        return _visitor(self._ask(query, _digest(token)))

    def _new_session(self, name: str) -> str:
        secret = secrets.token_urlsafe(32)
        self._do("DELETE FROM session WHERE ends_at < ?", self._now())
        self._do("INSERT INTO session VALUES (?, ?, ?)", _digest(secret), name, self._now() + SESSION_SECONDS)
        return secret

    def _ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._database.execute(query, values).fetchall()

    def _do(self, statement: str, *values: object) -> None:
        with self._lock, self._database:
            self._database.execute(statement, values)

    def _now(self) -> int:
        return int(self._clock())


def csrf_token(secret: bytes, cookie: str) -> str:
    """The token that a form of this cookie's holder carries."""
    return hmac.new(secret, cookie.encode(), hashlib.sha256).hexdigest()


def _visitor(found: list[tuple[Any, ...]]) -> Visitor | None:
    return Visitor(found[0][0], Role(found[0][1])) if found else None


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher()


def _is_right(hashed: str | None, password: str) -> bool:
    """Whether the password is the one hashed; takes as long where there is none."""
    from argon2.exceptions import Argon2Error, InvalidHashError

    hasher = _hasher()
    if hashed is None:
        hasher.hash(password)
        return False
    try:
        return bool(hasher.verify(hashed, password))
    except (Argon2Error, InvalidHashError):
        return False
