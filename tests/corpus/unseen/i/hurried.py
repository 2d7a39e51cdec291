"""People in a hurry: no diacritics, text for numbers, last month's file, everything merged."""

from tests.corpus.truth import Case
from tests.corpus.unseen.i.paper import Paper, Report, districts, pct, vn

AGENCIES = {
    "SKHDT": "Sở KH&ĐT",
    "SXD": "Sở Xây dựng",
    "SGTVT": "Sở GTVT",
    "SNNPTNT": "Sở NN và PTNT",
    "BDT": "Ban Dân tộc",
}


def urgent() -> Case:
    p = Paper(
        "bc gap cho moi q3.xlsx",
        "no diacritics, slips, shares as text, no borders or titles to speak of",
        "Sheet1",
        "Calibri",
    )
    p.lines("so lieu cchc quy 3/2023 huyen cho moi", "gui anh Hung SNV truoc 16h", None)
    for short, label, value, text in (
        ("online", "ty le hs nop truc tuyen", 57.3, "57,3%"),
        ("pay", "ty le hs thnah toan truc tuyen", 41.08, "41,08%"),
        ("ontime", "ty le hs giai quyet truoc va dung han", 98.9, "98,9 %"),
        ("", "so hs qua han", 0, "21"),
        ("meet", "ty le cuoc hop truc tuyen", 35, "35%"),
        ("hsh", "ty le HSCV cap huyen xu ly tren moi truong mang", 97, "97%"),
        ("hsx", "ty le HSCV cap xa xu ly tren moi truong mang", 82.4, "82,4%"),
        ("pakn", "ty le phan anh kien nghi da xu ly", 100, "100%"),
    ):
        p.put(label, text)
        if short:
            p.tell(short, "065", "2023-Q3", value)
    return p.done()


def stale_title() -> Case:
    p = Paper("Sở GTVT - báo cáo tháng 9.xlsx", "last month's title over this month's days", "BC tháng")
    p.lines("SỞ GIAO THÔNG VẬN TẢI|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", None)
    p.lines(
        "BÁO CÁO SỐ LIỆU GIẢI QUYẾT TTHC THÁNG 8 NĂM 2023",
        "(Từ ngày 15/8/2023 đến ngày 14/9/2023)",
        across=4,
        bold=True,
    )
    p.put("STT", "Tiêu chí", "Số liệu", "Ghi chú")
    solved = (
        ("online", "Tỷ lệ hồ sơ tiếp nhận trực tuyến (%)", 88.4),
        ("ontime", "Tỷ lệ hồ sơ giải quyết trước và đúng hạn (%)", 99.5),
    )
    for i, (short, label, value) in enumerate((*solved, ("pay", "Tỷ lệ hồ sơ thanh toán trực tuyến (%)", 62.7)), 1):
        p.put(i, label, value, None)
        p.tell(short, "SGTVT", "2023-09", value, sure=False)
    return p.done()


def sub_rows() -> Case:
    p = Paper(
        "TIẾP NHẬN HS TRỰC TUYẾN TOÀN TRÌNH, MỘT PHẦN T6.xlsx",
        "sub-rows of each unit, numbers of units merged",
        "THÁNG 6",
    )
    p.lines("TÌNH HÌNH TIẾP NHẬN HỒ SƠ TRỰC TUYẾN MỨC TOÀN TRÌNH, MỘT PHẦN THÁNG 6 NĂM 2023", across=8, bold=True)
    p.head(
        *("STT", "Tên đơn vị", "Số hồ sơ tiếp nhận > Tổng số", "Số hồ sơ tiếp nhận > Trong đó > Trực tuyến"),
        *("Số hồ sơ tiếp nhận > Trong đó > Trực tiếp", "Số hồ sơ tiếp nhận > Trong đó > Bưu chính"),
        *("Tỷ lệ hồ sơ trực tuyến (%)", "Số TTHC không phát sinh hồ sơ"),
    )
    for i, (code, name) in enumerate(AGENCIES.items(), 1):
        parts = []
        for _ in range(2):
            online, new = p.pair((0.5, 1), (20, 260))
            parts.append((new, online, new - online, 0))
        n, d = parts[0][1] + parts[1][1], parts[0][0] + parts[1][0]
        first = p.put(
            i, name, *(a + b for a, b in zip(*parts, strict=True)), pct(n, d), p.rng.randint(3, 30), bold=True
        )
        p.put(None, "DVC trực tuyến một phần", *parts[0], pct(parts[0][1], parts[0][0]), None)
        p.put(None, "DVC trực tuyến toàn trình", *parts[1], pct(parts[1][1], parts[1][0]), None)
        p.ws.merge_cells(start_row=first, end_row=first + 2, start_column=1, end_column=1)
        p.tell("online", code, "2023-06", n=n, d=d)
    return p.done()


