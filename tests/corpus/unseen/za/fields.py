"""Fields of procedure in rows for one unit: only its total is the unit's figure."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import COPIES, NINE, ON_TIME, ONLINE, PAID, Book, Dossiers, comma, dotted, share, together


def reports() -> Iterator[Case]:
    yield ba_be_third_quarter()
    yield city_both_levels()
    yield construction_half_year()
    yield nghien_loan_in_november()


def ba_be_third_quarter() -> Case:
    """The fields of a district with their total at the end."""
    book = Book("za_UBND huyen Ba Be - TTHC Q3-2023.xlsx", "fields_of_work")
    s = book.sheet("BM 06")
    s.letterhead("UBND HUYỆN BA BỂ", "BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ", wide=10)
    s.titled("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TRÊN ĐỊA BÀN HUYỆN BA BỂ", "Kỳ báo cáo: Quý III năm 2023", wide=10)
    taken, done = "Số hồ sơ tiếp nhận", "Số hồ sơ đã giải quyết"
    s.head(
        "STT", "Lĩnh vực giải quyết", f"{taken}|Tổng số", f"{taken}|Trong kỳ|Trực tuyến", f"{taken}|Trong kỳ|Trực tiếp",
        f"{taken}|Kỳ trước chuyển qua", f"{done}|Tổng số", f"{done}|Trước hạn", f"{done}|Đúng hạn", f"{done}|Quá hạn",
        numbers="({})",
    )  # fmt: skip
    fields = (
        "Đất đai",
        "Hộ tịch",
        "Chứng thực",
        "Đăng ký kinh doanh",
        "Xây dựng",
        "Bảo trợ xã hội",
        "Giáo dục và đào tạo",
    )
    parts = [Dossiers.some(book.r, 25, 420) for _ in fields]
    for number, (name, own) in enumerate(zip(fields, parts, strict=True), 1):
        s.add(number, name, *_counts(own))
    total = together(parts)
    s.add(None, "TỔNG CỘNG", *_counts(total))
    book.counts("061", "2023-Q3", {ON_TIME: total.on_time, ONLINE: total.through_net})
    s.sign(8, right="TRƯỞNG BỘ PHẬN", place="Ba Bể")
    return book.done()


def _counts(own: Dossiers) -> tuple[int, ...]:
    return (
        own.received, own.online, own.direct, own.old, own.done, own.early, own.timely, own.late,
    )  # fmt: skip


def city_both_levels() -> Case:
    """Fields of two levels with a subtotal each; the city's figure is the sum at the top."""
    book = Book("za_TP Bac Kan bieu TTHC 9 thang nam 2023.xlsx", "fields_of_work")
    s = book.sheet("Biểu TP")
    s.letterhead("UBND THÀNH PHỐ BẮC KẠN", "VĂN PHÒNG HĐND VÀ UBND", wide=9)
    s.titled("KẾT QUẢ GIẢI QUYẾT TTHC CỦA THÀNH PHỐ BẮC KẠN 9 THÁNG NĂM 2023", wide=9)
    s.text("Đơn vị tính: hồ sơ", at=8)
    done = "Đã giải quyết"
    s.head(
        "TT", "Lĩnh vực", "HS phát sinh trong kỳ", f"{done}|Tổng số", f"{done}|Trước và đúng hạn", f"{done}|Quá hạn",
        f"{done}|Tỷ lệ trước và đúng hạn", "Số HS thanh toán trực tuyến", "Tỷ lệ TTTT/HS phát sinh",
    )  # fmt: skip
    groups = {
        ("I", "Thuộc thẩm quyền giải quyết của UBND thành phố"): (
            "Đất đai",
            "Quản lý đô thị",
            "Kinh tế - Tài chính",
            "Tư pháp",
        ),
        ("II", "Thuộc thẩm quyền giải quyết của UBND xã, phường"): (
            "Hộ tịch",
            "Chứng thực",
            "LĐ-TB&XH",
            "Văn hóa - Xã hội",
        ),
    }
    drawn = {group: {field: Dossiers.some(book.r, 60, 700) for field in names} for group, names in groups.items()}
    total = together(own for group in drawn.values() for own in group.values())
    s.add(None, "TỔNG SỐ (I+II)", *_shares(total))
    for (roman, name), lines in drawn.items():
        s.add(roman, name, *_shares(together(lines.values())))
        for number, (field, own) in enumerate(lines.items(), 1):
            s.add(number, field, *_shares(own))
    book.counts("058", NINE, {ON_TIME: total.on_time, PAID: total.paid_online})
    s.sign(7, right="CHÁNH VĂN PHÒNG")
    return book.done()


