"""The command line: `python -m lib`. Standard output carries only the result, everything else goes to standard error."""

import getpass
import json
import logging
import os
import re
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from datetime import date
from io import TextIOWrapper
from pathlib import Path

from lib.core.errors import DashboardError, PeriodError
from lib.core.finding import Severity
from lib.core.period import Period
from lib.core.plan import Plan
from lib.core.words import count, lower_first
from lib.intake.files.limits import FILE_BYTES
from lib.intake.tasks.reading import TaskAnswers, TaskFile
from lib.plans.folder import load_plan
from lib.plans.loading import PlanReading
from lib.services import (
    backup,
    briefing,
    comparing,
    exporting,
    forms,
    importing,
    plans,
    preview,
    task_importing,
    task_tables,
)
from lib.services.office import Office, open_office
from lib.services.settings import Settings


class UnreadableFile(DashboardError):
    """A path on the command line leads to no file that can be read."""

    hint = "Kiểm tra đường dẫn và quyền đọc."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 0, 1 for a failure that was explained, 2 for a wrong call."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    asked = _parser().parse_args(arguments)
    try:
        code = int(asked.command(asked))
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the result has enough of it; Python would complain when it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except DashboardError as error:
        sys.stderr.write(f"{error}\n{error.hint}\n" if error.hint else f"{error}\n")
        return 1
    return code


def _read(asked: Namespace) -> int:
    office = open_office()
    found = []
    for file in asked.files:
        try:
            data = _content(file)
        except UnreadableFile as error:
            found.append(preview.unreadable(file, str(error), error.hint))
        else:
            found.append(importing.read(office, Path(file).name, data))
    readings = list(zip(asked.files, found, strict=True))
    if asked.json:
        print(json.dumps([preview.as_json(file, reading) for file, reading in readings], ensure_ascii=False, indent=1))
    else:
        for file, reading in readings:
            print("\n".join(preview.as_text(file, reading, office.plan)))
    return 0


def _import(asked: Namespace) -> int:
    office = open_office()
    return max([_import_one(office, file) for file in asked.files])


def _import_one(office: Office, file: str) -> int:
    try:
        data = _content(file)
    except UnreadableFile as error:
        print(f"{file}: {error} {error.hint}")
        return 1
    reading = importing.read(office, Path(file).name, data)
    saved = importing.save(office, reading, data, person=_person())
    print(f"{file}: {saved.message}")
    if saved.already:
        return 0
    for line in preview.doubts(reading, office.plan):
        print(line)
    for found in reading.findings:
        if found.code in comparing.CODES:
            print(f"  Lưu ý: {preview.said(found)}")
    errors = [found for found in reading.findings if found.severity is Severity.ERROR]
    for found in errors:
        print(f"  Lỗi: {preview.said(found)}")
    return 1 if errors else 0


def _export(asked: Namespace) -> int:
    rows = exporting.export(open_office(), asked.period, Path(asked.target))
    print(f"Đã ghi {count(rows)} số liệu đến {asked.period.label} vào {asked.target}.")
    return 0


def _briefing(asked: Namespace) -> int:
    kind = briefing.write(open_office(), asked.period, Path(asked.target))
    print(f"Đã ghi báo cáo {asked.period.label} dạng {kind.label} vào {asked.target}.")
    return 0


def _form(asked: Namespace) -> int:
    office = open_office()
    areas = asked.area or [area.id for area in office.plan.areas]
    indicators = forms.of_areas(office.plan, areas)
    asked_for = forms.write_form(office, asked.unit, asked.period, Path(asked.target), indicators)
    print(f"Đã ghi biểu mẫu {count(asked_for)} chỉ tiêu, {lower_first(asked.period.label)}, vào {asked.target}.")
    return 0


def _backup(asked: Namespace) -> int:
    backup.backup(open_office(), Path(asked.target))
    print(f"Đã sao lưu vào {asked.target}.")
    return 0


def _restore(asked: Namespace) -> int:
    backup.restore(Settings.from_environment(), Path(asked.source))
    print(f"Đã khôi phục từ {asked.source}.")
    return 0


