"""Reports sent before anybody looked at them again: slips on purpose, leftovers of last month."""

from tests.corpus.truth import Case

from .pen import (
    BACH_THONG,
    CHO_DON,
    CITY,
    COPIES,
    DISTRICTS,
    FEEDBACK,
    MEETINGS,
    ON_TIME,
    PAID,
    SATISFIED,
    SERVICE,
    Pen,
    comma,
    rate,
    window,
)


def draft_of_a_district() -> Case:
    p = Pen("Một cửa Chợ Đồn tháng 9-2023 (bản nháp).xlsx", "slips in counts and shares, one row each", "T9", "2023-09")
    p.lines("UBND HUYỆN CHỢ ĐỒN", "Kết quả giải quyết hồ sơ TTHC cấp xã tháng 9/2023", span=6)
    p.header(
        "TT",
        "Đơn vị",
        "Tổng số HS đã giải quyết",
        "Số HS giải quyết trước và đúng hạn",
        "Số HS quá hạn",
        "Tỷ lệ giải quyết trước và đúng hạn (%)",
    )
    for number, (code, name) in enumerate(CHO_DON.items(), 1):
        f = window(p.rng, 80, 300)
        done, good, late = f["done"], f["done"] - number % 2, number % 2
        share: float = rate(good, done)
        if name == "Nam Cường":  # two figures changed places
            row = p.row(number, name, good - 37, done, late, share)
            p.fault("numerator_exceeds_denominator", row=row)
        elif name == "Bản Thi":
            row = p.row(number, name, done, good, late, round(share * 10))
            p.fault("out_of_range", "rate_mismatch", row=row)
            p.counts(ON_TIME, code, good, done, sure=False)
        elif name == "Bằng Lãng":
            row = p.row(number, name, done, good, late, 91.2)
            p.fault("rate_mismatch", row=row)
            p.counts(ON_TIME, code, good, done, sure=False)
        elif name == "Yên Mỹ":
            row = p.row(number, name, "chưa tổng hợp", good, late, "chưa có")
            p.fault("not_a_number", row=row)
        else:
            p.row(number, name, done, good, late, share)
            p.counts(ON_TIME, code, good, done)
    return p.done()


def total_that_does_not_add_up() -> Case:
    p = Pen("Hài lòng về sự phục vụ - quý IV.xlsx", "stated total is not the sum of the rows", "SPV", "2023-Q4")
    p.lines(
        "SỞ NỘI VỤ BẮC KẠN",
        "MỨC ĐỘ HÀI LÒNG ĐỐI VỚI SỰ PHỤC VỤ CỦA CƠ QUAN HÀNH CHÍNH NHÀ NƯỚC QUÝ IV NĂM 2023",
        span=5,
    )
    p.header(
        "TT",
        "Huyện, thành phố",
        "Tổng số phiếu khảo sát về sự phục vụ",
        "Số phiếu hài lòng về sự phục vụ",
        "Tỷ lệ hài lòng (%)",
    )
    asked = happy = 0
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        n = p.rng.randint(80, 120)
        yes = n - p.rng.randint(0, 12)
        asked, happy = asked + n, happy + yes
        p.row(number, name, n, yes, rate(yes, n, 1))
        p.counts(SERVICE, code, yes, n)
    asked, happy = asked + 200, happy + 154
    row = p.row(None, "Tổng toàn tỉnh", asked, happy, rate(happy, asked, 1))
    p.fault("total_mismatch", row=row)
    p.counts(SERVICE, "06", happy, asked, sure=False)
    return p.done()


def strangers_and_twins() -> Case:
    p = Pen(
        "BT-thanh toan truc tuyen T6.2023.xlsx", "unknown commune, a commune twice, nothing to count", "T6", "2023-06"
    )
    p.lines("UBND HUYỆN BẠCH THÔNG", "THỐNG KÊ THANH TOÁN TRỰC TUYẾN CÁC XÃ, THỊ TRẤN THÁNG 6 NĂM 2023", span=8)
    p.header(
        "STT",
        "Tên đơn vị",
        "Số hồ sơ thu phí",
        "Thanh toán>Trực tiếp",
        "Thanh toán>Trực tuyến",
        "Tỷ lệ thanh toán trực tuyến",
        "Tổng số tiền",
    )
    names = [*BACH_THONG.items(), ("", "Xã Thanh Bình"), ("01978", "Sỹ Bình")]
    for number, (code, name) in enumerate(names, 1):
        f = window(p.rng)
        if name == "Vũ Muộn":
            row = p.row(number, name, 0, 0, 0, "0%", 0)
            p.fault("zero_denominator", "no_cases", row=row)
            p.stated(PAID, code, None)
            continue
        share = f"{comma(rate(f['paid'], f['fee'], 1), 1)}%"
        row = p.row(number, name, f["fee"], f["cash"], f["paid"], share, comma(f["fee"] * 15000, 0))
        if not code:
            p.fault("unknown_unit", row=row)
            continue
        twin = name == "Sỹ Bình"  # which of the two rows holds, only the commune knows
        if twin and number > len(BACH_THONG):
            p.fault("duplicate")
        p.counts(PAID, code, f["paid"], f["fee"], sure=not twin, optional=twin)
    return p.done()


