"""Văn phòng UBND tỉnh: tasks, procedures on the portals, what people asked, work records."""

import random
from collections.abc import Iterator

from tests.corpus.truth import Case, Expected
from tests.corpus.unseen.h.paper import DISTRICTS, book, case, counts, fault, fig, put, rate, vn

_DEPARTMENTS = {
    "SNV": "Sở Nội vụ",
    "STP": "Sở Tư pháp",
    "STC": "Sở Tài chính",
    "SKHDT": "Sở Kế hoạch và Đầu tư",
    "SCT": "Sở Công Thương",
    "SNNPTNT": "Sở NN&PTNT",
    "STNMT": "Sở TN&MT",
    "STTTT": "Sở TT&TT",
    "SVHTTDL": "Sở VH, TT và DL",
    "SKHCN": "Sở KH&CN",
    "BQLKCN": "Ban QL các KCN",
}


def _tasks() -> Case:
    rng = random.Random("h-vpub-1")
    wb, (ws, other) = book("KH CCHC", "NV thường xuyên")
    expected: list[Expected] = []
    for page, title in (
        (ws, "TÌNH HÌNH THỰC HIỆN NHIỆM VỤ GIAO TẠI KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023"),
        (other, "TÌNH HÌNH THỰC HIỆN NHIỆM VỤ UBND TỈNH, CHỦ TỊCH UBND TỈNH GIAO"),
    ):
        put(page, 1, [["VĂN PHÒNG UBND TỈNH"], [], [title], ["Quý III năm 2023"]], header=True)
        top = ["TT", "Cơ quan chủ trì", "Tổng số nhiệm vụ được giao", "Đã hoàn thành", "<", "<"]
        top += ["Đang thực hiện", "<", "Tỷ lệ hoàn thành\n(4/3)"]
        low = ["^", "^", "^", "Cộng", "Đúng hạn", "Quá hạn", "Trong hạn", "Quá hạn", "^"]
        at = put(page, 6, [top, low, [*range(1, 10)]], header=True)
        for i, (code, name) in enumerate(_DEPARTMENTS.items(), 1):
            n, d = counts(rng, 8, 40, 0.5, 0.95)
            late, over = n // 8, (d - n) // 2
            at = put(page, at, [[i, name, d, n, n - late, late, d - n - over, over, n / d]])
            page.cell(at - 1, 9).number_format = "0.0%"
            if page is ws:  # tasks of every kind are not those of the plan
                expected.append(fig("tasks_completed", code, "2023-Q3", n, d))
    name = "VPUB theo doi nhiem vu giao Q.III-2023.xlsx"
    return case(name, "province office: tasks by department, plan and other tasks on two sheets", wb, expected)


def _services() -> Case:
    rng = random.Random("h-vpub-2")
    wb, (ws,) = book("DVCTT")
    put(ws, 1, [["UBND TỈNH BẮC KẠN", "<", "<"], ["VĂN PHÒNG", "<", "<"]])
    put(ws, 4, [["CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN VÀ RÀ SOÁT TTHC THÁNG 10/2023"]], header=True)
    put(ws, 5, [["(Danh mục theo Quyết định số 1005/QĐ-UBND ngày 14/6/2022; số liệu đến 14/10/2023)"]])
    top = ["STT", "Sở, ban, ngành", "Tổng số TTHC", "DVCTT toàn trình", "<", "<", "DVCTT một phần"]
    top += ["Tích hợp Cổng DVCQG", "<", "Rà soát, đơn giản hoá", "<", "<"]
    low = ["^", "^", "^", "TTHC đủ điều kiện", "TTHC đã cung cấp", "Tỷ lệ cung cấp (%)", "^"]
    low += [
        "Số DVC toàn trình đã tích hợp",
        "Tỷ lệ/DVC toàn trình (%)",
        "TTHC đã rà soát",
        "Có phương án ĐGH",
        "Tỷ lệ (%)",
    ]
    at = put(ws, 7, [top, low], header=True)
    expected: list[Expected] = []
    sums = [0] * 7
    for i, (code, name) in enumerate(_DEPARTMENTS.items(), 1):
        full, fit = counts(rng, 20, 70, 0.7, 1)
        linked, (plans, seen) = round(full * rng.uniform(0.5, 0.95)), counts(rng, 5, 15, 0.2, 0.8)
        every, part = fit + rng.randint(20, 60), rng.randint(4, 20)
        sums = [a + b for a, b in zip(sums, [every, fit, full, part, linked, seen, plans], strict=True)]
        line = [i, name, every, fit, full, rate(full, fit), part, linked, rate(linked, full), seen, plans]
        at = put(ws, at, [[*line, rate(plans, seen)]])
        expected.append(fig("full_online_procedures", code, "2023-10", full, fit))
        expected.append(fig("procedures_on_national_portal", code, "2023-10", linked, full))
        expected.append(fig("reviewed", code, "2023-10", plans, seen))
    every, fit, full, part, linked, seen, plans = sums
    line = ["Tổng cộng", "<", every, fit, full, rate(full, fit), part, linked, rate(linked, full), seen, plans]
    put(ws, at, [[*line, rate(plans, seen)]], header=True)
    expected.append(fig("full_online_procedures", "06", "2023-10", full, fit, sure=False, optional=True))
    expected.append(fig("procedures_on_national_portal", "06", "2023-10", linked, full, sure=False, optional=True))
    expected.append(fig("reviewed", "06", "2023-10", plans, seen, sure=False, optional=True))
    name = "VPUB_DVCTT so nganh T10-2023.xlsx"
    return case(name, "province office: procedures by department, three rates", wb, expected)


