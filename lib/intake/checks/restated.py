"""Criteria that a table states twice with the same figures: taken once, and told."""

from collections.abc import Sequence

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.core.plan import Plan
from lib.intake.figures.assembled import Assembled
from lib.intake.meaning.bundles import Bundle


def tell_restated(bundles: Sequence[Bundle], done: Assembled, plan: Plan, sheet: str) -> None:
    """Tell each line that says once more what a figure was taken from."""
    for bundle in bundles:
        for line in bundle.again:
            name = plan.indicators[bundle.indicator].short_name
            done.findings.append(
                Finding(
                    code=Code.DUPLICATE,
                    severity=Severity.WARNING,
                    place=Place(sheet, next(iter(line.cells.values())).name),
                    indicator=bundle.indicator,
                    message=f"“{name}” được ghi hai lần với cùng số liệu (“{line.heading.text}”); số liệu được nhận một lần.",
                    hint="Bỏ bớt một dòng hoặc cột trong biểu.",
                )
            )
