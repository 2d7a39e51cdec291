"""One indicator, months or quarters across."""

from collections.abc import Iterator
from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.r.facts import districts, draw, drawn
from tests.corpus.unseen.r.kit import Book


def reports() -> Iterator[Case]:
    rng = Random("r: months across")
    for build in (payment, quarter_of_months, meetings, feedback, capital, work_records, care):
        yield build(rng)


def payment(rng: Random) -> Case:
    book = Book(
        "Theo doi thanh toan truc tuyen tung thang 2023.xlsx", "shares only, nine months across, the tenth still empty"
    )
    sheet = book.sheet(
        "TTTT",
        "TỶ LỆ HỒ SƠ TTHC THANH TOÁN TRỰC TUYẾN CỦA CÁC HUYỆN, THÀNH PHỐ NĂM 2023",
        "(tính trên tổng số hồ sơ TTHC phát sinh)",
        "|Đvt: %",
    )
    months = range(1, 10)
    rows = drawn(rng, districts("Huyện {}", "060 061 065"), " ".join(f"a{m}=200~500 p{m}=a{m}*.1~.7" for m in months))
    sheet.table(
        "TT :: #\nĐịa phương :: @\n"
        + "\n".join(f"T{m} :: p{m}/a{m} n1" for m in months)
        + '\nT10 :: ""\nChỉ tiêu giao :: "50"',
        rows,
        "\n".join(f"online_payment p{m}/a{m} n1 @2023-{m:02d}" for m in months),
        "",
        {
            ("061", "p4/a4"): (412.5, "out_of_range", "-online_payment@2023-04"),
            ("065", "p2/a2"): ("chưa có", "", "-online_payment@2023-02"),
        },
    )
    return book.done()


def quarter_of_months(rng: Random) -> Case:
    book = Book(
        "Giai quyet TTHC dung hen - khoi so - cac thang quy III.2023.xlsx",
        "three months and their quarter, three sub-columns each",
    )
    sheet = book.sheet("Quy III", "^THEO DÕI GIẢI QUYẾT HỒ SƠ TTHC TẠI CÁC SỞ - QUÝ III/2023", "", span=14)
    places = [("Sở GTVT", "SGTVT"), ("Sở Công Thương", "SCT"), ("Sở LĐTBXH", "SLDTBXH"), ("Sở Tư pháp", "STP")]
    rows = drawn(rng, places, "s7=60~200 g7=s7*.9~1 s8=60~200 g8=s8*.9~1 s9=60~200 g9=s9*.9~1 sq=s7+s8+s9 gq=g7+g8+g9")
    parts = [(f"Tháng {m}/2023", m) for m in "789"] + [("Cả quý III/2023", "q")]
    text = "\n".join(
        f"{head}|Đã GQ :: s{m}\n{head}|Trước + đúng hạn :: g{m}\n{head}|Tỉ lệ trước, đúng hạn (%) :: g{m}/s{m} c1"
        for head, m in parts
    )
    takes = "\n".join(f"on_time g{m}/s{m} @2023-{'Q3' if m == 'q' else '0' + m}" for _, m in parts)
    sheet.table("STT :: #\nTên đơn vị :: @\n" + text, rows, takes, "")
    return book.done()


def meetings(rng: Random) -> Case:
    book = Book("UBND phường Sông Cầu - họp trực tuyến năm 2023.xlsx", "one commune, twelve months and the year across")
    sheet = book.sheet(
        "Họp", "UBND THÀNH PHỐ BẮC KẠN", "UBND PHƯỜNG SÔNG CẦU", "", "THEO DÕI CUỘC HỌP CÁC THÁNG NĂM 2023", ""
    )
    units = [(f"Tháng {m}", "01837", draw(rng, "all=4~12 on=all*.2~.7"), f"2023-{m:02d}") for m in range(1, 13)]
    whole = {name: sum(facts[name] for _, _, facts, _ in units) for name in ("all", "on")}
    sheet.cross(
        ["Nội dung", "ĐVT"],
        """
        Tổng số cuộc họp ; cuộc :: all
        Số cuộc họp trực tuyến ; cuộc :: on
        Tỉ lệ họp trực tuyếnn ; % :: on/all n1
        """,
        [*units, ("Cả năm", "01837", whole, "2023")],
        "online_meetings on/all",
    )
    return book.done()


