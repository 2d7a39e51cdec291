"""What every service works with: the plan, the store, and who asks."""

from dataclasses import dataclass, field, replace

from lib.core.account import LOCAL, Actor
from lib.core.audit import Signature
from lib.core.borders import Borders
from lib.core.plan import Plan
from lib.plans.borders import load_borders
from lib.plans.folder import load_plan
from lib.services.settings import Settings
from lib.store.store import Store


@dataclass(frozen=True, slots=True)
class Office:
    """Opened once; threads may share it. `actor` is who asks, in whose name all is written."""

    settings: Settings
    plan: Plan
    store: Store
    borders: Borders = field(default_factory=Borders)
    actor: Actor = LOCAL

    def by(self, actor: Actor) -> "Office":
        """The same office, asked by somebody else."""
        return replace(self, actor=actor, store=self.store.signed(Signature.of(actor)))


def open_office(settings: Settings | None = None) -> Office:
    """Load the plan and open the database; a missing database is made.

    Raises:
        PlanError: the plan folder cannot be used.
        StoreError: the database cannot be opened or made.
    """
    settings = settings or Settings.from_environment()
    plan = load_plan(settings.plan_folder)
    borders = load_borders(settings.plan_folder, plan.units)
    return Office(settings, plan, Store.open(settings.database_url), borders).by(LOCAL)
