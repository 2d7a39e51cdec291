"""One-stop figures in scraps: typed text, exports, month tables, long lists, formulas, hidden rows."""

from tests.corpus.truth import Case

from .pen import (
    BACH_THONG,
    CHO_DON,
    CHO_MOI,
    CITY,
    COPIES,
    DISTRICTS,
    FEEDBACK,
    MEETINGS,
    OFFICIALS,
    ON_TIME,
    ONLINE,
    PAID,
    REVIEWED,
    SATISFIED,
    UNIVERSITY,
    Pen,
    added,
    comma,
    plain,
    rate,
    window,
)


def typed_by_a_commune() -> Case:
    p = Pen("bc thang 11 xa nhu co.xlsx", "no diacritics, amounts with their unit typed behind", "Sheet1", "2023-11")
    p.lines("UBND XÃ NHƯ CỐ - HUYỆN CHỢ MỚI", "Số liệu báo cáo CCHC tháng 11 năm 2023", span=1)
    p.gap()
    f, unit = window(p.rng, 60, 140), "02122"
    copies, asked = p.rng.randint(2, 9), p.rng.randint(25, 50)
    for label, value in (
        ("Tổng số hồ sơ đã tiếp nhận", f"{f['total']} hồ sơ"),
        ("Trong đó tiếp nhận trực tuyến", f"{f['online']} hồ sơ"),
        ("Tỷ lệ hồ sơ trực tuyến trên tổng hồ sơ tiếp nhận", f"{comma(rate(f['online'], f['total'], 1), 1)}%"),
        ("Tổng số hồ sơ đã giải quyết", f"{f['done']} hồ sơ"),
        ("Giải quyết trước và đúng hạn", f"{f['good']} hồ sơ"),
        ("Giải quyết quá hạn", f"{f['late']:02d} hồ sơ" if f["late"] else "không"),
        ("Hồ sơ chứng thực bản sao điện tử", f"{copies:02d} hồ sơ"),
        ("Tỷ lệ chứng thực bản sao điện tử trên tổng hồ sơ tiếp nhận", f"{comma(rate(copies, f['total'], 1), 1)}%"),
        ("Số phiếu khảo sát hài lòng về giải quyết TTHC", f"{asked} phiếu"),
        ("Số phiếu hài lòng và rất hài lòng", f"{asked} phiếu"),
        ("Phản ánh, kiến nghị", "Không phát sinh"),
    ):
        p.row(label, value)
    p.counts(ONLINE, unit, f["online"], f["total"])
    p.counts(ON_TIME, unit, f["good"], f["done"])
    p.counts(COPIES, unit, copies, f["total"])
    p.counts(SATISFIED, unit, asked, asked)
    p.stated(FEEDBACK, unit, None)
    return p.done(plain)


def export_of_the_portal() -> Case:
    p = Pen("mot_cua_cho_moi_thang10.csv", "CSV export with semicolons", period="2023-10")
    lines = [
        "don_vi;ky_bao_cao;hs_da_giai_quyet;giai_quyet_truoc_han;giai_quyet_dung_han;giai_quyet_qua_han;ty_le_truoc_va_dung_han"
    ]
    for code, name in CHO_MOI.items():
        f = window(p.rng)
        unit = name.replace("TT", "Thị trấn") if name.startswith("TT") else f"Xã {name}"
        share = comma(rate(f["good"], f["done"]))
        lines.append(f"{unit};10/2023;{f['done']};{f['early']};{f['due']};{f['late']};{share}")
        p.counts(ON_TIME, code, f["good"], f["done"])
    p.case.data = ("\ufeff" + "\r\n".join(lines) + "\r\n").encode()
    return p.case


def one_town_by_months() -> Case:
    p = Pen(
        "Theo dõi HS trực tuyến năm 2023 - TT Phủ Thông.xlsx", "one indicator, counts and share, months across", "2023"
    )
    p.lines("UBND THỊ TRẤN PHỦ THÔNG", "BẢNG THEO DÕI TỶ LỆ HỒ SƠ TRỰC TUYẾN NĂM 2023", span=8)
    months = range(1, 10)
    p.header("Nội dung", *(f"T{month}" for month in months), "9 tháng", "Chỉ tiêu năm")
    facts = [window(p.rng, 40, 110) for _ in months]
    total = added(facts)
    p.row("Tổng số hồ sơ tiếp nhận", *(f["new"] for f in facts), total["new"])
    p.row("Số hồ sơ tiếp nhận trực tuyến", *(f["online"] for f in facts), total["online"])
    p.row("Số hồ sơ trực tiếp + BCCI", *(f["direct"] for f in facts), total["direct"])
    shares = [comma(rate(f["online"], f["new"], 1), 1) for f in [*facts, total]]
    p.row("Tỷ lệ hồ sơ trực tuyến/tổng số tiếp nhận (%)", *shares, "60")
    for month, f in zip(months, facts, strict=True):
        p.counts(ONLINE, "01969", f["online"], f["new"], f"2023-{month:02d}")
    p.counts(ONLINE, "01969", total["online"], total["new"], "2023-9M")
    p.fault("other_definition")
    return p.done()


