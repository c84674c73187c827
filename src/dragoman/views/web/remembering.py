"""What is made once for each state of the register, and kept while there is room."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import TypeVar, cast

T = TypeVar("T")

_ROOM = 64 * 1024 * 1024
_UNWEIGHED = 4096


class Remembered:
    """Values by key, those used last; safe to use from any thread."""

    def __init__(self, *, room: int = _ROOM) -> None:
        """Nothing yet; ``room`` is about how many bytes are kept."""
        self._room, self._taken, self._state = room, 0, ""
        self._kept: OrderedDict[object, Future[object]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, state: str, key: object, make: Callable[[], T]) -> T:
        """The key's value in this state, made where it is not there; who asks meanwhile waits for it."""
        with self._lock:
            if state != self._state:
                self._kept, self._taken, self._state = OrderedDict(), 0, state
            future = self._kept.get(key)
            is_mine = future is None
            if future is None:
                future = self._kept[key] = Future()
            self._kept.move_to_end(key)
        if is_mine:
            return self._made(state, key, future, make)
        try:
            return cast(T, future.result())
        except CancelledError:
            return make()

    def _made(self, state: str, key: object, future: Future[object], make: Callable[[], T]) -> T:
        try:
            value = make()
            future.set_result(value)
        finally:
            if not future.done():
                self._forget(key, future)
        with self._lock:
            if self._kept.get(key) is future and self._state == state:
                self._taken += _weight(value)
                self._make_room()
        return value

    def _forget(self, key: object, future: Future[object]) -> None:
        """What could not be made is not kept; those who wait make it themselves."""
        with self._lock:
            if self._kept.get(key) is future:
                del self._kept[key]
        future.cancel()

    def _make_room(self) -> None:
        while self._taken > self._room:
            key, future = next(iter(self._kept.items()))
            if not future.done():
                return
            del self._kept[key]
            self._taken -= _weight(future.result())


def _weight(value: object) -> int:
    if isinstance(value, tuple):
        return sum(map(_weight, value))
    return len(value) if isinstance(value, str | bytes) else _UNWEIGHED
