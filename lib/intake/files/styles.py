"""What a cell's style says about its value: shown times a hundred, or in a font of an old encoding."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

# In a number format these show a character instead of meaning it: "text", \x, _x (a gap), *x (a filler), [colour].
_LITERAL = re.compile(r'"[^"]*"|[\\_*].|\[[^\]]*\]', re.DOTALL)
_BUILT_IN_PERCENT = frozenset((9, 10))
_FONT = re.compile(r"(?P<tcvn3>\.Vn)|(?P<vni>VNI[-\s])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Styles:
    """Numbers of the cell styles that matter; `legacy` maps a style to `tcvn3` or `vni`."""

    percent: frozenset[int] = frozenset()
    legacy: Mapping[int, str] | None = None

    @classmethod
    def of(cls, pairs: Sequence[tuple[int, int]], formats: Mapping[int, str], fonts: Sequence[str]) -> "Styles":
        """From (format number, font number) of each style."""
        percents = {number for number, code in formats.items() if is_percent(code)}
        percents |= _BUILT_IN_PERCENT - formats.keys()
        encodings = {number: encoding for number, name in enumerate(fonts) if (encoding := encoding_of(name))}
        return cls(
            frozenset(style for style, (number, _) in enumerate(pairs) if number in percents),
            {style: encodings[font] for style, (_, font) in enumerate(pairs) if font in encodings},
        )

    def encoding(self, style: int) -> str | None:
        return self.legacy.get(style) if self.legacy else None

    @property
    def noted(self) -> frozenset[int]:
        """The styles that say anything at all."""
        return self.percent | frozenset(self.legacy or ())


def is_percent(code: str) -> bool:
    """Whether a number format multiplies by a hundred: `0.0%` does, `0.0"%"`, `0\\%` and `0_%` only show the sign."""
    return "%" in _LITERAL.sub("", code)


def encoding_of(font: str) -> str | None:
    found = _FONT.match(font)
    return found.lastgroup if found else None
