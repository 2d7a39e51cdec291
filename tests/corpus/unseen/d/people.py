"""Staff, posts, hamlets, public money: the forms of home affairs and of finance."""

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
    plain,
    rate,
    share,
    summed,
)


def cadres_of_pac_nam() -> Case:
    """Quality of commune cadres: levels of training apart, the sum from intermediate up given."""
    rng = Random("d cadres")
    book = Book("Chất lượng CB xã huyện Pác Nặm 30.6.2023.xlsx", "staff quality table of communes", "2023-6M", "Cán bộ")
    book.motto("UBND huyện Pác Nặm", 12)
    book.lines("THỐNG KÊ TRÌNH ĐỘ CHUYÊN MÔN CỦA CÁN BỘ CẤP XÃ", "6 tháng đầu năm 2023", width=12, bold=True)
    rows = []
    for index, code in enumerate(communes("060"), 1):
        master, degree, college, middle = rng.randint(0, 1), rng.randint(4, 8), rng.randint(0, 2), rng.randint(1, 3)
        low = rng.randint(0, 1)
        above = master + degree + college + middle
        rows.append(
            [
                index,
                NAMES[code],
                above + low,
                rng.randint(1, 4),
                master,
                degree,
                college,
                middle,
                low,
                above,
                comma(above, above + low),
            ]
        )
        book.fact("commune_cadres_intermediate", code, above, above + low)
    total = [sum(row[column] for row in rows) for column in range(2, 10)]
    rows.append(["", "Toàn huyện", *total, comma(total[7], total[0])])
    book.fact("commune_cadres_intermediate", "060", total[7], total[0])
    book.table(
        "STT;Tên xã;Tổng số cán bộ cấp xã;Trong đó: nữ;Trình độ chuyên môn>Thạc sĩ;Trình độ chuyên môn>Đại học;"
        "Trình độ chuyên môn>Cao đẳng;Trình độ chuyên môn>Trung cấp;Trình độ chuyên môn>Sơ cấp, chưa qua đào tạo;"
        "Cán bộ có trình độ từ trung cấp trở lên>Số lượng;Cán bộ có trình độ từ trung cấp trở lên>Tỷ lệ (%)",
        rows,
    )
    book.sign("Chủ tịch", 9)
    return book.done()


def graduates_in_districts() -> Case:
    """Cadres and officials of communes, by district, those with a degree."""
    rng = Random("d graduates")
    book = Book("SNV - trình độ CBCC cấp xã năm 2023.xlsx", "staff quality by district, year", "2023", "CBCC xã")
    book.lines("SỞ NỘI VỤ TỈNH BẮC KẠN", "TRÌNH ĐỘ ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC CẤP XÃ NĂM 2023", width=9, bold=True)
    rows = []
    for index, (code, (above, below)) in enumerate(draw(rng, DISTRICTS, 140, 420, 0.55, 0.85).items(), 1):
        cadres, high = below // 2, above // 12
        rows.append(
            [index, district(code), below, cadres, below - cadres, above, high, below - above, rate(above, below)]
        )
        book.fact("commune_staff_university", code, above, below)
    total = [sum(row[column] for row in rows) for column in range(2, 8)]
    rows.append(["", "Tổng cộng", *total, rate(total[3], total[0])])
    book.fact("commune_staff_university", "06", total[3], total[0], optional=True)
    book.table(
        "TT;Huyện, thành phố;Tổng số CBCC cấp xã;Chia ra>Cán bộ;Chia ra>Công chức;Số CBCC có trình độ ĐH trở lên;"
        "trong đó: sau ĐH;Số CBCC dưới ĐH;Tỷ lệ CBCC có trình độ đại học trở lên (%)",
        rows,
        fill="E2EFDA",
    )
    return book.done()


