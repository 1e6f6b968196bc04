"""The goulot's times, rates and losses (NF E60-182), the postes and what stands between them."""

from __future__ import annotations

from app import wording
from app.documents import Shift
from app.i18n import translate
from app.models.why.answer import Answer, Term, facts, facts_of, minutes_term, norm, of_model, of_scenario
from sim.events import ParameterMeasured, ParameterSet, PieceReturned, PieceSentToRework, PieceSetAside, PieceSorted
from sim.indicators.evidence import EvidenceRow
from sim.indicators.rows import LossRow, Times

_TIMES = ("TT", "TO", "TR", "TF", "TN", "TU")
_TAKEN = {"TO": ("closing",), "TR": ("planned",), "TF": ("own", "induced"), "TN": ("speed",), "TU": ("quality",)}
"""Classes of loss between a time and the one above."""
_RATES = {"DO": ("TF", "TR"), "TP": ("TN", "TF"), "TQ": ("TU", "TN"), "TRS": ("TU", "TR")}
_MEASURES = (ParameterMeasured, ParameterSet)
_WAITS = ("starved", "blocked")


def time_answer(shift: Shift, code: str) -> Answer:
    """One of the six times, from the one above."""
    times = shift.board.times()
    if code == "TT":
        rule = translate("Why", "TT = de la prise de poste à maintenant")
        return Answer(_time_name(code), rule, (_time(times, code),), norm(), facts(shift, "line_trs_percent"))
    above = _TIMES[_TIMES.index(code) - 1]
    lost = [row for row in shift.board.loss_rows() if row.kind in _TAKEN[code]]
    words = " − ".join(wording.loss_kind(kind) for kind in _TAKEN[code])
    terms = (
        _time(times, above),
        *(minutes_term(wording.loss(shift.names, row), row.ms) for row in lost),
        _time(times, code),
    )
    return Answer(_time_name(code), f"{code} = {above} − {words}", terms, norm(), _of_losses(shift, lost))


def rate_answer(shift: Shift, code: str) -> Answer:
    times = shift.board.times()
    part, whole = _RATES[code]
    rates = {"DO": times.do, "TP": times.tp, "TQ": times.tq, "TRS": times.trs}
    terms = [_time(times, part), _time(times, whole)]
    rule = f"{code} = {part} / {whole}"
    if code == "TRS":
        terms += [Term(each, rates[each], "%") for each in ("DO", "TP", "TQ")]
        rule = f"{rule} = DO × TP × TQ"
    found = [row for row in shift.board.loss_rows() if row.kind not in ("closing", "planned")]
    return Answer(_rate_name(code), rule, (*terms, Term(code, rates[code], "%")), norm(), _of_losses(shift, found))


def loss_answer(shift: Shift, code: str) -> Answer:
    """One bar of losses; ``code``: `blocked:P70:no_operator`, with the poste waited for and its state."""
    times = shift.board.times()
    row = next((row for row in shift.board.loss_rows() if loss_key(row) == code), None)
    bare = code.split(":")[0]
    name = wording.loss(shift.names, row) if row else wording.loss_code(bare)
    lost = row.ms if row else 0
    share = lost / times.tr if times.tr else None
    text = translate("Why", "Temps perdu pour cette cause au goulot ; sa part est rapportée au temps requis TR")
    terms = (
        minutes_term("TR", times.tr),
        Term(translate("Why", "Part du temps requis"), share, "%"),
        minutes_term(name, lost),
    )
    return Answer(name, text, terms, norm(), _of_losses(shift, [row] if row else []))


def loss_key(row: LossRow) -> str:
    """What tells a bar of losses from the others."""
    return ":".join(part for part in (row.code, row.subject, row.root, row.state) if part)


def poste_answer(shift: Shift, code: str) -> Answer:
    """How a poste spent its time, and its cycles."""
    poste, spec = shift.state.postes[code], shift.scenario.postes[code]
    states = {state: ms for state, ms in shift.board.states_ms(code).items() if ms}
    spent = [minutes_term(wording.state(state), ms) for state, ms in sorted(states.items(), key=lambda each: -each[1])]
    seconds = None if spec.reference_ms is None else spec.reference_ms / 1000
    terms = (
        *spent,
        minutes_term(wording.state(poste.state, poste.cause), shift.state.now_ms - poste.since_ms),
        Term(translate("Why", "Cycle de référence"), seconds, translate("Why", "s"), 1),
        Term(translate("Why", "Cycles faits"), poste.cycles),
    )
    rule = translate("Why", "Temps passé dans chaque état depuis la prise de poste ; l’état présent depuis son début")
    stopped = tuple(state for state in states if state not in ("working", "off", "planned", "no_load"))
    found = facts(shift, *stopped, poste=code) if stopped else ()
    return Answer(shift.names.poste_long(code), rule, terms, of_model(), found)


