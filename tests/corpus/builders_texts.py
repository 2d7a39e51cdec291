"""Other spellings of the same: old fonts, no diacritics, decomposed, upper case, line breaks, odd numbers."""

from tests.corpus.cases import report
from tests.corpus.facts import DEPARTMENTS, DISTRICTS, communes
from tests.corpus.sheets import Percent
from tests.corpus.sketch import INDEX, NAME, Column, Sketch, col, letterhead, lines, tell, total

COLUMNS = [
    col("STT", INDEX),
    col("Đơn vị", NAME),
    col("Hồ sơ đã giải quyết > Tổng số", "resolved"),
    col("Hồ sơ đã giải quyết > Trước hạn", "early"),
    col("Hồ sơ đã giải quyết > Đúng hạn", "in_time"),
    col("Hồ sơ đã giải quyết > Quá hạn", "late"),
    col("Tỷ lệ trước và đúng hạn (%)", "early+in_time/resolved", "2"),
]
TITLE = "KẾT QUẢ GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH"


def district_sheet(
    s: Sketch, seed: str, period: str, code: str, way: int = 0, columns: list[Column] | None = None
) -> None:
    page = s.page("Sheet1")
    letterhead(page, "Văn phòng UBND tỉnh", "Kết quả giải quyết hồ sơ thủ tục hành chính", period)
    units = lines(seed, DISTRICTS, way=way)
    s.table(page, columns or COLUMNS, [*units, total("Tổng cộng", "06", units)], [tell("procedures.on_time")], code)


@report("TTHC_VnTime_Q1.xlsx", "text: TCVN3 font .VnTime")
def tcvn3(s: Sketch) -> None:
    district_sheet(s, "x1", "Quý I năm 2023", "2023-Q1")
    s.book.spelled("tcvn3")


@report("TTHC_VNI_Q2.xlsx", "text: VNI-Times")
def vni(s: Sketch) -> None:
    district_sheet(s, "x2", "Quý II năm 2023", "2023-Q2", way=0)
    s.book.spelled("vni")


@report("TTHC VnTime mat font.xlsx", "text: TCVN3 characters under an ordinary font")
def tcvn3_plain(s: Sketch) -> None:
    district_sheet(s, "x3", "Quý III năm 2023", "2023-Q3", way=1)
    s.book.spelled("tcvn3").font = ""


@report("Mac NFD.xlsx", "text: decomposed Unicode, sheet names too")
def nfd(s: Sketch) -> None:
    district_sheet(s, "x4", "6 tháng đầu năm 2023", "2023-6M", way=0)
    s.book.spelled("nfd", names=True)


@report("khong dau.xlsx", "text: no diacritics at all")
def bare(s: Sketch) -> None:
    district_sheet(s, "x5", "9 tháng năm 2023", "2023-9M", way=0)
    s.book.spelled("bare")


@report("VIET HOA TOAN BO.xlsx", "text: upper case")
def upper(s: Sketch) -> None:
    district_sheet(s, "x6", "Tháng 2 năm 2023", "2023-02", way=0)
    s.book.spelled("upper")


@report("Dau cach Word.xlsx", "text: hard spaces, tỉ lệ, quí, hoà")
def hard(s: Sketch) -> None:
    columns = [*COLUMNS[:-1], col("Tỉ lệ đúng hạn", "early+in_time/resolved", "%")]
    district_sheet(s, "x7", "Quí IV/2023", "2023-Q4", way=0, columns=columns)
    s.book.spelled("hard")


@report("Xuong dong trong tieu de.xlsx", "text: line breaks and hyphenation in heads, numbers as text")
def breaks(s: Sketch) -> None:
    page = s.page("T12")
    page.add(TITLE + "\nTHÁNG 12 NĂM 2023")
    columns = [
        col("S\nT\nT", INDEX),
        col("Tên\nđơn vị", NAME),
        col("Tổng số\nhồ sơ đã\ngiải quyết", "resolved", "dot"),
        col("Số HS giải\nquyết trước,\nđúng hạn", "early+in_time", "dot"),
        col("Tỷ lệ\ntrước, đúng\nhạn\n(%)", "early+in_time/resolved", "bare"),
    ]
    s.table(page, columns, lines("x8", DEPARTMENTS, way=2), [tell("procedures.on_time")], "2023-12")


