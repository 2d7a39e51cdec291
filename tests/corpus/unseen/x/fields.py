"""Fields of work in rows for one office: only the total row is the office's figure."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    COPIES,
    HALF,
    NINE,
    ON_TIME,
    ONLINE,
    PAID,
    YEAR,
    Book,
    Dossiers,
    comma,
    dotted,
    share,
    together,
)


def na_ri() -> Case:
    """The ministry's form with three header rows and column numbers; the total at the bottom."""
    b = Book("Bieu II.06a - UBND huyen Na Ri - Quy III.xlsx", "fields")
    s = b.sheet("II.06a")
    s.text("Biểu số II.06a/VPCP/KSTT").titled(
        "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC",
        "Kỳ báo cáo: Quý III/2023 (Từ ngày 15/6/2023 đến ngày 14/9/2023)",
        wide=13,
    )
    s.text("- Đơn vị báo cáo: UBND huyện Na Rì", "- Đơn vị nhận báo cáo: Văn phòng UBND tỉnh Bắc Kạn", at=9)
    s.text("Đơn vị tính: Số hồ sơ TTHC", at=11)
    s.head(
        "TT", "Lĩnh vực, công việc giải quyết theo cấp", "Số hồ sơ nhận giải quyết|Tổng số",
        "Số hồ sơ nhận giải quyết|Trong đó|Trực tuyến", "Số hồ sơ nhận giải quyết|Trong đó|Trực tiếp, dịch vụ bưu chính",
        "Số hồ sơ nhận giải quyết|Từ kỳ trước", "Số lượng hồ sơ đã giải quyết|Tổng số", "Số lượng hồ sơ đã giải quyết|Trước hạn",
        "Số lượng hồ sơ đã giải quyết|Đúng hạn", "Số lượng hồ sơ đã giải quyết|Quá hạn",
        "Số lượng hồ sơ đang giải quyết|Tổng số", "Số lượng hồ sơ đang giải quyết|Trong hạn",
        "Số lượng hồ sơ đang giải quyết|Quá hạn", numbers="({})",
    )  # fmt: skip
    names = (
        "Đất đai",
        "Hộ tịch",
        "Chứng thực",
        "Thành lập và hoạt động hộ kinh doanh",
        "Bảo trợ xã hội",
        "Giáo dục",
        "Tư pháp",
    )
    parts = [Dossiers.some(b.r, 20, 240) for _ in names]
    d = together(parts)
    for number, (name, p) in enumerate(zip((*names, "Tổng cộng"), (*parts, d), strict=True), 1):
        s.add(number if name != "Tổng cộng" else None, name, p.received, p.online, p.direct, p.old, p.done, p.early, p.timely,
              p.late, p.pending, p.waiting, p.overdue)  # fmt: skip
    s.sign(10, left="Người làm báo cáo", right="TM. ỦY BAN NHÂN DÂN", place="Na Rì")
    b.count(ON_TIME, "066", "2023-Q3", d.on_time)
    b.online("066", "2023-Q3", d)
    return b.done()


def construction() -> Case:
    """A department's month: shares beside the counts, payment with its own share; fields without dossiers show a dash."""
    b = Book("So Xay dung - ket qua TTHC thang 10 nam 2023.xlsx", "fields")
    s = b.sheet("Thang 10")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ XÂY DỰNG", wide=11)
    s.titled("KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT TTHC THEO LĨNH VỰC THÁNG 10/2023", wide=11)
    s.head(
        "STT", "Lĩnh vực", "Tổng số HS TTHC phát sinh", "HS đã giải quyết|Tổng số", "HS đã giải quyết|Trước và đúng hạn",
        "HS đã giải quyết|Quá hạn", "HS đã giải quyết|Tỷ lệ trước và đúng hạn (%)", "Thanh toán trực tuyến|Số hồ sơ",
        "Thanh toán trực tuyến|Tỷ lệ trên tổng số HS phát sinh (%)", "Ghi chú",
    )  # fmt: skip
    names = (
        "Hoạt động xây dựng",
        "Quy hoạch xây dựng, kiến trúc",
        "Nhà ở và công sở",
        "Kinh doanh bất động sản",
        "Vật liệu xây dựng",
    )
    parts = [Dossiers.some(b.r, 8, 60, 0.08) for _ in names[:3]] + [Dossiers()] * 2
    d = together(parts)
    for number, (name, p) in enumerate(zip(names, parts, strict=True), 1):
        s.add(number, name, p.fresh or "-", p.done or "-", p.good or "-", p.late or "-", share(p.on_time) if p.done else "-",
              p.paid or "-", share(p.paid_online) if p.fresh else "-")  # fmt: skip
    s.add(None, "Cộng", d.fresh, d.done, d.good, d.late, share(d.on_time), d.paid, share(d.paid_online))
    s.sign(8, right="GIÁM ĐỐC")
    b.counts("SXD", "2023-10", {ON_TIME: d.on_time, PAID: d.paid_online})
    return b.done()


