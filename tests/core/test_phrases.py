"""Wordings with choices: what they stand for, and what none can mean."""

import re

import pytest

from lib.core.errors import PlanError
from lib.core.phrases import lists_of, written_out

LISTS = {"who": ("người dân", "công dân")}


@pytest.mark.parametrize(
    ("wording", "phrases"),
    [
        pytest.param("đúng hạn", ["đúng hạn"], id="no choice"),
        pytest.param("(trước|sớm) hạn", ["trước hạn", "sớm hạn"], id="one of two"),
        pytest.param("trước (và|) đúng hạn", ["trước và đúng hạn", "trước đúng hạn"], id="a word or none"),
        pytest.param("(a|b) (c|d)", ["a c", "a d", "b c", "b d"], id="each with each"),
        pytest.param("của {who}", ["của người dân", "của công dân"], id="a list"),
        pytest.param("({who}|)", None, id="a list within a choice is no list"),
        pytest.param("{nobody}", None, id="an unknown list"),
        pytest.param("(trước|sớm hạn", None, id="half a bracket"),
        pytest.param(" ".join(["(a|b)"] * 13), None, id="more than anybody says"),
    ],
)
def test_a_wording_stands_for_phrases(wording: str, phrases: list[str] | None) -> None:
    if phrases is not None:
        assert list(written_out([wording], LISTS)) == phrases
        return
    with pytest.raises(PlanError, match=re.escape(wording)):
        written_out([wording], LISTS)


def test_a_list_may_name_those_before_it() -> None:
    assert lists_of({"firm": ["doanh nghiệp"], "served": ["tổ chức (và|) {firm}"]})["served"] == (
        "tổ chức và doanh nghiệp",
        "tổ chức doanh nghiệp",
    )
    with pytest.raises(PlanError, match="firm"):
        lists_of({"served": ["{firm}"], "firm": ["doanh nghiệp"]})
