"""A few warm reading processes, so that a file is read apart from the program and yet at once."""

import atexit
import os
from threading import BoundedSemaphore, Lock

from lib.intake.files import limits
from lib.intake.files.grid import Workbook
from lib.intake.files.process import Process


class Pool:
    """At most `size` reading processes, shared by all threads; those that waited longest for a file wait on."""

    def __init__(self, size: int) -> None:
        self._turns = BoundedSemaphore(size)
        self._lock = Lock()
        self._idle: list[Process] = []
        self._closed = False

    def warm(self) -> None:
        """Start a process unless one waits already; returns at once, the process gets ready by itself."""
        with self._lock:
            if not self._idle and not self._closed:
                self._idle.append(Process())

    def read(self, data: bytes) -> Workbook:
        """Read one file, waiting for a turn if all processes are busy.

        Raises:
            Refused: by the reading process, or because it had to be ended.
        """
        with self._turns:
            process = self._take()
            try:
                return process.read(data)
            finally:
                self._give_back(process)

    def close(self) -> None:
        """End all waiting processes. Reading goes on to work, with a new process each."""
        with self._lock:
            idle, self._idle = self._idle, []
            self._closed = True
        for process in idle:
            process.close()

    def pids(self) -> tuple[int, ...]:
        """Of the waiting processes."""
        with self._lock:
            return tuple(process.pid for process in self._idle)

    def _take(self) -> Process:
        with self._lock:
            while self._idle:
                process = self._idle.pop()
                if process.is_alive():
                    return process
                process.close()
        return Process()

    def _give_back(self, process: Process) -> None:
        with self._lock:
            if process.is_fit() and not self._closed:
                self._idle.append(process)
                return
        process.close()
        self.warm()


_pool = Pool(limits.WORKERS)


def read(data: bytes) -> Workbook:
    """`Pool.read` of the pool that the whole program shares."""
    return _pool.read(data)


def warm() -> None:
    """Have a reading process ready before the first file comes."""
    _pool.warm()


def close() -> None:
    _pool.close()


def _start_anew() -> None:
    """A forked copy of this program must not talk into the same pipes."""
    global _pool
    _pool = Pool(limits.WORKERS)


atexit.register(close)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_start_anew)
