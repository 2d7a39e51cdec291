"""Two periods beside each other, last year's columns, to date beside the month, a list as text."""

from random import Random
from unicodedata import normalize

from tests.corpus.truth import Case
from tests.corpus.unseen.b.paper import Report, comma, fraction, percent, row, say, text
from tests.corpus.unseen.b.places import DISTRICTS, NAMES, communes, dotted_kind, part, plain


def month_and_nine() -> Case:
    report, chance = (
        Report("Bach Thong_thang 9 va 9 thang 2023.xlsx", "month and nine months side by side"),
        Random("b37"),
    )
    page = report.page("BC").lines(
        "HUYỆN BẠCH THÔNG", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC CẤP XÃ", "Tháng 9 và 9 tháng năm 2023", "", width=10
    )
    page.head(
        """
        TT | Đơn vị | Tháng 9/2023 | < | < | < | 9 tháng năm 2023 | < | < | <
        ^ | ^ | Đã giải quyết | Trước và đúng hạn | Quá hạn | Tỷ lệ trước và đúng hạn | Đã giải quyết | Trước và đúng hạn | Quá hạn | Tỷ lệ trước và đúng hạn
        """
    )
    rows = []
    for place, code in enumerate(communes("063")[:6], 1):
        cases = (month := chance.randint(20, 90)), month * 8 + chance.randint(0, 90)
        late = chance.randint(0, 2), chance.randint(3, 11)
        rows.append(
            row(
                code,
                place,
                dotted_kind(code),
                *(cell for n, bad in zip(cases, late, strict=True) for cell in (n, n - bad, bad, ...)),
            )
        )
    truth = (say("on_time", "D/C", "2023-09"), say("on_time", "H/G", "2023-9M"))
    page.table(rows, *truth, rates={"F": ("D/C", 1), "J": ("H/G", 1)}, show={"F": percent(1), "J": percent(1)})
    return report.case()


def last_year() -> Case:
    report, chance = (
        Report(
            "So sanh muc do hai long QIII-2023 voi cung ky.xlsx", "last year's column first, fractions without a format"
        ),
        Random("b38"),
    )
    page = report.page("So sánh").lines(
        "SỞ NỘI VỤ", "SO SÁNH TỶ LỆ HÀI LÒNG VỀ GIẢI QUYẾT TTHC QUÝ III NĂM 2023 VỚI CÙNG KỲ NĂM TRƯỚC", ""
    )
    page.head(
        "STT | Huyện, thành phố | Tỷ lệ hài lòng về giải quyết TTHC | < | Tăng/giảm | Xếp hạng năm 2023\n^ | ^ | Quý III/2022 | Quý III/2023 | ^ | ^"
    )
    rows = []
    for place, code in enumerate(DISTRICTS, 1):
        before, now = round(chance.uniform(80, 93), 1), round(chance.uniform(84, 97), 1)
        rows.append(row(code, place, NAMES[code], before, now, comma(now - before), 9 - place))
    truth = (say("satisfaction", "D", "2023-Q3"), say("satisfaction", "C", "2022-Q3", optional=True))
    page.table(rows, *truth, show={"C": fraction, "D": fraction})
    return report.case()


def to_date() -> Case:
    report, chance = (
        Report("TP Bac Kan - ho so truc tuyen T10.xlsx", "month beside to date, wards of the city"),
        Random("b39"),
    )
    page = report.page("T10").motto("UBND THÀNH PHỐ BẮC KẠN", "VĂN PHÒNG HĐND VÀ UBND", right=6)
    page.lines("THỐNG KÊ HỒ SƠ TTHC PHÁT SINH TRỰC TUYẾN THÁNG 10 NĂM 2023", "", width=9)
    page.head(
        """
        STT | Phường, xã | Trong tháng 10/2023 | < | < | Lũy kế từ đầu năm đến hết tháng 10/2023 | < | < | Ghi chú
        ^ | ^ | Tổng số hồ sơ giải quyết | Hồ sơ trực tuyến | Tỷ lệ hồ sơ trực tuyến (%) | Tổng số hồ sơ giải quyết | Hồ sơ trực tuyến | Tỷ lệ hồ sơ trực tuyến (%) | ^
        """
    )
    rows = []
    for place, code in enumerate(communes("058"), 1):
        cases, year = chance.randint(60, 240), chance.randint(900, 2100)
        rows.append(
            row(
                code,
                place,
                dotted_kind(code),
                cases,
                part(chance, cases, 0.3, 0.8),
                ...,
                year,
                part(chance, year, 0.3, 0.7),
                ...,
                None,
            )
        )
    truth = (say("online_applications", "D/C", "2023-10"), say("online_applications", "G/F", "2023-10", to_date=True))
    page.table(rows, *truth, rates={"E": ("D/C", 1), "H": ("G/F", 1)}, show={"E": text, "H": text})
    for cell in (cell for line in page.sheet.iter_rows() for cell in line if isinstance(cell.value, str)):
        cell.value = normalize("NFD", cell.value)  # typed on a Mac
    return report.case()


def text_list() -> Case:
    """A text file as the one-stop software gives it out: semicolons, decimal commas."""
    report, chance, period = (
        Report("xuat_du_lieu_hstt_11_2023.csv", "text file with semicolons"),
        Random("b40"),
        "2023-11",
    )
    page = report.page("csv")
    lines = [
        "Kỳ báo cáo;Mã đơn vị;Đơn vị;Tổng số hồ sơ giải quyết;Số hồ sơ tiếp nhận trực tuyến;Tỷ lệ hồ sơ trực tuyến (%)"
    ]
    for code in DISTRICTS:
        cases = chance.randint(400, 2600)
        online = part(chance, cases, 0.2, 0.6)
        lines.append(f"Tháng 11/2023;{code};{NAMES[code]};{cases};{online};{comma(100 * online / cases, 2)}")
        page.tell("online_applications", code, period, online, cases)
    case = report.case()
    case.data = ("\ufeff" + "\r\n".join(lines) + "\r\n").encode()
    return case


def four_quarters() -> Case:
    """One indicator over four quarters, the last not there yet; the year stands beside and is empty."""
    report, chance = (
        Report("theo doi bao cao dinh ky 2023 - van phong.xlsx", "one indicator, quarters across, no diacritics"),
        Random("b41"),
    )
    page = report.page("theo doi").lines(
        plain("Tỷ lệ báo cáo định kỳ được cập nhật trên hệ thống thông tin báo cáo cấp tỉnh năm 2023 (%)"), ""
    )
    page.head("stt | co quan | quy 1 | quy 2 | quy 3 | quy 4 | ca nam | muc tieu", merge=False)
    rows = [
        row(code, place, plain(NAMES[code]), *(round(chance.uniform(70, 100), 1) for _ in range(3)), None, None, 100)
        for place, code in enumerate(("VPUB", "SNV", "SCT", "SYT", "TTT", "BDT"), 1)
    ]
    page.table(
        rows,
        *(say("periodic_reports_shared", letter, f"2023-Q{n}") for letter, n in zip("CDE", (1, 2, 3), strict=True)),
    )
    page.lines("", "Ghi chu: so lieu den 30/9/2023")
    return report.case()


REPORTS = (month_and_nine, last_year, to_date, text_list, four_quarters)
