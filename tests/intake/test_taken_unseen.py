"""What no careful person would take without asking, and the same table where nothing speaks against it."""

import pytest

from tests.intake.conftest import Read, Rows
from tests.intake.test_reports import auto

ON_TIME, SATISFIED, DISBURSED = "procedures.on_time", "procedures.satisfaction", "public_finance.investment_disbursed"
TITLE = "KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH QUÝ III NĂM 2023"
HEADS = ["STT", "Đơn vị", "Tổng số hồ sơ đã giải quyết", "Số hồ sơ giải quyết trước và đúng hạn"]
UNITS: Rows = [[1, "Huyện Ba Bể", 512, 500], [2, "Huyện Na Rì", 430, 421], [3, "Huyện Pác Nặm", 300, 297]]


def shares(
    title: str,
    *heads: str,
    values: tuple[float, ...] = (92.5, 88.1),
    units: tuple[str, ...] = ("Huyện Ba Bể", "Huyện Na Rì"),
) -> Rows:
    """A table of one figure a unit."""
    return [
        ["UBND TỈNH BẮC KẠN"],
        [title],
        [],
        ["STT", "Đơn vị", *heads],
        *([i, *row] for i, row in enumerate(zip(units, values, strict=True), 1)),
    ]


def counts(title: str, whole: str, part: str, rate: str = "Tỷ lệ (%)") -> Rows:
    """Two counts and the share that the second is of the first."""
    rows = [("Thành phố Bắc Kạn", 410, 400), ("Huyện Pác Nặm", 320, 300), ("Huyện Ba Bể", 250, 210)]
    body: Rows = [[i, name, a, b, round(100 * b / a, 2)] for i, (name, a, b) in enumerate(rows, 1)]
    return [["UBND TỈNH BẮC KẠN"], [title], [], ["STT", "Đơn vị", whole, part, rate], *body]


def test_the_plain_table_is_taken(read: Read) -> None:
    assert len(auto(read([["UBND TỈNH BẮC KẠN"], [TITLE], [], HEADS, *UNITS]))) == 3
    assert (
        len(
            auto(
                read(
                    counts(
                        "KẾT QUẢ KHẢO SÁT SỰ HÀI LÒNG VỀ GIẢI QUYẾT TTHC NĂM 2023", "Tổng số phiếu", "Số phiếu hài lòng"
                    )
                )
            )
        )
        == 3
    )


@pytest.mark.parametrize(
    "title",
    [
        "KẾT QUẢ GIẢI QUYẾT TTHC TẠI BỘ PHẬN MỘT CỬA CẤP XÃ QUÝ III NĂM 2023",
        "KẾT QUẢ GIẢI QUYẾT TTHC QUA ĐƯỜNG BƯU ĐIỆN QUÝ III NĂM 2023",
        "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC TỒN ĐỌNG QUÝ III NĂM 2023",
        "KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III NĂM 2023 (SƠ BỘ)",
        "KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III NĂM 2023 (CHỌN MẪU)",
    ],
)
def test_a_title_that_tells_of_some_cases(read: Read, title: str) -> None:
    assert not auto(read([["UBND TỈNH BẮC KẠN"], [title], [], HEADS, *UNITS]))


@pytest.mark.parametrize(
    "note",
    [
        "Ghi chú: Số liệu ước tính đến 14/9.",
        "Số liệu chưa chính thức",
        "Số liệu tạm tính, sẽ cập nhật sau.",
        "Ghi chú: số liệu lấy từ 15/3 đến 14/6/2023",
        "Kỳ báo cáo: từ ngày 15/3/2023 đến ngày 14/6/2023",
        "Số liệu tính đến ngày 31/8/2023.",
        "Lưu ý: số liệu trên là lũy kế từ đầu năm.",
        "Nguồn: số liệu quý II/2023",
        "Ghi chú: chưa có số liệu cấp xã",
        "(*) Kết quả trên chỉ tính hồ sơ phát sinh trên môi trường mạng.",
        "Số liệu của huyện Ba Bể bao gồm cả cấp xã, các huyện khác chỉ tính cấp huyện.",
    ],
)
def test_a_note_that_takes_the_table_back(read: Read, note: str) -> None:
    assert not auto(read([["UBND TỈNH BẮC KẠN"], [TITLE], [], HEADS, *UNITS, [], [note]]))


