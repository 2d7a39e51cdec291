"""Year-end reports about dossiers: settled, online, paid, certified."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.t.paper import CHANCE, DEPARTMENTS, DISTRICTS, Paper, dossiers, part, rate, sums, vn

ON_TIME = "procedures.on_time = early+in_time/resolved"


def ministry_form_of_districts() -> Case:
    paper = Paper("Bieu 06a - Tinh hinh giai quyet TTHC nam 2023.xlsx", "ministry form, districts in rows", "II.06a")
    paper.lines("""
Biểu số II.06a/VPCP/KSTT|||||TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC
Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020|||||Kỳ báo cáo: Năm 2023 (Từ ngày 15/12/2022 đến ngày 14/12/2023)
|||||||||Đơn vị tính: Số hồ sơ TTHC
""")
    paper.head("""
STT|Đơn vị giải quyết|Số hồ sơ nhận giải quyết|<|<|<|Số lượng hồ sơ đã giải quyết|<|<|<|Số lượng hồ sơ đang giải quyết|<|<
^|^|Tổng số|Trong đó|<|<|Tổng số|Trước hạn|Đúng hạn|Quá hạn|Tổng số|Trong hạn|Quá hạn
^|^|^|Trực tuyến|Trực tiếp, dịch vụ bưu chính|Từ kỳ trước|^|^|^|^|^|^|^
""")
    paper.row(*[f"({number})" for number in range(1, 14)])
    paper.row("I", "Huyện, thành phố")
    table = []
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        f = dossiers(4000)
        cells = [f[key] for key in ("received", "online", "direct", "carried", "resolved", "early", "in_time", "late")]
        cells += [f["pending"], f["pending"] - 3, 3]
        paper.row(number, f"UBND {'thành phố' if code == '058' else 'huyện'} {name}", *cells)
        table.append(cells)
        paper.counted(code, f, ON_TIME)
        paper.counted(code, f, "digital_government.online_applications = online/received", sure=False, optional=True)
    paper.row(None, "Cộng khối huyện", *sums(table))
    paper.row()
    paper.lines("|Ghi chú: số liệu trích xuất từ Cổng DVC tỉnh ngày 18/12/2023.\n||||||||Người làm báo cáo")
    return paper.done()


def late_month_of_city_wards() -> Case:
    paper = Paper("TP Bac Kan - BC thang 11 (gui lai).xlsx", "wards, numbers as text", "T11", "2023-11")
    paper.lines("""
UBND THÀNH PHỐ BẮC KẠN
BẢNG TỔNG HỢP GIẢI QUYẾT HỒ SƠ TẠI BỘ PHẬN MỘT CỬA CÁC PHƯỜNG, XÃ
Tháng 11 năm 2023 (gửi lại ngày 08/12/2023)
""")
    paper.head("""
TT|Phường, xã|HS đã GQ trong tháng|GQ trước hạn|GQ đúng hạn|GQ trễ hạn|Tỉ lệ GQ trước~và đúng hạn (%)
""")
    wards = {
        "01834": "P. Nguyễn Thị Minh Khai", "01837": "P. Sông Cầu", "01840": "P. Đức Xuân", "01843": "P. Phùng Chí Kiên",
        "01846": "P. Huyền Tụng", "01849": "Xã Dương Quang", "01852": "Xã Nông Thượng",
    }  # fmt: skip
    for number, (code, name) in enumerate(wards.items(), 1):
        f = dossiers(1300)
        good = f["early"] + f["in_time"]
        counts = [vn(f[key]) for key in ("resolved", "early", "in_time", "late")]
        paper.row(str(number), name, *counts, vn(100 * good / f["resolved"], 2))
        paper.counted(code, f, ON_TIME)
    row = paper.row("8", "P. Xuất Hóa", "-", "-", "-", "-", "Không phát sinh")
    paper.expect("procedures.on_time", "01855", None)
    paper.plant("no_cases", row)
    return paper.done()


def payment_of_departments() -> Case:
    paper = Paper("PL4_Thanh toan truc tuyen cac so_ca nam.xlsx", "payment statistics with money", "Thanh toán TT")
    paper.lines("""
THỐNG KÊ THANH TOÁN TRỰC TUYẾN CÁC SỞ, NGÀNH NĂM 2023
(Kèm theo Báo cáo số 812/BC-VP ngày 20 tháng 12 năm 2023)
""")
    paper.head("""
