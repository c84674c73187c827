"""What a recogniser is: a named function that says what it saw and where; the rest is done for it here."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Generic, TypeVar

from dragoman.languages.language import Language
from dragoman.model.dates import PartialDate
from dragoman.model.text import Basis, Document, Doubt, Evidence, Span

T = TypeVar("T")
PACKAGE = "dragoman.reading.recognise"


@dataclass(frozen=True, slots=True)
class Seen(Generic[T]):
    """What a rule saw in a stretch of text, and whether the words alone say it."""

    span: Span
    value: T
    basis: Basis


@dataclass(frozen=True, slots=True)
class Unsure:
    """What a rule saw and could not settle, why, and what it may be."""

    span: Span
    reason: str
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recognised(Generic[T]):
    """What was seen, with its evidence."""

    value: T
    evidence: Evidence
    basis: Basis


@dataclass(frozen=True, slots=True)
class Example:
    """A text and what the recogniser gives for it: nothing where ``gives`` and ``doubts`` are empty."""

    text: str
    gives: tuple[str, ...] = ()
    published: PartialDate | None = None
    doubts: int = 0
    language: str = "en"

    @property
    def document(self) -> Document:
        """The text as a document."""
        return Document("example", self.text, published=self.published, language=self.language)


Sees = Callable[[Document, Language], Iterator[Seen[Any] | Unsure]]


@dataclass(frozen=True, slots=True)
class Recogniser:
    """A rule by its name: what it finds, the sentence shown beside its findings, and its examples.

    It travels to another process by its name, because a decorated function does not.
    """

    name: str
    module: str
    finds: type
    says: str
    examples: tuple[Example, ...]
    sees: Sees

    def __call__(self, document: Document, language: Language) -> Iterator[Seen[Any] | Unsure]:
        """What the rule sees in the document, in its own order."""
        return self.sees(document, language)

    def recognise(self, document: Document, language: Language) -> Iterator[Recognised[Any] | Doubt]:
        """What the rule sees, quoted and in order of the text."""
        for found in sorted(self.sees(document, language), key=lambda each: each.span):
            evidence = document.cite(found.span, rule=self.name)
            if isinstance(found, Unsure):
                yield Doubt(found.reason, evidence, found.candidates)
            else:
                yield Recognised(found.value, evidence, found.basis)

    def __reduce__(self) -> tuple[Callable[[str, str], Recogniser], tuple[str, str]]:
        """The way back to the rule: its module and its name."""
        return find_recogniser, (self.module, self.name)


def recogniser(*, finds: type, examples: list[Example]) -> Callable[[Sees], Recogniser]:
    """A function made a recogniser; its name, module and first sentence are taken from it."""

    def made(sees: Sees) -> Recogniser:
        says = (sees.__doc__ or "").strip().split("\n")[0]
        if not says:
            raise ValueError(f"the recogniser {sees.__name__} has no sentence to show")
        return Recogniser(sees.__name__, sees.__module__, finds, says, tuple(examples), sees)

    return made


def find_recogniser(module: str, name: str) -> Recogniser:
    """The recogniser of that name in that module.

    Raises:
        LookupError: there is none.
    """
    found = getattr(importlib.import_module(module), name, None)
    if not isinstance(found, Recogniser):
        raise LookupError(f"no recogniser {module}.{name}")
    return found


@lru_cache
def every_recogniser() -> tuple[Recogniser, ...]:
    """All recognisers of the package, by name: the folder is the registry."""
    package = importlib.import_module(PACKAGE)
    found = []
    for info in pkgutil.iter_modules(package.__path__, f"{PACKAGE}."):
        module = importlib.import_module(info.name)
        found += [
            value
            for value in vars(module).values()
            if isinstance(value, Recogniser) and value.module == info.name
        ]
    return tuple(sorted(found, key=lambda each: (each.name, each.module)))
