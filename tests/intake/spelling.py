"""The same text as other machines and hands write it."""

import unicodedata

from hypothesis import strategies as st

from lib.core.text import fold


def spellings(text: str) -> st.SearchStrategy[str]:
    """As written, upper or lower case, decomposed, without diacritics, with spaces doubled or that do not break."""
    forms = {
        text,
        text.upper(),
        text.lower(),
        unicodedata.normalize("NFD", text),
        fold(text),
        fold(text).upper(),
        f"  {text} ",
        text.replace(" ", "  "),
        text.replace(" ", "\u00a0"),
        text.replace(" ", "\n", 1),
    }
    return st.sampled_from(sorted(forms))
