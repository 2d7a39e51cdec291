"""Messages over a pipe: a letter, a length, that many bytes."""

import struct
from typing import BinaryIO

FILE, SHEET, END = b"F", b"S", b"E"
_HEAD = struct.Struct(">cQ")


class Broken(Exception):
    """The other side went away in the middle of a message, or sent no message."""


def write(pipe: BinaryIO, letter: bytes, body: bytes) -> None:
    pipe.write(_HEAD.pack(letter, len(body)))
    pipe.write(body)
    pipe.flush()


def read(pipe: BinaryIO, most: int) -> tuple[bytes, bytes] | None:
    """The next message, or None where the pipe has ended.

    Raises:
        Broken: the message is cut off, or longer than `most` bytes.
    """
    head = pipe.read(_HEAD.size)
    if not head:
        return None
    if len(head) < _HEAD.size:
        raise Broken
    letter, size = _HEAD.unpack(head)
    if size > most:
        raise Broken
    body = pipe.read(size)
    if len(body) < size:
        raise Broken
    return letter, body
