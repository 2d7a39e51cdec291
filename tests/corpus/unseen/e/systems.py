"""What else the systems export: pivots, hidden parts, text files, faults."""

from datetime import datetime

from tests.corpus.truth import Case
from tests.corpus.unseen.e.export import comma_file, offices
from tests.corpus.unseen.e.kit import (
    DEPARTMENTS,
    DISTRICTS,
    E_COPIES,
    MEETINGS,
    ON_TIME,
    ONLINE,
    PAYMENT,
    SHARED,
    Page,
    Report,
    filing,
    part,
    short,
    units_of,
)

SYSTEMS, USERS = "digital_government.systems_connected", "digital_government.online_users_identified"
FULL, PORTAL = "digital_government.full_online_procedures", "digital_government.procedures_on_national_portal"
RECEIVED = (
    "total_received\n(Tổng tiếp nhận)",
    "online_received\n(Tiếp nhận trực tuyến)",
    "online_rate\n(Tỷ lệ trực tuyến)",
)


def english_heads() -> Case:
    report = Report(
        "Resolved_by_unit_(15.3-14.6).xlsx",
        "English and Vietnamese heads, counts as text, dates in the title",
        "2023-Q2",
    )
    page = report.page("Sheet 1")
    page.lines("Báo cáo tình hình giải quyết hồ sơ", "Từ ngày 15/03/2023 đến ngày 14/06/2023")
    rows = offices(report.rng, DEPARTMENTS[7:16], 1600)
    columns = {
        "No": "#", "Unit / Đơn vị": "name", "Received / Tiếp nhận": "n:total", "Resolved / Đã giải quyết": "n:resolved",
        "Before due / Trước hạn": "n:early", "On due / Đúng hạn": "n:in_time", "Overdue / Quá hạn": "n:late",
        "In progress / Đang giải quyết": "n:pending",
    }  # fmt: skip
    page.table(columns, rows, {ON_TIME: "early+in_time/resolved"})
    return report.done()


def meeting_pivot() -> Case:
    report = Report(
        "pivot_hop_truc_tuyen_6T.xlsx", "units in rows, months across, one indicator named in the title", "2023-6M"
    )
    page = report.page("Pivot")
    page.lines(
        "Tỷ lệ cuộc họp trực tuyến trên tổng số cuộc họp (%) của các sở, ngành, từ tháng 1 đến tháng 6 năm 2023", None
    )
    page.line("Đơn vị", *[f"T{month}/2023" for month in range(1, 7)])
    for code, name in DEPARTMENTS[13:17]:
        values = [round(report.rng.uniform(15, 75), 1) for _ in range(6)]
        page.line(name, *values)
        for month, value in enumerate(values, 1):
            report.want(MEETINGS, code, value=value, period=f"2023-{month:02d}")
    return report.done()


def login_log() -> Case:
    report = Report("audit_log_ioffice_202309.xlsx", "about something else: a log of sign-ins", "2023-09")
    page = report.page("audit")
    page.line("id", "username", "don_vi", "event", "ip", "created_at")
    for number in range(1, 31):
        code, name = report.rng.choice(DEPARTMENTS)
        stamp = datetime(2023, 9, report.rng.randint(1, 28), report.rng.randint(7, 17), report.rng.randint(0, 59))
        page.line(
            7000 + number,
            f"{code.lower()}.{number:02d}",
            name,
            report.rng.choice(["LOGIN", "LOGOUT", "SIGN"]),
            f"10.24.6.{number}",
            stamp,
        )
    report.fault(page, None, "no_indicator", "no_table")
    return report.done()


