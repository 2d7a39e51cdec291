"""Everything dropped in one session: the files that wait, and those that were saved."""

from dataclasses import dataclass, field

from lib.intake.files.limits import DROP_BYTES, DROP_FILES
from lib.services.office import Office
from lib.services.standing_figures import StandingFigures
from lib.ui.upload_state import Done, Pending, Standing


@dataclass(slots=True, kw_only=True)
class Tray:
    """Everything dropped in one session.

    `generation` grows when the drop zone is to be emptied, `taken` are its files that are read already.
    `message` tells what the last save did, while there is still something to do. `left_out` names the files of the
    last drop for which there was no room.
    """

    pending: dict[str, Pending] = field(default_factory=dict)
    done: list[Done] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)
    generation: int = 0
    message: str = ""
    left_out: tuple[str, ...] = ()
    shown: str = ""

    def add(self, file: Pending) -> None:
        """Keep a file; the same bytes under another name stay one file."""
        known = self.pending.get(file.key)
        if known is None:
            self.pending[file.key] = file
        else:
            known.same_bytes = (*known.same_bytes, file.reading.name)

    def renew(self, office: Office) -> None:
        """As for each file: what was answered, and what the store says now."""
        standing = StandingFigures(office)
        for file in self.pending.values():
            file.renew(office, standing)

    def has_room_for(self, size: int) -> bool:
        """Whether a file of so many bytes may wait beside the others."""
        held = sum(len(file.data) for file in self.pending.values())
        return len(self.pending) < DROP_FILES and held + size <= DROP_BYTES

    def arrange(self) -> None:
        """Bring what wants a person to the front; done once a drop, so that nothing jumps while one works."""
        self.pending = {file.key: file for file in sorted(self.pending.values(), key=_urgency)}

    def put_away(self, key: str) -> None:
        self.pending.pop(key, None)

    def empty(self) -> None:
        self.pending.clear()
        self.done.clear()
        self.message = ""
        self.left_out = ()

    def chosen(self, key: str | None) -> Pending | None:
        """The file an address names, else the one shown before, else the first that wants a person."""
        first = min(self.pending.values(), key=lambda file: file.standing, default=None)
        found = self.pending.get(key or "") or self.pending.get(self.shown) or first
        self.shown = found.key if found else ""
        return found

    def of(self, standing: Standing) -> tuple[Pending, ...]:
        return tuple(file for file in self.pending.values() if file.standing is standing)

    @property
    def left(self) -> tuple[Pending, ...]:
        """The files somebody still has to do something about."""
        return tuple(file for file in self.pending.values() if file.standing is not Standing.ALREADY)


def _urgency(file: Pending) -> tuple[Standing, str]:
    return file.standing, file.reading.name.casefold()
