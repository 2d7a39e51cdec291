"""Departments in the lead that tell of all units."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit
from .kit import NINE, PROVINCE, Book, Facts, Ranges, comma, drawn, part, share, totals
from .names import DEPARTMENTS, DISTRICTS, OFFICES

Q3, SEPTEMBER = "2023-Q3", "2023-09"


def reports() -> Iterator[Case]:
    yield _justice()
    yield _investment()
    yield _cabinet()


def _justice() -> Case:
    """Documents and e-copies of the province's own level and the districts; one had no document to deal with."""
    book = Book("y_STP tổng hợp các huyện Q3.xlsx", "units_in_rows")
    sheet, r = book.sheet("Tổng hợp"), book.r
    ranges: Ranges = {
        kit.LAWFUL: (2, 6, 0.8, 1.0),
        kit.CHECKED_LAW: (3, 9, 0.5, 1.0),
        kit.COPIES: (1500, 4000, 0.05, 0.3),
    }
    facts = drawn(r, DISTRICTS, ranges)
    facts["060"][kit.CHECKED_LAW] = (0, 0)
    facts[PROVINCE] = {kit.LAWFUL: (21, 22), kit.CHECKED_LAW: (13, 17), kit.COPIES: (94, 5127)}
    whole = totals(facts)
    sheet.letterhead("UBND TỈNH BẮC KẠN", "SỞ TƯ PHÁP", wide=10)
    sheet.titled("TỔNG HỢP CÔNG TÁC VBQPPL VÀ CHỨNG THỰC ĐIỆN TỬ TRÊN ĐỊA BÀN TỈNH", "QUÝ III NĂM 2023", wide=10)
    sheet.head(
        "STT", "Địa phương", "Văn bản QPPL|Đã ban hành", "Văn bản QPPL|Ban hành đúng quy định",
        "Xử lý VBQPPL sau rà soát|Phải xử lý", "Xử lý VBQPPL sau rà soát|Đã xử lý", "Xử lý VBQPPL sau rà soát|Tỷ lệ %",
        "Chứng thực điện tử|Tổng số hồ sơ TTHC phát sinh", "Chứng thực điện tử|Số hồ sơ chứng thực điện tử",
        "Chứng thực điện tử|Tỷ lệ %", numbers="({})",
    )  # fmt: skip
    for number, (code, name) in enumerate({PROVINCE: "Cấp tỉnh", **DISTRICTS}.items(), 1):
        lawful, checked, copies = facts[code].values()
        rate = comma(share(checked)) if checked[1] else "-"
        row = sheet.add(number, name, *lawful[::-1], *checked[::-1], rate, *copies[::-1], comma(share(copies)))
        if not checked[1]:
            book.plant(sheet, "zero_denominator", "no_cases", row=row)
            book.rate(kit.CHECKED_LAW, code, Q3, None, optional=True)
    lawful, checked, copies = whole.values()
    sheet.add(
        None,
        "TỔNG CỘNG TOÀN TỈNH",
        *lawful[::-1],
        *checked[::-1],
        comma(share(checked)),
        *copies[::-1],
        comma(share(copies)),
    )
    sheet.sign(9, right="GIÁM ĐỐC")
    del facts[PROVINCE]
    book.tell(facts, Q3, but=[("060", kit.CHECKED_LAW)])
    book.counts(PROVINCE, Q3, whole)
    return book.done()