STT|Tên đơn vị|Hồ sơ thu phí|Thanh toán|<|Tỷ lệ thanh toán trực tuyến|Phí (VNĐ)|Lệ phí (VNĐ)|Tổng số tiền
^|^|^|Trực tiếp|Trực tuyến|^|^|^|^
""")
    for number, (code, name) in enumerate(DEPARTMENTS.items(), 1):
        paid, fee = part(200, 900, 0.2)
        money = (CHANCE.randint(20, 90) * 100_000, CHANCE.randint(3, 20) * 50_000)
        row = paper.row(number, name, fee, fee - paid, paid, paid / fee, *money, sum(money))
        paper.page.cell(row, 6).number_format = "0.00%"
        paper.expect("procedures.online_payment", code, 100 * paid / fee, None, paid, fee)
    row = paper.row(9, "Thanh tra tỉnh", 0, 0, 0, "KPS", 0, 0, 0)
    paper.expect("procedures.online_payment", "TTT", None)
    paper.plant("no_cases zero_denominator", row)
    row = paper.row(10, "Sở Giao thông Vận tải", 310, 0, 325, "104,84%", 9_300_000, 0, 9_300_000)
    paper.plant("numerator_exceeds_denominator", row)
    paper.plant("other_definition")
    return paper.done()


def fields_of_one_district() -> Case:
    paper = Paper("Chợ Đồn - kết quả giải quyết theo lĩnh vực 9 tháng.xlsx", "fields in rows", "Sheet1", "2023-9M")
    paper.lines("""
UBND HUYỆN CHỢ ĐỒN|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ|||Độc lập - Tự do - Hạnh phúc

KẾT QUẢ GIẢI QUYẾT TTHC THEO LĨNH VỰC 9 THÁNG ĐẦU NĂM 2023
Đơn vị báo cáo: UBND huyện Chợ Đồn
""")
    paper.head("""
TT|Lĩnh vực|Kết quả giải quyết|<|<|<|Tỷ lệ đúng hạn (%)
^|^|Tổng số đã giải quyết|Trước hạn|Đúng hạn|Quá hạn|^
""")
    table = []
    for number, field in enumerate(("Đất đai", "Hộ tịch", "Chứng thực", "Đăng ký kinh doanh", "Xây dựng"), 1):
        f = dossiers(500)
        cells = [f[key] for key in ("resolved", "early", "in_time", "late")]
        paper.row(number, field, *cells, rate(cells[1] + cells[2], cells[0]))
        table.append(cells)
    resolved, early, in_time, late = sums(table)
    paper.row(None, "Tổng cộng", resolved, early, in_time, late, rate(early + in_time, resolved))
    paper.counted("064", {"early": early, "in_time": in_time, "resolved": resolved}, ON_TIME)
    return paper.done()


def two_years_side_by_side() -> Case:
    paper = Paper("So sánh 2022-2023 tỷ lệ hồ sơ trực tuyến.xlsx", "two years side by side, rates only", "Biểu 3")
    paper.lines("SO SÁNH TỶ LỆ HỒ SƠ NỘP TRỰC TUYẾN CỦA CÁC HUYỆN, THÀNH PHỐ\nNăm 2023 so với năm 2022\nĐVT: %")
    paper.head("""
TT|Huyện, TP|Tỷ lệ hồ sơ TTHC phát sinh trực tuyến|<|<|Xếp hạng
^|^|Năm 2022|Năm 2023|Tăng (+), giảm (-)|^
""")
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        before, now = CHANCE.randint(80, 300) / 10, CHANCE.randint(280, 720) / 10
        paper.row(number, "TP. Bắc Kạn" if code == "058" else f"H. {name}", before, now, round(now - before, 1), number)
        paper.expect("digital_government.online_applications", code, now)
        paper.expect("digital_government.online_applications", code, before, "2022", optional=True)
    return paper.done()


def quarter_and_to_date() -> Case:
    paper = Paper("Sở Xây dựng_BC quý IV.2023.xlsx", "quarter beside to-date, one department", "Quý IV", "2023-Q4")
    paper.lines("""
