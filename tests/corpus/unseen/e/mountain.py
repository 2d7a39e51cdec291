"""The reporting officer of a mountain district, who copies forms from the web and adapts them."""

import unicodedata

from tests.corpus.truth import Case
from tests.corpus.unseen.e.kit import (
    CADRES,
    E_COPIES,
    FEEDBACK,
    HAMLETS,
    HAPPY,
    MEETINGS,
    ON_TIME,
    ONLINE,
    PAYMENT,
    RECORDS,
    STAFF,
    Report,
    comma,
    filing,
    part,
    short,
    summed,
    units_of,
)


def plain(text: str) -> str:
    """Without diacritics, as from an old keyboard."""
    text = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in text if not unicodedata.combining(letter))


def pac_nam_form() -> Case:
    report = Report(
        "Biểu 06a TTHC Quý III-2023 Pác Nặm.xlsx", "form II.06a adapted to communes of one district", "2023-Q3"
    )
    rows = [filing(report.rng, name, code, 260) for code, name in units_of("060", "commune")]
    page = report.page("Bieu 06a")
    page.motto("UBND HUYỆN PÁC NẶM", right=9)
    page.lines(
        "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TRÊN ĐỊA BÀN HUYỆN",
        "Kỳ báo cáo: Quý III năm 2023 (Từ ngày 15/6/2023 đến ngày 14/9/2023)",
        "(Kèm theo Báo cáo số 412/BC-UBND ngày 16 tháng 9 năm 2023 của UBND huyện Pác Nặm)",
        wide=12,
    )
    page.line(*[None] * 9, "Đơn vị tính: Số hồ sơ TTHC")
    received, done, open_ = (
        "Số lượng hồ sơ tiếp nhận|",
        "Số lượng hồ sơ đã giải quyết|",
        "Số lượng hồ sơ đang giải quyết|",
    )
    columns = {
        "STT": "#", "Xã": "name", received + "Tổng số": "total", received + "Trong kỳ": "fresh",
        received + "Từ kỳ trước": "carried", done + "Tổng số": "resolved", done + "Trước hạn": "early",
        done + "Đúng hạn": "in_time", done + "Quá hạn": "late", open_ + "Tổng số": "pending",
        open_ + "Trong hạn": "waiting", open_ + "Quá hạn": "slow",
    }  # fmt: skip
    numbers = [f"({n})" for n in range(1, 13)]
    page.table(
        columns, [*rows, summed("Toàn huyện", "060", rows)], {ON_TIME: "early+in_time/resolved"}, numbers=numbers
    )
    page.sign(day="Pác Nặm, ngày 16 tháng 9 năm 2023", head="CHỦ TỊCH", right=8)
    return report.done()


def ba_be_online() -> Case:
    report = Report("Ba Bể - DVC trực tuyến 9T.2023.xlsx", "communes in rows, two online rates as fractions", "2023-9M")
    rows = [filing(report.rng, name, code, 320) for code, name in units_of("061", "commune")]
    for row in rows:
        row["money"] = row["paid"] * 8000
    page = report.page("Tong hop")
    page.line("ỦY BAN NHÂN DÂN HUYỆN BA BỂ", bold=True)
    page.lines("Kết quả cung cấp dịch vụ công trực tuyến trên địa bàn huyện 9 tháng năm 2023", None, wide=9)
    columns = {
        "TT": "#", "Xã, thị trấn": "name", "Nộp hồ sơ|Tổng HS tiếp nhận\n(trực tiếp, BCCI, trực tuyến)": "fresh",
        "Nộp hồ sơ|Trong đó nộp\ntrực tuyến": "online", "Nộp hồ sơ|Tỷ lệ HS nộp trực tuyến": "f1:online/fresh",
        "Nộp phí, lệ phí|HS phải nộp phí": "fee", "Nộp phí, lệ phí|HS thanh toán trực tuyến": "paid",
        "Nộp phí, lệ phí|Tỷ lệ thanh toán trực tuyến": "f1:paid/fee", "Nộp phí, lệ phí|Số tiền (đồng)": "money",
    }  # fmt: skip
    page.table(columns, [*rows, summed("Toàn huyện", "061", rows)], {ONLINE: "online/fresh", PAYMENT: "paid/fee"})
    page.line("Ghi chú: tỷ lệ thanh toán tính trên số hồ sơ có thu phí, lệ phí.")
    report.fault(page, None, "other_definition")
    return report.done()


