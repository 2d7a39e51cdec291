"""Cases handled at the one-stop desks, as their keepers write them."""

import unicodedata
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
    dotted,
    draw,
    rate,
    share,
    summed,
)


def settled_by_district() -> Case:
    """The province's centre: early and in time apart, no rate, the total on top."""
    rng = Random("d settled")
    book = Book("So lieu giai quyet TTHC quy III (TT PVHCC).xlsx", "units down, early + in time, no rate, total on top")
    book.motto("Trung tâm Phục vụ hành chính công tỉnh", 12)
    book.lines("TÌNH HÌNH GIẢI QUYẾT HỒ SƠ TTHC TẠI CÁC HUYỆN, THÀNH PHỐ", "Quý III năm 2023", width=12, bold=True)
    book.lines("(Kèm theo Công văn số 87/TTPVHCC-NV ngày 18 tháng 9 năm 2023)", width=12)
    rows = []
    for index, code in enumerate(DISTRICTS, 1):
        early, due, late = rng.randint(900, 2400), rng.randint(200, 900), rng.randint(0, 30)
        left, over, old = rng.randint(40, 200), rng.randint(0, 5), rng.randint(30, 150)
        done, all_ = early + due + late, early + due + late + left + over
        rows.append([index, district(code), all_, all_ - old, old, done, early, due, late, left + over, left, over])
        book.fact("on_time", code, early + due, done)
    total = [sum(row[column] for row in rows) for column in range(2, 12)]
    book.fact("on_time", "06", total[4] + total[5], total[3], optional=True)
    heads = (
        "TT;Tên đơn vị;Hồ sơ nhận giải quyết>Tổng;Hồ sơ nhận giải quyết>Mới trong kỳ;Hồ sơ nhận giải quyết>Kỳ trước chuyển sang;"
        "HS đã giải quyết xong>Tổng;HS đã giải quyết xong>Sớm hạn;HS đã giải quyết xong>Đúng hạn;HS đã giải quyết xong>Trễ hạn;"
        "HS đang GQ>Tổng;HS đang GQ>Còn hạn;HS đang GQ>Quá hạn"
    )
    book.table(heads, [["", "Toàn tỉnh", *total], *rows], numbers="1 2 3=4+5 4 5 6=7+8+9 7 8 9 10=11+12 11 12")
    book.sign("Giám đốc", 9)
    return book.done()


def online_in_ba_be() -> Case:
    """Communes down, a desk of the district among them, a change column."""
    rng = Random("d ba be")
    book = Book("Ba Bể - hồ sơ trực tuyến Q3.2023.xlsx", "communes down with the district's total", sheet="HS TT")
    book.lines(
        "UBND HUYỆN BA BỂ", "KẾT QUẢ TIẾP NHẬN HỒ SƠ TRỰC TUYẾN TRÊN ĐỊA BÀN HUYỆN", "QUÝ III/2023", width=7, bold=True
    )
    drawn = draw(rng, communes("061"), 60, 320, 0.2, 0.9)
    rows = []
    for index, (code, (above, below)) in enumerate(drawn.items(), 1):
        change = f"{rng.choice('+-')}{rng.randint(1, 90) / 10}".replace(".", ",")
        rows.append([index, NAMES[code], below, above, below - above, float(rate(above, below)), change])
        book.fact("online_applications", code, above, below)
    above, below = summed(drawn)
    rows.append(["", "Toàn huyện", below, above, below - above, rate(above, below), ""])
    book.fact("online_applications", "061", above, below, optional=True)
    book.table(
        "TT;Xã, thị trấn;Tổng số HS tiếp nhận;Trong đó>Nộp trực tuyến;Trong đó>Nộp trực tiếp, bưu chính;"
        "Tỉ lệ HS nộp trực tuyến\n(%);So với quý II\n(tăng +, giảm -)",
        rows,
        fill="DDEBF7",
    )
    book.lines("", "Ghi chú: số liệu lấy từ Hệ thống một cửa điện tử lúc 7h30 ngày 15/9/2023.")
    return book.done()


