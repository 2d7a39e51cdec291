"""The plan's year as it stands: figures, scorecards and who sent what, brought up to date by what changed since."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from operator import attrgetter
from threading import Lock, Timer
from time import monotonic

from lib.core.audit import Act
from lib.core.errors import StoreError
from lib.core.judgement import Judgement
from lib.core.period import Period
from lib.insight.answers import Touched
from lib.insight.figures import Figures
from lib.insight.scorecard import Scorecard, WorkedOut
from lib.insight.submissions import Received
from lib.intake.collector import collector
from lib.services import sample, scorecards, submissions
from lib.services.by_import import ByImport
from lib.services.office import Office
from lib.store.records import Doubt, Remark

BEHIND_SECONDS = 1.0
SOON_SECONDS = 0.3
_SAY_NOTHING = frozenset({
    Act.IMPORT, Act.SETTLE, Act.WITHDRAW, Act.APPROVE, Act.REFUSE, Act.TASKS, Act.PROGRESS,
    Act.SIGN_IN, Act.SIGN_IN_REFUSED, Act.SIGN_OUT, Act.BACKUP,
})  # fmt: skip
"""What these do is seen by the imports that changed, or on no page; whatever else is done may concern all that people say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """All of one version of the data; `periods` are those with figures, newest first. Threads may share it.

    `entries` is the number of the audit log's last entry, `waiting` how many reports wait for an officer. Of the version
    `said` is all that people said: directives, notes, judgements, accounts. Of the version `told` is whatever pages tell
    but who sent what, the remarks, and which report a figure comes from: since then nothing of it has changed. `brought`
    tells by indicator and unit the version with which a report of them came to count last, or ceased to, if one did
    since the year was read.
    """

    version: int
    told: int
    said: int
    entries: int
    figures: Figures
    periods: tuple[Period, ...]
    sample: bool
    waiting: int
    brought: Mapping[tuple[str, str], int]
    judgements: tuple[Judgement, ...]
    doubts: ByImport[Doubt]
    remarks: ByImport[Remark]
    received: ByImport[Received]
    _cards: dict[Period, Scorecard] = field(default_factory=dict)
    _older: dict[Period, tuple[WorkedOut, Touched]] = field(default_factory=dict)

    def card(self, period: Period) -> Scorecard:
        found = self._cards.get(period)
        if found is None:
            card = Scorecard(self.figures, period, self.judgements)
            if period in self._older:
                card.take_over(*self._older[period])
            found = self._cards.setdefault(period, card)
        return found

    def ask_ahead(self) -> None:
        """Ask the store for who sent what and the remarks, so that their first reader need not wait for it."""
        self.received.all()
        self.remarks.all()

    def worked_out(self, gone: Touched) -> dict[Period, tuple[WorkedOut, Touched]]:
        """What was worked out up to now by period, for the years after; in these `gone` does not hold any longer."""
        older = {period: (known, before.and_then(gone)) for period, (known, before) in self._older.items()}
        return older | {period: (card.worked_out, gone) for period, card in dict(self._cards).items()}


class Kept:
    """The newest year, for all threads: one of them reads what changed, those who wait for it take what it read.

    While other programs save one report after the other, readers do not wait for each: they are shown what was read
    `BEHIND_SECONDS` ago at most, and what came since is read behind them: `SOON_SECONDS` later, when the reader who met
    it has the answer, as the two would share a processor. What this program saved itself is always in it.
    """

    def __init__(self, office: Office, clock: Callable[[], float] = monotonic) -> None:
        self._office, self._clock = office, clock
        self._lock = Lock()
        self._year: Year | None = None
        self._followed_at = float("-inf")
        self._soon: Timer | None = None

    def now(self) -> Year:
        """The year as the store had it when it was asked for, or as it came to be since, or a moment before.

        Raises:
            StoreError: the database refuses.
        """
        seen, version = self._year, self._office.store.version()
        if seen is not None and seen.version == version:
            return seen
        if seen is not None and self._may_follow_behind(seen, version):
            self._follow_soon()
            return seen
        with self._lock:
            held = self._year
            # What another thread read while we waited for it is new enough, though there may be newer data by now.
            if held is None or held is seen or held.version < version:
                held = self._follow()
            return held

    def _may_follow_behind(self, seen: Year, version: int) -> bool:
        """Whether a change was read just before, and only others have saved since."""
        recent = self._clock() - self._followed_at < BEHIND_SECONDS
        return recent and self._office.store.written <= seen.version < version

    def _follow_soon(self) -> None:
        """In a moment, when the reader who saw that there is something new has the answer."""
        if self._soon is None or not self._soon.is_alive():
            self._soon = Timer(SOON_SECONDS, self._follow_behind)
            self._soon.daemon = True
            self._soon.start()

    def _follow(self) -> Year:
        """The newest year, under the lock."""
        year = newest(self._office, self._year)
        if self._year is not None:
            self._followed_at = self._clock()
        self._year = year
        return year

    def _follow_behind(self) -> None:
        if not self._lock.acquire(blocking=False):
            return  # somebody else is at it
        try:
            with suppress(StoreError):  # the next reader asks again and is told
                self._follow().ask_ahead()
        finally:
            self._lock.release()


