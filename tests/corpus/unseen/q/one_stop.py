"""Văn phòng UBND tỉnh and the province's one-stop centre: applications, payments, answers to citizens, procedures reviewed."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.q.districts import MONTH, NINE, QUARTER
from tests.corpus.unseen.q.kit import DEPARTMENTS, DISTRICTS, Book, comma, files, named, part, some, summed


def _form() -> Case:
    book = Book(
        "II.06a tong hop toan tinh Q3-2023.xlsx",
        "the ministry's form: three header rows, a number row, groups and a total",
        "06a",
    )
    book.text("Biểu số II.06a/VPCP/KSTT", "Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020")
    book.text("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC", "Kỳ báo cáo: Quý III/2023 (Từ ngày 15/6/2023 đến ngày 14/9/2023)")
    book.text("Đơn vị báo cáo: Văn phòng UBND tỉnh", "Đơn vị tính: Số hồ sơ TTHC")
    book.heads(
        "TT | Cơ quan, đơn vị | Số lượng hồ sơ tiếp nhận | < | < | < | Số lượng hồ sơ đã giải quyết | < | < | < | Số lượng hồ sơ đang giải quyết | < | <",
        "^ | ^ | Tổng số | Trong đó | < | Từ kỳ trước | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số | Trong hạn | Quá hạn",
        "^ | ^ | ^ | Trực tuyến | Trực tiếp, dịch vụ bưu chính | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^",
        [str(number) for number in range(1, 14)],
    )
    columns = "# | @ | all | online | direct+post | before | done | early | in_time | late | pending | pending-late_pending | late_pending"
    wanted = {"on_time": "early+in_time/done"}
    departments = some(DEPARTMENTS, "STP SKHDT SNNPTNT SGTVT SXD STNMT SLDTBXH SYT")
    facts = {code: files(book.rnd, 600) for code in (*departments, *DISTRICTS)}
    book.line("I", "Sở, ban, ngành", bold=True)
    book.rows(columns, departments, facts, QUARTER, wanted)
    book.line("II", "Huyện, thành phố", bold=True)
    book.rows(columns, named(DISTRICTS, "UBND huyện "), facts, QUARTER, wanted)
    book.one(columns, None, "Tổng cộng", "06", summed(facts.values()), QUARTER, wanted, optional=True)
    for code, counts in facts.items():
        book.want("online_applications", code, QUARTER, "online/done", counts, sure=False, optional=True)
    return book.done()


def _payments() -> Case:
    book = Book(
        "Thong ke thanh toan truc tuyen thang 9.xlsx", "payments by fee-paying applications, money beside", "TTTT"
    )
    book.text("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH", "THỐNG KÊ THANH TOÁN TRỰC TUYẾN CÁC ĐƠN VỊ", "Tháng 9/2023", "")
    book.heads(
        "STT | Tên đơn vị | Số hồ sơ thu phí | Thanh toán | < | Tỷ lệ thanh toán trực tuyến | Phí (VNĐ) | Lệ phí (VNĐ) | Tổng số tiền",
        "^ | ^ | ^ | Trực tiếp | Trực tuyến | ^ | ^ | ^ | ^",
    )
    units = named(DISTRICTS, "UBND huyện ") | some(DEPARTMENTS, "SGTVT STNMT SYT")
    facts = {code: files(book.rnd, 300) for code in units}
    book.rows(
        "# | @ | fee | cash | paid | paid/fee:%2 | money:t | money | money+money",
        units,
        facts,
        MONTH,
        {"online_payment": "paid/fee"},
    )
    book.fault("other_definition")
    return book.done()


def _online() -> Case:
    book = Book("HS truc tuyen toan trinh, mot phan 9T.xlsx", "sub-rows of a unit: full and partial services", "TTMP")
    book.text("TÌNH HÌNH TIẾP NHẬN HỒ SƠ TRỰC TUYẾN MỨC TOÀN TRÌNH, MỘT PHẦN", "9 tháng năm 2023", "")
    book.heads(
        "STT | Tên đơn vị | Tổng số hồ sơ tiếp nhận | Trong đó | < | < | Tỷ lệ hồ sơ tiếp nhận trực tuyến (%) | Ghi chú",
        "^ | ^ | ^ | Trực tuyến | Trực tiếp | BCCI | ^ | ^",
    )
    columns = "# | @ | got | online | direct | post | online/got:2"
    for index, (code, label) in enumerate(named(DISTRICTS, "Huyện ").items(), 1):
        full, partial = files(book.rnd, 500), files(book.rnd, 300)
        book.one(columns, index, label, code, summed([full, partial]), NINE, {"online_applications": "online/got"})
        book.one(columns, None, "DVC trực tuyến toàn trình", "", full, "", {})
        book.one(columns, None, "DVC trực tuyến một phần", "", partial, "", {})
    return book.done()


def _answers() -> Case:
    book = Book("PAKN quy III 2023 - VPUBND tong hop.xlsx", "plain: answers to citizens, some without any", "PAKN")
    book.text(
        "VĂN PHÒNG UBND TỈNH",
        "TÌNH HÌNH TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ VỀ QUY ĐỊNH HÀNH CHÍNH",
        "Quý III năm 2023",
    )
    book.heads(
        "STT | Cơ quan | Tổng số PAKN tiếp nhận | Số PAKN đã xử lý dứt điểm | Đang xử lý | Tỷ lệ PAKN được xử lý dứt điểm (%) | PAKN quá hạn"
    )
    units = some(DEPARTMENTS, "STNMT SXD SLDTBXH SNV") | named(DISTRICTS, "UBND H. ")
    facts = {code: part(book.rnd, 1, 14, 0.7) | {"z": 0} for code in units}
    for code in ("SNV", "063"):
        facts[code] = {"n": 0, "d": 0, "z": 0}
    book.rows("# | @ | d | n | d-n | n/d:!Không phát sinh | z", units, facts, QUARTER, {"feedback_resolved": "n/d"})
    return book.done()


def _procedures() -> Case:
    book = Book(
        "Ra soat TTHC va DVC toan trinh cac so 9 thang.xlsx", "departments in rows, two themes side by side", "Rà soát"
    )
    book.text("KẾT QUẢ RÀ SOÁT, ĐƠN GIẢN HÓA TTHC VÀ CUNG CẤP DVC TRỰC TUYẾN", "Kỳ: 9 tháng đầu năm 2023", "")
    book.heads(
        "STT | Sở, ban, ngành | Rà soát, đơn giản hóa TTHC | < | < | Dịch vụ công trực tuyến toàn trình | < | < | Tích hợp Cổng DVCQG | <",
        "^ | ^ | Tổng số TTHC được rà soát | Số TTHC có phương án đơn giản hóa | Tỷ lệ (%) | Số TTHC đủ điều kiện | Số TTHC cung cấp toàn trình | Tỷ lệ (%) | Số TTHC toàn trình tích hợp Cổng DVCQG | Tỷ lệ trên số TTHC toàn trình (%)",
    )
    units = some(DEPARTMENTS, "SNV STP SKHDT SCT SNNPTNT SGTVT SXD STNMT SVHTTDL SYT")
    facts = {}
    for code in units:
        full = part(book.rnd, 30, 110, 0.6, "f e")
        facts[code] = part(book.rnd, 10, 40, 0.1) | full | {"g": int(full["f"] * book.rnd.uniform(0.6, 1))}
    wanted = {"reviewed": "n/d", "full_online_procedures": "f/e", "procedures_on_national_portal": "g/f"}
    book.rows("# | @ | d | n | n/d:1 | e | f | f/e:1 | g | g/f:1", units, facts, NINE, wanted)
    return book.done()


def _formulas() -> Case:
    book = Book(
        "Dung han 8 huyen - thang 9 (co cong thuc).xlsx", "formulas without stored values, the total below", "T9.2023"
    )
    book.text("Tỷ lệ giải quyết hồ sơ đúng hạn của các huyện, thành phố", "Tháng 9 năm 2023")
    book.heads(
        "Đơn vị | HS đã giải quyết | Giải quyết trước hạn | Giải quyết đúng hạn | Giải quyết quá hạn | Trước và đúng hạn (%)"
    )
    facts = {code: files(book.rnd, 250) for code in DISTRICTS}
    columns = "@ | done | early | in_time | late | =(C{r}+D{r})/B{r}*100"
    rows = book.rows(columns, named(DISTRICTS, "H. "), facts, MONTH, {"on_time": "early+in_time/done"})
    first, last = min(rows.values()), max(rows.values())
    book.line("Cộng", *[f"=SUM({letter}{first}:{letter}{last})" for letter in "BCDE"])
    return book.done()


def _meetings() -> Case:
    book = Book(
        "Hop truc tuyen va bao cao dinh ky Q3.xlsx",
        "shares stored as fractions, with and without a percent format",
        "Quý III-2023",
    )
    book.text("VĂN PHÒNG UBND TỈNH BẮC KẠN", "HỌP TRỰC TUYẾN, BÁO CÁO ĐỊNH KỲ TRÊN HỆ THỐNG", "")
    book.heads(
        "TT | Đơn vị | Tổng số cuộc họp | Họp trực tuyến | Tỷ lệ họp trực tuyến | Tổng số báo cáo định kỳ | Số báo cáo định kỳ cập nhật trên HTTTBC cấp tỉnh | Tỷ lệ báo cáo trên hệ thống",
    )
    facts = {code: part(book.rnd, 12, 40, 0.2) | part(book.rnd, 20, 44, 0.85, "r s") for code in DISTRICTS}
    wanted = {"online_meetings": "n/d", "periodic_reports_shared": "r/s"}
    book.rows("# | @ | d | n | n/d:p | s | r | r/s:f", named(DISTRICTS, "UBND huyện "), facts, QUARTER, wanted)
    return book.done()


def _to_date() -> Case:
    book = Book(
        "Giai quyet TTHC thang 8 va luy ke.xlsx", "the month beside what has come since the year began", "Tháng 8"
    )
    book.text("TRUNG TÂM PVHCC", "TỶ LỆ GIẢI QUYẾT HỒ SƠ TTHC TRƯỚC VÀ ĐÚNG HẠN", "THÁNG 8 NĂM 2023", "")
    half = "Đã giải quyết | Trước và đúng hạn | Tỷ lệ %"
    book.heads("STT | Đơn vị | Trong tháng 8/2023 | < | < | Lũy kế từ đầu năm | < | <", f"^ | ^ | {half} | {half}")
    units = some(DEPARTMENTS, "STP SKHDT SXD") | some(DISTRICTS, "060 064 066")
    for index, (code, label) in enumerate(units.items(), 1):
        now = part(book.rnd, 30, 300, 0.9)
        whole = summed([now, part(book.rnd, 300, 2000, 0.9)])
        cells = [cell for one in (now, whole) for cell in (one["d"], one["n"], comma(100 * one["n"] / one["d"], 2))]
        book.line(index, label, *cells)
        book.want("on_time", code, "2023-08", "n/d", now)
        book.want("on_time", code, "2023-08", "n/d", whole, to_date=True)
    return book.done()


def reports() -> Iterator[Case]:
    for make in (_form, _payments, _online, _answers, _procedures, _formulas, _meetings, _to_date):
        yield make()
