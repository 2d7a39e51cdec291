"""The upload page as it looks: the files, what one of them was taken for, what it would change."""

from collections.abc import Iterable, Mapping, Sequence

from lib.charts.svg import mark, text
from lib.core import words
from lib.core.finding import Finding, Severity
from lib.core.plan import Plan
from lib.core.verdict import Status
from lib.intake.files.limits import DROP_BYTES, DROP_FILES, FILE_BYTES, MEGABYTE
from lib.ui import links, pieces, site
from lib.ui.changes_view import changes_card
from lib.ui.findings_view import findings_card
from lib.ui.reading_view import columns_card
from lib.ui.upload_state import Done, Pending, Standing
from lib.ui.upload_tray import Tray
from lib.ui.way_back import View

FORMATS = ("XLSX", "XLSM", "XLS", "XLSB", "ODS", "CSV")
MEGABYTES = FILE_BYTES // MEGABYTE
FILE = "file"
BADGES = {
    Standing.ASKS: Status.NEAR,
    Standing.REFUSED: Status.MISSED,
    Standing.READY: Status.MET,
    Standing.NOTHING: Status.NO_DATA,
    Standing.ALREADY: Status.NO_DATA,
}


def title(tray: Tray) -> str:
    """The page's finding in one line."""
    files = len(tray.pending)
    if not files:
        return f"Nạp báo cáo: {_kept(tray.done)}" if tray.done else site.UPLOAD.title
    of_tasks = sum(file.is_of_tasks for file in tray.pending.values())
    refused = len(tray.of(Standing.REFUSED)) - of_tasks
    asks = sum(file.to_look_at for file in tray.of(Standing.ASKS))
    read = files - refused - of_tasks
    said = [f"{words.count(read)} tệp đã đọc"] if read else []
    if of_tasks:
        said.append(f"{words.count(of_tasks)} tệp nhiệm vụ, xem ở trang Nhiệm vụ")
    if refused:
        said.append(f"{words.count(refused)} tệp không đọc được")
    if asks:
        said.append(f"{words.count(asks)} điều cần anh chị xem")
    elif tray.of(Standing.READY):
        said.append("không còn gì phải xem lại")
    elif len(tray.of(Standing.ALREADY)) == files:
        said = [f"{words.count(files)} tệp đều đã nạp trước đây" if files > 1 else "tệp này đã nạp trước đây"]
    return f"Nạp báo cáo: {', '.join(said)}"


def _kept(done: Sequence[Done]) -> str:
    """“đã lưu 12 số liệu”; what waits for an officer was only sent."""
    waits = sum(one.figures for one in done if one.saved.waits)
    saved = sum(one.figures for one in done) - waits
    said = [f"đã lưu {words.count(saved)} số liệu"] if saved or not waits else []
    return ", ".join([*said, f"đã gửi {words.count(waits)} số liệu, chờ duyệt"] if waits else said)


def head(tray: Tray, back: View) -> str:
    return pieces.head(title(tray), crumbs=[(f"‹ {back.page.title}", back.href)])


def empty_card(plan: Plan, *, waits: bool = False) -> str:
    """What to drop, and what happens then; `waits` says that an officer has to approve it."""
    formats = ", ".join(FORMATS)
    return (
        f'<section class="card start"><h2>Thả các tệp báo cáo vào ô bên trên</h2>'
        f'<p class="note">Bảng tính {formats}, mỗi tệp đến {MEGABYTES} MB. Thả một lần được nhiều tệp (đến '
        f"{words.count(DROP_FILES)} tệp, {words.count(DROP_BYTES // MEGABYTE)} MB), giữ nguyên mẫu của từng đơn vị.</p><ol><li>Chương trình đọc từng tệp, nhận ra chỉ tiêu, đơn vị và kỳ năm {plan.year}.</li>"
        f"<li>Anh chị xem số liệu sẽ thay đổi và chọn giúp những chỗ chưa chắc.</li>"
        f"<li>{_last_step(waits)}</li></ol></section>"
    )


def _last_step(waits: bool) -> str:
    history = pieces.link(links.to(site.HISTORY), site.HISTORY.title)
    if waits:
        return f"Bấm <b>Gửi</b>. Số liệu được dùng sau khi chuyên viên duyệt; kết quả xem ở đây và ở trang {history}."
    return f"Bấm <b>Lưu</b>. Trước đó chưa có gì được lưu; lưu nhầm thì rút lại ở trang {history}."


