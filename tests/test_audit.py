"""What was not checked is never called clean."""

import json

import pytest

from scripts import audit

CLEAN = {"name": "plotly", "version": "7.1.0", "vulns": []}
BAD = {"name": "jinja2", "version": "2.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["3.1", "2.9"]}]}
UNMENDED = {"name": "pip", "version": "26.3", "vulns": [{"id": "PYSEC-2", "fix_versions": []}]}
UNKNOWN = {"name": "plotly", "skip_reason": "Dependency not found on PyPI and could not be audited: plotly (7.1.0)"}


def answer(*libraries: object) -> str:
    return json.dumps({"dependencies": libraries, "fixes": []})


@pytest.mark.parametrize(
    ("told", "trouble", "code", "said"),
    [
        pytest.param(answer(CLEAN), "", audit.CLEAN, "1 libraries", id="nothing known"),
        pytest.param(answer(CLEAN, BAD), "", audit.VULNERABLE, "jinja2 2.0: PYSEC-1, mended in 3.1, 2.9", id="known"),
        pytest.param(answer(UNMENDED), "", audit.VULNERABLE, "no version yet", id="known and not mended"),
        pytest.param(answer(UNKNOWN, BAD), "", audit.VULNERABLE, "PYSEC-1", id="known beside one not asked about"),
        pytest.param(answer(UNKNOWN), "", audit.NOT_CHECKED, "SKIPPED", id="a mirror without the list"),
        pytest.param(answer(CLEAN, UNKNOWN), "", audit.NOT_CHECKED, "plotly", id="one not known to the service"),
        pytest.param(answer(), "", audit.NOT_CHECKED, "SKIPPED", id="nothing asked about"),
        pytest.param("", "Traceback\nno route to host\n", audit.NOT_CHECKED, "no route to host", id="no internet"),
        pytest.param("", "", audit.NOT_CHECKED, "no answer", id="silence"),
        pytest.param("[]", "", audit.NOT_CHECKED, "SKIPPED", id="another answer"),
    ],
)
def test_the_answer_is_taken_for_what_it_is(told: str, trouble: str, code: int, said: str):
    outcome = audit.outcome(told, trouble)
    assert outcome[0] == code
    assert said in outcome[1]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        pytest.param([], audit.NOT_CHECKED, id="asked for by itself"),
        pytest.param([audit.WHERE_REACHABLE], audit.CLEAN, id="as one of many checks"),
    ],
)
def test_only_among_other_checks_may_it_be_skipped_and_says_so(
    arguments: list[str], expected: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(audit, "_asked", lambda: ("", "no route to host"))
    assert audit.main(arguments) == expected
    assert "NOT checked: no route to host" in capsys.readouterr().out


def test_a_known_vulnerability_fails_the_other_checks_too(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(audit, "_asked", lambda: (answer(BAD), ""))
    assert audit.main([audit.WHERE_REACHABLE]) == audit.VULNERABLE
