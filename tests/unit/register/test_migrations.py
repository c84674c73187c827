"""A register filled by the first released version goes forward, with all that was filed and decided."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, text

from dragoman.model.commitments import Commitment
from dragoman.model.contract import value_from_dict
from dragoman.model.engagements import Engagement
from dragoman.model.people import Person
from dragoman.register import Register
from dragoman.register.store import engines
from dragoman.register.store.record_keys import key_rows, keys_in
from tests.register_builders import a_document, a_reading
from tests.register_killing import kill_often, kills_on, start

FIRST = Path(__file__).parent / "data" / "first_schema.sql"
KEPT = ("document", "reading", "claim", "decision")
TABLES = (
    *KEPT,
    "mention",
    "relation",
    "form",
    "form_key",
    "link",
    "unsettled",
    "record",
    "record_key",
    "member",
)
TABLES_OF_ALL = (*TABLES, "suggestion")


def fill(path: Path) -> None:
    """The register as the first version left it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(FIRST.read_text(encoding="utf-8"))


def rows_of(path: Path) -> dict[str, list[dict[str, object]]]:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return {
            table: [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]
            for table in TABLES_OF_ALL
        }


def fill_anywhere(address: str, folder: Path) -> None:
    """The register as the first version left it, at a new address of either engine."""
    if "://" not in address:
        fill(Path(address))
        return
    if not (folder / "first.db").exists():
        fill(folder / "first.db")
    engine = create_engine(address)
    config = Config()
    config.set_main_option("script_location", str(Path(engines.__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        for table, rows in rows_of(folder / "first.db").items():
            if rows:
                names = ", ".join(f'"{name}"' for name in rows[0])
                places = ", ".join(f":{name}" for name in rows[0])
                connection.execute(text(f"INSERT INTO {table} ({names}) VALUES ({places})"), rows)
        for table in ("reading", "decision"):
            connection.execute(text(f"SELECT setval('{table}_id_seq', (SELECT max(id) FROM {table}))"))
    engine.dispose()


@pytest.fixture
def first(address: str, tmp_path: Path) -> str:
    """The address of a filled register of the first schema, on either engine."""
    fill_anywhere(address, tmp_path)
    return address


def test_a_filled_register_goes_forward_without_loss(first: str, tmp_path: Path) -> None:
    fill(tmp_path / "before.db")
    before = rows_of(tmp_path / "before.db")
    with Register.open(first) as register:
        assert len(register.documents()) == len(before["document"]) == 6
        assert {each.id for each in register.decisions()} == {row["id"] for row in before["decision"]}
        assert register.check() == []
        names = {person.name for person in register.people()}
        assert names == {name for row in before["record"] for name in _name_of(row)}
        corrected = next(each for each in register.decisions() if each.attribute == "rank")
        record = register.record(corrected.left_id).record
        assert "general" in {tenure.rank for tenure in getattr(record, "tenures", ())}
    engine = engines.open_engine(first)
    with engine.connect() as connection:
        for table in KEPT:
            after = [dict(row._mapping) for row in connection.execute(text(f"SELECT * FROM {table}"))]
            assert sorted(map(repr, after)) == sorted(map(repr, before[table]))
    engine.dispose()


def _name_of(row: dict[str, object]) -> list[str]:
    return [json.loads(str(row["content"]))["name"]] if row["kind"] == "P" else []


DERIVED_WITH_THEIR_ROWS = {
    "form_key": "SELECT key, form_id FROM form_key",
    "link": "SELECT left_id, right_id, strength, reasons FROM link",
    "member": "SELECT subject, record_id FROM member",
    "relation": "SELECT subject, name, object FROM relation",
}


def test_what_lies_otherwise_is_all_there(first: str, tmp_path: Path) -> None:
    fill_anywhere(str(tmp_path / "before.db"), tmp_path)
    before = create_engine(f"sqlite:///{tmp_path / 'before.db'}")
    Register.open(first).close()
    after = engines.open_engine(first)
    with before.connect() as old, after.connect() as new:
        for table, rows in DERIVED_WITH_THEIR_ROWS.items():
            kept, there = ({tuple(row) for row in each.execute(text(rows))} for each in (old, new))
            assert kept
            if table == "form_key":
                areas = areas_of_undertakings(old)
                kept = {
                    (found_by, form_id)
                    for key, form_id in kept
                    for found_by in with_areas(month_first(key), areas.get(form_id))
                }
            assert kept <= there, table
        told = "SELECT count(*) FROM relation JOIN mention USING (document_id, subject)"
        assert new.execute(text(told)).scalar() == len(set(old.execute(text("SELECT * FROM relation"))))
        sources = "SELECT document_id, published, outlet, parties FROM source"
        read = "document JOIN reading ON document_id = document.id WHERE withdrawn_at IS NULL"
        kept = {
            tuple(row)
            for row in old.execute(text(f"SELECT document.id, published, outlet, parties FROM {read}"))
        }
        assert {tuple(row) for row in new.execute(text(sources))} == kept
    before.dispose()
    after.dispose()


def month_first(key: str) -> str:
    """The key of an engagement with its month before the rest; any other key as it is."""
    parts = key.split(":")
    return ":".join(("E", parts[3], parts[1], parts[2])) if parts[0] == "E" and len(parts) == 4 else key


def areas_of_undertakings(connection: Connection) -> dict[str, list[str]]:
    forms = connection.execute(text("SELECT id, content FROM form WHERE kind = 'C'"))
    return {form_id: json.loads(content)["areas"] for form_id, content in forms}


def with_areas(key: str, areas: list[str] | None) -> list[str]:
    """The key of an undertaking with each of its areas after the countries; any other key as it is."""
    if areas is None:
        return [key]
    letter, pair, words = key.split(":", 2)
    return [f"{letter}:{pair}:{area}:{words}" for area in areas]


def test_an_undertaking_known_before_is_found(first: str) -> None:
    with Register.open(first) as register:
        known = register.commitments()[0]
        done = Commitment("done", known.action, known.by, known.to, known.areas)
        register.file(a_reading(a_document("Another report.", published="2021-03-02"), done))
        (after,) = (each for each in register.commitments() if each.id == known.id)
        assert len(after.sources) == len(known.sources) + 1


def test_each_record_tells_the_keys_it_is_found_by(first: str, tmp_path: Path) -> None:
    fill(tmp_path / "before.db")
    kept = {tuple(row.values()) for row in rows_of(tmp_path / "before.db")["record_key"]}
    Register.open(first).close()
    engine = engines.open_engine(first)
    with engine.connect() as connection:
        keys = {tuple(row) for row in connection.execute(text("SELECT * FROM record_key"))}
        records = connection.execute(text("SELECT id, sort, found_by FROM record")).all()
    engine.dispose()
    told = {row for each in records for row in key_rows(each.id, each.sort, keys_in(each.found_by))}
    assert keys == told == kept


def test_a_migration_that_is_killed_begins_again(new_address: Callable[[], str], tmp_path: Path) -> None:
    address = new_address()
    for run in range(kills_on(address)):
        address = new_address() if run else address
        fill_anywhere(address, tmp_path)

        def work(_: object, address: str = address) -> None:
            Register.open(address).close()

        list(kill_often(work, times=1, within=0.25, seed=run))
        assert state_of(address) in STATES
        start(work).finish()
        assert state_of(address) == STATES[-1]
        with Register.open(address) as register:
            assert len(register.documents()) == 6
            assert register.check() == []


STATES = (
    ("0001", set()),
    ("0002", {"ix_record_kind_last_day"}),
    ("0003", {"ix_record_kind_days"}),
    ("0004", {"ix_record_kind_days"}),
    ("0005", {"ix_record_kind_days"}),
    ("0006", {"ix_record_kind_days"}),
    ("0007", {"ix_record_kind_days"}),
)


def state_of(address: str) -> tuple[str, set[str]]:
    """The schema's revision, and which of the indexes that later steps add are there, at one moment."""
    catalogue, name = ("pg_indexes", "indexname") if "://" in address else ("sqlite_master", "name")
    engine = create_engine(address if "://" in address else f"sqlite:///{address}")
    wanted = ", ".join(f"'{each}'" for _, indexes in STATES for each in sorted(indexes))
    join = f"LEFT JOIN {catalogue} ON {name} IN ({wanted})"
    query = f"SELECT version_num, {name} FROM dragoman_version {join}"
    with engine.connect() as connection:
        rows = connection.execute(text(query)).all()
    engine.dispose()
    return rows[0][0], {row[1] for row in rows if row[1]}


def test_somebody_known_before_is_found_by_a_name_nearly_theirs(first: str) -> None:
    with Register.open(first) as register:
        known = next(
            person for person in register.people() if person.country and len(person.name.split()) > 2
        )
        *given, surname = known.name.split()
        short = Person(" ".join([given[0], surname]), known.country)
        register.file(a_reading(a_document("Another report."), short))
        assert len(register.people()) == len({person.id for person in register.people()})
        assert short.name in next(each for each in register.people() if each.id == known.id).names


def test_somebody_known_before_is_found_by_a_name_that_sounds_like_theirs(first: str) -> None:
    with Register.open(first) as register:
        known = next(person for person in register.people() if person.name == "Anatoly Bilyk")
        report = a_reading(a_document("Another report."), Person("Anatoli Bilik", known.country))
        register.file(report)
        pairs = [{each.left, each.right} for each in register.review() if each.kind == "pair"]
        assert any(known.name in left and "Anatoli Bilik" in right for left, right in map(sorted_down, pairs))


def sorted_down(names: set[str]) -> list[str]:
    return sorted(names, reverse=True)


def test_mechanisms_known_by_other_words_before_are_derived_anew(first: str) -> None:
    engine = create_engine(first if "://" in first else f"sqlite:///{first}")
    dialogue = {"date": "2020-03-02", "mechanism": "Defence Policy Dialogue", "parties": ["AA", "BB"]}
    with Register.open(first) as register:
        for number, day in enumerate(("2020-03-02", "2021-03-02")):
            value = value_from_dict(dialogue | {"type": "dialogue", "date": day}, Engagement)
            register.file(a_reading(a_document(f"Report {number}."), value))
        (known,) = (each for each in register.mechanisms() if each.name == "Defence Policy Dialogue")
        first_edition, second = (edition.engagement for edition in known.editions)
    waiting = "INSERT INTO unsettled SELECT DISTINCT form_id FROM mention WHERE kind = 'E'"
    with engine.begin() as connection:
        for engagement in (first_edition, second):
            keep_under(connection, engagement, known.id, "M-0000000000")
        for statement in (
            "DELETE FROM record_key WHERE record_id = :now",
            "DELETE FROM record WHERE id = :now",
        ):
            connection.execute(text(statement), {"now": known.id})
        connection.execute(text(f"{waiting} AND subject = :second"), {"second": second})
    with Register.open(first) as register:
        register.settle()
    with engine.begin() as connection:
        connection.execute(text(waiting))
    engine.dispose()
    with Register.open(first) as register:
        (again,) = (each for each in register.mechanisms() if each.name == "Defence Policy Dialogue")
        assert again == known
        assert register.check() == []


def keep_under(connection: Connection, engagement: str, mechanism: str, before: str) -> None:
    """The engagement as an older version kept it, that knew its mechanism by another id."""
    old, new = {"was": mechanism, "id": engagement}, {"now": before}
    told = "UPDATE record SET found_by = replace(found_by, :was, :now) WHERE id = :id"
    key = "UPDATE record_key SET value = :now WHERE record_id = :id AND value = :was"
    for statement in (told, key):
        connection.execute(text(statement), old | new)