def posts_of_both_kinds() -> Case:
    """Officials and employees by position under two parents that differ in a word."""
    rng = Random("d posts")
    book = Book("Phu bieu VTVL huyen TP 9T-2023.xlsx", "twin parents differing in a word", "2023-9M", "VTVL", "Arial")
    book.lines("PHỤ BIỂU: CƠ CẤU CÔNG CHỨC, VIÊN CHỨC THEO VỊ TRÍ VIỆC LÀM", "9 tháng năm 2023", width=9, bold=True)
    officials, employees = draw(rng, DISTRICTS, 12, 14, 0.85, 1), draw(rng, DISTRICTS, 28, 70, 0.8, 1)
    rows = []
    for index, code in enumerate(DISTRICTS, 1):
        one, two = officials[code], employees[code]
        rows.append([index, district(code, "H.", "TP."), one[1], one[0], rate(*one), two[1], two[0], rate(*two), ""])
        book.fact("officials_by_position", code, *one)
        book.fact("employees_by_position", code, *two)
    one, two = "Cơ quan hành chính nhà nước", "Cơ quan, đơn vị có viên chức"
    book.table(
        f"Stt;Đơn vị;{one}>Tổng số cơ quan;{one}>Có cơ cấu công chức phù hợp VTVL;{one}>Tỷ lệ (%);{two}>Tổng số đơn vị;"
        f"{two}>Có cơ cấu viên chức phù hợp VTVL;{two}>Tỷ lệ (%);Ghi chú",
        rows,
    )
    return book.done()


def posts_filled() -> Case:
    """Staff present against the quota, the kinds of staff in hidden columns."""
    rng = Random("d quota")
    book = Book("Biên chế các sở ngành quý 3-2023.xlsx", "departments down, hidden columns", sheet="Biên chế")
    book.lines("SỞ NỘI VỤ", "TÌNH HÌNH SỬ DỤNG BIÊN CHẾ CỦA CÁC SỞ, BAN, NGÀNH", "Quý III năm 2023", width=9, bold=True)
    rows = []
    for index, (code, (above, below)) in enumerate(draw(rng, DEPARTMENTS, 22, 130, 0.86, 1).items(), 1):
        rows.append(
            [
                index,
                SHORT[code],
                below,
                above,
                rate(above, below),
                below - above,
                above * 2 // 3,
                above - above * 2 // 3,
                rng.randint(1, 5),
            ]
        )
        book.fact("staff_within_quota", code, above, below)
    book.table(
        "STT;Cơ quan;Biên chế được giao năm 2023;Biên chế có mặt;Tỷ lệ sử dụng biên chế (%);Biên chế chưa sử dụng;"
        "Có mặt chia ra>Nam;Có mặt chia ra>Nữ;Hợp đồng 111 (không tính vào biên chế)",
        rows,
    )
    for letter in "GH":
        book.sheet.column_dimensions[letter].hidden = True
    return book.done()


def hamlets_without_marks() -> Case:
    """Hamlets joined, typed without any diacritics."""
    rng = Random("d hamlets")
    book = Book("sap xep thon, to dan pho den het quy 3.xlsx", "no diacritics at all", sheet="Sheet 1", font="Calibri")
    book.lines("SO NOI VU", "KET QUA SAP XEP THON, TO DAN PHO", "Quy III nam 2023")
    rows = []
    for index, (code, (above, below)) in enumerate(draw(rng, DISTRICTS, 8, 45, 0.4, 1).items(), 1):
        rows.append(
            [
                index,
                plain(district(code, "Huyen ", "Thanh pho ")),
                rng.randint(90, 210),
                below,
                above,
                below - above,
                comma(above, below, sign="%"),
            ]
        )
        book.fact("hamlets_rearranged", code, above, below)
    book.table(
        "TT;Don vi;Tong so thon, to dan pho hien co;So thon, to dan pho thuoc dien phai sap xep;"
        "So thon, to dan pho da sap xep xong;Con lai;Ty le da sap xep",
        rows,
    )
    return book.done()


