"""The fixed parts of the PDF: agency and motto, title, receivers and signature; words as in the Word file."""

from collections.abc import Iterator

from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, HRFlowable, KeepTogether, Paragraph, Spacer, Table

from lib.briefing.blocks import Annex
from lib.briefing.content import Briefing, Letterhead
from lib.briefing.pdf_type import STYLES, said
from lib.briefing.word_head import (
    AGENCY_RULE,
    HALVES,
    MOTTO,
    MOTTO_RULE,
    NATION,
    REPORT,
    TITLE_RULE,
    attached,
    dated,
    number_of,
)

_ROOM_TO_SIGN = 22 * mm


def letterhead(briefing: Briefing) -> Iterator[Flowable]:
    head = briefing.letterhead
    left = [
        Paragraph(said(head.superior.upper()), STYLES["motto"]),
        Paragraph(f"<b>{said(head.agency.upper())}</b>", STYLES["motto"]),
        _rule(AGENCY_RULE),
        Spacer(1, 6),
        Paragraph(said(number_of(head)), STYLES["block"]),
    ]
    right = [
        Paragraph(f"<b>{NATION}</b>", STYLES["motto"]),
        Paragraph(f"<b>{MOTTO}</b>", STYLES["block"]),
        _rule(MOTTO_RULE),
        Spacer(1, 6),
        Paragraph(f"<i>{said(dated(briefing))}</i>", STYLES["block"]),
    ]
    yield _halves(left, right)
    yield Spacer(1, 14)
    yield Paragraph(f"<b>{REPORT}</b>", STYLES["centred"])
    yield Paragraph(f"<b>{said(briefing.subject)}</b>", STYLES["centred"])
    yield _rule(TITLE_RULE)
    yield Spacer(1, 10)


def annex_title(block: Annex, briefing: Briefing) -> Iterator[Flowable]:
    title = Paragraph(f"<b>{said(block.title)}</b>", STYLES["centred"])
    title.outline = (block.title, 1)
    yield title
    yield Paragraph(f"<b>{said(block.subtitle)}</b>", STYLES["centred"])
    yield Paragraph(f"<i>{said(attached(briefing))}</i>", STYLES["centred"])
    yield Spacer(1, 8)


def signature(head: Letterhead) -> Iterator[Flowable]:
    last = len(head.receivers)
    receivers = [
        Paragraph(f"- {said(receiver)}{'.' if place == last else ';'}", STYLES["receivers"])
        for place, receiver in enumerate(head.receivers, start=1)
    ]
    left = [Paragraph('<b><i><font size="12">Nơi nhận:</font></i></b>', STYLES["receivers"]), *receivers]
    right = [Paragraph(f"<b>{said(head.signer.upper())}</b>", STYLES["block"]), Spacer(1, _ROOM_TO_SIGN)]
    yield KeepTogether([Spacer(1, 10), _halves(left, right)])


def _halves(left: list[Flowable], right: list[Flowable]) -> Table:
    return Table(
        [[left, right]],
        colWidths=[half * mm for half in HALVES],
        style=[("VALIGN", (0, 0), (-1, -1), "TOP")],
        splitInRow=1,  # a name may be as long as it likes
    )


def _rule(length: float) -> HRFlowable:
    return HRFlowable(width=length * mm, thickness=0.75, color=black, spaceBefore=3, spaceAfter=0)
