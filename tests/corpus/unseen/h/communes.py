"""Three commune clerks: one skilled, one hurried, one who types without marks and numbers as text."""

import random
from collections.abc import Iterator

from tests.corpus.truth import Case, Expected
from tests.corpus.unseen.h.paper import book, case, counts, fault, fig, put, rate, vn


def _khang_ninh_month() -> Case:
    rng = random.Random("h-khang-ninh-1")
    wb, (ws,) = book("CCHC T8")
    put(ws, 1, [["UBND HUYỆN BA BỂ", "<"], ["ỦY BAN NHÂN DÂN XÃ KHANG NINH", "<"]])
    put(ws, 4, [["BIỂU SỐ LIỆU CÔNG TÁC CẢI CÁCH HÀNH CHÍNH THÁNG 8 NĂM 2023", *"<<<<<<<"]], header=True)
    put(ws, 5, [["(Từ 15/7/2023 đến 14/8/2023)", *"<<<<<<<"]])
    head = ["STT", "Tiêu chí", "Mẫu số", "<", "Tử số", "<", "Kết quả (%)", "KH năm (%)", "Chênh lệch so KH"]
    put(ws, 7, [head, ["^", "^", "Tên gọi", "Số lượng", "Tên gọi", "Số lượng", "^", "^", "^"]], header=True)
    rows = [
        ("on_time", "Giải quyết hồ sơ trước, đúng hạn", "HS đã giải quyết", "HS trả trước và đúng hạn", 98),
        ("online_applications", "Nộp hồ sơ trực tuyến", "HS đã giải quyết", "HS nhận qua mạng", 30),
        ("online_payment", "Thanh toán trực tuyến", "HS TTHC phát sinh", "HS có thanh toán trực tuyến", 50),
        ("certified_e_copies", "Chứng thực bản sao điện tử", "HS TTHC phát sinh", "HS chứng thực điện tử", 20),
        ("satisfaction", "Hài lòng về giải quyết TTHC", "Phiếu thu về", "Phiếu hài lòng, rất hài lòng", 90),
        ("work_records_commune", "HSCV xử lý trên môi trường mạng", "HSCV của xã", "HSCV xử lý trên mạng", 85),
        ("online_meetings", "Họp trực tuyến", "Cuộc họp", "Cuộc họp trực tuyến", 40),
    ]
    expected = []
    for i, (short, label, below, above, goal) in enumerate(rows):
        n, d = (153, 160) if i == 0 else (52, 60) if i == 4 else counts(rng, 150, 170, 0.3, 0.6)
        if i > 4:
            n, d = counts(rng, 12, 48, 0.4, 0.95)
        at = 9 + i
        result = 96.7 if i == 4 else f"=ROUND(F{at}/D{at}*100,1)"
        put(ws, at, [[i + 1, label, below, d, above, n, result, goal, f"=G{at}-H{at}"]])
        expected.append(fig(short, "01906", "2023-08", n, d, sure=i != 4))
    put(ws, 18, [[None, "Ghi chú: kết quả tự tính theo công thức."], [None, "Công chức VP-TK: Dương Thị Lả"]])
    name = "Xã Khang Ninh - biểu số liệu CCHC tháng 8.2023.xlsx"
    planted = [fault("rate_mismatch", ws, 13)]
    return case(name, "commune: criteria with counts beside, rates by formula", wb, expected, planted)


