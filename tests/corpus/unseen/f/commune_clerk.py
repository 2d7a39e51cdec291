"""What the one-stop clerk of a commune sends: in a hurry, from old files, with numbers typed as text."""

from tests.corpus.truth import Case
from tests.corpus.unseen.f.paper import Paper, box, dress, merge, put, rate, vn, widths


def august() -> Case:
    p = Paper("bc cchc thang 8 xa Thuong Giao.xlsx", "criteria in rows, no diacritics, numbers as text")
    early, timely, late, online, paid, arisen = 61, 84, 3, 97, 52, 150
    done = early + timely + late
    s = p.sheet(
        "Sheet1",
        ["UBND XA THUONG GIAO", "", "", "CONG HOA XA HOI CHU NGHIA VIET NAM"],
        ["BO PHAN MOT CUA", "", "", "Doc lap - Tu do - Hanh phuc"],
        [],
        ["", "BAO CAO NHANH CCHC THANG 8/2023"],
        ["", "(so lieu tu 15/7 den 14/8/2023, nop phong NV truoc ngay 16)"],
        [],
        ["TT", "Noi dung", "DVT", "Thang nay", "Ghi chu"],
        ["1", "Tong so HS da giai quyet trong thang", "HS", str(done)],
        ["", "- truoc han", "HS", str(early)],
        ["", "- dung han", "HS", str(timely)],
        ["", "- qua han", "HS", "03", "loi mang"],
        ["", "Ty le HS giai quyet truoc va dung han", "%", vn(rate(early + timely, done, 2), 2)],
        ["2", "HS nop truc tuyen", "HS", str(online)],
        ["", "Ty le HS truc tuyen/tong so HS giai quyet", "%", vn(rate(online, done))],
        ["3", "Tong so HS TTHC phat sinh", "HS", str(arisen)],
        ["", "HS thanh toan truc tuyen nghia vu tai chinh", "HS", str(paid)],
        ["", "Ty le HS thanh toan truc tuyen", "%", vn(rate(paid, arisen))],
        ["4", "Phan anh, kien nghi tiep nhan", "y kien", "0"],
        ["", "Phan anh, kien nghi da xu ly dut diem", "y kien", "0"],
        ["", "Ty le PAKN xu ly dut diem", "%", "KPS"],
        ["5", "Tong so cuoc hop cua xa", "cuoc", "10"],
        ["", "Trong do hop truc tuyen", "cuoc", "04"],
        ["", "Ty le hop truc tuyen", "%", "40"],
        [],
        ["", "", "", "Nguoi lap: Trieu Thi Mui"],
    )
    widths(s, 5, 44, 8, 14)
    for name, above, below in (
        ("on_time", early + timely, done),
        ("online_applications", online, done),
        ("online_payment", paid, arisen),
        ("feedback_resolved", 0, 0),
        ("online_meetings", 4, 10),
    ):
        p.fig(name, "01912", "2023-08", above, below)
    return p.done()


