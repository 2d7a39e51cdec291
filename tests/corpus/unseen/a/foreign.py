"""What offices send by mistake: reports about something else, in words that look alike."""

from tests.corpus.truth import Case

from .pen import CHO_MOI, DISTRICTS, NGAN_SON, Pen, comma, rate


def points_for_reform() -> Case:
    p = Pen(
        "Bảng tự chấm điểm CCHC huyện Ngân Sơn 2023.xlsx", "foreign: points given for reform, not results", "Chấm điểm"
    )
    p.lines("UBND HUYỆN NGÂN SƠN", "BẢNG TỰ CHẤM ĐIỂM XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023", span=6)
    p.header("TT", "Lĩnh vực/Tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định", "Tài liệu kiểm chứng")
    criteria = (
        "Chất lượng báo cáo CCHC",
        "Giải quyết hồ sơ đúng hạn",
        "Thanh toán trực tuyến",
        "Xử lý phản ánh, kiến nghị",
        "Biên chế",
    )
    for number, name in enumerate(criteria, 1):
        top = p.rng.randint(1, 4)
        p.row(f"1.{number}", name, top, comma(top - 0.25), None, f"Báo cáo số {p.rng.randint(100, 500)}/BC-UBND")
    p.row(None, "Tổng điểm", 14, "12,75", None, None)
    return p.done()


def poor_households() -> Case:
    p = Pen("Ra soat ho ngheo cac xa huyen Cho Moi 2023.xlsx", "foreign: poor households by commune", "HN")
    p.lines("UBND HUYỆN CHỢ MỚI", "KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023", span=7)
    p.header(
        "TT",
        "Xã, thị trấn",
        "Tổng số hộ dân cư",
        "Hộ nghèo>Số hộ",
        "Hộ nghèo>Tỷ lệ (%)",
        "Hộ cận nghèo>Số hộ",
        "Hộ cận nghèo>Tỷ lệ (%)",
    )
    for number, name in enumerate(CHO_MOI.values(), 1):
        homes, poor, near = p.rng.randint(500, 1100), p.rng.randint(40, 180), p.rng.randint(40, 120)
        p.row(number, name, homes, poor, rate(poor, homes), near, rate(near, homes))
    return p.done()


def complaints() -> Case:
    p = Pen("Báo cáo giải quyết đơn thư quý III 2023.xlsx", "foreign: complaints and denunciations", "KNTC")
    p.lines("THANH TRA TỈNH", "KẾT QUẢ GIẢI QUYẾT KHIẾU NẠI, TỐ CÁO QUÝ III NĂM 2023", span=7)
    p.header(
        "TT",
        "Đơn vị",
        "Số lượt tiếp công dân",
        "Khiếu nại>Số vụ",
        "Khiếu nại>Đã giải quyết",
        "Tố cáo>Số vụ",
        "Tố cáo>Đã giải quyết",
    )
    for number, name in enumerate(DISTRICTS.values(), 1):
        complaint, charge = p.rng.randint(1, 9), p.rng.randint(0, 4)
        p.row(number, name, p.rng.randint(20, 90), complaint, complaint - p.rng.randint(0, 1), charge, charge)
    return p.done()


def training_list() -> Case:
    p = Pen("DS cử cán bộ tập huấn phần mềm một cửa.xlsx", "foreign: names sent to a course", "Danh sách")
    p.lines("UBND HUYỆN NGÂN SƠN", "DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ THAM GIA TẬP HUẤN NGÀY 12/9/2023", span=6)
    p.header("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Năm sinh", "Trình độ chuyên môn")
    people = ("Hoàng Thị Lý", "Nông Văn Đại", "Triệu Mùi Pham", "Đồng Phúc Vinh", "Lèng Thị Sao")
    for number, (name, unit) in enumerate(zip(people, NGAN_SON.values(), strict=True), 1):
        p.row(
            number,
            name,
            "Công chức Văn phòng - Thống kê",
            unit,
            p.rng.randint(1975, 1998),
            p.rng.choice(("Đại học", "Trung cấp")),
        )
    return p.done()


def fees_taken() -> Case:
    p = Pen("Thu phi le phi chung thuc thang 9.2023.xlsx", "foreign: fees taken in, money only", "Thu")
    p.lines(
        "PHÒNG TƯ PHÁP HUYỆN CHỢ MỚI", "TỔNG HỢP THU PHÍ, LỆ PHÍ CHỨNG THỰC THÁNG 9/2023", "Đơn vị tính: đồng", span=6
    )
    p.header("TT", "Đơn vị", "Phí bản sao", "Phí chữ ký", "Tổng thu", "Đã nộp kho bạc", "Còn phải nộp")
    for number, name in enumerate(CHO_MOI.values(), 1):
        copy, sign = p.rng.randint(100, 900) * 2000, p.rng.randint(10, 60) * 10000
        p.row(number, name, comma(copy, 0), comma(sign, 0), comma(copy + sign, 0), comma(copy, 0), comma(sign, 0))
    return p.done()


BUILDERS = (points_for_reform, poor_households, complaints, training_list, fees_taken)
