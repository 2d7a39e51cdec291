"""Fields of procedure in rows, one unit: only its total is a figure."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import NINE, ON_TIME, ONLINE, PAID, Book, Dossiers, comma, share, together

Q3 = "2023-Q3"


def land_06a() -> Case:
    """The ministry's form, as it comes."""
    b = Book("zb_bieu_06a_so_tnmt_quy_3_2023.xlsx", "fields")
    s = b.sheet("06a")
    s.text("Biểu số II.06a/VPCP/KSTT", "Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020")
    s.titled("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC",
             "Kỳ báo cáo: Quý III/2023 (Từ ngày 15/6/2023 đến ngày 14/9/2023)", wide=13)  # fmt: skip
    s.text("- Đơn vị báo cáo: Sở Tài nguyên và Môi trường", "- Đơn vị nhận báo cáo: Văn phòng UBND tỉnh")
    s.text("Đơn vị tính: Số hồ sơ TTHC", at=11)
    s.head("TT", "Lĩnh vực, công việc giải quyết theo cấp", "Số hồ sơ nhận giải quyết|Tổng số",
           "Số hồ sơ nhận giải quyết|Trong đó|Trực tuyến",
           "Số hồ sơ nhận giải quyết|Trong đó|Trực tiếp, dịch vụ bưu chính",
           "Số hồ sơ nhận giải quyết|Từ kỳ trước", "Số hồ sơ đã giải quyết|Tổng số",
           "Số hồ sơ đã giải quyết|Trước hạn", "Số hồ sơ đã giải quyết|Đúng hạn", "Số hồ sơ đã giải quyết|Quá hạn",
           "Số hồ sơ đang giải quyết|Tổng số", "Số hồ sơ đang giải quyết|Trong hạn",
           "Số hồ sơ đang giải quyết|Quá hạn", numbers="({})")  # fmt: skip
    own = [Dossiers.some(b.r, 20, 240) for _ in range(6)]
    names = "Đất đai", "Môi trường", "Tài nguyên nước", "Khoáng sản", "Đo đạc, bản đồ", "Giao dịch bảo đảm"
    for i, (name, d) in enumerate(zip(names, own, strict=True), 1):
        s.add(i, name, d.received, d.online, d.direct, d.old, d.done, d.early, d.timely, d.late,
              d.pending, d.waiting, d.overdue)  # fmt: skip
    t = together(own)
    s.add(None, "Tổng cộng", t.received, t.online, t.direct, t.old, t.done, t.early, t.timely, t.late,
          t.pending, t.waiting, t.overdue)  # fmt: skip
    s.sign(10)
    b.count(ON_TIME, "STNMT", Q3, t.on_time)
    b.count(ONLINE, "STNMT", Q3, t.through_net)
    return b.done()


def bach_thong() -> Case:
    """District and communes as groups; the whole on top."""
    b = Book("zb_bc_ket_qua_giai_quyet_TTHC_Bach_Thong_9T.xlsx", "fields")
    s = b.sheet("PL1")
    s.letterhead("ỦY BAN NHÂN DÂN", "HUYỆN BẠCH THÔNG", wide=10)
    s.titled("PHỤ LỤC 1", "KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT TTHC CỦA UBND HUYỆN VÀ UBND CÁC XÃ, THỊ TRẤN",
             "9 tháng năm 2023", "(Kèm theo Báo cáo số 487/BC-UBND ngày 18 tháng 9 năm 2023)", wide=10)  # fmt: skip
    s.head("STT", "Lĩnh vực", "Tiếp nhận|Tổng số", "Tiếp nhận|Trong đó trực tuyến", "Đã giải quyết|Tổng số",
           "Đã giải quyết|Trước, đúng hạn", "Đã giải quyết|Quá hạn", "Đang giải quyết", "Tỷ lệ trước, đúng hạn (%)",
           "Ghi chú")  # fmt: skip
    groups = {
        "Cấp huyện": ("Đất đai", "Hộ tịch", "Đăng ký kinh doanh hộ cá thể", "Bảo trợ xã hội", "Xây dựng"),
        "Cấp xã": ("Chứng thực", "Hộ tịch", "Người có công", "Bảo trợ xã hội"),
    }
    own = {group: [Dossiers.some(b.r, 50, 420) for _ in names] for group, names in groups.items()}

    def line(no: str | int | None, name: str, d: Dossiers) -> None:
        s.add(no, name, d.received, d.online, d.done, d.good, d.late, d.pending, share(d.on_time))

    t = together(d for part in own.values() for d in part)
    line(None, "TỔNG CỘNG (I + II)", t)
    for roman, (group, names) in zip(("I", "II"), groups.items(), strict=True):
        line(roman, group, together(own[group]))
        for i, (name, d) in enumerate(zip(names, own[group], strict=True), 1):
            line(i, name, d)
    s.sign(8, place="Bạch Thông", right="TM. ỦY BAN NHÂN DÂN")
    b.count(ON_TIME, "063", NINE, t.on_time)
    b.count(ONLINE, "063", NINE, t.through_net)
    return b.done()


