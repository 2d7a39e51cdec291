"""The site's pages as Streamlit knows them."""

from copy import copy

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from lib.ui import site


def pages() -> list[StreamlitPage]:
    """One a page of the site. Each run has copies of its own: Streamlit notes in a page that it has been run."""
    return [copy(one) for one in _made()]


@st.cache_resource(show_spinner=False)
def _made() -> tuple[StreamlitPage, ...]:
    """Made once: each one looks for its script on disk, and there are as many in every run as the site has pages."""
    return tuple(
        st.Page(entry.script, title=entry.title, url_path=entry.url or None, default=entry is site.OVERVIEW)
        for entry in site.PAGES
    )
