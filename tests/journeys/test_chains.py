"""Five reports of five years: what was asked is followed until it is done."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dragoman.cli.app import run

REPORTS = {
    "2019-05-10-talks": """HANOI, 10 May 2019 (Red River Agency) - Minister of National Defence General \
Tran Van Khoi of Vietnam received Defence Minister Hamada Ken of Japan in Hanoi on Friday.

General Khoi asked Japan to help train Vietnamese doctors in underwater medicine.

Minister Hamada proposed that the two navies exchange experts on mine clearance every year.

The two ministers agreed to step up defence cooperation.
""",
    "2020-06-20-call": """TOKYO, 20 June 2020 (Steppe Press) - Defence Minister Hamada Ken of Japan \
spoke by telephone with General Tran Van Khoi, Minister of National Defence of Vietnam, on Saturday.

The two ministers agreed that Japan will help train Vietnamese doctors in underwater medicine.

They also agreed that the navies of Vietnam and Japan will exchange experts on mine clearance every year.

Japan pledged to hand over two patrol boats to Vietnam by the end of 2021.
""",
    "2021-11-12-dialogue": """HANOI, 12 November 2021 (Red River Agency) - Vietnam and Japan held their \
eighth Defence Policy Dialogue in Hanoi on Friday. It was co-chaired by Senior Lieutenant General Do \
Quang Minh, Deputy Minister of National Defence of Vietnam, and Vice Minister of Defence Okada Jun of Japan.

Japan will train ten Vietnamese doctors in underwater medicine at Yokosuka in 2022.

General Minh asked Japan to hand over the two patrol boats soon.
""",
    "2023-02-15-course": """YOKOSUKA, 15 February 2023 (Harbour News Service) - The Japan Self-Defence \
Forces have trained ten Vietnamese doctors in underwater medicine at Yokosuka since last year, Defence \
Minister Hamada Ken of Japan said on Wednesday.

Minister Hamada received the Vietnamese Ambassador, Pham Dinh Long.
""",
    "2024-03-08-talks": """HANOI, 8 March 2024 (Red River Agency) - General Tran Van Khoi, Minister of \
National Defence of Vietnam, met Vice Minister of Defence Okada Jun of Japan on Friday.

Vietnam asked Japan to help train Vietnamese doctors in aviation medicine.

The two sides agreed to continue to exchange experts on mine clearance between the two navies every year.
""",
}


@pytest.fixture
def register(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    folder = tmp_path / "reports"
    folder.mkdir()
    for name, text in REPORTS.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    address = str(tmp_path / "register.db")
    assert run(["--register", address, "file", str(folder)]) == 0
    capsys.readouterr()
    return address


def test_what_was_asked_is_followed_until_it_is_done(
    register: str, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["commitments", "--between", "VN", "JP", "--on", "2024-06-01", "--json"]
    assert run(["--register", register, *asked]) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    chains = {
        tuple(step["kind"] for step in each["steps"]): (
            each["standing"]["state"],
            each["standing"]["silent_since"],
        )
        for each in found
    }
    assert chains == {
        ("requested", "agreed", "pledged", "done"): ("done", None),
        ("proposed", "agreed", "agreed"): ("agreed", None),
        ("pledged", "requested"): ("overdue", "2021-11-12"),
        ("agreed",): ("agreed", "2019-05-10"),
        ("requested",): ("asked", None),
    }
    assert run(["--register", register, *asked, "--open"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 4
