"""One office's criteria with several columns: plan, this period, to date, last year, parts and wholes."""

from collections.abc import Iterator
from itertools import count

from tests.corpus.truth import Case

from .kit import (
    ASSETS,
    CONTENT,
    CONTENT_CARE,
    COPIES,
    DISBURSED,
    EMPLOYEES,
    FEEDBACK,
    GRADUATES,
    HALF,
    INSPECTED,
    MEETINGS,
    NINE,
    ON_TIME,
    ONLINE,
    PAID,
    RECORDS_COMMUNE,
    RECORDS_DISTRICT,
    RECORDS_PROVINCE,
    REPORTS,
    REVIEWED,
    SERVICE,
    SHARED,
    STAFF,
    TASKS,
    YEAR,
    Book,
    Dossiers,
    Pair,
    comma,
    joined,
    part,
    share,
)


def cho_don() -> Case:
    """A district's quarter beside its nine months, with the year's goal and the way towards it."""
    b = Book("CCHC_ChoDon_QIII.xlsx", "columns")
    s = b.sheet("Biểu tổng hợp")
    now, before = Dossiers.some(b.r, 2000, 2600), Dossiers.some(b.r, 4200, 5200)
    year = now + before
    records, calls = [part(b.r, 800, 900, 0.93) for _ in "ab"], [part(b.r, 8, 16, 0.7) for _ in "ab"]
    meetings, villages = [part(b.r, 30, 50, 0.35, 0.5) for _ in "ab"], [part(b.r, 1500, 1900, 0.8, 0.9) for _ in "ab"]
    s.letterhead("UBND TỈNH BẮC KẠN", "UBND HUYỆN CHỢ ĐỒN", wide=7)
    s.titled("BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU CCHC QUÝ III NĂM 2023", wide=7)
    s.head(
        "TT",
        "Chỉ tiêu",
        "ĐVT",
        "Kế hoạch năm 2023",
        "Thực hiện quý III",
        "Lũy kế 9 tháng năm 2023",
        "Lũy kế so với KH (%)",
    )

    numbers = count(1)

    def counts(below: str, above: str, rate: str, goal: int, quarter: Pair, nine: Pair) -> None:
        s.add(next(numbers), below, "HS" if "HS" in below else "", None, quarter[1], nine[1])
        s.add(None, above, "", None, quarter[0], nine[0])
        s.add(None, rate, "%", goal, share(quarter), share(nine), round(share(nine) / goal * 100, 1))

    counts("Tổng số HS TTHC đã giải quyết", "Số HS giải quyết trước và đúng hạn", "Tỷ lệ HS giải quyết trước và đúng hạn",
           98, now.on_time, year.on_time)  # fmt: skip
    counts("Tổng số HS TTHC phát sinh", "Số HS thanh toán trực tuyến", "Tỷ lệ HS thanh toán trực tuyến", 50,
           now.paid_online, year.paid_online)  # fmt: skip
    counts("Tổng số PAKN tiếp nhận", "Số PAKN đã xử lý dứt điểm", "Tỷ lệ PAKN được xử lý dứt điểm", 100,
           calls[0], joined(calls))  # fmt: skip
    counts("Tổng số HSCV cấp huyện", "Số HSCV cấp huyện xử lý trên MTM", "Tỷ lệ HSCV cấp huyện xử lý trên môi trường mạng",
           100, records[0], joined(records))  # fmt: skip
    counts("Tổng số HSCV cấp xã", "Số HSCV cấp xã xử lý trên MTM", "Tỷ lệ HSCV cấp xã xử lý trên môi trường mạng",
           85, villages[0], joined(villages))  # fmt: skip
    counts("Tổng số cuộc họp", "Số cuộc họp trực tuyến", "Tỷ lệ cuộc họp trực tuyến", 40, meetings[0], joined(meetings))
    s.sign(5, place="Chợ Đồn")
    for period, d, at in (("2023-Q3", now, 1), (NINE, year, 2)):
        b.counts("064", period, {
            ON_TIME: d.on_time, PAID: d.paid_online, FEEDBACK: joined(calls[:at]), RECORDS_DISTRICT: joined(records[:at]),
            RECORDS_COMMUNE: joined(villages[:at]), MEETINGS: joined(meetings[:at]),
        })  # fmt: skip
    return b.done()


