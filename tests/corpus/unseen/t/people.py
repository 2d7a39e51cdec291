"""Year-end reports about staff, money, satisfaction, steering and the digital office."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.t.paper import CHANCE, DEPARTMENTS, DISTRICTS, Paper, part, rate, vn


def year_of_one_department() -> Case:
    paper = Paper("Sở Y tế - báo cáo năm 2023.xlsx", "criteria in rows, plan and last year", "PL báo cáo năm")
    paper.lines("""
UBND TỈNH BẮC KẠN
SỞ Y TẾ
PHỤ LỤC KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CCHC NĂM 2023
(Kèm theo Báo cáo số 3511/BC-SYT ngày 15 tháng 12 năm 2023 của Sở Y tế)
""")
    paper.head("STT|Chỉ tiêu|ĐVT|Thực hiện năm 2022|Kế hoạch năm 2023|Thực hiện năm 2023|So với KH")
    rows = (
        ("Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", "procedures.on_time", 97.4, 95, 99.1),
        ("Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến", "digital_government.online_applications", 18.2, 30, 46.5),
        ("Tỷ lệ hồ sơ TTHC được thanh toán trực tuyến", "procedures.online_payment", 9.6, 50, 52.25),
        ("Tỷ lệ TTHC được rà soát, có phương án đơn giản hoá", "procedures.reviewed", 15.0, 20, 21.05),
        ("Tỷ lệ cuộc họp được tổ chức trực tuyến", "digital_government.online_meetings", 33.3, 40, 38.7),
        ("Mức độ hài lòng của người dân, DN về giải quyết TTHC", "procedures.satisfaction", 88.0, 90, 93.4),
    )
    for number, (text, indicator, before, plan, now) in enumerate(rows, 1):
        paper.row(number, text, "%", before, plan, now, "Đạt" if now >= plan else "Chưa đạt")
        paper.expect(indicator, "SYT", now)
        paper.expect(indicator, "SYT", before, "2022", optional=True)
    row = paper.row(7, "Tỷ lệ giải ngân vốn đầu tư công", "%", 91.2, 95, "đang tổng hợp", None)
    paper.plant("not_a_number", row)
    paper.expect("public_finance.investment_disbursed", "SYT", 91.2, "2022", optional=True)
    paper.row(8, "Số sáng kiến CCHC được công nhận", "sáng kiến", 2, 2, 3, "Đạt")
    paper.lines("\n||||GIÁM ĐỐC")
    return paper.done()


def year_of_one_commune() -> Case:
    paper = Paper("XA KHANG NINH BC CCHC 2023.xlsx", "commune, counts and rates in rows, text numbers", "Sheet1")
    paper.lines("""
UBND XÃ KHANG NINH (HUYỆN BA BỂ)
SỐ LIỆU CẢI CÁCH HÀNH CHÍNH NĂM 2023
""")
    paper.head("TT|Nội dung|Số liệu|Ghi chú")
    resolved, good, meetings, online = 1284, 1279, 52, 13
    paper.lines(f"""
1|Tổng số hồ sơ đã giải quyết|{vn(resolved)}
2|Trong đó: trước và đúng hạn|{vn(good)}
3|Quá hạn|5|do máy hỏng
4|Tỷ lệ giải quyết trước, đúng hạn|{vn(100 * good / resolved, 2)}%
5|Tổng số cán bộ xã|10 người
6|Số cán bộ xã có trình độ trung cấp trở lên|10 người
7|Tổng số CBCC xã|20
8|Số CBCC xã có trình độ đại học trở lên|17
9|Tổng số cuộc họp|{meetings}
10|Số cuộc họp trực tuyến|{online}
11|Số đảng viên|214
""")
    paper.expect("procedures.on_time", "01906", 100 * good / resolved, None, good, resolved)
    paper.expect("civil_service.commune_cadres_intermediate", "01906", 100.0, None, 10, 10)
    paper.expect("civil_service.commune_staff_university", "01906", 85.0, None, 17, 20)
    paper.expect("digital_government.online_meetings", "01906", 100 * online / meetings, None, online, meetings)
    return paper.done()


def staff_of_communes() -> Case:
    paper = Paper(
        "Trình độ CBCC xã huyện Chợ Mới (31-12-2023).xlsx", "communes, staff by level of schooling", "CBCC cấp xã"
    )
    paper.lines("""
UBND HUYỆN CHỢ MỚI|||||Biểu số 05
TỔNG HỢP TRÌNH ĐỘ CHUYÊN MÔN CÁN BỘ, CÔNG CHỨC CẤP XÃ NĂM 2023
""")
    paper.head("""
