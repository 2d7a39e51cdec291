"""Neighbours in wording: heads one word away from an indicator of the plan. Nothing of them is its figure."""

from collections.abc import Sequence

from tests.corpus.cases import report
from tests.corpus.facts import DEPARTMENTS, DISTRICTS
from tests.corpus.sketch import INDEX, NAME, Column, Sketch, col, letterhead, lines, tell


def neighbours(
    s: Sketch, sheet: str, agency: str, title: str, heads: Sequence[str], codes: Sequence[str] = DISTRICTS
) -> None:
    """A rate under each head; no figure of the plan anywhere."""
    page = s.page(sheet)
    letterhead(page, agency, title, "Quý III năm 2023")
    columns: list[Column] = [col("STT", INDEX), col("Đơn vị", NAME)]
    for place, head in enumerate(heads):
        above, below = (
            ("online", "received"),
            ("happy", "ballots"),
            ("staff", "quota"),
            ("feedback_done", "feedback"),
        )[place % 4]
        if place % 3 == 1:
            columns += [col(f"{head} > Tổng số", below), col(f"{head} > Số đạt", above)]
            columns.append(col(f"{head} > Tỷ lệ (%)", f"{above}/{below}"))
        else:
            columns.append(col(f"{head} (%)", f"{above}/{below}", "1"))
    s.table(page, columns, lines(title, codes, way=0), [], "2023-Q3")


@report("Lan can - ho so TTHC.xlsx", "neighbours: dossiers")
def dossiers(s: Sketch) -> None:
    neighbours(s, "Q3", "VĂN PHÒNG UBND TỈNH", "MỘT SỐ CHỈ TIÊU VỀ HỒ SƠ", (
        "Tỷ lệ hồ sơ giải quyết quá hạn",
        "Tỷ lệ hồ sơ được số hóa thành phần hồ sơ",
        "Tỷ lệ hồ sơ đang giải quyết còn trong hạn",
        "Tỷ lệ hồ sơ tiếp nhận qua dịch vụ bưu chính công ích",
        "Tỷ lệ hồ sơ trả kết quả bản điện tử",
        "Tỷ lệ hồ sơ bị trả lại, bổ sung nhiều lần",
        "Tỷ lệ hồ sơ thanh toán trực tiếp tại bộ phận một cửa",
        "Tỷ lệ hồ sơ khai thác dữ liệu dân cư",
    ))  # fmt: skip


@report("Lan can - hai long va PAKN.xlsx", "neighbours: satisfaction and feedback")
def satisfaction(s: Sketch) -> None:
    neighbours(s, "Q3", "SỞ NỘI VỤ", "MỘT SỐ CHỈ SỐ", (
        "Mức độ hài lòng trong xử lý phản ánh, kiến nghị",
        "Tỷ lệ kiến nghị của cử tri được giải quyết",
        "Tỷ lệ kiến nghị sau thanh tra đã xử lý",
        "Tỷ lệ hài lòng của cán bộ, công chức về môi trường làm việc",
        "Tỷ lệ người dân không hài lòng về giải quyết TTHC",
        "Tỷ lệ giải quyết đơn khiếu nại, tố cáo",
        "Chỉ số cải cách hành chính (PAR INDEX)",
        "Mức độ hài lòng của doanh nghiệp về môi trường đầu tư (DDCI)",
    ))  # fmt: skip


@report("Lan can - can bo bien che.xlsx", "neighbours: people and posts")
def people(s: Sketch) -> None:
    neighbours(s, "Q3", "SỞ NỘI VỤ", "CHẤT LƯỢNG ĐỘI NGŨ", (
        "Tỷ lệ cán bộ cấp xã có trình độ lý luận chính trị từ trung cấp trở lên",
        "Tỷ lệ công chức cấp huyện có trình độ đại học trở lên",
        "Tỷ lệ viên chức có trình độ đại học trở lên",
        "Tỷ lệ cán bộ, công chức cấp xã là người dân tộc thiểu số",
        "Tỷ lệ tinh giản biên chế",
        "Tỷ lệ cán bộ, công chức cấp xã được bồi dưỡng tin học",
        "Tỷ lệ thôn, tổ dân phố có chi bộ",
        "Tỷ lệ công chức hoàn thành xuất sắc nhiệm vụ",
    ))  # fmt: skip


@report("Lan can - tai chinh.xlsx", "neighbours: money of other sources")
def money(s: Sketch) -> None:
    neighbours(s, "Q3", "SỞ TÀI CHÍNH", "TÌNH HÌNH TÀI CHÍNH, NGÂN SÁCH", (
        "Tỷ lệ giải ngân vốn sự nghiệp chương trình mục tiêu quốc gia",
        "Tỷ lệ giải ngân chi thường xuyên",
        "Tỷ lệ quyết toán dự án hoàn thành",
        "Tỷ lệ đơn vị sự nghiệp tự chủ tài chính",
        "Tỷ lệ thu hồi tài sản công",
        "Tỷ lệ giải ngân vốn vay ODA",
        "Tỷ lệ kiểm kê tài sản công",
    ))  # fmt: skip


