"""The six times of NF E60-182 and the losses between them, poste by poste.

TT calendar time of the séance · TO less what is closed · TR less what is planned (breaks, no load) · TF working and
micro-stops · TN cycles at the reference cycle · TU those of them that made a good piece: a retested piece is
non-quality at its failed test, useful once, at the test it passes.
"""

from __future__ import annotations

from typing import Any

from .shop import PosteSheet, Shop

STATES = (
    "working",
    "micro_stop",
    "blocked",
    "starved",
    "no_material",
    "no_operator",
    "down",
    "waiting_repair",
    "setup",
    "checking",
    "utility",
    "stopped",
    "planned",
    "no_load",
    "off",
)
STOPS = tuple(state for state in STATES if state not in ("working", "planned", "no_load", "off", "micro_stop"))


def share(part: int | None, whole: int | None) -> float | None:
    return round(part / whole, 6) if part is not None and whole else None


def sheet(poste: PosteSheet, shop: Shop) -> dict[str, Any]:
    """Times, shares, losses, cycles, pieces and states of one poste, as `simulate --json` names them."""
    spent = poste.states_ms()
    states = {state: spent[state] for state in STATES}
    tt = sum(span.length_ms for span in poste.spans)
    to = tt - states["off"]
    tr = to - states["planned"] - states["no_load"]
    tf = states["working"] + states["micro_stop"]
    cycles = sum(poste.outcomes.values())
    losses = {state: states[state] for state in ("off", "planned", "no_load", *STOPS, "micro_stop")}
    reference = shop.reference_ms(poste.code)
    tn = tu = None
    if reference is not None:
        tn, tu = sum(poste.worked_ms.values()), poste.worked_ms["good"]
        losses["slow"] = states["working"] - tn
        losses |= {outcome: poste.worked_ms[outcome] for outcome in ("scrap", "retest", "rework")}
    else:
        del losses["micro_stop"]
    return {
        "tt_ms": tt,
        "to_ms": to,
        "tr_ms": tr,
        "tf_ms": tf,
        "tn_ms": tn,
        "tu_ms": tu,
        "do": share(tf, tr),
        "tp": share(tn, tf),
        "tq": share(tu, tn),
        "trs": share(tu, tr),
        "trg": share(tu, to),
        "tre": share(tu, tt),
        "losses_ms": losses,
        "cycles": cycles,
        "pieces_out": poste.out,
        "states_ms": states,
        "causes_ms": poste.causes_ms(),
        "states_share": {state: share(ms, tt) for state, ms in states.items()},
    }


def times(shop: Shop) -> dict[str, Any]:
    """``postes``, and ``line``: the same at the goulot."""
    postes = {code: sheet(poste, shop) for code, poste in shop.postes.items()}
    line = {
        k: v
        for k, v in postes[shop.scenario.goulot].items()
        if k not in ("cycles", "pieces_out", "states_ms", "causes_ms", "states_share")
    }
    return {"postes": postes, "line": line}
