"""What a unit says about its own figure that falls short."""

from dataclasses import dataclass
from datetime import date, datetime

from lib.core.period import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Why the figure of an indicator, unit and period falls short and what is done about it (`at` in UTC).

    A withdrawn one takes back what was said before of this figure.
    """

    indicator: str
    unit: str
    period: Period
    cause: str
    remedy: str
    deadline: date | None
    person: str
    at: datetime
    withdrawn: bool = False
    sample: bool = False
