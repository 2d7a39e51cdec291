import pytest

from lib.core.account import LOCAL, Actor, Right, Role
from lib.core.errors import NotAllowed
from lib.services import permission


@pytest.fixture
def ba_be(office):
    return office.by(Actor(name="Huyện Ba Bể", account="babe", role=Role.UNIT, unit="061", origin="10.0.0.7"))


def test_an_office_is_asked_by_whoever_sits_at_the_machine(office):
    assert office.actor is LOCAL
    permission.require_units(office, Right.BACKUP, ["061", "no such unit"])


def test_a_role_may_what_it_may_and_nothing_else(office):
    officer = office.by(Actor(name="Lan", account="lan", role=Role.OFFICER))
    permission.require(officer, Right.WITHDRAW)
    with pytest.raises(NotAllowed, match="Tài khoản chuyên viên không được sao lưu hoặc khôi phục dữ liệu"):
        permission.require(officer, Right.BACKUP)


@pytest.mark.parametrize(
    "units",
    [
        pytest.param([], id="none at all"),
        pytest.param(["061"], id="its own"),
        pytest.param(["061", "01888"], id="a commune below it"),
    ],
)
def test_a_unit_speaks_for_itself_and_those_below(ba_be, units):
    permission.require_units(ba_be, Right.UPLOAD, units)


@pytest.mark.parametrize(
    ("units", "named"),
    [
        pytest.param(["062"], "Huyện Ngân Sơn", id="a neighbour"),
        pytest.param(["06"], "Tỉnh Bắc Kạn", id="the province above it"),
        pytest.param(["061", "01858"], "Xã Bằng Thành", id="another district's commune among its own"),
        pytest.param(["zz"], "đơn vị “zz”", id="a unit that the plan does not have"),
        pytest.param(
            ["06", "058", "060", "062", "063", "064", "065"], "Huyện Bạch Thông và 2 đơn vị khác", id="too many to name"
        ),
    ],
)
def test_a_unit_speaks_for_no_other_and_is_told_for_which(ba_be, units, named):
    with pytest.raises(NotAllowed, match=named):
        permission.require_units(ba_be, Right.UPLOAD, units)


def test_a_refusal_is_noted_for_the_log_on_one_line(ba_be, caplog):
    with pytest.raises(NotAllowed):
        permission.require(ba_be, Right.BACKUP)
    with pytest.raises(NotAllowed):
        permission.require_unit(ba_be, Right.UPLOAD, "06\n2")
    assert caplog.messages == [
        "refused: 'babe' (unit) from '10.0.0.7' may not backup",
        "refused: 'babe' (unit) from '10.0.0.7' may not upload for '06\\n2'",
    ]


def test_a_unit_without_the_right_has_it_for_itself_neither(ba_be):
    with pytest.raises(NotAllowed, match="Tài khoản đơn vị không được rút báo cáo đã nạp"):
        permission.require_unit(ba_be, Right.WITHDRAW, "061")


def test_a_unit_that_the_plan_does_not_have_speaks_for_nobody(office):
    stranger = office.by(Actor(name="Ai đó", account="ai", role=Role.UNIT, unit="zz"))
    with pytest.raises(NotAllowed, match="đơn vị “zz”"):
        permission.require_unit(stranger, Right.NOTE, "zz")
