"""Rows that are only some of their unit's figures, and the one among them that is all of it."""

import pytest

from lib.core.finding import Code
from tests.intake.conftest import Read
from tests.intake.test_reports import Rows, auto, codes

DOSSIERS = ("Tổng số hồ sơ đã giải quyết", "Giải quyết trước và đúng hạn")
PAID = ("Tổng số hồ sơ phát sinh", "Thanh toán trực tuyến")
SHARED = ("Tổng số báo cáo định kỳ", "Đã cập nhật trên Hệ thống")
MET = ("Tổng số cuộc họp", "Số cuộc họp trực tuyến")
SPENT = ("Kế hoạch vốn được giao", "Đã giải ngân")
SETTLED, PAYING = "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC QUÝ III/2023", "KẾT QUẢ THANH TOÁN TRỰC TUYẾN QUÝ III/2023"
REPORTS = "CẬP NHẬT BÁO CÁO ĐỊNH KỲ TRÊN HỆ THỐNG THÔNG TIN BÁO CÁO TỈNH QUÝ III/2023"


def kinds(title: str, head: str, said: list[str], counts: tuple[str, str]) -> tuple[Rows, list[str]]:
    """Two units with a row for each kind; the first kind is counted at 30 and 20, and the others less."""
    rows: Rows = [[title], ["STT", "Đơn vị", head, *counts, "Tỷ lệ (%)"]]
    merges = []
    for number, unit in enumerate(("UBND huyện Ba Bể", "UBND huyện Na Rì"), start=1):
        first = len(rows) + 1
        for at, kind in enumerate(said):
            whole, part = 10 * (3 - at), 10 * (3 - at) - 6 + at
            rows.append([number, unit if not at else None, kind, whole, part, round(100 * part / whole, 1)])
        merges.append(f"B{first}:B{len(rows)}")
    return rows, merges


@pytest.mark.parametrize(
    ("title", "head", "said", "counts"),
    [
        pytest.param(REPORTS, "Loại", ["Chung", "Trong đó: BC tháng"], SHARED, id="reports of a month"),
        pytest.param(SETTLED, "Phân loại", ["Tất cả", "Trong đó: hồ sơ trực tuyến"], DOSSIERS, id="dossiers online"),
        pytest.param(SETTLED, "Loại", ["", "Trong đó: trả qua mạng"], DOSSIERS, id="nothing beside the whole"),
        pytest.param(
            PAYING, "Nội dung", ["Tổng số", "Hồ sơ toàn trình", "Hồ sơ một phần"], PAID, id="kinds of service"
        ),
        pytest.param("HỌP QUÝ III/2023", "Cuộc họp", ["Tổng hợp", "Họp UBND", "Họp khác"], MET, id="kinds of meetings"),
        pytest.param("GIẢI NGÂN QUÝ III/2023", "Nguồn vốn", ["Tổng", "NSTW", "NSĐP"], SPENT, id="sources of money"),
    ],
)
def test_the_row_of_all_is_the_unit_s(
    read: Read, title: str, head: str, said: list[str], counts: tuple[str, str]
) -> None:
    reading = read(*kinds(title, head, said, counts))
    assert [(seen.unit, seen.numerator, seen.denominator) for seen in reading.accepted] == [
        ("061", 24, 30),
        ("066", 24, 30),
    ]
    assert len(reading.observations) == 2


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(["Hồ sơ của người dân", "Hồ sơ của doanh nghiệp"], id="whose they are"),
        pytest.param(["Cá nhân", "Tổ chức"], id="a word that begins like all"),
        pytest.param(["Công dân", "Doanh nghiệp"], id="a word that begins like a sum"),
        pytest.param(["Trực tuyến", "Trực tiếp"], id="how they came"),
    ],
)
def test_parts_without_a_whole_wait(read: Read, said: list[str]) -> None:
    reading = read(*kinds(SETTLED, "Bên nộp", said, DOSSIERS))
    assert len(reading.observations) == 4
    assert not reading.accepted
    assert Code.UNKNOWN_UNIT in codes(reading)


