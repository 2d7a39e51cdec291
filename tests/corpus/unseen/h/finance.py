"""Kho bạc Nhà nước and Sở Tài chính: money first, counts second."""

import random
from collections.abc import Iterator

from tests.corpus.truth import Case, Expected
from tests.corpus.unseen.h.paper import DISTRICTS, book, case, counts, fault, fig, put, rate, vn

_OWNERS = {"SGTVT": "Sở Giao thông vận tải", "SYT": "Sở Y tế", "SGDDT": "Sở Giáo dục và Đào tạo", "SNV": "Sở Nội vụ"}


def _disbursed() -> Case:
    rng = random.Random("h-kho-bac-1")
    wb, (ws,) = book("GN T10")
    put(ws, 1, [["KHO BẠC NHÀ NƯỚC BẮC KẠN", *"<<"], ["PHÒNG KIỂM SOÁT CHI", *"<<"]])
    title = "TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2023 - THÁNG 10/2023"
    put(ws, 4, [[title, *"<<<<<<"], ["(Đơn vị: triệu đồng)", *"<<<<<<"]], header=True)
    top = ["STT", "Chủ đầu tư", "Kế hoạch vốn năm 2023 được giao", "Giải ngân", "<", "Tỷ lệ giải ngân (%)", "<"]
    low = ["^", "^", "^", "Riêng tháng 10", "Lũy kế từ đầu năm", "Riêng tháng 10/KH", "Lũy kế/KH"]
    at = put(ws, 7, [top, [*low]], header=True)
    expected: list[Expected] = []
    total = [0, 0, 0]
    districts = {code: "UBND TP Bắc Kạn" if code == "058" else f"UBND huyện {n}" for code, n in DISTRICTS.items()}
    wrong = 0
    for number, group, units in (("I", "Sở, ngành làm chủ đầu tư", _OWNERS), ("II", "UBND cấp huyện", districts)):
        at = put(ws, at, [[number, group]], header=True)
        for i, (code, name) in enumerate(units.items(), 1):
            paid, plan = counts(rng, 20000, 260000, 0.45, 0.9)
            month = paid // 9
            if code == "062":
                paid, wrong = plan + 31250, at
            total = [total[0] + plan, total[1] + month, total[2] + paid]
            at = put(ws, at, [[i, name, plan, month, paid, rate(month, plan), rate(paid, plan)]])
            if code != "062":
                expected.append(fig("investment_disbursed", code, "2023-10", paid, plan, to_date=True))
    plan, month, paid = total
    put(ws, at, [[None, "TỔNG SỐ", plan, month, paid, rate(month, plan), rate(paid, plan)]], header=True)
    expected.append(fig("investment_disbursed", "06", "2023-10", paid, plan, to_date=True, sure=False, optional=True))
    for row in ws.iter_rows(min_row=9, min_col=3, max_col=5):
        for cell in row:
            cell.number_format = "#,##0"
    put(ws, at + 2, [[None, None, None, "Bắc Kạn, ngày 06 tháng 11 năm 2023"], [None, None, None, "TRƯỞNG PHÒNG"]])
    name = "KBNN Bac Kan - giai ngan von DTC thang 10 nam 2023.xlsx"
    planted = [fault("numerator_exceeds_denominator out_of_range", ws, wrong)]
    return case(name, "treasury: money in rows of owners, month beside to date", wb, expected, planted)


def _assets() -> Case:
    rng = random.Random("h-tai-chinh-1")
    wb, (cover, ws) = book("Bìa", "Biểu TSC")
    put(cover, 3, [["SỞ TÀI CHÍNH"], ["HỆ THỐNG BIỂU MẪU BÁO CÁO TÀI SẢN CÔNG"], ["NĂM 2023"]])
    put(ws, 1, [["Biểu TSC-02"], ["QUẢN LÝ, SỬ DỤNG TÀI SẢN CÔNG THEO TIÊU CHUẨN, ĐỊNH MỨC NĂM 2023"]])
    head = ["Đơn vị", "Nguyên giá tài sản (tỷ đồng)", "Tổng số cơ quan, đơn vị quản lý, sử dụng TSC"]
    head += ["Số cơ quan, đơn vị có quy chế TSC", "Số cơ quan, đơn vị quản lý, sử dụng TSC đúng tiêu chuẩn, định mức"]
    at = put(ws, 4, [[*head, "Tỷ lệ đúng tiêu chuẩn, định mức"]], header=True)
    expected, sums = [], [0, 0]
    lines: list[list[object]] = []
    for code, name in DISTRICTS.items():
        n, d = counts(rng, 28, 60, 0.85, 1)
        sums = [sums[0] + n, sums[1] + d]
        place = f"Thành phố {name}" if code == "058" else name
        lines.append([place, round(rng.uniform(90, 400), 1), d, d, n, n / d])
        expected.append(fig("assets_by_norm", code, "2023", n, d))
    n, d = sums
    lines.insert(0, ["Tổng cộng các huyện, thành phố", round(sum(float(str(x[1])) for x in lines), 1), d, d, n, n / d])
    put(ws, at, lines)
    for row in ws.iter_rows(min_row=at, min_col=6, max_col=6):
        row[0].number_format = "0.00%"
    name = "STC - bieu TSC-02 nam 2023.xlsx"
    expected.append(fig("assets_by_norm", "06", "2023", n, d, sure=False, optional=True))
    return case(name, "department of finance: total on top, percent format", wb, expected)


def _plan_share() -> Case:
    rng = random.Random("h-tai-chinh-2")
    wb, (ws,) = book("Sheet1")
    put(ws, 1, [["TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG CỦA CÁC HUYỆN"], ["Lũy kế giải ngân so với kế hoạch vốn giao (%)"]])
    spans = {"2023-6M": "6 tháng/2023", "2023-9M": "9 tháng/2023"}
    at = put(ws, 4, [["Huyện, thành phố", *spans.values(), "Phấn đấu đến 31/12/2023"]], header=True)
    expected = []
    for code in ("058", "063", "064", "065"):
        shares = [round(low + rng.uniform(0, 15), 2) for low in (30, 55)]
        at = put(
            ws, at, [["TP Bắc Kạn" if code == "058" else f"H.{DISTRICTS[code]}", *(vn(x, 2) for x in shares), "95"]]
        )
        for period, share in zip(spans, shares, strict=True):
            expected.append(fig("investment_disbursed", code, period, value=share))
    return case("STC tien do giai ngan.xlsx", "finance: one indicator, periods to date across", wb, expected)


def reports() -> Iterator[Case]:
    yield from (_disbursed(), _assets(), _plan_share())
