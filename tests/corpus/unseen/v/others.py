"""Reports about something else, and a few that only another question would settle."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit
from .kit import Book


def _nothing(name: str, shape: str, sheet: str, titles: list[str], head: list[str], rows: list[tuple]) -> Case:
    b = Book(name, shape)
    p = b.page(sheet)
    p.lines(*titles).skip()
    p.head(*head)
    for row in rows:
        p.add(*row)
    b.plant(p, "no_indicator", "no_table")
    return b.done()


def reasons() -> Case:
    """The form 06g: why cases are late, by reason."""
    b = Book("Bieu II.06g nguyen nhan qua han Quy III-2023.xlsx", "expected nothing: reasons for late cases")
    p = b.page("II.06g")
    p.lines(
        "Biểu số II.06g/VPCP/KSTT",
        "NGUYÊN NHÂN QUÁ HẠN ĐỐI VỚI CÁC HỒ SƠ GIẢI QUYẾT TTHC",
        "Kỳ báo cáo: Quý III năm 2023",
    ).skip()
    why = "Nguyên nhân quá hạn"
    p.head(
        "STT",
        "Lĩnh vực",
        "Số lượng hồ sơ quá hạn",
        f"{why}|Do phối hợp giữa các cơ quan",
        f"{why}|Do công chức",
        f"{why}|Do hệ thống",
        "Ghi chú",
    )
    for number, field in enumerate(("Đất đai", "Xây dựng", "Lao động"), 1):
        one, two, three = b.r.randint(1, 9), b.r.randint(0, 4), b.r.randint(0, 3)
        p.add(number, field, one + two + three, one, two, three)
    b.plant(p, "no_indicator", "no_table")
    return b.done()


def procedure_counts() -> Case:
    """The form 07b: how many procedures and processes there are, by level."""
    rows = [(n, name, 300 + n, 120, 110, 70 + n, 280) for n, name in enumerate(kit.DISTRICTS.values(), 1)]
    head = ["TT", "Đơn vị", "Tổng số TTHC thuộc thẩm quyền|Tổng số", "Tổng số TTHC thuộc thẩm quyền|Cấp tỉnh",
            "Tổng số TTHC thuộc thẩm quyền|Cấp huyện", "Tổng số TTHC thuộc thẩm quyền|Cấp xã", "Số quy trình nội bộ được ban hành"]  # fmt: skip
    titles = ["Biểu số II.07b/VPCP/KSTT", "TÌNH HÌNH THỰC HIỆN CƠ CHẾ MỘT CỬA, MỘT CỬA LIÊN THÔNG NĂM 2023"]
    return _nothing(
        "Bieu 07b TTHC theo co che mot cua 2023.xlsx",
        "expected nothing: how many procedures there are",
        "07b",
        titles,
        head,
        rows,
    )


def equipment() -> Case:
    rows = [
        (n, one, 12 + n, 2018 + n, "92%", "Sử dụng tốt")
        for n, one in enumerate(("Máy tính", "Máy in", "Máy quét", "Kiốt tra cứu"), 1)
    ]
    head = ["STT", "Tên thiết bị", "Số lượng", "Năm đưa vào sử dụng", "Chất lượng còn lại", "Hiện trạng"]
    titles = ["UBND HUYỆN PÁC NẶM", "DANH MỤC THIẾT BỊ BỘ PHẬN MỘT CỬA CẤP HUYỆN NĂM 2023"]
    return _nothing(
        "Kiem ke thiet bi Bo phan mot cua - Pac Nam.xlsx", "expected nothing: equipment", "Thiết bị", titles, head, rows
    )


def seminars() -> Case:
    rows = [
        (n, one, 40 + n, 38 + n, 95.0, 12.5) for n, one in enumerate(("Sở Tư pháp", "Sở Y tế", "UBND huyện Na Rì"), 1)
    ]
    head = [
        "TT",
        "Cơ quan",
        "Số học viên triệu tập",
        "Số học viên tham dự",
        "Tỷ lệ dự học (%)",
        "Kinh phí (triệu đồng)",
    ]
    titles = ["KẾT QUẢ LỚP TẬP HUẤN NGHIỆP VỤ CÔNG TÁC CCHC THÁNG 7/2023"]
    return _nothing(
        "Ket qua tap huan CCHC T7-2023.xlsx", "expected nothing: attendance at a course", "TH", titles, head, rows
    )


def no_period() -> Case:
    """Good figures of nobody knows when: a date of printing only."""
    b = Book("So lieu moi nhat.xlsx", "no period anywhere")
    p = b.page("Sheet1")
    p.lines("SỐ LIỆU THANH TOÁN TRỰC TUYẾN CÁC HUYỆN").skip()
    p.head("TT", "Huyện", "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến (%)")
    for number, name in enumerate(("Ba Bể", "Na Rì", "Chợ Mới"), 1):
        p.add(number, name, round(b.r.uniform(20, 60), 1))
    b.plant(p, "unknown_period")
    return b.done()


def reports() -> Iterator[Case]:
    for build in (reasons, procedure_counts, equipment, seminars, no_period):
        yield build()