def once(head: str, said: str) -> Rows:
    rows: Rows = [[PAYING], ["STT", "Đơn vị", head, *PAID, "Tỷ lệ (%)"]]
    return [*rows, [1, "Ba Bể", said, 20, 10, 50], [2, "Na Rì", said, 40, 10, 25]]


@pytest.mark.parametrize(
    ("head", "said", "safe"),
    [
        pytest.param("Ghi theo", "Hồ sơ toàn trình", False, id="some of what the heads count"),
        pytest.param("Đối tượng", "Cá nhân", False, id="under a head that parts"),
        pytest.param("Ghi theo", "Trong đó: hồ sơ mới", False, id="said to be some"),
        pytest.param("Ghi theo", "Hồ sơ TTHC", True, id="what the heads count"),
        pytest.param("Cấp", "Cấp huyện", True, id="the level of the unit"),
        pytest.param("Người báo cáo", "Nguyễn Văn An", True, id="a person"),
    ],
)
def test_words_beside_a_unit_may_narrow_its_figures(read: Read, head: str, said: str, safe: bool) -> None:
    assert len(auto(read(once(head, said)))) == (2 if safe else 0)


def test_an_overall_row_of_kinds_is_the_office_s(read: Read) -> None:
    rows: Rows = [["UBND HUYỆN BA BỂ"], [SETTLED], ["TT", "Loại", *DOSSIERS]]
    reading = read([*rows, [1, "Chung", 100, 90], [2, "Trong đó: trực tuyến", 60, 54]])
    assert [(seen.unit, seen.value) for seen in reading.accepted] == [("061", 90)]
    assert len(reading.observations) == 1


def months(head: str, *said: str) -> Rows:
    rows: Rows = [["UBND HUYỆN BA BỂ"], ["KẾT QUẢ GIẢI QUYẾT TTHC NĂM 2023"], ["TT", "Kỳ báo cáo", head, *DOSSIERS]]
    kinds = [(month, whole, kind) for month in (7, 8) for whole, kind in zip((100, 60), said, strict=True)]
    return [
        *rows,
        *([at, f"Tháng {month}/2023", kind, whole, whole - 10] for at, (month, whole, kind) in enumerate(kinds)),
    ]


def test_the_row_of_all_is_the_month_s(read: Read) -> None:
    reading = read(months("Loại", "Chung", "Trong đó: hồ sơ trực tuyến"))
    assert [(str(seen.period), seen.value) for seen in reading.accepted] == [("2023-07", 90), ("2023-08", 90)]
    assert len(reading.observations) == 2


def test_parts_of_months_wait(read: Read) -> None:
    reading = read(months("Cách nộp", "Trực tuyến", "Trực tiếp"))
    assert len(reading.observations) == 4
    assert not reading.accepted


@pytest.mark.parametrize(
    ("over", "safe"),
    [
        pytest.param("Hồ sơ trực tuyến", False, id="online"),
        pytest.param("Trong đó: hồ sơ mới", False, id="said to be some"),
        pytest.param("Hồ sơ qua bưu chính", False, id="by mail"),
        pytest.param("Hồ sơ không thu phí", False, id="without fees"),
        pytest.param("Hồ sơ TTHC", True, id="all of them"),
        pytest.param("Cấp huyện", True, id="the level of the units"),
    ],
)
def test_a_head_over_units_may_narrow_their_figures(read: Read, over: str, safe: bool) -> None:
    rows: Rows = [[SETTLED], ["STT", "Đơn vị", *DOSSIERS], ["I", over, None, None]]
    assert len(auto(read([*rows, [1, "Ba Bể", 20, 10], [2, "Na Rì", 40, 10]]))) == (2 if safe else 0)


@pytest.mark.parametrize(
    ("group", "taken"), [("Cấp xã", 0), ("UBND các xã, phường", 0), ("Cấp huyện", 2), ("Các huyện", 2)]
)
def test_communes_over_districts_are_not_all_of_theirs(read: Read, group: str, taken: int) -> None:
    rows: Rows = [["UBND TỈNH BẮC KẠN"], ["KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III NĂM 2023"], ["STT", "Đơn vị", *DOSSIERS]]
    rows += [[None, group, None, None], [1, "Huyện Ba Bể", 100, 97], [2, "Huyện Na Rì", 80, 76]]
    assert len(read(rows).accepted) == taken
