"""One heading and one choice, so that there is something to wait for and something to change; or a place to drop files."""

import streamlit as st

if "drop" in st.query_params:
    dropped = st.file_uploader("Tệp", accept_multiple_files=True)
    st.html(f"<h1>{len(dropped)}</h1>")
else:
    chosen = st.radio("Kỳ", ("2023", "2023-Q3"))
    st.html(f"<h1>{chosen}</h1>")
