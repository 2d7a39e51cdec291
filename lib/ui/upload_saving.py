"""Saving files that wait, one or many at once."""

from lib.core.period import Period
from lib.services import importing
from lib.services.office import Office
from lib.services.standing_figures import StandingFigures
from lib.ui.upload_state import Done, Pending


def save(office: Office, file: Pending) -> Done:
    """Store one file; its bytes may be let go afterwards.

    Raises:
        NotAllowed: as for `importing.save`.
        StoreError: the database refuses; nothing was changed.
    """
    return Saving(office).save(file)


class Saving:
    """Files saved one after the other. What one of them changes is held against the next where it bears on it."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._standing = StandingFigures(office)
        self._first = self._version = office.store.version()
        self._touched: set[tuple[str, str]] = set()

    def save(self, file: Pending) -> Done:
        """As the function `save`."""
        version = self._office.store.version()
        if file.stale or (version != file.version and (version != self._version or self._bears_on(file))):
            file.look_again(self._office, self._standing)
        saved = importing.save(
            self._office, file.reading, file.data,
            answers=file.answers, reported_on=file.reported_on, standing=self._standing,
        )  # fmt: skip
        self._touched |= {(key.indicator, key.unit) for key in saved.touched}
        self._version = version + (saved.import_id is not None)  # where somebody else saved, the store's is higher
        touched = frozenset((key.indicator, key.unit, Period.parse(key.period)) for key in saved.touched)
        return Done(name=file.reading.name, saved=saved, touched=touched)

    def _bears_on(self, file: Pending) -> bool:
        """Whether what was saved here changes what is said of a file: figures are held against their like alone."""
        if file.version != self._first or file.reading.questions:
            return True
        return any((seen.indicator, seen.unit) in self._touched for seen in file.reading.observations)
