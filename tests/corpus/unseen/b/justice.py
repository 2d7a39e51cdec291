"""Reports of Sở Tư pháp: legal documents with rows below each district, certified copies, its own criteria."""

from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.b.paper import As, Report, comma, dotted, percent, row, say, text, total
from tests.corpus.unseen.b.places import DISTRICTS, NAMES, bare, communes, part, plain, ubnd


def documents() -> Case:
    report, chance, period = (
        Report("STP - Bieu VBQPPL 6T2023.xlsx", "sub-rows for council and committee below each district"),
        Random("b9"),
        "2023-6M",
    )
    page = report.page("VBQPPL").motto("UBND TỈNH BẮC KẠN", "SỞ TƯ PHÁP", right=7)
    page.lines(
        "KẾT QUẢ BAN HÀNH, RÀ SOÁT VĂN BẢN QUY PHẠM PHÁP LUẬT CỦA CẤP HUYỆN",
        "6 tháng đầu năm 2023",
        "Đơn vị tính: văn bản",
        width=10,
    )
    page.head(
        """
        STT | Tên huyện, thành phố | Văn bản QPPL được ban hành trong kỳ | < | < | < | Văn bản QPPL được rà soát | < | < | <
        ^ | ^ | Tổng số đã ban hành | Trong đó | < | Tỷ lệ ban hành đúng quy định (%) | Tổng số VB đã rà soát | Số VB phải xử lý | Số VB đã được xử lý sau rà soát | Tỷ lệ VB được xử lý sau rà soát (%)
        ^ | ^ | ^ | Ban hành đúng quy định | Có dấu hiệu trái pháp luật | ^ | ^ | ^ | ^ | ^
        """,
        numbers="({})",
    )
    truth = (say("documents_lawful", "D/C", period), say("documents_reviewed", "I/H", period))
    rates = {"F": ("D/C", 1), "J": ("I/H", 1)}
    for place, code in enumerate(DISTRICTS, 1):
        bodies = []
        for label in ("- HĐND", "- UBND"):
            issued, looked = chance.randint(2, 9), chance.randint(10, 30)
            lawful, handle = issued - chance.choice((0, 0, 0, 1)), chance.randint(2, 9)
            bodies.append(
                row(
                    "",
                    None,
                    label,
                    issued,
                    lawful,
                    issued - lawful,
                    None,
                    looked,
                    handle,
                    part(chance, handle, 0.5, 1),
                    None,
                )
            )
        if code == "060":  # no document was issued
            for body in bodies:
                body.cells[2:5] = [0, 0, 0]
        whole = total(bodies, code, place, NAMES[code])
        whole.cells[5] = whole.cells[9] = ...
        if code == "060":
            whole.cells[5], whole.plant = "KPS", ("no_cases", "zero_denominator")
        page.table([whole], *truth, rates=rates, show={"F": text, "J": text}).table(bodies)
        if place < 4:  # folded away by a reader of the table
            page.sheet.row_dimensions[page.at - 1].hidden = page.sheet.row_dimensions[page.at - 2].hidden = True
    page.lines("", "Ghi chú: Số liệu không bao gồm văn bản do HĐND, UBND tỉnh và cấp xã ban hành.")
    page.sign(right="KT. GIÁM ĐỐC", column=8)
    return report.case()


def e_copies() -> Case:
    report, chance = (
        Report(
            "Chứng thực điện tử T8.2023_Sở Tư pháp.xlsx", "certified on paper beside electronic, numbers typed as text"
        ),
        Random("b10"),
    )
    page = report.page("T8").lines(
        "SỞ TƯ PHÁP", "BÁO CÁO KẾT QUẢ CHỨNG THỰC BẢN SAO ĐIỆN TỬ TỪ BẢN CHÍNH", "Tháng 8/2023", "", column=2
    )
    page.head(
        """
        Stt | Đơn vị thực hiện | Tổng số hồ sơ TTHC phát sinh | Chứng thực bản sao giấy | < | Chứng thực bản sao điện tử | < | Tỷ lệ hồ sơ được chứng thực điện tử trên tổng số HS phát sinh | Phí chứng thực điện tử đã thu (đồng)
        ^ | ^ | ^ | Số hồ sơ | Số bản | Số hồ sơ | Số bản | ^ | ^
        """
    )
    rows = []
    for place, code in enumerate(DISTRICTS, 1):
        cases = chance.randint(900, 4200)
        paper, digital = part(chance, cases, 0.2, 0.3), part(chance, cases, 0.06, 0.29)
        rows.append(
            row(
                code,
                place,
                ubnd(code),
                cases,
                paper,
                paper * 3,
                digital,
                digital + chance.randint(5, 80),
                ...,
                digital * 5000,
            )
        )
    whole = total(rows, "06", "", "Toàn tỉnh")
    show = dict.fromkeys("CDEFGI", dotted) | {"H": percent(2)}
    page.table([*rows, whole], say("certified_e_copies", "F/C", "2023-08"), rates={"H": ("F/C", 2)}, show=show)
    return report.case()


