"""Shape 5: one sheet a unit, a month or an area."""

from tests.corpus.cases import report
from tests.corpus.facts import DEPARTMENTS, DISTRICTS, facts, written
from tests.corpus.sketch import INDEX, MEASURES, NAME, Line, Sketch, col, count_cell, lines, rate_cell, tell, total


@report("Bao cao cac huyen quy 1 nam 2023.xlsx", "5: one sheet a district, named by it")
def sheet_a_unit(s: Sketch) -> None:
    for code in DISTRICTS[1:6]:
        page, known = s.page(written(code, 2)), facts(f"s1 {code}")
        page.add("SỐ LIỆU GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH QUÝ I NĂM 2023")
        page.add("STT", "Chỉ tiêu", "Số liệu", "Ghi chú")
        page.add(1, "Tổng số hồ sơ đã giải quyết", count_cell("resolved", known, ""))
        page.add(2, "Hồ sơ giải quyết trước và đúng hạn", count_cell("early+in_time", known, ""))
        page.add(3, "Tỷ lệ hồ sơ giải quyết trước và đúng hạn (%)", rate_cell("early+in_time/resolved", known, "bare"))
        s.tell(Line(label="", code=code, facts=known), [tell("procedures.on_time")], "2023-Q1")


@report("Thong ke TTHC nam 2023.xlsx", "5: one sheet a month, named T1..T6; a sum sheet")
def sheet_a_month(s: Sketch) -> None:
    columns = [col("STT", INDEX), col("Đơn vị", NAME), col("Tổng số hồ sơ đã giải quyết", "resolved"), col("Trong đó > Trước hạn", "early"), col("Trong đó > Đúng hạn", "in_time"), col("Trong đó > Quá hạn", "late")]  # fmt: skip
    for month in range(1, 7):
        page = s.page(f"T{month}")
        page.add("THỐNG KÊ KẾT QUẢ GIẢI QUYẾT TTHC CỦA CÁC HUYỆN, THÀNH PHỐ NĂM 2023")
        s.table(
            page, columns, lines(f"s2-{month}", DISTRICTS, way=0), [tell("procedures.on_time")], f"2023-{month:02d}"
        )
    page = s.page("6T")
    page.add("THỐNG KÊ KẾT QUẢ GIẢI QUYẾT TTHC CỦA CÁC HUYỆN, THÀNH PHỐ NĂM 2023")
    s.table(page, columns, lines("s2-half", DISTRICTS, way=0), [tell("procedures.on_time")], "2023-6M")


