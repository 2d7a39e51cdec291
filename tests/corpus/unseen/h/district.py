"""Văn phòng HĐND-UBND huyện Ngân Sơn: a careful secretary who numbers columns and signs everything."""

import random
from collections.abc import Iterator

from openpyxl.worksheet.worksheet import Worksheet

from tests.corpus.truth import Case, Expected
from tests.corpus.unseen.h.paper import book, case, counts, fault, fig, put, rate, vn

_COMMUNES = {
    "01936": "Thị trấn Nà Phặc",
    "01954": "Thị trấn Vân Tùng",
    "01939": "Xã Thượng Ân",
    "01942": "Xã Bằng Vân",
    "01945": "Xã Cốc Đán",
    "01948": "Xã Trung Hoà",
    "01951": "Xã Đức Vân",
    "01957": "Xã Thượng Quan",
    "01960": "Xã Hiệp Lực",
    "01963": "Xã Thuần Mang",
}


def _head(ws: Worksheet, title: str, period: str, letter: str) -> int:
    left = ["UBND HUYỆN NGÂN SƠN", "<", "<", "<", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "<", "<", "<", "<"]
    put(ws, 1, [left, ["VĂN PHÒNG HĐND VÀ UBND", "<", "<", "<", None, None, "Độc lập - Tự do - Hạnh phúc", *"<<<<"]])
    for row, text in ((4, title), (5, period), (6, letter)):
        put(ws, row, [[text, *"<<<<<<<<<<"]], header=True)
    return 8


def _sign(ws: Worksheet, row: int) -> None:
    put(ws, row, [["Người lập biểu", "<", "<", None, None, None, "CHÁNH VĂN PHÒNG", "<", "<"]])
    put(ws, row + 4, [["Hoàng Thị Thơm", "<", "<", None, None, None, "Nông Văn Chiến", "<", "<"]])


def _settled() -> Case:
    rng = random.Random("h-ngan-son-1")
    wb, (ws,) = book("Biểu 01-VP")
    at = _head(
        ws,
        "TỔNG HỢP TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ TTHC TRÊN ĐỊA BÀN HUYỆN NGÂN SƠN",
        "Quý II năm 2023 (từ ngày 15/3/2023 đến ngày 14/6/2023)",
        "(Kèm theo Báo cáo số 215/BC-VP ngày 16 tháng 6 năm 2023 của Văn phòng HĐND và UBND huyện)",
    )
    done = ["Hồ sơ đã có kết quả", "<", "<", "<"]
    settled, open_ones = ("Tổng", "Sớm hạn", "Đúng hẹn", "Trễ hẹn"), ("Tổng", "Còn hạn", "Đã trễ")
    header = [
        [
            "TT",
            "Tên xã, thị trấn",
            "Hồ sơ nhận trong kỳ",
            "<",
            "<",
            *done,
            "Hồ sơ đang xử lý",
            "<",
            "<",
            "Tỷ lệ (%)",
            "<",
        ],
        [
            "^",
            "^",
            "Tổng",
            "Chia theo cách nộp",
            "<",
            *settled,
            *open_ones,
            "Nộp trực tuyến",
            "Trả kết quả sớm và đúng hẹn",
        ],
        ["^", "^", "^", "Trực tuyến", "Trực tiếp, bưu chính", *"^^^^^^^^^"],
    ]
    numbers = "(1) (2) (3)=(4)+(5) (4) (5) (6)=(7)+(8)+(9) (7) (8) (9) (10)=(11)+(12) (11) (12) (13)=(4)/(3) (14)"
    at = put(ws, at, header, header=True)
    at = put(ws, at, [[*numbers.split()]])
    lines, expected, total = [], [], [0] * 10
    for i, (code, name) in enumerate(_COMMUNES.items(), 1):
        online, got = counts(rng, 140, 420, 0.2, 0.7)
        done_all = got - rng.randint(3, 15)
        late, early = rng.randint(0, 4), rng.randint(60, 100)
        fact = [got, online, got - online, done_all, early, done_all - early - late, late, got - done_all]
        fact += [got - done_all - (i % 3 == 0), int(i % 3 == 0)]
        total = [a + b for a, b in zip(total, fact, strict=True)]
        lines.append([i, name, *fact, rate(online, got, 2), rate(done_all - late, done_all, 2)])
        expected.append(fig("online_applications", code, "2023-Q2", online, got))
        expected.append(fig("on_time", code, "2023-Q2", done_all - late, done_all))
    expected.append(fig("online_applications", "062", "2023-Q2", total[1], total[0]))
    n, d = total[4] + total[5], total[3]
    total[4] += 100  # the total of the early ones does not add up: an officer has to ask
    expected.append(fig("on_time", "062", "2023-Q2", n, d, sure=False, optional=True))
    wrong = at
    at = put(ws, at, [[None, "Toàn huyện", *total, rate(total[1], total[0], 2), rate(n, d, 2)]], header=True)
    _sign(ws, put(ws, at, lines) + 2)
    codes = "total_mismatch numerator_exceeds_denominator rate_mismatch out_of_range"
    name = "Bieu 01-VP tiep nhan, giai quyet TTHC Quy II.2023 (Ngan Son).xlsx"
    return case(name, "district: communes in rows, three header rows", wb, expected, [fault(codes, ws, wrong)])