def districts_by_months() -> Case:
    p = Pen("MDHL cac huyen 6 thang.xlsx", "one indicator, eight districts, months across", "HL")
    p.lines("MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN, DOANH NGHIỆP VỀ GIẢI QUYẾT TTHC", span=10)
    p.lines("TẠI BỘ PHẬN MỘT CỬA CÁC HUYỆN, THÀNH PHỐ 6 THÁNG ĐẦU NĂM 2023", "Đơn vị tính: %", span=10)
    p.header("TT", "Huyện/TP", *(f"Năm 2023>Tháng {month}" for month in range(1, 7)), "Bình quân 6 tháng", "Xếp hạng")
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        values: list[object] = [round(p.rng.uniform(84, 99.9), 1) for _ in range(6)]
        if code == "062":
            values[1] = "KPS"
        held = [value for value in values if isinstance(value, float)]
        mean = round(sum(held) / len(held), 2)
        p.row(number, name if code == "058" else f"H. {name}", *values, mean, p.rng.randint(1, 8))
        for month, value in enumerate(values, 1):
            p.stated(SATISFIED, code, value if isinstance(value, float) else None, f"2023-{month:02d}")
        p.stated(SATISFIED, code, mean, "2023-6M", sure=False, optional=True)  # a mean of shares, not a share
    return p.done()


def long_list() -> Case:
    p = Pen("du_lieu_chi_tieu_cchc.xlsx", "long form: year, month, code, indicator, value", "data")
    p.header("nam", "thang", "ma_don_vi", "ten_don_vi", "chi_tieu", "don_vi_tinh", "gia_tri", "nguoi_nhap")
    names = {
        ON_TIME: "Tỷ lệ hồ sơ giải quyết trước và đúng hạn", PAID: "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến",
        COPIES: "Tỷ lệ chứng thực bản sao điện tử",
    }  # fmt: skip
    for month in (7, 8, 9):
        for code in ("060", "063", "064", "066"):
            for indicator, name in names.items():
                low = {ON_TIME: 93, PAID: 20, COPIES: 3}[indicator]
                value = round(p.rng.uniform(low, low + 6.9), 2)
                p.row(2023, month, code, f"Huyện {DISTRICTS[code]}", name, "%", value, "ntthuong")
                p.stated(indicator, code, value, f"2023-{month:02d}")
            p.row(
                2023,
                month,
                code,
                f"Huyện {DISTRICTS[code]}",
                "Số hồ sơ quá hạn",
                "hồ sơ",
                p.rng.randint(0, 9),
                "ntthuong",
            )
    return p.done()


def crosstab_of_districts() -> Case:
    p = Pen(
        "Tổng hợp CCHC 8 huyện, TP 9 tháng.xlsx", "indicators in rows, districts across, goal column", "TH", "2023-9M"
    )
    p.lines(
        "SỞ NỘI VỤ TỈNH BẮC KẠN", "TỔNG HỢP MỘT SỐ CHỈ TIÊU CCHC CỦA CÁC HUYỆN, THÀNH PHỐ 9 THÁNG NĂM 2023", span=12
    )
    names = ["Bắc Kạn" if code == "058" else name for code, name in DISTRICTS.items()]
    p.header("TT", "Chỉ tiêu (%)", "Mục tiêu 2023", *(f"Huyện, thành phố>{name}" for name in names))
    p.row("A", "Thủ tục hành chính")
    lines = (
        (ONLINE, "Hồ sơ TTHC nộp trực tuyến trên tổng số hồ sơ giải quyết", 30, 35, 80),
        (PAID, "Hồ sơ TTHC thanh toán trực tuyến nghĩa vụ tài chính", 50, 20, 70),
        (ON_TIME, "Hồ sơ TTHC giải quyết trước hạn và đúng hạn", 95, 93, 99.9),
        (REVIEWED, "TTHC rà soát có phương án đơn giản hoá", 20, 10, 40),
        ("", "B", 0, 0, 0),
        (OFFICIALS, "Cơ quan hành chính có cơ cấu công chức phù hợp VTVL", 98, 85, 100),
        (UNIVERSITY, "CBCC cấp xã có trình độ chuyên môn đại học trở lên", 64, 60, 90),
        (MEETINGS, "Cuộc họp tổ chức trực tuyến", 40, 20, 60),
    )
    for number, (indicator, name, goal, low, high) in enumerate(lines, 1):
        if not indicator:
            p.row("B", "Công vụ và chính quyền điện tử")
            continue
        values = [round(p.rng.uniform(low, high), 1) for _ in DISTRICTS]
        p.row(number, name, goal, *(comma(value, 1) for value in values))
        for code, value in zip(DISTRICTS, values, strict=True):
            p.stated(indicator, code, value)
    p.lines("Nguồn: báo cáo của UBND các huyện, thành phố", span=12)
    return p.done()