def _investment() -> Case:
    """Money in million đồng, departments and districts in groups; one result is still missing."""
    book = Book("y_SKHDT_giai ngan 9 thang.xlsx", "units_in_rows")
    sheet, r = book.sheet("GN"), book.r
    chosen = ("SNNPTNT", "SGTVT", "SYT", "SGDDT", "SVHTTDL", "SLDTBXH", "STNMT", "SCT")
    facts: Facts = {code: {kit.DISBURSED: part(r, 12000, 480000, 0.4, 0.85)} for code in (*chosen, *OFFICES)}
    facts["SGTVT"][kit.DISBURSED] = (261340, 501905)
    missing = "SLDTBXH"
    sheet.letterhead("UBND TỈNH BẮC KẠN", "SỞ KẾ HOẠCH VÀ ĐẦU TƯ", wide=7)
    sheet.titled("TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 9 THÁNG NĂM 2023", "(Kèm theo Công văn số 1932/SKHĐT-TH)", wide=7)
    sheet.text("Đơn vị tính: Triệu đồng", at=6)
    sheet.head(
        "TT", "Chủ đầu tư", "Kế hoạch vốn năm 2023 được giao", "Giải ngân 9 tháng|Số vốn đã giải ngân",
        "Giải ngân 9 tháng|Tỷ lệ (%) so với KH vốn", "Còn lại chưa giải ngân", "Ghi chú", numbers="{}",
    )  # fmt: skip
    groups = {"A": ("CÁC SỞ, NGÀNH", {c: DEPARTMENTS[c] for c in chosen}), "B": ("CÁC HUYỆN, THÀNH PHỐ", OFFICES)}
    for letter, (title, names) in groups.items():
        sheet.add(letter, title)
        for number, (code, name) in enumerate(names.items(), 1):
            done, plan = facts[code][kit.DISBURSED]
            if code == missing:
                row = sheet.add(number, name, (plan, "#,##0"), "chưa có báo cáo", "")
                book.plant(sheet, "not_a_number", row=row)
                continue
            sheet.add(
                number, name, (plan, "#,##0"), (done, "#,##0"), comma(share((done, plan))), (plan - done, "#,##0")
            )
    sheet.text("Ghi chú: số liệu tính đến hết ngày 30/9/2023.")
    book.tell(facts, NINE, but=[(missing, kit.DISBURSED)])
    return book.done()


def _cabinet() -> Case:
    """All departments; one settled more voices than came, one is no unit of the plan."""
    book = Book("y_VP UBND tinh - Phu luc 2.xlsx", "units_in_rows")
    sheet, r = book.sheet("Phụ lục 2"), book.r
    names = {code: name for code, name in DEPARTMENTS.items() if code != "BDT"}
    ranges: Ranges = {
        kit.FEEDBACK: (3, 20, 0.7, 1.0), kit.SHARED: (10, 30, 0.8, 1.0), kit.MEETINGS: (6, 25, 0.2, 0.6),
        kit.RECORDS_PROVINCE: (150, 900, 0.9, 1.0),
    }  # fmt: skip
    facts = drawn(r, names, ranges)
    faulty = ("SKHCN", kit.FEEDBACK)
    facts["SKHCN"][kit.FEEDBACK] = (9, 6)
    sheet.text("Phụ lục 2").titled(
        "KẾT QUẢ XỬ LÝ PAKN, CHẾ ĐỘ BÁO CÁO, HỌP TRỰC TUYẾN VÀ XỬ LÝ HỒ SƠ CÔNG VIỆC CỦA CÁC SỞ, BAN, NGÀNH",
        "Tháng 9 năm 2023", "(Kèm theo Báo cáo số 655/BC-VP ngày 19 tháng 9 năm 2023)", wide=12,
    )  # fmt: skip
    sheet.head(
        "TT", "Cơ quan, đơn vị", "Phản ánh, kiến nghị|Tiếp nhận", "Phản ánh, kiến nghị|Đã xử lý dứt điểm",
        "Báo cáo định kỳ|Tổng số", "Báo cáo định kỳ|Đã cập nhật trên HT thông tin báo cáo của tỉnh", "Cuộc họp|Tổng số",
        "Cuộc họp|Trực tuyến", "Cuộc họp|Tỷ lệ (%)", "Hồ sơ công việc cấp tỉnh|Tổng số (trừ HS mật)",
        "Hồ sơ công việc cấp tỉnh|Xử lý trên môi trường mạng", "Hồ sơ công việc cấp tỉnh|Tỷ lệ (%)",
    )  # fmt: skip
    for number, (code, name) in enumerate(names.items(), 1):
        row = sheet.add(number, name, *_cabinet_cells(facts[code]))
        if code == faulty[0]:
            book.plant(sheet, "numerator_exceeds_denominator", row=row)
            book.doubt(faulty[1], code, SEPTEMBER, facts[code][kit.FEEDBACK])
    stranger = drawn(r, ["x"], ranges)["x"]
    row = sheet.add(len(names) + 1, "Liên minh Hợp tác xã tỉnh", *_cabinet_cells(stranger))
    book.plant(sheet, "unknown_unit", row=row)
    sheet.text("* Số liệu do các cơ quan, đơn vị tự báo cáo")
    book.tell(facts, SEPTEMBER, but=[faulty])
    return book.done()


def _cabinet_cells(own: dict[str, kit.Pair]) -> tuple[int | str, ...]:
    voices, reports_, meetings, records = own.values()
    return (
        *voices[::-1], *reports_[::-1], *meetings[::-1], comma(share(meetings), 1), *records[::-1], comma(share(records), 1),
    )  # fmt: skip