def file_list(tray: Tray, chosen: Pending | None, asked: Mapping[str, str]) -> str:
    """Every file with where it stands; each opens its details, the rest of the address stays as `asked`."""
    items = "".join(_file(file, file is chosen, asked) for file in tray.pending.values())
    saved = "".join(_done(one) for one in reversed(tray.done))
    return (
        f'<section class="card files"><h2>Tệp <small>{words.count(len(tray.pending) + len(tray.done))}</small></h2>'
        f"<ul>{items}{saved}</ul></section>"
    )


def _file(file: Pending, chosen: bool, asked: Mapping[str, str]) -> str:
    href = links.to(site.UPLOAD, **{**asked, FILE: file.key})
    current = ' aria-current="true"' if chosen else ""
    notes = [f"<small>{text(_about(file))}</small>"] if _about(file) else []
    if file.same_bytes:
        notes.append(f"<small>Cùng nội dung với: {text(', '.join(dict.fromkeys(file.same_bytes)))}</small>")
    return (
        f'<li><a href="{text(href)}"{current}><b>{text(file.reading.name)}</b>'
        f'<span class="badges">{"".join(_badges(file))}</span>{"".join(notes)}</a></li>'
    )


def _badges(file: Pending) -> Iterable[str]:
    standing, figures = file.standing, len(file.changes)
    counted = f"{words.count(figures)} số liệu"
    said = {
        Standing.ASKS: f"{words.count(file.to_look_at)} cần xem",
        Standing.REFUSED: "là nhiệm vụ" if file.is_of_tasks else "không đọc được",
        Standing.READY: f"sẵn sàng · {counted}",
        Standing.NOTHING: "không có số liệu",
        Standing.ALREADY: "đã nạp trước đây",
    }[standing]
    yield pieces.badge(Status.NEAR if file.is_of_tasks else BADGES[standing], said)
    if standing is Standing.ASKS and figures:
        yield pieces.badge(Status.MET, counted)
    warnings = sum(found.severity is Severity.WARNING for found in file.reading.findings)
    if standing is Standing.READY and warnings:
        yield pieces.badge(Status.NEAR, f"{words.count(warnings)} lưu ý")


def _about(file: Pending) -> str:
    """In the list: why a file was refused, else where its tables are from."""
    if file.standing is Standing.REFUSED:
        return " ".join(f"{found.message} {found.hint}".strip() for found in _errors(file)[:1])
    if file.standing is Standing.ALREADY and file.earlier is not None:
        return f"{file.earlier.person}, {words.moment(file.earlier.at)}; không có gì thay đổi"
    periods = dict.fromkeys(seen.period.label for seen in file.reading.observations if seen.period)
    units = {seen.unit for seen in file.reading.observations if seen.unit}
    parts = [next(iter(periods)) if len(periods) == 1 else f"{len(periods)} kỳ"] if periods else []
    return " · ".join([*parts, *([f"{len(units)} đơn vị"] if units else [])])


def _errors(file: Pending) -> list[Finding]:
    return [found for found in file.reading.findings if found.severity is Severity.ERROR]


def _done(done: Done) -> str:
    said = _kept([done]) if done.saved.import_id is not None else "không có gì thay đổi"
    shown = pieces.badge(Status.NEAR if done.saved.waits else Status.MET, said)
    return f'<li class="done"><b>{text(done.name)}</b><span class="badges">{shown}</span></li>'


def message(tray: Tray) -> str:
    """What the last save did and what is left, while something is; which files found no room."""
    saved = f'<p class="card notice">{mark(Status.MET)}<span>{text(tray.message)}</span></p>' if tray.message else ""
    return saved + _left_out(tray.left_out) + _REFUSED


# Filled by the browser, which alone knows what it could not send.
_REFUSED = f'<p class="card notice near" role="status" data-refused hidden>{mark(Status.NEAR)}<span></span></p>'


def _left_out(names: Sequence[str]) -> str:
    if not names:
        return ""
    named = "; ".join(names[:5]) + (f" và {words.count(len(names) - 5)} tệp khác" if len(names) > 5 else "")
    said = (
        f"Chưa đọc {words.count(len(names))} tệp: {named}. Mỗi lần xem được đến {words.count(DROP_FILES)} tệp, cả thảy "
        f"{words.count(DROP_BYTES // MEGABYTE)} MB. Lưu hoặc bỏ bớt các tệp đang chờ rồi thả lại những tệp này."
    )
    return f'<p class="card notice near" role="status">{mark(Status.NEAR)}<span>{text(said)}</span></p>'


