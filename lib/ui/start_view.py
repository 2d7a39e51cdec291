"""What an empty database shows: there is nothing yet, and here is how to begin."""

from lib.charts.svg import text
from lib.core.plan import Plan
from lib.ui import links, pieces, site


def start(plan: Plan) -> str:
    where = pieces.link(links.to(site.UPLOAD), site.UPLOAD.title)
    return (
        f'<section class="card start"><h1>Chưa có số liệu nào</h1>'
        f'<p class="note">{text(plan.title)}, tỉnh {text(plan.province)}: {len(plan.indicators)} chỉ tiêu, '
        f"{len(plan.areas)} lĩnh vực.</p>"
        f"<ol><li>Mở {where} và thả các tệp Excel đơn vị gửi.</li>"
        f"<li>Xem lại những chỗ chương trình còn nghi ngờ.</li>"
        f"<li>Lưu; các trang sẽ hiện số liệu ngay.</li></ol>"
        f'<p class="note">Muốn xem thử trước? Nạp một năm dữ liệu mẫu; rút ra được bất cứ lúc nào ở trang '
        f"{pieces.link(links.to(site.HISTORY), site.HISTORY.title)}.</p></section>"
    )
