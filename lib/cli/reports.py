"""The commands about reports and figures: read, import, export, briefing, form."""

import json
from argparse import Namespace
from pathlib import Path

from lib.cli.files import UnreadableFile, content, office_here
from lib.cli.plain import escaped
from lib.core.finding import Severity
from lib.core.words import count, lower_first
from lib.services import briefing, comparing, exporting, forms, importing, preview
from lib.services.office import Office


def read(asked: Namespace) -> int:
    office = office_here()
    found = []
    for file in asked.files:
        try:
            data = content(file)
        except UnreadableFile as error:
            found.append(preview.unreadable(file, str(error), error.hint))
        else:
            found.append(importing.read(office, Path(file).name, data))
    readings = list(zip(asked.files, found, strict=True))
    if asked.json:
        told = [preview.as_json(file, reading) for file, reading in readings]
        print(escaped(json.dumps(told, ensure_ascii=False, indent=1)))
    else:
        for file, reading in readings:
            print("\n".join(preview.as_text(file, reading, office.plan)))
    return 0


def take(asked: Namespace) -> int:
    office = office_here()
    return max([_take_one(office, file) for file in asked.files])


def _take_one(office: Office, file: str) -> int:
    try:
        data = content(file)
    except UnreadableFile as error:
        print(f"{file}: {error} {error.hint}")
        return 1
    reading = importing.read(office, Path(file).name, data)
    saved = importing.save(office, reading, data)
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


def export(asked: Namespace) -> int:
    rows = exporting.export(office_here(), asked.period, Path(asked.target))
    print(f"Đã ghi {count(rows)} số liệu đến {asked.period.label} vào {asked.target}.")
    return 0


def brief(asked: Namespace) -> int:
    kind = briefing.write(office_here(), asked.period, Path(asked.target))
    print(f"Đã ghi báo cáo {asked.period.label} dạng {kind.label} vào {asked.target}.")
    return 0


def form(asked: Namespace) -> int:
    office = office_here()
    areas = asked.area or [area.id for area in office.plan.areas]
    indicators = forms.of_areas(office.plan, areas)
    asked_for = forms.write_form(office, asked.unit, asked.period, Path(asked.target), indicators)
    print(f"Đã ghi biểu mẫu {count(asked_for)} chỉ tiêu, {lower_first(asked.period.label)}, vào {asked.target}.")
    return 0
