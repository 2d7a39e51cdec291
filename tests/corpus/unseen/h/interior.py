"""Sở Nội vụ: an officer who joins everybody's figures into one table, with groups and subtotals."""

import random
from collections.abc import Iterator

from openpyxl.worksheet.worksheet import Worksheet

from tests.corpus.truth import Case, Expected
from tests.corpus.unseen.h.paper import DISTRICTS, Grid, book, case, counts, fault, fig, put, rate, vn

_DEPARTMENTS = {
    "SKHDT": "Sở KH&ĐT",
    "SCT": "Sở Công Thương",
    "SNNPTNT": "Sở Nông nghiệp và PTNT",
    "SXD": "Sở Xây dựng",
    "SGTVT": "Sở Giao thông vận tải",
    "SLDTBXH": "Sở LĐ-TB và XH",
    "SGDDT": "Sở GD và ĐT",
    "TTT": "Thanh tra tỉnh",
}


def _head(ws: Worksheet, title: str, below: str) -> int:
    put(ws, 1, [["UBND TỈNH BẮC KẠN", "<", "<"], ["SỞ NỘI VỤ", "<", "<"], [], [title, *"<<<<<<<<<<"]], header=True)
    put(ws, 5, [[below, *"<<<<<<<<<<"]])
    return 7


def _district(code: str) -> str:
    return "Thành phố Bắc Kạn" if code == "058" else f"Huyện {DISTRICTS[code]}"


def _direction() -> Case:
    rng = random.Random("h-noi-vu-1")
    wb, (ws,) = book("Phụ lục I")
    title = "TỔNG HỢP VIỆC CHẤP HÀNH CHẾ ĐỘ BÁO CÁO VÀ TIẾN ĐỘ KẾ HOẠCH CCHC CỦA CÁC CƠ QUAN, ĐỊA PHƯƠNG"
    at = _head(ws, title, "9 tháng năm 2023 (kèm theo Báo cáo số 1482/BC-SNV ngày 20/9/2023)")
    top = ["STT", "Cơ quan, đơn vị", "Báo cáo CCHC định kỳ", "<", "<", "<", "Nhiệm vụ Kế hoạch CCHC năm 2023", *"<<<<"]
    low = ["^", "^", "Phải gửi", "Gửi đúng hạn", "Gửi chậm", "% đúng hạn"]
    low += ["Được giao", "Đã hoàn thành", "Đang làm", "Chậm tiến độ", "% hoàn thành"]
    at = put(ws, at, [top, low], header=True)
    expected: list[Expected] = []
    districts = {code: _district(code) for code in DISTRICTS}
    double = 0
    for letter, group, units in (("A", "KHỐI SỞ, NGÀNH", _DEPARTMENTS), ("B", "CẤP HUYỆN", districts)):
        at = put(ws, at, [[letter, group]], header=True)
        for i, (code, name) in enumerate(units.items(), 1):
            sent, done = counts(rng, 9, 12, 0.7, 1), counts(rng, 14, 30, 0.55, 0.95)
            slow = (done[1] - done[0]) // 3
            fact = [sent[1], sent[0], sent[1] - sent[0], rate(*sent)]
            fact += [done[1], done[0], done[1] - done[0] - slow, slow, rate(*done)]
            at = put(ws, at, [[i, name, *fact]])
            doubt = {"sure": code != "SXD", "optional": code == "SXD"}
            expected.append(fig("reports_on_time", code, "2023-9M", *sent, **doubt))
            expected.append(fig("tasks_completed", code, "2023-9M", *done, **doubt))
        if letter == "A":
            double = at
            at = put(ws, at, [[9, "Sở Xây dựng", 11, 4, 7, 36.4, 25, 5, 12, 8, 20]])
    name = "Phu luc I - tong hop CCHC 9 thang 2023 (SNV).xlsx"
    planted = [fault("duplicate", ws, double)]
    return case(name, "province: groups of departments and districts, one of them twice", wb, expected, planted)