def education() -> Case:
    """A department's nine months: the online share by the plan's definition, the sum above the fields."""
    b = Book("Thong ke ho so - So GDDT.xlsx", "fields")
    s = b.sheet("9T")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", wide=10)
    s.titled("THỐNG KÊ HỒ SƠ THỦ TỤC HÀNH CHÍNH 9 THÁNG NĂM 2023", wide=10)
    s.head(
        "TT", "Lĩnh vực giải quyết", "Tiếp nhận|Tổng số", "Tiếp nhận|Trong đó trực tuyến", "Đã giải quyết|Tổng số",
        "Đã giải quyết|Sớm hạn", "Đã giải quyết|Đúng hạn", "Đã giải quyết|Trễ hạn", "Tỷ lệ giải quyết trước, đúng hạn",
        "Tỷ lệ HS phát sinh trực tuyến/ tổng số HS giải quyết", numbers="{}",
    )  # fmt: skip
    names = (
        "Giáo dục mầm non",
        "Giáo dục phổ thông",
        "Giáo dục thường xuyên",
        "Văn bằng, chứng chỉ",
        "Thi, tuyển sinh",
        "Học bổng",
    )
    parts = [Dossiers.some(b.r, 30, 300, 0.02) for _ in names]
    d = together(parts)
    for number, (name, p) in enumerate(zip(("TỔNG SỐ", *names), (d, *parts), strict=True)):
        s.add(number or None, name, p.received, p.online, p.done, p.early, p.timely, p.late,
              (p.good / p.done, "0.0%"), (p.online / p.done, "0.0%"))  # fmt: skip
    s.gap().text("Ghi chú: Số liệu trích xuất từ Hệ thống thông tin giải quyết TTHC tỉnh")
    b.counts("SGDDT", NINE, {ON_TIME: d.on_time, ONLINE: d.through_net})
    return b.done()


def cao_ky() -> Case:
    """A commune's quarter; one field only has certified copies, the sum row has the commune's."""
    b = Book("Xã Cao Kỳ - Biểu số liệu TTHC quý 2-2023.xlsx", "fields")
    s = b.sheet("Biểu 2")
    s.letterhead("UBND HUYỆN CHỢ MỚI", "UBND XÃ CAO KỲ", wide=9)
    s.titled("BIỂU SỐ LIỆU GIẢI QUYẾT TTHC QUÝ II NĂM 2023", wide=9)
    s.head("STT", "Lĩnh vực", "Tổng số hồ sơ TTHC phát sinh", "Số HS chứng thực điện tử", "Số HS thanh toán trực tuyến",
           "Tổng số HS đã giải quyết", "Trong đó|Trước hạn", "Trong đó|Đúng hạn", "Trong đó|Quá hạn")  # fmt: skip
    names = (
        "Hộ tịch",
        "Chứng thực",
        "Nuôi con nuôi",
        "Đất đai",
        "Bảo trợ xã hội",
        "Người có công",
        "Tín ngưỡng, tôn giáo",
    )
    parts = [Dossiers.some(b.r, 4, 60, 0.01) for _ in names]
    parts[1] = Dossiers.some(b.r, 220, 300, 0.0)
    parts[2] = Dossiers()
    d, copies = together(parts), round(parts[1].fresh * 0.35)
    s.add(None, "Tổng số", d.fresh, copies, d.paid, d.done, d.early, d.timely, d.late)
    for number, (name, p) in enumerate(zip(names, parts, strict=True), 1):
        s.add(number, name, p.fresh, copies if name == "Chứng thực" else 0, p.paid, p.done, p.early, p.timely, p.late)
    s.sign(7, left="CÔNG CHỨC TƯ PHÁP - HỘ TỊCH", right="CHỦ TỊCH", place="Cao Kỳ")
    b.counts("02104", "2023-Q2", {COPIES: (copies, d.fresh), PAID: d.paid_online, ON_TIME: d.on_time})
    return b.done()


