"""What the values of lines say about their meaning: kinds of numbers, and shares proved by their counts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from lib.core.observation import Measure
from lib.core.text import fold
from lib.intake.layout.lines import LaidOut, Line, Slot
from lib.intake.meaning.columns import stands_among_shares
from lib.intake.sheets.numbers import Said, Saying

_SAMPLE = 200
_NO_ACCIDENT = (
    3  # different shares, neither none nor all: a second count gives the same ones by chance once in a million
)
_RATE, _NUMERATOR, _DENOMINATOR = Measure.RATE, Measure.NUMERATOR, Measure.DENOMINATOR
_COUNTS = frozenset({_NUMERATOR, _DENOMINATOR})
_ALL = frozenset(Measure)


class Values:
    """The cells of a table's lines, read once; lines are known by their place among the table's lines."""

    def __init__(self, laid_out: LaidOut) -> None:
        self.laid_out = laid_out
        self._sampled: dict[int, dict[Slot, Said]] = {}

    def of(self, line: Line) -> dict[Slot, Said]:
        """Up to 200 cells of a line, for telling what it is."""
        key = id(line)
        if key not in self._sampled:
            slots = list(islice(line.cells.items(), _SAMPLE))
            self._sampled[key] = {slot: self.laid_out.said(cell) for slot, cell in slots}
        return self._sampled[key]

    def whole_at(self, line: Line, slot: Slot) -> Said | None:
        """What a whole says for a slot, also where it stands once for all periods."""
        said = self.of(line).get(slot)
        if said is not None:
            return said
        cell = line.whole_at(slot)
        return self.laid_out.said(cell) if cell is not None else None

    def numbers(self, line: Line) -> list[float]:
        return [said.value for said in self.of(line).values() if said.is_figure and said.value is not None]

    def is_empty(self, line: Line) -> bool:
        return not any(said.speaks for said in self.of(line).values())

    def has(self, line: Line, saying: Saying) -> bool:
        return any(said.saying is saying for said in self.of(line).values())

    def shown_as_percent(self, line: Line) -> bool:
        figures = [said for said in self.of(line).values() if said.is_figure]
        return bool(figures) and 2 * sum(said.saying is Saying.PERCENT for said in figures) > len(figures)

    def shown_as_share(self, line: Line) -> bool:
        """Whether the cells can be no points: percentages, counts with their percentage, or no case at all."""
        said = [one for one in self.of(line).values() if one.speaks]
        return bool(said) and all(
            (one.saying is Saying.PERCENT and not one.vague)
            or (one.saying is Saying.PAIR and one.share is not None)
            or (one.saying is Saying.NO_CASES and any(map(str.isalpha, one.text)))
            for one in said
        )

    def has_rate_beside(self, line: Line) -> bool:
        """Whether a line is called a share by its head alone, under which another line is the share.

        “Mức độ hài lòng › Số phiếu | Hài lòng | Tỷ lệ hài lòng”.
        """
        heading = line.heading
        if "rate" in heading.leaf.roles or "%" in heading.text or _kind_of_unit(line.measure_unit):
            return False
        return line.path[:-1] in self._heads_with_rate

    @cached_property
    def _heads_with_rate(self) -> frozenset[tuple[str, ...]]:
        lines = (line for line in self.laid_out.lines if len(line.path) > 1)
        return frozenset(line.path[:-1] for line in lines if "rate" in line.heading.leaf.roles)

    def written_as_counts(self, line: Line) -> bool:
        """Whether most figures have their noun behind them: “30 phiếu”."""
        figures = [said for said in self.of(line).values() if said.is_figure]
        return bool(figures) and 2 * sum(said.counted for said in figures) > len(figures)


def unfilled(line: Line, lines: Sequence[Line], values: Values) -> bool:
    """Whether a line is an empty count under the head of a rate that no program has worked out."""
    head = line.path[:-1]
    return (
        bool(head)
        and values.is_empty(line)
        and any(values.has(rate, Saying.UNCACHED) for rate in lines if head in (rate.path, rate.path[:-1]))
    )


def possible_measures(line: Line, values: Values) -> frozenset[Measure]:
    """Which measures the words about kind, the unit of measure and the values allow."""
    said = said_measures(line)
    if said == {_RATE} and values.has_rate_beside(line):
        said = _ALL
    numbers = values.numbers(line)
    if values.shown_as_percent(line):
        return said & {_RATE}
    if values.has(line, Saying.PAIR):
        return frozenset({_RATE})
    if values.written_as_counts(line):
        return said & _COUNTS
    whole = all(number == int(number) for number in numbers)
    if said == _ALL and numbers:
        if not whole and not line.heading.whole.things & _MONETARY_HINT:
            return frozenset({_RATE})
        if whole and max(numbers) > 150:
            return _COUNTS
    if said == _ALL and not numbers and stands_among_shares(line, values.laid_out):
        return frozenset({_RATE})
    return said


_MONETARY_HINT = frozenset({"capital", "disbursed", "capital_plan"})


def said_measures(line: Line) -> frozenset[Measure]:
    """Which measures the words alone allow: the line's own first, then its unit of measure, then the words of the groups it stands in."""
    return (
        _side_of(line.heading.whole.roles, line.heading.leaf.roles)
        or _kind_of(line.heading.leaf.roles)
        or _kind_of_unit(line.measure_unit)
        or _kind_of(line.heading.whole.roles)
        or _ALL
    )