@report("Viet tat nhieu.xlsx", "text: abbreviations everywhere")
def abbreviations(s: Sketch) -> None:
    page = s.page("Q2.2023")
    page.add("TK KQ GQ TTHC, TTTT CÁC HUYỆN, TP")
    columns = [
        col("TT", INDEX),
        col("ĐV", NAME),
        col("TS HS đã GQ", "resolved"),
        col("HS GQ trước, đúng hạn", "early+in_time"),
        col("TL trước, đúng hạn (%)", "early+in_time/resolved", "1"),
        col("TS HS phát sinh", "received"),
        col("HS TTTT", "paid"),
        col("TL TTTT (%)", "paid/received", "1"),
    ]
    s.table(
        page,
        columns,
        lines("x9", DISTRICTS, way=3),
        [tell("procedures.on_time"), tell("procedures.online_payment")],
        "2023-Q2",
    )


@report("So dang chu.xlsx", "numbers: 07, 1.234, spaces, stars, percent texts in one column")
def number_texts(s: Sketch) -> None:
    page = s.page("Q3-2023")
    letterhead(page, "SỞ TƯ PHÁP", "TỶ LỆ HỒ SƠ CHỨNG THỰC ĐIỆN TỬ CỦA CÁC HUYỆN, THÀNH PHỐ", "Quý III/2023")
    columns = [
        col("STT", INDEX, "pad"),
        col("Đơn vị", NAME),
        col("Tổng số hồ sơ TTHC", "received", "dot"),
        col("Số hồ sơ chứng thực điện tử", "copies", "pad"),
        col("Tỷ lệ", "copies/received", "star"),
    ]
    s.table(page, columns, lines("x10", DISTRICTS, way=7), [tell("procedures.certified_e_copies")], "2023-Q3")


@report("Phan so khong dinh dang.xlsx", "numbers: fractions without a percent format beside counts")
def raw_fractions(s: Sketch) -> None:
    page = s.page("T1")
    letterhead(page, "SỞ NỘI VỤ", "TỶ LỆ CUỘC HỌP TRỰC TUYẾN", "Tháng 1/2023")
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Tổng số cuộc họp", "meetings"),
        col("Số cuộc họp trực tuyến", "meet_online"),
        col("Tỷ lệ", "meet_online/meetings", "f"),
    ]
    s.table(
        page, columns, lines("x11", DEPARTMENTS[1:9], way=0), [tell("digital_government.online_meetings")], "2023-01"
    )


@report(
    "Phan so khong mau so.xlsx",
    "numbers: fractions without format and without counts: doubtful, except under a percent format",
)
def lonely_fractions(s: Sketch) -> None:
    page = s.page("T2")
    letterhead(page, "SỞ NỘI VỤ", "TỶ LỆ HỒ SƠ CÔNG VIỆC XỬ LÝ TRÊN MÔI TRƯỜNG MẠNG CẤP HUYỆN", "Tháng 2/2023")
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col(
            "Tỷ lệ hồ sơ công việc cấp huyện xử lý trên môi trường mạng",
            lambda line: Percent(round(line.facts["hscv_d"] / line.facts["hscv_d_all"], 3), "0.0%"),
        ),
    ]
    s.table(
        page, columns, lines("x12", DISTRICTS, way=0), [tell("digital_government.work_records_district")], "2023-02"
    )


@report("Xa phuong TP Bac Kan.ods", "text: .ods, wards of the city under its short names; “Bắc Kạn” is the city")
def wards(s: Sketch) -> None:
    page = s.page("Cấp xã")
    letterhead(page, "UBND THÀNH PHỐ BẮC KẠN", "KẾT QUẢ GIẢI QUYẾT TTHC CỦA UBND CÁC XÃ, PHƯỜNG", "Quý III/2023")
    units = lines("x13", communes("058"), way=2)
    s.table(page, COLUMNS, [*units, total("Toàn thành phố", "058", units)], [tell("procedures.on_time")], "2023-Q3")
