"""Facts of quality: measures, settings, pieces set aside; ``sim.events`` tells them with the others."""

from __future__ import annotations

from typing import NamedTuple


class ParameterMeasured(NamedTuple):
    """``sample`` pieces of ``poste`` were measured: their ``mean`` and ``extent`` (largest less smallest), in steps of
    the parameter."""

    at_ms: int
    poste: str
    parameter: str
    mean: int
    extent: int
    sample: int


class ParameterSet(NamedTuple):
    """The parameter was brought to ``value``, checked against the gauge."""

    at_ms: int
    poste: str
    parameter: str
    value: int


class DefectEscaped(NamedTuple):
    """A piece left the line by ``poste`` with a hidden ``flaw``: who lives the séance can't know it yet."""

    at_ms: int
    poste: str
    order: str
    number: int
    flaw: str


class PieceSetAside(NamedTuple):
    """A piece was taken out of ``buffer`` into quarantine."""

    at_ms: int
    buffer: str
    order: str
    number: int


class PieceSorted(NamedTuple):
    """A piece in quarantine was judged: ``outcome`` good (it will go back) or scrap."""

    at_ms: int
    buffer: str
    order: str
    number: int
    outcome: str


class PieceReturned(NamedTuple):
    """A piece left quarantine for a free place of its ``buffer``."""

    at_ms: int
    buffer: str
    order: str
    number: int


class PieceSentToRework(NamedTuple):
    """A piece in quarantine beside ``buffer`` was put among the rejects, in the buffer ``rejects``."""

    at_ms: int
    buffer: str
    order: str
    number: int
    rejects: str


class ComplaintReceived(NamedTuple):
    """A client complained of pieces of ``order``, which costs ``cost_uc`` micro-euros."""

    at_ms: int
    order: str
    cost_uc: int
