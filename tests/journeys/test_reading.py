"""A clerk reads today's reports and looks at what they say."""

from __future__ import annotations

import json
import subprocess
from importlib.resources import files
from pathlib import Path

from jsonschema import Draft202012Validator

from dragoman import __version__
from tests.journeys.command_line import EXAMPLES, clean_environment, command, dragoman

SCHEMA = json.loads(files("dragoman.model").joinpath("reading.schema.json").read_text("utf-8"))


def test_every_example_is_read_the_same_twice_and_by_the_contract(tmp_path: Path) -> None:
    first = dragoman("read", EXAMPLES, "--json", folder=tmp_path)
    second = dragoman(
        "read", EXAMPLES, "--json", folder=tmp_path, PYTHONHASHSEED="7", LC_ALL="C", TZ="Asia/Tokyo"
    )
    assert (first.code, first.err) == (0, "")
    assert first.out == second.out
    readings = [json.loads(line) for line in first.out.splitlines()]
    assert [reading["id"] for reading in readings] == sorted(path.stem for path in EXAMPLES.iterdir())
    for reading in readings:
        assert list(Draft202012Validator(SCHEMA).iter_errors(reading)) == []
        assert len(reading["parties"]) >= 2, reading["id"]
        for kind in ("people", "engagements"):
            assert reading[kind], (reading["id"], kind)


def test_every_quote_stands_in_the_text_where_its_span_says(tmp_path: Path) -> None:
    run = dragoman("read", EXAMPLES, "--json", folder=tmp_path)
    readings = {reading["id"]: reading for reading in map(json.loads, run.out.splitlines())}
    for path in EXAMPLES.glob("*.txt"):
        text = path.read_bytes().decode("utf-8")
        reading = readings[path.stem]
        for kind in ("people", "engagements", "instruments", "commitments", "doubts"):
            for record in reading[kind]:
                for evidence in (record, *record.get("also", ())):
                    start, end = evidence["span"]
                    assert text[start:end] == evidence["quote"]


def test_what_comes_by_pipe_and_by_line_is_read_as_from_a_file(tmp_path: Path) -> None:
    path = EXAMPLES / "2021-11-25-fourth-dialogue.txt"
    line = json.dumps({"id": "stdin", "text": path.read_text("utf-8"), "outlet": None})
    (tmp_path / "one.jsonl").write_text(line + "\n")
    (tmp_path / "stdin.txt").write_bytes(path.read_bytes())
    by_pipe = dragoman("read", "-", "--json", folder=tmp_path, stdin=path.read_bytes())
    by_line = dragoman("read", "one.jsonl", "--json", folder=tmp_path)
    by_file = dragoman("read", "stdin.txt", "--json", folder=tmp_path)
    assert by_pipe.code == 0
    assert by_pipe.out == by_line.out == by_file.out


def test_the_account_names_people_with_quote_and_rule(tmp_path: Path) -> None:
    run = dragoman("read", EXAMPLES / "2022-11-08-chief-of-staff-in-ulaanbaatar.txt", folder=tmp_path)
    assert (run.code, run.err) == (0, "")
    reading = json.loads(
        dragoman(
            "read", EXAMPLES / "2022-11-08-chief-of-staff-in-ulaanbaatar.txt", "--json", folder=tmp_path
        ).out
    )
    shown = " ".join(run.out.split())
    for person in reading["people"]:
        assert person["name"] in shown
        assert person["rule"] in shown
    assert "Matthias Reinhold" in shown
    assert max(map(len, run.out.splitlines())) <= 80


def test_a_reader_that_stops_listening_ends_the_command_in_silence(tmp_path: Path) -> None:
    process = subprocess.Popen(
        command("read", EXAMPLES, "--json"),
        cwd=tmp_path,
        env=clean_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    error = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=300) != 0
    assert error == b""


def test_the_version_and_the_help_are_there(tmp_path: Path) -> None:
    assert dragoman("--version", folder=tmp_path).out == f"dragoman {__version__}\n"
    shown = dragoman("--help", folder=tmp_path).out
    for name in ("read", "file", "people", "engagements", "commitments", "show", "brief", "settings"):
        assert f" {name} " in shown
