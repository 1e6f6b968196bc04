"""The decisions about stocks, orders, quality and hours that Ctrl+K finds once words are typed; each opens on its
last step."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from app import wording
from app.i18n import translate
from app.models.work_hours import hours_orders
from app.views.palette import Action
from app.views.run.flow_panel import ORDERS, QUALITY, SUPPLY
from sim.commands import CheckReceipt, Command, CountStock, ExpressSupply, Quarantine, UseSubstitute

if TYPE_CHECKING:
    from app.views.run.screen import RunScreen

_KEYWORDS = {
    "ExpressSupply": "express supply order stock commander livraison rupture shortage",
    "UseSubstitute": "substitute replace component remplacer remplaçant composant rupture shortage",
    "CountStock": "count stock inventory compter inventaire",
    "CheckReceipt": "check receipt delivery contrôler réception livraison",
    "Quarantine": "quarantine hold isolate isoler bloquer qualité quality",
    "GiveBreak": "break rest pause repos",
    "MoveBreak": "break move pause déplacer décaler",
    "CallTempStaff": "temp staff call renfort intérim appeler",
    "ExtendShift": "overtime extend heures supplémentaires prolonger",
}
_MOVES = "move order sequence earlier later ordre séquence avancer reculer OF MO"


def flow_actions(screen: RunScreen) -> list[Action]:
    """In both languages by their keywords; refused ones say why."""
    return [*_supplies(screen), *_orders(screen), *_quality(screen), *_hours(screen)]


def _supplies(screen: RunScreen) -> Iterator[Action]:
    for code, stock in screen.bridge.state.stocks.items():
        commands: tuple[Command, ...] = (
            ExpressSupply(component=code),
            UseSubstitute(component=code, use=not stock.substitute_in_use),
            CountStock(component=code),
            CheckReceipt(component=code),
        )
        for command in commands:
            yield _action(screen, command, partial(_supply, screen, code, command.kind), code)


def _supply(screen: RunScreen, component: str, kind: str) -> None:
    screen.show_panels()
    screen.flow.show_page(SUPPLY)
    screen.flow.supply.choose(component)
    screen.flow.supply.begin(kind)


def _orders(screen: RunScreen) -> Iterator[Action]:
    words = {-1: translate("Run", "Avancer {order}"), 1: translate("Run", "Reculer {order}")}
    for order in screen.bridge.state.orders:
        for way, text in words.items():
            label = text.format(order=screen.names.order(order.code))
            yield Action(label, partial(_move, screen, order.code, way), _MOVES, searched=True)


def _move(screen: RunScreen, order: str, way: int) -> None:
    screen.show_panels()
    screen.flow.show_page(ORDERS)
    screen.flow.orders.choose(order)
    screen.flow.orders.begin(way)


def _quality(screen: RunScreen) -> Iterator[Action]:
    for code in screen.bridge.state.buffers:
        yield _action(screen, Quarantine(buffer=code), partial(_set_aside, screen, code), code)


def _set_aside(screen: RunScreen, buffer: str) -> None:
    screen.show_panels()
    screen.flow.show_page(QUALITY)
    screen.flow.quality.choose(buffer)
    screen.flow.quality.begin("Quarantine")


def _hours(screen: RunScreen) -> Iterator[Action]:
    for order in hours_orders(screen.shift()):
        yield _action(screen, order.command, partial(screen.begin_hours, order.key))


def _action(screen: RunScreen, command: Command, run: partial[None], code: str = "") -> Action:
    refused = screen.bridge.check(command)
    return Action(
        wording.decision(screen.names, command),
        run,
        f"{_KEYWORDS[command.kind]} {code}",
        refusal=wording.refusal(screen.names, refused) if refused else "",
        searched=True,
    )
