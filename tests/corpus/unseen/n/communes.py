"""What People's Committees of communes send: short, hurried, often typed as text."""

from tests.corpus.truth import Case

from .pen import Paper, pct, vn


def boc_bo() -> Case:
    p = Paper("BC CCHC xã Bộc Bố tháng 8-2023.xlsx", "criteria in rows, month beside the year to date", "T8")
    p.top("UỶ BAN NHÂN DÂN\nXÃ BỘC BỐ", 4, "Bộc Bố, ngày 16 tháng 8 năm 2023")
    p.gap()
    p.wide("BIỂU SỐ LIỆU CẢI CÁCH HÀNH CHÍNH THÁNG 8 NĂM 2023", "F")
    p.wide("(Số liệu tính từ ngày 15/7/2023 đến ngày 14/8/2023)", "F", bold=False)
    p.gap()
    p.head(["TT", "Nội dung", "ĐVT", "Phát sinh\ntrong tháng", "Luỹ kế\ntừ đầu năm", "Ghi chú"])
    done, all_done = 212, 1403
    late, all_late = 3, 11
    early, all_early = 131, 902
    rows: list[tuple[str, str, int, int]] = [
        ("Hồ sơ TTHC đã trả kết quả", "HS", done, all_done),
        ("  + Trả trước hẹn", "HS", early, all_early),
        ("  + Trả đúng hẹn", "HS", done - late - early, all_done - all_late - all_early),
        ("  + Trả quá hẹn", "HS", late, all_late),
        ("Phản ánh, kiến nghị của công dân xã nhận được", "lượt", 2, 9),
        ("Phản ánh, kiến nghị đã xử lý xong dứt điểm", "lượt", 2, 8),
        ("Tổng số cuộc họp của UBND xã (trừ họp mật)", "cuộc", 12, 86),
        ("  Trong đó: họp bằng hình thức trực tuyến", "cuộc", 5, 37),
        ("Hồ sơ công việc của xã phát sinh", "HS", 40, 297),
        ("  Trong đó: HSCV giải quyết trên môi trường mạng", "HS", 35, 251),
    ]
    for number, row in enumerate(rows, 1):
        p.add(number, *row, box=True)
    p.sign("NGƯỜI LẬP", "TM. UBND XÃ\nCHỦ TỊCH", "Hoàng Văn Thuật", 4)
    for column, td in ((2, False), (3, True)):
        v = [row[column] for row in rows]
        say = [("on_time", v[1] + v[2], v[0]), ("feedback_resolved", v[5], v[4])]
        say += [("online_meetings", v[7], v[6]), ("work_records_commune", v[9], v[8])]
        for short, n, d in say:
            p.say(short, "01864", "2023-08", n, d, td=td)
    return p.case()


def cao_ky() -> Case:
    p = Paper(
        "bao cao cchc quy 3 xa cao ky gui huyen.xlsx",
        "no diacritics, every number typed as text",
        font="Arial",
        size=11,
    )
    p.add("UBND HUYEN CHO MOI")
    p.add("UBND XA CAO KY")
    p.gap()
    p.add(None, "BAO CAO KET QUA CONG TAC CCHC QUY III NAM 2023")
    p.add(None, "(Kem theo Bao cao so 77/BC-UBND ngay 18/9/2023 cua UBND xa)")
    p.gap()
    p.head(["Stt", "Chi tieu", "Ket qua", "Ghi chu"])
    done, good, online = 1234, 1213, 402
    p.add("1", "Tong so ho so TTHC da giai quyet", vn(done))
    p.add("2", "So ho so giai quyet truoc va dung han", vn(good))
    p.add("3", "So ho so qua han", str(done - good))
    p.add("4", "Ty le ho so giai quyet truoc va dung han", pct(good, done) + " %")
    p.add("5", "So ho so nop truc tuyen", str(online))
    p.add("6", "Ty le ho so nop truc tuyen/tong so ho so da giai quyet", pct(online, done) + " %")
    p.add("7", "So phieu khao sat hai long ve giai quyet TTHC thu ve", "60 ")
    p.add("8", "So phieu hai long", "58")
    p.add("9", "Ty le can bo, cong chuc cap xa co trinh do dai hoc tro len", "15/19 (78,9%)")
    row = p.add("10", "Ty le phan anh, kien nghi duoc xu ly", "Khong phat sinh", "khong co PAKN")
    p.plant("no_cases", row)
    say = [("on_time", good, done), ("online_applications", online, done), ("satisfaction", 58, 60)]
    for short, n, d in [*say, ("commune_staff_university", 15, 19)]:
        p.say(short, "02104", "2023-Q3", n, d)
    p.say("feedback_resolved", "02104", "2023-Q3")
    return p.case()


