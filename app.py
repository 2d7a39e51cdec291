"""The server: `streamlit run app.py`. Pages are in `pages/`, what they share in `lib/ui/`."""

import gc
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio.to_thread
import streamlit as st
from starlette.middleware import Middleware

from lib.core.errors import DashboardError
from lib.services.office import Office, open_office
from lib.services.settings import Settings
from lib.ui import errors, front, newer, probes, serving, site
from lib.ui.addresses import StrayAddresses
from lib.ui.chunks import STREAMLIT
from lib.ui.compressing import CompressedBundles
from lib.ui.held_uploads import HeldUploads

TURN_SECONDS = 0.001
"""How long a thread that draws may keep the others waiting, a fifth of what Python lets it.

Whoever sends a message or asks the database loses its turn for each of them.
"""


def checked() -> Settings:
    """Open plan and database once; what cannot be used is said in a sentence, and the server does not start.

    Neither does it where other machines could reach it while nobody has an account.
    """
    try:
        office = open_office()
        serving.check(office)
        office.store.close()
        return office.settings
    except DashboardError as error:
        sys.exit(f"Không khởi động được. {error}\n{error.hint}")


@asynccontextmanager
async def lifespan(app: st.App) -> AsyncIterator[None]:
    """Warm what the first page needs, then, once somebody looks at it, what uploads and briefings need."""
    from lib.ui import cached, first_page  # its caches must be made after the server has started

    serving.answer_at_once()
    sys.setswitchinterval(TURN_SECONDS)
    await anyio.to_thread.run_sync(cached.warm)
    set_aside()

    async def prepare_later() -> None:
        await first_page.out()
        await anyio.to_thread.run_sync(prepare)

    async with anyio.create_task_group() as group:
        group.start_soon(prepare_later)
        yield
        group.cancel_scope.cancel()


def prepare() -> None:
    """Load what only some pages need, so that whoever comes to them first need not wait."""
    from lib.ui import preparing

    preparing.prepare()
    set_aside()


def set_aside() -> None:
    """Keep the garbage collector off what stays: Streamlit collects after every rerun, and that costs more than a page."""
    gc.collect()
    gc.freeze()


def office() -> Office:
    from lib.ui import cached

    return cached.office()


settings = checked()
app = st.App(
    site.FRAME,
    lifespan=lifespan,
    routes=[
        *front.routes(STREAMLIT, serving.base()),
        *probes.routes(office, settings.metrics_token),
        newer.route(office, serving.base()),
        *serving.routes(office, settings.doors),
    ],
    middleware=[
        *serving.middleware(office),
        Middleware(CompressedBundles),
        Middleware(HeldUploads),
        Middleware(StrayAddresses),
        Middleware(probes.ClosedMetrics, token=settings.metrics_token),
    ],
    on_script_error=errors.report_bug,
)
