"""Sở Tư pháp, Sở Y tế and Ban Dân tộc: each with forms of its own."""

import random
import unicodedata
from collections.abc import Iterator

from tests.corpus.truth import Case, Expected
from tests.corpus.unseen.h.paper import DISTRICTS, book, case, counts, fault, fig, put, rate, vn


def _documents() -> Case:
    rng = random.Random("h-tu-phap-1")
    wb, (ws, spare) = book("Biểu 06.TP", "Danh mục VB")
    put(ws, 1, [["Biểu mẫu số 06/STP/XDVB"], ["Ban hành theo Công văn số 88/STP ngày 12/01/2023"]])
    put(ws, 3, [["CÔNG TÁC XÂY DỰNG, RÀ SOÁT VĂN BẢN QUY PHẠM PHÁP LUẬT", *"<<<<<<<"]], header=True)
    put(ws, 4, [["Kỳ báo cáo: 6 tháng đầu năm 2023 (từ 15/12/2022 đến 14/6/2023)", *"<<<<<<<"]])
    top = ["Địa phương", "Ban hành VBQPPL", "<", "<", "<", "Rà soát VBQPPL", "<", "<", "<"]
    low = ["^", "Số VB đã ban hành", "Số VB ban hành đúng quy định", "Số VB có sai sót", "Tỷ lệ đúng quy định (%)"]
    low += ["Số VB được rà soát", "Số VB phải xử lý sau rà soát", "Số VB đã xử lý sau rà soát", "Tỷ lệ xử lý (%)"]
    at = put(ws, 6, [top, low, ["A", *range(1, 9)]], header=True)
    expected: list[Expected] = []

    def line(name: str, fact: list[int]) -> list[object]:
        made, lawful, seen, due, handled = fact
        share = rate(lawful, made) if made else "Không phát sinh"
        return [name, made, lawful, made - lawful, share, seen, due, handled, rate(handled, due)]

    total = [0] * 5
    for code, name in DISTRICTS.items():
        made = 0 if code == "060" else rng.randint(2, 7)
        lawful = made - (code == "064")
        handled, due = counts(rng, 5, 20, 0.5, 1)
        fact = [made, lawful, rng.randint(30, 60), due, handled]
        total = [a + b for a, b in zip(total, fact, strict=True)]
        at = put(ws, at, [line(f"TP {name}" if code == "058" else f"H. {name}", fact)])
        expected.append(fig("documents_lawful", code, "2023-6M", *((lawful, made) if made else (None, None))))
        expected.append(fig("documents_reviewed", code, "2023-6M", handled, due))
    at = put(ws, at, [line("Cộng cấp huyện", total)], header=True)
    province = [31, 31, 214, 47, 40]
    at = put(ws, at, [line("Cấp tỉnh ban hành", province)])
    total = [a + b for a, b in zip(total, province, strict=True)]
    put(ws, at, [line("TOÀN TỈNH", total)], header=True)
    expected.append(fig("documents_lawful", "06", "2023-6M", total[1], total[0]))
    expected.append(fig("documents_reviewed", "06", "2023-6M", total[4], total[3]))
    put(spare, 1, [["TT", "Số, ký hiệu", "Trích yếu"], [1, "04/2023/QĐ-UBND", "Quy định giá đất bổ sung"]])
    spare.sheet_state = "hidden"
    name = "STP_bieu 06 VBQPPL 6 thang 2023.xlsx"
    return case(name, "department: districts in rows with subtotal, level and total", wb, expected)


