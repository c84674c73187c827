"""Every setting: its default, and where its value came from. Entry points read them once and pass them down.

A value comes from the command's flags, else from ``DRAGOMAN_…`` in the environment, else from
``dragoman.toml`` in the working folder, else it is the default.
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from dragoman.model.errors import SettingsError

FILE = "dragoman.toml"
PREFIX = "DRAGOMAN_"


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings, each with its default."""

    register: str = "dragoman.db"
    encoding: str = "utf-8"
    fetch: str = "off"


DESCRIPTIONS = {
    "register": "the register: the path of an SQLite file, or a database URL",
    "encoding": "the encoding of .txt, .md and .jsonl files that carry no byte order mark",
    "fetch": "whether the pages may fetch a report from its address on the public web: on or off",
}
"""What each setting is, for ``dragoman settings`` and the reference."""


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The settings, and by name where each value came from."""

    settings: Settings
    origins: Mapping[str, str]


def load_settings(
    flags: Mapping[str, str | None], *, environment: Mapping[str, str], folder: Path
) -> LoadedSettings:
    """The settings as flags, environment and the folder's file give them.

    Raises:
        SettingsError: a setting that does not exist, or a value that cannot be.
    """
    values: dict[str, str] = {}
    origins = {field.name: "default" for field in fields(Settings)}
    for origin, layer in (
        (FILE, _from_file(folder / FILE)),
        ("environment", _from_environment(environment)),
        ("flag", {name: value for name, value in flags.items() if value is not None}),
    ):
        values |= layer
        origins |= dict.fromkeys(layer, origin)
    settings = Settings(**values)
    for name in origins:
        if not getattr(settings, name):
            raise SettingsError(f"{name} is empty ({origins[name]}); give it a value or leave it out")
    _refuse_unknown_encoding(settings.encoding, origins["encoding"])
    if settings.fetch not in ("on", "off"):
        raise SettingsError(f'fetch = "{settings.fetch}" ({origins["fetch"]}) cannot be; write on or off')
    return LoadedSettings(settings, origins)


def _from_file(path: Path) -> dict[str, str]:
    try:
        with path.open("rb") as file:
            table = tomllib.load(file)
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path.name} is not TOML: {error}; mend or remove it") from None
    except OSError as error:
        raise SettingsError(f"{path.name} cannot be read ({error.strerror}); check its permissions") from None
    for name, value in table.items():
        _refuse_unknown(name, f"{path.name}: {name}")
        if not isinstance(value, str):
            raise SettingsError(f'{path.name}: {name} is not a text; write {name} = "…"')
    return table


def _from_environment(environment: Mapping[str, str]) -> dict[str, str]:
    values = {}
    for variable in sorted(environment):
        if variable.startswith(PREFIX) and environment[variable]:
            name = variable.removeprefix(PREFIX).lower()
            _refuse_unknown(name, variable)
            values[name] = environment[variable]
    return values


def _refuse_unknown(name: str, where: str) -> None:
    names = [field.name for field in fields(Settings)]
    if name not in names:
        near = difflib.get_close_matches(name, names, n=1, cutoff=0.0)[0]
        raise SettingsError(f"{where} is not a setting; the nearest is {near} (all: {', '.join(names)})")


def _refuse_unknown_encoding(encoding: str, origin: str) -> None:
    try:
        "".encode(encoding)
    except LookupError:
        raise SettingsError(
            f'encoding = "{encoding}" ({origin}) is no encoding; write utf-8, cp1252 …'
        ) from None