def city() -> Case:
    """The city's year: fields of two levels, a subtotal each, the whole in the last row; thousands with dots as text."""
    b = Book("TPBK_tong hop ho so TTHC nam 2023.xlsx", "fields")
    s = b.sheet("Năm 2023")
    s.letterhead("UBND THÀNH PHỐ BẮC KẠN", "VĂN PHÒNG HĐND VÀ UBND", wide=10)
    s.titled("TỔNG HỢP TÌNH HÌNH GIẢI QUYẾT HỒ SƠ TTHC NĂM 2023 TRÊN ĐỊA BÀN THÀNH PHỐ BẮC KẠN", wide=10)
    s.head("STT", "Lĩnh vực", "Tổng số hồ sơ phát sinh", "Hình thức nộp|Trực tuyến", "Hình thức nộp|Trực tiếp, BCCI",
           "Tổng số hồ sơ đã giải quyết", "Giải quyết trước và đúng hạn|Số hồ sơ", "Giải quyết trước và đúng hạn|Tỷ lệ (%)",
           "Hồ sơ thanh toán trực tuyến|Số hồ sơ", "Hồ sơ thanh toán trực tuyến|Tỷ lệ (%)")  # fmt: skip
    levels = {
        "CẤP HUYỆN": ("Đất đai", "Hộ tịch", "Xây dựng", "Kinh doanh", "Lao động - TBXH"),
        "CẤP XÃ": ("Chứng thực", "Hộ tịch", "Cư trú, xác nhận", "Bảo trợ xã hội"),
    }

    def line(number: int | str | None, name: str, p: Dossiers) -> None:
        s.add(number, name, dotted(p.fresh), dotted(p.online), dotted(p.direct), dotted(p.done), dotted(p.good),
              comma(share(p.on_time)), dotted(p.paid), comma(share(p.paid_online)))  # fmt: skip

    sums: list[Dossiers] = []
    for mark, (level, names) in zip("AB", levels.items(), strict=True):
        parts = [Dossiers.some(b.r, 300, 4000) for _ in names]
        sums.append(together(parts))
        line(mark, level, sums[-1])
        for number, (name, p) in enumerate(zip(names, parts, strict=True), 1):
            line(number, name, p)
    d = together(sums)
    line(None, "TỔNG CỘNG (A+B)", d)
    b.counts("058", YEAR, {ON_TIME: d.on_time, PAID: d.paid_online})
    b.online("058", YEAR, d)
    return b.done()


def investment() -> Case:
    """A department's half-year whose sum of the settled does not add up; what was paid does."""
    b = Book("So KHDT_TTHC 6 thang dau nam 2023.xlsx", "fields")
    s = b.sheet("Sheet1")
    s.text("SỞ KẾ HOẠCH VÀ ĐẦU TƯ TỈNH BẮC KẠN").gap()
    s.titled("Kết quả tiếp nhận và giải quyết hồ sơ TTHC của Sở theo từng lĩnh vực", "6 tháng đầu năm 2023", wide=9)
    s.head("Số TT", "Lĩnh vực", "Số hồ sơ TTHC phát sinh", "Số hồ sơ đã giải quyết|Tổng", "Số hồ sơ đã giải quyết|Trước hạn",
           "Số hồ sơ đã giải quyết|Đúng hạn", "Số hồ sơ đã giải quyết|Quá hạn", "Số hồ sơ TTHC thanh toán trực tuyến",
           "Tiền phí, lệ phí (đồng)")  # fmt: skip
    names = (
        "Thành lập và hoạt động doanh nghiệp",
        "Đầu tư tại Việt Nam",
        "Đấu thầu",
        "Hợp tác xã",
        "Hỗ trợ DN nhỏ và vừa",
    )
    parts = [Dossiers.some(b.r, 12, 300, 0.05) for _ in names]
    d, wrong = together(parts), 30
    for number, (name, p) in enumerate(zip(names, parts, strict=True), 1):
        s.add(number, name, p.fresh, p.done, p.early, p.timely, p.late, p.paid, p.charged * 50_000)
    row = s.add(None, "Tổng", d.fresh, d.done + wrong, d.early, d.timely + wrong, d.late, d.paid, d.charged * 50_000)
    s.sign(7, right="GIÁM ĐỐC")
    b.count(PAID, "SKHDT", HALF, d.paid_online)
    b.doubt(ON_TIME, "SKHDT", HALF, (d.good + wrong, d.done + wrong))
    b.doubt(ON_TIME, "SKHDT", HALF, d.on_time)
    b.plant(s, "total_mismatch", row=row)
    return b.done()


def reports() -> Iterator[Case]:
    for make in (na_ri, construction, education, cao_ky, city, investment):
        yield make()
