"""Borders come from a stranger's file: what is right is used, what is wrong is said, and nothing stops the program."""

import json
import re
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lib.core.finding import Severity
from lib.plans import borders
from lib.plans.borders import BORDERS, load_borders
from lib.plans.folder import DEFAULT, load_plan
from lib.plans.writing import write_plan
from tests.vietnamese import foreign_words

KNOWN = {"061", "062"}
SQUARE = [[105.6, 22.3], [105.8, 22.3], [105.8, 22.5], [105.6, 22.5], [105.6, 22.3]]


def feature(code: object = "061", coordinates: object = (SQUARE,), kind: object = "Polygon") -> dict[str, object]:
    return {"type": "Feature", "properties": {"code": code}, "geometry": {"type": kind, "coordinates": coordinates}}


def collection(*features: object) -> str:
    return json.dumps({"type": "FeatureCollection", "features": list(features)})


def read(folder: Path, content: str | bytes) -> borders.Borders:
    (folder / BORDERS).write_bytes(content.encode() if isinstance(content, str) else content)
    return load_borders(folder, KNOWN)


def test_without_a_file_there_are_no_borders_and_nothing_to_say(tmp_path: Path) -> None:
    found = load_borders(tmp_path, KNOWN)
    assert (dict(found.shapes), found.findings) == ({}, ())


@pytest.mark.parametrize(
    ("content", "polygons"),
    [
        pytest.param(collection(feature()), [1], id="a polygon"),
        pytest.param(
            collection(feature(kind="MultiPolygon", coordinates=[[SQUARE], [SQUARE]])), [1, 1], id="two parts"
        ),
        pytest.param(collection(feature(coordinates=[SQUARE, SQUARE])), [2], id="a hole"),
        pytest.param(collection(feature(coordinates=[[[*one, 512.0] for one in SQUARE]])), [1], id="with heights"),
        pytest.param("\ufeff" + collection(feature()), [1], id="a byte order mark"),
    ],
)
def test_a_shape_is_read(tmp_path: Path, content: str, polygons: list[int]) -> None:
    found = read(tmp_path, content)
    assert not found.findings
    shape = found.shapes["061"]
    assert [len(polygon) for polygon in shape.polygons] == polygons
    assert shape.polygons[0][0] == ((105.6, 22.3), (105.8, 22.3), (105.8, 22.5), (105.6, 22.5))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param("", "không phải tệp GeoJSON", id="empty"),
        pytest.param("{", "không phải tệp GeoJSON", id="broken"),
        pytest.param(b"\xff\xfe\x00", "không phải tệp GeoJSON", id="not text"),
        pytest.param("[" * 100_000, "không phải tệp GeoJSON", id="brackets without end"),
        pytest.param('{"features": [' + "9" * 10_000 + "]}", "không phải tệp GeoJSON", id="a number without end"),
        pytest.param("[]", "FeatureCollection", id="a list"),
        pytest.param('{"features": {}}', "FeatureCollection", id="features are no list"),
        pytest.param('{"features": [' + "1," * 5_000 + "1]}", "5000 vùng", id="too many"),
    ],
)
def test_a_file_that_is_none_gives_no_borders_and_one_sentence(tmp_path: Path, content: str | bytes, said: str) -> None:
    found = read(tmp_path, content)
    assert not found.shapes
    (finding,) = found.findings
    assert finding.severity is Severity.ERROR
    assert finding.message.startswith("borders.geojson: ")
    assert said in finding.message


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        pytest.param(7, "thiếu thuộc tính", id="no feature"),
        pytest.param({"type": "Feature"}, "thiếu thuộc tính", id="no properties"),
        pytest.param(feature(code=61), "giữ số 0 ở đầu", id="a code as a number"),
        pytest.param(feature(code="999"), "“999”", id="no such unit"),
        pytest.param(feature(code="062", kind="Point"), "Polygon hoặc MultiPolygon", id="a point"),
        pytest.param({"properties": {"code": "062"}, "geometry": None}, "Polygon hoặc MultiPolygon", id="no geometry"),
        pytest.param(feature(code="062", coordinates=[]), "không có tọa độ", id="no coordinates"),
        pytest.param(feature(code="062", coordinates=[[]]), "không có tọa độ", id="an empty ring"),
        pytest.param(feature(code="062", coordinates=[SQUARE[:2]]), "ít hơn 3 điểm", id="a line"),
        pytest.param(feature(code="062", coordinates=[[[1.0, 1.0]] * 9]), "ít hơn 3 điểm", id="one point nine times"),
        pytest.param(feature(code="062", coordinates=[["a", "b", "c"]]), "cặp số", id="words"),
        pytest.param(feature(code="062", coordinates=[[[True, False]] * 4]), "cặp số", id="truths"),
        pytest.param(
            feature(code="062", coordinates=[[[450000.0, 2460000.0]] * 4]), "WGS 84", id="metres instead of degrees"
        ),
        pytest.param(feature(code="062", coordinates=[[[float("nan"), 22.0]] * 4]), "WGS 84", id="not a number"),
        pytest.param(feature(code="062", coordinates=[[[10**400, 22.0]] * 4]), "WGS 84", id="endless"),
        pytest.param(feature(), "mã đã có", id="a code twice"),
    ],
)
def test_one_wrong_feature_is_named_and_the_others_stay(tmp_path: Path, wrong: object, said: str) -> None:
    found = read(tmp_path, collection(feature(), wrong))
    assert set(found.shapes) == {"061"}
    (finding,) = found.findings
    assert finding.severity is Severity.WARNING
    assert "borders.geojson, vùng thứ 2" in finding.message
    assert said in finding.message
    named = re.sub(r"borders\.geojson|Polygon|MultiPolygon|“code”", "", finding.message)
    assert not foreign_words(named)


