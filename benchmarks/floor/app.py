"""The floor: a server as ours, with the same settings and the garbage collector at rest, that shows an empty page."""

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st


@asynccontextmanager
async def lifespan(app: st.App) -> AsyncIterator[None]:
    gc.collect()
    gc.freeze()
    yield


app = st.App(Path(__file__).with_name("page.py"), lifespan=lifespan)
