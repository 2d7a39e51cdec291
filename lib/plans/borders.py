"""Reads the borders that an office lays into its plan folder: GeoJSON, from a stranger, never trusted.

A map is no reason to keep a meeting waiting: whatever is wrong with the file is a finding, and what is right is used.
"""

import json
from collections.abc import Container, Iterator
from pathlib import Path
from typing import Any

from lib.core.borders import Borders, Ring, Shape
from lib.core.finding import Code, Finding, Severity

BORDERS = "borders.geojson"
MOST_BYTES = 16 * 1024 * 1024
MOST_POINTS = 400_000  # of the whole file
_MOST_FEATURES = 5_000
_MOST_TOLD = 8
_DIGITS = 5  # of a degree: about a metre
_SHOWN = 40


class _Faulty(Exception):
    """Why one feature, or the whole file, cannot be used: the rest of a Vietnamese sentence, and the finding's code."""

    def __init__(self, said: str, code: Code = Code.PLAN_FAULT) -> None:
        super().__init__(said)
        self.code = code


def load_borders(folder: Path, known: Container[str]) -> Borders:
    """The borders in a plan folder, none without a file; `known` are the codes of the plan's units. Never raises."""
    file = folder / BORDERS
    if not file.exists():
        return Borders()
    try:
        return _read(_features(_text(file)), known)
    except _Faulty as fault:
        return Borders(findings=(_finding(f"{BORDERS}: {fault}.", fault.code, Severity.ERROR),))


def borders_file(folder: Path) -> bytes | None:
    """The file as it lies in a plan folder, to be laid into another; None without one that can be used at all."""
    try:
        return _text(folder / BORDERS)
    except _Faulty:
        return None


def _text(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise _Faulty("không mở được tệp", Code.UNREADABLE_FILE) from error
    if len(data) > MOST_BYTES:
        raise _Faulty(f"tệp lớn hơn {MOST_BYTES // 1024 // 1024} MB", Code.TOO_LARGE)
    return data


def _features(data: bytes) -> list[Any]:
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:  # a bad byte, bad JSON, a number too long, brackets without end
        raise _Faulty("không phải tệp GeoJSON đọc được", Code.UNREADABLE_FILE) from error
    features = found.get("features") if isinstance(found, dict) else None
    if not isinstance(features, list):
        raise _Faulty("không phải GeoJSON loại FeatureCollection", Code.UNREADABLE_FILE)
    if len(features) > _MOST_FEATURES:
        raise _Faulty(f"có hơn {_MOST_FEATURES} vùng", Code.TOO_LARGE)
    return features


def _read(features: list[Any], known: Container[str]) -> Borders:
    shapes: dict[str, Shape] = {}
    faults: list[Finding] = []
    points = 0
    for number, feature in enumerate(features, start=1):
        code = _code(feature)
        try:
            shape = _shape(code, feature, known, shapes)
        except _Faulty as fault:
            named = f"vùng thứ {number}" + (f" (mã “{code[:_SHOWN]}”)" if code else "")
            faults.append(_finding(f"{BORDERS}, {named}: {fault}.", fault.code, Severity.WARNING))
            continue
        points += sum(len(ring) for polygon in shape.polygons for ring in polygon)
        if points > MOST_POINTS:
            raise _Faulty(f"có hơn {MOST_POINTS} điểm; giản lược đường ranh giới rồi đặt lại", Code.TOO_LARGE)
        shapes[code] = shape
    return Borders(shapes, tuple(_fewer(faults)))


def _fewer(faults: list[Finding]) -> Iterator[Finding]:
    yield from faults[:_MOST_TOLD]
    if len(faults) > _MOST_TOLD:
        yield _finding(
            f"{BORDERS}: còn {len(faults) - _MOST_TOLD} vùng khác có lỗi.", Code.PLAN_FAULT, Severity.WARNING
        )


def _code(feature: object) -> str:
    properties = feature.get("properties") if isinstance(feature, dict) else None
    code = properties.get("code") if isinstance(properties, dict) else None
    return code if isinstance(code, str) else ""


def _shape(code: str, feature: Any, known: Container[str], taken: Container[str]) -> Shape:
    if not code:
        raise _Faulty("thiếu thuộc tính “code” là chữ, bằng mã đơn vị (như “061”, giữ số 0 ở đầu)", Code.MISSING_VALUE)
    if code not in known:
        raise _Faulty("kế hoạch không có đơn vị mang mã này", Code.UNKNOWN_UNIT)
    if code in taken:
        raise _Faulty("mã đã có ở vùng trước; gộp lại thành một MultiPolygon", Code.DUPLICATE)
    geometry = feature.get("geometry")
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if kind not in ("Polygon", "MultiPolygon"):
        raise _Faulty("hình phải là Polygon hoặc MultiPolygon", Code.UNKNOWN_CHOICE)
    parts = geometry.get("coordinates")
    polygons = [parts] if kind == "Polygon" else parts
    if not isinstance(polygons, list) or not polygons:
        raise _Faulty("không có tọa độ", Code.MISSING_VALUE)
    return Shape(code, tuple(tuple(_ring(ring) for ring in _list(polygon)) for polygon in polygons))


def _list(found: object) -> list[Any]:
    if not isinstance(found, list) or not found:
        raise _Faulty("không có tọa độ", Code.MISSING_VALUE)
    return found


def _ring(found: object) -> Ring:
    """The points of a ring, those that repeat their neighbour left out."""
    points: list[tuple[float, float]] = []
    for pair in _list(found):
        point = _point(pair)
        if not points or points[-1] != point:
            points.append(point)
    if len(points) > 1 and points[0] == points[-1]:
        points.pop()
    if len(points) < 3:
        raise _Faulty("đường ranh giới có ít hơn 3 điểm")
    return tuple(points)


def _point(pair: object) -> tuple[float, float]:
    numbers = pair[:2] if isinstance(pair, list) else []
    if len(numbers) != 2 or not all(isinstance(one, int | float) and not isinstance(one, bool) for one in numbers):
        raise _Faulty("tọa độ phải là cặp số [kinh độ, vĩ độ]", Code.NOT_A_NUMBER)
    longitude, latitude = numbers
    if not (abs(longitude) <= 180 and abs(latitude) <= 85):  # what is no number at all is not, either
        raise _Faulty("tọa độ không phải kinh độ, vĩ độ tính bằng độ (WGS 84)", Code.OUT_OF_RANGE)
    return round(float(longitude), _DIGITS), round(float(latitude), _DIGITS)


def _finding(said: str, code: Code, severity: Severity) -> Finding:
    hint = "Sửa tệp trong thư mục kế hoạch rồi khởi động lại; đơn vị chưa có ranh giới hiện thành ô."
    return Finding(code=code, severity=severity, message=said, hint=hint)
