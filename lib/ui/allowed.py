"""Buttons that lead to what one may not do are not shown. The services refuse it anyway: this only spares the way."""

import re
from collections.abc import Mapping
from contextvars import ContextVar
from html import unescape
from urllib.parse import parse_qsl, urlsplit

from lib.core.account import LOCAL, Actor, Right
from lib.core.plan import Plan
from lib.services.permission import speaks_for
from lib.ui import links, site
from lib.ui.asked_form import WRITE, Form
from lib.ui.dictionary_view import FORGET
from lib.ui.task_address import LOAD

FORMS: Mapping[str, Right] = {
    Form.DIRECTIVE: Right.DIRECT,
    Form.CORRECT: Right.DIRECT,
    Form.WITHDRAW: Right.DIRECT,
    Form.DONE: Right.FOLLOW_UP,
    Form.REOPEN: Right.FOLLOW_UP,
    Form.NOTE: Right.NOTE,
    Form.JUDGEMENT: Right.JUDGE,
}
_BUTTON = re.compile(r'<a class="(?:button|upload|link forget)[^"]*" href="([^"]*)"[^>]*>.*?</a>', re.DOTALL)
_looking: ContextVar[tuple[Actor, Plan] | None] = ContextVar("looking", default=None)


def look_as(actor: Actor, plan: Plan) -> None:
    """Say who looks at what this run shows."""
    _looking.set((actor, plan))


def for_reader(markup: str) -> str:
    """Our own markup without the buttons that whoever looks may not use."""
    actor, plan = _looking.get() or (LOCAL, None)
    if actor.role is None or plan is None:
        return markup
    return _BUTTON.sub(lambda found: found[0] if may_follow(actor, plan, unescape(found[1])) else "", markup)


def may_follow(actor: Actor, plan: Plan, href: str) -> bool:
    """Whether somebody may do what an address leads to."""
    address = urlsplit(href)
    query = dict(parse_qsl(address.query))
    right = FORMS.get(query.get(WRITE, ""))
    if right is Right.NOTE:
        return actor.may(right) and speaks_for(actor, plan, query.get(links.UNIT, ""))
    if right is None and FORGET in query:
        right = Right.DICTIONARY
    if right is None and (LOAD in query or address.path == site.UPLOAD.url):
        right = Right.UPLOAD
    return right is None or actor.may(right)
