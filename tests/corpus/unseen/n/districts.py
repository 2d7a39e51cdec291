"""What districts send: their communes in rows, across, or a sheet each."""

from openpyxl.utils import get_column_letter

from tests.corpus.truth import Case

from .pen import Paper, pct

BA_BE = {
    "01888": "TT. Chợ Rã", "01891": "Bành Trạch", "01894": "Phúc Lộc", "01897": "Hà Hiệu", "01900": "Cao Thượng",
    "01906": "Khang Ninh", "01909": "Nam Mẫu", "01912": "Thượng Giáo", "01915": "Địa Linh", "01918": "Yến Dương",
    "01921": "Chu Hương", "01924": "Quảng Khê", "01927": "Mỹ Phương", "01930": "Hoàng Trĩ", "01933": "Đồng Phúc",
}  # fmt: skip
PAC_NAM = {
    "01858": "X. Bằng Thành", "01861": "X. Nhạn Môn", "01864": "X. Bộc Bố", "01867": "X. Công Bằng",
    "01870": "X. Giáo Hiệu", "01873": "X. Xuân La", "01876": "X. An Thắng", "01879": "X. Cổ Linh",
    "01882": "X. Nghiên Loan", "01885": "X. Cao Tân",
}  # fmt: skip
CHO_DON = {
    "02023": "Xuân Lạc", "02026": "Nam Cường", "02029": "Đồng Lạc", "02035": "Bản Thi", "02041": "Bằng Phúc",
    "02071": "Nghĩa Tá",
}  # fmt: skip
CITY = {
    "01834": "P. Nguyễn Thị Minh Khai", "01837": "P. Sông Cầu", "01843": "P. Phùng Chí Kiên",
    "01846": "P. Huyền Tụng", "01849": "Xã Dương Quang", "01855": "P. Xuất Hoá",
}  # fmt: skip
BACH_THONG = {
    "01969": "Thị trấn Phủ Thông", "01975": "Xã Vi Hương", "01978": "Xã Sỹ Bình", "01981": "Xã Vũ Muộn",
    "01984": "Xã Đôn Phong", "02002": "Xã Cao Sơn", "02008": "Xã Cẩm Giàng", "01990": "Xã Lục Bình",
    "01993": "Xã Tân Tú", "01999": "Xã Nguyên Phúc", "02005": "Xã Quân Hà", "02011": "Xã Mỹ Thanh", "02014": "Xã Dương Phong",
    "02017": "Xã Quang Thuận",
}  # fmt: skip
CHO_MOI = {"02086": "TT Đồng Tâm", "02089": "Tân Sơn", "02098": "Hoà Mục", "02101": "Thanh Mai", "02131": "Quảng Chu"}


def ba_be() -> Case:
    p = Paper(
        "Tổng hợp một cửa huyện Ba Bể quý III.2023.xlsx", "communes in rows, three header rows, total on top", "Biểu 02"
    )
    p.top("UBND HUYỆN BA BỂ\nVĂN PHÒNG HĐND&UBND", 9, "Chợ Rã, ngày 17 tháng 9 năm 2023")
    p.wide("BIỂU TỔNG HỢP TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ TTHC TRÊN ĐỊA BÀN HUYỆN QUÝ III NĂM 2023", "L")
    got, done, open_ = "HỒ SƠ TIẾP NHẬN", "HỒ SƠ ĐÃ GIẢI QUYẾT", "HỒ SƠ CHƯA GIẢI QUYẾT"
    p.head(
        ["TT", "ĐƠN VỊ", (got, "Tổng"), (got, "Trong đó", "Mới"), (got, "Trong đó", "Tồn kỳ trước"), (done, "Tổng"), (done, "Trong đó", "Sớm hẹn"), (done, "Trong đó", "Đúng hẹn"), (done, "Trong đó", "Trễ hẹn"), (open_, "Tổng"), (open_, "Trễ hẹn"), "TỶ LỆ GIẢI QUYẾT SỚM, ĐÚNG HẸN (%)"],
        numbers=True, fill="E2EFDA",
    )  # fmt: skip
    rows = []
    for code in BA_BE:
        early, in_time, late = p.rng.randint(60, 250), p.rng.randint(10, 80), p.rng.randint(0, 5)
        if code == "01909":
            early = in_time = late = 0
        old, left = (0, 0) if code == "01909" else (p.rng.randint(0, 9), p.rng.randint(0, 9))
        done_sum = early + in_time + late
        rows.append([done_sum + left, done_sum + left - old, old, done_sum, early, in_time, late, left, 0])
    sums = [sum(column) for column in zip(*rows, strict=True)]
    p.add(None, "TOÀN HUYỆN", *sums, round(100 * (sums[4] + sums[5]) / sums[3], 2), bold=True)
    p.say("on_time", "061", "2023-Q3", sums[4] + sums[5], sums[3])
    for number, ((code, name), row) in enumerate(zip(BA_BE.items(), rows, strict=True), 1):
        if row[3]:
            p.add(number, name, *row, round(100 * (row[4] + row[5]) / row[3], 2), box=True)
            p.say("on_time", code, "2023-Q3", row[4] + row[5], row[3])
        else:
            p.plant("no_cases zero_denominator", p.add(number, name, *row, "KPS", box=True))
            p.say("on_time", code, "2023-Q3")
    return p.case()


