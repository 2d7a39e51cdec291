"""The plan's goals: how many are known, and which a person must judge."""

from collections.abc import Mapping

from lib.core.plan import Goal, Plan


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