@report("Bao cao CCHC tinh quy II.2023 - 7 linh vuc.xlsx", "5: one sheet an area; the last one about something else")
def sheet_an_area(s: Sketch) -> None:
    units = lines("s3", DISTRICTS, way=0)
    areas = [
        ("1. Thể chế", "CẢI CÁCH THỂ CHẾ", ("Tổng số VBQPPL đã ban hành", "Số VBQPPL ban hành đúng quy định", "Tỷ lệ VBQPPL ban hành đúng quy định"), "institutions.documents_lawful"),
        ("2. TTHC", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", ("Số TTHC được rà soát", "Số TTHC có phương án đơn giản hóa", "Tỷ lệ TTHC được rà soát có phương án đơn giản hóa (%)"), "procedures.reviewed"),
        ("3. Bộ máy", "CẢI CÁCH TỔ CHỨC BỘ MÁY", ("Số thôn, tổ dân phố thuộc diện sắp xếp", "Số thôn, tổ dân phố đã sắp xếp", "Tỷ lệ đã sắp xếp (%)"), "apparatus.hamlets_rearranged"),
        ("4. Công vụ", "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ", ("Tổng số CB, CC cấp xã", "Số CB, CC cấp xã có trình độ ĐH trở lên", "Tỷ lệ CB, CC cấp xã có trình độ ĐH trở lên (%)"), "civil_service.commune_staff_university"),
        ("5. CQĐT", "XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ", ("Tổng số HSCV cấp huyện", "Số HSCV cấp huyện xử lý trên môi trường mạng", "Tỷ lệ HSCV cấp huyện xử lý trên môi trường mạng"), "digital_government.work_records_district"),
    ]  # fmt: skip
    for name, title, (below, above, rate), indicator in areas:
        page = s.page(name)
        page.add(title)
        page.add("Quý II/2023")
        high, low = MEASURES[indicator]
        columns = [
            col("STT", INDEX),
            col("Đơn vị", NAME),
            col(below, low),
            col(above, high),
            col(rate, f"{high}/{low}", "2"),
        ]
        s.table(page, columns, [*units, total("Tổng cộng", "06", units)], [tell(indicator)], "2023-Q2")
    page = s.page("6. Tuyên truyền")
    page.add("CÔNG TÁC TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH")
    page.heads(
        [
            ("STT",),
            ("Đơn vị",),
            ("Số tin, bài",),
            ("Số buổi tập huấn",),
            ("Tỷ lệ hoàn thành kế hoạch tuyên truyền (%)",),
        ]
    )
    for line in units:
        page.add(line.index, line.label, 12, 3, 60.0)


@report("So nganh Thang 3-2023.xlsx", "5: a sheet a department named by its letters, hidden sheet of last year")
def sheet_a_department(s: Sketch) -> None:
    for name, code in (("STP", "STP"), ("SYT", "SYT"), ("SGTVT", "SGTVT"), ("SXD", "SXD")):
        page, known = s.page(name), facts(f"s4 {code}")
        page.add(f"{written(code, 0).upper()}")
        page.add("KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH THÁNG 3 NĂM 2023")
        page.add("Nội dung", "Số lượng", "Tỷ lệ (%)")
        page.add("Tổng số hồ sơ TTHC đã giải quyết", count_cell("resolved", known, "dot"))
        page.add(
            "Hồ sơ giải quyết trước và đúng hạn",
            count_cell("early+in_time", known, "dot"),
            rate_cell("early+in_time/resolved", known, "bare"),
        )
        page.add(
            "Hồ sơ giải quyết quá hạn", count_cell("late", known, "dot"), rate_cell("late/resolved", known, "bare")
        )
        s.tell(Line(label="", code=code, facts=known), [tell("procedures.on_time")], "2023-03")
    page, known = s.page("SXD cu"), facts("s4 old")
    page.state = "hidden"
    page.add("SỞ XÂY DỰNG")
    page.add("KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH THÁNG 3 NĂM 2022")
    page.add("Nội dung", "Số lượng")
    page.add("Tổng số hồ sơ TTHC đã giải quyết", count_cell("resolved", known, ""))
    page.add("Hồ sơ giải quyết trước và đúng hạn", count_cell("early+in_time", known, ""))
    s.expect(
        "procedures.on_time",
        "SXD",
        "2022-03",
        100 * (known["early"] + known["in_time"]) / known["resolved"],
        optional=True,
    )


@report("DVCTT toan trinh 2023.xlsx", "5: a sheet a quarter; rates as fractions in a percent format")
def sheet_a_quarter(s: Sketch) -> None:
    for quarter, name in enumerate(("Quý I", "Quý II", "Quý III"), start=1):
        page = s.page(name)
        page.add("DỊCH VỤ CÔNG TRỰC TUYẾN TOÀN TRÌNH TÍCH HỢP CỔNG DVC QUỐC GIA NĂM 2023")
        columns = [
            col("STT", INDEX),
            col("Tên đơn vị", NAME),
            col("Tổng số DVCTT toàn trình", "full_all"),
            col("Số DVCTT toàn trình đã tích hợp trên Cổng DVCQG", "portal"),
            col("Tỷ lệ tích hợp", "portal/full_all", "%"),
        ]
        units = lines(f"s5-{quarter}", DEPARTMENTS[1:12], way=0)
        s.table(page, columns, units, [tell("digital_government.procedures_on_national_portal")], f"2023-Q{quarter}")
