"""The dictionary: what was learned, what newer answers replaced, looking for words, forgetting."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from streamlit.testing.v1 import AppTest

from lib.intake.reading import Settled
from lib.plans.folder import load_plan
from lib.services import history, importing
from lib.store.records import MemoryRecord
from lib.ui import dictionary_view, site
from lib.ui.dictionary_view import Wanted
from tests.boards import markups
from tests.people import by
from tests.ui.report_bytes import DISTRICTS, on_time

PLAN = load_plan()
HOSTILE = "<script>alert(1)</script>"
NAME = "trung tam x"
COLUMN = MemoryRecord(
    id=5, kind="column", key="ty le dung han", value="procedures.on_time|rate", sender="061", person="Lan",
    at=datetime(2023, 9, 19, 23, 30, tzinfo=UTC), import_id=9, report="quy 3.xlsx",
)  # fmt: skip
UNIT = replace(COLUMN, id=4, kind="unit", key=NAME, value="062", sender=None, person="Hòa", import_id=8)
OLDER = replace(UNIT, id=3, value="061", sender="063", in_force=False)
ENTRIES = dictionary_view.entries([COLUMN, UNIT, OLDER])


def learn(office, name, unit, *, met=90):
    data = on_time(units=(*DISTRICTS[1:], "Trung tâm X"), met=met)
    answers = Settled(units={NAME: unit})
    reading = importing.read(office, name, data, answers)
    importing.save(by(office, "Lan"), reading, data, answers=answers)


def opened(**asked):
    page = AppTest.from_file(str(site.FRAME), default_timeout=60)
    page.switch_page(str(site.DICTIONARY.script))
    for name, value in asked.items():
        page.query_params[name] = value
    return page.run()


def shown(page):
    assert not page.exception
    return "".join(markups(page))


def listed(page):
    return shown(page).count("<th scope='row'>")


def test_an_answer_stands_above_those_it_replaced():
    assert [(entry.record.id, [one.id for one in entry.replaced]) for entry in ENTRIES] == [(5, []), (4, [3])]
    card = dictionary_view.list_card(ENTRIES, Wanted(), PLAN)
    assert card.index("Huyện Ngân Sơn") < card.index("<s>Huyện Ba Bể</s>") < card.index("đã được thay")
    assert card.count(">Quên<") == 2
    assert "2 điều đã ghi nhớ, 1 điều đã được thay" in dictionary_view.head(ENTRIES, Wanted(), PLAN)


def test_headings_of_two_senders_are_two_questions():
    assert len(dictionary_view.entries([COLUMN, replace(COLUMN, id=2, sender="062")])) == 2


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [
        pytest.param("column", "procedures.on_time|rate", "Giải quyết đúng hạn – tỷ lệ", id="a column"),
        pytest.param("column", "", "không phải số liệu", id="a column without figures"),
        pytest.param("column", "gone|rate", "gone – tỷ lệ", id="an indicator the plan lost"),
        pytest.param("unit", "061", "Huyện Ba Bể", id="a unit"),
        pytest.param("unit", "99", "99", id="a unit the plan lost"),
        pytest.param("unit", "", "không phải đơn vị", id="no unit"),
    ],
)
def test_a_meaning_in_words(kind, value, said):
    assert dictionary_view.meaning(replace(COLUMN, kind=kind, value=value), PLAN) == said


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        pytest.param(Wanted(), [5, 4], id="everything"),
        pytest.param(Wanted("061"), [5], id="a sender"),
        pytest.param(Wanted("063"), [4], id="the sender of a replaced answer"),
        pytest.param(Wanted(dictionary_view.NOBODY), [4], id="reports without a sender"),
        pytest.param(Wanted(text="TỶ LỆ"), [5], id="a heading, with its diacritics"),
        pytest.param(Wanted(text="ngan son hoa"), [4], id="words of several columns"),
        pytest.param(Wanted(text="quy 3.xlsx"), [5, 4], id="the file"),
        pytest.param(Wanted("061", "trung"), [], id="both"),
    ],
)
def test_a_sender_and_words_narrow_the_list(wanted, ids):
    assert [entry.record.id for entry in dictionary_view.found(ENTRIES, wanted, PLAN)] == ids


def test_long_dictionaries_have_pages():
    many = dictionary_view.entries([replace(COLUMN, id=n, key=f"cot {n}") for n in range(120, 0, -1)])
    assert dictionary_view.last_page(many) == 3
    second = dictionary_view.list_card(many, Wanted(text="cot", page=2), PLAN)
    assert "Trang 2/3" in second
    assert "cot 70<" in second
    assert "cot 71<" not in second
    assert "dictionary?q=cot&amp;page=3" in second


def test_texts_of_reports_and_addresses_stay_text():
    evil = replace(COLUMN, key=HOSTILE, value=f"{HOSTILE}|rate", sender=HOSTILE, person=HOSTILE, report=HOSTILE)
    entries, wanted = dictionary_view.entries([evil]), Wanted(HOSTILE, HOSTILE)
    markup = (
        dictionary_view.head(entries, wanted, PLAN)
        + dictionary_view.list_card(entries, wanted, PLAN)
        + dictionary_view.nothing_found(wanted)
    )
    assert "<script" not in markup


def test_an_empty_dictionary_says_what_will_be_in_it(empty):
    said = shown(opened())
    for words in ("chưa ghi nhớ điều gì", "tiêu đề trong báo cáo của một đơn vị", "Quên"):
        assert words in said


def test_what_was_answered_stands_with_who_and_where_from(empty):
    learn(empty, "quy 3.xlsx", "061")
    learn(empty, "quy 3 lan 2.xlsx", "062", met=80)
    said = shown(opened())
    for words in (NAME, "Huyện Ngân Sơn", "<s>Huyện Ba Bể</s>", "Lan", "quy 3 lan 2.xlsx", "history?import=2"):
        assert words in said


def test_words_go_into_the_address(empty):
    learn(empty, "quy 3.xlsx", "061")
    page = opened()
    page.text_input(key="dictionary_text").set_value("  không   có ").run()
    assert page.query_params["q"] == "không có"
    assert "Không có điều nào có “không có”" in shown(page)
    page.text_input(key="dictionary_text").set_value("").run()
    assert "q" not in page.query_params
    assert listed(page) == 1


@pytest.mark.parametrize(
    ("asked", "lines"),
    [
        pytest.param({"q": "trung tâm"}, 1, id="words"),
        pytest.param({"q": "x" * 5000}, 0, id="too many words"),
        pytest.param({"sender": "no such unit"}, 1, id="an unknown sender"),
        pytest.param({"page": "99"}, 1, id="a page behind the last"),
        pytest.param({"page": "x"}, 1, id="no page"),
        pytest.param({"forget": "99"}, 1, id="an unknown entry"),
        pytest.param({"forget": HOSTILE}, 1, id="no entry"),
    ],
)
def test_an_address_opens_its_view(empty, asked, lines):
    learn(empty, "quy 3.xlsx", "061")
    page = opened(**asked)
    assert listed(page) == lines
    assert "confirm" not in {button.key for button in page.button}


def test_forgetting_asks_first_and_then_the_question_comes_back(empty):
    learn(empty, "quy 3.xlsx", "061")
    learn(empty, "quy 3 lan 2.xlsx", "062", met=80)
    newest = history.remembered(empty)[0].id
    page = opened(forget=str(newest))
    assert any("1 lựa chọn cũ hơn cũng bị quên" in line.value for line in page.text)
    page.button(key="leave").click().run()
    assert len(history.learned(empty)) == 2
    assert "forget" not in page.query_params

    page = opened(forget=str(newest))
    page.button(key="confirm").click().run()
    assert history.learned(empty) == []
    assert "forget" not in page.query_params
    assert importing.read(empty, "moi.xlsx", on_time(units=(*DISTRICTS[1:], "Trung tâm X"))).questions


def test_a_replaced_answer_cannot_be_forgotten_by_itself(empty):
    learn(empty, "quy 3.xlsx", "061")
    learn(empty, "quy 3 lan 2.xlsx", "062", met=80)
    replaced = history.learned(empty)[1]
    assert not replaced.in_force
    page = opened(forget=str(replaced.id))
    assert "confirm" not in {button.key for button in page.button}
