"""The slots of one table, each made once: whose a figure is, and when."""

from lib.intake.layout.heads import Head, narrower
from lib.intake.layout.lines import Slot
from lib.intake.texts.mention import Mention
from lib.intake.texts.units import UnitMatch


class Slots:
    """The slots of a table, by their values."""

    def __init__(self) -> None:
        self._slots: dict[tuple[object, ...], Slot] = {}

    def of(
        self,
        unit: str,
        match: UnitMatch | None,
        time: Mention | None,
        *,
        is_total: bool = False,
        running: bool = False,
        repeat: int = 0,
        base: Slot | None = None,
    ) -> Slot:
        """The table's one slot with these values."""
        key = (unit, match, time, is_total, running, repeat)
        slot = self._slots.get(key)
        if slot is None:
            slot = self._slots[key] = Slot(*key, base)
        return slot

    def crossed(self, slot: Slot, head: Head) -> Slot:
        """The slot where a row meets a column whose head names a unit or a time of its own."""
        if not head.says_more:
            return slot
        time = slot.time if head.time is None else narrower(slot.time, head.time)
        unit, match = (slot.unit, slot.match) if head.match is None else (head.match.code or "", head.match)
        running = slot.running or head.running
        total = slot.is_total or head.is_total
        base = slot if head.match is None and not head.is_total else None  # what is of no unit is no whole of a unit's
        return self.of(head.name or unit, match, time, is_total=total, running=running, repeat=slot.repeat, base=base)
