"""The lines of a report on tasks: of which task, how far, since when."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from lib.core import words
from lib.core.finding import Finding
from lib.core.observation import Place
from lib.core.plan import Plan
from lib.core.progress import Progress, Stage
from lib.core.task import Task
from lib.intake.reading import Proposal
from lib.intake.sheets.numbers import Saying, say
from lib.intake.sheets.tables import cell_name
from lib.intake.tasks import remarks
from lib.intake.tasks.columns import Role
from lib.intake.tasks.matching import TaskMatcher
from lib.intake.tasks.naming import UnitCell
from lib.intake.tasks.reading import TaskAnswers, TaskQuestion
from lib.intake.tasks.statuses import Said, head_status, is_blank, read_day, read_status
from lib.intake.tasks.tables import Cell
from lib.intake.tasks.task_row import TaskRow


@dataclass(slots=True)
class LinesRead:
    lines: list[Progress] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    questions: list[TaskQuestion] = field(default_factory=list)


class ProgressReader:
    """Reads the rows of a report up to `day`; `sender` is the unit that reports, if known."""

    def __init__(
        self, plan: Plan, tasks: Sequence[Task], matcher: TaskMatcher, units: UnitCell,
        day: date, sender: str | None, answers: TaskAnswers,
    ) -> None:  # fmt: skip
        self.plan, self.matcher, self.units, self.day = plan, matcher, units, day
        self.sender, self.answers = sender, answers
        self.tasks = {task.number: task for task in tasks}
        self.found = LinesRead()

    def read(self, rows: Sequence[TaskRow], percent: Mapping[str, Set[tuple[int, int]]]) -> LinesRead:
        """`percent` has, by sheet, the cells that Excel shows as percentages."""
        for row in rows:
            self._row(row, percent.get(row.place.sheet, frozenset()))
        self._drop_repeated()
        self._note_other_leads()
        return self.found

    def _row(self, row: TaskRow, percent: Set[tuple[int, int]]) -> None:
        status_place = self._place(row, Role.STATUS, Role.TICK, Role.PERCENT, Role.DONE_ON)
        said, words_said, doubt = self._said(row, percent)
        if said is None:
            task = self._task(row, ask=False)
            if task is not None:
                self.found.findings.append(remarks.no_status(task.number, row.place))
            return
        task = self._task(row, ask=True)
        if task is None:
            return
        stage = self._stage(said, words_said, doubt, task, status_place)
        if stage is None:
            return
        done = stage is Stage.DONE
        reporter = self._reporter(row)
        line = Progress(
            number=task.number,
            text=task.text,
            as_of=self.day,
            stage=stage,
            said=words_said,
            percent=said.percent,
            done_on=said.done_on if done and said.done_on and said.done_on <= self.day else None,
            in_time=said.in_time if done else None,
            product="; ".join(filter(None, (row.value(Role.DOCUMENT),))),
            unit=reporter,
            place=status_place,
        )
        self._remark(line, task)
        self.found.lines.append(line)

    def _task(self, row: TaskRow, *, ask: bool) -> Task | None:
        key = str(row.place)
        answer = self.answers.tasks.get(key)
        if answer is not None and (answer in self.tasks or not answer):
            return self.tasks.get(answer)
        lead = self.units.read("; ".join(row.values.get(Role.LEAD, ()))).codes
        match = self.matcher.find(row.number, row.text, lead[0] if lead else self.sender)
        if match.task is None and match.likely == () and row.bare != row.text:
            match = self.matcher.find("", row.bare, lead[0] if lead else self.sender)
        if match.task is None and ask:
            said = f"{row.number}. {row.text}" if row.number else row.text
            proposals = tuple(Proposal(one.number, f"{one.number}. {one.text}", 0.5) for one in match.likely)
            question = f"“{remarks.cut(said)}” là nhiệm vụ nào?"
            self.found.questions.append(
                TaskQuestion(kind="task", key=key, text=question, place=row.place, proposals=proposals)
            )
            self.found.findings.append(remarks.unknown_task(said, row.place))
        return match.task

    def _said(self, row: TaskRow, percent: Set[tuple[int, int]]) -> tuple[Said | None, str, str]:
        """What the row says of the task, in whose words, and what is contradictory in it. None where it says nothing."""
        texts = [text for text in row.values.get(Role.STATUS, ()) if not is_blank(text)]
        year = self.day.year
        parts = [read_status("; ".join(texts), year)] if texts else []
        if len(row.ticked) > 1:
            return Said(None), " và ".join(row.ticked), ""
        parts += [head_status(head) for head in row.ticked]
        share = self._percent(row, percent)
        parts += [share] if share is not None else []
        done_text = row.value(Role.DONE_ON)
        done_on = self._done_on(row) if not is_blank(done_text) else None
        shown = "; ".join(
            [
                *texts,
                *row.ticked,
                *([f"{words.decimal(share.percent, 0)}%"] if share and share.percent is not None else []),
            ]
        )
        if not parts:
            if done_on is None:
                return (Said(None), done_text, "") if not is_blank(done_text) else (None, "", "")
            return Said(Stage.DONE, None, done_on), f"xong ngày {words.day(done_on)}", self._too_late(done_on)
        shown = shown or row.value(Role.PERCENT)
        stages = {part.stage for part in parts}
        whole = Said(
            parts[0].stage if len(stages) == 1 else None,
            next((part.percent for part in parts if part.percent is not None), None),
            done_on or next((part.done_on for part in parts if part.done_on), None),
            next((part.in_time for part in parts if part.in_time is not None), None),
        )
        if len(stages) > 1:
            return replace(whole, stage=None), shown, f"“{remarks.cut(shown)}” nói hai điều khác nhau"
        if whole.stage is not Stage.DONE and done_on is not None and done_on <= self.day:
            doubt = f"ghi “{remarks.cut(shown)}” nhưng có ngày hoàn thành {words.day(done_on)}"
            return replace(whole, stage=None), shown, doubt
        return whole, shown, self._too_late(whole.done_on) if whole.stage is Stage.DONE else ""

    def _too_late(self, done_on: date | None) -> str:
        if done_on is None or done_on <= self.day:
            return ""
        return f"ghi xong ngày {words.day(done_on)}, sau ngày báo cáo {words.day(self.day)}"

    def _stage(self, said: Said, shown: str, doubt: str, task: Task, place: Place) -> Stage | None:
        key = str(place)
        answer = self.answers.stages.get(key)
        if answer is not None:
            return Stage(answer) if answer else None
        if said.stage is not None and not doubt:
            return said.stage
        self.found.findings.append(
            remarks.contradicts(task.number, doubt, place) if doubt else remarks.unclear(task.number, shown, place)
        )
        text = f"Nhiệm vụ {task.number}: “{remarks.cut(shown)}” là đã xong hay chưa?"
        proposals = tuple(Proposal(str(stage), stage.label, 0.5) for stage in Stage)
        self.found.questions.append(TaskQuestion(kind="stage", key=key, text=text, place=place, proposals=proposals))
        return None

    def _percent(self, row: TaskRow, percent: Set[tuple[int, int]]) -> Said | None:
        cell = row.cells.get(Role.PERCENT)
        if cell is None or (is_blank(cell.text.strip("%").strip()) and cell.text not in ("0", "0%")):
            return None
        read = say(cell.value, percent=(cell.row, cell.column) in percent)
        value = read.value
        if value is None or read.vague or read.saying not in (Saying.NUMBER, Saying.PERCENT):
            return Said(None)
        if read.saying is Saying.NUMBER and 0 < value <= 1:  # a share or a percentage
            return Said(None)
        if not 0 <= value <= 100:
            return Said(None)
        stage = Stage.DONE if value == 100 else Stage.UNDERWAY if value else Stage.NOT_STARTED
        return Said(stage, value)

    def _done_on(self, row: TaskRow) -> date | None:
        cell: Cell = row.cells[Role.DONE_ON]
        if isinstance(cell.value, datetime):
            return cell.value.date()
        if isinstance(cell.value, date):
            return cell.value
        return read_day(cell.text, self.day.year)

    def _reporter(self, row: TaskRow) -> str | None:
        said = self.units.read(row.value(Role.REPORTER)).codes
        return said[0] if len(said) == 1 else self.sender

    def _place(self, row: TaskRow, *roles: Role) -> Place:
        cell = next((row.cells[role] for role in roles if role in row.cells), None)
        return Place(row.place.sheet, cell_name(row.row if cell.own else cell.row, cell.column)) if cell else row.place

    def _remark(self, line: Progress, task: Task) -> None:
        findings = self.found.findings
        due = task.due(self.plan.year)
        if line.stage is Stage.DONE and line.done_on is None and not task.endless:
            findings.append(remarks.no_day(task.number, line.place))
        if line.in_time is not None and line.done_on and due and (line.done_on <= due) is not line.in_time:
            findings.append(remarks.claims_otherwise(task.number, line.in_time, line.place))

    def _note_other_leads(self) -> None:
        """Some tasks of others among a unit's own are worth a look; mostly others' are a summary of many units."""
        units = self.plan.units
        others = [
            (line, lead)
            for line in self.found.lines
            if line.unit and line.unit != units.root.code and (lead := self.tasks[line.number].lead) in units
            if lead != line.unit
        ]
        if 2 * len(others) <= len(self.found.lines):
            for line, lead in others:
                names = units.get(lead).name, units.get(line.unit or lead).name
                self.found.findings.append(remarks.other_unit(line.number, *names, line.place))

    def _drop_repeated(self) -> None:
        """Of a task that is told of twice and differently, nothing is taken."""
        by_number: dict[str, list[Progress]] = {}
        for line in self.found.lines:
            by_number.setdefault(line.number, []).append(line)
        kept = []
        for number, lines in by_number.items():
            if len({(one.stage, one.done_on, one.percent, one.in_time) for one in lines}) == 1:
                kept.append(lines[0])
            else:
                self.found.findings.append(remarks.told_twice(number, lines[1].place))
        self.found.lines = kept
