"""Who has reported, and what in the saved reports deserves a second look."""

from collections.abc import Collection, Iterable, Mapping

from lib.core.finding import Code
from lib.insight.submissions import Received
from lib.services.office import Office
from lib.store.records import Doubt, Remark

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


def doubts(office: Office, only: Collection[int] | None = None) -> tuple[Doubt, ...]:
    """Which watched findings concern which figures in use; of all imports or of these."""
    return tuple(office.store.doubts(office.plan.id, WATCHED, only))


def by_figure(found: Iterable[Doubt]) -> Mapping[int, tuple[Code, ...]]:
    """The codes of each figure in use, by its number of observation."""
    told: dict[int, tuple[Code, ...]] = {}
    for _, figure, code in found:
        before = told.get(figure, ())
        if code not in before:
            told[figure] = (*before, code)
    return told
