"""What any of the three may send: several tables on a sheet, sub-rows, a head printed twice, estimates, other kinds of staff."""

import unicodedata

from tests.corpus.truth import Case
from tests.corpus.unseen.e.kit import (
    CADRES,
    DEPARTMENTS,
    DISTRICTS,
    E_COPIES,
    FEEDBACK,
    MEETINGS,
    ON_TIME,
    ONLINE,
    PAYMENT,
    RECORDS,
    SHARED,
    STAFF,
    Report,
    filing,
    part,
    summed,
    units_of,
)


def two_tables() -> Case:
    report = Report(
        "NganSon_bao cao CCHC quy 1.2023 (2 bieu).xlsx", "two tables on one sheet, one below the other", "2023-Q1"
    )
    page = report.page("Quy 1")
    page.lines(
        "UBND HUYỆN NGÂN SƠN",
        "SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÍ 1/2023",
        "(gửi kèm Công văn số 214/UBND-NV ngày 17/3/2023)",
        None,
    )
    communes = units_of("062", "commune")[:6]
    page.line("I. Giải quyết hồ sơ TTHC", bold=True)
    columns = {
        "TT": "#", "Đơn vị": "name", "HS đã giải quyết": "resolved", "Giải quyết trước hạn": "early",
        "Giải quyết đúng hạn": "in_time", "Giải quyết trễ hạn": "late",
        "Tỉ lệ giải quyết trước và đúng hạn (%)": "t1:early+in_time/resolved",
    }  # fmt: skip
    rows = [filing(report.rng, name, code, 210) for code, name in communes]
    page.table(columns, rows, {ON_TIME: "early+in_time/resolved"})
    page.line()
    page.line("II. Phản ánh, kiến nghị của người dân, doanh nghiệp", bold=True)
    columns = {
        "TT": "#", "Đơn vị": "name", "Số PAKN tiếp nhận": "all", "Số PAKN đã xử lý dứt điểm": "some",
        "Tỉ lệ PAKN đã xử lý dứt điểm (%)": "t1:some/all",
    }  # fmt: skip
    page.table(columns, [part(report.rng, name, code, 2, 12, 0.7) for code, name in communes], {FEEDBACK: "some/all"})
    return report.done()


def sub_rows() -> Case:
    report = Report(
        "Mức độ trực tuyến toàn trình, một phần T11-2023.xlsx", "sub-rows of each unit by kind of service", "2023-11"
    )
    page = report.page("Thang 11")
    page.lines(
        "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
        "TÌNH HÌNH TIẾP NHẬN HỒ SƠ TTHC TRỰC TUYẾN THÁNG 11 NĂM 2023, CHIA THEO MỨC ĐỘ DỊCH VỤ CÔNG",
        wide=7,
    )
    rows = []
    for code, name in DEPARTMENTS[5:11]:
        kinds = [
            filing(report.rng, kind, None, 160) | {"total_row": True}
            for kind in ("- DVC trực tuyến một phần", "- DVC trực tuyến toàn trình")
        ]
        paper = report.rng.randint(5, 40)
        offline = {"fresh": paper, "direct": paper, "online": 0, "post": 0}
        kinds.append(kinds[0] | offline | {"name": "- TTHC chưa cung cấp trực tuyến"})
        whole = summed(name, code, kinds)
        whole.pop("total_row")
        rows += [whole, *kinds]
    columns = {
        "STT": "#", "Tên đơn vị": "name", "Số lượng hồ sơ tiếp nhận|Tổng số hồ sơ": "fresh",
        "Số lượng hồ sơ tiếp nhận|Trong đó|Trực tuyến": "online", "Số lượng hồ sơ tiếp nhận|Trong đó|Trực tiếp": "direct",
        "Số lượng hồ sơ tiếp nhận|Trong đó|BCCI": "post", "Tỷ lệ hồ sơ trực tuyến (%)": "p1:online/fresh",
    }  # fmt: skip
    page.table(columns, rows, {ONLINE: "online/fresh"})
    return report.done()


def head_twice() -> Case:
    report = Report(
        "Ba Bể_chứng thực điện tử_Quý IV năm 2023.xlsx",
        "text in decomposed letters, the head repeated on the second printed page",
        "2023-Q4",
    )
    page = report.page("CTDT")
    page.lines("UBND HUYỆN BA BỂ", "KẾT QUẢ CHỨNG THỰC ĐIỆN TỬ QUÝ IV NĂM 2023", None)
    rows = [part(report.rng, name, code, 90, 420) for code, name in units_of("061", "commune")]
    for row in rows:
        row["few"] = int(row["all"] * report.rng.uniform(0.03, 0.35))
    columns = {
        "STT": "#", "Xã, thị trấn": "name", "Tổng số hồ sơ TTHC phát sinh": "all", "Số hồ sơ chứng thực điện tử": "few",
        "Tỷ lệ hồ sơ chứng thực điện tử (%)": "p2:few/all",
    }  # fmt: skip
    page.table(columns, rows[:8], {E_COPIES: "few/all"}, numbers=["1", "2", "3", "4", "5"])
    page.table(columns, rows[8:], {E_COPIES: "few/all"}, numbers=["1", "2", "3", "4", "5"])
    for number, row in enumerate(page.sheet.iter_rows(min_row=page.at - 7, max_row=page.at - 1), 9):
        row[0].value = number
    for row in page.sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str):
                cell.value = unicodedata.normalize("NFD", cell.value)
    return report.done()


