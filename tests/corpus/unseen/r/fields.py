"""Fields of procedure in rows for one unit: only the total is the unit's figure."""

from collections.abc import Iterator
from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.r.facts import Entry, drawn, summed
from tests.corpus.unseen.r.kit import MOTTO, Book

_NAMES = "recv web solved early exact late"
_RULE = "recv=20~140 web=recv*.2~.9 solved=recv*.9~1 late=solved*0~.05 exact=solved*.1~.2 early=solved-exact-late"


def reports() -> Iterator[Case]:
    rng = Random("r: fields in rows")
    for build in (district, commune, department, grouped, ballots, copies):
        yield build(rng)


def _fields(rng: Random, names: str, rule: str = _RULE) -> list[Entry]:
    return drawn(rng, [(name.strip(), f"~{place}") for place, name in enumerate(names.split(";"))], rule)


def _of(rows: list[Entry], label: str, unit: str, names: str = _NAMES) -> Entry:
    return label, unit, summed(rows, names)


def district(rng: Random) -> Case:
    book = Book(
        "Ngan Son - giai quyet TTHC theo linh vuc T9.2023.xlsx", "fields of a district, total below, period by its days"
    )
    sheet = book.sheet(
        "Biểu 06a",
        f"UBND HUYỆN NGÂN SƠN|{MOTTO}",
        "BỘ PHẬN MỘT CỬA",
        "",
        "^TÌNH HÌNH GIẢI QUYẾT TTHC",
        "^(Từ ngày 15/8/2023 đến ngày 14/9/2023)",
        span=8,
    )
    rows = _fields(rng, "Đất đai; Hộ tịch; Chứng thực; Đăng ký kinh doanh; Xây dựng; Bảo trợ xã hội; Giáo dục")
    _only_total(
        sheet,
        """
        STT :: #
        Lĩnh vực :: @
        Hồ sơ nhận trong kỳ :: recv :: (1)
        Đã giải quyết|Tổng :: solved :: (2)=(3)+(4)+(5)
        Đã giải quyết|Sớm hạn :: early :: (3)
        Đã giải quyết|Đúng hạn :: exact :: (4)
        Đã giải quyết|Trễ hạn :: late :: (5)
        Tỷ lệ sớm, đúng hạn (%) :: early+exact/solved n1 :: (6)=[(3)+(4)]/(2)
        """,
        [*rows, _of(rows, "Tổng cộng", "062")],
        "on_time early+exact/solved",
        "2023-09",
    )
    return book.done()


def _only_total(sheet, text, rows, takes, period, spoil=None):  # type: ignore[no-untyped-def]
    """A table of fields: only rows of a real unit say something of it."""
    before = len(sheet.book.case.expected)
    at = sheet.table(text, rows, takes, period, spoil)
    sheet.book.case.expected[before:] = [
        one for one in sheet.book.case.expected[before:] if not one.unit.startswith("~")
    ]
    return at


def commune(rng: Random) -> Case:
    book = Book(
        "Xã Cao Kỳ TTHC tháng 12 năm 2023.xlsx", "fields of a commune, total on top, numbers with a leading zero"
    )
    sheet = book.sheet(
        "T12", "UBND HUYỆN CHỢ MỚI", "UBND XÃ CAO KỲ", "", "BÁO CÁO TIẾP NHẬN, TRẢ KẾT QUẢ TTHC THÁNG 12/2023", ""
    )
    rows = _fields(
        rng,
        "Tư pháp - hộ tịch; Chứng thực; Lao động - TBXH; Địa chính - xây dựng; Văn hóa; Quân sự",
        _RULE + " paid=recv*.1~.5",
    )
    _only_total(
        sheet,
        """
        TT :: #
        Lĩnh vực, thủ tục :: @
        Tổng HS phát sinh :: recv z
        Trả sớm :: early z
        Trả đúng hẹn :: exact z
        Trả trễ :: late z
        HS thanh toán trực tuyến :: paid z
        % HS thanh toán trực tuyến/tổng HS phát sinh :: paid/recv c1
        """,
        [_of(rows, "CỘNG TOÀN XÃ", "02104", _NAMES + " paid"), *rows],
        "online_payment paid/recv\non_time early+exact/early+exact+late ?~",
        "2023-12",
    )
    sheet.lines("", "|Cao Kỳ, ngày 15 tháng 12 năm 2023")
    return book.done()


def department(rng: Random) -> Case:
    book = Book(
        "So Cong Thuong - DVC theo linh vuc - 6 thang 2023.xlsx", "fields of a department: procedures, not applications"
    )
    sheet = book.sheet(
        "6T",
        "Đơn vị báo cáo: Sở Công Thương",
        "DANH MỤC TTHC CUNG CẤP TRỰC TUYẾN TÍNH ĐẾN 14/6/2023",
        "Kỳ báo cáo: 6 tháng đầu năm 2023",
        "",
        left=3,
    )
    rows = _fields(
        rng,
        "Điện lực; Hóa chất; Xúc tiến thương mại; Lưu thông hàng hóa; Khí",
        "all=8~20 able=all*.5~.8 full=able*.7~1 dvcqg=full*.6~1 look=all*.4~.9 plan=look*.1~.4",
    )
    _only_total(
        sheet,
        """
        TT :: #
        Lĩnh vực :: @
        Số TTHC :: all
        TTHC đủ điều kiện toàn trình :: able
        Đã cung cấp toàn trình :: full
        Tỷ lệ cung cấp toàn trình/đủ điều kiện :: full/able p1
        Đã tích hợp Cổng DVCQG (toàn trình) :: dvcqg
        Tỷ lệ tích hợp Cổng DVCQG/TTHC toàn trình :: dvcqg/full p1
        Số TTHC rà soát :: look
        Số TTHC rà soát có phương án ĐGH :: plan
        Tỷ lệ TTHC rà soát có phương án ĐGH :: plan/look p1
        """,
        [*rows, _of(rows, "Tổng", "SCT", "all able full dvcqg look plan")],
        "full_online_procedures full/able\nprocedures_on_national_portal dvcqg/full\nreviewed plan/look",
        "2023-6M",
    )
    return book.done()


