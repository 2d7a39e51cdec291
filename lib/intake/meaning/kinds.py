"""Whether a line holds rates or counts, and of which side: by its words, its unit of measure and its values."""

from lib.core.observation import Measure
from lib.core.text import fold
from lib.intake.layout.lines import Line
from lib.intake.meaning.columns import stands_among_shares
from lib.intake.meaning.values import Values
from lib.intake.sheets.numbers import Saying

_RATE, _NUMERATOR, _DENOMINATOR = Measure.RATE, Measure.NUMERATOR, Measure.DENOMINATOR
_COUNTS = frozenset({_NUMERATOR, _DENOMINATOR})
_ALL = frozenset(Measure)
_MONETARY_HINT = frozenset({"capital", "disbursed", "capital_plan"})
_SHARES = ("%", "phan tram", "ty le", "ti le")


def possible_measures(line: Line, values: Values) -> frozenset[Measure]:
    """Which measures the words about kind, the unit of measure and the values allow."""
    said = said_measures(line)
    if said == {_RATE} and _has_rate_beside(line, values):
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


def _has_rate_beside(line: Line, values: Values) -> bool:
    """Whether a line is called a share by its head alone, under which another line is the share.

    “Mức độ hài lòng › Số phiếu | Hài lòng | Tỷ lệ hài lòng”.
    """
    heading = line.heading
    if "rate" in heading.leaf.roles or "%" in heading.text or _kind_of_unit(line.measure_unit):
        return False
    return line.path[:-1] in values.heads_with_rate


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