def _records() -> Case:
    rng = random.Random("h-ngan-son-2")
    wb, (ws,) = book("Biểu 03-VP")
    title = "KẾT QUẢ XỬ LÝ HSCV CỦA UBND CẤP XÃ TRÊN MÔI TRƯỜNG MẠNG VÀ HỌP TRỰC TUYẾN"
    at = _head(ws, title, "9 tháng đầu năm 2023", "(Số liệu chốt 16 giờ ngày 18/9/2023)")
    names = [name.replace("Thị trấn", "TT.").replace("Xã ", "") for name in _COMMUNES.values()]
    at = put(ws, at, [["STT", "Nội dung", "ĐVT", *names, "Toàn huyện"]], header=True)
    records = [counts(rng, 180, 620, 0.7, 1) for _ in names]
    meetings = [counts(rng, 18, 40, 0.2, 0.6) for _ in names]
    bad = names.index("Thượng Quan")
    meetings[bad] = (31, 13)
    n, d = (sum(one[k] for one in records) for k in (0, 1))
    put(
        ws,
        at,
        [
            ["I", "Hồ sơ công việc của UBND xã, thị trấn"],
            [1, "Tổng số HSCV phải lập", "Hồ sơ", *(d for _, d in records), d],
            [2, "Số HSCV được xử lý hoàn toàn trên môi trường mạng", "Hồ sơ", *(n for n, _ in records), n],
            [3, "Tỷ lệ HSCV xử lý trên môi trường mạng", "%", *(vn(rate(*one)) for one in records), vn(rate(n, d))],
            ["II", "Hội họp"],
            [1, "Tổng số cuộc họp do UBND xã, thị trấn tổ chức", "Cuộc", *(d for _, d in meetings), "x"],
            [2, "Trong đó: họp bằng hình thức trực tuyến", "Cuộc", *(n for n, _ in meetings), "x"],
            [3, "Tỷ lệ họp trực tuyến", "%", *(vn(rate(*one)) for one in meetings), "x"],
        ],
    )
    _sign(ws, at + 10)
    expected = [fig("work_records_commune", "062", "2023-9M", n, d)]
    for i, code in enumerate(_COMMUNES):
        expected.append(fig("work_records_commune", code, "2023-9M", *records[i]))
        if i != bad:
            expected.append(fig("online_meetings", code, "2023-9M", *meetings[i]))
    codes = "numerator_exceeds_denominator out_of_range"
    name = "Bieu 03-VP HSCV, hop truc tuyen 9 thang (Ngan Son).xlsx"
    return case(name, "district: indicators in rows, communes across", wb, expected, [fault(codes, ws)])


