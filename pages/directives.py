"""Chỉ đạo: what was decided in the meetings, what is open, whose it is, until when."""

import streamlit as st

from lib.core.directive import Subject
from lib.core.period import Period
from lib.ui import cached, directives_page_view, opening, site, writing_panel
from lib.ui.board import board
from lib.ui.downloads import download_rows

plan = cached.plan()
period = opening.asked_period() or Period.quarter(plan.year, 1)
day = opening.day_of(period)
found = cached.directives()
view = directives_page_view.asked(found, period, day, st.query_params.to_dict())

board(directives_page_view.page(plan, found, view, opening.periods_with(period)), key="directives")
writing_panel.directive_forms(cached.office(), period, day, Subject(), None)
if found:
    download_rows(
        site.DIRECTIVES.title, f"chi-dao-{day}", directives_page_view.SHEET,
        lambda: directives_page_view.rows(plan, found, view),
    )  # fmt: skip