def buffer_answer(shift: Shift, code: str) -> Answer:
    """What stands in a buffer now, and how full it has been."""
    view = shift.state.buffers[code]
    row = next(row for row in shift.board.buffers() if row.code == code)
    terms = [
        Term(translate("Why", "Places"), view.capacity),
        Term(translate("Why", "Niveau moyen"), row.mean, decimals=1),
        Term(translate("Why", "Niveau le plus haut"), row.max),
        Term(translate("Why", "Isolées"), view.aside),
        Term(translate("Why", "À remettre"), view.returning),
        Term(translate("Why", "Pièces maintenant"), view.level),
    ]
    rule = translate("Why", "Pièces maintenant = pièces du début + entrées − sorties − isolées")
    found = facts_of(shift, PieceSetAside, PieceSorted, PieceReturned, PieceSentToRework, about=("buffer", code))
    title = translate("Why", "Stock {buffer}").format(buffer=code)
    return Answer(title, rule, tuple(terms), of_model(), found)


def takt_answer(shift: Shift) -> Answer:
    """What the client asks against what the goulot can do."""
    from app.models.shift import Shift as Now

    now, spec = Now(shift.scenario, shift.state), shift.scenario.postes[shift.scenario.goulot]
    pieces = sum(order.quantity for order in shift.state.orders)
    seconds = translate("Why", "s")
    takt = now.takt_ms
    terms = (
        minutes_term(translate("Why", "Durée de l’équipe"), shift.state.end_ms),
        minutes_term(translate("Why", "Temps requis du goulot"), now.required_ms),
        Term(translate("Why", "Pièces du programme"), pieces),
        Term(
            translate("Why", "Cadence du goulot"),
            None if spec.reference_ms is None else spec.reference_ms / 1000,
            seconds,
            1,
        ),
        Term(translate("Why", "Takt"), None if takt is None else takt / 1000, seconds, 1),
    )
    rule = translate("Why", "Takt = temps requis du goulot (durée − pauses − entretien prévu) / pièces du programme")
    return Answer(translate("Why", "Takt"), rule, terms, of_scenario(), facts(shift, "orders_on_time"))


def _of_losses(shift: Shift, rows: list[LossRow]) -> tuple[EvidenceRow, ...]:
    """A wait is explained by what was waited for too."""
    found: dict[int, EvidenceRow] = {}
    for row in rows:
        known = [*facts(shift, row.code)]
        if row.code in _WAITS and row.root and row.state != "working":
            known += facts(shift, row.state, poste=row.root)
        if "no_operator" in (row.code, row.state):
            known += facts(shift, "labour")
        found |= {each.number: each for each in known}
    return tuple(found[rank] for rank in sorted(found))


def _time(times: Times, code: str) -> Term:
    return minutes_term(code, getattr(times, code.lower()))


def _time_name(code: str) -> str:
    return {
        "TT": translate("Why", "TT, temps total"),
        "TO": translate("Why", "TO, temps d’ouverture"),
        "TR": translate("Why", "TR, temps requis"),
        "TF": translate("Why", "TF, temps de fonctionnement"),
        "TN": translate("Why", "TN, temps net"),
        "TU": translate("Why", "TU, temps utile"),
    }[code]


def _rate_name(code: str) -> str:
    return {
        "DO": translate("Why", "DO, disponibilité opérationnelle"),
        "TP": translate("Why", "TP, taux de performance"),
        "TQ": translate("Why", "TQ, taux de qualité"),
        "TRS": translate("Why", "TRS, taux de rendement synthétique"),
    }[code]


def parameter_answer(shift: Shift, code: str) -> Answer:
    """One sample of a control chart; ``code``: poste, parameter and rank of the sample, from 0."""
    poste, parameter, rank = code.split("/")
    spec = shift.scenario.postes[poste].parameters[parameter]
    rows = shift.board.parameters()
    measures = next(row.measures for row in rows if (row.poste, row.parameter) == (poste, parameter))
    point, scale = measures[int(rank)], 10**spec.decimals

    def term(name: str, steps: int) -> Term:
        return Term(name, steps / scale, spec.unit, spec.decimals)

    terms = (
        term(translate("Why", "Limite de contrôle basse"), spec.control_low),
        term(translate("Why", "Limite de contrôle haute"), spec.control_high),
        term(translate("Why", "Étendue de l’échantillon"), point.extent),
        Term(translate("Why", "Pièces mesurées"), point.sample),
        term(translate("Why", "Moyenne de l’échantillon"), point.mean),
    )
    rule = translate("Why", "Hors limites : la moyenne sort des limites de contrôle, le procédé a dérivé")
    title = f"{poste} · {shift.names.parameter(poste, parameter)}, {shift.names.clock(point.at_ms)}"
    return Answer(title, rule, terms, of_scenario(), facts_of(shift, *_MEASURES, about=("poste", poste)))
