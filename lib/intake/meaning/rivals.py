"""When a choice of lines is not the only one: another whole, a second column, a rate that contradicts."""

from collections.abc import Collection, Iterator, Sequence

from lib.core.observation import Decision
from lib.intake.layout.lines import Line
from lib.intake.meaning.bundles import LIKELY, MARGIN, SURE, Bundle, Claim, rank
from lib.intake.meaning.proof import never_more
from lib.intake.meaning.values import Values

_ROUNDING = 0.01
_NEXT_TO = 2  # lines: the numerator beside its whole, or with one other between them


def has_other_whole(best: Bundle, options: Sequence[Bundle]) -> bool:
    """Whether the whole stands apart from its numerator while another would do as well, or has that one between them."""
    if best.denominator is None or best.denominator.settled:
        return False
    nearest = best.distance if best.distance <= _NEXT_TO else None
    return any(
        option.numerators == best.numerators
        and (nearest is None or option.distance < nearest)
        and option.denominator is not None
        and option.denominator.line is not best.denominator.line
        and not _is_part_of(option.denominator.line, best.denominator.line)
        and option.own_group == best.own_group
        and bool(option.other_definition) == bool(best.other_definition)
        and option.fullness >= best.fullness
        and option.denominator.score > best.denominator.score - MARGIN
        for option in options
    )


def _is_part_of(line: Line, whole: Line) -> bool:
    """Whether a line stands under a whole, or under the same head as a total: “Tiếp nhận › Tổng số” and “Tiếp nhận › Qua mạng”."""
    above = len(whole.path) - 1
    if len(line.path) > len(whole.path) > 0 and line.path[:above] == whole.path[:above]:
        return whole.path[-1] in (line.path[above], line.path[-1])
    return "total" in whole.heading.leaf.roles and len(whole.path) > 1 and line.path[:-1] == whole.path[:-1]


def has_planned_whole(best: Bundle, options: Sequence[Bundle], silent: Collection[int]) -> bool:
    """Whether the whole is not the plan's while the plan's stands in the table too, and no rate says which was meant.

    `silent` are the lines, by `id`, that state nothing: formulas that no program has worked out.
    """
    if best.denominator is None or best.denominator.settled or not best.other_definition or _states(best, silent):
        return False
    return any(
        option.numerators == best.numerators and option.denominator is not None and not option.other_definition
        for option in options
    )


def nearer_whole(best: Bundle, options: Sequence[Bundle], silent: Collection[int], values: Values) -> Bundle | None:
    """The same counts as a share of another usual whole that stands right beside them, the plan's further off.

    “Số hồ sơ thu phí” before “Số hồ sơ thanh toán trực tuyến” may be what the sender divides by, “Tổng số hồ sơ đã giải
    quyết” behind it begins what comes next. One that is no part of the plan's, or under the head of the counts as in the
    ministry's form of received and resolved dossiers, leaves the plan's to be confirmed.
    """
    if best.denominator is None or best.denominator.settled or best.other_definition or _states(best, silent):
        return None
    near = [
        option
        for option in options
        if option.rate == best.rate
        and option.numerators == best.numerators
        and option.denominator is not None
        and option.other_definition
        and (option.own_group or option.distance == 1 < best.distance)
        and not option.whole_opens
        and option.confidence >= LIKELY
    ]
    if not near:
        return None
    nearest = max(near, key=rank)
    lines = [bundle.denominator.line for bundle in (nearest, best) if bundle.denominator is not None]
    return nearest if not nearest.own_group and never_more(lines[:1], lines[1], values) else best


def _states(bundle: Bundle, silent: Collection[int]) -> bool:
    """Whether a rate stands there that says which whole was meant."""
    return bundle.rate is not None and id(bundle.rate.line) not in silent


def named_rates(best: Bundle, options: Sequence[Bundle]) -> list[Bundle]:
    """The same counts with a plainly named rate, or the one beside them."""
    if best.rate is not None or best.denominator is None:
        return []
    whole = best.denominator.line
    return [
        option
        for option in options
        if option.rate is not None
        and option.rate.clear
        and (option.rate.beside or option.rate.line.heading.whole.things)
        and option.numerators == best.numerators
        and option.denominator is not None
        and option.denominator.line is whole
    ]


def without_silent_rates(options: Sequence[Bundle], silent: Collection[int]) -> list[Bundle]:
    """The options without lone rates that state nothing, where counts as sure stand there: no name makes a formula a figure."""
    counted = any(option.denominator is not None and option.decision is Decision.AUTO for option in options)
    return [
        option
        for option in options
        if not counted or option.denominator is not None or option.rate is None or id(option.rate.line) not in silent
    ]


