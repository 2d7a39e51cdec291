"""Criteria in rows with one reporting unit, and fields of procedure in rows."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.l.pen import Pen, pc, vn


def plan_and_result() -> Case:
    """Plan, result and comparison; some rows without a number of the plan's, one target met only “nearly”."""
    p = Pen(
        "Bao cao CCHC 6 thang dau nam 2023 - huyen Bach Thong.xlsx", "criteria in rows, plan beside result", "Phụ lục"
    )
    p.lines("UBND HUYỆN BẠCH THÔNG||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|<|<|<", "||Độc lập - Tự do - Hạnh phúc|<|<|<")
    p.lines("", "PHỤ LỤC KẾT QUẢ THỰC HIỆN CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2023|<|<|<|<|<")
    p.lines("(Kèm theo Báo cáo số 247/BC-UBND ngày 16/6/2023 của UBND huyện Bạch Thông)|<|<|<|<|<", "")
    p.lines("STT|Nội dung|Kế hoạch 2023 (%)|Thực hiện 6 tháng (%)|So với kế hoạch (%)|Đánh giá")
    rows = (
        "A|Công tác chỉ đạo, điều hành||",
        "1|Tỷ lệ nhiệm vụ trong Kế hoạch CCHC đã hoàn thành|100|tasks",
        "2|Tỷ lệ cơ quan, đơn vị thuộc huyện được kiểm tra CCHC|30|inspected",
        "3|Tỷ lệ báo cáo CCHC gửi đúng thời hạn|100|reports",
        "4|Tỷ lệ tin, bài tuyên truyền CCHC so với kế hoạch|100|",
        "B|Cải cách TTHC||",
        "1|Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn|95|time",
        "2|Tỷ lệ hồ sơ TTHC có giao dịch thanh toán nghĩa vụ tài chính trực tuyến|50|pay",
        "3|Tỷ lệ hồ sơ được số hóa khi tiếp nhận|80|",
        "C|Chế độ công vụ||",
        "1|Tỷ lệ cán bộ cấp xã có trình độ chuyên môn trung cấp trở lên|100|cadres",
        "2|Tỷ lệ cán bộ, công chức cấp xã có trình độ chuyên môn đại học trở lên|64|degrees",
        "3|Tỷ lệ công chức cấp xã được bồi dưỡng tối thiểu 01 tuần/năm|80|",
    )
    for text in rows:
        mark, name, target, short = text.split("|")
        if not target:
            p.row(mark, name)
            continue
        rate = round(float(target) * p.rng.uniform(0.7, 1), 2)
        p.row(int(mark), name, int(target), vn(rate, 2), vn(rate / float(target) * 100, 1), "Đạt" if rate > 90 else "-")
        if short:
            p.see(short, "063", "2023-6M", v=rate)
    return p.done()


def two_rows_a_rate() -> Case:
    """Counts in rows of their own, no rate anywhere; the department is told in “Đơn vị báo cáo”."""
    p = Pen("STNMT_biểu số liệu QIII.xlsx", "counts in rows, no rates, unit told above", "Sheet1")
    p.lines("BIỂU SỐ LIỆU PHỤC VỤ BÁO CÁO CCHC", "Đơn vị báo cáo: Sở Tài nguyên và Môi trường", "Kỳ báo cáo: Q3/2023")
    p.lines("TT|Tiêu chí thống kê|ĐVT|Số liệu|Cùng kỳ 2022")
    rows = (
        ("time", "Tổng số hồ sơ TTHC đã giải quyết xong", "Số hồ sơ giải quyết trước hạn và đúng hạn", "hồ sơ", 900),
        ("shared", "Tổng số báo cáo định kỳ phải thực hiện", "Số báo cáo định kỳ đã cập nhật trên HTTT báo cáo của tỉnh", "báo cáo", 18),
        ("meetings", "Tổng số cuộc họp của Sở", "Số cuộc họp trực tuyến", "cuộc", 25),
        ("work_p", "Tổng số hồ sơ công việc cấp tỉnh", "Số hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng", "hồ sơ", 1500),
        ("feedback", "Số phản ánh, kiến nghị tiếp nhận", "Số phản ánh, kiến nghị được xử lý dứt điểm", "PAKN", 9),
    )  # fmt: skip
    number = 0
    for short, whole_text, part_text, unit, size in rows:
        part, whole = p.some(size, 2 * size, 0.85, 1)
        for text, count in ((whole_text, whole), (part_text, part)):
            number += 1
            p.row(number, text, unit, vn(count, 0), vn(round(count * 0.9), 0))
        p.see(short, "STNMT", "2023-Q3", part, whole)
        p.see(short, "STNMT", "2022-Q3", round(part * 0.9), round(whole * 0.9), optional=True)
    return p.done()


