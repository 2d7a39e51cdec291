"""One office's report with criteria in rows and one column of results."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    ASSETS,
    CADRES,
    CHECKED_LAW,
    CONTENT,
    CONTENT_CARE,
    CONTENT_LAND,
    COPIES,
    DISBURSED,
    EMPLOYEES,
    FEEDBACK,
    FULL,
    GRADUATES,
    HALF,
    HAMLETS,
    IDENTIFIED,
    INSPECTED,
    LAWFUL,
    MEETINGS,
    NINE,
    OFFICIALS,
    ON_TIME,
    ONLINE,
    PAID,
    PORTAL,
    PROVINCE,
    RECORDS_COMMUNE,
    RECORDS_DISTRICT,
    RECORDS_PROVINCE,
    REPORTS,
    REVIEWED,
    SERVICE,
    SHARED,
    STAFF,
    SYSTEMS,
    TASKS,
    YEAR,
    Book,
    Dossiers,
    comma,
    dotted,
    part,
    share,
)


def justice() -> Case:
    """A department's quarter with groups in Roman numerals and the rates in rows of their own."""
    b = Book("Bieu tong hop CCHC - So Tu phap.xlsx", "form")
    s, d = b.sheet("Biểu 01"), Dossiers.some(b.r, 300, 500)
    tasks, offices, sent = part(b.r, 22, 30, 0.6, 0.8), part(b.r, 8, 11, 0.3, 0.5), (3, 3)
    calls, votes, records = (5, 6), part(b.r, 120, 180, 0.9), part(b.r, 400, 700, 0.95)
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ TƯ PHÁP")
    s.titled(
        "BIỂU TỔNG HỢP SỐ LIỆU CẢI CÁCH HÀNH CHÍNH",
        "QUÝ III NĂM 2023",
        "(Kèm theo Báo cáo số 418/BC-STP ngày 18/9/2023)",
    )
    s.head("STT", "Nội dung", "ĐVT", "Số lượng", "Ghi chú")
    s.rows(
        ("I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"),
        (1, "Tổng số nhiệm vụ được giao trong Kế hoạch CCHC năm 2023", "Nhiệm vụ", tasks[1]),
        (None, "Số nhiệm vụ đã hoàn thành", "Nhiệm vụ", tasks[0]),
        (None, "Tỷ lệ hoàn thành nhiệm vụ", "%", share(tasks)),
        (2, "Tổng số cơ quan, đơn vị thuộc, trực thuộc", "Đơn vị", offices[1]),
        (None, "Số cơ quan, đơn vị đã được kiểm tra CCHC", "Đơn vị", offices[0], "Theo KH kiểm tra"),
        (3, "Số báo cáo CCHC phải gửi trong kỳ", "Báo cáo", sent[1]),
        (None, "Số báo cáo CCHC gửi đúng hạn", "Báo cáo", sent[0]),
        ("II", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH"),
        (1, "Tổng số hồ sơ TTHC tiếp nhận", "Hồ sơ", d.received),
        (None, "Trong đó: - Kỳ trước chuyển sang", "Hồ sơ", d.old),
        (None, "               - Tiếp nhận trực tuyến", "Hồ sơ", d.online),
        (None, "               - Tiếp nhận trực tiếp, qua bưu chính", "Hồ sơ", d.direct),
        (2, "Tổng số hồ sơ TTHC đã giải quyết", "Hồ sơ", d.done),
        (None, "Trong đó: - Trước hạn", "Hồ sơ", d.early),
        (None, "               - Đúng hạn", "Hồ sơ", d.timely),
        (None, "               - Quá hạn", "Hồ sơ", d.late),
        (None, "Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn", "%", share(d.on_time)),
        (3, "Số hồ sơ đang giải quyết", "Hồ sơ", d.pending),
        (None, "Trong đó: quá hạn", "Hồ sơ", d.overdue),
        (4, "Tỷ lệ hồ sơ phát sinh trực tuyến trên tổng số hồ sơ giải quyết", "%", share(d.through_net)),
        (5, "Số phản ánh, kiến nghị tiếp nhận", "PAKN", calls[1]),
        (None, "Số phản ánh, kiến nghị đã xử lý dứt điểm", "PAKN", calls[0], "01 PAKN chưa đến hạn"),
        (6, "Tổng số phiếu khảo sát về giải quyết TTHC", "Phiếu", votes[1]),
        (None, "Số phiếu hài lòng về giải quyết TTHC", "Phiếu", votes[0]),
        ("III", "XÂY DỰNG CHÍNH QUYỀN SỐ"),
        (1, "Tổng số hồ sơ công việc cấp tỉnh", "HSCV", records[1]),
        (None, "Số hồ sơ công việc cấp tỉnh được xử lý trên môi trường mạng", "HSCV", records[0]),
    )
    s.sign(4)
    b.counts("STP", "2023-Q3", {
        TASKS: tasks, INSPECTED: offices, REPORTS: sent, ON_TIME: d.on_time, ONLINE: d.through_net, FEEDBACK: calls,
        CONTENT: votes, RECORDS_PROVINCE: records,
    })  # fmt: skip
    return b.done()


def ngan_son() -> Case:
    """A district's month; levels of dossiers stand below each sum and are not the district's figure."""
    b = Book("UBND huyen Ngan Son.xlsx", "form")
    s, upper, lower = b.sheet("Sheet1"), Dossiers.some(b.r, 90, 160), Dossiers.some(b.r, 500, 900)
    d = upper + lower
    records, villages = part(b.r, 300, 500, 0.9), part(b.r, 700, 1200, 0.7, 0.95)
    meetings, calls = part(b.r, 20, 40, 0.3, 0.6), part(b.r, 6, 12, 0.8)
    s.letterhead("ỦY BAN NHÂN DÂN", "HUYỆN NGÂN SƠN", wide=4)
    s.titled("SỐ LIỆU KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH THÁNG 9 NĂM 2023", wide=4)
    s.text("Đơn vị báo cáo: UBND huyện Ngân Sơn", "Đơn vị nhận báo cáo: Sở Nội vụ").gap()
    s.head("TT", "Chỉ tiêu thống kê", "Đơn vị tính", "Kết quả", numbers="({})")
    s.rows(
        (1, "Số hồ sơ TTHC tiếp nhận trong tháng (cả kỳ trước chuyển sang)", "hồ sơ", d.received),
        ("1.1", "Cấp huyện", "hồ sơ", upper.received),
        ("1.2", "Cấp xã", "hồ sơ", lower.received),
        (2, "Số hồ sơ TTHC đã giải quyết", "hồ sơ", d.done),
        ("2.1", "Cấp huyện", "hồ sơ", upper.done),
        ("2.2", "Cấp xã", "hồ sơ", lower.done),
        (3, "Số hồ sơ TTHC giải quyết trước và đúng hạn", "hồ sơ", d.good),
        ("3.1", "Cấp huyện", "hồ sơ", upper.good),
        ("3.2", "Cấp xã", "hồ sơ", lower.good),
        (4, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn trên tổng số hồ sơ đã giải quyết", "%", share(d.on_time)),
        (5, "Tổng số hồ sơ TTHC phát sinh trong tháng", "hồ sơ", d.fresh),
        (6, "Số hồ sơ TTHC thanh toán trực tuyến", "hồ sơ", d.paid),
        (7, "Tỷ lệ hồ sơ thanh toán trực tuyến trên tổng số hồ sơ TTHC phát sinh", "%", share(d.paid_online)),
        (8, "Số phản ánh, kiến nghị của cá nhân, tổ chức đã tiếp nhận", "PAKN", calls[1]),
        (9, "Số phản ánh, kiến nghị đã được xử lý dứt điểm", "PAKN", calls[0]),
        (10, "Tổng số hồ sơ công việc cấp huyện (trừ hồ sơ mật)", "hồ sơ", records[1]),
        (11, "Hồ sơ công việc cấp huyện xử lý trên môi trường mạng", "hồ sơ", records[0]),
        (12, "Tổng số hồ sơ công việc cấp xã", "hồ sơ", villages[1]),
        (13, "Hồ sơ công việc cấp xã xử lý trên môi trường mạng", "hồ sơ", villages[0]),
        (14, "Tổng số cuộc họp do huyện tổ chức", "cuộc", meetings[1]),
        (15, "Trong đó: số cuộc họp trực tuyến", "cuộc", meetings[0]),
    )
    s.sign(3, right="TM. ỦY BAN NHÂN DÂN", place="Ngân Sơn")
    b.counts("062", "2023-09", {
        ON_TIME: d.on_time, PAID: d.paid_online, FEEDBACK: calls, RECORDS_DISTRICT: records,
        RECORDS_COMMUNE: villages, MEETINGS: meetings,
    })  # fmt: skip
    return b.done()


def phu_thong() -> Case:
    """A small town's half-year; staff of the commune and certified copies."""
    b = Book("TT Phu Thong_bao cao 6 thang.xlsx", "form")
    s, d = b.sheet("Trang tính1"), Dossiers.some(b.r, 700, 1100, late=0.0)
    copies, cadres, staff = (round(d.fresh * 0.231), d.fresh), (11, 11), (17, 21)
    meetings, records, votes = (4, 15), part(b.r, 250, 320, 0.85), part(b.r, 90, 130, 0.92)
    s.letterhead("UBND HUYỆN BẠCH THÔNG", "UBND THỊ TRẤN PHỦ THÔNG")
    s.titled("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2023")
    s.head("STT", "Nội dung chỉ tiêu", "ĐVT", "Kết quả thực hiện", "Ghi chú")
    s.rows(
        ("A", "Thủ tục hành chính"),
        (1, "Tổng số hồ sơ TTHC phát sinh", "HS", dotted(d.fresh)),
        (2, "Số HS chứng thực điện tử", "HS", copies[0]),
        (3, "Tỷ lệ HS chứng thực điện tử/tổng số HS TTHC phát sinh", "%", comma(share(copies))),
        (4, "Số hồ sơ TTHC thanh toán trực tuyến", "HS", d.paid),
        (5, "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến/tổng số HS phát sinh", "%", comma(share(d.paid_online))),
        (6, "Tổng số hồ sơ TTHC đã giải quyết", "HS", dotted(d.done)),
        (None, "- Giải quyết trước hạn", "HS", dotted(d.early)),
        (None, "- Giải quyết đúng hạn", "HS", dotted(d.timely)),
        (None, "- Giải quyết quá hạn", "HS", d.late, "Không có"),
        (7, "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC", "%", comma(share(votes))),
        ("B", "Cán bộ, công chức"),
        (8, "Tổng số cán bộ", "Người", cadres[1]),
        (None, "Số cán bộ có trình độ chuyên môn từ trung cấp trở lên", "Người", cadres[0]),
        (9, "Tổng số cán bộ, công chức", "Người", staff[1]),
        (None, "Số cán bộ, công chức có trình độ chuyên môn từ đại học trở lên", "Người", staff[0]),
        ("C", "Chính quyền điện tử, chính quyền số"),
        (10, "Tổng số cuộc họp", "Cuộc", meetings[1], "Không tính họp mật"),
        (None, "Số cuộc họp trực tuyến", "Cuộc", meetings[0]),
        (11, "Tỷ lệ hồ sơ công việc cấp xã được xử lý trên môi trường mạng", "%", comma(share(records))),
    )
    s.sign(4, left="Người tổng hợp", right="CHỦ TỊCH", place="Phủ Thông")
    b.counts("01969", HALF, {
        COPIES: copies, PAID: d.paid_online, ON_TIME: d.on_time, CADRES: cadres, GRADUATES: staff, MEETINGS: meetings,
    })  # fmt: skip
    b.rate(CONTENT, "01969", HALF, share(votes))
    b.rate(RECORDS_COMMUNE, "01969", HALF, share(records))
    return b.done()


def environment() -> Case:
    """A department's year, the unit in brackets behind the criterion, no column for it; the period also by its dates."""
    b = Book("So TNMT gui So Noi vu.xlsx", "form")
    s, d = b.sheet("BCCCHC"), Dossiers.some(b.r, 6000, 8000)
    votes, land = part(b.r, 350, 420, 0.9), part(b.r, 280, 330, 0.8, 0.9)
    procedures, staff, records, reports = (22, 96), (61, 64), part(b.r, 2100, 2600, 0.97), (14, 15)
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", wide=4)
    s.titled("THỐNG KÊ KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2023", "(Từ ngày 15/12/2022 đến ngày 14/12/2023)", wide=4)
    s.head("STT", "NỘI DUNG", "SỐ LIỆU", "GHI CHÚ")
    s.rows(
        (1, "Số hồ sơ TTHC đã giải quyết (hồ sơ)", dotted(d.done)),
        (None, "+ Trong đó giải quyết trước hạn, đúng hạn (hồ sơ)", dotted(d.good)),
        (None, "+ Giải quyết quá hạn (hồ sơ)", dotted(d.late), "Đã có thư xin lỗi"),
        (2, "Số hồ sơ TTHC tiếp nhận trực tuyến (hồ sơ)", dotted(d.online)),
        (3, "Tỷ lệ hồ sơ phát sinh trực tuyến trên tổng số hồ sơ giải quyết (%)", comma(share(d.through_net))),
        (4, "Số TTHC được rà soát (TTHC)", procedures[1]),
        (None, "+ Số TTHC được rà soát có phương án đơn giản hóa (TTHC)", procedures[0]),
        (5, "Mức độ hài lòng về giải quyết TTHC (%)", comma(share(votes))),
        (
            6,
            "Mức độ hài lòng về giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư (%)",
            comma(share(land)),
            "Khảo sát của Sở",
        ),
        (7, "Số biên chế được giao (người)", staff[1]),
        (8, "Số biên chế có mặt (người)", staff[0]),
        (9, "Tổng số hồ sơ công việc cấp tỉnh (hồ sơ)", dotted(records[1]), "Không tính HS mật"),
        (10, "Số hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng (hồ sơ)", dotted(records[0])),
        (11, "Số báo cáo định kỳ phải thực hiện (báo cáo)", reports[1]),
        (12, "Số báo cáo định kỳ cập nhật trên hệ thống thông tin báo cáo của tỉnh (báo cáo)", reports[0]),
        (13, "Số tiền phí, lệ phí thu qua mạng (triệu đồng)", dotted(b.r.randint(1200, 3000))),
    )
    s.sign(3, right="GIÁM ĐỐC")
    b.counts("STNMT", YEAR, {
        ON_TIME: d.on_time, ONLINE: d.through_net, REVIEWED: procedures, STAFF: staff, RECORDS_PROVINCE: records,
        SHARED: reports,
    })  # fmt: skip
    b.rate(CONTENT, "STNMT", YEAR, share(votes))
    b.rate(CONTENT_LAND, "STNMT", YEAR, share(land))
    return b.done()


def city() -> Case:
    """The city's quarter: long-winded wording, numbers of rows as 1, 1.1, 1.1.1, a plan's column that is no figure."""
    b = Book("Phu luc so lieu Q2 thanh pho.xlsx", "form")
    s, d = b.sheet("Phụ lục"), Dossiers.some(b.r, 2500, 4000)
    laws, checked, hamlets = (4, 4), (6, 7), (18, 20)
    sent, tasks, calls = (5, 6), part(b.r, 30, 40, 0.4, 0.6), part(b.r, 20, 30, 0.85)
    assets, position = (38, 40), (11, 12)
    s.letterhead("UBND TỈNH BẮC KẠN", "UBND THÀNH PHỐ BẮC KẠN", wide=6)
    s.titled("PHỤ LỤC", "SỐ LIỆU BÁO CÁO CÔNG TÁC CẢI CÁCH HÀNH CHÍNH QUÝ II/2023 CỦA UBND THÀNH PHỐ BẮC KẠN", wide=6)
    s.head("STT", "Tiêu chí", "Đơn vị tính", "Chỉ tiêu năm 2023", "Kết quả trong quý", "Ghi chú")
    s.rows(
        ("1", "Chỉ đạo, điều hành"),
        ("1.1", "Nhiệm vụ đề ra trong Kế hoạch CCHC của thành phố", "nhiệm vụ", None, tasks[1]),
        ("1.1.1", "Số nhiệm vụ trong Kế hoạch CCHC đã hoàn thành", "nhiệm vụ", None, tasks[0]),
        ("1.1.2", "Tỷ lệ nhiệm vụ trong Kế hoạch CCHC đã hoàn thành", "%", 100, share(tasks)),
        ("1.2", "Báo cáo CCHC phải gửi cấp trên", "báo cáo", None, sent[1]),
        ("1.2.1", "Báo cáo CCHC gửi đúng thời hạn", "báo cáo", None, sent[0], "01 BC gửi chậm 02 ngày"),
        ("2", "Cải cách thể chế"),
        ("2.1", "Tổng số văn bản QPPL do HĐND, UBND thành phố ban hành", "văn bản", None, laws[1]),
        ("2.1.1", "Số văn bản QPPL ban hành đúng quy định của pháp luật", "văn bản", None, laws[0]),
        ("2.2", "Số văn bản QPPL phải xử lý sau rà soát", "văn bản", None, checked[1]),
        ("2.2.1", "Số văn bản QPPL đã xử lý sau rà soát", "văn bản", None, checked[0]),
        ("3", "Cải cách thủ tục hành chính"),
        ("3.1", "Tổng số hồ sơ TTHC đã giải quyết trong kỳ", "hồ sơ", None, d.done),
        ("3.1.1", "Số hồ sơ được giải quyết trước hạn", "hồ sơ", None, d.early),
        ("3.1.2", "Số hồ sơ được giải quyết đúng hạn", "hồ sơ", None, d.timely),
        ("3.1.3", "Số hồ sơ giải quyết bị quá hạn", "hồ sơ", None, d.late),
        ("3.1.4", "Tỷ lệ hồ sơ giải quyết trước và đúng hạn", "%", 98, share(d.on_time)),
        ("3.2", "Phản ánh, kiến nghị của người dân, doanh nghiệp đã tiếp nhận", "PAKN", None, calls[1]),
        ("3.2.1", "Phản ánh, kiến nghị của người dân, doanh nghiệp được xử lý dứt điểm", "PAKN", None, calls[0]),
        ("3.2.2", "Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm", "%", 100, share(calls)),
        ("4", "Cải cách tổ chức bộ máy, chế độ công vụ, tài chính công"),
        ("4.1", "Số thôn, tổ dân phố thuộc diện phải sắp xếp", "thôn, tổ", None, hamlets[1]),
        ("4.1.1", "Số thôn, tổ dân phố đã sắp xếp xong", "thôn, tổ", None, hamlets[0]),
        ("4.2", "Tổng số cơ quan, đơn vị quản lý, sử dụng tài sản công", "đơn vị", None, assets[1]),
        (
            "4.2.1",
            "Số cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức",
            "đơn vị",
            None,
            assets[0],
        ),
        ("4.3", "Tổng số cơ quan hành chính thuộc thành phố", "cơ quan", None, position[1]),
        ("4.3.1", "Số cơ quan có cơ cấu công chức phù hợp với vị trí việc làm", "cơ quan", None, position[0]),
    )
    s.sign(5, right="KT. CHỦ TỊCH")
    b.counts("058", "2023-Q2", {
        TASKS: tasks, REPORTS: sent, LAWFUL: laws, CHECKED_LAW: checked, ON_TIME: d.on_time, FEEDBACK: calls,
        HAMLETS: hamlets, ASSETS: assets, OFFICIALS: position,
    })  # fmt: skip
    return b.done()


def province() -> Case:
    """The province's nine months, sent by the department that leads: the letterhead's office is not the unit."""
    b = Book("SNV_Bieu chi tieu CCHC 9 thang cua tinh.xlsx", "form")
    s, d = b.sheet("Toàn tỉnh"), Dossiers.some(b.r, 150_000, 180_000)
    position, employees = (99, 101), (183, 195)
    cadres, staff = (1071, 1080), (1402, 1998)
    full, portal, systems = (402, 402), (331, 402), (9, 24)
    people, records, service, care = part(b.r, 60_000, 70_000, 0.8), part(b.r, 90_000, 99_000, 0.97), 88.42, 86.9
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ")
    s.titled("KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH CỦA TỈNH BẮC KẠN 9 THÁNG NĂM 2023")
    s.text("Phạm vi số liệu: toàn tỉnh Bắc Kạn").gap()
    s.head("STT", "Tên chỉ tiêu", "ĐVT", "Kết quả", "Cơ quan cung cấp số liệu")
    s.rows(
        (1, "Tổng số cơ quan hành chính nhà nước", "CQ", position[1], "Sở Nội vụ"),
        (None, "Số cơ quan có cơ cấu công chức phù hợp VTVL", "CQ", position[0], "Sở Nội vụ"),
        (2, "Tổng số cơ quan, đơn vị có viên chức", "CQ", employees[1], "Sở Nội vụ"),
        (None, "Số cơ quan có cơ cấu viên chức phù hợp VTVL", "CQ", employees[0], "Sở Nội vụ"),
        (3, "Tổng số cán bộ cấp xã", "Người", cadres[1], "Sở Nội vụ"),
        (None, "Số cán bộ cấp xã có trình độ chuyên môn từ trung cấp trở lên", "Người", cadres[0], "Sở Nội vụ"),
        (4, "Tổng số cán bộ, công chức cấp xã", "Người", staff[1], "Sở Nội vụ"),
        (None, "Số cán bộ, công chức cấp xã có trình độ đại học trở lên", "Người", staff[0], "Sở Nội vụ"),
        (5, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", "%", share(d.on_time), "VP UBND tỉnh"),
        (6, "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến nghĩa vụ tài chính", "%", share(d.paid_online), "VP UBND tỉnh"),
        (
            7,
            "Tỷ lệ hồ sơ TTHC phát sinh trực tuyến trên tổng số hồ sơ giải quyết",
            "%",
            share(d.through_net),
            "VP UBND tỉnh",
        ),
        (8, "Số TTHC đủ điều kiện cung cấp dịch vụ công trực tuyến toàn trình", "TTHC", full[1], "VP UBND tỉnh"),
        (None, "Số TTHC đã cung cấp dịch vụ công trực tuyến toàn trình", "TTHC", full[0], "VP UBND tỉnh"),
        (9, "Số TTHC toàn trình tích hợp trên Cổng Dịch vụ công quốc gia", "TTHC", portal[0], "VP UBND tỉnh"),
        (None, "Tỷ lệ TTHC toàn trình tích hợp trên Cổng Dịch vụ công quốc gia", "%", share(portal), "VP UBND tỉnh"),
        (
            10,
            "Tổng số hệ thống thông tin của tỉnh có liên quan đến người dân, doanh nghiệp",
            "HT",
            systems[1],
            "Sở TT&TT",
        ),
        (None, "Số hệ thống thông tin đã kết nối, liên thông", "HT", systems[0], "Sở TT&TT"),
        (11, "Tổng số người dân, doanh nghiệp sử dụng DVCTT", "Lượt", people[1], "Sở TT&TT"),
        (
            None,
            "Số người dân, doanh nghiệp sử dụng DVCTT được định danh, xác thực điện tử",
            "Lượt",
            people[0],
            "Sở TT&TT",
        ),
        (12, "Tỷ lệ hồ sơ công việc cấp xã xử lý trên môi trường mạng", "%", share(records), "Sở TT&TT"),
        (13, "Mức độ hài lòng đối với sự phục vụ của cơ quan hành chính nhà nước", "%", service, "Sở Nội vụ"),
        (14, "Mức độ hài lòng về dịch vụ y tế, giáo dục công lập", "%", care, "Sở Nội vụ"),
    )
    s.sign(4, right="GIÁM ĐỐC")
    b.counts(PROVINCE, NINE, {
        OFFICIALS: position, EMPLOYEES: employees, CADRES: cadres, GRADUATES: staff, FULL: full, SYSTEMS: systems,
        IDENTIFIED: people,
    })  # fmt: skip
    for indicator, pair in {
        ON_TIME: d.on_time, PAID: d.paid_online, ONLINE: d.through_net, PORTAL: portal, RECORDS_COMMUNE: records,
    }.items():  # fmt: skip
        b.rate(indicator, PROVINCE, NINE, share(pair))
    b.rate(SERVICE, PROVINCE, NINE, service)
    b.rate(CONTENT_CARE, PROVINCE, NINE, care)
    return b.done()


def pac_nam() -> Case:
    """A district's first quarter with slips: a share that the counts deny, more done than there were, an error of Excel."""
    b = Book("BC CCHC Quý I.2023 - Pác Nặm.xlsx", "form")
    s, d = b.sheet("PL1"), Dossiers.some(b.r, 800, 1300)
    staff, meetings, calls = (82, 85), part(b.r, 25, 35, 0.3, 0.5), (9, 7)
    tasks, cadres, money = (12, 36), (113, 114), (36_480, 152_630)
    s.letterhead("UBND TỈNH BẮC KẠN", "UBND HUYỆN PÁC NẶM")
    s.titled("BIỂU MẪU BÁO CÁO CẢI CÁCH HÀNH CHÍNH ĐỊNH KỲ", "Kỳ báo cáo: Quý I năm 2023")
    s.head("STT", "Nội dung", "ĐVT", "Số liệu", "Ghi chú", numbers="{}")
    s.rows(
        (1, "Số nhiệm vụ được giao trong KH CCHC năm", "NV", tasks[1]),
        (2, "Số nhiệm vụ đã hoàn thành", "NV", tasks[0]),
        (3, "Tổng số hồ sơ TTHC đã giải quyết", "HS", d.done),
        (4, "Số HS giải quyết trước hạn và đúng hạn", "HS", d.good),
    )
    wrong = s.add(5, "Tỷ lệ HS giải quyết trước hạn và đúng hạn", "%", round(share(d.on_time) - 11.4, 2))
    s.rows((6, "Tổng số HS TTHC phát sinh", "HS", d.fresh), (7, "Số HS thanh toán trực tuyến", "HS", d.paid))
    s.add(8, "Tổng số PAKN tiếp nhận", "PAKN", calls[1])
    above = s.add(9, "Số PAKN đã xử lý dứt điểm", "PAKN", calls[0])
    s.rows((10, "Biên chế được giao", "Người", staff[1]), (11, "Biên chế có mặt", "Người", staff[0]))
    s.rows((12, "Tổng số cuộc họp", "Cuộc", meetings[1]), (13, "Số cuộc họp trực tuyến", "Cuộc", meetings[0]))
    s.add(14, "Kế hoạch vốn đầu tư công được giao", "Tr.đồng", dotted(money[1]))
    s.add(15, "Số vốn đầu tư công đã giải ngân", "Tr.đồng", dotted(money[0]))
    s.add(16, "Tỷ lệ giải ngân vốn đầu tư công", "%", comma(share(money)))
    s.rows(
        (17, "Tổng số cán bộ cấp xã", "Người", cadres[1]),
        (18, "CB cấp xã có trình độ từ trung cấp trở lên", "Người", cadres[0]),
    )
    broken = s.add(19, "Tỷ lệ VBQPPL ban hành đúng quy định", "%", "#DIV/0!", "Trong kỳ không ban hành VB")
    s.sign(4, place="Pác Nặm")
    b.counts("060", "2023-Q1", {
        TASKS: tasks, PAID: d.paid_online, STAFF: staff, MEETINGS: meetings, DISBURSED: money, CADRES: cadres,
    })  # fmt: skip
    b.doubt(ON_TIME, "060", "2023-Q1", d.on_time)
    b.doubt(FEEDBACK, "060", "2023-Q1", calls)
    b.asked(LAWFUL, "060", "2023-Q1", None)
    b.plant(s, "rate_mismatch", row=wrong)
    b.plant(s, "numerator_exceeds_denominator", row=above)
    b.plant(s, "error_cell", "not_a_number", "zero_denominator", "no_cases", row=broken)
    return b.done()


def song_cau() -> Case:
    """A ward's month: answers in words, “không phát sinh”, a column of sources."""
    b = Book("P. Sông Cầu - T4.2023.xlsx", "form")
    s, d = b.sheet("Tháng 4"), Dossiers.some(b.r, 180, 260)
    votes, records = part(b.r, 30, 60, 0.95), part(b.r, 60, 90, 0.85)
    copies = (round(d.fresh * 0.27), d.fresh)
    s.letterhead("UBND THÀNH PHỐ BẮC KẠN", "UBND PHƯỜNG SÔNG CẦU")
    s.titled("TỔNG HỢP KẾT QUẢ CÔNG TÁC CCHC THÁNG 4/2023")
    s.head("TT", "Chỉ tiêu", "ĐVT", "Số liệu tháng 4", "Nguồn số liệu")
    s.rows(
        (1, "Ban hành văn bản chỉ đạo về CCHC", "Có/Không", "Có", "Văn phòng"),
        (2, "Công khai TTHC tại bộ phận một cửa", "Có/Không", "Có", "Một cửa"),
        (3, "Tổng số hồ sơ TTHC phát sinh trong tháng", "hồ sơ", d.fresh, "Hệ thống MCĐT"),
        (4, "Số hồ sơ TTHC được chứng thực điện tử", "hồ sơ", copies[0], "Tư pháp - HT"),
        (5, "Số hồ sơ thanh toán trực tuyến nghĩa vụ tài chính", "hồ sơ", d.paid, "Hệ thống MCĐT"),
        (6, "Tổng số hồ sơ đã giải quyết", "hồ sơ", d.done, "Hệ thống MCĐT"),
        (7, "Trong đó số hồ sơ giải quyết trước và đúng hạn", "hồ sơ", d.good, "Hệ thống MCĐT"),
        (8, "Hồ sơ phát sinh trực tuyến so với tổng số hồ sơ giải quyết", "%", share(d.through_net), "Hệ thống MCĐT"),
        (9, "Số phiếu khảo sát về giải quyết TTHC thu về", "phiếu", votes[1], "Một cửa"),
        (10, "Số phiếu đánh giá hài lòng về giải quyết TTHC", "phiếu", votes[0], "Một cửa"),
    )
    none = s.add(11, "Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm", "%", "Không phát sinh", "Văn phòng")
    s.add(12, "Số hồ sơ công việc của phường (cấp xã)", "hồ sơ", records[1], "VNPT iOffice")
    s.add(13, "Số hồ sơ công việc của phường (cấp xã) xử lý trên môi trường mạng", "hồ sơ", records[0], "VNPT iOffice")
    s.gap().text("Ghi chú: Số liệu chốt đến ngày 14/4/2023")
    b.counts("01837", "2023-04", {
        COPIES: copies, PAID: d.paid_online, ON_TIME: d.on_time, CONTENT: votes, RECORDS_COMMUNE: records,
    })  # fmt: skip
    b.rate(ONLINE, "01837", "2023-04", share(d.through_net))
    b.rate(FEEDBACK, "01837", "2023-04", None)
    b.plant(s, "no_cases", row=none)
    return b.done()


def reports() -> Iterator[Case]:
    for make in (justice, ngan_son, phu_thong, environment, city, province, pac_nam, song_cau):
        yield make()
