"""Reference supervisors. They read what the screens read and act through the same commands as people."""

from __future__ import annotations

from sim.policies.base import Desk, Policy, dossier_of
from sim.policies.competent import Competent
from sim.policies.expert import Expert
from sim.policies.families import FAMILIES, Without
from sim.policies.naive import Naive
from sim.policies.nothing import Nothing

POLICIES: dict[str, type[Policy]] = {
    "nothing": Nothing,
    "naive": Naive,
    "competent": Competent,
    "expert": Expert,
}
"""From the worst to the best."""


def policy(name: str) -> Policy:
    """Raises KeyError for an unknown name."""
    return POLICIES[name]()


__all__ = ["FAMILIES", "POLICIES", "Desk", "Policy", "Without", "dossier_of", "policy"]
