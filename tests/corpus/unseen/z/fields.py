"""Shape 7: fields of work in rows for one office; only the total row is the office's figure."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import COPIES, ON_TIME, ONLINE, PAID, Book, Dossiers, Pair, Sheet, comma, joined, share, together


def reports() -> Iterator[Case]:
    yield _department()
    yield _city()


def _department() -> Case:
    """The ministry's form for a department, the total last."""
    book = Book("z_bieu_06a_so_tai_nguyen.xlsx", "fields_of_work")
    sheet, period = book.sheet("06a"), "2023-Q1"
    sheet.text("Biểu số II.06a/VPCP/KSTT")
    sheet.titled("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN TRỰC TIẾP GIẢI QUYẾT", wide=12)
    sheet.text("Kỳ báo cáo: Quý I/2023 (Từ ngày 15/12/2022 đến ngày 14/3/2023)")
    sheet.text("- Đơn vị báo cáo: Sở Tài nguyên và Môi trường", "- Đơn vị nhận báo cáo: Văn phòng UBND tỉnh")
    sheet.text("Đơn vị tính: Số hồ sơ TTHC")
    sheet.head(
        "STT", "Lĩnh vực giải quyết", "Số hồ sơ nhận giải quyết|Tổng số", "Số hồ sơ nhận giải quyết|Trong đó|Trực tuyến",
        "Số hồ sơ nhận giải quyết|Trong đó|Trực tiếp, bưu chính", "Số hồ sơ nhận giải quyết|Từ kỳ trước",
        "Số hồ sơ đã giải quyết|Tổng số", "Số hồ sơ đã giải quyết|Trước hạn", "Số hồ sơ đã giải quyết|Đúng hạn",
        "Số hồ sơ đã giải quyết|Quá hạn", "Số hồ sơ đang giải quyết|Trong hạn", "Số hồ sơ đang giải quyết|Quá hạn",
        numbers="({})",
    )  # fmt: skip
    areas = ("Đất đai", "Môi trường", "Khoáng sản", "Tài nguyên nước", "Đo đạc, bản đồ")
    all_dossiers = [Dossiers.some(book.r, 40, 400) for _ in areas]
    for number, (area, dossiers) in enumerate(zip(areas, all_dossiers, strict=True), 1):
        _row(sheet, number, area, dossiers)
    whole = together(all_dossiers)
    _row(sheet, None, "Tổng cộng", whole)
    book.count(ON_TIME, "STNMT", period, whole.on_time)
    book.count(ONLINE, "STNMT", period, whole.through_net, optional=True)
    book.doubt(ONLINE, "STNMT", period, (whole.online, whole.received))
    book.doubt(ONLINE, "STNMT", period, (whole.online, whole.fresh))
    sheet.sign(9, left="Người làm báo cáo")
    return book.done()


def _row(sheet: Sheet, number: int | None, name: str, d: Dossiers) -> None:
    sheet.add(
        number, name, d.received, d.online, d.direct, d.old, d.done, d.early, d.timely, d.late, d.waiting, d.overdue
    )


def _city() -> Case:
    """Shares by field of work in a ward of the city, the total first."""
    book = Book("z_phuong_song_cau_thang_11.xlsx", "fields_of_work")
    sheet, period = book.sheet("Sheet1"), "2023-11"
    areas = ("Hộ tịch", "Chứng thực", "Bảo trợ xã hội", "Đất đai")
    arisen = [book.r.randint(20, 90) for _ in areas]
    copies: list[Pair] = [(round(n * book.r.uniform(0.1, 0.4)), n) for n in arisen]
    paid: list[Pair] = [(round(n * book.r.uniform(0.2, 0.8)), n) for n in arisen]
    sheet.letterhead("UBND THÀNH PHỐ BẮC KẠN", "UBND PHƯỜNG SÔNG CẦU", wide=8)
    sheet.titled(
        "KẾT QUẢ CHỨNG THỰC ĐIỆN TỬ, THANH TOÁN TRỰC TUYẾN CỦA UBND PHƯỜNG SÔNG CẦU", "Tháng 11 năm 2023", wide=8
    )
    sheet.head(
        "TT", "Lĩnh vực", "Tổng số HS TTHC phát sinh", "HS chứng thực điện tử|Số lượng", "HS chứng thực điện tử|%",
        "HS thanh toán trực tuyến|Số lượng", "HS thanh toán trực tuyến|%", "Số tiền phí, lệ phí (đồng)",
    )  # fmt: skip
    whole = [("Tổng cộng", joined(copies), joined(paid))]
    for number, (area, copied, payment) in enumerate([*whole, *zip(areas, copies, paid, strict=True)]):
        sheet.add(
            number or None, area, copied[1], copied[0], comma(share(copied)), payment[0], comma(share(payment)),
            8000 * payment[0],
        )  # fmt: skip
    book.counts("01837", period, {COPIES: joined(copies), PAID: joined(paid)})
    return book.done()
