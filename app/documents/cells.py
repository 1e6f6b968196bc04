"""Texts in the cells of a spreadsheet: one that begins like a formula must stay what somebody wrote."""

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the start of a formula, full-width forms included (OWASP, CSV injection)."""


def is_formula_like(text: str) -> bool:
    return text.startswith(_STARTS)


def harmless(text: str) -> str:
    """For a file that can't say which of its cells are texts: an apostrophe in front, as one would type it."""
    return f"'{text}" if is_formula_like(text) else text
