"""Shape 3: criteria in rows for one office, with plan, last year and difference beside the result."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    ASSETS,
    CADRES,
    CHECKED_LAW,
    CONTENT,
    CONTENT_CARE,
    CONTENT_LAND,
    COPIES,
    DISBURSED,
    EMPLOYEES,
    FEEDBACK,
    FULL,
    GRADUATES,
    HAMLETS,
    IDENTIFIED,
    INSPECTED,
    LAWFUL,
    MEETINGS,
    NINE,
    OFFICIALS,
    ON_TIME,
    ONLINE,
    PAID,
    PORTAL,
    PROVINCE,
    RECORDS_COMMUNE,
    RECORDS_DISTRICT,
    RECORDS_PROVINCE,
    REPORTS,
    REVIEWED,
    SERVICE,
    SHARED,
    STAFF,
    SYSTEMS,
    TASKS,
    YEAR,
    Book,
    Ranges,
    comma,
    dotted,
    drawn,
    share,
)  # fmt: skip

PLANNED = {
    REVIEWED: 20, COPIES: 20, PAID: 50, CONTENT: 90, CONTENT_LAND: 80, SERVICE: 90, CONTENT_CARE: 85, FEEDBACK: 100,
    OFFICIALS: 98, EMPLOYEES: 92, CADRES: 100, GRADUATES: 64, SHARED: 100, MEETINGS: 40, RECORDS_PROVINCE: 100,
    RECORDS_DISTRICT: 100, RECORDS_COMMUNE: 85, SYSTEMS: 30, IDENTIFIED: 100, FULL: 100, PORTAL: 70, ONLINE: 30,
}  # fmt: skip
AREAS: dict[str, dict[str, str]] = {
    "Chỉ đạo, điều hành": {
        TASKS: "Mức độ hoàn thành nhiệm vụ tại Kế hoạch CCHC",
        INSPECTED: "Cơ quan, đơn vị được kiểm tra công tác CCHC",
        REPORTS: "Báo cáo CCHC gửi đúng thời hạn",
    },
    "Thể chế": {
        LAWFUL: "Văn bản quy phạm pháp luật ban hành bảo đảm đúng quy định",
        CHECKED_LAW: "VBQPPL đã xử lý sau rà soát/số phải xử lý",
    },
    "Thủ tục hành chính": {
        REVIEWED: "Thủ tục hành chính được rà soát có phương án đơn giản hóa",
        COPIES: "Hồ sơ TTHC chứng thực điện tử/tổng số hồ sơ phát sinh",
        PAID: "Hồ sơ TTHC có thanh toán trực tuyến nghĩa vụ tài chính/tổng số hồ sơ phát sinh",
        ON_TIME: "Hồ sơ giải quyết sớm hạn và đúng hạn/tổng số hồ sơ đã giải quyết",
        CONTENT: "Sự hài lòng của người dân, doanh nghiệp về giải quyết TTHC",
        CONTENT_LAND: "Trong đó: TTHC đất đai, xây dựng, đầu tư",
        SERVICE: "Sự hài lòng đối với phục vụ của cơ quan hành chính",
        CONTENT_CARE: "Sự hài lòng về dịch vụ y tế, giáo dục công lập",
        FEEDBACK: "Kiến nghị, phản ánh được giải quyết dứt điểm",
    },
    "Tổ chức bộ máy": {
        HAMLETS: "Thôn, tổ dân phố đã sắp xếp/số thuộc diện phải sắp xếp",
        STAFF: "Biên chế có mặt so với biên chế được giao",
    },
    "Chế độ công vụ": {
        OFFICIALS: "Cơ quan có cơ cấu công chức đúng vị trí việc làm",
        EMPLOYEES: "Cơ quan có cơ cấu viên chức đúng vị trí việc làm",
        CADRES: "Cán bộ cấp xã có trình độ chuyên môn trung cấp trở lên",
        GRADUATES: "Cán bộ, công chức cấp xã có trình độ đại học trở lên",
    },
    "Tài chính công": {
        DISBURSED: "Giải ngân vốn đầu tư công",
        ASSETS: "Cơ quan, đơn vị sử dụng tài sản công đúng tiêu chuẩn, định mức",
    },
    "Chính quyền số": {
        SHARED: "Báo cáo định kỳ được cập nhật lên hệ thống thông tin báo cáo của tỉnh",
        MEETINGS: "Cuộc họp được tổ chức theo hình thức trực tuyến",
        RECORDS_PROVINCE: "Hồ sơ công việc ở cấp tỉnh được xử lý trên môi trường mạng",
        RECORDS_DISTRICT: "Hồ sơ công việc ở cấp huyện được xử lý trên môi trường mạng",
        RECORDS_COMMUNE: "Hồ sơ công việc ở cấp xã được xử lý trên môi trường mạng",
        SYSTEMS: "Hệ thống thông tin liên quan đến người dân, DN được kết nối, liên thông",
        IDENTIFIED: "Người dân, DN dùng DVC trực tuyến đã được định danh, xác thực điện tử",
        FULL: "TTHC đủ điều kiện đã cung cấp DVC trực tuyến toàn trình",
        PORTAL: "TTHC toàn trình đã tích hợp lên Cổng DVC quốc gia",
        ONLINE: "Hồ sơ TTHC phát sinh trực tuyến/tổng số hồ sơ giải quyết",
    },
}


def reports() -> Iterator[Case]:
    yield _province()
    yield _district()
    yield _digital()
    yield _commune()
    yield _personnel()


def _province() -> Case:
    """All indicators of the plan for the province."""
    book = Book("z_ket_qua_thuc_hien_chi_tieu_toan_tinh_2023.xlsx", "criteria_in_rows")
    sheet = book.sheet("Tong hop")
    sheet.letterhead("ỦY BAN NHÂN DÂN", "TỈNH BẮC KẠN", wide=7)
    sheet.titled("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH TỈNH BẮC KẠN NĂM 2023", wide=7)
    sheet.head(
        "TT",
        "Nội dung chỉ tiêu",
        "ĐVT",
        "Kế hoạch năm 2023",
        "Thực hiện năm 2023",
        "Thực hiện năm 2022",
        "Tăng (+), giảm (-)",
    )
    number = 0
    for roman, (area, criteria) in zip(("I", "II", "III", "IV", "V", "VI", "VII"), AREAS.items(), strict=True):
        sheet.add(roman, area)
        for indicator, label in criteria.items():
            number += 1
            value, before = round(book.r.uniform(32, 99), 2), round(book.r.uniform(25, 95), 2)
            sheet.add(
                number, label, "%", PLANNED.get(indicator, "-"), comma(value), comma(before), comma(value - before)
            )
            book.rate(indicator, PROVINCE, YEAR, value)
    sheet.sign(5, right="TM. ỦY BAN NHÂN DÂN")
    return book.done()


def _district() -> Case:
    """Counts in rows of their own; more officers trained than there are."""
    book = Book("z_bao_cao_so_lieu_cho_don.xlsx", "criteria_in_rows")
    sheet = book.sheet("So lieu")
    ranges: Ranges = {
        TASKS: (20, 45, 0.6, 0.95), REPORTS: (9, 9, 0.8, 1.0), REVIEWED: (30, 80, 0.2, 0.5), FEEDBACK: (8, 30, 0.8, 1.0),
        HAMLETS: (4, 12, 0.5, 1.0), STAFF: (90, 110, 0.9, 1.0), GRADUATES: (380, 430, 0.6, 0.8), ASSETS: (20, 60, 0.9, 1.0),
        MEETINGS: (40, 90, 0.2, 0.5), RECORDS_DISTRICT: (2000, 5000, 0.85, 1.0),
    }  # fmt: skip
    facts = drawn(book.r, ["064"], ranges)["064"]
    facts[GRADUATES] = (facts[GRADUATES][1] + 9, facts[GRADUATES][1])
    labels = {
        TASKS: ("Tổng số nhiệm vụ CCHC được giao", "Số nhiệm vụ CCHC đã hoàn thành"),
        REPORTS: ("Số báo cáo CCHC phải gửi", "Số báo cáo CCHC đã gửi đúng hạn"),
        REVIEWED: ("Số TTHC được rà soát", "Số TTHC rà soát có phương án đơn giản hóa"),
        FEEDBACK: ("Tổng số PAKN đã tiếp nhận", "Số PAKN đã được xử lý dứt điểm"),
        HAMLETS: ("Số thôn, TDP thuộc diện phải sắp xếp", "Số thôn, TDP đã được sắp xếp"),
        STAFF: ("Số biên chế được giao", "Số biên chế có mặt"),
        GRADUATES: ("Tổng số cán bộ, công chức cấp xã", "Số cán bộ, công chức cấp xã có trình độ đại học trở lên"),
        ASSETS: (
            "Tổng số CQ, ĐV quản lý, sử dụng tài sản công",
            "Số CQ, ĐV quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức",
        ),
        MEETINGS: ("Tổng số cuộc họp", "Số cuộc họp tổ chức trực tuyến"),
        RECORDS_DISTRICT: (
            "Tổng số HSCV cấp huyện", "Số HSCV cấp huyện xử lý trên môi trường mạng",
        ),
    }  # fmt: skip
    sheet.letterhead("UBND HUYỆN CHỢ ĐỒN", wide=6)
    sheet.titled("SỐ LIỆU KẾT QUẢ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH 9 THÁNG NĂM 2023", wide=6)
    sheet.text("Đơn vị báo cáo: UBND huyện Chợ Đồn", "(Kèm theo Báo cáo số 512/BC-UBND ngày 18 tháng 9 năm 2023)")
    sheet.head("STT", "Tiêu chí", "ĐVT", "Kết quả 9 tháng năm 2023", "Cùng kỳ năm 2022", "Ghi chú", numbers="({})")
    for number, (indicator, (below, above)) in enumerate(labels.items(), 1):
        count = facts[indicator]
        sheet.add(f"{number}a", below, "số lượng", dotted(count[1]), dotted(round(0.9 * count[1])))
        sheet.add(f"{number}b", above, "số lượng", dotted(count[0]), dotted(round(0.7 * count[1])))
        if indicator == GRADUATES:
            book.plant(sheet, "numerator_exceeds_denominator")
            book.doubt(indicator, "064", NINE, count)
        else:
            book.count(indicator, "064", NINE, count)
    sheet.sign(4, right="CHỦ TỊCH", place="Chợ Đồn")
    return book.done()


def _digital() -> Case:
    """Numerator, denominator and share in columns, the denominator first."""
    book = Book("z_chinh_quyen_so_quy_IV.xlsx", "criteria_in_rows")
    sheet, period = book.sheet("Q4"), "2023-Q4"
    ranges: Ranges = {
        SYSTEMS: (12, 30, 0.3, 0.8), IDENTIFIED: (4000, 9000, 0.6, 0.99), FULL: (600, 900, 0.8, 1.0),
        PORTAL: (500, 700, 0.7, 1.0), SHARED: (40, 90, 0.8, 1.0), MEETINGS: (100, 300, 0.2, 0.6),
    }  # fmt: skip
    facts = drawn(book.r, [PROVINCE], ranges)[PROVINCE]
    facts[PORTAL] = (round(facts[FULL][0] * book.r.uniform(0.6, 0.95)), facts[FULL][0])
    labels = {
        SYSTEMS: "Các hệ thống thông tin của tỉnh đã được kết nối và liên thông",
        IDENTIFIED: "Người dân và doanh nghiệp sử dụng DVCTT đã định danh và xác thực điện tử",
        FULL: "TTHC đủ điều kiện được đưa lên dịch vụ công trực tuyến toàn trình",
        PORTAL: "TTHC toàn trình được tích hợp trên Cổng DVCQG",
        SHARED: "Báo cáo định kỳ cập nhật trên HTTT báo cáo cấp tỉnh",
        MEETINGS: "Cuộc họp trực tuyến (không tính họp mật)",
    }
    sheet.text("UBND TỈNH BẮC KẠN", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG").gap()
    sheet.titled("KẾT QUẢ XÂY DỰNG CHÍNH QUYỀN SỐ TOÀN TỈNH QUÝ IV/2023", wide=7)
    sheet.text("Phạm vi: Tỉnh Bắc Kạn")
    sheet.head("TT", "Nội dung", "Tổng số", "Số đạt được", "Tỷ lệ (%)", "Chỉ tiêu giao (%)", "Đánh giá")
    for number, (indicator, label) in enumerate(labels.items(), 1):
        count = facts[indicator]
        good = "Đạt" if share(count) >= PLANNED[indicator] else "Chưa đạt"
        sheet.add(number, label, count[1], count[0], share(count, 1), PLANNED[indicator], good)
    book.counts(PROVINCE, period, facts)
    return book.done()


def _commune() -> Case:
    """A commune's short list without diacritics."""
    book = Book("z_xa_ha_hieu_Q1.xlsx", "criteria_in_rows")
    sheet, period = book.sheet("Sheet1"), "2023-Q1"
    labels = {
        ON_TIME: "Ty le ho so TTHC giai quyet truoc han, dung han",
        COPIES: "Ty le ho so TTHC chung thuc dien tu tren tong so HS phat sinh",
        PAID: "Ty le HS TTHC thanh toan truc tuyen tren tong so HS phat sinh",
        ONLINE: "Ty le HS TTHC nop truc tuyen tren tong so HS giai quyet",
        RECORDS_COMMUNE: "Ty le ho so cong viec cap xa xu ly tren moi truong mang",
        CADRES: "Ty le can bo cap xa co trinh do chuyen mon trung cap tro len",
        CONTENT: "Muc do hai long cua nguoi dan ve giai quyet TTHC",
    }
    sheet.text("UBND HUYEN BA BE", "UBND XA HA HIEU").gap()
    sheet.titled("BAO CAO NHANH KET QUA CCHC QUY I NAM 2023", wide=5)
    sheet.head("STT", "Noi dung", "Ke hoach (%)", "Ket qua quy I (%)", "Ghi chu")
    for number, (indicator, label) in enumerate(labels.items(), 1):
        value = round(book.r.uniform(35, 99), 1)
        sheet.add(number, label, PLANNED.get(indicator, "x"), comma(value, 1))
        book.rate(indicator, "01897", period, value)
    sheet.gap().text("Nguoi lap bieu: (da ky)")
    return book.done()


