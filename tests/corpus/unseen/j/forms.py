"""Statistical forms with numbered columns, as a circular prescribes them."""

from openpyxl.comments import Comment

from tests.corpus.truth import Case
from tests.corpus.unseen.j.office import DISTRICTS, Report, files, pct, total, vn

HEAD_06 = """
TT | Lĩnh vực, công việc giải quyết theo cấp | Số hồ sơ nhận giải quyết | < | < | < | Số hồ sơ đã giải quyết | < | < | < | Số hồ sơ đang giải quyết | < | <"""
PARTS_06 = ("all", "online", "desk", "carry", "done", "early", "intime", "late", "left", "safe", "lost")


def natural_resources() -> Case:
    """Fields of procedure in rows for one department; its figure is the total row only."""
    r = Report("Bieu 06a_VPCP_So TNMT_Quy III-2023.xlsx", "form 06a, fields of procedure in rows, one department")
    p = r.page("II.06a")
    p.lines("Biểu số II.06a/VPCP/KSTT\nBan hành theo Thông tư số 02/2017/TT-VPCP ngày 31/10/2017")
    p.title("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC", 13)
    p.lines(
        "Kỳ báo cáo: Quý III năm 2023 (Từ ngày 15/6/2023 đến ngày 14/9/2023)\n- Đơn vị báo cáo: Sở Tài nguyên và Môi trường",
        bold=False,
    )
    p.lines("- Đơn vị nhận báo cáo: Văn phòng UBND tỉnh Bắc Kạn\nĐơn vị tính: Số hồ sơ TTHC", bold=False)
    p.head(
        HEAD_06
        + """
^ | ^ | Tổng số | Trong đó | < | < | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số | Trong hạn | Quá hạn
^ | ^ | ^ | Trực tuyến | Trực tiếp, BCCI | Từ kỳ trước | ^ | ^ | ^ | ^ | ^ | ^ | ^
(1) | (2) | (3)=(4)+(5)+(6) | (4) | (5) | (6) | (7)=(8)+(9)+(10) | (8) | (9) | (10) | (11)=(12)+(13) | (12) | (13)"""
    )
    fields = ("Đất đai", "Môi trường", "Tài nguyên nước", "Địa chất và khoáng sản", "Đo đạc và bản đồ")
    facts = [files(r.rng, 20, 900) for _ in fields]
    p.rows([[n, name, *(f[k] for k in PARTS_06)] for n, (name, f) in enumerate(zip(fields, facts, strict=True), 1)])
    f = total(facts)
    p.rows([["", "Tổng cộng", *(f[k] for k in PARTS_06)]], True)
    r.say("on_time", "STNMT", "2023-Q3", f["good"], f["done"])
    r.say("online", "STNMT", "2023-Q3", f["online"], f["all"], sure=False, optional=True)
    p.sign("Bắc Kạn, ngày 18 tháng 9 năm 2023", "Người lập biểu", 9)
    return r.done()