def _side_of(roles: frozenset[str], leaf: frozenset[str]) -> frozenset[Measure]:
    """Which of the two counts a head names over “Số lượng”: “Mẫu số › Số lượng”."""
    return _kind_of(roles) if "rate" not in leaf and roles & {"numerator", "denominator"} else frozenset()


def _kind_of(roles: frozenset[str]) -> frozenset[Measure]:
    if "numerator" in roles:
        return frozenset({_NUMERATOR})
    if "denominator" in roles:
        return frozenset({_DENOMINATOR})
    if "rate" in roles:
        return frozenset({_RATE})
    return _COUNTS if roles & {"count", "total", "money"} else frozenset()


def _kind_of_unit(measure_unit: str) -> frozenset[Measure]:
    unit = fold(measure_unit)
    if any(word in unit for word in _SHARES):
        return frozenset({_RATE})
    return _COUNTS if unit else frozenset()


_SHARES = ("%", "phan tram", "ty le", "ti le")


@dataclass(frozen=True, slots=True)
class Proof:
    """How many slots have rate, numerator and denominator, and in how many the rate is their share."""

    told: int
    held: int
    scale: float

    @property
    def holds(self) -> bool:
        return self.told > 0 and self.held * 5 >= self.told * 4

    @property
    def holds_beside(self) -> bool:
        """For a rate that stands beside its counts: half the rows show that it is theirs, the others are wrong."""
        return self.held > 1 and self.held * 2 >= self.told

    @property
    def fails(self) -> bool:
        return self.told > 0 and not self.holds


def proof(rate: Line, numerators: Sequence[Line], denominator: Line, values: Values) -> Proof:
    """Whether rate = numerator / denominator, slot by slot; slots with 0 or equal counts tell nothing new."""
    parts = [values.of(line) for line in numerators]
    told = held = 0
    scales: list[float] = []
    for slot, said in values.of(rate).items():
        counted = _sum(part.get(slot) for part in parts)
        total = _value(values.whole_at(denominator, slot))
        if said.value is None or not said.is_figure or counted is None or not total:
            continue
        told += 1
        scale = _scale_of(said, 100 * counted / total)
        if scale is not None:
            held += 1
            scales.append(scale)
    return Proof(told, held, max(set(scales), key=scales.count) if scales else 1.0)


def _scale_of(said: Said, share: float) -> float | None:
    """What turns a stated rate into the share of its counts; None if neither percentage nor fraction does."""
    scales = (1.0,) if said.saying is Saying.PERCENT else (1.0, 100.0)
    return next((scale for scale in scales if matches((said.value or 0.0) * scale, share)), None)


def is_share(rate: Line, numerator: Line, whole: Line, values: Values) -> bool:
    """Whether a rate is the share of a count in every slot, and in enough different ones to be no accident."""
    shares: set[float] = set()
    counts = values.of(numerator)
    for slot, said in values.of(rate).items():
        counted, total = _value(counts.get(slot)), _value(values.whole_at(whole, slot))
        if said.value is None or not said.is_figure or counted is None or not total:
            continue
        share = 100 * counted / total
        if not (matches(said.value, share) or (said.saying is Saying.NUMBER and matches(said.value * 100, share))):
            return False
        if 0 < share < 100:
            shares.add(share)
    return len(shares) >= _NO_ACCIDENT


def matches(stated: float, share: float) -> bool:
    """Whether a stated percentage is the share, given how many digits it was rounded to."""
    gap = abs(stated - share)
    if gap < 0.011 or gap > 0.51:  # no rounding explains more
        return gap < 0.011
    digits = next((digits for digits in (0, 1, 2, 3) if abs(stated - round(stated, digits)) < 1e-7), 4)
    return gap <= 0.5 * 10.0**-digits + 1e-6


def never_more(numerators: Sequence[Line], denominator: Line, values: Values) -> bool:
    """Whether the counts stay within the whole in nearly every slot (a planted fault or two may stand out).

    Where they never stand side by side there is nothing to tell by, and no figure to spoil.
    """
    parts = [values.of(line) for line in numerators]
    told = kept = 0
    for slot in parts[0]:
        counted = _sum(part.get(slot) for part in parts)
        total = _value(values.whole_at(denominator, slot))
        if counted is None or total is None:
            continue
        told += 1
        kept += counted <= total + 1e-9
    return kept * 5 >= told * 4


def makes_up(parts: Sequence[Line], whole: Line, values: Values) -> bool:
    """Whether the counts add up to the whole in nearly every slot; a blank part counts as 0."""
    told = held = 0
    for slot, said in values.of(whole).items():
        total = _value(said)
        if not total:
            continue
        told += 1
        held += abs(sum(_value(values.of(part).get(slot)) or 0.0 for part in parts) - total) < 0.5
    return told > 0 and held * 5 >= told * 4


def _sum(saids: Iterable[Said | None]) -> float | None:
    total = 0.0
    for said in saids:
        value = _value(said)
        if value is None:
            return None
        total += value
    return total


def _value(said: Said | None) -> float | None:
    """A count; of two readings of “1,200” the whole one."""
    if said is None or said.saying is not Saying.NUMBER or said.value is None:
        return None
    if said.other is not None and said.value != int(said.value) and said.other == int(said.other):
        return said.other
    return said.value