def grouped(rng: Random) -> Case:
    book = Book("Cho Moi II.06a Q4.xlsx", "fields under a group line, an unusable cell in one of them, total last")
    sheet = book.sheet("II.06a", "Biểu số II.06a/VPCP/KSTT", "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC", "Kỳ báo cáo: Quý IV/2023 (Từ ngày 15/9/2023 đến ngày 14/12/2023)",
                       "- Đơn vị báo cáo: UBND huyện Chợ Mới", "- Đơn vị nhận báo cáo: VP UBND tỉnh", "Đơn vị tính: Số hồ sơ TTHC")  # fmt: skip
    own = _fields(rng, "Đất đai; Đăng ký hộ kinh doanh; Hộ tịch; Xây dựng")
    rows: list[Entry] = [
        ("TTHC thuộc thẩm quyền của UBND huyện", "", None),
        *own,
        _of(own, "Tổng cộng UBND huyện Chợ Mới", "065"),
    ]
    _only_total(
        sheet,
        """
        STT :: # :: (1)
        Lĩnh vực giải quyết :: @ :: (2)
        Số hồ sơ nhận giải quyết :: recv :: (3)
        Số hồ sơ đã giải quyết|Tổng số :: solved :: (4)
        Số hồ sơ đã giải quyết|Trước hạn :: early :: (5)
        Số hồ sơ đã giải quyết|Đúng hạn :: exact :: (6)
        Số hồ sơ đã giải quyết|Quá hạn :: late :: (7)
        """,
        rows,
        "on_time early+exact/solved",
        "2023-Q4",
        {("~1", "solved"): ("#REF!", "not_a_number", "")},
    )
    return book.done()


def ballots(rng: Random) -> Case:
    book = Book("So Y te - lay y kien nguoi dan Q2.xlsx", "fields of a department's survey, total first")
    sheet = book.sheet("Q2", "SỞ Y TẾ", "TỔNG HỢP PHIẾU LẤY Ý KIẾN VỀ GIẢI QUYẾT TTHC QUÝ II/2023", "")
    rows = _fields(
        rng, "Dược; Khám, chữa bệnh; An toàn thực phẩm; Giám định y khoa", "a=15~60 v=a*.3~.5 h=a*.4~.5 n=a-v-h"
    )
    _only_total(
        sheet,
        """
        TT :: #
        Lĩnh vực :: @
        Số phiếu thu về :: a
        Rất hài lòng :: v
        Hài lòng :: h
        Không hài lòng :: n
        Tỷ lệ rất hài lòng và hài lòng (%) :: v+h/a n1
        """,
        [_of(rows, "Toàn Sở", "SYT", "a v h n"), *rows],
        "satisfaction v+h/a",
        "2023-Q2",
    )
    return book.done()


def copies(rng: Random) -> Case:
    book = Book("phuong Duc Xuan chung thuc dien tu 9 thang.xlsx", "two small tables of a ward beside a money column")
    sheet = book.sheet(
        "9T",
        "UBND THÀNH PHỐ BẮC KẠN",
        "UBND PHƯỜNG ĐỨC XUÂN",
        "Chứng thực điện tử và hồ sơ trực tuyến 9 tháng năm 2023",
        "",
    )
    rows = _fields(
        rng,
        "Hộ tịch; Chứng thực; Bảo trợ xã hội; Người có công",
        "all=60~200 copy=all*.05~.3 web=all*.3~.8 fee=200~900",
    )
    total = _of(rows, "Tổng số", "01840", "all copy web fee")
    _only_total(
        sheet,
        """
        STT :: #
        Lĩnh vực :: @
        Tổng hồ sơ giải quyết :: all
        Hồ sơ tiếp nhận trực tuyến :: web
        Tỷ lệ trực tuyến (%) :: web/all n1
        Tiền lệ phí (nghìn đồng) :: fee
        """,
        [*rows, total],
        "online_applications web/all",
        "2023-9M",
        {("01840", "web/all"): (88.8, "rate_mismatch", "?online_applications")},
    )
    sheet.lines("", "Hồ sơ chứng thực điện tử/hồ sơ TTHC phát sinh")
    sheet.row("Nội dung", "", "Kết quả")
    sheet.row("Tỷ lệ hồ sơ TTHC được chứng thực điện tử", "", "16,4%")
    book.take("certified_e_copies", "01840", "2023-9M", 16.4)
    return book.done()