def feedback(rng: Random) -> Case:
    book = Book("PAKN 4 quy nam 2023.xlsx", "fractions in one cell, quarters and the year across")
    sheet = book.sheet(
        "PAKN",
        "VĂN PHÒNG UBND TỈNH",
        "Tình hình xử lý phản ánh, kiến nghị năm 2023",
        "(số PAKN đã xử lý dứt điểm/số PAKN tiếp nhận)",
        "",
    )
    rule = " ".join(f"h{q}=2~15 d{q}=h{q}*.7~1" for q in "1234") + " hy=h1+h2+h3+h4 dy=d1+d2+d3+d4"
    rows = drawn(rng, districts("Huyện {}", "058 062 063 066"), rule)
    sheet.table(
        "TT :: #\nĐịa bàn :: @\n"
        + "\n".join(f"Quý {['I', 'II', 'III', 'IV'][int(q) - 1]} :: d{q}/h{q} d" for q in "1234")
        + "\nCả năm :: dy/hy d",
        rows,
        "\n".join(f"feedback_resolved d{q}/h{q} @2023-Q{q}" for q in "1234") + "\nfeedback_resolved dy/hy @2023",
        "",
        {
            ("062", "d3/h3"): ("KPS", "", "0feedback_resolved@2023-Q3"),
            ("062", "dy/hy"): (None, "", "-feedback_resolved@2023"),
        },
    )
    return book.done()


def capital(rng: Random) -> Case:
    book = Book("Giai ngan luy ke 5 thang (theo thang).xlsx", "a share to date that grows from month to month")
    sheet = book.sheet(
        "GN", "SỞ KẾ HOẠCH VÀ ĐẦU TƯ", "TỶ LỆ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG LŨY KẾ ĐẾN CUỐI CÁC THÁNG, NĂM 2023", "", left=2
    )
    rule = "plan=30000~90000 m1=plan*.01~.05 m2=plan*.06~.1 m3=plan*.11~.17 m4=plan*.18~.25 m5=plan*.26~.36"
    rows = drawn(rng, districts("UBND huyện {}", "061 064 066 060"), rule)
    sheet.table(
        "Chủ đầu tư :: @\nKế hoạch vốn năm 2023 (tr.đ) :: plan s\n"
        + "\n".join(f"Tỷ lệ giải ngân lũy kế (%)|Hết T{m} :: m{m}/plan c2" for m in range(1, 6)),
        rows,
        "\n".join(f"investment_disbursed m{m}/plan c2 @2023-{m:02d} +" for m in range(1, 6)),
        "",
    )
    return book.done()


def work_records(rng: Random) -> Case:
    book = Book("HSCV cap huyen T1-T6.xlsx", "months written 01/2023, fractions with a percent format")
    sheet = book.sheet("HSCV", "Hồ sơ công việc cấp huyện được xử lý trên MTM, tỷ lệ theo tháng", "")
    rows = drawn(rng, districts("H. {}", "062 063 065"), " ".join(f"f{m}=100~300 w{m}=f{m}*.7~1" for m in range(1, 7)))
    sheet.table(
        "STT :: #\nTên huyện :: @\n" + "\n".join(f"0{m}/2023 :: w{m}/f{m} p1" for m in range(1, 7)),
        rows,
        "\n".join(f"work_records_district w{m}/f{m} p @2023-0{m}" for m in range(1, 7)),
        "",
    )
    return book.done()


def care(rng: Random) -> Case:
    book = Book("Hai long y te giao duc Q1-Q3.xlsx", "quarters across with ballots, plan column at the end")
    sheet = book.sheet(
        "YT-GD", "SỞ NỘI VỤ", "^MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN VỀ DỊCH VỤ Y TẾ, GIÁO DỤC CÔNG NĂM 2023", "", span=12
    )
    rows = drawn(rng, districts("Huyện {}", "058 060 064"), " ".join(f"a{q}=80~150 g{q}=a{q}*.75~.95" for q in "123"))
    heads = {"1": "Quý I", "2": "Quý II", "3": "Quý III"}
    text = "\n".join(
        f"{head}|Số phiếu khảo sát :: a{q}\n{head}|Số phiếu hài lòng :: g{q}\n{head}|Mức độ hài lòng (%) :: g{q}/a{q} n1"
        for q, head in heads.items()
    )
    rows[1][2].update(a2=0, g2=0)  # type: ignore[union-attr]
    sheet.table(
        "TT :: #\nĐơn vị :: @\n" + text + '\nMục tiêu 2023 (%) :: "85"',
        rows,
        "\n".join(f"satisfaction_health_education g{q}/a{q} @2023-Q{q}" for q in "123"),
        "",
        {("060", "g2/a2"): ("#DIV/0!", "zero_denominator not_a_number no_cases", "")},
    )
    return book.done()
