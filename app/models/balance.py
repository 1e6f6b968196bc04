"""The balance of the line as it stands, what a move would make of it, and a better one to measure it by. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from app.balance_reference import reference
from app.i18n import NBSP, number, percent, translate
from app.models.load_grid import programme_of
from app.widgets.yamazumi import Brick, Stack, YamazumiData
from app.wording import Names
from sim.domain.elements import places
from sim.domain.scenario import Scenario
from sim.planning.stations import Balance, Station, balance, stations
from sim.planning.workload import Programme, required_ms
from sim.state import State

DRAFT = "balance_reference"


@dataclass(frozen=True, slots=True)
class Line:
    """The line with elements done where ``moved`` says."""

    scenario: Scenario
    programme: Programme
    moved: Mapping[str, str]
    required_ms: int
    pieces: int

    @property
    def stations(self) -> list[Station]:
        return stations(self.scenario, self.programme, self.moved)

    @property
    def figures(self) -> Balance:
        return balance(self.stations, self.required_ms, self.pieces)


def line_of(scenario: Scenario, state: State, moved: Mapping[str, str]) -> Line | None:
    """Takt: what the goulot is open for, breaks and upkeep out, over the pieces ordered; None without an order or a
    time."""
    programme = programme_of(scenario, state)
    pieces = sum(scenario.orders[code].quantity for code in programme.sequence)
    required = required_ms(scenario, scenario.postes[scenario.goulot], programme.added_ms)
    line = Line(scenario, programme, dict(moved), required, pieces)
    works = pieces and required > 0 and any(station.cycle_ms for station in line.stations)
    return line if works else None


def chart(line: Line, names: Names) -> YamazumiData:
    figures = line.figures
    takt = translate("Balance", "takt {seconds}").format(seconds=seconds(figures.takt_ms))
    stacks = [_stack(line, names, station, station.place == figures.goulot) for station in line.stations]
    return YamazumiData(tuple(stacks), float(figures.takt_ms), takt)


def _stack(line: Line, names: Names, station: Station, strong: bool) -> Stack:
    note = translate("Balance", "{count} postes").format(count=station.twins) if station.twins > 1 else ""
    bricks = []
    for rank, task in enumerate(station.tasks):
        element = line.scenario.elements.get(task.element)
        label = names.element(task.element) if element else whole(task.by_hand)
        tip = f"{station.place}, {label}, {seconds(task.ms)}"
        open_to = tuple(each for each in (element.place, *element.also) if each != station.place) if element else ()
        moved = task.element in line.moved
        code = task.element or f"{station.place}/{rank}"
        bricks.append(Brick(code, label, task.ms / station.twins, task.by_hand, moved, tip, open_to))
    return Stack(station.place, tuple(bricks), note, strong)


def whole(by_hand: bool) -> str:
    """A gamme that the scenario does not divide."""
    return translate("Balance", "Temps de main") if by_hand else translate("Balance", "Temps de machine")


def seconds(ms: float | Fraction) -> str:
    """`61 s`, `59,5 s`."""
    value = float(ms) / 1000
    return f"{number(value, 0 if abs(value - round(value)) < 0.005 else 1)}{NBSP}s"


def figure_rows(before: Balance, after: Balance) -> list[tuple[str, str, str]]:
    """Label, as the gammes have it, as it is now."""
    pairs = [
        (translate("Balance", "Goulot"), f"{before.goulot}, {seconds(before.pace_ms)}"),
        (translate("Balance", "Takt"), seconds(before.takt_ms)),
        (translate("Balance", "Cadence du goulot"), _an_hour(before)),
        (translate("Balance", "Efficacité de l’équilibrage"), percent(float(before.efficiency))),
        (translate("Balance", "Indice de lissage"), f"{number(before.smoothness_s, 1)}{NBSP}s"),
        (translate("Balance", "Opérateurs, au moins"), number(before.operators)),
    ]
    now = [
        f"{after.goulot}, {seconds(after.pace_ms)}",
        seconds(after.takt_ms),
        _an_hour(after),
        percent(float(after.efficiency)),
        f"{number(after.smoothness_s, 1)}{NBSP}s",
        number(after.operators),
    ]
    return [(label, text, then) for (label, text), then in zip(pairs, now, strict=True)]


def machine_words(line: Line) -> str:
    """Why moving work by hand does not hasten the line where a machine gives the pace, and what to look at there."""
    figures = line.figures
    goulot = next(station for station in line.stations if station.place == figures.goulot)
    machine_ms = goulot.cycle_ms - goulot.hand_ms
    elements = (line.scenario.elements.get(task.element) for task in goulot.tasks)
    if 2 * machine_ms <= goulot.cycle_ms or any(element and element.also for element in elements):
        return ""
    if any(station.hand_ms for station in line.stations):
        text = translate(
            "Balance",
            "Au poste le plus lent, {place}, la machine fait {machine} sur {cycle} : déplacer des gestes ne l’accélère"
            " pas, équilibrer soulage les postes tenus à la main.",
        )
    else:
        text = translate(
            "Balance",
            "Ligne automatique : les cycles sont ceux des machines, il n’y a pas de geste à déplacer d’un poste à"
            " l’autre. La cadence se gagne au goulot {place} : arrêts, formats, attentes.",
        )
    told = text.format(place=figures.goulot, machine=seconds(machine_ms), cycle=seconds(goulot.cycle_ms))
    return f"{_against_takt(figures)} {told}"


def _against_takt(figures: Balance) -> str:
    follows = figures.pace_ms <= figures.takt_ms
    text = (
        translate("Balance", "Takt {takt}, cycle du goulot {pace} : la ligne suit la demande, arrêts non compris.")
        if follows
        else translate("Balance", "Takt {takt}, cycle du goulot {pace} : la ligne ne suit pas la demande.")
    )
    return text.format(takt=seconds(figures.takt_ms), pace=seconds(figures.pace_ms))


def _an_hour(figures: Balance) -> str:
    return translate("Balance", "{rate} p/h").format(rate=number(float(figures.rate_h), 1))


def effect_words(before: Balance, after: Balance) -> str:
    """What the change of balance makes of the line, in a sentence."""
    if after.pace_ms == before.pace_ms:
        text = translate("Balance", "Le cycle du goulot reste de {now} : la cadence de la ligne ne change pas.")
        return text.format(now=seconds(after.pace_ms))
    text = translate("Balance", "Goulot {old}, {before} → {new}, {now} : {was} → {rate}.")
    return text.format(
        old=before.goulot,
        before=seconds(before.pace_ms),
        new=after.goulot,
        now=seconds(after.pace_ms),
        was=_an_hour(before),
        rate=_an_hour(after),
    )


def reference_of(line: Line, draft: Mapping[str, Any] | None) -> dict[str, Any]:
    """The reference as a draft keeps it: computed once for these orders and this crew."""
    known = {"orders": list(line.programme.sequence), "elements": places(line.scenario, {})}
    if draft and draft.get("known") == known and _sound(line, draft.get("moves")):
        return dict(draft)
    moves, proved = reference(line.scenario, line.programme)
    return {"known": known, "moves": moves, "proved": proved}


def _sound(line: Line, moves: object) -> bool:
    """A package may bring anything."""
    return isinstance(moves, dict) and all(
        code in line.scenario.elements and place in line.scenario.elements[code].also for code, place in moves.items()
    )
