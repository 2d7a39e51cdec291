"""Whether a line holds rates or counts, and of which side: by its words, its unit of measure and its values."""

import re
from collections.abc import Sequence

from lib.core.observation import Measure
from lib.intake.layout.lines import Line
from lib.intake.meaning.columns import stands_among_shares
from lib.intake.meaning.proof import makes_up
from lib.intake.meaning.values import Values
from lib.intake.sheets.numbers import Saying
from lib.intake.terms.measure_units import is_of_shares
from lib.intake.terms.shares import names_its_whole

_RATE, _NUMERATOR, _DENOMINATOR = Measure.RATE, Measure.NUMERATOR, Measure.DENOMINATOR
_COUNTS = frozenset({_NUMERATOR, _DENOMINATOR})
_ALL = frozenset(Measure)
_MONETARY_HINT = frozenset({"capital", "disbursed", "capital_plan"})
_BELOW_A_HEAD = 2
_NUMBER_OF = re.compile(r"\W*(?:tổng\s+)?số\s+(?!liệu\b)", re.IGNORECASE)


def possible_measures(line: Line, values: Values) -> frozenset[Measure]:
    """Which measures the words about kind, the unit of measure and the values allow."""
    said = said_measures(line)
    if said == {_RATE} and (
        _has_rate_beside(line, values) or _counts_degrees(line, values) or _is_counted_with_another(line, values)
    ):
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

    “Mức độ hài lòng › Số phiếu | Hài lòng | Tỷ lệ hài lòng”; of the second the table may tell no more than the head.
    """
    heading = line.heading
    if line.path in values.heads_with_rate:
        return "%" not in heading.text and not _kind_of_unit(line.measure_unit)
    if "rate" in heading.leaf.roles or "%" in heading.text or _kind_of_unit(line.measure_unit):
        return False
    return line.path[:-1] in values.heads_with_rate


def _is_counted_with_another(line: Line, values: Values) -> bool:
    """Whether a line is called a share by its head alone, under which a count stands that its whole numbers never exceed,
    or that never exceeds them: “Mức độ hài lòng › Số phiếu | Hài lòng”, “… › Thu về | Số phiếu hài lòng”.
    """
    heading = line.heading
    if len(line.path) < _BELOW_A_HEAD or "rate" in heading.leaf.roles or "%" in heading.text:
        return False
    if _kind_of_unit(line.measure_unit) or values.shown_as_percent(line):
        return False
    beside = (other for other in values.laid_out.lines if other is not line and other.path[:-1] == line.path[:-1])
    return any(
        said_measures(other) <= _COUNTS and (values.lies_within(line, other) or values.lies_within(other, line))
        for other in beside
    )


def _counts_degrees(line: Line, values: Values) -> bool:
    """Whether a line is called a share by its head alone, which says no more than the degrees below it, and beside that
    head stands the share, or the count that they make up: “Mức độ › Rất hài lòng | Hài lòng”, “Tỷ lệ hài lòng”.
    """
    heading = line.heading
    if len(line.path) < _BELOW_A_HEAD or "rate" in heading.leaf.roles or "%" in heading.text:
        return False
    if _kind_of_unit(line.measure_unit) or not heading.whole.things:
        return False
    degrees = [other for other in values.laid_out.lines if other.path[:-1] == line.path[:-1]]
    said = frozenset().union(*(other.heading.leaf.things for other in degrees))
    if not heading.whole.things <= said or _fill_a_hundred(degrees, values):
        return False
    return line.path[:-2] in values.heads_with_rate or _make_up_another(degrees, values)


def _make_up_another(degrees: Sequence[Line], values: Values) -> bool:
    """Whether several lines add up to one that counts, and stands under no head of theirs."""
    others = (line for line in values.laid_out.lines if line.path[:-1] != degrees[0].path[:-1])
    return len(degrees) > 1 and any(
        "rate" not in line.heading.whole.roles and makes_up(degrees, line, values) for line in others
    )


def _fill_a_hundred(lines: Sequence[Line], values: Values) -> bool:
    """Whether the numbers of lines are parts of a hundred in nearly every slot, as far as rounding lets them."""
    sums = [
        sum(said.value or 0.0 for line in lines if (said := values.of(line).get(slot)) is not None)
        for slot in lines[0].cells
    ]
    return 5 * sum(abs(told - 100) <= len(lines) / 2 for told in sums) >= 4 * len(sums)


def said_measures(line: Line) -> frozenset[Measure]:
    """Which measures the words alone allow: the line's own first, then its unit of measure, then the words of the groups it stands in."""
    return (
        _side_of(line.heading.whole.roles, line.heading.leaf.roles)
        or _share_of_whole(line)
        or _kind_of(line.heading.leaf.roles)
        or _number_of_things(line)
        or _kind_of_unit(line.measure_unit)
        or _kind_of(line.heading.whole.roles)
        or _ALL
    )


def _share_of_whole(line: Line) -> frozenset[Measure]:
    """A rate where a part is held against its whole and measured in per cent: “Số cuộc họp trực tuyến so với tổng số”."""
    is_share = names_its_whole(line.path[-1]) if line.path else False
    return _kind_of_unit(line.measure_unit) & {_RATE} if is_share else frozenset()


def _number_of_things(line: Line) -> frozenset[Measure]:
    """Counts where a head opens with the number of what it names: “Số phiếu khảo sát”, one phrase of the vocabulary."""
    opens = line.path and _NUMBER_OF.match(line.path[-1])
    return _COUNTS if opens and line.heading.leaf.things else frozenset()


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
    if is_of_shares(measure_unit):
        return frozenset({_RATE})
    return _COUNTS if measure_unit else frozenset()
