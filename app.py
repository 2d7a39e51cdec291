"""The server: `streamlit run app.py`. Pages are in `pages/`, what they share in `lib/ui/`."""

import gc
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio.to_thread
import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from lib.core.errors import DashboardError
from lib.services.office import Office, open_office
from lib.services.settings import Settings
from lib.ui import errors, probes, site
from lib.ui.addresses import StrayAddresses


def checked() -> Settings:
    """Open plan and database once; what cannot be used is said in a sentence, and the server does not start."""
    try:
        office = open_office()
        office.store.close()
        return office.settings
    except DashboardError as error:
        sys.exit(f"Không khởi động được. {error}\n{error.hint}")


@asynccontextmanager
async def lifespan(app: st.App) -> AsyncIterator[None]:
    """Warm what every page needs, then keep the garbage collector off it."""
    from lib.ui import cached  # its caches must be made after the server has started

    await anyio.to_thread.run_sync(cached.warm)
    # Streamlit collects garbage after every rerun: without this, walking all modules costs more than the page.
    gc.collect()
    gc.freeze()
    yield


def office() -> Office:
    from lib.ui import cached

    return cached.office()


settings = checked()
app = st.App(
    site.FRAME,
    lifespan=lifespan,
    # Streamlit looks for static files beside its script, which is not where ours are.
    routes=[Mount("/app/static", StaticFiles(directory=site.STATIC)), *probes.routes(office, settings.metrics_token)],
    middleware=[Middleware(StrayAddresses), Middleware(probes.ClosedMetrics, token=settings.metrics_token)],
    on_script_error=errors.report_bug,
)
