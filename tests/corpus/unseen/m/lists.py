"""Long form, fields of procedure in rows, and tables about something else."""

from collections.abc import Iterator
from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.m.kit import Book, Row, foot, head, pair, vn


def by_code() -> Case:
    book, chance = Book("ket xuat so lieu cchc thang 5.xlsx", "long form with unit codes"), Random("m21")
    rows: list[Row] = []
    names = {
        "on_time": "Tỷ lệ hồ sơ giải quyết trước, đúng hạn",
        "online_payment": "Tỷ lệ hồ sơ thanh toán trực tuyến",
        "online_applications": "Tỷ lệ hồ sơ nộp trực tuyến",
        "": "Tỷ lệ hồ sơ quá hạn",
    }
    for unit, title in (("058", "TP Bắc Kạn"), ("063", "Bạch Thông"), ("064", "Chợ Đồn"), ("SCT", "Sở Công Thương")):
        good = 0.0
        for short, name in names.items():
            value = round(chance.uniform(93, 100) if short == "on_time" else chance.uniform(12, 70), 1)
            good = value if short == "on_time" else good
            value = value if short else round(100 - good, 1)
            rows.append([2023, 5, unit, title, name, value, "%"])
            if short:
                book.see(short, unit, "2023-05", value)
    rows.append([2023, 5, "063", "Bạch Thông", names["online_payment"], 77.7, "%"])
    bad = next(one for one in book.truth.expected if one.unit == "063" and one.indicator.endswith("online_payment"))
    book.truth.expected.remove(bad)
    for value in (bad.value or 0, 77.7):
        book.see("online_payment", "063", "2023-05", value, sure=False, optional=True)
    book.sheet("data", ["Năm|Tháng|Mã ĐV|Tên đơn vị|Tên chỉ tiêu|Giá trị|ĐVT"], rows, box=False)
    book.blank("duplicate", "data")
    return book.case()


def by_period() -> Case:
    book, chance = Book("Nhat ky so lieu cac so.xlsx", "long form with counts, several periods"), Random("m22")
    rows: list[Row] = []
    names = {
        "on_time": "Hồ sơ giải quyết đúng hạn và trước hạn",
        "work_records_province": "HSCV cấp tỉnh xử lý trên MTM",
    }
    periods = {"2023-Q1": "Quý I/2023", "2023-Q2": "Quý II/2023", "2023-6M": "6 tháng đầu năm 2023"}
    for unit, title in (("SKHDT", "Sở KH&ĐT"), ("STC", "Sở Tài chính")):
        quarters: dict[str, list[tuple[int, int]]] = {short: [] for short in names}
        for period, text in periods.items():
            for short, name in names.items():
                done = quarters[short]
                fresh = pair(chance, 60, 220, 0.9)
                counts = (sum(a for a, _ in done), sum(b for _, b in done)) if period == "2023-6M" else fresh
                done.append(counts)
                wrong = len(rows) == 4
                if wrong:
                    counts = (counts[1] + 6, counts[1])
                rows.append([len(rows) + 1, title, text, name, *counts, vn(100 * counts[0] / counts[1]), ""])
                book.see(short, unit, period, counts, sure=not wrong, optional=wrong)
    rows[4] = [*rows[4][:-1], "kiểm tra lại số liệu"]
    book.sheet("Sổ", ["TT|Cơ quan|Kỳ báo cáo|Chỉ tiêu|Số đạt (tử số)|Tổng số (mẫu số)|Tỷ lệ %|Ghi chú"], rows)
    book.fault("numerator_exceeds_denominator", "Sổ", "kiểm tra lại số liệu")
    return book.case()


