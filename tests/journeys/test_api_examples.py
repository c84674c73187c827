"""The examples of the guide, run as they stand against a served register."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tests.journeys.browser import served
from tests.journeys.command_line import (
    ROOT,
    clean_environment,
    command,
    dragoman,
    dragoman_here,
)

pytestmark = pytest.mark.slow

GUIDE = (ROOT / "docs" / "guide" / "web-pages.md").read_text("utf-8")
SHELL = [block for block in re.findall(r"^```sh\n(.*?)^```$", GUIDE, re.M | re.S) if "curl" in block]
PYTHON = re.findall(r"^```python\n(.*?)^```$", GUIDE, re.M | re.S)
PASSWORD = b"correct horse battery\n"


@pytest.mark.skipif(not shutil.which("curl"), reason="needs curl: apt-get install curl")
@pytest.mark.parametrize("block", SHELL)
def test_every_call_of_curl_answers(address: str, block: str) -> None:
    script = block.replace("http://127.0.0.1:8000", address).replace("curl -s", "curl -sS --fail")
    run = subprocess.run(["bash", "-ec", script], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert "Helen Marsh" in run.stdout or "Wellington" in run.stdout


@pytest.mark.parametrize("block", PYTHON)
def test_every_call_from_python_answers(address: str, block: str) -> None:
    script = block.replace("http://127.0.0.1:8000", address)
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert "Helen Marsh Secretary of Defence" in run.stdout or "Margaret Holloway" in run.stdout, run.stderr


def test_without_users_no_other_address_is_served(tmp_path: Path) -> None:
    run = dragoman("serve", "--host", "0.0.0.0", "--port", "0", folder=tmp_path)
    assert run.is_refused(2, "add a user first")


def test_users_are_made_listed_and_removed_on_the_command_line(tmp_path: Path) -> None:
    added = dragoman(
        "user", "add", "ann", "--role", "keeper", "--password-stdin", folder=tmp_path, stdin=PASSWORD
    )
    assert (added.code, added.out) == (0, "ann may now sign in, as keeper.\n")
    assert dragoman_here("user", "list", folder=tmp_path).out == "ann\tkeeper\n"
    assert dragoman_here("user", "token", "ann", folder=tmp_path).out.startswith("dragoman_")
    with served(tmp_path, "--host", "0.0.0.0") as address:
        port = address.rsplit(":", 1)[1]
        status = ["curl", "-s", "-o", "/dev/null", "-w", "%{http_code}", f"http://127.0.0.1:{port}/people"]
        assert subprocess.run(status, capture_output=True, text=True, check=False).stdout == "303"
    name, token_id, *_ = dragoman_here("user", "tokens", folder=tmp_path).out.split("\t")
    assert name == "ann"
    assert "opens nothing any more" in dragoman_here("user", "revoke", token_id, folder=tmp_path).out
    assert dragoman_here("user", "revoke", token_id, folder=tmp_path).is_refused(2, "no such token")
    assert dragoman_here("user", "remove", "ann", folder=tmp_path).code == 0
    assert dragoman_here("user", "remove", "ann", folder=tmp_path).is_refused(2, "no such user")
    assert dragoman_here("user", "add", "bob", "--role", "king", folder=tmp_path).is_refused(
        2, "no such role"
    )


def test_it_serves_until_ctrl_c_and_ends_well(tmp_path: Path) -> None:
    process = subprocess.Popen(
        command("serve", "--port", "0"),
        cwd=tmp_path,
        env=clean_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(2)]
    assert lines[0] == "Serving dragoman.db until Ctrl-C at\n"
    assert lines[1].startswith("http://127.0.0.1:")
    with urllib.request.urlopen(lines[1].strip()) as answer:
        assert answer.status == 200
    os.kill(process.pid, signal.SIGINT)
    out, error = process.communicate(timeout=20)
    assert (process.returncode, out, error) == (0, "", "")


def test_a_port_that_is_taken_is_named(tmp_path: Path) -> None:
    with served(tmp_path) as address:
        port = address.rsplit(":", 1)[1]
        assert dragoman("serve", "--port", port, folder=tmp_path).is_refused(2, "choose another --port")
