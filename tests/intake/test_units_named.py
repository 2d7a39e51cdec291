"""Names of units as offices write them, and names that must not be taken for a unit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core.plan import Plan
from lib.core.unit import Kind, Unit
from lib.intake.texts.units import Certainty, UnitNames
from lib.plans.folder import load_plan
from tests.intake.spelling import spellings

UNITS = tuple(load_plan().units)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        pytest.param("UBND huyện Ba Bể", "061", id="with its council"),
        pytest.param("Ủy ban nhân dân huyện Ba Bể", "061", id="spelled out"),
        pytest.param("H. Ba Bể", "061", id="H. and a space"),
        pytest.param("H.Ba Bể", "061", id="H. without a space"),
        pytest.param("Ba Bể", "061", id="the name alone"),
        pytest.param("BA BE", "061", id="upper case without diacritics"),
        pytest.param("1. Ba Bể", "061", id="a number before it"),
        pytest.param("Huyện Ba Bể (8 xã)", "061", id="an aside behind it"),
        pytest.param("TP Bắc Kạn", "058", id="TP"),
        pytest.param("TP. Bắc Kạn", "058", id="TP."),
        pytest.param("TP.Bắc Kạn", "058", id="TP. without a space"),
        pytest.param("UBND thành phố Bắc Kạn", "058", id="the city's council"),
        pytest.param("Thành phố", "058", id="the only city"),
        pytest.param("UBND tỉnh Bắc Kạn", "06", id="the province's council"),
        pytest.param("Toàn tỉnh", "06", id="all the province"),
        pytest.param("Sở TN&MT", "STNMT", id="initials with &"),
        pytest.param("Sở TNMT", "STNMT", id="initials without &"),
        pytest.param("Sở LĐ-TB&XH", "SLDTBXH", id="initials with a stroke"),
        pytest.param("Sở LĐTB và XH", "SLDTBXH", id="initials with a word between"),
        pytest.param("Sở Lao động, Thương binh và Xã hội", "SLDTBXH", id="a comma for a stroke"),
        pytest.param("VP UBND tỉnh", "VPUB", id="the office"),
        pytest.param("Văn phòng UBND tỉnh", "VPUB", id="the office spelled out"),
        pytest.param("Sở NN và PTNT", "SNNPTNT", id="half spelled"),
        pytest.param("SKH&ĐT", "SKHDT", id="without a space"),
        pytest.param("Xã Địa Linh", "01915", id="a commune"),
        pytest.param("UBND xã Địa Linh", "01915", id="a commune's council"),
        pytest.param("TT. Chợ Rã", "01888", id="a town"),
        pytest.param("P. Đức Xuân", "01840", id="a ward"),
    ],
)
def test_a_unit_is_known_by_what_offices_call_it(names: UnitNames, written: str, code: str) -> None:
    match = names.find(written)
    assert (match.code, match.certainty) == (code, Certainty.SURE)


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("Huyện Lạ", id="a district nobody knows"),
        pytest.param("Tổng cộng", id="a total"),
        pytest.param("Khối sở, ngành", id="a group"),
        pytest.param("Đất đai", id="a field of work"),
        pytest.param("Công an tỉnh", id="an office outside the plan"),
        pytest.param("DVC toàn trình", id="a part of a unit"),
        pytest.param("Ghi chú", id="a note"),
        pytest.param("Sở", id="half a name"),
        pytest.param("H.", id="half a prefix"),
        pytest.param("", id="nothing"),
        pytest.param("Các kỳ", id="words of figures that look like Cao Kỳ"),
        pytest.param("Đến hạn", id="words of figures that look like Yên Hân"),
    ],
)
def test_what_is_no_unit_stays_unknown(names: UnitNames, written: str) -> None:
    assert names.find(written).code is None


@pytest.mark.parametrize(
    ("written", "code"),
    [
        pytest.param("UBND xã Địa Linh, huyện Ba Bể", "01915", id="a comma"),
        pytest.param("Xã Địa Linh - Ba Bể", "01915", id="a dash"),
        pytest.param("Địa Linh thuộc huyện Ba Bể", "01915", id="belongs to"),
        pytest.param("Thị trấn Chợ Rã, H. Ba Bể", "01888", id="short"),
        pytest.param("Xã Địa Linh, huyện Na Rì", None, id="another district's"),
    ],
)
def test_a_unit_is_named_with_the_one_that_holds_it(names: UnitNames, written: str, code: str | None) -> None:
    found = names.find(written)
    assert (found.code, found.certainty is Certainty.SURE) == (code, code is not None)


def test_one_slip_is_near_but_never_sure(names: UnitNames) -> None:
    match = names.find("Huyện Ngân Sơnn")
    assert (match.code, match.certainty) == ("062", Certainty.NEAR)


def test_a_slip_that_fits_two_units_is_left_to_a_person(names: UnitNames) -> None:
    match = names.find("Chợ Mớn")
    assert match.code is None or match.certainty is not Certainty.SURE


def test_a_department_without_so_may_be_a_field_of_work(names: UnitNames) -> None:
    assert names.find("Nội vụ").certainty is Certainty.BARE


def test_bac_kan_is_city_or_province_until_its_neighbours_tell(names: UnitNames, plan: Plan) -> None:
    assert names.find("Bắc Kạn").code is None
    assert set(names.find("Bắc Kạn").candidates) == {"058", "06"}
    districts = frozenset(unit.code for unit in plan.units.of_kind(Kind.DISTRICT))
    assert names.find("Bắc Kạn", districts).code == "058"
    assert names.find("Bắc Kạn", frozenset({"06"})).code == "06"


@pytest.mark.parametrize(
    ("written", "code"),
    [
        pytest.param("061", "061", id="as it is"),
        pytest.param("61", "061", id="a number lost its zero"),
        pytest.param("61.0", "061", id="a number with a decimal"),
        pytest.param("1915", "01915", id="a commune's lost its zero"),
        pytest.param("06", "06", id="the province"),
        pytest.param("snv", "SNV", id="letters in any case"),
        pytest.param("999", None, id="nobody's"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_a_unit_is_known_by_its_code(names: UnitNames, written: str, code: str | None) -> None:
    assert names.find_code(written) == code


def _agrees(names: UnitNames, text: str, unit: Unit) -> None:
    match = names.find(text, frozenset({unit.code}))
    assert match.code == unit.code, (text, match)
    free = names.find(text)
    assert free.code == unit.code or unit.code in free.candidates, (text, free)


@given(st.sampled_from(UNITS), st.data())
def test_every_name_in_every_spelling_finds_its_unit(names: UnitNames, unit: Unit, data: st.DataObject) -> None:
    _agrees(names, data.draw(spellings(unit.name)), unit)


@given(st.sampled_from([(unit, alias) for unit in UNITS for alias in unit.aliases]), st.data())
def test_every_alias_in_every_spelling_finds_its_unit(
    names: UnitNames, known: tuple[Unit, str], data: st.DataObject
) -> None:
    unit, alias = known
    _agrees(names, data.draw(spellings(alias)), unit)


@given(st.sampled_from([unit for unit in UNITS if unit.kind in (Kind.DISTRICT, Kind.COMMUNE)]), st.data())
def test_every_place_is_found_without_its_kind_and_behind_its_council(
    names: UnitNames, unit: Unit, data: st.DataObject
) -> None:
    stem = unit.name.split(" ", 2)[2] if unit.name.startswith(("Thành phố", "Thị trấn")) else unit.name.split(" ", 1)[1]
    _agrees(names, data.draw(st.sampled_from([stem, f"UBND {unit.name[0].lower()}{unit.name[1:]}"])), unit)


@given(st.sampled_from(UNITS))
def test_every_code_finds_its_unit(names: UnitNames, unit: Unit) -> None:
    assert names.find_code(unit.code) == unit.code
    if unit.code.isdigit():
        assert names.find_code(str(int(unit.code))) in {unit.code, str(int(unit.code)).zfill(2)}


@given(st.text(max_size=40))
def test_no_text_stops_the_search(names: UnitNames, text: str) -> None:
    names.find(text)
    names.mentioned(text)
    names.proposals(text)
