"""What a page shows to somebody who may not see it: that it is closed to them, why, and what to do."""

from lib.charts.svg import text
from lib.core.account import Actor
from lib.core.errors import NotAllowed
from lib.services.permission import require_of
from lib.ui.site import PageEntry


def refused(here: PageEntry, actor: Actor) -> str:
    """The page's whole content; empty for whom may see it."""
    if here.right is None:
        return ""
    try:
        require_of(actor, here.right)
    except NotAllowed as error:
        return (
            f'<section class="card start left" role="alert"><h1>Không mở được trang {text(here.title)}</h1>'
            f"<p>{text(str(error))}</p><p>{text(error.hint)}</p></section>"
        )
    return ""
