"""Buttons that lead to what one may not do are not shown; everything else stays as it is."""

from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from lib.core.account import LOCAL, Actor, Role
from lib.core.plan import Plan
from lib.services.office import Office
from lib.ui import allowed, session, site
from tests.ui.conftest import PERIOD

LEADER, UNIT, OFFICER, ADMIN = (
    Actor(name="Lan", account="lan", role=role, unit="061" if role is Role.UNIT else None) for role in Role
)
EVERYBODY = {LEADER, UNIT, OFFICER, ADMIN}


@pytest.mark.parametrize(
    ("href", "who"),
    [
        pytest.param("directives?write=directive", {LEADER}, id="give a directive"),
        pytest.param("directives?write=correct&number=3", {LEADER}, id="correct one"),
        pytest.param("directives?write=withdraw&number=3", {LEADER}, id="withdraw one"),
        pytest.param("directives?write=done&number=3", {LEADER, OFFICER}, id="finish one"),
        pytest.param("directives?write=reopen&number=3", {LEADER, OFFICER}, id="reopen one"),
        pytest.param("area?write=judgement&goal=G19", {LEADER, OFFICER}, id="judge a goal"),
        pytest.param("indicator?unit=061&write=note", {UNIT, OFFICER}, id="a note on its own figure"),
        pytest.param("indicator?unit=01888&write=note", {UNIT, OFFICER}, id="on that of a commune below"),
        pytest.param("indicator?unit=062&write=note", {OFFICER}, id="on another's"),
        pytest.param("dictionary?forget=3", {OFFICER}, id="forget an answer"),
        pytest.param("upload?from=area", {LEADER, UNIT, OFFICER}, id="upload"),
        pytest.param("tasks?load=1", {LEADER, UNIT, OFFICER}, id="upload tasks"),
        pytest.param("indicator?unit=062", EVERYBODY, id="look at a figure"),
        pytest.param("./?write=nonsense", EVERYBODY, id="a form that is none"),
    ],
)
def test_who_may_follow(plan: Plan, href: str, who: set[Actor]) -> None:
    assert {actor for actor in EVERYBODY if allowed.may_follow(actor, plan, href)} == who
    assert allowed.may_follow(LOCAL, plan, href)


MARKUP = (
    '<p><a class="button small" href="a?b=1&amp;write=directive">Ghi<span> x</span></a>'
    '<a class="link" href="a?write=directive">đọc</a><a class="button" href="forms">Biểu mẫu</a></p>'
)


@pytest.mark.parametrize(
    ("actor", "kept"),
    [
        pytest.param(LOCAL, MARKUP, id="whoever is at this machine"),
        pytest.param(LEADER, MARKUP, id="who may"),
        pytest.param(
            UNIT, '<p><a class="link" href="a?write=directive">đọc</a><a class="button" href="forms">Biểu mẫu</a></p>',
            id="who may not: the button is gone, words in a sentence stay",
        ),
    ],
)  # fmt: skip
def test_markup_is_shown_without_what_one_may_not(plan: Plan, actor: Actor, kept: str) -> None:
    allowed.look_as(actor, plan)
    assert allowed.for_reader(MARKUP) == kept
    allowed.look_as(LOCAL, plan)


@pytest.mark.parametrize(
    ("actor", "button"),
    [pytest.param(OFFICER, True, id="an officer"), pytest.param(UNIT, False, id="a unit")],
)
def test_only_who_may_withdraw_is_offered_to(
    office: Office, monkeypatch: pytest.MonkeyPatch, actor: Actor, button: bool
) -> None:
    monkeypatch.setattr(session, "actor", lambda: replace(actor, origin="10.0.0.7"))
    page = AppTest.from_file(str(site.HISTORY.script), default_timeout=30)
    page.query_params.update({"import": "1", "period": str(PERIOD)})
    page.run()
    assert not page.exception
    assert ("withdraw" in {one.key for one in page.button}) == button


@pytest.mark.parametrize(
    ("actor", "boxes"),
    [pytest.param(ADMIN, 0, id="an administrator"), pytest.param(UNIT, 1, id="a unit")],
)
def test_who_may_not_upload_is_offered_no_box_for_files(
    office: Office, monkeypatch: pytest.MonkeyPatch, actor: Actor, boxes: int
) -> None:
    monkeypatch.setattr(session, "actor", lambda: replace(actor, origin="10.0.0.7"))
    page = AppTest.from_file(str(site.UPLOAD.script), default_timeout=30).run()
    assert len(page.file_uploader) == boxes
    assert bool(page.exception) == (not boxes), "the refusal, which the frame around every page puts into words"