TT|Xã, thị trấn|Cán bộ cấp xã|<|<|Cán bộ, công chức cấp xã|<|<|Người hoạt động không chuyên trách
^|^|Tổng số|Từ trung cấp trở lên|Tỷ lệ %|Tổng số|Từ đại học trở lên|Tỷ lệ %|^
""")
    names = {
        "02086": "TT Đồng Tâm", "02089": "Tân Sơn", "02092": "Thanh Vận", "02095": "Mai Lạp", "02098": "Hoà Mục",
        "02104": "Cao Kỳ", "02107": "Nông Hạ", "02110": "Yên Cư", "02131": "Quảng Chu",
    }  # fmt: skip
    for number, (code, name) in enumerate(names.items(), 1):
        (a, cadres), (b, staff) = part(9, 11, 0.8), part(18, 22, 0.6)
        paper.row(number, name, cadres, a, rate(a, cadres, 1), staff, b, rate(b, staff, 1), CHANCE.randint(8, 14))
        paper.expect("civil_service.commune_cadres_intermediate", code, 100 * a / cadres, None, a, cadres)
        paper.expect("civil_service.commune_staff_university", code, 100 * b / staff, None, b, staff)
    row = paper.row(10, "Xã Bình Minh", 10, 10, 100, 20, 15, 75, 10)
    paper.plant("unknown_unit", row)
    return paper.done()


def capital_of_owners() -> Case:
    paper = Paper("Bieu giai ngan von DTC nam 2023 - So KHDT.xlsx", "capital plan and disbursement", "GN")
    paper.lines("""
SỞ KẾ HOẠCH VÀ ĐẦU TƯ
TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2023
(Số liệu của KBNN tỉnh)|||||Đơn vị tính: triệu đồng
""")
    paper.head("""
STT|Đơn vị, địa phương|Kế hoạch vốn năm 2023|Giải ngân đến hết năm 2023|<|Cùng kỳ năm 2022 (%)|Số vốn còn lại
^|^|^|Số vốn đã giải ngân|Tỷ lệ giải ngân (%)|^|^
""")
    owners = {code: DEPARTMENTS[code] for code in ("SXD", "SYT", "SCT", "STNMT")}
    owners |= {"SGDDT": "Sở GD&ĐT"} | {code: f"Huyện {name}" for code, name in DISTRICTS.items() if code != "058"}
    for number, (code, name) in enumerate(owners.items(), 1):
        if number == 6:
            paper.row("B", "Các huyện")
        done, plan = part(20_000, 160_000, 0.7)
        told = 39.9 if code == "063" else rate(done, plan)
        row = paper.row(number, name, plan, done, told, CHANCE.randint(700, 950) / 10, plan - done)
        more = {"sure": False} if code == "063" else {}
        if more:
            paper.plant("rate_mismatch", row)
        paper.expect("public_finance.investment_disbursed", code, 100 * done / plan, None, done, plan, **more)
    return paper.done()


def quota_of_departments() -> Case:
    paper = Paper("Biên chế công chức các sở năm 2023.xlsx", "quota and staff with contracts beside", "BC")
    paper.lines(
        "SỞ NỘI VỤ\nTÌNH HÌNH SỬ DỤNG BIÊN CHẾ CÔNG CHỨC CÁC SỞ NĂM 2023\n(Kèm theo Báo cáo số 199/BC-SNV ngày 20/12/2023)"
    )
    paper.head("""
TT|Cơ quan|Biên chế được giao|Biên chế có mặt|Tỷ lệ sử dụng biên chế (%)|Còn thiếu|HĐ 68|Nghỉ hưu trong năm
""")
    for number, (code, name) in enumerate(DEPARTMENTS.items(), 1):
        have, quota = part(28, 70, 0.85)
        if code == "SCT":
            have = quota + 2
        paper.row(number, name, quota, have, rate(have, quota, 1), max(0, quota - have), CHANCE.randint(2, 5), 1)
        paper.expect("apparatus.staff_within_quota", code, 100 * have / quota, None, have, quota)
    return paper.done()


def survey_of_districts() -> Case:
    paper = Paper("KQ khảo sát hài lòng năm 2023.xlsx", "two surveys, a sheet each", "Giải quyết TTHC")
    kinds = (
        ("VỀ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", "procedures.satisfaction"),
        ("ĐỐI VỚI SỰ PHỤC VỤ CỦA CƠ QUAN HÀNH CHÍNH NHÀ NƯỚC", "procedures.satisfaction_service"),
    )
    for title, indicator in kinds:
        if indicator.endswith("service"):
            paper.sheet("Sự phục vụ CQHCNN")
        paper.row(f"MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN {title} NĂM 2023")
        paper.head(f"""
