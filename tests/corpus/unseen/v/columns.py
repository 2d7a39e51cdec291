"""Units in rows, indicators in columns."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit
from .kit import DISTRICTS, Book, comma, part, share

CHO_MOI = {
    "02086": "TT Đồng Tâm", "02089": "Tân Sơn", "02092": "Thanh Vận", "02095": "Mai Lạp", "02098": "Hòa Mục",
    "02101": "Thanh Mai", "02104": "Cao Kỳ", "02107": "Nông Hạ", "02110": "Yên Cư", "02113": "Thanh Thịnh",
    "02116": "Yên Hân", "02122": "Như Cố", "02125": "Bình Văn", "02131": "Quảng Chu",
}  # fmt: skip


def full_form() -> Case:
    """The form 06b with all its numbered columns; one district's counts contradict each other."""
    b = Book("Bieu II.06b-VPCP-KSTT Quy III nam 2023 (cac huyen, TP).xlsx", "form 06b: units in rows, 13 columns")
    p = b.page("II.06b")
    p.lines("Biểu số II.06b/VPCP/KSTT", "Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020")
    p.lines("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TRÊN ĐỊA BÀN CÁC HUYỆN, THÀNH PHỐ", over=13)
    p.lines("Kỳ báo cáo: Quý III năm 2023 (Từ ngày 15/6/2023 đến ngày 14/9/2023)", over=13)
    p.lines("- Đơn vị báo cáo: Văn phòng UBND tỉnh Bắc Kạn", "- Đơn vị nhận báo cáo: Văn phòng Chính phủ", at=8)
    p.lines("Đơn vị tính: Số hồ sơ TTHC", at=11)
    got, done, left = "Số lượng hồ sơ tiếp nhận", "Số lượng hồ sơ đã giải quyết", "Số lượng hồ sơ đang giải quyết"
    p.head(
        "TT", "Đơn vị", f"{got}|Tổng số", f"{got}|Trong kỳ|Trực tuyến", f"{got}|Trong kỳ|Trực tiếp, dịch vụ bưu chính",
        f"{got}|Từ kỳ trước", f"{done}|Tổng số", f"{done}|Trước hạn", f"{done}|Đúng hạn", f"{done}|Quá hạn",
        f"{left}|Tổng số", f"{left}|Trong hạn", f"{left}|Quá hạn",
        numbers=["(1)", "(2)", "(3)=(4)+(5)+(6)", "(4)", "(5)", "(6)", "(7)=(8)+(9)+(10)", "(8)", "(9)", "(10)", "(11)=(12)+(13)", "(12)", "(13)"],
    )  # fmt: skip
    p.add("I", "Huyện, thành phố")
    total = [0] * 11
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        online, counter, before = b.r.randint(300, 900), b.r.randint(700, 2500), b.r.randint(20, 90)
        received = online + counter + before
        settled = part(b.r, received, 0.93, 0.98)
        late, late_left = b.r.randint(0, 25), b.r.randint(0, 3)
        early = part(b.r, settled - late, 0.5, 0.8)
        open_ = received - settled
        cells = [
            received,
            online,
            counter,
            before,
            settled,
            early,
            settled - late - early,
            late,
            open_,
            open_ - late_left,
            late_left,
        ]
        if code == "062":
            cells[5] = settled + 214
            row = p.add(number, name, *cells)
            b.plant(p, "numerator_exceeds_denominator", "total_mismatch", "out_of_range", row=row)
        else:
            row = p.add(number, name, *cells)
            b.count(kit.ON_TIME, code, "2023-Q3", settled - late, settled)
        b.count(kit.ONLINE, code, "2023-Q3", online, settled, sure=False, optional=True)
        total = [a + c for a, c in zip(total, cells, strict=True)]
    p.add(None, "Tổng cộng", *total)
    p.sign(9, "Bắc Kạn, ngày 18 tháng 9 năm 2023", "NGƯỜI LẬP BIỂU", "KT. CHÁNH VĂN PHÒNG")
    return b.done()