def _sheets() -> Case:
    rng = random.Random("h-ngan-son-3")
    units = {"01951": "Đức Vân", "01942": "Bằng Vân", "01945": "Cốc Đán", "01939": "Thượng Ân", "": "Lãng Ngâm"}
    wb, sheets = book(*units.values())
    expected: list[Expected] = []
    for ws, (code, name) in zip(sheets, units.items(), strict=True):
        put(ws, 1, [[f"UBND XÃ {name.upper()}"], ["HUYỆN NGÂN SƠN"]])
        put(ws, 4, [["Phụ lục: MỘT SỐ CHỈ TIÊU VỀ TTHC VÀ DỊCH VỤ CÔNG QUÝ III/2023", *"<<<<<"]], header=True)
        put(ws, 6, [["TT", "Chỉ tiêu", "Số thực hiện", "Trên tổng số", "Đạt tỷ lệ (%)", "Chỉ tiêu huyện giao (%)"]])
        online, paid = counts(rng, 90, 260, 0.3, 0.6), counts(rng, 90, 260, 0.1, 0.55)
        heard = (0, 0) if name == "Cốc Đán" else counts(rng, 2, 6, 0.8, 1)
        told = rate(*heard) if heard[1] else "Không phát sinh"
        lines = [
            [1, "Hồ sơ nộp trực tuyến/tổng số hồ sơ giải quyết", *online, rate(*online), 50],
            [2, "Hồ sơ thanh toán nghĩa vụ tài chính trực tuyến/tổng số hồ sơ phát sinh", *paid, rate(*paid), 40],
            [3, "Phản ánh, kiến nghị của công dân đã xử lý dứt điểm/tổng số tiếp nhận", *heard, told, 100],
        ]
        put(ws, 7, lines)
        put(ws, 12, [[None, f"{name}, ngày 16 tháng 9 năm 2023"]])
        if code:
            expected.append(fig("online_applications", code, "2023-Q3", *online))
            expected.append(fig("online_payment", code, "2023-Q3", *paid))
            none = (None, None) if told == "Không phát sinh" else heard
            expected.append(fig("feedback_resolved", code, "2023-Q3", *none))
    name = "Phu luc cac xa gui VP huyen - Q3.2023.xlsx"
    return case(name, "district: a sheet for each commune", wb, expected, [fault("unknown_unit", sheets[-1])])


def _months() -> Case:
    rng = random.Random("h-ngan-son-4")
    wb, (ws,) = book("Biểu 02-VP")
    title = "TỶ LỆ HỒ SƠ TTHC GIẢI QUYẾT TRƯỚC HẠN VÀ ĐÚNG HẠN CỦA UBND CÁC XÃ, THỊ TRẤN THUỘC HUYỆN NGÂN SƠN"
    at = _head(ws, title, "Các tháng trong quý III năm 2023", "Đơn vị tính: %")
    months = ["Tháng 7", "Tháng 8", "Tháng 9"]
    top = ["TT", "Tên xã, thị trấn", "Thực hiện", "<", "<", "<", "Chỉ tiêu giao", "Quý III xếp thứ"]
    at = put(ws, at, [top, ["^", "^", *months, "Cả quý III", "^", "^"]], header=True)
    lines, expected = [], []
    for i, (code, name) in enumerate(_COMMUNES.items(), 1):
        shares = [round(rng.uniform(93, 100), 1) for _ in months]
        shares.append(round(sum(shares) / 3, 1))
        lines.append([i, name, *shares, 98, rng.randint(1, 10)])
        for period, share in zip(("2023-07", "2023-08", "2023-09", "2023-Q3"), shares, strict=True):
            expected.append(fig("on_time", code, period, value=share))
    _sign(ws, put(ws, at, lines) + 2)
    name = "Bieu 02-VP ty le dung han cac thang quy III (Ngan Son) 2023.xlsx"
    return case(name, "district: one indicator, months and quarter across", wb, expected)


def reports() -> Iterator[Case]:
    yield from (_settled(), _records(), _sheets(), _months())
