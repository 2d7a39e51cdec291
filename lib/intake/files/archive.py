"""A zip file whose directory was checked before anything is inflated."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

from lib.intake.files import limits
from lib.intake.files.refusal import damaged, encrypted, too_large

_END = b"PK\x05\x06"
_END_TAIL = 65_557
_ZIP64_LOCATOR = b"PK\x06\x07"
_ENCRYPTED_FLAG = 1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, struct.error, OverflowError)


class Archive:
    """Reads parts by name, any case, and counts what they inflate to.

    Raises:
        Refused: the directory or a part is damaged, lies, or grows beyond the limits.
    """

    def __init__(self, data: bytes) -> None:
        _check_end(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _FAULTS as fault:
            raise damaged() from fault
        self._parts = _directory(self._zip.infolist(), len(data))
        self._left = limits.INFLATED_BYTES

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._parts

    def names(self) -> tuple[str, ...]:
        """All names in lower case."""
        return tuple(self._parts)

    def read(self, name: str) -> bytes:
        """One part, inflated; a missing one counts as damage."""
        entry = self._parts.get(name.lower())
        if entry is None:
            raise damaged(f"Tệp bị hỏng: thiếu phần “{name}” bên trong.")
        if entry.flag_bits & _ENCRYPTED_FLAG:
            raise encrypted()
        if entry.compress_type not in _METHODS:
            raise damaged()
        room = min(limits.PART_BYTES, self._left)
        try:
            with self._zip.open(entry) as stream:
                part = stream.read(room + 1)
        except (*_FAULTS, RuntimeError) as fault:
            raise damaged() from fault
        size = len(part)
        if size > room or (size > limits.RATIO_FROM_BYTES and size > limits.RATIO * max(entry.compress_size, 1)):
            raise too_large("Nội dung bên trong tệp quá lớn so với một báo cáo.")
        self._left -= size
        return part

    def read_if_present(self, name: str) -> bytes | None:
        return self.read(name) if name in self else None


def stored(parts: Mapping[str, bytes]) -> io.BytesIO:
    """A new zip file of these parts, not compressed: the reader behind it sees only what was checked."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as target:
        for name, part in parts.items():
            target.writestr(zipfile.ZipInfo(name), part)
    stream.seek(0)
    return stream


def _check_end(data: bytes) -> None:
    """Keep a directory of millions of entries from being read."""
    end = data.rfind(_END, max(0, len(data) - _END_TAIL))
    if end < 0 or end + 22 > len(data):
        raise damaged()
    size = struct.unpack_from("<L", data, end + 12)[0]
    if data[max(0, end - 20) : end].startswith(_ZIP64_LOCATOR):
        start = struct.unpack_from("<Q", data, end - 12)[0]
        if start + 56 > len(data):
            raise damaged()
        size = struct.unpack_from("<Q", data, start + 40)[0]
    if size > limits.DIRECTORY_BYTES:
        raise too_large("Tệp chứa quá nhiều phần bên trong.")


def _directory(entries: list[zipfile.ZipInfo], size: int) -> dict[str, zipfile.ZipInfo]:
    if len(entries) > limits.ENTRIES:
        raise too_large("Tệp chứa quá nhiều phần bên trong.")
    parts: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        name = entry.filename.replace("\\", "/").lstrip("/").lower()
        if name in parts:
            raise damaged("Tệp bị hỏng: có hai phần trùng tên bên trong.")
        parts[name] = entry
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < end:
            raise damaged("Tệp bị hỏng: các phần bên trong chồng lên nhau.")
        end = entry.header_offset + 30 + entry.compress_size
        if end > size:
            raise damaged()
    return parts
