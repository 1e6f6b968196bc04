"""The compte rendu as a tree of plain values, which the editor edits, a draft keeps and a file shows."""

from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import Discriminator, TypeAdapter


@dataclass(frozen=True, slots=True)
class TextRun:
    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    kind: Literal["text"] = "text"


@dataclass(frozen=True, slots=True)
class FigureRun:
    """A figure cited with its source: entries `first` to `last` of the journal."""

    code: str
    text: str
    first: int
    last: int
    kind: Literal["figure"] = "figure"


Run = Annotated[TextRun | FigureRun, Discriminator("kind")]


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: tuple[Run, ...]
    style: Literal["body", "bullet"] = "body"
    kind: Literal["paragraph"] = "paragraph"


@dataclass(frozen=True, slots=True)
class Table:
    """`numeric` columns are aligned right; `totalled`: the last row is a total; `form`: cells to fill in by hand.

    `shares`: of the width, by column; by the longest text where there are none.
    """

    code: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    source: str
    numeric: tuple[int, ...] = ()
    totalled: bool = False
    form: bool = False
    shares: tuple[int, ...] = ()
    kind: Literal["table"] = "table"


@dataclass(frozen=True, slots=True)
class Bar:
    """`value` in the unit of its chart, `text` as it is read."""

    label: str
    value: float
    text: str
    highlighted: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    code: str
    title: str
    bars: tuple[Bar, ...]
    total: str
    source: str
    kind: Literal["chart"] = "chart"


Block = Annotated[Paragraph | Table | Chart, Discriminator("kind")]


@dataclass(frozen=True, slots=True)
class Section:
    """`code`: result, causes, costs, actions or handover."""

    code: str
    title: str
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """`origin` says which séance it tells: scenario, seed, journal digest. `author`: who lived it, empty if unknown.

    `landscape`: on A4 laid on its side.
    """

    title: str
    subtitle: str
    language: Literal["fr", "en"]
    date: str
    origin: str
    sections: tuple[Section, ...]
    author: str = ""
    landscape: bool = False


_REPORT: TypeAdapter[Report] = TypeAdapter(Report)


def report_to_json(report: Report) -> dict[str, Any]:
    """Plain lists and dictionaries, for a draft."""
    content: dict[str, Any] = _REPORT.dump_python(report, mode="json")
    return content


def report_from_json(content: object) -> Report:
    """Raises ValueError when `content` is not a report."""
    return _REPORT.validate_python(content)
