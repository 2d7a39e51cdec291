"""Shape 1 again: staff, documents and money of the offices, communes of a district."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    ASSETS,
    CHECKED_LAW,
    COPIES,
    DISBURSED,
    EMPLOYEES,
    HAMLETS,
    LAWFUL,
    OFFICIALS,
    ON_TIME,
    PAID,
    QUARTER,
    RECORDS_COMMUNE,
    REVIEWED,
    STAFF,
    Book,
    Facts,
    Pair,
    Ranges,
    comma,
    dotted,
    drawn,
    joined,
    part,
    share,
    totals,
)  # fmt: skip
from .names import BA_BE, BARE, BRIEF, DISTRICTS, OFFICES, PAC_NAM


def reports() -> Iterator[Case]:
    yield _positions()
    yield _money()
    yield _documents()
    yield _review()
    yield _ba_be()
    yield _pac_nam()


def _positions() -> Case:
    """Agencies by position of officials and of employees, the province on top."""
    book = Book("u_co_cau_vi_tri_viec_lam.xlsx", "units_in_rows")
    sheet = book.sheet("VTVL")
    facts = drawn(book.r, OFFICES, {OFFICIALS: (12, 13, 0.75, 1.0), EMPLOYEES: (35, 62, 0.7, 1.0)})
    sheet.letterhead("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ", wide=9)
    sheet.titled(
        "TÌNH HÌNH BỐ TRÍ CƠ CẤU CÔNG CHỨC, VIÊN CHỨC THEO VỊ TRÍ VIỆC LÀM TẠI CẤP HUYỆN", "Quý III năm 2023", wide=9
    )
    sheet.head(
        "STT", "Tên đơn vị", "Cơ cấu công chức|Tổng số CQHC nhà nước",
        "Cơ cấu công chức|Số CQHC có cơ cấu công chức phù hợp VTVL được duyệt", "Cơ cấu công chức|Tỷ lệ (%)",
        "Cơ cấu viên chức|Tổng số cơ quan có viên chức",
        "Cơ cấu viên chức|Số cơ quan có cơ cấu viên chức phù hợp VTVL được duyệt", "Cơ cấu viên chức|Tỷ lệ (%)",
        "Số người được cử đi bồi dưỡng",
    )  # fmt: skip
    lines: list[tuple[str, dict[str, Pair]]] = [("TOÀN TỈNH", totals(facts))]
    lines += [(OFFICES[code], own) for code, own in facts.items()]
    for number, (name, own) in enumerate(lines):
        sheet.add(
            number or None, name, *(c for p in own.values() for c in (p[1], p[0], comma(share(p)))), 3 * number or None
        )
    book.told(facts)
    return book.done()


def _money() -> Case:
    """Capital in millions with plan and rest, assets beside it; the rate as a fraction with a percent format."""
    book = Book("u_tai_chinh_cong_quy_III_2023.xlsx", "units_in_rows")
    sheet = book.sheet("Tai chinh cong")
    ranges: Ranges = {DISBURSED: (42000, 190000, 0.25, 0.7), ASSETS: (38, 62, 0.85, 1.0)}
    facts = drawn(book.r, BARE, ranges)
    sheet.text("SỞ TÀI CHÍNH TỈNH BẮC KẠN").gap()
    sheet.titled("KẾT QUẢ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG VÀ QUẢN LÝ, SỬ DỤNG TÀI SẢN CÔNG QUÝ III NĂM 2023", wide=10)
    sheet.head(
        "TT", "Huyện, thành phố", "Vốn đầu tư công (ĐVT: triệu đồng)|Kế hoạch vốn được giao",
        "Vốn đầu tư công (ĐVT: triệu đồng)|Số vốn đã giải ngân", "Vốn đầu tư công (ĐVT: triệu đồng)|Số vốn còn lại",
        "Vốn đầu tư công (ĐVT: triệu đồng)|Tỷ lệ giải ngân", "Tài sản công|Tổng số CQ, ĐV quản lý, sử dụng TSC",
        "Tài sản công|Số CQ, ĐV quản lý, sử dụng đúng tiêu chuẩn, định mức", "Tài sản công|Tỷ lệ", "Ghi chú",
        numbers="({})",
    )  # fmt: skip
    lines = [*((BARE[code], own) for code, own in facts.items()), ("Tổng", totals(facts))]
    for number, (name, own) in enumerate(lines, 1):
        spent, assets = own[DISBURSED], own[ASSETS]
        sheet.add(
            number if name != "Tổng" else None, name, dotted(spent[1]), dotted(spent[0]), dotted(spent[1] - spent[0]),
            (spent[0] / spent[1], "0.00%"), assets[1], assets[0], (assets[0] / assets[1], "0.0%"),
        )  # fmt: skip
    book.told(facts)
    sheet.sign(7, right="KT. GIÁM ĐỐC")
    return book.done()


def _documents() -> Case:
    """Documents, hamlets and staff; one district was entered twice with other counts."""
    book = Book("u_the_che_to_chuc_bo_may_Q3.xlsx", "units_in_rows")
    sheet = book.sheet("Sheet1")
    ranges: Ranges = {
        LAWFUL: (2, 9, 0.7, 1.0), CHECKED_LAW: (2, 8, 0.4, 1.0), HAMLETS: (2, 12, 0.4, 1.0), STAFF: (80, 125, 0.9, 1.0),
    }  # fmt: skip
    facts, other = drawn(book.r, DISTRICTS, ranges), drawn(book.r, ["061"], ranges)["061"]
    other[STAFF] = (facts["061"][STAFF][0] - 4, facts["061"][STAFF][1] + 3)
    sheet.titled("THỂ CHẾ VÀ TỔ CHỨC BỘ MÁY CÁC HUYỆN, THÀNH PHỐ QUÝ 3/2023", wide=11)
    sheet.head(
        "STT", "Huyện/TP", "Văn bản QPPL|Tổng số VB QPPL đã ban hành",
        "Văn bản QPPL|Ban hành đúng quy định, bảo đảm hợp hiến, hợp pháp",
        "Rà soát văn bản QPPL|Số VB phải xử lý sau rà soát", "Rà soát văn bản QPPL|Số VB đã xử lý sau rà soát",
        "Sắp xếp thôn, tổ dân phố|Số thôn, TDP thuộc diện phải sắp xếp",
        "Sắp xếp thôn, tổ dân phố|Số thôn, TDP đã sắp xếp", "Biên chế (người)|Được cấp có thẩm quyền giao",
        "Biên chế (người)|Hiện có mặt",
        "Biên chế (người)|Còn thiếu so với số giao",
    )  # fmt: skip
    lines = [*((code, facts[code]) for code in DISTRICTS), ("061", other)]
    for number, (code, own) in enumerate(lines, 1):
        quota = own[STAFF]
        sheet.add(number, DISTRICTS[code], *(c for p in own.values() for c in reversed(p)), quota[1] - quota[0])
    book.plant(sheet, "duplicate")
    book.tell(facts, QUARTER, but=[("061", indicator) for indicator in ranges])
    for own in (facts["061"], other):
        for indicator, pair in own.items():
            book.doubt(indicator, "061", QUARTER, pair)
    return book.done()


def _review() -> Case:
    """Procedures reviewed by departments, in short words, with last quarter's share beside."""
    book = Book("u_ra_soat_don_gian_hoa_TTHC.xlsx", "units_in_rows")
    sheet = book.sheet("RS TTHC")
    facts = drawn(book.r, BRIEF, {REVIEWED: (20, 120, 0.1, 0.45)})
    sheet.letterhead("UBND TỈNH BẮC KẠN", "VĂN PHÒNG", wide=7)
    sheet.titled("KẾT QUẢ RÀ SOÁT, ĐƠN GIẢN HÓA TTHC QUÝ III NĂM 2023", wide=7)
    sheet.head(
        "TT", "Cơ quan thực hiện", "Số TTHC được rà soát", "Số TTHC rà soát\ncó phương án đơn giản hóa", "Tỷ lệ %",
        "Tỷ lệ % quý II/2023", "Số QĐ phê duyệt phương án",
    )  # fmt: skip
    for number, (code, name) in enumerate(BRIEF.items(), 1):
        pair = facts[code][REVIEWED]
        none = code == "BDT"
        before = comma(share(pair) - 3.2)
        sheet.add(
            number,
            name,
            *((0, 0, "Không phát sinh") if none else (pair[1], pair[0], comma(share(pair)))),
            before,
            number % 3,
        )
        if none:
            book.plant(sheet, "no_cases", "zero_denominator", row=sheet.row)
            facts[code][REVIEWED] = (0, 0)
        book.rate(REVIEWED, code, "2023-Q2", round(share(pair) - 3.2, 2), optional=True)
    book.tell(facts, QUARTER)
    return book.done()


