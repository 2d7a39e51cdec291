"""What there is to say of a file, a sheet or a table as a whole."""

from collections.abc import Iterable

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.core.plan import Plan
from lib.intake.sheets.tables import Column, Table


def hidden(table: Table) -> Finding | None:
    """That a sheet with figures is hidden, or some of a table's rows are."""
    sheet = table.sheet
    rows = sum(row in sheet.hidden_rows for row in table.body)
    if sheet.visible and not rows:
        return None
    return Finding(
        code=Code.HIDDEN,
        severity=Severity.INFO if sheet.visible else Severity.WARNING,
        message=f"Có {rows} dòng bị ẩn trong bảng; số liệu ở đó cần người xem."
        if sheet.visible
        else f"Sheet “{sheet.name}” đang bị ẩn; số liệu cần người xem.",
        hint="Bỏ ẩn trong Excel nếu muốn xem.",
        place=Place(sheet.name),
    )


def draft(sheet: str) -> Finding:
    """That the report calls itself no final one."""
    return Finding(
        code=Code.DRAFT,
        severity=Severity.WARNING,
        message="Báo cáo tự ghi là bản nháp, dự thảo, số ước hoặc kế hoạch; số liệu cần người xem.",
        hint="Nạp bản chính thức, hoặc nhận từng số nếu đây là số cuối cùng.",
        place=Place(sheet),
    )


def list_of_other_things(table: Table) -> Finding:
    return Finding(
        code=Code.NO_INDICATOR,
        severity=Severity.WARNING,
        message=f"Một bảng trên trang “{table.sheet.name}” có quá nhiều nội dung khác nhau nên không đọc.",
        hint="Nếu bảng có số liệu của kế hoạch thì tách riêng các dòng đó thành một bảng.",
        place=Place(table.sheet.name),
    )


def without_a_whole(sheet: str, columns: Iterable[Column]) -> Finding:
    """That columns are each of one field of work, and no column is of all."""
    names = ", ".join(f"“{column.path[-1]}”" for column in columns)
    return Finding(
        code=Code.IGNORED_PART,
        severity=Severity.WARNING,
        message=f"Các cột {names} trên trang “{sheet}” là số của từng lĩnh vực và không có cột cộng nên không lấy làm số của đơn vị.",
        hint="Thêm cột “Cộng” của mọi lĩnh vực vào biểu rồi nạp lại.",
        place=Place(sheet),
    )


def not_of_the_plan(sheet: str, indicators: Iterable[str], plan: Plan) -> Finding:
    """That a table has the words of indicators, while another one of the file says that it is the plan's, or is of all fields of work."""
    names = ", ".join(f"“{plan.indicators[code].short_name}”" for code in indicators)
    return Finding(
        code=Code.IGNORED_PART,
        severity=Severity.WARNING,
        message=f"Bảng trên trang “{sheet}” không ghi là số liệu của kế hoạch, hoặc chỉ là của một lĩnh vực; bảng khác trong tệp đã có {names} nên không nhận.",
        hint="Nếu đây mới là số liệu của kế hoạch, ghi rõ trong tiêu đề và tên trang rồi nạp lại.",
        place=Place(sheet),
    )


def tasks_instead(sheet: str) -> Finding:
    return Finding(
        code=Code.NO_INDICATOR,
        severity=Severity.ERROR,
        message=f"Trang “{sheet}” là danh sách hoặc tiến độ nhiệm vụ, không phải số liệu của chỉ tiêu.",
        hint="Nạp tệp này ở trang Nhiệm vụ.",
        place=Place(sheet),
    )


def tasks_beside(sheet: str) -> Finding:
    return Finding(
        code=Code.IGNORED_PART,
        severity=Severity.WARNING,
        message=f"Trang “{sheet}” là danh sách hoặc tiến độ nhiệm vụ, không được đọc ở đây.",
        hint="Nạp thêm tệp này ở trang Nhiệm vụ.",
        place=Place(sheet),
    )


def no_table() -> Finding:
    return Finding(
        code=Code.NO_TABLE,
        severity=Severity.ERROR,
        message="Không thấy bảng số liệu nào trong tệp.",
        hint="Bảng cần có dòng tiêu đề và ít nhất một dòng số liệu.",
    )


def no_indicator() -> Finding:
    return Finding(
        code=Code.NO_INDICATOR,
        severity=Severity.ERROR,
        message="Các bảng trong tệp không có số liệu của chỉ tiêu nào trong kế hoạch.",
        hint="Kiểm tra có đúng tệp báo cáo cải cách hành chính không.",
    )