def as_text() -> Case:
    p = Paper("Biểu TTHC quý I các huyện (đánh tay).xlsx", "thousands with dots and spaces, all cells text", "Quý I")
    p.lines("GIẢI QUYẾT HỒ SƠ VÀ THANH TOÁN TRỰC TUYẾN QUÝ I-2023", None, bold=True)
    p.head(
        *(
            "TT",
            "Địa phương",
            "Tổng số hồ sơ đã giải quyết",
            "Số hồ sơ giải quyết đúng và trước hạn",
            "Số hồ sơ trễ hạn",
        ),
        *("Tỉ lệ giải quyết đúng và trước hạn", "Tỉ lệ hồ sơ thanh toán trực tuyến", "Xếp hạng"),
        merge=False,
    )
    for i, (code, name) in enumerate(districts("", "TP ").items(), 1):
        late = p.rng.randint(3, 60)
        solved, paid = p.rng.randint(1100, 4300), p.rate(4, 33, 2)
        texts = [vn(solved, 0), vn(solved - late, 0).replace(".", "\xa0" if i % 3 == 0 else "."), str(late)]
        p.put(f"{i:02d}", name, *texts, vn(pct(solved - late, solved, 2), 2), vn(paid, 2), f"{9 - i}/8")
        p.tell("ontime", code, "2023-Q1", n=solved - late, d=solved)
        p.tell("pay", code, "2023-Q1", paid)
    return p.done()


def fractions() -> Case:
    p = Paper("Na Rì 6 tháng.xlsx", "count/whole and percentage in one cell", "Phụ lục")
    p.lines("UBND HUYỆN NA RÌ", "PHỤ LỤC KẾT QUẢ CCHC 6 THÁNG ĐẦU NĂM 2023", None, bold=True)
    p.put("TT", "Nội dung chỉ tiêu", "Kết quả", "Người phụ trách")
    for i, (short, label, n, d, text) in enumerate(
        (
            ("task", "Nhiệm vụ trong Kế hoạch CCHC đã hoàn thành", 22, 41, "22/41 (53,7%)"),
            ("insp", "Cơ quan, đơn vị đã được kiểm tra CCHC", 6, 30, "6/30 (20,0%)"),
            ("hsh", "Hồ sơ công việc cấp huyện xử lý trên môi trường mạng", 1450, 1502, "1.450/1.502 (96,5%)"),
            ("hsx", "Hồ sơ công việc cấp xã xử lý trên môi trường mạng", 2190, 2700, "2.190/2.700 (81,1%)"),
            ("meet", "Cuộc họp trực tuyến", 19, 52, "19/52 (36,5%)"),
            ("uni", "Cán bộ, công chức cấp xã có trình độ đại học trở lên", 241, 338, "241/338 (71,3%)"),
            ("hamlet", "Thôn, tổ dân phố thuộc diện sắp xếp đã sắp xếp", 7, 9, "7/9"),
            ("pakn", "Phản ánh, kiến nghị được xử lý dứt điểm", None, None, "KPS"),
        ),
        1,
    ):
        row = p.put(i, label, text, "Hà" if i % 2 else "Tuấn")
        p.tell(short, "066", "2023-6M", n=n, d=d)
    p.fault("no_cases", row=row)
    return p.done()


