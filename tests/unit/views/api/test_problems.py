"""Every error of the tree has its number."""

from __future__ import annotations

from dragoman.model import errors
from dragoman.views.api.problems import STATUS, status_of


def test_the_map_holds_the_tree_and_nothing_else() -> None:
    tree = {
        error
        for error in vars(errors).values()
        if isinstance(error, type) and issubclass(error, errors.DragomanError)
    }
    assert set(STATUS) == tree


def test_an_error_below_the_tree_takes_its_parents_number() -> None:
    class Unheard(errors.NotInRegister):
        """Of no number of its own."""

    assert status_of(Unheard("x")) == 404
    assert all(400 <= number < 600 for number in STATUS.values())
