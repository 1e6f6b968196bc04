"""The actions of the cockpit, as the list of Ctrl+K offers them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.i18n import translate
from app.views.palette import Action
from app.views.run.alarms.panel import ACTIVE, JOURNAL
from app.views.run.flow_catalogue import flow_actions
from app.views.run.flow_panel import CONSUMPTION, ORDERS, QUALITY, SUPPLY
from app.views.run.head import speed_text
from app.views.run.line_panel import MAP, TABLE

if TYPE_CHECKING:
    from app.views.run.flow_panel import FlowColumn
    from app.views.run.screen import RunScreen

_KEYWORDS = {
    "M": "maintenance call repair technician panne réparer dépanner",
    "D": "check diagnosis control contrôle diagnostic qualité",
    "P": "set parameter setting réglage paramètre régler",
    "S": "stop halt arrêt sécurité",
    "R": "restart start remettre marche relancer",
    "E": "assign operator affecter équipe matrice polyvalence skills people",
    "L": "free release libérer opérateur",
    "CleanPoste": "clean cleaning nettoyer nettoyage",
    "ChangeTool": "tool outil plaquette change worn",
    "StartChangeover": "changeover setup série outillage format",
    "PrepareChangeover": "prepare changeover setup external SMED série outillage format préparer",
    "MoveMaintenance": "maintenance entretien graissage cleaning move déplacer",
    "AllowLevelOne": "level one TPM niveau dépannage opérateur repair",
}


def actions(screen: RunScreen) -> list[Action]:
    """Decisions of the poste chosen first, then the hand on time, then the views."""
    first = [*_decisions(screen), *_time(screen), *_views(screen), *_postes(screen)]
    return [*first, *flow_actions(screen), *screen.panel_menu.actions_to_find(), *screen.asking.actions()]


def _decisions(screen: RunScreen) -> list[Action]:
    code, card = screen.chosen(), screen.card
    found = [
        Action(
            choice.text if code in choice.text else f"{choice.text} · {code}",
            partial(card.begin, choice.key),
            _KEYWORDS.get(choice.key.partition(" ")[0], ""),
            choice.key if len(choice.key) == 1 else "",
            choice.refusal,
        )
        for choice in card.available()
    ]
    found.append(Action(translate("Run", "Acquitter une alarme"), screen.alarms.acknowledge, "acknowledge alarm", "A"))
    if screen.head.counsels:
        text = translate("Run", "Demander un conseil")
        found.append(Action(text, screen.counselRequested.emit, "counsel advice hint aide corrigé solution", "C"))
    if screen.bridge.phase == "report":
        found.append(Action(translate("Run", "Rendre compte"), screen.reportRequested.emit, "report compte rendu"))
    return found


def _time(screen: RunScreen) -> list[Action]:
    pause = translate("Run", "Mettre en pause") if screen.bridge.playing else translate("Run", "Reprendre")
    speeds = [
        Action(
            translate("Run", "Vitesse {speed}").format(speed=speed_text(speed)),
            partial(screen.head.set_speed, rank),
            "speed fast slow rapide lent accélérer",
            str(rank + 1),
        )
        for rank, speed in enumerate(screen.bridge.speeds)
    ]
    return [Action(pause, screen.head.toggle, "pause play lecture", "Space"), *speeds]


def _views(screen: RunScreen) -> list[Action]:
    line, flow, alarms = screen.line, screen.flow, screen.alarms
    motion = line.synoptic.slides
    sheet = Action(
        translate("Sheet", "Remplir la fiche de suivi"),
        screen.show_sheet,
        "tracking sheet hourly record suivi horaire relevé arrêts rebuts fiche",
        "F4",
    )
    toggle = (
        translate("Run", "Arrêter le mouvement des pièces")
        if motion.wanted
        else translate("Run", "Montrer le mouvement des pièces")
    )
    return [
        *([sheet] if screen.keeps_sheet else []),
        Action(
            translate("Run", "Affecter l’équipe"),
            screen.show_team,
            "assign matrix polyvalence matrice team people",
        ),
        Action(
            translate("Run", "Pauses, renforts, heures supplémentaires"),
            partial(screen.show_team, "hours"),
            "break overtime temp staff hours pause renfort intérim prolonger horaires",
        ),
        Action(
            translate("Run", "Changer l’ordre des OF"),
            partial(flow.show_page, ORDERS),
            "orders sequence move",
        ),
        Action(
            translate("Run", "Stocks et livraisons"),
            partial(flow.show_page, SUPPLY),
            "supply stock express substitute remplacer commander réception receipt contrôler trier retourner lot",
        ),
        Action(
            translate("Run", "Qualité et pièces isolées"),
            partial(flow.show_page, QUALITY),
            "quality quarantine isoler trier rebuter retoucher rework carte contrôle spc",
        ),
        Action(translate("Run", "Traçabilité"), screen.trace, "traceability lot tracer origine"),
        Action(translate("Run", "Consommations"), partial(flow.show_page, CONSUMPTION), "consumption energy air"),
        Action(
            translate("Run", "Fuite d’air : chercher, réparer"),
            partial(_network, flow),
            "air leak fuite compresseur network réseau search repair",
            "Ctrl+U",
        ),
        Action(translate("Run", "Alarmes actives"), partial(alarms.show_page, ACTIVE), "alarms"),
        Action(translate("Run", "Journal de l’équipe"), partial(alarms.show_page, JOURNAL), "journal log history"),
        Action(translate("Run", "Ligne en synoptique"), partial(line.show_view, MAP), "map synoptic"),
        Action(translate("Run", "Ligne en tableau"), partial(line.show_view, TABLE), "table list"),
        Action(toggle, screen.toggle_motion, "motion animation réduire reduced"),
    ]


def _network(flow: FlowColumn) -> None:
    flow.show_page(CONSUMPTION)
    flow.consumption.begin()


def _postes(screen: RunScreen) -> list[Action]:
    text = translate("Run", "Voir {poste}")
    names = screen.names
    return [
        Action(
            text.format(poste=names.poste_long(code)),
            partial(screen.open_poste, code),
            "poste station see show",
        )
        for code in screen.bridge.scenario.postes
    ]
