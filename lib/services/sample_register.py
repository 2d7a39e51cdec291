"""What people say in the sample year: directives, judgements and notes, each marked as made up."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from lib.core.directive import Subject
from lib.core.judgement import Standing
from lib.core.period import Period
from lib.services import directives, judgements, notes
from lib.services.office import Office

Entry = Mapping[str, str | None]


def load(office: Office, file: Path) -> None:
    """Write down every entry, unless made-up ones stand already; what a person wrote is not touched.

    A plan of another year, or one that lacks an entry's goal, indicator or unit, goes without it.
    """
    if stands(office):
        return
    said = {kind: _of_year(office, entries) for kind, entries in json.loads(file.read_text(encoding="utf-8")).items()}
    for entry in said["directives"]:
        if _known(office, entry):
            _directive(office, entry)
    by_hand = {goal.id for goal in office.plan.goals if goal.indicator is None}
    judged = {(one.goal, str(one.period)) for one in office.store.judgements()}
    for entry in said["judgements"]:
        if entry["goal"] in by_hand and (entry["goal"], entry["period"]) not in judged:
            _judgement(office, entry)
    noted = {(one.indicator, one.unit, str(one.period)) for one in office.store.notes()}
    for entry in said["notes"]:
        if _known(office, entry) and (entry["indicator"], entry["unit"], entry["period"]) not in noted:
            _note(office, entry)


def stands(office: Office) -> bool:
    """Whether anything made up is still in the register."""
    given = any(one.sample and not one.withdrawn for one in office.store.directives())
    judged, noted = (any(one.sample for one in said) for said in (office.store.judgements(), office.store.notes()))
    return given or judged or noted


def _of_year(office: Office, entries: list[Entry]) -> list[Entry]:
    return [entry for entry in entries if Period.parse(entry["period"] or "").year == office.plan.year]


def _known(office: Office, entry: Entry) -> bool:
    plan = office.plan
    units = [entry[name] for name in ("unit", "responsible") if entry.get(name)]
    return entry["indicator"] in plan.indicators and all(unit in plan.units for unit in units)


def _directive(office: Office, entry: Entry) -> None:
    given = directives.give(
        office,
        period=Period.parse(entry["period"] or ""),
        day=date.fromisoformat(entry["day"] or ""),
        subject=Subject(indicator=entry["indicator"], unit=entry["unit"]),
        text=entry["text"] or "",
        responsible=entry["responsible"] or "",
        deadline=_day(entry["deadline"]),
        sample=True,
    )
    done_on = _day(entry["done_on"])
    if done_on is not None:
        directives.finish(office, given.id, entry["done_note"] or "", done_on)


def _judgement(office: Office, entry: Entry) -> None:
    judgements.judge(
        office,
        goal=entry["goal"] or "",
        period=Period.parse(entry["period"] or ""),
        standing=Standing(entry["standing"] or ""),
        evidence=entry["evidence"] or "",
        sample=True,
    )


def _note(office: Office, entry: Entry) -> None:
    notes.write(
        office,
        indicator=entry["indicator"] or "",
        unit=entry["unit"] or "",
        period=Period.parse(entry["period"] or ""),
        cause=entry["cause"] or "",
        remedy=entry["remedy"] or "",
        deadline=_day(entry["deadline"]),
        sample=True,
    )


def _day(said: str | None) -> date | None:
    return date.fromisoformat(said) if said else None
