"""An .xlsx or .xlsm package: its sheets' marks, and a copy with nothing in it but what values need."""

import io
import posixpath
import re
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from lib.intake.files import limits, markup, sheet_scan
from lib.intake.files.archive import Archive, stored
from lib.intake.files.marks import Marks
from lib.intake.files.markup import Attributes
from lib.intake.files.refusal import damaged, too_large
from lib.intake.files.styles import Styles

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HUGE_COUNT = re.compile(rb"""\s(?:uniqueCount|count)\s*=\s*["'][0-9]{8,}["']""")
_HEAD_BYTES = 4096
_STRING_REFERENCE = re.compile(rb'\bt="s"[^>]*>\s*<v>([0-9]+)</v>')


@dataclass(frozen=True, slots=True)
class Relation:
    """One entry of a relationships part; `kind` is the last word of its type, `target` a part's name."""

    id: str
    kind: str
    target: str


@dataclass(frozen=True, slots=True)
class SheetPart:
    name: str
    part: bytes | None


class Package:
    """What a workbook package holds. Relations to places outside it are left out, never followed."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        book = _book_name(archive)
        self.book = archive.read(book)
        folder, name = posixpath.split(book)
        relations = read_relations(archive.read_if_present(f"{folder}/_rels/{name}.rels"), folder)
        self._relations = {relation.id: relation for relation in relations}
        self._named = {relation.kind: relation.target for relation in relations}
        self.sheets = self._sheets()
        self._style_part = self._part("styles")
        self._strings = _without_huge_counts(self._part("sharedStrings") or b"")
        self.styles = read_styles(self._style_part) if self._style_part else Styles()
        if self._strings:
            _check_strings(self._strings, [sheet.part for sheet in self.sheets if sheet.part])

    def marks(self, sheet: int, room: int) -> Marks:
        part = self.sheets[sheet].part
        return sheet_scan.read_marks(part, self.styles, room) if part else Marks()

    def copy(self) -> io.BytesIO:
        """The values' parts in a new package with plain names, so that no reader can be led elsewhere."""
        parts = {
            "_rels/.rels": write_relations([("rId1", "officeDocument", "xl/workbook.xml")]),
            "xl/workbook.xml": self.book,
        }
        relations = []
        for number, sheet in enumerate(self.sheets):
            folder = "chartsheets" if sheet.part is None else "worksheets"
            target = f"{folder}/sheet{number + 1}.xml"
            relations.append((self._ids[number], folder.removesuffix("s"), target))
            if sheet.part is not None:
                parts[f"xl/{target}"] = sheet.part
        if self._style_part:
            relations.append(("rIdStyles", "styles", "styles.xml"))
            parts["xl/styles.xml"] = self._style_part
        if self._strings:
            relations.append(("rIdStrings", "sharedStrings", "sharedStrings.xml"))
            parts["xl/sharedStrings.xml"] = self._strings
        parts["xl/_rels/workbook.xml.rels"] = write_relations(relations)
        return stored(parts)

    def _part(self, kind: str) -> bytes | None:
        target = self._named.get(kind)
        part = self._archive.read_if_present(target) if target else None
        if part:
            markup.refuse_document_type(part)
        return part

    def _sheets(self) -> list[SheetPart]:
        listed: list[tuple[str, str]] = []

        def start(name: str, attributes: Attributes) -> None:
            if name == "sheet":
                link = next((value for key, value in attributes.items() if key.endswith(":id")), "")
                listed.append((attributes.get("name", ""), link))

        markup.parse(self.book, start)
        if len(listed) > limits.SHEETS:
            raise too_large(f"Tệp có quá nhiều trang tính ({len(listed)}).")
        self._ids = [link for _, link in listed]
        targets = [relation.target for link in self._ids if (relation := self._relations.get(link))]
        if len(set(targets)) != len(targets) or len(targets) != len(listed):
            raise damaged()
        return [SheetPart(name, self._sheet_part(self._relations[link])) for name, link in listed]

    def _sheet_part(self, relation: Relation) -> bytes | None:
        if relation.kind != "worksheet":
            return None
        part = self._archive.read(relation.target)
        markup.refuse_document_type(part)
        return part


def read_relations(part: bytes | None, folder: str) -> list[Relation]:
    """Relations inside the package, their targets as names from its root."""
    relations: list[Relation] = []

    def start(name: str, attributes: Attributes) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            target = attributes.get("Target", "").replace("\\", "/")
            target = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
            kind = attributes.get("Type", "").rsplit("/", 1)[-1]
            relations.append(Relation(attributes.get("Id", ""), kind, target.lstrip("/")))

    if part is not None:
        markup.parse(part, start)
    return relations


def read_styles(part: bytes) -> Styles:
    """Raises Refused for a part that is no XML; an unknown style is passed over."""
    formats: dict[int, str] = {}
    fonts: list[str] = []
    pairs: list[tuple[int, int]] = []
    block = ""

    def start(name: str, attributes: Attributes) -> None:
        nonlocal block
        if name in ("cellXfs", "fonts", "dxfs", "cellStyleXfs"):
            block = name
        elif name == "numFmt" and block != "dxfs":
            formats[_whole(attributes.get("numFmtId"))] = attributes.get("formatCode", "")
        elif name == "font" and block == "fonts":
            fonts.append("")
        elif name == "name" and block == "fonts" and fonts:
            fonts[-1] = attributes.get("val", "")
        elif name == "xf" and block == "cellXfs":
            pairs.append((_whole(attributes.get("numFmtId")), _whole(attributes.get("fontId"))))

    def end(name: str) -> None:
        nonlocal block
        if name == block:
            block = ""

    markup.parse(part, start, end)
    return Styles.of(pairs, formats, fonts)


def _book_name(archive: Archive) -> str:
    for relation in read_relations(archive.read_if_present("_rels/.rels"), ""):
        if relation.kind == "officeDocument" and relation.target in archive:
            return relation.target
    return "xl/workbook.xml"


def write_relations(entries: list[tuple[str, str, str]]) -> bytes:
    lines = "".join(
        f'<Relationship Id={quoteattr(link)} Type="{_DOCUMENT}/{kind}" Target="{target}"/>'
        for link, kind, target in entries
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{_RELATIONS}">{lines}</Relationships>'.encode()


def _without_huge_counts(strings: bytes) -> bytes:
    """Without the number of texts if it is absurd: the reader would reserve room for so many."""
    head = strings[:_HEAD_BYTES]
    return _HUGE_COUNT.sub(b"", head) + strings[_HEAD_BYTES:] if _HUGE_COUNT.search(head) else strings


def _check_strings(strings: bytes, sheets: list[bytes]) -> None:
    """One long shared string used by thousands of cells would fill the memory, though the file is tiny."""
    lengths = [len(item) for item in strings.split(b"</si>")]
    uses = sum(sheet.count(b't="s"') for sheet in sheets)
    if max(lengths) * uses <= limits.TEXT_BYTES:
        return
    total = 0
    for sheet in sheets:
        indexes = map(int, _STRING_REFERENCE.findall(sheet))
        total += sum(lengths[index] for index in indexes if index < len(lengths))
    if total > limits.TEXT_BYTES:
        raise too_large("Văn bản trong các ô quá lớn so với một báo cáo.")


def _whole(digits: str | None) -> int:
    return int(digits) if digits and digits.isdecimal() else 0