def _copies() -> Case:
    rng = random.Random("h-tu-phap-2")
    wb, (ws,) = book("CTĐT")
    put(ws, 1, [["SỞ TƯ PHÁP TỈNH BẮC KẠN"], [], ["THỐNG KÊ CHỨNG THỰC ĐIỆN TỬ TẠI CÁC HUYỆN, THÀNH PHỐ, QUÝ II-2023"]])
    top = ["#", "Huyện/TP", "Tổng hồ sơ TTHC phát sinh", "HS được chứng thực điện tử", "<", "Lệ phí thu (nghìn đồng)"]
    at = put(ws, 5, [top, ["^", "^", "^", "Số HS", "So với HS phát sinh (%)", "^"]], header=True)
    expected, sums = [], [0, 0]
    for i, code in enumerate(DISTRICTS, 1):
        rooms, communes = counts(rng, 150, 400, 0.08, 0.2), counts(rng, 500, 1200, 0.1, 0.3)
        n, d = rooms[0] + communes[0], rooms[1] + communes[1]
        sums = [sums[0] + n, sums[1] + d]
        at = put(ws, at, [[i, DISTRICTS[code] if code != "058" else "TPBK", d, n, rate(n, d), 14 * n]])
        at = put(ws, at, [[None, "  - Phòng Tư pháp", rooms[1], rooms[0], rate(*rooms), 14 * rooms[0]]])
        at = put(ws, at, [[None, "  - UBND cấp xã", communes[1], communes[0], rate(*communes), 14 * communes[0]]])
        expected.append(fig("certified_e_copies", code, "2023-Q2", n, d))
    n, d = sums[0] - 130, sums[1]
    put(ws, at, [["Tổng", "<", d, n, rate(n, d), 14 * n]], header=True)
    expected.append(fig("certified_e_copies", "06", "2023-Q2", n, d, sure=False, optional=True))
    name = "STP chung thuc dien tu quy II.xlsx"
    return case(name, "department: sub-rows of each district", wb, expected, [fault("total_mismatch", ws, at)])


def _hospitals() -> Case:
    rng = random.Random("h-y-te-1")
    wb, (ws,) = book("PL khảo sát")
    put(ws, 1, [["SỞ Y TẾ BẮC KẠN"], ["PHỤ LỤC KẾT QUẢ KHẢO SÁT HÀI LÒNG NGƯỜI BỆNH QUÝ III NĂM 2023"]], header=True)
    places = ["BVĐK tỉnh", "TTYT huyện Ba Bể", "TTYT huyện Chợ Đồn", "TTYT huyện Na Rì", "TTYT TP Bắc Kạn"]
    at = put(ws, 4, [["TT", "Cơ sở khám chữa bệnh", "Số phiếu", "Số phiếu hài lòng", "Tỷ lệ (%)", "Xếp loại"]])
    sums = [0, 0]
    for i, place in enumerate(places, 1):
        n, d = counts(rng, 60, 220, 0.85, 0.97)
        sums = [sums[0] + n, sums[1] + d]
        at = put(ws, at, [[i, place, d, n, rate(n, d), "A" if n / d > 0.9 else "B"]])
    put(ws, at, [[None, "Toàn ngành", sums[1], sums[0], rate(*sums), None]])
    # patients only, no pupils: whether it may stand for the plan's “y tế, giáo dục” is for Sở Nội vụ to say
    expected = [fig("satisfaction_health_education", "SYT", "2023-Q3", *sums, sure=False, optional=True)]
    return case("SYT_PL hai long nguoi benh Q3-2023.xlsx", "department: hospitals in rows", wb, expected)


