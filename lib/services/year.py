"""The plan's year as it stands: figures, scorecards and who sent what, brought up to date by what changed since."""

from dataclasses import dataclass, field
from functools import partial
from operator import attrgetter
from threading import Lock
from typing import TypedDict

from lib.core.judgement import Judgement
from lib.core.period import Period
from lib.insight.figures import Figures
from lib.insight.scorecard import Scorecard
from lib.insight.submissions import Received
from lib.services import sample, scorecards, submissions
from lib.services.by_import import ByImport
from lib.services.office import Office
from lib.store.records import Remark


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """All of one version of the data; `periods` are those with figures, newest first. Threads may share it."""

    version: int
    figures: Figures
    periods: tuple[Period, ...]
    sample: bool
    judgements: tuple[Judgement, ...]
    remarks: ByImport[Remark]
    received: ByImport[Received]
    _cards: dict[Period, Scorecard] = field(default_factory=dict)

    def card(self, period: Period) -> Scorecard:
        found = self._cards.get(period)
        return found or self._cards.setdefault(period, Scorecard(self.figures, period, self.judgements))


class Kept:
    """The newest year, for all threads: one of them reads what changed, those who wait for it take what it read."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._lock = Lock()
        self._year: Year | None = None

    def now(self) -> Year:
        """The year as the store had it when it was asked for, or as it came to be since.

        Raises:
            StoreError: the database refuses.
        """
        seen, version = self._year, self._office.store.version()
        if seen is not None and seen.version == version:
            return seen
        with self._lock:
            held = self._year
            # What another thread read while we waited for it is new enough, though there may be newer data by now.
            if held is None or held is seen or held.version < version:
                held = self._year = newest(self._office, held)
            return held


def newest(office: Office, held: Year | None = None) -> Year:
    """The year as it is now; where one is `held`, only what changed since is read and worked out."""
    with office.store.one_moment():
        version = office.store.version()
        if held is None or version < held.version:  # an older database was put in its place
            return _read(office, version)
        return held if version == held.version else _brought_up(office, held, version)


def _read(office: Office, version: int) -> Year:
    remarks = ByImport(partial(submissions.remarks, office), attrgetter("import_id"))
    return Year(
        version=version,
        figures=scorecards.figures(office, remarks.all()),
        remarks=remarks,
        received=ByImport(partial(submissions.received, office), attrgetter("import_id")),
        **_said(office),
    )


def _brought_up(office: Office, held: Year, version: int) -> Year:
    changed = office.store.changed_since(held.version)
    remarks = held.remarks.after(changed.imports)
    figures, gone = scorecards.figures_after(office, held.figures, changed, remarks.all())
    said = _said(office)
    cards = dict(held._cards)  # at once: another thread may be adding to them
    return Year(
        version=version,
        figures=figures,
        remarks=remarks,
        received=held.received.after(changed.imports),
        _cards={period: card.after(figures, gone, said["judgements"]) for period, card in cards.items()},
        **said,
    )


class _Said(TypedDict):
    periods: tuple[Period, ...]
    sample: bool
    judgements: tuple[Judgement, ...]


def _said(office: Office) -> _Said:
    """What is little enough to be asked for anew each time."""
    return {
        "periods": tuple(sorted(scorecards.periods(office), key=attrgetter("order"), reverse=True)),
        "sample": sample.stands(office),
        "judgements": tuple(office.store.judgements()),
    }
