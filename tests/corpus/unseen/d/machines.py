"""Meetings, files of work, systems, accounts and procedures online."""

from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.d.desk import (
    DEPARTMENTS,
    DISTRICTS,
    NAMES,
    SHORT,
    Book,
    bare,
    comma,
    communes,
    district,
    draw,
    rate,
    share,
)


def meetings_by_month() -> Case:
    """One sheet a month; the regular meetings online are only a part."""
    rng = Random("d meetings")
    book = Book("Họp trực tuyến T7-T8-T9 các sở.xlsx", "one sheet a month", "2023-07", "Tháng 7")
    for month in (7, 8, 9):
        if month > 7:
            book.page(f"Tháng {month}", f"2023-{month:02d}")
        book.lines(
            "VĂN PHÒNG UBND TỈNH",
            f"Thống kê cuộc họp các cơ quan tổ chức trong tháng {month} năm 2023",
            "(không tính các cuộc họp mật)",
        )
        rows = []
        for index, (code, (above, below)) in enumerate(draw(rng, DEPARTMENTS[1:9], 6, 24, 0.2, 0.7).items(), 1):
            rows.append([index, NAMES[code], below, below - above, above, min(above, 2), rate(above, below)])
            book.fact("online_meetings", code, above, below)
        book.table(
            "TT;Cơ quan;Tổng số cuộc họp;Hình thức họp>Trực tiếp;Hình thức họp>Trực tuyến;Trong đó: giao ban định kỳ;Tỷ lệ họp trực tuyến (%)",
            rows,
            fill="D9D9D9",
        )
        book.lines("Người lập biểu: Hoàng Thị Mai", left=5)
    return book.done()


def regular_meetings_of_na_ri() -> Case:
    """A district's regular report on online meetings, communes down, rate as text."""
    rng = Random("d regular")
    book = Book("NaRi_BC hop truc tuyen dinh ky quy III.xlsx", "communes down, n/d (rate) in one cell", font="Arial")
    book.lines("UBND HUYỆN NA RÌ", "BÁO CÁO ĐỊNH KỲ VỀ HỌP TRỰC TUYẾN CỦA CÁC XÃ, THỊ TRẤN", "Quí 3 năm 2023")
    rows = []
    for index, (code, (above, below)) in enumerate(draw(rng, communes("066")[:12], 5, 20, 0.3, 0.9).items(), 1):
        rows.append(
            [
                index,
                NAMES[code],
                f"{above}/{below} ({comma(above, below, sign='%')})",
                rng.choice(("Ổn định", "Đường truyền chập chờn", "")),
            ]
        )
        book.fact("online_meetings", code, above, below)
    book.table("STT;Tên xã, thị trấn;Số cuộc họp trực tuyến/tổng số cuộc họp (tỷ lệ);Chất lượng đường truyền", rows)
    book.sign("Chánh Văn phòng", 3)
    return book.done()


def work_of_two_levels() -> Case:
    """Files of work of districts and of their communes under two parents."""
    rng = Random("d two levels")
    book = Book("HSCV cấp huyện, cấp xã quý III.2023 (VPUB).xlsx", "two levels side by side", sheet="HSCV")
    book.lines("TỔNG HỢP XỬ LÝ HỒ SƠ CÔNG VIỆC TRÊN MÔI TRƯỜNG MẠNG", "QUÝ III/2023", width=8, bold=True)
    upper, lower = draw(rng, DISTRICTS, 900, 4000, 0.9, 1), draw(rng, DISTRICTS, 1500, 7000, 0.6, 0.95)
    rows = []
    for index, code in enumerate(DISTRICTS, 1):
        one, two = upper[code], lower[code]
        rows.append([index, bare(code), one[1], one[0], comma(*one), two[1], two[0], comma(*two)])
        book.fact("work_records_district", code, *one)
        book.fact("work_records_commune", code, *two)
    parts = ("Tổng số HSCV", "Số HSCV xử lý trên MTM", "Tỷ lệ (%)")
    book.table(
        ";".join(["STT", "Huyện/TP", *[f"Cấp {level}>{part}" for level in ("huyện", "xã") for part in parts]]), rows
    )
    return book.done()


