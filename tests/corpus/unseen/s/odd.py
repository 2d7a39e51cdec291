"""Reports odd in their layout or writing, each in its own way."""

import random
import unicodedata

from .kit import COMMUNES, Book, Pile, comma, communes, counted, head, over, put, share, table, top

pile = Pile()


@pile.report(
    "Chợ Mới_QIII_trước và đúng hạn.xlsx", "numbers typed as text, part/whole with the rate, no cases in words"
)
def typed(b: Book, rng: random.Random) -> None:
    ws = b.sheet("QIII")
    row = top(ws, "UBND HUYỆN CHỢ MỚI", "Kết quả giải quyết hồ sơ TTHC tại UBND cấp xã Quý III/2023", wide=4)
    row = put(
        ws,
        row,
        "TT",
        "Đơn vị",
        "Số hồ sơ giải quyết trước và đúng hạn/tổng số hồ sơ đã giải quyết (tỷ lệ)",
        "Số hồ sơ quá hạn",
        bold=True,
    )
    for number, (label, code) in enumerate(COMMUNES["065"], 1):
        part, whole = share(rng, 120, 0.93, 1)
        if number in (5, 11):
            put(ws, row, f"{number:02d}", label, "Không phát sinh" if number == 5 else "KPS", "-")
            b.say("on_time", code)
            b.fault(ws, row, "no_cases")
        else:
            put(
                ws, row, f"{number:02d}", label, f"{part}/{whole} ({comma(100 * part / whole)}%)", f"{whole - part:02d}"
            )
            b.say("on_time", code, part, whole)
        row += 1