def all_done(tray: Tray, back: View) -> str:
    """Nothing is left: how much was saved, and the way back."""
    kept = _kept(tray.done)
    return (
        f'<section class="card start"><h2>{kept[:1].upper()}{kept[1:]} từ {words.count(len(tray.done))} tệp</h2>'
        f'<p class="note">{pieces.link(back.href, f"Về {back.page.title}")} · '
        f"{pieces.link(links.to(site.HISTORY), 'Xem hoặc rút lại lần nạp')}</p></section>"
    )


def file_head(file: Pending, plan: Plan) -> str:
    """The chosen file's name and who wrote it; what was wrong with it, if it could not be read."""
    reading = file.reading
    facts = [_size(reading.size)]
    if reading.sender is not None and reading.sender in plan.units:
        facts.insert(0, plan.units.get(reading.sender).name)
    if reading.reported_on is not None:
        facts.append(f"ngày báo cáo {words.day(reading.reported_on)}")
    tag = ' <span class="tag">DỮ LIỆU MẪU</span>' if reading.sample else ""
    return f'<h2 class="part file-name">{text(reading.name)} <small>{text(" · ".join(facts))}</small>{tag}</h2>'


def refusal(file: Pending) -> str:
    """Instead of a preview: what is wrong and what to do."""
    said = "".join(
        f'<p class="large-note">{mark(Status.MISSED)}{text(found.message)}</p><p class="note">{text(found.hint)}</p>'
        for found in _errors(file)
    )
    where = " Bấm “Mở ở trang Nhiệm vụ” để xem và lưu." if file.is_of_tasks else ""
    return (
        f'<section class="card">{said}<p class="note">Tệp này chưa được lưu; các tệp khác không bị ảnh hưởng.{where}</p>'
        "</section>"
    )


def earlier(file: Pending) -> str:
    """Says that the same bytes stand in the store, if they do."""
    known = file.earlier
    if known is None:
        return ""
    where = pieces.link(links.to(site.HISTORY, **{"import": str(known.id)}), f"lần nạp số {known.id}")
    if known.ended:
        return (
            f'<p class="card notice">{mark(Status.MISSED)}<span>Đúng tệp này đã không được duyệt ({where}). '
            f"Lý do: {text(known.reason or '')}</span></p>"
        )
    if known.waits:
        return (
            f'<p class="card notice near">{mark(Status.NEAR)}<span>Đúng tệp này đã được {text(known.person)} gửi lúc '
            f"{words.moment(known.at)} ({where}), đang chờ chuyên viên duyệt.</span></p>"
        )
    rest = "không có gì thay đổi" if file.standing is Standing.ALREADY else "chỉ số liệu khác trước mới được lưu thêm"
    return (
        f'<p class="card notice">{mark(Status.NO_DATA)}<span>Đúng tệp này đã được {text(known.person)} nạp lúc '
        f"{words.moment(known.at)} ({where}); {rest}.</span></p>"
    )


def details(file: Pending, plan: Plan) -> str:
    """What the file was taken for, what it would change, what was found."""
    return (
        f"{columns_card(file, plan)}"
        f'<div class="two preview">{changes_card(file, plan)}{findings_card(file.reading.findings)}</div>'
    )


def remaining(files: Sequence[Pending]) -> str:
    """Which files were not saved, and why, in one sentence."""
    why = {Standing.REFUSED: "không đọc được", Standing.NOTHING: "không có số liệu"}
    named = [
        f"{file.reading.name} ({why.get(file.standing, f'{words.count(file.to_look_at)} điều cần xem')})"
        for file in files
    ]
    shown = "; ".join(named[:5])
    more = f" và {words.count(len(named) - 5)} tệp khác" if len(named) > 5 else ""
    return f"Còn {words.count(len(named))} tệp chưa lưu: {shown}{more}." if named else ""


def _size(size: int) -> str:
    return (
        f"{words.decimal(size / MEGABYTE)} MB" if size >= MEGABYTE else f"{words.count(max(1, round(size / 1024)))} KB"
    )