def _plan_export(asked: Namespace) -> int:
    plan = plans.export_plan(Settings.from_environment(), Path(asked.target))
    print(f"Đã ghi kế hoạch “{plan.title}” vào {asked.target}.")
    return 0


def _plan_check(asked: Namespace) -> int:
    base = load_plan(Settings.from_environment().plan_folder)
    reading = plans.check_plan(base, Path(asked.file).name, _content(asked.file))
    _print_plan(asked.file, reading, base)
    return 1 if reading.plan is None else 0


def _plan_load(asked: Namespace) -> int:
    settings = Settings.from_environment()
    base = load_plan(settings.plan_folder)
    loaded = plans.load_workbook(settings, Path(asked.file).name, _content(asked.file), asked.id)
    _print_plan(asked.file, loaded.reading, base)
    if loaded.folder is not None:
        print(f"Đã nạp vào {loaded.folder}. Đặt CCHC_PLAN={loaded.folder.name} rồi khởi động lại để dùng.")
    elif loaded.same:
        print(f"Giống hệt kế hoạch “{loaded.same}”; không ghi gì.")
    return 1 if loaded.reading.plan is None else 0


def _print_plan(file: str, reading: PlanReading, base: Plan) -> None:
    print(f"{file}: {'dùng được' if reading.plan else 'chưa dùng được, không ghi gì'}.")
    for line in plans.summary(reading, base):
        print(line)
    for line in preview.findings(reading.findings):
        print(line)


def _tasks_import(asked: Namespace) -> int:
    office = open_office()
    kind = TaskFile(asked.kind) if asked.kind else None
    return max([_import_tasks(office, file, kind, asked.day) for file in asked.files])


def _import_tasks(office: Office, file: str, kind: TaskFile | None, day: date | None) -> int:
    try:
        data = _content(file)
    except UnreadableFile as error:
        print(f"{file}: {error} {error.hint}")
        return 1
    reading = task_importing.read(office, Path(file).name, data, kind, TaskAnswers(day=day))
    try:
        saved = task_importing.save(office, reading, data, person=_person()).message
        failed = any(found.severity is Severity.ERROR for found in reading.findings)
    except task_importing.TaskImportError as error:
        saved, failed = str(error), True
    print(f"{file}: {saved}")
    for line in preview.findings(reading.findings):
        print(line)
    return 1 if failed else 0


def _tasks_list(asked: Namespace) -> int:
    office = open_office()
    for line in task_tables.as_text(office, asked.day):
        print(line)
    return 0


def _content(file: str) -> bytes:
    try:
        with Path(file).open("rb") as source:
            # One byte more than allowed is enough to be refused as too large.
            return source.read(FILE_BYTES + 1)
    except OSError as error:
        raise UnreadableFile("Không mở được tệp.") from error


def _person() -> str:
    """Who is at the keyboard, as far as the system knows."""
    try:
        return getpass.getuser()
    except (OSError, ImportError, KeyError):
        return "Dòng lệnh"


def _period(text: str) -> Period:
    try:
        return Period.parse(text)
    except PeriodError as error:
        raise ArgumentTypeError(f"{error} {error.hint}") from error


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"“{text}” không phải là ngày, viết như 2023-09-14.") from error


