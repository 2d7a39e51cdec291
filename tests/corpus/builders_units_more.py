"""Shape 1 again: unmerged heads, unit codes, hidden lines, several tables, two periods side by side."""

from tests.corpus.cases import report
from tests.corpus.facts import DEPARTMENTS, DISTRICTS, communes
from tests.corpus.sketch import INDEX, NAME, Sketch, col, letterhead, lines, signature, tell, total


@report("cap xa huyen Ba Be - chung thuc dien tu.xlsx", "1: communes by code and name, unmerged repeated heads")
def certified_copies(s: Sketch) -> None:
    page = s.page("CTĐT Q1")
    letterhead(
        page,
        "PHÒNG TƯ PHÁP",
        "THỐNG KÊ CHỨNG THỰC BẢN SAO ĐIỆN TỬ TỪ BẢN CHÍNH",
        "Quý I/2023",
        superior="UBND HUYỆN BA BỂ",
    )
    units = lines("m1", communes("061"), way=2)
    columns = [
        col("STT", INDEX),
        col("Mã ĐVHC", lambda line: line.code),
        col("Đơn vị", NAME),
        col("Hồ sơ TTHC > Tổng số tiếp nhận", "received"),
        col("Hồ sơ TTHC > Chứng thực điện tử", "copies"),
        col("Tỷ lệ hồ sơ chứng thực điện tử (%)", "copies/received", "1"),
    ]
    s.table(
        page,
        columns,
        [*units, total("Tổng", "061", units)],
        [tell("procedures.certified_e_copies")],
        "2023-Q1",
        repeat=True,
    )


@report("So sanh quy 2 quy 3 nam 2023.xlsx", "1: two periods side by side under merged heads")
def two_periods(s: Sketch) -> None:
    page = s.page("So sánh")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "SO SÁNH KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC GIỮA CÁC QUÝ")
    units = lines("m2-Q2", DISTRICTS, way=0)
    later = {line.code: line.facts for line in lines("m2-Q3", DISTRICTS)}
    for line in units:
        line.facts = {**line.facts, **{f"{key}3": value for key, value in later[line.code].items()}}
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Quý II/2023 > Tổng số hồ sơ đã giải quyết", "resolved"),
        col("Quý II/2023 > Số hồ sơ giải quyết trước, đúng hạn", "early+in_time"),
        col("Quý II/2023 > Tỷ lệ (%)", "early+in_time/resolved"),
        col("Quý III/2023 > Tổng số hồ sơ đã giải quyết", "resolved3"),
        col("Quý III/2023 > Số hồ sơ giải quyết trước, đúng hạn", "early3+in_time3"),
        col("Quý III/2023 > Tỷ lệ (%)", "early3+in_time3/resolved3"),
        col("Tăng/giảm (%)", lambda line: -1.25),
    ]
    told = [tell("procedures.on_time"), tell("procedures.on_time", "early3+in_time3/resolved3", period="2023-Q3")]
    s.table(page, columns, units, told, "2023-Q2")


@report("DVC truc tuyen so nganh nam 2023.xlsx", "1: this year and last year, difference, rank")
def against_last_year(s: Sketch) -> None:
    page = s.page("2023")
    letterhead(page, "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "KẾT QUẢ CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN NĂM 2023")
    units = lines("m3", DEPARTMENTS, way=0)
    columns = [
        col("STT", INDEX),
        col("Tên cơ quan", NAME),
        col("Số TTHC đủ điều kiện cung cấp DVCTT toàn trình", "full_eligible"),
        col("Số TTHC đã cung cấp DVCTT toàn trình", "full_ok"),
        col("Tỷ lệ (%) > Năm 2023", "full_ok/full_eligible", "2"),
        col("Tỷ lệ (%) > Năm 2022", lambda line: 51.5 + line.index),
        col("Tỷ lệ (%) > Tăng/giảm", lambda line: 3.2),
        col("Xếp hạng", lambda line: line.index),
    ]
    s.table(page, columns, units, [tell("digital_government.full_online_procedures")], "2023")
    for line in units:
        s.expect(
            "digital_government.full_online_procedures",
            str(line.code),
            "2022",
            51.5 + int(line.index or 0),
            optional=True,
        )


@report("Hop truc tuyen.xlsx", "1: hidden rows and a hidden column of last month")
def hidden_lines(s: Sketch) -> None:
    page = s.page("Tháng 10.2023")
    page.add("TỔNG HỢP CUỘC HỌP TRỰC TUYẾN CỦA CÁC HUYỆN, THÀNH PHỐ")
    units = lines("m4", DISTRICTS, way=1)
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Tổng số cuộc họp", "meetings"),
        col("Số cuộc họp tháng trước", lambda line: 9),
        col("Số cuộc họp trực tuyến", "meet_online"),
        col("Tỷ lệ họp trực tuyến", "meet_online/meetings", "%"),
    ]
    rows = s.table(page, columns, units, [tell("digital_government.online_meetings")], "2023-10")
    page.hidden_columns = {4}
    page.hidden_rows = {rows["063"]}
    s.plant("hidden", page)


