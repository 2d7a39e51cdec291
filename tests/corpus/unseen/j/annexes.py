"""Annexes that district offices of home affairs copied out of Word."""

from tests.corpus.truth import Case
from tests.corpus.unseen.j.office import Report, dots, files, pct, total, vn


def ba_be() -> Case:
    """Numbers typed as text, the table broken by a page with its head again, one rate with its digits turned round."""
    r = Report(
        "Phu luc 01 CCHC quy III - Ba Be.xlsx", "communes in rows, numbers as text, head repeated after a page break"
    )
    p = r.page("Phụ lục 01")
    p.motto("UBND HUYỆN BA BỂ\nPHÒNG NỘI VỤ", 11)
    p.title("PHỤ LỤC 01\nKết quả giải quyết thủ tục hành chính của UBND các xã, thị trấn Quý III năm 2023", 11)
    p.lines("(Kèm theo Báo cáo số 214/BC-PNV ngày 18 tháng 9 năm 2023 của Phòng Nội vụ huyện Ba Bể)", bold=False)
    head = """
STT | Xã, thị trấn | Hồ sơ phải giải quyết | < | Kết quả giải quyết | < | < | < | Đang giải quyết | < | Tỷ lệ hồ sơ giải\\nquyết trước và\\nđúng hạn (%)
^ | ^ | Tổng số | Kỳ trước\\nchuyển qua | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Trong hạn | Quá hạn | ^"""
    units = {
        "01888": "TT. Chợ Rã", "01891": "Bành Trạch", "01894": "Phúc Lộc", "01897": "Hà Hiệu", "01900": "Cao Thượng",
        "01906": "Khang Ninh", "01909": "Nam Mẫu", "01912": "Thượng Giáo", "01915": "Địa Linh", "01918": "Yến Dương",
        "01921": "Chu Hương", "01924": "Quảng Khê", "01927": "Mỹ Phương", "01930": "Hoàng Trĩ", "01933": "Đồng Phúc",
    }  # fmt: skip
    facts = {code: files(r.rng, 190, 1900) for code in units}
    p.head(head)

    def line(number: str, name: str, f: dict[str, int], rate: str) -> list[str]:
        keys = ("all", "carry", "done", "early", "intime", "late", "safe", "lost")
        return [number, name, *(dots(f[key]) for key in keys), rate]

    for index, (code, name) in enumerate(units.items(), 1):
        f = facts[code]
        rate, wrong = vn(pct(f["good"], f["done"])), code == "01912"
        row = p.rows([line(f"{index:02d}", name, f, "89,1" if wrong else rate)])
        r.say("on_time", code, "2023-Q3", f["good"], f["done"], sure=not wrong)
        if wrong:
            r.fault("Phụ lục 01", row, "rate_mismatch")
        if index == 8:
            p.lines("Phụ lục 01 (tiếp theo)", bold=False)
            p.head(head)
    f = total(facts.values())
    p.rows([line("", "Toàn huyện", f, vn(pct(f["good"], f["done"])))], True)
    r.say("on_time", "061", "2023-Q3", f["good"], f["done"])
    p.sign("Ba Bể, ngày 18 tháng 9 năm 2023", "KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG", 7)
    return r.done()


