"""Reports of Văn phòng UBND tỉnh: the national form, citizens' feedback, reviewed procedures, a long list."""

from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.b.paper import Report, Row, comma, row, say, text, total
from tests.corpus.unseen.b.places import DISTRICTS, NAMES, part, short, ubnd


def national_form() -> Case:
    """Form II.06a: the online share has two possible denominators and no rate, so nobody takes it without asking."""
    report, chance, period = (
        Report("VPUBND_Bieu II.06a quy I.2023.xlsx", "national form with groups of units, no rate"),
        Random("b25"),
        "2023-Q1",
    )
    page = report.page("II.06a").lines("Biểu số II.06a/VPCP/KSTT", "", column=1)
    page.lines(
        "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC",
        "Kỳ báo cáo: Quý I/2023 (Từ ngày 15/12/2022 đến ngày 14/3/2023)",
        width=13,
    )
    page.lines(
        "- Đơn vị báo cáo: Văn phòng UBND tỉnh Bắc Kạn",
        "- Đơn vị nhận báo cáo: Văn phòng Chính phủ (Cục KSTT)",
        "Đơn vị tính: Số hồ sơ TTHC",
    )
    page.head(
        """
        STT | Đơn vị giải quyết | Số lượng hồ sơ tiếp nhận | < | < | < | Số lượng hồ sơ đã giải quyết | < | < | < | Số lượng hồ sơ đang giải quyết | < | <
        ^ | ^ | Tổng số | Trong kỳ | < | Từ kỳ trước | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số | Trong hạn | Quá hạn
        ^ | ^ | ^ | Trực tuyến | Trực tiếp, dịch vụ bưu chính | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^
        """,
        numbers="({})",
    )

    def units(codes: list[str]) -> list[Row]:
        rows = []
        for place, code in enumerate(codes, 1):
            online, direct, old = chance.randint(80, 900), chance.randint(90, 1400), chance.randint(5, 90)
            settled = part(chance, online + direct + old, 0.8, 0.96)
            early, late = part(chance, settled, 0.4, 0.8), chance.randint(0, 12)
            left = online + direct + old - settled
            cells = (
                online + direct + old,
                online,
                direct,
                old,
                settled,
                early,
                settled - early - late,
                late,
                left,
                left - min(left, late // 3),
                min(left, late // 3),
            )
            rows.append(row(code, place, short(code) if code.isalpha() else NAMES[code], *cells))
        return rows

    truth = (say("on_time", "H+I/G", period), say("online_applications", "D/G", period, optional=True, sure=False))
    offices, districts = units(["SNV", "STP", "SKHDT", "STNMT", "SGTVT", "SYT", "SLDTBXH"]), units(DISTRICTS)
    page.table([total(offices, "", "I", "Sở, ban, ngành")]).table(offices, *truth)
    page.table([total(districts, "", "II", "Huyện, thành phố")]).table(districts, *truth)
    page.table([total(offices + districts, "06", None, "Tổng cộng")], *truth)
    page.sign("Người làm báo cáo", "TL. CHÁNH VĂN PHÒNG", 10, "Bắc Kạn, ngày 16 tháng 3 năm 2023")
    return report.case()


def feedback() -> Case:
    report, chance = Report("VP UBND tinh - PAKN 9T2023.xlsx", "units without cases, a unit twice"), Random("b26")
    page = report.page("PAKN").motto("VĂN PHÒNG UBND TỈNH BẮC KẠN", right=5)
    page.lines("TỔNG HỢP TÌNH HÌNH TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ", "9 tháng năm 2023", "", width=9)
    page.head(
        """
        STT | Cơ quan xử lý | Tổng số PAKN tiếp nhận | PAKN đã xử lý dứt điểm | < | PAKN đang xử lý | < | Người dân hài lòng với kết quả xử lý | <
        ^ | ^ | ^ | Số lượng | Tỷ lệ (%) | Trong hạn | Quá hạn | Số lượng | Tỷ lệ (%)
        """
    )
    rows = []
    for place, code in enumerate(["SGDDT", "SXD", "STNMT", "SGTVT", *DISTRICTS], 1):
        if code in ("SGDDT", "060"):
            rows.append(
                row(
                    code,
                    place,
                    NAMES[code],
                    0,
                    0,
                    "Không phát sinh",
                    0,
                    0,
                    None,
                    None,
                    plant=("no_cases", "zero_denominator"),
                )
            )
            continue
        received = chance.randint(6, 44)
        done = part(chance, received, 0.7, 1)
        happy = part(chance, done, 0.6, 1)
        rows.append(
            row(
                code,
                place,
                short(code) if code.isalpha() else ubnd(code),
                received,
                done,
                ...,
                received - done,
                0,
                happy,
                ...,
            )
        )
    rates, show = {"E": ("D/C", 1), "I": ("H/D", 1)}, {"E": text, "I": text}
    truth = say("feedback_resolved", "D/C", "2023-9M")
    doubted = rows[1]
    again = row(
        "SXD",
        len(rows) + 1,
        "Sở Xây dựng",
        31,
        20,
        ...,
        11,
        0,
        15,
        ...,
        plant=("duplicate",),
        sure=False,
        optional=True,
    )
    doubted.flags = {"sure": False, "optional": True}
    page.table([*rows, again], truth, rates=rates, show=show)
    return report.case()


def reviewed() -> Case:
    report, chance, period = (
        Report(
            "Ra soat, don gian hoa TTHC nam 2023_Phu luc I.xlsx", "plan, saved cost and its rate beside the indicator"
        ),
        Random("b27"),
        "2023",
    )
    page = report.page("Phu luc I").lines(
        "PHỤ LỤC I",
        "KẾT QUẢ RÀ SOÁT, ĐƠN GIẢN HOÁ THỦ TỤC HÀNH CHÍNH NĂM 2023",
        "(Ban hành kèm theo Quyết định số 2451/QĐ-UBND ngày 29/12/2023)",
        "",
        width=9,
    )
    page.head(
        """
        TT | Cơ quan chủ trì rà soát | Số TTHC phải rà soát theo Kế hoạch | Kết quả | < | < | Chi phí tuân thủ TTHC | < | Ghi chú
        ^ | ^ | ^ | Số TTHC đã rà soát | Số TTHC có phương án ĐGH | Tỷ lệ có phương án/đã rà soát (%) | Tiết kiệm được (đồng/năm) | Tỷ lệ cắt giảm chi phí (%) | ^
        """
    )
    rows = []
    for place, code in enumerate(("SNV", "STP", "SKHDT", "SCT", "SNNPTNT", "SGTVT", "STNMT", "SVHTTDL", "BQLKCN"), 1):
        seen = chance.randint(5, 30)
        rows.append(
            row(
                code,
                place,
                short(code),
                seen + chance.randint(0, 3),
                seen,
                part(chance, seen, 0.1, 0.5),
                ...,
                chance.randint(9, 90) * 1_000_000,
                round(chance.uniform(15, 40), 1),
                None,
            )
        )
    whole = total(rows, "06", None, "Tổng số", optional=True, sure=False)
    whole.cells[7] = 24.3
    page.table([*rows, whole], say("reviewed", "E/D", period), rates={"F": ("E/D", 1)})
    return report.case()


LONG = (
    (
        "Quý III",
        "STNMT",
        "Tỷ lệ báo cáo định kỳ cập nhật trên HTTT báo cáo tỉnh",
        "periodic_reports_shared",
        "2023-Q3",
        17,
        19,
    ),
    (
        "Quý III",
        "SCT",
        "Tỷ lệ báo cáo định kỳ cập nhật trên HTTT báo cáo tỉnh",
        "periodic_reports_shared",
        "2023-Q3",
        22,
        22,
    ),
    ("Tháng 9", "065", "Tỷ lệ cuộc họp tổ chức trực tuyến", "online_meetings", "2023-09", 6, 17),
    ("Tháng 9", "066", "Tỷ lệ cuộc họp tổ chức trực tuyến", "online_meetings", "2023-09", 9, 20),
    ("9 tháng", "065", "Tỷ lệ báo cáo CCHC gửi đúng hạn", "reports_on_time", "2023-9M", 11, 12),
    ("9 tháng", "066", "Tỷ lệ báo cáo CCHC gửi đúng hạn", "reports_on_time", "2023-9M", 12, 12),
    ("Quý III", "SKHCN", "Tỷ lệ TTHC giải quyết trước và đúng hạn", "on_time", "2023-Q3", 48, 49),
    ("Quý III", "SKHCN", "Tỷ lệ đề tài khoa học nghiệm thu đúng hạn", "", "", 3, 4),
)


def long_list() -> Case:
    report = Report("So lieu trich xuat LRIS den 30-9.xlsx", "long form, an unknown unit and an unknown period")
    page = report.page("Data")
    page.head("Năm | Kỳ | Mã đơn vị | Tên đơn vị | Chỉ tiêu | Tử số | Mẫu số | Giá trị (%)")
    rows = [
        row(
            unit,
            2023,
            when,
            unit,
            NAMES[unit],
            name,
            above,
            below,
            comma(100 * above / below, 2),
            says=(say(indicator, "F/G", period),) if indicator else (),
        )
        for when, unit, name, indicator, period, above, below in LONG
    ]
    rows.insert(
        3,
        row(
            "",
            2023,
            "Quý III",
            "SNGV",
            "Sở Ngoại vụ",
            "Tỷ lệ cuộc họp tổ chức trực tuyến",
            4,
            10,
            "40,00",
            plant=("unknown_unit",),
        ),
    )
    rows.append(
        row(
            "",
            2023,
            "Quý V",
            "SCT",
            "Sở Công Thương",
            "Tỷ lệ cuộc họp tổ chức trực tuyến",
            4,
            16,
            "25,00",
            plant=("unknown_period",),
        )
    )
    page.table(rows)
    return report.case()


REPORTS = (national_form, feedback, reviewed, long_list)
