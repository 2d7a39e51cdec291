"""The same officer's papers on communes, staff and hamlets."""

from datetime import date

from tests.corpus.truth import Case
from tests.corpus.unseen.e.kit import (
    CADRES,
    FEEDBACK,
    HAMLETS,
    ON_TIME,
    ONLINE,
    PAYMENT,
    QUOTA,
    RECORDS,
    STAFF,
    Report,
    filing,
    part,
    short,
    summed,
    units_of,
)


def na_ri_staff() -> Case:
    report = Report("Na Rì - chất lượng CBCC xã 2023.xlsx", "commune cadres and staff by education", "2023")
    rows = []
    for code, name in units_of("066", "commune"):
        below, middle, college, high = (report.rng.randint(*span) for span in ((0, 1), (1, 3), (0, 2), (6, 8)))
        staff = part(report.rng, name, code, 17, 21, 0.6)
        cadres = {"below": below, "middle": middle, "college": college, "high": high}
        rows.append(staff | cadres | {"cadres": sum(cadres.values())})
    page = report.page("CBCC cap xa")
    page.lines("UBND HUYỆN NA RÌ\nPHÒNG NỘI VỤ", "THỐNG KÊ TRÌNH ĐỘ CHUYÊN MÔN CỦA CÁN BỘ, CÔNG CHỨC CẤP XÃ", wide=10)
    page.line("Năm 2023", wide=10)
    one, two = "Cán bộ cấp xã|", "Cán bộ, công chức cấp xã|"
    columns = {
        "TT": "#", "Xã, thị trấn": "name", one + "Tổng số cán bộ": "cadres", one + "Chưa qua đào tạo, sơ cấp": "below",
        one + "Trung cấp": "middle", one + "Cao đẳng": "college", one + "Đại học trở lên": "high",
        one + "Tỷ lệ từ trung cấp trở lên (%)": "p1:middle+college+high/cadres", two + "Tổng số": "all",
        two + "Có trình độ đại học trở lên": "some", two + "Tỷ lệ từ đại học trở lên (%)": "p1:some/all",
    }  # fmt: skip
    wants = {CADRES: "middle+college+high/cadres", STAFF: "some/all"}
    page.table(columns, [*rows, summed("Toàn huyện", "066", rows)], wants)
    return report.done()


def cho_moi_hamlets() -> Case:
    report = Report("Chợ Mới_sắp xếp thôn, tổ.xlsx", "hamlets; communes without any to rearrange", "2023")
    rows = []
    for code, name in units_of("065", "commune"):
        due = report.rng.choice([0, 2, 3, 4, 5, 6])
        row = {"name": name, "unit": code, "before": report.rng.randint(8, 16), "due": due, "none": "Không phát sinh"}
        rows.append(row | {"done": min(due, report.rng.randint(1, 6)), "homes": report.rng.randint(300, 900)})
    page = report.page("Thon")
    page.lines("UBND HUYỆN CHỢ MỚI", "TÌNH HÌNH SẮP XẾP THÔN, TỔ DÂN PHỐ NĂM 2023", "(Số liệu cả năm)", wide=7)
    columns = {
        "STT": "#", "Đơn vị": "name", "Số thôn, TDP trước sắp xếp": "before", "Số hộ": "homes",
        "Số thôn, TDP thuộc diện phải sắp xếp": "due", "Số thôn, TDP đã sắp xếp": "done",
        "Tỷ lệ thôn, TDP đã sắp xếp (%)": "p1:done/due",
    }  # fmt: skip
    page.table(columns, [*rows, summed("Toàn huyện", "065", rows)], {HAMLETS: "done/due"})
    report.fault(page, None, "no_cases", "zero_denominator")
    page.sign("PHÒNG NỘI VỤ", "TM. UBND HUYỆN")
    return report.done()


def copied_month() -> Case:
    report = Report("Bạch Thông báo cáo tháng.xlsx", "last month's file copied: title and header disagree", "2023-06")
    page = report.page("Sheet1")
    page.lines("UBND HUYỆN BẠCH THÔNG", "BÁO CÁO CẢI CÁCH HÀNH CHÍNH THÁNG 5 NĂM 2023", "Ngày 16/6/2023", wide=5)
    page.head("TT", "Chỉ tiêu", "ĐVT", "Kết quả tháng 6/2023", "Ghi chú")
    texts = {
        ON_TIME: "Tỷ lệ hồ sơ giải quyết trước và đúng hạn",
        ONLINE: "Tỷ lệ hồ sơ trực tuyến",
        PAYMENT: "Tỷ lệ thanh toán trực tuyến",
    }
    for count, (indicator, text) in enumerate(texts.items(), 1):
        value = round(report.rng.uniform(55, 96), 1)
        page.line(count, text, "%", value)
        report.want(indicator, "063", value=value, sure=False)
    return report.done()


def formulas() -> Case:
    report = Report("PacNam TTHC quy 2 co cong thuc.xlsx", "rates are formulas without cached values", "2023-Q2")
    page = report.page("Quý II")
    page.lines("UBND huyện Pác Nặm", "Kết quả tiếp nhận, giải quyết hồ sơ TTHC tại các xã Quý II năm 2023", wide=8)
    page.head("TT", "Tên xã", "Tổng HS tiếp nhận", "HS trực tuyến", "Tỷ lệ HS trực tuyến (%)", "HS đã giải quyết",
              "HS giải quyết trước, đúng hạn", "Tỷ lệ trước, đúng hạn (%)")  # fmt: skip
    for count, (code, name) in enumerate(units_of("060", "commune"), 1):
        facts, at = filing(report.rng, name, code, 240), page.at
        good = facts["early"] + facts["in_time"]
        rates = [f"=ROUND({over}{at}/{under}{at}*100,1)" for over, under in ("DC", "GF")]
        page.line(count, name, facts["fresh"], facts["online"], rates[0], facts["resolved"], good, rates[1])
        report.want(ONLINE, code, facts["online"], facts["fresh"], sure=False)  # the plan divides by those resolved
        report.want(ON_TIME, code, good, facts["resolved"])
    return report.done()


