"""A plan and a store in which every text that people or workbooks brought is a hostile one, and what must not come of it."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import sqlalchemy as sa
from streamlit.testing.v1 import AppTest

from lib.core.account import LOCAL
from lib.core.directive import Subject
from lib.core.period import Period
from lib.core.plan import Plan
from lib.core.text import clean
from lib.core.unit import Units
from lib.plans.folder import load_plan
from lib.plans.writing import write_plan
from lib.services import directives
from lib.services.office import open_office
from lib.services.settings import Settings
from lib.store import columns, schema
from lib.ui.board import unpacked
from tests.hostile import MARKUP, PROBE

BEFORE = f"=HYPERLINK({PROBE}) "
AFTER = f" {MARKUP}"

# Texts that are looked up: a poisoned one would only lead nowhere. An account would ask everybody to sign in.
_KEYS = {
    ("import", "plan"), ("import", "sender"), ("judgement", "goal"), ("settled", "value"), ("task", "lead"),
    ("account", "full_name"), ("session", "origin"),
}  # fmt: skip
_SHORT = 40  # letters, which a plan takes as a short name
_NAMES = {"title", "province", "name", "short_name", "text", "product", "numerator", "denominator", "note", "counted"}
"""The fields of a plan that hold what people read."""


def poisoned_plan(folder: Path) -> Path:
    """The usual plan with its codes, all its wordings hostile, as a folder."""
    plan = load_plan()
    write_plan(_poisoned(plan), folder)
    return folder


def _poisoned(plan: Plan) -> Plan:
    return replace(
        _spoilt(plan),
        areas=tuple(map(_spoilt, plan.areas)),
        indicators={code: _spoilt(one) for code, one in plan.indicators.items()},
        goals=tuple(map(_spoilt, plan.goals)),
        tasks=tuple(map(_spoilt, plan.tasks)),
        units=Units(map(_spoilt, plan.units)),
    )


def _spoilt(one: Any) -> Any:
    assert is_dataclass(one)
    found = {part.name: getattr(one, part.name) for part in fields(one) if part.name in _NAMES}
    spoilt = {name: clean(f"{BEFORE}{value}{AFTER}") for name, value in found.items() if value}
    if "short_name" in spoilt:
        spoilt["short_name"] = clean(f"=<b onload={PROBE}> *{found['short_name']}"[:_SHORT])
    return replace(one, **spoilt)


def poisoned_store(folder: Path, target: Path) -> Path:
    """A copy of a data folder with every text from outside spoilt; new tables and columns are found by their type."""
    shutil.copytree(folder, target)
    _tell(target)
    engine = sa.create_engine(f"sqlite:///{target / 'cchc.sqlite3'}")
    with engine.begin() as connection:
        _fill(connection)
        for table in schema.metadata.sorted_tables:
            told = [table.columns[column] for name, column in _told() if name == table.name]
            if told:
                spoilt = {one.name: sa.literal(BEFORE, sa.Text) + sa.cast(one, sa.Text) + AFTER for one in told}
                connection.execute(sa.update(table).values(spoilt))
        bare = [f"{table}.{column}" for table, column in _told() if not _holds(connection, table, column)]
        assert not bare, f"no hostile text in {bare}: give _fill a row for them"
    engine.dispose()
    return target


def _told() -> Iterator[tuple[str, str]]:
    """Every column that holds texts from outside."""
    for table in schema.metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, columns.Words) and (table.name, column.name) not in _KEYS:
                yield table.name, column.name


def _holds(connection: sa.Connection, table: str, column: str) -> bool:
    found = schema.metadata.tables[table].columns[column]
    return connection.execute(sa.select(found).where(found.contains(PROBE)).limit(1)).first() is not None


def _tell(folder: Path) -> None:
    """Something done by a person with a hostile name, told to the log: its entries cannot be spoilt afterwards."""
    office = open_office(Settings.from_environment({"CCHC_DATA_DIR": str(folder)}))
    period = Period.parse("2023-Q3")
    asked = office.by(replace(LOCAL, name=f"{BEFORE}{MARKUP}"))
    directives.give(
        asked, period=period, day=period.last_day, subject=Subject(), text=f"{BEFORE}{MARKUP}", responsible="SNV",
        deadline=None,
    )  # fmt: skip
    office.store.close()


def _fill(connection: sa.Connection) -> None:
    """What the sample reports leave out: answers, evidence, imports withdrawn, refused and waiting, a directive on a task."""
    at = datetime(2023, 9, 19, tzinfo=UTC)
    first = sa.select(sa.func.min(schema.imports.c.id)).scalar_subquery()
    evidence = {"sha256": "0" * 64, "size": 1, "content": b"x"}
    connection.execute(sa.insert(schema.evidence).values(evidence))
    connection.execute(sa.update(schema.judgement).values(file_name="minh chứng.pdf", sha256=evidence["sha256"]))
    connection.execute(
        sa.update(schema.imports).where(schema.imports.c.id == first).values(withdrawn_at=at, withdrawn_by="Hoa")
    )
    _, second, third = connection.execute(
        sa.select(schema.imports.c.id).order_by(schema.imports.c.id).limit(3)
    ).scalars()
    for import_id, what in (
        (second, {"approval": "refused", "decided_at": at, "decided_by": "Hoa", "reason": "sai kỳ"}),
        (third, {"approval": "waiting"}),
    ):
        sent = {"unit": "061", **what}
        connection.execute(sa.update(schema.imports).where(schema.imports.c.id == import_id).values(sent))
    given = sa.select(sa.func.max(schema.directive.c.id)).where(schema.directive.c.act == "given").scalar_subquery()
    about = sa.or_(schema.directive.c.id == given, schema.directive.c.first == given)
    connection.execute(sa.update(schema.directive).where(about).values(task="1", indicator=None, unit=None))
    last = connection.execute(sa.select(sa.func.max(schema.imports.c.id))).scalar_one()
    for kind, value in (("column", "procedures.on_time|rate"), ("column", ""), ("unit", "061"), ("unit", MARKUP)):
        answer = {"import_id": last, "kind": kind, "key": f"tỷ lệ {kind} {value[:5]}", "value": value}
        connection.execute(sa.insert(schema.settled).values(answer))


# Where a text may stand as it came: Streamlit shows these as plain text. Anything else it may read as Markdown.
_PLAIN = {
    "text.body", "text_input.default", "text_input.value", "text_area.default", "text_area.value", "selectbox.options",
    "selectbox.raw_value", "multiselect.options", "file_uploader.label", "bidi_component.json",
    "download_button.url", "navigation.sections",
}  # fmt: skip


def faults(run: AppTest) -> list[str]:
    """Every place of a page in which a hostile text would be more than a text."""
    found = []
    for element, path, text in _texts(run):
        if PROBE not in text.casefold():
            continue
        if path == "bidi_component.json":
            found += [f"{element}: {fault}" for fault in markup_faults(json.loads(text)["html"])]
        elif path in ("bidi_component.bytes", "html.body"):
            found += [f"{element}: {fault}" for fault in markup_faults(text)]
        elif path not in _PLAIN:
            found.append(f"{path}: {text[:200]}")
    return found


def _texts(run: AppTest) -> Iterator[tuple[str, str, str]]:
    """Every text that a run sends to the browser: the element, its field, the text."""
    waiting = list(run._tree.children.values())
    while waiting:
        node = waiting.pop()
        waiting += getattr(node, "children", {}).values()
        proto = getattr(node, "proto", None)
        if proto is not None:
            for path, text in _strings(proto, node.type):
                yield node.type, path, text


def _strings(message: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(message, str):
        yield path, message
    elif path == "bidi_component.bytes":
        yield path, unpacked(message)
    elif hasattr(message, "ListFields"):
        for field, value in message.ListFields():
            if field.name not in ("id", "form_id", "user_key"):
                yield from _strings(value, path if field.name == "block" else f"{path}.{field.name}")
    elif hasattr(message, "__iter__") and not isinstance(message, bytes):
        for one in message:
            yield from _strings(one, path)


def _plot_texts(part: object) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        for one in part.values():
            yield from _plot_texts(one)
    elif isinstance(part, list):
        for one in part:
            yield from _plot_texts(one)


class _Reader(HTMLParser):
    """What a browser would make of markup, as far as it could do harm."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "iframe", "object", "embed", "base", "meta", "img", "link", "foreignobject"):
            self.faults.append(f"<{tag}>")
        for name, value in attrs:
            said = value or ""
            if name.startswith("on") or name == "srcdoc" or PROBE in name:
                self.faults.append(f"<{tag} {name}>")
            if name == "data-figure":
                self.faults += [
                    f"figure: {one}" for one in _plot_texts(json.loads(said)) if PROBE in one and "<" in one
                ]
            if name == "style" and PROBE in said.casefold():
                self.faults.append(f"<{tag} style={said[:80]}>")
            leads = (
                name in ("href", "src", "xlink:href", "action", "formaction", "data-day", "value") and name != "value"
            )
            if leads and (urlsplit(said).scheme or urlsplit(said).netloc):
                self.faults.append(f"<{tag} {name}={said[:80]}>")

    def handle_data(self, data: str) -> None:
        if "&lt;img" in data:
            self.faults.append(f"escaped twice: {data[:80]}")
        if "\u202e" in data or "\u2066" in data:
            self.faults.append(f"turns the reading: {data[:80]!r}")


def markup_faults(markup: str) -> list[str]:
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    return reader.faults
