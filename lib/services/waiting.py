"""Whether what somebody uploads has to wait for an officer."""

from lib.core.account import Role
from lib.services.office import Office


def must_wait(office: Office) -> bool:
    """Whether it is a unit's account, of a kind whose reports wait by the plan; an unknown unit's wait, too."""
    actor, plan = office.actor, office.plan
    if actor.role is not Role.UNIT or not plan.approval:
        return False
    unit = actor.unit or ""
    return unit not in plan.units or plan.units.get(unit).kind in plan.approval
