"""The world is data: no country, its people or its capital stands in code, save in examples."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from pathlib import Path

import pytest

from dragoman.vocabulary.load import load_vocabulary

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "src").rglob("*.py"))


@lru_cache
def names_of_countries() -> re.Pattern[str]:
    """Every English name, demonym and capital of four letters and more that means nothing else."""
    countries = load_vocabulary().countries.values()
    ambiguous = load_vocabulary().ambiguous["countries"]
    kinds = chain.from_iterable((each.names, each.demonyms, each.capitals) for each in countries)
    names = {name for by_language in kinds for name in by_language.get("en", ()) if len(name) > 3} - set(
        ambiguous
    )
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(names)))})\b")


def is_explanation(node: ast.AST) -> bool:
    """Whether it is a docstring, a recogniser's ``Example(…)`` or an ``example=…`` of the API."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if isinstance(node, ast.keyword):
        return node.arg in ("example", "examples")
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Example"


def strings_that_run(tree: ast.AST) -> Iterator[ast.Constant]:
    """The string literals that are neither docstrings nor parts of an example."""
    explained = {id(part) for node in ast.walk(tree) if is_explanation(node) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in explained:
            yield node


def named_in(code: str) -> list[str]:
    return [
        f"{node.lineno}: {match[0]}"
        for node in strings_that_run(ast.parse(code))
        for match in names_of_countries().finditer(str(node.value))
    ]


def coded_in(code: str) -> list[str]:
    """Where a value is compared with the code of a country."""
    codes = set(load_vocabulary().countries)
    compared = (node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Compare))
    constants = (part for node in compared for part in ast.walk(node) if isinstance(part, ast.Constant))
    return [f"{part.lineno}: {part.value}" for part in constants if part.value in codes]


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT / "src" / "dragoman")))
def test_a_module_names_no_country(module: Path) -> None:
    code = module.read_text("utf-8")
    assert named_in(code) == []
    assert coded_in(code) == []


def test_a_country_in_code_is_seen() -> None:
    assert named_in('"""Of Norway."""\nif place == "Oslo":\n    people = f"the Norwegian {side}"\n') == [
        "2: Oslo",
        "3: Norwegian",
    ]
    assert coded_in('if country == "VN" or country in ("JP", "x"):\n    pass') == ["1: VN", "1: JP"]