@pytest.mark.parametrize(
    "note",
    [
        "Ghi chú: số liệu tính từ ngày 15/6/2023 đến ngày 14/9/2023",
        "Số liệu tính đến ngày 14/9/2023.",
        "Quý III năm 2022 đạt 93,2%; số liệu cùng kỳ theo Báo cáo số 12/BC-UBND.",
        "Hồ sơ bổ sung được tính từ ngày nhận đủ.",
    ],
)
def test_a_note_that_takes_nothing_back(read: Read, note: str) -> None:
    assert len(auto(read([["UBND TỈNH BẮC KẠN"], [TITLE], [], HEADS, *UNITS, [], [note]]))) == 3


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2023", "Tỷ lệ hồ sơ TTHC giải quyết đúng hạn"),
        ("XẾP HẠNG CÁC ĐƠN VỊ NĂM 2023 VỀ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG", "Tỷ lệ giải ngân vốn đầu tư công"),
        ("TĂNG, GIẢM TỶ LỆ HỒ SƠ ĐÚNG HẠN QUÝ III/2023 SO VỚI QUÝ II/2023", "Tỷ lệ hồ sơ TTHC giải quyết đúng hạn (%)"),
        ("CHỈ TIÊU GIAO CÁC ĐƠN VỊ NĂM 2023", "Tỷ lệ giải ngân vốn đầu tư công (%)"),
        ("ĐĂNG KÝ CHỈ TIÊU CCHC NĂM 2023", "Tỷ lệ giải ngân vốn đầu tư công (%)"),
        ("PHẤN ĐẤU QUÝ III/2023", "Tỷ lệ hồ sơ TTHC giải quyết đúng hạn (%)"),
        ("KẾT QUẢ CCHC QUÝ III/2023", "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến (‰)"),
    ],
)  # fmt: skip
def test_points_ranks_differences_and_targets_are_no_shares(read: Read, title: str, head: str) -> None:
    rows = shares(title, head)
    assert not auto(read([*rows[:1], ["BÁO CÁO"], *rows[1:]])), "“BÁO CÁO” alone does not say that anything was done"


@pytest.mark.parametrize("unit", ["Điểm", "‰", "Hồ sơ"])
def test_a_share_in_another_unit_of_measure(read: Read, unit: str) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"], ["BÁO CÁO KẾT QUẢ CCHC QUÝ III NĂM 2023"], [], ["STT", "Nội dung", "Đơn vị tính", "Kết quả"],
        [1, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", unit, 97.5],
        [2, "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến", "%", 51.5],
    ]  # fmt: skip
    assert set(auto(read(rows)).values()) == {51.5}


@pytest.mark.parametrize(
    ("whole", "part", "taken"),
    [
        ("Kế hoạch vốn được giao (triệu đồng)", "Số vốn đã giải ngân (tỷ đồng)", 0),
        ("Kế hoạch vốn được giao (triệu đồng)", "Số vốn đã giải ngân (trđ)", 3),
        ("Kế hoạch vốn được giao", "Số vốn đã giải ngân", 3),
        ("Kế hoạch vốn trung hạn 2021-2025", "Số vốn đã giải ngân", 0),
    ],
)
def test_money_is_held_against_the_same_money(read: Read, whole: str, part: str, taken: int) -> None:
    top, title, *table = counts("GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2023", whole, part)
    rows: Rows = [top, title, *(row[:-1] for row in table)]
    assert len(auto(read(rows))) == taken


