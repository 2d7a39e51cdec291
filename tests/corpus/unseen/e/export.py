"""A young officer of the department of information, who sends what the systems export."""

from datetime import date, datetime
from random import Random
from typing import Any

from tests.corpus.truth import Case
from tests.corpus.unseen.e.kit import (
    DEPARTMENTS,
    DISTRICTS,
    HAPPY,
    MEETINGS,
    ON_TIME,
    ONLINE,
    PAYMENT,
    RECORDS,
    Report,
    Row,
    comma,
    filing,
    part,
    summed,
)

SYSTEMS, USERS = "digital_government.systems_connected", "digital_government.online_users_identified"
FULL, PORTAL = "digital_government.full_online_procedures", "digital_government.procedures_on_national_portal"
RECEIVED = (
    "total_received\n(Tổng tiếp nhận)",
    "online_received\n(Tiếp nhận trực tuyến)",
    "online_rate\n(Tỷ lệ trực tuyến)",
)


def offices(rng: Random, units: list[tuple[str, str]], size: int, **more: Any) -> list[Row]:
    return [filing(rng, name, code, size) | {"code": code} | more for code, name in units]


def comma_file(report: Report, delimiter: str) -> Case:
    """The only sheet as text, with the mark that tells Excel it is UTF-8."""
    lines = [
        delimiter.join("" if cell is None else str(cell) for cell in row)
        for row in report.book.worksheets[0].iter_rows(values_only=True)
    ]
    report.case.data = "\r\n".join(lines).encode("utf-8-sig")
    return report.case


def long_form() -> Case:
    report = Report("export_kpi_cchc_q3_2023.xlsx", "long form: year, month, unit code, indicator, value", "2023-Q3")
    page = report.page("data")
    page.line("nam", "thang", "ma_don_vi", "ten_don_vi", "chi_tieu", "don_vi_tinh", "gia_tri", "updated_at")
    texts = {
        ON_TIME: "Tỷ lệ hồ sơ giải quyết trước và đúng hạn",
        ONLINE: "Tỷ lệ hồ sơ tiếp nhận trực tuyến",
        "": "Số hồ sơ bị trả lại",
    }
    for month in (7, 8, 9):
        for code, name in DISTRICTS[3:6]:
            for indicator, text in texts.items():
                value = (
                    round(report.rng.uniform(90 if indicator == ON_TIME else 35, 99.5), 2)
                    if indicator
                    else report.rng.randint(0, 40)
                )
                stamp = (datetime(2023, month, 15, 8, report.rng.randint(0, 59)), "yyyy-mm-dd hh:mm:ss")
                page.line(2023, month, code, name, text, "%" if indicator else "Hồ sơ", value, stamp)
                if indicator:
                    report.want(indicator, code, value=value, period=f"2023-{month:02d}")
    return report.done()


def portal_dump() -> Case:
    report = Report(
        "dvc_export_20230918_0830.xlsx", "flat export of departments, fractions, dates in columns", "2023-Q3"
    )
    page = report.page("Export")
    rows = offices(report.rng, DEPARTMENTS[1:13], 700)
    for row in rows:
        row |= {"start": (date(2023, 6, 15), "dd/mm/yyyy"), "end": (date(2023, 9, 14), "dd/mm/yyyy")}
    columns = {
        "#": "#", "unit_code": "code", "unit_name\n(Tên đơn vị)": "name", "from_date\n(Từ ngày)": "start",
        "to_date\n(Đến ngày)": "end", RECEIVED[0]: "fresh", RECEIVED[1]: "online", RECEIVED[2]: "f2:online/fresh",
    }  # fmt: skip
    page.table(columns, rows, {ONLINE: "online/fresh"}, merge=False)
    return report.done()


def bare_fractions() -> Case:
    report = Report("TTTT_thanh_toan_2023-09.xlsx", "fractions without a format beside their counts", "2023-09")
    page = report.page("thanh_toan")
    page.lines("Hệ thống thông tin giải quyết TTHC tỉnh Bắc Kạn", "Thống kê thanh toán trực tuyến theo đơn vị")
    page.line("Kỳ dữ liệu:", "Tháng 9/2023", None, "Xuất lúc:", datetime(2023, 9, 15, 7, 42, 11))
    rows = offices(report.rng, DISTRICTS, 900)
    columns = {
        "STT": "#", "Mã đơn vị": "code", "Đơn vị": "name", "Số hồ sơ thu phí (fee_total)": "fee",
        "Thanh toán trực tiếp (cash)": "fee-paid", "Thanh toán trực tuyến (online_paid)": "paid",
        "Tỷ lệ thanh toán trực tuyến (online_paid/fee_total)": "q4:paid/fee",
    }  # fmt: skip
    page.table(columns, rows, {PAYMENT: "paid/fee"})
    report.fault(page, None, "other_definition")
    return report.done()


def systems() -> Case:
    report = Report("LGSP_ket_noi_9T2023.xlsx", "information systems connected, by department", "2023-9M")
    page = report.page("LGSP")
    page.lines(
        "SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
        "Tình hình kết nối, liên thông các hệ thống thông tin phục vụ người dân, doanh nghiệp",
    )
    page.line("9 tháng năm 2023")
    rows = [part(report.rng, name, code, 2, 9, 0.2) for code, name in DEPARTMENTS[:9]]
    columns = {
        "No.": "#", "Đơn vị chủ quản": "name", "Tổng số HTTT liên quan đến người dân, DN": "all",
        "Số HTTT đã kết nối, liên thông (LGSP/NDXP)": "some", "Chưa kết nối": "all-some",
        "Tỷ lệ HTTT kết nối, liên thông": "f1:some/all",
    }  # fmt: skip
    page.table(columns, rows, {SYSTEMS: "some/all"})
    page.line(None, "NDXP: nền tảng tích hợp, chia sẻ dữ liệu quốc gia; số liệu trích ngày 18/9/2023 10:15")
    return report.done()


