"""How long a name must wait after wrong passwords: each further one costs more, up to a quarter of an hour."""

from datetime import datetime, timedelta

FREE = 3
"""So many wrong passwords cost nothing: fingers slip."""
FIRST = timedelta(seconds=5)
LONGEST = timedelta(minutes=15)
FORGOTTEN = timedelta(hours=24)
"""After so long without a wrong password the count begins anew."""


def delay(failures: int) -> timedelta:
    """The wait after this many wrong passwords in a row; it doubles with each one beyond the free ones."""
    if failures < FREE:
        return timedelta(0)
    steps = min(failures - FREE, 30)  # long past the longest; spares huge numbers
    return min(FIRST * (1 << steps), LONGEST)


def left(failures: int, failed_at: datetime | None, now: datetime) -> timedelta:
    """What is left of the wait; zero when the next try may come."""
    if failed_at is None:
        return timedelta(0)
    return max(failed_at + delay(failures) - now, timedelta(0))


def counted(failures: int, failed_at: datetime | None, now: datetime) -> int:
    """The failures that still count."""
    return 0 if failed_at is None or now - failed_at >= FORGOTTEN else failures
