"""Sheets of shapes that no corpus had: what each says is read, or asked about, and never taken wrongly."""

import pytest

from lib.core.finding import Code
from lib.intake.files.grid import Value
from tests.intake.conftest import Read
from tests.intake.test_reports import CAPITAL, ON_TIME, ONLINE, PAYMENT, SATISFACTION, Rows, auto, codes, figures

WORK, SYSTEMS = "digital_government.work_records_province", "digital_government.systems_connected"
LAND, SERVICE = "procedures.satisfaction_land_construction_investment", "procedures.satisfaction_service"
HEALTH = "procedures.satisfaction_health_education"
LAWFUL = "institutions.documents_lawful"
SHARED = "digital_government.periodic_reports_shared"
QUOTA = "apparatus.staff_within_quota"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            [
                ["UBND HUYỆN CHỢ ĐỒN"],
                ["THEO DÕI HỒ SƠ – 9 THÁNG ĐẦU NĂM 2023"],
                ["Xã/TT", "Nhận", "Xong trước hẹn", "Xong đúng hẹn", "Xong trễ hẹn", "Do bưu điện?", "Tỷ lệ trước và đúng hẹn"],
                ["Đồng Lạc", 88, 40, 44, 4, "không", 95.45],
                ["Yên Thịnh", 70, 60, 9, 1, "có", 98.57],
                ["Bằng Lũng", 100, 50, 40, 10, "không", 90],
            ],
            {
                (ON_TIME, "02029", "2023-9M"): 95.45,
                (ON_TIME, "02044", "2023-9M"): 98.57,
                (ON_TIME, "02020", "2023-9M"): 90,
            },
            id="kept by the day promised, with a remark of one word behind the counts",
        ),
        pytest.param(
            [
                ["KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III/2023"],
                ["Huyện", "Xã", "Số hồ sơ đã giải quyết", "Số hồ sơ giải quyết đúng hạn", "Tỷ lệ (%)"],
                ["Chợ Mới", None, 150, 140, 93.33],
                ["Chợ Mới", "Thanh Mai", 100, 95, 95],
                ["Chợ Mới", "Cao Kỳ", 50, 45, 90],
                ["Ngân Sơn", "Bằng Vân", 40, 39, 97.5],
                [None, "Thượng Quan", 40, 30, 75],
            ],
            {
                (ON_TIME, "065", "2023-Q3"): 93.333,
                (ON_TIME, "02101", "2023-Q3"): 95,
                (ON_TIME, "02104", "2023-Q3"): 90,
                (ON_TIME, "01942", "2023-Q3"): 97.5,
                (ON_TIME, "01957", "2023-Q3"): 75,
            },
            id="communes beside their districts, a district's own row among them",
        ),
        pytest.param(
            [
                ["KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC QUÝ II/2023"],
                ["Cách ghi: số phiếu hài lòng/tổng số phiếu thu về (tỷ lệ %)"],
                ["Đơn vị", "Sự phục vụ của cơ quan hành chính nhà nước"],
                ["UBND huyện Pác Nặm", "144/150 (96,0%)"],
                ["UBND huyện Ba Bể", "157/159 (98,7%)"],
            ],
            {(SERVICE, "060", "2023-Q2"): 96, (SERVICE, "061", "2023-Q2"): 98.742},
            id="how to write is told above the table",
        ),
        pytest.param(
            [
                ["KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN QUÝ II/2023"],
                ["Đơn vị", "TTHC thuộc lĩnh vực đất đai, xây dựng, đầu tư"],
                ["Ba Bể", 91.5],
                ["Na Rì", 92.5],
            ],
            {(LAND, "061", "2023-Q2"): 91.5, (LAND, "066", "2023-Q2"): 92.5},
            id="fields that procedures belong to",
        ),
        pytest.param(
            [
                ["BIỂU THEO DÕI CHÍNH QUYỀN SỐ QUÝ IV/2023"],
                ["Đơn vị", "Tỷ lệ báo cáo định kỳ (không mật) cập nhật trên HTTT báo cáo cấp tỉnh (%)"],
                ["Ba Bể", 71.5],
                ["Na Rì", 72.5],
            ],
            {(SHARED, "061", "2023-Q4"): 71.5, (SHARED, "066", "2023-Q4"): 72.5},
            id="what is secret left out",
        ),
        pytest.param(
            [
                ["BIỂU SỐ 05: BIÊN CHẾ CÔNG CHỨC NĂM 2023"],
                ["STT", "Huyện, TP", "Biên chế công chức", None, None],
                [None, None, "UBND tỉnh giao", "Có mặt đến 14/12/2023", "Tỷ lệ sử dụng so với giao"],
                [1, "Thành phố", 85, 81, 95.29],
                [2, "H.Pác Nặm", 71, 66, 92.96],
                [3, "H.Ba Bể", 90, 89, 98.89],
            ],
            {
                (QUOTA, "058", "2023"): 95.294,
                (QUOTA, "060", "2023"): 92.958,
                (QUOTA, "061", "2023"): 98.889,
            },
            id="posts that the province gave",
        ),
        pytest.param(
            [
                ["KẾT QUẢ CCHC QUÝ III/2023"],
                ["TT", "Đơn vị", "T/số h/sơ đã g/quyết", "H/sơ g/quyết trước và đúng hạn", "T/lệ (%)"],
                [1, "Ba Bể", 100, 95, 95],
                [2, "Na Rì", 200, 150, 75],
            ],
            {(ON_TIME, "061", "2023-Q3"): 95, (ON_TIME, "066", "2023-Q3"): 75},
            id="words cut with a stroke",
        ),
        pytest.param(
            [
                ["KẾT QUẢ TTHC QUÝ III/2023"],
                ["TT", "Đơn vị", "HS đã giải quyết", "HS nộp trực tuyến", "% so với HS đã giải quyết"],
                [1, "Ba Bể", 100, 45, 45],
                [2, "Na Rì", 200, 90, 45],
                [3, "Chợ Đồn", 300, 96, 32],
            ],
            {(ONLINE, "061", "2023-Q3"): 45, (ONLINE, "066", "2023-Q3"): 45, (ONLINE, "064", "2023-Q3"): 32},
            id="a share named by its whole",
        ),
        pytest.param(
            [
                ["SỞ TÀI CHÍNH"],
                ["KẾT QUẢ CCHC QUÝ II NĂM 2023"],
                ["Mã CT", "Tên chỉ tiêu", "ĐVT", "Thực hiện quý II", "Lũy kế từ đầu năm"],
                ["TC-01", "Tổng số HSCV của Sở (cấp tỉnh)", "hồ sơ", 200, 400],
                ["TC-02", "Số HSCV của Sở (cấp tỉnh) xử lý trên môi trường mạng", "hồ sơ", 190, 300],
                ["TC-03", "Tỷ lệ HSCV cấp tỉnh xử lý trên môi trường mạng", "%", 95, 75],
            ],
            {(WORK, "STC", "2023-Q2"): 75},  # of one key the latter, from the start of the year
            id="criteria with codes, a quarter and the year so far",
        ),
        pytest.param(
            [
                ["HIỆN TRẠNG KẾT NỐI CÁC HỆ THỐNG THÔNG TIN QUÝ III/2023"],
                ["TT", "Đơn vị", "Tổng số HTTT", "Số HTTT đã kết nối, liên thông", None, "Tỷ lệ kết nối (%)"],
                [None, None, None, "Tổng số", "Qua LGSP", None],
                [1, "Sở Y tế", 8, 4, 3, 50],
                [2, "Sở Tư pháp", 10, 8, 5, 80],
                [3, "Sở Công Thương", 5, 3, 1, 60],
            ],
            {(SYSTEMS, "SYT", "2023-Q3"): 50, (SYSTEMS, "STP", "2023-Q3"): 80, (SYSTEMS, "SCT", "2023-Q3"): 60},
            id="the total of what was done",
        ),
        pytest.param(
            [
                ["KẾT QUẢ KHẢO SÁT NĂM 2023 - HUYỆN BA BỂ"],
                ["Hài lòng về giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư"],
                ["Lĩnh vực", "Số phiếu khảo sát", "Số phiếu hài lòng", "Mức độ hài lòng (%)"],
                ["Đất đai", 40, 35, 87.5],
                ["Xây dựng", 50, 45, 90],
                ["Đầu tư", 10, 10, 100],
                ["Chung cả 3 lĩnh vực", 100, 90, 90],
            ],
            {(LAND, "061", "2023"): 90},
            id="what all fields have in common",
        ),
        pytest.param(
            [
                ["UBND XÃ ĐỊA LINH, HUYỆN BA BỂ", None, "Mẫu 02/CCHC-X"],
                ["BÁO CÁO SỐ LIỆU CẢI CÁCH HÀNH CHÍNH NĂM 2023"],
                ["1. Tổng số hồ sơ đã giải quyết ...............", None, "1.200 hồ sơ"],
                ["2. Số hồ sơ giải quyết trước và đúng hạn .....", None, "1.140 hồ sơ"],
                ["3. Số hồ sơ giải quyết quá hạn ...............", None, "60 hồ sơ"],
            ],
            {(ON_TIME, "01915", "2023"): 95},
            id="a form with dots and its number beside the office",
        ),
        pytest.param(
            [
                ["TỔNG HỢP XÂY DỰNG, RÀ SOÁT VĂN BẢN QUY PHẠM PHÁP LUẬT NĂM 2023"],
                ["TT", "Đơn vị", "Tổng số VBQPPL đã ban hành", "Số VBQPPL ban hành đúng quy định", "Tỷ lệ (%)"],
                [1, "Ba Bể", 4, 4, 100],
                [2, "Na Rì", 8, 6, 75],
            ],
            {(LAWFUL, "061", "2023"): 100, (LAWFUL, "066", "2023"): 75},
            id="building is no field where documents are built",
        ),
        pytest.param(
            [
                ["TỶ LỆ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG LŨY KẾ TỪ ĐẦU NĂM (%)"],
                ["Năm 2023"],
                ["Huyện", "Tháng 1", "Tháng 2"],
                ["Ba Bể", "4,5", "9,5"],
                ["Na Rì", "3,5", "8,5"],
            ],
            {
                (CAPITAL, "061", "2023-01"): 4.5, (CAPITAL, "061", "2023-02"): 9.5,
                (CAPITAL, "066", "2023-01"): 3.5, (CAPITAL, "066", "2023-02"): 8.5,
            },
            id="months across under a title of the year",
        ),
        pytest.param(
            [
                ["KẾT QUẢ CỦA XÃ ĐỊA LINH, HUYỆN BA BỂ NĂM 2023"],
                ["Nội dung", "T1", "T2", "T3", "Cộng 3 tháng"],
                ["Số hồ sơ đã giải quyết", 100, 100, 200, 400],
                ["Số hồ sơ nộp trực tuyến", 50, 40, 110, 200],
                ["Tỷ lệ hồ sơ trực tuyến (%)", 50, 40, 55, 50],
            ],
            {
                (ONLINE, "01915", "2023-01"): 50, (ONLINE, "01915", "2023-02"): 40,
                (ONLINE, "01915", "2023-03"): 55, (ONLINE, "01915", "2023-Q1"): 50,
            },
            id="the sum of the months before it",
        ),
        pytest.param(
            [
                ["BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CCHC QUÝ III/2023 - HUYỆN BA BỂ"],
                ["STT", "Tiêu chí", "Điểm tối đa", "Kết quả", "Điểm tự chấm"],
                [1, "Hồ sơ TTHC giải quyết trước hạn và đúng hạn", 8, "412/420 (98,1%)", 7.5],
                [2, "Thanh toán trực tuyến nghĩa vụ tài chính", 5, "48,5%", 5],
            ],
            {(ON_TIME, "061", "2023-Q3"): 98.095, (PAYMENT, "061", "2023-Q3"): 48.5},
            id="shares beside points",
        ),
        pytest.param(
            [
                ["KẾT QUẢ LẤY Ý KIẾN VỀ GIẢI QUYẾT TTHC QUÝ III/2023"],
                ["TT", "Cơ quan", "Mức độ hài lòng của công dân (%)"],
                [1, "Ba Bể", "96,5"],
                [2, "Na Rì", "97,5"],
            ],
            {(SATISFACTION, "061", "2023-Q3"): 96.5, (SATISFACTION, "066", "2023-Q3"): 97.5},
            id="citizens asked",
        ),
        pytest.param(
            [
                ["KẾT QUẢ TTHC THÁNG 9 NĂM 2023"],
                ["TT", "Đơn vị", "Trực tuyến", None],
                [None, None, "Hồ sơ nộp trực tuyến (%)", "Hồ sơ thanh toán trực tuyến (%)"],
                [1, "Ba Bể", 45.5, 31.5],
                [2, "Na Rì", 46.5, 32.5],
            ],
            {(PAYMENT, "061", "2023-09"): 31.5, (PAYMENT, "066", "2023-09"): 32.5},
            id="online over what is paid online",
        ),
    ],
)  # fmt: skip
def test_what_an_odd_sheet_says(read: Read, rows: Rows, expected: dict[tuple[str, str, str], float]) -> None:
    taken = auto(read(rows))
    assert {key: taken.get(key) for key in expected} == expected


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(
            [
                ["KẾT QUẢ NỘP HỒ SƠ VÀ THANH TOÁN TRỰC TUYẾN THÁNG 6/2023"],
                ["Đơn vị", "Tổng HS", "Trực tuyến", "Tỷ lệ trực tuyến (%)", "Trực tuyến", "Tỷ lệ trực tuyến (%)"],
                ["Ba Bể", 200, 100, 50, 80, 40],
                ["Na Rì", 400, 240, 60, 100, 25],
                ["Chợ Đồn", 500, 200, 40, 150, 30],
            ],
            id="two pairs of columns of the same words",
        ),
        pytest.param(
            [
                ["KẾT QUẢ QUÝ III/2023"],
                ["Đơn vị", "Đúng hạn"],
                ["Ba Bể", 95],
                ["Na Rì", 75],
            ],
            id="a count of anything",
        ),
        pytest.param(
            [
                ["KẾT QUẢ NĂM 2022, 2023"],
                ["Đơn vị", "Tỷ lệ thanh toán trực tuyến (%)"],
                ["Ba Bể", 45.5],
                ["Na Rì", 35.5],
            ],
            id="one column of two years",
        ),
        pytest.param(
            [
                ["KẾT QUẢ THANH TOÁN TRỰC TUYẾN THÁNG 6/2023"],
                ["Đơn vị", "Tỷ lệ thanh toán trực tuyến tăng so với hồ sơ tháng trước (%)"],
                ["Ba Bể", 5.5],
                ["Na Rì", 3.5],
            ],
            id="by how much it grew",
        ),
        pytest.param(
            [
                ["KẾT QUẢ THANH TOÁN TRỰC TUYẾN THÁNG 6/2023"],
                ["Đơn vị", "Tỷ lệ thanh toán trực tuyến so với kế hoạch giao (%)"],
                ["Ba Bể", 95.5],
                ["Na Rì", 93.5],
            ],
            id="how much of the plan was reached",
        ),
    ],
)
def test_what_may_be_something_else_waits(read: Read, rows: Rows) -> None:
    assert not auto(read(rows))


