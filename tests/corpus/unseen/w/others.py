"""Other hands: no diacritics, a table pasted from a letter, a pivot with hidden rows, a sheet a month."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    CHO_MOI,
    DISTRICTS,
    FEEDBACK,
    HAMLETS,
    MEETINGS,
    OFFICES,
    ON_TIME,
    PAID,
    SHORT,
    TASKS,
    Book,
    Dossiers,
    comma,
    share,
    units_in,
)

BARE = {
    "061": "BA BE", "062": "NGAN SON", "060": "PAC NAM", "066": "NA RI",
    "063": "BACH THONG", "065": "CHO MOI", "064": "CHO DON", "058": "TP BAC KAN",
}  # fmt: skip


def _bare() -> Case:
    """An old machine without a Vietnamese keyboard."""
    book = Book("tthc_t10.xlsx", "units in rows")
    page = book.sheet("T10")
    page.text("KET QUA GIAI QUYET THU TUC HANH CHINH THANG 10 NAM 2023")
    page.head("STT", "DON VI", "HO SO DA GIAI QUYET|TONG SO", "HO SO DA GIAI QUYET|TRUOC HAN",
              "HO SO DA GIAI QUYET|DUNG HAN", "HO SO DA GIAI QUYET|QUA HAN")  # fmt: skip
    for number, (unit, written) in enumerate(BARE.items(), 1):
        d = Dossiers(book.r)
        wrong = number == 6
        row = page.add(number, written, d.done + (25 if wrong else 0), d.early, d.timely, d.late)
        if wrong:  # the three parts fall short of the sum: which one is right cannot be told
            book.plant(page, "total_mismatch", row=row)
            book.doubt(ON_TIME, unit, "2023-10", d.early + d.timely, d.done + 25)
            book.doubt(ON_TIME, unit, "2023-10", d.early + d.timely, d.done)
        else:
            book.count(ON_TIME, unit, "2023-10", d.early + d.timely, d.done)
    return book.done()


def _pasted() -> Case:
    """A table of a letter: every cell is text, counts and rate stand in one cell."""
    book = Book("Bang trong van ban.xlsx", "units in rows")
    page = book.sheet("Sheet1")
    page.text("Phụ lục II", "TIẾN ĐỘ NHIỆM VỤ CCHC VÀ SẮP XẾP THÔN, TỔ DÂN PHỐ NĂM 2023")
    page.head("TT", "Tên\nđơn vị", "Số nhiệm vụ đã hoàn thành/\nTổng số nhiệm vụ được giao",
              "Số thôn, TDP đã sắp xếp/ Số thôn,\nTDP thuộc diện phải sắp xếp")  # fmt: skip
    for number, (unit, written) in enumerate(OFFICES.items(), 1):
        cells = []
        for indicator, low, high in ((TASKS, 20, 50), (HAMLETS, 8, 30)):
            whole = book.r.randint(low, high)
            part = round(whole * book.r.uniform(0.6, 1))
            cells.append(f"{part}/{whole} ({comma(share(part, whole, 1), 1)}%)")
            book.count(indicator, unit, "2023", part, whole)
        page.add(f"{number}.", f" {written} ", *cells)
    return book.done()


def _pivot() -> Case:
    """Sums of a pivot table; two offices filtered away are still there."""
    book = Book("pivot_hs_Q4.xlsx", "units in rows")
    page = book.sheet("Pivot")
    page.add("Kỳ", "Quý IV/2023")
    page.row += 1
    page.head("Nhãn Hàng", "Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ thanh toán trực tuyến")
    sums = [0, 0]
    for number, (unit, written) in enumerate(DISTRICTS.items()):
        whole = book.r.randint(300, 2000)
        paid = round(whole * book.r.uniform(0.2, 0.7))
        row = page.add(written, whole, paid)
        hidden = number in (2, 5)
        if hidden:
            page.ws.row_dimensions[row].hidden = True
            book.doubt(PAID, unit, "2023-Q4", paid, whole)  # hidden on purpose or by a filter: ask
        else:
            book.count(PAID, unit, "2023-Q4", paid, whole)
            sums = [sums[0] + whole, sums[1] + paid]
    page.add("Tổng Cuối", *sums)
    book.doubt(PAID, "06", "2023-Q4", sums[1], sums[0])
    return book.done()


def _sheet_a_month(name: str, indicator: str, heads: tuple[str, str], names: dict[str, str], fault: bool) -> Case:
    book = Book(name, "a sheet a month")
    for month in range(4, 8):
        page = book.sheet(f"Tháng {month}")
        page.text(f"BÁO CÁO THÁNG {month} NĂM 2023")
        page.head("STT", "Đơn vị", *heads, "Ghi chú")
        for number, (unit, written) in enumerate(units_in(names, 5), 1):
            whole = book.r.randint(5, 60)
            part = book.r.randint(2, whole - 1)
            odd = fault and (month, number) == (6, 3)
            row = page.add(number, written, whole, whole + 7 if odd else part)
            if odd:
                book.plant(page, "numerator_exceeds_denominator", row=row)
                book.doubt(indicator, unit, f"2023-{month:02}", part, whole)
            else:
                book.count(indicator, unit, f"2023-{month:02}", part, whole)
        page.sign(4)
    return book.done()


def reports() -> Iterator[Case]:
    yield _bare()
    yield _pasted()
    yield _pivot()
    yield _sheet_a_month("PAKN cac thang.xlsx", FEEDBACK, ("Tổng số phản ánh, kiến nghị tiếp nhận",
                         "Số phản ánh, kiến nghị đã xử lý dứt điểm"), SHORT, True)  # fmt: skip
    yield _sheet_a_month("Hop truc tuyen cac xa Cho Moi.xlsx", MEETINGS, ("Tổng số cuộc họp", "Số cuộc họp trực tuyến"),
                         CHO_MOI, False)  # fmt: skip
