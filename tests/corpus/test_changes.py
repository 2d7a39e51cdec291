"""However a workbook is laid out anew, nothing wrong is accepted of it, and nearly all of it is still found."""

import os

import pytest

from tests.corpus.changes import CHANGES, changed
from tests.corpus.score import HELD_BACK, score_all, summary, unseen_cases
from tests.corpus.test_corpus import UNSEEN_LEVELS

FULL = os.environ.get("CCHC_CORPUS") == "full"
LETTERS = sorted(UNSEEN_LEVELS) if FULL else ["zc"]
LEAST = 0.97  # of what is found in the workbooks as they are


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("name", CHANGES)
def test_a_change_that_changes_no_figure(name: str, letter: str) -> None:
    assert letter != HELD_BACK
    score = score_all(filter(None, (changed(case, CHANGES[name]) for case in unseen_cases(letter))))
    assert not score.wrong_autos, "\n".join(line for line in score.lines if "WRONG" in line)
    assert score.recall >= LEAST * UNSEEN_LEVELS[letter][0], summary(score)
