"""Phrases with choices written out: “(trước|sớm) (và|) đúng hạn” is four of them, “{citizen}” any of the list of that name."""

import re
from collections.abc import Iterable, Mapping
from itertools import product

from lib.core.errors import PlanError

_PART = re.compile(r"\((?P<choices>[^(){}]*)\)|\{(?P<list>\w+)\}|(?P<words>[^(){}]+)|(?P<stray>[(){}])")
_MOST = 5000  # phrases of one wording: more than any office has ways to say a thing

Lists = Mapping[str, tuple[str, ...]]


def written_out(wordings: Iterable[str], lists: Lists) -> tuple[str, ...]:
    """Every phrase that some wordings stand for, each once, in their order.

    Raises:
        PlanError: a bracket without its other half, a list that is not there, or more phrases than anybody says.
    """
    return tuple(dict.fromkeys(phrase for wording in wordings for phrase in _phrases(wording, lists)))


def lists_of(written: Mapping[str, Iterable[str]]) -> Lists:
    """Lists whose phrases may name those before them, written out."""
    lists: dict[str, tuple[str, ...]] = {}
    for name, wordings in written.items():
        lists[name] = written_out(wordings, lists)
    return lists


def _phrases(wording: str, lists: Lists) -> Iterable[str]:
    if not set("(){}").intersection(wording):
        return (wording,)
    parts = [_choices(part, wording, lists) for part in _PART.finditer(wording)]
    size = 1
    for part in parts:
        size *= len(part)
    if size > _MOST:
        raise PlanError(f"“{wording}” thay cho {size} cách viết, nhiều hơn {_MOST}")
    return (" ".join("".join(chosen).split()) for chosen in product(*parts))


def _choices(part: re.Match[str], wording: str, lists: Lists) -> tuple[str, ...]:
    if part["stray"]:
        raise PlanError(f"“{wording}” thiếu một dấu ngoặc")
    if part["list"] is not None:
        if part["list"] not in lists:
            raise PlanError(f"“{wording}” gọi danh sách “{part['list']}”, không có danh sách nào tên như vậy")
        return lists[part["list"]]
    return tuple(part["choices"].split("|")) if part["choices"] is not None else (part["words"],)