def newest(office: Office, held: Year | None = None) -> Year:
    """The year as it is now; where one is `held`, only what changed since is read and worked out."""
    with office.store.one_moment():
        version = office.store.version()
        if held is None or version < held.version:  # an older database was put in its place
            return _read(office, version)
        return held if version == held.version else _brought_up(office, held, version)


@collector.at_rest()
def _read(office: Office, version: int) -> Year:
    doubts = ByImport(partial(submissions.doubts, office), attrgetter("import_id"))
    return Year(
        version=version,
        told=version,
        said=version,
        entries=office.store.audit.head().entries,
        figures=scorecards.figures(office, doubts.all()),
        periods=_periods(office),
        sample=sample.stands(office),
        waiting=office.store.waiting_number(),
        brought={},
        judgements=tuple(office.store.judgements()),
        doubts=doubts,
        remarks=ByImport(partial(submissions.remarks, office), attrgetter("import_id")),
        received=ByImport(partial(submissions.received, office), attrgetter("import_id")),
    )


def _brought_up(office: Office, held: Year, version: int) -> Year:
    """Asks again only for what may have changed by what was done."""
    changed = office.store.changed_since(held.version)
    entries, acts = office.store.audit.acts_after(held.entries)
    doubts = held.doubts.after(changed.imports)
    figures, gone = scorecards.figures_after(office, held.figures, changed, doubts.all())
    spoken = not acts <= _SAY_NOTHING
    decided = changed.waiting or spoken or not acts.isdisjoint((Act.APPROVE, Act.REFUSE))
    now = replace(
        held,
        version=version,
        said=version if spoken else held.said,
        entries=entries,
        figures=figures,
        periods=_periods(office) if scorecards.may_be_of_other_periods(held.figures, changed, gone) else held.periods,
        sample=sample.stands(office) if changed.samples or decided else held.sample,
        waiting=office.store.waiting_number() if decided else held.waiting,
        brought={**held.brought, **{(key.indicator, key.unit): version for key in changed.figures}},
        judgements=tuple(office.store.judgements()) if spoken else held.judgements,
        doubts=doubts,
        remarks=held.remarks.after(changed.imports),
        received=held.received.after(changed.standing),
    )
    told = held.told if _tells_the_same(now, held, gone) else version
    if figures is held.figures and now.judgements is held.judgements:
        return replace(now, told=told)
    return replace(now, told=told, _cards={}, _older=held.worked_out(gone))


def _tells_the_same(now: Year, held: Year, gone: Touched) -> bool:
    """Whether no page drawn but from figures, tasks and what was said tells anything else; what waits is not looked at."""
    last_years = now.figures.last_year is held.figures.last_year
    nothing_waits = not now.waiting and not held.waiting
    return (
        not gone.says_otherwise and last_years and nothing_waits and now.said == held.said
        and (now.periods, now.sample) == (held.periods, held.sample)
    )  # fmt: skip


def _periods(office: Office) -> tuple[Period, ...]:
    return tuple(sorted(scorecards.periods(office), key=attrgetter("order"), reverse=True))
