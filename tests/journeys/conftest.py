"""A register of the examples, served."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.journeys.browser import served
from tests.journeys.command_line import EXAMPLES, dragoman_here


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("served")
    assert dragoman_here("file", EXAMPLES, folder=folder).code == 0
    with served(folder) as found:
        yield found
