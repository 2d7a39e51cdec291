"""Tình hình báo cáo: which unit reported for which period, and what deserves a second look."""

from datetime import timedelta
from functools import partial

import streamlit as st

from lib.core.unit import Kind
from lib.ui import cached, links, opening, places, reporting_view, site
from lib.ui.board import board
from lib.ui.downloads import download_rows

card = opening.scorecard()
monthly = st.query_params.get(reporting_view.SPAN) == reporting_view.MONTHS
district = links.asked(links.UNIT, {unit.code for unit in card.children(kind=Kind.DISTRICT)})
groups = [(card.unit(district).name, card.children(district))] if district else places.groups(card, card.root)[1:]
# Without the day of a meeting, the day after reports are due: that is when one meets about a period.
day = opening.asked_day() or card.period.due_day + timedelta(days=1)


found = partial(reporting_view.submissions, card, groups, cached.received(), monthly, day)
year = cached.data()


def matrix() -> str:
    told = found()
    return reporting_view.head(card, told, opening.choosable_periods(card), monthly, district) + reporting_view.matrix(
        card, told, groups
    )


board(matrix, key="reporting", made_of=cached.told(year.received.edition()))
left, right = st.columns(2, gap="small")
with left:
    board(
        lambda: reporting_view.doubts(card, cached.remarks()), key="doubts", made_of=cached.told(year.remarks.edition())
    )
with right:
    board(lambda: reporting_view.made_up(card), key="made_up", made_of=cached.told())
download_rows(
    site.REPORTING.title, f"tinh-hinh-bao-cao-{card.period}", reporting_view.SHEET, lambda: reporting_view.rows(found())
)
