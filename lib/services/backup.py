"""The whole database, with every report, and the plans that were loaded, into one file and back."""

from pathlib import Path

from lib.core.account import Actor, Right
from lib.core.audit import Act, Signature
from lib.core.errors import StoreError
from lib.services import permission
from lib.services.office import Office
from lib.services.settings import Settings
from lib.store.archive import read_archive, write_archive
from lib.store.database import Database


def backup(office: Office, target: Path) -> None:
    """Write everything as it stands at this moment to exactly one file.

    Raises:
        NotAllowed: only administrators make a backup.
        StoreError: the file cannot be written, or the database refuses; an older file of that name stays.
    """
    permission.require(office, Right.BACKUP)
    # First, so that no copy of the data is made that the log does not tell of.
    office.store.audit.record(Act.BACKUP, target.name)
    try:
        write_archive(office.store.database, target, office.settings.plans_folder)
    except StoreError as error:
        office.store.audit.record(Act.BACKUP, target.name, after={"failed": str(error)})
        raise


def restore(settings: Settings, source: Path, actor: Actor) -> None:
    """Fill an absent or empty database from a backup, whichever kind of database it was made from.

    Raises:
        NotAllowed: only administrators restore one.
        StoreError: the file is damaged or of a newer program, or the database holds data; nothing was changed.
    """
    permission.require_of(actor, Right.BACKUP)
    database = Database(settings.database_url).signed(Signature.of(actor))
    try:
        read_archive(database, source, settings.plans_folder)
    finally:
        database.close()
