"""Sở Thông tin và Truyền thông: work records, systems, accounts."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.q.districts import NINE, QUARTER
from tests.corpus.unseen.q.kit import DEPARTMENTS, DISTRICTS, Book, comma, named, part, some


def _records() -> Case:
    book = Book("STTTT - ho so cong viec quy III nam 2023.xlsx", "one sheet a level of work records", "Cấp tỉnh")
    departments = some(DEPARTMENTS, "VPUB SNV STP STC SKHDT SCT SXD STNMT STTTT TTT")
    for title, level, name, units, size in (
        ("Cấp tỉnh", "cấp tỉnh", "work_records_province", departments, 400),
        ("Cấp huyện", "cấp huyện", "work_records_district", named(DISTRICTS, "UBND huyện "), 900),
        ("Cấp xã", "cấp xã", "work_records_commune", DISTRICTS, 1500),
    ):
        if title != "Cấp tỉnh":
            book.sheet(title)
        book.text(
            "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", f"TÌNH HÌNH XỬ LÝ HỒ SƠ CÔNG VIỆC {level.upper()} TRÊN MÔI TRƯỜNG MẠNG"
        )
        book.text("Quý III/2023 (không bao gồm hồ sơ có nội dung mật)", "")
        book.heads(
            f"STT | Đơn vị | Tổng số hồ sơ công việc {level} | HSCV {level} xử lý trên môi trường mạng | Tỷ lệ (%) | Văn bản đi ký số"
        )
        facts = {code: part(book.rnd, size // 2, size, 0.8) | {"signed": book.rnd.randint(200, 900)} for code in units}
        book.rows("# | @ | d | n | n/d:1 | signed", units, facts, QUARTER, {name: "n/d"})
    return book.done()


def _province() -> Case:
    book = Book(
        "Chi tieu CQDT tinh BK 9T2023.xlsx",
        "criteria in rows, quarter and nine months side by side, one unit",
        "Chỉ tiêu",
    )
    book.text("ỦY BAN NHÂN DÂN TỈNH BẮC KẠN", "CÁC CHỈ TIÊU CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ CỦA TỈNH", "")
    book.heads(
        "STT | Chỉ tiêu | Mục tiêu năm 2023 | Kết quả quý III/2023 | Kết quả 9 tháng năm 2023 | Cơ quan theo dõi",
    )
    for index, (name, words, target, now, whole) in enumerate(
        [
            (
                "systems_connected",
                "Tỷ lệ HTTT của tỉnh đã kết nối, liên thông qua trục LGSP/NDXP",
                "30%",
                "33,3%",
                "33,3%",
            ),
            (
                "online_users_identified",
                "Tỷ lệ người dân, DN sử dụng DVCTT được định danh và xác thực điện tử",
                "100%",
                "91,4%",
                "88,7%",
            ),
            (
                "full_online_procedures",
                "Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình",
                "100%",
                "100%",
                "97,5%",
            ),
            (
                "procedures_on_national_portal",
                "Tỷ lệ DVCTT toàn trình được tích hợp lên Cổng DVC quốc gia",
                "70%",
                "83,2%",
                "80,06%",
            ),
            ("online_meetings", "Tỷ lệ cuộc họp được tổ chức trực tuyến", "40%", "38,9%", "36,2%"),
            (
                "periodic_reports_shared",
                "Tỷ lệ báo cáo định kỳ được cập nhật trên hệ thống thông tin báo cáo của tỉnh",
                "100%",
                "100%",
                "98,1%",
            ),
        ],
        1,
    ):
        book.line(index, words, target, now, whole, "Sở TT&TT" if index < 3 else "VP UBND tỉnh")
        for period, shown in ((QUARTER, now), (NINE, whole)):
            book.rate(name, "06", period, float(shown.rstrip("%").replace(",", ".")))
    return book.done()


def _long() -> Case:
    book = Book("dulieu_cqs_thang7-9.xlsx", "long form: year, month, unit, indicator, counts and value", "data")
    book.heads("Năm | Tháng | Mã đơn vị | Tên đơn vị | Tên chỉ tiêu | Tử số | Mẫu số | Giá trị (%)")
    words = {
        "work_records_district": "Tỷ lệ HSCV cấp huyện xử lý trên môi trường mạng",
        "online_meetings": "Tỷ lệ cuộc họp trực tuyến",
        "online_applications": "Tỷ lệ hồ sơ TTHC trực tuyến",
    }
    for month in (7, 8, 9):
        for code, label in some(DISTRICTS, "060 062 065").items():
            for name, text in words.items():
                counts = part(book.rnd, 20, 400, 0.85 if name == "work_records_district" else 0.4)
                rate = round(100 * counts["n"] / counts["d"], 2)
                book.line(2023, month, code, label, text, counts["n"], counts["d"], rate)
                book.want(name, code, f"2023-{month:02d}", "n/d", counts)
    return book.done()


def _accounts() -> Case:
    book = Book(
        "Tai khoan DVC dinh danh - Quy III.xlsx",
        "districts in rows, thousands typed as text, one share out of range",
        "Định danh",
    )
    book.text(
        "SỞ TT&TT BẮC KẠN", "Số liệu người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến", "Quý III - 2023", ""
    )
    book.heads(
        "STT | Huyện/TP | Tổng số người dân, DN sử dụng DVCTT | < | < | Đã được định danh, xác thực điện tử | Tỷ lệ định danh (%) | TK VNeID mức 1",
        "^ | ^ | Cá nhân | Doanh nghiệp | Cộng | ^ | ^ | ^",
    )
    for index, (code, label) in enumerate(DISTRICTS.items(), 1):
        people, firms = book.rnd.randint(1100, 8000), book.rnd.randint(11, 90)
        known = int((people + firms) * book.rnd.uniform(0.7, 0.99))
        counts = {"n": known, "d": people + firms}
        if code == "064":
            counts["n"], known = counts["d"] + 120, counts["d"] + 120
        rate = 100 * known / counts["d"]
        row = book.line(
            index,
            label,
            comma(people, 0),
            firms,
            comma(counts["d"], 0),
            comma(known, 0),
            comma(rate),
            comma(known // 3, 0),
        )
        if code == "064":
            book.fault("numerator_exceeds_denominator out_of_range", row)
        else:
            book.want("online_users_identified", code, QUARTER, "n/d", counts)
    return book.done()


def _stations() -> Case:
    book = Book("Ha tang vien thong den thang 9.xlsx", "masts and fibre: nothing of the plan", "BTS")
    book.text("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "HẠ TẦNG VIỄN THÔNG ĐẾN THÁNG 9/2023", "")
    book.heads(
        "TT | Huyện, thành phố | Số trạm BTS | Trạm 4G | Thôn có sóng 4G | Tỷ lệ hộ có cáp quang (%) | Thuê bao Internet"
    )
    for index, label in enumerate(DISTRICTS.values(), 1):
        masts = book.rnd.randint(40, 120)
        book.line(
            index,
            label,
            masts,
            masts - 4,
            book.rnd.randint(60, 150),
            book.rnd.randint(40, 80),
            comma(book.rnd.randint(3000, 20000), 0),
        )
    return book.done()


def _department() -> Case:
    book = Book("BC CCHC 9 thang So TTTT.xlsx", "a department's own plain report, counts and rate", "Biểu 1")
    book.line("UBND TỈNH BẮC KẠN", None, None, None, "Mẫu 01/CCHC")
    book.text("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "", "KẾT QUẢ CẢI CÁCH HÀNH CHÍNH 9 THÁNG ĐẦU NĂM 2023 CỦA SỞ", "")
    book.heads("STT | Nội dung | Tổng số | Đạt yêu cầu | Tỷ lệ (%)")
    for index, (name, words, above, below) in enumerate(
        [
            ("tasks_completed", "Nhiệm vụ CCHC được giao - đã hoàn thành", 17, 24),
            ("on_time", "Hồ sơ TTHC đã giải quyết - trước hạn, đúng hạn", 142, 142),
            ("work_records_province", "Hồ sơ công việc cấp tỉnh - xử lý trên môi trường mạng", 1088, 1102),
            ("online_meetings", "Cuộc họp - họp trực tuyến", 19, 46),
            ("periodic_reports_shared", "Báo cáo định kỳ - cập nhật trên hệ thống thông tin báo cáo tỉnh", 31, 31),
            ("staff_within_quota", "Biên chế được giao - có mặt", 33, 35),
        ],
        1,
    ):
        book.line(index, words, below, above, round(100 * above / below, 2))
        book.want(name, "STTTT", NINE, "n/d", {"n": above, "d": below})
    book.sign("GIÁM ĐỐC", column=4)
    return book.done()


def reports() -> Iterator[Case]:
    for make in (_records, _province, _long, _accounts, _stations, _department):
        yield make()
