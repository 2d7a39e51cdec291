"""Reports of careful offices about districts: plain tables, a title that says the period."""

from tests.corpus.unseen.c.pen import CODES, DISTRICTS, SHORT, Book, pct, vn


def ba_be_quarter() -> Book:
    book = Book("BC so lieu CCHC quy III-2023 - UBND huyen Ba Be.xlsx", "criteria in rows, one district, shares only")
    page = book.page("Phu luc")
    page.put("ỦY BAN NHÂN DÂN", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    page.put("HUYỆN BA BỂ", "", "", "Độc lập - Tự do - Hạnh phúc")
    page.lines("", "PHỤ LỤC SỐ LIỆU CÔNG TÁC CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2023", across=5)
    page.lines("(Kèm theo Báo cáo số 512/BC-UBND ngày 18 tháng 9 năm 2023 của UBND huyện Ba Bể)", "")
    page.head("TT|Nội dung|Đơn vị tính|Kết quả|Ghi chú")
    rows: tuple[tuple[str, str, float, float, str] | str, ...] = (
        "Công tác chỉ đạo, điều hành",
        ("Số văn bản chỉ đạo, điều hành về CCHC đã ban hành", "Văn bản", 21, 40, ""),
        ("Tỷ lệ nhiệm vụ trong Kế hoạch CCHC đã hoàn thành", "%", 60, 80, "tasks_completed"),
        ("Tỷ lệ cơ quan, đơn vị được kiểm tra công tác CCHC", "%", 20, 40, "agencies_inspected"),
        "Cải cách thể chế",
        ("Số văn bản QPPL đã ban hành", "Văn bản", 2, 5, ""),
        ("Tỷ lệ văn bản QPPL ban hành đúng quy định", "%", 100, 100, "documents_lawful"),
        "Cải cách thủ tục hành chính",
        ("Số TTHC thuộc thẩm quyền giải quyết của cấp huyện", "Thủ tục", 280, 310, ""),
        ("Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", "%", 96, 99.5, "on_time"),
        ("Tỷ lệ hồ sơ TTHC quá hạn", "%", 0.5, 3, ""),
        ("Tỷ lệ hồ sơ TTHC được thanh toán trực tuyến", "%", 35, 55, "online_payment"),
        ("Tỷ lệ hồ sơ TTHC được chứng thực điện tử", "%", 10, 25, "certified_e_copies"),
        ("Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm", "%", 90, 99, "feedback_resolved"),
        ("Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC", "%", 90, 98, "satisfaction"),
        "Cải cách tổ chức bộ máy",
        ("Tỷ lệ thôn, tổ dân phố thuộc diện đã được sắp xếp", "%", 80, 99, "hamlets_rearranged"),
        "Cải cách chế độ công vụ",
        ("Tỷ lệ cán bộ cấp xã có trình độ chuyên môn từ trung cấp trở lên", "%", 95, 99, "commune_cadres_intermediate"),
        ("Tỷ lệ công chức cấp xã đạt chuẩn về trình độ chuyên môn", "%", 97, 100, ""),
        ("Tỷ lệ cán bộ, công chức cấp xã có trình độ đại học trở lên", "%", 60, 80, "commune_staff_university"),
        "Cải cách tài chính công",
        ("Tỷ lệ giải ngân vốn đầu tư công", "%", 50, 70, "investment_disbursed"),
        "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
        ("Tỷ lệ hồ sơ công việc cấp huyện xử lý trên môi trường mạng", "%", 97, 99.9, "work_records_district"),
        ("Tỷ lệ hồ sơ công việc cấp xã xử lý trên môi trường mạng", "%", 80, 95, "work_records_commune"),
        ("Tỷ lệ cuộc họp tổ chức trực tuyến", "%", 25, 45, "online_meetings"),
        ("Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến", "%", 50, 70, "online_applications"),
    )
    section = number = 0
    late = 0.0
    for row in rows:
        if isinstance(row, str):
            section, number = section + 1, 0
            page.put(("I", "II", "III", "IV", "V", "VI", "VII")[section - 1], row)
            continue
        label, kind, low, high, name = row
        number += 1
        value = round(book.dice.uniform(low, high), 1) if kind == "%" else book.dice.randint(int(low), int(high))
        if label.endswith("quá hạn"):
            value = late
        late = round(100 - value, 1)
        page.put(number, label, kind, value)
        if name:
            book.says(name, "061", "2023-Q3", value)
    page.sign("Ba Bể, ngày 18 tháng 9 năm 2023", "NGƯỜI LẬP BIỂU", "TM. ỦY BAN NHÂN DÂN", "(Đã ký)", far=4)
    return book


def settled_nine_months() -> Book:
    book = Book("Bieu II.06a - cap huyen - 9 thang 2023.xlsx", "the national form of settled cases, districts in rows")
    page = book.page("II.06a")
    page.lines("Biểu số II.06a/VPCP/KSTT", "Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020")
    page.lines("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI UBND CẤP HUYỆN", across=13)
    page.lines("Kỳ báo cáo: 9 tháng năm 2023 (Từ ngày 15/12/2022 đến ngày 14/9/2023)", across=13)
    page.lines("- Đơn vị báo cáo: Văn phòng UBND tỉnh", "- Đơn vị nhận báo cáo: Văn phòng Chính phủ")
    page.put("Đơn vị tính: Số hồ sơ TTHC", at=11)
    page.head("""
TT|Đơn vị|Số hồ sơ nhận giải quyết|<|<|<|Số lượng hồ sơ đã giải quyết|<|<|<|Số lượng hồ sơ đang giải quyết|<|<
^|^|Tổng số|Trong đó|<|<|Tổng số|Trước hạn|Đúng hạn|Quá hạn|Tổng số|Trong hạn|Quá hạn
^|^|^|Trực tuyến|Trực tiếp, dịch vụ bưu chính|Từ kỳ trước|^|^|^|^|^|^|^
""")
    page.put(*(f"({i})" for i in range(1, 14)))
    totals = [0] * 11
    for number, (name, code) in enumerate(DISTRICTS, 1):
        dice = book.dice
        online, counter, before = dice.randint(1200, 4000), dice.randint(900, 3000), dice.randint(20, 90)
        received = online + counter + before
        settled = dice.part(received, 0.93, 0.99)
        late = dice.part(settled, 0.004, 0.03)
        early = dice.part(settled, 0.5, 0.8)
        going, going_late = received - settled, dice.randint(0, 5)
        counts = [received, online, counter, before, settled, early, settled - early - late, late]
        counts += [going, going - going_late, going_late]
        totals = [a + b for a, b in zip(totals, counts, strict=True)]
        page.put(number, f"UBND {name[0].lower()}{name[1:]}", *counts)
        book.rate("on_time", code, "2023-9M", settled - late, settled)
        book.rate("online_applications", code, "2023-9M", online, settled, sure=False, optional=True)
    page.put("", "Cộng cấp huyện", *totals)
    page.shape("#,##0", *range(3, 14))
    page.sign("Bắc Kạn, ngày 20 tháng 9 năm 2023", "Người lập biểu", "KT. CHÁNH VĂN PHÒNG", "", far=10)
    return book


def commune_officials() -> Book:
    book = Book("Chat luong CBCC cap xa nam 2023.xlsx", "degrees of commune staff by district, parts that add up")
    page = book.page("CBCC xã")
    page.lines("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ")
    page.lines("TỔNG HỢP TRÌNH ĐỘ CHUYÊN MÔN CỦA CÁN BỘ, CÔNG CHỨC CẤP XÃ NĂM 2023", across=15)
    page.lines("Đơn vị tính: người", at=13)
    page.head("""
STT|Huyện, thành phố|Cán bộ cấp xã|<|<|<|<|<|<|Công chức cấp xã|<|<|Cán bộ, công chức cấp xã|<|<
^|^|Tổng số|Chưa qua đào tạo, sơ cấp|Trung cấp|Cao đẳng|Đại học|Sau đại học|Tỷ lệ từ trung cấp trở lên (%)|Tổng số|Đại học trở lên|Tỷ lệ (%)|Tổng số|Đại học trở lên|Tỷ lệ đại học trở lên (%)
""")
    sums = [0] * 9

    def write(number: object, name: str, code: str, count: list[int]) -> None:
        low, mid, college, degree, master, others, others_degree, *_ = count
        cadres = low + mid + college + degree + master
        staff, staff_degree = cadres + others, degree + master + others_degree
        trained = cadres - low
        page.put(
            *(number, name, cadres, low, mid, college, degree, master, pct(trained, cadres)),
            *(others, others_degree, pct(others_degree, others)),
            *(staff, staff_degree, pct(staff_degree, staff, 2)),
        )
        book.rate("commune_cadres_intermediate", code, "2023", trained, cadres)
        book.rate("commune_staff_university", code, "2023", staff_degree, staff)

    for number, (name, code) in enumerate(DISTRICTS, 1):
        dice = book.dice
        others = dice.randint(80, 190)
        count = [dice.randint(0, 6), dice.randint(20, 60), dice.randint(4, 12), dice.randint(60, 150)]
        count += [dice.randint(0, 5), others, dice.part(others, 0.7, 0.95), 0, 0]
        sums = [a + b for a, b in zip(sums, count, strict=True)]
        write(number, name.removeprefix("Huyện "), code, count)
    write("", "Toàn tỉnh", "06", sums)
    page.sign("", "Người lập", "GIÁM ĐỐC", "", far=11)
    return book


def lawful_documents() -> Book:
    book = Book("STP_Tong hop VB QPPL 6 thang dau nam 2023.xlsx", "documents of the districts, a share for one of two")
    page = book.page("Sheet1")
    page.lines("SỞ TƯ PHÁP TỈNH BẮC KẠN", "")
    page.lines(
        "BIỂU TỔNG HỢP BAN HÀNH, RÀ SOÁT VĂN BẢN QUY PHẠM PHÁP LUẬT",
        "Tại các huyện, thành phố, 6 tháng đầu năm 2023",
        across=9,
    )
    page.head("""
TT|Địa phương|Ban hành văn bản QPPL|<|<|Rà soát văn bản QPPL|<|<|<
^|^|Tổng số văn bản QPPL đã ban hành|Trong đó: ban hành đúng quy định|Tỷ lệ ban hành đúng quy định (%)|Số văn bản được rà soát|Số văn bản phải xử lý sau rà soát|Số văn bản đã xử lý sau rà soát|Còn lại chưa xử lý
""")
    sums = [0] * 5
    for number, (name, code) in enumerate(DISTRICTS, 1):
        dice = book.dice
        made = dice.randint(3, 9)
        right = made - (code in ("064", "066"))
        checked = dice.randint(20, 60)
        due = dice.randint(4, 15)
        done = dice.part(due, 0.6, 1)
        counts = (made, right, checked, due, done)
        sums = [a + b for a, b in zip(sums, counts, strict=True)]
        page.put(number, name, made, right, pct(right, made), checked, due, done, due - done)
        book.rate("documents_lawful", code, "2023-6M", right, made)
        book.rate("documents_reviewed", code, "2023-6M", done, due)
    made, right, checked, due, done = sums
    page.put("", "Cộng cấp huyện, cấp xã", made, right, pct(right, made), checked, due, done, due - done)
    page.lines("", "Ghi chú: số liệu 6 tháng đầu năm 2022 toàn tỉnh ban hành 58 văn bản QPPL.")
    return book


def indicators_down() -> Book:
    book = Book("Chuyen doi so cap huyen Quy II nam 2023.xlsx", "indicators in rows, districts across, shares only")
    page = book.page("QII")
    page.lines("KẾT QUẢ MỘT SỐ CHỈ TIÊU XÂY DỰNG CHÍNH QUYỀN SỐ QUÝ II/2023", across=10)
    page.put("Đơn vị: %", at=9)
    page.head("STT|Chỉ tiêu|" + "|".join(SHORT))
    rows = (
        ("Hồ sơ công việc cấp huyện xử lý trên môi trường mạng", 96, 100, "work_records_district"),
        ("Hồ sơ công việc cấp xã xử lý trên môi trường mạng", 75, 97, "work_records_commune"),
        ("Cuộc họp được tổ chức theo hình thức trực tuyến", 20, 60, "online_meetings"),
        ("Văn bản đi được ký số", 98, 100, ""),
        ("Báo cáo định kỳ cập nhật trên hệ thống thông tin báo cáo cấp tỉnh", 85, 100, "periodic_reports_shared"),
    )
    for number, (label, low, high, name) in enumerate(rows, 1):
        values = [round(book.dice.uniform(low, high), 1) for _ in CODES]
        page.put(number, label, *(vn(value) if number == 3 else value for value in values))
        for code, value in zip(CODES, values, strict=True):
            if name:
                book.says(name, code, "2023-Q2", value)
    page.lines("", "Nguồn: Sở Thông tin và Truyền thông tổng hợp ngày 16/6/2023")
    return book


BUILDS = (ba_be_quarter, settled_nine_months, commune_officials, lawful_documents, indicators_down)
