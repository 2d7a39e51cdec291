"""Whether the person who asks may do it; every service that writes asks here first."""

import logging
from collections.abc import Iterable

from lib.core.account import Actor, Right, Role
from lib.core.errors import NotAllowed
from lib.core.plan import Plan
from lib.core.words import count
from lib.services.office import Office

_log = logging.getLogger(__name__)
_NAMED = 5  # units that a refusal names


def require(office: Office, right: Right) -> None:
    """Raises NotAllowed where the person may not do this at all."""
    require_of(office.actor, right)


def require_of(actor: Actor, right: Right) -> None:
    """The same where there is no office yet.

    Raises:
        NotAllowed: the person may not do this at all.
    """
    if actor.role is not None and not actor.may(right):
        _note(actor, right, "")
        raise NotAllowed(f"Tài khoản {actor.role.label.lower()} không được {right.label}.")


def require_unit(office: Office, right: Right, unit: str) -> None:
    """Raises NotAllowed where the person may not do this for a unit, given by its code."""
    require_units(office, right, [unit])


def require_units(office: Office, right: Right, units: Iterable[str]) -> None:
    """Raises NotAllowed where the person may not do this for all of these units, naming those of others."""
    require(office, right)
    others = [unit for unit in dict.fromkeys(units) if not speaks_for(office.actor, office.plan, unit)]
    if others:
        _note(office.actor, right, f" for {', '.join(map(repr, others[:_NAMED]))}")
        raise NotAllowed(
            f"Tài khoản của {_name(office.plan, office.actor.unit or '')} không được {right.label} cho "
            f"{_named(office.plan, others)}.",
            hint="Chưa lưu gì. Mỗi đơn vị chỉ làm việc này cho mình và các đơn vị trực thuộc; "
            "phần của đơn vị khác do đơn vị đó hoặc chuyên viên làm.",
        )


def _note(actor: Actor, right: Right, where: str) -> None:
    """For the log: somebody tries doors, or a page offers what it should not."""
    _log.warning("refused: %r (%s) from %r may not %s%s", actor.account, actor.role, actor.origin, right, where)


def speaks_for(actor: Actor, plan: Plan, unit: str) -> bool:
    """Whether a unit is within what the person speaks for: an account of a unit only for it and those below it."""
    if actor.role is not Role.UNIT:
        return True
    if unit not in plan.units or actor.unit not in plan.units:
        return False
    return actor.unit in {unit, *(above.code for above in plan.units.ancestors(unit))}


def _named(plan: Plan, units: list[str]) -> str:
    named = ", ".join(_name(plan, unit) for unit in units[:_NAMED])
    more = len(units) - _NAMED
    return f"{named} và {count(more)} đơn vị khác" if more > 0 else named


def _name(plan: Plan, unit: str) -> str:
    if unit in plan.units:
        return plan.units.get(unit).name
    return f"đơn vị “{unit}”" if unit else "đơn vị chưa rõ"
