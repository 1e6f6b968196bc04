"""Failures that are the world's or the person's, not the program's: told in one line, without a traceback."""


class GoulotError(Exception):
    """`str` is the line for a log; `sentence` the one for the person."""

    def sentence(self) -> str:
        return str(self)
