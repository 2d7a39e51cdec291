"""The server: `streamlit run app.py`. Pages are in `pages/`, what they share in `lib/ui/`."""

import gc
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio.to_thread
import streamlit as st
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from lib.core.errors import DashboardError
from lib.ui import errors, site

_log = logging.getLogger(__name__)


@asynccontextmanager
async def lifespan(app: st.App) -> AsyncIterator[None]:
    """Check plan and database, warm what every page needs, then keep the garbage collector off it."""
    from lib.ui import cached  # its caches must be made after the server has started

    try:
        await anyio.to_thread.run_sync(cached.warm)
    except DashboardError as error:
        _log.error("Không khởi động được: %s %s", error, error.hint)
        raise SystemExit(1) from error
    # Streamlit collects garbage after every rerun: without this, walking all modules costs more than the page.
    gc.collect()
    gc.freeze()
    yield


app = st.App(
    site.FRAME,
    lifespan=lifespan,
    # Streamlit looks for static files beside its script, which is not where ours are.
    routes=[Mount("/app/static", StaticFiles(directory=site.STATIC))],
    on_script_error=errors.report_bug,
)
