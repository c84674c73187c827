from __future__ import annotations

import subprocess
import sys

from dragoman import __version__


def in_python(code: str, *flags: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *flags, "-c", code], capture_output=True, text=True, check=False)


def test_the_version_is_said_before_anything_heavy_is_imported() -> None:
    code = (
        "import sys; sys.argv = ['dragoman', '--version']\n"
        "from dragoman.cli.main import main; main()\n"
        "print(sorted({'typer', 'rich', 'spacy', 'sqlalchemy', 'pydantic'} & set(sys.modules)))"
    )
    assert in_python(code).stdout == f"dragoman {__version__}\n[]\n"


def test_help_imports_neither_model_nor_database() -> None:
    code = (
        "import sys; from dragoman.cli.app import run; run(['--help'])\n"
        "print(sorted({'spacy', 'sqlalchemy', 'trafilatura', 'yaml', 'numpy'} & set(sys.modules)))"
    )
    assert in_python(code).stdout.splitlines()[-1] == "[]"


FAULT = (
    "import sys; sys.argv = ['dragoman', 'settings']\n"
    "from dragoman.cli import main, app\n"
    "def broken(*_args, **_options): raise ZeroDivisionError('one\\ntwo')\n"
    "app.load_settings = broken; main.main()"
)


def test_a_fault_of_the_program_is_one_line_too() -> None:
    run = in_python(FAULT)
    assert run.returncode == 1
    assert run.stderr == (
        "dragoman: failed with ZeroDivisionError in dragoman.cli.app.dragoman (one two); please report it\n"
    )


def test_a_developer_sees_the_whole_fault() -> None:
    assert "Traceback" in in_python(FAULT, "-X", "dev").stderr