def quang_khe() -> Case:
    """A commune's small table; the share of online dossiers is of those settled."""
    b = Book("zb_xa_quang_khe_tthc_quy_III.xlsx", "fields")
    s = b.sheet("Quý III.2023")
    s.letterhead("UBND HUYỆN BA BỂ", "ỦY BAN NHÂN DÂN XÃ QUẢNG KHÊ", wide=9)
    s.titled("BIỂU TỔNG HỢP KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", "Quý III năm 2023", wide=9)
    s.head("TT", "Lĩnh vực", "Số hồ sơ đã giải quyết", "Trong đó|Trước hạn", "Trong đó|Đúng hạn",
           "Trong đó|Trễ hạn", "Số hồ sơ nhận trực tuyến", "Tỷ lệ HS trực tuyến/HS giải quyết", "Ghi chú")  # fmt: skip
    own = [Dossiers.some(b.r, 8, 90, late=0.0) for _ in range(5)]
    for i, (name, d) in enumerate(
        zip(("Chứng thực", "Hộ tịch", "Đất đai", "Bảo trợ xã hội", "Người có công"), own, strict=True), 1
    ):
        s.add(i, name, d.done, d.early, d.timely, d.late, d.online, comma(share(d.through_net), 2, "%"))
    s.add(6, "Lâm nghiệp", 0, 0, 0, 0, 0, "-", "Không phát sinh")
    t = together(own)
    s.add("Cộng", None, t.done, t.early, t.timely, t.late, t.online, comma(share(t.through_net), 2, "%"))
    s.ws.merge_cells(start_row=s.row, end_row=s.row, start_column=1, end_column=2)
    s.sign(7, place="Quảng Khê", right="TM. UBND XÃ")
    b.count(ON_TIME, "01924", Q3, t.on_time)
    b.count(ONLINE, "01924", Q3, t.through_net)
    return b.done()


def labour() -> Case:
    """Hidden columns of last year; payment of all dossiers that arose."""
    b = Book("zb_SLDTBXH_bc_mot_cua_9_thang.xlsx", "fields")
    s = b.sheet("Tong hop")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", wide=12)
    s.titled("TỔNG HỢP TÌNH HÌNH TIẾP NHẬN VÀ TRẢ KẾT QUẢ TẠI BỘ PHẬN MỘT CỬA",
             "(Số liệu từ ngày 15/12/2022 đến ngày 14/9/2023)", wide=12)  # fmt: skip
    s.head("STT", "Lĩnh vực", "Hồ sơ phát sinh trong kỳ|Tổng số", "Hồ sơ phát sinh trong kỳ|Nộp trực tuyến",
           "Hồ sơ phát sinh trong kỳ|Nộp trực tiếp và BCCI", "Cùng kỳ năm 2022|Đã giải quyết",
           "Cùng kỳ năm 2022|Đúng hạn", "Kết quả giải quyết|Tổng số đã trả", "Kết quả giải quyết|Trước và đúng hạn",
           "Kết quả giải quyết|Trễ hẹn", "Thanh toán phí, lệ phí trực tuyến|Số hồ sơ",
           "Thanh toán phí, lệ phí trực tuyến|% so với hồ sơ phát sinh")  # fmt: skip
    own = [Dossiers.some(b.r, 40, 300) for _ in range(4)]
    last = [Dossiers.some(b.r, 40, 300) for _ in range(4)]
    names = "Người có công", "Việc làm, an toàn lao động", "Bảo trợ xã hội", "Giáo dục nghề nghiệp"

    def line(no: int | None, name: str, d: Dossiers, e: Dossiers) -> None:
        s.add(no, name, d.fresh, d.online, d.direct, e.done, e.good, d.done, d.good, d.late, d.paid,
              (d.paid / d.fresh, "0.0%"))  # fmt: skip

    for i, (name, d, e) in enumerate(zip(names, own, last, strict=True), 1):
        line(i, name, d, e)
    t, u = together(own), together(last)
    line(None, "Tổng số", t, u)
    for column in "FG":
        s.ws.column_dimensions[column].hidden = True
    s.sign(10, right="KT. GIÁM ĐỐC")
    b.count(ON_TIME, "SLDTBXH", NINE, t.on_time)
    b.count(ONLINE, "SLDTBXH", NINE, t.through_net)
    b.count(PAID, "SLDTBXH", NINE, t.paid_online)
    b.count(ON_TIME, "SLDTBXH", "2022-9M", u.on_time, optional=True)
    return b.done()


def building() -> Case:
    """The total of those on time does not add up."""
    b = Book("zb_so_xay_dung_quy3.xlsx", "fields")
    s = b.sheet("QIII")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ XÂY DỰNG", wide=8)
    s.titled("KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC QUÝ III NĂM 2023 CỦA SỞ XÂY DỰNG", wide=8)
    s.head("STT", "Lĩnh vực", "HS đã giải quyết", "Trước hạn", "Đúng hạn", "Quá hạn", "Đang giải quyết", "Ghi chú")
    own = [Dossiers.some(b.r, 15, 80) for _ in range(5)]
    names = "Hoạt động xây dựng", "Quy hoạch - kiến trúc", "Nhà ở và công sở", "Kinh doanh bất động sản", "Vật liệu XD"
    for i, (name, d) in enumerate(zip(names, own, strict=True), 1):
        s.add(i, name, d.done, d.early, d.timely, d.late, d.pending)
    t = together(own)
    row = s.add(None, "Tổng cộng", t.done + 20, t.early, t.timely, t.late, t.pending)
    s.sign(6, right="GIÁM ĐỐC")
    b.plant(s, "total_mismatch", row=row)
    b.asked(ON_TIME, "SXD", Q3, 100 * t.good / (t.done + 20), numerator=t.good, denominator=t.done + 20)
    return b.done()


def reports() -> Iterator[Case]:
    for build in (land_06a, bach_thong, quang_khe, labour, building):
        yield build()