def month_and_to_date() -> Case:
    """A commune's month beside the year so far; what is counted and what of it in one row's name."""
    p = Pen("Phuong Duc Xuan T8.xlsx", "commune, month beside to date", "T8")
    p.lines("UBND PHƯỜNG ĐỨC XUÂN", "BẢNG SỐ LIỆU CẢI CÁCH HÀNH CHÍNH THÁNG 8 NĂM 2023")
    p.lines("STT|Chỉ tiêu|Tháng báo cáo|<|<|Lũy kế từ đầu năm|<|<", "^|^|Tổng số|Đạt|%|Tổng số|Đạt|%")
    rows = {
        "Hồ sơ TTHC đã giải quyết/trước và đúng hạn": ("time", 300),
        "Phiếu khảo sát về giải quyết TTHC/phiếu hài lòng": ("happy", 40),
        "Hồ sơ công việc cấp xã/xử lý trên môi trường mạng": ("work_c", 90),
        "Cuộc họp của UBND phường/họp trực tuyến": ("meetings", 8),
    }
    for number, (name, (short, size)) in enumerate(rows.items(), 1):
        least = 0.3 if short == "meetings" else 0.85
        part, whole = p.some(size, 2 * size, least, least + 0.14)
        more, most = p.some(6 * size, 8 * size, least, least + 0.14)
        sums = part + more, whole + most
        p.row(number, name, whole, part, pc(part, whole), sums[1], sums[0], pc(*sums))
        p.see(short, "01840", "2023-08", part, whole)
        p.see(short, "01840", "2023-08", *sums, to_date=True)
    return p.done()


def whole_plan() -> Case:
    """The province's year over all areas, with last year's column and targets written “≥ 90%”."""
    p = Pen("Tong hop ket qua KH CCHC tinh Bac Kan 2023.xlsx", "province, all areas, last year beside", "Tổng hợp")
    p.lines("SỞ NỘI VỤ TỈNH BẮC KẠN", "TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA TỈNH")
    p.lines("TT|Lĩnh vực, chỉ tiêu|Mục tiêu|Năm 2022|Năm 2023|Tăng (+), giảm (-)|Cơ quan chủ trì")
    rows = (
        "I|Cải cách thể chế|||",
        "1|Văn bản QPPL ban hành hợp hiến, hợp pháp, đúng quy định|100%|lawful|Sở TP",
        "2|Văn bản QPPL được xử lý sau rà soát|100%|sorted|Sở TP",
        "II|Cải cách TTHC|||",
        "3|TTHC được rà soát có phương án đơn giản hóa|≥ 20%|reviewed|VP UBND tỉnh",
        "4|Phản ánh, kiến nghị được xử lý dứt điểm|100%|feedback|VP UBND tỉnh",
        "5|Mức độ hài lòng đối với sự phục vụ của CQHCNN|≥ 90%|happy_service|Sở NV",
        "III|Tổ chức bộ máy, công vụ|||",
        "6|Thôn, tổ dân phố thuộc diện đã được sắp xếp|100%|hamlets|Sở NV",
        "7|Cơ quan hành chính có cơ cấu công chức phù hợp VTVL|98%|officials|Sở NV",
        "8|Đơn vị có cơ cấu viên chức phù hợp VTVL|92%|employees|Sở NV",
        "IV|Tài chính công|||",
        "9|Giải ngân vốn đầu tư công|95%|money|Sở KH&ĐT",
        "10|Cơ quan, đơn vị sử dụng tài sản công đúng tiêu chuẩn, định mức|100%|assets|Sở TC",
        "11|Đơn vị sự nghiệp tự bảo đảm chi thường xuyên|10%||Sở TC",
        "V|Chính quyền số|||",
        "12|Hệ thống thông tin của tỉnh kết nối, liên thông|30%|systems|Sở TT&TT",
        "13|TTHC toàn trình tích hợp Cổng DVCQG|70%|portal|VP UBND tỉnh",
    )
    for text in rows:
        mark, name, target, short, lead = text.split("|")
        if not target:
            p.row(mark, name)
            continue
        before = round(float(target.strip("≥ %")) * p.rng.uniform(0.88, 0.97), 2)
        now = round(before * p.rng.uniform(0.98, 1.03), 2)
        p.row(int(mark), name, target, f"{vn(before, 2)}%", f"{vn(now, 2)}%", vn(now - before, 2), lead)
        if short:
            p.see(short, "06", "2022", v=before, optional=True)
            p.see(short, "06", "2023", v=now)
    return p.done()