def no_period_anywhere() -> Case:
    p = Pen("Cao Kỳ - mẫu báo cáo một cửa.xlsx", "a commune forgot the period", "Sheet1")
    p.lines("UBND XÃ CAO KỲ", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC", "Kỳ báo cáo: ……………", span=4)
    p.header("TT", "Chỉ tiêu", "ĐVT", "Kết quả")
    p.row(1, "Tổng số hồ sơ đã giải quyết", "hồ sơ", 132)
    p.row(2, "Số hồ sơ giải quyết trước và đúng hạn", "hồ sơ", 131)
    p.row(3, "Tỷ lệ hồ sơ giải quyết trước và đúng hạn", "%", 99.2)
    p.fault("unknown_period")
    return p.done()


def shares_of_what() -> Case:
    p = Pen("Pac Nam_ket qua quy 3.2023.xlsx", "columns that do not say what they hold", "KQ", "2023-Q3")
    p.lines("UBND HUYỆN PÁC NẶM", "Kết quả Bộ phận Một cửa Quý III/2023", span=6)
    p.header("TT", "Tên xã", "Tổng số", "Kết quả", "Tỷ lệ (%)", "Đạt (%)")
    for number, name in enumerate(("Bộc Bố", "Nhạn Môn", "Giáo Hiệu", "An Thắng"), 1):
        f = window(p.rng)
        p.row(number, name, f["total"], f["good"], rate(f["good"], f["total"], 1), round(p.rng.uniform(60, 99), 1))
    p.fault("ambiguous_column", "no_indicator")
    return p.done()


def typing_slips() -> Case:
    p = Pen(
        "Chi tieu CCHC cac huyen quy 2-2023 (chua ra soat).xlsx",
        "indicators in rows, districts across, bad cells",
        "Q2",
        "2023-Q2",
    )
    p.lines("TỔNG HỢP NHANH MỘT SỐ CHỈ TIÊU CCHC QUÝ II/2023 (%)", span=8)
    codes = ("061", "062", "063", "065", "066")
    p.header("TT", "Chỉ tiêu", *(f"Huyện {DISTRICTS[code]}" for code in codes))
    lines = (
        (SATISFIED, "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC", ("96,1", 923, "98,4", "91,05", "95"), 1, "out_of_range"),
        (FEEDBACK, "Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm", (100, "87,5", "Không phát sinh", 100, "92,3"), 2, "no_cases"),
        (MEETINGS, "Tỷ lệ cuộc họp tổ chức trực tuyến", ("31,2", "28,6", "40,7", "#REF!", "35,5"), 3, "error_cell"),
        (COPIES, "Tỷ lệ hồ sơ TTHC được chứng thực điện tử", ("12,4", "8,91", "-3,5", "15,2", "9,77"), 2, "out_of_range"),
    )  # fmt: skip
    for number, (indicator, name, values, bad, code) in enumerate(lines, 1):
        row = p.row(number, name, *values)
        p.fault(code, row=row)
        for place, (unit, value) in enumerate(zip(codes, values, strict=True)):
            if place != bad:
                p.stated(indicator, unit, float(str(value).replace(",", ".")))
            elif code == "no_cases":
                p.stated(indicator, unit, None)
    return p.done()


def last_month_left_in() -> Case:
    p = Pen(
        "TPBK_BC một cửa phường xã T11.2023.xlsx",
        "units by code only; last month's sheet and notes left in",
        "T11",
        "2023-11",
    )
    for period, label in (("2023-11", "11"), ("2023-10", "10")):
        if label == "10":
            p.sheet("T10 (cũ)", left=2)
        p.lines("UBND THÀNH PHỐ BẮC KẠN", f"GIẢI QUYẾT TTHC CÁC PHƯỜNG, XÃ THÁNG {label} NĂM 2023", span=6)
        done = "Hồ sơ đã giải quyết"
        p.header(
            "Mã ĐVHC", f"{done}>Tổng", f"{done}>Trước hạn", f"{done}>Đúng hạn", f"{done}>Trễ hạn", "% trước + đúng hạn"
        )
        for code in CITY:
            f = window(p.rng)
            p.row(code, f["done"], f["early"], f["due"], f["late"], rate(f["good"], f["done"], 1))
            p.counts(ON_TIME, code, f["good"], f["done"], period, optional=label == "10")
        if label == "11":
            p.page.cell(3, 10, "chị Hoa ktra lại giúp em, T10 là 97,8")
    return p.done()


def title_of_another_month() -> Case:
    p = Pen("Phuong Duc Xuan - BC CCHC thang 9 nam 2023.xlsx", "file says September, title says August", "Biểu")
    p.lines("UBND PHƯỜNG ĐỨC XUÂN", "BIỂU SỐ LIỆU CCHC THÁNG 8 NĂM 2023", span=4)
    p.header("TT", "Nội dung", "ĐVT", "Số liệu")
    f = window(p.rng)
    p.row(1, "Hồ sơ TTHC đã giải quyết", "HS", f["done"])
    p.row(2, "Hồ sơ giải quyết trước và đúng hạn", "HS", f["good"])
    p.row(3, "Tỷ lệ giải quyết trước và đúng hạn", "%", rate(f["good"], f["done"]))
    p.lines("Ngày lập: 14/9/2023", span=4)
    for period in ("2023-08", "2023-09"):
        p.counts(ON_TIME, "01840", f["good"], f["done"], period, sure=False, optional=True)
    return p.done()


BUILDERS = (draft_of_a_district, total_that_does_not_add_up, strangers_and_twins, no_period_anywhere, shares_of_what)
BUILDERS += (typing_slips, last_month_left_in, title_of_another_month)