def pac_nam() -> Case:
    p = Paper("PN_DVCTT_T10.xlsx", "rates only, goal and rank beside each", "T10-2023", "Calibri", 11)
    p.add("HUYỆN PÁC NẶM - KẾT QUẢ DỊCH VỤ CÔNG TRỰC TUYẾN CÁC XÃ, THÁNG 10/2023")
    p.gap()
    online, paid = (
        "Hồ sơ nộp trực tuyến so với tổng số HS đã giải quyết",
        "HS có thanh toán trực tuyến so với tổng HS phát sinh",
    )
    p.head(
        ["#", "Tên xã"]
        + [(online, part) for part in ("Chỉ tiêu giao (%)", "Thực hiện (%)", "Xếp thứ")]
        + [(paid, part) for part in ("Chỉ tiêu giao (%)", "Thực hiện (%)", "Xếp thứ")],
        merge=True,
    )
    rates = [[p.rng.randint(low, high) / 1000 for _ in PAC_NAM] for low, high in ((210, 780), (30, 640))]
    ranks = [[1 + sum(other > rate for other in column) for rate in column] for column in rates]
    for index, (code, name) in enumerate(PAC_NAM.items()):
        a, b = rates[0][index], rates[1][index]
        p.add(index + 1, name, 0.3, a, ranks[0][index], 0.5, b, ranks[1][index], form="0.0%")
        p.say("online_applications", code, "2023-10", v=100 * a)
        p.say("online_payment", code, "2023-10", v=100 * b)
    p.add(None, "Nguồn: Hệ thống thông tin giải quyết TTHC tỉnh, trích xuất 08h00 ngày 16/10/2023")
    return p.case()


def cho_don() -> Case:
    p = Paper("Chợ Đồn - chỉ số CCHC các xã vùng phía Bắc.xlsx", "communes across, indicators down", "Biểu")
    p.add("ỦY BAN NHÂN DÂN HUYỆN CHỢ ĐỒN", bold=True)
    p.wide("MỘT SỐ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ 6 THÁNG ĐẦU NĂM 2023", "I")
    p.head(["Số TT", "Chỉ số", "Chỉ tiêu năm", *[("Kết quả các xã (%)", name) for name in CHO_DON.values()]])
    rows = [
        ("on_time", "Hồ sơ TTHC giải quyết trước và đúng hạn", "95", 94, 100),
        ("online_payment", "Thanh toán trực tuyến nghĩa vụ tài chính về TTHC", "50", 8, 60),
        ("work_records_commune", "HSCV cấp xã xử lý trên môi trường mạng", "85", 60, 98),
        ("commune_staff_university", "CBCC cấp xã có trình độ chuyên môn từ đại học trở lên", "64", 50, 90),
        ("feedback_resolved", "Phản ánh, kiến nghị của người dân được xử lý dứt điểm", "100", 80, 100),
    ]
    for number, (short, text, goal, low, high) in enumerate(rows, 1):
        values = [p.rng.randint(low * 10, high * 10) / 10 for _ in CHO_DON]
        cells: list[object] = [str(value).replace(".", ",") for value in values]
        if number == 5:
            cells[1] = "Không phát sinh"
        row = p.add(number, text, goal, *cells)
        for index, (code, value) in enumerate(zip(CHO_DON, values, strict=True)):
            gone = number == 5 and index == 1
            p.say(short, code, "2023-6M", v=None if gone else value)
            if gone:
                p.plant("no_cases", row, get_column_letter(5))
    return p.case()


