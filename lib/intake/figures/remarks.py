"""What there is to say about the cells of a figure, each with its code, severity, sentence and advice."""

from dataclasses import dataclass

from lib.core.finding import Code, Severity
from lib.core.words import count, decimal, percent
from lib.intake.figures.scales import written
from lib.intake.layout.lines import Cell
from lib.intake.sheets.numbers import Said

_FIX = "Sửa ô này rồi nạp lại."
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to say about a cell; `doubt` keeps the figure from being taken unseen."""

    code: Code
    severity: Severity
    message: str
    hint: str
    cell: Cell
    doubt: bool = False


def zero_denominator(cell: Cell) -> Remark:
    return Remark(
        Code.ZERO_DENOMINATOR,
        Severity.INFO,
        "Mẫu số bằng 0: kỳ này không phát sinh trường hợp nào.",
        "Không cần làm gì nếu đúng là không phát sinh.",
        cell,
    )


def no_cases(said: Said, cell: Cell) -> Remark:
    return Remark(
        Code.NO_CASES,
        Severity.INFO,
        f"Ghi “{said.text}”: không phát sinh trường hợp nào trong kỳ.",
        "Không cần làm gì; kỳ này được ghi là không phát sinh.",
        cell,
    )


def contradicted_no_cases(said: Said, cell: Cell) -> Remark:
    """“Không phát sinh” or a dash beside figures that say otherwise."""
    return _doubt(
        Code.NO_CASES,
        f"Ghi “{said.text}” nhưng các ô bên cạnh lại có số.",
        "Ghi số 0 hoặc số đúng vào ô này.",
        cell,
    )


def negative_count(cell: Cell) -> Remark:
    return Remark(Code.OUT_OF_RANGE, Severity.ERROR, "Số lượng âm.", _FIX, cell)


def broken_count(value: float, cell: Cell) -> Remark:
    return _doubt(
        Code.OUT_OF_RANGE,
        f"Số lượng {decimal(value, 3)} không phải là số nguyên; có thể dấu chấm hàng nghìn đã thành dấu thập phân.",
        "Ghi lại số đầy đủ trong Excel, ví dụ 2434.",
        cell,
    )


def too_many(counted: float, whole: float, cell: Cell) -> Remark:
    return Remark(
        Code.NUMERATOR_EXCEEDS_DENOMINATOR,
        Severity.ERROR,
        f"Tử số {count(counted)} lớn hơn mẫu số {count(whole)}; không nhận số liệu này.",
        "Tải tệp đã đánh dấu, gửi lại đơn vị để sửa.",
        cell,
    )


def mismatch(shown: float, counted: float, whole: float, cell: Cell) -> Remark:
    """A stated rate that is not the share of the counts; `whole` may be 0."""
    if not whole:
        return _doubt(
            Code.RATE_MISMATCH,
            f"Tỷ lệ ghi {percent(shown)} nhưng mẫu số bằng 0.",
            "Nếu nhận, kỳ này được ghi là không phát sinh.",
            cell,
        )
    share = percent(100 * counted / whole)
    return _doubt(
        Code.RATE_MISMATCH,
        f"Tỷ lệ ghi {percent(shown)} nhưng {count(counted)}/{count(whole)} = {share}.",
        f"Nếu nhận, chương trình dùng {share}.",
        cell,
    )


def impossible_rate(value: float, cell: Cell) -> Remark:
    """A share below 0 or of more than there is; nobody could mean it, so that nobody is asked."""
    return Remark(Code.OUT_OF_RANGE, Severity.ERROR, f"{percent(value)} không thể là một tỷ lệ.", _FIX, cell)


def maybe_fraction(said: Said, cell: Cell) -> Remark:
    """0,95 may be 0,95% or 95%."""
    shown = written(said)
    return _doubt(
        Code.OUT_OF_RANGE,
        f"“{shown}” có thể là {shown}% hoặc {percent((said.value or 0) * 100)}.",
        "Trả lời câu hỏi về cột này, hoặc ghi rõ dấu % trong ô.",
        cell,
    )


def part_of_unit(words: str, cell: Cell) -> Remark:
    """A row of one field of work is not the unit's figure."""
    return _doubt(
        Code.UNKNOWN_UNIT,
        f"Dòng này ghi thêm “{words}”: có thể chỉ là một phần số liệu của đơn vị.",
        "Chỉ nhận nếu đây là số liệu của cả đơn vị.",
        cell,
    )


def slipped_comma(said: Said, likely: float, cell: Cell) -> Remark:
    """9,61 among rates about 96 has lost its place."""
    return _doubt(
        Code.OUT_OF_RANGE,
        f"“{written(said)}” khác hẳn các số cùng dòng; có thể là {percent(likely)}, đặt nhầm dấu phẩy.",
        "Hỏi lại đơn vị gửi; nếu số đúng thì nhận.",
        cell,
    )


def lone_pair(said: Said, cell: Cell) -> Remark:
    """Among percentages “1/2” may be one of two, or the first of February."""
    return _doubt(
        Code.NOT_A_NUMBER,
        f"“{said.text}” đứng giữa các tỷ lệ: có thể là tử số trên mẫu số, cũng có thể là ngày tháng.",
        "Xem lại ô này trước khi nhận.",
        cell,
    )


