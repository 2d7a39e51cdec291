"""The tables; `lib.store.columns` has the types that clean texts from reports and keep every time in UTC."""

from lib.store.schema.accounts import PASSING, account, attempt, session
from lib.store.schema.changes import ONE_ROW, audit_entry, audit_head, data_version
from lib.store.schema.metadata import metadata
from lib.store.schema.reports import KEY, STANDS, WAITS, current, finding, imports, observation, report, settled
from lib.store.schema.statements import directive, evidence, judgement, note
from lib.store.schema.tasks import progress, task, task_list

__all__ = [
    "KEY", "ONE_ROW", "PASSING", "REVISION", "STANDS", "WAITS", "account", "attempt", "audit_entry", "audit_head", "current",
    "data_version", "directive", "evidence", "finding", "imports", "judgement", "metadata", "note", "observation", "progress",
    "report", "session", "settled", "task", "task_list",
]  # fmt: skip

REVISION = "0010"
"""The newest migration; a database at this revision has exactly these tables."""
