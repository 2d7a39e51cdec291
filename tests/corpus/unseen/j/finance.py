"""Money beside percentages: what the people of finance and of investment send."""

from tests.corpus.truth import Case
from tests.corpus.unseen.j.office import DISTRICTS, Report, pct, short, vn


def nine_months() -> Case:
    """Investors in two groups, the total first; sources of the money as sub-columns; one investor is no unit of the plan."""
    r = Report(
        "Giải ngân VĐTC 9 tháng 2023 (SKHĐT).xlsx",
        "investors in rows in two groups, sub-columns of sources, total first",
    )
    p = r.page("Bieu GN")
    p.lines("UBND TỈNH BẮC KẠN\nSỞ KẾ HOẠCH VÀ ĐẦU TƯ")
    p.title(
        "TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG CỦA TỈNH 9 THÁNG NĂM 2023\n(Kèm theo Công văn số 1877/SKHĐT-TH ngày 29/9/2023)",
        11,
    )
    p.lines("Đơn vị tính: Triệu đồng", column=9, bold=False)
    p.head("""
TT | Chủ đầu tư | Kế hoạch vốn được giao năm 2023 | < | < | Số vốn đã giải ngân | < | < | Tỷ lệ giải ngân (%) | Tỷ lệ giải ngân cùng kỳ 2022 (%) | Ghi chú
^ | ^ | Tổng số | NSTW | NSĐP | Tổng số | NSTW | NSĐP | ^ | ^ | ^
1 | 2 | 3=4+5 | 4 | 5 | 6=7+8 | 7 | 8 | 9=6/3 | 10 | 11""")
    offices = {
        "SGTVT": "Sở Giao thông vận tải",
        "SNNPTNT": "Sở Nông nghiệp và PTNT",
        "SYT": "Sở Y tế",
        "": "Ban QLDA ĐTXD tỉnh",
        "SGDDT": "Sở GD và ĐT",
    }
    districts = {code: f"UBND {name[0].lower()}{name[1:]}" for code, name in DISTRICTS.items()}
    groups = []
    for units in (offices, districts):
        lines = {}
        for code in units:
            a, b = r.rng.randint(30_000, 240_000), r.rng.randint(5_000, 90_000)
            c, d = int(a * r.rng.uniform(0.3, 0.8)), int(b * r.rng.uniform(0.3, 0.8))
            lines[code] = [a + b, a, b, c + d, c, d]
        groups.append((units, lines))

    def line(number: object, name: str, facts: list[int]) -> list[object]:
        return [
            number,
            name,
            *((x, "#,##0") for x in facts),
            pct(facts[3], facts[0], 2),
            before[tuple(facts)],
            "",
        ]

    sums = [[sum(column) for column in zip(*lines.values(), strict=True)] for _, lines in groups]
    whole = [a + b for a, b in zip(*sums, strict=True)]
    everybody = [whole, *sums, *(facts for _, lines in groups for facts in lines.values())]
    before = {tuple(facts): round(r.rng.uniform(30, 60), 2) for facts in everybody}
    p.rows([line("", "TỔNG SỐ", whole)], True)
    r.say("disbursed", "06", "2023-9M", whole[3], whole[0])
    r.say("disbursed", "06", "2022-9M", value=before[tuple(whole)], optional=True)
    for (units, lines), facts, title in zip(
        groups, sums, ("A|Các sở, ban, ngành", "B|UBND các huyện, thành phố"), strict=True
    ):
        p.rows([line(*title.split("|"), facts)], True)
        for n, (code, name) in enumerate(units.items(), 1):
            row = p.rows([line(n, name, lines[code])])
            if code:
                r.say("disbursed", code, "2023-9M", lines[code][3], lines[code][0])
                r.say("disbursed", code, "2022-9M", value=before[tuple(lines[code])], optional=True)
            else:
                r.fault("Bieu GN", row, "unknown_unit")
    return r.done()


