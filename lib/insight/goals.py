"""The plan's goals: how many are known, which a person must judge, and how those stand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lib.core.judgement import Judgement, Standing
from lib.core.period import Period, as_of
from lib.core.plan import Goal, Plan
from lib.core.verdict import Status

STATUS = {Standing.MET: Status.MET, Standing.UNDER_WAY: Status.NOT_JUDGED, Standing.NOT_MET: Status.MISSED}
"""“Đang thực hiện” is neither reached nor failed: it counts among those that cannot be judged yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalScore:
    """A goal that a person judges, as of a period; `judgement` is None while nobody did.

    `stale` tells that the judgement is of a period before the asked one.
    """

    goal: Goal
    judgement: Judgement | None
    stale: bool = False

    @property
    def status(self) -> Status:
        return Status.NO_DATA if self.judgement is None else STATUS[self.judgement.standing]


def goals_note(plan: Plan) -> str:
    """“31 trong 40 mục tiêu có trong văn bản công khai”."""
    known, whole = len(plan.goals), plan.goals_in_plan
    if known == whole:
        return f"Đủ {whole} mục tiêu của kế hoạch"
    return f"{known} trong {whole} mục tiêu có trong văn bản công khai"


def judged_by_person(plan: Plan) -> Mapping[str, tuple[Goal, ...]]:
    """The goals without an indicator, by area id; an area without such goals is left out."""
    found: dict[str, tuple[Goal, ...]] = {}
    for goal in plan.goals:
        if goal.indicator is None:
            found[goal.area] = (*found.get(goal.area, ()), goal)
    return found


def standing_in(judgements: Iterable[Judgement], period: Period) -> Mapping[str, Judgement]:
    """By goal, the judgement that holds as of a period: its own, else the latest of one that closed before."""
    kept: dict[str, dict[Period, Judgement]] = {}
    for one in judgements:
        kept.setdefault(one.goal, {})[one.period] = one
    found = {goal: as_of(period, said) for goal, said in kept.items()}
    return {goal: kept[goal][its] for goal, its in found.items() if its is not None}


def goal_scores(plan: Plan, judgements: Iterable[Judgement], period: Period) -> tuple[GoalScore, ...]:
    """Every goal that a person judges, in the plan's order, with what holds as of the period."""
    said = standing_in(judgements, period)
    found = []
    for goal in plan.goals:
        if goal.indicator is None:
            judgement = said.get(goal.id)
            stale = judgement is not None and judgement.period != period
            found.append(GoalScore(goal=goal, judgement=judgement, stale=stale))
    return tuple(found)
