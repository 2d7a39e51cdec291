"""Ballots on content, and what the offices for law and for direction count."""

from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.d.desk import (
    DEPARTMENTS,
    DISTRICTS,
    NAMES,
    SHORT,
    Book,
    bare,
    comma,
    communes,
    district,
    draw,
    plain,
    rate,
    share,
)


def ballots_on_procedures() -> Case:
    """Ballots by answer; very content and content make the numerator, out of those that came back."""
    rng = Random("d ballots")
    book = Book("SNV_khao sat hai long TTHC 6T.xlsx", "survey, numerator of two columns", "2023-6M", "Khảo sát")
    book.motto("Sở Nội vụ", 10)
    book.lines(
        "KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN VỀ GIẢI QUYẾT TTHC", "6 tháng đầu năm 2023", width=10, bold=True
    )
    rows = []
    for index, code in enumerate(DISTRICTS, 1):
        very, well, fair, bad = rng.randint(60, 160), rng.randint(40, 90), rng.randint(2, 15), rng.randint(0, 4)
        back = very + well + fair + bad
        rows.append([index, district(code), back, very, well, fair, bad, rate(very + well, back)])
        book.fact("satisfaction", code, very + well, back)
    book.table(
        "STT;Địa phương;Tổng số phiếu khảo sát;Mức độ đánh giá>Rất hài lòng;Mức độ đánh giá>Hài lòng;Mức độ đánh giá>Bình thường;"
        "Mức độ đánh giá>Không hài lòng;Tỷ lệ hài lòng (rất hài lòng + hài lòng) (%)",
        rows,
        fill="FCE4D6",
    )
    return book.done()


def ballots_on_land() -> Case:
    """Content with land, construction and investment, the fields apart in neighbours."""
    rng = Random("d land ballots")
    book = Book("Hài lòng ĐĐ-XD-ĐT năm 2023 (khảo sát độc lập).xlsx", "survey by fields, year", "2023", "ĐĐ-XD-ĐT")
    book.lines("MỨC ĐỘ HÀI LÒNG VỀ GIẢI QUYẾT TTHC LĨNH VỰC ĐẤT ĐAI, XÂY DỰNG, ĐẦU TƯ", "Năm 2023", width=7, bold=True)
    rows = []
    for index, (code, (above, below)) in enumerate(draw(rng, DISTRICTS, 80, 240, 0.7, 0.97).items(), 1):
        rows.append([index, bare(code), below, above, comma(above, below, 2)])
        book.fact("satisfaction_land_construction_investment", code, above, below)
    book.table(
        "TT;Huyện, thành phố;Số phiếu khảo sát 3 lĩnh vực đất đai, xây dựng, đầu tư;Số phiếu hài lòng;Mức độ hài lòng (%)",
        rows,
    )
    book.sign("Trưởng đoàn khảo sát", 3)
    return book.done()


def ballots_of_bach_thong() -> Case:
    """Shares alone, typed with a sign, of being served; the rank beside."""
    rng = Random("d service")
    book = Book(
        "Bach Thong - chi so hai long su phuc vu.xlsx", "shares alone as text, rank", sheet="Phiếu", font="Arial"
    )
    book.lines(
        "UBND HUYỆN BẠCH THÔNG",
        "CHỈ SỐ HÀI LÒNG CỦA NGƯỜI DÂN ĐỐI VỚI SỰ PHỤC VỤ CỦA CƠ QUAN HÀNH CHÍNH CẤP XÃ",
        "Quý III - 2023",
    )
    codes = communes("063")
    marks = {code: rng.randint(8000, 9950) / 100 for code in codes}
    order = sorted(codes, key=marks.__getitem__, reverse=True)
    rows = []
    for index, code in enumerate(codes, 1):
        rows.append([index, NAMES[code], f"{marks[code]:.2f}%".replace(".", ","), order.index(code) + 1])
        book.fact("satisfaction_service", code, value=marks[code])
    book.table("STT;Xã, thị trấn;Mức độ hài lòng về sự phục vụ;Xếp thứ", rows)
    return book.done()