def as_text() -> Case:
    lines = ["Kỳ;Đơn vị;Chỉ tiêu;Kết quả (%);Người nhập"]
    book = Book("xuat_du_lieu_Q2_2023.csv", "semicolon text, decimal commas")
    names = {"satisfaction": "Mức độ hài lòng về giải quyết TTHC", "online_meetings": "Tỷ lệ cuộc họp trực tuyến"}
    for unit, title, values in (
        ("060", "Huyện Pác Nặm", (93.5, 41.7)),
        ("065", "Huyện Chợ Mới", (96.25, 28)),
        ("066", "Huyện Na Rì", (89.9, None)),
    ):
        for (short, name), value in zip(names.items(), values, strict=True):
            lines.append(f"Quý II/2023;{title};{name};{'Không phát sinh' if value is None else vn(value, 2)};cvnv")
            book.see(short, unit, "2023-Q2", value)
    book.truth.data = ("\r\n".join(lines) + "\r\n").encode("utf-8-sig")
    return book.truth  # fmt: skip


def form_06a() -> Case:
    book, chance = (
        Book("Cam Giang II.06a quy III-2023.xlsx", "the form of the decree, fields in rows, total on top"),
        Random("m23"),
    )
    body: list[list[int]] = []
    for _ in range(6):
        late, done, doing = chance.randint(0, 1), chance.randint(8, 80), chance.randint(0, 5)
        early, old = chance.randint(1, done - 2), chance.randint(0, 4)
        net = chance.randint(0, done + doing - old)
        body.append(
            [done + doing, net, done + doing - old - net, old, done, early, done - early - late, late, doing, doing, 0]
        )
    total = [sum(column) for column in zip(*body, strict=True)]
    book.see("on_time", "02008", "2023-Q3", (total[5] + total[6], total[4]))
    for whole in (total[4], total[0]):  # the form has no rate: received or settled below the line
        book.see("online_applications", "02008", "2023-Q3", (total[1], whole), sure=False, optional=True)
    names = ["Hộ tịch", "Chứng thực", "Đất đai", "Bảo trợ xã hội", "Người có công", "Nuôi con nuôi"]
    fields: list[Row] = [[number, name, *line] for number, (name, line) in enumerate(zip(names, body, strict=True), 1)]
    book.sheet(
        "II.06a",
        [
            "Biểu số II.06a/VPCP/KSTT\nBan hành theo TT 01/2020/TT-VPCP|<||TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN TRỰC TIẾP GIẢI QUYẾT TTHC|<|<|<|<|<|<|- Đơn vị báo cáo: UBND xã Cẩm Giàng|<|<",
            "|||Kỳ báo cáo: Quý III/2023 (Từ ngày 15/6/2023 đến ngày 14/9/2023)|<|<|<|<|<|<|- Đơn vị nhận báo cáo: UBND huyện Bạch Thông|<|<",
            "||||||||||Đơn vị tính: Số hồ sơ TTHC|<|<",
            "STT|Lĩnh vực giải quyết|Số lượng hồ sơ tiếp nhận|<|<|<|Số lượng hồ sơ đã giải quyết|<|<|<|Số lượng hồ sơ đang giải quyết|<|<",
            "^|^|Tổng số|Trong kỳ|<|Từ kỳ trước|Tổng số|Trước hạn|Đúng hạn|Quá hạn|Tổng số|Trong hạn|Quá hạn",
            "^|^|^|Trực tuyến|Trực tiếp, dịch vụ bưu chính|^|^|^|^|^|^|^|^",
            "(1)|(2)|(3)=(4)+(5)+(6)|(4)|(5)|(6)|(7)=(8)+(9)+(10)|(8)|(9)|(10)|(11)=(12)+(13)|(12)|(13)",
        ],
        [[None, "Tổng cộng", *total], *fields],
    )  # fmt: skip
    return book.case()


