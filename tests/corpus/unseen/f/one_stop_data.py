"""What else leaves the one-stop centre: data sheets, sheets with formulas, rankings, a table nobody can tell apart."""

from tests.corpus.truth import Case
from tests.corpus.unseen.f.paper import DISTRICTS, Paper, box, dress, merge, put, rate, vn, widths

NAMES = {"061": "Ba Bể", "064": "Chợ Đồn", "066": "Na Rì", "STNMT": "Sở Tài nguyên và Môi trường"}
MEASURED = {
    "on_time": "Tỷ lệ hồ sơ giải quyết trước và đúng hạn",
    "online_payment": "Tỷ lệ hồ sơ thanh toán trực tuyến",
}


def long_form() -> Case:
    p = Paper("data_cchc_T1-T4.xlsx", "long form by month, a month that does not exist, a hidden sheet of lists")
    s = p.sheet("DATA", ["Năm", "Tháng", "Đơn vị", "Chỉ tiêu", "Giá trị (%)", "Người nhập"])
    for month in range(1, 5):
        for unit, name in NAMES.items():
            for what, text in MEASURED.items():
                value = round(p.rng.uniform(88, 99) if what == "on_time" else p.rng.uniform(15, 60), 2)
                put(s, 2023, month, name, text, value, p.rng.choice(("hanhtt", "ducnv")))
                p.fig(what, unit, f"2023-{month:02d}", value=value)
    row = put(s, 2023, 13, "Ba Bể", MEASURED["on_time"], 96.4, "hanhtt")
    p.fault("unknown_period", s, row)
    lists = p.sheet("DM", ["Danh mục đơn vị"], *[[name] for name in NAMES.values()])
    lists.sheet_state = "hidden"
    return p.done()


def formulas() -> Case:
    """Rates are formulas nobody has computed: the counts speak."""
    p = Paper("Tổng hợp T5 (có công thức).xlsx", "counts typed, rates and the total as formulas without values")
    s = p.sheet(
        "Thang 5",
        ["KẾT QUẢ GIẢI QUYẾT TTHC VÀ THANH TOÁN TRỰC TUYẾN THÁNG 5/2023"],
        [],
        [
            "Stt",
            "Đơn vị",
            "Tổng HS TTHC phát sinh",
            "Giải quyết TTHC",
            "",
            "",
            "Thanh toán trực tuyến nghĩa vụ tài chính",
            "",
        ],
        "|||Tổng HS đã giải quyết|HS giải quyết trước và đúng hạn|Tỷ lệ trước và đúng hạn|Số HS thanh toán trực tuyến|Tỷ lệ HS thanh toán trực tuyến/HS phát sinh",
    )
    merge(s, "A1:H1 A3:A4 B3:B4 C3:C4 D3:F3 G3:H3")
    for number, (unit, name) in enumerate(DISTRICTS.items(), 1):
        arisen = p.draw(200, 900)
        done = p.part(arisen, 0.85)
        good, paid = p.part(done, 0.93), p.part(arisen, 0.2, 0.6)
        row = number + 4
        put(s, number, name.replace("Huyện ", "H."), arisen, done, good, f"=E{row}/D{row}", paid, f"=G{row}/C{row}")
        p.fig("on_time", unit, "2023-05", good, done)
        p.fig("online_payment", unit, "2023-05", paid, arisen)
        s[f"F{row}"].number_format = s[f"H{row}"].number_format = "0.0%"
    put(
        s, "", "Tổng cộng", *[f"=SUM({column}5:{column}12)" for column in "CDE"], "=E13/D13", "=SUM(G5:G12)", "=G13/C13"
    )
    dress(s, "A3:H4", "Arial", "D9E1F2", 10)
    return p.done()