SLIPS = [96.2, 95.8, 97, 96.6, 96.9, 9.61, 97.4]


def months(rates: list[float]) -> Rows:
    return [
        ["XÃ ĐỊA LINH, HUYỆN BA BỂ - KẾT QUẢ NĂM 2023"],
        ["Nội dung", *(f"T{month}" for month in range(1, len(rates) + 1))],
        ["Mức độ hài lòng về giải quyết TTHC (%)", *rates],
        ["Tỷ lệ thanh toán trực tuyến (%)", *(40.5 + rate / 100 for rate in rates)],
    ]


def test_a_comma_that_slipped_is_told(read: Read) -> None:
    reading = read(months(SLIPS))
    assert len(reading.accepted) == 2 * len(SLIPS) - 1
    assert [seen.value for seen in reading.doubtful] == [9.61]
    assert codes(reading) == {Code.OUT_OF_RANGE}


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("Tỷ lệ hồ sơ không đúng hạn (%)", id="not in time"),
        pytest.param("Tỷ lệ hồ sơ chưa thanh toán trực tuyến (%)", id="not yet paid"),
        pytest.param("Tỷ lệ cuộc họp không trực tuyến (%)", id="not online"),
        pytest.param("Tỷ lệ văn bản QPPL ban hành không đúng quy định (%)", id="not lawful"),
        pytest.param("Tỷ lệ phản ánh, kiến nghị không được xử lý (%)", id="not settled"),
        pytest.param("Tỷ lệ không sử dụng biên chế (%)", id="not used"),
    ],
)
def test_the_opposite_is_no_figure(read: Read, head: str) -> None:
    rows: Rows = [["KẾT QUẢ CCHC QUÝ III/2023"], ["Đơn vị", head], ["Ba Bể", 4.5], ["Na Rì", 3.5]]
    assert not read(rows).accepted
    bare: Rows = [
        [f"{head.removesuffix(' (%)')} quý III/2023"],
        ["Đơn vị", "Tỷ lệ (%)"],
        ["Ba Bể", 4.5],
        ["Na Rì", 3.5],
    ]
    assert not read(bare).accepted


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("Tỷ lệ xã thanh toán trực tuyến (%)", id="communes that do"),
        pytest.param("Tỷ lệ thủ tục có phát sinh thanh toán trực tuyến (%)", id="procedures with a case"),
    ],
)
def test_a_share_of_something_else_waits(read: Read, head: str) -> None:
    rows: Rows = [["KẾT QUẢ CCHC QUÝ III/2023"], ["Đơn vị", head], ["Ba Bể", 44.5], ["Na Rì", 33.5]]
    assert not read(rows).accepted


