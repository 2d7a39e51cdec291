"""The commands about the plan: export, check, load."""

from argparse import Namespace
from pathlib import Path

from lib.cli.files import content, office_here
from lib.core.plan import Plan
from lib.plans.folder import load_plan
from lib.plans.loading import PlanReading
from lib.services import plans, preview
from lib.services.settings import Settings


def export(asked: Namespace) -> int:
    plan = plans.export_plan(Settings.from_environment(), Path(asked.target))
    print(f"Đã ghi kế hoạch “{plan.title}” vào {asked.target}.")
    return 0


def check(asked: Namespace) -> int:
    base = load_plan(Settings.from_environment().plan_folder)
    reading = plans.check_plan(base, Path(asked.file).name, content(asked.file))
    _say(asked.file, reading, base)
    return 1 if reading.plan is None else 0


def load(asked: Namespace) -> int:
    data, office = content(asked.file), office_here()
    loaded = plans.load_workbook(office, Path(asked.file).name, data, asked.id)
    _say(asked.file, loaded.reading, office.plan)
    if loaded.folder is not None:
        print(f"Đã nạp vào {loaded.folder}. Đặt CCHC_PLAN={loaded.folder.name} rồi khởi động lại để dùng.")
    elif loaded.same:
        print(f"Giống hệt kế hoạch “{loaded.same}”; không ghi gì.")
    return 1 if loaded.reading.plan is None else 0


def _say(file: str, reading: PlanReading, base: Plan) -> None:
    print(f"{file}: {'dùng được' if reading.plan else 'chưa dùng được, không ghi gì'}.")
    for line in plans.summary(reading, base):
        print(line)
    for line in preview.findings(reading.findings):
        print(line)
