"""Non-breaking spaces count as spaces: what is read, not how it is printed."""


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")