def transport() -> Case:
    """A department's half-year beside the same one of the year before and what changed."""
    b = Book("So GTVT_6 thang.xlsx", "columns")
    s, now, last = b.sheet("Sheet1"), Dossiers.some(b.r, 5000, 6000), Dossiers.some(b.r, 4500, 5500)
    votes, staff, records = (
        [part(b.r, 300, 400, 0.9) for _ in "ab"],
        [(36, 38), (38, 39)],
        [part(b.r, 900, 999, 0.97) for _ in "ab"],
    )
    reports, checks = [(9, 9), (8, 9)], [(3, 8), (2, 8)]
    s.text("SỞ GIAO THÔNG VẬN TẢI BẮC KẠN").gap()
    s.titled("SỐ LIỆU CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2023", "(So sánh với cùng kỳ năm 2022)", wide=7)
    s.head(
        "STT",
        "Nội dung",
        "ĐVT",
        "Kỳ này",
        "Cùng kỳ năm trước",
        "So sánh|Tăng (+), giảm (-)",
        "So sánh|Tỷ lệ (%)",
        numbers="{}",
    )
    lines: list[tuple[str, str, float, float]] = [
        ("Tổng số hồ sơ TTHC đã giải quyết", "Hồ sơ", now.done, last.done),
        ("Số hồ sơ giải quyết trước và đúng hạn", "Hồ sơ", now.good, last.good),
        ("Tỷ lệ hồ sơ giải quyết trước và đúng hạn", "%", share(now.on_time), share(last.on_time)),
        ("Số hồ sơ tiếp nhận trực tuyến", "Hồ sơ", now.online, last.online),
        (
            "Tỷ lệ hồ sơ tiếp nhận trực tuyến trên tổng số hồ sơ giải quyết",
            "%",
            share(now.through_net),
            share(last.through_net),
        ),
        ("Tổng số phiếu khảo sát về giải quyết TTHC", "Phiếu", votes[0][1], votes[1][1]),
        ("Số phiếu hài lòng về giải quyết TTHC", "Phiếu", votes[0][0], votes[1][0]),
        ("Biên chế được giao", "Người", staff[0][1], staff[1][1]),
        ("Biên chế có mặt", "Người", staff[0][0], staff[1][0]),
        ("Tổng số hồ sơ công việc cấp tỉnh", "Hồ sơ", records[0][1], records[1][1]),
        ("Số hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng", "Hồ sơ", records[0][0], records[1][0]),
        ("Số báo cáo CCHC phải gửi", "Báo cáo", reports[0][1], reports[1][1]),
        ("Số báo cáo CCHC gửi đúng hạn", "Báo cáo", reports[0][0], reports[1][0]),
        ("Tổng số cơ quan, đơn vị trực thuộc", "Đơn vị", checks[0][1], checks[1][1]),
        ("Số cơ quan, đơn vị được kiểm tra CCHC", "Đơn vị", checks[0][0], checks[1][0]),
    ]
    for number, (name, unit, new, old) in enumerate(lines, 1):
        s.add(number, name, unit, new, old, round(new - old, 2), round(100 * new / old, 1))
    s.sign(5, right="GIÁM ĐỐC")
    b.counts("SGTVT", HALF, {
        ON_TIME: now.on_time, ONLINE: now.through_net, CONTENT: votes[0], STAFF: staff[0], RECORDS_PROVINCE: records[0],
        REPORTS: reports[0], INSPECTED: checks[0],
    })  # fmt: skip
    return b.done()