def city() -> Case:
    p = Paper("TPBK - các phường xã - Quý II năm 2023.xlsx", "a sheet for each ward", "Hướng dẫn")
    p.add("Mỗi phường, xã nhập số liệu vào một sheet; gửi phòng Nội vụ thành phố trước ngày 16/6/2023.")
    p.add("Không sửa tên dòng, tên cột.")
    for code, name in CITY.items():
        p.tab(name)
        p.add("UBND THÀNH PHỐ BẮC KẠN")
        p.add(f"Đơn vị báo cáo: {name}")
        p.add("Kỳ báo cáo: Quý II/2023")
        p.head(["TT", "Tiêu chí", "Kết quả", "Tài liệu kiểm chứng"])
        (a, b), (c, d), (e, f) = p.share(300, 900, 0.95), p.share(60, 100, 0.88), p.share(8, 30, 0.1, 0.7)
        p.add("1", "Tổng hồ sơ đã giải quyết trong quý", b)
        p.add("1.1", "Giải quyết trước và đúng hạn", a)
        p.add("2", "Số phiếu lấy ý kiến về giải quyết TTHC", d, "File scan")
        p.add("2.1", "Số phiếu hài lòng", c)
        p.add("3", "Số cuộc họp do UBND chủ trì", f, "Sổ họp")
        p.add("3.1", "Số cuộc họp trực tuyến", e)
        for short, n, whole in (("on_time", a, b), ("satisfaction", c, d), ("online_meetings", e, f)):
            p.say(short, code, "2023-Q2", n, whole)
    return p.case()


def na_ri() -> Case:
    p = Paper("Na Rì_BC CCHC 9 tháng (so sánh các quý).xlsx", "three quarters and last year side by side", "So sánh")
    p.top("UBND HUYỆN NA RÌ\nPHÒNG NỘI VỤ", 6)
    p.wide("SO SÁNH KẾT QUẢ CÔNG TÁC CCHC CỦA HUYỆN NA RÌ", "H")
    p.head(
        [
            "TT",
            "Nội dung",
            "Quý I/2023",
            "Quý II/2023",
            "Quý III/2023",
            "Quý III/2022",
            "QIII/2023 tăng, giảm so với QIII/2022",
        ]
    )
    rows = [
        ("satisfaction", "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC (%)"),
        ("reports_on_time", "Báo cáo CCHC định kỳ gửi đúng hạn (%)"),
        ("periodic_reports_shared", "Báo cáo định kỳ được cập nhật lên HTTT báo cáo của tỉnh (%)"),
        ("work_records_district", "HSCV cấp huyện được xử lý trên môi trường mạng (%)"),
        ("certified_e_copies", "Hồ sơ được chứng thực điện tử trên tổng số hồ sơ phát sinh (%)"),
        ("documents_lawful", "VBQPPL do HĐND, UBND huyện ban hành đúng quy định (%)"),
    ]
    for number, (short, text) in enumerate(rows, 1):
        values = [p.rng.randint(700, 1000) / 10 for _ in range(4)]
        p.add(number, text, *values, round(values[2] - values[3], 1), box=True)
        for value, period in zip(values, ("2023-Q1", "2023-Q2", "2023-Q3", "2022-Q3"), strict=True):
            p.say(short, "066", period, v=value, opt=period == "2022-Q3")
    p.sign("", "TRƯỞNG PHÒNG", "Nguyễn Văn Tú", 6)
    return p.case()


def bach_thong() -> Case:
    p = Paper(
        "Chất lượng cán bộ, công chức xã huyện Bạch Thông 2023.xlsx",
        "levels of schooling in columns, to be summed",
        "Biểu 3",
    )
    p.wide("THỐNG KÊ TRÌNH ĐỘ CHUYÊN MÔN CÁN BỘ CẤP XÃ HUYỆN BẠCH THÔNG NĂM 2023", "J")
    p.wide("(Tính đến ngày 30/11/2023)", "J", bold=False)
    level = "Trình độ chuyên môn"
    p.head(
        [
            "TT",
            "Tên xã, thị trấn",
            "Tổng số cán bộ cấp xã",
            (level, "Chưa qua đào tạo, sơ cấp"),
            (level, "Trung cấp"),
            (level, "Cao đẳng"),
            (level, "Đại học"),
            (level, "Sau đại học"),
            "Cán bộ cấp xã có trình độ từ trung cấp trở lên",
            ("Lý luận chính trị", "Trung cấp"),
            ("Lý luận chính trị", "Cao cấp"),
        ],
        fill="FFF2CC",
    )
    sums = [0] * 9
    for number, (code, name) in enumerate(BACH_THONG.items(), 1):
        low, mid, coll, uni, post = (p.rng.randint(0, top) for top in (1, 4, 2, 7, 1))
        good = mid + coll + uni + post + 1
        row = [low + good, low, mid + 1, coll, uni, post, good, p.rng.randint(0, good), p.rng.randint(0, 2)]
        sums = [a + b for a, b in zip(sums, row, strict=True)]
        p.add(number, name, *row, box=True)
        p.say("commune_cadres_intermediate", code, "2023", good, low + good)
    p.add(None, "Tổng cộng toàn huyện", *sums, bold=True)
    p.say("commune_cadres_intermediate", "063", "2023", sums[6], sums[0])
    p.hide("JK")
    return p.case()