@pytest.mark.parametrize(
    "rates",
    [
        pytest.param([96.2, 95.8, 9.6], id="too few to show a habit"),
        pytest.param([96.2, 71.8, 55.1, 9.6, 88.8, 40.2], id="far apart anyway"),
        pytest.param([96.2, 95.8, 97.1, 96.6, 3.1, 97.4], id="no place of the comma brings it near"),
    ],
)
def test_a_small_rate_may_be_right(read: Read, rates: list[float]) -> None:
    assert len(read(months(rates)).accepted) == 2 * len(rates)


def test_two_whole_years_side_by_side_keep_their_own(read: Read) -> None:
    rows: Rows = [
        ["KẾT QUẢ THANH TOÁN TRỰC TUYẾN"],
        ["TT", "Đơn vị", "Năm 2022", None, None, "Năm 2023", None, None],
        [None, None, *["Tổng số hồ sơ phát sinh", "Số hồ sơ thanh toán trực tuyến", "Tỷ lệ (%)"] * 2],
        [1, "Ba Bể", 100, 25, 25, 200, 90, 45],
        [2, "Na Rì", 200, 40, 20, 100, 40, 40],
    ]
    reading = read(rows, ["C2:E2", "F2:H2"], file="Thanh toan 2022-2023.xlsx")
    told = figures(reading)
    assert told[PAYMENT, "061", "2023"] == 45
    assert told[PAYMENT, "061", "2022"] == 25
    assert {key: value for key, value in auto(reading).items() if key[2] == "2023"} == {
        (PAYMENT, "061", "2023"): 45,
        (PAYMENT, "066", "2023"): 40,
    }


