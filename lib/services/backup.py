"""The whole database, with every report, and the plans that were loaded, into one file and back."""

import logging
from pathlib import Path

from lib.core.account import Actor, Right
from lib.core.audit import Act, Signature
from lib.core.errors import StoreError
from lib.services import permission
from lib.services.office import Office
from lib.services.settings import Settings
from lib.store.archive import read_archive, write_archive
from lib.store.database import Database

_LOG = logging.getLogger(__name__)


def backup(office: Office, target: Path) -> str:
    """Write everything as it stands at this moment to exactly one file.

    Answers why the audit log could not be told, empty where it was: a database that takes no more writes, on a full
    disk or a read-only one, is the first to need a backup.

    Raises:
        NotAllowed: only administrators make a backup.
        StoreError: the file cannot be written, or the database refuses; an older file of that name stays.
    """
    permission.require(office, Right.BACKUP)
    # First, so that the copy itself holds that it was made.
    untold = _tell(office, target)
    try:
        write_archive(office.store.database, target, office.settings.plans_folder)
    except StoreError as error:
        _tell(office, target, failed=str(error))
        raise
    return untold


def _tell(office: Office, target: Path, **more: str) -> str:
    """Answers why the log could not be told, empty where it was."""
    try:
        office.store.audit.record(Act.BACKUP, target.name, after=more or None)
    except StoreError as error:
        _LOG.warning("a backup to %s is missing in the audit log: %s", target, error)
        return str(error)
    return ""


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
