"""The plan's workbook: its sheets and columns, what they are called in Vietnamese and how to fill them in."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from lib.core.plan import Measurement
from lib.plans.entries import Part


class Form(StrEnum):
    """How a cell holds its value; SHARE is a part of one, shown as percent."""

    TEXT = "text"
    CODE = "code"
    LIST = "list"
    NUMBER = "number"
    SHARE = "share"
    DAY = "day"
    CHOICE = "choice"
    CHOICES = "choices"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One field of an entry. `choices` maps a code to its words; `refers` is the list a code must stand in."""

    field: str
    heading: str
    guide: str
    form: Form = Form.TEXT
    required: bool = False
    choices: Mapping[str, str] | None = None
    refers: Part | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One sheet. `one` is what an entry is called in a sentence; with `upright` the fields stand below each other."""

    part: Part
    title: str
    one: str
    columns: tuple[Column, ...]
    upright: bool = False


GUIDE = "Hướng dẫn"
CHOICES = "Lựa chọn"

KINDS = {"province": "tỉnh", "department": "sở, ngành", "district": "huyện", "commune": "xã"}
DIRECTIONS = {"at_least": "từ … trở lên", "at_most": "không quá"}
BASES = {"plan": "kế hoạch", "qualitative": "định tính", "monitoring": "theo dõi"}
TRAJECTORIES = {"level": "giữ cả năm", "cumulative": "lũy kế"}
DENOMINATORS = {"flow": "cộng dồn", "stock": "số tồn"}
MEASUREMENTS = {str(one): one.label for one in Measurement}

APART = "Nhiều mục cách nhau bằng dấu chấm phẩy (;)."
AREA_OF = Column(
    field="area",
    heading="Lĩnh vực",
    required=True,
    refers=Part.AREA,
    guide="Tên ngắn hoặc mã ở trang “Lĩnh vực”.",
)
_LINKED = Column(
    field="indicator",
    heading="Chỉ tiêu",
    refers=Part.INDICATOR,
    guide="Mã hoặc tên ngắn ở trang “Chỉ tiêu”; để trống nếu không có chỉ tiêu nào đo.",
)

HEAD = Layout(
    part=Part.HEAD,
    title="Kế hoạch",
    one="kế hoạch",
    upright=True,
    columns=(
        Column(field="title", heading="Tên kế hoạch", required=True, guide="Như văn bản ban hành."),
        Column(field="province", heading="Tỉnh", required=True, guide="Chỉ tên, không có chữ “tỉnh”."),
        Column(field="year", heading="Năm", form=Form.NUMBER, required=True, guide="Năm của kế hoạch."),
        Column(
            field="goals_in_plan",
            heading="Tổng số mục tiêu của kế hoạch",
            form=Form.NUMBER,
            required=True,
            guide="Kể cả mục tiêu chưa có ở trang “Mục tiêu”.",
        ),
        Column(
            field="tasks_in_plan",
            heading="Tổng số nhiệm vụ của kế hoạch",
            form=Form.NUMBER,
            required=True,
            guide="Kể cả nhiệm vụ chưa có ở trang “Nhiệm vụ”.",
        ),
        Column(
            field="bands.share",
            heading="Gần đạt: tỷ lệ so với mục tiêu",
            form=Form.SHARE,
            required=True,
            guide="Gần đạt khi đạt ít nhất bằng này phần của mục tiêu, ví dụ 80%.",
        ),
        Column(
            field="bands.points",
            heading="Gần đạt: cách mục tiêu (điểm phần trăm)",
            form=Form.NUMBER,
            required=True,
            guide="và cách mục tiêu không quá bằng này điểm phần trăm, ví dụ 5.",
        ),
        Column(
            field="approval",
            heading="Báo cáo phải chờ duyệt",
            form=Form.CHOICES,
            choices=KINDS,
            guide="Báo cáo do đơn vị các cấp này tự nạp chỉ được dùng sau khi chuyên viên duyệt; để trống thì không phải "
            f"chờ. {APART}",
        ),
    ),
)
AREAS = Layout(
    part=Part.AREA,
    title="Lĩnh vực",
    one="lĩnh vực",
    columns=(
        Column(
            field="id",
            heading="Mã lĩnh vực",
            form=Form.CODE,
            required=True,
            guide="Chữ thường không dấu và dấu gạch dưới. Giữ nguyên mã đã dùng: số liệu gắn với mã.",
        ),
        Column(field="name", heading="Tên lĩnh vực", required=True, guide="Tên đầy đủ."),
        Column(field="short_name", heading="Tên ngắn", required=True, guide="Không quá 40 ký tự, không trùng nhau."),
        Column(field="letters", heading="Viết tắt", required=True, guide="Không quá 6 ký tự, cho bảng hẹp."),
    ),
)
GOALS = Layout(
    part=Part.GOAL,
    title="Mục tiêu",
    one="mục tiêu",
    columns=(
        Column(field="id", heading="Mã mục tiêu", form=Form.TEXT, required=True, guide="Ví dụ G01; không trùng nhau."),
        AREA_OF,
        Column(field="text", heading="Nội dung mục tiêu", required=True, guide="Như kế hoạch ghi."),
        Column(field="target", heading="Mức đặt ra", guide="Như kế hoạch ghi, ví dụ ≥ 90%; để trống nếu không có số."),
        _LINKED,
    ),
)
TASKS = Layout(
    part=Part.TASK,
    title="Nhiệm vụ",
    one="nhiệm vụ",
    columns=(
        Column(field="number", heading="Số nhiệm vụ", required=True, guide="Như kế hoạch đánh số; không trùng nhau."),
        Column(field="text", heading="Nội dung nhiệm vụ", required=True, guide="Như kế hoạch ghi."),
        AREA_OF,
        Column(
            field="lead",
            heading="Đơn vị chủ trì",
            form=Form.CODE,
            required=True,
            refers=Part.UNIT,
            guide="Mã hoặc tên ở trang “Đơn vị”; mỗi nhiệm vụ một đơn vị.",
        ),
        Column(
            field="with_units",
            heading="Đơn vị phối hợp",
            form=Form.LIST,
            guide=f"Mã hoặc tên đơn vị, hoặc ghi chung như “Các sở, ban, ngành”. {APART}",
        ),
        Column(field="product", heading="Sản phẩm", guide="Văn bản hoặc kết quả phải có."),
        Column(
            field="deadline",
            heading="Thời hạn",
            guide="Như kế hoạch ghi: 30/6/2023, Tháng 9/2023, Quý II/2023, Thường xuyên.",
        ),
        _LINKED,
    ),
)
ABBREVIATIONS = Layout(
    part=Part.ABBREVIATION,
    title="Từ viết tắt",
    one="từ viết tắt",
    columns=(
        Column(field="short", heading="Viết tắt", required=True, guide="Như các đơn vị viết trong báo cáo."),
        Column(field="full", heading="Viết đầy đủ", required=True, guide="Cụm từ thay cho chữ viết tắt khi đọc."),
    ),
)
UNITS = Layout(
    part=Part.UNIT,
    title="Đơn vị",
    one="đơn vị",
    columns=(
        Column(
            field="code",
            heading="Mã đơn vị",
            form=Form.CODE,
            required=True,
            guide="Dạng văn bản, giữ số 0 ở đầu. Giữ nguyên mã đã dùng: số liệu gắn với mã.",
        ),
        Column(field="name", heading="Tên đơn vị", required=True, guide="Tên đầy đủ."),
        Column(
            field="kind",
            heading="Cấp",
            form=Form.CHOICE,
            required=True,
            choices=KINDS,
            guide="Chọn trong danh sách.",
        ),
        Column(
            field="parent",
            heading="Đơn vị cấp trên",
            form=Form.CODE,
            refers=Part.UNIT,
            guide="Mã đơn vị cấp trên; chỉ đơn vị cao nhất để trống.",
        ),
        Column(field="aliases", heading="Tên gọi khác", form=Form.LIST, guide=APART),
        Column(field="valid_from", heading="Có hiệu lực từ", form=Form.DAY, guide="Ngày, ví dụ 01/07/2025."),
        Column(field="valid_to", heading="Hết hiệu lực sau", form=Form.DAY, guide="Ngày cuối cùng còn hiệu lực."),
        Column(field="latitude", heading="Vĩ độ", form=Form.NUMBER, guide="Độ, ví dụ 22,147."),
        Column(field="longitude", heading="Kinh độ", form=Form.NUMBER, guide="Độ, ví dụ 105,834."),
    ),
)