@report("Phu luc CCHC quy III.2023.xlsx", "1: three tables one below another on one sheet")
def three_tables(s: Sketch) -> None:
    page = s.page("Phụ lục")
    page.add("PHỤ LỤC SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2023")
    page.skip()
    page.add("Bảng 1. Kết quả giải quyết thủ tục hành chính")
    units = lines("m5", DISTRICTS[:5], way=1)
    first = [col("STT", INDEX), col("Đơn vị", NAME), col("Số hồ sơ đã giải quyết", "resolved"), col("Số hồ sơ giải quyết đúng hạn", "early+in_time"), col("Tỷ lệ đúng hạn (%)", "early+in_time/resolved")]  # fmt: skip
    s.table(page, first, units, [tell("procedures.on_time")], "2023-Q3")
    page.skip(2)
    page.add("Bảng 2. Sắp xếp thôn, tổ dân phố")
    second = [col("STT", INDEX), col("Đơn vị", NAME), col("Số thôn, TDP thuộc diện phải sắp xếp", "hamlets"), col("Số thôn, TDP đã sắp xếp", "hamlets_done"), col("Tỷ lệ (%)", "hamlets_done/hamlets", "1")]  # fmt: skip
    s.table(page, second, units, [tell("apparatus.hamlets_rearranged")], "2023-Q3")
    page.skip(2)
    page.add("Bảng 3. Kinh phí chi cho công tác CCHC (triệu đồng)")
    page.heads([("STT",), ("Đơn vị",), ("Dự toán giao",), ("Đã sử dụng",), ("Tỷ lệ (%)",)])
    for line in units:
        page.add(line.index, line.label, 120, 60, 50.0)


@report("TC2_thang9.xlsx", "1: two tables side by side")
def side_by_side(s: Sketch) -> None:
    page = s.page("T9-2023")
    page.add("KẾT QUẢ CẢI CÁCH HÀNH CHÍNH THÁNG 9/2023")
    page.skip()
    left, right = lines("m6", DISTRICTS, way=2), lines("m6", DEPARTMENTS[:8], way=1)
    page.add(
        "Đơn vị",
        "Tổng số hồ sơ đã giải quyết",
        "Hồ sơ trước và đúng hạn",
        "Tỷ lệ đúng hạn (%)",
        None,
        "Đơn vị",
        "Tổng số hồ sơ đã giải quyết",
        "Hồ sơ trước và đúng hạn",
        "Tỷ lệ đúng hạn (%)",
    )
    for one, two in zip(left, right, strict=True):
        cells: list[object] = []
        for line in (one, two):
            known = line.facts or {}
            done = known["early"] + known["in_time"]
            cells += [line.label, int(known["resolved"]), int(done), round(100 * done / known["resolved"], 2), None]
            s.tell(line, [tell("procedures.on_time")], "2023-09")
        page.add(*cells)


@report("Can bo cap xa.xlsx", "1: cadres and staff differ in a word; repeated head on a second page")
def commune_people(s: Sketch) -> None:
    page = s.page("Biểu 9")
    letterhead(page, "SỞ NỘI VỤ", "BÁO CÁO CHẤT LƯỢNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC CẤP XÃ", "Năm 2023")
    columns = [
        col("TT", INDEX),
        col("Huyện, thành phố", NAME),
        col("Cán bộ cấp xã > Tổng số", "cadres"),
        col("Cán bộ cấp xã > Trình độ chuyên môn từ trung cấp trở lên > Số người", "cadres_ok"),
        col("Cán bộ cấp xã > Trình độ chuyên môn từ trung cấp trở lên > Tỷ lệ (%)", "cadres_ok/cadres"),
        col("Cán bộ, công chức cấp xã > Tổng số", "commune_staff"),
        col("Cán bộ, công chức cấp xã > Trình độ đại học trở lên > Số người", "uni"),
        col("Cán bộ, công chức cấp xã > Trình độ đại học trở lên > Tỷ lệ (%)", "uni/commune_staff"),
    ]
    units = lines("m7", DISTRICTS, way=1)
    told = [tell("civil_service.commune_cadres_intermediate"), tell("civil_service.commune_staff_university")]
    s.table(page, columns, units[:4], told, "2023")
    s.table(page, columns, units[4:], told, "2023")
    s.table(page, columns, [total("Tổng cộng", "06", units)], told, "2023", heads=False)
    signature(page)