def health() -> Case:
    """A criterion a row, its part and its whole in two columns, its goal and a word of praise in others."""
    b = Book("Biểu chỉ tiêu CCHC - Sở Y tế.xlsx", "columns")
    s, d = b.sheet("QIV-2023"), Dossiers.some(b.r, 700, 900)
    facts: list[tuple[str, str, int, Pair]] = [
        (TASKS, "Nhiệm vụ trong Kế hoạch CCHC năm của Sở hoàn thành", 100, (21, 22)),
        (ON_TIME, "Hồ sơ TTHC được giải quyết trước hạn và đúng hạn", 98, d.on_time),
        (ONLINE, "Hồ sơ TTHC phát sinh trực tuyến trên tổng số hồ sơ giải quyết", 30, d.through_net),
        (PAID, "Hồ sơ TTHC thanh toán trực tuyến nghĩa vụ tài chính", 50, d.paid_online),
        (FEEDBACK, "Phản ánh, kiến nghị được xử lý dứt điểm", 100, (4, 4)),
        (CONTENT_CARE, "Người dân hài lòng về dịch vụ y tế công lập", 85, part(b.r, 900, 990, 0.85, 0.95)),
        (REVIEWED, "TTHC được rà soát có phương án đơn giản hóa", 20, (9, 38)),
        (EMPLOYEES, "Cơ quan, đơn vị có cơ cấu viên chức phù hợp vị trí việc làm", 92, (13, 14)),
        (RECORDS_PROVINCE, "Hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng", 100, part(b.r, 600, 700, 0.98)),
        (SHARED, "Báo cáo định kỳ cập nhật trên hệ thống thông tin báo cáo của tỉnh", 100, (6, 6)),
    ]
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ Y TẾ", wide=7)
    s.titled("ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH", "Quý IV năm 2023", wide=7)
    s.head("STT", "Tên chỉ tiêu", "Mục tiêu (%)", "Số liệu thực hiện|Số đạt (tử số)", "Số liệu thực hiện|Tổng số (mẫu số)",
           "Số liệu thực hiện|Tỷ lệ (%)", "Đánh giá", numbers="({})")  # fmt: skip
    for number, (indicator, name, goal, pair) in enumerate(facts, 1):
        s.add(number, name, goal, pair[0], pair[1], share(pair), "Đạt" if share(pair) >= goal else "Chưa đạt")
        if indicator == CONTENT_CARE:  # half of what the indicator asks
            b.doubt(indicator, "SYT", "2023-Q4", pair)
        else:
            b.count(indicator, "SYT", "2023-Q4", pair)
    s.sign(5, right="GIÁM ĐỐC")
    return b.done()


