"""Does a scenario tell a good supervisor from a poor one? Reference policies over many seeds. No Qt."""

from app.calibration.run import calibrate
from app.calibration.tables import tables, verdict

__all__ = ["calibrate", "tables", "verdict"]