def october() -> Case:
    """The month's payments beside the sum since the year began, to which the rate belongs."""
    r = Report("KBNN_thanh toan von DTC T10.2023.xlsx", "districts in rows, month beside the sum of the year")
    p = r.page("KBNN")
    p.lines(
        "KHO BẠC NHÀ NƯỚC BẮC KẠN\nBÁO CÁO THANH TOÁN VỐN ĐẦU TƯ CÔNG THÁNG 10 NĂM 2023\nĐơn vị: tỷ đồng", bold=False
    )
    p.head("""
STT | Huyện, TP | Kế hoạch vốn năm 2023 được giao | KH vốn năm 2022 kéo dài | Giải ngân trong tháng 10 | Lũy kế giải ngân từ đầu năm | Tỷ lệ giải ngân lũy kế/KH vốn năm 2023 (%) | Còn phải giải ngân""")
    for n, code in enumerate(DISTRICTS, 1):
        plan = round(r.rng.uniform(80, 420), 1)
        paid = round(plan * r.rng.uniform(0.4, 0.75), 1)
        p.rows(
            [
                [
                    n,
                    "TPBK" if code == "058" else short(code).upper(),
                    plan,
                    round(plan / 11, 1),
                    round(paid / 8, 1),
                    paid,
                    vn(pct(paid, plan, 2), 2),
                    round(plan - paid, 1),
                ]
            ]
        )
        r.say("disbursed", code, "2023-10", paid, plan, to_date=True)
    p.lines("Số liệu kéo dài theo dõi riêng, không tính vào tỷ lệ.", bold=False)
    return r.done()


def assets() -> Case:
    """Public property: rules made, norms kept; the sum of the first column was not brought up to date; letters decomposed as on a Mac."""
    r = Report(
        "TS công - STC tong hop cac huyen 6 thang.xlsx", "districts in rows, total at the bottom does not add up"
    )
    p = r.page("TSC")
    p.lines("SỞ TÀI CHÍNH\nTổng hợp việc quản lý, sử dụng tài sản công của các huyện, thành phố\n6 tháng đầu năm 2023")
    p.head("""
STT | UBND huyện, TP | Tổng số cơ quan, đơn vị quản lý, sử dụng tài sản công | Số đơn vị đã ban hành quy chế | Số cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức | Tỷ lệ đúng tiêu chuẩn, định mức | Giá trị tài sản (triệu đồng)""")
    sums = [0, 0]
    for n, (code, name) in enumerate(DISTRICTS.items(), 1):
        all_ = r.rng.randint(35, 90)
        good = all_ - r.rng.randint(0, 6)
        sums = [sums[0] + all_, sums[1] + good]
        p.rows(
            [
                [
                    n,
                    name.replace("Huyện", "UBND huyện").replace("Thành phố", "UBND thành phố"),
                    all_,
                    all_ - 2,
                    good,
                    (good / all_, "0.0%"),
                    all_ * 913,
                ]
            ]
        )
        r.say("assets", code, "2023-6M", good, all_)
    a, b = sums[0] + 21, sums[1]
    row = p.rows([["", "Tổng cộng", a, sums[0] - 16, b, (b / a, "0.0%"), sums[0] * 913]], True)
    r.fault("TSC", row, "total_mismatch")
    r.say("assets", "06", "2023-6M", b, a, sure=False, optional=True)
    p.sign("Ngày 22 tháng 6 năm 2023", "LÃNH ĐẠO PHÒNG QLG&CS")
    return r.done(decomposed=True)


