"""What is to be made sure of at the postes before the shift starts: is each of them ready?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sim.domain.text import Text

OPERATOR = "operator"


@dataclass(frozen=True, slots=True)
class ReadinessItem:
    """One line of the checklist of ``poste``. ``kind``: document, tool, parameter, order (5S), safety or control."""

    poste: str
    code: str
    kind: str
    name: Text
    by: str
    """Who checks it and puts it right: the supervisor, or the operator who holds the poste."""
    check_ms: int
    put_right_ms: int
    wrong_ppm: int
    """How often it was found wrong lately, which the dossier tells; the chance of its being so this morning."""
    finding: Text
    """What is seen by whom looks, where it is wrong; hidden until then."""
    hazard: str
    """Aléa that strikes only when the item is wrong and left so; empty: nothing follows. Hidden."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """Times before the start: what each may spend on the checklists."""

    supervisor_ms: int = 0
    operator_ms: int = 0
    items: Mapping[tuple[str, str], ReadinessItem] = field(default_factory=dict)
    """By poste and code, in the scenario's order."""

    @property
    def hazards(self) -> frozenset[str]:
        """The aléas that hang on an item."""
        return frozenset(item.hazard for item in self.items.values() if item.hazard)
