from collections.abc import Sequence


def likely_country(name: str, countries: Sequence[str]) -> tuple[str, float] | None:
    return None
