"""A small province, and figures for it a row at a time."""

from dataclasses import replace
from datetime import date

from lib.core.period import Period
from lib.core.plan import Area, Bands, Basis, DenominatorKind, Direction, Goal, Indicator, Plan, Trajectory
from lib.core.unit import Kind, Unit, Units
from lib.core.vocabulary import Vocabulary
from lib.insight.figures import Figures
from lib.insight.ledger import COLUMNS
from lib.insight.scorecard import Scorecard

PROVINCE = "P"
ALL_LEVELS = tuple(Kind)

UNITS = Units(
    [
        Unit(code="P", name="Tỉnh Mẫu", kind=Kind.PROVINCE),
        Unit(code="S1", name="Sở Nội vụ", kind=Kind.DEPARTMENT, parent="P"),
        Unit(code="S2", name="Sở Xây dựng", kind=Kind.DEPARTMENT, parent="P"),
        Unit(code="D1", name="Huyện Một", kind=Kind.DISTRICT, parent="P"),
        Unit(code="D2", name="Huyện Hai", kind=Kind.DISTRICT, parent="P"),
        Unit(code="D3", name="Huyện Ba", kind=Kind.DISTRICT, parent="P"),
        Unit(code="OLD", name="Huyện Cũ", kind=Kind.DISTRICT, parent="P", valid_to=date(2022, 12, 31)),
        Unit(code="C1", name="Xã Một", kind=Kind.COMMUNE, parent="D1"),
        Unit(code="C2", name="Xã Hai", kind=Kind.COMMUNE, parent="D1"),
        Unit(code="C3", name="Xã Ba", kind=Kind.COMMUNE, parent="D2"),
    ]
)
AREAS = (
    Area(id="procedures", name="Cải cách thủ tục hành chính", short_name="Thủ tục hành chính", letters="TTHC"),
    Area(id="finance", name="Cải cách tài chính công", short_name="Tài chính công", letters="TCC"),
)

PAID = Indicator(
    id="procedures.paid",
    area="procedures",
    name="Tỷ lệ hồ sơ thanh toán trực tuyến",
    short_name="Thanh toán trực tuyến",
    direction=Direction.AT_LEAST,
    target=50,
    basis=Basis.PLAN,
    trajectory=Trajectory.LEVEL,
    numerator="Số hồ sơ thanh toán trực tuyến",
    denominator="Tổng số hồ sơ",
    denominator_kind=DenominatorKind.FLOW,
    levels=ALL_LEVELS,
    lead_agency="S1",
)
SATISFIED = replace(PAID, id="procedures.satisfied", short_name="Hài lòng về giải quyết TTHC", target=90)
STAFF = replace(
    PAID,
    id="finance.staff",
    area="finance",
    short_name="Sử dụng biên chế",
    direction=Direction.AT_MOST,
    target=100,
    denominator_kind=DenominatorKind.STOCK,
    levels=(Kind.PROVINCE, Kind.DEPARTMENT, Kind.DISTRICT),
)
SPENT = replace(
    PAID,
    id="finance.spent",
    area="finance",
    short_name="Giải ngân vốn đầu tư công",
    target=95,
    trajectory=Trajectory.CUMULATIVE,
    denominator_kind=DenominatorKind.STOCK,
    levels=(Kind.PROVINCE, Kind.DEPARTMENT, Kind.DISTRICT),
)
GOALS = (
    Goal(id="G1", area="procedures", text="Thanh toán", target="50%", indicator=PAID.id),
    Goal(id="G2", area="finance", text="Sử dụng kinh phí đúng quy định", target="", indicator=None),
)


def plan(*indicators, goals=GOALS, goals_in_plan=3):
    """A plan of the given indicators, or of all four."""
    chosen = indicators or (PAID, SATISFIED, STAFF, SPENT)
    return Plan(
        id="mau_2023",
        title="Kế hoạch mẫu",
        province="Mẫu",
        year=2023,
        goals_in_plan=goals_in_plan,
        tasks_in_plan=0,
        bands=Bands(0.8, 5),
        areas=AREAS,
        indicators={indicator.id: indicator for indicator in chosen},
        goals=goals,
        units=UNITS,
        vocabulary=Vocabulary(abbreviations={}, facets={}, roles={}),
    )


def row(unit, value=None, *, of=PAID, period="2023-Q3", counts=None, **changes):
    """One current figure: a rate in percent, or `counts=(numerator, denominator)`; neither is “no cases”."""
    numerator, denominator = counts or (None, None)
    if counts:
        value = 100 * numerator / denominator
    return {
        "indicator": of.id,
        "unit": unit,
        "period": period,
        "measurement": "own",
        "to_date": False,
        "state": "no_cases" if value is None else "value",
        "value": value,
        "numerator": numerator,
        "denominator": denominator,
        "observation": 1,
        "other_definition": "",
        **changes,
    }


def current(*rows):
    return [tuple(one[name] for name in COLUMNS) for one in rows]


def figures(*rows, of=None):
    return Figures(of or plan(), current(*rows))


def card(*rows, period="2023-Q3", of=None):
    return Scorecard(figures(*rows, of=of), Period.parse(period))
