"""A poste whose micro-stops come more often: glue, dust, a guide out of place."""

from __future__ import annotations

from sim.hazards.fault import FaultHazard


class MoreMicroStops(FaultHazard):
    symptom = "jams"