def test_of_very_many_faults_the_first_are_told(tmp_path: Path) -> None:
    found = read(tmp_path, collection(*[feature(code="x" * 999)] * 50))
    assert len(found.findings) == 9
    assert found.findings[-1].message == "borders.geojson: còn 42 vùng khác có lỗi."
    assert all(len(one.message) < 200 for one in found.findings)


@pytest.mark.parametrize(
    ("limit", "value", "said"),
    [pytest.param("MOST_BYTES", 100, "lớn hơn", id="bytes"), pytest.param("MOST_POINTS", 3, "điểm", id="points")],
)
def test_a_file_beyond_the_bounds_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int, said: str
) -> None:
    monkeypatch.setattr(borders, limit, value)
    found = read(tmp_path, collection(feature()))
    assert not found.shapes
    assert said in found.findings[0].message


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5) | st.just("061"),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["type", "features", "properties", "code", "geometry", "coordinates"]), inner)
    ),
    max_leaves=30,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(json_values, json_values, json_values)
def test_whatever_stands_in_the_file_it_is_read_or_told(
    tmp_path: Path, one: object, other: object, whole: object
) -> None:
    for content in (json.dumps(whole), collection(one, feature(coordinates=other), feature(code="062"))):
        found = read(tmp_path, content)
        assert found.shapes or found.findings or content == '{"features": []}' or '"features": []' in content


def test_a_folder_in_the_file_s_place_is_said(tmp_path: Path) -> None:
    (tmp_path / BORDERS).mkdir()
    assert "không mở được" in load_borders(tmp_path, KNOWN).findings[0].message


def test_borders_change_nothing_in_the_plan_and_go_with_it(tmp_path: Path) -> None:
    folder = shutil.copytree(DEFAULT, tmp_path / "backan_2023")
    (folder / BORDERS).write_text(collection(feature()), encoding="utf-8")
    assert load_plan(folder) == load_plan()
    write_plan(load_plan(folder), tmp_path / "new", borders.borders_file(folder))
    assert (tmp_path / "new" / BORDERS).read_bytes() == (folder / BORDERS).read_bytes()
    assert borders.borders_file(DEFAULT) is None
