"""The page of the audit log, as markup."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from lib.core.account import Actor, Role
from lib.core.audit import Act, Entry, told
from lib.core.plan import Plan
from lib.services.office import Office
from lib.store.audit import Wanted
from lib.ui import audit_view, session, site
from lib.ui.audit_view import View
from tests.ui.test_pages import open_page, shown
from tests.vietnamese import foreign_words

EVIL = "<script>alert(1)</script>\"'&"
ENTRY = Entry(
    number=7, at=datetime(2023, 9, 19, 23, 30, 5, tzinfo=UTC), who="Lan", account="lan", role="officer",
    origin="10.0.0.7", act=Act.IMPORT, subject="Lần nạp 3: a.xlsx", before="", after="", previous="", hash="0" * 64,
)  # fmt: skip
FIGURE = "procedures.online_payment 061 2023-Q3"


def changes(plan: Plan, before: dict[str, object], after: dict[str, object]) -> list[str]:
    return list(audit_view.changes(replace(ENTRY, before=told(before), after=told(after)), plan))


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        pytest.param(
            {"figures": {FIGURE: "57.3"}}, {"figures": {FIGURE: "60 (3/5)"}},
            ["Thanh toán trực tuyến, Ba Bể, quý III/2023: <s>57.3</s> → 60 (3/5)"], id="a figure in the plan's names",
        ),
        pytest.param({"text": "Việc cũ"}, {}, ["nội dung (trước): Việc cũ"], id="what is gone"),
        pytest.param({}, {"deadline": "2023-10-31"}, ["thời hạn: 31/10/2023"], id="a day"),
        pytest.param({}, {"new": 3, "changed": 0, "sender": None}, ["số mới: 3"], id="what is nothing is not told"),
        pytest.param({}, {"columns": {"cột": "x"}}, ["cột cột: x"], id="an answer"),
        pytest.param({}, {"standing": "not_met"}, ["kết quả: chưa đạt"], id="a judgement"),
        pytest.param({}, {"role": "unit"}, ["vai trò: đơn vị"], id="a role"),
        pytest.param({}, {"kind": "unit"}, ["loại: tên đơn vị"], id="a kind of answer"),
        pytest.param({}, {"later": EVIL}, ["later: &lt;script&gt;alert(1)&lt;/script&gt;&quot;&#x27;&amp;"], id="odd text"),
    ],
)  # fmt: skip
def test_what_changed_is_told_in_words(plan: Plan, before, after, lines) -> None:
    assert changes(plan, before, after) == lines


def test_a_row_says_who_when_and_from_where_and_escapes_all(plan: Plan) -> None:
    view = View()
    row = audit_view.list_card([ENTRY], view, 1, plan)
    for said in ("06:30:05", "20/9/2023", "lan, Chuyên viên", "10.0.0.7", "Nạp báo cáo", "Lần nạp 3: a.xlsx"):
        assert said in row
    evil = replace(ENTRY, who=EVIL, account=EVIL, role=EVIL, origin=EVIL, act=EVIL, subject=EVIL)
    assert "<script" not in audit_view.list_card([evil], view, 1, plan) + audit_view.head(view, 1, [EVIL])


def test_many_changes_open_on_demand(plan: Plan) -> None:
    many = replace(ENTRY, after=told({"columns": {str(number): "x" for number in range(9)}}))
    assert "và 6 điều nữa" in audit_view.list_card([many], View(), 1, plan)


FULL = {"who": "Lan", "act": "import", "q": "ba be", "since": "2023-09-01", "until": "2023-09-30", "page": "2"}


def test_the_address_holds_the_view() -> None:
    view = audit_view.asked(FULL, ["Lan"], 100)
    assert view == View("Lan", Act.IMPORT, "ba be", date(2023, 9, 1), date(2023, 9, 30), 2)
    assert view.href() == "audit?who=Lan&act=import&q=ba+be&since=2023-09-01&until=2023-09-30", "a new view begins anew"
    assert view.href(page="3").endswith("&page=3")
    assert view.narrowed
    midnight = datetime(2023, 8, 31, 17, tzinfo=UTC)
    assert view.wanted == Wanted("Lan", Act.IMPORT, "ba be", midnight, datetime(2023, 9, 30, 17, tzinfo=UTC))


@pytest.mark.parametrize(
    "query",
    [
        {"who": "Núi"}, {"act": "x"}, {"since": "hôm qua", "until": "2023-13-01"}, {"page": "-1"}, {"page": "9" * 30},
    ],
)  # fmt: skip
def test_an_address_that_asks_for_nothing_known_shows_all(query: dict[str, str]) -> None:
    assert audit_view.asked(query, ["Lan"], 100) == View()


def test_the_text_is_bounded() -> None:
    assert audit_view.asked({"q": "x" * 500}, [], 100).text == "x" * 100


@pytest.mark.parametrize(("number", "last"), [(0, 1), (50, 1), (51, 2), (100, 2)])
def test_the_pages(number: int, last: int, plan: Plan) -> None:
    assert audit_view.last_page(number) == last
    shown = audit_view.list_card([ENTRY], View(page=last), number, plan)
    assert ("Mới hơn" in shown) == (last > 1)


@pytest.mark.parametrize("view", [View(), View(text="x")])
def test_nothing_says_what_to_do(view: View) -> None:
    assert ("Xem tất cả" in audit_view.nothing(view)) == view.narrowed


def test_every_word_is_vietnamese(plan: Plan) -> None:
    shown = " ".join(changes(plan, {}, dict.fromkeys(audit_view._KEYS, "1")))
    assert not foreign_words(shown)


def test_the_page_finds_and_a_wrong_day_is_said(empty: Office) -> None:
    empty.store.audit.record(Act.PLAN, "ke-hoach.xlsx")
    page = open_page(site.AUDIT)
    assert "ke-hoach.xlsx" in shown(page)
    page.text_input(key="audit_q").set_value("khác").run()
    assert page.query_params["q"] == "khác"
    assert "Không có mục nào" in shown(page)
    page.text_input(key="audit_since").set_value(EVIL).run()
    assert "không phải là một ngày" in "".join(box.proto.body for box in page.get("html"))
    assert "since" not in page.query_params
    page.text_input(key="audit_since").set_value("1/9/2023").run()
    assert page.query_params["since"] == "2023-09-01"


def test_who_may_not_read_it_is_told_so(empty: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    leader = Actor(name="Lan", account="lan", role=Role.LEADER)
    monkeypatch.setattr(session, "actor", lambda: leader)
    page = open_page(site.AUDIT)
    assert "không được xem nhật ký" in "".join(box.proto.body for box in page.get("html"))
