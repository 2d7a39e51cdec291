"""Who has reported, and what in the saved reports deserves a second look."""

from collections.abc import Collection, Iterable, Mapping

from lib.core.finding import Code
from lib.insight.submissions import Received
from lib.services.office import Office
from lib.store.records import Remark

WATCHED = (
    Code.LARGE_CHANGE,
    Code.COPIED_PERIOD,
    Code.PERIOD_MISMATCH,
    Code.TOTAL_MISMATCH,
    Code.RATE_MISMATCH,
    Code.DUPLICATE,
)
"""What a leader should know of a figure that is in use: it is unlike others, or its report contradicts itself."""


def received(office: Office, only: Collection[int] | None = None) -> tuple[Received, ...]:
    """Of the plan in use: one an import, unit and period; of all imports or of these."""
    return tuple(Received(*one) for one in office.store.received(office.plan.id, only))


def remarks(office: Office, only: Collection[int] | None = None) -> tuple[Remark, ...]:
    """The watched findings of the standing imports, newest import first; of all or of these."""
    return tuple(office.store.remarks(office.plan.id, WATCHED, only))


def doubts(found: Iterable[Remark]) -> Mapping[int, tuple[Code, ...]]:
    """The watched codes of each figure in use, by its number of observation."""
    told: dict[int, tuple[Code, ...]] = {}
    for one in found:
        if one.observation is not None and one.finding.code not in told.get(one.observation, ()):
            told[one.observation] = (*told.get(one.observation, ()), one.finding.code)
    return told
