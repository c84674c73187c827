"""Looks for texts, pages and files that reading fails on, guided by the code that they reach (atheris).

Starts from the reports of examples/ and the words of the vocabulary. What is found is kept in build/fuzz.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "build" / "fuzz"
WORDS = (*sorted((ROOT / "src/dragoman/languages/en").rglob("*.yaml")),
         ROOT / "src/dragoman/vocabulary/data/countries.yaml")  # fmt: skip
TARGETS = ("text", "long", "page", "rows")
LONGEST = {"text": 1500, "long": 200, "page": 4096, "rows": 1500}
LONGEST_WORD = 30


def main() -> int:
    """Try every target for its share of the seconds; 1 where one failed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--target", choices=TARGETS, help="only this one, in this process")
    parser.add_argument("--seconds", type=int, default=60, help="for all targets together")
    parser.add_argument("--seed", type=int, default=1, help="another one tries other things")
    parser.add_argument("inputs", nargs="*", type=Path, help="try these files alone; needs --target")
    asked = parser.parse_args()
    if asked.target and asked.inputs:
        return _try_files(asked.target, asked.inputs)
    if asked.target:
        return _fuzz(asked.target, asked.seconds, asked.seed)
    if importlib.util.find_spec("atheris") is None:
        print("fuzz: atheris has no build for this machine; only the examples are read")
    share = max(1, asked.seconds // len(TARGETS))
    return max([_run(target, share, asked.seed) for target in TARGETS])


def _run(target: str, seconds: int, seed: int) -> int:
    """Try one target in a process of its own, and say what came of it."""
    folder = BUILD / target
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("found-*"):
        old.unlink()
    log = folder / "log"
    command = [sys.executable, __file__, f"--target={target}", f"--seconds={seconds}", f"--seed={seed}"]
    with log.open("wb") as output:
        ended = subprocess.run(command, stdout=output, stderr=subprocess.STDOUT, check=False)
    said = log.read_text("utf-8", "replace").splitlines()
    tries = next((line.rsplit(" ", 1)[1] for line in said if "number_of_executed_units" in line), "some")
    if ended.returncode == 0:
        print(f"fuzz: {target}: {tries} inputs in {seconds} s, none failed")
        return 0
    print("\n".join(line for line in said[-60:] if not line.startswith(("#", "stat::", "INFO"))))
    for path in sorted(folder.glob("found-*")):
        print(f"fuzz: {target} failed; again: .venv/bin/python scripts/fuzz.py --target {target} {path}")
    return 1


def _try_files(target: str, paths: list[Path]) -> int:
    from fuzz_targets import TARGETS as KNOWN

    for path in paths:
        KNOWN[target](path.read_bytes())
    return 0


def _fuzz(target: str, seconds: int, seed: int) -> int:
    """Try the target in this process; the library ends it."""
    folder = BUILD / target
    seeds = _fresh(folder / "seeds")
    corpus = _fresh(folder / "corpus")
    if importlib.util.find_spec("atheris") is None:
        targets = importlib.import_module("fuzz_targets")
        for data in targets.seeds(target, ROOT / "examples"):
            targets.TARGETS[target](data)
        return 0
    import atheris

    with atheris.instrument_imports(include=["dragoman"]):
        targets = importlib.import_module("fuzz_targets")
    for number, data in enumerate(targets.seeds(target, ROOT / "examples")):
        (seeds / f"{number:03}").write_bytes(data)
    (folder / "words").write_text("\n".join(dictionary()) + "\n", encoding="ascii")
    options = {
        "dict": folder / "words", "max_total_time": seconds, "seed": seed, "max_len": LONGEST[target],
        "timeout": 30, "rss_limit_mb": 4096, "print_final_stats": 1, "artifact_prefix": f"{folder}/found-",
    }  # fmt: skip
    targets.reader()
    atheris.Setup(
        ["fuzz", *(f"-{name}={value}" for name, value in options.items()), str(corpus), str(seeds)],
        targets.TARGETS[target],
    )
    atheris.Fuzz()
    return 0


def _fresh(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        path.unlink()
    return folder


def dictionary() -> Iterator[str]:
    """The words of the vocabulary as libFuzzer wants them: quoted, other bytes than ASCII in hexadecimal."""
    words = {word for path in WORDS for word in _words_in(yaml.safe_load(path.read_text("utf-8")))}
    for word in sorted(words):
        plain = (chr(byte) if 32 <= byte < 127 else f"\\x{byte:02x}" for byte in word.encode("utf-8"))
        yield f'"{"".join(plain)}"'


def _words_in(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _words_in(key)
            yield from _words_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from _words_in(each)
    elif isinstance(value, str) and 1 < len(value) <= LONGEST_WORD and not set(value) & set('\\"[]{}|()?*'):
        yield value


if __name__ == "__main__":
    sys.exit(main())