def _feedback() -> Case:
    rng = random.Random("h-vpub-3")
    wb, (ws,) = book("PAKN+TTTT")
    put(ws, 1, [["VP UBND TỈNH - TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"], ["TỔNG HỢP CÁC HUYỆN, THÀNH PHỐ THÁNG 9-2023"]])
    top = ["TT", "UBND huyện, TP", "Phản ánh, kiến nghị", "<", "<", "<", "Thanh toán phí, lệ phí", "<", "<", "<"]
    low = ["^", "^", "Tiếp nhận", "Đã xử lý dứt điểm", "Đang xử lý", "Tỉ lệ xử lý", "Số HS phát sinh"]
    low += ["HS thanh toán trực tuyến", "Tỉ lệ thanh toán trực tuyến", "Số tiền (đồng)"]
    at = put(ws, 4, [top, low], header=True)
    expected = []
    for i, (code, name) in enumerate(DISTRICTS.items(), 1):
        heard, paid = counts(rng, 3, 12, 0.6, 1), counts(rng, 400, 1500, 0.3, 0.7)
        told: list[object] = [heard[1], heard[0], heard[1] - heard[0], f"{vn(rate(*heard))}%"]
        if code == "066":
            told = [0, 0, 0, "KPS"]
        settled: list[object] = [paid[0], f"{vn(rate(*paid))}%", paid[0] * 31500]
        if code == "063":
            settled, wrong = ["đang đối soát", "đang đối soát", None], at
        at = put(ws, at, [[i, name, *told, paid[1], *settled]])
        expected.append(fig("feedback_resolved", code, "2023-09", *((None, None) if code == "066" else heard)))
        if code != "063":
            expected.append(fig("online_payment", code, "2023-09", *paid))
    ws.column_dimensions["J"].hidden = True
    name = "PAKN va TTTT cac huyen thang 9-2023.xlsx"
    planted = [fault("not_a_number", ws, wrong)]
    return case(name, "province office: districts in rows, two subjects, money beside", wb, expected, planted)


def _records() -> Case:
    rng = random.Random("h-vpub-4")
    wb, (ws,) = book("HSCV toàn tỉnh")
    put(ws, 1, [["BÁO CÁO XỬ LÝ HỒ SƠ CÔNG VIỆC TRÊN MÔI TRƯỜNG MẠNG NĂM 2023 - TỈNH BẮC KẠN"]], header=True)
    levels = {
        "work_records_province": "Các sở, ban, ngành (cấp tỉnh)",
        "work_records_district": "UBND các huyện, TP (cấp huyện)",
        "work_records_commune": "UBND các xã, phường, TT (cấp xã)",
    }
    quarters = {"2023-Q1": "Quý I", "2023-Q2": "Quý II", "2023-Q3": "Quý III"}
    top: list[object] = ["TT", "Cấp xử lý hồ sơ công việc"]
    for label in quarters.values():
        top += [label, "<", "<"]
    low = ["^", "^", *(["Tổng HSCV", "Xử lý trên MTM", "Tỷ lệ %"] * 3)]
    at = put(ws, 3, [top, low], header=True)
    expected = []
    for i, (short, label) in enumerate(levels.items(), 1):
        line: list[object] = [i, label]
        for period in quarters:
            n, d = counts(rng, 3000, 9000, 0.8, 0.999)
            line += [f"{d:,}".replace(",", "."), f"{n:,}".replace(",", "."), vn(rate(n, d, 2), 2)]
            expected.append(fig(short, "06", period, n, d))
        at = put(ws, at, [line])
    name = "HSCV toan tinh ba quy nam 2023.xlsx"
    return case(name, "province office: levels in rows, quarters across, thousands with dots as text", wb, expected)


def reports() -> Iterator[Case]:
    yield from (_tasks(), _services(), _feedback(), _records())