def _plan_id(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9][a-z0-9_]{0,59}", text):
        raise ArgumentTypeError(
            f"“{text}” không phải là tên kế hoạch: chỉ gồm chữ thường không dấu, số, dấu gạch dưới."
        )
    return text


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="python -m lib", description="Bảng điều hành cải cách hành chính: dòng lệnh.")
    commands = parser.add_subparsers(required=True, metavar="LỆNH")

    read = commands.add_parser("read", help="đọc thử tệp báo cáo, không lưu gì")
    read.add_argument("--json", action="store_true", help="in kết quả dạng JSON")
    read.add_argument("files", nargs="+", metavar="TỆP")
    read.set_defaults(command=_read)

    take = commands.add_parser("import", help="nhập số liệu chắc chắn, liệt kê số liệu cần xác nhận")
    take.add_argument("files", nargs="+", metavar="TỆP")
    take.set_defaults(command=_import)

    export = commands.add_parser("export", help="xuất mọi số liệu đến một kỳ kèm nguồn")
    export.add_argument(
        "--period", type=_period, required=True, metavar="KỲ", help="như 2023-09, 2023-Q3, 2023-6M, 2023"
    )
    export.add_argument("target", metavar="TỆP.xlsx")
    export.set_defaults(command=_export)

    brief = commands.add_parser("briefing", help="soạn báo cáo của một kỳ: Word, PowerPoint, Excel hoặc PDF")
    brief.add_argument(
        "--period", type=_period, required=True, metavar="KỲ", help="như 2023-09, 2023-Q3, 2023-6M, 2023"
    )
    brief.add_argument("target", metavar="TỆP.docx|.pptx|.xlsx|.pdf")
    brief.set_defaults(command=_briefing)

    form = commands.add_parser("form", help="ghi biểu mẫu trống để đơn vị điền, nạp lại được ngay")
    form.add_argument(
        "--unit", action="append", required=True, metavar="ĐƠN_VỊ",
        help="mã đơn vị như 061, hoặc nhóm như 06/district, 06/department, 061/commune; ghi được nhiều lần",
    )  # fmt: skip
    form.add_argument("--period", type=_period, required=True, metavar="KỲ", help="như 2023-09, 2023-Q3, 2023-6M, 2023")
    form.add_argument("--area", action="append", metavar="LĨNH_VỰC", help="như procedures; bỏ trống là mọi lĩnh vực")
    form.add_argument("target", metavar="TỆP.xlsx")
    form.set_defaults(command=_form)

    save = commands.add_parser("backup", help="sao lưu toàn bộ dữ liệu vào một tệp")
    save.add_argument("target", metavar="TỆP")
    save.set_defaults(command=_backup)

    restore = commands.add_parser("restore", help="khôi phục vào nơi còn trống")
    restore.add_argument("source", metavar="TỆP")
    restore.set_defaults(command=_restore)

    _add_tasks(commands.add_parser("tasks", help="nạp danh sách và tiến độ nhiệm vụ bằng Excel, liệt kê nhiệm vụ"))
    _add_plan(commands.add_parser("plan", help="xuất, kiểm tra, nạp kế hoạch bằng Excel"))
    return parser


def _add_tasks(parser: ArgumentParser) -> None:
    commands = parser.add_subparsers(required=True, metavar="LỆNH")

    take = commands.add_parser("import", help="nạp danh sách nhiệm vụ hoặc báo cáo tiến độ")
    take.add_argument("--kind", choices=[str(kind) for kind in TaskFile], help="list: danh sách; progress: tiến độ")
    take.add_argument(
        "--day", type=_day, metavar="NGÀY", help="ngày danh sách có hiệu lực, hoặc ngày tiến độ nói đến, như 2023-09-14"
    )
    take.add_argument("files", nargs="+", metavar="TỆP")
    take.set_defaults(command=_tasks_import)

    show = commands.add_parser("list", help="liệt kê nhiệm vụ và trạng thái đến một ngày")
    show.add_argument("--day", type=_day, required=True, metavar="NGÀY", help="như 2023-09-14")
    show.set_defaults(command=_tasks_list)


def _add_plan(parser: ArgumentParser) -> None:
    commands = parser.add_subparsers(required=True, metavar="LỆNH")

    export = commands.add_parser("export", help="ghi kế hoạch đang dùng thành tệp Excel để sửa")
    export.add_argument("target", metavar="TỆP.xlsx")
    export.set_defaults(command=_plan_export)

    check = commands.add_parser("check", help="đọc thử tệp kế hoạch, nêu mọi lỗi, không ghi gì")
    check.add_argument("file", metavar="TỆP.xlsx")
    check.set_defaults(command=_plan_check)

    load = commands.add_parser("load", help="nạp tệp kế hoạch thành một kế hoạch mới")
    load.add_argument("file", metavar="TỆP.xlsx")
    load.add_argument("--id", type=_plan_id, metavar="TÊN", help="tên thư mục: chữ thường không dấu, số, dấu gạch dưới")
    load.set_defaults(command=_plan_load)


if __name__ == "__main__":
    sys.exit(main())