def hidden_parts() -> Case:
    report = Report(
        "Số liệu DVC tháng 10-2023 gửi SNV.xlsx", "a hidden column with last month's rate, a hidden test row", "2023-10"
    )
    page = report.page("T10")
    page.lines("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "Số liệu hồ sơ trực tuyến, thanh toán trực tuyến tháng 10 năm 2023")
    rows = offices(report.rng, DISTRICTS, 1100)
    for row in rows:
        row["before"] = round(report.rng.uniform(20, 80), 1)
    test = filing(report.rng, "Đơn vị test 01", None, 20) | {"before": 0, "code": "TEST"}
    columns = {
        "STT": "#", "Mã": "code", "Tên đơn vị": "name", "Hồ sơ|Tổng tiếp nhận": "fresh", "Hồ sơ|Trực tuyến": "online",
        "Hồ sơ|Tỷ lệ trực tuyến (%)": "p2:online/fresh", "Hồ sơ|Tỷ lệ trực tuyến tháng trước (%)": "before",
        "Thanh toán|Hồ sơ có thu phí": "fee", "Thanh toán|Hồ sơ thanh toán trực tuyến": "paid",
        "Thanh toán|Tỷ lệ thanh toán trực tuyến (%)": "p2:paid/fee",
    }  # fmt: skip
    page.table(columns, [*rows, test], {ONLINE: "online/fresh", PAYMENT: "paid/fee"})
    page.sheet.column_dimensions["G"].hidden = True
    page.sheet.row_dimensions[page.at - 1].hidden = True
    return report.done()


def copies_text() -> Case:
    report = Report(
        "chung_thuc_dien_tu_tp_202311.csv", "text file of the city's communes, codes with leading zeros", "2023-11"
    )
    page = report.page("csv")
    rows = [
        part(report.rng, short(name), code, 200, 900, 0.05) | {"code": code, "ky": "2023-11"}
        for code, name in units_of("058", "commune")
    ]
    for row in rows:
        row["some"] = int(row["all"] * report.rng.uniform(0.05, 0.4))
    columns = {
        "ma_dvhc": "code", "ten_dvhc": "name", "ky": "ky", "tong_ho_so_tthc_phat_sinh": "all",
        "ho_so_chung_thuc_dien_tu": "some", "ty_le_chung_thuc_dien_tu": "p2:some/all",
    }  # fmt: skip
    page.table(columns, rows, {E_COPIES: "some/all"}, merge=False)
    return comma_file(report, ",")


def faulty_dump() -> Case:
    report = Report(
        "igate_dung_han_thang_02_2023.xlsx",
        "an export with a unit twice, a count too big, an N/A and a wrong rate",
        "2023-02",
    )
    page: Page = report.page("igate")
    page.line("Kỳ báo cáo: Tháng 02/2023", None, None, "exported_at: 2023-02-15 23:10")
    rows = offices(report.rng, [*DISTRICTS, DISTRICTS[1]], 500)
    facts = {row["unit"]: row for row in rows[:-1]}
    for row in rows:
        row["good"] = row["early"] + row["in_time"]
    facts["061"] |= {
        "swap": {4: facts["061"]["resolved"] + 45},
        "codes": ("numerator_exceeds_denominator", "out_of_range"),
        "lost": [ON_TIME],
    }
    facts["063"] |= {"swap": {4: "N/A", 5: "N/A"}, "codes": ("not_a_number",), "lost": [ON_TIME]}
    facts["065"] |= {"swap": {5: 61.3}, "codes": ("rate_mismatch",), "doubt": [ON_TIME]}
    facts["060"] |= {"lost": [ON_TIME]}
    rows[-1] |= {"codes": ("duplicate",), "lost": [ON_TIME]}
    columns = {
        "stt": "#", "ma": "code", "ten_don_vi": "name", "Hồ sơ đã giải quyết (resolved)": "resolved",
        "Hồ sơ giải quyết trước và đúng hạn (on_time)": "good", "Tỷ lệ đúng hạn % (on_time_pct)": "p1:good/resolved",
    }  # fmt: skip
    page.table(columns, rows, {ON_TIME: "good/resolved"})
    for row in (facts["060"], rows[-1]):  # one unit twice: somebody has to say which
        report.want(ON_TIME, "060", row["good"], row["resolved"], sure=False, optional=True)
    stated = round(100 * facts["061"]["good"] / facts["061"]["resolved"], 1)
    report.want(ON_TIME, "061", value=stated, sure=False, optional=True)
    return report.done()


def shared_reports() -> Case:
    report = Report(
        "HTTTBC - báo cáo định kỳ - 6 tháng 2023.xlsx",
        "periodic reports on the system, rates as text with %",
        "2023-6M",
    )
    page = report.page("HTTTBC")
    page.lines("Tình hình cập nhật báo cáo định kỳ trên Hệ thống thông tin báo cáo cấp tỉnh", "Kỳ: 6T/2023", None)
    rows = [part(report.rng, name, code, 10, 40, 0.7) for code, name in [*DEPARTMENTS[:7], *DISTRICTS]]
    columns = {
        "STT": "#", "Cơ quan, đơn vị": "name", "Tổng số báo cáo định kỳ": "all",
        "Số báo cáo định kỳ cập nhật trên Hệ thống": "some", "Số báo cáo gửi giấy": "all-some",
        "Tỷ lệ cập nhật trên Hệ thống": "%1:some/all",
    }  # fmt: skip
    page.table(columns, rows, {SHARED: "some/all"})
    return report.done()


MAKERS = (english_heads, meeting_pivot, login_log, hidden_parts, copies_text, faulty_dump, shared_reports)