def two_quarters() -> Case:
    report = Report("HSCV cấp xã Chợ Đồn - Quý I, II.xlsx", "two quarters side by side", "2023-Q2")
    page = report.page("HSCV")
    page.lines("UBND HUYỆN CHỢ ĐỒN", "TỶ LỆ HỒ SƠ CÔNG VIỆC CẤP XÃ XỬ LÝ TRÊN MÔI TRƯỜNG MẠNG NĂM 2023", wide=8)
    kinds = ("Tổng số hồ sơ công việc", "Số hồ sơ công việc xử lý trên môi trường mạng", "Tỷ lệ (%)")
    page.head(
        "TT", "Xã, thị trấn", *[f"{quarter}|{kind}" for quarter in ("Quý I/2023", "Quý II/2023") for kind in kinds]
    )
    for count, (code, name) in enumerate(units_of("064", "commune")[:7], 1):
        cells = []
        for period in ("2023-Q1", "2023-Q2"):
            facts = part(report.rng, name, code, 60, 210, 0.7)
            cells += [facts["all"], facts["some"], round(100 * facts["some"] / facts["all"], 2)]
            report.want(RECORDS["commune"], code, facts["some"], facts["all"], period=period)
        page.line(count, f"UBND {name.lower().replace(short(name).lower(), short(name))}", *cells)
    return report.done()


def feedback() -> Case:
    report = Report("PAKN năm 2023 (Pác Nặm).xlsx", "petitions, many communes without any", "2023")
    rows = []
    for code, name in units_of("060", "commune"):
        none = report.rng.random() < 0.4
        rows.append(part(report.rng, name, code, *((0, 0) if none else (2, 9)), 0.8) | {"none": "KPS"})
    page = report.page("PAKN")
    page.lines(
        "HUYỆN PÁC NẶM", "TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ VỀ QUY ĐỊNH HÀNH CHÍNH", "Kỳ báo cáo: Năm 2023", wide=6
    )
    columns = {
        "STT": "#", "UBND xã": "name", "Số PAKN tiếp nhận": "all", "Số PAKN đã xử lý dứt điểm": "some",
        "Số PAKN đang xử lý": "all-some", "Tỷ lệ PAKN xử lý dứt điểm (%)": "p1:some/all",
    }  # fmt: skip
    page.table(columns, [*rows, summed("Toàn huyện", "060", rows)], {FEEDBACK: "some/all"})
    report.fault(page, None, "no_cases", "zero_denominator")
    return report.done()


def poor_homes() -> Case:
    report = Report("Danh sách hộ nghèo xã Cổ Linh 2023.xlsx", "about something else: poor households", "2023")
    page = report.page("Ho ngheo")
    page.lines("UBND XÃ CỔ LINH", "TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023", wide=6)
    page.head("TT", "Thôn", "Tổng số hộ", "Hộ nghèo|Số hộ", "Hộ nghèo|Tỷ lệ (%)", "Ngày rà soát")
    for count, name in enumerate(["Bản Nghè", "Cốc Nghè", "Khuổi Trà", "Lủng Nghè", "Nà Mo"], 1):
        homes, poor = report.rng.randint(40, 90), report.rng.randint(9, 30)
        page.line(count, name, homes, poor, round(100 * poor / homes, 1), date(2023, 11, report.rng.randint(1, 28)))
    report.fault(page, None, "no_indicator", "no_table")
    return report.done()


def quota_month() -> Case:
    report = Report(
        "Ngân Sơn - biên chế phòng ban.xlsx", "offices of a district in rows; the district's total", "2023-Q4"
    )
    names = [
        "Văn phòng HĐND và UBND", "Phòng Nội vụ", "Phòng Tư pháp", "Phòng Tài chính - Kế hoạch", "Thanh tra huyện",
        "Phòng Giáo dục và Đào tạo", "Phòng Nông nghiệp và PTNT", "Phòng Kinh tế và Hạ tầng", "Phòng Dân tộc",
        "Phòng Lao động - TB&XH", "Phòng Tài nguyên và Môi trường", "Phòng Văn hóa và Thông tin",
    ]  # fmt: skip
    rows = [part(report.rng, name, None, 5, 14, 0.8) for name in names]
    page = report.page("BC")
    page.lines("UBND HUYỆN NGÂN SƠN", "BÁO CÁO QUẢN LÝ, SỬ DỤNG BIÊN CHẾ QUÝ IV NĂM 2023", wide=6)
    columns = {
        "TT": "#", "Cơ quan": "name", "Biên chế được giao": "all", "Biên chế có mặt": "some",
        "Tỷ lệ sử dụng biên chế (%)": "p1:some/all", "Chưa sử dụng": "all-some",
    }  # fmt: skip
    page.table(columns, [*rows, summed("Toàn huyện", "062", rows)], {QUOTA: "some/all"})
    return report.done()


MAKERS = (na_ri_staff, cho_moi_hamlets, copied_month, formulas, two_quarters, feedback, poor_homes, quota_month)