def payment_in_city() -> Case:
    """The city names its wards by code alone; money beside the counts."""
    rng = Random("d city")
    book = Book("TPBK_thanhtoantructuyen_Q3-2023.xlsx", "units by code, money columns", font="Arial")
    book.lines(
        "UBND THÀNH PHỐ BẮC KẠN - VĂN PHÒNG HĐND&UBND",
        "Thống kê thanh toán trực tuyến quý 3 năm 2023 của các xã, phường",
    )
    rows = []
    for code, (above, below) in draw(rng, communes("058"), 120, 700, 0.3, 0.8).items():
        rows.append([code, below, above, share(above, below), dotted(above * 8000), dotted(above * 2500)])
        book.fact("online_payment", code, above, below)
    book.table(
        "Mã xã, phường;Tổng số hồ sơ TTHC phát sinh;HS thanh toán trực tuyến>Số HS;HS thanh toán trực tuyến>Tỷ lệ;"
        "Số tiền đã nộp (đồng)>Phí;Số tiền đã nộp (đồng)>Lệ phí",
        rows,
    )
    return book.done()


def fields_of_land_office() -> Case:
    """One department, its fields of procedure down; only the last row is the department's."""
    rng = Random("d land")
    book = Book("BC giải quyết TTHC - Sở TNMT.xlsx", "fields of procedure of one department", sheet="Biểu 6a")
    book.lines("Biểu số 06a", "Đơn vị báo cáo: Sở Tài nguyên và Môi trường", "Đơn vị nhận: Văn phòng UBND tỉnh")
    book.lines(
        "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", "Từ ngày 15/6/2023 đến ngày 14/9/2023", width=8, bold=True
    )
    rows = []
    for index, field in enumerate(("Đất đai", "Môi trường", "Khoáng sản", "Tài nguyên nước", "Đo đạc, bản đồ"), 1):
        early, due, late = rng.randint(20, 400), rng.randint(5, 60), rng.randint(0, 4)
        rows.append([index, field, early + due + late, early, due, late, rate(early + due, early + due + late), ""])
    total = [sum(row[column] for row in rows) for column in range(2, 6)]
    rows.append(["", "Tổng số", *total, rate(total[1] + total[2], total[0]), ""])
    book.fact("on_time", "STNMT", total[1] + total[2], total[0])
    book.table(
        "STT;Lĩnh vực;Số hồ sơ đã giải quyết>Tổng số;Số hồ sơ đã giải quyết>Trước hạn;Số hồ sơ đã giải quyết>Đúng hạn;"
        "Số hồ sơ đã giải quyết>Quá hạn;Tỷ lệ trước và đúng hạn (%);Lý do quá hạn",
        rows,
    )
    book.sign("Giám đốc", 5, "ngày 15 tháng 9 năm 2023")
    return book.done()


def voices_of_citizens() -> Case:
    """Groups with subtotals, departments by abbreviation, one without any complaint, the province at the end."""
    rng = Random("d voices")
    book = Book("PAKN quý III tổng hợp.xlsx", "groups with subtotals, no cases", sheet="PAKN")
    book.lines("VĂN PHÒNG UBND TỈNH BẮC KẠN", "TỔNG HỢP TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ QUÝ III-2023", bold=True)
    rows, grand = [], (0, 0)
    for letter, group, codes in (("A", "Khối sở, ban, ngành", DEPARTMENTS[1:13]), ("B", "Cấp huyện", DISTRICTS)):
        drawn = draw(rng, codes, 6, 40, 0.6, 1)
        drawn.pop("SCT", None)
        above, below = summed(drawn)
        rows.append([letter, group, below, above, below - above, comma(above, below, sign="%")])
        for index, code in enumerate(codes, 1):
            label = SHORT.get(code) or district(code, "H. ", "TP. ")
            if code not in drawn:
                rows.append([index, label, 0, 0, 0, "Không phát sinh"])
                book.fact("feedback_resolved", code)
                continue
            up, down = drawn[code]
            rows.append([index, label, down, up, down - up, comma(up, down, sign="%")])
            book.fact("feedback_resolved", code, up, down)
        grand = grand[0] + above, grand[1] + below
    rows.append(["", "TOÀN TỈNH", grand[1], grand[0], grand[1] - grand[0], comma(*grand, sign="%")])
    book.fact("feedback_resolved", "06", *grand, optional=True)
    book.table(
        "STT;Cơ quan xử lý;Số PAKN đã tiếp nhận;Đã xử lý dứt điểm;Đang xử lý;Tỷ lệ xử lý dứt điểm",
        rows,
        numbers="(1) (2) (3) (4) (5) (6)",
    )
    return book.done()