def _health_nine() -> Case:
    rng = random.Random("h-y-te-2")
    wb, (ws,) = book("SYT")
    put(ws, 1, [["UBND TỈNH BẮC KẠN", "<", "<"], ["SỞ Y TẾ", "<", "<"]])
    put(ws, 3, [["KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CCHC 9 THÁNG ĐẦU NĂM 2023", *"<<<<<<"]], header=True)
    head = ["Nhóm", "Chỉ tiêu", "Số lượng", "<", "Thực hiện", "Cùng kỳ 2022", "Mục tiêu năm 2023"]
    at = put(ws, 5, [head, ["^", "^", "Đạt", "Tổng", "^", "^", "^"]], header=True)
    rows = [
        ("Thủ tục\nhành chính", "on_time", "Hồ sơ trả trước hạn + đúng hạn / hồ sơ đã giải quyết", (412, 415)),
        (
            "^",
            "online_applications",
            "Hồ sơ tiếp nhận trực tuyến / hồ sơ đã giải quyết",
            counts(rng, 410, 416, 0.6, 0.9),
        ),
        ("^", "online_payment", "Hồ sơ thanh toán trực tuyến / hồ sơ phát sinh", counts(rng, 412, 425, 0.4, 0.7)),
        ("Dịch vụ công", "full_online_procedures", "TTHC cung cấp DVCTT toàn trình / TTHC đủ điều kiện", (58, 63)),
        ("^", "procedures_on_national_portal", "DVC toàn trình đã tích hợp Cổng DVCQG / DVC toàn trình", (45, 58)),
        ("Biên chế", "staff_within_quota", "Biên chế hiện có mặt / biên chế được giao", (41, 44)),
        ("Điều hành", "online_meetings", "Cuộc họp trực tuyến / tổng số cuộc họp", (31, 66)),
        (
            "^",
            "work_records_province",
            "HSCV xử lý trên môi trường mạng / tổng HSCV của Sở",
            counts(rng, 900, 1200, 0.95, 1),
        ),
        ("^", "tasks_completed", "Nhiệm vụ Kế hoạch CCHC đã hoàn thành / tổng số nhiệm vụ", (17, 23)),
    ]
    lines: list[list[object]] = []
    expected = []
    for group, short, label, (n, d) in rows:
        lines.append([group, label, n, d, round(n / d, 4), round(n / d * 0.9, 4), 0.9])
        expected.append(fig(short, "SYT", "2023-9M", n, d))
        expected.append(fig(short, "SYT", "2022-9M", value=100 * round(n / d * 0.9, 4), optional=True))
    at = put(ws, at, lines)
    put(ws, at + 1, [["Ghi chú: cột Thực hiện tính theo phần đơn vị (1 = 100%)."]])
    name = "SYT_CCHC 9 thang.xlsx"
    return case(name, "department: criteria in merged groups, fractions without format", wb, expected)


def _minorities() -> Case:
    wb, (ws,) = book("BDT")
    put(ws, 1, [["BAN DÂN TỘC TỈNH BẮC KẠN"], ["SỐ LIỆU PHỤC VỤ BÁO CÁO CCHC NĂM 2023"], ["Đvt: %"]])
    head = ["Mã số", "Nội dung báo cáo", "Quý I/2023", "<", "Quý II/2023", "<", "Tăng, giảm (điểm %)"]
    at = put(ws, 5, [head, ["^", "^", "Số liệu", "Tỷ lệ", "Số liệu", "Tỷ lệ", "^"]], header=True)
    rows = [
        ("periodic_reports_shared", "Báo cáo định kỳ đã cập nhật lên HTTT báo cáo của tỉnh", (6, 8), (11, 12)),
        ("work_records_province", "HSCV của Ban xử lý trên môi trường mạng", (188, 201), (240, 246)),
        ("online_meetings", "Cuộc họp trực tuyến trên tổng số cuộc họp", (3, 11), (6, 14)),
        ("staff_within_quota", "Biên chế công chức có mặt so với biên chế được giao", (17, 19), (18, 19)),
    ]
    expected = []
    for i, (short, label, first, second) in enumerate(rows, 1):
        told = [f"{first[0]}/{first[1]}", vn(rate(*first)), f"{second[0]}/{second[1]}", vn(rate(*second))]
        at = put(ws, at, [[f"{i:02d}", label, *told, vn(rate(*second) - rate(*first))]])
        expected += [fig(short, "BDT", "2023-Q1", *first), fig(short, "BDT", "2023-Q2", *second)]
    put(ws, at, [["05", "Hồ sơ TTHC giải quyết đúng hạn", "Không có TTHC", "-", "Không có TTHC", "-", "-"]])
    put(ws, at + 2, [[None, "Bắc Kạn, ngày 15 tháng 6 năm 2023"]])
    for line in ws.iter_rows():  # typed on a Mac: marks stand apart from their letters
        for cell in line:
            if isinstance(cell.value, str):
                cell.value = unicodedata.normalize("NFD", cell.value)
    for period in ("2023-Q1", "2023-Q2"):
        expected.append(fig("on_time", "BDT", period, optional=True))
    name = "Ban Dan toc - so lieu CCHC quy I, II.xlsx"
    return case(name, "department: two quarters side by side, counts as fractions in text", wb, expected)


def reports() -> Iterator[Case]:
    yield from (_documents(), _copies(), _hospitals(), _health_nine(), _minorities())
