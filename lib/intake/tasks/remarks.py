"""What there is to say about the lines of a list of tasks or of a report on them."""

from datetime import date

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.core.words import count, day

_LONGEST = 60
_FIX = "Sửa ô này rồi nạp lại."


def warning(code: Code, message: str, hint: str, place: Place = Place()) -> Finding:
    return Finding(code=code, severity=Severity.WARNING, message=message, hint=hint, place=place)


def info(code: Code, message: str, hint: str = "", place: Place = Place()) -> Finding:
    return Finding(code=code, severity=Severity.INFO, message=message, hint=hint, place=place)


def error(code: Code, message: str, hint: str, place: Place = Place()) -> Finding:
    return Finding(code=code, severity=Severity.ERROR, message=message, hint=hint, place=place)


def cut(text: str) -> str:
    """A text short enough for a sentence."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"


def no_text(number: str, place: Place) -> Finding:
    return warning(Code.MISSING_VALUE, f"Nhiệm vụ {number} không có nội dung.", _FIX, place)


def no_number(number: str, place: Place) -> Finding:
    return warning(
        Code.MISSING_VALUE, f"Nhiệm vụ không có số thứ tự; tạm gọi là “{number}”.", "Đánh số rồi nạp lại.", place
    )


def counted_numbers(tasks: int, place: Place) -> Finding:
    return info(
        Code.MISSING_VALUE,
        f"Danh sách không đánh số; chương trình đánh số từ 1 đến {count(tasks)} theo thứ tự.",
        "",
        place,
    )


def twice(number: str, kept: str, place: Place) -> Finding:
    message = f"Hai nhiệm vụ cùng số {number}; nhiệm vụ ở đây tạm gọi là “{kept}”."
    return warning(Code.DUPLICATE, message, "Đánh số lại rồi nạp lại.", place)


def same_text(number: str, other: str, place: Place) -> Finding:
    message = f"Nhiệm vụ {number} có nội dung và cơ quan chủ trì như nhiệm vụ {other}."
    return warning(Code.DUPLICATE, message, "Xóa bớt một nếu chép lặp.", place)


def no_lead(number: str, place: Place) -> Finding:
    message = f"Nhiệm vụ {number} không có cơ quan chủ trì; chỉ tính cho toàn tỉnh."
    return warning(Code.MISSING_VALUE, message, "Ghi cơ quan chủ trì rồi nạp lại.", place)


def unknown_lead(number: str, said: str, place: Place) -> Finding:
    message = f"Nhiệm vụ {number}: không có đơn vị “{cut(said)}” trong kế hoạch; chỉ tính cho toàn tỉnh."
    return warning(Code.UNKNOWN_UNIT, message, "Ghi tên đơn vị như trong kế hoạch.", place)


def many_leads(number: str, said: str, place: Place) -> Finding:
    message = f"Nhiệm vụ {number} giao chung cho “{cut(said)}”; chỉ tính cho toàn tỉnh, không tính cho từng đơn vị."
    return info(Code.UNKNOWN_UNIT, message, "Tách thành nhiệm vụ của từng đơn vị nếu cần theo dõi riêng.", place)


def several_leads(number: str, first: str, others: str, place: Place) -> Finding:
    message = f"Nhiệm vụ {number} ghi nhiều cơ quan chủ trì; tính cho {first}, coi {others} là phối hợp."
    return warning(Code.UNKNOWN_UNIT, message, "Mỗi nhiệm vụ nên có một cơ quan chủ trì.", place)


def unknown_helper(number: str, said: str, place: Place) -> Finding:
    message = f"Nhiệm vụ {number}: không rõ đơn vị phối hợp “{cut(said)}”; giữ nguyên chữ."
    return info(Code.UNKNOWN_UNIT, message, "", place)


def no_deadline(number: str, place: Place) -> Finding:
    message = f"Nhiệm vụ {number} không có thời hạn nên không bao giờ quá hạn."
    return warning(Code.MISSING_VALUE, message, "Ghi thời hạn rồi nạp lại.", place)


def no_due_day(number: str, said: str, place: Place) -> Finding:
    message = f"Nhiệm vụ {number}: thời hạn “{cut(said)}” không nêu ngày nào nên không bao giờ quá hạn."
    hint = "Ghi ngày, tháng hoặc quý, như 30/6/2023 hoặc Quý II/2023."
    return warning(Code.NO_DUE_DAY, message, hint, place)


def month_as_day(number: str, said: str, place: Place) -> Finding:
    message = f"Nhiệm vụ {number}: thời hạn là ngày {said}; có thể là cả tháng mà Excel đổi thành ngày đầu tháng."
    return warning(Code.NO_DUE_DAY, message, "Nếu là cả tháng, ghi “Tháng 6/2023” dạng văn bản (Text).", place)


def other_year(number: str, said: str, year: int, place: Place) -> Finding:
    message = f"Nhiệm vụ {number}: thời hạn “{cut(said)}” trước năm {year} của kế hoạch."
    return warning(Code.NO_DUE_DAY, message, "Xem lại năm trong thời hạn.", place)


def strange_heading(text: str, place: Place) -> Finding:
    message = f"Nhóm “{cut(text)}” không phải lĩnh vực nào của kế hoạch; nhiệm vụ trong nhóm không thuộc lĩnh vực."
    return warning(Code.UNKNOWN_ENTRY, message, "Ghi tên lĩnh vực như trong kế hoạch.", place)


def unknown_indicator(number: str, said: str, place: Place) -> Finding:
    message = f"Nhiệm vụ {number}: kế hoạch không có chỉ tiêu “{cut(said)}”; nhiệm vụ không gắn với chỉ tiêu nào."
    return warning(Code.UNKNOWN_ENTRY, message, "Ghi tên chỉ tiêu như trong kế hoạch.", place)


def no_areas(place: Place) -> Finding:
    message = "Danh sách không ghi lĩnh vực của nhiệm vụ nào."
    return warning(Code.UNKNOWN_ENTRY, message, "Thêm dòng tên lĩnh vực trên mỗi nhóm, hoặc một cột “Lĩnh vực”.", place)


def parted(number: str, parts: int, place: Place) -> Finding:
    message = f"Nhiệm vụ {number} có {count(parts)} việc con ghi riêng; tính thành {count(parts)} nhiệm vụ."
    return info(Code.IGNORED_PART, message, "", place)


def hidden(sheet: str) -> Finding:
    return warning(
        Code.HIDDEN, f"Trang “{sheet}” đang bị ẩn, vẫn được đọc.", "Bỏ ẩn hoặc xóa trang rồi nạp lại.", Place(sheet)
    )


def hidden_rows(rows: int, sheet: str) -> Finding:
    return info(
        Code.HIDDEN,
        f"Có {count(rows)} dòng bị ẩn trong bảng, vẫn được đọc.",
        "Bỏ ẩn trong Excel nếu muốn xem.",
        Place(sheet),
    )


def error_cell(said: str, place: Place) -> Finding:
    return warning(Code.ERROR_CELL, f"Ô báo lỗi {said}.", "Sửa công thức trong Excel rồi lưu lại.", place)


def uncached(place: Place) -> Finding:
    return warning(
        Code.NO_CACHED_VALUE, "Công thức chưa có kết quả trong tệp.", "Mở tệp bằng Excel, lưu lại rồi nạp lại.", place
    )


def unread_column(head: str, place: Place) -> Finding:
    message = f"Không rõ cột “{cut(head)}” là gì nên không đọc."
    return info(
        Code.IGNORED_PART, message, "Nếu cột này cần cho nhiệm vụ, đặt tên như “Thời hạn”, “Tình trạng”.", place
    )


def no_table() -> Finding:
    message = "Không thấy danh sách hay báo cáo tiến độ nhiệm vụ nào trong tệp."
    hint = "Bảng cần dòng tiêu đề có cột nhiệm vụ, và cột cơ quan chủ trì, thời hạn hoặc tình trạng."
    return error(Code.NO_TABLE, message, hint)


def nothing_told() -> Finding:
    message = "Báo cáo không cho biết tiến độ của nhiệm vụ nào."
    return error(Code.NO_TABLE, message, "Ghi tình trạng của từng nhiệm vụ rồi nạp lại.")


def no_list(until: date) -> Finding:
    message = f"Đến ngày {day(until)} chưa có danh sách nhiệm vụ nào có hiệu lực nên chưa đọc được báo cáo tiến độ."
    return error(Code.UNKNOWN_TASK, message, "Nạp danh sách nhiệm vụ trước, rồi nạp lại báo cáo này.")


def unknown_task(said: str, place: Place) -> Finding:
    message = f"Không rõ “{cut(said)}” là nhiệm vụ nào trong danh sách."
    return warning(Code.UNKNOWN_TASK, message, "Chọn nhiệm vụ, hoặc ghi đúng số và nội dung như danh sách.", place)


def told_twice(number: str, place: Place) -> Finding:
    message = f"Báo cáo nói hai lần về nhiệm vụ {number}, khác nhau; không nhận dòng nào."
    return warning(Code.DUPLICATE, message, "Để lại một dòng rồi nạp lại.", place)


def unclear(number: str, said: str, place: Place) -> Finding:
    message = f"Nhiệm vụ {number}: “{cut(said)}” không cho biết rõ đã xong hay chưa."
    return warning(
        Code.UNCLEAR_PROGRESS,
        message,
        "Chọn tình trạng, hoặc ghi “đã hoàn thành”, “đang thực hiện”, “chưa triển khai”.",
        place,
    )


def contradicts(number: str, said: str, place: Place) -> Finding:
    message = f"Nhiệm vụ {number}: {said}."
    return warning(Code.UNCLEAR_PROGRESS, message, "Chọn tình trạng đúng, hoặc sửa dòng này rồi nạp lại.", place)


def no_status(number: str, place: Place) -> Finding:
    message = f"Nhiệm vụ {number} không ghi tình trạng; giữ như báo cáo trước."
    return info(Code.MISSING_VALUE, message, "", place)


def no_day(number: str, place: Place) -> Finding:
    message = f"Nhiệm vụ {number} ghi đã hoàn thành nhưng không ghi ngày; có thể không rõ đúng hạn hay không."
    return info(Code.MISSING_VALUE, message, "Ghi ngày hoàn thành nếu có.", place)


def other_unit(number: str, lead: str, reporter: str, place: Place) -> Finding:
    message = f"Nhiệm vụ {number} do {lead} chủ trì nhưng {reporter} báo cáo."
    return warning(Code.UNKNOWN_UNIT, message, "Đối chiếu với cơ quan chủ trì.", place)


def claims_otherwise(number: str, claim: bool, place: Place) -> Finding:
    said = "đúng hạn" if claim else "quá hạn"
    message = f"Nhiệm vụ {number}: báo cáo ghi {said}, ngày hoàn thành và thời hạn cho thấy ngược lại; tính theo ngày."
    return warning(Code.UNCLEAR_PROGRESS, message, "Xem lại ngày hoàn thành và thời hạn.", place)


def no_day_of_file(progress: bool) -> Finding:
    what = "báo cáo nói đến ngày nào" if progress else "danh sách có hiệu lực từ ngày nào"
    return warning(Code.UNKNOWN_PERIOD, f"Không rõ {what}.", "Chọn ngày trước khi lưu.")
