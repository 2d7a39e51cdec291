"""Texts somebody might write into a workbook, a name or an address to make a program or a reader's Excel do something."""

PROBE = "xsprobe"
"""Stands in every text below, so that a test finds what became of it."""

FORMULAS = {
    "a link": f'=HYPERLINK("http://{PROBE}","xem")',
    "a command": f"=cmd|' /C {PROBE}'!A0",
    "a plus": f"+{PROBE}|' /C calc'!A0",
    "a minus": f"-1+1+{PROBE}()",
    "an at": f"@SUM({PROBE})",
    "after a tab": f"\t={PROBE}()",
    "after a line break": f"\r\n={PROBE}()",
    "after blanks": f"  \u00a0={PROBE}()",
    "after what cannot be seen": f"\u200b\x07={PROBE}()",
    "in full width": f"＝{PROBE}()",
}
"""By what they are: a spreadsheet would work these out."""

MARKUP = (
    f'"\'><img src=x onerror="{PROBE}()"><svg onload={PROBE}()></textarea></style></script><script>{PROBE}()</script>'
    f"<a href='javascript:{PROBE}()'>{PROBE}</a> [{PROBE}](javascript:{PROBE}()) ![{PROBE}](http://{PROBE}/) "
    f":material/{PROBE}: :red[{PROBE}] `{PROBE}` **{PROBE}** $\\{PROBE}$ &lt;{PROBE}&gt; {{{{{PROBE}}}}} %{{{PROBE}}} "
    f"\u202e{PROBE}\u200b\u2066"
)
"""HTML, Markdown as Streamlit reads it, formulas of mathematics, entities, templates, and marks that turn the reading."""
