"""The summary on a page: its figures are links to where they come from."""

from datetime import date

from lib.charts.svg import text
from lib.insight.scorecard import Scorecard
from lib.insight.sentences import Part, Sentence, Subject, Topic
from lib.insight.summary import Work, summary
from lib.ui import cached, links, site


def brief(card: Scorecard, unit: str | None = None, work: Work | None = None) -> str:
    """The second and third sentence at once, since the page's heading says the first; unfolded, the whole summary."""
    sentences = [said(card, one) for one in summary(card, unit, work)]
    return (
        f'<div class="brief"><p>{" ".join(sentences[1:3])}</p>'
        f"<details><summary>Đọc cả tóm tắt</summary><p>{' '.join(sentences)}</p></details></div>"
    )


def work(day: date) -> Work:
    """What was decided and what is due, as of a day."""
    return Work.of(cached.directives(), cached.data().figures.tasks.as_of(day), day)


def said(card: Scorecard, sentence: Sentence) -> str:
    """A sentence as markup; figures whose source has a page are links."""
    return "".join(_part(card, part) for part in sentence.parts)


def _part(card: Scorecard, part: Part) -> str:
    href = _address(card, part.subject) if part.subject is not None else None
    return text(part.text) if href is None else f'<a href="{text(href)}">{text(part.text)}</a>'


def _address(card: Scorecard, subject: Subject) -> str | None:
    period = str(subject.period)
    match subject.topic:
        case Topic.INDICATOR:
            return links.to(site.INDICATOR, indicator=subject.indicator, unit=subject.unit, period=period)
        case Topic.UNIT if subject.unit == card.root.code:
            return links.to(site.INDICATOR, period=period)
        case Topic.UNIT:
            return links.to(site.UNIT, unit=subject.unit, period=period)
        case Topic.DIRECTIVES:
            return links.to(site.DIRECTIVES, period=period)
        case Topic.REPORTING:
            return links.to(site.REPORTING, period=period)
        case Topic.TASKS if site.TASKS in site.PAGES:
            return links.to(site.TASKS, period=period)
    return None
