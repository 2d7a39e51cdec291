"""What every service works with: the plan and the store."""

from dataclasses import dataclass

from lib.core.plan import Plan
from lib.plans.folder import load_plan
from lib.services.settings import Settings
from lib.store.store import Store


@dataclass(frozen=True, slots=True)
class Office:
    """Opened once; threads may share it."""

    settings: Settings
    plan: Plan
    store: Store


def open_office(settings: Settings | None = None) -> Office:
    """Load the plan and open the database; a missing database is made.

    Raises:
        PlanError: the plan folder cannot be used.
        StoreError: the database cannot be opened or made.
    """
    settings = settings or Settings.from_environment()
    return Office(settings, load_plan(settings.plan_folder), Store.open(settings.database_url))
