"""Surveys of Sở Nội vụ, hamlets and structure of staff by position."""

from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.b.paper import As, Page, Report, comma, percent, row, say, text, total
from tests.corpus.unseen.b.places import DISTRICTS, bare, communes, dotted_kind, part, ubnd


def survey() -> Case:
    report, chance = Report("Khao sat hai long giai quyet TTHC Q2.2023.xlsx", "grades of satisfaction"), Random("b5")
    page = report.page("QII").lines(
        "Sở Nội vụ",
        "Kết quả khảo sát ý kiến người dân, doanh nghiệp về giải quyết TTHC tại Bộ phận Một cửa Quý II/2023",
        "",
    )
    page.head(
        """
        STT | Địa bàn khảo sát | Số phiếu phát ra | Số phiếu thu về hợp lệ | Ý kiến đánh giá về giải quyết TTHC | < | < | < | Tỉ lệ hài lòng⏎(rất hài lòng + hài lòng)
        ^ | ^ | ^ | ^ | Rất hài lòng | Hài lòng | Bình thường | Không hài lòng | ^
        """
    )
    rows = []
    for place, code in enumerate(DISTRICTS, 1):
        back = chance.randint(120, 196)
        very, happy = part(chance, back, 0.2, 0.4), part(chance, back, 0.42, 0.56)
        so_so = part(chance, back - very - happy, 0.7, 1)
        rows.append(row(code, place, ubnd(code), 200, back, very, happy, so_so, back - very - happy - so_so, ...))
    truth, rates = say("satisfaction", "E+F/D", "2023-Q2"), {"I": ("E+F/D", 2)}
    page.table(rows, truth, rates=rates, show={"I": percent(2)})
    page.table([total(rows, "06", None, "Tổng cộng", optional=True)], truth, rates=rates, show={"I": percent(2)})
    return report.case()


def three_surveys() -> Case:
    report, chance = (
        Report("KQ do luong hai long nam 2023 (3 bang).xlsx", "three tables below each other, named by their titles"),
        Random("b6"),
    )
    page = report.page("Hài lòng 2023").lines("KẾT QUẢ ĐO LƯỜNG SỰ HÀI LÒNG NĂM 2023 CÁC HUYỆN, THÀNH PHỐ", width=6)
    page.lines("(Theo Kế hoạch số 33/KH-UBND ngày 12/01/2023 của UBND tỉnh)", width=6)
    for number, (indicator, title) in enumerate(
        (
            ("satisfaction_service", "Mức độ hài lòng đối với sự phục vụ của cơ quan hành chính nhà nước (SIPAS)"),
            (
                "satisfaction_land_construction_investment",
                "Mức độ hài lòng về giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư",
            ),
            ("satisfaction_health_education", "Mức độ hài lòng về dịch vụ y tế, giáo dục công lập"),
        ),
        1,
    ):
        page.lines("", f"Bảng {number}. {title}")
        page.head("TT | Đơn vị | Tổng số phiếu khảo sát | Số phiếu hài lòng | Tỷ lệ hài lòng (%) | Xếp thứ")
        rows = [
            row(
                code,
                place,
                bare(code),
                asked := chance.randint(90, 260),
                part(chance, asked, 0.72, 0.97),
                ...,
                9 - place,
            )
            for place, code in enumerate(DISTRICTS, 1)
        ]
        page.table(rows, say(indicator, "D/C", "2023"), rates={"E": ("D/C", 1)}, show={"E": text})
    page.sign()
    return report.case()


def hamlets() -> Case:
    report, chance = (
        Report("Ngan Son - sap xep thon TDP quy II nam 2023.xlsx", "communes of a district, some without cases"),
        Random("b7"),
    )
    page: Page = report.page("Sheet1").motto("UBND HUYỆN NGÂN SƠN", "PHÒNG NỘI VỤ", right=5)
    page.lines(
        "KẾT QUẢ SẮP XẾP THÔN, TỔ DÂN PHỐ QUÝ II NĂM 2023",
        "(theo Nghị quyết số 04/NQ-HĐND ngày 17/4/2020)",
        "",
        width=8,
    )
    page.head(
        "TT | Xã, thị trấn | Số thôn, TDP hiện có | Số thôn, TDP thuộc diện phải sắp xếp | Số thôn, TDP đã sắp xếp | Còn lại chưa sắp xếp | Số giảm sau sắp xếp | Tỷ lệ đã sắp xếp/phải sắp xếp (%)"
    )
    rows = []
    for place, code in enumerate(communes("062"), 1):
        have, must = chance.randint(8, 17), chance.choice((0, 2, 3, 4, 5)) if place > 2 else 4
        done = part(chance, must, 0.4, 1)
        cells = (place, dotted_kind(code), have, must, done, must - done, done // 2, ...)
        rows.append(row(code, *cells, plant=() if must else ("zero_denominator", "no_cases")))
    page.table(
        [*rows, total(rows, "062", None, "Toàn huyện")],
        say("hamlets_rearranged", "E/D", "2023-Q2"),
        rates={"H": ("E/D", 1)},
    )
    page.sign("Người lập", "TRƯỞNG PHÒNG", 7)
    return report.case()


def positions() -> Case:
    report, chance, period = (
        Report("VTVL Q1-2023 tong hop huyen, TP.xlsx", "officials beside employees, everything merged"),
        Random("b8"),
        "2023-Q1",
    )
    page = report.page("Quy 1").lines(
        "TỔNG HỢP CƠ CẤU CÔNG CHỨC, VIÊN CHỨC THEO VỊ TRÍ VIỆC LÀM", "QUÍ 1/2023", "Biểu số 05/SNV", width=10
    )
    page.head(
        """
        TT | ĐƠN VỊ | CƠ QUAN HÀNH CHÍNH | < | < | < | CƠ QUAN, ĐƠN VỊ CÓ VIÊN CHỨC | < | < | GHI CHÚ
        ^ | ^ | Tổng số cơ quan HC | Có cơ cấu công chức phù hợp VTVL | < | Số công chức chưa đúng ngạch (người) | Tổng số | Có cơ cấu viên chức phù hợp VTVL | < | ^
        ^ | ^ | ^ | Số cơ quan | Tỷ lệ % | ^ | ^ | Số đơn vị | Tỷ lệ % | ^
        """
    )
    rows = []
    for place, code in enumerate(DISTRICTS, 1):
        offices, schools = chance.randint(12, 14), chance.randint(25, 52)
        cells = (
            offices,
            offices - chance.randint(0, 2),
            ...,
            chance.randint(0, 7),
            schools,
            part(chance, schools, 0.8, 1),
            ...,
            None,
        )
        rows.append(row(code, place, dotted_kind(code).upper(), *cells))
    truth = (say("officials_by_position", "D/C", period), say("employees_by_position", "H/G", period))
    rates, show = {"E": ("D/C", 1), "I": ("H/G", 1)}, {"E": percent(1), "I": lambda value: As(value, comma(value))}
    page.table([*rows, total(rows, "06", "", "CỘNG", optional=True, sure=False)], *truth, rates=rates, show=show)
    return report.case()


REPORTS = (survey, three_surveys, hamlets, positions)
