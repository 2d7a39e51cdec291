"""What is true of some cases is no figure of all: what was done of a part, or for one side of the applicants."""

import pytest

from lib.core.observation import Decision
from tests.intake.conftest import TITLE, Read

FIGURES = [[1, "Ba Bể", 120, 96, 80.0], [2, "Chợ Mới", 90, 81, 90.0], [3, "Na Rì", 60, 45, 75.0]]

HEADS = ["Hồ sơ đã giải quyết", "Hồ sơ đúng hạn", "Tỷ lệ đúng hạn (%)"]


@pytest.mark.parametrize(
    ("head", "whole", "part", "unseen"),
    [
        pytest.param("Hồ sơ tiếp nhận trực tuyến", "Tổng số", "Đã giải quyết", False, id="of what came online"),
        pytest.param("Hồ sơ trực tuyến", "Tổng số", "Đã xử lý", False, id="handled"),
        pytest.param("Hồ sơ nộp trực tuyến", "Tiếp nhận", "Đã giải quyết", False, id="received and resolved"),
        pytest.param("Thanh toán trực tuyến", "Tổng số hồ sơ", "Đã giải quyết", False, id="of what was paid online"),
        pytest.param("Hồ sơ chứng thực điện tử", "Tổng số", "Đã trả kết quả", False, id="of what was certified"),
        pytest.param("Hồ sơ trực tuyến", "Tổng số hồ sơ", "Trực tuyến", True, id="the part says what it is"),
        pytest.param("Hồ sơ trực tuyến", "Tổng số hồ sơ", "Số lượng", True, id="the part says nothing"),
        pytest.param("Phản ánh, kiến nghị", "Tiếp nhận", "Đã xử lý", True, id="handling is what is asked for"),
        pytest.param("Nhiệm vụ CCHC", "Được giao", "Hoàn thành", True, id="completion is what is asked for"),
    ],
)
def test_what_was_done_of_a_part_waits(read: Read, head: str, whole: str, part: str, unseen: bool) -> None:
    rows = [[TITLE], ["TT", "Đơn vị", head, None, None], [None, None, whole, part, "Tỷ lệ (%)"], *FIGURES]
    seen = read(rows, ["C2:E2"]).observations
    assert len(seen) == 3
    assert {one.decision is Decision.AUTO for one in seen} == {unseen}


@pytest.mark.parametrize(
    ("title", "unseen"),
    [
        pytest.param("giải quyết hồ sơ của doanh nghiệp", False, id="one side of the applicants"),
        pytest.param("giải quyết hồ sơ TTHC cho doanh nghiệp", False, id="for one side"),
        pytest.param("giải quyết hồ sơ của cá nhân, tổ chức", True, id="both in other words"),
        pytest.param("giải quyết hồ sơ TTHC cho người dân, doanh nghiệp", True, id="citizens first"),
        pytest.param("giải quyết hồ sơ của doanh nghiệp và người dân", True, id="businesses first"),
        pytest.param("giải quyết hồ sơ của tổ chức, doanh nghiệp", False, id="one side in two words"),
        pytest.param("giải quyết TTHC cho doanh nghiệp, hợp tác xã", False, id="what is run for profit"),
        pytest.param(
            "phục vụ của công chức với người dân, doanh nghiệp về giải quyết hồ sơ", True, id="both before what is done"
        ),
        pytest.param("giải quyết hồ sơ cho công dân và cho tổ chức", True, id="each with its own preposition"),
    ],
)
def test_one_side_of_the_applicants_waits(read: Read, title: str, unseen: bool) -> None:
    rows = [[f"Kết quả {title} quý III năm 2023"], ["TT", "Đơn vị", "Đã giải quyết", "Đúng hạn", "Tỷ lệ"], *FIGURES]
    seen = read(rows, []).observations
    assert len(seen) == 3
    assert {one.decision is Decision.AUTO for one in seen} == {unseen}


