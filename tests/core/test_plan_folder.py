import re
import shutil

import pytest

from lib.core.errors import PlanError
from lib.core.plan import Bands, Basis
from lib.core.unit import Kind
from lib.plans.folder import DEFAULT, PLANS, load_plan

FOLDERS = sorted(file.parent for file in PLANS.glob("*/plan.toml"))
LOADED = [load_plan(folder) for folder in FOLDERS]


def entries(pick):
    return [pytest.param(plan, entry, id=f"{plan.id}:{key}") for plan in LOADED for key, entry in pick(plan)]


@pytest.mark.parametrize(("plan", "indicator"), entries(lambda plan: plan.indicators.items()))
def test_every_indicator_makes_sense(plan, indicator):
    assert re.fullmatch(r"[a-z_]+\.[a-z_]+", indicator.id)
    assert indicator.id.startswith(f"{indicator.area}.")
    assert plan.area(indicator.area)
    assert plan.units.get(indicator.lead_agency).kind is Kind.DEPARTMENT
    assert 0 < indicator.target <= 100
    assert plan.units.root.kind in indicator.levels, "the province's figure is what leaders ask for first"
    assert len(set(indicator.levels)) == len(indicator.levels)
    assert indicator.numerator != indicator.denominator
    for text in (indicator.name, indicator.short_name, indicator.numerator, indicator.denominator):
        assert text == " ".join(text.split()) != ""
    assert indicator.basis is not Basis.QUALITATIVE or indicator.note, "a reading of a goal says what it reads"


@pytest.mark.parametrize(("plan", "area"), entries(lambda plan: ((area.id, area) for area in plan.areas)))
def test_every_area_has_something_to_show(plan, area):
    assert plan.of_area(area.id)
    assert area.short_name
    assert len(area.letters) <= 4, "a column head of the heat map"


@pytest.mark.parametrize(("plan", "goal"), entries(lambda plan: ((goal.id, goal) for goal in plan.goals)))
def test_every_goal_has_its_place(plan, goal):
    assert plan.area(goal.area)
    if goal.indicator is not None:
        assert plan.indicators[goal.indicator].area == goal.area


@pytest.mark.parametrize(("plan", "unit"), entries(lambda plan: ((unit.code, unit) for unit in plan.units)))
def test_every_unit_has_its_place(plan, unit):
    above = {
        Kind.PROVINCE: None,
        Kind.DEPARTMENT: Kind.PROVINCE,
        Kind.DISTRICT: Kind.PROVINCE,
        Kind.COMMUNE: Kind.DISTRICT,
    }
    assert (unit.parent and plan.units.get(unit.parent).kind) == above[unit.kind]
    assert unit.short_name
    assert unit.name not in unit.aliases
    if unit.latitude is not None:
        assert 8 < unit.latitude < 24
        assert 102 < unit.longitude < 110


@pytest.mark.parametrize("plan", LOADED, ids=lambda plan: plan.id)
def test_a_target_the_plan_names_is_the_indicators(plan):
    for goal in plan.goals:
        stated = re.search(r"\d+", goal.target)
        if stated and goal.indicator:
            assert plan.indicators[goal.indicator].target == int(stated[0])
            assert plan.indicators[goal.indicator].basis is Basis.PLAN


@pytest.mark.parametrize("plan", LOADED, ids=lambda plan: plan.id)
def test_only_goals_of_the_plan_make_a_target_the_plans(plan):
    named = {goal.indicator for goal in plan.goals}
    for indicator in plan.indicators.values():
        assert (indicator.basis is Basis.MONITORING) == (indicator.id not in named), indicator.id


@pytest.mark.parametrize("plan", LOADED, ids=lambda plan: plan.id)
def test_short_names_tell_indicators_and_units_apart(plan):
    names = [indicator.short_name for indicator in plan.indicators.values()]
    assert len(set(names)) == len(names)
    for kind in (Kind.DEPARTMENT, Kind.DISTRICT):
        shorts = [unit.short_name for unit in plan.units.of_kind(kind)]
        assert len(set(shorts)) == len(shorts)


def test_the_plan_of_2023_has_what_its_text_says():
    plan = load_plan(DEFAULT)
    assert (plan.year, len(plan.areas), len(plan.indicators)) == (2023, 7, 32)
    assert (len(plan.goals), plan.goals_in_plan, plan.tasks_in_plan) == (31, 40, 66)
    assert plan.bands == Bands(0.8, 5)
    kinds = {kind: len(plan.units.of_kind(kind)) for kind in Kind}
    assert kinds == {Kind.PROVINCE: 1, Kind.DEPARTMENT: 19, Kind.DISTRICT: 8, Kind.COMMUNE: 108}


@pytest.fixture
def folder(tmp_path):
    """A copy of the plan of 2023 that a test may spoil."""
    return shutil.copytree(DEFAULT, tmp_path / "plan")


