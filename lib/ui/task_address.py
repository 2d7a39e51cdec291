"""What the address of the tasks' page can ask for."""

from dataclasses import dataclass
from datetime import date

from lib.core.period import Period
from lib.ui import links, site

TASK, STATE, MONTH, BY, PAGE, LOAD = "task", "state", "month", "by", "page", "load"
BY_UNIT = "unit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What an address asks of the page; empty fields ask for all. `by` groups the timeline."""

    period: Period
    day: date
    area: str = ""
    unit: str = ""
    state: str = ""
    month: str = ""
    by: str = ""
    page: int = 1

    def at(self, **more: str | None) -> str:
        """The address of this view with more said in it; another choice begins at the first page."""
        view: dict[str, str | None] = {
            links.AREA: self.area, links.UNIT: self.unit, STATE: self.state, MONTH: self.month, BY: self.by,
            links.PERIOD: str(self.period),
        }  # fmt: skip
        return links.to(site.TASKS, **{**view, **more})