def duc_xuan() -> Case:
    p = Paper("Theo dõi giải quyết hồ sơ phường Đức Xuân.xlsx", "one indicator, months across", "Năm 2023", size=13)
    p.top("UBND TP BẮC KẠN\nUBND PHƯỜNG ĐỨC XUÂN", 8)
    p.wide("BẢNG THEO DÕI KẾT QUẢ GIẢI QUYẾT HỒ SƠ TẠI BỘ PHẬN MỘT CỬA PHƯỜNG NĂM 2023", "N")
    p.add(*[None] * 12, "Đvt: hồ sơ")
    p.head(["TT", "Nội dung", *[f"Tháng {month}" for month in range(1, 13)]], fill="DDEBF7")
    months = [p.share(260, 420, 0.96) for _ in range(10)]
    p.add(1, "HS đã giải quyết", *[d for _, d in months], box=True)
    p.add(2, "Giải quyết trước, đúng hạn", *[n for n, _ in months], box=True)
    p.add(3, "Giải quyết quá hạn", *[d - n for n, d in months], box=True)
    p.add(4, "Tỷ lệ trước, đúng hạn (%)", *[round(100 * n / d, 2) for n, d in months], box=True)
    p.add(5, "HS đang giải quyết (chưa đến hạn)", *[p.rng.randint(5, 30) for _ in months], box=True)
    p.gap()
    p.add(None, "Ghi chú: tháng 11, 12 chưa có số liệu.")
    for month, (n, d) in enumerate(months, 1):
        p.say("on_time", "01840", f"2023-{month:02d}", n, d)
    return p.case()


