"""What is called off with a visit, and when it would have been."""

from __future__ import annotations

from dragoman.model.engagements import Engagement
from tests.unit.reading.stories import engagements_in

CALLED_OFF = (
    "Chilean Defence Minister Ana Rojas’s visit to Peru has been cancelled because of the storm. The "
    "decision to cancel the visit came on Tuesday, an official said. She was scheduled to visit Lima on May "
    "15 and 16. She was to hold discussions with her Peruvian counterpart Jorge Salas."
)


def told(text: str) -> list[tuple[str, str, str | None]]:
    return [_account(each) for each in engagements_in(text, published="2022-05-05")]


def _account(engagement: Engagement) -> tuple[str, str, str | None]:
    return engagement.type, str(engagement.status), str(engagement.date)


def test_what_was_planned_for_a_visit_is_called_off_with_it() -> None:
    days = "2022-05-15/2022-05-16"
    assert told(CALLED_OFF) == [("visit", "cancelled", days), ("meeting", "cancelled", days)]


def test_the_day_of_the_decision_is_not_that_of_the_visit() -> None:
    text = "The ministry on Tuesday said that Peruvian Minister Ana Rojas’s visit to Chile stands deferred."
    assert [(kind, status) for kind, status, _ in told(text)] == [("visit", "cancelled")]
    assert "2022-05-03" not in {day for _, _, day in told(text)}


def test_a_visit_set_for_last_week_keeps_its_day() -> None:
    text = "The visit of Peruvian Defence Minister Ana Rojas to Chile scheduled for 3 May was cancelled."
    assert told(text) == [("visit", "cancelled", "2022-05-03")]


def test_another_guest_still_comes() -> None:
    other = " Brazilian Defence Minister Rui Alves will visit Peru on 20 May."
    assert ("visit", "planned", "2022-05-20") in told(CALLED_OFF + other)