def test_asking_at_the_counter_is_no_service_manner(read: Read) -> None:
    rows: Rows = [
        ["KHẢO SÁT TẠI BỘ PHẬN MỘT CỬA QUÝ III/2023"],
        ["TT", "Đơn vị", "Hài lòng (%)", "Hài lòng về sự phục vụ (%)"],
        [1, "Ba Bể", 96.5, 91.5],
        [2, "Na Rì", 97.5, 92.5],
    ]
    taken = auto(read(rows))
    assert taken[SERVICE, "061", "2023-Q3"] == 91.5
    assert taken[SATISFACTION, "061", "2023-Q3"] == 96.5


def test_a_second_head_of_the_same_figures_starts_a_table(read: Read) -> None:
    rows: Rows = [
        ["KẾT QUẢ KHẢO SÁT NĂM 2023 - HUYỆN BA BỂ"],
        ["Bảng 1. Hài lòng về giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư"],
        ["Lĩnh vực", "Số phiếu khảo sát", "Số phiếu hài lòng", "Mức độ hài lòng (%)"],
        ["Đất đai", 40, 35, 87.5],
        ["Xây dựng", 50, 45, 90],
        ["Bảng 2. Hài lòng về dịch vụ y tế, giáo dục công lập"],
        ["Loại dịch vụ", "Số phiếu khảo sát", "Số phiếu hài lòng", "Mức độ hài lòng (%)"],
        ["Y tế công lập", 60, 54, 90],
        ["Giáo dục công lập", 40, 34, 85],
        ["Chung y tế, giáo dục", 100, 88, 88],
    ]
    assert [(seen.indicator, seen.value) for seen in read(rows).observations] == [(HEALTH, 88)]


