"""Slips that no Vietnamese word is spelled like are read as what their neighbours ask for."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.core.text import words
from lib.intake.plan_reader import reader_of
from lib.intake.texts.misspelt import Misspelt, is_spelled_well
from lib.plans.folder import load_plan
from tests.intake.conftest import Read
from tests.intake.test_reports import ON_TIME, PAYMENT, auto

READER = reader_of(load_plan()).catalogue.reader
NAMES = [indicator.name for indicator in load_plan().indicators.values()]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        pytest.param("ty le hs thnah toan truc tuyen", "tỷ lệ hồ sơ thanh toán trực tuyến", id="two letters changed places"),
        pytest.param("Tỷ lệ hồ sơ giải quyết đúgn hạn", "tỷ lệ hồ sơ giải quyết đúng hạn", id="the same with its marks"),
        pytest.param("Số hồ sơ giải quyếtt đúng hạn", "số hồ sơ giải quyết đúng hạn", id="a letter twice"),
        pytest.param("Mức độ hàil lòng", "mức độ hài lòng", id="a letter too many"),
        pytest.param("Cuộc họp trực tuyếnn", "cuộc họp trực tuyến", id="the last letter again"),
    ],
)  # fmt: skip
def test_a_slip_is_read_as_what_was_meant(said: str, meant: str) -> None:
    assert READER.read(said).things == READER.read(meant).things


@pytest.mark.parametrize(
    "tokens",
    [
        pytest.param(("thnah",), id="no neighbour"),
        pytest.param(("thnah", "pho"), id="a neighbour that asks for nothing"),
        pytest.param(("than", "toan"), id="a word as it may be spelled"),
        pytest.param(("hdnd", "toan"), id="letters that stand for words"),
    ],
)
def test_what_may_be_something_else_stays(tokens: tuple[str, ...]) -> None:
    known = [("thanh", "toan"), ("thanh", "tra"), ("phan", "anh")]
    assert Misspelt(known).mended(tokens) == tokens


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(NAMES), st.data())
def test_a_slip_never_makes_a_header_another_one(name: str, data: st.DataObject) -> None:
    said = list(words(name))
    at = data.draw(st.integers(0, len(said) - 1))
    place = data.draw(st.integers(0, max(0, len(said[at]) - 2)))
    word = said[at]
    slipped = word[:place] + word[place : place + 2][::-1] + word[place + 2 :]
    read = READER.read(" ".join([*said[:at], slipped, *said[at + 1 :]]))
    if not is_spelled_well(slipped):
        assert read.unknown or read.things == READER.read(" ".join(said)).things


def test_a_report_in_a_hurry(read: Read) -> None:
    rows = [
        ["so lieu cchc quy 3/2023 huyen cho moi"],
        [None],
        ["ty le hs thnah toan truc tuyen", "41,08%"],
        ["ty le hs giai quyet truoc va dugn han", "98,9 %"],
        ["so hs qua han", "21"],
    ]
    assert auto(read(rows)) == {(PAYMENT, "065", "2023-Q3"): 41.08, (ON_TIME, "065", "2023-Q3"): 98.9}
