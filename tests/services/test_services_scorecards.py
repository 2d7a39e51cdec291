"""Scorecards and trends of what is stored."""

from lib.core.period import Period
from lib.services import importing, scorecards
from lib.services.office import Office
from tests.services.conftest import INDICATOR

REPORT = b"061 2023-Q2 40\n061 2023-Q3 57.3\n062 2023-Q3 -\n061 2022-Q3 99"


def test_stored_figures_are_judged(office: Office) -> None:
    importing.save(office, importing.read(office, "a.xlsx", REPORT), REPORT)
    q2, q3 = Period.parse("2023-Q2"), Period.parse("2023-Q3")
    assert scorecards.periods(office) == (q2, q3)
    score = scorecards.scorecard(office, q3).score(INDICATOR, "061")
    assert score.figure is not None
    assert (score.value, score.figure.period, score.change) == (57.3, q3, 57.3 - 40)
    before = scorecards.figures(office).year_before(score.figure)
    assert before is not None
    assert (before.value, str(before.period)) == (99.0, "2022-Q3")
    assert score.figure.observation in set(office.store.figures().observation)
    trend = scorecards.trend(office, INDICATOR, q3, "061")
    assert [point.value for point in trend.known] == [40.0, 57.3]


def test_an_empty_office_has_a_scorecard_without_figures(office: Office) -> None:
    card = scorecards.scorecard(office, Period.parse("2023-Q3"))
    assert card.score(INDICATOR).figure is None
    assert scorecards.periods(office) == ()
    assert scorecards.figures(office).last_year is None
