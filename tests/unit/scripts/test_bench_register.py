"""The made-up archive is always the same, and pairs are counted rightly."""

from __future__ import annotations

import statistics
from datetime import date
from itertools import islice
from pathlib import Path

import pytest

from bench_register import Bench, Costs, pairs_right, show_costs
from dragoman.model.contract import reading_from_dict
from dragoman.register import Register
from make_archive import make_archive


def test_the_same_seed_gives_the_same_archive_and_its_lines_read_back() -> None:
    first, second = (list(make_archive(40, seed=7)) for _ in range(2))
    assert [made.as_json() for made in first] == [made.as_json() for made in second]
    assert [made.as_json() for made in make_archive(40, seed=8)] != [made.as_json() for made in first]


def test_every_finding_but_undertakings_has_a_truth_and_readings_are_of_the_contract() -> None:
    import json

    for made in make_archive(30):
        plain = json.loads(made.as_json())
        assert reading_from_dict(plain["reading"], text=plain["text"]) == made.reading
        findings = (*made.reading.people, *made.reading.engagements, *made.reading.instruments)
        assert all(made.truth[finding.key] for finding in findings)


def test_recalls_are_as_old_as_those_of_reports_and_name_as_few() -> None:
    first: dict[str, date] = {}
    ages: list[float] = []
    named: list[bool] = []
    for made in make_archive(1500):
        published = made.reading.document.published
        for finding in made.reading.engagements:
            of, told = made.truth[finding.key], finding.value
            if told.main:
                first.setdefault(of, told.date.first_day)
                continue
            named.append(bool(told.participants))
            if of in first:
                ages.append((published.first_day - first[of]).days / 365.25)
    assert 0.6 <= statistics.median(ages) <= 1.6  # a made-up pair has something to tell but every 14 months
    assert 0.75 <= sum(age < 3 for age in ages) / len(ages) <= 0.9
    assert 0.33 <= sum(named) / len(named) <= 0.43


def test_the_growth_of_cost_is_printed_in_both_readings(capsys: pytest.CaptureFixture[str]) -> None:
    costs = Costs()
    for seconds in (1.0, 2.0, 3.0):
        costs.add(1000, wall=seconds, processor=seconds)
    show_costs(costs, small=1.6)
    said = capsys.readouterr().out
    assert "mean: 1.60 ms in an archive of 10000, 2.00 ms in this one: +25% (aim < 25 %)" in said
    assert "2.00 ms in the second part, 3.00 ms in part 3 of 10: +50%" in said


def test_pairs_are_counted() -> None:
    truth = {"a": "A", "b": "A", "c": "A", "d": "B"}
    assert pairs_right(truth, {"a": "1", "b": "1", "c": "2", "d": "2"}) == (1, 2, 3)


def test_a_small_archive_is_resolved_well(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    bench = Bench(path, at_once=100, minutes=5)
    with Register.open(path) as register:
        bench.file(register, make_archive(300))
        assert bench.costs.documents == [100, 100, 100]
        for letter, kind in (("P", "people"), ("E", "engagements")):
            records = getattr(register, kind)()
            record_of = {said.subject: record.id for record in records for said in record.sources}
            of_kind = {subject: of for subject, of in bench.truth.items() if subject[0] == letter}
            right, made, there = pairs_right(of_kind, record_of)
            assert right / made >= 0.95
            assert right / there >= 0.9


def test_a_stopped_run_goes_on_where_it_was(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    with Register.open(path) as register:
        Bench(path, at_once=20, minutes=5).file(register, islice(make_archive(60), 20))
        stopped = Bench(path, at_once=20, minutes=0)
        stopped.file(register, make_archive(60))
        assert stopped.costs.documents == [20]
        whole = Bench(path, at_once=20, minutes=5)
        whole.file(register, make_archive(60))
        assert whole.costs.documents == [20, 20, 20]
        told = {said.subject for person in register.people() for said in person.sources}
        assert told <= whole.truth.keys()