def ngan_son_plain() -> Case:
    report = Report("bc thang 8 ngan son.xlsx", "no diacritics, every number typed as text", "2023-08")
    rows = [filing(report.rng, plain(short(name)), code, 1300) for code, name in units_of("062", "commune")]
    page = report.page("thang 8")
    page.lines("UBND HUYEN NGAN SON", "KET QUA TIEP NHAN HO SO TRUC TUYEN TREN DIA BAN HUYEN THANG 8/2023")
    columns = {
        "TT": "#", "Ten xa": "name", "Tong so HS tiep nhan": "n:fresh", "HS nop truc tuyen": "n:online",
        "Ty le HS truc tuyen (%)": "t1:online/fresh", "HS nop truc tiep": "n:direct", "HS gui buu dien": "n:post",
    }  # fmt: skip
    page.table(columns, [*rows, summed("TOAN HUYEN", "062", rows)], {ONLINE: "online/fresh"}, merge=False)
    page.lines(None, "Nguoi lap: Hoang Thi Mai - SDT 0209 3874 123")
    return report.done()


def pac_nam_criteria() -> Case:
    report = Report(
        "Phụ lục KQ thực hiện CCHC 6 tháng - huyện Pác Nặm.xlsx", "criteria in rows, plan beside result", "2023-6M"
    )
    page = report.page("PL1")
    page.motto("UBND HUYỆN PÁC NẶM", right=7)
    page.lines("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2023", wide=7)
    page.line("Đơn vị báo cáo: UBND huyện Pác Nặm")
    page.line("Số liệu từ ngày 15/12/2022 đến ngày 14/6/2023")
    page.head("TT", "Chỉ tiêu", "ĐVT", "KH năm 2023", "Thực hiện 6 tháng đầu năm", "So với KH (%)", "Ghi chú")
    lines = [
        ("I", "Chỉ đạo, điều hành", None, 0, 0, 0),
        (None, "Tỷ lệ nhiệm vụ trong kế hoạch CCHC đã hoàn thành", "direction.tasks_completed", 100, 40, 60),
        (None, "Số tin, bài tuyên truyền CCHC", "", 24, 11, 17),
        ("II", "Cải cách thủ tục hành chính", None, 0, 0, 0),
        (None, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", ON_TIME, 98, 95, 99),
        (None, "Tỷ lệ hồ sơ TTHC nộp trực tuyến", ONLINE, 30, 25, 61),
        (None, "Tỉ lệ hồ sơ TTHC được thanh toán trực tuyến", PAYMENT, 50, 20, 60),
        (None, "Tỷ lệ hồ sơ chứng thực bản sao điện tử", E_COPIES, 20, 3, 24),
        (None, "Tỷ lệ phản ánh, kiến nghị của người dân được xử lý dứt điểm", FEEDBACK, 100, 80, 97),
        (None, "Số TTHC niêm yết công khai", "", 312, 300, 312),
        ("III", "Bộ máy, công vụ", None, 0, 0, 0),
        (None, "Tỷ lệ cán bộ cấp xã có trình độ CM từ trung cấp trở lên", CADRES, 100, 90, 99),
        (None, "Tỷ lệ CBCC cấp xã có trình độ chuyên môn từ đại học trở lên", STAFF, 64, 55, 80),
        (None, "Tỷ lệ thôn, tổ dân phố thuộc diện sắp xếp đã sắp xếp xong", HAMLETS, 100, 40, 90),
        ("IV", "Chính quyền điện tử", None, 0, 0, 0),
        (None, "Tỷ lệ hồ sơ công việc cấp huyện xử lý trên môi trường mạng", RECORDS["district"], 100, 90, 99),
        (None, "Tỷ lệ hồ sơ công việc cấp xã xử lý trên môi trường mạng", RECORDS["commune"], 85, 60, 90),
        (None, "Tỷ lệ cuộc họp của UBND huyện tổ chức theo hình thức trực tuyến", MEETINGS, 40, 20, 60),
    ]  # fmt: skip
    for count, (number, text, indicator, plan, low, high) in enumerate(lines, 1):
        if indicator is None:
            page.line(number, text, bold=True)
            continue
        value = round(report.rng.uniform(low, high), 1) if indicator else report.rng.randint(low, high)
        page.line(count, text, "%" if indicator else "Lượt", plan, value, round(100 * value / plan, 1))
        if indicator:
            report.want(indicator, "060", value=value)
    page.sign("NGƯỜI LẬP", "TM. ỦY BAN NHÂN DÂN", "Bộc Bố, ngày 16 tháng 6 năm 2023", right=4)
    return report.done()


def ba_be_months() -> Case:
    report = Report(
        "Theo dõi đúng hạn Ba Bể (T1-T9).xlsx", "one indicator, months across, the sum of them last", "2023-9M"
    )
    page = report.page("Dung han")
    page.lines(
        "UBND HUYỆN BA BỂ", "THEO DÕI TỶ LỆ GIẢI QUYẾT HỒ SƠ TTHC TRƯỚC VÀ ĐÚNG HẠN CỦA HUYỆN BA BỂ NĂM 2023", wide=12
    )
    page.head("TT", "Nội dung", *[f"Tháng {month}" for month in range(1, 10)], "9 tháng")
    months = [filing(report.rng, "", "061", 800) for _ in range(9)]
    facts = [*months, summed("", "061", months)]
    good = [row["early"] + row["in_time"] for row in facts]
    page.line(1, "Tổng số hồ sơ đã giải quyết", *[row["resolved"] for row in facts])
    page.line(2, "Số hồ sơ giải quyết trước và đúng hạn", *good)
    page.line(3, "Số hồ sơ quá hạn", *[row["late"] for row in facts])
    rates = [comma(100 * n / row["resolved"], 2) for n, row in zip(good, facts, strict=True)]
    page.line(4, "Tỷ lệ giải quyết trước và đúng hạn (%)", *rates)
    for month, (above, row) in enumerate(zip(good, facts, strict=True), 1):
        report.want(ON_TIME, "061", above, row["resolved"], period=f"2023-{month:02d}" if month < 10 else "2023-9M")
    page.lines(None, "Ghi chú: số liệu trích từ Hệ thống thông tin giải quyết TTHC tỉnh lúc 17h00 ngày 15/9/2023")
    return report.done()


def bach_thong_fields() -> Case:
    report = Report(
        "Biểu lĩnh vực - Bạch Thông - Q2.xlsx", "fields of procedure in rows, a total that does not add up", "2023-Q2"
    )
    fields = ["Đất đai", "Hộ tịch", "Chứng thực", "Đăng ký kinh doanh", "Bảo trợ xã hội", "Giáo dục và đào tạo"]
    rows = [filing(report.rng, name, None, 300) for name in fields]
    total = summed("Tổng cộng", "063", rows) | {"doubt": [ONLINE], "codes": ("total_mismatch",)}
    total["fresh"] += 30
    page = report.page("Q2")
    page.lines("UBND HUYỆN BẠCH THÔNG", "BIỂU TỔNG HỢP KẾT QUẢ GIẢI QUYẾT TTHC THEO LĨNH VỰC", "Quý II/2023", wide=9)
    columns = {
        "STT": "#", "Lĩnh vực": "name", "Tiếp nhận|Tổng": "fresh", "Tiếp nhận|Trực tuyến": "online",
        "Tiếp nhận|% trực tuyến": "p1:online/fresh", "Đã giải quyết|Tổng": "resolved",
        "Đã giải quyết|Trước hạn": "early", "Đã giải quyết|Đúng hạn": "in_time", "Đã giải quyết|Trễ hạn": "late",
        "Đã giải quyết|% trước và đúng hạn": "p1:early+in_time/resolved",
    }  # fmt: skip
    page.table(columns, [*rows, total], {ONLINE: "online/fresh", ON_TIME: "early+in_time/resolved"})
    return report.done()


def cho_don_sheets() -> Case:
    report = Report("CHỢ ĐỒN_báo cáo các xã_năm 2023.xlsx", "one sheet a commune, counts and rates in rows", "2023")
    for code, name in units_of("064", "commune")[1:6]:
        facts, votes = filing(report.rng, name, code, 500), part(report.rng, name, code, 40, 120, 0.8)
        page = report.page(short(name))
        page.lines(f"UBND {name.upper()}", "KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2023", None)
        page.head("TT", "Nội dung", "ĐVT", "Kết quả")
        triples = [
            (ON_TIME, facts["early"] + facts["in_time"], facts["resolved"], "Hồ sơ", "Tổng số hồ sơ TTHC đã giải quyết",
             "Số hồ sơ giải quyết trước và đúng hạn", "Tỷ lệ giải quyết trước và đúng hạn"),
            (ONLINE, facts["online"], facts["fresh"], "Hồ sơ", "Tổng số hồ sơ TTHC tiếp nhận",
             "Số hồ sơ tiếp nhận trực tuyến", "Tỷ lệ hồ sơ tiếp nhận trực tuyến"),
            (HAPPY, votes["some"], votes["all"], "Phiếu", "Tổng số phiếu khảo sát sự hài lòng về giải quyết TTHC",
             "Số phiếu hài lòng", "Tỷ lệ hài lòng"),
        ]  # fmt: skip
        for indicator, above, below, measure, whole, some, rate in triples:
            page.line(None, whole, measure, below)
            page.line(None, some, measure, above)
            page.line(None, rate, "%", comma(100 * above / below, 1))
            report.want(indicator, code, above, below)
        page.line(None, "Số buổi tuyên truyền", "Buổi", report.rng.randint(2, 9))
    return report.done()


MAKERS = (pac_nam_form, ba_be_online, ngan_son_plain, pac_nam_criteria, ba_be_months, bach_thong_fields, cho_don_sheets)
