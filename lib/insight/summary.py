"""What a period comes to, in three to six sentences as an office writes them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from lib.core.directive import Directive, DirectiveState
from lib.core.judgement import Standing
from lib.core.task_state import TaskState, TaskStatus
from lib.core.verdict import Status
from lib.core.words import lower_first
from lib.insight import remarks
from lib.insight.score import JUDGED, Score, tally, worst_first
from lib.insight.scorecard import Scorecard
from lib.insight.sentences import Part, Piece, Sentence, Subject, Topic, joined, listed, named, sentence

MOST = 6
SILENT = 3
_OTHERS = (Status.NEAR, Status.MISSED, Status.NO_DATA, Status.NOT_JUDGED, Status.NO_CASES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What was decided and what is due, counted as of the period's end; None where nobody keeps it.

    The overdue directives are among the open ones.
    """

    directives_open: int | None = None
    directives_overdue: int | None = None
    tasks_overdue: int | None = None

    @classmethod
    def of(cls, directives: Iterable[Directive], tasks: Iterable[TaskStatus], day: date) -> "Work":
        """The directives and the tasks as they stand on a day; without any tasks, nothing is known of them."""
        standing = [one for one in directives if one.open_on(day)]
        states = [one.state for one in tasks]
        return cls(
            directives_open=len(standing),
            directives_overdue=sum(one.state_on(day) is DirectiveState.OVERDUE for one in standing),
            tasks_overdue=states.count(TaskState.OVERDUE) if states else None,
        )


def summary(card: Scorecard, unit: str | None = None, work: Work | None = None) -> tuple[Sentence, ...]:
    """Three to six sentences on a unit, the province where none is named; one where no indicator is meant for it.

    Where there is more to say than six sentences hold, the least needed give way: the second and third worst, then
    what somebody else measured.
    """
    code = unit or card.root.code
    scores = card.scores(code)
    if not scores:
        return (sentence(f"kế hoạch không giao chỉ tiêu nào cho {lower_first(card.unit(code).name)}"),)
    worst = worst_first(scores)
    ranked = [
        (0, [_overall(card, code, scores)]),
        (0, remarks.furthest(card, worst)),
        (1, remarks.remedy(card, worst)),
        (4, remarks.others(card, worst)),
        (3, remarks.otherwise(card, scores)),
        (2, [remarks.course(card, code, scores)]),
        (1, _work(card, code, work or Work())),
        (0, [_reporting(card, code)]),
    ]
    found = [(rank, one) for rank, sentences in ranked for one in sentences]
    kept = sorted(range(len(found)), key=lambda place: found[place][0])[:MOST]
    return tuple(found[place][1] for place in sorted(kept))


def _overall(card: Scorecard, code: str, scores: Sequence[Score]) -> Sentence:
    counts, total = tally(scores), len(scores)
    about = Subject(topic=Topic.UNIT, unit=code, period=card.period)
    whole, met = Part(f"{total} chỉ tiêu", about), counts[Status.MET]
    place, have = ("", "có ") if code == card.root.code else (f"{lower_first(card.unit(code).name)} có ", "")
    start = f"đến hết {lower_first(card.period.label)}, {place}"
    rest: list[Sequence[Piece]] = [
        [Part(f"{counts[one]} {lower_first(one.label)}", about)] for one in _OTHERS if counts[one]
    ]
    if met == total:
        return sentence(start, "cả ", whole, " đều đạt") if total > 1 else sentence(start, "chỉ tiêu duy nhất đã đạt")
    if counts[Status.NO_DATA] == total:
        return sentence(start, "chưa có số liệu của chỉ tiêu nào trong ", whole)
    if met:
        return sentence(start, *listed([[have, Part(str(met), about), " trong ", whole, " đạt"], *rest]))
    judged = any(counts[one] for one in JUDGED)
    none = "chưa có chỉ tiêu nào đạt trong " if judged else "chưa đánh giá được chỉ tiêu nào trong "
    return sentence(start, none, whole, ": ", *listed(rest))


def _work(card: Scorecard, code: str, work: Work) -> Iterator[Sentence]:
    """Open directives, overdue tasks and goals judged by a person, as far as there are any."""

    def told(topic: Topic, text: str) -> Part:
        return Part(text, Subject(topic=topic, unit=code, period=card.period))

    groups: list[list[Piece]] = []
    if work.directives_open:
        late = work.directives_overdue
        aside: list[Piece] = [", trong đó ", told(Topic.DIRECTIVES, str(late)), " quá hạn"] if late else []
        open_ones = told(Topic.DIRECTIVES, f"{work.directives_open} ý kiến chỉ đạo")
        groups.append(["còn ", open_ones, " chưa thực hiện xong", *aside])
    if work.tasks_overdue:
        groups.append([told(Topic.TASKS, f"{work.tasks_overdue} nhiệm vụ"), " quá hạn"])
    said = Counter(one.judgement.standing for one in card.judged_goals(code) if one.judgement is not None)
    judged: list[Sequence[Piece]] = [
        [told(Topic.GOALS, str(said[one])), f" {lower_first(one.label)}"] for one in Standing if said[one]
    ]
    if judged:
        groups.append(["mục tiêu do người có trách nhiệm đánh giá: ", *listed(judged)])
    if groups:
        yield sentence(*joined(groups))


def _reporting(card: Scorecard, code: str) -> Sentence:
    if code != card.root.code:
        done = card.figures.ledger.reported(code, card.period)
        return sentence(f"đơn vị {'đã' if done else 'chưa'} nộp số liệu {lower_first(card.period.label)}")
    fresh = card.freshness()
    about = Subject(topic=Topic.REPORTING, unit=code, period=card.period)
    whole = Part(f"{len(fresh.expected)} đơn vị", about)
    kept = f" nộp số liệu {lower_first(card.period.label)}"
    if not fresh.reported:
        return sentence("chưa có đơn vị nào trong ", whole, kept)
    if not fresh.missing:
        return sentence("cả ", whole, " đã", kept)
    silent = named(fresh.missing, SILENT)
    return sentence("đã có ", Part(str(fresh.reported), about), " trong ", whole, kept, "; chưa nộp: ", silent)