def _shares(own: Dossiers) -> tuple[str | int, ...]:
    return (
        dotted(own.fresh), dotted(own.done), dotted(own.good), own.late, comma(share(own.on_time), sign="%"),
        dotted(own.paid), comma(share(own.paid_online), sign="%"),
    )  # fmt: skip


def construction_half_year() -> Case:
    """A department's fields, two of them without a dossier."""
    book = Book("za_So Xay dung 6 thang dau nam 2023.xlsx", "fields_of_work")
    s = book.sheet("TTHC")
    s.titled("SỞ XÂY DỰNG TỈNH BẮC KẠN", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC THEO LĨNH VỰC 6 THÁNG ĐẦU NĂM 2023", wide=6)
    s.head(
        "STT",
        "Lĩnh vực",
        "Tổng số hồ sơ đã giải quyết",
        "Số hồ sơ trả trước và đúng hạn",
        "Số hồ sơ trả quá hạn",
        "Ghi chú",
    )
    fields = (
        "Hoạt động xây dựng", "Nhà ở và công sở", "Kinh doanh bất động sản", "Quy hoạch xây dựng", "Vật liệu xây dựng",
        "Giám định tư pháp xây dựng",
    )  # fmt: skip
    parts = [Dossiers() if number in (3, 6) else Dossiers.some(book.r, 8, 120) for number in range(1, 7)]
    for number, (name, own) in enumerate(zip(fields, parts, strict=True), 1):
        if own.done:
            s.add(number, name, own.done, own.good, own.late)
        else:
            s.add(number, name, None, None, None, "Không phát sinh")
    total = together(parts)
    s.add(None, "Cộng", total.done, total.good, total.late)
    book.count(ON_TIME, "SXD", "2023-6M", total.on_time)
    s.sign(5, right="GIÁM ĐỐC")
    return book.done()


def nghien_loan_in_november() -> Case:
    """A commune's fields in a month, typed without diacritics."""
    book = Book("za_xa Nghien Loan T11.xlsx", "fields_of_work")
    s = book.sheet("T11", font="Arial")
    s.text("UBND XA NGHIEN LOAN", "HUYEN PAC NAM").gap()
    s.titled("BAO CAO KET QUA GIAI QUYET TTHC THANG 11 NAM 2023", wide=7)
    s.head(
        "STT", "Linh vuc", "Tong so ho so TTHC phat sinh", "Tong so ho so da giai quyet",
        "So ho so giai quyet truoc va dung han", "So ho so thanh toan truc tuyen", "So ho so chung thuc dien tu",
    )  # fmt: skip
    fields = ("Ho tich", "Chung thuc", "Bao tro xa hoi", "Nguoi co cong", "Dat dai")
    parts = [Dossiers.some(book.r, 10, 60) for _ in fields]
    copied = [0, round(parts[1].fresh * 0.4), 0, 0, 0]
    for number, (name, own, copies) in enumerate(zip(fields, parts, copied, strict=True), 1):
        s.add(number, name, own.fresh, own.done, own.good, own.paid, copies)
    total = together(parts)
    s.add(None, "Tong cong", total.fresh, total.done, total.good, total.paid, sum(copied))
    book.counts(
        "01882", "2023-11", {ON_TIME: total.on_time, PAID: total.paid_online, COPIES: (sum(copied), total.fresh)}
    )
    s.sign(6, "NGUOI LAP", "CHU TICH", place="Nghien Loan")
    return book.done()