def formulas_and_hidden_rows() -> Case:
    p = Pen("Cho Don - TTHC Quy 1-2023.xlsx", "formulas without values, a hidden row and column", "Quý 1", "2023-Q1")
    p.lines("UBND HUYỆN CHỢ ĐỒN", "Kết quả giải quyết TTHC cấp xã Quý 1/2023", span=8)
    p.header(
        "Stt",
        "UBND cấp xã",
        "Đã giải quyết",
        "Trước, đúng hạn",
        "Quá hạn",
        "Tỷ lệ trước, đúng hạn",
        "Tỷ lệ trước, đúng hạn quý IV/2022",
    )
    p.page.column_dimensions["G"].hidden = True
    first = p.at
    for number, (code, name) in enumerate(CHO_DON.items(), 1):
        f = window(p.rng)
        row = p.row(number, name, f["done"], f["good"], f["late"], f"=D{p.at}/C{p.at}*100", 98.5 + number / 10)
        p.stated(ON_TIME, code, 98.5 + number / 10, "2022-Q4", sure=False, optional=True)
        hidden = name == "Yên Mỹ"  # nobody says why the row is hidden
        p.page.row_dimensions[row].hidden = hidden
        p.counts(ON_TIME, code, f["good"], f["done"], sure=not hidden, optional=hidden)
    sums = (f"=SUM({column}{first}:{column}{p.at - 1})" for column in "CDE")
    p.row(None, "Cộng cấp xã", *sums, f"=D{p.at}/C{p.at}*100")
    return p.done()


def shares_by_format() -> Case:
    p = Pen("Bắc Kạn TP_ty le ho so_quy II.2023.xlsx", "percent formats beside bare fractions", "Q2", "2023-Q2")
    p.lines("THÀNH PHỐ BẮC KẠN - CÁC TỶ LỆ VỀ HỒ SƠ TTHC QUÍ II NĂM 2023 (phường, xã)", span=5)
    p.header(
        "Đơn vị",
        "Tỉ lệ HS trực tuyến trên HS giải quyết",
        "Tỉ lệ HS đúng hạn, trước hạn",
        "Tỉ lệ HS thanh toán trực tuyến",
    )
    for code, name in CITY.items():
        shares = [round(p.rng.uniform(low, 0.999), 4) for low in (0.3, 0.93, 0.1)]
        row = p.row(name, *shares)
        for column in (2, 3):
            p.page.cell(row, column).number_format = "0.0%"
        for indicator, share in zip((ONLINE, ON_TIME, PAID), shares, strict=True):
            p.stated(indicator, code, round(100 * share, 2))
    return p.done()


def counts_as_text() -> Case:
    p = Pen("Bạch Thông_ thang 12_chot.xlsx", "numbers as text, two header blocks on a sheet", "Tháng 12", "2023-12")
    p.lines("BÁO CÁO THÁNG 12 NĂM 2023 - UBND HUYỆN BẠCH THÔNG", span=6)
    for title, head, keys, indicator in (
        ("1. Giải quyết hồ sơ TTHC", ("Đã giải quyết", "Trước và đúng hạn", "Tỷ lệ (%)"), ("done", "good"), ON_TIME),
        (
            "2. Thanh toán trực tuyến",
            ("HS có thu phí, lệ phí", "HS thanh toán trực tuyến", "Tỷ lệ (%)"),
            ("fee", "paid"),
            PAID,
        ),
    ):
        p.gap()
        p.lines(title, span=6)
        p.header("TT", "Đơn vị", *head)
        for number, (code, name) in enumerate(BACH_THONG.items(), 1):
            f = window(p.rng, 900, 2500)
            below, above = (f[key] for key in keys)
            p.row(f"{number:02d}", name, comma(below, 0), comma(above, 0), comma(rate(above, below)))
            p.counts(indicator, code, above, below)
    return p.done()


BUILDERS = (typed_by_a_commune, export_of_the_portal, one_town_by_months, districts_by_months, long_list)
BUILDERS += (crosstab_of_districts, formulas_and_hidden_rows, shares_by_format, counts_as_text)
