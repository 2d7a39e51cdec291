"""Small lists of tasks and reports on them, as workbooks."""

from collections.abc import Sequence

from tests.intake.conftest import xlsx

Line = Sequence[object]
RULES = "Rà soát văn bản quy phạm pháp luật"
INSPECT = "Kiểm tra công tác cải cách hành chính"
TRAIN = "Tập huấn nghiệp vụ một cửa"
TASKS: tuple[Line, ...] = (
    (1, RULES, "Sở Tư pháp", "Quý II/2023"),
    (2, INSPECT, "Sở Nội vụ", "Quý IV/2023"),
    (3, TRAIN, "Văn phòng UBND tỉnh", "Thường xuyên"),
)
DATED = "(Kèm theo Quyết định số 12/QĐ-UBND ngày 15 tháng 01 năm 2023)"


def task_list(*tasks: Line, dated: str = DATED, mark: str = "") -> bytes:
    """A list of the area “Thể chế”; `dated` is the line that bears its date."""
    heads = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"]
    return xlsx([[mark or None], [dated], heads, ["I", "Cải cách thể chế"], *(tasks or TASKS)])


def progress(*lines: Line, title: str = "Tiến độ nhiệm vụ quý III năm 2023", mark: str = "") -> bytes:
    """A report; a line is number, words, status, day of completion."""
    heads = ["TT", "Nhiệm vụ", "Tình trạng", "Ngày hoàn thành"]
    return xlsx([[mark or None], [title], heads, *(lines or [(1, RULES, "Đã hoàn thành", "2/6/2023")])])
