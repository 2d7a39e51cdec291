"""Sentences on single indicators: the one furthest from its target, whose fault it is, who else, and which way it goes."""

from collections.abc import Iterator, Sequence

from lib.core import words
from lib.core.figure import Figure, Origin
from lib.core.plan import Direction, Measurement, Trajectory
from lib.core.verdict import Status
from lib.core.words import lower_first
from lib.insight import explained
from lib.insight.attention import since
from lib.insight.need import Kind, need
from lib.insight.score import JUDGED, Score
from lib.insight.scorecard import Scorecard
from lib.insight.sentences import Part, Piece, Sentence, Subject, Topic, joined, listed, named, of_figure, sentence
from lib.insight.shortfall import shortfall

CULPRITS = 2
NEXT = 2


def furthest(card: Scorecard, worst: Sequence[Score]) -> Iterator[Sentence]:
    """The first of the unmet scores, worst first: its value, what it is held against, since when."""
    if not worst:
        return
    score = worst[0]
    alone = sum(one.status is score.status for one in worst) == 1
    kind = lower_first(score.status.label)
    start = f"chỉ tiêu {kind} là " if alone else f"trong các chỉ tiêu {kind}, xa mục tiêu nhất là "
    if score.status is Status.NEAR:
        start = f"không có chỉ tiêu nào ở mức chưa đạt; {start}"
    yield sentence(start, name(card, score), ": ", *_measured(score), ", ", *_held(card, score), *_lasting(card, score))


def remedy(card: Scorecard, worst: Sequence[Score]) -> Iterator[Sentence]:
    """Whose shortfall the worst one is, and what it takes each month."""
    if worst:
        found = [*_whose(card, worst[0]), *_needed(card, worst[0])]
        if found:
            yield sentence(*joined(found))


def others(card: Scorecard, worst: Sequence[Score]) -> Iterator[Sentence]:
    """The missed ones after the worst."""
    missed = [score for score in worst if score.status is Status.MISSED][1 : NEXT + 1]
    if missed:
        told: list[Sequence[Piece]] = [
            [f"{name(card, one)} (", *_measured(one), ", ", *_gap(card, one), ")"] for one in missed
        ]
        yield sentence("tiếp theo là ", *listed(told))


def otherwise(card: Scorecard, scores: Sequence[Score]) -> Iterator[Sentence]:
    """The first indicator that somebody else measured, where that would have been judged otherwise."""
    for score in scores:
        if score.figure is None or score.status not in JUDGED:
            continue
        for other in card.otherwise_measured(score.indicator, score.unit):
            verdict = card.verdict(other, score.indicator)
            if verdict.status in JUDGED and verdict.status is not score.status:
                said = [_by(card, score.figure), [*_by(card, other), f", {lower_first(verdict.status.label)}"]]
                yield sentence("riêng ", name(card, score), ": ", *joined(said))
                return


def course(card: Scorecard, code: str, scores: Sequence[Score]) -> Sentence:
    """Better or worse than the period before; what grows all year is no news and left out."""
    if all(score.figure is None for score in scores):
        return sentence("việc đánh giá và so sánh chờ số liệu của các đơn vị")
    compared = [one for one in scores if _is_compared(card, one)]
    if not compared:
        return sentence("chưa có số liệu kỳ liền trước để so sánh")
    ways = [
        (
            "tốt lên",
            sorted((one for one in compared if betterment(card, one) > 0), key=lambda one: -betterment(card, one)),
        ),
        (
            "kém đi",
            sorted((one for one in compared if betterment(card, one) < 0), key=lambda one: betterment(card, one)),
        ),
    ]
    groups = [_moved(card, code, way, found) for way, found in ways if found]
    if not groups:
        return sentence("so với kỳ liền trước, các chỉ tiêu có số so sánh không thay đổi")
    return sentence("so với kỳ liền trước, ", *joined(groups))


def betterment(card: Scorecard, score: Score) -> float:
    """The change since the period before, in points as worded; above zero where it is for the better."""
    change = round(score.change or 0.0, 1)
    return change if card.plan.indicators[score.indicator].direction is Direction.AT_LEAST else -change


def name(card: Scorecard, score: Score) -> str:
    return lower_first(card.plan.indicators[score.indicator].short_name)


def _judged(score: Score) -> tuple[Figure, float, float]:
    """The figure, its value and what it is held against, of a score that is judged."""
    if score.figure is None or score.figure.value is None or score.verdict.target is None:
        raise AssertionError(f"judged without a figure: {score}")
    return score.figure, score.figure.value, score.verdict.target


