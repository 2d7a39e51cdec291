"""The third quarter as six communes tell it."""

import unicodedata
from functools import partial

from tests.corpus.truth import Case
from tests.corpus.unseen.p.desk import Book, vn
from tests.corpus.unseen.p.tables import criteria

QUARTER = "2023-Q3"


def dia_linh() -> Book:
    """Plain and well made."""
    b = Book("Xã Địa Linh - BC CCHC quý III năm 2023.xlsx", "plain commune list with counts", "01915", QUARTER, 0.08)
    s = b.sheet("Biểu số liệu").letter("UBND HUYỆN BA BỂ", "UBND XÃ ĐỊA LINH", 5)
    s.lines(
        "BIỂU SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2023", "(Kèm theo Báo cáo số 212/BC-UBND ngày 14/9/2023)", span=5
    )
    criteria(s, "tldnr", "STT|Nội dung|Tổng số|Số đạt yêu cầu|Tỷ lệ (%)", """
        time | Hồ sơ TTHC giải quyết trước và đúng hạn/tổng số hồ sơ đã giải quyết
        onl | Hồ sơ tiếp nhận trực tuyến/tổng số hồ sơ giải quyết
        cert | Hồ sơ chứng thực điện tử/tổng số hồ sơ TTHC phát sinh
        pay | Hồ sơ thanh toán trực tuyến/tổng số hồ sơ TTHC phát sinh
        sat | Phiếu hài lòng về giải quyết TTHC/tổng số phiếu khảo sát
        wc | Hồ sơ công việc cấp xã xử lý trên môi trường mạng/tổng số hồ sơ công việc
        """)  # fmt: skip
    s.sign(4, "TM. UBND XÃ", "CHỦ TỊCH", "Dương Văn Thông")
    return b


def duc_xuan() -> Book:
    """Rates only, with this year's and last year's quarter."""
    b = Book("P. Đức Xuân báo cáo quý 3.xlsx", "commune rates beside last year's", "01840", QUARTER, 0.1)
    s = (
        b.sheet("Trang tính1")
        .lines("UBND PHƯỜNG ĐỨC XUÂN", "KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ III/2023", span=5, bold=True)
        .skip()
    )
    criteria(s, "tlyrg", "TT|Chỉ tiêu|Quý III/2022 (%)|Quý III/2023 (%)|Ghi chú", """
        time | Giải quyết TTHC trước và đúng hạn
        onl | Hồ sơ nộp trực tuyến trên tổng số hồ sơ giải quyết
        pay | Hồ sơ TTHC có thanh toán trực tuyến
        sats | Sự hài lòng của người dân đối với sự phục vụ của UBND phường
        uni | Cán bộ, công chức phường có trình độ đại học trở lên
        ham | Tổ dân phố thuộc diện sắp xếp đã sắp xếp xong
        """, style="t1", last="2022-Q3")  # fmt: skip
    return b.retype(partial(unicodedata.normalize, "NFD"))  # typed on a Mac


def cao_son() -> Book:
    """A small commune where some things did not happen."""
    b = Book("caoson_cchc_q3.xlsx", "small commune, no cases in several lines", "02002", QUARTER, 0.03)
    s = b.sheet("Sheet1").lines("Đơn vị báo cáo: UBND xã Cao Sơn, huyện Bạch Thông", "Kỳ báo cáo: Quý III/2023").skip()
    criteria(s, "tlxr", "TT|Nội dung|Số đạt/tổng số|Tỷ lệ %", """
        time | Hồ sơ giải quyết trước, đúng hạn/tổng hồ sơ đã giải quyết
        pay0 | Hồ sơ thanh toán trực tuyến/tổng hồ sơ TTHC phát sinh | KPS
        pakn0 | Phản ánh, kiến nghị được xử lý dứt điểm/tổng số tiếp nhận | Không phát sinh
        cad | Cán bộ xã trình độ trung cấp trở lên/tổng số cán bộ xã
        wc | Hồ sơ công việc của xã xử lý trên môi trường mạng/tổng số
        """)  # fmt: skip
    return b


