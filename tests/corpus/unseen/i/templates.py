"""The “mẫu số liệu” that offices fill in every quarter: rows numbered I, 1, a."""

from typing import Any

from tests.corpus.truth import Case
from tests.corpus.unseen.i.paper import Paper, Report

NGAN_SON: tuple[tuple[str, str, str | None, Any], ...] = (
    ("I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", None, None),
    ("1", "Nhiệm vụ trong Kế hoạch CCHC năm 2023", None, None),
    ("a", "Tổng số nhiệm vụ", "nhiệm vụ", 42),
    ("b", "Số nhiệm vụ đã hoàn thành", "nhiệm vụ", 31),
    ("2", "Kiểm tra CCHC", None, None),
    ("a", "Tổng số cơ quan, đơn vị thuộc huyện", "cơ quan", 23),
    ("b", "Số cơ quan, đơn vị đã được kiểm tra CCHC", "cơ quan", 8),
    ("c", "Số vấn đề phát hiện qua kiểm tra", "vấn đề", 11),
    ("II", "CẢI CÁCH THỂ CHẾ", None, None),
    ("1", "Văn bản QPPL", None, None),
    ("a", "Tổng số văn bản QPPL đã ban hành", "văn bản", 4),
    ("b", "Số văn bản QPPL ban hành đúng quy định", "văn bản", 4),
    ("III", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", None, None),
    ("1", "Rà soát TTHC", None, None),
    ("a", "Số TTHC được rà soát", "TTHC", 25),
    ("b", "Số TTHC được rà soát có phương án đơn giản hóa", "TTHC", 6),
    ("2", "Giải quyết hồ sơ", None, None),
    ("a", "Tổng số hồ sơ đã giải quyết", "hồ sơ", 1790),
    ("b", "Số hồ sơ giải quyết trước hạn", "hồ sơ", 1312),
    ("c", "Số hồ sơ giải quyết đúng hạn", "hồ sơ", 466),
    ("d", "Số hồ sơ giải quyết quá hạn", "hồ sơ", 12),
    ("3", "Tỷ lệ hồ sơ nộp trực tuyến", "%", "44,1"),
    ("4", "Tỷ lệ hồ sơ thanh toán trực tuyến", "%", "34,74"),
    ("5", "Phản ánh, kiến nghị", None, None),
    ("a", "Tổng số phản ánh, kiến nghị tiếp nhận", "PAKN", 14),
    ("b", "Số phản ánh, kiến nghị đã xử lý dứt điểm", "PAKN", 13),
    ("IV", "CẢI CÁCH TỔ CHỨC BỘ MÁY", None, None),
    ("1", "Biên chế được giao", "người", 88),
    ("2", "Biên chế có mặt", "người", 83),
    ("V", "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ", None, None),
    ("1", "Cán bộ cấp xã", None, None),
    ("a", "Tổng số cán bộ cấp xã", "người", 104),
    ("b", "Số cán bộ cấp xã có trình độ từ trung cấp trở lên", "người", 103),
    ("VI", "CẢI CÁCH TÀI CHÍNH CÔNG", None, None),
    ("1", "Kế hoạch vốn đầu tư công được giao", "triệu đồng", 96450),
    ("2", "Vốn đầu tư công đã giải ngân", "triệu đồng", 51200),
    ("VII", "CHÍNH QUYỀN SỐ", None, None),
    ("1", "Tổng số cuộc họp của UBND huyện", "cuộc", 40),
    ("2", "Số cuộc họp trực tuyến", "cuộc", 17),
)


def ngan_son() -> Case:
    p = Paper(
        "Mẫu số liệu CCHC quý III.2023 - Ngân Sơn.xlsx",
        "template I/1/a, all areas, mostly counts under a head",
        "Mẫu số liệu",
    )
    p.lines("UBND HUYỆN NGÂN SƠN", "PHÒNG NỘI VỤ", None, "MẪU SỐ LIỆU BÁO CÁO CCHC QUÝ III/2023", None, bold=True)
    p.put("TT", "Nội dung", "Đơn vị tính", "Số liệu", "Ghi chú", bold=True)
    p.table(NGAN_SON)
    for short, n, d in (
        *(("task", 31, 42), ("insp", 8, 23), ("law", 4, 4), ("proc", 6, 25), ("ontime", 1778, 1790), ("pakn", 13, 14)),
        *(("quota", 83, 88), ("cadre", 103, 104), ("money", 51200, 96450), ("meet", 17, 40)),
    ):
        p.tell(short, "062", "2023-Q3", n=n, d=d)
    p.tell("online", "062", "2023-Q3", 44.1)
    p.tell("pay", "062", "2023-Q3", 34.74)
    return p.done()


def environment() -> Case:
    p = Paper("STNMT_bieu so lieu CCHC Q3.xlsx", "template with last quarter, this quarter and nine months", "Biểu")
    p.lines("UBND TỈNH BẮC KẠN", "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", None)
    p.lines("BIỂU SỐ LIỆU CẢI CÁCH HÀNH CHÍNH", across=6, bold=True)
    p.put("STT", "Tên chỉ tiêu", "ĐVT", "Quý II/2023", "Quý III/2023", "9 tháng năm 2023")
    p.put("A", "Thủ tục hành chính")
    rows = (
        ("1", "ontime", "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", 96.1, 97.4, 96.8),
        ("2", "online", "Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến", 51.0, 58.6, 53.2),
        ("3", "pay", "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến", 30.5, 44.9, 36.2),
        ("4", "", "Số hồ sơ trễ hạn", 41, 28, 112),
        ("5", "land", "Mức độ hài lòng TTHC lĩnh vực đất đai, xây dựng, đầu tư", 78.0, 83.5, 80.9),
        ("B", "", "Chính quyền số", None, None, None),
        ("1", "hst", "Tỷ lệ hồ sơ công việc cấp tỉnh được xử lý trên môi trường mạng", 97.7, 99.0, 98.1),
        ("2", "prep", "Tỷ lệ báo cáo định kỳ được cập nhật trên HTTT báo cáo cấp tỉnh", 100, 100, 100),
    )
    for number, short, label, before, now, nine in rows:
        p.put(number, label, "%" if short else "hồ sơ" if now else None, before, now, nine)
        if short:
            p.tell(short, "STNMT", "2023-Q2", before, optional=True)
            p.tell(short, "STNMT", "2023-Q3", now)
            p.tell(short, "STNMT", "2023-9M", nine)
    p.lines(None, "Người lập|Giám đốc", "(đã ký)|(đã ký)")
    return p.done()


def province() -> Case:
    p = Paper(
        "Phụ lục kết quả Kế hoạch CCHC tỉnh năm 2023.xlsx",
        "the province's plan, result and judgement in one list",
        "Phụ lục",
    )
    p.lines(
        "ỦY BAN NHÂN DÂN TỈNH BẮC KẠN",
        "PHỤ LỤC",
        "KẾT QUẢ THỰC HIỆN MỤC TIÊU KẾ HOẠCH CCHC NĂM 2023",
        across=6,
        bold=True,
    )
    p.lines("(Kèm theo Báo cáo số 802/BC-UBND ngày 08 tháng 12 năm 2023 của UBND tỉnh)", across=6)
    p.put("STT", "Mục tiêu", "Chỉ tiêu Kế hoạch (%)", "Kết quả thực hiện (%)", "Đánh giá", "Cơ quan chủ trì")
    sections: dict[str, tuple[tuple[str, str, Any, float | None], ...]] = {
        "Cải cách thể chế": (("law", "VBQPPL của tỉnh ban hành đúng quy định, hợp hiến, hợp pháp", 100, 100),),
        "Cải cách TTHC": (
            ("proc", "TTHC được rà soát có phương án đơn giản hóa", "≥ 20", 21.3),
            ("ecopy", "Hồ sơ TTHC được chứng thực điện tử", 20, 12.6),
            ("pay", "Hồ sơ TTHC thanh toán trực tuyến nghĩa vụ tài chính", 50, 47.15),
            ("sat", "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC", "≥ 90", 91.8),
            ("health", "Mức độ hài lòng về dịch vụ y tế, giáo dục công lập", "≥ 85", 84.2),
        ),
        "Cải cách tổ chức bộ máy": (("hamlet", "Tỷ lệ thôn, tổ dân phố thuộc diện đã được sắp xếp", 100, 88.9),),
        "Chế độ công vụ": (
            ("off", "Cơ quan hành chính có cơ cấu công chức phù hợp với VTVL", 98, 98.6),
            ("emp", "Cơ quan, đơn vị có cơ cấu viên chức phù hợp với VTVL", 92, 93.1),
            ("cadre", "Cán bộ cấp xã có trình độ chuyên môn từ trung cấp trở lên", 100, 99.4),
            ("uni", "Cán bộ, công chức cấp xã có trình độ từ đại học trở lên", "≥ 64", 70.8),
        ),
        "Tài chính công": (("money", "Tỷ lệ giải ngân vốn đầu tư công", 95, 79.26),),
        "Chính quyền số": (
            ("hsh", "HSCV cấp huyện được xử lý trên môi trường mạng", 100, 96.3),
            ("hst", "HSCV cấp tỉnh được xử lý trên môi trường mạng", 100, 98.9),
            ("hsx", "HSCV cấp xã được xử lý trên môi trường mạng", 85, 83.7),
            ("full", "TTHC đủ điều kiện được cung cấp DVC trực tuyến toàn trình", 100, 100),
            ("portal", "TTHC toàn trình tích hợp với Cổng DVC quốc gia", 70, 82.4),
            ("online", "Hồ sơ TTHC phát sinh trực tuyến trên tổng số hồ sơ giải quyết", "≥ 30", 49.7),
        ),
    }
    number = 0
    leads = ("Sở Tư pháp", "VP UBND tỉnh", "Sở Nội vụ", "Sở Nội vụ", "Sở KH&ĐT", "Sở TT&TT")
    romans = ("I", "II", "III", "IV", "V", "VI")
    for roman, lead, (section, rows) in zip(romans, leads, sections.items(), strict=True):
        p.put(roman, section, bold=True)
        for short, label, plan, done in rows:
            number += 1
            edge = float(str(plan).lstrip("≥ "))
            p.put(number, label, plan, done, "Đạt" if done is not None and done >= edge else "Chưa đạt", lead)
            p.tell(short, "06", "2023", done)
    return p.done()


def dong_thang() -> Case:
    p = Paper("Xã Đồng Thắng gửi mẫu 6 tháng.xlsx", "commune's template, number and label in one cell", "Sheet1")
    p.lines("UBND XÃ ĐỒNG THẮNG (CHỢ ĐỒN)", "MẪU SỐ LIỆU CCHC 6 THÁNG ĐẦU NĂM 2023", None)
    p.put("Nội dung báo cáo", "ĐVT", "Kết quả")
    p.table(
        [
            ("I. Thủ tục hành chính", None, None),
            ("1. Tổng số hồ sơ đã giải quyết", "Hồ sơ", "618"),
            ("a) Giải quyết trước và đúng hạn", "Hồ sơ", "613"),
            ("b) Giải quyết quá hạn", "Hồ sơ", "5"),
            ("2. Tỷ lệ nộp hồ sơ trực tuyến", "%", "41,3"),
            ("3. Tỷ lệ thanh toán trực tuyến", "%", "22,0"),
            ("4. Số phiếu khảo sát hài lòng giải quyết TTHC", "Phiếu", "120"),
            ("a) Số phiếu hài lòng", "Phiếu", "117"),
            ("b) Số phiếu chưa hài lòng", "Phiếu", "3"),
            ("II. Chính quyền số", None, None),
            ("1. Tổng số hồ sơ công việc cấp xã", "HS", "455"),
            ("2. Số hồ sơ công việc cấp xã xử lý trên môi trường mạng", "HS", "398"),
            ("3. Tổng số cuộc họp", "Cuộc", "24"),
            ("a) Số cuộc họp trực tuyến", "Cuộc", "10"),
        ]
    )
    half = ("02059", "2023-6M")
    p.tell("ontime", *half, n=613, d=618)
    p.tell("online", *half, 41.3)
    p.tell("pay", *half, 22.0)
    p.tell("sat", *half, n=117, d=120)
    p.tell("hsx", *half, n=398, d=455)
    p.tell("meet", *half, n=10, d=24)
    return p.done()


def labour() -> Case:
    p = Paper(
        "Sở LĐTBXH - mẫu số liệu tháng 11.xlsx", "template with a wrong share, an error, a rough number", "Tháng 11"
    )
    p.lines("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "SỐ LIỆU CCHC THÁNG 11 NĂM 2023", None)
    p.put("TT", "Chỉ tiêu", "Tử số", "Mẫu số", "Tỷ lệ (%)")
    for number, short, label, n, d, share in (
        ("I", "", "Thủ tục hành chính", None, None, None),
        ("1", "online", "Hồ sơ tiếp nhận trực tuyến/tổng số hồ sơ giải quyết", 388, 402, 96.5),
        ("2", "ontime", "Hồ sơ giải quyết trước và đúng hạn/tổng số hồ sơ đã giải quyết", 395, 396, 99.7),
        ("3", "pay", "Hồ sơ thanh toán trực tuyến/tổng số hồ sơ phát sinh", 61, 402, 51.2),
        ("II", "", "Chính quyền số", None, None, None),
        ("1", "meet", "Cuộc họp trực tuyến/tổng số cuộc họp", None, None, "khoảng 45%"),
        ("2", "hst", "HSCV cấp tỉnh xử lý trên môi trường mạng/tổng số HSCV", 911, 923, 98.7),
        ("3", "prep", "Báo cáo định kỳ cập nhật trên hệ thống/tổng số báo cáo định kỳ", None, None, "#REF!"),
    ):
        row = p.put(number, label, n, d, share)
        if short == "prep":
            p.fault("error_cell", row=row)
        elif short == "meet":
            p.tell("meet", "SLDTBXH", "2023-11", 45, sure=False)
        elif short:
            p.tell(short, "SLDTBXH", "2023-11", n=n, d=d, sure=short != "pay")
        if short == "pay":
            p.fault("rate_mismatch", row=row)
    return p.done()


def pac_nam() -> Case:
    p = Paper(
        "Pác Nặm_9T_theo lĩnh vực.xlsx",
        "a sheet an area, the period told on the first sheet only",
        "1.CĐĐH 9T.2023",
    )
    sheets: dict[str, tuple[tuple[str, str, str, float], ...]] = {
        "1.CĐĐH 9T.2023": (
            ("a", "task", "Tỷ lệ nhiệm vụ CCHC đã hoàn thành", 72.5),
            ("b", "rep", "Tỷ lệ báo cáo CCHC gửi đúng thời hạn", 100),
            ("c", "insp", "Tỷ lệ cơ quan, đơn vị được kiểm tra CCHC", 30.4),
        ),
        "2.TTHC": (
            ("a", "online", "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ", 37.8),
            ("b", "pay", "Tỷ lệ hồ sơ thanh toán trực tuyến", 29.1),
            ("c", "ecopy", "Tỷ lệ chứng thực bản sao điện tử", 9.6),
            ("d", "", "Tỷ lệ hồ sơ giải quyết quá hạn", 0.7),
        ),
        "3.Công vụ": (
            ("a", "cadre", "Tỷ lệ cán bộ xã đạt trình độ trung cấp trở lên", 97.9),
            ("b", "", "Tỷ lệ công chức cấp huyện có trình độ đại học trở lên", 100),
            ("c", "uni", "Tỷ lệ CBCC xã đạt trình độ đại học trở lên", 68.2),
        ),
        "4.CQ số": (
            ("a", "hsh", "Tỷ lệ hồ sơ công việc cấp huyện xử lý trên mạng", 95.5),
            ("b", "hsx", "Tỷ lệ hồ sơ công việc cấp xã xử lý trên mạng", 77.4),
            ("c", "", "Tỷ lệ thôn có sóng di động", 98.1),
            ("d", "ident", "Tỷ lệ người dân sử dụng DVCTT được định danh, xác thực điện tử", 86.0),
        ),
    }
    for title, rows in sheets.items():
        if p.ws.title != title:
            p.sheet(title)
        p.lines("UBND HUYỆN PÁC NẶM", None if title[0] > "1" else "Kỳ báo cáo: 9 tháng đầu năm 2023", None)
        p.put("TT", "Nội dung", "Kết quả (%)")
        for letter, short, label, value in rows:
            p.put(letter, label, value)
            if short:
                p.tell(short, "060", "2023-9M", value)
    return p.done()


REPORTS: tuple[Report, ...] = (ngan_son, environment, province, dong_thang, labour, pac_nam)