def rough_numbers() -> Case:
    """A hurried officer: rough, out of range, typed with a blank; two columns and no numbering."""
    p = Pen("bc nhanh quý 1 - Huyện Pác Nặm.xlsx", "two columns, rough and impossible numbers", "Sheet1")
    p.lines("Huyện Pác Nặm báo cáo nhanh số liệu CCHC quí I năm 2023", "Nội dung|Kết quả")
    p.row("Tỷ lệ giải quyết hồ sơ TTHC trước, đúng hạn", "98,7 %")
    p.see("time", "060", "2023-Q1", v=98.7)
    p.row("Tỷ lệ hồ sơ thanh toán trực tuyến", "gần 30%")
    p.see("pay", "060", "2023-Q1", v=30, sure=False)
    p.row("Tỷ lệ hồ sơ tiếp nhận trực tuyến/tổng hồ sơ giải quyết", "41.5%")
    p.see("online", "060", "2023-Q1", v=41.5)
    p.fault("out_of_range", row=p.row("Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC", "954%"))
    p.row("Tỷ lệ cuộc họp trực tuyến", "7/16 (43,75%)")
    p.see("meetings", "060", "2023-Q1", 7, 16)
    p.row("Tỷ lệ HSCV cấp huyện xử lý trên môi trường mạng", 0.925)
    p.ws.cell(p.at - 1, 2).number_format = "0.0%"
    p.see("work_d", "060", "2023-Q1", v=92.5)
    p.row("Số văn bản chỉ đạo về CCHC đã ban hành", 14)
    return p.done()