@pytest.mark.parametrize(
    ("title", "unseen"),
    [
        pytest.param("giải quyết hồ sơ TTHC (trực tuyến)", False, id="a part"),
        pytest.param("giải quyết hồ sơ TTHC (hồ sơ toàn trình)", False, id="a kind of them"),
        pytest.param("giải quyết hồ sơ TTHC mức độ 4", False, id="a degree of services"),
        pytest.param("giải quyết hồ sơ DVC trực tuyến mức độ 3, mức độ 4", False, id="two degrees"),
        pytest.param("giải quyết hồ sơ TTHC (doanh nghiệp)", False, id="one side"),
        pytest.param("giải quyết TTHC liên thông", False, id="of several offices"),
        pytest.param("TTHC một phần", False, id="partly online"),
        pytest.param("giải quyết TTHC toàn trình", False, id="wholly online"),
        pytest.param("TTHC phi địa giới hành chính", False, id="filed anywhere"),
        pytest.param("TTHC thực hiện “4 tại chỗ”", False, id="settled on the spot"),
        pytest.param("hồ sơ giải quyết trong ngày", False, id="settled in a day"),
        pytest.param("TTHC thiết yếu", False, id="pushed before others"),
        pytest.param("hồ sơ thuộc Đề án 06", False, id="of a programme"),
        pytest.param("hồ sơ ký số", False, id="signed"),
        pytest.param("TTHC có thu phí", False, id="with a fee"),
        pytest.param("hồ sơ chứng thực", False, id="attested"),
        pytest.param("giải quyết TTHC theo cơ chế một cửa, một cửa liên thông", True, id="how all are settled"),
        pytest.param("kết nối, liên thông và giải quyết TTHC", True, id="two matters"),
        pytest.param("giải quyết TTHC trên Cổng DVC quốc gia", True, id="where"),
        pytest.param("giải quyết hồ sơ TTHC (người dân, doanh nghiệp)", True, id="both sides"),
        pytest.param("giải quyết hồ sơ TTHC (lũy kế)", True, id="something else"),
    ],
)
def test_what_stands_in_a_title_may_pick(read: Read, title: str, unseen: bool) -> None:
    rows = [[f"Kết quả {title} quý III năm 2023"], ["TT", "Đơn vị", *HEADS], *FIGURES]
    seen = read(rows).observations
    assert len(seen) >= 3
    assert {one.decision is Decision.AUTO for one in seen} == {unseen}


@pytest.mark.parametrize(
    ("line", "unseen"),
    [
        pytest.param("Hình thức nộp: Trực tuyến", False, id="how they came"),
        pytest.param("Mức độ DVC: Toàn trình", False, id="a degree of services"),
        pytest.param("Đối tượng: Doanh nghiệp", False, id="one side"),
        pytest.param("Lọc: Trạng thái = Tất cả; Hình thức = Trực tiếp", False, id="several choices"),
        pytest.param("Thủ tục: Cấp giấy chứng nhận quyền sử dụng đất", False, id="one procedure"),
        pytest.param("Lọc: Lĩnh vực = Đất đai; Hình thức = Tất cả", False, id="one field"),
        pytest.param("Hình thức nộp: Tất cả", True, id="all of them"),
        pytest.param("Lĩnh vực: Kiểm soát thủ tục hành chính", True, id="an area of the plan"),
        pytest.param("Đối tượng: Người dân, doanh nghiệp", True, id="both sides"),
    ],
)
def test_what_a_list_was_drawn_up_of_may_pick(read: Read, line: str, unseen: bool) -> None:
    rows = [["Kết quả giải quyết TTHC quý III năm 2023"], [line], ["TT", "Đơn vị", *HEADS], *FIGURES]
    seen = [one for one in read(rows).observations if one.indicator == "procedures.on_time"]
    assert [one.decision is Decision.AUTO for one in seen] == [unseen] * 3


SIDES = ["Doanh nghiệp", "Người dân", "Công dân", "Cá nhân", "Tổ chức", "Tổ chức, doanh nghiệp", "Của doanh nghiệp"]


@pytest.mark.parametrize("head", SIDES)
@pytest.mark.parametrize(
    "columns",
    [
        pytest.param(["Đã giải quyết", "Đúng hạn", "Tỷ lệ (%)"], id="what was done"),
        pytest.param(["Hồ sơ đã giải quyết", "Hồ sơ đúng hạn", "Tỷ lệ đúng hạn (%)"], id="what is counted, too"),
        pytest.param(["Tổng số hồ sơ tiếp nhận", "Hồ sơ trực tuyến", "Tỷ lệ trực tuyến"], id="online"),
        pytest.param(["Số phiếu khảo sát", "Số phiếu hài lòng", "Mức độ hài lòng (%)"], id="satisfied"),
    ],
)
def test_a_head_of_one_side_over_columns_is_no_figure_of_all(read: Read, head: str, columns: list[str]) -> None:
    rows = [[TITLE], ["TT", "Đơn vị", head, None, None], [None, None, *columns], *FIGURES]
    assert not [one for one in read(rows, ["C2:E2"]).observations if one.decision is Decision.AUTO]


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("place", ["title", "row above", "sheet", "words beside units"])
def test_one_side_is_heard_wherever_it_is_said(read: Read, side: str, place: str) -> None:
    heads = ["TT", "Đơn vị", *(["Đối tượng"] if place == "words beside units" else []), *HEADS]
    said = [[number, unit, side, *rest] if len(heads) > 5 else [number, unit, *rest] for number, unit, *rest in FIGURES]
    rows = [[TITLE], *([[side]] if place == "title" else []), heads, *([[side]] if place == "row above" else []), *said]
    seen = read(rows, name=side if place == "sheet" else "Biểu 01").observations
    assert not [one for one in seen if one.decision is Decision.AUTO]


