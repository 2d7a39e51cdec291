"""How well each line of a table fits each measure of the plan, by its words, its kinds of values, and answers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from lib.core.observation import Measure
from lib.intake.layout.lines import Line
from lib.intake.meaning.beside import Beside
from lib.intake.meaning.breakdowns import own_totals
from lib.intake.meaning.bundles import LIKELY
from lib.intake.terms.catalogue import Catalogue
from lib.intake.terms.headings import Heading
from lib.intake.terms.targets import Target

_LESS_NAMED = 0.2  # where the words above the table name another measure with the same words and more

_Kind = tuple[Heading, frozenset[Measure], bool, frozenset[str]]


class _Row(NamedTuple):
    """The scores in the order of the targets, and those of them that are more than 0."""

    scores: tuple[float, ...]
    named: tuple[tuple[Target, float], ...]


class Scores(Mapping[tuple[int, str, Measure], float]):
    """Scores from 0 to 1 by line (known by `id`), indicator and measure.

    Lines whose headers have one essence and whose values allow the same share one row of scores, so that a list
    of thousands of goods or people costs as much as one of them.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        lines: Sequence[Line],
        measures: Mapping[int, frozenset[Measure]],
        settled: Mapping[int, str],
        beside: Beside,
    ) -> None:
        self.catalogue = catalogue
        self._rows: dict[int, _Row] = {}
        self._likely: dict[tuple[str, Measure], list[Line]] = {}
        known: dict[_Kind, _Row] = {}
        totals = own_totals(lines, catalogue)
        for line in lines:
            if id(line) in settled:
                row = self._answered(settled[id(line)])
            elif id(line) in beside:
                row = self._beside(beside[id(line)], line)
            else:
                possible = measures[id(line)]
                counted = frozenset(indicator for total, indicator in totals if total == id(line))
                kind = (catalogue.essence(line.heading), possible, _could_only_be_rate(line, possible), counted)
                row = known[kind] if kind in known else known.setdefault(kind, self._scored(*kind))
            self._rows[id(line)] = row
            for target, score in row.named:
                if score >= LIKELY:
                    self._likely.setdefault((target.indicator, target.measure), []).append(line)

    def __getitem__(self, key: tuple[int, str, Measure]) -> float:
        line, indicator, measure = key
        return self._rows[line].scores[self.catalogue.places[indicator, measure]]

    def __iter__(self) -> Iterator[tuple[int, str, Measure]]:
        return ((line, target.indicator, target.measure) for line in self._rows for target in self.catalogue.targets)

    def __len__(self) -> int:
        return len(self._rows) * len(self.catalogue.targets)

    def likely(self, indicator: str, measure: Measure) -> Sequence[Line]:
        """The lines that may well be this measure, in the table's order."""
        return self._likely.get((indicator, measure), ())

    def of(self, line: Line) -> Sequence[tuple[Target, float]]:
        """The measures that a line could be at all."""
        return self._rows[id(line)].named

    def _answered(self, answer: str) -> _Row:
        return self._row(float(answer == f"{target.indicator}|{target.measure}") for target in self.catalogue.targets)

    def _beside(self, named: Mapping[str, float], line: Line) -> _Row:
        """A bare rate belongs to the counts beside it, whatever else stands above the table."""
        fits = zip(self.catalogue.targets, self.catalogue.fits(self.catalogue.essence(line.heading)), strict=True)
        return self._row(
            max(fit, named[target.indicator]) if target.measure is Measure.RATE and target.indicator in named else 0.0
            for target, fit in fits
        )

    def _scored(self, essence: Heading, possible: frozenset[Measure], only_rate: bool, counted: frozenset[str]) -> _Row:
        """A row of scores; `counted` are the indicators of which the line is all that is counted."""
        fits = self.catalogue.fits(essence)
        if not essence.whole.things:
            fits = self._by_title(essence, fits)
        return self._row(
            self._score(essence, target, fit, only_rate, target.indicator in counted)
            if fit and target.measure in possible
            else 0.0
            for target, fit in zip(self.catalogue.targets, fits, strict=True)
        )

    def _by_title(self, essence: Heading, fits: Sequence[float]) -> tuple[float, ...]:
        """Fits of a line that is named above the table only: “hài lòng về đất đai” there is no plain “hài lòng”."""
        named = [
            self.catalogue.named_above(essence, target) if fit >= LIKELY and target.measure is Measure.RATE else None
            for target, fit in zip(self.catalogue.targets, fits, strict=True)
        ]
        known = {things for things in named if things}
        less = [things is not None and any(things < other for other in known) for things in named]
        return tuple(max(0.0, fit - _LESS_NAMED) if fewer else fit for fit, fewer in zip(fits, less, strict=True))

    def _row(self, scores: Iterable[float]) -> _Row:
        row = tuple(scores)
        named = zip(self.catalogue.targets, row, strict=True)
        return _Row(row, tuple((target, score) for target, score in named if score))

    def _score(self, essence: Heading, target: Target, fit: float, only_rate: bool, is_all: bool) -> float:
        if target.measure is Measure.NUMERATOR and not is_all and self.catalogue.names_whole(essence, target.indicator):
            fit -= 0.4  # “Thanh toán trực tuyến › Tổng số hồ sơ” is what the share is taken of
        if target.measure is Measure.RATE and not only_rate:
            fit -= 0.25  # whole numbers under “Thanh toán trực tuyến” may as well be counts
        return max(0.0, fit)


def says_share(line: Line) -> bool:
    """Whether header, title or unit of measure say that the numbers are shares."""
    return "rate" in line.heading.whole.roles | line.heading.context_roles or "%" in line.measure_unit


def _could_only_be_rate(line: Line, possible: frozenset[Measure]) -> bool:
    return says_share(line) or possible == {Measure.RATE}
