"""The figure of a unit in a period: its own, or made up of its parts."""

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from dataclasses import replace

from lib.core.figure import Figure, Origin
from lib.core.period import Period, periods_of
from lib.core.plan import Indicator, Measurement, Plan, Trajectory
from lib.core.verdict import Verdict, judge
from lib.insight.answers import Answers, Touched, touched
from lib.insight.bases import Bases, basis_of, parts_to_date, period_before
from lib.insight.ledger import Basis, Cells, Doubts, Ledger, Row
from lib.insight.members import Members, applies
from lib.insight.rollup import accumulate, completeness, fullest, roll_up
from lib.insight.task_book import COMPLETED, TaskBook


class Figures:
    """Figures of one plan year, reported and made up, each worked out once.

    `stated` are the current figures, each told by `ledger.COLUMNS`; `last_year` the figures of the year before,
    made up by the same indicators and units, None where there are none. Threads may share the object: it only
    remembers answers, and two threads that both work one out come to the same. An unknown indicator or unit raises
    KeyError. `tasks` answer the indicator of finished tasks where nobody reported it.
    """

    def __init__(
        self,
        plan: Plan,
        stated: Iterable[Sequence[object]],
        last_year: "Figures | None" = None,
        doubts: Doubts | None = None,
        tasks: TaskBook | None = None,
    ) -> None:
        self.plan = plan
        self.last_year = last_year
        self.tasks = tasks or TaskBook(plan)
        self.ledger = Ledger(plan, stated, doubts or {})
        self.bases, self.members = Bases(self.ledger), Members(plan)
        self._periods = periods_of(plan.year)
        self._answers: dict[tuple[str, str], Answers] = {}

    def after(
        self,
        changes: Mapping[Row, Cells | None],
        last_year: "Figures | None",
        doubts: Doubts,
        tasks: TaskBook | None = None,
    ) -> tuple["Figures", Touched]:
        """The figures once some reported ones have changed, and what has to be worked out anew; the rest is kept.

        `changes` are the figures that stand now, None where none does any longer; the other arguments are all anew.
        """
        changes = {row: cells for row, cells in changes.items() if self.ledger.differs(row, cells)}
        if not changes and tasks is None and last_year is self.last_year:
            return self, Touched()
        restated = {row for row, cells in changes.items() if self.ledger.restated(row, cells, doubts)}
        found = copy(self)
        found.last_year, found.tasks = last_year, tasks or self.tasks
        found.ledger = self.ledger.after(changes, doubts)
        rows, tasks_differ = changes.keys() - restated, found.tasks is not self.tasks
        gone = touched(self.plan, self.ledger, found.ledger, rows, restated, tasks=tasks_differ)
        found._answers = gone.left(self._answers)
        found.bases = Bases(found.ledger)
        return found, gone

    def as_of(self, indicator: str, unit: str, period: Period) -> Figure | None:
        """The figure for the period, else the latest one that closed before in the plan year."""
        known = self._known(indicator, unit).as_of
        if period not in known:
            known[period] = self._latest(indicator, unit, period)
        return known[period]

    def at(self, indicator: str, unit: str, period: Period) -> Figure | None:
        """The figure of exactly this period: the unit's own, else its children's rolled up, else its tasks counted."""
        known = self._known(indicator, unit).at
        if period not in known:
            stated = self._exact(self.plan.indicators[indicator], unit, period)
            known[period] = stated if stated is not None else self.stand_in(indicator, unit, period)
        return known[period]

    def on(self, indicator: str, unit: str, period: Period, basis: Basis) -> Figure | None:
        """The figure of exactly this period and basis: the unit's own, else its children's rolled up."""
        own = self.own(indicator, unit, period, basis)
        return own if own is not None else self.rolled(indicator, unit, period, basis)

    def own(self, indicator: str, unit: str, period: Period, basis: Basis) -> Figure | None:
        """What the unit reported, or its reported single periods added up to date."""
        known, key = self._known(indicator, unit).own, (period, basis)
        if key not in known:
            known[key] = self._reported(self.plan.indicators[indicator], unit, period, basis)
        return known[key]

    def rolled(self, indicator: str, unit: str, period: Period, basis: Basis) -> Figure | None:
        """What the unit's children add up to, whether or not it reported itself."""
        known, key = self._known(indicator, unit).rolled, (period, basis)
        if key not in known:
            known[key] = self._summed(self.plan.indicators[indicator], unit, period, basis)
        return known[key]

    def counted(self, indicator: str, unit: str, period: Period) -> Figure | None:
        """What the tasks themselves say at the period's end, whether or not somebody reported it, too."""
        about = self.plan.indicators[indicator]
        meant = indicator == COMPLETED and self.members.exists(unit, period.last_day)
        if not meant or not applies(about, self.plan.units.get(unit, period.last_day)):
            return None
        found = self.tasks.completed(unit, period.last_day)
        if found is None:
            return None
        done, total = found
        return Figure(
            indicator=indicator, unit=unit, period=period, value=100 * done / total, numerator=done, denominator=total,
            to_date=True, origin=Origin.COUNTED,
        )  # fmt: skip

    def stand_in(self, indicator: str, unit: str, period: Period) -> Figure | None:
        """The tasks counted, where nobody has reported the indicator up to the period's end."""
        found = self.counted(indicator, unit, period)
        about = self.plan.indicators[indicator]
        if found is None or any(self._exact(about, unit, one) is not None for one in self.until(period)):
            return None
        return found

    def previous(self, figure: Figure) -> Figure | None:
        """The figure of the period before, of the same span and basis; 9 months follow 6, the year 9 months."""
        before = period_before(figure.period)
        if before is None:
            return None
        if figure.origin is Origin.COUNTED:
            return self.stand_in(figure.indicator, figure.unit, before)
        return self.on(figure.indicator, figure.unit, before, basis_of(figure))

    def year_before(self, figure: Figure) -> Figure | None:
        """The figure of the same period, span and basis one year before."""
        if self.last_year is None:
            return None
        return self.last_year.on(figure.indicator, figure.unit, figure.period.last_year(), basis_of(figure))

    def until(self, period: Period) -> tuple[Period, ...]:
        """The periods of the plan year that have closed by the end of `period`, latest first."""
        closed = (one for one in reversed(self._periods) if one.last_day <= period.last_day)
        return tuple(one for one in closed if one.year == period.year)

    def otherwise_measured(self, indicator: str, unit: str, period: Period) -> tuple[Figure, ...]:
        """The unit's latest reported figure of every measurement that the figure as of the period is not from."""
        known = self._known(indicator, unit).otherwise
        if period not in known:
            known[period] = self._otherwise(indicator, unit, period)
        return known[period]

    def verdict(self, figure: Figure) -> Verdict:
        """The figure judged; the same one, which may be asked about in many periods, once."""
        known = self._known(figure.indicator, figure.unit).verdicts
        if figure not in known:
            about = self.plan.indicators[figure.indicator]
            known[figure] = judge(about, figure, self.plan.bands_of(about))
        return known[figure]

    def _otherwise(self, indicator: str, unit: str, period: Period) -> tuple[Figure, ...]:
        shown = self.as_of(indicator, unit, period)
        found = []
        for measurement in Measurement:
            if shown is not None and shown.measurement is measurement:
                continue
            bases = (Basis(measurement, True), Basis(measurement, False))
            read = (self.ledger.figure(indicator, unit, one, basis) for one in self.until(period) for basis in bases)
            latest = next((figure for figure in read if figure is not None), None)
            if latest is not None:
                found.append(latest)
        return tuple(found)

    def _known(self, indicator: str, unit: str) -> Answers:
        found = self._answers.get((indicator, unit))
        return self._answers.setdefault((indicator, unit), Answers()) if found is None else found

    def _exact(self, indicator: Indicator, unit: str, period: Period) -> Figure | None:
        bases = self.bases.of(indicator, period)
        for basis in bases:
            own = self.own(indicator.id, unit, period, basis)
            if own is not None:
                return own
        for measurement in dict.fromkeys(basis.measurement for basis in bases):
            found = [self.rolled(indicator.id, unit, period, basis) for basis in bases if basis[0] is measurement]
            best = fullest([figure for figure in found if figure is not None])
            if best is not None:
                return best
        return None

    def _latest(self, code: str, unit: str, period: Period) -> Figure | None:
        exact = self.at(code, unit, period)
        cumulative = self.plan.indicators[code].trajectory is Trajectory.CUMULATIVE
        if exact is not None:
            return self._completer(exact) if cumulative else exact
        earlier = self.until(period)
        for day in dict.fromkeys(other.last_day for other in earlier):
            closing = (self.at(code, unit, other) for other in earlier if other.last_day == day)
            found = [figure for figure in closing if figure is not None]
            if found:
                return max(found, key=lambda it: (cumulative and it.counts_from_start, it.period.months))
        return None

    def _completer(self, figure: Figure) -> Figure:
        """Of figures to date that close on one day, which all mean the same, the one that leaves out fewest units."""
        if not figure.counts_from_start or completeness(figure) == 1:
            return figure
        day, basis = figure.period.last_day, basis_of(figure)
        others = (self.at(figure.indicator, figure.unit, one) for one in self._periods if one.last_day == day)
        twins = [one for one in others if one is not None and basis_of(one) == basis]
        return max([figure, *twins], key=completeness)

    def _reported(self, indicator: Indicator, unit: str, period: Period, basis: Basis) -> Figure | None:
        if not self.members.exists(unit, period.last_day):
            return None
        figure = self.ledger.figure(indicator.id, unit, period, basis)
        if indicator.trajectory is not Trajectory.CUMULATIVE:
            return figure
        if figure is None:
            whole = self._accumulated(indicator, unit, period, basis.measurement) if basis.to_date else None
            return whole if isinstance(whole, Figure) else None
        if figure.counts_from_start:
            return replace(figure, to_date=True)
        obstacle = self._accumulated(indicator, unit, period, basis.measurement)
        return replace(figure, obstacle=obstacle) if isinstance(obstacle, str) else figure

    def _accumulated(self, indicator: Indicator, unit: str, period: Period, measurement: Measurement) -> Figure | str:
        known, key = self._known(indicator.id, unit).wholes, (period, measurement)
        if key not in known:
            known[key] = self._added(indicator, unit, period, Basis(measurement, False))
        return known[key]

    def _added(self, indicator: Indicator, unit: str, period: Period, single: Basis) -> Figure | str:
        """Quarters are tried before months; the two are never mixed."""
        obstacle = ""
        for parts in parts_to_date(period):
            if not all(self.ledger.holds(indicator.id, part, single) for part in parts):
                continue
            found = [self.ledger.figure(indicator.id, unit, part, single) for part in parts]
            whole = accumulate(indicator, period, found)
            if isinstance(whole, Figure):
                return whole
            if any(found):
                obstacle = obstacle or whole
        return obstacle or accumulate(indicator, period, ())

    def _summed(self, indicator: Indicator, unit: str, period: Period, basis: Basis) -> Figure | None:
        if not self.bases.may_hold(indicator, period, basis) or not self.members.exists(unit, period.last_day):
            return None
        members = self.members.of(indicator, unit, period.last_day)
        found = (self.on(indicator.id, member, period, basis) for member in members)
        children = [figure for figure in found if figure is not None]
        return roll_up(indicator, unit, period, basis, children, len(members))
