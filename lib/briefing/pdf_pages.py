"""Pages of the PDF: margins, the number on top, the mark of made-up figures, the outline."""

from io import BytesIO

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from lib.briefing.content import SAMPLE, Briefing
from lib.briefing.pdf_type import BOLD, plain
from lib.briefing.pictures import FAMILY

ANNEX = "annex"
_PAPER = "paper"
_TOP, _BOTTOM, _LEFT, _RIGHT = 20 * mm, 20 * mm, 30 * mm, 20 * mm
_NUMBER = 13


class Pages(BaseDocTemplate):  # type: ignore[misc]  # reportlab ships no types
    """An upright part and an annex crosswise; each counts its own pages and shows the number from the second on."""

    def __init__(
        self, file: BytesIO, briefing: Briefing, upright: tuple[float, float], crosswise: tuple[float, float]
    ) -> None:
        super().__init__(
            file,
            pagesize=upright,
            title=plain(briefing.subject),
            author=plain(briefing.letterhead.agency),
            subject=plain(briefing.plan),
            keywords=SAMPLE if briefing.sample else "",
            lang="vi-VN",
        )
        self._sample = briefing.sample
        self._part, self._opened, self._marks = "", 0, 0
        self.addPageTemplates([self._template(_PAPER, upright), self._template(ANNEX, crosswise)])

    def _template(self, name: str, size: tuple[float, float]) -> PageTemplate:
        frame = Frame(
            _LEFT, _BOTTOM, size[0] - _LEFT - _RIGHT, size[1] - _TOP - _BOTTOM,
            leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
        )  # fmt: skip
        return PageTemplate(id=name, frames=[frame], pagesize=size, onPage=self._head)

    def _head(self, canvas: Canvas, _: BaseDocTemplate) -> None:
        name = self.pageTemplate.id
        if name != self._part:
            self._part, self._opened = name, canvas.getPageNumber()
        number = canvas.getPageNumber() - self._opened + 1
        width, height = self.pageTemplate.pagesize
        canvas.saveState()
        if number > 1:
            canvas.setFont(FAMILY, _NUMBER)
            canvas.drawCentredString((_LEFT + width - _RIGHT) / 2, height - 13 * mm, str(number))
        if self._sample:
            canvas.setFont(BOLD, 11)
            canvas.drawRightString(width - _RIGHT, height - 13 * mm, SAMPLE)
        canvas.restoreState()

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 # the library's name
        """Give every heading its line in the outline."""
        title, level = getattr(flowable, "outline", ("", 0))
        if title:
            self._marks += 1
            key = f"heading-{self._marks}"
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(plain(title), key, level - 1, closed=level > 1)