def cho_moi() -> Case:
    """The goals of the year in rows; fractions with their percentage; last year's result stands before this year's."""
    r = Report(
        "PL2_muc tieu CCHC 6 thang_Cho Moi.xlsx",
        "goals in rows, last year's column before this year's, fractions in text",
    )
    p = r.page("PL II")
    p.lines("ỦY BAN NHÂN DÂN\nHUYỆN CHỢ MỚI")
    p.title("PHỤ LỤC II\nTỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2023", 6)
    p.lines("(Kèm theo Báo cáo số 305 /BC-UBND ngày 16/6/2023 của UBND huyện Chợ Mới)", bold=False)
    p.head("TT | Mục tiêu | Chỉ tiêu năm 2023 | Kết quả 6 tháng đầu năm 2022 | Kết quả 6 tháng đầu năm 2023 | Ghi chú")
    now, then = "2023-6M", "2022-6M"
    table = [
        "Công tác chỉ đạo, điều hành",
        ("tasks", "Tỷ lệ nhiệm vụ trong kế hoạch CCHC của huyện đã hoàn thành", "100%", (21, 45), (27, 48)),
        ("inspected", "Tỷ lệ cơ quan, đơn vị được kiểm tra công tác CCHC", ">= 30%", (5, 27), (8, 27)),
        ("reports", "Báo cáo CCHC gửi đúng hạn/tổng số báo cáo phải gửi", "100%", (3, 3), (3, 3)),
        "Cải cách thể chế",
        ("lawful", "VBQPPL ban hành đúng quy định/tổng số VBQPPL đã ban hành", "100%", (2, 2), None),
        "Cải cách thủ tục hành chính",
        (
            "on_time",
            "Hồ sơ TTHC được giải quyết trước và đúng hạn/tổng số hồ sơ đã giải quyết",
            "95%",
            (13871, 13960),
            (15204, 15260),
        ),
        ("copies", "Tỷ lệ hồ sơ TTHC được chứng thực điện tử", "20%", 4.2, 12.7),
        ("payment", "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến nghĩa vụ tài chính", "50%", 6.8, 18.1),
        ("feedback", "Phản ánh, kiến nghị được xử lý dứt điểm", "100%", (4, 4), (5, 6)),
        ("happy", "Mức độ hài lòng của người dân, DN về giải quyết TTHC", "90%", 96.4, 98.2),
        "Cải cách tổ chức bộ máy, chế độ công vụ",
        ("staff", "Số biên chế có mặt/số biên chế được giao", "≤100%", (88, 94), (87, 94)),
        ("cadres", "Cán bộ cấp xã có trình độ trung cấp trở lên", "100%", (141, 149), (146, 150)),
        ("university", "CBCC cấp xã có trình độ chuyên môn từ đại học trở lên", "64%", (171, 288), (195, 290)),
        "Cải cách tài chính công",
        ("disbursed", "Tỷ lệ giải ngân vốn đầu tư công", "95%", 38.6, 41.27),
        "Chính quyền điện tử, chính quyền số",
        ("meetings", "Số cuộc họp trực tuyến/tổng số cuộc họp", "40%", (9, 30), (14, 31)),
        ("hscv_huyen", "Tỷ lệ hồ sơ công việc cấp huyện được xử lý trên môi trường mạng", "100%", 88, 93.5),
        ("hscv_xa", "Tỷ lệ hồ sơ công việc cấp xã được xử lý trên môi trường mạng", "85%", 61, 79.8),
        ("online", "Hồ sơ TTHC tiếp nhận trực tuyến/tổng số hồ sơ tiếp nhận", "30%", (2216, 14105), (6120, 15733)),
    ]

    def typed(fact: tuple[int, int] | float | None, name: str, period: str, **rest: bool) -> str:
        if isinstance(fact, tuple):
            r.say(name, "065", period, *fact, **rest)
            return f"{dots(fact[0])}/{dots(fact[1])} ({vn(pct(*fact))}%)".replace(",0%", "%")
        r.say(name, "065", period, value=fact, **rest)
        return "Không phát sinh" if fact is None else f"{fact}%".replace(".", ",")

    group = goal = 0
    for entry in table:
        if isinstance(entry, str):
            p.rows([[("I", "II", "III", "IV", "V", "VI")[group], entry, "", "", "", ""]], True)
            group += 1
            continue
        name, words, target, before, today = entry
        goal += 1
        last = typed(before, name, then, optional=True)
        row = p.rows([[goal, words, target, last, typed(today, name, now), ""]])
        if today is None:
            r.fault("PL II", row, "no_cases")
    p.lines("Ghi chú: số liệu tính từ ngày 15/12/2022 đến ngày 14/6/2023.", bold=False)
    return r.done()


