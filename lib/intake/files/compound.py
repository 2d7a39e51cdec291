"""The one stream of an .xls file that holds the workbook, out of the small file system around it."""

import io
import struct
from collections.abc import Iterator, Sequence

from lib.intake.files.refusal import damaged

_FREE = 0xFFFFFFFA  # sector numbers from here on are marks, not sectors
_HEADER_LINKS = 109
_ENTRY = 128
_STREAM, _ROOT = 2, 5
_NONE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_WIDE_SECTOR = 4096
_SMALL_BELOW = 4096
_TABLES_MOST = 16
_SMALL_SECTOR = 64
BOOKS = ("workbook", "book")


def stream_names(data: bytes) -> frozenset[str]:
    """Lower-case names of what stands at the top, not of what is embedded further down.

    Raises:
        Refused: the file system is damaged.
    """
    try:
        return frozenset(_Folder(data).top)
    except (struct.error, IndexError, OverflowError, ValueError) as fault:
        raise damaged() from fault


def book_stream(data: bytes) -> bytes:
    """The stream called Workbook or Book.

    Raises:
        Refused: there is none, or the file system is damaged. No chain of sectors is followed twice round.
    """
    try:
        return _Folder(data).book()
    except (struct.error, IndexError, OverflowError, ValueError) as fault:
        raise damaged() from fault


class _Folder:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._size: int = 1 << struct.unpack_from("<H", data, 30)[0]
        if self._size not in (512, 4096):
            raise damaged()
        self._links = self._read_links()
        start, self._small_below, small_start = struct.unpack_from("<L4xLL", data, 48)
        directory = b"".join(map(self._sector, self._chain(start, self._links)))
        self._entries = [directory[place : place + _ENTRY] for place in range(0, len(directory), _ENTRY)]
        self._small_start: int = small_start
        self.top = {_name(entry): entry for entry in self._siblings(struct.unpack_from("<L", self._entries[0], 76)[0])}

    def book(self) -> bytes:
        entry = next((self.top[name] for name in BOOKS if name in self.top), None)
        if entry is None:
            raise damaged()
        start, size = struct.unpack_from("<LL", entry, 116)
        if size > len(self._data):
            raise damaged()
        stream = self._small(start) if size < self._small_below else self._whole(start)
        return stream[:size]

    def _siblings(self, first: int) -> Iterator[bytes]:
        """The entries of one folder, which are kept as a tree."""
        waiting, seen = [first], set()
        while waiting:
            number = waiting.pop()
            if number < len(self._entries) and number not in seen:
                seen.add(number)
                entry = self._entries[number]
                yield entry
                waiting.extend(struct.unpack_from("<LL", entry, 68))

    def _read_links(self) -> Sequence[int]:
        """The table that says which sector follows which."""
        listed = list(struct.unpack_from(f"<{_HEADER_LINKS}L", self._data, 76))
        further = struct.unpack_from("<L", self._data, 68)[0]
        per_sector = self._size // 4
        seen: set[int] = set()
        while further < _FREE and further not in seen:
            seen.add(further)
            numbers = struct.unpack(f"<{per_sector}L", self._sector(further))
            listed.extend(numbers[:-1])
            further = numbers[-1]
        table = b"".join(self._sector(number) for number in dict.fromkeys(listed) if number < _FREE)
        return struct.unpack(f"<{len(table) // 4}L", table)

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        sector = self._data[start : start + self._size]
        if not sector:
            raise damaged()
        # The last sector of a file may be cut short.
        return sector.ljust(self._size, b"\0")

    def _chain(self, start: int, links: Sequence[int]) -> Iterator[int]:
        seen: set[int] = set()
        while start < _FREE:
            if start in seen:
                raise damaged()
            seen.add(start)
            yield start
            start = links[start]

    def _whole(self, start: int) -> bytes:
        return b"".join(map(self._sector, self._chain(start, self._links)))

    def _small(self, start: int) -> bytes:
        """A short stream: its sectors stand in the root's stream, their order in a table of its own."""
        root = next(entry for entry in self._entries if entry[66] == _ROOT)
        room = self._whole(struct.unpack_from("<L", root, 116)[0])
        table = self._whole(self._small_start)
        links = struct.unpack(f"<{len(table) // 4}L", table)
        return b"".join(
            room[place * _SMALL_SECTOR : (place + 1) * _SMALL_SECTOR] for place in self._chain(start, links)
        )


def _name(entry: bytes) -> str:
    length = struct.unpack_from("<H", entry, 64)[0]
    return entry[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace").lower()


def only_book(stream: bytes) -> io.BytesIO:
    """A new compound file with nothing in it but this workbook stream, for a reader to open."""
    sectors = max(-(-len(stream) // _WIDE_SECTOR), 1)
    tables = -(-(sectors + _TABLES_MOST + 1) // (_WIDE_SECTOR // 4))
    first = tables + 1
    links = [_TABLE] * tables + [_END, *range(first + 1, first + sectors), _END]
    header = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(16) + struct.pack("<5H6x", 0x3E, 4, 0xFFFE, 12, 6)
    header += struct.pack("<9L", 1, tables, tables, 0, _SMALL_BELOW, _END, 0, _END, 0)
    header += struct.pack(f"<{_HEADER_LINKS}L", *range(tables), *[_NONE] * (_HEADER_LINKS - tables))
    table = struct.pack(f"<{len(links)}L", *links).ljust(tables * _WIDE_SECTOR, b"\xff")
    # Padded so that the stream is never short enough to belong among the small ones.
    size = max(len(stream), _SMALL_BELOW)
    # The root has no small sectors; a reader that wants a start for them all the same gets one it will not follow.
    folder = _entry("Root Entry", _ROOT, 1, first, 0) + _entry("Workbook", _STREAM, _NONE, first, size)
    parts = (header, table, folder, stream)
    return io.BytesIO(b"".join(part.ljust(-(-len(part) // _WIDE_SECTOR) * _WIDE_SECTOR, b"\0") for part in parts))


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    written = name.encode("utf-16-le") + b"\0\0"
    about = struct.pack("<HBB3L", len(written), kind, 1, _NONE, _NONE, child)
    return written.ljust(64, b"\0") + about + bytes(36) + struct.pack("<LQ", start, size)
