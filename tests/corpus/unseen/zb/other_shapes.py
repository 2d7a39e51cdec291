"""Months across, a sheet a unit or a month, the long form, and odd ones."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    CONTENT,
    COPIES,
    FEEDBACK,
    MEETINGS,
    NINE,
    ON_TIME,
    ONLINE,
    PAID,
    RECORDS_COMMUNE,
    SERVICE,
    Book,
    Dossiers,
    comma,
    part,
    share,
    together,
)  # fmt: skip
from .names import DEPARTMENTS, DISTRICTS, brief, communes

Q3 = "2023-Q3"
MONTHS = {"7": "2023-07", "8": "2023-08", "9": "2023-09"}


def months_on_time() -> Case:
    """One indicator, three months across; the mean of the months is no figure."""
    b = Book("zb_ty_le_dung_han_theo_thang_QIII.xlsx", "months")
    s = b.sheet("Theo tháng")
    s.text("VĂN PHÒNG UBND TỈNH - TRUNG TÂM PVHCC")
    s.titled(
        "TỶ LỆ HỒ SƠ TTHC GIẢI QUYẾT TRƯỚC HẠN, ĐÚNG HẠN CỦA CÁC HUYỆN, THÀNH PHỐ", "Quý III năm 2023 (ĐVT: %)", wide=6
    )
    s.head("STT", "Huyện, thành phố", "Tháng 7", "Tháng 8", "Tháng 9", "Ghi chú")
    for i, u in enumerate(DISTRICTS, 1):
        own = [round(b.r.uniform(95, 100), 2) for _ in MONTHS]
        s.add(i, DISTRICTS[u].upper() if i % 3 == 0 else brief(u), *(comma(v) for v in own))
        for period, v in zip(MONTHS.values(), own, strict=True):
            b.rate(ON_TIME, u, period, v)
    s.sign(4)
    return b.done()


def months_counts() -> Case:
    """A department by month: pairs of columns, the nine months at the right."""
    b = Book("zb_so_y_te_ho_so_truc_tuyen_theo_thang.xlsx", "months")
    s = b.sheet("HS trực tuyến")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ Y TẾ", wide=11)
    s.titled("SỐ LIỆU HỒ SƠ TTHC CỦA SỞ Y TẾ CÁC THÁNG QUÝ III VÀ LŨY KẾ 9 THÁNG NĂM 2023", wide=10)
    s.head("TT", "Chỉ tiêu", "ĐVT", *(f"Tháng {m}/2023" for m in MONTHS), "Lũy kế 9 tháng năm 2023")
    own = [Dossiers.some(b.r, 60, 160) for _ in MONTHS]
    nine = together([*own, Dossiers.some(b.r, 300, 500)])
    for i, (name, take) in enumerate((
        ("Tổng số hồ sơ đã giải quyết", lambda d: d.done),
        ("Trong đó: trước hạn và đúng hạn", lambda d: d.good),
        ("Quá hạn", lambda d: d.late),
        ("Số hồ sơ tiếp nhận trực tuyến", lambda d: d.online),
    ), 1):  # fmt: skip
        s.add(i, name, "hồ sơ", *(take(d) for d in (*own, nine)))
    s.add(
        5, "Tỷ lệ hồ sơ trực tuyến/tổng số hồ sơ giải quyết", "%", *(comma(share(d.through_net)) for d in (*own, nine))
    )
    for period, d in zip((*MONTHS.values(), NINE), (*own, nine), strict=True):
        b.count(ON_TIME, "SYT", period, d.on_time)
        b.count(ONLINE, "SYT", period, d.through_net)
    s.sign(5, right="PHÓ GIÁM ĐỐC")
    return b.done()


def a_sheet_a_commune() -> Case:
    """The city's communes, a sheet each; only the sheet's name and title tell the commune."""
    b = Book("zb_TP_Bac_Kan_cac_phuong_xa_9_thang_2023.xlsx", "sheets")
    names = communes("058")
    for u in ("01837", "01840", "01843", "01849"):
        s = b.sheet(names[u].replace("Phường", "P.").replace("Xã", "X."))
        s.letterhead("UBND THÀNH PHỐ BẮC KẠN", f"ỦY BAN NHÂN DÂN {names[u].upper()}", wide=6)
        s.titled("KẾT QUẢ CẢI CÁCH HÀNH CHÍNH 9 THÁNG NĂM 2023", wide=6)
        s.text(
            f"Đơn vị báo cáo: UBND {names[u].lower().replace(names[u].split(' ', 1)[1].lower(), names[u].split(' ', 1)[1])}"
        )
        s.head("STT", "Chỉ tiêu", "Tổng số", "Đạt được", "Tỷ lệ (%)", "Ghi chú")
        rows = (
            (ON_TIME, "Hồ sơ TTHC đã giải quyết; trong đó trước và đúng hạn", (200, 900, 0.95, 1)),
            (CONTENT, "Phiếu khảo sát về giải quyết TTHC; trong đó hài lòng", (30, 90, 0.85, 1)),
            (RECORDS_COMMUNE, "Hồ sơ công việc cấp xã; trong đó xử lý trên môi trường mạng", (100, 400, 0.6, 1)),
            (MEETINGS, "Cuộc họp; trong đó họp trực tuyến", (20, 60, 0.1, 0.5)),
        )
        for i, (key, name, bounds) in enumerate(rows, 1):
            p = part(b.r, *bounds)
            s.add(i, name, p[1], p[0], share(p))
            b.count(key, u, NINE, p)
        s.sign(4, place=names[u].split(" ", 1)[1], right="CHỦ TỊCH")
    return b.done()


def a_sheet_a_month() -> Case:
    """Ngân Sơn by month, fields in rows."""
    b = Book("zb_ngan_son_tthc_thang_7_8_9.xlsx", "sheets")
    for m, period in MONTHS.items():
        s = b.sheet(f"T{m}.2023")
        s.letterhead("ỦY BAN NHÂN DÂN", "HUYỆN NGÂN SƠN", wide=8)
        s.titled(f"TÌNH HÌNH GIẢI QUYẾT TTHC THÁNG {m} NĂM 2023", "Đơn vị báo cáo: UBND huyện Ngân Sơn", wide=8)
        s.head("STT", "Lĩnh vực", "Tổng HS phát sinh", "HS tiếp nhận trực tuyến", "HS đã giải quyết",
               "Trước hạn, đúng hạn", "Trễ hạn", "HS thanh toán trực tuyến")  # fmt: skip
        own = [Dossiers.some(b.r, 20, 120) for _ in range(4)]
        for i, (name, d) in enumerate(zip(("Đất đai", "Hộ tịch", "Chứng thực", "Kinh doanh"), own, strict=True), 1):
            s.add(i, name, d.fresh, d.online, d.done, d.good, d.late, d.paid)
        t = together(own)
        s.add(None, "Tổng", t.fresh, t.online, t.done, t.good, t.late, t.paid)
        s.sign(6, place="Ngân Sơn")
        b.count(ON_TIME, "062", period, t.on_time)
        b.count(ONLINE, "062", period, t.through_net)
        b.count(PAID, "062", period, t.paid_online)
    return b.done()


def long_form() -> Case:
    """A database's dump: year, month, unit, indicator, value; a unit and a period nobody knows."""
    b = Book("zb_xuat_du_lieu_chi_tieu_thang9.xlsx", "long")
    s = b.sheet("data")
    s.add("Năm", "Kỳ", "Đơn vị", "Chỉ tiêu", "Tử số", "Mẫu số", "Giá trị (%)")
    texts = {
        ON_TIME: "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn",
        FEEDBACK: "Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm",
        COPIES: "Tỷ lệ hồ sơ TTHC chứng thực điện tử trên tổng số hồ sơ phát sinh",
        SERVICE: "Mức độ hài lòng đối với sự phục vụ của cơ quan hành chính",
    }
    for u in ("060", "063", "064", "066"):
        for key, text in texts.items():
            p = part(b.r, 40, 400, 0.1 if key == COPIES else 0.8, 0.3 if key == COPIES else 1)
            s.add(2023, "Tháng 9", f"Huyện {DISTRICTS[u]}", text, p[0], p[1], share(p))
            b.count(key, u, "2023-09", p)
    row = s.add(2023, "Tháng 9", "Huyện Thanh Bình", texts[ON_TIME], 90, 100, 90.0)
    b.plant(s, "unknown_unit", row=row)
    row = s.add(2023, "Tháng 13", "Huyện Ba Bể", texts[ON_TIME], 190, 200, 95.0)
    b.plant(s, "unknown_period", row=row)
    return b.done()


