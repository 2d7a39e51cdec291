"""Biểu mẫu: a blank form for some units and a period, to be filled in and imported."""

import streamlit as st

from lib.core.period import Period
from lib.services import forms
from lib.ui import cached, forms_view, opening
from lib.ui.board import board

office = cached.office()
plan = office.plan
period = opening.asked_period() or Period.quarter(plan.year, 1)
wanted = forms_view.wish(plan, period, st.query_params.get(forms_view.WHO), st.query_params.get(forms_view.AREAS))


def made() -> bytes:
    return forms.blank_form(office, [wanted.who], wanted.period, forms.of_areas(plan, wanted.areas))


board(lambda: forms_view.head(plan, wanted), key="head")
left, right = st.columns([62, 38], gap="small")
with left:
    board(lambda: forms_view.contents(plan, wanted), key="contents")
with right:
    st.download_button(
        "Tải biểu mẫu Excel", made, file_name=forms.file_name(plan, wanted.period, wanted.who), key="form",
        type="primary", icon=":material/download:", on_click="ignore", width="stretch",
    )  # fmt: skip
    board(forms_view.explanation(), key="explanation")
