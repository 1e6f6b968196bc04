"""The compte rendu that writes itself from the facts: what a run without a window hands over."""

import datetime
from collections.abc import Iterator
from operator import itemgetter

from app.documents.costs import order_costs_table, variances_table
from app.documents.figures import Figure, figures, goulot_losses, loss_figure_code
from app.documents.prose import bullet, join, paragraph
from app.documents.report import Block, Paragraph, Report, Section
from app.documents.shift import Shift
from app.documents.tables import consumption_table, costs_table, losses_chart, objectives_table, orders_table
from app.i18n import date, language, minutes, number, percent, translate
from app.wording import alarm, consumption, decision, lower_first, objective_value
from sim.commands import AcknowledgeAlarm
from sim.indicators.rows import BreakdownRow, HazardRow, OrderRow
from sim.journal import Entry

SECTIONS = ("result", "causes", "costs", "actions", "handover")
MAIN_CAUSES = 3
STANDING = frozenset({"poste_down", "stock_low", "stock_out", "supply_late", "zone_box", "safety"})
"""Alarms that still mean something to those who come next."""


def section_title(code: str) -> str:
    return {
        "result": translate("Report", "Résultat"),
        "causes": translate("Report", "Écarts et causes"),
        "costs": translate("Report", "Coûts"),
        "actions": translate("Report", "Actions engagées"),
        "handover": translate("Report", "Consigne à l’équipe suivante"),
    }[code]


def blank_report(shift: Shift) -> Report:
    """Title and empty sections: where a person starts to write."""
    return _report(shift, {})


def default_report(shift: Shift) -> Report:
    """Every section written from the facts alone."""
    cited = {figure.code: figure for figure in figures(shift)}
    blocks: dict[str, tuple[Block, ...]] = {
        "result": (*_result(shift, cited), objectives_table(shift), orders_table(shift)),
        "causes": (_lost(shift, cited), losses_chart(shift), *_events(shift)),
        "costs": (
            _cost(shift, cited),
            costs_table(shift),
            variances_table(shift),
            order_costs_table(shift),
            *_variances(shift),
            consumption_table(shift),
        ),
        "actions": tuple(_actions(shift)),
        "handover": tuple(_handover(shift, cited)),
    }
    return _report(shift, blocks)


def _report(shift: Shift, blocks: dict[str, tuple[Block, ...]]) -> Report:
    scenario, calendar, names = shift.scenario, shift.scenario.calendar, shift.names
    origin = translate("Report", "Scénario {code}, tirage n° {seed}, journal {digest}")
    return Report(
        title=translate("Report", "Compte rendu d’équipe"),
        subtitle=f"{scenario.title.of(language())}, {names.clock(0)} – {names.clock(calendar.length_ms)}",
        language=language(),
        date=date(datetime.date.fromisoformat(calendar.date)),
        origin=origin.format(code=scenario.code, seed=shift.seed, digest=shift.journal.digest[:12]),
        sections=tuple(Section(code, section_title(code), blocks.get(code, ())) for code in SECTIONS),
    )


# -- 1. Résultat ----------------------------------------------------------------------------------


def _result(shift: Shift, cited: dict[str, Figure]) -> Iterator[Paragraph]:
    sentences = []
    if "line_trs_percent" in cited:
        text = translate("Report", "Le TRS de la ligne est de {trs}, pour un objectif de {target}.")
        sentences.append(paragraph(text, trs=cited["line_trs_percent"], target=_goal(shift, "line_trs_percent")))
    if "good_pieces" in cited:
        text = translate("Report", "Pièces bonnes livrées : {good}, programme : {planned}.")
        ordered = sum(row.ordered for row in shift.board.orders())
        sentences.append(paragraph(text, good=cited["good_pieces"], planned=number(ordered)))
    if sentences:
        yield join(*sentences)
    late = [row for row in shift.board.orders() if row.delivered_on_time < row.ordered]
    for row in late:
        yield _late(shift, row)
    if not late:
        yield paragraph(translate("Report", "Tous les OF sont livrés à l’heure."))


def _goal(shift: Shift, code: str) -> str:
    """The target of an objective as it is said in a sentence."""
    target = next(row.target for row in shift.board.objectives() if row.code == code)
    return objective_value(code, target)


def _late(shift: Shift, row: OrderRow) -> Paragraph:
    text = translate("Report", "L’{order}, dû à {due} : {on_time} sur {ordered} à l’heure.")
    return bullet(
        text,
        order=shift.names.order(row.code),
        on_time=number(row.delivered_on_time),
        ordered=number(row.ordered),
        due=shift.names.clock(row.due_ms),
    )


# -- 2. Écarts et causes --------------------------------------------------------------------------


