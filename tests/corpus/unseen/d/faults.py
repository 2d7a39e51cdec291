"""Reports with something wrong in them, as it happens at the end of a quarter."""

from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.d.desk import (
    DEPARTMENTS,
    DISTRICTS,
    NAMES,
    SHORT,
    Book,
    bare,
    comma,
    communes,
    district,
    draw,
    rate,
    summed,
)


def slips_of_counting() -> Case:
    """More in time than settled; a rate that is not its counts; a total that is not its parts."""
    rng = Random("d slips")
    book = Book("Pác Nặm - giải quyết TTHC các xã Q3.xlsx", "faults: n > d, rate, total", sheet="Cấp xã")
    book.lines("UBND HUYỆN PÁC NẶM", "KẾT QUẢ GIẢI QUYẾT TTHC CẤP XÃ QUÝ III/2023", width=6, bold=True)
    rows, drawn = [], draw(rng, communes("060"), 80, 300, 0.9, 0.99)
    first = book.row + 1
    for index, (code, (above, below)) in enumerate(drawn.items(), 1):
        mark = rate(above, below)
        row = first + index - 1
        if index == 3:
            book.fault("numerator_exceeds_denominator", row=row)
            rows.append([index, NAMES[code], below, below + 14, rate(below + 14, below)])
            continue
        if index == 6:
            mark = round(mark - 17.5, 1)
            book.fault("rate_mismatch", row=row)
        book.fact("on_time", code, above, below, sure=index != 6, optional=index == 6)
        rows.append([index, NAMES[code], below, above, mark])
    above, below = sum(row[3] for row in rows), summed(drawn)[1]
    rows.append(["", "Toàn huyện", below + 300, above, rate(above, below + 300)])
    book.fault("total_mismatch", row=first + 10)
    book.fact("on_time", "060", above, below + 300, sure=False, optional=True)
    book.table("TT;Đơn vị;Tổng số HS đã giải quyết;HS giải quyết trước và đúng hạn;Tỷ lệ đúng hạn (%)", rows)
    return book.done()


def slips_of_typing() -> Case:
    """Words for a number, a share over a hundred, an error cell, the same unit twice, a unit nobody knows."""
    rng = Random("d typing")
    book = Book("Mức độ HL các sở quý III (bản gõ tay).xlsx", "faults: text, range, error, twice, unknown", sheet="HL")
    book.lines("MỨC ĐỘ HÀI LÒNG VỀ GIẢI QUYẾT TTHC TẠI CÁC SỞ, NGÀNH", "Quý III năm 2023")
    first, rows = book.row + 1, []
    for index, code in enumerate(DEPARTMENTS[2:14], 1):
        value, row, kept = rng.randint(850, 999) / 10, first + index - 1, True
        cell = value
        if index == 2:
            cell, kept = "chưa tổng hợp", False
            book.fault("not_a_number", row=row)
        elif index == 5:
            cell, kept = 948.0, False
            book.fault("out_of_range", row=row)
        elif index == 8:
            cell, kept = "#DIV/0!", False
            book.fault("not_a_number", "zero_denominator", "no_cases", row=row)
        rows.append([index, SHORT[code], cell, ""])
        if kept:
            book.fact("satisfaction", code, value=value, sure=index != 1, optional=index == 1)
    rows.append([13, SHORT[DEPARTMENTS[2]], 71.4, "bổ sung"])
    book.fault("duplicate", row=first + 12)
    book.fact("satisfaction", DEPARTMENTS[2], value=71.4, sure=False, optional=True)
    rows.append([14, "Trung tâm Khuyến nông Cao Bằng", 93.1, ""])
    book.fault("unknown_unit", row=first + 13)
    book.table("STT;Tên đơn vị;Mức độ hài lòng (%);Ghi chú", rows)
    return book.done()


def no_period() -> Case:
    """Nobody says of which quarter."""
    rng = Random("d no period")
    book = Book("cuoc hop cac huyen.xlsx", "fault: no period anywhere", sheet="Sheet1", font="Calibri")
    book.lines("Thống kê số cuộc họp trực tuyến các huyện, thành phố")
    rows = []
    for index, (code, (above, below)) in enumerate(draw(rng, DISTRICTS, 10, 40, 0.2, 0.7).items(), 1):
        rows.append([index, district(code), below, above, comma(above, below)])
    book.fault("unknown_period")
    book.table("TT;Đơn vị;Tổng số cuộc họp;Số cuộc họp trực tuyến;Tỷ lệ (%)", rows)
    return book.done()


