"""The city, Pác Nặm, Ba Bể and Ngân Sơn, in the ordinary way: a form with a title, a header, communes or criteria, totals."""

import random

from .kit import (
    COMMUNES,
    ON_TIME,
    Book,
    Facts,
    Pile,
    communes,
    counted,
    files,
    put,
    share,
    signed,
    small,
    table,
    top,
    total,
)

pile = Pile()


@pile.report("Bieu 06a - TP Bac Kan - Quy III.2023.xlsx", "full form of cases, wards down, total below")
def city_cases(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Biểu 06a")
    row = top(
        ws, "UBND THÀNH PHỐ BẮC KẠN", "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III NĂM 2023",
        "(Kèm theo Báo cáo số 412/BC-UBND ngày 18 tháng 9 năm 2023 của UBND thành phố)", "Đơn vị tính: Số hồ sơ TTHC", wide=14,
    )  # fmt: skip
    cols = [
        ("STT", "#"), ("Đơn vị", "@"), ("Số hồ sơ nhận giải quyết|Tổng số", "received"), ("Số hồ sơ nhận giải quyết|Trong đó|Mới tiếp nhận trong kỳ", "new"),
        ("Số hồ sơ nhận giải quyết|Trong đó|Kỳ trước chuyển sang", "carried"), ("Số hồ sơ đã giải quyết|Tổng số", "resolved"),
        ("Số hồ sơ đã giải quyết|Trước hạn", "early"), ("Số hồ sơ đã giải quyết|Đúng hạn", "in_time"), ("Số hồ sơ đã giải quyết|Quá hạn", "late"),
        ("Số hồ sơ đang giải quyết|Tổng số", "waiting"), ("Số hồ sơ đang giải quyết|Trong hạn", "waiting-waiting_late"),
        ("Số hồ sơ đang giải quyết|Quá hạn", "waiting_late"), ("Tỷ lệ giải quyết trước và đúng hạn (%)", "early+in_time/resolved:2"), ("Ghi chú", "="),
    ]  # fmt: skip
    lines = communes("058", lambda: files(rng, 420))
    row = table(b, ws, row, cols, [*lines, ("Toàn thành phố", "058", total(lines))], [ON_TIME], numbers=True)
    signed(ws, row, "Bắc Kạn", "TM. ỦY BAN NHÂN DÂN", "Hoàng Thị Thu", col=10)


@pile.report(
    "TP Bắc Kạn_Biểu chỉ tiêu CCHC 9 tháng 2023.xlsx",
    "criteria down, plan and result across, parts and wholes in rows",
    "2023-9M",
)
def city_criteria(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Biểu chỉ tiêu")
    row = top(
        ws,
        "UBND TP BẮC KẠN",
        "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CCHC 9 THÁNG NĂM 2023",
        "Đơn vị báo cáo: UBND thành phố Bắc Kạn",
        wide=6,
    )
    row = put(ws, row, "TT", "Chỉ tiêu", "ĐVT", "Kế hoạch 2023", "Thực hiện 9 tháng", "Ghi chú", bold=True)
    items = [
        ("tasks_completed", "Nhiệm vụ CCHC được giao trong Kế hoạch", "Số nhiệm vụ đã hoàn thành", "Tỷ lệ hoàn thành nhiệm vụ", "nhiệm vụ", 52, .6, .8, 100),
        ("documents_lawful", "Tổng số văn bản QPPL đã ban hành", "Số văn bản QPPL ban hành đúng quy định", "Tỷ lệ văn bản QPPL đúng quy định", "văn bản", 9, 1, 1, 100),
        ("feedback_resolved", "Tổng số phản ánh, kiến nghị tiếp nhận", "Số PAKN đã xử lý dứt điểm", "Tỷ lệ PAKN được xử lý", "ý kiến", 30, .8, 1, 100),
        ("staff_within_quota", "Số biên chế được giao", "Số biên chế có mặt", "Tỷ lệ sử dụng biên chế", "người", 120, .93, 1, 100),
        ("online_meetings", "Tổng số cuộc họp", "Số cuộc họp trực tuyến", "Tỷ lệ cuộc họp trực tuyến", "cuộc", 140, .3, .5, 40),
        ("work_records_district", "Tổng số hồ sơ công việc cấp huyện", "Số hồ sơ công việc cấp huyện xử lý trên môi trường mạng", "Tỷ lệ HSCV cấp huyện xử lý trên MTM", "hồ sơ", 2600, .9, .99, 100),
    ]  # fmt: skip
    for number, (name, whole_label, part_label, rate_label, unit, most, low, high, goal) in enumerate(items, 1):
        part, whole = share(rng, most, low, high)
        row = put(ws, row, number, whole_label, unit, None, whole)
        row = put(ws, row, None, part_label, unit, None, part)
        row = put(ws, row, None, rate_label, "%", goal, round(100 * part / whole, 1))
        b.say(name, "058", part, whole)
    signed(ws, row, "TP Bắc Kạn", "CHỦ TỊCH", "Nguyễn Văn Hòa", col=4)


@pile.report("PacNam_DVCTT_Q3.xlsx", "communes down, received and online, total above")
def pac_nam_online(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Sheet1")
    put(ws, 1, "Kết quả tiếp nhận hồ sơ TTHC trực tuyến của UBND các xã, huyện Pác Nặm, quý III/2023", bold=True)
    cols = [
        ("TT", "#"),
        ("Tên xã", "@"),
        ("Tổng số hồ sơ", "new"),
        ("Hồ sơ nộp trực tuyến", "online"),
        ("Hồ sơ nộp trực tiếp, BCCI", "direct"),
        ("Tỷ lệ hồ sơ trực tuyến", "online/new:1,%"),
    ]
    lines = communes("060", lambda: files(rng, 160), bare=True)
    row = table(
        b, ws, 3, cols, [("Cộng các xã", "?060", total(lines)), *lines], [("online_applications", "online", "new")]
    )
    put(ws, row + 1, "Số liệu lấy từ Hệ thống thông tin giải quyết TTHC tỉnh ngày 16/9/2023")


@pile.report("Pác Nặm - chất lượng CBCC cấp xã quý 3.xlsx", "communes down, two kinds of staff across")
def pac_nam_staff(b: Book, rng: random.Random) -> None:
    ws = b.sheet("CBCC xã")
    row = top(
        ws,
        "UBND HUYỆN PÁC NẶM\nPHÒNG NỘI VỤ",
        "THỐNG KÊ TRÌNH ĐỘ CHUYÊN MÔN CÁN BỘ, CÔNG CHỨC CẤP XÃ",
        "Quý III năm 2023",
        wide=9,
    )
    cols = [
        ("Số TT", "#"), ("Đơn vị", "@"), ("Cán bộ cấp xã|Tổng số có mặt", "cadres"), ("Cán bộ cấp xã|Có trình độ trung cấp trở lên", "trained"),
        ("Cán bộ cấp xã|Tỷ lệ %", "trained/cadres:1"), ("Cán bộ, công chức cấp xã|Tổng số có mặt", "staff"),
        ("Cán bộ, công chức cấp xã|Có trình độ đại học trở lên", "graduates"), ("Cán bộ, công chức cấp xã|Tỷ lệ %", "graduates/staff:1"), ("Trong đó: nữ", "women"),
    ]  # fmt: skip

    def draw() -> Facts:
        cadres, staff = rng.randint(9, 11), rng.randint(18, 22)
        return {
            "cadres": cadres,
            "trained": cadres - rng.randint(0, 1),
            "staff": staff,
            "graduates": rng.randint(10, 17),
            "women": rng.randint(4, 8),
        }

    lines = communes("060", draw)
    says = [("commune_cadres_intermediate", "trained", "cadres"), ("commune_staff_university", "graduates", "staff")]
    row = table(b, ws, row, cols, [*lines, ("Toàn huyện", "060", total(lines))], says)
    signed(ws, row, "Pác Nặm", "TRƯỞNG PHÒNG", "Ma Văn Tính", col=6)


@pile.report(
    "Ba Bể - kết quả giải quyết TTHC tháng 9.2023 (đã sửa).xlsx",
    "fields of procedure down for one district, total row",
    "2023-09",
)
def ba_be_fields(b: Book, rng: random.Random) -> None:
    ws = b.sheet("T9")
    row = top(
        ws,
        "UBND HUYỆN BA BỂ\nVĂN PHÒNG HĐND&UBND",
        "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC THÁNG 9 NĂM 2023",
        "(Số liệu từ ngày 15/8/2023 đến ngày 14/9/2023)",
        wide=10,
    )
    cols = [
        ("TT", "#"), ("Lĩnh vực", "@"), ("Tiếp nhận|Trong kỳ", "new"), ("Tiếp nhận|Kỳ trước chuyển qua", "carried"), ("Đã giải quyết|Tổng", "resolved"),
        ("Đã giải quyết|Trước hạn", "early"), ("Đã giải quyết|Đúng hạn", "in_time"), ("Đã giải quyết|Trễ hạn", "late"), ("Đang giải quyết", "waiting"),
        ("Tỉ lệ giải quyết đúng hạn và trước hạn", "early+in_time/resolved:1%"),
    ]  # fmt: skip
    fields = [
        (name, None, files(rng, most))
        for name, most in (
            ("Đất đai", 300),
            ("Hộ tịch", 90),
            ("Chứng thực", 260),
            ("Đăng ký kinh doanh", 60),
            ("Bảo trợ xã hội", 110),
            ("Xây dựng", 20),
        )
    ]
    row = table(b, ws, row, cols, [*fields, ("TỔNG CỘNG", "061", total(fields))], [ON_TIME])
    signed(ws, row, "Ba Bể", "CHÁNH VĂN PHÒNG", "Đồng Phúc Hiển", col=7)


@pile.report("Thanh toan truc tuyen Q3-2023 Ba Be.xlsx", "communes down, fee cases and money beside")
def ba_be_payment(b: Book, rng: random.Random) -> None:
    ws = b.sheet("TTTT")
    row = top(
        ws,
        "UBND huyện Ba Bể",
        "Thống kê thanh toán trực tuyến các đơn vị",
        "Kỳ báo cáo: Quý III/2023",
        wide=9,
        motto=False,
    )
    cols = [
        ("STT", "#"), ("Tên đơn vị", "@"), ("Số hồ sơ thu phí", "charged"), ("Thanh toán|Trực tiếp", "charged-paid"), ("Thanh toán|Trực tuyến", "paid"),
        ("Tỷ lệ thanh toán trực tuyến (%)", "paid/charged:2"), ("Tổng số tiền (VNĐ)", "fee"),
    ]  # fmt: skip
    lines = communes("061", lambda: files(rng, 130), how_many=12)
    table(b, ws, row, cols, [*lines, ("Cộng cấp xã", "?061", total(lines))], [("online_payment", "paid", "charged")])
    b.fault(ws, None, "other_definition")


@pile.report(
    "Ngan Son_trinh do can bo cap xa_9 thang.xlsx", "communes down, levels of training beside each other", "2023-9M"
)
def ngan_son_cadres(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Biểu 2")
    row = top(ws, "UBND HUYỆN NGÂN SƠN", "BIỂU 2. TRÌNH ĐỘ CHUYÊN MÔN CỦA CÁN BỘ CẤP XÃ", "9 tháng năm 2023", wide=9)
    cols = [
        ("TT", "#"), ("Xã, thị trấn", "@"), ("Tổng số cán bộ cấp xã", "all"), ("Chia theo trình độ chuyên môn|Đại học, trên đại học", "high"),
        ("Chia theo trình độ chuyên môn|Cao đẳng", "mid"), ("Chia theo trình độ chuyên môn|Trung cấp", "low"), ("Chia theo trình độ chuyên môn|Sơ cấp, chưa đào tạo", "none"),
        ("Từ trung cấp trở lên|Số người", "high+mid+low"), ("Từ trung cấp trở lên|Tỷ lệ (%)", "high+mid+low/all:1"),
    ]  # fmt: skip

    def draw() -> Facts:
        high, mid, low, none = rng.randint(4, 7), rng.randint(0, 2), rng.randint(1, 3), rng.choice((0, 0, 0, 1))
        return {"all": high + mid + low + none, "high": high, "mid": mid, "low": low, "none": none}

    lines = communes("062", draw)
    says = [("commune_cadres_intermediate", "high+mid+low", "all")]
    row = table(b, ws, row, cols, [*lines, ("Tổng toàn huyện", "062", total(lines))], says)
    signed(ws, row, "Ngân Sơn", "KT. CHỦ TỊCH", "Lý Thị Liên", col=6)


@pile.report("Ngân Sơn - sắp xếp thôn, tổ dân phố Q3.xlsx", "communes down, two counts and what remains")
def ngan_son_hamlets(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Thôn, TDP")
    row = top(ws, "UBND HUYỆN NGÂN SƠN", "TIẾN ĐỘ SẮP XẾP THÔN, TỔ DÂN PHỐ QUÝ III/2023", wide=7)
    cols = [
        ("TT", "#"), ("Đơn vị", "@"), ("Tổng số thôn, TDP hiện có", "now"), ("Số thôn, TDP thuộc diện phải sắp xếp", "whole"),
        ("Số thôn, TDP đã sắp xếp", "part"), ("Còn lại chưa sắp xếp", "rest"), ("Tỷ lệ thôn, TDP đã sắp xếp (%)", "part/whole:1"),
    ]  # fmt: skip
    lines = communes("062", lambda: counted(rng, 6, .4, 1) | {"now": rng.randint(9, 16)})  # fmt: skip
    table(b, ws, row, cols, [*lines, ("Toàn huyện", "062", total(lines))], [("hamlets_rearranged", "part", "whole")])


@pile.report("Ba Be - bieu tung xa - quy III nam 2023.xlsx", "a sheet a commune, criteria down")
def commune_sheets(b: Book, rng: random.Random) -> None:
    for label, code in COMMUNES["061"][1:5]:
        ws = b.sheet(label)
        row = top(
            ws,
            f"UBND {label.upper()}\nHUYỆN BA BỂ",
            "BIỂU SỐ LIỆU CCHC QUÝ III NĂM 2023",
            f"Đơn vị báo cáo: UBND {small(label)}",
            wide=4,
        )
        row = put(ws, row, "TT", "Nội dung", "Số lượng", "Tỷ lệ (%)", bold=True)
        items = [
            ("on_time", "Số hồ sơ đã giải quyết", "Số hồ sơ giải quyết trước và đúng hạn", 150, .95, 1), ("work_records_commune", "Tổng số hồ sơ công việc cấp xã", "Số hồ sơ công việc cấp xã xử lý trên môi trường mạng", 200, .7, .95),
            ("commune_staff_university", "Tổng số cán bộ, công chức cấp xã", "Số cán bộ, công chức cấp xã có trình độ đại học trở lên", 22, .6, .9),
        ]  # fmt: skip
        for number, (name, whole_label, part_label, most, low, high) in enumerate(items, 1):
            part, whole = share(rng, most, low, high)
            row = put(ws, row, number, whole_label, whole)
            row = put(ws, row, None, part_label, part, round(100 * part / whole, 1))
            b.say(name, code, part, whole)
        signed(ws, row, label, "CHỦ TỊCH", "Dương Văn Thụy", col=3)
