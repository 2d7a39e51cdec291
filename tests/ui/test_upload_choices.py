"""What the select boxes offer."""

import pytest

from lib.core.observation import Place
from lib.core.period import periods_of
from lib.intake.reading import Proposal, Question
from lib.plans.folder import load_plan
from lib.ui.upload_choices import choices

PLAN = load_plan()


def question(kind, *proposals):
    return Question(kind=kind, key="k", text="?", place=Place("S", "A1"), proposals=proposals)


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        pytest.param("column", 3 * len(PLAN.indicators) + 1, id="every indicator and measure, and none"),
        pytest.param("unit", len({unit.code for unit in PLAN.units}) + 1, id="every unit, and none"),
        pytest.param("period", len(periods_of(PLAN.year)), id="every period of the year"),
    ],
)
def test_everything_can_be_chosen(kind, number):
    assert len(choices(PLAN, question(kind))) == number


def test_the_three_best_proposals_come_first_and_once():
    codes = [
        "procedures.on_time|rate",
        "procedures.reviewed|rate",
        "procedures.on_time|numerator",
        "procedures.on_time|denominator",
    ]
    offered = choices(PLAN, question("column", *(Proposal(code, code, 0.5) for code in codes)))
    assert list(offered)[:4] == [*codes[:3], ""]
    assert [label.endswith("(gợi ý)") for label in list(offered.values())[:4]] == [True, True, True, False]
    assert offered[""] == "Không phải số liệu"
    assert codes[3] in offered


def test_a_doubtful_figure_is_taken_or_left():
    offered = choices(PLAN, question("figure", Proposal("accept", "Nhận 45,0%", 0.5), Proposal("", "Không nhận", 0.5)))
    assert offered == {"accept": "Nhận 45,0%", "": "Không nhận"}


def test_doubtful_figures_of_a_line_are_taken_or_left_and_of_two_rows_any_or_none():
    whether = question("doubt", Proposal("accept", "Nhận", 0.5), Proposal("", "Không nhận", 0.5))
    rows = [Proposal(f"dòng {number}", f"Nhận dòng {number}", 0.5) for number in range(5, 10)]
    assert list(choices(PLAN, whether)) == ["accept", ""]
    assert len(choices(PLAN, question("doubt", *rows, Proposal("", "Không nhận", 0.5)))) == 6


def test_the_scale_of_a_column_is_one_of_two_or_left():
    proposals = (
        Proposal("fraction", "0,45 là 45,0%", 0.5),
        Proposal("percent", "0,45 là 0,45%", 0.5),
        Proposal("", "Không nhận", 0.5),
    )
    assert list(choices(PLAN, question("scale", *proposals))) == ["fraction", "percent", ""]


def test_communes_of_one_name_are_told_apart():
    labels = list(choices(PLAN, question("unit")).values())
    assert len(labels) == len(set(labels))