def certified_copies() -> Case:
    """The justice department, decomposed Unicode throughout the heads."""
    rng = Random("d certified")
    book = Book(
        "STP - chung thuc dien tu 9 thang.xlsx", "heads in decomposed Unicode, percent format", "2023-9M", "CTĐT"
    )
    book.lines(
        "SỞ TƯ PHÁP",
        "Kết quả chứng thực bản sao điện tử từ bản chính",
        "9 tháng đầu năm 2023 (từ 15/12/2022 đến 14/9/2023)",
    )
    rows = []
    for index, (code, (above, below)) in enumerate(draw(rng, DISTRICTS, 900, 9000, 0.04, 0.4).items(), 1):
        rows.append(
            [
                index,
                f"UBND {district(code, 'huyện ', 'thành phố ')}",
                below,
                above,
                share(above, below),
                rng.randint(2, 90) * 100,
            ]
        )
        book.fact("certified_e_copies", code, above, below)
    heads = (
        "Số TT;Tên cơ quan;Tổng số hồ sơ TTHC phát sinh;Số hồ sơ được chứng thực bản sao điện tử;"
        "Tỷ lệ hồ sơ chứng thực điện tử;Lệ phí thu được (nghìn đồng)"
    )
    book.table(unicodedata.normalize("NFD", heads), rows, fill="FFF2CC")
    book.sign("Phó Giám đốc", 4)
    return book.done()


def parts_in_na_ri() -> Case:
    """Each commune has two sub-rows that are not its figure."""
    rng = Random("d na ri")
    book = Book("Na Rì - DVCTT theo mức độ (quý 3).xlsx", "sub-rows of a unit")
    book.lines(
        "HUYỆN NA RÌ", "THỐNG KÊ HỒ SƠ THEO MỨC ĐỘ DỊCH VỤ CÔNG TRỰC TUYẾN - QUÝ III NĂM 2023", width=6, bold=True
    )
    rows = []
    for index, code in enumerate(communes("066")[:9], 1):
        whole, part = (draw(rng, [code], 20, 200, low, 0.95)[code] for low in (0.5, 0.2))
        above, below = whole[0] + part[0], whole[1] + part[1]
        rows.append([index, bare(code), below, above, below - above, comma(above, below, 2)])
        rows.append(["", "  - DVC toàn trình", whole[1], whole[0], whole[1] - whole[0], comma(*whole, 2)])
        rows.append(["", "  - DVC một phần", part[1], part[0], part[1] - part[0], comma(*part, 2)])
        book.fact("online_applications", code, above, below)
    book.table(
        "TT;Xã, TT;Tổng số hồ sơ giải quyết;Trong đó>tiếp nhận trực tuyến;Trong đó>tiếp nhận trực tiếp;Tỷ lệ hồ sơ trực tuyến (%)",
        rows,
    )
    return book.done()