def in_time(*rows: list[Value], title: str = "KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III/2023") -> Rows:
    heads = ["Tổng số hồ sơ đã giải quyết", "Giải quyết trước và đúng hạn", "Tỷ lệ (%)"]
    return [[title], ["STT", "Đơn vị", "Lĩnh vực", *heads] if len(rows[0]) > 5 else ["STT", "Đơn vị", *heads], *rows]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(
            in_time([1, "Ba Bể", "Đất đai", 100, 95, 95], [2, "Na Rì", "Hộ tịch", 200, 150, 75]), id="a field of each"
        ),
        pytest.param(
            in_time(
                ["I", "Hồ sơ người có công", None, None, None], [1, "Ba Bể", 100, 95, 95], [2, "Na Rì", 80, 60, 75]
            ),
            id="another matter over the rows",
        ),
    ],
)
def test_a_part_of_a_unit_is_not_the_unit(read: Read, rows: Rows) -> None:
    reading = read(rows)
    assert len(reading.observations) == 2
    assert not reading.accepted
    assert Code.UNKNOWN_UNIT in codes(reading)


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(
            in_time([1, "Ba Bể", "Tất cả", 100, 95, 95], [2, "Na Rì", "Tất cả", 200, 150, 75]), id="all fields"
        ),
        pytest.param(
            in_time(["I", "Cấp huyện", None, None, None], [1, "Ba Bể", 100, 95, 95], [2, "Na Rì", 80, 60, 75]),
            id="a group of units",
        ),
        pytest.param(
            in_time(["I", "Hồ sơ TTHC", None, None, None], [1, "Ba Bể", 100, 95, 95], [2, "Na Rì", 80, 60, 75]),
            id="the same matter said again",
        ),
    ],
)
def test_all_of_a_unit_is_the_unit(read: Read, rows: Rows) -> None:
    assert len(read(rows).accepted) == 2