def estimates() -> Case:
    report = Report(
        "Sở GTVT - ước thực hiện CCHC năm 2023.xlsx",
        "last year, nine months, an estimate of the year, two comparisons",
        "2023-9M",
    )
    page = report.page("Bieu 1")
    page.motto("SỞ GIAO THÔNG VẬN TẢI", right=7)
    page.lines("TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH 9 THÁNG, ƯỚC THỰC HIỆN NĂM 2023", wide=9)
    page.line("Đơn vị báo cáo: Sở Giao thông vận tải")
    page.head("STT", "Chỉ tiêu", "ĐVT", "KH năm 2023", "TH 9 tháng năm 2022", "TH 9 tháng năm 2023", "Ước TH cả năm 2023",
              "So sánh (%)|9T/2023 so với KH", "So sánh (%)|9T/2023 so với 9T/2022")  # fmt: skip
    lines = [
        (ON_TIME, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", 95, 93),
        (ONLINE, "Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến", 30, 25),
        (PAYMENT, "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến", 50, 30),
        (RECORDS["province"], "Tỷ lệ hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng", 100, 90),
        (SHARED, "Tỷ lệ báo cáo định kỳ cập nhật trên hệ thống thông tin báo cáo cấp tỉnh", 100, 90),
        (MEETINGS, "Tỷ lệ cuộc họp tổ chức trực tuyến", 40, 20),
    ]
    for count, (indicator, text, plan, least) in enumerate(lines, 1):
        before, now = (round(report.rng.uniform(low, low + 6), 1) for low in (least - 6, least))
        year = round(min(100, now + report.rng.uniform(0.5, 6)), 1)
        page.line(
            count,
            text,
            "%",
            plan,
            before,
            now,
            year,
            round(100 * now / plan, 1),
            round(100 * now / before, 1),
        )
        report.want(indicator, "SGTVT", value=now)
        report.want(indicator, "SGTVT", value=before, period="2022-9M", optional=True)
        report.want(indicator, "SGTVT", value=year, period="2023", sure=False, optional=True)
    page.sign("NGƯỜI LẬP BIỂU", "KT. GIÁM ĐỐC", "Bắc Kạn, ngày 18 tháng 9 năm 2023", right=6)
    return report.done()


def kinds_of_staff() -> Case:
    report = Report(
        "SNV - trình độ CBCC huyện, xã 31.12.2023.xlsx",
        "staff of districts and communes side by side, three kinds of staff",
        "2023",
    )
    page = report.page("Trinh do")
    page.motto("SỞ NỘI VỤ", right=9)
    page.lines("THỐNG KÊ TRÌNH ĐỘ CHUYÊN MÔN CÁN BỘ, CÔNG CHỨC CẤP HUYỆN, CẤP XÃ NĂM 2023", wide=14)
    rows = []
    for code, name in DISTRICTS:
        top, cadres, civil = (part(report.rng, name, code, *span, 0.7) for span in ((60, 95), (90, 160), (90, 170)))
        row = {"name": name, "unit": code, "top": top["all"], "top_high": top["some"], "cadres": cadres["all"]}
        row |= {"trained": max(cadres["some"], cadres["more"]), "cadres_high": min(cadres["some"], cadres["more"])}
        row |= {"civil": civil["all"], "civil_high": civil["some"], "both": cadres["all"] + civil["all"]}
        rows.append(row | {"both_high": row["cadres_high"] + civil["some"]})
    top, cadres, civil, both = (
        "Cán bộ, công chức cấp huyện|",
        "Cấp xã|Cán bộ|",
        "Cấp xã|Công chức|",
        "Cấp xã|Cán bộ, công chức|",
    )
    columns = {
        "STT": "#", "Huyện, thành phố": "name", top + "Tổng số": "top", top + "Đại học trở lên": "top_high",
        top + "Tỷ lệ đại học trở lên (%)": "p1:top_high/top", cadres + "Tổng số": "cadres",
        cadres + "Trung cấp trở lên": "trained", cadres + "Tỷ lệ trung cấp trở lên (%)": "p1:trained/cadres",
        civil + "Tổng số": "civil", civil + "Đại học trở lên": "civil_high",
        civil + "Tỷ lệ đại học trở lên (%)": "p1:civil_high/civil", both + "Tổng số": "both",
        both + "Đại học trở lên": "both_high", both + "Tỷ lệ đại học trở lên (%)": "p1:both_high/both",
    }  # fmt: skip
    wants = {CADRES: "trained/cadres", STAFF: "both_high/both"}
    page.table(columns, [*rows, summed("Toàn tỉnh", "06", rows)], wants)
    page.sign(day="Bắc Kạn, ngày 18 tháng 12 năm 2023", right=9)
    return report.done()


MAKERS = (two_tables, sub_rows, head_twice, estimates, kinds_of_staff)
