"""What only uploads and briefings need, loaded while the first pages are read."""

from lib.briefing import pdf, sheets, slides, word
from lib.insight import table
from lib.intake.files import workbook
from lib.intake.plan_reader import reader_of
from lib.services import importing
from lib.ui import cached

LOADED = (importing, table, word, pdf, slides, sheets)
"""Loading these modules is the most of it."""


def prepare() -> None:
    """Start a reading process, prepare the plan for reading, ask who sent what and the remarks. May run in any thread."""
    workbook.warm()
    reader_of(cached.plan())
    cached.data().ask_ahead()  # of a whole year the first time, then only of what comes in
