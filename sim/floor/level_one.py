"""Level-1 maintenance (TPM): the operator of a poste repairs by themself what they are trained for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.floor import ranks
from sim.floor.agenda import Phase, Ticket

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.poste import Poste
    from sim.floor.repair import Maintenance


class LevelOne:
    """``at_work``: operator -> the poste under repair. Who is taken off the poste leaves the failure to maintenance."""

    def __init__(self, line: Line, maintenance: Maintenance) -> None:
        self._line = line
        self._maintenance = maintenance
        self.allowed = dict.fromkeys(line.scenario.postes, line.scenario.rules.level_one)
        self.at_work: dict[str, Poste] = {}
        self._tickets: dict[str, Ticket] = {}

    def begin(self, poste: Poste) -> bool:
        """Whether an operator takes the failure of ``poste`` in hand."""
        operator, breakdown = self._operator(poste), poste.breakdown
        if not operator or breakdown is None:
            return False
        breakdown.repairing = True
        self.at_work[operator] = poste
        self._tickets[operator] = self._line.agenda.after(
            breakdown.level_one_ms, Phase.MACHINE, ranks.LEVEL_ONE + poste.rank, lambda: self._end(poste, operator)
        )
        return True

    def _operator(self, poste: Poste) -> str:
        """Who can: there, with nothing else to repair, at a level that the mode accepts."""
        mode = poste.breakdown.mode.level_one if poste.breakdown else None
        if mode is None or not self.allowed[poste.code]:
            return ""
        people = self._line.staffing.people
        fit = (
            code
            for code in self._line.staffing.at(poste.code)
            if code not in self.at_work
            and people[code].ready_ms <= self._line.now_ms
            and people[code].level(poste.code) in mode.levels
        )
        return next(fit, "")

    def _end(self, poste: Poste, operator: str) -> None:
        del self._tickets[operator]
        self._maintenance.end(poste, operator)

    def left(self, operator: str) -> None:
        """``operator`` goes elsewhere: what they repaired waits for a technician."""
        poste = self.at_work.pop(operator, None)
        if poste is None or poste.breakdown is None:
            return
        self._tickets.pop(operator).live = False
        poste.breakdown.repairing = False
        self._maintenance.seek(poste)
        poste.touch()

    def snapshot(self) -> tuple[object, ...]:
        """Nothing for a line without such repairs."""
        forbidden = tuple([poste for poste, allowed in self.allowed.items() if not allowed])
        tickets = tuple([(who, ticket.due_ms) for who, ticket in self._tickets.items()])
        return (forbidden, tickets) if forbidden or tickets else ()
