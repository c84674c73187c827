"""The interface does what its OpenAPI document says, whatever it is sent: schemathesis makes it up."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.browser import served
from tests.journeys.command_line import EXAMPLES, dragoman_here

pytestmark = pytest.mark.slow

CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"


def test_nothing_made_up_after_the_document_brings_a_fault(tmp_path: Path) -> None:
    assert dragoman_here("file", EXAMPLES, folder=tmp_path).code == 0
    with served(tmp_path) as address:
        command = [
            Path(sys.executable).with_name("schemathesis"),
            "run",
            f"{address}/api/v1/openapi.json",
            *("--checks", CHECKS, "--phases", "examples,coverage,fuzzing"),
            *("--max-examples", "5", "--seed", "1", "--no-color"),
        ]
        run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=300)
    assert run.returncode == 0, run.stdout[-4000:] + run.stderr[-1000:]
