"""From the bytes of a report to stored figures: read, compare, save. Nothing is stored before `save`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Literal

from lib.core.account import Right
from lib.core.observation import Observation
from lib.core.words import count
from lib.intake.collector import collector
from lib.intake.reading import Reading, Settled
from lib.intake.report import read_report
from lib.services import comparing, meters, permission
from lib.services.office import Office
from lib.services.standing_figures import StandingFigures
from lib.services.waiting import must_wait
from lib.store.keys import Key, facts_of, key_of
from lib.store.records import FigureRecord, NewImport, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What saving would do to one figure; `old` is the one that stands now, None for a new one."""

    kind: Literal["new", "changed", "same"]
    observation: Observation
    old: FigureRecord | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """What a save did, in numbers of figures and in a sentence.

    `import_id` is None when nothing was stored; `already` says that it is because the report was stored before.
    `touched` are the figures that stand with another value than before, or for the first time. `contradictory` figures
    were left out: the report states one thing twice, with different values.
    What `waits` is stored, but nothing of it counts until an officer approves it; the numbers tell what it would do.
    """

    import_id: int | None
    new: int
    changed: int
    same: int
    already: bool
    contradictory: tuple[Observation, ...]
    message: str
    waits: bool = False
    touched: tuple[Key, ...] = ()


@meters.READING.time()
def read(
    office: Office,
    name: str,
    data: bytes,
    answers: Settled | None = None,
    standing: StandingFigures | None = None,
) -> Reading:
    """Read a report with what people settled before; `answers` are those given to its questions now.

    Its findings tell what the store as it is now says about its figures; `standing` as for `comparing.compared`.
    """
    answers = answers or Settled()
    everyones = _memory(office, None, columns=False)
    reading = read_report(name, data, office.plan, everyones, answers)
    memory = _memory(office, reading.sender)
    if memory.columns:
        reading = read_report(name, data, office.plan, memory, answers)
    return comparing.compared(office, reading, standing)


def compare(office: Office, reading: Reading) -> tuple[Change, ...]:
    """What saving the accepted figures would change, in the report's order."""
    return compared(office, distinct(reading.accepted)[0], reading.sha256)


def compared(office: Office, figures: Sequence[Observation], report: str) -> tuple[Change, ...]:
    """The same for figures, each once, of the report with this SHA-256."""
    standing = office.store.standing(figures)
    brought = office.store.brought(report)
    changes = []
    for seen in figures:
        key, facts = key_of(seen), facts_of(seen)
        old = standing.get(key)
        if brought.get(key) == facts or (old is not None and _facts(old) == facts):
            changes.append(Change(kind="same", observation=seen, old=old))
        else:
            changes.append(Change(kind="new" if old is None else "changed", observation=seen, old=old))
    return tuple(changes)


@meters.saves
@collector.at_rest()
def save(
    office: Office,
    reading: Reading,
    data: bytes,
    *,
    answers: Settled | None = None,
    reported_on: date | None = None,
    standing: StandingFigures | None = None,
) -> Saved:
    """Store a report: its bytes, its accepted figures, its findings, and the answers for next time.

    `reading` must have been made from `data` with `answers`. `reported_on` is the report's date as a person gave it;
    without it the one that the report states. Who reads and saves many reports gives them the same `standing`.

    Raises:
        NotAllowed: the person may not upload, or not for all of these units, or not answer the report's questions.
        StoreError: the database refuses; nothing was changed.
        ValueError: `data` are not the bytes that were read.
    """
    if sha256(data).hexdigest() != reading.sha256:
        raise ValueError(f"{reading.name}: these are not the bytes that were read")
    answers = answers or Settled()
    _require(office, reading, answers, reported_on)
    figures, contradictory = distinct(reading.accepted)
    outcome = office.store.save(
        NewImport(
            sha256=reading.sha256,
            name=reading.name,
            content=data,
            plan=office.plan.id,
            person=office.actor.name,
            at=datetime.now(UTC),
            sender=reading.sender,
            reported_on=reported_on or reading.reported_on,
            sample=reading.sample,
            observations=figures,
            settled=_settled(office, reading, data, figures, answers),
            findings=reading.findings,
            columns=answers.columns,
            units=answers.units,
            answers={one.name: said for one in fields(Settled) if (said := getattr(answers, one.name))},
            unit=office.actor.unit,
            waits=must_wait(office),
        )
    )
    if standing is not None and outcome.version is not None:
        standing.saved(outcome.version, outcome.touched, figures)
    return Saved(
        import_id=outcome.import_id,
        new=outcome.new,
        changed=outcome.changed,
        same=outcome.same,
        already=outcome.already,
        contradictory=contradictory,
        message=_message(outcome) + _left_out(contradictory),
        waits=outcome.waits,
        touched=outcome.touched,
    )


