"""The tracking sheet that the trainee keeps while the line runs: pieces hour by hour, stops of the goulot. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.i18n import translate
from app.models.cell import CellView
from app.models.typed_sheet import MOST_MINUTES, typed_count, typed_instant
from sim.domain.scenario import Scenario
from sim.indicators.rows import HourRow, Segment

DRAFT = "tracking_sheet"
SILENCE = "sheet_silence"
"""Kind of the draft that keeps that the sheet is not to be recalled every hour."""
FIELDS = ("good", "scrap", "remark")
LONGEST = {"good": 12, "scrap": 12, "remark": 160}
"""Characters kept of a cell."""
MOST_STOPS = 200
LEAST_STOP_MS = 180_000
"""A stop of the goulot is worth a line from this long on."""
_MINUTE_MS = 60_000

CAUSES = ("breakdown", "setup", "material", "operator", "starved", "blocked", "quality", "utility", "decided")
"""Causes of a stop, as they are ticked on the sheet."""
_CAUSE_OF_STATE = {
    "down": "breakdown",
    "waiting_repair": "breakdown",
    "micro_stop": "breakdown",
    "setup": "setup",
    "no_material": "material",
    "no_operator": "operator",
    "starved": "starved",
    "blocked": "blocked",
    "checking": "quality",
    "utility": "utility",
    "stopped": "decided",
}


@dataclass(frozen=True, slots=True)
class Stop:
    """``minutes`` lost from ``at_ms`` on; breaks in between are not counted."""

    at_ms: int
    minutes: int
    cause: str
    remark: str = ""


class TrackingSheet:
    """Texts are kept as typed, whatever they are; a stop enters once it can be read."""

    def __init__(self, scenario: Scenario) -> None:
        self._calendar = scenario.calendar
        self.texts: dict[int, dict[str, str]] = {}
        """By start of the hour and field."""
        self.stops: list[Stop] = []

    def write(self, hour_ms: int, field: str, text: str) -> None:
        self.texts.setdefault(hour_ms, {})[field] = text.strip()[: LONGEST[field]]

    def cell(self, hour_ms: int, field: str) -> CellView:
        text = self.texts.get(hour_ms, {}).get(field, "")
        if not text:
            return CellView("", "empty")
        if field != "remark":
            try:
                typed_count(text)
            except ValueError as error:
                return CellView(text, "bad", fault=str(error))
        return CellView(text, "kept")

    def count(self, hour_ms: int, field: str) -> int | None:
        """The number typed; None when there is none that can be read."""
        cell = self.cell(hour_ms, field)
        return typed_count(cell.text) if cell.status == "kept" else None

    def instant(self, text: str, end_ms: int) -> int:
        """When a stop began. Raises ValueError, whose sentence is for the person, as `minutes`."""
        at_ms = typed_instant(text, self._calendar.start_ms_of_day, end_ms)
        if at_ms is None:
            raise ValueError(translate("TypedSheet", "Entrez l’heure du début de l’arrêt, comme 07:12."))
        return at_ms

    def minutes(self, text: str) -> int:
        """How long it lasted."""
        lasted = typed_count(text, MOST_MINUTES)
        if not lasted:
            raise ValueError(translate("TypedSheet", "Entrez la durée de l’arrêt en minutes, au moins 1."))
        return lasted

    def add(self, stop: Stop) -> None:
        self.stops = sorted([*self.stops, stop], key=lambda known: known.at_ms)[:MOST_STOPS]

    def remove(self, rank: int) -> Stop:
        return self.stops.pop(rank)

    def stopped_minutes(self, from_ms: int, to_ms: int) -> int:
        """Of the stops that began in a window."""
        return sum(stop.minutes for stop in self.stops if from_ms <= stop.at_ms < to_ms)

    @property
    def is_empty(self) -> bool:
        return not self.stops and not any(text for row in self.texts.values() for text in row.values())

    def body(self) -> dict[str, Any]:
        """For the draft."""
        hours = {str(hour): dict(row) for hour, row in self.texts.items()}
        stops = [{"at_ms": s.at_ms, "minutes": s.minutes, "cause": s.cause, "remark": s.remark} for s in self.stops]
        return {"hours": hours, "stops": stops}

    def restore(self, body: Mapping[str, Any] | None) -> None:
        """From a draft; anything else than what `body` gives is left out: a package may bring anything."""
        hours, stops = (body or {}).get("hours"), (body or {}).get("stops")
        rows = hours.items() if isinstance(hours, dict) else ()
        self.texts = {
            int(hour): {field: str(row[field])[: LONGEST[field]] for field in FIELDS if field in row}
            for hour, row in rows
            if str(hour).isdecimal() and isinstance(row, dict)
        }
        known = [_stop(entry) for entry in (stops if isinstance(stops, list) else [])[:MOST_STOPS]]
        self.stops = sorted((stop for stop in known if stop), key=lambda stop: stop.at_ms)


def silenced(draft: Mapping[str, Any] | None) -> bool:
    """What the draft of that kind says; recalled unless told otherwise."""
    return (draft or {}).get("on") is True


def _stop(entry: Any) -> Stop | None:
    if not isinstance(entry, dict):
        return None
    at_ms, minutes, cause = entry.get("at_ms"), entry.get("minutes"), entry.get("cause")
    if not isinstance(at_ms, int) or not isinstance(minutes, int) or cause not in CAUSES:
        return None
    return Stop(at_ms, minutes, str(cause), str(entry.get("remark", ""))[: LONGEST["remark"]])


# -- the truth ------------------------------------------------------------------------------------


def true_stops(segments: Sequence[Segment]) -> list[Stop]:
    """The stops of the goulot worth a line: states of one cause in a row, planned breaks between them left out."""
    found: list[tuple[int, int, str]] = []
    """Start, time lost and cause."""
    open_cause = ""
    for segment in segments:
        if segment.state == "planned":
            continue
        cause, lost = _CAUSE_OF_STATE.get(segment.state, ""), segment.to_ms - segment.from_ms
        if cause and cause == open_cause:
            at_ms, so_far, _ = found[-1]
            found[-1] = (at_ms, so_far + lost, cause)
        elif cause:
            found.append((segment.from_ms, lost, cause))
        open_cause = cause
    return [
        Stop(at_ms, (lost + _MINUTE_MS // 2) // _MINUTE_MS, cause)
        for at_ms, lost, cause in found
        if lost >= LEAST_STOP_MS
    ]


@dataclass(frozen=True, slots=True)
class HourCheck:
    """Noted against true, None where nothing that can be read was noted."""

    from_ms: int
    to_ms: int
    good: int | None
    true_good: int
    scrap: int | None
    true_scrap: int
    remark: str


@dataclass(frozen=True, slots=True)
class StopCheck:
    """`true` None: a stop noted that was none; `noted` None: one that was missed."""

    true: Stop | None
    noted: Stop | None

    @property
    def at_ms(self) -> int:
        stop = self.true or self.noted
        return stop.at_ms if stop else 0

    @property
    def verdict(self) -> str:
        """right, cause, length, missed or none."""
        if self.noted is None:
            return "missed"
        if self.true is None:
            return "none"
        if self.noted.cause != self.true.cause:
            return "cause"
        return "right" if abs(self.noted.minutes - self.true.minutes) <= _near(self.true.minutes) else "length"


@dataclass(frozen=True, slots=True)
class SheetCheck:
    hours: tuple[HourCheck, ...]
    stops: tuple[StopCheck, ...]

    @property
    def quantities(self) -> tuple[int, int]:
        """Right ones, and all that were to be noted."""
        pairs = [(row.good, row.true_good) for row in self.hours] + [(row.scrap, row.true_scrap) for row in self.hours]
        return sum(noted == true for noted, true in pairs), len(pairs)

    @property
    def omitted(self) -> int:
        """Quantities without a figure."""
        return sum((row.good is None) + (row.scrap is None) for row in self.hours)

    def tally(self, verdict: str) -> int:
        return sum(check.verdict == verdict for check in self.stops)


_NEAR_MS = 5 * _MINUTE_MS
"""The instant noted may be this far from the true one."""


def _near(minutes: int) -> int:
    """Minutes by which the length noted may differ: two, or a tenth."""
    return max(2, minutes // 10)


def compare(sheet: TrackingSheet, hours: Sequence[HourRow], segments: Sequence[Segment]) -> SheetCheck:
    """What was noted against the indicators; a quantity is right when it is the true one."""
    rows = tuple(
        HourCheck(
            row.from_ms,
            row.to_ms,
            sheet.count(row.from_ms, "good"),
            row.good,
            sheet.count(row.from_ms, "scrap"),
            row.scrapped,
            sheet.cell(row.from_ms, "remark").text,
        )
        for row in hours
    )
    return SheetCheck(rows, tuple(_paired(sheet.stops, true_stops(segments))))


def _paired(noted: Sequence[Stop], true: Sequence[Stop]) -> list[StopCheck]:
    """Each true stop with the nearest one noted about then, of its own cause first."""
    left, found = list(noted), []
    for stop in true:
        about = [one for one in left if _about(one, stop)]
        best = min(about, key=lambda one: (one.cause != stop.cause, abs(one.at_ms - stop.at_ms)), default=None)
        if best is not None:
            left.remove(best)
        found.append(StopCheck(stop, best))
    found += [StopCheck(None, one) for one in left]
    return sorted(found, key=lambda check: check.at_ms)


def _about(noted: Stop, true: Stop) -> bool:
    """They overlap, give or take the tolerance."""
    return (
        noted.at_ms <= true.at_ms + true.minutes * _MINUTE_MS + _NEAR_MS
        and noted.at_ms + noted.minutes * _MINUTE_MS + _NEAR_MS >= true.at_ms
    )