def province_year() -> Case:
    """The year's form of the province: group rows with sums, communes as one row, the rates said by formula in the head."""
    r = Report(
        "Tổng hợp biểu 06b toàn tỉnh năm 2023.xlsx", "form 06b, groups with subtotals, rates defined by column numbers"
    )
    p = r.page("06b")
    p.lines("UBND TỈNH BẮC KẠN\nVĂN PHÒNG")
    p.title("BIỂU SỐ 06b\nKẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH NĂM 2023\n(Từ ngày 15/12/2022 đến ngày 14/12/2023)", 15)
    p.head(
        HEAD_06
        + """ | Tỷ lệ (%) | <
^ | ^ | Tổng số | Trực tuyến | Trực tiếp, BCCI | Kỳ trước chuyển qua | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số | Trong hạn | Quá hạn | Hồ sơ tiếp nhận trực tuyến | Hồ sơ giải quyết trước và đúng hạn
1 | 2 | 3=4+5+6 | 4 | 5 | 6 | 7=8+9+10 | 8 | 9 | 10 | 11=12+13 | 12 | 13 | 14=4/3 | 15=(8+9)/7"""
    )
    offices = {
        "STP": "Sở Tư pháp", "STC": "Sở Tài chính", "SKHDT": "Sở KH&ĐT", "SCT": "Sở Công thương", "SNNPTNT": "Sở NN&PTNT",
        "SGTVT": "Sở GTVT", "SXD": "Sở Xây dựng", "SYT": "Sở Y tế", "SGDDT": "Sở GD&ĐT", "SLDTBXH": "Sở LĐ-TB&XH",
    }  # fmt: skip

    def line(number: object, name: str, f: dict[str, int]) -> list[object]:
        return [number, name, *(f[k] for k in PARTS_06), pct(f["online"], f["all"]), pct(f["good"], f["done"])]

    def say(code: str, f: dict[str, int]) -> None:
        r.say("online", code, "2023", f["online"], f["all"])
        r.say("on_time", code, "2023", f["good"], f["done"])

    groups = [("I", "Sở, ban, ngành", offices, 300, 6000), ("II", "UBND cấp huyện", DISTRICTS, 4000, 12000)]
    sums, lines = [], []
    for roman, words, units, low, high in groups:
        facts = {code: files(r.rng, low, high) for code in units}
        sums.append(total(facts.values()))
        lines.append(line(roman, words, sums[-1]))
        for n, (code, name) in enumerate(units.items(), 1):
            lines.append(line(n, name, facts[code]))
            say(code, facts[code])
    sums.append(files(r.rng, 60000, 70000))
    lines.append(line("III", "UBND cấp xã (108 xã, phường, thị trấn)", sums[-1]))
    f = total(sums)
    p.rows([*lines, line("", "TỔNG CỘNG (I+II+III)", f)])
    say("06", f)
    return r.done()


def reviewed() -> Case:
    """Review of procedures; the plan's number of procedures beside; one office that reviewed none."""
    r = Report(
        "Bieu 03b ra soat TTHC 9 thang.xlsx", "departments in rows, form with lettered and numbered columns, 0 of 0"
    )
    p = r.page("03b")
    p.lines("Biểu số: 03b/RS-TTHC\nKỳ báo cáo: 9 tháng năm 2023")
    p.title("KẾT QUẢ RÀ SOÁT, ĐÁNH GIÁ QUY ĐỊNH, THỦ TỤC HÀNH CHÍNH", 8)
    p.head("""
Stt | Đơn vị chủ trì | Số TTHC thuộc thẩm quyền | Số TTHC đăng ký rà soát theo kế hoạch | Số TTHC đã rà soát | Số TTHC có phương án đơn giản hoá | Số phương án được phê duyệt | Tỷ lệ TTHC rà soát có phương án ĐGH (%)
(A) | (B) | (1) | (2) | (3) | (4) | (5) | (6)=(4)/(3)x100""")
    offices = {
        "VPUB": "VP UBND tỉnh", "SNV": "Sở Nội vụ", "SCT": "Sở Công Thương", "SKHCN": "Sở KHCN", "STTTT": "Sở TT&TT",
        "SVHTTDL": "Sở VHTT&DL", "BDT": "Ban Dân tộc", "BQLKCN": "BQL các KCN", "TTT": "Thanh tra tỉnh",
    }  # fmt: skip
    sums = [0, 0]
    for n, (code, name) in enumerate(offices.items(), 1):
        seen = 0 if code == "TTT" else r.rng.randint(5, 40)
        plans = round(seen * r.rng.uniform(0.1, 0.5))
        sums = [sums[0] + seen, sums[1] + plans]
        rate = pct(plans, seen, 2) if seen else "-"
        row = p.rows([[n, name, seen + r.rng.randint(4, 60), seen, seen, plans, max(plans - 1, 0), rate]])
        r.say("reviewed", code, "2023-9M", plans, seen)
        if not seen:
            r.fault("03b", row, "zero_denominator", "no_cases")
    p.rows([["", "Tổng số", "", "", sums[0], sums[1], "", pct(sums[1], sums[0], 2)]], True)
    r.say("reviewed", "06", "2023-9M", sums[1], sums[0], sure=False, optional=True)
    return r.done()