def _ba_be() -> Case:
    """All communes of a district and the district's own total; one commune had no case."""
    book = Book("u_BaBe_xa_thi_tran_quy_III.xlsx", "units_in_rows")
    sheet = book.sheet("Xa, TT")
    arisen = {code: book.r.randint(60, 420) for code in BA_BE}
    facts: Facts = {
        code: {
            ON_TIME: part(book.r, max(40, n - 20), n, 0.9, 1.0),
            COPIES: (round(n * book.r.uniform(0.05, 0.4)), n),
            PAID: (round(n * book.r.uniform(0.2, 0.85)), n),
        }
        for code, n in arisen.items()
    }
    facts["01930"] = {ON_TIME: (0, 0), COPIES: (0, 0), PAID: (0, 0)}
    sheet.letterhead("UBND HUYỆN BA BỂ", "VĂN PHÒNG HĐND VÀ UBND", wide=9)
    sheet.titled(
        "KẾT QUẢ GIẢI QUYẾT TTHC, CHỨNG THỰC ĐIỆN TỬ, THANH TOÁN TRỰC TUYẾN CẤP XÃ", "Quý III năm 2023", wide=9
    )
    sheet.head(
        "STT", "Tên xã, thị trấn", "Giải quyêt TTHC|Tổng số hồ sơ đã giải quyết",
        "Giải quyêt TTHC|Số hồ sơ trả kết quả trước hạn, đúng hạn", "Giải quyêt TTHC|Tỷ lệ (%)",
        "Tổng số hồ sơ TTHC phát sinh", "Số HS chứng thực điện tử", "Số HS thanh toán phí, lệ phí trực tuyến",
        "Số phí, lệ phí thu qua mạng (đồng)",
    )  # fmt: skip
    for number, (code, name) in enumerate(BA_BE.items(), 1):
        good, copied, paid = facts[code].values()
        rate = comma(share(good)) if good[1] else "KPS"
        row = sheet.add(number, name, good[1], good[0], rate, copied[1], copied[0], paid[0], dotted(12000 * paid[0]))
        if not good[1]:
            book.plant(sheet, "no_cases", "zero_denominator", row=row)
    book.tell(facts, QUARTER)
    good, copied, paid = totals(facts).values()
    sheet.add(
        None,
        "Cộng cấp xã",
        good[1],
        good[0],
        comma(share(good)),
        copied[1],
        copied[0],
        paid[0],
        dotted(12000 * paid[0]),
    )
    for indicator, pair in totals(facts).items():
        book.doubt(indicator, "061", QUARTER, pair)
    sheet.sign(6, right="CHÁNH VĂN PHÒNG", place="Ba Bể")
    return book.done()


