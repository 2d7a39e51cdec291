"""Units that tempt: offices in a district, old names, levels as rows, merged names."""

from tests.corpus.builders_periods import COLUMNS
from tests.corpus.cases import report
from tests.corpus.facts import DISTRICTS, communes, facts
from tests.corpus.sketch import INDEX, NAME, Line, Sketch, cell, col, letterhead, lines, signature, tell, total

TITLE = "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC"
ON_TIME = [tell("procedures.on_time")]


def strangers(*names: str) -> list[Line]:
    return [Line(label=name, facts=facts(name), index=place) for place, name in enumerate(names, start=1)]


@report("Dia ban 01.xlsx", "units: offices of the sector in a district are not the district")
def sector_offices(s: Sketch) -> None:
    page = s.page("Q3")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", TITLE, "Quý III/2023")
    rows = strangers(
        "Công an huyện Ba Bể",
        "Chi cục Thuế khu vực Ba Bể - Pác Nặm",
        "Bảo hiểm xã hội huyện Na Rì",
        "Chi nhánh Văn phòng Đăng ký đất đai huyện Chợ Đồn",
        "Trung tâm Y tế huyện Chợ Mới",
        "Kho bạc Nhà nước Ngân Sơn",
        "Phòng Tư pháp huyện Bạch Thông",
    )
    s.table(page, COLUMNS, rows, ON_TIME, "2023-Q3")


@report("Dia ban 02.xlsx", "units: a town's old name is not the district")
def old_town(s: Sketch) -> None:
    page = s.page("Q3")
    letterhead(page, "UBND HUYỆN CHỢ MỚI", TITLE + " CỦA CÁC XÃ, THỊ TRẤN", "Quý III/2023")
    units = lines("u2", communes("065", 6), way=1)
    s.table(page, COLUMNS, [*units, *strangers("Thị trấn Chợ Mới")], ON_TIME, "2023-Q3")


@report("Dia ban 03.xlsx", "units: levels as rows; only the total is the province's")
def levels_as_rows(s: Sketch) -> None:
    page = s.page("9T")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", TITLE + " TOÀN TỈNH", "9 tháng năm 2023")
    rows = strangers("Cấp tỉnh", "Cấp huyện", "Cấp xã")
    last = total("Tổng cộng", "06", rows)
    columns = [col("STT", INDEX), col("Cấp giải quyết", NAME), *COLUMNS[2:]]
    s.table(page, columns, [*rows, last], [tell("procedures.on_time", optional=True)], "2023-9M")


@report("Dia ban 04.xlsx", "units: the unit's name merged over its three lines; the first is the whole")
def merged_names(s: Sketch) -> None:
    page = s.page("Q2")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "HỒ SƠ TRỰC TUYẾN CỦA CÁC HUYỆN", "Quý II/2023")
    page.heads(
        [
            ("STT",),
            ("Đơn vị",),
            ("Loại dịch vụ công",),
            ("Tổng số hồ sơ tiếp nhận",),
            ("Số hồ sơ tiếp nhận trực tuyến",),
            ("Tỷ lệ (%)",),
        ]
    )
    for line in lines("u4", DISTRICTS[:5], way=0):
        known = line.facts or {}
        top = page.next_row
        for kind, share in (("Tổng số", 1.0), ("Toàn trình", 0.4), ("Một phần", 0.6)):
            received, online = round(known["received"] * share), round(known["online"] * share)
            first = [line.index, line.label] if share == 1.0 else [None, None]
            page.add(*first, kind, received, online, round(100 * online / received, 2))
        page.merge(top, 1, top + 2, 1)
        page.merge(top, 2, top + 2, 2)
        s.tell(line, [tell("digital_government.online_applications", "online/received", optional=True)], "2023-Q2")


@report("Dia ban 05.xlsx", "units: total's label merged over the first two columns; signature names other units")
def merged_total(s: Sketch) -> None:
    page = s.page("T5")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", TITLE, "Tháng 5/2023")
    units = lines("u5", DISTRICTS, way=0)
    s.table(page, COLUMNS, units, ON_TIME, "2023-05")
    last = total("", "06", units)
    row = page.add("TỔNG CỘNG", None, *[cell(column, last) for column in COLUMNS[2:]])
    page.merge(row, 1, row, 2)
    s.tell(last, ON_TIME, "2023-05")
    page.skip()
    page.add("Nơi nhận: Sở Nội vụ; UBND huyện Ba Bể; lưu VT.")
    signature(page)


@report("Dia ban 06.xlsx", "units: Bắc Kạn alone in a list of districts and of provinces")
def bac_kan_twice(s: Sketch) -> None:
    page = s.page("So sánh tỉnh")
    letterhead(
        page,
        "VĂN PHÒNG UBND TỈNH",
        "TỶ LỆ HỒ SƠ GIẢI QUYẾT ĐÚNG HẠN CỦA CÁC TỈNH TRUNG DU VÀ MIỀN NÚI PHÍA BẮC",
        "Năm 2023",
    )
    page.add("STT", "Tỉnh", "Tỷ lệ giải quyết đúng hạn (%)")
    for place, (name, value) in enumerate(
        (("Thái Nguyên", 98.1), ("Bắc Kạn", 97.2), ("Cao Bằng", 96.4), ("Lạng Sơn", 99.0), ("Tuyên Quang", 98.8)),
        start=1,
    ):
        page.add(place, name, value)
    s.expect("procedures.on_time", "06", "2023", 97.2, optional=True)


@report("Dia ban 07 Ba Be quy 3 2023.xlsx", "units: rooms of one district; only the total is the district's")
def rooms(s: Sketch) -> None:
    page = s.page("Q3")
    letterhead(page, "UBND HUYỆN BA BỂ", TITLE + " CỦA CÁC PHÒNG CHUYÊN MÔN", "Quý III/2023")
    rows = strangers(
        "Phòng Tư pháp", "Phòng Tài nguyên và Môi trường", "Phòng Kinh tế và Hạ tầng", "Phòng LĐ-TB&XH", "Phòng Nội vụ"
    )
    last = total("Tổng cộng", "061", rows)
    s.table(page, COLUMNS, [*rows, last], [tell("procedures.on_time", optional=True)], "2023-Q3")


@report("Dia ban 08.xlsx", "units: indicators as group rows, units below each; the head says only “Kết quả”")
def stacked(s: Sketch) -> None:
    page = s.page("Q1")
    letterhead(page, "SỞ NỘI VỤ", "KẾT QUẢ MỘT SỐ CHỈ TIÊU CCHC CỦA CÁC HUYỆN, THÀNH PHỐ", "Quý I/2023")
    page.add("STT", "Nội dung", "ĐVT", "Kết quả")
    for numeral, text, indicator in (
        ("I", "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", "procedures.on_time"),
        ("II", "Tỷ lệ cuộc họp trực tuyến", "digital_government.online_meetings"),
        ("III", "Tỷ lệ kiến nghị cử tri được giải quyết", ""),
    ):
        page.add(numeral, text)
        for line in lines(f"u8 {numeral}", DISTRICTS, way=0):
            rate = tell(indicator or "procedures.on_time")
            page.add(line.index, line.label, "%", cell(col("x", rate.rate), line))
            if indicator:
                s.tell(line, [tell(indicator, optional=True)], "2023-Q1")