def work_of_departments() -> Case:
    """Files of work of the province's departments; every number typed as text."""
    rng = Random("d work")
    book = Book("Bao cao HSCV khoi so nganh thang 9.xlsx", "numbers as text", "2023-09", "T9")
    book.lines(
        "BÁO CÁO HỒ SƠ CÔNG VIỆC CẤP TỈNH XỬ LÝ TRÊN MÔI TRƯỜNG MẠNG", "Tháng 9 năm 2023", "Ngày lấy số liệu: 15/9/2023"
    )
    rows = []
    for index, (code, (above, below)) in enumerate(draw(rng, DEPARTMENTS[:16], 150, 990, 0.85, 1).items(), 1):
        rows.append(
            [f"{index:02d}", NAMES[code], str(below), str(above), comma(above, below, 2, "%"), str(below - above)]
        )
        book.fact("work_records_province", code, above, below)
    book.table(
        "TT;Đơn vị;Tổng số hồ sơ công việc;Số hồ sơ công việc xử lý trên môi trường mạng;Tỷ lệ;Số hồ sơ xử lý giấy",
        rows,
    )
    return book.done()


def systems_of_departments() -> Case:
    """Systems connected, fractions of departments, one with no system at all."""
    rng = Random("d systems")
    book = Book("STTTT - Hệ thống thông tin kết nối LGSP.xlsx", "no cases, fractions without format", sheet="HTTT")
    book.motto("Sở Thông tin và Truyền thông", 7)
    book.lines("DANH SÁCH CƠ QUAN CÓ HỆ THỐNG THÔNG TIN KẾT NỐI, LIÊN THÔNG", "(Số liệu quý III năm 2023)", width=7)
    rows = []
    for index, (code, (above, below)) in enumerate(draw(rng, DEPARTMENTS[:14], 4, 12, 0.2, 0.8).items(), 1):
        if code == "SCT":
            rows.append([index, SHORT[code], 0, 0, "-", "Chưa có hệ thống"])
            book.fact("systems_connected", code)
            continue
        rows.append([index, SHORT[code], below, above, round(above / below, 4), ""])
        book.fact("systems_connected", code, above, below)
    book.table(
        "TT;Tên cơ quan;Tổng số HTTT liên quan đến người dân, doanh nghiệp;Số HTTT đã kết nối, liên thông qua trục;Tỷ lệ kết nối;Ghi chú",
        rows,
    )
    return book.done()


def accounts_identified() -> Case:
    """Users identified, beside people and accounts of another kind."""
    rng = Random("d accounts")
    book = Book(
        "dinh danh xac thuc dien tu nguoi dung DVCTT 9T2023.xlsx", "tempting neighbours", "2023-9M", "DDĐT", "Arial"
    )
    book.lines(
        "KẾT QUẢ ĐỊNH DANH, XÁC THỰC ĐIỆN TỬ NGƯỜI DÙNG DỊCH VỤ CÔNG TRỰC TUYẾN",
        "Kỳ báo cáo: 9 tháng năm 2023",
        width=7,
    )
    rows = []
    for index, (code, (above, below)) in enumerate(draw(rng, DISTRICTS, 2000, 15000, 0.5, 0.95).items(), 1):
        rows.append(
            [
                index,
                district(code, "UBND huyện ", "UBND TP "),
                rng.randint(28, 55) * 1000,
                rng.randint(15, 27) * 1000,
                below,
                above,
                comma(above, below, sign="%"),
            ]
        )
        book.fact("online_users_identified", code, above, below)
    book.table(
        "TT;Địa phương;Dân số;Số CCCD đã cấp;Số người dân, doanh nghiệp sử dụng DVC trực tuyến;"
        "Số người dân, DN được định danh và xác thực điện tử;Tỷ lệ được định danh, xác thực điện tử",
        rows,
    )
    return book.done()


