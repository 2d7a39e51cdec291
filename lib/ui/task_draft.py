"""The file of tasks that somebody is about to save: as read, with the answers given so far."""

from dataclasses import dataclass, field
from datetime import date

from lib.intake.tasks.reading import TaskAnswers, TaskFile, TaskQuestion, TaskReading
from lib.services import task_importing
from lib.services.office import Office
from lib.services.task_importing import TaskChange


@dataclass(slots=True, kw_only=True)
class TaskDraft:
    """One dropped file. It is read anew after every answer, and when the store has changed."""

    name: str
    data: bytes
    kind: TaskFile | None = None
    day: date | None = None
    tasks: dict[str, str] = field(default_factory=dict)
    stages: dict[str, str] = field(default_factory=dict)
    asked: dict[str, TaskQuestion] = field(default_factory=dict)
    reading: TaskReading | None = None
    change: TaskChange = field(default_factory=TaskChange)
    version: int = -1

    @property
    def answers(self) -> TaskAnswers:
        return TaskAnswers(tasks=self.tasks, stages=self.stages, day=self.day)

    def renew(self, office: Office) -> TaskReading:
        """The file as it reads with the answers and the store as they are now."""
        version = office.store.version()
        if self.reading is None or version != self.version:
            self.reading = task_importing.read(office, self.name, self.data, self.kind, self.answers)
            self.change = task_importing.change(office, self.reading)
            self.asked.update({f"{one.kind}|{one.key}": one for one in self.reading.questions})
            self.version = version
        return self.reading

    def take(self, kind: TaskFile) -> None:
        """Read the file as the other kind; what was answered was about the one before."""
        self.kind, self.day = kind, None
        self.tasks, self.stages, self.asked = {}, {}, {}
        self.reading = None

    def date_from(self, day: date | None) -> None:
        """Take a day that was entered; None goes back to what the file says."""
        self.day, self.reading = day, None

    def answer(self, question: TaskQuestion, value: str | None) -> None:
        """Take an answer, or with None take it back."""
        given = self.tasks if question.kind == "task" else self.stages
        given.pop(question.key, None)
        if value is not None:
            given[question.key] = value
        self.reading = None

    def answer_to(self, question: TaskQuestion) -> str | None:
        given = self.tasks if question.kind == "task" else self.stages
        return given.get(question.key)