@pytest.mark.parametrize(
    ("file", "sheet", "unseen"),
    [
        pytest.param("ho so truc tuyen.xlsx", "Biểu 01", False, id="online, without marks"),
        pytest.param(
            "Ba Be_HS truc tuyen quy 3.2023 (ban cuoi).xlsx", "Biểu 01", False, id="with unit, period and more"
        ),
        pytest.param("Hồ sơ của doanh nghiệp quý III.xlsx", "Biểu 01", False, id="one side"),
        pytest.param("Bao cao ho so nop truc tiep Q3-2023.xlsx", "Biểu 01", False, id="in person"),
        pytest.param("Bao cao quy 3.xlsx", "HS trực tuyến quý 3", False, id="a sheet with its period"),
        pytest.param("HS muc do 4 quy 3-2023.xlsx", "Biểu 01", False, id="a degree of services"),
        pytest.param("Bao cao quy 3.xlsx", "Hồ sơ DN", False, id="a sheet in short"),
        pytest.param("Bao cao quy 3.xlsx", "TTHC liên thông", False, id="of several offices"),
        pytest.param("Bao cao quy 3.xlsx", "Phi địa giới", False, id="filed anywhere"),
        pytest.param("Bao cao quy 3.xlsx", "4 tại chỗ", False, id="on the spot"),
        pytest.param("TTHC lien thong quy 3.xlsx", "Biểu 01", False, id="a file of several offices"),
        pytest.param("ho so tthc va truc tuyen quy 3.xlsx", "Biểu 01", True, id="all of them, too"),
        pytest.param("Giai quyet ho so TTHC quy 3.xlsx", "Biểu 01", True, id="all of them"),
        pytest.param("DVC trực tuyến quý 3.xlsx", "Biểu 01", True, id="where services are offered"),
    ],
)
def test_names_of_sheet_and_file_may_pick_some_cases(read: Read, file: str, sheet: str, unseen: bool) -> None:
    seen = read([[TITLE], ["TT", "Đơn vị", *HEADS], *FIGURES], file=file, name=sheet).observations
    assert [one.decision is Decision.AUTO for one in seen] == [unseen] * 3


@pytest.mark.parametrize("file", ["ho so truc tuyen quy 3.xlsx", "HS online.xlsx"])
def test_a_file_named_after_a_part_may_hold_that_part(read: Read, file: str) -> None:
    heads = ["Tổng số hồ sơ tiếp nhận", "Hồ sơ nộp trực tuyến", "Tỷ lệ hồ sơ trực tuyến (%)"]
    seen = read([[TITLE], ["TT", "Đơn vị", *heads], *FIGURES], file=file).observations
    assert [one.decision for one in seen] == [Decision.AUTO] * 3


def test_all_applicants_are_read_beside_either_side(read: Read) -> None:
    heads = ["Tổng số", "Người dân", "Doanh nghiệp"]
    over = [part for head in heads for part in (head, None, None)]
    rows = [[TITLE], ["TT", "Đơn vị", *over], [None, None, *HEADS * 3]]
    rows += [[1, "Ba Bể", 120, 96, 80, 70, 63, 90, 50, 33, 66], [2, "Na Rì", 60, 45, 75, 40, 35, 87.5, 20, 10, 50]]
    seen = [one for one in read(rows, ["C2:E2", "F2:H2", "I2:K2"]).observations if one.decision is Decision.AUTO]
    assert {(one.unit, one.value) for one in seen} == {("061", 80), ("066", 75)}


@pytest.mark.parametrize(
    ("heads", "unseen"),
    [
        pytest.param(["Hồ sơ của doanh nghiệp và người dân", "Đã giải quyết", "Đúng hạn"], True, id="both"),
        pytest.param(["Hồ sơ của cá nhân, tổ chức", "Đã giải quyết", "Đúng hạn"], True, id="both in other words"),
        pytest.param(["Hồ sơ cho tổ chức và công dân", "Đã giải quyết", "Đúng hạn"], True, id="both the other way"),
        pytest.param(["Hồ sơ của doanh nghiệp", "Đã giải quyết", "Đúng hạn"], False, id="one"),
    ],
)
def test_heads_that_name_both_sides_are_of_all(read: Read, heads: list[str], unseen: bool) -> None:
    head, *columns = heads
    rows = [[TITLE], ["TT", "Đơn vị", head, None, None], [None, None, *columns, "Tỷ lệ (%)"], *FIGURES]
    seen = read(rows, ["C2:E2"]).observations
    assert [one.decision is Decision.AUTO for one in seen] == [unseen] * 3
