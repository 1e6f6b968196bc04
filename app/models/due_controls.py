"""The controls of the shift as the screens tell them. No Qt."""

from __future__ import annotations

from app.i18n import NO_VALUE, minutes, translate
from app.widgets.data import Cell, Column, Row
from app.wording import Names
from sim.indicators.controls import GRACE_MS, ControlRow, controls
from sim.state import State

_INKS = {"due": "bleu_t", "overdue": "jaune_t", "late": "jaune_t", "missed": "rouge_t", "done": "vert_t"}
_MINUTE_MS = 60_000


def due_controls(names: Names, state: State) -> list[ControlRow]:
    """All those of the shift, the breaks as they stand."""
    breaks = [(each.at_ms, each.end_ms) for each in state.breaks]
    return controls(names.scenario, state.indicators.parameters(), breaks, state.end_ms)


def control_columns() -> list[Column]:
    return [
        Column(translate("Controls", "Dû"), width=56),
        Column(translate("Controls", "Contrôle"), stretch=True),
        Column(translate("Controls", "Fait"), width=56),
        Column(
            translate("Controls", "État"),
            width=118,
            tip=translate("Controls", "Tolérance : {grace} après l’heure due").format(grace=minutes(GRACE_MS)),
        ),
    ]


def control_row(names: Names, row: ControlRow, now_ms: int) -> Row:
    state = row.state(now_ms)
    return Row(
        f"{row.poste}/{row.parameter}/{row.due_ms}",
        (
            names.clock(row.due_ms),
            Cell(
                f"{row.poste}, {names.parameter(row.poste, row.parameter).lower()}",
                tip=_how(row),
            ),
            NO_VALUE if row.done_ms is None else names.clock(row.done_ms),
            Cell(
                _word(row, state),
                _INKS.get(state, "texte2"),
                strong=state in ("due", "overdue", "missed"),
                tip=_timing(names, row),
            ),
        ),
    )


def control_summary(rows: list[ControlRow], now_ms: int) -> str:
    """What is to be done, done late and missed so far."""
    states = [row.state(now_ms) for row in rows]
    told = translate("Controls", "faits : {done} sur {due}, en retard : {late}, omis : {missed} (tolérance {grace})")
    due = [state for state in states if state != "coming"]
    return told.format(
        done=str(sum(state in ("done", "late") for state in due)),
        due=str(len(due)),
        late=str(due.count("late") + due.count("overdue")),
        missed=str(due.count("missed")),
        grace=minutes(GRACE_MS),
    )


def _word(row: ControlRow, state: str) -> str:
    if state == "late":
        return _beyond(row)
    return {
        "coming": translate("Controls", "à venir"),
        "due": translate("Controls", "à faire"),
        "overdue": translate("Controls", "en retard"),
        "done": translate("Controls", "à l’heure"),
        "missed": translate("Controls", "omis"),
    }[state]


def _beyond(row: ControlRow) -> str:
    """Whole minutes beyond the tolerance, as the clocks shown tell them."""
    assert row.done_ms is not None
    late = row.done_ms // _MINUTE_MS - (row.due_ms + row.delay_ms + GRACE_MS) // _MINUTE_MS
    if late < 1:
        return translate("Controls", "à peine trop tard")
    return translate("Controls", "{late} de trop").format(late=minutes(late * _MINUTE_MS))


def _timing(names: Names, row: ControlRow) -> str:
    """How the state was judged: `fait à 10:36, dû à 10:20, tolérance 15 min : 1 min de trop`."""
    grace = minutes(GRACE_MS)
    if row.delay_ms:
        grace = translate("Controls", "{grace} et {delay} de laboratoire").format(
            grace=grace, delay=minutes(row.delay_ms)
        )
    due = translate("Controls", "dû à {due}, tolérance {grace}").format(due=names.clock(row.due_ms), grace=grace)
    if row.done_ms is None:
        return due
    judged = _beyond(row) if row.late_ms else translate("Controls", "à l’heure")
    text = translate("Controls", "fait à {done}, {due} : {judged}")
    return text.format(done=names.clock(row.done_ms), due=due, judged=judged)


def _how(row: ControlRow) -> str:
    if row.ordered:
        return translate("Controls", "à la prise de poste et après chaque pause : demander un contrôle du poste")
    return translate("Controls", "prélevé par le plan de contrôle, à surveiller sur la carte")