def tan_lap() -> Book:
    """Typed in a hurry: no diacritics, rough figures."""
    b = Book("xa Tan Lap bc.xlsx", "no diacritics, rough numbers", "02032", QUARTER, 0.06)
    s = b.sheet("Sheet1").lines("UBND XA TAN LAP - HUYEN CHO DON", "BAO CAO SO LIEU CCHC QUY III NAM 2023").skip()
    rows = criteria(s, "tlrg", "STT|Noi dung|Ket qua (%)|Ghi chu", """
        time | Ty le ho so TTHC giai quyet truoc va dung han
        onl | Ty le ho so tiep nhan truc tuyen/tong so ho so giai quyet
        cert | Ty le ho so chung thuc dien tu
        sat | Muc do hai long cua nguoi dan ve giai quyet TTHC
        uni | Ty le can bo, cong chuc cap xa trinh do dai hoc tro len
        """, style="f0")  # fmt: skip
    for key, text, value in (("cert", "khoảng 12", 12), ("sat", "trên 95%", 95)):
        s.ws.cell(rows[key], 3).value = text
        b.drop(key)
        b.want(key, value=value, sure=False, optional=True)
    return b


def van_lang() -> Case:
    """Saved as text by an old program."""
    b = Book("van_lang_na_ri_quy3_2023.csv", "text file with semicolons", "02140", QUARTER, 0.06)
    lines = [
        "UBND XÃ VĂN LANG - HUYỆN NA RÌ;;;;",
        "Số liệu CCHC Quý III/2023;;;;",
        "STT;Chỉ tiêu;Tử số;Mẫu số;Tỷ lệ (%)",
    ]
    listed = {"time": "Hồ sơ giải quyết trước và đúng hạn/tổng số hồ sơ đã giải quyết", "sat": "Phiếu hài lòng về giải quyết TTHC/tổng số phiếu khảo sát", "cad": "Cán bộ cấp xã có trình độ trung cấp trở lên/tổng số cán bộ cấp xã", "meet": "Cuộc họp trực tuyến/tổng số cuộc họp"}  # fmt: skip
    for number, (key, label) in enumerate(listed.items(), 1):
        n, d = b.draw(key)
        lines.append(f"{number};{label};{n};{d};{vn(100 * n / d, 1)}")
        b.want(key, n, d)
    return Case(name=b.name, data="\r\n".join(lines).encode("utf-8-sig"), shape=b.shape, expected=b.expected)


def yen_cu() -> Book:
    """About something else: new countryside."""
    b = Book("Xã Yên Cư - tiến độ NTM quý III-2023.xlsx", "something else: new countryside", "02110", QUARTER)
    s = (
        b.sheet("NTM")
        .lines("UBND XÃ YÊN CƯ", "TIẾN ĐỘ THỰC HIỆN TIÊU CHÍ NÔNG THÔN MỚI QUÝ III/2023", bold=True)
        .skip()
    )
    s.head(["TT", "Tiêu chí", "ĐVT", "Yêu cầu", "Hiện trạng", "Đánh giá"])
    for number, (name, unit, need, got) in enumerate((("Tỷ lệ đường trục thôn được cứng hóa", "%", 70, 62.5), ("Tỷ lệ hộ sử dụng nước hợp vệ sinh", "%", 95, 91.2), ("Tỷ lệ hộ nghèo đa chiều", "%", 13, 21.4), ("Thu nhập bình quân", "triệu đồng", 39, 31), ("Tỷ lệ người dân tham gia BHYT", "%", 90, 98.7)), 1):  # fmt: skip
        s.row(number, name, unit, need, got, "Đạt" if number == 5 else "Chưa đạt")
    b.fault("no_indicator no_table", s)
    return b


ALL = (dia_linh, duc_xuan, cao_son, tan_lap, van_lang, yen_cu)