def ballots_of_patients() -> Case:
    """Health and education together, ballots handed out as a tempting neighbour."""
    rng = Random("d patients")
    book = Book("Ket qua do luong y te giao duc cong lap 2023.xlsx", "survey with ballots handed out", "2023", "YT-GD")
    book.lines("SỞ NỘI VỤ", "Đo lường sự hài lòng về dịch vụ y tế, giáo dục công lập năm 2023", bold=True)
    rows = []
    for index, (code, (above, below)) in enumerate(draw(rng, DISTRICTS, 150, 400, 0.8, 0.97).items(), 1):
        rows.append(
            [
                index,
                district(code, "Huyện ", "TP "),
                below + rng.randint(3, 30),
                below,
                above,
                share(above, below),
                "85%",
            ]
        )
        book.fact("satisfaction_health_education", code, above, below)
    book.table(
        "TT;Địa bàn;Số phiếu phát ra;Số phiếu thu về hợp lệ;Số phiếu hài lòng về dịch vụ y tế, giáo dục công lập;"
        "Tỷ lệ hài lòng;Chỉ tiêu KH năm 2023",
        rows,
    )
    return book.done()


def questions_of_transport() -> Case:
    """A survey sheet of questions; the last line is the office's, but nobody says so."""
    rng = Random("d questions")
    book = Book("Sở GTVT phiếu khảo sát quý 3.xlsx", "survey by question, one line in doubt", sheet="Phiếu KS")
    book.lines(
        "SỞ GIAO THÔNG VẬN TẢI",
        "KẾT QUẢ KHẢO SÁT HÀI LÒNG TRONG GIẢI QUYẾT TTHC QUÝ III NĂM 2023",
        "Tổng số phiếu: 120 phiếu",
    )
    rows = []
    for index, text in enumerate(
        ("Nơi ngồi chờ", "Trang thiết bị phục vụ", "Thái độ của công chức", "Thời gian giải quyết", "Phí, lệ phí"), 1
    ):
        above = rng.randint(90, 119)
        rows.append([index, text, 120, above, comma(above, 120)])
    rows.append([6, "Đánh giá chung về giải quyết TTHC", 120, 111, comma(111, 120)])
    book.fact("satisfaction", "SGTVT", 111, 120, sure=False)
    book.table("STT;Nội dung câu hỏi;Số phiếu;Số phiếu hài lòng;Tỷ lệ (%)", rows)
    return book.done()


def laws_made_and_reviewed() -> Case:
    """Two indicators of the justice department, the province's row among the districts."""
    rng = Random("d laws")
    book = Book("Văn bản QPPL 9 tháng 2023 - Sở Tư pháp.xlsx", "two indicators, no cases", "2023-9M", "VBQPPL")
    book.lines(
        "SỞ TƯ PHÁP TỈNH BẮC KẠN",
        "THỐNG KÊ BAN HÀNH VÀ XỬ LÝ VĂN BẢN QPPL SAU RÀ SOÁT - 9 THÁNG NĂM 2023",
        width=8,
        bold=True,
    )
    rows = []
    for index, code in enumerate(["06", *DISTRICTS], 1):
        lawful, done = draw(rng, [code], 2, 40, 0.8, 1)[code], draw(rng, [code], 5, 60, 0.5, 1)[code]
        label = "HĐND, UBND tỉnh" if code == "06" else district(code)
        if code == "062":
            rows.append([index, label, 0, 0, "KPS", done[1], done[0], comma(*done)])
            book.fact("documents_lawful", code)
        else:
            rows.append([index, label, lawful[1], lawful[0], comma(*lawful), done[1], done[0], comma(*done)])
            book.fact("documents_lawful", code, *lawful, optional=code == "06", sure=code != "06")
        book.fact("documents_reviewed", code, *done, optional=code == "06", sure=code != "06")
    made, kept = "Văn bản QPPL ban hành", "Xử lý văn bản QPPL sau rà soát"
    book.table(
        f"TT;Cơ quan ban hành;{made}>Tổng số;{made}>Đúng quy định;{made}>Tỷ lệ (%);{kept}>Số VB phải xử lý;{kept}>Số VB đã xử lý;{kept}>Tỷ lệ (%)",
        rows,
    )
    return book.done()


