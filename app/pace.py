"""How much simulated time a tick of the window is worth."""

NS_PER_MS = 1_000_000
LONGEST_TICK_NS = 100 * NS_PER_MS
"""A window that was held up does not make the shift jump: the clock lags, and shows it."""


class Pace:
    """Turns real nanoseconds into whole simulated milliseconds; fractions are carried over, debts are not."""

    def __init__(self, speed: float = 1) -> None:
        self.speed = speed
        self._rest = 0

    def due_ms(self, elapsed_ns: int) -> int:
        """Simulated milliseconds due for `elapsed_ns` of real time."""
        total = self._rest + round(min(elapsed_ns, LONGEST_TICK_NS) * self.speed)
        due, self._rest = divmod(total, NS_PER_MS)
        return due
