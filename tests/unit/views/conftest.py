"""A small register behind the pages, and a client."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from dragoman.views.web.desk import Desk
from tests.web_builders import a_client, a_desk, some_readings


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = a_desk(tmp_path, some_readings())
    yield made
    made.close()


@pytest.fixture
def client(desk: Desk) -> TestClient:
    return a_client(desk)
