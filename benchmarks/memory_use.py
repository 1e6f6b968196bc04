"""What this process takes of memory, where the system tells."""

from __future__ import annotations

from pathlib import Path

_STATUS = Path("/proc/self/status")


def available() -> bool:
    return _STATUS.exists()


def resident() -> float:
    """Resident memory of this process, in megabytes."""
    line = next(line for line in _STATUS.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