def payments() -> Case:
    """Fee-paying cases below the line, money beside them."""
    b = Book("TK thanh toan TT 8 thang 2023 - gui SNV.xlsx", "payment statistics, other denominator, money columns")
    p = b.page("Thang 8")
    p.agency("VĂN PHÒNG UBND TỈNH BẮC KẠN", 6)
    p.lines("THỐNG KÊ THANH TOÁN TRỰC TUYẾN CÁC ĐƠN VỊ", "Tháng 8 năm 2023", over=10)
    p.lines("(Kèm theo Công văn số 1187/VPUBND-TTPVHCC ngày 21/8/2023)", over=10)
    pay = "Hình thức thanh toán"
    p.head(
        "STT", "Tên đơn vị", "Hồ sơ thu phí", f"{pay}|Trực tiếp", f"{pay}|Trực tuyến", "Tỷ lệ thanh toán trực tuyến (%)",
        "Phí (VNĐ)", "Lệ phí (VNĐ)", "Tổng số tiền", "Xếp hạng",
    )  # fmt: skip
    names = {
        "STNMT": "Sở TN&MT", "SGTVT": "Sở GTVT", "STP": "Sở Tư pháp", "SXD": "Sở Xây dựng", "058": "UBND TP Bắc Kạn",
        "061": "UBND H. Ba Bể", "064": "UBND H. Chợ Đồn", "066": "UBND H. Na Rì",
    }  # fmt: skip
    b.plant(p, "other_definition")
    for number, (code, name) in enumerate(names.items(), 1):
        fees = b.r.randint(60, 900)
        online = part(b.r, fees, 0.2, 0.9)
        money = [fees * 15000, fees * 8000, fees * 23000]
        p.add(number, name, fees, fees - online, online, share(online, fees, 2), *money, b.r.randint(1, 19))
        b.count(kit.PAID, code, "2023-08", online, fees)
    nothing = p.add(9, "Ban Dân tộc", 0, 0, 0, "Không phát sinh", 0, 0, 0, "-")
    b.rate(kit.PAID, "BDT", "2023-08", None)
    b.plant(p, "no_cases", "zero_denominator", row=nothing)
    p.sign(7, "Bắc Kạn, ngày 21 tháng 8 năm 2023", "Người lập", "PHÓ CHÁNH VĂN PHÒNG")
    return b.done()


