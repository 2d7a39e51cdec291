"""Reports of Sở Thông tin và Truyền thông: work records, meetings, systems, services online."""

from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.b.paper import Report, percent, row, say, share, text, total
from tests.corpus.unseen.b.places import DISTRICTS, NAMES, bare, part, short

OFFICES = (
    "VPUB",
    "SNV",
    "STP",
    "STC",
    "SKHDT",
    "SCT",
    "SNNPTNT",
    "SGTVT",
    "SXD",
    "STNMT",
    "STTTT",
    "SLDTBXH",
    "SYT",
    "SGDDT",
)


def records_and_meetings() -> Case:
    report, chance, period = (
        Report("STTTT_Bieu CQS thang 9.2023.xlsx", "departments, signed beside handled records, a wrong rate"),
        Random("b20"),
        "2023-09",
    )
    page = report.page("Biểu 3-CQS").motto("UBND TỈNH BẮC KẠN", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", right=8)
    page.lines("BIỂU TỔNG HỢP ỨNG DỤNG CNTT CỦA CÁC SỞ, BAN, NGÀNH", "Tháng 9 năm 2023", "", width=11)
    page.head(
        """
        STT | Cơ quan | Hồ sơ công việc cấp tỉnh | < | < | < | Văn bản điện tử được ký số (%) | Họp, hội nghị | < | < | Ghi chú
        ^ | ^ | Tổng số HSCV | Xử lý trên môi trường mạng | Tỷ lệ xử lý trên MTM (%) | Ký số đầy đủ | ^ | Tổng số cuộc họp | Họp trực tuyến | Tỷ lệ họp trực tuyến (%) | ^
        """
    )
    rows = []
    for place, code in enumerate(OFFICES, 1):
        records, meetings = chance.randint(80, 600), chance.randint(4, 22)
        online, far = part(chance, records, 0.86, 1), part(chance, meetings, 0.15, 0.7)
        rows.append(
            row(
                code,
                place,
                short(code),
                records,
                online,
                ...,
                part(chance, online, 0.6, 1),
                round(chance.uniform(80, 100), 1),
                meetings,
                far,
                ...,
                None,
            )
        )
    wrong = rows[5]
    wrong.cells[2:5], wrong.plant, wrong.flags = [320, 281, 97.8], ("rate_mismatch",), {}
    wrong.skip = ("work_records_province",)
    page.tell("work_records_province", wrong.code, period, 281, 320, sure=False)
    page.table(
        rows,
        say("work_records_province", "D/C", period),
        say("online_meetings", "I/H", period),
        rates={"E": ("D/C", 1), "J": ("I/H", 1)},
        show={"E": text, "J": text},
    )
    return report.case()


def systems() -> Case:
    report, chance, period = (
        Report(
            "So TTTT - HTTT ket noi va dinh danh Q4-2023.xlsx",
            "kinds of system in rows, only the total counts; a second sheet",
        ),
        Random("b21"),
        "2023-Q4",
    )
    page = report.page("1. HTTT").lines(
        "SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH BẮC KẠN",
        "TÌNH HÌNH KẾT NỐI, LIÊN THÔNG CÁC HỆ THỐNG THÔNG TIN CỦA TỈNH BẮC KẠN - QUÝ IV/2023",
        "",
    )
    page.head(
        "TT | Nhóm hệ thống | Tổng số HTTT liên quan đến người dân, doanh nghiệp | Số HTTT đã kết nối, liên thông | Tỷ lệ HTTT kết nối, liên thông (%) | Đang xây dựng"
    )
    kinds = (
        "Hệ thống dùng chung của tỉnh",
        "Cơ sở dữ liệu chuyên ngành đất đai",
        "Hệ thống thông tin y tế, giáo dục",
        "Nền tảng số khác",
    )
    rows = []
    for place, kind in enumerate(kinds, 1):
        systems = chance.randint(4, 15)
        rows.append(row("", place, kind, systems, part(chance, systems, 0.2, 0.6), ..., chance.randint(0, 3)))
    rates = {"E": ("D/C", 1)}
    page.table(rows, rates=rates, show={"E": text})
    page.table(
        [total(rows, "06", None, "Tổng cộng toàn tỉnh")],
        say("systems_connected", "D/C", period),
        rates=rates,
        show={"E": text},
    )
    page = report.page("2. Định danh").lines(
        "TÀI KHOẢN DỊCH VỤ CÔNG TRỰC TUYẾN ĐƯỢC ĐỊNH DANH, XÁC THỰC ĐIỆN TỬ", "Quý IV năm 2023", ""
    )
    page.head(
        "TT | Huyện/TP | Tổng số người dân, doanh nghiệp sử dụng DVCTT | Số được định danh và xác thực điện tử | Tỷ lệ được định danh, xác thực điện tử | Số thuê bao di động"
    )
    rows = []
    for place, code in enumerate(DISTRICTS, 1):
        users = chance.randint(1200, 9800)
        rows.append(row(code, place, bare(code).upper(), users, part(chance, users, 0.6, 0.99), ..., users * 4))
    page.table(
        [*rows, total(rows, "06", None, "TOÀN TỈNH")],
        say("online_users_identified", "D/C", period),
        rates={"E": ("D/C", 1)},
        show={"E": share},
    )
    return report.case()


def online_services() -> Case:
    report, chance, period = (
        Report(
            "DVCTT toan trinh, tich hop Cong DVCQG Quy 3.2023.xlsx", "partial beside full services, an impossible count"
        ),
        Random("b22"),
        "2023-Q3",
    )
    page = report.page("DVCTT").lines(
        "SỞ TT&TT", "TỔNG HỢP CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN CỦA CÁC CƠ QUAN CẤP TỈNH QUÝ III NĂM 2023", "", width=12
    )
    page.head(
        """
        TT | Cơ quan, đơn vị | Tổng số TTHC | DVCTT toàn trình | < | < | DVCTT một phần | < | Tích hợp Cổng DVCQG | < | < | Xếp hạng
        ^ | ^ | ^ | TTHC đủ điều kiện | Đã cung cấp DVCTT toàn trình | Tỷ lệ (%) | Đủ điều kiện | Đã cung cấp | Tổng số TTHC toàn trình | TTHC toàn trình đã tích hợp | Tỷ lệ tích hợp (%) | ^
        """,
        numbers="({})",
    )
    rows = []
    for place, code in enumerate(OFFICES[1:], 1):
        fit, some = chance.randint(18, 90), chance.randint(5, 40)
        given = part(chance, fit, 0.6, 1)
        rows.append(
            row(
                code,
                place,
                NAMES[code],
                fit + some + 7,
                fit,
                given,
                ...,
                some,
                part(chance, some, 0.5, 1),
                given,
                part(chance, given, 0.5, 1),
                ...,
                place,
            )
        )
    wrong = rows[3]
    wrong.cells[3:6], wrong.cells[8:10] = [30, 41, ...], [41, 29]
    wrong.plant, wrong.skip = ("numerator_exceeds_denominator",), ("full_online_procedures",)
    truth = (say("full_online_procedures", "E/D", period), say("procedures_on_national_portal", "J/I", period))
    page.table(rows, *truth, rates={"F": ("E/D", 1), "K": ("J/I", 1)}, show={"F": percent(1), "K": percent(1)})
    page.lines("", "Nguồn: Hệ thống EMC - Bộ TT&TT, trích xuất ngày 02/10/2023.")
    return report.case()


def indicators_by_district() -> Case:
    report, chance, period = (
        Report("Chi tieu CDS cac huyen thang 5-2023.xlsx", "indicators in rows, districts in columns, rates as text"),
        Random("b24"),
        "2023-05",
    )
    page = report.page("T5").lines("MỘT SỐ CHỈ TIÊU CHÍNH QUYỀN SỐ CỦA CÁC HUYỆN, THÀNH PHỐ", "Tháng 5/2023")
    page.head("STT | Tên chỉ tiêu | Mục tiêu 2023 | " + " | ".join(map(bare, DISTRICTS)) + " | Bình quân 8 huyện, TP")
    letters, rows = "DEFGHIJK", []
    for number, (indicator, name, plan, low, high) in enumerate(
        (
            ("online_applications", "Tỷ lệ hồ sơ TTHC phát sinh trực tuyến/tổng số hồ sơ giải quyết", "30%", 22, 60),
            ("online_payment", "Tỷ lệ HS TTHC thanh toán trực tuyến nghĩa vụ tài chính", "50%", 8, 55),
            ("on_time", "Tỷ lệ giải quyết hồ sơ TTHC trước, đúng hạn", "95%", 93, 100),
            ("online_meetings", "Tỷ lệ cuộc họp trực tuyến", "40%", 18, 52),
            (
                "work_records_district",
                "Tỷ lệ hồ sơ công việc cấp huyện được xử lý trên môi trường mạng",
                "100%",
                88,
                100,
            ),
            ("", "Tỷ lệ hộ gia đình có cáp quang", "75%", 55, 82),
        ),
        1,
    ):
        values = [round(chance.uniform(low, high), 1) for _ in letters]
        says = (
            tuple(say(indicator, letter, period, code) for letter, code in zip(letters, DISTRICTS, strict=True))
            if indicator
            else ()
        )
        rows.append(row("", number, name, plan, *values, round(sum(values) / 8, 1), says=says))
    page.table(rows, show={letter: percent(1) for letter in letters + "L"})
    return report.case()


REPORTS = (records_and_meetings, systems, online_services, indicators_by_district)