def own_form() -> Case:
    """A department's own form: counts and rate in columns of one row each, formulas without values for the rate."""
    p = Pen("PL so TTTT 9 thang nam 2023 (ban cuoi).xlsx", "department's own form, rates as formulas", "PL 01")
    p.lines("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "PHỤ LỤC 01 - SỐ LIỆU CHUYỂN ĐỔI SỐ 9 THÁNG NĂM 2023 CỦA SỞ", "")
    p.lines("Mục|Chỉ tiêu|Số thực hiện (a)|Tổng số (b)|Tỷ lệ (c=a/b)|Nguồn số liệu")
    rows = {
        "HTTT phục vụ người dân, doanh nghiệp đã kết nối, liên thông": ("systems", 8, 12),
        "TTHC của Sở cung cấp DVC trực tuyến toàn trình/tổng số TTHC đủ điều kiện": ("full", 25, 35),
        "DVC toàn trình tích hợp Cổng DVC quốc gia/tổng số DVC toàn trình": ("portal", 20, 30),
        "Hồ sơ TTHC của Sở giải quyết trước và đúng hạn/tổng số hồ sơ đã giải quyết": ("time", 60, 90),
    }
    for number, (name, (short, low, high)) in enumerate(rows.items(), 1):
        part, whole = p.some(low, high, 0.5, 1)
        at = p.at
        p.row(f"1.{number}", name, part, whole, f"=C{at}/D{at}", "Hệ thống")
        p.see(short, "STTTT", "2023-9M", part, whole)
    return p.done()


def fields_of_a_commune() -> Case:
    """Fields of procedure in rows; only the total is the commune's; money beside."""
    p = Pen(
        "Xã Yên Hân - TTHC theo linh vuc.xlsx",
        "fields of procedure for a commune, total below, period by its days",
        "Sheet1",
    )
    p.lines(
        "ỦY BAN NHÂN DÂN XÃ YÊN HÂN",
        "HUYỆN CHỢ MỚI",
        "KẾT QUẢ GIẢI QUYẾT TTHC THEO LĨNH VỰC",
        "(Từ ngày 15/3/2023 đến ngày 14/6/2023)",
    )
    p.lines("TT|Lĩnh vực|Số hồ sơ đã giải quyết|<|<|Lệ phí thu được (đồng)", "^|^|Tổng|Trước và đúng hạn|Quá hạn|^")
    sums = [0] * 4
    for number, name in enumerate(("Hộ tịch", "Chứng thực", "Đất đai", "Bảo trợ xã hội", "Người có công"), 1):
        good, whole = p.some(8, 90, 0.85, 1)
        figures = whole, good, whole - good, whole * 8000
        sums = [a + b for a, b in zip(sums, figures, strict=True)]
        p.row(number, name, *figures[:3], vn(figures[3], 0))
    p.row(None, "Tổng số", *sums[:3], vn(sums[3], 0))
    p.see("time", "02116", "2023-Q2", sums[1], sums[0])
    return p.done()


def fields_of_a_department() -> Case:
    """Total at the top, three parents with like children; a second table of satisfaction below."""
    p = Pen(
        "So NN&PTNT - Bieu giai quyet TTHC 6 thang.xlsx", "fields of a department, total above, second table", "6T2023"
    )
    p.lines("Sở Nông nghiệp và Phát triển nông thôn", "Biểu giải quyết TTHC 6 tháng đầu năm 2023")
    p.lines(
        "STT|Lĩnh vực|Hồ sơ tiếp nhận|<|Hồ sơ đã giải quyết|<|<|<|Hồ sơ đang giải quyết|<|<",
        "^|^|Trong kỳ|Kỳ trước chuyển sang|Tổng số|Trước hạn|Đúng hạn|Quá hạn|Tổng số|Trong hạn|Quá hạn",
    )
    fields = []
    for name in ("Thủy sản", "Chăn nuôi - Thú y", "Lâm nghiệp", "Trồng trọt và BVTV"):
        good, whole = p.some(20, 140, 0.8, 1)
        open_, old = p.rng.randint(2, 9), p.rng.randint(0, 4)
        figures = (whole + open_ - old, old, whole, good // 3, good - good // 3, whole - good, open_, open_ - 1, 1)
        fields.append((name, figures))
    total = [sum(row[1][at] for row in fields) for at in range(9)]
    p.row(None, "TỔNG SỐ", *total)
    for number, (name, figures) in enumerate(fields, 1):
        p.row(number, name, *figures)
    p.see("time", "SNNPTNT", "2023-6M", total[3] + total[4], total[2])
    p.gap(2)
    p.lines("Kết quả lấy ý kiến khách hàng 6 tháng đầu năm 2023")
    p.lines("TT|Nội dung|Số phiếu khảo sát|Số phiếu hài lòng|Tỷ lệ (%)")
    good, asked = p.some(100, 200, 0.85, 0.99)
    p.row(1, "Về giải quyết thủ tục hành chính", asked, good, pc(good, asked))
    p.see("happy", "SNNPTNT", "2023-6M", good, asked)
    return p.done()


def fields_of_a_district() -> Case:
    """Online and payment by field at a district's one-stop desk; the total doesn't add up."""
    p = Pen(
        "Bo phan Mot cua huyen Ngan Son - thang 11-2023.xlsx",
        "fields of a district's desk, total that doesn't add up",
        "T11",
    )
    p.lines("BỘ PHẬN MỘT CỬA UBND HUYỆN NGÂN SƠN", "Số liệu tháng 11 năm 2023 (15/10/2023 - 14/11/2023)")
    p.lines(
        "Lĩnh vực|Tổng hồ sơ giải quyết|Nộp trực tuyến|Tỷ lệ nộp trực tuyến (%)|Hồ sơ thu phí|TT phí trực tuyến|Tỷ lệ thanh toán trực tuyến (%)"
    )
    sums = [0] * 4
    for name in ("Đăng ký kinh doanh", "Đất đai", "Tư pháp - Hộ tịch", "Xây dựng"):
        online, whole = p.some(30, 120, 0.2, 0.8)
        paid, fees = p.some(20, 30, 0.2, 0.8)
        figures = whole, online, fees, paid
        sums = [a + b for a, b in zip(sums, figures, strict=True)]
        p.row(name, whole, online, pc(online, whole), fees, paid, pc(paid, fees))
    whole, online, fees, paid = sums[0] + 40, *sums[1:]
    p.fault("total_mismatch", row=p.row("Tổng cộng", whole, online, pc(online, whole), fees, paid, pc(paid, fees)))
    p.see("online", "062", "2023-11", online, whole, sure=False)
    p.see("pay", "062", "2023-11", paid, fees)
    p.fault("other_definition")
    return p.done()


def reports() -> Iterator[Case]:
    for build in (plan_and_result, two_rows_a_rate, month_and_to_date, whole_plan, rough_numbers, own_form):
        yield build()
    for build in (fields_of_a_commune, fields_of_a_department, fields_of_a_district):
        yield build()
