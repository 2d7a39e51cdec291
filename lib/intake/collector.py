"""Keeps Python's garbage collector at rest while a report is read, compared or saved."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


class Collector:
    """The collector of this process, shared by all threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._resting = 0
        self._was_enabled = False

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """No collections inside `with`, in any thread; they go on when the last one leaves, if they went on before.

        Half a million cells set off hundreds of collections, each of which looks through them for cycles that
        reading does not make; what nothing refers to is freed at once all the same.
        """
        with self._lock:
            if not self._resting:
                self._was_enabled = gc.isenabled()
                gc.disable()
            self._resting += 1
        try:
            yield
        finally:
            with self._lock:
                self._resting -= 1
                if not self._resting and self._was_enabled:
                    gc.enable()


collector = Collector()
