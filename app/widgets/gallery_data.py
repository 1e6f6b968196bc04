"""Plausible figures for the gallery and the tests of the widgets: a morning on the pump line, at 10:42."""

from __future__ import annotations

from app.widgets.data import (
    BufferLevel,
    Cell,
    Column,
    CoverRow,
    HourRow,
    Kpi,
    LoadRow,
    LossRow,
    Marker,
    RailStep,
    Rate,
    RibbonRow,
    RibbonsData,
    Row,
    Span,
    TimeBarsData,
    TimePart,
    WaterfallData,
)

MINUTE = 60_000
TENTH = 6_000
START_OF_DAY = 330 * MINUTE

STEPS = (
    RailStep("file", "Dossier", "dossier"),
    RailStep("prepare", "Préparer", "preparer"),
    RailStep("run", "Piloter", "piloter"),
    RailStep("report", "Rendre\ncompte", "rendre"),
    RailStep("improve", "Améliorer", "ameliorer"),
    RailStep("team", "Équipe", "equipe"),
    RailStep("plan", "Planifier", "planifier"),
    RailStep("debrief", "Débriefer", "debriefer"),
)
FOOT = (RailStep("settings", "Réglages", "reglages"), RailStep("help", "Aide F1", "aide"))

STATE_WORDS = {
    "working": "Production",
    "micro_stop": "Micro-arrêt",
    "blocked": "Bloqué",
    "starved": "Famine",
    "no_material": "Manque matière",
    "no_operator": "Sans opérateur",
    "down": "Panne",
    "waiting_repair": "Attend dépannage",
    "setup": "Changement",
    "checking": "Contrôle",
    "utility": "Sans énergie",
    "stopped": "Arrêté sur ordre",
    "planned": "Pause",
    "no_load": "Sans charge",
    "off": "Hors équipe",
}

KPIS = (
    Kpi(
        "trs",
        "TRS ligne (P60)",
        "73,5",
        "%",
        "≥ 75 %",
        "−1,5 pt",
        "warn",
        (60, 66, 71, 73, 74, 75, 74.8, 73.5),
    ),
    Kpi("good", "Pièces bonnes", "168", "", "plan 171", "−3", "warn", (4, 3, 1, 2, 3, 3, 5, 5, 3)),
    Kpi("orders", "OF dus à l’heure", "1", "livré", "2 sur 2", "1 à risque", "warn"),
    Kpi("air", "Air", "0,474", "Nm³/p.", "≤ 0,44", "+0,034", "bad"),
    Kpi("cost", "Coût", "87,95", "€/p.", "≤ 87,30", "+0,65", "warn"),
    Kpi("hse", "Accidents", "0", "", "0", "tenu", "ok"),
)

TIME_BARS = TimeBarsData(
    (
        TimePart("TT", 3120 * TENTH, None, "minutes"),
        TimePart("TO", 3120 * TENTH, 0, "fermeture"),
        TimePart("TR", 2820 * TENTH, 300 * TENTH, "pauses"),
        TimePart("TF", 2385 * TENTH, 435 * TENTH, "arrêts"),
        TimePart("TN", 2171 * TENTH, 214 * TENTH, "cadence"),
        TimePart("TU", 2072 * TENTH, 99 * TENTH, "non-qualité"),
    )
)
RATES = (Rate("DO", 0.846), Rate("TP", 0.91), Rate("TQ", 0.955), Rate("TRS", 0.735))
LOSSES = tuple(
    LossRow(code, label, tenths * TENTH, code == "down", short=short)
    for code, label, tenths, short in (
        ("slow", "Ralentissement", 125, "ralentis."),
        ("setup", "Changement de série", 120, "changem."),
        ("down", "Panne P60, en cours", 110, "panne P60"),
        ("scrap", "Non-qualité", 99, "non-qual."),
        ("no_operator", "Sans opérateur", 90, "sans op."),
        ("micro", "Micro-arrêts", 89, "micro-ar."),
        ("starved", "Famine, panne P20", 65, "famine"),
        ("no_material", "Manque joint JT-42", 50, "manque"),
    )
)
WATERFALL = WaterfallData(("TR", 2820 * TENTH), LOSSES, ("TU", 2072 * TENTH))

HOURS = tuple(
    HourRow(label, label, good, plan, label == "10 h")
    for label, good, plan in (
        ("5:30", 15, 18),
        ("6 h", 33, 37),
        ("7 h", 36, 30),
        ("8 h", 37, 37),
        ("9 h", 39, 36),
        ("10 h", 8, 13),
        ("11 h", None, 37),
        ("12 h", None, 36),
        ("13 h", None, 11),
    )
)


