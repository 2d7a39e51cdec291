"""Heads one word away from an indicator, each alone on its sheet so that no other column speaks for or against it."""

from collections.abc import Callable

from tests.corpus.cases import report
from tests.corpus.facts import DISTRICTS
from tests.corpus.sketch import INDEX, NAME, Sketch, col, lines

HEADS = (
    "Tỷ lệ dân số có tài khoản VNeID",
    "Tỷ lệ nhiệm vụ chuyển đổi số hoàn thành",
    "Tỷ lệ nhiệm vụ UBND tỉnh giao hoàn thành đúng hạn",
    "Tỷ lệ nhiệm vụ Chủ tịch UBND tỉnh giao đã hoàn thành",
    "Tỷ lệ hoàn thành kế hoạch tuyên truyền CCHC",
    "Tỷ lệ hoàn thành kế hoạch kiểm tra CCHC",
    "Tỷ lệ kiến nghị sau kiểm tra CCHC được khắc phục",
    "Tỷ lệ vấn đề đặt ra qua kiểm tra được xử lý",
    "Tỷ lệ đơn vị được kiểm tra công vụ",
    "Tỷ lệ cơ quan được kiểm tra phòng cháy chữa cháy",
    "Tỷ lệ báo cáo kinh tế - xã hội gửi đúng hạn",
    "Tỷ lệ báo cáo tài chính gửi đúng hạn",
    "Tỷ lệ VBQPPL ban hành đúng thời hạn",
    "Tỷ lệ văn bản quy phạm pháp luật được rà soát",
    "Tỷ lệ văn bản trái pháp luật đã xử lý sau kiểm tra",
    "Tỷ lệ TTHC được rà soát, đánh giá",
    "Tỷ lệ TTHC được cắt giảm thời gian giải quyết",
    "Tỷ lệ chứng thực chữ ký điện tử",
    "Tỷ lệ hồ sơ chứng thực tại cấp xã",
    "Tỷ lệ hồ sơ thanh toán qua POS, QR",
    "Tỷ lệ hồ sơ BHXH giải quyết đúng hạn",
    "Tỷ lệ giải quyết đơn đúng hạn",
    "Tỷ lệ án dân sự giải quyết đúng hạn",
    "Tỷ lệ hồ sơ đất đai giải quyết đúng hạn",
    "Tỷ lệ hồ sơ liên thông giải quyết đúng hạn",
    "Tỷ lệ hồ sơ trả kết quả đúng hạn qua bưu chính",
    "Tỷ lệ hài lòng của học sinh, phụ huynh",
    "Tỷ lệ hài lòng về công tác cán bộ",
    "Mức độ hài lòng của người dân về nông thôn mới",
    "Tỷ lệ người bệnh hài lòng",
    "Chỉ số hài lòng của khách du lịch",
    "Tỷ lệ phản ánh hiện trường được xử lý",
    "Tỷ lệ tin báo tội phạm được giải quyết",
    "Tỷ lệ thôn, tổ dân phố đạt chuẩn văn hóa",
    "Tỷ lệ thôn đặc biệt khó khăn",
    "Tỷ lệ biên chế sự nghiệp giáo dục có mặt so với giao",
    "Tỷ lệ hợp đồng lao động so với biên chế",
    "Tỷ lệ giảm biên chế so với năm 2015",
    "Tỷ lệ công chức được đánh giá hoàn thành tốt nhiệm vụ",
    "Tỷ lệ đơn vị có đề án vị trí việc làm được phê duyệt",
    "Tỷ lệ cán bộ cấp xã là nữ",
    "Tỷ lệ cán bộ, công chức cấp huyện có trình độ đại học trở lên",
    "Tỷ lệ cán bộ, công chức cấp xã có trình độ thạc sĩ",
    "Tỷ lệ giáo viên có trình độ đại học trở lên",
    "Tỷ lệ giải ngân vốn ngân sách trung ương",
    "Tỷ lệ giải ngân vốn đầu tư công năm 2022 kéo dài",
    "Tỷ lệ giải ngân vốn chương trình phục hồi",
    "Tỷ lệ giải ngân vốn tín dụng chính sách",
    "Tỷ lệ vốn đã phân bổ",
    "Tỷ lệ khối lượng hoàn thành vốn đầu tư",
    "Tỷ lệ tài sản công được kê khai",
    "Tỷ lệ xe ô tô công đúng định mức",
    "Tỷ lệ báo cáo số liệu trên LRIS được phê duyệt",
    "Tỷ lệ cuộc họp có ghi biên bản",
    "Tỷ lệ họp trực tuyến đến cấp xã có đường truyền tốt",
    "Tỷ lệ hồ sơ công việc được ký số",
    "Tỷ lệ hồ sơ công việc nộp lưu",
    "Tỷ lệ văn bản xử lý trên môi trường mạng",
    "Tỷ lệ văn bản đi, đến điện tử",
    "Tỷ lệ máy tính kết nối Internet",
    "Tỷ lệ hộ dân có kết nối internet",
    "Tỷ lệ cơ sở dữ liệu được kết nối",
    "Tỷ lệ hồ sơ xác thực dữ liệu dân cư",
    "Tỷ lệ cán bộ có tài khoản định danh",
    "Tỷ lệ TTHC toàn trình có hồ sơ phát sinh",
    "Tỷ lệ TTHC cung cấp dịch vụ công một phần",
    "Tỷ lệ TTHC đủ điều kiện được công khai",
    "Tỷ lệ hồ sơ toàn trình được nộp trực tuyến",
    "Tỷ lệ hồ sơ nộp trực tuyến bị trả lại",
    "Tỷ lệ tiếp nhận hồ sơ đăng ký doanh nghiệp trực tuyến",
    "Tỷ lệ nộp thuế trực tuyến",
    "Tỷ lệ học sinh đăng ký nhập học trực tuyến",
    "Tỷ lệ doanh nghiệp sử dụng hóa đơn điện tử",
)
BOOKS = 24  # alike heads go into different books, or they would be duplicates of each other


def sheets(heads: tuple[str, ...], counted: bool) -> Callable[[Sketch], None]:
    """A sheet for each head: a rate, or counts and a rate below it."""

    def draw(s: Sketch) -> None:
        for place, head in enumerate(heads, start=1):
            page = s.page(f"Biểu {place}")
            page.add("SỐ LIỆU QUÝ III NĂM 2023")
            columns = [col("STT", INDEX), col("Đơn vị", NAME)]
            if counted:
                columns += [col(f"{head} > Tổng số", "ballots"), col(f"{head} > Số đạt", "happy")]
                columns.append(col(f"{head} > Tỷ lệ (%)", "happy/ballots", "1"))
            else:
                columns.append(col(f"{head} (%)", "happy/ballots", "1"))
            s.table(page, columns, lines(head, DISTRICTS, way=0), [], "2023-Q3")

    return draw


for first in range(BOOKS):
    for form, counted in (("ty le", False), ("so luong", True)):
        report(f"Lan can rieng {first + 1:02d} {form}.xlsx", "neighbours: each head alone")(
            sheets(HEADS[first::BOOKS], counted)
        )
