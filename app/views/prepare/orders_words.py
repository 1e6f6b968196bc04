"""Words of the programme: columns of its table, ways to schedule it."""

from __future__ import annotations

from app.i18n import translate
from app.widgets import Column, Option
from app.wording import Names


def reference(names: Names, product: str) -> str:
    """`SH300 · Shampooing 12 × 300 mL`: the code first, for names that begin alike; not again where the name has it."""
    name = names.product(product)
    return name if product in "".join(name.split()) else f"{product} · {name}"


def methods() -> list[Option]:
    return [
        Option("expected", translate("Orders", "Au TRS prévu")),
        Option("earliest", translate("Orders", "Au plus tôt")),
        Option("latest", translate("Orders", "Au plus tard")),
    ]


def capacities() -> list[Option]:
    return [
        Option("finite", translate("Orders", "Capacité finie")),
        Option("infinite", translate("Orders", "infinie")),
    ]


def fills() -> list[tuple[str, str]]:
    """What stands between the bars of the programme."""
    return [("setup", translate("Orders", "changement de série")), ("planned", translate("Orders", "pause, entretien"))]


def columns() -> list[Column]:
    return [
        Column(translate("Orders", "Rang"), "right", 42),
        Column(translate("Orders", "OF"), width=70),
        Column(translate("Orders", "Référence"), width=240),
        Column(translate("Orders", "Quantité"), "right", 66),
        Column(translate("Orders", "Client"), stretch=True),
        Column(translate("Orders", "Dû"), width=52),
        Column(translate("Orders", "Fin prévue"), width=80),
        Column(translate("Orders", "Marge"), "right", 72),
        Column(translate("Orders", "Pénalité"), "right", 66),
    ]