def accounts() -> Case:
    report = Report("VNeID - DVC - QuyIV-2023.xlsx", "users identified, by district, province first", "2023-Q4")
    page = report.page("Accounts")
    page.lines(
        "Người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến được định danh và xác thực điện tử", "Quý IV/2023"
    )
    rows = [part(report.rng, f"UBND {name[0].lower()}{name[1:]}", code, 900, 4200, 0.7) for code, name in DISTRICTS]
    columns = {
        "STT": "#", "Đơn vị": "name", "Tổng số người dân, DN dùng DVCTT (users)": "all",
        "Số được định danh, xác thực điện tử (verified)": "some", "Tỷ lệ định danh (verified/users)": "f2:some/all",
    }  # fmt: skip
    page.table(columns, [summed("Toàn tỉnh", "06", rows), *rows], {USERS: "some/all"})
    return report.done()


def record_levels() -> Case:
    report = Report(
        "VNPT-iOffice HSCV Q3.2023.xlsx", "work records, one sheet a level, signed documents beside", "2023-Q3"
    )
    levels = {
        "province": ("Cấp tỉnh", DEPARTMENTS[:5]),
        "district": ("Cấp huyện", DISTRICTS),
        "commune": ("Cấp xã", DISTRICTS),
    }
    for level, (title, units) in levels.items():
        page = report.page(title)
        page.lines(
            f"Thống kê hồ sơ công việc {title.lower()} xử lý trên môi trường mạng - Quý III/2023",
            "Nguồn: VNPT-iOffice, trích xuất 2023-09-15T06:00:00",
        )
        rows = [
            part(report.rng, name, code, 200, 1900, 0.75) | {"signed": report.rng.randint(300, 2000)}
            for code, name in units
        ]
        columns = {
            "STT": "#", "Đơn vị" if level != "commune" else "Các xã thuộc huyện, thành phố": "name",
            "Văn bản đi ký số": "signed", f"Tổng số HSCV {title.lower()}": "all",
            f"HSCV {title.lower()} xử lý trên môi trường mạng": "some", "Tỷ lệ HSCV xử lý trên MTM (%)": "t2:some/all",
        }  # fmt: skip
        page.table(columns, rows, {RECORDS[level]: "some/all"})
    return report.done()


def long_counts() -> Case:
    report = Report("cchc_long_2023Q2.xlsx", "long form with both counts and a rate typed as text", "2023-Q2")
    page = report.page("fact_indicator")
    page.line("ky_bao_cao", "ma_dv", "don_vi", "ten_chi_tieu", "tu_so", "mau_so", "ty_le")
    texts = {
        HAPPY: "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC",
        MEETINGS: "Tỷ lệ cuộc họp tổ chức trực tuyến",
        RECORDS["district"]: "Tỷ lệ hồ sơ công việc cấp huyện xử lý trên môi trường mạng",
    }
    for code, name in DISTRICTS:
        for indicator, text in texts.items():
            row = part(report.rng, name, code, 20, 90, 0.75)
            page.line(
                "Quý II/2023", code, name, text, row["some"], row["all"], comma(100 * row["some"] / row["all"], 2) + "%"
            )
            report.want(indicator, code, row["some"], row["all"])
    return report.done()


def full_online() -> Case:
    report = Report(
        "DVCTT toàn trình 2023 (Sở TTTT tổng hợp).xlsx", "full online procedures and the national portal", "2023"
    )
    page = report.page("DVC")
    page.lines("BÁO CÁO CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN NĂM 2023", None)
    rows = []
    for code, name in DEPARTMENTS[3:10]:
        able = report.rng.randint(40, 130)
        full = round(able * report.rng.uniform(0.7, 1))
        rows.append(
            {"name": name, "unit": code, "able": able, "full": full, "linked": round(full * report.rng.uniform(0.5, 1))}
        )
        rows[-1] |= {"all": able + report.rng.randint(5, 30), "partly": report.rng.randint(3, 20)}
    columns = {
        "TT": "#", "Sở, ban, ngành": "name", "Tổng số TTHC": "all", "DVCTT một phần": "partly",
        "DVCTT toàn trình|Số TTHC đủ điều kiện cung cấp toàn trình": "able",
        "DVCTT toàn trình|Số TTHC đã cung cấp toàn trình": "full",
        "DVCTT toàn trình|Tỷ lệ TTHC đủ điều kiện được cung cấp toàn trình": "f1:full/able",
        "Tích hợp Cổng DVC quốc gia|Số TTHC toàn trình đã tích hợp": "linked",
        "Tích hợp Cổng DVC quốc gia|Tỷ lệ TTHC toàn trình đã tích hợp": "f1:linked/full",
    }  # fmt: skip
    page.table(columns, rows, {FULL: "full/able", PORTAL: "linked/full"})
    return report.done()


MAKERS = (long_form, portal_dump, bare_fractions, systems, accounts, record_levels, long_counts, full_online)