@pile.report("Na Rì - biểu tổng hợp (gộp ô).xlsx", "every cell merged over two rows and two columns")
def merged(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Tổng hợp")
    over(ws, 1, "UBND HUYỆN NA RÌ", 1, 4)
    over(ws, 2, "TỔNG HỢP CHỈ TIÊU CHẾ ĐỘ CÔNG VỤ QUÝ III NĂM 2023", 1, 10)
    heads = (
        "Xã, thị trấn",
        "Tổng số cán bộ, công chức cấp xã",
        "Số CBCC cấp xã có trình độ đại học trở lên",
        "Tỷ lệ CBCC cấp xã có trình độ đại học trở lên",
    )
    row = 4
    for line in [heads, *COMMUNES["066"][:9]]:
        values: tuple[object, ...] = line
        if line is not heads:
            part, whole = share(rng, 22, 0.5, 0.9)
            values = (line[0], whole, part, comma(100 * part / whole) + "%")
            b.say("commune_staff_university", line[1], part, whole)
        for place, value in enumerate(values):
            put(ws, row, value, col=1 + 2 * place)
            ws.merge_cells(start_row=row, end_row=row + 1, start_column=1 + 2 * place, end_column=2 + 2 * place)
        row += 2


@pile.report("Ba Bể so sánh quý II, quý III.xlsx", "two quarters side by side and their difference")
def two_quarters(b: Book, rng: random.Random) -> None:
    ws = b.sheet("So sánh")
    row = top(ws, "UBND HUYỆN BA BỂ", "SO SÁNH TỶ LỆ HỒ SƠ GIẢI QUYẾT TRƯỚC VÀ ĐÚNG HẠN NĂM 2023", wide=9)
    kinds = (
        ("Tổng số hồ sơ đã giải quyết", "whole"),
        ("Số hồ sơ giải quyết trước và đúng hạn", "part"),
        ("Tỷ lệ (%)", "part/whole:1"),
    )
    cols = [("TT", "#"), ("Đơn vị", "@")]
    cols += [
        (f"Quý {roman}/2023|{label}", wanted.replace("part", f"part{roman}").replace("whole", f"whole{roman}"))
        for roman in ("II", "III")
        for label, wanted in kinds
    ]
    lines = []
    for label, code in COMMUNES["061"][:10]:
        facts = {}
        for roman, period in (("II", "2023-Q2"), ("III", "2023-Q3")):
            part, whole = share(rng, 110, 0.9, 1)
            facts |= {f"part{roman}": part, f"whole{roman}": whole}
            b.say("on_time", code, part, whole, period=period)
        lines.append((label, code, facts))
    table(b, ws, row, cols, lines)
    for place in range(len(lines)):
        facts = lines[place][2]
        change = 100 * (facts["partIII"] / facts["wholeIII"] - facts["partII"] / facts["wholeII"])
        put(ws, row + 2 + place, round(change, 1), col=9)
    put(ws, row, "Tăng/giảm (điểm %)", col=9)


@pile.report("Sở LĐTBXH_chuyển VPUB_tỷ lệ.xlsx", "rates as fractions, with a percent format and without one")
def fractions(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Tỷ lệ")
    row = top(ws, "SỞ LĐ-TB&XH", "TỶ LỆ THỰC HIỆN MỘT SỐ CHỈ TIÊU CCHC QUÝ III/2023", wide=5)
    row = put(ws, row, "TT", "Chỉ tiêu", "Mục tiêu", "Tỷ lệ đạt được", bold=True)
    items = [
        ("feedback_resolved", "Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm", 0.9375, True), ("online_meetings", "Tỷ lệ cuộc họp tổ chức trực tuyến", 0.412, True),
        ("work_records_province", "Tỷ lệ hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng", 0.984, True), ("officials_by_position", "Tỷ lệ cơ quan có cơ cấu công chức phù hợp VTVL", 0.8889, False),
    ]  # fmt: skip
    for number, (name, label, value, styled) in enumerate(items, 1):
        put(ws, row, number, label, "100%" if number != 2 else "40%", value)
        if styled:
            ws.cell(row, 4).number_format = "0.0%"
        b.say(name, "SLDTBXH", value=100 * value, sure=styled)
        row += 1


@pile.report("NGÂN SƠN KSHL.xlsx", "decomposed letters, upper case, line breaks, non-breaking spaces")
def decomposed(b: Book, rng: random.Random) -> None:
    ws = b.sheet("KSHL")
    row = top(
        ws, "UBND HUYỆN NGÂN SƠN", "MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN VỀ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH QUÍ III/2023", wide=6
    )
    cols = [
        ("SỐ\nTT", "#"),
        ("ĐƠN VỊ", "@"),
        ("TỔNG SỐ\nPHIẾU KHẢO SÁT", "whole"),
        ("SỐ PHIẾU\nHÀI LÒNG", "part"),
        ("TỈ LỆ HÀI LÒNG\n(%)", "part/whole:1,"),
    ]
    table(b, ws, row, cols, communes("062", lambda: counted(rng, 40, 0.85, 1)), [("satisfaction", "part", "whole")])
    for cell in (cell for line in ws.iter_rows() for cell in line if isinstance(cell.value, str)):
        cell.value = unicodedata.normalize("NFD", cell.value).replace("  ", " ").replace("PHIẾU ", "PHIẾU\u00a0")


@pile.report("SCT_QIII_2023_3 bảng.xlsx", "three small tables on a sheet, one about something else")
def three_tables(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Bảng")
    row = top(ws, "SỞ CÔNG THƯƠNG", "SỐ LIỆU CCHC QUÝ III NĂM 2023", wide=6)
    blocks = [
        ("1. Giải quyết TTHC", "on_time", "Tổng số hồ sơ đã giải quyết", "Số hồ sơ giải quyết trước và đúng hạn"), ("2. Tuyên truyền CCHC", None, "Số hội nghị tuyên truyền", "Số lượt người tham dự"),
        ("3. Họp trực tuyến", "online_meetings", "Tổng số cuộc họp", "Số cuộc họp trực tuyến"),
    ]  # fmt: skip
    for title, name, whole_label, part_label in blocks:
        part, whole = share(rng, 80, 0.3, 1)
        row = put(ws, row, title, bold=True)
        head(ws, row, ["TT", "Cơ quan", whole_label, part_label, *(["Tỷ lệ (%)"] if name else [])])
        put(
            ws,
            row + 1,
            1,
            "Sở Công Thương",
            whole if name else 3,
            part if name else 214,
            round(100 * part / whole, 1) if name else None,
        )
        row += 4
        if name:
            b.say(name, "SCT", part, whole)


@pile.report("na_ri_on_time_q3_2023.csv", "semicolon-separated text, no diacritics, communes down")
def plain_text(b: Book, rng: random.Random) -> None:
    rows = [
        "UBND huyen Na Ri;;;;",
        "Ket qua giai quyet TTHC quy III nam 2023;;;;",
        ";;;;",
        "TT;Don vi;Tong so ho so da giai quyet;So ho so giai quyet truoc va dung han;Ty le (%)",
    ]
    for number, (label, code) in enumerate(COMMUNES["066"], 1):
        part, whole = share(rng, 90, 0.92, 1)
        plain = "".join(c for c in unicodedata.normalize("NFD", label) if not unicodedata.combining(c)).replace(
            "Đ", "D"
        )
        rows.append(f"{number};{plain};{whole};{part};{comma(100 * part / whole)}")
        b.say("on_time", code, part, whole)
    b.data = "\n".join(rows).encode()


@pile.report("Chợ Mới - PAKN T9 và lũy kế.xlsx", "the month and the sum since the year began, side by side", "2023-09")
def to_date(b: Book, rng: random.Random) -> None:
    ws = b.sheet("T9")
    row = top(ws, "UBND HUYỆN CHỢ MỚI", "KẾT QUẢ XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ THÁNG 9 NĂM 2023", wide=8)
    kinds = (("Số PAKN tiếp nhận", "whole"), ("Số PAKN đã xử lý dứt điểm", "part"), ("Tỷ lệ (%)", "part/whole:1"))
    cols = [("TT", "#"), ("Xã, thị trấn", "@"), *((f"Trong tháng|{label}", wanted) for label, wanted in kinds)]
    cols += [
        (f"Lũy kế từ đầu năm|{label}", wanted.replace("part", "sum_part").replace("whole", "sum_whole"))
        for label, wanted in kinds
    ]
    lines = []
    for label, code in COMMUNES["065"][:8]:
        facts = counted(rng, 9, 0.7, 1)
        before, more = share(rng, 40, 0.9, 1)
        facts |= {"sum_part": facts["part"] + before, "sum_whole": facts["whole"] + more}
        b.say("feedback_resolved", code, facts["part"], facts["whole"])
        b.say("feedback_resolved", code, facts["sum_part"], facts["sum_whole"], to_date=True)
        lines.append((label, code, facts))
    table(b, ws, row, cols, lines)