def _measured(score: Score) -> list[Piece]:
    """The value, and after it what a reader must know of it."""
    figure, value, target = _judged(score)
    about = of_figure(figure)
    notes: list[Sequence[Piece]] = []
    if figure.origin is Origin.ESTIMATED:
        notes.append(["ước tính"])
    if figure.reported_children < figure.expected_children:
        notes.append(["từ ", Part(f"{figure.reported_children}/{figure.expected_children} đơn vị", about)])
    if figure.measurement is not Measurement.OWN:
        notes.append([f"theo {figure.measurement.label}"])
    if score.stale:
        notes.append([f"số của {lower_first(figure.period.label)}"])
    return [Part(words.compare(value, target).value, about), *(piece for note in notes for piece in (", ", *note))]


def _held(card: Scorecard, score: Score) -> list[Piece]:
    """“còn thiếu 15 điểm so với mục tiêu 90%”."""
    figure, value, target = _judged(score)
    about = card.plan.indicators[score.indicator]
    if about.direction is Direction.AT_MOST:
        held = "mức tối đa "
    elif target < about.target - 1e-9:
        held = "tiến độ phải đạt đến hết kỳ là "
    else:
        held = "mục tiêu "
    return [*_gap(card, score), f" so với {held}", Part(words.compare(value, target).goal, of_figure(figure))]


def _gap(card: Scorecard, score: Score) -> list[Piece]:
    figure, value, target = _judged(score)
    short = "còn thiếu " if card.plan.indicators[score.indicator].direction is Direction.AT_LEAST else "vượt "
    return [short, Part(words.compare(value, target).gap, of_figure(figure))]


def _lasting(card: Scorecard, score: Score) -> list[Piece]:
    figure, _, _ = _judged(score)
    first = since(card, figure)
    return [] if first == figure.period else [f", chưa đạt liên tục từ {lower_first(first.label)}"]


def _whose(card: Scorecard, score: Score) -> Iterator[list[Piece]]:
    lacking = shortfall(card, score)
    if lacking is None or not lacking.parts or score.figure is None:
        return
    indicator, parts = lacking.indicator, lacking.parts[:CULPRITS]
    if lacking.shared and len(lacking.parts) > len(parts):
        share = Part(words.part(sum(one.share or 0.0 for one in parts)), of_figure(lacking.figure))
        who = named([one.unit for one in parts], CULPRITS)
        yield [f"{who} chiếm ", share, f" phần {explained.lack(indicator)} của các đơn vị chưa đạt mục tiêu"]
        return
    weakest = sorted(lacking.parts, key=lambda one: -one.score.verdict.gap)[:CULPRITS]
    yield ["yếu nhất là ", *listed([[f"{one.unit.short_name} (", *_value(one.score.figure), ")"] for one in weakest])]


def _needed(card: Scorecard, score: Score) -> Iterator[list[Piece]]:
    found = need(card.figures, score)
    if found is None or not found.complete or found.kind is Kind.CEILING:
        return
    about, what = of_figure(found.figure), explained.counted(found.indicator)
    if found.best is not None:
        best = words.compare(found.best, found.indicator.target).value
        yield ["dù từ nay đến cuối năm mọi trường hợp đều đạt, cả năm ước chỉ được ", Part(best, about)]
        return
    verb = {Kind.GAIN: "cần", Kind.RAISE: "cần tăng", Kind.LOWER: "cần giảm"}[found.kind]
    monthly = Part(f"{explained.cases(found.needed)} {what}", about)
    now: list[Piece] = []
    if found.kind is Kind.GAIN and found.now is not None:
        now = [", từ đầu năm bình quân mỗi tháng được ", Part(words.average(found.now), about)]
    yield [f"để đạt mục tiêu năm, ước mỗi tháng còn lại {verb} ", monthly, *now]


def _by(card: Scorecard, figure: Figure) -> list[Piece]:
    return [*_value(figure), f" theo {figure.measurement.label} ({lower_first(figure.period.label)})"]


def _value(figure: Figure | None) -> list[Piece]:
    return [] if figure is None else [Part(words.percent(figure.value), of_figure(figure))]


def _moved(card: Scorecard, code: str, way: str, found: Sequence[Score]) -> list[Piece]:
    most = found[0]
    if most.figure is None:
        raise AssertionError(f"compared without a figure: {most}")
    count = Part(f"{len(found)} chỉ tiêu", Subject(topic=Topic.UNIT, unit=code, period=card.period))
    link = ", nhiều nhất là " if len(found) > 1 else " là "
    return [count, f" {way}{link}{name(card, most)} (", Part(words.change(most.change), of_figure(most.figure)), ")"]


def _is_compared(card: Scorecard, score: Score) -> bool:
    if score.change is None or score.figure is None:
        return False
    level = card.plan.indicators[score.indicator].trajectory is Trajectory.LEVEL
    return level and score.figure.period.last_day == card.period.last_day
