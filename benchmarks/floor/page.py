"""One heading and one choice, so that there is something to wait for and something to change."""

import streamlit as st

chosen = st.radio("Kỳ", ("2023", "2023-Q3"))
st.html(f"<h1>{chosen}</h1>")
