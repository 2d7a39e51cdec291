"""Reports that cannot be taken as they are: no period, doubtful columns, impossible figures, an empty form."""

from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.b.paper import Report, row, say, text
from tests.corpus.unseen.b.places import DISTRICTS, bare, communes, dotted_kind, part, short


def impossible() -> Case:
    report, period = (
        Report("Ty le CCHC cac so quy 4-2023.xlsx", "rates only; a lost comma, a word for a number, an unknown unit"),
        "2023-Q4",
    )
    page = report.page("Quý 4").lines("TỔNG HỢP TỶ LỆ THỰC HIỆN CHỈ TIÊU CCHC QUÝ IV/2023", "Đơn vị tính: %", "")
    page.head(
        "TT | Cơ quan | Tỷ lệ TTHC giải quyết trước và đúng hạn | Tỷ lệ hồ sơ phát sinh trực tuyến/tổng hồ sơ giải quyết | Tỷ lệ cuộc họp trực tuyến"
    )
    page.table(
        [
            row("SNV", 1, short("SNV"), 100.0, 81.2, 44.4),
            row("SYT", 2, short("SYT"), 985, 40.1, 31.6, skip=("on_time",), plant=("out_of_range",)),
            row("SCT", 3, short("SCT"), 99.4, "đang rà soát", 52.0, plant=("not_a_number",)),
            row("", 4, "Sở Du lịch", 98.0, 36.5, 41.0, plant=("unknown_unit",)),
            row("SXD", 5, short("SXD"), 97.6, 29.9, 38.5),
            row("SKHCN", 6, short("SKHCN"), 98.8, "KPS", 40.0, plant=("no_cases",)),
        ],
        *(
            say(name, letter, period)
            for name, letter in (("on_time", "C"), ("online_applications", "D"), ("online_meetings", "E"))
        ),
        show=dict.fromkeys("CDE", text),
    )
    return report.case()


def no_period() -> Case:
    """Nothing says which period it is; a date of signing does not."""
    report, chance = Report("bieu tong hop gui VP.xlsx", "no period anywhere"), Random("b43")
    page = report.page("Sheet1").lines("Tổng hợp thanh toán trực tuyến các huyện, thành phố", "")
    page.head(
        "TT | Huyện, TP | Tổng số hồ sơ TTHC phát sinh | Số hồ sơ thanh toán trực tuyến | Tỷ lệ thanh toán trực tuyến (%)"
    )
    rows = [
        row("", n, bare(code), cases := chance.randint(300, 900), part(chance, cases, 0.1, 0.6), ...)
        for n, code in enumerate(DISTRICTS, 1)
    ]
    page.plant("unknown_period", row=None).table(rows, rates={"E": ("D/C", 1)})
    return report.case()


def doubtful() -> Case:
    """“Tỷ lệ hồ sơ trực tuyến” of what: applications or payments? The title names both."""
    report, chance, period = (
        Report("Ket qua truc tuyen thang 6 (ban nhap).xlsx", "headers that could mean two things"),
        Random("b44"),
        "2023-06",
    )
    page = report.page("T6").lines("KẾT QUẢ TIẾP NHẬN VÀ THANH TOÁN TRỰC TUYẾN THÁNG 6/2023", "")
    page.head("STT | Đơn vị | Trực tuyến (%) | Trực tuyến (%) | Hài lòng (%)")
    rows = [
        row(
            code,
            n,
            dotted_kind(code),
            round(chance.uniform(30, 60), 1),
            round(chance.uniform(10, 29), 1),
            round(chance.uniform(85, 99), 1),
        )
        for n, code in enumerate(DISTRICTS[1:5], 1)
    ]
    page.plant("ambiguous_column", "no_indicator", row=None)
    flags = {"sure": False, "optional": True}
    truth = (
        say("online_applications", "C", period, **flags),
        say("online_payment", "D", period, **flags),
        say("satisfaction", "E", period, **flags),
    )
    page.table(rows, *truth, show=dict.fromkeys("CDE", text))
    return report.case()


def empty_form() -> Case:
    report = Report("Mau bieu bao cao quy (chua dien).xlsx", "a form nobody has filled in")
    page = report.page("Mẫu 01").lines("BIỂU SỐ 01", "KẾT QUẢ GIẢI QUYẾT TTHC QUÝ ..... NĂM 2023", "")
    page.head("TT | Đơn vị | Tổng số hồ sơ đã giải quyết | Trước và đúng hạn | Tỷ lệ (%)")
    page.table([row("", n, bare(code), None, None, None) for n, code in enumerate(DISTRICTS, 1)])
    page.plant("no_table", "no_indicator", "empty_file", "unknown_period", row=None)
    return report.case()


def formulas() -> Case:
    """Formulas without results: the counts are read, the rates and the totals are missing."""
    report, chance, period = (
        Report("Cho Don_ho so truc tuyen quy 2 (co cong thuc).xlsx", "formulas without cached values"),
        Random("b36"),
        "2023-Q2",
    )
    page = report.page("QII").lines(
        "UBND HUYỆN CHỢ ĐỒN", "HỒ SƠ TTHC TRỰC TUYẾN VÀ CHỨNG THỰC ĐIỆN TỬ QUÝ II NĂM 2023", ""
    )
    page.head("STT | Đơn vị | Tổng số hồ sơ giải quyết | Số hồ sơ tiếp nhận trực tuyến | Tỷ lệ hồ sơ trực tuyến (%)")
    first = page.at
    rows = []
    for place, code in enumerate(communes("064")[:7], 1):
        cases = chance.randint(50, 300)
        rows.append(
            row(
                code,
                place,
                dotted_kind(code),
                cases,
                part(chance, cases, 0.1, 0.7),
                f"=ROUND(D{first + place - 1}/C{first + place - 1}*100,1)",
            )
        )
    page.table(rows, say("online_applications", "D/C", period))
    last = page.at - 1
    page.table(
        [
            row(
                "",
                None,
                "Toàn huyện",
                f"=SUM(C{first}:C{last})",
                f"=SUM(D{first}:D{last})",
                f"=ROUND(D{last + 1}/C{last + 1}*100,1)",
            )
        ]
    )
    return report.case()


REPORTS = (formulas, impossible, no_period, doubtful, empty_form)