def procedures_online() -> Case:
    """Procedures fully online and those on the national portal, one table for both."""
    rng = Random("d procedures")
    book = Book(
        "Danh mục DVCTT toàn trình và tích hợp Cổng quốc gia.xlsx",
        "two indicators in a chain of counts",
        "2023-Q3",
        "TTHC",
    )
    book.lines(
        "VĂN PHÒNG UBND TỈNH - PHÒNG KSTTHC",
        "Tình hình cung cấp DVC trực tuyến toàn trình, quý III năm 2023",
        width=8,
        bold=True,
    )
    rows = []
    for index, (code, (full, fit)) in enumerate(draw(rng, DEPARTMENTS[1:17], 20, 120, 0.7, 1).items(), 1):
        on_portal = round(full * rng.uniform(0.4, 0.95))
        rows.append(
            [index, SHORT[code], fit + rng.randint(5, 40), fit, full, rate(full, fit), on_portal, rate(on_portal, full)]
        )
        book.fact("full_online_procedures", code, full, fit)
        book.fact("procedures_on_national_portal", code, on_portal, full)
    book.table(
        "STT;Cơ quan;Tổng số TTHC thuộc thẩm quyền;TTHC đủ điều kiện cung cấp DVCTT toàn trình;Đã cung cấp DVCTT toàn trình>Số TTHC;"
        "Đã cung cấp DVCTT toàn trình>Tỷ lệ (%);DVCTT toàn trình đã tích hợp Cổng DVC quốc gia>Số TTHC;"
        "DVCTT toàn trình đã tích hợp Cổng DVC quốc gia>Tỷ lệ so với TTHC toàn trình (%)",
        rows,
    )
    return book.done()


def reports_shared_two_quarters() -> Case:
    """The quarter before and this one side by side."""
    rng = Random("d shared")
    book = Book("BC định kỳ trên HTTT báo cáo - so sánh 2 quý.xlsx", "two periods side by side", sheet="So sánh")
    book.lines(
        "TỶ LỆ BÁO CÁO ĐỊNH KỲ CẬP NHẬT TRÊN HỆ THỐNG THÔNG TIN BÁO CÁO CẤP TỈNH",
        "Quý II và quý III năm 2023",
        width=9,
        bold=True,
    )
    before, now = draw(rng, DISTRICTS, 12, 40, 0.6, 1), draw(rng, DISTRICTS, 12, 40, 0.7, 1)
    rows = []
    for index, code in enumerate(DISTRICTS, 1):
        one, two = before[code], now[code]
        rows.append(
            [
                index,
                district(code, "H. ", "TP "),
                one[1],
                one[0],
                rate(*one),
                two[1],
                two[0],
                rate(*two),
                round(rate(*two) - rate(*one), 1),
            ]
        )
        book.fact("periodic_reports_shared", code, *one, period="2023-Q2")
        book.fact("periodic_reports_shared", code, *two, period="2023-Q3")
    parts = ("Tổng số BC định kỳ", "Số BC cập nhật trên hệ thống", "Tỷ lệ %")
    book.table(
        ";".join(
            [
                "STT",
                "Đơn vị",
                *[f"Quý {quarter}/2023>{part}" for quarter in ("II", "III") for part in parts],
                "Tăng/giảm (điểm %)",
            ]
        ),
        rows,
    )
    return book.done()


def share_of_online_cases() -> Case:
    """Departments, shares in percent format, last year's quarter beside them."""
    rng = Random("d last year")
    book = Book("Sở, ngành - HS trực tuyến so cùng kỳ.xlsx", "last year's column beside", sheet="Quý 3")
    book.lines("TỶ LỆ HỒ SƠ TTHC PHÁT SINH TRỰC TUYẾN CỦA CÁC SỞ, NGÀNH", "Quý III/2023", width=7, bold=True)
    rows = []
    for index, (code, (above, below)) in enumerate(draw(rng, DEPARTMENTS[2:13], 60, 900, 0.4, 0.95).items(), 1):
        old = rng.randint(150, 390) / 1000
        rows.append(
            [index, SHORT[code], below, above, share(above, below), (old, "0.0%"), (above / below - old, "0.0%")]
        )
        book.fact("online_applications", code, above, below)
        book.fact("online_applications", code, value=100 * old, period="2022-Q3", optional=True)
    book.table(
        "TT;Đơn vị;Tổng số hồ sơ giải quyết;Hồ sơ tiếp nhận trực tuyến;Tỷ lệ hồ sơ trực tuyến;Cùng kỳ năm 2022;Tăng (giảm)",
        rows,
    )
    book.lines("", "Nguồn: Cổng dịch vụ công của tỉnh.")
    return book.done()


REPORTS = (
    meetings_by_month,
    regular_meetings_of_na_ri,
    work_of_two_levels,
    work_of_departments,
    systems_of_departments,
    accounts_identified,
    procedures_online,
    reports_shared_two_quarters,
    share_of_online_cases,
)
