"""Figures written as text, letters of an old font, no letters with marks, formulas that nobody has worked out."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    CONTENT,
    DISTRICTS,
    FEEDBACK,
    GRADUATES,
    MEETINGS,
    ON_TIME,
    PAID,
    RECORDS_COMMUNE,
    RECORDS_DISTRICT,
    RECORDS_PROVINCE,
    REPORTS,
    STAFF,
    TASKS,
    Book,
    Dossiers,
    Pair,
    comma,
    dotted,
    legacy,
    part,
    share,
)


def fractions() -> Case:
    """“a/b (c%)” in each cell; one of the shares in brackets is not a of b."""
    b = Book("Tong hop chi tieu CCHC cac huyen quy I nam 2023.xlsx", "texts")
    s = b.sheet("QI")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ", wide=6)
    s.titled("TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU CCHC CỦA CÁC HUYỆN, THÀNH PHỐ", "QUÝ I/2023", wide=6)
    s.head(
        "STT", "Đơn vị", "Số HS giải quyết trước và đúng hạn/tổng số HS đã giải quyết (tỷ lệ %)",
        "Số cuộc họp trực tuyến/tổng số cuộc họp (tỷ lệ %)", "Số PAKN đã xử lý dứt điểm/tổng số PAKN tiếp nhận (tỷ lệ %)",
        "HSCV cấp huyện xử lý trên môi trường mạng/tổng số HSCV cấp huyện (tỷ lệ %)",
    )  # fmt: skip

    def cell(pair: Pair, slip: float = 0) -> str:
        return f"{dotted(pair[0])}/{dotted(pair[1])} ({comma(share(pair, 1) - slip, 1)}%)"

    for number, (unit, name) in enumerate(DISTRICTS.items(), 1):
        facts = {
            ON_TIME: Dossiers.some(b.r, 900, 3000).on_time,
            MEETINGS: part(b.r, 12, 40, 0.25, 0.5),
            FEEDBACK: part(b.r, 3, 12, 0.8),
            RECORDS_DISTRICT: part(b.r, 500, 980, 0.92),
        }
        slips = {RECORDS_DISTRICT: 20.5} if unit == "062" else {}
        row = s.add(number, name, *(cell(pair, slips.get(indicator, 0)) for indicator, pair in facts.items()))
        for indicator, pair in facts.items():
            (b.doubt if indicator in slips else b.count)(indicator, unit, "2023-Q1", pair)
        if slips:
            b.plant(s, "rate_mismatch", row=row)
    s.sign(5, right="GIÁM ĐỐC")
    return b.done()


def old_font() -> Case:
    """A department's quarter typed with .VnTime."""
    b = Book("BC CCHC quy II - So Nong nghiep.xlsx", "texts")
    s, d = b.sheet("Sheet1", font=".VnTime"), Dossiers.some(b.r, 400, 700)
    tasks, staff, votes = part(b.r, 20, 28, 0.4, 0.6), (112, 118), part(b.r, 80, 120, 0.9)
    records, sent = part(b.r, 900, 999, 0.96), (3, 3)

    def add(*cells: str | float | None) -> None:
        s.add(*(legacy(cell) if isinstance(cell, str) else cell for cell in cells))

    s.text(legacy("Sở Nông nghiệp và Phát triển nông thôn tỉnh Bắc Kạn")).gap()
    s.titled(legacy("Biểu số liệu công tác cải cách hành chính quý II năm 2023"))
    s.head(*map(legacy, ("Số TT", "Nội dung", "Đơn vị tính", "Kết quả", "Ghi chú")))
    add(1, "Tổng số nhiệm vụ được giao trong kế hoạch cải cách hành chính", "nhiệm vụ", tasks[1])
    add(None, "Số nhiệm vụ đã hoàn thành", "nhiệm vụ", tasks[0])
    add(2, "Tổng số hồ sơ thủ tục hành chính phát sinh", "hồ sơ", d.fresh)
    add(None, "Số hồ sơ thanh toán trực tuyến", "hồ sơ", d.paid)
    add(None, "Tỷ lệ hồ sơ thanh toán trực tuyến", "%", comma(share(d.paid_online)))
    add(3, "Tổng số hồ sơ thủ tục hành chính đã giải quyết", "hồ sơ", d.done)
    add(None, "Số hồ sơ giải quyết trước hạn và đúng hạn", "hồ sơ", d.good)
    add(None, "Số hồ sơ giải quyết quá hạn", "hồ sơ", d.late)
    add(4, "Số báo cáo cải cách hành chính phải gửi", "báo cáo", sent[1])
    add(None, "Số báo cáo cải cách hành chính gửi đúng hạn", "báo cáo", sent[0])
    add(5, "Biên chế được giao", "người", staff[1])
    add(None, "Biên chế có mặt", "người", staff[0])
    add(6, "Tổng số hồ sơ công việc cấp tỉnh", "hồ sơ", records[1])
    add(None, "Số hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng", "hồ sơ", records[0])
    add(7, "Mức độ hài lòng về giải quyết thủ tục hành chính", "%", comma(share(votes), 1))
    s.sign(4, left=legacy("Người lập biểu"), right=legacy("Giám đốc"))
    b.counts("SNNPTNT", "2023-Q2", {
        TASKS: tasks, PAID: d.paid_online, ON_TIME: d.on_time, REPORTS: sent, STAFF: staff, RECORDS_PROVINCE: records,
    })  # fmt: skip
    b.rate(CONTENT, "SNNPTNT", "2023-Q2", round(share(votes), 1))
    return b.done()


