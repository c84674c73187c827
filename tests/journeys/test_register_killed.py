"""A process killed while it files loses nothing that it reported, and the rest is filed by running again."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

from dragoman.register import Register

DOCUMENTS = 200
FILING = textwrap.dedent(
    """
    import sys
    from dragoman.model.dates import parse_partial_date
    from dragoman.model.engagements import Engagement, Participant
    from dragoman.model.people import Person
    from dragoman.register import Register
    from tests.register_builders import a_document, a_reading

    with Register.open(sys.argv[1]) as register:
        for number in range(int(sys.argv[2])):
            ana = Person("Ana Ruiz", "AA", "general", f"Post {number % 3}")
            talks = Engagement(
                "meeting",
                date=parse_partial_date(f"20{number % 20:02d}-03-02"),
                parties=("AA", "BB"),
                participants=(Participant("Ana Ruiz", "host"),),
            )
            reading = a_reading(a_document(f"Report {number}.", id=f"d{number}"), ana, talks)
            register.file(reading)
            print(f"d{number}", flush=True)
    """
)


def start_filing(path: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", FILING, str(path), str(DOCUMENTS)]
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root), str(root / "src")])}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=root)


def kill_after(process: subprocess.Popen[str], lines: int) -> list[str]:
    """What the process reported before it was killed, a little after so many lines."""
    assert process.stdout is not None
    reported = [process.stdout.readline() for _ in range(lines)]
    os.kill(process.pid, signal.SIGKILL)
    reported += process.stdout.readlines()
    process.stdout.close()
    process.wait()
    return [line.strip() for line in reported if line.endswith("\n")]


def test_killed_at_any_point_nothing_reported_is_lost_and_running_again_completes(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    chance = random.Random(7)
    for _ in range(4):
        reported = kill_after(start_filing(path), chance.randint(1, DOCUMENTS // 4))
        with Register.open(path) as register:
            filed = {document.document_id for document in register.documents()}
            assert set(reported) <= filed
            assert all(document.people == 1 for document in register.documents())
    last = start_filing(path)
    last.communicate()
    assert last.returncode == 0
    with Register.open(path) as register:
        assert len(register.documents()) == DOCUMENTS
        (ana,) = register.people()
        assert len(ana.sources) == DOCUMENTS
        assert len(register.engagements()) == 20