def _pac_nam() -> Case:
    """Papers and meetings of the communes of a district in September; bare names under the district's title."""
    book = Book("u_pac_nam_thang_9_2023.xlsx", "units_in_rows")
    sheet, period = book.sheet("T9"), "2023-09"
    facts = drawn(book.r, PAC_NAM, {RECORDS_COMMUNE: (40, 210, 0.7, 1.0)})
    sheet.text("UBND HUYỆN PÁC NẶM").gap()
    sheet.titled("HỒ SƠ CÔNG VIỆC XỬ LÝ TRÊN MÔI TRƯỜNG MẠNG CỦA UBND CÁC XÃ THUỘC HUYỆN PÁC NẶM THÁNG 9/2023", wide=6)
    sheet.head(
        "Số TT",
        "Tên xã",
        "Tổng số HSCV cấp xã",
        "HSCV cấp xã xử lý trên môi trường mạng",
        "Tỉ lệ",
        "So với tháng 8 (%)",
    )
    for number, (code, name) in enumerate(PAC_NAM.items(), 1):
        pair = facts[code][RECORDS_COMMUNE]
        sheet.add(number, name, pair[1], pair[0], comma(share(pair), 1, "%"), f"+{comma(number / 3, 1)}")
    whole = joined(own[RECORDS_COMMUNE] for own in facts.values())
    sheet.add(None, "Toàn huyện", whole[1], whole[0], comma(share(whole), 1, "%"), None)
    book.tell(facts, period)
    book.count(RECORDS_COMMUNE, "060", period, whole)
    return book.done()