@pytest.mark.parametrize(
    ("title", "whole", "part"),
    [
        ("KẾT QUẢ KHẢO SÁT SỰ HÀI LÒNG VỀ GIẢI QUYẾT TTHC NĂM 2023", "Số phiếu phát ra", "Số phiếu thu về"),
        ("KẾT QUẢ KHẢO SÁT SỰ HÀI LÒNG VỀ GIẢI QUYẾT TTHC NĂM 2023", "Tổng số phiếu khảo sát", "Không hài lòng"),
        ("KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC TRƯỚC VÀ ĐÚNG HẠN QUÝ III NĂM 2023", "Tổng số hồ sơ đã giải quyết", "Số hồ sơ quá hạn"),
        ("KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC TRƯỚC VÀ ĐÚNG HẠN QUÝ III NĂM 2023", "Tổng số hồ sơ tiếp nhận", "Số hồ sơ đã giải quyết"),
        ("KẾT QUẢ THANH TOÁN TRỰC TUYẾN HỒ SƠ TTHC QUÝ III NĂM 2023", "Tổng số hồ sơ", "Nộp tiền mặt"),
        ("KẾT QUẢ TIẾP NHẬN HỒ SƠ TRỰC TUYẾN QUÝ III NĂM 2023", "Tổng số hồ sơ tiếp nhận", "Trực tiếp"),
        ("GIẢI NGÂN VỐN ĐẦU TƯ CÔNG QUÝ III NĂM 2023", "Kế hoạch vốn được giao", "Số vốn đã phân bổ"),
        ("GỬI BÁO CÁO CCHC ĐÚNG HẠN QUÝ III NĂM 2023", "Số báo cáo phải gửi", "Số báo cáo gửi chậm"),
        ("RÀ SOÁT, ĐƠN GIẢN HÓA TTHC QUÝ III NĂM 2023", "Tổng số TTHC", "Số TTHC được rà soát"),
        ("TÌNH HÌNH HỌP TRỰC TUYẾN QUÝ III NĂM 2023", "Tổng số cuộc họp", "Họp trực tiếp"),
        ("KẾT QUẢ XỬ LÝ KIẾN NGHỊ SAU THANH TRA QUÝ III NĂM 2023", "Tổng số kiến nghị", "Số kiến nghị đã xử lý"),
    ],
)  # fmt: skip
def test_a_bare_share_is_of_the_counts_beside_it_not_of_the_title(
    read: Read, title: str, whole: str, part: str
) -> None:
    assert not auto(read(counts(title, whole, part)))


def test_a_bare_share_of_the_late_in_both_is_none_of_the_punctual(read: Read) -> None:
    rows: Rows = [
        ["UBND TỈNH BẮC KẠN"], ["KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC TRƯỚC VÀ ĐÚNG HẠN QUÝ III NĂM 2023"], [],
        ["STT", "Đơn vị", "Đúng hạn", "Quá hạn", "Tỷ lệ (%)"],
        [1, "Thành phố Bắc Kạn", 400, 10, 2.44], [2, "Huyện Ba Bể", 300, 20, 6.25],
    ]  # fmt: skip
    assert not auto(read(rows))


@pytest.mark.parametrize(
    ("above", "units"),
    [
        ("UBND HUYỆN ĐỊNH HÓA", ("Xã Quảng Khê", "Xã Yến Dương")),
        ("UBND TỈNH AN GIANG", ("Huyện Chợ Mới", "Huyện Ba Bể")),
        ("BÁO CÁO", ("Huyện Châu Phú", "Huyện Phú Tân", "Huyện Chợ Mới")),
    ],
)
def test_places_of_another_province(read: Read, above: str, units: tuple[str, ...]) -> None:
    rows = shares(TITLE, "Tỷ lệ hồ sơ TTHC giải quyết đúng hạn (%)", values=(97.5,) * len(units), units=units)
    assert not auto(read([[above], *rows[1:]]))


@pytest.mark.parametrize(
    "name", ["UBND huyện Ba Bể (không gồm cấp xã)", "Huyện Ba Bể (VPĐKĐĐ)", "Huyện Ba Bể (Ban Thi đua)"]
)
def test_a_unit_that_is_not_all_of_it(read: Read, name: str) -> None:
    rows: Rows = [["UBND TỈNH BẮC KẠN"], [TITLE], [], HEADS, *UNITS[1:], [3, name, 512, 500]]
    assert {unit for _, unit, _ in auto(read(rows))} == {"066", "060"}


@pytest.mark.parametrize("group", ["UBND cấp xã", "Khối xã", "Cấp xã", "Các xã, thị trấn"])
def test_criteria_of_communes_are_not_all_of_the_district(read: Read, group: str) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"], ["BÁO CÁO KẾT QUẢ CCHC QUÝ III NĂM 2023"], [], ["STT", "Nội dung", "Đơn vị tính", "Kết quả"],
        ["I", "UBND huyện"], [1, "Tỷ lệ cuộc họp tổ chức trực tuyến", "%", 45], ["II", group],
        [1, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", "%", 97.5],
        [2, "Tỷ lệ cán bộ, công chức cấp xã có trình độ đại học trở lên", "%", 71],
    ]  # fmt: skip
    assert set(auto(read(rows)).values()) == {45.0, 71.0}