def legal_documents() -> Case:
    """Legal documents by district; unlawful ones and repealed ones stand between the counts."""
    r = Report(
        "12-TP-VBQPPL nam 2023 (cap huyen).xlsx", "districts in rows, two indicators of institutions, counts only"
    )
    p = r.page("Biểu 12")
    p.title("Biểu số 12/TP-VBQPPL. SỐ VĂN BẢN QUY PHẠM PHÁP LUẬT BAN HÀNH VÀ RÀ SOÁT CỦA CẤP HUYỆN NĂM 2023", 10)
    p.lines("Đơn vị gửi: Sở Tư pháp. Ngày nhận: 20/12/2023. Đơn vị tính: văn bản", bold=False)
    p.head("""
 | Văn bản QPPL ban hành trong kỳ | < | < | < | Kết quả rà soát văn bản QPPL | < | < | < | <
^ | Tổng số đã ban hành | Nghị quyết | Ban hành đúng quy định | Trái pháp luật | Số VB được rà soát | Phải xử lý sau rà soát | Đã xử lý sau rà soát | Còn hiệu lực | Chưa xử lý
A | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9""")
    sums = [0] * 9
    lines = []
    for code, name in DISTRICTS.items():
        made, due = r.rng.randint(2, 9), r.rng.randint(2, 12)
        bad, open_ = int(r.rng.random() < 0.25), r.rng.choice((0, 0, 1, 2))
        facts = [made, made // 2, made - bad, bad, due + 9, due, due - open_, 9, open_]
        sums = [a + b for a, b in zip(sums, facts, strict=True)]
        lines.append([name, *facts])
        r.say("lawful", code, "2023", made - bad, made)
        r.say("reviewed_docs", code, "2023", due - open_, due)
    p.rows([["Tổng số trên địa bàn tỉnh", *sums], *lines])
    r.say("lawful", "06", "2023", sums[2], sums[0], sure=False, optional=True)
    r.say("reviewed_docs", "06", "2023", sums[6], sums[5], sure=False, optional=True)
    return r.done()


def nam_cuong() -> Case:
    """A hurried commune: numerator and denominator in rows apart, rates as formulas that were never calculated."""
    r = Report("xa Nam Cuong thang 8.xlsx", "one commune, counts in rows apart, rates are formulas without values")
    p = r.page("T8")
    p.lines("UBND XÃ NAM CƯỜNG\nhuyện Chợ Đồn\nSố liệu báo cáo CCHC tháng 8/2023")
    p.head("TT | Chỉ tiêu | ĐVT | Thực hiện trong kỳ")
    top = p.rows([
        [1, "Tổng số hồ sơ TTHC tiếp nhận", "hs", 212],
        ["", "Trong đó: tiếp nhận trực tuyến", "hs", 96],
        [2, "Tổng số hồ sơ đã giải quyết", "hs", 205],
        ["", "Giải quyết trước hạn", "hs", 150],
        ["", "Giải quyết đúng hạn", "hs", 53],
        ["", "Giải quyết quá hạn", "hs", 2],
    ])  # fmt: skip
    p.rows([
        [3, "Tỷ lệ hồ sơ giải quyết trước và đúng hạn", "%", f"=(D{top + 3}+D{top + 4})/D{top + 2}*100"],
        [4, "Tỷ lệ hồ sơ tiếp nhận trực tuyến/tổng số hồ sơ tiếp nhận", "%", f"=D{top + 1}/D{top}*100"],
        [5, "Tổng số cuộc họp", "cuộc", 12],
        ["", "Số cuộc họp trực tuyến", "cuộc", 5],
        [6, "Tổng số hồ sơ công việc của cấp xã", "hs", 64],
        ["", "Số hồ sơ công việc cấp xã xử lý trên môi trường mạng", "hs", 51],
    ])  # fmt: skip
    r.say("on_time", "02026", "2023-08", 203, 205)
    r.say("online", "02026", "2023-08", 96, 212)
    r.say("meetings", "02026", "2023-08", 5, 12)
    r.say("hscv_xa", "02026", "2023-08", 51, 64)
    p.sign("Nam Cường, ngày 15/8/2023", "VP-TK", 3)
    return r.done()


def e_copies() -> Case:
    """Last year's column and a sample row are hidden; the sums stand at the top."""
    r = Report(
        "chung thuc dien tu Q2 2023 - PTP cac huyen.xlsx",
        "districts in rows, hidden column and hidden sample row, total first",
    )
    p = r.page("Q2")
    p.lines("SỞ TƯ PHÁP TỈNH BẮC KẠN\nKết quả chứng thực bản sao điện tử từ bản chính - Quý 2/2023")
    p.head("""
Huyện, TP | Tổng số hồ sơ TTHC phát sinh | Số hồ sơ được chứng thực điện tử | < | Tỷ lệ hồ sơ chứng thực điện tử | Số bản sao giấy đã chứng thực
^ | ^ | Quý II/2022 | Quý II/2023 | ^ | ^""")
    facts = {code: (new := r.rng.randint(2000, 6000), int(new * r.rng.uniform(0.03, 0.3))) for code in DISTRICTS}
    new, done = (sum(column) for column in zip(*facts.values(), strict=True))
    p.rows([["Toàn tỉnh", new, done // 7, done, (done / new, "0.00%"), 88412]], True)
    hidden = p.rows([["Đơn vị mẫu", 1000, 10, 100, (0.1, "0.00%"), 500]])
    p.sheet.row_dimensions[hidden].hidden = True
    p.sheet.column_dimensions["C"].hidden = True
    for code, name in DISTRICTS.items():
        a, b = facts[code]
        p.rows([[name.replace("Huyện", "H."), a, b // 7, b, (b / a, "0.00%"), r.rng.randint(4000, 15000)]])
        r.say("copies", code, "2023-Q2", b, a)
    r.say("copies", "06", "2023-Q2", done, new)
    return r.done()


def report_discipline() -> Case:
    """Reports of departments: reform reports beside all periodic reports; one department stands there twice."""
    r = Report(
        "SNV-theo doi che do bao cao 9T.xlsx",
        "departments in rows, two kinds of reports, one row twice with other numbers",
    )
    p = r.page("Theo dõi")
    p.title("THEO DÕI VIỆC CHẤP HÀNH CHẾ ĐỘ THÔNG TIN, BÁO CÁO CỦA CÁC SỞ, NGÀNH\n9 THÁNG NĂM 2023", 10)
    p.head("""
TT | Cơ quan | Báo cáo cải cách hành chính | < | < | < | Báo cáo định kỳ | < | < | Ghi chú
^ | ^ | Tổng số phải gửi | Gửi đúng hạn | Gửi chậm | Tỷ lệ đúng hạn (%) | Tổng số báo cáo định kỳ | Cập nhật trên hệ thống thông tin báo cáo của tỉnh | Tỷ lệ (%) | ^""")
    offices = {
        "STP": "Sở Tư pháp", "STC": "Sở Tài chính", "SCT": "Sở Công Thương", "SXD": "Sở Xây dựng", "SYT": "Sở Y tế",
        "SNNPTNT": "Sở NN và PTNT", "SGTVT": "Sở Giao thông - Vận tải", "SKHCN": "Sở KH&CN", "BDT": "Ban Dân tộc tỉnh",
    }  # fmt: skip
    lines, top = [], p.row
    for code, name in [*offices.items(), ("SCT", "Sở Công Thương")]:
        again = len(lines) == len(offices)
        due, all_ = 9, r.rng.randint(30, 90)
        good, put = due - r.rng.randint(0, 2) - 3 * again, all_ - r.rng.randint(0, 15)
        lines.append(
            [len(lines) + 1, name, due, good, due - good, vn(pct(good, due)), all_, put, vn(pct(put, all_)), ""]
        )
        if not again:
            unsure = {"sure": False, "optional": True} if code == "SCT" else {}
            r.say("reports", code, "2023-9M", good, due, **unsure)
            r.say("shared", code, "2023-9M", put, all_, **unsure)
    p.rows(lines)
    r.fault("Theo dõi", None, "duplicate")
    p.sheet.cell(top + 3, 10).comment = Comment("gửi qua TDOffice", "cv")
    return r.done()


CASES = (natural_resources, province_year, reviewed, legal_documents, nam_cuong, e_copies, report_discipline)
