"""argparse in Vietnamese: whoever calls a command wrongly is told so in the language of the screen."""

import re
from argparse import ArgumentParser, HelpFormatter
from typing import Any, NoReturn

_SAID = (
    (r"the following arguments are required: (.*)", r"còn thiếu: \1"),
    (r"unrecognized arguments: (.*)", r"không hiểu: \1"),
    (r"argument (.*?): expected one argument", r"sau \1 phải có một giá trị"),
    (r"argument (.*?): expected at least one argument", r"sau \1 phải có ít nhất một giá trị"),
    (r"argument (.*?): invalid choice: (.*?) \(choose from (.*)\)", r"\1 không thể là \2, chỉ có thể là: \3"),
    (r"argument (.*?): invalid \w+ value: (.*)", r"\1 không thể là \2"),
    (r"argument (.*?): (.*)", r"\1: \2"),
)


class Parser(ArgumentParser):
    """A parser whose usage, help and errors are Vietnamese; its subparsers are of the same kind."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"formatter_class": _Formatter, **options}, add_help=False)
        self._positionals.title, self._optionals.title = "phải ghi", "tùy chọn"
        self.add_argument("-h", "--help", action="help", help="hiện trợ giúp này")

    def error(self, message: str) -> NoReturn:
        """Says what is wrong and how the command is called; the program ends with 2."""
        self.exit(2, f"{self.format_usage()}{self.prog}: {said(message)}.\n")


def said(message: str) -> str:
    """One of argparse's messages in Vietnamese; one that is not known stays as it is."""
    for pattern, words in _SAID:
        if re.fullmatch(pattern, message, re.DOTALL):
            return re.sub(pattern, words, message, flags=re.DOTALL).rstrip(".")
    return message


class _Formatter(HelpFormatter):
    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "cách gọi: " if prefix is None else prefix)
