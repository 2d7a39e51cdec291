"""The figures that stand beside those of reports: read once for many reports, then only what changed is read."""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from lib.core.figure import Figure
from lib.core.observation import Observation, State
from lib.core.period import Period, periods_of
from lib.core.plan import Measurement
from lib.services.office import Office
from lib.store.columns import storable
from lib.store.keys import Key, key_of
from lib.store.records import CurrentFigure

EARLIER = 8
"""So many like stretches from before the year are enough to tell what is usual, however long the history is."""
MOST = 3000
"""Lines that are held: of so many a report, or a few, ask at once; beyond that it is read anew what is asked for."""
_STATES, _MEASUREMENTS = {str(one): one for one in State}, {str(one): one for one in Measurement}


class Line(NamedTuple):
    """Whose figures are held against each other: those of one indicator and unit, in whatever period."""

    indicator: str
    unit: str


class StandingFigures:
    """What stands along some lines, as of the moment it was asked for last. One thread at a time may ask."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._version = -1
        self._periods: frozenset[str] = frozenset()
        self._lines: dict[Line, dict[Key, Figure]] = {}

    def beside(self, figures: Collection[Figure]) -> dict[Line, dict[Key, Figure]]:
        """All that stands now along the lines of these figures, in the periods that they are held against.

        What was answered stays as it is, whatever is asked later.
        """
        wanted = frozenset(map(str, _periods({figure.period for figure in figures})))
        lines = {line_of(figure) for figure in figures}
        with self._office.store.one_moment():
            self._bring_up()
            self._hold(lines, wanted)
        if wanted == self._periods:
            return {line: self._lines[line] for line in lines}
        return {
            line: {key: figure for key, figure in self._lines[line].items() if key.period in wanted} for line in lines
        }

    def saved(self, version: int, touched: Collection[Key], figures: Iterable[Observation]) -> None:
        """Hold what a save let stand, the `touched` ones of its figures; the data are of that version by it.

        Nothing is read again for it, unless something else was saved since the last look: then nothing is taken, and what
        changed is read when it is asked for next.
        """
        if self._lines and version == self._version + 1:
            keys = set(touched)
            self._take({key: reported(seen, key) for seen in figures if (key := key_of(seen)) in keys})
            self._version = version

    def _bring_up(self) -> None:
        """Read what changed in what is held."""
        version = self._office.store.version()
        if version < self._version:  # an older database was put in its place
            self._lines = {}
        if self._lines and version != self._version:
            changed = self._office.store.changed_since(self._version).figures
            self._take({key: None if one is None else _figure(one) for key, one in changed.items()})
        self._version = version

    def _take(self, changed: Mapping[Key, Figure | None]) -> None:
        """Hold some figures as they are now, None for one that stands no longer."""
        anew: dict[Line, dict[Key, Figure]] = {}
        for key, figure in changed.items():
            line = Line(key.indicator, key.unit)
            held = self._lines.get(line)
            if held is None or key.period not in self._periods:
                continue
            known = anew.get(line)
            if known is None:
                known = anew[line] = dict(held)
            if figure is None:
                known.pop(key, None)
            else:
                known[key] = figure
        self._lines |= anew

    def _hold(self, lines: set[Line], periods: frozenset[str]) -> None:
        """Read what is not held yet."""
        if not periods <= self._periods:
            self._lines, self._periods = {}, self._periods | periods
        missing = lines - self._lines.keys()
        if missing and len(missing) + len(self._lines) > MOST:
            self._lines, self._periods, missing = {}, periods, lines
        if missing:
            self._lines |= self._read(missing)

    def _read(self, lines: Collection[Line]) -> dict[Line, dict[Key, Figure]]:
        found: dict[Line, dict[Key, Figure]] = {line: {} for line in lines}
        indicators, units = (sorted(set(names)) for names in zip(*lines, strict=True))
        for one in self._office.store.current_figures(sorted(self._periods), indicators, units):
            line = found.get(Line(one.indicator, one.unit))
            if line is not None:
                line[_key(one)] = _figure(one)
        return found


def line_of(figure: Figure) -> Line:
    return Line(figure.indicator, figure.unit)


def _periods(reported: Iterable[Period]) -> set[Period]:
    """Every stretch of the years reported on, and the like ones before them that tell what is usual."""
    found: set[Period] = set()
    for period in reported:
        found.update(periods_of(period.year))
        of_year = [one for one in periods_of(period.year) if one.span is period.span]
        years = -(-EARLIER // len(of_year))
        for year in range(period.year - years, period.year):
            found.update(one for one in periods_of(year) if one.span is period.span)
    return found


def reported(seen: Observation, key: Key) -> Figure:
    """What a report states of a figure, whose key this is, as it stands once it is saved."""
    return Figure(
        indicator=seen.indicator, unit=key.unit, period=Period.parse(key.period), value=seen.value,
        numerator=seen.numerator, denominator=seen.denominator, to_date=key.to_date, state=seen.state,
        measurement=seen.measurement, other_definition=storable(seen.other_definition),
    )  # fmt: skip


def _key(one: CurrentFigure) -> Key:
    return Key(one.period, one.indicator, one.unit, one.to_date, one.measurement)


def _figure(one: CurrentFigure) -> Figure:
    return Figure(
        indicator=one.indicator, unit=one.unit, period=Period.parse(one.period), value=one.value,
        numerator=one.numerator, denominator=one.denominator, to_date=one.to_date, state=_STATES[one.state],
        measurement=_MEASUREMENTS[one.measurement], other_definition=one.other_definition,
    )  # fmt: skip
