"""Shape 1: units in rows, merged heads above, as the one-stop offices and the cabinet's office draw them."""

from tests.corpus.cases import report
from tests.corpus.facts import DEPARTMENTS, DISTRICTS, communes
from tests.corpus.sketch import INDEX, NAME, Sketch, col, group, letterhead, lines, signature, tell, total


@report("Bieu_06_giai_quyet_TTHC.xlsx", "1: units in rows, three header rows, column numbers")
def settled_dossiers(s: Sketch) -> None:
    page = s.page("Biểu 06")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TẠI UBND CẤP HUYỆN",
               "Kỳ báo cáo: Quý III/2023 (Từ ngày 15/6/2023 đến ngày 14/9/2023)",
               "(Kèm theo Báo cáo số 512/BC-VP ngày 20 tháng 10 năm 2023)")  # fmt: skip
    page.add("Đơn vị tính: Số hồ sơ TTHC", at=9)
    units = lines("w1", DISTRICTS, way=0)
    columns = [
        col("STT", INDEX),
        col("Đơn vị giải quyết", NAME),
        col("Tiếp nhận > Tổng số", "to_do"),
        col("Tiếp nhận > Trong đó > Trực tuyến", "online"),
        col("Tiếp nhận > Trong đó > Trực tiếp, BCCI", "offline+post"),
        col("Tiếp nhận > Từ kỳ trước", "carried"),
        col("Số lượng hồ sơ đã giải quyết > Tổng số", "resolved"),
        col("Số lượng hồ sơ đã giải quyết > Trước hạn", "early"),
        col("Số lượng hồ sơ đã giải quyết > Đúng hạn", "in_time"),
        col("Số lượng hồ sơ đã giải quyết > Quá hạn", "late"),
        col("Số lượng hồ sơ đang giải quyết > Tổng số", "pending"),
        col("Số lượng hồ sơ đang giải quyết > Trong hạn", "pending_ok"),
        col("Số lượng hồ sơ đang giải quyết > Quá hạn", "pending_late"),
    ]
    told = [tell("procedures.on_time"), tell("digital_government.online_applications", "online/to_do", optional=True),
            tell("digital_government.online_applications", "online/resolved", optional=True)]  # fmt: skip
    s.table(page, columns, [*units, total("Tổng cộng", "06", units)], told, "2023-Q3", numbers=True)
    signature(page)


@report("TK thanh toan truc tuyen cac huyen 9T2023.xlsx", "1: period only in the file name; money beside counts")
def payment_with_money(s: Sketch) -> None:
    page = s.page("Sheet1")
    page.add("THỐNG KÊ THANH TOÁN TRỰC TUYẾN CÁC ĐƠN VỊ")
    page.skip()
    units = lines("w2", DISTRICTS, way=1)
    columns = [
        col("TT", INDEX),
        col("Tên đơn vị", NAME),
        col("Số hồ sơ thu phí", "fee"),
        col("Thanh toán > Trực tiếp", "fee-paid"),
        col("Thanh toán > Trực tuyến", "paid"),
        col("Tỷ lệ thanh toán trực tuyến", "paid/fee", "%"),
        col("Phí (VNĐ)", "money"),
        col("Lệ phí (VNĐ)", lambda line: 35000 * (line.index or 40)),
        col("Tổng số tiền", "money"),
    ]
    s.table(
        page,
        columns,
        [*units, total("Toàn tỉnh", "06", units)],
        [tell("procedures.online_payment", "paid/fee")],
        "2023-9M",
    )