def projects() -> Case:
    """Projects of one department in rows; only the total is the department's; its rate is a formula."""
    r = Report("So GTVT - giai ngan cac du an nam 2023.xlsx", "projects in rows for one department, formula rates")
    p = r.page("DA 2023")
    p.lines("UBND TỈNH BẮC KẠN\nSỞ GIAO THÔNG VẬN TẢI\nBÁO CÁO GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2023\nĐvt: triệu đồng")
    p.head(
        "STT | Tên dự án | Tổng mức đầu tư | Kế hoạch vốn được giao năm 2023 | Số vốn đã giải ngân | Tỷ lệ giải ngân (%)"
    )
    names = (
        "Đường TP Bắc Kạn - hồ Ba Bể",
        "Cải tạo ĐT 252B",
        "Cầu Khuổi Lặng",
        "Đường Quảng Khê - Khang Ninh",
        "Sửa chữa ĐT 258",
    )
    sums = [0, 0, 0]
    for n, name in enumerate(names, 1):
        plan = r.rng.randint(9_000, 160_000)
        facts = [plan * 4, plan, int(plan * r.rng.uniform(0.5, 0.99))]
        sums = [a + b for a, b in zip(sums, facts, strict=True)]
        p.rows([[n, name, *facts, f"=ROUND(E{p.row}/D{p.row}*100,1)"]])
    p.rows([["", "TỔNG CỘNG", *sums, f"=ROUND(E{p.row}/D{p.row}*100,1)"]], True)
    r.say("disbursed", "SGTVT", "2023", sums[2], sums[1])
    p.sign("Bắc Kạn, ngày 18 tháng 12 năm 2023", "KẾ TOÁN TRƯỞNG", 3)
    return r.done()


def second_quarter() -> Case:
    """Three slips of the hand among eight districts."""
    r = Report("Tiến độ GN quý II - các huyện.xlsx", "districts in rows, money typed as text, faults planted")
    p = r.page("Q II-2023")
    p.lines("Biểu 02 - Tiến độ giải ngân vốn đầu tư công quý II năm 2023\nĐVT: triệu đồng", bold=False)
    p.head("TT | Đơn vị | Kế hoạch vốn giao | Số vốn đã giải ngân | Tỷ lệ giải ngân so với kế hoạch (%) | Đánh giá")
    for n, (code, name) in enumerate(DISTRICTS.items(), 1):
        plan = r.rng.randint(41_000, 198_000)
        paid = int(plan * r.rng.uniform(0.12, 0.3))
        rate, shown = pct(paid, plan), paid
        if code == "061":
            rate += 30
        if code == "064":
            shown = plan * 3
        row = p.rows(
            [
                [
                    n,
                    name,
                    f"{plan:,}".replace(",", "."),
                    f"{shown:,}".replace(",", "."),
                    vn(rate),
                    "Chậm" if rate < 20 else "Đạt tiến độ",
                ]
            ]
        )
        if code == "064":
            r.fault("Q II-2023", row, "numerator_exceeds_denominator", "out_of_range", "rate_mismatch")
        else:
            r.say("disbursed", code, "2023-Q2", paid, plan, sure=code != "061")
        if code == "061":
            r.fault("Q II-2023", row, "rate_mismatch")
    return r.done()


def programmes() -> Case:
    """Running costs of the national programmes: no public investment at all."""
    r = Report("CTMTQG von su nghiep 2023.xlsx", "something else: running costs of national programmes")
    p = r.page("SN")
    p.title("BÁO CÁO KINH PHÍ SỰ NGHIỆP CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA NĂM 2023 (không gồm vốn đầu tư)", 6)
    p.head(
        "STT | Đơn vị | Dự toán kinh phí sự nghiệp giao | Kinh phí sự nghiệp đã sử dụng | Tỷ lệ sử dụng (%) | Kinh phí chuyển nguồn"
    )
    for n, name in enumerate(DISTRICTS.values(), 1):
        plan = r.rng.randint(9000, 60000)
        used = int(plan * r.rng.uniform(0.1, 0.6))
        p.rows([[n, name, plan, used, pct(used, plan), plan - used]])
    r.fault("SN", None, "no_indicator", "no_table", "ambiguous_column")
    return r.done()


CASES = (nine_months, october, assets, projects, second_quarter, programmes)
