"""The files of one session that are read but not saved yet; the store knows nothing of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import IntEnum
from hashlib import sha256

from lib.core.finding import Severity
from lib.core.observation import Observation
from lib.core.period import Period
from lib.intake.reading import Question, Reading, Settled
from lib.services import comparing, importing, meters, preview
from lib.services.importing import Change, Saved
from lib.services.office import Office
from lib.services.standing_figures import StandingFigures
from lib.store.records import ImportRecord

QuestionKey = tuple[str, str]
_FIELDS = {
    "column": "columns",
    "unit": "units",
    "period": "periods",
    "table": "tables",
    "figure": "figures",
    "scale": "scales",
    "doubt": "doubts",
}


class Standing(IntEnum):
    """Where a file stands, in the order in which people want to see them."""

    ASKS = 0
    REFUSED = 1
    READY = 2
    NOTHING = 3
    ALREADY = 4


@dataclass(slots=True, kw_only=True)
class Pending:
    """One file, read and waiting. Its bytes are held until it is saved or put away.

    `asked` are all questions ever asked of it, so that an answer can be changed. `contradictory` figures are
    stated twice with different values. `earlier` is the newest import of the same bytes that counts or waits, else one
    that was refused.
    `reported_on` is the report's date as a person gave it.
    """

    data: bytes = field(repr=False)
    reading: Reading
    answers: Settled = field(default_factory=Settled)
    asked: dict[QuestionKey, Question] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()
    contradictory: tuple[Observation, ...] = ()
    earlier: ImportRecord | None = None
    same_bytes: tuple[str, ...] = ()
    reported_on: date | None = None
    version: int = -1
    stale: bool = False

    @property
    def key(self) -> str:
        """Names the file in an address."""
        return self.reading.sha256[:12]

    @property
    def open_questions(self) -> frozenset[QuestionKey]:
        """What is asked and not answered; the reader goes on asking about a figure that was left out."""
        return frozenset((q.kind, q.key) for q in self.reading.questions if self.answer_to(q) is None)

    @property
    def questions(self) -> tuple[Question, ...]:
        """What is asked now, and what was answered in this upload, in the order it came up."""
        is_open = self.open_questions
        return tuple(q for key, q in self.asked.items() if key in is_open or self.answer_to(q) is not None)

    @property
    def to_look_at(self) -> int:
        """How many things want a person: open questions, errors, and figures doubtful without a question."""
        errors = sum(found.severity is Severity.ERROR for found in self.reading.findings)
        unasked = 0 if self.open_questions else sum(not self.is_left_out(seen) for seen in self.reading.doubtful)
        return len(self.open_questions) + errors + unasked + (1 if self.contradictory else 0)

    def is_left_out(self, seen: Observation) -> bool:
        """Whether a person said that a doubtful figure is not to be taken."""
        if seen.unit is None and "" in self.answers.units.values():
            return True
        return self.answers.figures.get(str(seen.place)) == ""

    @property
    def standing(self) -> Standing:
        if self.reading.refused:
            return Standing.REFUSED
        if self.is_there_already:
            return Standing.ALREADY
        if self.to_look_at:
            return Standing.ASKS
        return Standing.READY if self.can_be_saved else Standing.NOTHING

    @property
    def is_there_already(self) -> bool:
        """Whether the same bytes gave all this before, or wait to give it."""
        if self.earlier is None or self.earlier.ended or self.open_questions or self.answered:
            return False
        return self.earlier.waits or all(change.kind == "same" for change in self.changes)

    @property
    def is_of_tasks(self) -> bool:
        """Whether it has no figures because it lists tasks, or reports on them: another page takes it."""
        return self.reading.refused and bool(self.reading.task_sheet)

    @property
    def answered(self) -> bool:
        """Whether there is an answer to remember for the next report."""
        return bool(self.answers.columns or self.answers.units)

    @property
    def can_be_saved(self) -> bool:
        return bool(self.changes) or self.answered

    def answer_to(self, question: Question) -> str | None:
        """The answer given in this upload; None while there is none, empty for “none of these”."""
        given: Mapping[str, str] = getattr(self.answers, _FIELDS[question.kind])
        return given.get(question.key)

    def answer(self, question: Question, value: str | None) -> None:
        """Take an answer, or with None take it back; the file is read anew when it is next looked at."""
        kinds = {name: dict(getattr(self.answers, name)) for name in _FIELDS.values()}
        kinds[_FIELDS[question.kind]].pop(question.key, None)
        if value is not None:
            kinds[_FIELDS[question.kind]][question.key] = value
        if question.kind in ("column", "scale"):
            kinds["figures"] = {}  # a figure that was accepted as one thing is not accepted as another
        self.answers = Settled(**kinds)
        self.stale = True

    def renew(self, office: Office, standing: StandingFigures | None = None) -> None:
        """Read again after an answer, and hold the figures against the store as it is now.

        Who renews many files gives them the same `standing`.
        """
        version = office.store.version()
        if version == self.version and not self.stale:
            return
        self.look_again(office, standing)
        self.hold(office, version)

    def look_again(self, office: Office, standing: StandingFigures | None = None) -> None:
        """What the file says now, after answers and beside the store as it is now."""
        if self.stale or self.reading.questions:  # a report saved meanwhile may have answered them
            self.reading = importing.read(office, self.reading.name, self.data, self.answers, standing)
        else:
            self.reading = comparing.compared(office, self.reading, standing)

    def hold(self, office: Office, version: int) -> None:
        """Hold the figures against the store, of whose data the reading knows as they were at `version` or later."""
        still = {key: question for key, question in self.asked.items() if question.kind != "doubt"}
        self.asked = still | {(question.kind, question.key): question for question in self.reading.questions}
        self.changes = importing.compare(office, self.reading)
        self.contradictory = importing.distinct(self.reading.accepted)[1]
        known = [one for one in office.store.imports_of(self.reading.sha256) if one.withdrawn_at is None]
        self.earlier = min(known, key=lambda one: one.ended, default=None)
        self.version, self.stale = version, False


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A file that was saved: nothing of it is held any more."""

    name: str
    saved: Saved
    touched: frozenset[tuple[str, str, Period]]

    @property
    def figures(self) -> int:
        return self.saved.new + self.saved.changed + self.saved.same


def read_file(office: Office, name: str, data: bytes, standing: StandingFigures | None = None) -> Pending:
    """Read a dropped file and hold it against the store; a file that cannot be read says so in its findings.

    Who reads many files gives them the same `standing`.
    """
    version = office.store.version()
    file = Pending(data=data, reading=importing.read(office, name, data, None, standing))
    meters.dropped(file.reading)
    if (
        file.reading.refused and not file.reading.tables and not file.reading.task_sheet
    ):  # else it may go back to its sender with its faults marked
        file.data = b""
    file.hold(office, version)
    return file


def failed_file(name: str, data: bytes, reference: str) -> Pending:
    """A file the program itself failed on; the others go on."""
    reading = preview.unreadable(
        name, "Chương trình gặp lỗi khi đọc tệp này.", f"Báo quản trị hệ thống mã số {reference}; tệp chưa được lưu."
    )
    return Pending(data=b"", reading=replace(reading, sha256=sha256(data).hexdigest(), size=len(data)))