def with_unfilled_rate(best: Bundle, options: Sequence[Bundle]) -> Bundle:
    """The counts with their rate where nothing in its cells speaks against them: formulas that nobody computed."""
    agreeing = [option for option in named_rates(best, options) if not _is_doubted(option)]
    return max(agreeing, key=rank, default=best)


def contradicted_by(best: Bundle, options: Sequence[Bundle]) -> Bundle | None:
    """The same counts with a rate that they contradict: it must be shown, not dropped."""
    return max(filter(_is_doubted, named_rates(best, options)), key=rank, default=None)


def _is_doubted(option: Bundle) -> bool:
    return option.confidence < min(claim.score for claim in option.claims) - _ROUNDING


def told_by_counts(best: Bundle, options: Sequence[Bundle]) -> Bundle | None:
    """A rate that would be taken by itself, with counts as plainly named beside it that say something else."""
    if best.rate is None or best.denominator is not None:
        return None
    line = best.rate.line
    named = [
        option
        for option in options
        if option.rate is not None
        and option.rate.line is line
        and option.denominator is not None
        and not option.proved
        and not option.other_definition
        and option.confidence < option.denominator.score
        and option.denominator.score >= SURE
        and all(claim.clear for claim in option.numerators)
    ]
    return max(named, key=rank, default=None)


def has_twin(best: Bundle, options: Sequence[Bundle]) -> bool:
    """Whether other columns of the same words prove each other as well: nothing tells which ones are meant.

    What only the heads over them tell apart, “Tại xã | Tại huyện”, “Lần 1 | Lần 2”, is as good: neither is chosen by its place.
    """
    named = {claim.line.path[-1:] for claim in best.claims if id(claim.line) in best.owned}
    return best.proved and any(
        option.proved
        and not option.owned & best.owned
        and {claim.line.path[-1:] for claim in option.claims if id(claim.line) in option.owned} & named
        and _share_a_slot(best, option)
        for option in options
    )


def _share_a_slot(one: Bundle, other: Bundle) -> bool:
    """Whether they have figures of one unit at one time, or at times of which one is not told."""
    ours, theirs = (bundle.claims[0].line.cells.keys() for bundle in (one, other))
    if not ours.isdisjoint(theirs):
        return True
    times = {(slot.unit, slot.match): slot.time for slot in ours}
    return any(
        (slot.unit, slot.match) in times and None in (slot.time, times[slot.unit, slot.match]) for slot in theirs
    )


def is_of_one_of_two(best: Bundle, lines: Sequence[Line], values: Values) -> bool:
    """Whether a count of a criterion stands beside another one that no head tells from it and that says something else."""
    counts = (claim for claim in best.claims if not claim.settled and claim is not best.rate)
    return any(
        other is not claim.line
        and other.path == claim.line.path
        and not claim.line.cells.keys().isdisjoint(other.cells)
        and not values.is_empty(other)
        and not values.agree(claim.line, other)
        for claim in counts
        for other in lines
    )


def has_equal(best: Bundle, rates: Sequence[Claim], counts: Sequence[tuple[Claim, ...]], values: Values) -> bool:
    """Whether a second column would do as well, says something else, and nothing proves which one is meant."""
    if any(claim.settled for claim in best.claims):  # then only what a person said too counts against it
        rates = [claim for claim in rates if claim.settled]
        counts = [numerators for numerators in counts if all(claim.settled for claim in numerators)]
    return any(not values.agree(own, other) for own, other in _seconds(best, rates, counts))


def restated(
    best: Bundle, rates: Sequence[Claim], counts: Sequence[tuple[Claim, ...]], values: Values
) -> tuple[Line, ...]:
    """The lines that would do as well and say the same."""
    return tuple(other for own, other in _seconds(best, rates, counts) if values.agree(own, other))


def _seconds(best: Bundle, rates: Sequence[Claim], counts: Sequence[tuple[Claim, ...]]) -> Iterator[tuple[Line, Line]]:
    """The rate and the one numerator of a choice, each with the other lines that are named as well."""
    if best.rate is not None:
        yield from ((best.rate.line, other.line) for other in rates if other.line is not best.rate.line)
    if len(best.numerators) == 1:
        line = best.numerators[0].line
        yield from ((line, other[0].line) for other in counts if len(other) == 1 and other[0].line is not line)
