"""Units in rows, indicators in columns."""

from collections.abc import Iterator
from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.m.kit import DISTRICTS, Book, Row, foot, head, pair, vn

OFFICES = {
    "STNMT": "Sở TN&MT",
    "SGTVT": "Sở GTVT",
    "SYT": "Sở Y tế",
    "SGDDT": "Sở GD&ĐT",
    "SKHCN": "Sở KHCN",
    "BDT": "Ban Dân tộc tỉnh",
}


def one_stop() -> Case:
    book, chance = Book("Phu luc 2_TTHC cap huyen Q3.xlsx", "districts in rows, three header rows"), Random("m1")
    rows: list[Row] = []
    sums = [0] * 6
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        online, received = pair(chance, 900, 3200, 0.3, 0.7)
        late, done = pair(chance, received * 9 // 10, received, 0.005, 0.03)
        early = round((done - late) * chance.uniform(0.5, 0.8))
        stated = round(100 * (done - late) / done, 1)
        if code == "066":
            stated = round(stated - 9, 1)
        counts = [received, online, done, early, done - late - early, late]
        sums = [total + count for total, count in zip(sums, counts, strict=True)]
        share = round(100 * online / received, 1)
        rows.append([number, f"UBND {'TP' if code == '058' else 'H.'} {name}", *counts[:2], share, *counts[2:], stated])
        book.see("online_applications", code, "2023-Q3", (online, received))
        book.see("on_time", code, "2023-Q3", (done - late, done), sure=code != "066")
    rates = (round(100 * sums[1] / sums[0], 1), round(100 * (sums[2] - sums[5]) / sums[2], 1))
    rows.append([None, "Cộng 8 huyện, TP", *sums[:2], rates[0], *sums[2:], rates[1]])
    book.see("online_applications", "06", "2023-Q3", (sums[1], sums[0]), sure=False, optional=True)
    book.see("on_time", "06", "2023-Q3", (sums[2] - sums[5], sums[2]), sure=False, optional=True)
    book.sheet(
        "PL2",
        head(
            "UBND TỈNH BẮC KẠN",
            "VĂN PHÒNG",
            "Phụ lục 2",
            "TÌNH HÌNH NHẬN VÀ TRẢ KẾT QUẢ HỒ SƠ TTHC TẠI BỘ PHẬN MỘT CỬA CẤP HUYỆN, QUÝ III NĂM 2023",
            "(Kèm theo Báo cáo số 418/BC-VP ngày 18 tháng 10 năm 2023)",
            width=11,
        ),
        [
            "TT|Địa phương|Hồ sơ nhận trong kỳ|<|<|Hồ sơ đã trả kết quả|<|<|<|Tỉ lệ trả KQ\nsớm và đúng hẹn (%)|Ghi chú",
            "^|^|Tổng số|Trong đó: nộp qua mạng|Tỉ lệ nộp qua mạng (%)|Tổng số|Sớm hẹn|Đúng hẹn|Trễ hẹn|^|^",
            "(1)|(2)|(3)|(4)|(5)=(4)/(3)|(6)=(7)+(8)+(9)|(7)|(8)|(9)|(10)=[(7)+(8)]/(6)|(11)",
        ],
        rows,
        foot("Ghi chú: số liệu trích từ Hệ thống thông tin một cửa ngày 15/9/2023.", "KT. CHÁNH VĂN PHÒNG", 11),
    )
    book.fault("rate_mismatch", "PL2", "UBND H. Na Rì")
    return book.case()


def paperless() -> Case:
    book, chance = Book("CĐS cac so nganh 9 thang 2023.xlsx", "departments in rows"), Random("m2")
    rows: list[Row] = ["I|Các sở|||||||||||"]
    for number, (code, name) in enumerate(OFFICES.items(), 1):
        if code == "BDT":
            rows.append("II|Cơ quan ngang sở|||||||||||")
        net, works = pair(chance, 400, 3000, 0.93)
        signed, papers = pair(chance, 300, 900, 0.8)
        online, met = (0, 0) if code == "SKHCN" else pair(chance, 12, 60, 0.2, 0.7)
        shared, due = pair(chance, 15, 40, 0.8)
        share = "-" if not met else vn(100 * online / met)
        rows.append(
            [number, name, works, net, vn(100 * net / works, 2), papers, signed, met, online, share, due, shared]
        )
        book.see("work_records_province", code, "2023-9M", (net, works))
        book.see("online_meetings", code, "2023-9M", (online, met))
        book.see("periodic_reports_shared", code, "2023-9M", (shared, due))
    book.sheet(
        "9T",
        head("UBND TỈNH BẮC KẠN", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", width=12),
        [["KẾT QUẢ XỬ LÝ CÔNG VIỆC TRÊN MÔI TRƯỜNG SỐ CỦA CÁC CƠ QUAN CHUYÊN MÔN THUỘC UBND TỈNH 9 THÁNG NĂM 2023"]],
        [
            "Stt|Tên cơ quan|Hồ sơ công việc cấp tỉnh|<|<|Văn bản đi|<|Hội họp|<|<|Báo cáo định kỳ|<",
            "^|^|Phát sinh\n(không tính HS mật)|Xử lý trên môi trường mạng|Tỷ lệ %|Tổng|Ký số|Tổng số cuộc họp"
            "|Số cuộc họp trực tuyến|Tỷ lệ %|Tổng số BC định kỳ|Số BC đã cập nhật lên Hệ thống thông tin báo cáo tỉnh",
        ],
        rows,
        foot("* Sở KHCN không tổ chức cuộc họp nào trong kỳ.", "GIÁM ĐỐC", 12),
    )
    book.fault("zero_denominator no_cases", "9T", "Sở KHCN")
    return book.case()


def schooling() -> Case:
    book, chance = Book("Ngan Son - Trinh do CBCC cap xa 6T.xlsx", "communes in rows, percent format"), Random("m3")
    names = (
        "01936 TT Nà Phặc,01939 Xã Thượng Ân,01942 Xã Bằng Vân,01945 Xã Cốc Đán,01948 Xã Trung Hoà,01951 Xã Đức Vân,"
        "01954 TT Vân Tùng,01957 Xã Thượng Quan,01960 Xã Hiệp Lực,01963 Xã Thuần Mang"
    )
    body: list[Row] = []
    sums = [0] * 6
    for number, (code, name) in enumerate((part.split(" ", 1) for part in names.split(",")), 1):
        trained, cadres = pair(chance, 9, 12, 0.8)
        schooled, officials = pair(chance, 8, 11, 0.9)
        higher = chance.randint(9, cadres + officials - 2)
        counts = [cadres, trained, officials, schooled, cadres + officials, higher]
        sums = [total + count for total, count in zip(sums, counts, strict=True)]
        body.append([number, name, *counts[:2], trained / cadres, *counts[2:], higher / (cadres + officials)])
        book.see("commune_cadres_intermediate", code, "2023-6M", (trained, cadres))
        book.see("commune_staff_university", code, "2023-6M", (higher, cadres + officials))
    total: Row = [None, "Toàn huyện", *sums[:2], sums[1] / sums[0], *sums[2:], sums[5] / sums[4]]
    book.see("commune_cadres_intermediate", "062", "2023-6M", (sums[1], sums[0]))
    book.see("commune_staff_university", "062", "2023-6M", (sums[5], sums[4]))
    sheet = book.sheet(
        "Biểu 03",
        [
            "UBND HUYỆN NGÂN SƠN|<|<",
            "PHÒNG NỘI VỤ|<|<||||Biểu số 03",
            "",
            "CHẤT LƯỢNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC XÃ, THỊ TRẤN|<|<|<|<|<|<|<|<",
            "(Báo cáo công tác CCHC 6 tháng đầu năm 2023; số liệu chốt ngày 14/6/2023)|<|<|<|<|<|<|<|<",
            "||||||||ĐVT: người",
            "TT|Xã, thị trấn|Cán bộ cấp xã|<|<|Công chức cấp xã|<|Cán bộ, công chức cấp xã|<|<",
            "^|^|Tổng số|Trình độ CM từ TC trở lên|Tỷ lệ|Tổng số|Trình độ CM từ TC trở lên|Tổng số CB, CC|Có trình độ ĐH trở lên|Tỷ lệ",
        ],
        [total, *body],
        foot("Ghi chú: không tính người hoạt động không chuyên trách.", "TRƯỞNG PHÒNG", 10),
    )
    for row in sheet.iter_rows(min_row=9, max_row=19):
        row[4].number_format = row[9].number_format = "0.0%"
    return book.case()


def fees() -> Case:
    book, chance = (
        Book("BC thanh toan truc tuyen thang 9.2023.xlsx", "formulas without values, hidden column"),
        Random("m4"),
    )
    rows: list[Row] = []
    grand = [0, 0]
    groups = (
        ("A", "KHỐI SỞ, NGÀNH", ["SGTVT Sở Giao thông vận tải", "STNMT Sở Tài nguyên & Môi trường", "STP Sở Tư pháp", "BQLKCN BQL các KCN"]),
        ("B", "UBND CẤP HUYỆN", ["061 Huyện Ba Bể", "063 Huyện Bạch Thông", "064 Huyện Chợ Đồn", "058 Thành phố Bắc Kạn"]),
    )  # fmt: skip
    for letter, title, units in groups:
        rows.append([letter, title])
        part = [0, 0]
        for number, (code, name) in enumerate((unit.split(" ", 1) for unit in units), 1):
            line = 9 + len(rows)
            if code == "BQLKCN":
                rows.append([number, name, "KPS", "KPS", "KPS", "KPS"])
                book.see("online_payment", code, "2023-09", None)
                continue
            paid, due = pair(chance, 60, 420, 0.2, 0.8)
            rate = f"=ROUND(E{line}/C{line}*100,1)"
            rows.append([number, name, due, due - paid, paid, rate, paid * 25000, due * 30000, chance.randint(50, 400)])
            part = [part[0] + paid, part[1] + due]
            book.see("online_payment", code, "2023-09", (paid, due))
        rows.append([None, f"Cộng {letter}", part[1], part[1] - part[0], part[0], round(100 * part[0] / part[1], 1)])
        grand = [grand[0] + part[0], grand[1] + part[1]]
    rows.append([None, "TOÀN TỈNH (A+B)", grand[1], grand[1] - grand[0], grand[0], round(100 * grand[0] / grand[1], 1)])
    book.see("online_payment", "06", "2023-09", (grand[0], grand[1]))
    sheet = book.sheet(
        "thang 9",
        [
            "VĂN PHÒNG UBND TỈNH",
            "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
            "",
            "THỐNG KÊ HỒ SƠ TTHC NỘP PHÍ, LỆ PHÍ TRỰC TUYẾN THÁNG 9 NĂM 2023",
            "Kỳ báo cáo: từ ngày 15/8/2023 đến ngày 14/9/2023",
            "",
            "STT|Tên đơn vị|Số HS phải thu phí, lệ phí|Số hồ sơ đã thanh toán|<|Tỷ lệ HS thanh toán trực tuyến (%)"
            "|Số tiền (đồng)|<|Số HS thanh toán trực tuyến T9/2022",
            "^|^|^|Trực tiếp|Trực tuyến|^|Nộp trực tuyến|Tổng thu|^",
        ],
        rows,
        foot("Người tổng hợp: Nông Thị Hà - 0209.3870.xxx", "GIÁM ĐỐC TRUNG TÂM", 9),
    )
    sheet.column_dimensions["I"].hidden = True
    return book.case()


def capital() -> Case:
    book, chance = Book("Bieu giai ngan 9T-2023 (gui SNV).xlsx", "money in text, total on top, last year"), Random("m5")
    units = {"SGTVT": "Sở Giao thông Vận tải", "SYT": "Sở Y tế", "other": "Ban QLDA ĐTXD tỉnh", **{c: f"Huyện {DISTRICTS[c]}" for c in ["060", "061", "062", "064", "066"]}}  # fmt: skip
    body: list[Row] = []
    sums = [0.0] * 4
    for number, (code, name) in enumerate(units.items(), 1):
        kept, given = chance.randint(200, 900) * 10.5, chance.randint(4000, 20000) * 10.5
        spent = round((kept + given) * chance.uniform(0.35, 0.8), 1)
        month, before = round(spent * 0.12, 1), round(chance.uniform(30, 70), 1)
        values = [kept, given, kept + given, spent]
        sums = [total + value for total, value in zip(sums, values, strict=True)]
        share = vn(100 * spent / (kept + given)) + "%"
        body.append([number, name, *map(vn, values), vn(month), share, vn(before) + "%", number * 2 % 8 or 8])
        if code == "other":
            continue
        book.see("investment_disbursed", code, "2023-9M", (spent, round(kept + given, 1)))
        book.see("investment_disbursed", code, "2022-9M", before, optional=True)
    top: Row = [None, "TỔNG SỐ TOÀN TỈNH", *map(vn, sums), None, vn(100 * sums[3] / sums[2]) + "%"]
    book.see("investment_disbursed", "06", "2023-9M", (round(sums[3], 1), round(sums[2], 1)))
    book.sheet(
        "ĐTC",
        head(
            "UBND TỈNH BẮC KẠN",
            "SỞ KẾ HOẠCH VÀ ĐẦU TƯ",
            "TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG 9 THÁNG NĂM 2023",
            "(Phục vụ Báo cáo CCHC - Lĩnh vực cải cách tài chính công)",
            width=10,
        ),
        [
            "|||||||||Đvt: triệu đồng",
            "TT|Chủ đầu tư|Kế hoạch vốn năm 2023|<|<|Giải ngân đến hết 14/9/2023|<|Tỷ lệ giải ngân so với KH vốn"
            "|Tỷ lệ giải ngân cùng kỳ 9T/2022|Xếp thứ",
            "^|^|Vốn năm trước kéo dài|Vốn giao trong năm|Tổng cộng|Tổng số|Riêng tháng 9|^|^|^",
        ],
        [top, *body],
        foot("Nguồn: Kho bạc Nhà nước Bắc Kạn.", "PHÓ GIÁM ĐỐC", 10),
    )
    book.fault("unknown_unit", "ĐTC", "Ban QLDA ĐTXD tỉnh")
    return book.case()


def surveys() -> Case:
    book, chance = (
        Book("KQ khảo sát hài lòng quý II.xlsx", "three surveys in one table, districts in rows"),
        Random("m6"),
    )
    rows: list[Row] = []
    kinds = ("satisfaction", "satisfaction_land_construction_investment", "satisfaction_health_education")
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        line: list[str | int | float | None] = [number, ("Thành phố " if code == "058" else "Huyện ") + name]
        for kind in kinds:
            glad, asked = pair(chance, 40, 250, 0.82)
            wrong = code == "063" and kind == kinds[1]
            glad = asked + 14 if wrong else glad
            line += [asked, glad, None if wrong else vn(100 * glad / asked, 2)]
            book.see(kind, code, "2023-Q2", (glad, asked), sure=not wrong, optional=wrong)
        rows.append(line)
    book.sheet(
        "Q2-2023",
        [
            "SỞ NỘI VỤ BẮC KẠN",
            "TỔNG HỢP KẾT QUẢ ĐIỀU TRA MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN, DOANH NGHIỆP - QUÝ II/2023",
            "(Thực hiện theo KH số 35/KH-SNV ngày 02/02/2023)",
            "",
            "Số\nTT|Huyện, thành phố|Về giải quyết TTHC|<|<|Về giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư|<|<"
            "|Về dịch vụ y tế, giáo dục công lập|<|<",
            "^|^|Số phiếu khảo sát|Số phiếu hài lòng|Mức độ hài lòng (%)|Số phiếu khảo sát|Số phiếu hài lòng"
            "|Mức độ hài lòng (%)|Số phiếu khảo sát|Số phiếu hài lòng|Mức độ hài lòng (%)",
        ],
        rows,
        foot("Phiếu không hợp lệ đã loại trước khi tổng hợp.", "TRƯỞNG PHÒNG CCHC", 11),
    )
    book.fault("numerator_exceeds_denominator", "Q2-2023", "Huyện Bạch Thông")
    return book.case()


def plain_letters() -> Case:
    book, chance = Book("na ri bc cchc t10 2023.xlsx", "no diacritics, hurried, no borders"), Random("m7")
    units = "02155 TT Yen Lac,02158 Xa Kim Lu,02161 Xa Son Thanh,02170 Xa Van Minh, Xa Lam Son,02179 Xa Tran Phu,02197 Xa Liem Thuy"
    rows: list[Row] = []
    for number, (code, name) in enumerate((unit.split(" ", 1) for unit in units.split(",")), 1):
        late, done = chance.randint(0, 3), chance.randint(60, 190)
        early = chance.randint(20, done - 10)
        copies, cases = pair(chance, done, done + 30, 0.03, 0.25)
        solved, asked = (0, 0) if code == "02170" else pair(chance, 2, 9, 0.7)
        rows.append([number, name, cases, copies, done, early, done - early - late, late, asked, solved])
        if code:
            book.see("certified_e_copies", code, "2023-10", (copies, cases))
            book.see("on_time", code, "2023-10", (done - late, done))
            book.see("feedback_resolved", code, "2023-10", (solved, asked))
    book.sheet(
        "Sheet1",
        [
            "UBND HUYEN NA RI",
            "SO LIEU CAI CACH HANH CHINH THANG 10/2023 CUA CAC XA, THI TRAN",
            "Stt|Ten xa, TT|Tong so ho so TTHC phat sinh|So HS chung thuc ban sao dien tu|Tong so HS da giai quyet"
            "|GQ truoc han|GQ dung han|GQ qua han|So PAKN tiep nhan|So PAKN da xu ly dut diem",
        ],
        rows,
        box=False,
    )
    book.fault("unknown_unit", "Sheet1", "Xa Lam Son")
    book.fault("zero_denominator no_cases", "Sheet1", "Xa Van Minh")
    return book.case()


def reports() -> Iterator[Case]:
    """Reports with a row a unit."""
    for make in (one_stop, paperless, schooling, fees, capital, surveys, plain_letters):
        yield make()
