"""One heading and one choice, so that there is something to wait for and something to change."""

import streamlit as st

chosen = st.query_params.get("period", "2023")
st.html(f"<h1>{chosen[:7]}</h1>")