def _lost(shift: Shift, cited: dict[str, Figure]) -> Paragraph:
    rows, times = goulot_losses(shift), shift.board.times()
    lost_ms = sum(row.ms for row in rows)
    text = translate("Report", "Au goulot {poste}, {lost} perdues sur {required} de temps requis, soit {share}.")
    sentences = [
        paragraph(
            text,
            poste=shift.scenario.goulot,
            lost=minutes(lost_ms, 1),
            required=minutes(times.tr, 1),
            share=percent(lost_ms / times.tr if times.tr else None),
        )
    ]
    for row in rows[:MAIN_CAUSES]:
        figure = cited[loss_figure_code(row)]
        sentences.append(paragraph(translate("Report", "{cause} : {minutes}."), cause=figure.label, minutes=figure))
    return join(*sentences)


def _events(shift: Shift) -> list[Paragraph]:
    """Breakdowns and aléas as they came."""
    told = [(row.at_ms, _breakdown(shift, row)) for row in shift.board.breakdowns()]
    told += [(row.at_ms, _hazard(shift, row)) for row in shift.board.hazards()]
    return [sentence for _, sentence in sorted(told, key=itemgetter(0))]


def _breakdown(shift: Shift, row: BreakdownRow) -> Paragraph:
    names, end = shift.names, row.ended_ms if row.ended_ms is not None else shift.state.now_ms
    values = {
        "at": names.clock(row.at_ms),
        "poste": names.poste(row.poste),
        "failure": lower_first(names.failure(row.poste, row.mode)),
        "stopped": minutes(end - row.at_ms),
    }
    if row.ended_ms is None:
        known = next(poste for poste in shift.state.postes.values() if poste.code == row.poste)
        values["failure"] = values["failure"] if known.diagnosed else translate("Report", "cause non diagnostiquée")
        text = translate("Report", "{at}, panne de {poste}, {failure} : pas encore réparée après {stopped}.")
    else:
        text = translate("Report", "{at}, panne de {poste}, {failure} : {stopped} d’arrêt.")
    return bullet(text, **values)


def _hazard(shift: Shift, row: HazardRow) -> Paragraph:
    # The title keeps its capital: it may begin with somebody's name.
    text = translate("Report", "{at} : {title}.")
    return bullet(text, at=shift.names.clock(row.at_ms), title=shift.names.hazard_title(row.code))


# -- 3. Coûts -------------------------------------------------------------------------------------


def _cost(shift: Shift, cited: dict[str, Figure]) -> Paragraph:
    total = paragraph(translate("Report", "L’équipe a coûté {total}."), total=cited["total"])
    figure = cited.get("cost_per_piece_eur")
    if figure is None:
        return total
    text = translate("Report", "Une pièce bonne revient à {cost}, pour un objectif de {target}.")
    return join(total, paragraph(text, cost=figure, target=_goal(shift, figure.code)))


def _variances(shift: Shift) -> Iterator[Paragraph]:
    """The consumption that went furthest beyond its standard, in euros."""
    rows = shift.board.consumption()
    worst = max(rows, key=lambda row: row.quantity_variance_uc + row.price_variance_uc, default=None)
    if worst is None or worst.quantity_variance_uc + worst.price_variance_uc <= 0:
        return
    euros = (worst.quantity_variance_uc + worst.price_variance_uc) / 1e6
    text = translate("Report", "La plus forte surconsommation : {what}, {gap} € de plus que le standard.")
    yield paragraph(text, what=consumption(shift.names, worst.code), gap=number(euros, 2))


# -- 4. Actions engagées --------------------------------------------------------------------------


def _actions(shift: Shift) -> Iterator[Paragraph]:
    entries = list(shift.journal.decisions())
    shown = [entry for entry in entries if entry.refusal is None and not isinstance(entry.command, AcknowledgeAlarm)]
    for entry in shown:
        yield _action(shift, entry)
    if not shown:
        yield paragraph(translate("Report", "Aucune action n’a été engagée."))
    refused = sum(entry.refusal is not None for entry in entries)
    if refused:
        yield paragraph(translate("Report", "%n ordre a été refusé.", n=refused))


def _action(shift: Shift, entry: Entry) -> Paragraph:
    names, command = shift.names, entry.command
    values = {"at": names.clock(command.at_ms), "what": lower_first(decision(names, command)), "why": command.reason}
    if command.phase == "prepare":
        values["at"] = translate("Report", "Avant l’équipe")
    if command.reason:
        return bullet(translate("Report", "{at}, {what}. Motif : {why}"), **values)
    return bullet(translate("Report", "{at}, {what}."), **values)


# -- 5. Consigne ----------------------------------------------------------------------------------


def _handover(shift: Shift, cited: dict[str, Figure]) -> Iterator[Paragraph]:
    yield paragraph(translate("Report", "Encours sur la ligne : {wip} pièces."), wip=cited["wip_end"])
    for order in shift.state.orders:
        if order.completed_ms is None:
            text = translate("Report", "{order} : reste à livrer {left}.")
            left = number(order.quantity - order.delivered)
            yield bullet(text, order=shift.names.order(order.code), left=left)
    for standing in shift.state.alarms:
        if standing.cleared_ms is None and standing.code in STANDING:
            words = alarm(shift.names, standing)
            yield bullet("{title}. {advice}", title=words.title, advice=words.advice)
