"""Long lists: a line for a unit, a period and an indicator."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    CADRES,
    FEEDBACK,
    GRADUATES,
    MEETINGS,
    ON_TIME,
    ONLINE,
    PAID,
    SHARED,
    YEAR,
    Book,
    Range,
    comma,
    part,
    share,
)
from .places import DEPARTMENTS, NGAN_SON, SHORT, some


def reports() -> Iterator[Case]:
    yield exported()
    yield typed_by_quarter()
    yield staff_of_communes()


def exported() -> Case:
    """An export with year and month in columns of their own; one line stands twice with other counts."""
    book = Book("za_export_theo_doi_chi_tieu.xlsx", "long_list")
    s = book.sheet("Data")
    s.head("Năm", "Tháng", "Mã", "Đơn vị", "Chỉ tiêu", "Tử số", "Mẫu số", "Giá trị (%)")
    wordings: dict[str, tuple[str, Range]] = {
        ON_TIME: ("Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", (150, 900, 0.9, 1.0)),
        PAID: ("Tỷ lệ hồ sơ TTHC thanh toán trực tuyến", (150, 900, 0.2, 0.8)),
    }
    units = some(SHORT, "058", "065", "066", "061")
    twice = ("066", PAID, 8)
    for month in (7, 8):
        for name, code in units.items():
            for number, (indicator, (wording, bounds)) in enumerate(wordings.items(), 1):
                pair = part(book.r, *bounds)
                line = (2023, month, f"CT{number:02}", name, wording)
                s.add(*line, *pair, round(share(pair), 2))
                if (code, indicator, month) == twice:
                    other = pair[0] - 17, pair[1]
                    s.add(*line, *other, round(share(other), 2))
                    book.plant(s, "duplicate")
                    book.doubt(indicator, code, f"2023-{month:02}", pair)
                    book.doubt(indicator, code, f"2023-{month:02}", other)
                else:
                    book.count(indicator, code, f"2023-{month:02}", pair)
    return book.done()


def typed_by_quarter() -> Case:
    """The period as a text in every line; one unit of the list does not exist in the province."""
    book = Book("za_tong hop gui qua mail cac so.xlsx", "long_list")
    s = book.sheet("Sheet1", font="Calibri")
    s.text("Tổng hợp số liệu các cơ quan gửi về Sở Nội vụ (cập nhật đến 20/12/2023)")
    s.head("STT", "Cơ quan", "Kỳ báo cáo", "Tên chỉ tiêu", "Kết quả", "Người gửi")
    wordings = {
        ONLINE: "Tỷ lệ HS TTHC phát sinh trực tuyến trên tổng số HS giải quyết",
        FEEDBACK: "Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm",
        SHARED: "Tỷ lệ báo cáo định kỳ cập nhật trên hệ thống thông tin báo cáo cấp tỉnh",
        MEETINGS: "Tỷ lệ cuộc họp trực tuyến",
    }
    units = {"Sở LĐ-TB&XH": "SLDTBXH", "Sở KH&ĐT": "SKHDT", **some(DEPARTMENTS, "SGDDT")}
    number = 0
    for name, code in units.items():
        for roman, period in (("III", "2023-Q3"), ("IV", "2023-Q4")):
            for indicator, wording in wordings.items():
                number += 1
                value = round(book.r.uniform(31, 100), 2)
                s.add(
                    number,
                    name,
                    f"Quý {roman}/2023",
                    wording,
                    comma(value, sign="%"),
                    "Văn thư" if number % 3 else None,
                )
                book.rate(indicator, code, period, value)
    row = s.add(number + 1, "Sở Ngoại vụ", "Quý IV/2023", wordings[MEETINGS], "41,20%")
    book.plant(s, "unknown_unit", row=row)
    return book.done()


def staff_of_communes() -> Case:
    """Communes of a district, each with its lines; the count and the whole stand in the same line."""
    book = Book("za_NganSon_CBCC cap xa.xlsx", "long_list")
    s = book.sheet("CBCC xã")
    s.letterhead("UBND HUYỆN NGÂN SƠN", "PHÒNG NỘI VỤ", wide=6)
    s.titled("BẢNG THEO DÕI CHỈ TIÊU CẤP XÃ - HUYỆN NGÂN SƠN", "NĂM 2023", wide=6)
    s.head("TT", "Xã, thị trấn", "Chỉ tiêu theo dõi", "Số đạt", "Tổng số", "Tỷ lệ %")
    wordings: dict[str, tuple[str, Range]] = {
        CADRES: ("Tỷ lệ cán bộ cấp xã có trình độ chuyên môn từ trung cấp trở lên", (8, 11, 0.8, 1.0)),
        GRADUATES: ("Tỷ lệ cán bộ, công chức cấp xã có trình độ chuyên môn đại học trở lên", (16, 21, 0.5, 1.0)),
    }
    number = 0
    for name, code in NGAN_SON.items():
        for indicator, (wording, bounds) in wordings.items():
            number += 1
            pair = part(book.r, *bounds)
            s.add(number, name, wording, *pair, comma(share(pair, 1), 1))
            book.count(indicator, code, YEAR, pair)
    s.sign(5, right="TRƯỞNG PHÒNG", place="Ngân Sơn")
    return book.done()
