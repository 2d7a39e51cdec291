"""The sheet of indicators, and all sheets in their order."""

from lib.plans import layout
from lib.plans.entries import Part
from lib.plans.layout import APART, AREA_OF, Column, Form, Layout

INDICATORS = Layout(
    part=Part.INDICATOR,
    title="Chỉ tiêu",
    one="chỉ tiêu",
    columns=(
        Column(
            field="id",
            heading="Mã chỉ tiêu",
            form=Form.CODE,
            guide="Giữ nguyên mã đã dùng: số liệu gắn với mã. Chỉ tiêu mới để trống, chương trình tự đặt mã.",
        ),
        AREA_OF,
        Column(field="name", heading="Tên chỉ tiêu", required=True, guide="Như kế hoạch gọi, ví dụ Tỷ lệ …"),
        Column(field="short_name", heading="Tên ngắn", required=True, guide="Không quá 40 ký tự, không trùng nhau."),
        Column(
            field="direction",
            heading="Chiều",
            form=Form.CHOICE,
            required=True,
            choices=layout.DIRECTIONS,
            guide="“từ … trở lên”: càng cao càng tốt; “không quá”: càng thấp càng tốt.",
        ),
        Column(
            field="target",
            heading="Mục tiêu (%)",
            form=Form.NUMBER,
            required=True,
            guide="Mục tiêu cả năm, theo phần trăm: ghi 90 cho 90%.",
        ),
        Column(
            field="basis",
            heading="Căn cứ",
            form=Form.CHOICE,
            required=True,
            choices=layout.BASES,
            guide="“kế hoạch”: văn bản nêu số này; “định tính”: hiểu từ mục tiêu không có số; “theo dõi”: thông lệ.",
        ),
        Column(
            field="trajectory",
            heading="Cách đạt",
            form=Form.CHOICE,
            required=True,
            choices=layout.TRAJECTORIES,
            guide="“giữ cả năm”: kỳ nào cũng phải đạt; “lũy kế”: tăng dần đến cuối năm.",
        ),
        Column(field="numerator", heading="Tử số", required=True, guide="Cách gọi số đếm được ở tử số."),
        Column(field="denominator", heading="Mẫu số", required=True, guide="Cách gọi số đếm được ở mẫu số."),
        Column(
            field="denominator_kind",
            heading="Cách gộp mẫu số",
            form=Form.CHOICE,
            required=True,
            choices=layout.DENOMINATORS,
            guide="“cộng dồn”: số của nhiều kỳ cộng lại; “số tồn”: số mới nhất thay cho số trước.",
        ),
        Column(field="counted", heading="Đơn vị tính", guide="Của tử số và mẫu số: hồ sơ, người, triệu đồng."),
        Column(
            field="levels",
            heading="Cấp báo cáo",
            form=Form.CHOICES,
            required=True,
            choices=layout.KINDS,
            guide=f"Trong: {'; '.join(layout.KINDS.values())}. {APART}",
        ),
        Column(
            field="lead_agency",
            heading="Cơ quan chủ trì",
            form=Form.CODE,
            required=True,
            refers=Part.UNIT,
            guide="Mã hoặc tên ở trang “Đơn vị”.",
        ),
        Column(field="note", heading="Ghi chú", guide="Chỉ tiêu “định tính”: nói rõ hiểu mục tiêu thế nào."),
        Column(
            field="bands.share",
            heading="Gần đạt riêng: tỷ lệ so với mục tiêu",
            form=Form.SHARE,
            guide="Để trống cả hai ô “Gần đạt riêng” thì dùng mức chung ở trang “Kế hoạch”.",
        ),
        Column(
            field="bands.points",
            heading="Gần đạt riêng: cách mục tiêu (điểm phần trăm)",
            form=Form.NUMBER,
            guide="Điền cả hai ô “Gần đạt riêng” hoặc để trống cả hai.",
        ),
        Column(
            field="measurement",
            heading="Nguồn đo",
            form=Form.CHOICE,
            choices=layout.MEASUREMENTS,
            guide="Chỉ tính số liệu từ nguồn này; để trống nếu nguồn nào cũng được.",
        ),
        Column(
            field="synonyms",
            heading="Tên gọi khác",
            form=Form.LIST,
            guide=f"Các cách đơn vị gọi tỷ lệ này trong báo cáo. {APART}",
        ),
        Column(
            field="numerator_synonyms",
            heading="Tên gọi khác của tử số",
            form=Form.LIST,
            guide=f"Các cách đơn vị gọi tử số. {APART}",
        ),
        Column(
            field="denominator_synonyms",
            heading="Tên gọi khác của mẫu số",
            form=Form.LIST,
            guide=f"Các cách đơn vị gọi mẫu số. {APART}",
        ),
        Column(
            field="other_denominators",
            heading="Mẫu số khác đã biết",
            form=Form.LIST,
            guide=f"Mẫu số đơn vị hay dùng nhưng khác định nghĩa của kế hoạch. {APART}",
        ),
    ),
)
LAYOUTS = (
    layout.HEAD,
    layout.AREAS,
    layout.GOALS,
    INDICATORS,
    layout.UNITS,
    layout.ABBREVIATIONS,
    layout.TASKS,
)
