"""A person says how a goal without a figure stands; units say why a figure falls short."""

from datetime import date

import pytest

from lib.core.judgement import Judgement, Standing
from lib.core.note import Note
from lib.core.period import Period
from lib.core.verdict import Status
from lib.services import judgements, notes, scorecards
from lib.services.judgements import FILE_BYTES, Attachment
from lib.services.office import Office
from lib.services.statements import StatementError
from tests.people import by
from tests.services.conftest import INDICATOR

Q1, Q2, Q3, Q4 = (Period.quarter(2023, number) for number in range(1, 5))
GOAL, MEASURED = "G19", "G18"
PDF = Attachment("kết luận.pdf", b"%PDF-1.7")


def judge(office: Office, **changes: object) -> Judgement:
    values: dict[str, object] = {
        "goal": GOAL, "period": Q3, "standing": Standing.MET, "evidence": "Kết luận thanh tra số 5.",
    }  # fmt: skip
    return judgements.judge(by(office, str(changes.pop("person", "Lan"))), **{**values, **changes})


def note(office: Office, **changes: object) -> Note:
    values: dict[str, object] = {
        "indicator": INDICATOR, "unit": "061", "period": Q3, "cause": "Thiếu máy.", "remedy": "Mua máy.",
        "deadline": date(2023, 11, 1),
    }  # fmt: skip
    return notes.write(by(office, str(changes.pop("person", "Lan"))), **{**values, **changes})


class TestJudging:
    def test_it_holds_until_another_period_has_its_own(self, office: Office) -> None:
        first = judge(office, period=Q2, standing=Standing.NOT_MET)
        assert judgements.current(office, Q1) == {}
        assert judgements.current(office, Q3) == {GOAL: first}
        second = judge(office)
        assert judgements.current(office, Q2) == {GOAL: first}
        assert judgements.current(office, Q4) == {GOAL: second}

    def test_taken_back_the_former_periods_holds_again(self, office: Office) -> None:
        first = judge(office, period=Q2)
        judge(office)
        judgements.withdraw(by(office, "Núi"), GOAL, Q3)
        assert judgements.current(office, Q3) == {GOAL: first}
        assert [(one.period, one.withdrawn, one.person) for one in judgements.history(office, GOAL)] == [
            (Q3, True, "Núi"), (Q3, False, "Lan"), (Q2, False, "Lan"),
        ]  # fmt: skip
        with pytest.raises(StatementError, match="chưa được đánh giá"):
            judgements.withdraw(by(office, "Núi"), GOAL, Q3)

    def test_a_file_may_stand_for_words(self, office: Office) -> None:
        said = judge(office, evidence="", file=Attachment("C:\\tài liệu\\kết luận.pdf", PDF.content))
        assert said.file_name == "kết luận.pdf"
        assert said.sha256 is not None
        assert judgements.evidence(office, said.sha256) == PDF.content

    @pytest.mark.parametrize(
        ("changes", "says"),
        [
            pytest.param({"goal": "G999"}, "không có mục tiêu", id="no such goal"),
            pytest.param({"goal": MEASURED}, "đo bằng số liệu", id="a goal that figures measure"),
            pytest.param({"evidence": " "}, "Chưa ghi minh chứng", id="no evidence"),
            pytest.param({"file": Attachment("a.pdf", b"")}, "trống", id="an empty file"),
            pytest.param({"file": Attachment("a.pdf.exe", b"MZ")}, "“.exe” không được nhận", id="a program"),
            pytest.param(
                {"file": Attachment("a.svg", b"<svg>")}, "“.svg” không được nhận", id="a picture with a script"
            ),
            pytest.param({"file": Attachment("pdf.", b"x")}, "không được nhận", id="a file without a kind"),
            pytest.param({"file": Attachment("a.pdf", b"x" * (FILE_BYTES + 1))}, "lớn hơn 10 MB", id="a large file"),
            pytest.param({"period": Period.parse("2024")}, "không thuộc năm", id="another year"),
            pytest.param({"person": ""}, "Chưa ghi tên", id="nobody"),
        ],
    )
    def test_what_cannot_be_kept_is_explained_and_nothing_is_stored(self, office: Office, changes, says) -> None:
        with pytest.raises(StatementError, match=says) as refused:
            judge(office, **changes)
        assert refused.value.hint
        assert judgements.history(office, GOAL) == ()

    def test_it_counts_in_the_scorecard_of_its_period_and_later_ones(self, office: Office) -> None:
        before = scorecards.scorecard(office, Q3).counts()
        judge(office, period=Q2, standing=Standing.NOT_MET)
        for period, missed in ((Q1, 0), (Q2, 1), (Q3, 1)):
            counts = scorecards.scorecard(office, period).counts()
            assert counts[Status.MISSED] - before[Status.MISSED] == missed


class TestNotes:
    def test_one_holds_until_a_later_period_has_its_own(self, office: Office) -> None:
        first = note(office, period=Q2)
        assert notes.of(office, INDICATOR, "061", Q1) is None
        assert notes.of(office, INDICATOR, "061", Q3) == first
        second = note(office)
        assert notes.of(office, INDICATOR, "061", Q3) == second
        assert notes.current(office, Q2) == {(INDICATOR, "061"): first}
        notes.withdraw(by(office, "Núi"), INDICATOR, "061", Q3)
        assert notes.current(office, Q4) == {(INDICATOR, "061"): first}
        assert [one.withdrawn for one in notes.history(office, INDICATOR, "061")] == [True, False, False]
        with pytest.raises(StatementError, match="chưa có giải trình"):
            notes.withdraw(by(office, "Núi"), INDICATOR, "061", Q3)

    @pytest.mark.parametrize(
        "changes",
        [
            pytest.param({"cause": ""}, id="a remedy alone"),
            pytest.param({"remedy": ""}, id="a cause alone"),
            pytest.param({"deadline": None}, id="no deadline"),
        ],
    )
    def test_a_part_is_enough(self, office: Office, changes) -> None:
        assert notes.of(office, INDICATOR, "061", note(office, **changes).period) is not None

    @pytest.mark.parametrize(
        ("changes", "says"),
        [
            pytest.param({"cause": " ", "remedy": ""}, "Chưa ghi nguyên nhân hoặc giải pháp", id="nothing said"),
            pytest.param({"indicator": "x"}, "Không có chỉ tiêu", id="unknown indicator"),
            pytest.param({"unit": "x"}, "Không có đơn vị", id="unknown unit"),
            pytest.param({"deadline": date(2023, 1, 1)}, "Thời hạn", id="a deadline before the period"),
            pytest.param({"cause": "x" * 2001}, "quá 2.000", id="too long"),
        ],
    )
    def test_what_cannot_be_kept_is_explained_and_nothing_is_stored(self, office: Office, changes, says) -> None:
        with pytest.raises(StatementError, match=says):
            note(office, **changes)
        assert notes.history(office, INDICATOR, "061") == ()