def _require(office: Office, reading: Reading, answers: Settled, reported_on: date | None) -> None:
    """Raises NotAllowed: who may not settle saves only what the program accepts unseen, a unit only its own figures.

    A unit whose report waits may answer its questions: an officer sees the answers before they count. The report's
    date it may not give, for it tells whether the unit was late.
    """
    permission.require_units(office, Right.UPLOAD, (seen.unit or "" for seen in reading.accepted))
    if answers != Settled() and not must_wait(office):
        permission.require(office, Right.SETTLE)
    if reported_on not in (None, reading.reported_on):
        permission.require(office, Right.SETTLE)


def distinct(seen: Iterable[Observation]) -> tuple[tuple[Observation, ...], tuple[Observation, ...]]:
    """Each figure once, and the ones left out because the same figure is stated with different values."""
    by_key: dict[Key, list[Observation]] = {}
    for one in seen:
        by_key.setdefault(key_of(one), []).append(one)
    kept: list[Observation] = []
    contradictory: list[Observation] = []
    for stated in by_key.values():
        if len({facts_of(one) for one in stated}) == 1:
            kept.append(stated[0])
        else:
            contradictory.extend(stated)
    return tuple(kept), tuple(contradictory)


def _memory(office: Office, sender: str | None, *, columns: bool = True) -> Settled:
    memory = office.store.memory(sender)
    return Settled(columns=memory.columns if columns else {}, units=memory.units)


def _settled(
    office: Office, reading: Reading, data: bytes, figures: tuple[Observation, ...], answers: Settled
) -> frozenset[Observation]:
    """The figures that the program alone would not have accepted as they are."""
    memory = _memory(office, reading.sender)
    if answers == Settled() and memory == Settled():
        return frozenset()
    unaided = {_statement(seen) for seen in read_report(reading.name, data, office.plan).accepted}
    return frozenset(seen for seen in figures if _statement(seen) not in unaided)


def _statement(seen: Observation) -> tuple[object, ...]:
    return (key_of(seen), facts_of(seen), seen.place)


def _facts(record: FigureRecord) -> tuple[object, ...]:
    return (str(record.state), record.value, record.numerator, record.denominator, record.other_definition)


def _message(done: Outcome) -> str:
    if done.already and done.waits:
        return "Báo cáo này đã gửi và đang chờ chuyên viên duyệt; không có gì thay đổi."
    if done.already:
        return "Báo cáo này đã được lưu trước đây; không có gì thay đổi."
    if done.import_id is None:
        return "Báo cáo không có số liệu nào lưu được; chưa lưu gì."
    total = done.new + done.changed + done.same
    told = f"{count(done.new)} mới, {count(done.changed)} thay đổi, {count(done.same)} giữ nguyên."
    if done.waits:
        return f"Đã gửi {count(total)} số liệu, chờ chuyên viên duyệt mới được dùng: {told}"
    if not total:
        return "Đã lưu báo cáo và ghi nhớ các câu trả lời; không có số liệu nào."
    return f"Đã lưu {count(total)} số liệu: {told}"


def _left_out(contradictory: tuple[Observation, ...]) -> str:
    if not contradictory:
        return ""
    return f" Không lưu {count(len(contradictory))} số liệu vì báo cáo ghi cùng một số liệu với giá trị khác nhau."
