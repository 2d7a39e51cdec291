"""What reports say of tasks: how far each is, since when, by which document."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from lib.core.observation import Place


class Stage(StrEnum):
    """How far a task is, as a report says."""

    NOT_STARTED = "not_started"
    UNDERWAY = "underway"
    DONE = "done"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS = {
    Stage.NOT_STARTED: "Chưa triển khai",
    Stage.UNDERWAY: "Đang thực hiện",
    Stage.DONE: "Đã hoàn thành",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """One line of a progress report, about one task.

    `number` and `text` are the task's as its list words it. `as_of` is the day up to which the report speaks. `said`
    is the status in the report's own words, `percent` how much is done (0–100) where it says so. `in_time` is what the
    report claims of a finished task, None where it claims nothing. `product` names documents. `unit` is the code of
    the unit that reported. The last four say where the line is kept: number of the import, its file, who, when (UTC).
    """

    number: str
    text: str
    as_of: date
    stage: Stage
    said: str = ""
    percent: float | None = None
    done_on: date | None = None
    in_time: bool | None = None
    product: str = ""
    unit: str | None = None
    place: Place = Place()
    import_id: int = 0
    report: str = ""
    person: str = ""
    at: datetime | None = None