def procedures_reviewed() -> Case:
    """Procedures with a plan to simplify, out of those looked through; no diacritics in the units."""
    rng = Random("d reviewed")
    book = Book("RA SOAT TTHC CAC SO 6 THANG.xlsx", "units without diacritics, upper case", "2023-6M", "RS")
    book.lines(
        "KẾT QUẢ RÀ SOÁT, ĐƠN GIẢN HÓA THỦ TỤC HÀNH CHÍNH 6T/2023", "(theo Kế hoạch số 12/KH-UBND ngày 09/01/2023)"
    )
    rows = []
    for index, (code, (above, below)) in enumerate(draw(rng, DEPARTMENTS[2:14], 15, 90, 0.1, 0.5).items(), 1):
        rows.append(
            [index, plain(NAMES[code]).upper(), below, above, comma(above, below, sign=" %"), rng.randint(1, 9)]
        )
        book.fact("reviewed", code, above, below)
    book.table(
        "TT;Cơ quan;Số TTHC được rà soát;Số TTHC có phương án đơn giản hoá;Tỉ lệ có phương án;Số QĐ công bố", rows
    )
    return book.done()


def offices_inspected() -> Case:
    """Offices inspected out of all, beside those the plan named."""
    rng = Random("d inspected")
    book = Book("Kiểm tra CCHC năm 2023 tại các huyện.xlsx", "plan column beside, year", "2023", "Kiểm tra")
    book.lines("KẾT QUẢ KIỂM TRA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH", "Năm 2023", width=7, bold=True)
    rows = []
    for index, (code, (above, below)) in enumerate(draw(rng, DISTRICTS, 22, 38, 0.2, 0.6).items(), 1):
        rows.append(
            [
                index,
                f"UBND {district(code, 'huyện ', 'thành phố ')}",
                below,
                above + rng.randint(0, 2),
                above,
                rate(above, below),
            ]
        )
        book.fact("agencies_inspected", code, above, below)
    book.table(
        "STT;Đơn vị;Tổng số cơ quan, đơn vị;Số đơn vị theo kế hoạch kiểm tra;Số cơ quan, đơn vị đã được kiểm tra CCHC;"
        "Tỷ lệ cơ quan, đơn vị được kiểm tra (%)",
        rows,
    )
    return book.done()


def reports_in_time() -> Case:
    """Reports on reform sent in time; late ones beside."""
    rng = Random("d in time")
    book = Book("Theo dõi gửi báo cáo CCHC 9 tháng.xlsx", "departments down, rounded rates", "2023-9M", "Theo dõi")
    book.lines("THEO DÕI VIỆC GỬI BÁO CÁO CẢI CÁCH HÀNH CHÍNH ĐỊNH KỲ", "9 tháng năm 2023", width=6)
    rows = []
    for index, (code, (above, below)) in enumerate(draw(rng, [*DEPARTMENTS[:12], *DISTRICTS], 3, 9, 0.5, 1).items(), 1):
        rows.append(
            [index, SHORT.get(code) or district(code), below, above, below - above, int(100 * above / below + 0.5)]
        )
        book.fact("reports_on_time", code, above, below)
    book.table("TT;Cơ quan;Số BC phải gửi;Số BC gửi đúng hạn;Số BC gửi chậm;Tỷ lệ BC gửi đúng hạn (%)", rows)
    return book.done()


REPORTS = (
    ballots_on_procedures,
    ballots_on_land,
    ballots_of_bach_thong,
    ballots_of_patients,
    questions_of_transport,
    laws_made_and_reviewed,
    procedures_reviewed,
    offices_inspected,
    reports_in_time,
)
