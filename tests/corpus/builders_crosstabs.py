"""Shape 2: indicators in rows, units in columns."""

from tests.corpus.cases import report
from tests.corpus.facts import DEPARTMENTS, DISTRICTS
from tests.corpus.sketch import Sketch, letterhead, lines, signature, tell, total

ONE_STOP = [
    ("Tổng số hồ sơ tiếp nhận trong kỳ", "received", "2"),
    ("Số hồ sơ tiếp nhận trực tuyến", "online", "2"),
    ("Tỷ lệ hồ sơ tiếp nhận trực tuyến", "online/received", "2"),
    ("Tổng số hồ sơ đã giải quyết", "resolved", "2"),
    ("Số hồ sơ giải quyết trước và đúng hạn", "early+in_time", "2"),
    ("Số hồ sơ giải quyết quá hạn", "late", "2"),
    ("Tỷ lệ hồ sơ giải quyết trước và đúng hạn", "early+in_time/resolved", "2"),
]
TOLD = [tell("digital_government.online_applications", "online/received"), tell("procedures.on_time")]
# the rows hold both totals, and both shares are known definitions
EITHER = [tell("digital_government.online_applications", "online/resolved", optional=True)]


@report("Tong hop cac huyen quy I-2023.xlsx", "2: indicators in rows, districts across, province last")
def districts_across(s: Sketch) -> None:
    page = s.page("Quý I")
    letterhead(
        page, "VĂN PHÒNG UBND TỈNH", "TỔNG HỢP MỘT SỐ CHỈ TIÊU CẢI CÁCH TTHC CỦA CÁC HUYỆN, THÀNH PHỐ", "Quý I năm 2023"
    )
    units = lines("c1", DISTRICTS, way=2)
    s.crosstab(page, ONE_STOP, [*units, total("Toàn tỉnh", "06", units)], TOLD + EITHER, "2023-Q1")
    signature(page)


@report("Chi tieu CQS.xlsx", "2: rates only, unit column says %, plan column first")
def rates_only(s: Sketch) -> None:
    page = s.page("CQĐT")
    letterhead(
        page,
        "SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
        "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHÍNH QUYỀN SỐ CỦA CÁC HUYỆN, THÀNH PHỐ",
        "9 tháng đầu năm 2023",
    )
    units = lines("c2", DISTRICTS, way=1)
    rows = [
        ("Tỷ lệ hồ sơ công việc cấp huyện được xử lý trên môi trường mạng", "hscv_d/hscv_d_all", "1"),
        ("Tỷ lệ hồ sơ công việc cấp xã được xử lý trên môi trường mạng", "hscv_c/hscv_c_all", "1"),
        ("Tỷ lệ cuộc họp được tổ chức bằng hình thức trực tuyến", "meet_online/meetings", "1"),
        ("Tỷ lệ báo cáo định kỳ được cập nhật trên Hệ thống thông tin báo cáo của tỉnh", "bc_online/bc_all", "1"),
    ]
    page.add("STT", "Chỉ tiêu", "ĐVT", "Kế hoạch 2023", *[line.label for line in units])
    for place, (label, spec, _) in enumerate(rows, start=1):
        above, below = spec.split("/")
        page.add(place, label, "%", 100, *[round(100 * line.facts[above] / line.facts[below], 1) for line in units])
    told = [
        tell("digital_government.work_records_district"),
        tell("digital_government.work_records_commune"),
        tell("digital_government.online_meetings"),
        tell("digital_government.periodic_reports_shared"),
    ]
    for line in units:
        s.tell(line, told, "2023-9M")


