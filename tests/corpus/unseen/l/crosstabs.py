"""Indicators in rows with units in columns, and one indicator with its months across."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.l.pen import DISTRICTS, Pen, pc, vn


def digital_by_district() -> Case:
    """Rates only; the records of three levels a word apart; targets in a column of their own."""
    p = Pen(
        "So lieu CQS cac huyen - Quy IV 2023 (gui VP).xlsx", "indicators in rows, districts in columns, rates", "CQĐT"
    )
    p.lines("BIỂU THEO DÕI CÁC CHỈ TIÊU CHÍNH QUYỀN SỐ", "Quý 4/2023", "ĐVT: %")
    p.lines(
        "TT|Nội dung chỉ tiêu|Mục tiêu KH năm 2023|Kết quả của các huyện|<|<|<",
        "^|^|^|Ngân Sơn|Chợ Mới|Na Rì|Pác Nặm",
    )
    rows = {
        "Hồ sơ công việc tại cấp huyện được xử lý trên môi trường mạng|100": "work_d",
        "Hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng|85": "work_c",
        "Số cuộc họp được tổ chức bằng hình thức trực tuyến (tỷ lệ trên tổng số cuộc họp)|40": "meetings",
        "Báo cáo định kỳ (không mật) cập nhật trên HTTT báo cáo cấp tỉnh|100": "shared",
        "Người dân, DN sử dụng DVCTT được định danh, xác thực điện tử|100": "users",
        "Số máy tính trên cán bộ, công chức|": "",
    }
    for number, (text, short) in enumerate(rows.items(), 1):
        name, target = text.split("|")
        low = 1.2 if not short else 30 if short == "meetings" else 72
        rates = [round(low * p.rng.uniform(1, 1.35), 1) for _ in range(4)]
        p.row(number, name, int(target) if target else None, *map(vn, rates))
        for code, rate in zip(("062", "065", "066", "060"), rates, strict=True):
            if short:
                p.see(short, code, "2023-Q4", v=rate)
    p.lines("||||||CHỦ TỊCH")
    return p.done()


def counts_under_each_goal() -> Case:
    """Each goal with its two counts and the rate in rows below; the city and two districts in columns."""
    p = Pen("6 thang - bieu tong hop 3 don vi.xlsx", "goal rows with count rows below, districts in columns", "Bieu 6T")
    p.lines("BÁO CÁO SỐ LIỆU CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2023", "(các đơn vị thuộc Cụm thi đua số 1)")
    p.lines("STT|Tiêu chí|ĐVT|TP Bắc Kạn|H. Bạch Thông|H. Chợ Mới|Ghi chú")
    goals = {
        "I|Giải quyết hồ sơ TTHC|hồ sơ|Tổng số hồ sơ TTHC đã giải quyết|Số hồ sơ giải quyết trước hạn và đúng hạn|Tỷ lệ giải quyết trước và đúng hạn": ("time", 3000, 6000),
        "II|Phản ánh, kiến nghị|PAKN|Tổng số phản ánh, kiến nghị tiếp nhận|Số phản ánh, kiến nghị đã xử lý dứt điểm|Tỷ lệ PAKN được xử lý dứt điểm": ("feedback", 4, 20),
        "III|Rà soát TTHC|TTHC|Tổng số TTHC được rà soát|Số TTHC có phương án đơn giản hóa|Tỷ lệ TTHC rà soát có phương án đơn giản hóa": ("reviewed", 20, 60),
        "IV|Nhiệm vụ của Kế hoạch CCHC|nhiệm vụ|Tổng số nhiệm vụ được giao trong Kế hoạch CCHC|Số nhiệm vụ CCHC đã hoàn thành|Tỷ lệ nhiệm vụ CCHC đã hoàn thành": ("tasks", 30, 50),
    }  # fmt: skip
    for text, (short, low, high) in goals.items():
        mark, head, unit, whole_text, part_text, rate_text = text.split("|")
        p.row(mark, head)
        counts = [p.some(low, high, 0.9 if short == "time" else 0.5, 1) for _ in range(3)]
        p.row(1, whole_text, unit, *(whole for _, whole in counts))
        p.row(2, part_text, unit, *(part for part, _ in counts))
        p.row(3, rate_text, "%", *(pc(*count) for count in counts))
        for code, count in zip(("058", "063", "065"), counts, strict=True):
            p.see(short, code, "2023-6M", *count)
    return p.done()


def departments_across() -> Case:
    """Plan and result side by side under each department; fractions with a percent format."""
    p = Pen(
        "Ket qua chi tieu nam 2023 khoi so.xlsx", "departments across, plan beside result, percent format", "Năm 2023"
    )
    p.lines("KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU CCHC NĂM 2023 CỦA CÁC SỞ|<|<|<|<|<|<|<")
    p.lines(
        "Stt|Chỉ tiêu|Sở Tư pháp|<|Sở Xây dựng|<|Sở Công Thương|<",
        "^|^|KH|TH|KH|TH|KH|TH",
    )
    rows = {
        "TTHC đủ điều kiện được cung cấp DVC trực tuyến toàn trình": ("full", 1.0),
        "DVC toàn trình đã tích hợp lên Cổng DVC quốc gia": ("portal", 0.7),
        "Hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng": ("work_p", 1.0),
        "Hồ sơ TTHC tiếp nhận trực tuyến trên tổng số hồ sơ giải quyết": ("online", 0.3),
    }
    for number, (name, (short, target)) in enumerate(rows.items(), 1):
        rates = [round(p.rng.uniform(0.4, 0.99), 4) for _ in range(3)]
        p.row(number, name, *(x for rate in rates for x in (target, rate)), fmt="0.00%")
        for code, rate in zip(("STP", "SXD", "SCT"), rates, strict=True):
            p.see(short, code, "2023", v=round(100 * rate, 4))
    return p.done()


def two_quarters() -> Case:
    """Two quarters side by side under each district; the change between them must not be read."""
    p = Pen("so sanh quy I va quy II nam 2023.xlsx", "two periods side by side under each district", "So sánh")
    p.lines("SO SÁNH KẾT QUẢ QUÝ I VÀ QUÝ II NĂM 2023", "Đơn vị tính: %")
    p.lines(
        "Chỉ tiêu|Huyện Chợ Đồn|<|<|Huyện Ngân Sơn|<|<",
        "^|Quý I/2023|Quý II/2023|Tăng/giảm (điểm %)|Quý I/2023|Quý II/2023|Tăng/giảm (điểm %)",
    )
    rows = {
        "Tỉ lệ hồ sơ TTHC có thanh toán trực tuyến": ("pay", 38, 48),
        "Tỉ lệ hồ sơ chứng thực bản sao điện tử": ("copies", 12, 20),
        "Tỉ lệ hồ sơ TTHC giải quyết trước hạn, đúng hạn": ("time", 90, 99),
        "Tỉ lệ hồ sơ TTHC quá hạn": ("", 0, 0),
        "Mức độ hài lòng về giải quyết TTHC": ("happy", 85, 98),
    }
    rates: list[float] = []
    for name, (short, low, high) in rows.items():
        rates = [round(p.rng.uniform(low, high) if short else 100 - rate, 2) for rate in rates or [0.0] * 4]
        p.row(name, *rates[:2], round(rates[1] - rates[0], 2), *rates[2:], round(rates[3] - rates[2], 2))
        for at, rate in enumerate(rates if short else ()):
            p.see(short, ("064", "062")[at // 2], f"2023-Q{at % 2 + 1}", v=rate)
    return p.done()


def communes_across() -> Case:
    """Communes in columns, counts as text with dots, a row of no cases and a cell with a letter among the digits."""
    p = Pen("Na Ri - bieu xa T10.xlsx", "communes across, counts as text, no cases", "Xã T10")
    p.lines("UBND HUYỆN NA RÌ", "Tháng 10/2023", "Biểu tổng hợp của các xã, thị trấn")
    p.lines("Nội dung|TT Yến Lạc|Xã Cường Lợi|Xã Kim Lư|Xã Văn Lang")
    codes = ("02155", "02152", "02158", "02140")
    counts = [p.some(1010, 1900, 0.85, 0.999), *(p.some(90, 400, 0.9, 0.999) for _ in range(3))]
    p.row("Tổng số hồ sơ đã giải quyết", *(vn(whole, 0) for _, whole in counts))
    p.row("  - Trước, đúng hạn", *(vn(part, 0) for part, _ in counts))
    p.row("  - Quá hạn", *(str(whole - part) for part, whole in counts))
    for code, count in zip(codes, counts, strict=True):
        p.see("time", code, "2023-10", *count)
    rates = [round(p.rng.uniform(30, 60), 1) for _ in range(3)]
    at = p.row("Tỷ lệ cuộc họp trực tuyến (%)", *map(vn, rates), "KPS")
    p.fault("no_cases", row=at)
    for code, rate in zip(codes, (*rates, None), strict=True):
        p.see("meetings", code, "2023-10", v=rate)
    rates = [round(p.rng.uniform(50, 95), 1) for _ in range(4)]
    at = p.row("Tỷ lệ HSCV cấp xã xử lý trên môi trường mạng (%)", *map(vn, rates[:2]), "8O,5", vn(rates[3]))
    p.fault("not_a_number", row=at)
    for code, rate in zip(codes, rates, strict=True):
        if code != "02158":
            p.see("work_c", code, "2023-10", v=rate)
    return p.done()


def months_across() -> Case:
    """One indicator named in the title; districts down, six months across; the future months are empty."""
    p = Pen("Theo doi thanh toan truc tuyen 2023.xlsx", "one indicator, months across, later months empty", "TTTT")
    p.lines("TỶ LỆ HỒ SƠ TTHC THANH TOÁN TRỰC TUYẾN NGHĨA VỤ TÀI CHÍNH QUA CÁC THÁNG NĂM 2023 (%)")
    p.lines("TT|Huyện, thành phố|Chỉ tiêu năm|T1|T2|T3|T4|T5|T6|T7|T8")
    for number, code in enumerate(("061", "064", "066"), 1):
        start = p.rng.uniform(22, 38)
        rates = [round(start + 2 * month + p.rng.uniform(0, 3), 1) for month in range(5)]
        p.row(number, DISTRICTS[code], 50, *rates, None, None, None)
        for month, rate in enumerate(rates, 1):
            p.see("pay", code, f"2023-{month:02d}", v=rate)
    return p.done()


def counts_by_month() -> Case:
    """One commune; counts and rate in rows, months and the quarter's sum across; a rate that its counts deny."""
    p = Pen("UBND xa Nong Thuong - theo doi quy I.xlsx", "one commune, months and quarter across, a wrong rate", "Q1")
    p.lines("UBND XÃ NÔNG THƯỢNG, THÀNH PHỐ BẮC KẠN", "Theo dõi hồ sơ TTHC nộp trực tuyến quý I năm 2023")
    p.lines("Chỉ số|Tháng 1/2023|Tháng 2/2023|Tháng 3/2023|Quý I/2023")
    counts = [p.some(60, 160, 0.3, 0.42) for _ in range(3)]
    counts.append((sum(part for part, _ in counts), sum(whole for _, whole in counts)))
    p.row("Tổng số hồ sơ giải quyết", *(whole for _, whole in counts))
    p.row("Số hồ sơ tiếp nhận trực tuyến", *(part for part, _ in counts))
    at = p.row("Tỷ lệ hồ sơ trực tuyến (%)", *(pc(*count) + (17 if n == 1 else 0) for n, count in enumerate(counts)))
    p.fault("rate_mismatch", row=at)
    for n, (period, count) in enumerate(zip(("2023-01", "2023-02", "2023-03", "2023-Q1"), counts, strict=True)):
        p.see("online", "01852", period, *count, sure=n != 1)
    return p.done()