Số TT|Huyện, thành phố|Tổng số phiếu khảo sát|Số phiếu hài lòng|Mức độ hài lòng {title.lower()} (%)|Xếp thứ
""")
        for number, (code, name) in enumerate(DISTRICTS.items(), 1):
            above, whole = part(150, 220, 0.7)
            called = f"{'Thành phố' if code == '058' else 'Huyện'} {name}"
            paper.row(number, called, whole, above, rate(above, whole), CHANCE.randint(1, 8))
            paper.expect(indicator, code, 100 * above / whole, None, above, whole)
        row = paper.row(9, "Huyện Ba Bể", 200, 110, 55, 9) if indicator.endswith("service") else 0
        if row:
            paper.plant("duplicate", row)
    twice = [f for f in paper.case.expected if f.unit == "061" and f.indicator.endswith("service")]
    paper.case.expected = [figure for figure in paper.case.expected if figure not in twice]
    for figure in twice:
        counts = (figure.numerator, figure.denominator)
        paper.expect(figure.indicator, "061", figure.value, None, *counts, sure=False, optional=True)
    return paper.done()


def steering_of_departments() -> Case:
    paper = Paper(
        "Theo doi thuc hien nhiem vu KH CCHC 2023.xlsx", "tasks and reports on time, text ratios", "Q4", "2023-Q4"
    )
    paper.lines("THEO DÕI NHIỆM VỤ VÀ CHẾ ĐỘ BÁO CÁO CCHC\nQuý IV/2023")
    paper.head("""
STT|Tên đơn vị|Nhiệm vụ kế hoạch CCHC|<|<|Báo cáo CCHC|<|<
^|^|Được giao|Đã hoàn thành|Tỷ lệ hoàn thành|Phải gửi|Gửi đúng hạn|Tỷ lệ đúng hạn
""")
    for number, (code, name) in enumerate(DEPARTMENTS.items(), 1):
        (done, tasks), (sent, due) = part(8, 24, 0.7), part(3, 6, 0.6)
        done_rate, sent_rate = (f"{vn(100 * a / b, 1)}%" for a, b in ((done, tasks), (sent, due)))
        paper.row(number, name, tasks, done, done_rate, due, sent, sent_rate)
        paper.expect("direction.tasks_completed", code, 100 * done / tasks, None, done, tasks)
        paper.expect("direction.reports_on_time", code, 100 * sent / due, None, sent, due)
    return paper.done()


def criteria_by_district() -> Case:
    paper = Paper("TH chi tieu chinh quyen so 9T2023.xlsx", "indicators in rows, districts in columns", "9T", "2023-9M")
    paper.lines("KẾT QUẢ CÁC CHỈ TIÊU CHÍNH QUYỀN SỐ 9 THÁNG NĂM 2023\nĐơn vị tính: %")
    paper.head("TT|Chỉ tiêu|Kế hoạch|" + "|".join("TP Bắc Kạn" if n == "Bắc Kạn" else n for n in DISTRICTS.values()))
    rows = (
        ("Hồ sơ công việc cấp huyện xử lý trên môi trường mạng", "digital_government.work_records_district", 100),
        ("Hồ sơ công việc cấp xã xử lý trên môi trường mạng", "digital_government.work_records_commune", 85),
        ("Báo cáo định kỳ được cập nhật trên HTTT báo cáo của tỉnh", "digital_government.periodic_reports_shared", 100),
        ("Cuộc họp tổ chức theo hình thức trực tuyến", "digital_government.online_meetings", 40),
    )
    for number, (text, indicator, plan) in enumerate(rows, 1):
        values = [CHANCE.randint(600, 1000) / 10 for _ in DISTRICTS]
        wrong = number == 2
        if wrong:
            values[4] = 118.5
        row = paper.row(number, f"Tỷ lệ {text[0].lower()}{text[1:]}", plan, *values)
        if wrong:
            paper.plant("out_of_range", row)
        for code, value in zip(DISTRICTS, values, strict=True):
            if value <= 100:
                paper.expect(indicator, code, value)
    return paper.done()


def reports() -> Iterator[Case]:
    makers = (
        year_of_one_department, year_of_one_commune, staff_of_communes, capital_of_owners, quota_of_departments,
        survey_of_districts, steering_of_departments, criteria_by_district,
    )  # fmt: skip
    for make in makers:
        yield make()
