"""The reader against reports it was not made for; the numbers may only get better."""

import os

import pytest

from tests.corpus.cases import written_cases
from tests.corpus.generator import generated_cases
from tests.corpus.score import HELD_BACK, Score, exact_upper, half_of, main, score_all, summary, unseen_cases

FULL = os.environ.get("CCHC_CORPUS") == "full"
# What the reader has reached on the development half: raise them with it, never lower them.
RECALL = 0.99
AUTO_SHARE = 0.92
GENERATED_RECALL = 0.97
GENERATED_AUTO_SHARE = 0.92
TABLES = 400 if FULL else 60
# The sets written without knowing the reader that it was mended with since: least recall, least share of auto.
UNSEEN_LEVELS = {
    "a": (0.99, 0.97),
    "b": (0.99, 0.97),
    "c": (0.99, 0.94),
    "e": (0.99, 0.97),
    "f": (0.99, 0.97),
    "g": (0.99, 0.97),
    "h": (0.99, 0.97),
    "i": (0.99, 0.98),
    "j": (0.99, 0.97),
    "k": (0.99, 0.98),
    "l": (0.99, 0.98),
    "m": (0.99, 0.97),
    "n": (0.99, 0.96),
    "o": (0.99, 0.95),
    "p": (0.99, 0.97),
    "q": (0.99, 0.96),
    "r": (0.99, 0.95),
    "s": (0.96, 0.98),
    "t": (0.99, 0.96),
    "u": (0.99, 0.96),
    "v": (0.99, 0.97),
    "w": (0.99, 0.98),
    "x": (0.99, 0.97),
    "y": (0.98, 0.88),
    "z": (0.99, 0.98),
    "za": (0.99, 0.96),
    "zb": (0.99, 0.98),
    "zc": (0.99, 0.98),
}
UNTOLD_FAULTS = {
    "o": 1,  # “Trong đó đúng hạn” of births is asked about, not told as no indicator
    "s": 1,  # hospitals are no units of the plan: told as no indicator, not as unknown units
    "y": 1,  # one entry's “Quý V” leaves the period of the whole list to a person, and is not told by itself
    "w": 1,  # a total that is not its fields' sum: asked about, for it is no whole of its parts any more
    "r": 1,  # an error in a field of work is told by its total, not by its cell
}
WRONG_SHARE = 0.005  # of what is accepted of the set that nobody looks at


MOST_ALARMS = 0.025  # warnings of faults for each figure, in reports without planted ones; some of them are right


@pytest.fixture(scope="module")
def development() -> Score:
    return score_all(case for case in written_cases() if half_of(case.name) == "development")


@pytest.fixture(scope="module")
def generated() -> Score:
    return score_all(generated_cases(TABLES, seed=2023))


def test_nothing_wrong_is_accepted_unseen(development: Score) -> None:
    assert not development.wrong_autos, "\n".join(line for line in development.lines if "WRONG" in line)


def test_the_level_reached_is_kept(development: Score) -> None:
    assert development.recall >= RECALL, summary(development)
    assert development.auto_share >= AUTO_SHARE, summary(development)


def test_planted_faults_are_found(development: Score) -> None:
    assert development.flagged == development.planted, "\n".join(
        line for line in development.lines if "not flagged" in line
    )


def test_reports_without_faults_raise_few_alarms(development: Score, generated: Score) -> None:
    assert development.alarms <= MOST_ALARMS * development.clean
    assert generated.alarms <= 0.001 * generated.clean


OLDEST = {"a", "b", "c", "e", "f", "g", "h"}
"""What they failed on stands in tests of its own by now: the long run still scores them whole."""


@pytest.mark.parametrize("letter", [letter for letter in UNSEEN_LEVELS if FULL or letter not in OLDEST])
def test_reports_of_people_who_never_saw_the_reader(letter: str) -> None:
    score, (recall, auto_share) = score_all(unseen_cases(letter)), UNSEEN_LEVELS[letter]
    assert not score.wrong_autos, "\n".join(line for line in score.lines if "WRONG" in line)
    assert score.recall >= recall, summary(score)
    assert score.auto_share >= auto_share, summary(score)
    untold = score.planted - score.flagged
    assert untold <= UNTOLD_FAULTS.get(letter, 0), "\n".join(line for line in score.lines if "not flagged" in line)


def test_the_level_on_reports_that_nobody_looked_at() -> None:
    """Only the sums are shown, so that the set stays unseen."""
    score = score_all(unseen_cases(HELD_BACK))
    score.lines.clear()
    assert score.recall >= 0.95, summary(score)
    assert score.wrong_autos < WRONG_SHARE * score.autos, summary(score)


@pytest.mark.parametrize("more", [["--verbose"], ["--only", "bao cao"]])
def test_the_set_that_is_held_back_is_never_looked_at(more: list[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--unseen", HELD_BACK, *more])


def test_generated_reports_give_no_wrong_figure_unseen(generated: Score) -> None:
    assert not generated.wrong_autos, "\n".join(line for line in generated.lines if "WRONG" in line)


def test_generated_reports_keep_the_level(generated: Score) -> None:
    assert generated.recall >= GENERATED_RECALL, summary(generated)
    assert generated.auto_share >= GENERATED_AUTO_SHARE, summary(generated)


@pytest.mark.skipif(not FULL, reason="the long run: CCHC_CORPUS=full")
def test_the_error_of_accepted_figures_is_bounded(generated: Score) -> None:
    assert generated.autos >= 3000
    assert generated.upper_bound < 0.002, summary(generated)


def test_the_same_seed_gives_the_same_reports() -> None:
    def told(tables: int) -> list[object]:
        return [(case.name, case.expected) for case in generated_cases(tables, seed=5)]

    assert told(5) == told(5)
    assert len({case.name for case in written_cases()}) >= 60


@pytest.mark.parametrize(
    ("wrong", "tries", "bound"),
    [
        pytest.param(0, 3000, 0.000998, id="rule of three"),
        pytest.param(1, 100, 0.0466, id="one in a hundred"),
        pytest.param(0, 0, 1.0, id="nothing tried"),
    ],
)
def test_the_bound_is_the_exact_binomial(wrong: int, tries: int, bound: float) -> None:
    assert exact_upper(wrong, tries) == pytest.approx(bound, rel=0.01)
