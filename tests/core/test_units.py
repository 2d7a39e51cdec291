from datetime import date

import pytest

from lib.core.unit import Kind, Unit, Units

BEFORE, AFTER = date(2023, 6, 14), date(2023, 9, 14)


def unit(code, kind, parent=None, name=None, **dates):
    return Unit(code=code, name=name or code, kind=kind, parent=parent, **dates)


@pytest.fixture
def units():
    """A commune that moves from district A to B on 1 July 2023, and a district that ends that day."""
    return Units(
        [
            unit("P", Kind.PROVINCE),
            unit("S", Kind.DEPARTMENT, "P"),
            unit("A", Kind.DISTRICT, "P"),
            unit("B", Kind.DISTRICT, "P"),
            unit("OLD", Kind.DISTRICT, "P", valid_to=date(2023, 6, 30)),
            unit("C", Kind.COMMUNE, "A", name="Xã Cũ", valid_to=date(2023, 6, 30)),
            unit("C", Kind.COMMUNE, "B", name="Phường Mới", valid_from=date(2023, 7, 1)),
        ]
    )


def codes(found):
    return [one.code for one in found]


def test_a_commune_hangs_where_it_hung_on_the_day(units):
    assert codes(units.children("A", BEFORE)) == ["C"]
    assert codes(units.children("B", BEFORE)) == []
    assert codes(units.children("A", AFTER)) == []
    assert codes(units.children("B", AFTER)) == ["C"]
    assert units.get("C", BEFORE).name == "Xã Cũ"
    assert units.get("C").name == "Phường Mới"


def test_a_district_that_ended_is_no_child_any_more(units):
    assert codes(units.children("P", BEFORE)) == ["S", "A", "B", "OLD"]
    assert codes(units.children("P", AFTER, Kind.DISTRICT)) == ["A", "B"]
    assert codes(units.of_kind(Kind.DISTRICT, AFTER)) == ["A", "B"]


def test_the_way_from_the_root(units):
    assert units.root.code == "P"
    assert codes(units.ancestors("C")) == ["P", "B"]
    assert units.ancestors("P") == ()


def test_an_unknown_code_is_an_error_not_a_guess(units):
    assert "X" not in units
    with pytest.raises(KeyError):
        units.get("X")


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Huyện Ba Bể", "Ba Bể"),
        ("Thành phố Bắc Kạn", "TP Bắc Kạn"),
        ("Thị trấn Chợ Rã", "Chợ Rã"),
        ("Sở Xây dựng", "Sở Xây dựng"),
        ("Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT"),
        ("Sở Kế hoạch và Đầu tư", "Sở KH&ĐT"),
        ("Văn phòng UBND tỉnh", "VP UBND tỉnh"),
        ("Ban Quản lý các Khu công nghiệp", "BQL Khu công nghiệp"),
    ],
)
def test_names_for_narrow_places(name, short):
    assert unit("x", Kind.DEPARTMENT, name=name).short_name == short