def nothing_to_divide() -> Case:
    """Communes without a case, written in several ways; one with nought below and one above."""
    rng = Random("d nought")
    book = Book(
        "Bằng Lũng và các xã - TTTT tháng 8-2023.xlsx",
        "no cases in several spellings, zero denominator",
        "2023-08",
        "T8",
    )
    book.lines("HUYỆN CHỢ ĐỒN", "THANH TOÁN TRỰC TUYẾN CẤP XÃ THÁNG 8 NĂM 2023", bold=True)
    first, rows = book.row + 1, []
    empty = {3: "Không phát sinh", 6: "KPS", 9: "-"}
    for index, (code, (above, below)) in enumerate(draw(rng, communes("064"), 9, 90, 0.1, 0.9).items(), 1):
        if index in empty:
            rows.append([index, bare(code), 0, 0, empty[index]])
            book.fact("online_payment", code)
        elif index == 12:
            rows.append([index, bare(code), 0, 2, ""])
            book.fault("zero_denominator", "numerator_exceeds_denominator", "no_cases", row=first + index - 1)
        else:
            rows.append([index, bare(code), below, above, comma(above, below)])
            book.fact("online_payment", code, above, below)
    book.table("TT;Xã, thị trấn;Tổng số hồ sơ phát sinh;HS thanh toán trực tuyến;Tỷ lệ (%)", rows)
    return book.done()


def which_rate() -> Case:
    """Two columns of the same name, different figures: nobody can say which is meant."""
    rng = Random("d which")
    book = Book(
        "Giai ngan cac chu dau tu 6 thang - 2 nguon.xlsx", "fault: two equal columns, ambiguous", "2023-6M", "GN"
    )
    book.lines("TỔNG HỢP TỶ LỆ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 6 THÁNG ĐẦU NĂM 2023")
    rows = []
    for index, code in enumerate(DISTRICTS, 1):
        one, two = rng.randint(150, 400) / 10, rng.randint(410, 700) / 10
        rows.append([index, district(code, "UBND huyện ", "UBND TP "), one, two])
        for value in (one, two):
            book.fact("investment_disbursed", code, value=value, sure=False, optional=True)
    book.fault("ambiguous_column", "duplicate")
    book.table("TT;Đơn vị;Tỷ lệ giải ngân (%);Tỷ lệ giải ngân (%)", rows)
    return book.done()


def fractions_wrong() -> Case:
    """Departments' files of work; one rate is a hundred times too small, one row has both counts swapped."""
    rng = Random("d fractions")
    book = Book(
        "HSCV Ban, Thanh tra, các sở quý III.xlsx",
        "faults: rate of another size, counts swapped",
        sheet="HSCV cấp tỉnh",
    )
    book.lines("TỶ LỆ HỒ SƠ CÔNG VIỆC CẤP TỈNH XỬ LÝ TRÊN MÔI TRƯỜNG MẠNG", "Quý III/2023", width=5)
    first, rows = book.row + 1, []
    for index, (code, (above, below)) in enumerate(draw(rng, DEPARTMENTS[5:15], 200, 900, 0.8, 0.97).items(), 1):
        row = first + index - 1
        if index == 4:
            rows.append([index, NAMES[code], below, above, rate(above, below) / 2])
            book.fault("rate_mismatch", row=row)
        elif index == 7:
            rows.append([index, NAMES[code], above, below, rate(above, below)])
            book.fault("numerator_exceeds_denominator", "rate_mismatch", row=row)
        else:
            rows.append([index, NAMES[code], below, above, rate(above, below)])
        if index == 4:
            book.fact("work_records_province", code, above, below, sure=False, optional=True)
        elif index != 7:
            book.fact("work_records_province", code, above, below)
    book.table("TT;Đơn vị;Tổng số HSCV;HSCV xử lý trên mạng;Tỷ lệ (%)", rows)
    return book.done()


REPORTS = (slips_of_counting, slips_of_typing, no_period, nothing_to_divide, which_rate, fractions_wrong)