def _survey() -> Case:
    rng = random.Random("h-noi-vu-2")
    wb, (ws,) = book("Kết quả khảo sát")
    title = "KẾT QUẢ KHẢO SÁT SỰ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC NĂM 2023"
    at = _head(ws, title, "(Thời gian phát phiếu: từ ngày 15/10 đến ngày 10/11/2023)")
    kinds = {
        "satisfaction": "Giải quyết thủ tục hành chính",
        "satisfaction_land_construction_investment": "TTHC thuộc lĩnh vực đất đai, xây dựng, đầu tư",
        "satisfaction_health_education": "Dịch vụ y tế, giáo dục công lập",
    }
    top: list[object] = ["TT", "Địa phương"]
    for label in kinds.values():
        top += [f"Mức độ hài lòng về:\n{label}", "<", "<", "<"]
    low = ["^", "^", *(["Phiếu hợp lệ", "Hài lòng", "Không hài lòng", "Tỷ lệ hài lòng"] * 3)]
    at = put(ws, at, [top, low], header=True)
    expected: list[Expected] = []
    totals = {short: [0, 0] for short in kinds}
    empty = 0
    for i, code in enumerate(DISTRICTS, 1):
        line: list[object] = [i, DISTRICTS[code] if code != "058" else "TP. Bắc Kạn"]
        for short in kinds:
            n, d = counts(rng, 60, 150, 0.78, 0.98)
            if code == "060" and short.startswith("satisfaction_land"):
                line += [0, 0, 0, "#DIV/0!"]
                empty = at
                expected.append(fig(short, code, "2023", optional=True))  # nobody was asked: 0 of 0
                continue
            totals[short] = [totals[short][0] + n, totals[short][1] + d]
            line += [d, n, d - n, f"{vn(rate(n, d, 2), 2)}%"]
            expected.append(fig(short, code, "2023", n, d))
        at = put(ws, at, [line])
    line = [None, "Toàn tỉnh"]
    for short, (n, d) in totals.items():
        line += [d, n, d - n, f"{vn(rate(n, d, 2), 2)}%"]
        expected.append(fig(short, "06", "2023", n, d))
    put(ws, at, [line], header=True)
    codes = "zero_denominator no_cases not_a_number"
    name = "SNV_ket qua khao sat hai long nam 2023.xlsx"
    planted = [fault(codes, ws, empty)]
    return case(name, "province: survey by districts, three kinds of service", wb, expected, planted)


