"""A poste that runs slower than its routing time says."""

from __future__ import annotations

from sim.hazards.fault import FaultHazard


class SlowRunning(FaultHazard):
    symptom = "slow"
