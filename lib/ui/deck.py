"""The meeting's slides as one component: all are sent at once, so that moving between them never asks the server."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import streamlit as st

from lib.charts.svg import text
from lib.core.unit import Unit
from lib.ui import assets
from lib.ui.slide import Slide

GIVEN = "directive"
"""The name under which the browser sends a directive."""


_COMPONENT = st.components.v2.component(
    "cchc_deck", html='<div class="deck" tabindex="-1"></div>', js=assets.loader(assets.DECK)
)


def deck(html: str, *, said: Mapping[str, Any] | None, on_given: Callable[[], None], key: str) -> None:
    """Show the slides over the whole window. `said` answers the last directive: `number`, `good`, `text`."""
    _COMPONENT(key=key, data={"html": html, "said": said}, height="content", on_directive_change=on_given)


_FULL = (
    '<svg aria-hidden="true" viewBox="0 0 12 12"><path d="M1 4V1h3M8 1h3v3M11 8v3H8M4 11H1V8" fill="none" '
    'stroke="currentColor" stroke-width="1.5"/></svg>'
)


def deck_markup(
    slides: Sequence[Slide],
    units: Sequence[Unit],
    *,
    house: str,
    period: str,
    day: str,
    leave: str,
    sample: bool,
    writes: bool = True,
) -> str:
    """All slides, the line below them and the box for a directive; `leave` is the address behind Esc.

    `day` is an example of a date, as it is written here; `writes` tells whether who presents may write directives.
    """
    count = len(slides)
    shown = "".join(_slide(one, house, period) for one in slides)
    badge = '<span class="sample">DỮ LIỆU MẪU</span>' if sample else ""
    key, write = (
        ("C ghi ý kiến · ", '<button type="button" data-act="write">Ghi ý kiến</button>') if writes else ("", "")
    )
    return (
        f'<main class="stage" aria-live="polite">{shown}</main>'
        f'<footer class="keys">{badge}<span class="hint">← → chuyển trang · {key}F toàn màn hình · T sáng/tối · '
        f"Esc thoát</span>{write}"
        f'<button type="button" data-act="look" aria-label="Đổi nền sáng, tối">◐</button>'
        f'<button type="button" data-act="full" aria-label="Toàn màn hình">{_FULL}</button>'
        f'<button type="button" data-act="back" aria-label="Trang trước">←</button>'
        f'<span class="number"><b class="at">1</b> / {count}</span>'
        f'<button type="button" data-act="next" aria-label="Trang sau">→</button>'
        f'<a class="leave" href="{text(leave)}" aria-label="Thoát trình chiếu">✕</a></footer>'
        f"{_dialog(units, day)}"
    )


def _slide(one: Slide, house: str, period: str) -> str:
    about = {
        "indicator": one.about.indicator,
        "unit": one.about.unit,
        "task": one.about.task,
        "responsible": one.responsible,
    }
    data = "".join(f' data-{name}="{text(value)}"' for name, value in about.items() if value)
    return (
        f'<section class="slide" hidden{data}><header><span>{text(f"{house} · {one.place}")}</span>'
        f'<span>{text(period)}</span></header><h1>{one.title}</h1><div class="body">{one.body}</div>'
        f'<p class="foot">{one.foot}</p></section>'
    )


def _dialog(units: Sequence[Unit], day: str) -> str:
    options = "".join(f'<option value="{text(unit.code)}">{text(unit.name)}</option>' for unit in units)
    return (
        '<dialog aria-labelledby="write_title"><form method="dialog"><h2 id="write_title">Ý kiến chỉ đạo</h2>'
        '<p class="about"></p>'
        '<label>Nội dung<textarea name="text" rows="4" maxlength="2000" required></textarea></label>'
        '<div class="pair"><label>Đơn vị thực hiện<select name="responsible" required><option value="">Chọn đơn vị</option>'
        f'{options}</select></label><label>Hạn<input name="deadline" inputmode="numeric" '
        f'maxlength="10" placeholder="{text(day)}" autocomplete="off"></label></div>'
        '<p class="answer" role="status"></p>'
        '<div class="acts"><button type="button" data-act="cancel">Thôi (Esc)</button>'
        '<button type="submit" class="first">Ghi (Ctrl+Enter)</button></div></form></dialog>'
    )
