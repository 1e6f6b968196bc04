"""Who is where and doing what, those who call for attention first. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from app import wording
from app.i18n import minutes, translate
from app.models.consequence import HALTS
from app.models.shift import Shift
from sim.state import PersonView, PosteView


class Attention(IntEnum):
    """What calls for attention most comes first."""

    AWAY = 0
    """Left, or not there though they should be."""
    HALTED = 1
    """Their poste stands still."""
    FREE = 2
    WALKING = 3
    RESTING = 4
    LEARNING = 5
    AT_WORK = 6
    EXPECTED = 7
    """Comes later, or only when called."""


_HOLDING = (Attention.HALTED, Attention.LEARNING, Attention.AT_WORK)
"""Those who hold a place."""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """``level``: I, L, U or O at the poste where their hands are, empty where none counts. ``since_ms`` None: unknown.
    ``remark``: what to know about them now."""

    code: str
    who: str
    place: str
    doing: str
    since_ms: int | None
    level: str
    rest: str
    remark: str
    attention: Attention


def people_lines(shift: Shift) -> list[PersonLine]:
    """Everyone of the team, technicians included."""
    lines = [_line(shift, code, view) for code, view in shift.state.people.items()]
    return sorted(lines, key=lambda line: line.attention)


def _line(shift: Shift, code: str, view: PersonView) -> PersonLine:
    attention = _attention(shift, view)
    return PersonLine(
        code=code,
        who=shift.names.person(code),
        place=_place(shift, view),
        doing=_doing(shift, view, attention),
        since_ms=_since(view, attention),
        level=_level(shift, view) if attention in (*_HOLDING, Attention.WALKING) else "",
        rest=_rest(shift, view, attention),
        remark=_remark(shift, view, attention),
        attention=attention,
    )


def _attention(shift: Shift, view: PersonView) -> Attention:
    if not view.present:
        return Attention.EXPECTED if view.left_ms is None else Attention.AWAY
    if view.rest_ends_ms is not None or shift.state.on_break:
        return Attention.RESTING
    if view.ready_ms > shift.now_ms:
        return Attention.WALKING
    if not view.position:
        return Attention.AT_WORK if _on_call(shift, view) else Attention.FREE
    poste = _poste(shift, view)
    if poste is not None and poste.state in HALTS and not _on_call(shift, view):
        return Attention.HALTED
    return Attention.LEARNING if _level(shift, view) == "I" else Attention.AT_WORK


def _poste(shift: Shift, view: PersonView) -> PosteView | None:
    """Where their hands are; between several postes, the one that stands still, else the first."""
    place = shift.scenario.positions.get(view.position)
    codes = [view.poste] if view.poste else place.postes if place else ()
    postes = [shift.state.postes[code] for code in codes if code in shift.state.postes]
    return next((poste for poste in postes if poste.state in HALTS), postes[0] if postes else None)


def _level(shift: Shift, view: PersonView) -> str:
    poste = _poste(shift, view)
    return view.levels.get(poste.code, "") if poste else ""


def _on_call(shift: Shift, view: PersonView) -> bool:
    """A technician who waits to be called is at work."""
    return shift.scenario.people[view.code].role == "technician"


def _place(shift: Shift, view: PersonView) -> str:
    if not view.position or not view.present:
        return ""
    poste = _poste(shift, view)
    if poste is not None:
        return shift.names.poste_long(poste.code)
    return shift.names.position(view.position) if view.position in shift.scenario.positions else view.position


def _doing(shift: Shift, view: PersonView, attention: Attention) -> str:
    names = shift.names
    if attention is Attention.AWAY:
        return translate("People", "absent")
    if attention is Attention.EXPECTED:
        return translate("People", "appelable") if view.due_ms is None else translate("People", "pas encore là")
    if attention is Attention.RESTING:
        return translate("People", "en pause")
    if attention is Attention.WALKING:
        return translate("People", "en marche, arrive à {clock}").format(clock=names.clock(view.ready_ms, seconds=True))
    if _on_call(shift, view):
        return (
            translate("People", "en intervention") if view.position else translate("People", "à l’atelier, disponible")
        )
    if attention is Attention.FREE:
        return translate("People", "libre")
    poste = _poste(shift, view)
    if poste is None:
        return translate("People", "approvisionne")
    return wording.state(poste.state, poste.cause)


def _since(view: PersonView, attention: Attention) -> int | None:
    """When they left, or took the place that they hold."""
    if attention is Attention.AWAY:
        return view.left_ms
    return view.ready_ms if attention in _HOLDING and view.position else None


def _rest(shift: Shift, view: PersonView, attention: Attention) -> str:
    """When their break ends, or the next one of the line begins."""
    names, now = shift.names, shift.now_ms
    if attention in (Attention.AWAY, Attention.EXPECTED):
        return ""
    if attention is Attention.RESTING:
        ends = [view.rest_ends_ms or 0, *(pause.end_ms for pause in shift.state.breaks if pause.at_ms <= now)]
        return translate("People", "jusqu’à {clock}").format(clock=names.clock(max(ends)))
    coming = min((pause.at_ms for pause in shift.state.breaks if pause.at_ms > now), default=None)
    if coming is None:
        return translate("People", "plus de pause prévue")
    return translate("People", "{clock}, dans {time}").format(clock=names.clock(coming), time=minutes(coming - now))


def _remark(shift: Shift, view: PersonView, attention: Attention) -> str:
    level = _level(shift, view)
    if attention is Attention.EXPECTED and view.due_ms is not None:
        return translate("People", "attendu à {clock}").format(clock=shift.names.clock(view.due_ms))
    if attention is Attention.LEARNING:
        return translate("People", "apprend, ne tient pas le poste seul")
    if attention in (Attention.AT_WORK, Attention.HALTED) and level == "L":
        return translate("People", "sous surveillance")
    return ""
