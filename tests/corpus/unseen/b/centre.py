"""Reports of Văn phòng UBND tỉnh and its one-stop centre: payments with fees, records of two levels."""

from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.b.paper import Report, percent, row, say, share, total
from tests.corpus.unseen.b.places import DISTRICTS, NAMES, bare, part


def payments() -> Case:
    """Fee-paying cases as denominator, money beside them; one-stop shop of the province."""
    report, chance, period = (
        Report(
            "Thong ke thanh toan truc tuyen T10.2023 (TTPVHCC).xlsx", "fee-paying cases as denominator, money columns"
        ),
        Random("b29"),
        "2023-10",
    )
    page = report.page("TTTT").lines(
        "VĂN PHÒNG UBND TỈNH",
        "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
        "THỐNG KÊ THANH TOÁN TRỰC TUYẾN CÁC ĐƠN VỊ - THÁNG 10/2023",
        "",
    )
    page.head(
        """
        STT | Tên đơn vị | Số hồ sơ thu phí | Hình thức thanh toán (hồ sơ) | < | Tỷ lệ hồ sơ thanh toán trực tuyến | Phí (VNĐ) | Lệ phí (VNĐ) | Tổng số tiền
        ^ | ^ | ^ | Trực tiếp | Trực tuyến | ^ | ^ | ^ | ^
        """
    )
    page.plant("other_definition", row=None)
    rows = []
    for place, code in enumerate(("STP", "SKHDT", "SCT", "SGTVT", "SXD", "STNMT", "SYT"), 1):
        cases = chance.randint(30, 400)
        online = part(chance, cases, 0.2, 0.9)
        rows.append(
            row(
                code,
                place,
                NAMES[code],
                cases,
                cases - online,
                online,
                ...,
                fee := cases * 120_000,
                duty := cases * 35_000,
                fee + duty,
            )
        )
    page.table(rows, say("online_payment", "E/C", period), rates={"F": ("E/C", 2)}, show={"F": percent(2)})
    whole = total(rows, "06", None, "Cộng", optional=True, sure=False)  # departments only: hardly the province's
    page.table([whole], say("online_payment", "E/C", period), rates={"F": ("E/C", 2)}, show={"F": percent(2)})
    return report.case()


def levels() -> Case:
    report, chance, period = (
        Report(
            "HSCV xu ly tren MTM cap huyen, cap xa Quy II.xlsx",
            "district and commune levels in one table, a wrong total",
        ),
        Random("b23"),
        "2023-Q2",
    )
    page = report.page("HSCV").motto("VĂN PHÒNG UBND TỈNH", right=6)
    page.lines("TÌNH HÌNH XỬ LÝ HỒ SƠ CÔNG VIỆC TRÊN MÔI TRƯỜNG MẠNG", "QUÝ II NĂM 2023", "", width=9)
    page.head(
        """
        TT | UBND các huyện, TP | HỒ SƠ CÔNG VIỆC CẤP HUYỆN | < | < | HỒ SƠ CÔNG VIỆC CẤP XÃ | < | < | Văn bản đến
        ^ | ^ | Tổng số | Trên MTM | Tỷ lệ | Tổng số | Trên MTM | Tỷ lệ | ^
        """
    )
    rows = []
    for place, code in enumerate(DISTRICTS, 1):
        high, low = chance.randint(700, 1900), chance.randint(1500, 5200)
        rows.append(
            row(
                code,
                place,
                bare(code),
                high,
                part(chance, high, 0.9, 1),
                ...,
                low,
                part(chance, low, 0.6, 0.95),
                ...,
                high * 6,
            )
        )
    truth = (say("work_records_district", "D/C", period), say("work_records_commune", "G/F", period))
    rates, show = {"E": ("D/C", 1), "H": ("G/F", 1)}, {"E": share, "H": share}
    whole = total(rows, "06", None, "Toàn tỉnh")
    whole.cells[2] += 900
    whole.plant, whole.skip = ("total_mismatch",), ("work_records_district",)
    page.tell("work_records_district", "06", period, whole.cells[3], whole.cells[2], sure=False)
    page.table([*rows, whole], *truth, rates=rates, show=show)
    return report.case()


REPORTS = (payments, levels)