@report("So lieu DVCTT thang 8.xlsx", "1: sub-rows of a unit, total at the top")
def online_with_parts(s: Sketch) -> None:
    page = s.page("T8")
    letterhead(
        page,
        "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
        "TÌNH HÌNH TIẾP NHẬN HỒ SƠ TRỰC TUYẾN MỨC TOÀN TRÌNH, MỘT PHẦN",
        "Tháng 8 năm 2023",
    )
    columns = [
        col("STT", INDEX),
        col("Tên đơn vị", NAME),
        col("Số lượng hồ sơ tiếp nhận > Tổng số hồ sơ", "received"),
        col("Số lượng hồ sơ tiếp nhận > Trong đó > Trực tuyến", "online"),
        col("Số lượng hồ sơ tiếp nhận > Trong đó > Trực tiếp", "offline"),
        col("Số lượng hồ sơ tiếp nhận > Trong đó > BCCI", "post"),
        col("Tỷ lệ hồ sơ trực tuyến (%)", "online/received", "2"),
        col("Ghi chú"),
    ]
    units = lines("w3", DEPARTMENTS[:9], way=1)
    rows = [total("Tổng cộng", "06", units)]
    for unit in units:
        half = {key: value // 2 for key, value in unit.facts.items()}
        rest = {key: unit.facts[key] - half[key] for key in half}
        rows.append(unit)
        rows += [group("DVC trực tuyến một phần"), group("DVC trực tuyến toàn trình")]
        rows[-2].facts, rows[-1].facts = half, rest
    s.table(page, columns, rows, [], "2023-08")
    for line in units:
        s.tell(line, [tell("digital_government.online_applications", "online/received")], "2023-08")
    # the total of some departments is not surely the province's figure
    s.tell(
        rows[0],
        [tell("digital_government.online_applications", "online/received", sure=False, optional=True)],
        "2023-08",
    )


@report("BC_UBND_huyen_Na_Ri_cap_xa_Q2.xlsx", "1: communes of a district, groups, district total at the bottom")
def communes_of_district(s: Sketch) -> None:
    page = s.page("Tong hop")
    letterhead(page, "UBND HUYỆN NA RÌ", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC CỦA UBND CÁC XÃ, THỊ TRẤN", "Quý II năm 2023")
    units = lines("w4", communes("066"), way=0)
    columns = [
        col("Số TT", INDEX),
        col("Xã, thị trấn", NAME),
        col("Hồ sơ tiếp nhận trong kỳ", "received"),
        col("Hồ sơ đã giải quyết > Tổng", "resolved"),
        col("Hồ sơ đã giải quyết > Trước và đúng hạn", "early+in_time"),
        col("Hồ sơ đã giải quyết > Trễ hạn", "late"),
        col("Tỷ lệ giải quyết trước và đúng hạn (%)", "early+in_time/resolved", "text"),
        col("Xếp thứ", lambda line: line.index),
    ]
    s.table(page, columns, [*units, total("Toàn huyện", "066", units)], [tell("procedures.on_time")], "2023-Q2")
    signature(page, "Na Rì", note="Ghi chú: số liệu lấy từ Hệ thống một cửa điện tử đến hết ngày 14/6/2023.")


@report("Tong hop TTHC toan tinh.xlsx", "1: departments and districts in groups with subtotals")
def whole_province(s: Sketch) -> None:
    page = s.page("TH")
    letterhead(page, "SỞ NỘI VỤ", "BẢNG TỔNG HỢP KẾT QUẢ GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2023",
               "(Kèm theo Công văn số 1123/SNV-CCHC ngày 05/7/2023)")  # fmt: skip
    departments, districts = lines("w5", DEPARTMENTS, way=1), lines("w5", DISTRICTS, way=1)
    columns = [
        col("TT", INDEX),
        col("Cơ quan, đơn vị", NAME),
        col("Tổng số hồ sơ đã giải quyết", "resolved"),
        col("Trong đó > Trước hạn", "early"),
        col("Trong đó > Đúng hạn", "in_time"),
        col("Trong đó > Quá hạn", "late"),
        col("Tỷ lệ trước hạn, đúng hạn", "early+in_time/resolved", "%1"),
    ]
    first, second = total("Khối sở, ban, ngành", None, departments), total("Cấp huyện", None, districts)
    first.index, second.index = "I", "II"
    rows = [first, *departments, second, *districts, total("Tổng cộng (I+II)", "06", [*departments, *districts])]
    s.table(page, columns, rows, [tell("procedures.on_time")], "2023-6M")
    signature(page)


@report("Phu luc 3 bien che.xlsx", "1: staff; over quota is no fault; plan and rank columns")
def staff(s: Sketch) -> None:
    page = s.page("Phụ lục 3")
    letterhead(
        page, "SỞ NỘI VỤ", "TÌNH HÌNH QUẢN LÝ, SỬ DỤNG BIÊN CHẾ CÔNG CHỨC NĂM 2023", "(Tính đến ngày 14/12/2023)"
    )
    units = lines("w6", DEPARTMENTS, way=0)
    units[3].facts = {**units[3].facts, "staff": units[3].facts["quota"] + 2}
    columns = [
        col("STT", INDEX),
        col("Tên cơ quan", NAME),
        col("Biên chế được giao năm 2023", "quota"),
        col("Biên chế hiện có mặt", "staff"),
        col("Tỷ lệ sử dụng biên chế (%)", "staff/quota", "1"),
        col("Biên chế chưa sử dụng", lambda line: int(line.facts["quota"] - line.facts["staff"])),
        col("Ghi chú", lambda line: "Tuyển dụng quý I/2024" if line.index == 2 else None),
    ]
    s.table(page, columns, units, [tell("apparatus.staff_within_quota")], "2023")


@report("Von dau tu cong den 14-9.xlsx", "1: capital in million đồng; plan, disbursed, share, last year's share")
def capital(s: Sketch) -> None:
    page = s.page("Giải ngân")
    letterhead(
        page,
        "SỞ KẾ HOẠCH VÀ ĐẦU TƯ",
        "TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2023",
        "(Lũy kế từ đầu năm đến ngày 14/9/2023)",
    )
    page.add("Đơn vị tính: Triệu đồng", at=6)
    units = lines("w7", DISTRICTS, way=3)
    columns = [
        col("STT", INDEX),
        col("Chủ đầu tư", NAME),
        col("Kế hoạch vốn năm 2023 được giao", "capital", "dot"),
        col("Giải ngân 9 tháng năm 2023 > Số vốn", "disbursed", "dot"),
        col("Giải ngân 9 tháng năm 2023 > Tỷ lệ so với KH (%)", "disbursed/capital", "bare"),
        col("Tỷ lệ giải ngân cùng kỳ năm 2022 (%)", lambda line: 41.5 + (line.index or 0)),
    ]
    s.table(
        page, columns, [*units, total("Tổng số", "06", units)], [tell("public_finance.investment_disbursed")], "2023-9M"
    )
    for line in units:
        s.expect(
            "public_finance.investment_disbursed", str(line.code), "2022-9M", 41.5 + int(line.index or 0), optional=True
        )
    s.expect("public_finance.investment_disbursed", "06", "2022-9M", 41.5, optional=True)


@report("Q4_hai_long.xlsx", "1: satisfaction, two parts of the numerator, rate as text")
def satisfaction(s: Sketch) -> None:
    page = s.page("Khảo sát")
    letterhead(
        page,
        "SỞ NỘI VỤ",
        "KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC ĐỐI VỚI VIỆC GIẢI QUYẾT TTHC",
        "Quý IV/2023",
    )
    units = lines("w8", DISTRICTS, way=5)
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Tổng số phiếu khảo sát thu về", "ballots"),
        col("Kết quả > Rất hài lòng", "very_happy"),
        col("Kết quả > Hài lòng", "just_happy"),
        col("Kết quả > Không hài lòng", lambda line: int(line.facts["ballots"] - line.facts["happy"])),
        col("Mức độ hài lòng (%)", "very_happy+just_happy/ballots", "text"),
    ]
    s.table(
        page, columns, units, [tell("procedures.satisfaction", "very_happy+just_happy/ballots")], "2023-Q4", merged=True
    )


@report("PAKN thang 5-2023.xlsx", "1: feedback; no cases in some units")
def feedback(s: Sketch) -> None:
    page = s.page("PAKN")
    letterhead(
        page,
        "VĂN PHÒNG UBND TỈNH",
        "KẾT QUẢ XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ CỦA CÁ NHÂN, TỔ CHỨC",
        "Kỳ báo cáo: tháng 5/2023",
    )
    units = lines("w9", DISTRICTS, way=1)
    for place in (2, 5):
        units[place].facts = {**units[place].facts, "feedback": 0, "feedback_done": 0}
    units[5].changed = {
        "Số PAKN tiếp nhận": "KPS",
        "Số PAKN đã xử lý": "KPS",
        "Tỷ lệ xử lý PAKN (%)": "Không phát sinh",
    }
    columns = [
        col("STT", INDEX),
        col("Huyện, thành phố", NAME),
        col("Số PAKN tiếp nhận", "feedback"),
        col("Số PAKN đã xử lý", "feedback_done"),
        col("Số PAKN đang xử lý", "feedback-feedback_done"),
        col("Tỷ lệ xử lý PAKN (%)", "feedback_done/feedback", "2"),
    ]
    rows = s.table(page, columns, units, [tell("procedures.feedback_resolved")], "2023-05")
    s.plant("zero_denominator|no_cases", page, rows["061"])
    s.plant("no_cases", page, rows[str(units[5].code)])
