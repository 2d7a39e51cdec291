"""The commands about tasks: import of lists and progress, and the list as it stands on a day."""

from argparse import Namespace
from datetime import date
from pathlib import Path

from lib.cli.files import UnreadableFile, content, office_here
from lib.core.finding import Severity
from lib.intake.tasks.reading import TaskAnswers, TaskFile
from lib.services import preview, task_importing, task_tables
from lib.services.office import Office


def take(asked: Namespace) -> int:
    office = office_here()
    kind = TaskFile(asked.kind) if asked.kind else None
    return max([_take_one(office, file, kind, asked.day) for file in asked.files])


def _take_one(office: Office, file: str, kind: TaskFile | None, day: date | None) -> int:
    try:
        data = content(file)
    except UnreadableFile as error:
        print(f"{file}: {error} {error.hint}")
        return 1
    answers = TaskAnswers(day=day)
    reading = task_importing.read(office, Path(file).name, data, kind, answers)
    try:
        saved = task_importing.save(office, reading, data, answers=answers).message
        failed = any(found.severity is Severity.ERROR for found in reading.findings)
    except task_importing.TaskImportError as error:
        saved, failed = str(error), True
    print(f"{file}: {saved}")
    for line in preview.findings(reading.findings):
        print(line)
    return 1 if failed else 0


def show(asked: Namespace) -> int:
    office = office_here()
    for line in task_tables.as_text(office, asked.day):
        print(line)
    return 0
