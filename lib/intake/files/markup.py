"""XML read by expat, without document types, entities of its own, or anything outside the part."""

from collections.abc import Callable, Mapping
from xml.parsers import expat

from lib.intake.files.refusal import Refused, damaged

Attributes = Mapping[str, str]
Start = Callable[[str, Attributes], None]
End = Callable[[str], None]
Text = Callable[[str], None]


def parse(part: bytes, start: Start, end: End | None = None, text: Text | None = None) -> None:
    """Call back for every element, under its name without prefix.

    Raises:
        Refused: not well-formed, or it declares a document type.
    """
    parser = expat.ParserCreate()
    local: dict[str, str] = {}

    def on_start(name: str, attributes: Attributes) -> None:
        bare = local.get(name)
        if bare is None:
            bare = local[name] = name.rpartition(":")[2]
        start(bare, attributes)

    def on_end(name: str) -> None:
        if end is not None:
            end(local[name])

    parser.buffer_text = True
    parser.StartElementHandler = on_start
    if end is not None:
        parser.EndElementHandler = on_end
    if text is not None:
        parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse_document_type
    try:
        parser.Parse(part, True)
    except expat.ExpatError as fault:
        raise damaged() from fault
    except (ValueError, LookupError) as fault:  # an encoding nobody knows
        raise damaged() from fault


def refuse_document_type(part: bytes) -> None:
    """The same guard for a part that another reader will parse."""
    if has_declaration(part) and (b"<!DOCTYPE" in part or b"<!ENTITY" in part):
        raise _document_type()


def has_declaration(part: bytes) -> bool:
    """Whether there is a comment, a marked section or a declaration; one rare byte is soonest looked for."""
    return b"!" in part and b"<!" in part


def _refuse_document_type(*_: object) -> None:
    raise _document_type()


def _document_type() -> Refused:
    return damaged("Tệp chứa khai báo XML không an toàn nên không đọc.")