@report("vtvl-2023.xlsx", "1: structure of officials and of employees by position")
def by_position(s: Sketch) -> None:
    page = s.page("VTVL")
    letterhead(page, "SỞ NỘI VỤ", "KẾT QUẢ THỰC HIỆN CƠ CẤU THEO VỊ TRÍ VIỆC LÀM", "Số liệu 6 tháng đầu năm 2023")
    columns = [
        col("STT", INDEX),
        col("Địa phương", NAME),
        col("Cơ quan hành chính có cơ cấu công chức phù hợp VTVL > Tổng số cơ quan", "off_all"),
        col("Cơ quan hành chính có cơ cấu công chức phù hợp VTVL > Số cơ quan phù hợp", "off_fit"),
        col("Cơ quan hành chính có cơ cấu công chức phù hợp VTVL > Tỷ lệ", "off_fit/off_all", "%"),
        col("Đơn vị sự nghiệp có cơ cấu viên chức phù hợp VTVL > Tổng số đơn vị", "emp_all"),
        col("Đơn vị sự nghiệp có cơ cấu viên chức phù hợp VTVL > Số đơn vị phù hợp", "emp_fit"),
        col("Đơn vị sự nghiệp có cơ cấu viên chức phù hợp VTVL > Tỷ lệ", "emp_fit/emp_all", "%"),
    ]
    told = [tell("civil_service.officials_by_position"), tell("civil_service.employees_by_position")]
    s.table(page, columns, lines("m8", DISTRICTS, way=1), told, "2023-6M")


@report("tai san cong.xlsx", "1: assets by norm, plan column beside")
def assets(s: Sketch) -> None:
    page = s.page("Sheet1")
    letterhead(
        page,
        "SỞ TÀI CHÍNH",
        "TÌNH HÌNH QUẢN LÝ, SỬ DỤNG TÀI SẢN CÔNG ĐÚNG TIÊU CHUẨN, ĐỊNH MỨC",
        "9 tháng đầu năm 2023",
    )
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Tổng số CQ, ĐV quản lý, sử dụng tài sản công", "assets_all"),
        col("Số CQ, ĐV quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức", "assets_ok"),
        col("Tỷ lệ > Kế hoạch", lambda line: 100),
        col("Tỷ lệ > Thực hiện", "assets_ok/assets_all", "1"),
        col("Tỷ lệ > So với KH", lambda line: 97.5),
    ]
    units = lines("m9", DISTRICTS, way=6)
    s.table(page, columns, [total("TỔNG SỐ", "06", units), *units], [tell("public_finance.assets_by_norm")], "2023-9M")


@report("Ket qua nhiem vu CCHC.xls", "1: .xls; tasks and inspections; codes of units")
def tasks(s: Sketch) -> None:
    page = s.page("Nhiệm vụ")
    page.add("KẾT QUẢ THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH")
    page.add("Kỳ báo cáo: 9 tháng năm 2023")
    columns = [
        col("STT", INDEX),
        col("Cơ quan", NAME),
        col("Nhiệm vụ trong kế hoạch CCHC > Tổng số được giao", "tasks"),
        col("Nhiệm vụ trong kế hoạch CCHC > Đã hoàn thành", "tasks_done"),
        col("Nhiệm vụ trong kế hoạch CCHC > Chưa hoàn thành", "tasks-tasks_done"),
        col("Nhiệm vụ trong kế hoạch CCHC > Tỷ lệ hoàn thành (%)", "tasks_done/tasks"),
        col("Kiểm tra CCHC > Tổng số cơ quan, đơn vị trực thuộc", "agencies"),
        col("Kiểm tra CCHC > Số cơ quan, đơn vị được kiểm tra", "inspected"),
        col("Kiểm tra CCHC > Tỷ lệ cơ quan, đơn vị được kiểm tra (%)", "inspected/agencies"),
    ]
    told = [tell("direction.tasks_completed"), tell("direction.agencies_inspected")]
    s.table(page, columns, lines("m10", DISTRICTS, way=0), told, "2023-9M")