def _row(code: str, *spans: tuple[int, int, str], strong: bool = False) -> RibbonRow:
    """A poste that works up to minute 312 but for `spans` (start, end, state) in minutes."""
    cut, at = [], 0
    for start, end, state in spans:
        cut += [Span(at * MINUTE, start * MINUTE, "working"), Span(start * MINUTE, end * MINUTE, state)]
        at = end
    cut.append(Span(at * MINUTE, 312 * MINUTE, "working"))
    return RibbonRow(code, code, tuple(span for span in cut if span.end_ms > span.start_ms), strong)


RIBBONS = RibbonsData(
    0,
    468 * MINUTE,
    312 * MINUTE,
    START_OF_DAY,
    (
        _row("P10", (165, 177, "blocked"), (200, 204, "no_operator")),
        _row("P20", (50, 58, "setup"), (162, 165, "waiting_repair"), (165, 177, "down")),
        _row("P30", (166, 178, "starved"), (230, 236, "checking")),
        _row(
            "P40",
            (56, 62, "setup"),
            (169, 179, "starved"),
            (220, 233, "micro_stop"),
            (299, 312, "drift"),
            strong=True,
        ),
        _row("P50A", (172, 181, "starved"), (223, 234, "starved"), (307, 312, "blocked")),
        _row("P50B", (173, 181, "starved"), (250, 262, "utility"), (307, 312, "blocked")),
        _row(
            "P60",
            (10, 19, "no_material"),
            (63, 75, "setup"),
            (174, 181, "starved"),
            (301, 312, "down"),
            strong=True,
        ),
        _row("P65", (88, 140, "no_load"), (146, 205, "no_load")),
        _row("P70", (11, 20, "starved"), (64, 76, "starved"), (176, 182, "starved"), (303, 312, "starved")),
        _row("P80", (13, 21, "starved"), (66, 78, "starved"), (290, 297, "stopped"), (304, 312, "starved")),
    ),
    (
        Marker(10 * MINUTE, "hazard", "Absence de Julien Costa", "h1"),
        Marker(17 * MINUTE, "decision", "Nadia affectée à P60", "d1"),
        Marker(162 * MINUTE, "hazard", "Panne P20", "h2"),
        Marker(165 * MINUTE, "decision", "Maintenance appelée, urgente", "d2"),
        Marker(262 * MINUTE, "hazard", "Air au-dessus du standard", "h3"),
        Marker(301 * MINUTE, "hazard", "Panne P60", "h4"),
        Marker(308 * MINUTE, "decision", "Décision attendue à P60", "d3", awaited=True),
    ),
    ((120 * MINUTE, 130 * MINUTE), (270 * MINUTE, 290 * MINUTE)),
    STATE_WORDS | {"drift": "Couple en dérive"},
    ("Projection : OF 4711 finit à 13:18 si P60 repart à 11:07", "Fin au mieux 13:18"),
)

COVER = (
    CoverRow("JT-42", "Joint JT-42", 3.9, 7.3, "bad", "09:32"),
    CoverRow("C-70", "Carton C-70", 5.8, 7.3, "warn", "11:48"),
    CoverRow("ET-3", "Étiquette ET-3", 17.1, 7.3, "ok", "tient"),
    CoverRow("6203", "Roulement à billes 6203", 13.5, 7.3, "ok", "tient"),
    CoverRow("R110", "Rotor R110", 10.8, 7.3, "ok", "tient"),
)
LOADS = tuple(
    LoadRow(code, code, before / 1000, after / 1000, code == "P60")
    for code, before, after in (
        ("P10", 868, 594),
        ("P20", 1045, 707),
        ("P40", 971, 658),
        ("P50", 985, 674),
        ("P60", 1466, 992),
        ("P80", 639, 437),
    )
)
BUFFERS = (BufferLevel(5, 8), BufferLevel(8, 8, "plein"), BufferLevel(0, 4, "vide"), BufferLevel(7, 24))

COLUMNS = (
    Column("Matière", stretch=True),
    Column("Réel", "right"),
    Column("Std", "right"),
    Column("Écart", "right"),
    Column("Q €", "right"),
    Column("P €", "right"),
)


def _material(name: str, real: str, standard: str, gap: str, quantity: str, price: str, over: bool) -> Row:
    gap_cell = Cell(gap, "jaune_t", strong=True) if over else Cell(gap)
    return Row(name, (name, real, Cell(standard, "texte2"), gap_cell, quantity, price))


MATERIALS = (
    _material("Air comprimé", "79,6", "70,6", "+12,8 %", "+0,27", "0,00", True),
    _material("Électricité", "108,4", "102,5", "+5,8 %", "+0,94", "0,00", False),
    _material("Joint JT-42", "197", "190", "+3,7 %", "+12,95", "+22,00", True),
    _material("Vis M6", "1 544", "1 520", "+1,6 %", "+1,44", "0,00", False),
    _material("Étiquette", "171", "168", "+1,8 %", "+0,36", "0,00", False),
)