def bang_lung() -> Case:
    p = Paper("Bieu 06a TT Bang Lung 6T2023.xlsx", "fields of procedure in rows, only the total is the unit's", "06a")
    p.add("Biểu số II.06a/VPCP/KSTT", *[None] * 6, "- Đơn vị báo cáo: UBND thị trấn Bằng Lũng")
    p.add(
        "Ban hành theo TT số 01/2020/TT-VPCP ngày 21/10/2020", *[None] * 6, "- Đơn vị nhận báo cáo: UBND huyện Chợ Đồn"
    )
    p.wide("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI UBND CẤP XÃ", "M")
    p.wide("Kỳ báo cáo: 6 tháng đầu năm 2023 (Từ ngày 15/12/2022 đến ngày 14/6/2023)", "M", bold=False)
    p.add(*[None] * 10, "Đơn vị tính: Số hồ sơ TTHC")
    got, done, open_ = "Số hồ sơ nhận giải quyết", "Số lượng hồ sơ đã giải quyết", "Số lượng hồ sơ đang giải quyết"
    p.head(
        [
            "STT",
            "Lĩnh vực giải quyết",
            (got, "Tổng số"),
            (got, "Trong đó", "Trực tuyến"),
            (got, "Trong đó", "Trực tiếp, BCCI"),
            (got, "Từ kỳ trước"),
            (done, "Tổng số"),
            (done, "Trước hạn"),
            (done, "Đúng hạn"),
            (done, "Quá hạn"),
            (open_, "Tổng số"),
            (open_, "Trong hạn"),
            (open_, "Quá hạn"),
        ],
        numbers=True,
    )
    sums = [0] * 11
    for number, name in enumerate(("Hộ tịch", "Chứng thực", "Đất đai", "Bảo trợ xã hội", "Người có công"), 1):
        early, in_time, late, left = (
            p.rng.randint(40, 300),
            p.rng.randint(20, 90),
            p.rng.randint(0, 4),
            p.rng.randint(0, 6),
        )
        total = early + in_time + late
        online = p.rng.randint(10, total // 2)
        row = [total + left, online, total + left - online - 1, 1, total, early, in_time, late, left, left, 0]
        sums = [a + b for a, b in zip(sums, row, strict=True)]
        p.add(number, name, *row)
    p.add(None, "Tổng cộng", *sums, bold=True)
    p.sign("NGƯỜI LẬP BIỂU", "CHỦ TỊCH", "Lường Văn Điệp", 9)
    p.say("on_time", "02020", "2023-6M", sums[5] + sums[6], sums[4])
    p.say("online_applications", "02020", "2023-6M", sums[1], sums[4], sure=False, opt=True)
    return p.case()


def quang_khe() -> Case:
    p = Paper(
        "Số liệu CCHC Quảng Khê quý II (3 tháng).xlsx",
        "long form, a month and an indicator a row",
        "Data",
        "Calibri",
        11,
    )
    p.add("Đơn vị báo cáo:", "UBND xã Quảng Khê, huyện Ba Bể")
    p.add("Người nhập:", "Triệu Thị Mai - CC Văn phòng - Thống kê")
    p.gap()
    p.head(["TT", "Kỳ báo cáo", "Tên chỉ tiêu", "Tử số", "Mẫu số", "Kết quả (%)", "Ghi chú"])
    names = {
        "on_time": "Tỷ lệ hồ sơ TTHC giải quyết trước hạn và đúng hạn",
        "satisfaction": "Tỷ lệ người dân hài lòng về việc giải quyết TTHC",
        "online_meetings": "Tỷ lệ cuộc họp được tổ chức theo hình thức trực tuyến",
        "work_records_commune": "Tỷ lệ hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng",
    }
    number = 0
    for month in (4, 5, 6):
        for short, name in names.items():
            number += 1
            n, d = p.share(30, 120, 0.6)
            wrong = number == 7
            rate = round(100 * n / d, 1) - (20 if wrong else 0)
            row = p.add(number, f"Tháng {month}/2023", name, n, d, rate, box=True)
            if wrong:
                p.plant("rate_mismatch", row)
            p.say(short, "01924", f"2023-{month:02d}", n, d, sure=not wrong)
    return p.case()


def van_minh() -> Case:
    p = Paper(
        "Phụ lục kết quả CCHC xã Văn Minh.xlsx", "count, whole and rate in one cell, goal column beside", "Phụ lục"
    )
    p.top("HUYỆN NA RÌ\nUBND XÃ VĂN MINH", 4)
    p.wide("PHỤ LỤC", "E")
    p.wide("Kết quả thực hiện một số mục tiêu Kế hoạch CCHC năm 2023", "E")
    p.wide("(Kèm theo Báo cáo số 41/BC-UBND ngày 16/6/2023 của Ủy ban nhân dân xã Văn Minh)", "E", bold=False)
    p.head(["STT", "Nội dung mục tiêu", "Mục tiêu năm 2023", "Kết quả Quý II/2023", "Tự đánh giá"])
    rows = [
        ("Hồ sơ TTHC giải quyết đúng hạn, trước hạn/tổng số hồ sơ đã giải quyết", "95%", "on_time", 318, 321),
        ("Người dân hài lòng về giải quyết TTHC/số phiếu lấy ý kiến", "90%", "satisfaction", 19, 20),
        ("Cuộc họp trực tuyến/tổng số cuộc họp", "40%", "online_meetings", 9, 24),
        (
            "Cán bộ cấp xã có trình độ từ trung cấp trở lên/tổng số cán bộ",
            "100%",
            "commune_cadres_intermediate",
            10,
            10,
        ),
        ("Cán bộ, công chức xã có trình độ đại học trở lên", "64%", "commune_staff_university", 13, 20),
        ("Hồ sơ công việc cấp xã xử lý trên môi trường mạng", "85%", "work_records_commune", 52, 66),
    ]
    for number, (text, goal, short, n, d) in enumerate(rows, 1):
        p.add(f"{number:02d}", text, goal, f"{n}/{d} ({pct(n, d)}%)", "Đạt" if n / d > 0.9 else "Chưa đạt", box=True)
        p.say(short, "02170", "2023-Q2", n, d)
    p.sign("", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "Nông Văn Đoan", 4)
    return p.case()


def van_tung() -> Case:
    p = Paper("TT Vân Tùng - so sánh quý II.xlsx", "this quarter beside the same one last year", "Quý II-2023")
    p.add("UBND THỊ TRẤN VÂN TÙNG", bold=True)
    p.wide("KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ II NĂM 2023", "G")
    p.add("Từ ngày 10/4/2023 xã Vân Tùng thành lập thị trấn Vân Tùng theo Nghị quyết số 725/NQ-UBTVQH15")
    p.head(["TT", "Chỉ tiêu", "ĐVT", "Quý II/2023", "Cùng kỳ năm trước", "Tăng (+), giảm (-)", "Lý do"])
    rows = [
        ("Tỷ lệ HS TTHC giải quyết đúng và trước hạn", "on_time", 99.4, 98.1),
        ("Tỷ lệ thanh toán trực tuyến trên tổng số HS TTHC phát sinh", "online_payment", 31.2, 4.6),
        ("Tỷ lệ HS chứng thực điện tử", "certified_e_copies", 12.5, 0.8),
        ("Tỷ lệ PAKN được xử lý dứt điểm", "feedback_resolved", 100, 100),
    ]
    for number, (text, short, now, before) in enumerate(rows, 1):
        p.add(number, text, "%", now, before, round(now - before, 1), box=True)
        p.say(short, "01954", "2023-Q2", v=now)
        p.say(short, "01954", "2022-Q2", v=before, opt=True)
    return p.case()


def kim_lu() -> Case:
    p = Paper("Kim Lu T7.2023.xlsx", "last month's file with a new date: two months named", "T7")
    p.add("UBND XÃ KIM LƯ", bold=True)
    p.wide("BÁO CÁO SỐ LIỆU CCHC THÁNG 6 NĂM 2023", "D")
    p.wide("(từ ngày 15/6/2023 đến ngày 14/7/2023)", "D", bold=False)
    p.head(["TT", "Nội dung", "Số liệu", "Ghi chú"])
    p.add(1, "HS đã giải quyết", 143)
    p.add(2, "HS đã giải quyết trước và đúng hạn", 141)
    p.add(3, "Tổng số cuộc họp", 9)
    p.add(4, "Số cuộc họp trực tuyến", 4)
    p.say("on_time", "02158", "2023-07", 141, 143, sure=False, opt=True)
    p.say("online_meetings", "02158", "2023-07", 4, 9, sure=False, opt=True)
    return p.case()


def nong_thuong() -> Case:
    p = Paper(
        "Nông Thượng_9 tháng.xlsx", "rough words beside figures, letters as a Mac writes them", "9T", size=14, mac=True
    )
    p.add("UBND XÃ NÔNG THƯỢNG - TP BẮC KẠN")
    p.add("Kết quả công tác CCHC 9 tháng đầu năm 2023", bold=True)
    p.head(["Tiêu chí", "Kết quả", "Khó khăn, vướng mắc"], merge=False)
    p.add("Tỷ lệ giải quyết hồ sơ TTHC đúng hạn", "đạt 99,2%", "Không")
    p.add("Tỷ lệ hồ sơ trực tuyến/tổng số hồ sơ giải quyết", "gần 48%", "Người cao tuổi chưa quen")
    p.add("Mức độ hài lòng của tổ chức, cá nhân về giải quyết TTHC", "97,5%", "Còn 01 phiếu chưa hài lòng")
    p.add("Tỷ lệ hồ sơ công việc của xã xử lý trên môi trường mạng", "trên 90%", "Đường truyền yếu")
    unit, period = "01852", "2023-9M"
    p.say("on_time", unit, period, v=99.2)
    p.say("online_applications", unit, period, v=48, sure=False)
    p.say("satisfaction", unit, period, v=97.5)
    p.say("work_records_commune", unit, period, v=90, sure=False)
    return p.case()


BOOKS = (boc_bo, cao_ky, duc_xuan, bang_lung, quang_khe, van_minh, van_tung, kim_lu, nong_thuong)
