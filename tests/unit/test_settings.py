from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from dragoman.model.errors import SettingsError
from dragoman.settings import DESCRIPTIONS, LoadedSettings, Settings, load_settings


def load(folder: Path, *, flag: str | None = None, **environment: str) -> LoadedSettings:
    return load_settings({"register": flag}, environment=environment, folder=folder)


def test_a_flag_is_over_the_environment_over_the_file_over_the_default(tmp_path: Path) -> None:
    assert load(tmp_path).settings.register == "dragoman.db"
    (tmp_path / "dragoman.toml").write_text('register = "file.db"\n')
    assert load(tmp_path).settings.register == "file.db"
    assert load(tmp_path, DRAGOMAN_REGISTER="env.db").settings.register == "env.db"
    loaded = load(tmp_path, flag="flag.db", DRAGOMAN_REGISTER="env.db")
    assert loaded.settings.register == "flag.db"


def test_each_value_says_where_it_came_from(tmp_path: Path) -> None:
    (tmp_path / "dragoman.toml").write_text('encoding = "cp1252"\n')
    assert load(tmp_path, DRAGOMAN_REGISTER="env.db").origins == {
        "register": "environment",
        "encoding": "dragoman.toml",
        "fetch": "default",
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('registr = "x"', "dragoman.toml: registr is not a setting; the nearest is register"),
        ("register = 7", "dragoman.toml: register is not a text"),
        ('register = ""', "register is empty (dragoman.toml)"),
        ("register =", "dragoman.toml is not TOML"),
        ('fetch = "maybe"', 'fetch = "maybe" (dragoman.toml) cannot be; write on or off'),
        ('encoding = "klingon"', 'encoding = "klingon" (dragoman.toml) is no encoding'),
    ],
)
def test_a_file_that_is_wrong_is_refused_with_what_to_do(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "dragoman.toml").write_text(text)
    with pytest.raises(SettingsError) as raised:
        load(tmp_path)
    assert said in str(raised.value)


def test_an_unknown_variable_is_refused_with_the_nearest_name(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="DRAGOMAN_ENCODNG is not a setting; the nearest is encoding"):
        load(tmp_path, DRAGOMAN_ENCODNG="utf-8")


def test_an_empty_variable_is_as_good_as_none(tmp_path: Path) -> None:
    assert load(tmp_path, DRAGOMAN_REGISTER="").origins["register"] == "default"


def test_every_setting_is_described() -> None:
    assert list(DESCRIPTIONS) == [field.name for field in fields(Settings)]