def bare_formulas() -> Case:
    """A district's month without marks; shares and sums as formulas without results, other shares as words."""
    b = Book("HUYEN BA BE - THANG 5.xlsx", "texts")
    s, d = b.sheet("Sheet1"), Dossiers.some(b.r, 700, 1200)
    records, villages, meetings = part(b.r, 250, 400, 0.93), part(b.r, 600, 800, 0.75, 0.9), part(b.r, 10, 18, 0.3, 0.6)
    staff = part(b.r, 280, 330, 0.6, 0.8)
    s.text("UBND HUYEN BA BE").gap()
    s.titled("BAO CAO SO LIEU CAI CACH HANH CHINH THANG 5 NAM 2023")
    s.head("STT", "NOI DUNG", "DVT", "KET QUA", "GHI CHU")

    def rate(name: str, above: int, below: int) -> None:
        s.add(None, name, "%", f"=ROUND(D{above}/D{below}*100,2)")

    s.add(1, "Tong so ho so TTHC phat sinh", "ho so", d.fresh)
    s.add(None, "So ho so TTHC thanh toan truc tuyen", "ho so", d.paid)
    rate("Ty le ho so thanh toan truc tuyen", s.row, s.row - 1)
    total = s.add(2, "Tong so ho so TTHC da giai quyet", "ho so", f"=D{s.row + 2}+D{s.row + 3}+D{s.row + 4}")
    s.add(None, "- Giai quyet truoc han", "ho so", d.early)
    s.add(None, "- Giai quyet dung han", "ho so", d.timely)
    s.add(None, "- Giai quyet qua han", "ho so", d.late)
    s.add(None, "Ty le ho so giai quyet truoc va dung han", "%", f"=ROUND((D{total + 1}+D{total + 2})/D{total}*100,2)")
    s.add(3, "Tong so ho so cong viec cap huyen", "ho so", records[1])
    s.add(None, "So ho so cong viec cap huyen xu ly tren moi truong mang", "ho so", records[0])
    rate("Ty le HSCV cap huyen xu ly tren moi truong mang", s.row, s.row - 1)
    s.add(4, "Tong so cuoc hop", "cuoc", meetings[1])
    s.add(None, "So cuoc hop truc tuyen", "cuoc", meetings[0])
    s.add(5, "Ty le ho so cong viec cap xa xu ly tren moi truong mang", "%", f"{comma(share(villages), 1)} %")
    s.add(6, "Ty le can bo, cong chuc cap xa co trinh do dai hoc tro len", "%", f"{comma(share(staff), 1)}%")
    vague = s.add(7, "Ty le phan anh, kien nghi duoc xu ly dut diem", "%", "gần hết")
    s.sign(4, left="NGUOI LAP BIEU", right="CHU TICH", place="Cho Ra")
    b.counts("061", "2023-05", {
        PAID: d.paid_online, ON_TIME: d.on_time, RECORDS_DISTRICT: records, MEETINGS: meetings,
    })  # fmt: skip
    b.rate(RECORDS_COMMUNE, "061", "2023-05", share(villages, 1))
    b.rate(GRADUATES, "061", "2023-05", share(staff, 1))
    b.plant(s, "not_a_number", row=vague)
    return b.done()


def reports() -> Iterator[Case]:
    for make in (fractions, old_font, bare_formulas):
        yield make()