@report("Bang 2 - So nganh.ods", "2: .ods, departments across under a merged head")
def departments_across(s: Sketch) -> None:
    page = s.page("Bảng 2")
    page.add("BẢNG 2. KẾT QUẢ GIẢI QUYẾT TTHC TẠI CÁC SỞ, NGÀNH")
    page.add("Kỳ báo cáo: Tháng 11/2023")
    units = lines("c3", DEPARTMENTS[1:8], way=1)
    page.heads([("TT",), ("Nội dung",), ("ĐVT",), *[("Cơ quan, đơn vị", line.label) for line in units]])
    for place, (label, spec, _) in enumerate(ONE_STOP[3:], start=1):
        unit = "%" if "/" in spec else "hồ sơ"
        values: list[object] = []
        for line in units:
            known = line.facts or {}
            if "/" in spec:
                values.append(round(100 * (known["early"] + known["in_time"]) / known["resolved"], 2))
            else:
                values.append(int(sum(known[part] for part in spec.split("+"))))
        page.add(place, label, unit, *values)
    for line in units:
        s.tell(line, [tell("procedures.on_time")], "2023-11")


@report("Nhom chi tieu theo linh vuc.xlsx", "2: groups of indicators, numerator and denominator as sub-rows")
def grouped_rows(s: Sketch) -> None:
    page = s.page("Chỉ tiêu")
    page.add("BẢNG THEO DÕI CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2023")
    units = lines("c4", DISTRICTS, way=1)
    page.add("STT", "Chỉ tiêu", *[line.label for line in units])
    rows: list[tuple[str, str, str]] = [
        ("I", "CẢI CÁCH THỂ CHẾ", ""),
        ("1", "Số văn bản QPPL ban hành", "docs"),
        ("", "Trong đó: số văn bản ban hành đúng quy định", "docs_lawful"),
        ("", "Tỷ lệ văn bản QPPL ban hành đúng quy định (%)", "docs_lawful/docs"),
        ("II", "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ", ""),
        ("2", "Tổng số cán bộ cấp xã", "cadres"),
        ("", "Số cán bộ cấp xã có trình độ chuyên môn từ trung cấp trở lên", "cadres_ok"),
        ("", "Tỷ lệ (%)", "cadres_ok/cadres"),
        ("3", "Tổng số cán bộ, công chức cấp xã", "commune_staff"),
        ("", "Số CBCC cấp xã có trình độ chuyên môn đại học trở lên", "uni"),
        ("", "Tỷ lệ (%)", "uni/commune_staff"),
    ]
    for index, label, spec in rows:
        values: list[object] = []
        for line in units:
            known = line.facts or {}
            above, _, below = spec.partition("/")
            values.append(
                None if not spec else round(100 * known[above] / known[below], 2) if below else int(known[above])
            )
        page.add(index, label, *values)
    told = [
        tell("institutions.documents_lawful"),
        tell("civil_service.commune_cadres_intermediate"),
        tell("civil_service.commune_staff_university"),
    ]
    for line in units:
        s.tell(line, told, "2023-6M")


@report("THANG 4 - TONG HOP.xlsx", "2: this month and to date for each of three units")
def month_and_to_date(s: Sketch) -> None:
    page = s.page("T4")
    page.add("TÌNH HÌNH GIẢI QUYẾT HỒ SƠ TTHC THÁNG 4 NĂM 2023")
    units = lines("c5", DISTRICTS[:4], way=0)
    later = {line.code: line.facts for line in lines("c5-to-date", DISTRICTS[:4])}
    page.heads(
        [("Nội dung",), *[(line.label, part) for line in units for part in ("Trong tháng", "Lũy kế từ đầu năm")]]
    )
    for label, spec in (
        ("Số hồ sơ đã giải quyết", "resolved"),
        ("Số hồ sơ giải quyết trước, đúng hạn", "early+in_time"),
        ("Tỷ lệ trước, đúng hạn (%)", "/"),
    ):
        values: list[object] = []
        for line in units:
            for known in (line.facts or {}, later[line.code] or {}):
                done = known["early"] + known["in_time"]
                values.append(
                    round(100 * done / known["resolved"], 2)
                    if spec == "/"
                    else int(done if "+" in spec else known["resolved"])
                )
        page.add(label, *values)
    for line in units:
        s.tell(line, [tell("procedures.on_time")], "2023-04")
        line.facts = later[line.code]
        s.tell(line, [tell("procedures.on_time", to_date=True)], "2023-04")