@pytest.mark.parametrize(
    ("file", "taken"),
    [
        ("CCHC 2022 Na Ri.xlsx", 0),
        ("CCHC 2022-2023.xlsx", 3),
        ("CCHC quy III 2023.xlsx", 3),
        ("Bao cao quy III 2023 (ban cu, chua sua).xlsx", 0),
        ("uoc thuc hien quy 3-2023.xlsx", 0),
        ("Chi tieu ke hoach CCHC 2023.xlsx", 0),
    ],
)
def test_what_the_file_is_called(read: Read, file: str, taken: int) -> None:
    assert len(auto(read([["UBND TỈNH BẮC KẠN"], [TITLE], [], HEADS, *UNITS], file=file))) == taken


def test_the_mean_of_months_is_not_the_year(read: Read) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"], ["TỶ LỆ HỒ SƠ TTHC GIẢI QUYẾT ĐÚNG HẠN NĂM 2023"], [],
        ["Tháng 1", "Tháng 2", "Tháng 3", "Bình quân"], [98, 97, 99, 98],
    ]  # fmt: skip
    assert {period for _, _, period in auto(read(rows))} == {"2023-01", "2023-02", "2023-03"}


def test_a_total_of_the_province_is_not_the_districts_that_wrote_it(read: Read) -> None:
    rows: Rows = [["UBND HUYỆN BA BỂ"], [TITLE], [], ["Đơn vị", *HEADS[2:]], ["Toàn tỉnh", 5120, 5000]]
    assert not auto(read(rows))
    rows[-1][0] = "Toàn huyện"
    assert {unit for _, unit, _ in auto(read(rows))} == {"061"}


def test_the_share_of_another_quarter_is_none_of_the_counts(read: Read) -> None:
    """“Tỷ lệ họp trực tuyến quý I” beside the counts of quarter II is no reason to leave these out."""
    rows: Rows = [
        ["UBND TỈNH BẮC KẠN"], ["KẾT QUẢ HỌP TRỰC TUYẾN QUÝ II/2023"], [],
        ["STT", "Cơ quan", "Cuộc họp", None, "Tỷ lệ họp trực tuyến quý I (%)"], [None, None, "Tổng số cuộc", "Họp trực tuyến"],
        [1, "Sở Nội vụ", 40, 20, 31.5], [2, "Sở Y tế", 30, 12, 28],
    ]  # fmt: skip
    seen = auto(read(rows))
    assert {period for _, _, period in seen} == {"2023-Q2"}
    assert sorted(seen.values()) == [40.0, 50.0]


LEVELS: Rows = [
    ["STT", "Nội dung", "Đơn vị tính", "Cấp huyện", "Cấp xã", "Tổng cộng"],
    [1, "Tổng số hồ sơ TTHC đã giải quyết", "Hồ sơ", 100, 200, 300],
    [2, "Tỷ lệ thanh toán trực tuyến", "%", 10, 20, 16],
]


@pytest.mark.parametrize(
    ("title", "taken"), [("QUÝ III NĂM 2023", []), ("QUÝ III NĂM 2023 TRÊN ĐỊA BÀN HUYỆN", [16.0])]
)
def test_the_sum_of_a_districts_levels(read: Read, title: str, taken: list[float]) -> None:
    """Whether its communes count a person tells; a share under “Tổng cộng” is never a count of the dossiers above it."""
    reading = read([["UBND HUYỆN BA BỂ"], [f"BÁO CÁO KẾT QUẢ CCHC {title}"], [], *LEVELS])
    assert list(auto(reading).values()) == taken
    assert [one.value for one in reading.observations] == [16.0]


@pytest.mark.parametrize(
    ("period", "head", "periods"),
    [
        ("QUÝ III NĂM 2023", "Trong quý", {"2023-Q3"}),
        ("QUÝ III NĂM 2023", "Trong tháng", set[str]()),
        ("THÁNG 9 NĂM 2023", "Trong tháng", {"2023-09"}),
        ("THÁNG 9 NĂM 2023", "Trong quý", set[str]()),
        ("9 THÁNG NĂM 2023", "Trong quý", set[str]()),
        ("QUÝ III NĂM 2023", "Trong kỳ", {"2023-Q3"}),
    ],
)
def test_a_column_of_a_stretch_that_the_title_does_not_name(
    read: Read, period: str, head: str, periods: set[str]
) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"], [f"BÁO CÁO KẾT QUẢ CCHC {period}"], [], ["STT", "Nội dung", "Đơn vị tính", head],
        [1, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", "%", 91.67],
    ]  # fmt: skip
    reading = read(rows)
    assert {told for _, _, told in auto(reading)} == periods
    assert len(reading.observations) == 1
