"""Uploading happens during the meeting: the address of the upload page carries the view one came from."""

from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

import streamlit as st

from lib.ui import links, site
from lib.ui.links import FROM
from lib.ui.site import PageEntry


class View(NamedTuple):
    """A page and what its address asks of it."""

    page: PageEntry
    asked: dict[str, str]

    @property
    def href(self) -> str:
        return links.to(self.page, **self.asked)


def here(page: PageEntry) -> str:
    """The address of what is on screen; on the upload page, of the view one came from."""
    if page is site.UPLOAD:
        return st.query_params.get(FROM, "")
    return View(page, st.query_params.to_dict()).href


def view() -> View:
    """The view the address says one came from."""
    return view_at(st.query_params.get(FROM, ""))


def view_at(address: str) -> View:
    """The view at a relative address; the overview for anything that is no page of ours to go back to."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return View(site.OVERVIEW, {})
    page = None if parts.scheme or parts.netloc else site.page_at(parts.path.strip("./"))
    if page is None or page is site.UPLOAD:
        return View(site.OVERVIEW, {})
    return View(page, dict(parse_qsl(parts.query)))


def go(to: View) -> None:
    """Leave for a view; ends the run."""
    st.switch_page(to.page.script, query_params=to.asked)
