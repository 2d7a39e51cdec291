"""Units in rows: one-stop desks, payment and certified copies, and the sheet on which the Sở Nội vụ collects."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    COPIES,
    FEEDBACK,
    NINE,
    ON_TIME,
    ONLINE,
    PAID,
    PROVINCE,
    REPORTS,
    TASKS,
    YEAR,
    Book,
    Dossiers,
    Pair,
    comma,
    dotted,
    joined,
    part,
    share,
    together,
)
from .places import COMMITTEES, DEPARTMENTS, DISTRICTS, PAC_NAM


def reports() -> Iterator[Case]:
    yield one_stop_of_districts()
    yield payment_and_copies()
    yield desks_of_pac_nam()
    yield departments_second_quarter()
    yield collected_by_home_affairs()


def one_stop_of_districts() -> Case:
    """The form of the Government Office; the sum at the top has one count mistyped."""
    book = Book("za_Bieu_II06b_VPUBND_Quy_III_2023.xlsx", "units_in_rows")
    s = book.sheet("Biểu II.06b")
    s.text("Biểu số II.06b/VPCP/KSTT", at=1)
    s.titled(
        "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TẠI UBND CẤP HUYỆN",
        "Kỳ báo cáo: Quý III/2023 (Từ ngày 15/6/2023 đến ngày 14/9/2023)",
        wide=14,
    )
    s.text("Đơn vị tính: Số hồ sơ TTHC.", at=12)
    taken, done, left = "Số hồ sơ TTHC tiếp nhận", "Số lượng hồ sơ đã giải quyết", "Số lượng hồ sơ đang giải quyết"
    s.head(
        "STT", "Đơn vị giải quyết", f"{taken}|Tổng số", f"{taken}|Trong kỳ|Trực tuyến",
        f"{taken}|Trong kỳ|Trực tiếp, dịch vụ bưu chính", f"{taken}|Từ kỳ trước", f"{done}|Tổng số",
        f"{done}|Trước hạn", f"{done}|Đúng hạn", f"{done}|Quá hạn", f"{left}|Tổng số", f"{left}|Trong hạn",
        f"{left}|Quá hạn", "Ghi chú", numbers="({})",
    )  # fmt: skip
    facts = {name: Dossiers.some(book.r, 300, 2600) for name in COMMITTEES}
    total = together(facts.values())
    wrong = list(_counts(total))
    wrong[4] += 900
    row = s.add(None, "TỔNG CỘNG", *wrong, None)
    book.plant(s, "total_mismatch", row=row)
    book.doubt(ON_TIME, PROVINCE, "2023-Q3", total.on_time)
    book.doubt(ONLINE, PROVINCE, "2023-Q3", total.through_net)
    for number, (name, own) in enumerate(facts.items(), 1):
        s.add(number, name, *_counts(own), "Số liệu trên HT một cửa" if number == 4 else None)
        book.counts(COMMITTEES[name], "2023-Q3", {ON_TIME: own.on_time, ONLINE: own.through_net})
    s.sign(11, right="KT. CHÁNH VĂN PHÒNG")
    return book.done()


def _counts(own: Dossiers) -> tuple[int, ...]:
    return (
        own.received, own.online, own.direct, own.old, own.done, own.early, own.timely, own.late,
        own.pending, own.waiting, own.overdue,
    )  # fmt: skip


def payment_and_copies() -> Case:
    """Shares as texts beside the counts; one share of the payments does not follow from its counts."""
    book = Book("za_PL1_TTTT_chung_thuc_9 thang.xlsx", "units_in_rows")
    s = book.sheet("PL1")
    s.letterhead("UBND TỈNH BẮC KẠN", "VĂN PHÒNG", wide=9)
    s.titled(
        "PHỤ LỤC 1. KẾT QUẢ THANH TOÁN TRỰC TUYẾN VÀ CHỨNG THỰC ĐIỆN TỬ 9 THÁNG NĂM 2023",
        "(Kèm theo Báo cáo số 618/BC-VPUB ngày 22 tháng 9 năm 2023 của Văn phòng UBND tỉnh)",
        wide=9,
    )
    paid, copied = "Thanh toán trực tuyến", "Chứng thực bản sao điện tử từ bản chính"
    s.head(
        "TT", "Địa phương", "Tổng số hồ sơ TTHC\nphát sinh trong kỳ", f"{paid}|Số hồ sơ TTHC thanh toán trực tuyến",
        f"{paid}|Tỷ lệ hồ sơ thanh toán trực tuyến/ tổng số HS phát sinh", f"{paid}|Số tiền (nghìn đồng)",
        f"{copied}|Số hồ sơ được\nchứng thực điện tử", f"{copied}|Tỷ lệ/tổng số hồ sơ phát sinh", "Ghi chú",
    )  # fmt: skip
    above: dict[str, list[Pair]] = {PAID: [], COPIES: []}
    for number, (name, code) in enumerate(DISTRICTS.items(), 1):
        own = Dossiers.some(book.r, 900, 5200)
        copied_pair = (round(own.fresh * book.r.uniform(0.04, 0.31)), own.fresh)
        shown = share(own.paid_online)
        if number == 5:
            shown = round(shown / 2 + 1, 2)
        row = s.add(
            number, name, dotted(own.fresh), dotted(own.paid), comma(shown, sign="%"),
            dotted(own.paid * book.r.randint(14, 65)), dotted(copied_pair[0]), comma(share(copied_pair), sign="%"),
        )  # fmt: skip
        if number == 5:
            book.plant(s, "rate_mismatch", row=row)
            book.doubt(PAID, code, NINE, own.paid_online)
            book.asked(PAID, code, NINE, shown)
        else:
            book.count(PAID, code, NINE, own.paid_online)
        book.count(COPIES, code, NINE, copied_pair)
        above[PAID].append(own.paid_online)
        above[COPIES].append(copied_pair)
    sums = {indicator: joined(pairs) for indicator, pairs in above.items()}
    s.add(
        None, "Toàn tỉnh", dotted(sums[PAID][1]), dotted(sums[PAID][0]), comma(share(sums[PAID]), sign="%"), None,
        dotted(sums[COPIES][0]), comma(share(sums[COPIES]), sign="%"),
    )  # fmt: skip
    book.counts(PROVINCE, NINE, sums)
    s.gap().text("Ghi chú: Số liệu trích xuất từ Hệ thống thông tin giải quyết TTHC tỉnh lúc 8h00 ngày 18/9/2023.")
    return book.done()


def desks_of_pac_nam() -> Case:
    """The communes of a district in a month, without diacritics in the file's name; some had no petition."""
    book = Book("za_Pac Nam_mot cua cap xa_T9.2023.xlsx", "units_in_rows")
    s = book.sheet("Tháng 9")
    s.letterhead("UBND HUYỆN PÁC NẶM", "VĂN PHÒNG HĐND&UBND", wide=11)
    s.titled(
        "Tổng hợp kết quả tiếp nhận, giải quyết hồ sơ TTHC và xử lý phản ánh, kiến nghị",
        "tại các xã trên địa bàn huyện Pác Nặm - Tháng 9/2023",
        wide=11,
    )
    done, asked = "Hồ sơ TTHC đã giải quyết trong kỳ", "Phản ánh, kiến nghị (PAKN)"
    s.head(
        "Stt", "Xã", "HS tiếp nhận", f"{done}|Tổng", f"{done}|Trước hạn", f"{done}|Đúng hạn", f"{done}|Trễ hạn",
        "HS đang giải quyết", f"{asked}|Tiếp nhận", f"{asked}|Đã xử lý dứt điểm", f"{asked}|Tỷ lệ xử lý (%)",
    )  # fmt: skip
    sums: list[Dossiers] = []
    petitions: list[Pair] = []
    for number, (name, code) in enumerate(PAC_NAM.items(), 1):
        own = Dossiers.some(book.r, 40, 210)
        received = 0 if number in (3, 8) else book.r.randint(1, 6)
        petition = (received - (number == 6 and received > 1), received)
        s.add(
            number, name, own.received, own.done, own.early, own.timely, own.late, own.pending, received, petition[0],
            round(share(petition), 1) if received else "KPS",
        )  # fmt: skip
        book.counts(code, "2023-09", {ON_TIME: own.on_time, FEEDBACK: petition})
        sums.append(own)
        petitions.append(petition)
    all_of, pair = together(sums), joined(petitions)
    s.add(
        None, "Toàn huyện", all_of.received, all_of.done, all_of.early, all_of.timely, all_of.late, all_of.pending,
        pair[1], pair[0], round(share(pair), 1),
    )  # fmt: skip
    book.counts("060", "2023-09", {ON_TIME: all_of.on_time, FEEDBACK: pair})
    s.sign(8, right="CHÁNH VĂN PHÒNG", place="Pác Nặm")
    return book.done()


