"""Forms open by their address, store what was typed, say what is wrong, and close again."""

import pytest
from streamlit.testing.v1 import AppTest

from lib.core.judgement import Standing
from lib.services import directives, judgements, notes
from lib.services.judgements import Attachment
from lib.services.office import Office
from lib.services.sample import withdraw_sample
from lib.ui import site
from tests.ui.conftest import PERIOD
from tests.ui.test_pages import open_page, shown

INDICATOR = "procedures.online_payment"
HERE = {"indicator": INDICATOR, "unit": "061", "period": "2023-Q3"}


def told_error(page: AppTest) -> str:
    return "".join(box.proto.body for box in page.get("html") if 'role="alert"' in box.proto.body)


def press(page: AppTest) -> AppTest:
    return page.button(key="writing_save").click().run()


def test_a_directive_is_given_at_an_indicator_and_the_form_closes(office: Office) -> None:
    page = open_page(site.INDICATOR, **HERE, write="directive")
    assert not page.exception
    assert page.selectbox(key="writing_unit").value == "061"
    page.text_area(key="give_text").input("Rà soát <b>từng</b> hồ sơ.")
    page.text_input(key="writing_deadline").input("31/10")
    page.text_input(key="writing_person").input("Thư ký")
    press(page)
    assert not page.exception
    (given,) = directives.all(office)
    assert (given.text, given.responsible, str(given.deadline), given.person) == (
        "Rà soát <b>từng</b> hồ sơ.", "061", "2023-10-31", "Thư ký",
    )  # fmt: skip
    assert (given.subject.indicator, given.subject.unit, given.period) == (INDICATOR, "061", PERIOD)
    assert given.decided_on == PERIOD.last_day
    assert "write" not in page.query_params
    assert "Rà soát &lt;b&gt;từng&lt;/b&gt; hồ sơ." in shown(page)


@pytest.mark.parametrize(
    ("key", "typed", "said"),
    [
        pytest.param("give_text", "", "Chưa ghi nội dung chỉ đạo", id="no text"),
        pytest.param("writing_deadline", "mai", "“mai” không phải là một ngày", id="no day"),
        pytest.param("writing_deadline", "1/1/2023", "trước ngày", id="a day gone by"),
    ],
)
def test_what_cannot_be_kept_is_said_and_the_form_stays(office: Office, key: str, typed: str, said: str) -> None:
    page = open_page(site.INDICATOR, **HERE, write="directive")
    page.text_area(key="give_text").input("Rà soát.")
    (page.text_area if key == "give_text" else page.text_input)(key=key).input(typed)
    press(page)
    assert said in told_error(page)
    assert directives.all(office) == ()
    assert page.query_params["write"] == "directive"


def test_the_meetings_day_is_the_day_of_what_is_decided(office: Office) -> None:
    page = open_page(site.DIRECTIVES, period="2023-Q3", day="2023-10-05", write="directive")
    page.text_area(key="give_text").input("Rà soát.")
    page.selectbox(key="writing_unit").select("SNV")
    page.selectbox(key="writing_indicator").select(INDICATOR)
    press(page)
    (given,) = directives.all(office)
    assert (str(given.decided_on), given.subject.indicator) == ("2023-10-05", INDICATOR)
    page = open_page(site.DIRECTIVES, period="2023-Q3", day="2023-10-06", write="done", number=str(given.id))
    page.text_area(key="finish_text").input("Xong.")
    press(page)
    (done,) = directives.all(office)
    assert (str(done.done_on), done.done_note) == ("2023-10-06", "Xong.")
    assert "Đã hoàn thành" in shown(page)


def test_a_form_about_nothing_closes_by_itself(office: Office) -> None:
    for entry, view in (
        (site.DIRECTIVES, {"write": "done", "number": "99"}),
        (site.AREA, {"area": "public_finance", "write": "judgement", "goal": "G18"}),
        (site.DIRECTIVES, {"write": "<script>"}),
    ):
        page = open_page(entry, **view)
        assert not page.exception
        assert not page.text_area


def test_a_unit_says_why_its_figure_falls_short(office: Office) -> None:
    page = open_page(site.INDICATOR, **HERE, write="note")
    page.text_area(key="note_cause").input("Thiếu máy.")
    page.text_area(key="note_remedy").input("Mua máy.")
    press(page)
    said = notes.of(office, INDICATOR, "061", PERIOD)
    assert said is not None
    assert (said.cause, said.remedy) == ("Thiếu máy.", "Mua máy.")
    assert "Thiếu máy." in shown(page)


def test_a_person_judges_a_goal_and_the_area_counts_it(office: Office) -> None:
    view = {"area": "public_finance", "period": "2023-Q3"}
    page = open_page(site.AREA, **view, write="judgement", goal="G19")
    page.button(key="judge_save").click().run()
    assert "Chưa chọn kết quả" in page.error[0].value
    page.radio(key="judge_standing").set_value(Standing.NOT_MET)
    page.text_area(key="judge_evidence").input("Kết luận thanh tra.")
    page.button(key="judge_save").click().run()
    assert not page.exception
    assert judgements.current(office, PERIOD)["G19"].standing is Standing.NOT_MET
    assert "gồm 1 mục tiêu đánh giá bởi người" in shown(page)


def test_a_judgement_and_a_note_can_be_taken_back_and_stay_in_the_history(office: Office) -> None:
    judgements.judge(
        office, goal="G19", period=PERIOD, standing=Standing.MET, evidence="Kết luận.",
        file=Attachment("kết luận.pdf", b"%PDF"),
    )  # fmt: skip
    page = open_page(site.AREA, area="public_finance", period="2023-Q3", write="judgement", goal="G19")
    assert "Tải tệp minh chứng" in [one.proto.label for one in page.get("download_button")]
    assert any("Tệp: kết luận.pdf" in one.value for one in page.text)
    page.button(key="judge_withdraw").click().run()
    assert judgements.current(office, PERIOD) == {}
    assert [one.withdrawn for one in judgements.history(office, "G19")] == [True, False]

    notes.write(office, indicator=INDICATOR, unit="061", period=PERIOD, cause="Thiếu máy.", remedy="")
    page = open_page(site.INDICATOR, **HERE, write="note")
    assert page.text_area(key="note_cause").value == "Thiếu máy."
    assert any("Quý III/2023: Thiếu máy." in one.value for one in page.text)
    page.button(key="note_withdraw").click().run()
    assert notes.of(office, INDICATOR, "061", PERIOD) is None


def test_what_is_made_up_is_marked_and_can_be_taken_back_after_its_reports(office: Office) -> None:
    directives.give(office, period=PERIOD, day=PERIOD.last_day, text="x (DỮ LIỆU MẪU)", responsible="SNV", sample=True)
    page = open_page(site.HISTORY)
    assert "DỮ LIỆU MẪU" in shown(page)
    assert page.button(key="withdraw_sample")
    withdraw_sample(office)
    page = open_page(site.HISTORY)
    assert '<span class="sample">' not in shown(page)
    assert "withdraw_sample" not in [button.key for button in page.button]