def _cadres() -> Case:
    rng = random.Random("h-noi-vu-3")
    wb, (ws,) = book("Mẫu 5")
    title = "THỐNG KÊ TRÌNH ĐỘ CÁN BỘ, CÔNG CHỨC CẤP XÃ 6 THÁNG ĐẦU NĂM 2023"
    at = _head(ws, title, "Đơn vị tính: người")
    cadre = ["Cán bộ cấp xã", "<", "<", "<"]
    staff = ["Cán bộ, công chức cấp xã", "<", "<", "<", "<"]
    top = ["TT", "Huyện, thành phố", *cadre, *staff, "Lý luận chính trị từ trung cấp trở lên"]
    low: list[object] = ["^", "^", "Tổng số", "Trình độ từ TC trở lên", "Chưa qua đào tạo", "Tỷ lệ từ TC trở lên (%)"]
    low += ["Tổng số", "Trình độ ĐH trở lên", "Cao đẳng, trung cấp", "Còn lại", "Tỷ lệ từ ĐH trở lên (%)", "^"]
    at = put(ws, at, [top, low], header=True)
    expected, total = [], [0] * 8
    for i, code in enumerate(DISTRICTS, 1):
        (a, b), (c, d) = counts(rng, 80, 210, 0.94, 1), counts(rng, 170, 400, 0.55, 0.8)
        fact = [b, a, b - a, d, c, (d - c) * 3 // 4, d - c - (d - c) * 3 // 4, rng.randint(60, 150)]
        total = [x + y for x, y in zip(total, fact, strict=True)]
        at = put(ws, at, [[i, _district(code), *fact[:3], rate(a, b), *fact[3:7], rate(c, d), fact[7]]])
        expected.append(fig("commune_cadres_intermediate", code, "2023-6M", a, b))
        expected.append(fig("commune_staff_university", code, "2023-6M", c, d))
    sums = [*total[:3], rate(total[1], total[0]), *total[3:7], rate(total[4], total[3]), total[7]]
    put(ws, at, [["Cộng toàn tỉnh", "<", *sums]], header=True)
    expected.append(fig("commune_cadres_intermediate", "06", "2023-6M", total[1], total[0]))
    expected.append(fig("commune_staff_university", "06", "2023-6M", total[4], total[3]))
    name = "Mau 5 - CBCC cap xa 6T.2023.xlsx"
    return case(name, "province: commune staff by districts", wb, expected)


def _long() -> Case:
    rng = random.Random("h-noi-vu-4")
    wb, (ws,) = book("nhaplieu")
    labels = {
        "staff_within_quota": "Tỷ lệ biên chế có mặt so với biên chế được giao",
        "agencies_inspected": "Tỷ lệ cơ quan, đơn vị được kiểm tra CCHC",
        "hamlets_rearranged": "Tỷ lệ thôn, tổ dân phố thuộc diện đã thực hiện sắp xếp",
    }
    ranges = {
        "staff_within_quota": (90, 160, 0.9, 0.99),
        "agencies_inspected": (20, 32, 0.2, 0.5),
        "hamlets_rearranged": (6, 15, 0.5, 1),
    }
    lines: Grid = [["Kỳ báo cáo", "Đơn vị", "Chỉ tiêu", "Tử số", "Mẫu số", "Giá trị (%)"]]
    expected = []
    for code in DISTRICTS:
        for short, label in labels.items():
            n, d = counts(rng, *ranges[short])
            lines.append(["Quý III/2023", _district(code), label, n, d, rate(n, d, 2)])
            expected.append(fig(short, code, "2023-Q3", n, d))
    lines.append(["Quý III/2023", "Huyện Phja Bjoóc", labels["agencies_inspected"], 9, 27, 33.33])
    put(ws, 1, lines)
    name = "nhap lieu to chuc bo may Q3.xlsx"
    return case(name, "province: long form with counts", wb, expected, [fault("unknown_unit", ws, len(lines))])


_GOALS: dict[str, list[tuple[str, str, int, int]]] = {
    "1. Chỉ đạo": [
        ("agencies_inspected", "Cơ quan, đơn vị được kiểm tra CCHC trong năm", 9, 27),
        ("tasks_completed", "Nhiệm vụ của Kế hoạch CCHC đã hoàn thành", 101, 108),
    ],
    "2. TTHC": [
        ("feedback_resolved", "Phản ánh, kiến nghị của cá nhân, tổ chức được xử lý dứt điểm", 212, 214),
        ("satisfaction_service", "Người dân hài lòng đối với sự phục vụ của cơ quan hành chính nhà nước", 988, 1100),
    ],
    "3. Bộ máy": [
        ("hamlets_rearranged", "Thôn, tổ dân phố thuộc diện phải sắp xếp đã được sắp xếp", 44, 52),
        ("staff_within_quota", "Biên chế có mặt so với biên chế được giao", 1702, 1790),
    ],
    "4. Công vụ": [
        ("officials_by_position", "Cơ quan hành chính có cơ cấu công chức phù hợp với vị trí việc làm", 26, 27),
        ("employees_by_position", "Cơ quan, đơn vị có cơ cấu viên chức phù hợp với vị trí việc làm", 310, 342),
    ],
    "5. Chính quyền số": [
        ("systems_connected", "HTTT của tỉnh đã kết nối, liên thông qua trục LTVB quốc gia", 12, 38),
        ("online_users_identified", "Người dân, DN sử dụng DVCTT được định danh, xác thực điện tử", 15204, 18330),
    ],
}


def _areas() -> Case:
    rng = random.Random("h-noi-vu-5")
    wb, sheets = book(*_GOALS)
    expected: list[Expected] = []
    for ws, goals in zip(sheets, _GOALS.values(), strict=True):
        title = "KẾT QUẢ THỰC HIỆN MỤC TIÊU KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH TỈNH BẮC KẠN"
        at = _head(ws, title, "Năm 2023 (từ 15/12/2022 đến 14/12/2023)")
        top = ["TT", "Mục tiêu", "Mục tiêu KH đề ra", "Kết quả năm 2022", "Kết quả năm 2023", "<", "Đánh giá"]
        at = put(ws, at, [top, ["^", "^", "^", "^", "Số lượng", "Tỷ lệ", "^"]], header=True)
        for i, (short, label, n, d) in enumerate(goals, 1):
            before = vn(rate(n, d) * rng.uniform(0.85, 0.98))
            told = f"{n:,}/{d:,}".replace(",", ".")
            at = put(ws, at, [[i, label, "100%", f"{before}%", told, f"{vn(rate(n, d, 2), 2)}%", "Tiếp tục thực hiện"]])
            expected.append(fig(short, "06", "2023", n, d))
            expected.append(fig(short, "06", "2022", value=float(before.replace(",", ".")), optional=True))
    name = "SNV muc tieu CCHC tinh ca nam 2023 theo linh vuc.xlsx"
    return case(name, "province: a sheet for each area, goals in rows, counts as fractions in text", wb, expected)


def reports() -> Iterator[Case]:
    yield from (_direction(), _survey(), _cadres(), _long(), _areas())