def fee_cases() -> Case:
    """Payment of the dossiers that bear a fee: another whole than the plan's."""
    b = Book("zb_thong_ke_thu_phi_truc_tuyen_quy3.xlsx", "units_rows")
    s = b.sheet("TTTT")
    s.titled("THỐNG KÊ THANH TOÁN TRỰC TUYẾN CÁC ĐƠN VỊ QUÝ III/2023", wide=8)
    s.head("STT", "Tên đơn vị", "Số hồ sơ thu phí", "Thanh toán|Trực tiếp", "Thanh toán|Trực tuyến",
           "Tỷ lệ thanh toán trực tuyến (%)", "Tổng số tiền (VNĐ)", "Ghi chú")  # fmt: skip
    for i, u in enumerate(("SGTVT", "STNMT", "SXD", "SCT", "STP"), 1):
        p = part(b.r, 30, 260, 0.2, 0.9)
        s.add(i, DEPARTMENTS[u], p[1], p[1] - p[0], p[0], comma(share(p)), p[1] * 150000)
        b.count(PAID, u, Q3, p, optional=True)  # of the paying ones alone, as the sheet's share says
    return b.done()


def reports() -> Iterator[Case]:
    for build in (months_on_time, months_counts, a_sheet_a_commune, a_sheet_a_month, long_form, fee_cases):
        yield build()