def cho_moi() -> Case:
    p = Paper("Chợ Mới - BC năm (2 biểu).xlsx", "two tables on a sheet about different things", "Năm 2023")
    p.add("UBND HUYỆN CHỢ MỚI", bold=True)
    p.wide("SỐ LIỆU PHỤC VỤ BÁO CÁO CCHC NĂM 2023", "G")
    for short, title, heads in (
        (
            "on_time",
            "Biểu 1. Kết quả giải quyết thủ tục hành chính",
            ("Đã giải quyết", "Đúng hoặc trước hạn", "Quá hạn"),
        ),
        (
            "hamlets_rearranged",
            "Biểu 2. Sắp xếp thôn, tổ dân phố",
            ("Số thôn, tổ dân phố thuộc diện sắp xếp", "Số thôn, TDP đã thực hiện sắp xếp", "Chưa sắp xếp"),
        ),
    ):
        p.gap()
        p.add(title, bold=True)
        p.head(["STT", "Xã, thị trấn", *heads, "Tỉ lệ", "Ghi chú"])
        total = [0, 0]
        for number, (code, name) in enumerate(CHO_MOI.items(), 1):
            n, d = p.share(200, 600, 0.95) if short == "on_time" else p.share(2, 9, 0.4)
            total = [total[0] + n, total[1] + d]
            p.add(number, name, d, n, d - n, pct(n, d) + "%", box=True)
            p.say(short, code, "2023", n, d)
        p.add(None, "Cộng", total[1], total[0], total[1] - total[0], pct(*total) + "%", bold=True)
        p.say(short, "065", "2023", *total, sure=False, opt=True)
    return p.case()


def ngan_son() -> Case:
    p = Paper(
        "Biểu KH-TH CCHC huyện Ngân Sơn T10.xlsx", "plan, done, done against plan; rates as formulas never computed"
    )
    p.add("UBND HUYỆN NGÂN SƠN")
    p.add("Tình hình thực hiện chỉ tiêu CCHC tháng 10/2023", bold=True)
    p.head(
        ["TT", "Chỉ tiêu", "Tổng số", "Đã thực hiện", "Tỷ lệ thực hiện (%)", "Chỉ tiêu KH (%)", "So với KH"],
        numbers=True,
    )
    rows = [
        ("work_records_district", "Hồ sơ công việc cấp huyện được xử lý trên môi trường mạng", 100, 640, 651),
        ("work_records_commune", "Hồ sơ công việc cấp xã được xử lý trên môi trường mạng", 85, 702, 913),
        ("online_meetings", "Cuộc họp trực tuyến", 40, 14, 33),
        ("staff_within_quota", "Biên chế công chức có mặt so với biên chế được giao", 100, 81, 84),
        ("reports_on_time", "Báo cáo CCHC gửi đúng thời hạn", 100, 3, 3),
        ("feedback_resolved", "Phản ánh kiến nghị xử lý dứt điểm", 100, 6, 7),
        ("documents_reviewed", "Văn bản QPPL được xử lý sau rà soát", 100, 4, 5),
    ]
    for number, (short, text, goal, n, d) in enumerate(rows, 1):
        row = p.at + 1
        p.add(number, text, d, n, f"=D{row}/C{row}*100", goal, f"=E{row}-F{row}")
        p.say(short, "062", "2023-10", n, d)
    return p.case()


BOOKS = (ba_be, pac_nam, cho_don, city, na_ri, bach_thong, cho_moi, ngan_son)