def departments_second_quarter() -> Case:
    """Departments, some of them without a dossier; money paid stands beside the counts."""
    book = Book("za_so_nganh_tiep nhan_giai quyet_TTHC.xlsx", "units_in_rows")
    s = book.sheet("So nganh")
    s.letterhead("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH", wide=10)
    s.titled("BÁO CÁO SỐ LIỆU HỒ SƠ TTHC CỦA CÁC SỞ, BAN, NGÀNH QUÝ II NĂM 2023", wide=10)
    done, fee = "KẾT QUẢ GIẢI QUYẾT", "THANH TOÁN TRỰC TUYẾN (PHÍ, LỆ PHÍ, NVTC)"
    s.head(
        "STT", "CƠ QUAN", "TỔNG SỐ HỒ SƠ TTHC PHÁT SINH", f"{done}|Tổng số hồ sơ đã giải quyết",
        f"{done}|Trước hạn và đúng hạn", f"{done}|Quá hạn", f"{done}|% trước hạn, đúng hạn",
        f"{fee}|Số hồ sơ", f"{fee}|% so với tổng số HS phát sinh", f"{fee}|Thành tiền (đ)",
    )  # fmt: skip
    silent = ("Thanh tra tỉnh", "Ban Dân tộc", "Văn phòng UBND tỉnh")
    for number, (name, code) in enumerate(DEPARTMENTS.items(), 1):
        if name in silent:
            s.add(number, name, *["-"] * 8)
            for indicator in (ON_TIME, PAID):
                book.rate(indicator, code, "2023-Q2", None, optional=True)
            continue
        own = Dossiers.some(book.r, 30, 900, late=0.02)
        s.add(
            number, name, own.fresh, own.done, own.good, own.late, (own.good / own.done, "0.00%"), own.paid,
            (own.paid / own.fresh, "0.00%"), own.paid * 1000 * book.r.randint(10, 300),
        )  # fmt: skip
        book.counts(code, "2023-Q2", {ON_TIME: own.on_time, PAID: own.paid_online})
    s.gap().text("* Dấu (-): đơn vị không phát sinh hồ sơ TTHC trong kỳ.")
    return book.done()