def roads() -> Case:
    book, chance = (
        Book("GTVT 9 tháng - hồ sơ theo lĩnh vực.xlsx", "fields in rows, hidden field row, total below"),
        Random("m24"),
    )
    names = ["Đường bộ", "Đường thủy nội địa", "Đăng kiểm", "Sát hạch, cấp đổi GPLX", "Vận tải"]
    rows: list[Row] = []
    total = [0, 0, 0, 0]
    for number, name in enumerate(names, 1):
        online, received = pair(chance, 40, 900, 0.4)
        good, done = pair(chance, received - 12, received, 0.97)
        if name == "Đường thủy nội địa":
            rows.append([number, name, *["Không phát sinh"] * 2])
            continue
        counts = [received, online, done, good]
        total = [one + more for one, more in zip(total, counts, strict=True)]
        rows.append([number, name, *counts[:2], vn(100 * online / received), *counts[2:], vn(100 * good / done)])
    rates = vn(100 * total[1] / total[0]), vn(100 * total[3] / total[2])
    rows.append(["Tổng cộng", "<", *total[:2], rates[0], *total[2:], rates[1]])
    book.see("online_applications", "SGTVT", "2023-9M", (total[1], total[0]))
    book.see("on_time", "SGTVT", "2023-9M", (total[3], total[2]))
    sheet = book.sheet(
        "Sở GTVT",
        head("UBND TỈNH BẮC KẠN", "SỞ GIAO THÔNG VẬN TẢI", "KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT TTHC 9 THÁNG NĂM 2023", width=8),
        ["TT|Lĩnh vực|Hồ sơ tiếp nhận|<|<|Hồ sơ đã giải quyết|<|<", "^|^|Tổng số|Tiếp nhận trực tuyến|Tỷ lệ HS trực tuyến (%)|Tổng số|Trước và đúng hạn|Tỷ lệ đúng hạn (%)"],
        rows,
        foot("Lĩnh vực đường thủy nội địa không phát sinh hồ sơ nên ẩn.", "GIÁM ĐỐC", 8),
    )  # fmt: skip
    sheet.row_dimensions[9].hidden = True
    return book.case()


def town() -> Case:
    book, chance = (
        Book("Huyen Cho Moi BC thang 11-2023 theo linh vuc.xlsx", "fields in rows, total that does not add up"),
        Random("m25"),
    )
    rows: list[Row] = []
    sums = [0, 0, 0]
    for number, name in enumerate(("Đất đai", "Hộ tịch", "Đăng ký kinh doanh", "Giáo dục và đào tạo", "Chứng thực"), 1):
        paid, cases = pair(chance, 30, 200, 0.2, 0.8)
        copies = chance.randint(3, 12)
        sums = [one + more for one, more in zip(sums, (cases, paid, copies), strict=True)]
        rows.append([number, name, cases, paid, copies, paid * 12000])
    wrong = sums[1] + 30
    rows.insert(0, [None, "Toàn huyện", sums[0], wrong, sums[2], sums[1] * 12000])
    book.see("online_payment", "065", "2023-11", (wrong, sums[0]), sure=False)
    book.see("certified_e_copies", "065", "2023-11", (sums[2], sums[0]))
    book.sheet(
        "T11",
        [
            "Đơn vị báo cáo: UBND huyện Chợ Mới",
            "TÌNH HÌNH THANH TOÁN TRỰC TUYẾN, CHỨNG THỰC ĐIỆN TỬ THÁNG 11 NĂM 2023",
            "Stt|Lĩnh vực TTHC|Tổng số hồ sơ TTHC phát sinh|Số hồ sơ thanh toán trực tuyến|Số hồ sơ chứng thực điện tử|Tiền phí, lệ phí (đồng)",
        ],
        rows,
    )  # fmt: skip
    book.fault("total_mismatch", "T11", "Toàn huyện")
    return book.case()