def index_points() -> Case:
    p = Paper("Xếp hạng Bộ chỉ số 766 tháng 11.xlsx", "something else: points of a national index, ranked")
    s = p.sheet(
        "766",
        ["XẾP HẠNG CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP THEO QUYẾT ĐỊNH 766/QĐ-TTg - THÁNG 11/2023"],
        "Xếp hạng|Đơn vị|Công khai, minh bạch (18 điểm)|Tiến độ (20 điểm)|DVC trực tuyến (12 điểm)|Số hóa (22 điểm)|Tổng điểm|Xếp loại",
    )
    for number, name in enumerate(DISTRICTS.values(), 1):
        points = [p.draw(100, most * 10) / 10 for most in (18, 20, 12, 22)]
        put(s, number, name, *[vn(one) for one in points], f"{vn(sum(points))}/72 điểm", "Khá")
    return p.done()


def twins() -> Case:
    """Filing online and paying online under the same words: nobody can say which pair is which."""
    p = Paper("KQ trực tuyến T6-2023 (gửi gấp).xlsx", "two pairs of columns with the same words")
    s = p.sheet(
        "Sheet1",
        ["KẾT QUẢ NỘP HỒ SƠ VÀ THANH TOÁN TRỰC TUYẾN THÁNG 6/2023"],
        ["Đơn vị", "Tổng HS", "Trực tuyến", "Tỷ lệ trực tuyến (%)", "Trực tuyến", "Tỷ lệ trực tuyến (%)"],
    )
    for unit in ("061", "063", "065"):
        below = p.draw(150, 600)
        first, second = p.part(below, 0.3, 0.7), p.part(below, 0.1, 0.6)
        put(s, DISTRICTS[unit], below, first, vn(rate(first, below)), second, vn(rate(second, below)))
        p.fig("online_applications", unit, "2023-06", first, below, sure=False, optional=True)
        p.fig("online_payment", unit, "2023-06", second, below, sure=False, optional=True)
    p.fault("ambiguous_column", s)
    return p.done()


LEGAL = (
    (
        "documents_lawful",
        "VBQPPL ban hành trong năm",
        "Tổng số VBQPPL đã ban hành",
        "Số VBQPPL ban hành đúng quy định",
        "Tỷ lệ đúng quy định",
    ),
    (
        "documents_reviewed",
        "Rà soát VBQPPL",
        "Số VBQPPL phải xử lý sau rà soát",
        "Số VBQPPL đã xử lý sau rà soát",
        "Tỷ lệ đã xử lý",
    ),
)


def legal_documents() -> Case:
    p = Paper(
        "STP-Biểu TH công tác VBQPPL 2023.xlsx", "districts in rows, two groups of counts, some without documents"
    )
    heads = [part for group in LEGAL for part in group[2:]]
    s = p.sheet(
        "VBQPPL",
        ["SỞ TƯ PHÁP"],
        ["TỔNG HỢP KẾT QUẢ XÂY DỰNG, RÀ SOÁT VĂN BẢN QUY PHẠM PHÁP LUẬT NĂM 2023"],
        ["TT", "Địa phương", LEGAL[0][1], "", "", LEGAL[1][1], "", ""],
        ["", "", *heads],
    )
    sums = {group[0]: [0, 0] for group in LEGAL}
    for number, (unit, name) in enumerate({**DISTRICTS, "06": "Tổng cộng toàn tỉnh"}.items(), 1):
        cells: list[object] = []
        for what, total in sums.items():
            below = p.draw(3, 16) if (unit, what) != ("065", "documents_lawful") else 0
            above = p.part(below, 0.7)
            if unit == "06":
                below, above = total
            sums[what] = [total[0] + below, total[1] + above]
            cells += [below, above, f"{vn(rate(above, below))}%" if below else "KPS"]
            p.fig(what, unit, "2023", above, below)
        put(s, number if unit != "06" else "", f"UBND {name}" if unit != "06" else name, *cells)
    merge(s, "A2:H2 A3:A4 B3:B4 C3:E3 F3:H3")
    box(s, "A3:H13")
    widths(s, 5, 28, 14, 14, 12, 14, 14, 12)
    return p.done()


CASES = (long_form, formulas, index_points, twins, legal_documents)
