"""Users, their sessions and tokens."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.model.errors import UsageError
from dragoman.views.web.users import Role, Users

PASSWORD = "correct horse battery"


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def users(tmp_path: Path, clock: Clock):  # type: ignore[no-untyped-def]
    made = Users(tmp_path / "users.db", clock=clock)
    made.add("ann", PASSWORD, role=Role.REVIEWER)
    yield made
    made.close()


def test_a_session_opens_with_the_right_password_and_ends(users: Users, clock: Clock) -> None:
    secret = users.sign_in("ann", PASSWORD, address="::1")
    visitor = users.visitor_of_session(secret or "")
    assert visitor is not None
    assert (visitor.name, visitor.role) == ("ann", Role.REVIEWER)
    clock.now += 13 * 3600
    assert users.visitor_of_session(secret or "") is None


def test_a_session_ends_when_signed_out_and_when_the_user_is_removed(users: Users) -> None:
    first = users.sign_in("ann", PASSWORD, address="::1") or ""
    second = users.sign_in("ann", PASSWORD, address="::1") or ""
    users.sign_out(first)
    assert users.visitor_of_session(first) is None
    users.remove("ann")
    assert users.visitor_of_session(second) is None


@pytest.mark.parametrize(("name", "password"), [("ann", "wrong"), ("bob", PASSWORD), ("", ""), ("ann", "")])
def test_nobody_enters_otherwise(users: Users, name: str, password: str) -> None:
    assert users.sign_in(name, password, address="::1") is None


def test_five_failures_lock_the_name_for_five_minutes(users: Users, clock: Clock) -> None:
    for _ in range(5):
        users.sign_in("ann", "wrong", address="::1")
    assert users.sign_in("ann", PASSWORD, address="::2") is None
    assert users.is_locked("ann", address="::2")
    clock.now += 301
    assert users.sign_in("ann", PASSWORD, address="::2")


def test_nothing_that_opens_a_door_is_kept(users: Users, tmp_path: Path) -> None:
    secret = users.sign_in("ann", PASSWORD, address="::1") or ""
    token = users.new_token("ann", label="script")
    kept = (tmp_path / "users.db").read_bytes()
    for each in (PASSWORD, secret, token):
        assert each.encode() not in kept
    assert b"$argon2id$" in kept
    visitor = users.visitor_of_token(token)
    assert visitor is not None
    assert visitor.name == "ann"
    assert users.visitor_of_token(token[:-1]) is None


def test_the_file_is_the_owners_alone(users: Users, tmp_path: Path) -> None:
    assert (tmp_path / "users.db").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("name", "password"), [("ann", PASSWORD), ("", PASSWORD), ("bob", "short"), ("b\nb", PASSWORD)]
)
def test_users_that_cannot_be_are_refused(users: Users, name: str, password: str) -> None:
    with pytest.raises(UsageError):
        users.add(name, password, role=Role.READER)


def test_a_role_covers_those_below_it() -> None:
    assert Role.KEEPER.covers(Role.READER)
    assert Role.READER.covers(Role.READER)
    assert not Role.READER.covers(Role.REVIEWER)


def test_a_token_is_known_by_an_id_and_ends_alone(users: Users) -> None:
    nightly, weekly = (users.new_token("ann", label=label) for label in ("nightly", "weekly"))
    listed = {each.label: each for each in users.tokens()}
    assert listed.keys() == {"nightly", "weekly"}
    assert listed["nightly"].id not in nightly
    assert users.revoke(listed["nightly"].id).label == "nightly"
    assert users.visitor_of_token(nightly) is None
    assert users.visitor_of_token(weekly) is not None
    with pytest.raises(UsageError, match="no such token"):
        users.revoke(listed["nightly"].id)
