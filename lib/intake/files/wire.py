"""How sheets travel from the reading process to the program: JSON, never code."""

import logging
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

import orjson

from lib.core.finding import Code
from lib.intake.files.grid import CellLabels, CellSet, Merge, Quotient, Sheet, Value
from lib.intake.files.marks import Content, Moment, inside, runs
from lib.intake.files.refusal import Refused

_LOG = logging.getLogger(__name__)


def _span(seconds: str) -> timedelta:
    return timedelta(seconds=float(seconds))


_READ_MOMENT: dict[str, Callable[[str], Moment]] = {
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "timedelta": _span,
}


def pack_sheet(content: Content) -> bytes:
    marks, height = content.marks, len(content.rows)
    width = len(content.rows[0]) if height else 0
    return orjson.dumps(
        {
            "name": content.name,
            "visible": content.visible,
            "rows": content.rows,
            "moments": [(row, column, *_written(moment)) for row, column, moment in content.moments],
            "merges": marks.merges,
            "percent": runs(marks.percent),
            "legacy": {encoding: runs(columns) for encoding, columns in marks.legacy.items()},
            "errors": {name: runs(columns) for name, columns in marks.errors.items()},
            "uncached": runs(marks.uncached),
            "quotients": [(cell, tuple(said)) for cell, said in marks.quotients.items()],
            "hidden_rows": inside(marks.hidden_rows, height),
            "hidden_columns": inside(marks.hidden_columns, width),
        }
    )


def unpack_sheet(frame: bytes | bytearray | memoryview) -> Sheet:
    told: dict[str, Any] = orjson.loads(frame)
    rows: list[list[Value]] = told["rows"]
    for row, column, kind, written in told["moments"]:
        rows[row][column] = _READ_MOMENT[kind](written)
    return Sheet(
        name=told["name"],
        visible=told["visible"],
        rows=rows,
        merges=tuple(Merge(*corners) for corners in told["merges"]),
        percent=_cells(told["percent"]),
        legacy=CellLabels({encoding: _cells(columns) for encoding, columns in told["legacy"].items()}),
        errors=CellLabels({name: _cells(columns) for name, columns in told["errors"].items()}),
        uncached=_cells(told["uncached"]),
        quotients={(row, column): _quotient(*said) for (row, column), said in told["quotients"]},
        hidden_rows=_numbers(told["hidden_rows"]),
        hidden_columns=_numbers(told["hidden_columns"]),
    )


def pack_end(kind: str) -> bytes:
    return orjson.dumps({"kind": kind})


def pack_refusal(refused: Refused, trace: str = "") -> bytes:
    """`trace` is for the log, where the refusal covers a fault of the program."""
    return orjson.dumps({"code": refused.code, "message": str(refused), "hint": refused.hint, "trace": trace})


def unpack_end(frame: bytes | bytearray | memoryview) -> str:
    """The kind of the file.

    Raises:
        Refused: as the reading process said.
    """
    told: dict[str, str] = orjson.loads(frame)
    if told.get("trace"):
        _LOG.error("Reading a workbook failed: %s", told["trace"])
    if "code" in told:
        raise Refused(Code(told["code"]), told["message"], hint=told["hint"])
    return told["kind"]


def _written(moment: Moment) -> tuple[str, str]:
    if isinstance(moment, timedelta):
        return "timedelta", repr(moment.total_seconds())
    return type(moment).__name__, moment.isoformat()


def _cells(columns: list[tuple[int, list[int]]]) -> CellSet:
    return CellSet(dict(columns))


def _quotient(parts: list[list[int]], whole: list[int]) -> Quotient:
    return Quotient(tuple((row, column) for row, column in parts), (whole[0], whole[1]))


def _numbers(edges: list[int]) -> frozenset[int]:
    return frozenset(n for first, end in zip(edges[::2], edges[1::2], strict=True) for n in range(first, end))
