"""Scores as a table, for screens and workbooks."""

from collections.abc import Sequence

import pandas as pd

from lib.core.figure import Figure
from lib.core.plan import Indicator
from lib.insight.score import Score
from lib.insight.scores import Scores

COLUMNS = (
    "area",
    "area_name",
    "indicator",
    "indicator_name",
    "unit",
    "unit_name",
    "unit_kind",
    "parent",
    "period",
    "period_label",
    "stale",
    "to_date",
    "measurement",
    "value",
    "numerator",
    "denominator",
    "origin",
    "provenance",
    "reported_children",
    "expected_children",
    "other_definition",
    "target",
    "year_target",
    "gap",
    "change",
    "status",
    "verdict",
    "reason",
    "observation",
)
_NUMBERS = ("value", "numerator", "denominator", "target", "year_target", "gap", "change")


def table(
    scores: Scores,
    units: Sequence[str] | None = None,
    indicators: Sequence[str] | None = None,
    area: str | None = None,
) -> pd.DataFrame:
    """One row an indicator and unit it is meant for, by unit, then in the plan's order; columns are `COLUMNS`.

    Shares and points are percent. A pair without a figure has a row with its verdict. Without `units`, only the
    province's.
    """
    asked = [scores.root.code] if units is None else units
    rows = [
        _row(scores, indicator, scores.score(indicator.id, unit))
        for unit in asked
        for indicator in scores.indicators(unit, area)
        if indicators is None or indicator.id in indicators
    ]
    frame = pd.DataFrame(rows, columns=list(COLUMNS))
    whole = {"reported_children": "Int64", "expected_children": "Int64", "observation": "Int64"}
    return frame.astype({**dict.fromkeys(_NUMBERS, "float64"), **whole})


def _row(scores: Scores, indicator: Indicator, score: Score) -> tuple[object, ...]:
    unit = scores.unit(score.unit)
    verdict = score.verdict
    return (
        indicator.area, scores.plan.area(indicator.area).name, indicator.id, indicator.name,
        unit.code, unit.name, unit.kind.value, unit.parent,
        *_figure_cells(score.figure, score.stale),
        verdict.target, indicator.target, verdict.gap if verdict.target is not None else None, score.change,
        verdict.status.value, verdict.status.label, verdict.reason,
        score.figure.observation if score.figure else None,
    )  # fmt: skip


def _figure_cells(figure: Figure | None, stale: bool) -> tuple[object, ...]:
    if figure is None:
        return (None, None, False, None, None, None, None, None, None, "", None, None, "")
    return (
        str(figure.period), figure.period.label, stale, figure.counts_from_start, figure.measurement.value,
        figure.value, figure.numerator, figure.denominator,
        figure.origin.value, figure.provenance, figure.reported_children, figure.expected_children,
        figure.other_definition,
    )  # fmt: skip
