"""The one stream of an .xls file that holds the workbook, out of the small file system around it."""

import struct
from collections.abc import Iterator, Sequence

from lib.intake.files.refusal import damaged

_FREE = 0xFFFFFFFA  # sector numbers from here on are marks, not sectors
_HEADER_LINKS = 109
_ENTRY = 128
_STREAM, _ROOT = 2, 5
_SMALL_SECTOR = 64
_BOOKS = ("workbook", "book")


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

    def book(self) -> bytes:
        streams = {_name(entry): entry for entry in self._entries if len(entry) == _ENTRY and entry[66] == _STREAM}
        entry = next((streams[name] for name in _BOOKS if name in streams), None)
        if entry is None:
            raise damaged()
        start, size = struct.unpack_from("<LL", entry, 116)
        if size > len(self._data):
            raise damaged()
        stream = self._small(start) if size < self._small_below else self._whole(start)
        return stream[:size]

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