def change(folder, name, old, new):
    """Replace the first `old` in a file; the test is void if there is none."""
    file = folder / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        pytest.param("plan.toml", "year = 2023", "", ["plan.toml", "“year”", "thiếu"], id="no year"),
        pytest.param("plan.toml", "year = 2023", "yaer = 2023", ["plan.toml", "year"], id="a slip in a name"),
        pytest.param("plan.toml", "[bands]", "[bands", ["plan.toml", "TOML"], id="broken TOML"),
        pytest.param("plan.toml", "share = 0.8", "share = 80", ["plan.toml", "bands.share"], id="a share above one"),
        pytest.param(
            "plan.toml",
            '"at_least"\ntarget = 20',
            '"more"\ntarget = 20',
            ["plan.toml", "procedures.reviewed", "direction", "'at_least' hoặc 'at_most'"],
            id="an unknown direction",
        ),
        pytest.param(
            "plan.toml", "target = 30\n", "target = 0\n", ["direction.agencies_inspected", "target"], id="target zero"
        ),
        pytest.param(
            "plan.toml",
            '[indicator."procedures.on_time"]',
            '[indicator."procdures.on_time"]',
            ["plan.toml", "procdures.on_time", "lĩnh vực", "“procdures”"],
            id="an indicator of no area",
        ),
        pytest.param(
            "plan.toml",
            '[indicator."procedures.on_time"]',
            "[indicator.on_time]",
            ["plan.toml", "“on_time”"],
            id="an indicator without an area",
        ),
        pytest.param(
            "plan.toml",
            'lead_agency = "STTTT"',
            'lead_agency = "STTT"',
            ["plan.toml", "digital_government.systems_connected", "“STTT”"],
            id="an unknown lead agency",
        ),
        pytest.param(
            "plan.toml",
            'indicator = "procedures.online_payment"',
            'indicator = "procedures.payment"',
            ["plan.toml", "“G04”", "“procedures.payment”"],
            id="a goal with an unknown indicator",
        ),
        pytest.param("plan.toml", 'id = "G02"', 'id = "G01"', ["plan.toml", "“G01”", "hai lần"], id="a goal twice"),
        pytest.param(
            "plan.toml", "goals_in_plan = 40", "goals_in_plan = 30", ["plan.toml", "31", "30"], id="too many goals"
        ),
        pytest.param("units.csv", "06,Tỉnh", "X1,Sở X,department\n06,Tỉnh", ["units.csv", "dòng 2"], id="a short row"),
        pytest.param(
            "units.csv",
            "Sở Y tế,department,06,,,2025-06-30",
            "Sở Y tế,department,06,,2025-07-01,2025-06-30",
            ["units.csv", "dòng 18", "valid_from"],
            id="dates the wrong way round",
        ),
        pytest.param("units.csv", "code,name", "code,title", ["units.csv", "cột name"], id="a column missing"),
        pytest.param(
            "units.csv",
            "SNV,Sở Nội vụ,department",
            "SNV,Sở Nội vụ,office",
            ["units.csv", "dòng 4", "kind"],
            id="an unknown kind",
        ),
        pytest.param("units.csv", "SNV,Sở Nội vụ", "SNV,", ["units.csv", "dòng 4", "name"], id="a unit without a name"),
        pytest.param(
            "units.csv",
            "Huyện Ba Bể,district,06",
            "Huyện Ba Bể,district,07",
            ["units.csv", "“061”", "“07”"],
            id="an unknown parent",
        ),
        pytest.param("units.csv", "province,,", "province,061,", ["units.csv", "cấp trên"], id="no unit above all"),
        pytest.param(
            "units.csv",
            "Sở Y tế,department,06,,,2025-06-30",
            "Sở Y tế,department,06,,,30/6/2025",
            ["units.csv", "valid_to", "“30/6/2025”"],
            id="a date in another form",
        ),
        pytest.param(
            "units.csv",
            "STP,Sở Tư pháp",
            "SNV,Sở Tư pháp",
            ["units.csv", "“SNV”", "cùng lúc"],
            id="a code used twice at a time",
        ),
        pytest.param(
            "vocabulary.toml",
            "[abbreviations]",
            "[abreviations]",
            ["vocabulary.toml", "abreviations"],
            id="an unknown part of the vocabulary",
        ),
        pytest.param(
            "vocabulary.toml",
            '"(của|cho) {citizen} ',
            '"(của|cho) {citizens} ',
            ["vocabulary.toml", "“citizens”"],
            id="a list that is not there",
        ),
    ],
)
def test_a_fault_is_named_with_file_and_entry(folder, name, old, new, said):
    change(folder, name, old, new)
    with pytest.raises(PlanError) as refused:
        load_plan(folder)
    for part in said:
        assert part in str(refused.value)


@pytest.mark.parametrize("name", ["plan.toml", "units.csv", "vocabulary.toml"])
def test_a_missing_or_foreign_file_is_named(folder, name):
    (folder / name).write_bytes("Kế hoạch".encode("utf-16"))
    with pytest.raises(PlanError, match=re.escape(name)):
        load_plan(folder)
    (folder / name).unlink()
    with pytest.raises(PlanError, match=re.escape(name)):
        load_plan(folder)


def test_units_above_each_other_are_refused(folder):
    change(folder, "units.csv", "Huyện Ba Bể,district,06", "Huyện Ba Bể,district,01888")
    with pytest.raises(PlanError, match="vòng"):
        load_plan(folder)


def test_a_file_saved_with_a_byte_order_mark_is_read(folder):
    file = folder / "units.csv"
    file.write_text(file.read_text(encoding="utf-8"), encoding="utf-8-sig")
    assert load_plan(folder).units.root.code == "06"


def test_an_indicator_may_have_bands_and_a_measurement_of_its_own(folder):
    change(
        folder,
        "plan.toml",
        'note = "Mục tiêu đứng đầu của kế hoạch"',
        'note = "x"\nbands = { share = 0.9, points = 2 }\nmeasurement = "sipas"',
    )
    plan = load_plan(folder)
    indicator = plan.indicators["procedures.satisfaction"]
    assert plan.bands_of(indicator) == Bands(0.9, 2)
    assert indicator.measurement == "sipas"
    assert plan.bands_of(plan.indicators["procedures.on_time"]) == plan.bands
