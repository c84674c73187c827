"""What is derived step by step, with decisions in between, is what the claims and decisions alone give."""

from __future__ import annotations

import random
from contextlib import suppress
from itertools import combinations

import pytest

from dragoman.model.errors import Contradiction
from dragoman.register import Register
from dragoman.register.decisions import Judgement
from make_archive import make_archive
from tests.register_anew import assert_is_from_scratch

WHY = {"reason": "I know them", "by": "Clerk"}
BATCH = 30


def decide(register: Register, chance: random.Random) -> None:
    """Some of everything that a person may decide, on records as they are now."""
    people, engagements = register.people(), register.engagements()
    alike = [pair for pair in combinations(people, 2) if pair[0].country == pair[1].country]
    for left, right in chance.sample(alike, min(2, len(alike))):
        judgement = chance.choice((Judgement.SAME, Judgement.NOT_SAME, Judgement.UNSURE))
        with suppress(Contradiction):
            register.judge(judgement, left.id, right.id, **WHY)
    many = max(people, key=lambda person: len(person.sources))
    first, last = many.sources[0].subject, many.sources[-1].subject
    with suppress(Contradiction):
        register.judge(Judgement.NOT_SAME, first, last, **WHY)
    register.correct(chance.choice(people).id, "rank", "general", **WHY)
    register.correct(chance.choice(engagements).id, "place", "Port Moresby", **WHY)
    register.reject(chance.choice(register.instruments()).id, **WHY)
    made = [decision for decision in register.decisions() if decision.revoked_at is None]
    register.undo(chance.choice(made).id)


@pytest.mark.parametrize("seed", [1, 2])
def test_step_by_step_is_from_scratch(address: str, seed: int) -> None:
    chance = random.Random(seed)
    readings = [made.reading for made in make_archive(4 * BATCH, seed=seed)]
    chance.shuffle(readings)
    with Register.open(address) as register:
        for start in range(0, len(readings), BATCH):
            list(register.file_many(readings[start : start + BATCH]))
            register.settle()
            decide(register, chance)
        assert register.check() == []
    assert_is_from_scratch(address)