def capital_of_departments() -> Case:
    """Million dong: the plan of the year, sources as children, paid up to mid September."""
    rng = Random("d capital")
    book = Book(
        "KHĐT - giải ngân ĐTC 9 tháng 2023.xlsx", "capital in million dong, sources apart", "2023-9M", "Giai ngan"
    )
    book.motto("Sở Kế hoạch và Đầu tư", 9)
    book.lines("TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG CỦA CÁC CHỦ ĐẦU TƯ", "9 THÁNG NĂM 2023", width=9, bold=True)
    book.lines("Đơn vị tính: triệu đồng", left=7)
    owners = [
        *[code for code in DEPARTMENTS if code in ("SNNPTNT", "SGTVT", "SXD", "SYT", "SGDDT", "SVHTTDL", "STTTT")],
        *DISTRICTS,
    ]
    drawn, rows = draw(rng, owners, 9_000, 420_000, 0.3, 0.8), []
    for index, (code, (above, below)) in enumerate(drawn.items(), 1):
        label = NAMES[code] if code in SHORT else district(code, "UBND huyện ", "UBND thành phố ")
        rows.append(
            [
                index,
                label,
                below,
                below * 3 // 5,
                below - below * 3 // 5,
                above,
                rate(above, below, 2),
                below - above,
                "",
            ]
        )
        book.fact("investment_disbursed", code, above, below)
    above, below = summed(drawn)
    rows.insert(0, ["", "TỔNG CỘNG", below, "", "", above, rate(above, below, 2), below - above, ""])
    book.fact("investment_disbursed", "06", above, below, optional=True, sure=False)
    plan = "Kế hoạch vốn giao năm 2023"
    book.table(
        f"TT;Chủ đầu tư;{plan}>Tổng số;{plan}>Vốn NSTW;{plan}>Vốn NSĐP;Giải ngân lũy kế đến 14/9/2023;"
        "Tỷ lệ giải ngân so với kế hoạch vốn (%);Số vốn còn lại chưa giải ngân;Nguyên nhân",
        rows,
        numbers="1 2 3=4+5 4 5 6 7=6/3 8=3-6 9",
    )
    for row in book.sheet.iter_rows(min_row=8):
        for cell in row:
            if isinstance(cell.value, int) and cell.value > 999:
                cell.number_format = "#,##0"
    return book.done()


def projects_of_bach_thong() -> Case:
    """One district's projects; only the last row is the district's figure, in typed thousands."""
    rng = Random("d projects")
    book = Book(
        "Bạch Thông bc giải ngân 6 tháng 2023.xlsx", "projects of one district, numbers as text", "2023-6M", "Biểu"
    )
    book.lines(
        "ỦY BAN NHÂN DÂN HUYỆN BẠCH THÔNG",
        "BÁO CÁO GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG",
        "6 tháng đầu năm 2023",
        "ĐVT: triệu đồng",
    )
    names = (
        "Đường Đôn Phong - Dương Phong",
        "Trường MN Cẩm Giàng",
        "Nhà văn hóa xã Sỹ Bình",
        "Kè suối Phủ Thông",
        "Cấp nước Vi Hương",
    )
    drawn = draw(rng, names, 1_200, 30_000, 0.2, 0.7)
    rows = [
        [index, name, dotted(below), dotted(above), comma(above, below)]
        for index, (name, (above, below)) in enumerate(drawn.items(), 1)
    ]
    above, below = summed(drawn)
    rows.append(["", "Tổng cộng", dotted(below), dotted(above), comma(above, below)])
    book.fact("investment_disbursed", "063", above, below)
    book.table("TT;Danh mục dự án;Kế hoạch vốn năm 2023;Số vốn đã giải ngân;Tỷ lệ giải ngân (%)", rows)
    book.sign("TL. Chủ tịch - Trưởng phòng TC-KH", 4)
    return book.done()


def assets_by_norm() -> Case:
    """Offices that keep to the norms of public assets, districts and departments in one list."""
    rng = Random("d assets")
    book = Book("STC_Bieu TSC nam 2023.xlsx", "departments and districts in groups, year", "2023", "TSC")
    book.lines(
        "SỞ TÀI CHÍNH", "Biểu tổng hợp quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức", "Năm 2023", width=6
    )
    rows = []
    for group, codes in (("I. CẤP TỈNH", DEPARTMENTS[1:9]), ("II. CẤP HUYỆN", DISTRICTS)):
        rows.append([group])
        for index, (code, (above, below)) in enumerate(draw(rng, codes, 4, 60, 0.75, 1).items(), 1):
            rows.append(
                [
                    index,
                    SHORT.get(code) or bare(code).replace("Bắc Kạn", "TP Bắc Kạn"),
                    below,
                    above,
                    below - above,
                    share(above, below),
                ]
            )
            book.fact("assets_by_norm", code, above, below)
    one = "Số cơ quan, đơn vị quản lý, sử dụng tài sản công"
    book.table(
        f"STT;Tên đơn vị;Tổng số cơ quan, đơn vị quản lý, sử dụng tài sản công;{one}>Đúng tiêu chuẩn, định mức;{one}>Chưa đúng tiêu chuẩn, định mức;Tỷ lệ đúng tiêu chuẩn, định mức",
        rows,
    )
    return book.done()


REPORTS = (
    cadres_of_pac_nam,
    graduates_in_districts,
    posts_of_both_kinds,
    posts_filled,
    hamlets_without_marks,
    capital_of_departments,
    projects_of_bach_thong,
    assets_by_norm,
)