def _personnel() -> Case:
    """Counts and share in one cell each, for the whole province."""
    book = Book("z_cong_vu_tai_chinh_6T.xlsx", "criteria_in_rows")
    sheet, period = book.sheet("Toan tinh"), "2023-6M"
    ranges: Ranges = {
        OFFICIALS: (27, 27, 0.7, 0.97), EMPLOYEES: (60, 110, 0.7, 0.95), INSPECTED: (27, 27, 0.15, 0.4),
        ASSETS: (120, 160, 0.85, 0.99), CADRES: (1000, 1200, 0.92, 0.99), REPORTS: (54, 54, 0.85, 0.99),
    }  # fmt: skip
    facts = drawn(book.r, [PROVINCE], ranges)[PROVINCE]
    labels = {
        OFFICIALS: "Số cơ quan hành chính bố trí cơ cấu công chức phù hợp vị trí việc làm/tổng số cơ quan hành chính",
        EMPLOYEES: "Số cơ quan bố trí cơ cấu viên chức phù hợp vị trí việc làm/tổng số cơ quan có viên chức",
        INSPECTED: "Số cơ quan, đơn vị đã kiểm tra CCHC/tổng số cơ quan, đơn vị",
        ASSETS: "Số cơ quan, đơn vị sử dụng tài sản công đúng tiêu chuẩn, định mức/tổng số cơ quan, đơn vị",
        CADRES: "Số cán bộ xã, phường, thị trấn đạt chuẩn trung cấp trở lên/tổng số cán bộ xã, phường, thị trấn",
        REPORTS: "Số báo cáo CCHC nộp đúng hạn/tổng số báo cáo phải nộp",
    }
    sheet.titled("TỔNG HỢP CHẾ ĐỘ CÔNG VỤ, TÀI SẢN CÔNG TOÀN TỈNH BẮC KẠN", "6 tháng đầu năm 2023", wide=4)
    sheet.head("TT", "Chỉ tiêu", "Kết quả", "Thời hạn hoàn thành")
    for number, (indicator, label) in enumerate(labels.items(), 1):
        count = facts[indicator]
        sheet.add(number, label, f"{dotted(count[0])}/{dotted(count[1])} ({comma(share(count))}%)", "Tháng 12/2023")
    book.counts(PROVINCE, period, facts)
    return book.done()
