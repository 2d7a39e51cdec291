"""The files dropped in a session."""

import streamlit as st

from lib.ui.upload_tray import Tray

_TRAY = "tray"


def tray() -> Tray:
    """What was dropped in this session and is neither saved nor taken away."""
    if _TRAY not in st.session_state:
        st.session_state[_TRAY] = Tray()
    kept: Tray = st.session_state[_TRAY]
    return kept