def own_criteria() -> Case:
    """Numerators and denominators in rows of their own; the department is named in a line above."""
    report, period = (
        Report("Bao cao CCHC Quy IV nam 2023_STP.xlsx", "criteria in rows, counts in rows of their own"),
        "2023-Q4",
    )
    page = report.page("Biểu số liệu").motto("UBND TỈNH BẮC KẠN", "SỞ TƯ PHÁP", right=4)
    page.lines("SỐ LIỆU BÁO CÁO CẢI CÁCH HÀNH CHÍNH QUÝ IV NĂM 2023", width=5)
    page.lines("Đơn vị báo cáo: Sở Tư pháp", "(Kỳ báo cáo từ ngày 15/9/2023 đến ngày 14/12/2023)", "")
    page.head("STT | Nội dung thống kê | ĐVT | Số liệu | Ghi chú")
    page.table(
        [
            row("", "I", "Giải quyết TTHC"),
            row("", 1, "Tổng số hồ sơ TTHC đã giải quyết", "Hồ sơ", 412),
            row("", "1.1", "Giải quyết trước hạn", "Hồ sơ", 301),
            row("", "1.2", "Giải quyết đúng hạn", "Hồ sơ", 107),
            row("", "1.3", "Giải quyết quá hạn", "Hồ sơ", 4, "Lý lịch tư pháp chờ xác minh"),
            row("", 2, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", "%", "99,03"),
            row("", 3, "Tổng số hồ sơ thu phí, lệ phí", "Hồ sơ", 350),
            row("", 4, "Số hồ sơ thanh toán trực tuyến", "Hồ sơ", 190),
            row("", 5, "Tỷ lệ hồ sơ thanh toán trực tuyến/hồ sơ thu phí", "%", "54,29"),
            row("", 6, "Số tiền thanh toán trực tuyến", "Đồng", "38.000.000"),
            row("", "II", "Chính quyền điện tử"),
            row("", 7, "Tổng số cuộc họp của Sở", "Cuộc", 24),
            row("", 8, "Số cuộc họp trực tuyến", "Cuộc", 11),
            row("", 9, "Tỷ lệ cuộc họp trực tuyến", "%", "45,83"),
            row("", 10, "Tổng số hồ sơ công việc (cấp tỉnh)", "Hồ sơ", 655),
            row("", 11, "Số hồ sơ công việc cấp tỉnh được xử lý trên MTM", "Hồ sơ", 655),
            row("", 12, "Tỷ lệ HSCV cấp tỉnh xử lý trên môi trường mạng", "%", 100),
            row("", "III", "Tổ chức bộ máy, tài chính"),
            row("", 13, "Số biên chế được giao", "Người", 31),
            row("", 14, "Số biên chế có mặt", "Người", 29),
            row("", 15, "Tỷ lệ tiết kiệm chi thường xuyên", "%", "10,5"),
        ]
    )
    page.plant("other_definition", row=None)
    for indicator, above, below in (
        ("on_time", 408, 412),
        ("online_payment", 190, 350),
        ("online_meetings", 11, 24),
        ("work_records_province", 655, 655),
        ("staff_within_quota", 29, 31),
    ):
        page.tell(indicator, "STP", period, above, below)
    page.sign("Người lập biểu", "GIÁM ĐỐC", 4, "Bắc Kạn, ngày 18 tháng 12 năm 2023")
    return report.case()


def law_score() -> Case:
    """Districts report in columns: the unit's figure stands below its name, the plan beside it does not count."""
    report, chance, period = (
        Report(
            "Bieu tong hop the che quy 3 - So Tu phap.xlsx",
            "indicators in rows, plan and actual of each district in columns",
        ),
        Random("b12"),
        "2023-Q3",
    )
    page = report.page("Quý III").lines("TỔNG HỢP CHỈ TIÊU CẢI CÁCH THỂ CHẾ QUÝ III/2023", "ĐVT: %", "")
    pairs = " | ".join(f"{bare(code)} | <" for code in DISTRICTS)
    page.head(f"TT | Chỉ tiêu | {pairs}\n^ | ^ | {' | '.join(['KH | TH'] * 8)}")
    letters = "DFHJLNPR"
    for number, (indicator, name, plan) in enumerate(
        (
            ("documents_lawful", "Tỷ lệ văn bản QPPL được ban hành đúng quy định", 100),
            ("documents_reviewed", "Tỷ lệ văn bản QPPL được xử lý sau rà soát", 90),
            ("", "Tỷ lệ văn bản được tự kiểm tra theo thẩm quyền", 100),
            ("certified_e_copies", "Tỷ lệ hồ sơ được chứng thực điện tử", 20),
        ),
        1,
    ):
        found = [round(chance.uniform(0.7, 1) * plan, 1) for _ in letters]
        cells = [cell for value in found for cell in (plan, As(value, comma(value)))]
        says = (
            tuple(say(indicator, letter, period, code) for letter, code in zip(letters, DISTRICTS, strict=True))
            if indicator
            else ()
        )
        page.table([row("", number, name, *cells, says=says)])
    return report.case()


def bach_thong_copies() -> Case:
    report, chance = Report("chung thuc dien tu bach thong t11.xlsx", "no diacritics, header not merged"), Random("b13")
    page = report.page("bach thong").lines(
        "PHONG TU PHAP HUYEN BACH THONG", "Thong ke chung thuc dien tu thang 11 nam 2023", ""
    )
    page.head(
        "tt | xa, thi tran | tong so ho so tthc phat sinh | so ho so chung thuc dien tu | ty le ho so chung thuc dien tu % | chung thuc chu ky (truong hop)",
        merge=False,
    )
    rows = []
    for place, code in enumerate(communes("063"), 1):
        cases = chance.randint(40, 190)
        rows.append(
            row(code, place, plain(bare(code)), cases, part(chance, cases, 0, 0.35), ..., chance.randint(0, 25))
        )
    page.table(
        [*rows, total(rows, "063", None, "toan huyen")],
        say("certified_e_copies", "D/C", "2023-11"),
        rates={"E": ("D/C", 1)},
    )
    return report.case()


REPORTS = (documents, e_copies, own_criteria, law_score, bach_thong_copies)