def trade() -> Case:
    book, chance = Book("SCT quy IV.xlsx", "fields in rows, smiles counted by degree"), Random("m26")
    rows: list[Row] = []
    total = [0, 0, 0, 0]
    for letter, name in zip(
        "abcd", ("Lưu thông hàng hóa", "Công nghiệp - điện", "Xúc tiến thương mại", "An toàn thực phẩm"), strict=True
    ):
        counts = [chance.randint(20, 60), chance.randint(5, 20), chance.randint(0, 2)]
        line = [sum(counts), *counts]
        total = [one + more for one, more in zip(total, line, strict=True)]
        rows.append([letter, name, *line, None])
    rows.append(["", "CỘNG", *total, round((total[1] + total[2]) / total[0], 3)])
    book.see("satisfaction", "SCT", "2023-Q4", (total[1] + total[2], total[0]))
    book.sheet(
        "Q4",
        head("UBND TỈNH BẮC KẠN", "SỞ CÔNG THƯƠNG", "KHẢO SÁT SỰ HÀI LÒNG VỀ GIẢI QUYẾT TTHC QUÝ IV NĂM 2023", width=7),
        ["TT|Lĩnh vực|Tổng số phiếu khảo sát|Rất hài lòng|Hài lòng|Không hài lòng|Tỷ lệ hài lòng (rất hài lòng + hài lòng)"],
        rows,
        foot("Khảo sát tại Trung tâm Phục vụ hành chính công.", "GIÁM ĐỐC", 7),
    )  # fmt: skip
    return book.case()


def others() -> Iterator[Case]:
    """Reports about something else."""
    tables: tuple[tuple[str, str, str, list[Row]], ...] = (
        ("Danh sách tập huấn CCHC tháng 9.2023.xlsx", "DANH SÁCH CÁN BỘ DỰ TẬP HUẤN CẢI CÁCH HÀNH CHÍNH THÁNG 9/2023",
         "TT|Họ và tên|Chức vụ|Đơn vị|Số điện thoại",
         ["1|Hà Thị Mơ|Chuyên viên|UBND huyện Ba Bể|0912000001", "2|Triệu Văn Quý|Công chức VP-TK|UBND xã Cao Kỳ|0912000002", "3|Nông Đức Thọ|Phó Trưởng phòng|Phòng Nội vụ huyện Na Rì|0912000003"]),
        ("Du toan mua sam may tinh 2023.xlsx", "DỰ TOÁN MUA SẮM TRANG THIẾT BỊ BỘ PHẬN MỘT CỬA NĂM 2023",
         "Stt|Đơn vị|Số lượng máy tính|Đơn giá (đồng)|Thành tiền (đồng)|Tỷ lệ NSNN hỗ trợ (%)",
         [[1, "Huyện Pác Nặm", 12, 14500000, 174000000, 70], [2, "Huyện Chợ Đồn", 20, 14500000, 290000000, 70], [None, "Cộng", 32, None, 464000000, None]]),
        ("Quy III - tien do trong rung.xlsx", "TIẾN ĐỘ TRỒNG RỪNG QUÝ III NĂM 2023",
         "TT|Huyện, thành phố|Kế hoạch (ha)|Thực hiện (ha)|Tỷ lệ (%)|Đánh giá",
         [[1, "Huyện Na Rì", 640, 602.5, "94,1"], [2, "Huyện Bạch Thông", 410, 388, "94,6"], [3, "Thành phố Bắc Kạn", 60, 61, "101,7"]]),
        ("Danh muc TTHC cap xa.xlsx", "DANH MỤC TTHC THUỘC THẨM QUYỀN GIẢI QUYẾT CỦA CẤP XÃ NĂM 2023",
         "STT|Mã TTHC|Tên thủ tục hành chính|Lĩnh vực|Thời hạn giải quyết|Mức DVC",
         ["1|1.001193|Đăng ký khai sinh|Hộ tịch|Trong ngày|Toàn trình", "2|2.000815|Chứng thực bản sao từ bản chính|Chứng thực|Trong ngày|Một phần", "3|1.004964|Hỗ trợ mai táng|Người có công|05 ngày|Một phần"]),
    )  # fmt: skip
    for name, title, header, rows in tables:
        book = Book(name, "about something else")
        book.sheet("Sheet1", ["SỞ NỘI VỤ BẮC KẠN", title, "", header], rows, foot("", "NGƯỜI LẬP", 5))
        yield book.case()


def reports() -> Iterator[Case]:
    """Long tables, tables of fields, tables of something else."""
    for make in (by_code, by_period, as_text, form_06a, roads, town, trade):
        yield make()
    yield from others()