def two_tables() -> Case:
    p = Paper("Tổng hợp 5 sở quý 4.xlsx", "two tables one under the other, one share beyond reason", "Q4")
    p.lines("Bảng 1. Chỉ đạo, điều hành - Quý IV/2023", bold=True)
    p.head(
        *("TT", "Đơn vị", "Nhiệm vụ CCHC > Được giao", "Nhiệm vụ CCHC > Đã hoàn thành", "Nhiệm vụ CCHC > Quá hạn"),
        *("Tỷ lệ nhiệm vụ hoàn thành (%)", "Tỷ lệ báo cáo CCHC gửi đúng hạn (%)"),
    )
    for i, (code, name) in enumerate(AGENCIES.items(), 1):
        done, given = p.pair((0.7, 1), (9, 24))
        share = 125 if code == "SXD" else p.rng.choice((75, 100, 100))
        row = p.put(i, name, given, done, given - done, pct(done, given), share)
        p.tell("task", code, "2023-Q4", n=done, d=given)
        if code == "SXD":
            p.fault("out_of_range", row=row)
        else:
            p.tell("rep", code, "2023-Q4", share)
    p.lines(None, None, "Bảng 2. Chính quyền số - Quý IV/2023", bold=True)
    p.head(
        *("TT", "Đơn vị", "Cuộc họp > Tổng số", "Cuộc họp > Trong đó: trực tuyến", "Báo cáo định kỳ > Tổng số"),
        "Báo cáo định kỳ > Cập nhật trên hệ thống thông tin báo cáo tỉnh",
    )
    for i, (code, name) in enumerate(AGENCIES.items(), 1):
        met, shared = p.pair((0.2, 0.6), (15, 60)), p.pair((0.8, 1), (12, 40))
        p.put(i, name, met[1], met[0], shared[1], shared[0])
        p.tell("meet", code, "2023-Q4", n=met[0], d=met[1])
        p.tell("prep", code, "2023-Q4", n=shared[0], d=shared[1])
    return p.done()


def side_by_side() -> Case:
    p = Paper("So sánh QII-QIII.xlsx", "two quarters side by side, last year hidden", "SS")
    p.lines("SO SÁNH KẾT QUẢ DVC TRỰC TUYẾN", None, bold=True)
    p.head(
        *("TT", "Đơn vị", "Quý II/2023 > Tỷ lệ HS trực tuyến", "Quý II/2023 > Tỷ lệ thanh toán trực tuyến"),
        *("Quý III/2023 > Tỷ lệ HS trực tuyến", "Quý III/2023 > Tỷ lệ thanh toán trực tuyến"),
        *(
            "Tăng, giảm (điểm %) > HS trực tuyến",
            "Tăng, giảm (điểm %) > Thanh toán trực tuyến",
            "Quý III/2022 > Tỷ lệ HS trực tuyến",
        ),
    )
    names = {"061": "Ba Bể", "064": "Chợ Đồn", "066": "Na Rì", "058": "TP Bắc Kạn", "063": "Bạch Thông"}
    for i, (code, name) in enumerate(names.items(), 1):
        a, b, c, d, e = (round(p.rng.uniform(0.15, 0.75), 3) for _ in range(5))
        p.put(i, name, a, b, c, d, round(c - a, 3), round(d - b, 3), e, fmt=dict.fromkeys(range(2, 9), "0.0%"))
        p.tell("online", code, "2023-Q2", 100 * a)
        p.tell("pay", code, "2023-Q2", 100 * b)
        p.tell("online", code, "2023-Q3", 100 * c)
        p.tell("pay", code, "2023-Q3", 100 * d)
        p.tell("online", code, "2022-Q3", 100 * e, optional=True)
    p.hide(columns=[9])
    return p.done()


def month_and_to_date() -> Case:
    p = Paper("BC đúng hạn tháng 10 + lũy kế.xlsx", "month and year to date side by side", "T10")
    p.lines("UBND TỈNH BẮC KẠN", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", None)
    p.lines("KẾT QUẢ GIẢI QUYẾT HỒ SƠ THÁNG 10 NĂM 2023", across=8, bold=True)
    p.head(
        *(
            "STT",
            "Cơ quan",
            "Trong tháng > Đã giải quyết",
            "Trong tháng > Trước và đúng hạn",
            "Trong tháng > Tỷ lệ (%)",
        ),
        *(
            "Lũy kế từ đầu năm > Đã giải quyết",
            "Lũy kế từ đầu năm > Trước và đúng hạn",
            "Lũy kế từ đầu năm > Tỷ lệ (%)",
        ),
    )
    for i, (code, name) in enumerate({"STNMT": "Sở Tài nguyên và Môi trường", **AGENCIES}.items(), 1):
        n, d = p.pair((0.94, 1), (60, 400))
        all_d = d * 9 + p.rng.randint(0, 60)
        all_n = all_d - (d - n) * 7
        p.put(i, name, d, n, pct(n, d), all_d, all_n, pct(all_n, all_d))
        p.tell("ontime", code, "2023-10", n=n, d=d)
        p.tell("ontime", code, "2023-10", n=all_n, d=all_d, to_date=True)
    return p.done()


REPORTS: tuple[Report, ...] = (
    *(urgent, stale_title, sub_rows, as_text, fractions, two_tables),
    *(side_by_side, month_and_to_date),
)