SỞ XÂY DỰNG
KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ IV NĂM 2023
(số liệu đến hết ngày 14/12/2023)
""")
    paper.head("STT|Nội dung|ĐVT|Trong quý|Lũy kế từ đầu năm|Ghi chú")
    now, all_year = dossiers(300), {key: value * 3 + 7 for key, value in dossiers(310).items()}
    lines = (
        ("Số hồ sơ TTHC đã giải quyết", "resolved"),
        ("Số hồ sơ giải quyết trước và đúng hạn", "good"),
        ("Số hồ sơ giải quyết quá hạn", "late"),
    )
    all_year["resolved"] = all_year["early"] + all_year["in_time"] + all_year["late"]
    for facts in (now, all_year):
        facts["good"] = facts["early"] + facts["in_time"]
    for number, (text, key) in enumerate(lines, 1):
        paper.row(number, text, "hồ sơ", now[key], all_year[key])
    cells = [rate(f["good"], f["resolved"], 1) for f in (now, all_year)]
    paper.row(4, "Tỷ lệ hồ sơ giải quyết trước và đúng hạn", "%", *cells)
    for facts, to_date in ((now, False), (all_year, True)):
        paper.counted("SXD", facts, "procedures.on_time = good/resolved", to_date=to_date)
    meetings = [part(10, 15), part(40, 60)]
    paper.row(5, "Tổng số cuộc họp", "cuộc", *[whole for _, whole in meetings], "không tính họp mật")
    paper.row(6, "Số cuộc họp trực tuyến", "cuộc", *[above for above, _ in meetings])
    for (above, whole), to_date in zip(meetings, (False, True), strict=True):
        value = 100 * above / whole
        paper.expect("digital_government.online_meetings", "SXD", value, None, above, whole, to_date=to_date)
    return paper.done()


def formulas_of_communes() -> Case:
    paper = Paper("Ba Be - chung thuc dien tu cac xa 2023.xlsx", "communes, formulas without values", "CTDT")
    paper.lines("PHONG TU PHAP HUYEN BA BE\nKET QUA CHUNG THUC BAN SAO DIEN TU NAM 2023")
    paper.head("TT|Xa, thi tran|Tong so ho so TTHC phat sinh|So ho so chung thuc dien tu|Ty le chung thuc dien tu (%)")
    names = {
        "01888": "TT Cho Ra", "01891": "Banh Trach", "01894": "Phuc Loc", "01897": "Ha Hieu", "01906": "Khang Ninh",
        "01915": "Dia Linh", "01921": "Chu Huong", "01927": "My Phuong",
    }  # fmt: skip
    for number, (code, name) in enumerate(names.items(), 1):
        above, whole = part(150, 700, 0.05)
        row = paper.row(number, name, whole, above)
        paper.page.cell(row, 5, f"=ROUND(D{row}/C{row}*100,1)")
        paper.expect("procedures.certified_e_copies", code, 100 * above / whole, None, above, whole)
    paper.row(None, "Tong cong", f"=SUM(C{row - 7}:C{row})", f"=SUM(D{row - 7}:D{row})")
    return paper.done()


def two_tables_on_a_sheet() -> Case:
    paper = Paper("Na Rì BC năm (2 bảng).xlsx", "two tables on a sheet, communes", "Tổng hợp")
    paper.lines("UBND HUYỆN NA RÌ\nBÁO CÁO NĂM 2023\nBảng 1. Giải quyết hồ sơ đúng hẹn")
    names = {"02155": "TT. Yến Lạc", "02158": "Kim Lư", "02173": "Côn Minh", "02176": "Cư Lễ", "02188": "Dương Sơn"}
    paper.head("TT|Xã, thị trấn|Hồ sơ đã giải quyết|Trong đó|<\n^|^|^|Trước hạn và đúng hạn|Trễ hạn")
    for number, (code, name) in enumerate(names.items(), 1):
        f = dossiers(400)
        paper.row(number, name, f["resolved"], f["early"] + f["in_time"], f["late"])
        paper.counted(code, f, ON_TIME)
    paper.row()
    paper.lines("Bảng 2. Phản ánh, kiến nghị của người dân")
    paper.head("TT|Xã, thị trấn|Số PAKN tiếp nhận|Số PAKN đã xử lý dứt điểm|Tỷ lệ (%)")
    for number, (code, name) in enumerate(names.items(), 1):
        above, whole = part(3, 12)
        if code == "02188":
            row = paper.row(number, name, 0, 0, "Không phát sinh")
            paper.plant("no_cases zero_denominator", row)
            paper.expect("procedures.feedback_resolved", code, None)
            continue
        paper.row(number, name, whole, above, rate(above, whole, 1))
        paper.expect("procedures.feedback_resolved", code, 100 * above / whole, None, above, whole)
    return paper.done()


def reports() -> Iterator[Case]:
    makers = (
        ministry_form_of_districts, late_month_of_city_wards, payment_of_departments, fields_of_one_district,
        two_years_side_by_side, quarter_and_to_date, formulas_of_communes, two_tables_on_a_sheet,
    )  # fmt: skip
    for make in makers:
        yield make()