def two_readings(said: Said, taken: str, cell: Cell) -> Remark:
    return _doubt(
        Code.NOT_A_NUMBER,
        f"“{said.text}” có thể đọc theo hai cách.",
        f"Nếu nhận, chương trình dùng {taken}.",
        cell,
    )


def no_number(said: Said, cell: Cell) -> Remark:
    return _doubt(
        Code.NOT_A_NUMBER,
        f"“{_short(said.text)}” không phải là số.",
        "Ghi số vào ô này; để trống nếu chưa có số liệu.",
        cell,
    )


def no_share(said: Said, cell: Cell) -> Remark:
    """“30 phiếu” where a rate should stand."""
    return _doubt(
        Code.NOT_A_NUMBER,
        f"“{said.text}” là số lượng, không phải tỷ lệ.",
        "Ghi tỷ lệ vào ô này, hoặc ghi đủ tử số và mẫu số.",
        cell,
    )


def rough_number(said: Said, cell: Cell) -> Remark:
    return _doubt(
        Code.NOT_A_NUMBER,
        f"“{said.text}” là số ước chừng.",
        "Thay bằng số chính xác nếu có.",
        cell,
    )


def mean_of_periods(cell: Cell) -> Remark:
    """The mean of the months' shares is not the share of all their cases."""
    return _doubt(
        Code.OTHER_DEFINITION,
        "Số bình quân của nhiều kỳ, có thể khác tỷ lệ tính chung của cả kỳ.",
        "Chỉ nhận nếu đơn vị dùng số này làm kết quả của cả kỳ.",
        cell,
    )


def other_money(numerator: str, denominator: str, cell: Cell) -> Remark:
    """“tỷ đồng” over “triệu đồng”: as they stand the share is a thousandth of what it is."""
    return _doubt(
        Code.OTHER_DEFINITION,
        f"Tử số ghi “{_short(numerator)}”, mẫu số ghi “{_short(denominator)}”: khác đơn vị tiền.",
        "Ghi hai số theo cùng một đơn vị tiền rồi nạp lại.",
        cell,
    )


def other_unit(unit: str, cell: Cell) -> Remark:
    """A share whose unit of measure is no percentage: “Điểm”, “‰”, “Hồ sơ”."""
    return _doubt(
        Code.OTHER_DEFINITION,
        f"Đơn vị tính ghi “{_short(unit)}” nên số này có thể không phải là tỷ lệ phần trăm.",
        "Chỉ nhận nếu đây đúng là tỷ lệ phần trăm.",
        cell,
    )


def gauge(title: str, cell: Cell) -> Remark:
    """A share under a title of points, ranks or differences."""
    return _doubt(
        Code.OTHER_DEFINITION,
        f"Tiêu đề ghi “{_short(title)}”: số này có thể là điểm, thứ hạng hoặc mức tăng giảm.",
        "Chỉ nhận nếu đây là kết quả đạt được.",
        cell,
    )


def error_cell(said: Said, cell: Cell) -> Remark:
    return _warning(
        Code.ERROR_CELL, f"Ô công thức báo lỗi {said.text}.", "Sửa công thức trong Excel rồi lưu lại.", cell
    )


def uncached(cell: Cell) -> Remark:
    return _warning(
        Code.NO_CACHED_VALUE,
        "Công thức chưa có kết quả trong tệp.",
        "Mở tệp bằng Excel, lưu lại rồi nạp lại.",
        cell,
    )


def missing_count(cell: Cell) -> Remark:
    return _warning(
        Code.MISSING_COUNT,
        "Thiếu tử số hoặc mẫu số nên chưa tính được tỷ lệ.",
        "Bổ sung số còn thiếu rồi nạp lại.",
        cell,
    )


def counts_left_out(cell: Cell, *, alone: bool = False) -> Remark:
    """A share whose counts are empty where other rows have theirs: it may be left from another report.

    `alone`: only one of the counts is empty.
    """
    return _doubt(
        Code.MISSING_COUNT,
        "Có tỷ lệ nhưng thiếu tử số hoặc mẫu số."
        if alone
        else "Có tỷ lệ nhưng tử số và mẫu số để trống, trong khi các dòng khác có ghi.",
        "Bổ sung tử số, mẫu số rồi nạp lại; hoặc nhận tỷ lệ đã ghi.",
        cell,
    )


def blank_part(cell: Cell) -> Remark:
    """One of the columns that make up a numerator is empty."""
    return _doubt(
        Code.MISSING_COUNT,
        "Một phần của tử số để trống, được tính là 0.",
        "Ghi 0 nếu đúng là không có, rồi nạp lại.",
        cell,
    )


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _warning(code: Code, message: str, hint: str, cell: Cell) -> Remark:
    return Remark(code, Severity.WARNING, message, hint, cell)


def _doubt(code: Code, message: str, hint: str, cell: Cell) -> Remark:
    return Remark(code, Severity.WARNING, message, hint, cell, doubt=True)
