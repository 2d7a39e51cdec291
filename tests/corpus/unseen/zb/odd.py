"""An old font, a messy book with sub-rows and a hidden row, and three reports of other matters."""

from collections.abc import Iterator
from unicodedata import normalize

from tests.corpus.truth import Case

from .kit import HAMLETS, ON_TIME, ONLINE, RECORDS_COMMUNE, Book, Dossiers, comma, dotted, share
from .names import DISTRICTS, brief, communes

Q3 = "2023-Q3"


UNICODE = "\xa0ĂÂÊÔƠƯĐăâêôơưđẶ̀̀̉̃́àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
OLD = "\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"  # the same letters as an old font keeps them


def old(text: str) -> str:
    """As typed with an old font; what that font lacks goes without its accent."""
    letters = dict(zip(UNICODE, OLD, strict=True))
    return "".join(letters.get(c, letters.get(c.lower(), c)) for c in normalize("NFC", text))


def old_font() -> Case:
    """A commune still types with .VnTime."""
    b = Book("zb_xa_lien_thuy_quy3_VnTime.xlsx", "criteria")
    s = b.sheet("Sheet1", ".VnTime")
    s.text(old("Ủy ban nhân dân xã Liêm Thủy - huyện Na Rì"))
    s.titled(old("Kết quả cải cách hành chính quý III năm 2023"), wide=5)
    s.head(*(old(x) for x in ("TT", "Chỉ tiêu", "Tổng số", "Thực hiện", "Tỷ lệ (%)")))
    for i, (key, name, pair) in enumerate((
        (ON_TIME, "Số hồ sơ đã giải quyết, trong đó giải quyết trước và đúng hạn", (141, 143)),
        (RECORDS_COMMUNE, "Hồ sơ công việc cấp xã, trong đó xử lý trên môi trường mạng", (77, 104)),
        (HAMLETS, "Số thôn thuộc diện phải sắp xếp, trong đó đã sắp xếp", (2, 3)),
    ), 1):  # fmt: skip
        s.add(i, old(name), pair[1], pair[0], comma(share(pair)))
        b.count(key, "02197", Q3, pair)
    return b.done()


def hidden_things() -> Case:
    """Sub-rows of kinds of service below each district, a hidden row of no one."""
    b = Book("zb_Bieu_tong_hop_ho_so_Cho_Moi_va_cac_huyen_khac.xlsx", "units_rows")
    s = b.sheet("Quý III")
    s.letterhead("VĂN PHÒNG UBND TỈNH", "PHÒNG KIỂM SOÁT TTHC", wide=9)
    s.titled(
        "TÌNH HÌNH GIẢI QUYẾT HỒ SƠ TTHC, CHI TIẾT THEO MỨC ĐỘ CUNG CẤP DVC",
        "Quý III/2023 (15/6/2023 - 14/9/2023)",
        wide=9,
    )
    s.head("STT", "Đơn vị", "Hồ sơ đã giải quyết|Tổng số", "Hồ sơ đã giải quyết|Sớm hạn",
           "Hồ sơ đã giải quyết|Đúng hạn", "Hồ sơ đã giải quyết|Quá hạn", "Hồ sơ tiếp nhận trực tuyến",
           "Tỷ lệ trực tuyến/tổng hồ sơ\ngiải quyết (%)", "Ghi chú")  # fmt: skip
    for i, u in enumerate(("065", "060", "062"), 1):
        full, part_of = Dossiers.some(b.r, 200, 700), Dossiers.some(b.r, 200, 700)
        rest = Dossiers.some(b.r, 60, 200)
        rest.direct, rest.online = rest.direct + rest.online, 0
        t = full + part_of + rest
        for no, name, d in ((i, normalize("NFD", brief(u)), t), (None, "Trong đó: DVC trực tuyến toàn trình", full),
                            (None, "DVC trực tuyến một phần", part_of),
                            (None, "TTHC chưa cung cấp trực tuyến", rest)):  # fmt: skip
            s.add(no, name, d.done, d.early, d.timely, d.late, d.online, share(d.through_net))
        b.count(ON_TIME, u, Q3, t.on_time)
        b.count(ONLINE, u, Q3, t.through_net)
    s.add(None, "Số liệu nháp, xóa trước khi gửi", 1000, 500, 400, 100, 300, 30)
    s.ws.row_dimensions[s.row].hidden = True
    s.sign(7)
    return b.done()


def livestock() -> Case:
    b = Book("zb_snn_dan_gia_suc_9_thang.xlsx", "other")
    s = b.sheet("Chăn nuôi")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN", wide=7)
    s.titled("TÌNH HÌNH CHĂN NUÔI VÀ TIÊM PHÒNG 9 THÁNG NĂM 2023", wide=7)
    s.head(
        "TT",
        "Huyện, thành phố",
        "Đàn trâu|Kế hoạch",
        "Đàn trâu|Thực hiện",
        "Tỷ lệ tiêm phòng (%)",
        "Đàn lợn (con)",
        "Ghi chú",
    )
    for i, u in enumerate(DISTRICTS, 1):
        k = b.r.randint(2000, 7000)
        s.add(
            i,
            brief(u),
            dotted(k),
            dotted(round(k * 0.97)),
            comma(b.r.uniform(60, 98), 1),
            dotted(b.r.randint(9000, 30000)),
        )
    return b.done()


def poverty() -> Case:
    b = Book("zb_ra_soat_ho_ngheo_ba_be_quy_3.xlsx", "other")
    s = b.sheet("Hộ nghèo")
    s.letterhead("UBND HUYỆN BA BỂ", "PHÒNG LAO ĐỘNG - TB VÀ XH", wide=7)
    s.titled("KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO", "Quý III năm 2023", wide=7)
    s.head(
        "STT",
        "Xã, thị trấn",
        "Tổng số hộ",
        "Hộ nghèo|Số hộ",
        "Hộ nghèo|Tỷ lệ (%)",
        "Hồ sơ đề nghị hỗ trợ nhà ở",
        "Đã hỗ trợ",
    )
    for i, name in enumerate(communes("061").values(), 1):
        n = b.r.randint(400, 1200)
        k = round(n * b.r.uniform(0.1, 0.4))
        s.add(i, name, n, k, share((k, n)), 12, 9)
    return b.done()


def budget() -> Case:
    b = Book("zb_stc_thu_ngan_sach_9T_2023.xlsx", "other")
    s = b.sheet("Thu NS")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ TÀI CHÍNH", wide=6)
    s.titled("TÌNH HÌNH THU NGÂN SÁCH NHÀ NƯỚC 9 THÁNG NĂM 2023", "Đơn vị tính: Triệu đồng", wide=6)
    s.head(
        "TT", "Chỉ tiêu", "Dự toán năm 2023", "Thực hiện 9 tháng", "Tỷ lệ thực hiện/dự toán (%)", "So với cùng kỳ (%)"
    )
    for i, name in enumerate(
        ("Thu từ DNNN", "Thuế thu nhập cá nhân", "Lệ phí trước bạ", "Phí, lệ phí", "Thu tiền sử dụng đất"), 1
    ):
        p = round(b.r.uniform(5000, 80000))
        s.add(i, name, dotted(p), dotted(round(p * 0.68)), comma(68.0, 1), comma(b.r.uniform(70, 130), 1))
    return b.done()


def reports() -> Iterator[Case]:
    for build in (old_font, hidden_things, livestock, poverty, budget):
        yield build()
