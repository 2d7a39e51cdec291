"""Units in rows, figures in columns: procedures."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    CONTENT,
    COPIES,
    FEEDBACK,
    NINE,
    ON_TIME,
    ONLINE,
    PAID,
    Book,
    Dossiers,
    comma,
    dotted,
    joined,
    part,
    share,
    together,
)  # fmt: skip
from .names import DEPARTMENTS, DEPT_SHORT, DISTRICTS, brief, communes, formal

Q3 = "2023-Q3"


def departments_q3() -> Case:
    """The public service centre's table of departments; one had no cases, some do not sit there."""
    b = Book("zb_TT_PVHCC_ket_qua_tiep_nhan_Q3.xlsx", "units_rows")
    s = b.sheet("Quý 3")
    s.letterhead("VĂN PHÒNG UBND TỈNH BẮC KẠN", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", wide=11)
    s.titled("KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ TTHC TẠI TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH",
             "Quý III/2023 (Từ ngày 15/6/2023 đến ngày 14/9/2023)", wide=11)  # fmt: skip
    s.head("STT", "Tên đơn vị", "Tiếp nhận|Mới tiếp nhận", "Tiếp nhận|Tồn kỳ trước", "Đã giải quyết|Tổng số",
           "Đã giải quyết|Trước hạn", "Đã giải quyết|Đúng hạn", "Đã giải quyết|Quá hạn",
           "Đang giải quyết|Chưa đến hạn", "Đang giải quyết|Quá hạn", "Tỷ lệ đúng hạn (%)")  # fmt: skip
    own = {u: Dossiers.some(b.r, 15, 380) for u in DEPARTMENTS if u not in ("VPUB", "TTT", "BDT")}
    for i, (u, d) in enumerate(own.items(), 1):
        s.add(i, DEPARTMENTS[u], d.fresh, d.old, d.done, d.early, d.timely, d.late, d.waiting, d.overdue,
              comma(share(d.on_time)))  # fmt: skip
        b.count(ON_TIME, u, Q3, d.on_time)
    s.add(17, "Ban Dân tộc", 0, 0, 0, 0, 0, 0, 0, 0, "Không phát sinh")
    b.rate(ON_TIME, "BDT", Q3, None, numerator=0, denominator=0)
    t = together(own.values())
    s.add(None, "Cộng các sở, ban, ngành", t.fresh, t.old, t.done, t.early, t.timely, t.late, t.waiting, t.overdue,
          comma(share(t.on_time)))  # fmt: skip
    s.sign(9, right="GIÁM ĐỐC TRUNG TÂM")
    return b.done()


def districts_nine() -> Case:
    """Districts with their communes; the share of online dossiers is of those received."""
    b = Book("zb_VPUB_TTHC_cap_huyen_9_thang_2023.xlsx", "units_rows")
    s = b.sheet("Biểu 2")
    s.text("Biểu số 2", at=12)
    s.titled("TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH TẠI UBND CÁC HUYỆN, THÀNH PHỐ",
             "(Kỳ báo cáo: 9 tháng năm 2023; kèm theo Báo cáo số 655/BC-VPUB ngày 20/9/2023)", wide=12)  # fmt: skip
    s.head("TT", "Huyện, thành phố", "Hồ sơ tiếp nhận trong kỳ|Tổng số (trực tuyến + trực tiếp)",
           "Hồ sơ tiếp nhận trong kỳ|Trực tuyến|Số hồ sơ", "Hồ sơ tiếp nhận trong kỳ|Trực tuyến|Tỷ lệ (%)",
           "Hồ sơ tiếp nhận trong kỳ|Trực tiếp, BCCI", "Kết quả giải quyết|Đã giải quyết|Tổng",
           "Kết quả giải quyết|Đã giải quyết|Sớm và đúng hạn", "Kết quả giải quyết|Đã giải quyết|Trễ hạn",
           "Kết quả giải quyết|Đang giải quyết", "Xếp hạng", "Ghi chú", numbers="{}")  # fmt: skip
    own = {u: Dossiers.some(b.r, 900, 4200) for u in DISTRICTS}
    rank = sorted(own, key=lambda u: -share(own[u].on_time, 5))
    for i, (u, d) in enumerate(own.items(), 1):
        s.add(i, formal(u), dotted(d.fresh), dotted(d.online), comma(share((d.online, d.fresh))), dotted(d.direct),
              dotted(d.done), dotted(d.good), d.late, d.pending, rank.index(u) + 1)  # fmt: skip
        b.count(ONLINE, u, NINE, (d.online, d.fresh))
        b.count(ON_TIME, u, NINE, d.on_time)
    t = together(own.values())
    s.add(None, "TỔNG CỘNG", dotted(t.fresh), dotted(t.online), comma(share((t.online, t.fresh))), dotted(t.direct),
          dotted(t.done), dotted(t.good), t.late, t.pending)  # fmt: skip
    s.sign(10)
    return b.done()


def na_ri() -> Case:
    """Communes of Na Rì, sub-rows left out, a rate that does not fit its counts."""
    b = Book("zb_na_ri_cac_xa_tthc_9T2023.xlsx", "units_rows")
    s = b.sheet("Cấp xã")
    s.letterhead("ỦY BAN NHÂN DÂN", "HUYỆN NA RÌ", wide=9)
    s.titled("KẾT QUẢ GIẢI QUYẾT TTHC CỦA UBND CÁC XÃ, THỊ TRẤN", "9 tháng đầu năm 2023", wide=9)
    s.head("STT", "Xã, thị trấn", "Hồ sơ đã giải quyết|Tổng số", "Hồ sơ đã giải quyết|Trước và đúng hạn",
           "Hồ sơ đã giải quyết|Quá hạn", "Tỷ lệ trước, đúng hạn (%)", "Hồ sơ tiếp nhận trực tuyến",
           "Tỷ lệ hồ sơ trực tuyến/tổng số hồ sơ giải quyết (%)", "Ghi chú")  # fmt: skip
    for i, (u, name) in enumerate(communes("066").items(), 1):
        d = Dossiers.some(b.r, 90, 520)
        said = share(d.on_time)
        wrong = u == "02179"
        row = s.add(i, name, d.done, d.good, d.late, 79.5 if wrong else said, d.online, share(d.through_net))
        if wrong:
            b.plant(s, "rate_mismatch", row=row)
            b.asked(ON_TIME, u, NINE, 100 * d.good / d.done, numerator=d.good, denominator=d.done)
        else:
            b.count(ON_TIME, u, NINE, d.on_time)
        b.count(ONLINE, u, NINE, d.through_net)
    s.sign(7, place="Na Rì", right="TM. UBND HUYỆN")
    return b.done()


def certified_copies() -> Case:
    """The justice department on electronic copies, with plan and last year beside; totals on top."""
    b = Book("zb_so_tu_phap_chung_thuc_ban_sao_dt.xlsx", "units_rows")
    s = b.sheet("CTĐT")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ TƯ PHÁP", wide=8)
    s.titled("KẾT QUẢ CHỨNG THỰC BẢN SAO ĐIỆN TỬ TỪ BẢN CHÍNH TẠI CÁC HUYỆN, THÀNH PHỐ (GỒM CẢ CẤP XÃ)",
             "Lũy kế từ đầu năm đến hết quý III năm 2023", wide=8)  # fmt: skip
    s.head("TT", "Địa phương", "Chỉ tiêu năm 2023 (%)", "Tổng số hồ sơ TTHC phát sinh",
           "Số hồ sơ thực hiện chứng thực điện tử", "Tỷ lệ hồ sơ TTHC chứng thực điện tử (%)", "So với chỉ tiêu",
           "Ghi chú")  # fmt: skip
    own = {u: part(b.r, 1200, 5200, 0.03, 0.28) for u in DISTRICTS}
    t = joined(own.values())
    s.add(None, "Cộng 8 huyện, thành phố", 20, t[1], t[0], share(t), None)
    for i, (u, p) in enumerate(own.items(), 1):
        s.add(i, brief(u), 20, p[1], p[0], share(p), "Đạt" if share(p, 5) >= 20 else "Chưa đạt")
        b.count(COPIES, u, NINE, p)
    s.sign(6, right="GIÁM ĐỐC")
    return b.done()


def feedback_departments() -> Case:
    """Complaints and content by department: short names, two tables on a sheet."""
    b = Book("zb_PAKN_va_hai_long_cac_so_Q3.xlsx", "units_rows")
    s = b.sheet("PAKN+HL")
    s.text("VĂN PHÒNG UBND TỈNH")
    s.titled("TỔNG HỢP PHẢN ÁNH, KIẾN NGHỊ VÀ KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG", "Quí III/2023", wide=7)
    s.text("1. Tiếp nhận, xử lý phản ánh, kiến nghị của người dân, doanh nghiệp")
    s.head(
        "TT", "Đơn vị", "Tổng số PAKN tiếp nhận", "Đã xử lý dứt điểm", "Đang xử lý", "Tỷ lệ xử lý dứt điểm", "Ghi chú"
    )
    first = ("SNV", "STP", "SGTVT", "SXD", "STNMT", "SLDTBXH", "SYT", "SGDDT")
    for i, u in enumerate(first, 1):
        p = part(b.r, 3, 26, 0.7, 1.0)
        if u == "STP":
            s.add(i, DEPT_SHORT[u], "-", "-", "-", "-", "Không phát sinh")
            b.rate(FEEDBACK, u, Q3, None)
            continue
        s.add(i, DEPT_SHORT[u], p[1], p[0], p[1] - p[0], comma(share(p, 1), 1, "%"))
        b.count(FEEDBACK, u, Q3, p)
    s.gap(2)
    s.text("2. Khảo sát mức độ hài lòng của tổ chức, cá nhân khi giải quyết TTHC")
    s.head("TT", "Đơn vị", "Số phiếu khảo sát", "Số phiếu hài lòng", "Không hài lòng", "Mức độ hài lòng (%)", "Ghi chú")
    for i, u in enumerate(first[2:], 1):
        p = part(b.r, 40, 160, 0.85, 1.0)
        if u == "SYT":
            p = (p[1] + 9, p[1])
            row = s.add(i, DEPT_SHORT[u], p[1], p[0], 0, comma(share(p), 2))
            b.plant(s, "numerator_exceeds_denominator", "out_of_range", row=row)
            b.asked(CONTENT, u, Q3, 100 * p[0] / p[1], numerator=p[0], denominator=p[1])
            continue
        s.add(i, DEPT_SHORT[u], p[1], p[0], p[1] - p[0], comma(share(p), 2))
        b.count(CONTENT, u, Q3, p)
    s.sign(5)
    return b.done()


def ba_be_payment() -> Case:
    """Communes of Ba Bể paying online of all dossiers that arose; the whole district's total at the end."""
    b = Book("zb_ba_be_thanh_toan_truc_tuyen_cac_xa.xlsx", "units_rows")
    s = b.sheet("Sheet1")
    s.letterhead("UBND HUYỆN BA BỂ", "VĂN PHÒNG HĐND VÀ UBND", wide=7)
    s.titled(
        "THỐNG KÊ HỒ SƠ TTHC THANH TOÁN TRỰC TUYẾN NGHĨA VỤ TÀI CHÍNH CỦA CÁC XÃ, THỊ TRẤN", "Tháng 9 năm 2023", wide=7
    )
    s.head("STT", "Đơn vị", "Tổng số HS TTHC phát sinh", "HS thanh toán trực tuyến", "Số tiền (đồng)",
           "Tỷ lệ TTTT trên hồ sơ phát sinh (%)", "Ghi chú")  # fmt: skip
    for i, (u, name) in enumerate(communes("061").items(), 1):
        p = part(b.r, 20, 110, 0.15, 0.8)
        s.add(i, name.replace("Thị trấn", "TT").replace("Xã ", "xã "), p[1], p[0], dotted(p[0] * 8000), share(p, 1))
        b.count(PAID, u, "2023-09", p)
    s.sign(5, place="Ba Bể", right="CHÁNH VĂN PHÒNG")
    return b.done()


def reports() -> Iterator[Case]:
    for build in (departments_q3, districts_nine, na_ri, certified_copies, feedback_departments, ba_be_payment):
        yield build()
