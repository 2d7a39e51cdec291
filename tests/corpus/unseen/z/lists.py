"""Shape 6: long lists, one figure a row."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    EMPLOYEES,
    FEEDBACK,
    HAMLETS,
    MEETINGS,
    OFFICIALS,
    RECORDS_DISTRICT,
    REPORTS,
    REVIEWED,
    SHARED,
    TASKS,
    Book,
    Ranges,
    comma,
    drawn,
    share,
)  # fmt: skip


def reports() -> Iterator[Case]:
    yield _shares()
    yield _counts()


def _shares() -> Case:
    """Shares by quarter; one figure twice, one in a fifth quarter."""
    book = Book("z_du_lieu_chi_tieu_dang_danh_sach.xlsx", "long_list")
    sheet = book.sheet("data")
    labels = {
        TASKS: "Tỷ lệ nhiệm vụ CCHC hoàn thành theo Kế hoạch", REVIEWED: "TTHC được rà soát, có phương án đơn giản hóa",
        RECORDS_DISTRICT: "HSCV cấp huyện xử lý trên môi trường mạng", HAMLETS: "Thôn, TDP thuộc diện đã sắp xếp",
    }  # fmt: skip
    offices = {"061": "UBND huyện Ba Bể", "064": "UBND huyện Chợ Đồn", "060": "UBND huyện Pác Nặm"}
    sheet.titled("DỮ LIỆU CHỈ TIÊU CCHC CẤP HUYỆN", wide=7)
    sheet.head("STT", "Năm", "Quý", "Mã đơn vị", "Tên đơn vị", "Tên chỉ tiêu", "Giá trị (%)")
    number = 0
    for code, name in offices.items():
        reached = dict.fromkeys(labels, 25.0)
        for quarter in (1, 2):
            for indicator, label in labels.items():
                low = reached[indicator]
                number, value = number + 1, round(book.r.uniform(low, min(99, low + 35)), 1)
                reached[indicator] = value
                sheet.add(number, 2023, quarter, code, name, label, comma(value, 1))
                twice = (code, quarter, indicator) == ("064", 2, RECORDS_DISTRICT)
                if not twice:
                    book.rate(indicator, code, f"2023-Q{quarter}", value)
                    continue
                number += 1
                sheet.add(number, 2023, quarter, code, name, label, comma(value - 11, 1))
                book.plant(sheet, "duplicate")
                book.asked(indicator, code, "2023-Q2", value)
                book.asked(indicator, code, "2023-Q2", round(value - 11, 1))
    row = sheet.add(number + 1, 2023, 5, "061", offices["061"], labels[TASKS], "71,5")
    book.plant(sheet, "unknown_period", row=row)
    return book.done()


def _counts() -> Case:
    """Counts by month in a list of departments."""
    book = Book("z_so_lieu_thang_cac_so_nganh.xlsx", "long_list")
    sheet = book.sheet("So lieu")
    ranges: Ranges = {
        REPORTS: (4, 9, 0.6, 1.0), SHARED: (8, 20, 0.7, 1.0), MEETINGS: (6, 20, 0.2, 0.7), FEEDBACK: (3, 12, 0.6, 1.0),
        OFFICIALS: (2, 8, 0.6, 1.0), EMPLOYEES: (3, 12, 0.6, 1.0),
    }  # fmt: skip
    labels = {
        REPORTS: "Báo cáo CCHC gửi đúng hạn trên tổng số BC phải gửi",
        SHARED: "BC định kỳ cập nhật lên hệ thống thông tin báo cáo của tỉnh",
        MEETINGS: "Cuộc họp tổ chức bằng hình thức trực tuyến",
        FEEDBACK: "Phản ánh, kiến nghị giải quyết dứt điểm",
        OFFICIALS: "Cơ quan có cơ cấu công chức phù hợp VTVL",
        EMPLOYEES: "Cơ quan có cơ cấu viên chức phù hợp VTVL",
    }
    offices = {"SNV": "Sở Nội vụ", "SCT": "Sở Công Thương"}
    sheet.head("Kỳ", "Đơn vị", "Chỉ tiêu", "Tử số", "Mẫu số", "Tỷ lệ (%)", "Người nhập")
    for month in ("05", "06"):
        facts = drawn(book.r, offices, ranges)
        for code, own in facts.items():
            for indicator, pair in own.items():
                sheet.add(f"T{int(month)}/2023", offices[code], labels[indicator], *pair, share(pair), "NV01")
        book.tell(facts, f"2023-{month}")
    return book.done()
