"""Sở Tư pháp (institutions, certified copies) and Sở Tài chính (public finance)."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.q.districts import NINE, QUARTER
from tests.corpus.unseen.q.kit import DEPARTMENTS, DISTRICTS, Book, files, named, part, some, summed


def _lawful() -> Case:
    book = Book(
        "STP - Bieu van ban QPPL 9 thang nam 2023.xlsx",
        "the province first, districts below, kinds of documents apart",
        "VBQPPL",
    )
    book.text("SỞ TƯ PHÁP", "BIỂU 02: CÔNG TÁC XÂY DỰNG, BAN HÀNH VĂN BẢN QUY PHẠM PHÁP LUẬT", "9 tháng năm 2023", "")
    book.heads(
        "TT | Cấp ban hành | Số VBQPPL đã ban hành | < | < | VBQPPL ban hành bảo đảm đúng quy định | < | Số văn bản có dấu hiệu trái pháp luật",
        "^ | ^ | Nghị quyết của HĐND | Quyết định của UBND | Tổng số | Số lượng | Tỷ lệ (%) | ^",
    )
    facts = {}
    for code in ("06", *DISTRICTS):
        made = (
            {"nq": book.rnd.randint(9, 20), "qd": book.rnd.randint(12, 40)}
            if code == "06"
            else {"nq": 1, "qd": book.rnd.randint(1, 7)}
        )
        facts[code] = made | {"bad": book.rnd.choice((0, 0, 1))}
    units = {"06": "Tỉnh Bắc Kạn"} | named(DISTRICTS, "Huyện ")
    book.rows(
        "# | @ | nq | qd | nq+qd | nq+qd-bad | nq+qd-bad/nq+qd:1 | bad",
        units,
        facts,
        NINE,
        {"documents_lawful": "nq+qd-bad/nq+qd"},
    )
    return book.done()


def _reviewed() -> Case:
    book = Book("Ra soat VBQPPL (quy III va 9 thang).xlsx", "two periods side by side", "Rà soát")
    book.text("KẾT QUẢ XỬ LÝ VĂN BẢN QUY PHẠM PHÁP LUẬT SAU RÀ SOÁT", "")
    group = "Số VBQPPL phải xử lý sau rà soát | Số VBQPPL đã được xử lý sau rà soát | Tỷ lệ (%)"
    book.heads(
        "STT | Đơn vị | Quý III năm 2023 | < | < | 9 tháng năm 2023 | < | <",
        f"^ | ^ | {group} | {group}",
    )
    units = {"06": "Cấp tỉnh"} | some(DISTRICTS, "058 061 063 064 066")
    for index, (code, label) in enumerate(units.items(), 1):
        now = part(book.rnd, 1, 8, 0.5)
        whole = {key: value + book.rnd.randint(2, 2) for key, value in now.items()}
        if code == "063":
            now = {"n": 0, "d": 0}
        row = [f"{'Huyện ' if code not in ('06', '058') else ''}{label}"]
        for counts in (now, whole):
            rate = round(100 * counts["n"] / counts["d"], 1) if counts["d"] else "-"
            row += [counts["d"], counts["n"], rate]  # type: ignore[list-item]
        book.line(index, *row)
        flags = {"sure": code != "06", "optional": code == "06"}
        book.want("documents_reviewed", code, QUARTER, "n/d", now, **flags)
        book.want("documents_reviewed", code, NINE, "n/d", whole, **flags)
    return book.done()


def _certified() -> Case:
    book = Book(
        "Chung thuc ban sao dien tu Q3.2023.xlsx",
        "plain: districts in rows, certified copies beside paper ones and fees",
        "CTĐT",
    )
    book.text("SỞ TƯ PHÁP TỈNH BẮC KẠN", "KẾT QUẢ CHỨNG THỰC BẢN SAO ĐIỆN TỬ TỪ BẢN CHÍNH QUÝ III NĂM 2023", "")
    book.heads(
        "STT | Huyện, thành phố | Tổng số HS TTHC phát sinh | Số hồ sơ được chứng thực điện tử | Tỷ lệ hồ sơ TTHC chứng thực điện tử (%) | Số bản sao giấy | Lệ phí thu được (đồng)",
    )
    facts = {}
    for code in DISTRICTS:
        got = book.rnd.randint(1800, 6000)
        facts[code] = {"got": got, "e": int(got * book.rnd.uniform(0.04, 0.27)), "paper": got * 2, "fee": got * 4000}
    wanted = {"certified_e_copies": "e/got"}
    book.rows("# | @ | got | e | e/got:2 | paper | fee:t", named(DISTRICTS, ""), facts, QUARTER, wanted)
    row = book.one(
        "# | @ | got | e | e/got:2 | paper | fee:t",
        None,
        "Toàn tỉnh",
        "",
        {k: v + 300 for k, v in summed(facts.values()).items()},
        "",
        {},
    )
    book.fault("total_mismatch", row)
    total = {key: value + 300 for key, value in summed(facts.values()).items()}
    book.want("certified_e_copies", "06", QUARTER, "e/got", total, sure=False)
    return book.done()


def _disbursed() -> Case:
    book = Book(
        "STC_giai ngan von DTC 9 thang 2023.xlsx",
        "money plain: districts and departments with last year's rate",
        "Giải ngân",
    )
    book.text(
        "SỞ TÀI CHÍNH", "TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG 9 THÁNG NĂM 2023", "Đơn vị tính: Triệu đồng"
    )
    book.heads(
        "TT | Chủ đầu tư | Kế hoạch vốn đầu tư công giao năm 2023 | Vốn đã giải ngân 9 tháng | Còn lại | Tỷ lệ giải ngân (%) | Tỷ lệ giải ngân cùng kỳ năm 2022 (%)"
    )
    units = some(DEPARTMENTS, "SNNPTNT SGTVT SYT SGDDT SVHTTDL") | named(DISTRICTS, "UBND huyện ")
    units["058"] = "UBND thành phố Bắc Kạn"
    facts = {}
    for code in units:
        counts = part(book.rnd, 18000, 260000, 0.25)
        facts[code] = counts | {"before": book.rnd.randint(30, 70), "hundred": 100}
    book.rows("# | @ | d | n | d-n | n/d:2 | before", units, facts, NINE, {"investment_disbursed": "n/d"})
    for code in units:
        book.rate("investment_disbursed", code, "2022-9M", facts[code]["before"], optional=True)
    book.sign("Bắc Kạn, ngày 22 tháng 9 năm 2023", "TL. GIÁM ĐỐC", column=5)
    return book.done()


def _assets() -> Case:
    book = Book("Quan ly TSC cac huyen - BC 9T.2023.xlsx", "plain: assets by norm, formulas for the rate", "TSC")
    book.text("BÁO CÁO VIỆC QUẢN LÝ, SỬ DỤNG TÀI SẢN CÔNG", "Kỳ báo cáo: 9 tháng năm 2023", "")
    book.heads(
        "STT | Địa phương | Tổng số cơ quan, đơn vị quản lý, sử dụng tài sản công | Đã ban hành quy chế quản lý TSC | Sử dụng TSC đúng tiêu chuẩn, định mức | Tỷ lệ cơ quan, đơn vị sử dụng TSC đúng tiêu chuẩn, định mức (%)"
    )
    facts = {code: part(book.rnd, 30, 75, 0.8) for code in DISTRICTS}
    book.rows("# | @ | d | d | n | =E{r}/C{r}*100", named(DISTRICTS, "H."), facts, NINE, {"assets_by_norm": "n/d"})
    return book.done()


def _sources() -> Case:
    book = Book(
        "Pac Nam - giai ngan theo nguon.xlsx",
        "sources of money in rows, one district, the total in the middle of the title block",
    )
    book.text(
        "UBND HUYỆN PÁC NẶM",
        "PHÒNG TÀI CHÍNH - KẾ HOẠCH",
        "GIẢI NGÂN VỐN ĐẦU TƯ CÔNG ĐẾN 14/9/2023 (9 THÁNG NĂM 2023)",
        "ĐVT: triệu đồng",
    )
    book.heads("TT | Nguồn vốn | Kế hoạch vốn năm 2023 | Số vốn đã giải ngân | Tỷ lệ giải ngân (%)")
    facts = [part(book.rnd, 9000, 60000, 0.3) for _ in range(4)]
    book.one("# | @ | d | n | n/d:1", None, "TỔNG SỐ", "060", summed(facts), NINE, {"investment_disbursed": "n/d"})
    labels = (
        "Ngân sách trung ương",
        "Ngân sách địa phương",
        "CTMTQG giảm nghèo bền vững",
        "CTMTQG xây dựng nông thôn mới",
    )
    for index, (label, counts) in enumerate(zip(labels, facts, strict=True), 1):
        book.one("# | @ | d | n | n/d:1", index, label, "", counts, "", {})
    return book.done()


def _notaries() -> Case:
    book = Book("Thu tuc thi hanh va tro giup phap ly Q3.xlsx", "legal aid: nothing of the plan", "TGPL")
    book.text("SỞ TƯ PHÁP", "TÌNH HÌNH TRỢ GIÚP PHÁP LÝ QUÝ III/2023", "")
    book.heads(
        "STT | Huyện | Số vụ việc thụ lý | Số vụ việc hoàn thành | Tỷ lệ vụ việc hoàn thành (%) | Lượt người được tư vấn"
    )
    for index, label in enumerate(DISTRICTS.values(), 1):
        counts = files(book.rnd, 20)
        book.line(
            index, label, counts["all"], counts["done"], round(100 * counts["done"] / counts["all"], 1), counts["got"]
        )
    return book.done()


def _budget() -> Case:
    book = Book("Thu chi NSNN 9 thang.xlsx", "revenue and spending: nothing of the plan", "Thu chi")
    book.text("SỞ TÀI CHÍNH BẮC KẠN", "ƯỚC THỰC HIỆN THU, CHI NGÂN SÁCH NHÀ NƯỚC 9 THÁNG NĂM 2023", "ĐVT: triệu đồng")
    book.heads("Nội dung | Dự toán HĐND giao | Ước thực hiện 9 tháng | So với dự toán (%) | So với cùng kỳ (%)")
    for label in (
        "Thu nội địa",
        "Thu tiền sử dụng đất",
        "Lệ phí trước bạ",
        "Chi thường xuyên",
        "Chi sự nghiệp giáo dục",
    ):
        counts = part(book.rnd, 40000, 800000, 0.5)
        book.line(label, counts["d"], counts["n"], round(100 * counts["n"] / counts["d"], 1), book.rnd.randint(80, 120))
    return book.done()


def reports() -> Iterator[Case]:
    for make in (_lawful, _reviewed, _certified, _disbursed, _assets, _sources, _notaries, _budget):
        yield make()