def _khang_ninh_fields() -> Case:
    rng = random.Random("h-khang-ninh-2")
    wb, (ws,) = book("Theo lĩnh vực")
    put(ws, 1, [["ỦY BAN NHÂN DÂN XÃ KHANG NINH (HUYỆN BA BỂ)"]])
    put(ws, 3, [["1. HỒ SƠ TTHC THEO LĨNH VỰC - QUÝ III/2023"]])
    top = ["TT", "Lĩnh vực", "HS tiếp nhận", "<", "HS đã giải quyết", "<", "<", "<", "HS t.toán\ntrực tuyến"]
    top += ["% nộp TT\n(4:3)", "% t.toán TT\n(9:3)"]
    low = ["^", "^", "T.số", "Trực\ntuyến", "T.số", "Trước hạn", "Đúng hạn", "Quá hạn", "^", "^", "^"]
    at = put(ws, 4, [top, low, [*range(1, 12)]], header=True)
    total = [0] * 7
    fields = ["Hộ tịch", "Chứng thực", "Đất đai", "Bảo trợ xã hội", "Người có công", "Khác"]
    for i, name in enumerate(fields, 1):
        online, got = counts(rng, 20, 140, 0.2, 0.7)
        done, late, paid = got - rng.randint(0, 3), int(name == "Đất đai") * 2, round(got * rng.uniform(0.05, 0.5))
        fact = [got, online, done, done // 2, done - done // 2 - late, late, paid]
        total = [a + b for a, b in zip(total, fact, strict=True)]
        at = put(ws, at, [[i, name, *fact, rate(online, got), rate(paid, got)]])
    at = put(ws, at, [[None, "Tổng cộng", *total, rate(total[1], total[0]), rate(total[6], total[0])]], header=True)
    at = put(ws, at + 2, [["2. PHẢN ÁNH, KIẾN NGHỊ - QUÝ III/2023"], ["TT", "Nguồn", "Tiếp nhận", "Đã xử lý xong"]])
    at = put(ws, at, [[1, "Cổng DVC quốc gia", 3, 3], [2, "Trực tiếp", 5, 4], [None, "Tổng cộng", 8, 7]])
    expected = [
        fig("on_time", "01906", "2023-Q3", total[3] + total[4], total[2]),
        fig("online_applications", "01906", "2023-Q3", total[1], total[0]),
        fig("online_payment", "01906", "2023-Q3", total[6], total[0]),
        fig("feedback_resolved", "01906", "2023-Q3", 7, 8),
    ]
    name = "Xã Khang Ninh - TTHC theo lĩnh vực quý III.2023.xlsx"
    return case(name, "commune: fields of procedure, two tables on a sheet", wb, expected)


def _bang_lung() -> Case:
    rng = random.Random("h-bang-lung-1")
    wb, (ws,) = book("Sheet1")
    put(ws, 1, [["số liệu cchc tt bằng lũng, chợ đồn"], [], ["nội dung", "kq t5/2023", "ghi chú"]])
    rows = [
        ("on_time", "hs giải quyết đúng hạn, trước hạn/hs đã gq", (214, 217)),
        ("online_applications", "hs nộp online/tổng hs giải quyết", counts(rng, 210, 220, 0.4, 0.7)),
        ("online_payment", "hs thanh toán online/tổng hs phát sinh", counts(rng, 210, 230, 0.2, 0.5)),
        ("online_meetings", "cuộc họp trực tuyến/tổng số cuộc họp", (4, 9)),
    ]
    lines: list[list[object]] = [[label, f"{n}/{d} ({vn(rate(n, d))}%)"] for _, label, (n, d) in rows]
    lines += [["hs quá hạn", "3", "lỗi phần mềm"], ["pakn tiếp nhận/đã xử lý xong", "kps"]]
    put(ws, 4, lines)
    expected = [fig(short, "02020", "2023-05", n, d) for short, _, (n, d) in rows]
    expected.append(fig("feedback_resolved", "02020", "2023-05"))
    return case("t5 tt bang lung.xlsx", "commune: two columns, counts and rate in one text cell", wb, expected)


def _bang_lung_copied() -> Case:
    rng = random.Random("h-bang-lung-2")
    wb, sheets = book("T6", "T7", "T8")
    expected: list[Expected] = []
    for month, ws in zip((6, 7, 8), sheets, strict=True):
        told = 7 if month == 8 else month  # the title was left as it stood a month before
        put(ws, 1, [["UBND TT BẰNG LŨNG (CHỢ ĐỒN)"], [f"SỐ LIỆU CCHC THÁNG {told}/2023"]])
        on_time, paid = counts(rng, 180, 240, 0.93, 1), counts(rng, 180, 240, 0.2, 0.5)
        happy = round(rng.uniform(90, 99), 1)
        rows = [
            ["chỉ tiêu", "tổng số", "đạt", "tỉ lệ %"],
            ["hồ sơ giải quyết đúng hạn trở lên / đã giải quyết", on_time[1], on_time[0], rate(*on_time)],
            ["hồ sơ thanh toán trực tuyến / phát sinh", paid[1], paid[0], rate(*paid)],
            ["mức độ hài lòng của người dân khi giải quyết tthc", None, None, happy],
        ]
        put(ws, 4, rows)
        period, doubt = f"2023-0{month}", {"sure": month != 8, "optional": month == 8}
        expected.append(fig("on_time", "02020", period, *on_time, **doubt))
        expected.append(fig("online_payment", "02020", period, *paid, **doubt))
        expected.append(fig("satisfaction", "02020", period, value=happy, **doubt))
    planted = [fault("duplicate unknown_period", sheets[2])]
    name = "TT Bằng Lũng số liệu 2023 (copy).xlsx"
    return case(name, "commune: a sheet a month, one title not changed", wb, expected, planted)


def _con_minh_half() -> Case:
    wb, (ws,) = book("Bao cao")
    put(ws, 1, [["UBND HUYEN NA RI"], ["UBND XA CON MINH"], [], ["BAO CAO KET QUA CCHC 6 THANG DAU NAM 2023"]])
    rows = [
        ["TT", "TIEU CHI", "DVT", "6 THANG NAM 2023"],
        ["1", "Tong so can bo xa", "nguoi", "11"],
        ["2", "Can bo xa co trinh do chuyen mon tu trung cap tro len", "nguoi", "10"],
        ["3", "Tong so can bo, cong chuc xa", "nguoi", "21"],
        ["4", "Can bo, cong chuc xa co trinh do dai hoc tro len", "nguoi", "16"],
        ["5", "Ty le ho so giai quyet dung han va truoc han", "%", "98,8"],
        ["6", "Ty le ho so qua han", "%", "1,2"],
        ["7", "Ty le ho so nop truc tuyen", "%", "45,6"],
        ["8", "Ty le ho so thanh toan truc tuyen", "%", "dang tong hop"],
        ["9", "Muc do hai long cua nguoi dan ve giai quyet TTHC", "%", "985"],
        ["10", "Ty le cuoc hop truc tuyen", "%", "41,2"],
        ["11", "Ty le ho so cong viec cap xa xu ly tren moi truong mang", "%", "88,9"],
    ]
    put(ws, 6, rows)
    values = {"on_time": 98.8, "online_applications": 45.6, "online_meetings": 41.2, "work_records_commune": 88.9}
    expected = [fig(short, "02173", "2023-6M", value=value) for short, value in values.items()]
    expected.append(fig("commune_cadres_intermediate", "02173", "2023-6M", 10, 11))
    expected.append(fig("commune_staff_university", "02173", "2023-6M", 16, 21))
    planted = [fault("not_a_number", ws, 14), fault("out_of_range", ws, 15)]
    name = "BC CCHC 6T 2023 xa Con Minh.xlsx"
    return case(name, "commune: criteria without marks, numbers as text", wb, expected, planted)


def _con_minh_year() -> Case:
    rng = random.Random("h-con-minh-2")
    wb, (ws,) = book("Nam 2023")
    put(ws, 1, [["UBND XA CON MINH, HUYEN NA RI"], ["HO SO NOP TRUC TUYEN CAC THANG NAM 2023"]])
    facts = [counts(rng, 35, 95, 0.2, 0.75) for _ in range(12)]
    every = [*facts, (sum(n for n, _ in facts), sum(d for _, d in facts))]
    rows = [
        ["Chi tieu", *(f"T{month}" for month in range(1, 13)), "Ca nam"],
        ["Tong so ho so da giai quyet", *(str(d) for _, d in every)],
        ["Ho so tiep nhan truc tuyen", *(str(n) for n, _ in every)],
        ["Ho so tiep nhan truc tiep", *(str(d - n) for n, d in every)],
        ["Ty le ho so truc tuyen (%)", *(vn(rate(*one)) for one in every)],
    ]
    put(ws, 4, rows)
    periods = [*(f"2023-{month:02d}" for month in range(1, 13)), "2023"]
    expected = [fig("online_applications", "02173", p, *one) for p, one in zip(periods, every, strict=True)]
    return case("ho so truc tuyen xa Con Minh.xlsx", "commune: one indicator, twelve months across", wb, expected)


def _con_minh_nameless() -> Case:
    wb, (ws,) = book("Sheet1")
    put(ws, 1, [["UBND XA CON MINH - HUYEN NA RI"], ["KET QUA GIAI QUYET THU TUC HANH CHINH"], []])
    rows = [["Noi dung", "So luong"], ["Tong so ho so da giai quyet", "128"], ["Giai quyet truoc han, dung han", "126"]]
    put(ws, 4, [*rows, ["Giai quyet qua han", "2"], ["Ty le giai quyet truoc han, dung han (%)", "98,4"]])
    name = "gui lai theo yeu cau.xlsx"
    return case(name, "commune: no period anywhere", wb, [], [fault("unknown_period", ws)])


def reports() -> Iterator[Case]:
    yield from (_khang_ninh_month(), _khang_ninh_fields(), _bang_lung(), _bang_lung_copied())
    yield from (_con_minh_half(), _con_minh_year(), _con_minh_nameless())