def quarters_across() -> Case:
    """Communes down, quarters and the year across; fractions under a percent format; a blank for who did not report."""
    p = Pen("HAI LONG CAP XA PAC NAM 2023.xlsx", "communes down, quarters and year across", "Hài lòng")
    p.lines("HUYỆN PÁC NẶM", "MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN, DOANH NGHIỆP VỀ GIẢI QUYẾT TTHC TẠI UBND CẤP XÃ, NĂM 2023")
    p.lines("STT|UBND xã|Quý I|Quý II|Quý III|Quý IV|Cả năm|Xếp loại")
    periods = ("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2023")
    for number, unit in enumerate(["01864 Bộc Bố", "01867 Công Bằng", "01879 Cổ Linh", "01882 Nghiên Loan"], 1):
        code, name = unit.split(" ", 1)
        rates = [round(p.rng.uniform(0.86, 0.95), 3) for _ in periods]
        p.row(number, name, *(rate if (number, n) != (3, 1) else None for n, rate in enumerate(rates)), "Tốt", fmt="0.0%")  # fmt: skip
        for n, (period, rate) in enumerate(zip(periods, rates, strict=True)):
            if (number, n) != (3, 1):
                p.see("happy", code, period, v=round(100 * rate, 3))
    return p.done()


def to_date_at_the_end() -> Case:
    """Two departments, four months, and the year to date, counts in two rows for each."""
    p = Pen(
        "Sở TN&MT, Sở GTVT - đúng hạn 4 tháng.xlsx", "months across with a column to date, two rows a department", "BM"
    )
    p.lines("TÌNH HÌNH GIẢI QUYẾT HỒ SƠ TTHC CÁC THÁNG ĐẦU NĂM 2023 (đến hết tháng 4)")
    p.lines("Cơ quan|Nội dung|Tháng 1|Tháng 2|Tháng 3|Tháng 4|Lũy kế từ đầu năm đến hết tháng 4")
    for code, name in {"STNMT": "Sở TN&MT", "SGTVT": "Sở GTVT"}.items():
        counts = [p.some(200, 500, 0.9, 0.99) for _ in range(4)]
        total = sum(part for part, _ in counts), sum(whole for _, whole in counts)
        top = p.row(name, "Số hồ sơ đã giải quyết", *(whole for _, whole in counts), total[1])
        p.row(None, "Số hồ sơ giải quyết trước và đúng hạn", *(part for part, _ in counts), total[0])
        p.ws.merge_cells(start_row=top, end_row=top + 1, start_column=1, end_column=1)
        for month, count in enumerate(counts, 1):
            p.see("time", code, f"2023-{month:02d}", *count)
        p.see("time", code, "2023-04", *total, to_date=True)
    return p.done()


def reports() -> Iterator[Case]:
    for build in (digital_by_district, counts_under_each_goal, departments_across, two_quarters, communes_across):
        yield build()
    for build in (months_across, counts_by_month, quarters_across, to_date_at_the_end):
        yield build()