def collected_by_home_affairs() -> Case:
    """Two groups of units below one another and the province at the end."""
    book = Book("za_SNV_tong_hop_nhiem_vu_CCHC_nam_2023.xlsx", "units_in_rows")
    s = book.sheet("Tong hop CCHC")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ", wide=9)
    s.titled(
        "BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH",
        "NĂM 2023",
        "(Số liệu tính từ ngày 15/12/2022 đến ngày 14/12/2023)",
        wide=9,
    )
    tasks, sent = "Nhiệm vụ trong Kế hoạch CCHC", "Báo cáo CCHC định kỳ"
    s.head(
        "TT", "Cơ quan, đơn vị, địa phương", f"{tasks}|Tổng số nhiệm vụ được giao", f"{tasks}|Số nhiệm vụ đã hoàn thành",
        f"{tasks}|Tỷ lệ hoàn thành (%)", f"{sent}|Số báo cáo phải gửi", f"{sent}|Số báo cáo gửi đúng hạn",
        f"{sent}|Tỷ lệ (%)", "Ghi chú",
    )  # fmt: skip
    sums: dict[str, list[Pair]] = {TASKS: [], REPORTS: []}
    for letter, group, units in (
        ("A", "CÁC SỞ, BAN, NGÀNH", DEPARTMENTS),
        ("B", "UBND CÁC HUYỆN, THÀNH PHỐ", DISTRICTS),
    ):
        s.add(letter, group)
        for number, (name, code) in enumerate(units.items(), 1):
            own = {TASKS: part(book.r, 14, 48, 0.8), REPORTS: part(book.r, 4, 12, 0.75)}
            late = own[REPORTS][1] - own[REPORTS][0]
            s.add(
                number, name, own[TASKS][1], own[TASKS][0], comma(share(own[TASKS])), own[REPORTS][1], own[REPORTS][0],
                comma(share(own[REPORTS])), f"{late} báo cáo gửi muộn" if late else None,
            )  # fmt: skip
            book.counts(code, YEAR, own)
            for indicator, pair in own.items():
                sums[indicator].append(pair)
    all_of = {indicator: joined(pairs) for indicator, pairs in sums.items()}
    (did, due), (in_time, owed) = all_of[TASKS], all_of[REPORTS]
    s.add(None, "Toàn tỉnh (A+B)", due, did, comma(share((did, due))), owed, in_time, comma(share((in_time, owed))))
    book.counts(PROVINCE, YEAR, all_of)
    s.sign(7, "NGƯỜI TỔNG HỢP", "GIÁM ĐỐC")
    return book.done()
