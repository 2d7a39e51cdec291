"""What is wrong or doubtful in a report, as data."""

from dataclasses import dataclass
from enum import StrEnum

from lib.core.observation import Place


class Severity(StrEnum):
    """`error`: the file or row cannot be used. `warning`: look at it. `info`: good to know."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Code(StrEnum):
    EMPTY_FILE = "empty_file"
    UNREADABLE_FILE = "unreadable_file"
    ENCRYPTED_FILE = "encrypted_file"
    TOO_LARGE = "too_large"
    NO_TABLE = "no_table"
    UNKNOWN_UNIT = "unknown_unit"
    UNKNOWN_PERIOD = "unknown_period"
    NO_INDICATOR = "no_indicator"
    AMBIGUOUS_COLUMN = "ambiguous_column"
    NOT_A_NUMBER = "not_a_number"
    OUT_OF_RANGE = "out_of_range"
    ZERO_DENOMINATOR = "zero_denominator"
    NO_CASES = "no_cases"
    NUMERATOR_EXCEEDS_DENOMINATOR = "numerator_exceeds_denominator"
    RATE_MISMATCH = "rate_mismatch"
    TOTAL_MISMATCH = "total_mismatch"
    DUPLICATE = "duplicate"
    LARGE_CHANGE = "large_change"
    COPIED_PERIOD = "copied_period"
    PERIOD_MISMATCH = "period_mismatch"
    OTHER_DEFINITION = "other_definition"
    HIDDEN = "hidden"
    DRAFT = "draft"
    NO_CACHED_VALUE = "no_cached_value"
    ERROR_CELL = "error_cell"
    MISSING_COUNT = "missing_count"
    UNEXPECTED_LEVEL = "unexpected_level"
    PLAN_FAULT = "plan_fault"
    MISSING_VALUE = "missing_value"
    UNKNOWN_CHOICE = "unknown_choice"
    UNKNOWN_ENTRY = "unknown_entry"
    IGNORED_PART = "ignored_part"
    NO_DUE_DAY = "no_due_day"
    UNKNOWN_TASK = "unknown_task"
    UNCLEAR_PROGRESS = "unclear_progress"
    TASK_MISMATCH = "task_mismatch"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`message` and `hint` are Vietnamese sentences; unit and indicator are codes where the finding is about one."""

    code: Code
    severity: Severity
    message: str
    hint: str = ""
    place: Place = Place()
    unit: str | None = None
    indicator: str | None = None
