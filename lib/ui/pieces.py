"""The parts screens share: head, choices, verdict words, counts."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from lib.charts.palette import css_name
from lib.charts.svg import mark, number, text
from lib.core.verdict import Status
from lib.core.words import day as written

JUDGED = (Status.MET, Status.NEAR, Status.MISSED)


def chip(status: Status) -> str:
    """The verdict as a small field: shape, word, colour."""
    return f'<span class="chip {css_name(status)}">{mark(status)}{status.label}</span>'


def badge(status: Status, said: str) -> str:
    """A small field with a verdict's shape and words of its own; `said` is plain text."""
    return f'<span class="chip small {css_name(status)}">{mark(status)}{text(said)}</span>'


def word(status: Status, said: str) -> str:
    """A phrase that carries a verdict; `said` must be safe already."""
    return f'<span class="{css_name(status)}">{mark(status)}{said}</span>'


def link(href: str, said: str, css: str = "link") -> str:
    return f'<a class="{css}" href="{text(href)}">{text(said)}</a>'


def head(
    title: str, *, under: str = "", crumbs: Sequence[tuple[str, str]] = (), place: str = "", beside: str = ""
) -> str:
    """A page's head; `title` is plain text and says the finding; `under`, `place` (the trail of units) and `beside` are markup."""
    path = " › ".join(f'<a href="{text(href)}">{text(name)}</a>' for name, href in crumbs)
    trail = f'<nav class="crumbs" aria-label="Đường dẫn">{path}</nav>' if crumbs else ""
    if place:
        trail = f'<div class="ways">{trail}{place}</div>'
    below = f'<div class="under">{under}</div>' if under else ""
    return f'<div class="head"><div class="title">{trail}<h1>{text(title)}</h1>{below}</div>{beside}</div>'


def choice(label: str, chosen: str, options: Iterable[tuple[str, str]]) -> str:
    """A select box; options are (address, words), `chosen` is the address on screen."""
    return _select(label, _options(chosen, options))


def grouped_choice(label: str, chosen: str, groups: Iterable[tuple[str, Sequence[tuple[str, str]]]]) -> str:
    """Like `choice`, with the options under headings; an empty heading leaves them on top."""
    parts = []
    for heading, options in groups:
        inside = _options(chosen, options)
        parts.append(f'<optgroup label="{text(heading)}">{inside}</optgroup>' if heading else inside)
    return _select(label, "".join(parts))


def stacked(*parts: str) -> str:
    """Parts of a page below one another, as far apart as Streamlit's; they cost less in one board than in several."""
    return "".join(f'<div class="stacked">{part}</div>' for part in parts if part)


def pair(left: str, right: str, *, wide: bool = False) -> str:
    """Two parts of a page side by side, the left one a little wider; below one another on a phone."""
    parts = "".join(f"<div>{part}</div>" for part in (left, right) if part)
    return f'<div class="pair{" wide" if wide else ""}">{parts}</div>'


def choices(*boxes: str) -> str:
    return f'<div class="choices">{"".join(boxes)}</div>'


def day_choice(label: str, day: date, address: str) -> str:
    """A box for a day, typed as “5/10/2023”, which goes into `address` as its `day`; emptied, it goes without.

    The browser's own box for dates writes them as its own language does.
    """
    return (
        f'<label>{text(label)}:<input type="text" inputmode="numeric" size="10" value="{written(day)}" '
        f'data-day="{text(address)}" placeholder="ngày/tháng/năm" title="Viết như 5/10/2023; bỏ trống để về ngày hết kỳ">'
        f"</label>"
    )


def _select(label: str, options: str) -> str:
    return f"<label>{text(label)}:<select data-go>{options}</select></label>"


def _options(chosen: str, options: Iterable[tuple[str, str]]) -> str:
    return "".join(
        f'<option value="{text(href)}"{" selected" if href == chosen else ""}>{text(words)}</option>'
        for href, words in options
    )


def merged(counts: Mapping[Status, int]) -> dict[str, int]:
    """Counts by colour: met, near, missed, and all that is no judgement as grey."""
    found = {"met": 0, "near": 0, "missed": 0, "grey": 0}
    for status, count in counts.items():
        found[css_name(status)] += count
    return found


def counts_strip(counts: Mapping[Status, int], note: str = "") -> str:
    """How many met, near, missed and without figures, as words and as one parted strip; `note` stands small below."""
    found = merged(counts)
    shown = ((Status.MET, "Đạt"), (Status.NEAR, "Gần đạt"), (Status.MISSED, "Chưa đạt"), (Status.NO_DATA, "Chưa có"))
    items = "".join(f"<li>{word(status, f'{found[css_name(status)]} {label}')}</li>" for status, label in shown)
    total = sum(found.values()) or 1
    strip = "".join(
        f'<span class="{name}" style="width:{number(count / total * 100)}%"></span>'
        for name, count in found.items()
        if count
    )
    below = f"<small>{text(note)}</small>" if note else ""
    return f'<div class="counts"><ul>{items}</ul><div class="strip" aria-hidden="true">{strip}</div>{below}</div>'


def tally(counts: Mapping[Status, int]) -> str:
    """The counts in small: a shape and a number each, only those above zero."""
    found = merged(counts)
    shown = ((Status.MET, "đạt"), (Status.NEAR, "gần đạt"), (Status.MISSED, "chưa đạt"), (Status.NO_DATA, "chưa có"))
    parts = [
        f'<span class="{css_name(status)}" title="{count} {label}">{mark(status)}{count}'
        f'<span class="unseen"> {label}</span></span>'
        for status, label in shown
        if (count := found[css_name(status)])
    ]
    return f'<span class="tally">{"".join(parts)}</span>'


_NUMBER = ' class="number"'


def table(columns: Sequence[tuple[str, bool]], rows: Iterable[str], caption: str) -> str:
    """An HTML table; columns are (name, whether numbers stand there), rows are whole `<tr>` elements."""
    heads = "".join(f'<th scope="col"{_NUMBER if numeric else ""}>{text(name)}</th>' for name, numeric in columns)
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{text(caption)}"><table class="list">'
        f'<caption class="unseen">{text(caption)}</caption><thead><tr>{heads}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )


def group_row(columns: int, title: str) -> str:
    """A row of a table of so many columns that heads those below it; the title stays in sight where the table is pushed aside."""
    return f'<tr class="group"><th scope="colgroup" colspan="{columns}"><span>{text(title)}</span></th></tr>'


NEWEST_FIRST = ("‹ Mới hơn", "Cũ hơn ›")
IN_ORDER = ("‹ Trang trước", "Trang sau ›")


def pager(page: int, last: int, address: Callable[[int], str], words: tuple[str, str] = NEWEST_FIRST) -> str:
    """The way to the pages before and after this one of a long list; empty where there is only one."""
    if last == 1:
        return ""
    before, after = words
    parts = [f"Trang {page}/{last}"]
    if page > 1:
        parts.insert(0, link(address(page - 1), before))
    if page < last:
        parts.append(link(address(page + 1), after))
    return f'<nav class="pages" aria-label="Các trang của danh sách">{"".join(f"<span>{part}</span>" for part in parts)}</nav>'