def paid_by_month() -> Case:
    """One district, months across and the nine months beside them."""
    rng = Random("d cho don")
    book = Book("Theo dõi TTTT huyện Chợ Đồn 2023.xlsx", "months across with the sum to date", "2023-9M", "2023")
    book.lines("UBND HUYỆN CHỢ ĐỒN", "THEO DÕI THANH TOÁN TRỰC TUYẾN CÁC THÁNG NĂM 2023", bold=True)
    months = [f"2023-{number:02d}" for number in range(1, 10)]
    drawn = draw(rng, months, 500, 1400, 0.1, 0.6)
    for month, (above, below) in drawn.items():
        book.fact("online_payment", "064", above, below, period=month)
    drawn["all"] = summed(drawn)
    book.fact("online_payment", "064", *drawn["all"])
    heads = ";".join(["TT", "Nội dung", "ĐVT", *[f"Tháng {number}" for number in range(1, 10)], "Lũy kế 9 tháng"])
    rows = [
        [1, "Tổng số hồ sơ TTHC phát sinh", "hồ sơ", *[below for _, below in drawn.values()]],
        [2, "Số hồ sơ thanh toán trực tuyến", "hồ sơ", *[above for above, _ in drawn.values()]],
        [3, "Tỷ lệ hồ sơ thanh toán trực tuyến", "%", *[rate(*pair) for pair in drawn.values()]],
        [4, "Số tiền thanh toán trực tuyến", "triệu đồng", *[above // 9 for above, _ in drawn.values()]],
    ]
    book.table(heads, rows)
    return book.done()


def two_tables_of_ngan_son() -> Case:
    """Online applications at the left, payment at the right, each with its own units."""
    rng = Random("d ngan son")
    book = Book("Ngân Sơn_Phụ lục 1+2_quý 3.xlsx", "two tables side by side", font="Calibri")
    book.lines(
        "UBND HUYỆN NGÂN SƠN",
        "SỐ LIỆU DỊCH VỤ CÔNG TRỰC TUYẾN CẤP XÃ QUÝ III/2023",
        "(gửi kèm Báo cáo số 311/BC-UBND ngày 16/9/2023)",
        "",
    )
    codes, top = communes("062"), book.row
    for left, heads, name, low in (
        (1, "TT;Tên xã;Tổng hồ sơ giải quyết;HS nộp trực tuyến;Tỷ lệ HS trực tuyến (%)", "online_applications", 0.4),
        (
            8,
            "TT;Tên xã;Tổng số hồ sơ phát sinh;HS thanh toán trực tuyến;Tỷ lệ HS thanh toán trực tuyến (%)",
            "online_payment",
            0.1,
        ),
    ):
        book.row = top
        book.lines(f"Phụ lục {1 if left == 1 else 2}", left=left)
        rows = []
        for index, (code, (above, below)) in enumerate(draw(rng, codes, 50, 260, low, low + 0.5).items(), 1):
            rows.append([index, bare(code), below, above, rate(above, below)])
            book.fact(name, code, above, below)
        book.table(heads, rows, left)
    return book.done()


def fees_of_departments() -> Case:
    """Payment out of the cases with a fee: another definition than the plan's."""
    rng = Random("d fees")
    book = Book("VPUB. Thanh toan truc tuyen cac so Q3 2023.xlsx", "another denominator than the plan's", sheet="TTTT")
    book.lines("THỐNG KÊ THANH TOÁN TRỰC TUYẾN CÁC SỞ, BAN, NGÀNH", "Kỳ báo cáo: Quý III/2023", width=8, bold=True)
    rows = []
    drawn = draw(rng, DEPARTMENTS[2:17], 25, 400, 0.2, 0.95)
    order = sorted(drawn, key=lambda code: drawn[code][0] / drawn[code][1], reverse=True)
    for index, (code, (above, below)) in enumerate(drawn.items(), 1):
        rows.append(
            [index, NAMES[code], below, below - above, above, comma(above, below), below * 90000, order.index(code) + 1]
        )
        book.fact("online_payment", code, above, below)
    book.table(
        "STT;Tên đơn vị;Số hồ sơ thu phí;Thanh toán>Trực tiếp;Thanh toán>Trực tuyến;Tỷ lệ thanh toán trực tuyến (%);Tổng số tiền (VNĐ);Xếp hạng",
        rows,
    )
    book.fault("other_definition")
    return book.done()


REPORTS = (
    settled_by_district,
    online_in_ba_be,
    payment_in_city,
    fields_of_land_office,
    voices_of_citizens,
    certified_copies,
    parts_in_na_ri,
    paid_by_month,
    two_tables_of_ngan_son,
    fees_of_departments,
)