def commune_staff() -> Case:
    """Cadres and staff of the communes; other kinds of staff beside them; all communes and the district's total."""
    b = Book("Chat luong doi ngu CBCC cap xa H. Cho Moi 9T-2023.xlsx", "communes in rows, kinds of staff in columns")
    p = b.page("CBCC xã")
    p.agency("PHÒNG NỘI VỤ", 7, upper="UBND HUYỆN CHỢ MỚI")
    p.lines("BIỂU TỔNG HỢP TRÌNH ĐỘ CHUYÊN MÔN CÁN BỘ, CÔNG CHỨC CẤP XÃ", over=10)
    p.lines("(Số liệu báo cáo 9 tháng năm 2023)", over=10)
    cadre, all_, other = "Cán bộ cấp xã", "Cán bộ, công chức cấp xã", "Người hoạt động không chuyên trách"
    p.head(
        "Số TT", "Xã, thị trấn", f"{cadre}|Tổng số có mặt", f"{cadre}|Có trình độ CM từ trung cấp trở lên", f"{cadre}|Tỉ lệ (%)",
        f"{all_}|Tổng số có mặt", f"{all_}|Có trình độ CM từ đại học trở lên", f"{all_}|Tỉ lệ (%)",
        f"{other}|Tổng số", f"{other}|Có trình độ đại học trở lên",
        numbers=["a", "b", 1, 2, "3=2/1", 4, 5, "6=5/4", 7, 8],
    )  # fmt: skip
    total = [0] * 6
    for number, (code, name) in enumerate(CHO_MOI.items(), 1):
        cadres, staff, helpers = b.r.randint(9, 12), b.r.randint(18, 23), b.r.randint(8, 14)
        skilled, degree = part(b.r, cadres, 0.85, 1.05), part(b.r, staff, 0.55, 0.95)
        p.add(number, name, cadres, skilled, comma(share(skilled, cadres)), staff, degree, comma(share(degree, staff)), helpers, helpers // 3)  # fmt: skip
        b.count(kit.CADRES, code, "2023-9M", skilled, cadres)
        b.count(kit.GRADUATES, code, "2023-9M", degree, staff)
        total = [a + c for a, c in zip(total, [cadres, skilled, staff, degree, helpers, helpers // 3], strict=True)]
    c, s, w, d, h, k = total
    p.add(None, "Toàn huyện", c, s, comma(share(s, c)), w, d, comma(share(d, w)), h, k)
    b.count(kit.CADRES, "065", "2023-9M", s, c)
    b.count(kit.GRADUATES, "065", "2023-9M", d, w)
    p.sign(7, "Chợ Mới, ngày 15 tháng 9 năm 2023", "NGƯỜI LẬP", "TRƯỞNG PHÒNG")
    return b.done()


def work_records() -> Case:
    """Two levels of work records side by side; a rate typed wrong; ranks and signed papers beside."""
    b = Book("PL2_HSCV cap huyen, cap xa_6 thang dau nam 2023.xlsx", "two levels beside each other, units in rows")
    p = b.page("Phụ lục 2")
    p.lines("Phụ lục 2").lines("KẾT QUẢ XỬ LÝ HỒ SƠ CÔNG VIỆC TRÊN MÔI TRƯỜNG MẠNG 6 THÁNG ĐẦU NĂM 2023", over=10)
    p.lines(
        "(Kèm theo Báo cáo số 318/BC-STTTT ngày 22 tháng 6 năm 2023 của Sở Thông tin và Truyền thông)", over=10
    ).skip()
    up, low = "Hồ sơ công việc\ncấp huyện", "Hồ sơ công việc\ncấp xã"
    p.head(
        "TT", "Địa phương", f"{up}|Tổng số HSCV", f"{up}|Xử lý trên MTM", f"{up}|Tỷ lệ %", f"{low}|Tổng số HSCV",
        f"{low}|Xử lý trên MTM", f"{low}|Tỷ lệ %", "Số văn bản đi ký số", "Xếp hạng",
    )  # fmt: skip
    sums = [0] * 4
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        mine, theirs = b.r.randint(900, 3200), b.r.randint(1500, 5200)
        net, below = part(b.r, mine, 0.9, 0.995), part(b.r, theirs, 0.6, 0.93)
        wrong = code == "063"
        shown = share(net, mine) - 11.5 if wrong else share(net, mine)
        row = p.add(number, name.replace("Huyện ", "H. ").replace("Thành phố", "TP"), mine, net, round(shown, 1), theirs, below, share(below, theirs), b.r.randint(2000, 9000), b.r.randint(1, 8))  # fmt: skip
        if wrong:
            b.plant(p, "rate_mismatch", row=row)
        b.count(kit.RECORDS_DISTRICT, code, "2023-6M", net, mine, sure=not wrong)
        b.count(kit.RECORDS_COMMUNE, code, "2023-6M", below, theirs)
        sums = [a + c for a, c in zip(sums, [mine, net, theirs, below], strict=True)]
    p.add(None, "Toàn tỉnh", sums[0], sums[1], share(sums[1], sums[0]), sums[2], sums[3], share(sums[3], sums[2]))
    b.count(kit.RECORDS_DISTRICT, "06", "2023-6M", sums[1], sums[0])
    b.count(kit.RECORDS_COMMUNE, "06", "2023-6M", sums[3], sums[2])
    p.ws.column_dimensions["J"].hidden = True
    p.skip().lines("Ghi chú: HSCV không bao gồm hồ sơ thuộc bí mật nhà nước.")
    return b.done()


def departments_year() -> Case:
    """Abbreviated departments; what was given and what was done; a total that does not add up."""
    b = Book("Tong hop tu cham diem cac So nam 2023.xlsx", "departments by abbreviation, three areas, the year")
    p = b.page("Nam 2023")
    p.lines(
        "SỞ NỘI VỤ TỈNH BẮC KẠN", "TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH CCHC NĂM 2023 CỦA CÁC SỞ, BAN, NGÀNH", bold=True
    )
    task, note, post = "Nhiệm vụ theo Kế hoạch CCHC", "Báo cáo CCHC định kỳ", "Biên chế công chức"
    p.head(
        "Stt", "Sở, ngành", f"{task}|Được giao", f"{task}|Đã hoàn thành", f"{task}|Đạt tỷ lệ", f"{note}|Phải gửi",
        f"{note}|Gửi đúng hạn", f"{note}|Gửi chậm", f"{post}|Được giao", f"{post}|Có mặt", f"{post}|Chưa sử dụng", "Điểm tự chấm",
    )  # fmt: skip
    names = {
        "STC": "Sở TC", "SKHDT": "Sở KHĐT", "STTTT": "Sở TT&TT", "SKHCN": "Sở KHCN", "SYT": "Sở Y tế",
        "SLDTBXH": "Sở LĐ-TB&XH", "SVHTTDL": "Sở VH,TT&DL",
    }  # fmt: skip
    sums = [0] * 7
    for number, (code, name) in enumerate(names.items(), 1):
        given, due, quota = b.r.randint(12, 38), 8, b.r.randint(28, 64)
        done, sent, here = part(b.r, given, 0.8, 1.02), b.r.randint(5, 8), quota - b.r.randint(0, 5)
        cells = [given, done, (done / given, "0.0%"), due, sent, due - sent, quota, here, quota - here]
        p.add(number, name, *cells, round(b.r.uniform(70, 92), 2))
        b.count(kit.TASKS, code, "2023", done, given)
        b.count(kit.REPORTS, code, "2023", sent, due)
        b.count(kit.STAFF, code, "2023", here, quota)
        sums = [a + c for a, c in zip(sums, [given, done, due, sent, due - sent, quota, here], strict=True)]
    sums[5] += 17
    row = p.add(None, "Cộng", sums[0], sums[1], (sums[1] / sums[0], "0.0%"), *sums[2:], sums[5] - sums[6])
    b.plant(p, "total_mismatch", row=row)
    p.sign(8, "Bắc Kạn, ngày 19 tháng 12 năm 2023", "Người tổng hợp", "GIÁM ĐỐC")
    return b.done()


def e_copies() -> Case:
    """A hurried commune clerk's table without diacritics: text numbers, a dash, a word instead of a number."""
    b = Book("bao cao chung thuc dien tu thang 5 - TP.xlsx", "wards in rows, text numbers, no diacritics")
    p = b.page("Sheet1")
    p.lines("UBND THANH PHO BAC KAN", "BAO CAO CHUNG THUC DIEN TU THANG 5/2023 CUA CAC XA, PHUONG")
    p.head(
        "tt", "ten don vi", "tong so ho so TTHC phat sinh trong thang", "so ho so chung thuc ban sao dien tu",
        "ty le chung thuc dien tu (%)", "so HS chung thuc giay", "so tien thu (dong)",
    )  # fmt: skip
    wards = {
        "01834": "P. Nguyen Thi Minh Khai", "01837": "P. Song Cau", "01840": "P. Duc Xuan", "01843": "P. Phung Chi Kien",
        "01846": "P. Huyen Tung", "01849": "xa Duong Quang", "01852": "xa Nong Thuong", "01855": "P. Xuat Hoa",
    }  # fmt: skip
    for number, (code, name) in enumerate(wards.items(), 1):
        all_ = b.r.randint(120, 420)
        copies = part(b.r, all_, 0.08, 0.4)
        if code == "01852":
            row = p.add(number, name, str(all_), "chua tong hop", "chua tong hop", "", "")
            b.plant(p, "not_a_number", row=row)
            continue
        p.add(number, name, str(all_), f"{copies:02d}", comma(share(copies, all_)), str(b.r.randint(100, 300)), kit.dotted(copies * 12000))  # fmt: skip
        b.count(kit.COPIES, code, "2023-05", copies, all_)
    return b.done()


def reports() -> Iterator[Case]:
    for build in (full_form, payments, commune_staff, work_records, departments_year, e_copies):
        yield build()