def copied_month() -> Case:
    """Last month's sheet copied for this month, and the title forgotten."""
    p = Paper("Copy of BC CCHC Quảng Khê (sửa).xlsx", "one sheet a month; the second kept the first one's title")
    for tab, period in (("T8", "2023-08"), ("T9", "2023-09")):
        done = p.draw(80, 140)
        good, online = p.part(done, 0.96), p.part(done, 0.5, 0.7)
        polled = p.draw(40, 60)
        pleased = p.part(polled)
        s = p.sheet(
            tab,
            ["ỦY BAN NHÂN DÂN", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
            ["XÃ QUẢNG KHÊ", "", "Độc lập - Tự do - Hạnh phúc"],
            [],
            ["KẾT QUẢ THỰC HIỆN CCHC THÁNG 8 NĂM 2023"],
            [],
            ["Chỉ tiêu", "Số hồ sơ/phiếu", "Trên tổng số", "Tỷ lệ (%)"],
            ["Hồ sơ TTHC đã giải quyết trước và đúng hạn", good, done, rate(good, done)],
            ["Hồ sơ nộp trực tuyến (trên tổng số HS đã giải quyết)", online, done, rate(online, done)],
            ["Phiếu hài lòng về giải quyết TTHC", pleased, polled, rate(pleased, polled)],
        )
        merge(s, "A4:D4")
        box(s, "A6:D9")
        widths(s, 50, 16, 16, 12)
        for name, above, below in (
            ("on_time", good, done),
            ("online_applications", online, done),
            ("satisfaction", pleased, polled),
        ):
            p.fig(name, "01924", period, above, below, sure=False, optional=tab == "T9")
    p.fault("duplicate unknown_period", s)
    return p.done()


def fields_of_procedure() -> Case:
    p = Paper("Tình hình GQ TTHC quý III xã Đồng Phúc.xlsx", "fields of procedure in rows, one unit, total on top")
    s = p.sheet(
        "06a",
        ["Biểu số II.06a", *[""] * 7, "Đơn vị báo cáo: UBND xã Đồng Phúc"],
        ["", *[""] * 7, "Đơn vị nhận báo cáo: Văn phòng HĐND-UBND huyện Ba Bể"],
        ["TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CẤP XÃ"],
        ["Kỳ báo cáo: Quý III/2023 (Từ ngày 15/6/2023 đến ngày 14/9/2023)"],
        ["", *[""] * 9, "ĐVT: hồ sơ"],
        ["STT", "Lĩnh vực", "Số HS nhận giải quyết", "", "", "", "Kết quả giải quyết", *[""] * 6],
        ["", "", "Tổng số", "Trong kỳ", "", "Từ kỳ trước", "Đã giải quyết", "", "", "", "Đang giải quyết", "", ""],
        "|||T.tuyến|Trực tiếp, BCCI||Tổng|Trước hạn|Đúng hạn|Quá hạn|Tổng|Trong hạn|Quá hạn",
        [f"({n})" for n in range(1, 14)],
    )
    rows = []
    for field in ("Hộ tịch", "Chứng thực", "Đất đai", "Bảo trợ xã hội", "Người có công", "Văn hóa cơ sở"):
        online, direct, before = p.draw(8, 40), p.draw(2, 20), p.draw(0, 3)
        pending = p.draw(0, 2)
        done = online + direct + before - pending
        early, late = p.part(done, 0.4, 0.7), p.draw(0, 1)
        counts = [online + direct + before, online, direct, before, done, early, done - early - late, late]
        rows.append([field, *counts, pending, pending, 0])
    total = [sum(int(str(row[n])) for row in rows) for n in range(1, 12)]
    put(s, "", "Tổng số", *total)
    for number, row in enumerate(rows, 1):
        put(s, number, *row)
    put(s)
    put(s, *[""] * 8, "Đồng Phúc, ngày 15 tháng 9 năm 2023")
    merge(s, "A3:M3 A4:M4 A6:A8 B6:B8 C6:F6 G6:M6 C7:C8 D7:E7 F7:F8 G7:J7 K7:M7")
    dress(s, "A6:M9")
    p.fig("on_time", "01933", "2023-Q3", total[5] + total[6], total[4])
    p.fig("online_applications", "01933", "2023-Q3", total[1], total[0], sure=False, optional=True)
    return p.done()


SCORED = (
    ("1", "Ban hành kế hoạch CCHC năm 2023", 2, "KH số 15/KH-UBND ngày 10/01/2023", None, None),
    ("2", "Hồ sơ TTHC giải quyết trước hạn và đúng hạn", 8, (412, 420, ""), "on_time", True),
    ("3", "Hồ sơ nộp trực tuyến trên tổng số hồ sơ giải quyết", 8, (260, 420, ""), "online_applications", True),
    ("4", "Thanh toán trực tuyến nghĩa vụ tài chính", 5, "gần 48%", "online_payment", False),
    ("5", "HS chứng thực điện tử trên tổng số HS TTHC phát sinh", 4, (88, 431, ""), "certified_e_copies", True),
    ("6", "Người dân hài lòng về giải quyết TTHC (phiếu khảo sát)", 6, (196, 200, " phiếu"), "satisfaction", True),
    ("7", "Phản ánh, kiến nghị được xử lý dứt điểm", 4, "Không phát sinh", "feedback_resolved", True),
    ("8", "HSCV của xã xử lý trên môi trường mạng", 5, (507, 560, ""), "work_records_commune", True),
    ("9", "Cán bộ xã có trình độ từ trung cấp trở lên", 4, (11, 11, ""), "commune_cadres_intermediate", True),
    ("10", "Cán bộ, công chức xã có trình độ từ đại học trở lên", 4, (15, 21, ""), "commune_staff_university", True),
)


def self_scored() -> Case:
    p = Paper(
        "Phu luc tu cham diem 6T-2023 Khang Ninh.xlsx", "criteria with results such as 19/20 (95,0%), points beside"
    )
    s = p.sheet(
        "Phụ lục",
        ["Phụ lục"],
        ["BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CCHC 6 THÁNG ĐẦU NĂM 2023"],
        ["(Kèm theo Báo cáo số 214/BC-UBND ngày 16 tháng 6 năm 2023 của UBND xã Khang Ninh, huyện Ba Bể)"],
        ["STT", "Tiêu chí", "Điểm tối đa", "Kết quả đạt được", "Điểm tự chấm", "Tài liệu kiểm chứng"],
    )
    for number, text, most, result, name, sure in SCORED:
        if isinstance(result, tuple):
            above, below, what = result
            put(s, number, text, most, f"{above}/{below}{what} ({vn(rate(above, below))}%)", most - 0.5, "Báo cáo")
            p.fig(str(name), "01906", "2023-6M", above, below)
            continue
        put(s, number, text, most, result, most, "")
        if name:
            p.fig(name, "01906", "2023-6M", value=48 if "48" in result else None, sure=bool(sure))
    put(s, "", "Tổng điểm", 50, "", 46.5)
    merge(s, "A1:F1 A2:F2 A3:F3")
    dress(s, "A4:F4", fill="FFF2CC")
    widths(s, 6, 48, 10, 24, 10, 20)
    return p.done()


def months_across() -> Case:
    p = Paper("Theo dõi HS trực tuyến 2023 - TT Chợ Rã.xlsx", "criteria in rows, months across, a comma slipped in one")
    done = [p.draw(90, 160) for _ in range(9)]
    online = [p.part(n, 0.3, 0.8) for n in done]
    pleased = [96.2, 95.8, 97.0, 96.6, 96.9, 9.61, 97.4, 98.0, 97.7]
    s = p.sheet(
        "2023",
        ["UBND THỊ TRẤN CHỢ RÃ"],
        ["BẢNG THEO DÕI NĂM 2023 (chốt ngày 14 hằng tháng)"],
        [],
        ["Nội dung", *[f"T{n}" for n in range(1, 10)], "Cộng 9 tháng"],
        ["1. Số hồ sơ TTHC đã giải quyết", *done, sum(done)],
        ["2. Số hồ sơ nộp trực tuyến", *online, sum(online)],
        ["3. Tỉ lệ hồ sơ trực tuyến (2:1), %", *map(rate, online, done), rate(sum(online), sum(done))],
        ["4. Mức độ hài lòng của công dân về giải quyết TTHC, %", *[vn(n, 2) for n in pleased], "x"],
    )
    dress(s, "A4:K4", "Arial", "DDEBF7", 10)
    s.freeze_panes = "B5"
    for month in range(9):
        period = f"2023-{month + 1:02d}"
        p.fig("online_applications", "01888", period, online[month], done[month])
        wrong = pleased[month] < 10
        p.fig("satisfaction", "01888", period, value=pleased[month], sure=not wrong, optional=wrong)
    p.fig("online_applications", "01888", "2023-9M", sum(online), sum(done))
    p.fault("large_change out_of_range", s, 8)
    return p.done()


def staff_list() -> Case:
    p = Paper("Danh sách CBCC xã Hà Hiệu 2023.xlsx", "something else: a list of people")
    people = ("Hoàng Văn Páo", "Nông Thị Bích", "Lý A Sình", "Ma Thế Duy", "Dương Thị Hiên", "Triệu Tà Phin")
    posts = (
        "Chủ tịch UBND",
        "Bí thư Đảng ủy",
        "Công chức Tư pháp - Hộ tịch",
        "Công chức Địa chính",
        "Kế toán",
        "Trưởng CA",
    )
    s = p.sheet(
        "DS",
        ["DANH SÁCH CÁN BỘ, CÔNG CHỨC XÃ HÀ HIỆU NĂM 2023"],
        [],
        ["TT", "Họ và tên", "Năm sinh", "Chức vụ", "Trình độ chuyên môn", "Lý luận chính trị", "Hệ số lương"],
    )
    for number, (name, post) in enumerate(zip(people, posts, strict=True), 1):
        grade = p.rng.choice(("Đại học", "Trung cấp", "Cao đẳng"))
        put(s, number, name, p.draw(1968, 1992), post, grade, "Trung cấp", p.draw(234, 432) / 100)
    return p.done()


def dotted_form() -> Case:
    p = Paper("BAO CAO CCHC NAM 2023 - NONG HA.xlsx", "a form with dotted lines, values with their unit in the text")
    lines = (
        ("I. Giải quyết TTHC tại bộ phận một cửa", ""),
        ("1. Tổng số hồ sơ đã giải quyết trong năm ..........................", "1.236 hồ sơ"),
        ("   - Giải quyết trước và đúng hạn ................................", "1.229 hồ sơ"),
        ("   - Quá hạn .....................................................", "07 hồ sơ"),
        ("II. Khảo sát mức độ hài lòng đối với sự phục vụ của cơ quan hành chính nhà nước", ""),
        ("1. Tổng số phiếu khảo sát về sự phục vụ .........................", "150 phiếu"),
        ("2. Số phiếu hài lòng về sự phục vụ ..............................", "143 phiếu"),
        ("3. Mức độ hài lòng về sự phục vụ ................................", "95,3 %"),
        ("III. Sắp xếp thôn", ""),
        ("1. Số thôn thuộc diện phải sắp xếp ..............................", "02 thôn"),
        ("2. Số thôn đã sắp xếp ...........................................", "02 thôn"),
        ("3. Tỷ lệ thôn thuộc diện đã sắp xếp .............................", "100 %"),
        ("IV. Chính quyền điện tử", ""),
        ("1. Tổng số hồ sơ công việc của xã ...............................", "318 hồ sơ"),
        ("2. Số hồ sơ công việc xử lý trên môi trường mạng ................", "290 hồ sơ"),
        ("3. Tổng số cuộc họp .............................................", "52 cuộc"),
        ("4. Số cuộc họp tổ chức trực tuyến ...............................", "13 cuộc"),
    )
    s = p.sheet(
        "Mau BC",
        ["HUYỆN CHỢ MỚI", *[""] * 5, "Mẫu 03/CCHC-X"],
        ["UBND XÃ NÔNG HẠ"],
        [],
        ["BÁO CÁO SỐ LIỆU CẢI CÁCH HÀNH CHÍNH NĂM 2023"],
        [],
        *[[text, *[""] * 5, value] for text, value in lines],
        [],
        ["", *[""] * 4, "TM. ỦY BAN NHÂN DÂN - CHỦ TỊCH"],
    )
    merge(s, " ".join(f"A{row}:F{row}" for row in range(6, 6 + len(lines))) + " A4:G4")
    for name, above, below in (
        ("on_time", 1229, 1236),
        ("satisfaction_service", 143, 150),
        ("hamlets_rearranged", 2, 2),
        ("work_records_commune", 290, 318),
        ("online_meetings", 13, 52),
    ):
        p.fig(name, "02107", "2023", above, below)
    return p.done()


def two_quarters() -> Case:
    p = Paper("Bằng Vân - so sánh Q2, Q3.xlsx", "criteria in rows, two quarters and their difference")
    wanted = (
        ("Tỷ lệ h/sơ TTHC giải quyết trước hạn, đúng hạn", "on_time", 97.4, 98.9),
        ("Tỷ lệ h/sơ TTHC nộp trực tuyến", "online_applications", 44.0, 58.2),
        ("Tỷ lệ h/sơ thanh toán trực tuyến nghĩa vụ tài chính", "online_payment", 20.5, 33.1),
        ("Tỷ lệ h/sơ công việc cấp xã xử lý trên môi trường mạng", "work_records_commune", 81.0, 86.5),
    )
    s = p.sheet(
        "Trang tính1",
        ["XÃ BẰNG VÂN (NGÂN SƠN) - MỘT SỐ KẾT QUẢ CCHC"],
        ["STT", "Chỉ tiêu (%)", "Quí II/2023", "Quí III/2023", "Tăng (+), giảm (-)", "Chỉ tiêu huyện giao"],
    )
    for number, (text, name, before, now) in enumerate(wanted, 1):
        put(s, number, text, vn(before), vn(now), f"+{vn(now - before)}", ("95", "40", "50", "85")[number - 1])
        p.fig(name, "01942", "2023-Q2", value=before)
        p.fig(name, "01942", "2023-Q3", value=now)
    box(s, "A2:F6")
    widths(s, 5, 52, 12, 12, 14, 14)
    return p.done()


CASES = (august, copied_month, fields_of_procedure, self_scored, months_across, staff_list, dotted_form, two_quarters)