def ba_be() -> Case:
    """Shares only, for two quarters and the half-year below one merged head; goals given from above."""
    b = Book("bao cao huyen Ba Be quy II va 6 thang.xlsx", "columns")
    s = b.sheet("Báo cáo")
    lines = [
        (ON_TIME, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", 95, (97.2, 98.65)),
        (PAID, "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến", 50, (31.4, 44.8)),
        (ONLINE, "Tỷ lệ hồ sơ TTHC phát sinh trực tuyến/tổng số hồ sơ giải quyết", 30, (28.15, 35.5)),
        (COPIES, "Tỷ lệ hồ sơ TTHC được chứng thực điện tử", 20, (8.3, 14.25)),
        (FEEDBACK, "Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm", 100, (100, 92.3)),
        (CONTENT, "Mức độ hài lòng của người dân, DN về giải quyết TTHC", 90, (96.1, 97.4)),
        (RECORDS_DISTRICT, "Tỷ lệ HSCV cấp huyện xử lý trên môi trường mạng", 100, (96.6, 98.9)),
        (RECORDS_COMMUNE, "Tỷ lệ HSCV cấp xã xử lý trên môi trường mạng", 85, (72.5, 80.75)),
        (MEETINGS, "Tỷ lệ cuộc họp trực tuyến", 40, (22.2, 33.3)),
    ]
    s.letterhead("UBND HUYỆN BA BỂ", "PHÒNG NỘI VỤ", wide=8)
    s.titled("KẾT QUẢ THỰC HIỆN CHỈ TIÊU CCHC CỦA HUYỆN BA BỂ", "6 tháng đầu năm 2023", wide=8)
    s.text("Đơn vị tính: %", at=7)
    result = "Kết quả thực hiện năm 2023"
    s.head("TT", "Nội dung chỉ tiêu", "Chỉ tiêu tỉnh giao", f"{result}|Quý I", f"{result}|Quý II", f"{result}|6 tháng đầu năm",
           "Tăng/giảm so với quý I", "Xếp loại")  # fmt: skip
    for number, (indicator, name, goal, shares) in enumerate(lines, 1):
        half = round(sum(shares) / 2 + 0.37, 2) if shares[0] != 100 else 96.15
        s.add(number, name, goal, *shares, half, round(shares[1] - shares[0], 2), "Đạt" if half >= goal else "Chưa đạt")
        for period, value in zip(("2023-Q1", "2023-Q2", HALF), (*shares, half), strict=True):
            b.rate(indicator, "061", period, value)
    s.gap().text("* Nguồn: Hệ thống thông tin một cửa điện tử, phần mềm quản lý văn bản.")
    return b.done()


def labour() -> Case:
    """A department's month beside all since the new year; the latter has no period of the plan's."""
    b = Book("Sở LĐTBXH - số liệu CCHC tháng 8.2023.xlsx", "columns")
    s, now, before = b.sheet("T8"), Dossiers.some(b.r, 90, 150), Dossiers.some(b.r, 600, 900)
    year = now + before
    records, calls, meetings = [[part(b.r, low, low + 40, 0.6) for low in (n, 5 * n)] for n in (150, 6, 12)]
    facts: list[tuple[str, str, str, Pair, Pair]] = [
        (ON_TIME, "Tổng số HS TTHC đã giải quyết", "Số HS TTHC giải quyết trước, đúng hạn", now.on_time, year.on_time),
        (PAID, "Tổng số HS TTHC phát sinh", "Số HS TTHC thanh toán trực tuyến", now.paid_online, year.paid_online),
        (FEEDBACK, "Tổng số PAKN tiếp nhận", "Số PAKN đã xử lý dứt điểm", calls[0], joined(calls)),
        (RECORDS_PROVINCE, "Tổng số HSCV cấp tỉnh", "Số HSCV cấp tỉnh xử lý trên MTM", records[0], joined(records)),
        (MEETINGS, "Tổng số cuộc họp", "Số cuộc họp trực tuyến", meetings[0], joined(meetings)),
    ]
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", wide=6)
    s.titled("SỐ LIỆU PHỤC VỤ BÁO CÁO CCHC THÁNG 8 NĂM 2023", wide=6)
    s.head("STT", "Nội dung", "Đơn vị tính", "Số liệu|Trong tháng 8", "Số liệu|Lũy kế từ đầu năm", "Ghi chú")
    for number, (indicator, below, above, month, sofar) in enumerate(facts, 1):
        s.add(number, below, below.split()[2], month[1], sofar[1])
        s.add(None, above, below.split()[2], month[0], sofar[0])
        s.add(None, "Tỷ lệ", "%", share(month), share(sofar))
        b.count(indicator, "SLDTBXH", "2023-08", month)
        # Its first truth had a person look at these, for the plan has no such period; they are kept apart from August's and
        # judged by none, so nothing is left to ask.
        b.count(indicator, "SLDTBXH", "2023-08", sofar, to_date=True, optional=True)
    s.sign(5, right="CHÁNH VĂN PHÒNG")
    return b.done()


def bach_thong() -> Case:
    """A district's year: last year, this year's plan and result below a merged head, shares with a comma as text."""
    b = Book("Bach Thong - danh gia nam.xlsx", "columns")
    s, d, old = b.sheet("DANH GIA"), Dossiers.some(b.r, 9000, 11_000), Dossiers.some(b.r, 8000, 9000)
    money, staff = [(131_214, 139_870), (118_400, 132_900)], [(79, 84), (81, 86)]
    lines: list[tuple[str, str, int | None, Pair, Pair]] = [
        (ON_TIME, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", 95, d.on_time, old.on_time),
        (
            ONLINE,
            "Tỷ lệ hồ sơ TTHC phát sinh trực tuyến trên tổng số hồ sơ giải quyết",
            30,
            d.through_net,
            old.through_net,
        ),
        (SERVICE, "Mức độ hài lòng đối với sự phục vụ của cơ quan hành chính nhà nước", 90, (912, 985), (850, 960)),
        (
            GRADUATES,
            "Tỷ lệ cán bộ, công chức cấp xã có trình độ chuyên môn đại học trở lên",
            64,
            (196, 270),
            (180, 272),
        ),
        (DISBURSED, "Tỷ lệ giải ngân vốn đầu tư công", 95, money[0], money[1]),
        (STAFF, "Tỷ lệ sử dụng biên chế so với số được giao", 100, staff[0], staff[1]),
        (
            ASSETS,
            "Tỷ lệ cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức",
            100,
            (41, 43),
            (40, 43),
        ),
        (TASKS, "Tỷ lệ nhiệm vụ của Kế hoạch CCHC năm hoàn thành", 100, (40, 41), (37, 39)),
    ]
    s.letterhead("ỦY BAN NHÂN DÂN", "HUYỆN BẠCH THÔNG", wide=7)
    s.titled("ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2023", wide=7)
    s.head(
        "STT",
        "Chỉ tiêu",
        "ĐVT",
        "Thực hiện năm 2022",
        "Năm 2023|Kế hoạch",
        "Năm 2023|Thực hiện",
        "Mức độ hoàn thành KH",
    )
    for number, (indicator, name, goal, now, last) in enumerate(lines, 1):
        done = "Hoàn thành" if indicator == STAFF or (goal and share(now) >= goal) else "Chưa hoàn thành"
        s.add(number, name, "%", comma(share(last), 1), f"≥ {goal}", comma(share(now), 1), done)
        b.rate(indicator, "063", YEAR, share(now, 1))
    s.sign(5, right="CHỦ TỊCH", place="Phủ Thông")
    return b.done()


def reports() -> Iterator[Case]:
    for make in (cho_don, transport, health, ba_be, labour, bach_thong):
        yield make()