@report("Lan can - chinh quyen so.xlsx", "neighbours: digital government")
def digital(s: Sketch) -> None:
    neighbours(s, "Q3", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "CHUYỂN ĐỔI SỐ", (
        "Tỷ lệ DVCTT toàn trình có phát sinh hồ sơ",
        "Tỷ lệ TTHC cung cấp dịch vụ công trực tuyến một phần",
        "Tỷ lệ văn bản điện tử được ký số",
        "Tỷ lệ dân số trưởng thành kích hoạt tài khoản VNeID",
        "Tỷ lệ cuộc họp không giấy",
        "Tỷ lệ hệ thống thông tin được phê duyệt cấp độ an toàn",
        "Tỷ lệ TTHC được đồng bộ, công khai trên Cổng Dịch vụ công quốc gia",
        "Tỷ lệ hồ sơ lưu trữ được số hóa",
        "Tỷ lệ người dân có tài khoản thanh toán điện tử",
    ), DEPARTMENTS[:9])  # fmt: skip


@report("Lan can - the che va dieu hanh.xlsx", "neighbours: documents, inspections, reports")
def documents(s: Sketch) -> None:
    neighbours(s, "Q3", "SỞ TƯ PHÁP", "CÔNG TÁC VĂN BẢN", (
        "Tỷ lệ VBQPPL được kiểm tra theo thẩm quyền",
        "Tỷ lệ văn bản hành chính ban hành đúng thể thức",
        "Tỷ lệ nhiệm vụ UBND tỉnh giao hoàn thành quá hạn",
        "Tỷ lệ cơ quan, đơn vị được thanh tra",
        "Tỷ lệ báo cáo gửi muộn",
        "Tỷ lệ TTHC được công bố, công khai",
        "Tỷ lệ TTHC thực hiện liên thông",
        "Tỷ lệ văn bản hết hiệu lực sau rà soát",
    ))  # fmt: skip


@report(
    "Cap huyen cap xa trong cung bang.xlsx",
    "neighbours: levels, fields and ways as columns; only the whole is the unit's",
)
def parts_in_columns(s: Sketch) -> None:
    page = s.page("Q2")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC THEO LĨNH VỰC", "Quý II/2023")
    units = lines("n7", DISTRICTS, way=0)
    for line in units:
        for part, share in (("land", 3), ("civil", 5)):
            known = dict(line.facts or {})
            known |= {f"{part}_all": known["resolved"] // share, f"{part}_ok": known["early"] // share}
            line.facts = known
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Lĩnh vực đất đai > Đã giải quyết", "land_all"),
        col("Lĩnh vực đất đai > Trước và đúng hạn", "land_ok"),
        col("Lĩnh vực đất đai > Tỷ lệ (%)", "land_ok/land_all"),
        col("Lĩnh vực hộ tịch > Đã giải quyết", "civil_all"),
        col("Lĩnh vực hộ tịch > Trước và đúng hạn", "civil_ok"),
        col("Lĩnh vực hộ tịch > Tỷ lệ (%)", "civil_ok/civil_all"),
        col("Tổng cộng các lĩnh vực > Đã giải quyết", "resolved"),
        col("Tổng cộng các lĩnh vực > Trước và đúng hạn", "early+in_time"),
        col("Tổng cộng các lĩnh vực > Tỷ lệ (%)", "early+in_time/resolved"),
    ]
    s.table(page, columns, units, [tell("procedures.on_time", optional=True)], "2023-Q2")


@report("Theo cap giai quyet.xlsx", "neighbours: levels of settlement in columns")
def levels_in_columns(s: Sketch) -> None:
    page = s.page("9T")
    letterhead(
        page, "VĂN PHÒNG UBND TỈNH", "TỶ LỆ HỒ SƠ GIẢI QUYẾT TRƯỚC VÀ ĐÚNG HẠN THEO CẤP GIẢI QUYẾT", "9 tháng năm 2023"
    )
    columns = [
        col("STT", INDEX),
        col("Huyện, thành phố", NAME),
        col("Tỷ lệ hồ sơ giải quyết trước và đúng hạn (%) > Chung", "early+in_time/resolved"),
        col("Tỷ lệ hồ sơ giải quyết trước và đúng hạn (%) > Cấp huyện", "feedback_done/feedback"),
        col("Tỷ lệ hồ sơ giải quyết trước và đúng hạn (%) > Cấp xã", "cadres_ok/cadres"),
    ]
    s.table(page, columns, lines("n8", DISTRICTS, way=0), [tell("procedures.on_time", optional=True)], "2023-9M")


@report("Theo hinh thuc nop.xlsx", "neighbours: on time among the online dossiers only")
def ways_in_columns(s: Sketch) -> None:
    page = s.page("T6")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ NỘP TRỰC TUYẾN", "Tháng 6/2023")
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Hồ sơ nộp trực tuyến > Đã giải quyết", "online"),
        col("Hồ sơ nộp trực tuyến > Trước và đúng hạn", lambda line: int(line.facts["online"]) - 7),
        col(
            "Hồ sơ nộp trực tuyến > Tỷ lệ trước và đúng hạn (%)",
            lambda line: round(100 - 700 / line.facts["online"], 2),
        ),
        col("Hồ sơ nộp trực tiếp > Đã giải quyết", "offline"),
        col("Hồ sơ nộp trực tiếp > Trước và đúng hạn", lambda line: int(line.facts["offline"]) - 9),
    ]
    s.table(page, columns, lines("n9", DISTRICTS, way=0), [], "2023-06")