def pac_nam() -> Case:
    """Schooling of commune staff: cadres and officials in one table; one commune counts more graduates than people."""
    r = Report(
        "Phụ lục 3 - trình độ CBCC cấp xã huyện Pác Nặm.xlsx", "communes in rows, cadres beside cadres and officials"
    )
    p = r.page("Phu luc 3")
    p.motto("UBND HUYỆN PÁC NẶM\nPHÒNG NỘI VỤ", 10)
    p.title("PHỤ LỤC 3\nTHỰC TRẠNG TRÌNH ĐỘ CHUYÊN MÔN CỦA CÁN BỘ, CÔNG CHỨC CẤP XÃ - 6 THÁNG ĐẦU NĂM 2023", 10)
    p.lines("(Thời điểm chốt số liệu: 14/6/2023)", bold=False)
    p.head("""
Số TT | Đơn vị | Cán bộ cấp xã | < | < | < | Cán bộ, công chức cấp xã | < | < | Ghi chú
^ | ^ | Tổng số cán bộ | Từ trung cấp trở lên | Tỷ lệ % | Chưa qua đào tạo, sơ cấp | Tổng số CBCC | Trình độ đại học trở lên | Tỷ lệ % | ^
A | B | 1 | 2 | 3=2/1 | 4 | 5 | 6 | 7=6/5 | C""")
    units = {
        "01864": "Bộc Bố", "01858": "Bằng Thành", "01861": "Nhạn Môn", "01867": "Công Bằng", "01870": "Giáo Hiệu",
        "01873": "Xuân La", "01876": "An Thắng", "01879": "Cổ Linh", "01882": "Nghiên Loan", "01885": "Cao Tân",
    }  # fmt: skip
    sums = [0, 0, 0, 0, 0]
    for index, (code, name) in enumerate(units.items(), 1):
        cadres, staff = r.rng.randint(9, 12), r.rng.randint(18, 22)
        low = r.rng.choice((0, 0, 1, 2))
        high = r.rng.randint(staff // 2, staff - 2)
        facts = [cadres, cadres - low, low, staff, high]
        sums = [a + b for a, b in zip(sums, facts, strict=True)]
        wrong = code == "01876"
        shown = staff + 3 if wrong else high
        row = p.rows(
            [
                [
                    index,
                    f"Xã {name}",
                    cadres,
                    cadres - low,
                    pct(cadres - low, cadres),
                    low or "-",
                    staff,
                    shown,
                    pct(shown, staff),
                    "",
                ]
            ]
        )
        r.say("cadres", code, "2023-6M", cadres - low, cadres)
        if wrong:
            r.fault("Phu luc 3", row, "numerator_exceeds_denominator", "out_of_range")
            sums[4] += 3 + staff - high
        else:
            r.say("university", code, "2023-6M", high, staff)
    a, b, low, c, d = sums
    p.rows([["", "Cộng toàn huyện", a, b, pct(b, a), low, c, d, pct(d, c), ""]], True)
    r.say("cadres", "060", "2023-6M", b, a)
    r.say("university", "060", "2023-6M", d, c, sure=False)
    p.sign("Pác Nặm, ngày 15 tháng 6 năm 2023", "NGƯỜI LẬP BIỂU", 7)
    return r.done()


def na_ri() -> Case:
    """Everything merged: each commune stands over two rows, one a quarter, in a column of its own."""
    r = Report(
        "PL hai long + PAKN Q2, Q3 (Na Ri).xlsx", "communes merged over two rows, the period in a column of its own"
    )
    p = r.page("PL4")
    p.lines("UBND HUYỆN NA RÌ")
    p.title(
        "Phụ lục 4. Tiếp nhận, xử lý PAKN và khảo sát sự hài lòng về giải quyết TTHC tại các xã, thị trấn năm 2023", 11
    )
    p.head("""
TT | Đơn vị | Kỳ báo cáo | Phản ánh, kiến nghị | < | < | Khảo sát mức độ hài lòng về giải quyết TTHC | < | < | < | <
^ | ^ | ^ | Số PAKN tiếp nhận | Đã xử lý dứt điểm | Đang xử lý | Tổng số phiếu khảo sát | Số phiếu hài lòng | Trong đó: rất hài lòng | Không hài lòng | Tỷ lệ hài lòng""")
    units = {
        "02155": "TT Yến Lạc",
        "02158": "Kim Lư",
        "02161": "Sơn Thành",
        "02176": "Cư Lễ",
        "02179": "Trần Phú",
        "02188": "Dương Sơn",
    }
    for index, (code, name) in enumerate(units.items(), 1):
        lines = []
        for period, words in (("2023-Q2", "Quý II/2023"), ("2023-Q3", "Quý III/2023")):
            came = r.rng.choice((0, 2, 3, 5, 8))
            solved = came - (came > 2 and r.rng.random() < 0.4)
            asked = r.rng.choice((50, 60, 80, 120))
            glad = asked - r.rng.randint(0, 9)
            first = ["^", "^"] if lines else [index, name]
            shown = [came, solved, came - solved] if came else ["KPS", "-", "-"]
            lines.append([*first, words, *shown, asked, glad, glad // 3, asked - glad, (glad / asked, "0.0%")])
            r.say("feedback", code, period, solved, came)
            r.say("happy", code, period, glad, asked)
            if not came:
                r.fault("PL4", p.row + len(lines) - 1, "no_cases")
        p.rows(lines)
    p.lines("* Phiếu khảo sát phát tại Bộ phận Tiếp nhận và Trả kết quả.", bold=False)
    p.sign("Na Rì, ngày 20/9/2023", "TRƯỞNG PHÒNG NỘI VỤ", 8)
    return r.done()


def bach_thong() -> Case:
    """Last month's file copied: the title still says August, the days and the file's name say September."""
    r = Report(
        "BC thang 9 CCHC huyen Bach Thong.xlsx", "one district, criteria in rows; title and days contradict each other"
    )
    p = r.page("Biểu")
    p.lines(
        "UBND HUYỆN BẠCH THÔNG\nBÁO CÁO NHANH CÔNG TÁC CCHC THÁNG 8 NĂM 2023\n(từ ngày 15/8/2023 đến ngày 14/9/2023)"
    )
    p.head("STT | Nội dung | ĐVT | Kết quả")
    p.rows([
        [1, "Tổng số hồ sơ đã giải quyết", "hồ sơ", 1846],
        [2, "Số hồ sơ giải quyết trước và đúng hạn", "hồ sơ", 1839],
        [3, "Tỷ lệ hồ sơ giải quyết trước và đúng hạn", "%", 99.62],
        [4, "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến", "%", 31.5],
        [5, "Tỷ lệ cuộc họp tổ chức trực tuyến", "%", 42.9],
    ])  # fmt: skip
    r.say("on_time", "063", "2023-09", 1839, 1846, sure=False, optional=True)
    r.say("payment", "063", "2023-09", value=31.5, sure=False, optional=True)
    r.say("meetings", "063", "2023-09", value=42.9, sure=False, optional=True)
    return r.done()


def ngan_son() -> Case:
    """Two tables; the offices inside the district are no units of the plan: only the totals are the district's."""
    r = Report("Bieu kem BC 9T - Ngan Son.xlsx", "two tables of a district's own offices, only the total rows count")
    p = r.page("Bieu 1", ruled=False)
    p.lines(
        "UBND HUYỆN NGÂN SƠN\nBIỂU TỔNG HỢP CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC 9 THÁNG NĂM 2023\n\nBiểu 1. Tiến độ nhiệm vụ Kế hoạch CCHC"
    )
    p.head("""
STT | Phòng chủ trì | Tổng số nhiệm vụ được giao | Số nhiệm vụ đã hoàn thành | Đang thực hiện | Chậm tiến độ | Tỷ lệ hoàn thành""")
    rooms = (
        "Phòng Nội vụ",
        "Phòng Tư pháp",
        "Phòng Tài chính - Kế hoạch",
        "Văn phòng HĐND và UBND",
        "Phòng Văn hóa và Thông tin",
    )
    facts = [(given := r.rng.randint(4, 14), r.rng.randint(2, given - 1)) for _ in rooms]
    p.rows(
        [
            [n, room, a, b, a - b, 0, f"{vn(pct(b, a))}%"]
            for n, (room, (a, b)) in enumerate(zip(rooms, facts, strict=True), 1)
        ]
    )
    given, ready = (sum(column) for column in zip(*facts, strict=True))
    p.rows([["", "Toàn huyện", given, ready, given - ready, 0, f"{vn(pct(ready, given))}%"]], True)
    r.say("tasks", "062", "2023-9M", ready, given)
    p.lines("\nBiểu 2. Công tác kiểm tra cải cách hành chính")
    p.head(
        "STT | Khối | Tổng số cơ quan, đơn vị | Kế hoạch kiểm tra năm 2023 | Số cơ quan, đơn vị đã được kiểm tra CCHC | Số vấn đề phát hiện | Đã khắc phục"
    )
    p.rows(
        [
            [1, "Cơ quan chuyên môn", 13, 5, 4, 11, 9],
            [2, "UBND xã, thị trấn", 10, 4, 3, 8, 8],
            ["", "Toàn huyện", 23, 9, 7, 19, 17],
        ]
    )
    r.say("inspected", "062", "2023-9M", 7, 23)
    p.sign("Ngân Sơn, ngày 18/9/2023", "Người tổng hợp: Hoàng Thị Mến", 4)
    return r.done()


CASES = (ba_be, cho_moi, pac_nam, na_ri, bach_thong, ngan_son)