@pytest.mark.parametrize(
    ("title", "safe"),
    [
        pytest.param("GIAO CHỈ TIÊU CCHC NĂM 2023", False, id="what is wanted"),
        pytest.param("ĐĂNG KÝ CHỈ TIÊU CCHC NĂM 2023", False, id="what is promised"),
        pytest.param("KẾ HOẠCH GIẢI QUYẾT TTHC QUÝ IV/2023", False, id="what is planned"),
        pytest.param("DỰ KIẾN KẾT QUẢ CCHC NĂM 2023", False, id="what is expected"),
        pytest.param("KẾT QUẢ CCHC ƯỚC QUÝ III/2023", False, id="a guess"),
        pytest.param("KẾT QUẢ CCHC QUÝ III/2023 (số liệu ước)", False, id="guessed in brackets"),
        pytest.param("VÍ DỤ: KẾT QUẢ CCHC QUÝ III/2023", False, id="an example"),
        pytest.param("TÌNH HÌNH THỰC HIỆN KẾ HOẠCH CCHC QUÝ III/2023", True, id="how far a plan is done"),
        pytest.param("KẾT QUẢ CCHC QUÝ III, ƯỚC NĂM 2023", True, id="a guess beside what was done"),
    ],
)
def test_what_is_not_done_yet_waits(read: Read, title: str, safe: bool) -> None:
    rows: Rows = [
        [title],
        ["STT", "Đơn vị", "Tỷ lệ hồ sơ thanh toán trực tuyến (%)"],
        [1, "Ba Bể", 50.5],
        [2, "Na Rì", 55.5],
    ]
    reading = read(rows)
    assert len(reading.observations) == 2
    assert bool(reading.accepted) == safe
    assert (Code.DRAFT in codes(reading)) != safe


@pytest.mark.parametrize(
    ("office", "safe"),
    [
        pytest.param("CÔNG AN HUYỆN BA BỂ", False, id="the police in a district"),
        pytest.param("PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG HUYỆN BA BỂ", False, id="one of its divisions"),
        pytest.param("UBND HUYỆN BA BỂ", True, id="the district"),
        pytest.param("PHÒNG NỘI VỤ HUYỆN BA BỂ", True, id="who reports for it"),
        pytest.param("UBND HUYỆN BA BỂ   PHÒNG TƯ PHÁP", True, id="a division under its head"),
    ],
)
def test_an_organ_in_a_district_answers_for_itself(read: Read, office: str, safe: bool) -> None:
    rows: Rows = [
        [*office.split("   ")],
        ["KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III/2023"],
        ["STT", "Nội dung", "Kết quả"],
        [1, "Tổng số hồ sơ đã giải quyết", 100],
        [2, "Số hồ sơ giải quyết trước và đúng hạn", 95],
    ]
    assert bool(read(rows).accepted) == safe
