"""Maintenance: calls, technicians who travel, diagnose and repair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.events import CheckEnded, MaintenanceCalled, RepairEnded, TechnicianSent
from sim.floor import ranks
from sim.floor.agenda import Phase, Ticket
from sim.floor.level_one import LevelOne

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.network import Mendable, Network
    from sim.floor.poste import Poste

RULE_PRIORITY = 2


class Call:
    def __init__(self, poste: Mendable, priority: int, called_ms: int) -> None:
        self.poste = poste
        self.priority = priority
        self.called_ms = called_ms

    @property
    def urgency(self) -> tuple[int, int, int]:
        return self.priority, self.called_ms, self.poste.rank


class Maintenance:
    """Without technicians in the scenario a failure repairs itself from its first instant (theory's lines). A crew
    without names is called at once; people, by the shop's standing rule or the supervisor."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self.calls: list[Call] = []
        self.at_work: dict[str, Mendable] = {}
        self._tickets: dict[str, Ticket] = {}
        self._technicians = line.scenario.technicians
        self._anonymous = line.scenario.rules.technicians > 0
        self.level_one = LevelOne(line, self)

    def broke_down(self, poste: Poste) -> None:
        breakdown = poste.breakdown
        assert breakdown is not None
        self.warn(poste)
        if self.level_one.begin(poste):
            return
        self.seek(poste)

    def seek(self, poste: Poste) -> None:
        """The way to a technician."""
        breakdown = poste.breakdown
        assert breakdown is not None
        if not self._technicians:
            breakdown.repairing = True
            self.after(
                breakdown.diagnosis_ms + breakdown.repair_ms, ranks.TECHNICIAN, poste, lambda: self.end(poste, "")
            )
            return
        if self._anonymous:
            self.call(poste, RULE_PRIORITY, "rule")
            return
        wait = self._line.scenario.rules.call_after_ms
        self.after(max(wait, 1), ranks.STANDING_RULE, poste, lambda: self._standing_rule(poste))

    def warn(self, poste: Poste) -> None:
        """The poste stops for want of repair."""
        self._line.alarms.raise_("poste_down", poste.code, 1 if poste.code == self._line.scenario.goulot else 2)

    def after(self, delay_ms: int, rank: int, poste: Mendable, action: object) -> None:
        assert callable(action)
        key = f"{rank}/{poste.code}"
        self._tickets[key] = self._line.agenda.after(delay_ms, Phase.MACHINE, rank + poste.rank, action)

    def _standing_rule(self, poste: Poste) -> None:
        if poste.breakdown and not poste.breakdown.called and self.manned:
            self.call(poste, RULE_PRIORITY, "rule")

    @property
    def manned(self) -> bool:
        return any(self._present(technician) for technician in self._technicians)

    def priority_of(self, poste: Mendable) -> int | None:
        """Priority of the call of ``poste`` that no technician has taken yet."""
        return next((call.priority for call in self.calls if call.poste is poste), None)

    # -- calls --------------------------------------------------------------------------------------------------------

    def call(self, poste: Mendable, priority: int, by: str) -> None:
        """Ask for a technician, or change the priority of a call not yet served."""
        breakdown = poste.breakdown
        assert breakdown is not None
        now = self._line.now_ms
        self._line.record(MaintenanceCalled(now, poste.code, priority, by))
        waiting = next((call for call in self.calls if call.poste is poste), None)
        if waiting:
            waiting.priority = priority
        else:
            breakdown.called = True
            self.calls.append(Call(poste, priority, now))
        self._serve()

    def _serve(self) -> None:
        """Send free technicians to the most urgent calls."""
        for technician in self._technicians:
            if not self.calls:
                return
            if technician not in self.at_work and self._present(technician):
                fit = [call for call in self.calls if self._skilled(technician, call.poste)]
                if fit:
                    call = min(fit, key=lambda call: call.urgency)
                    self.calls.remove(call)
                    self._send(technician, call.poste)

    def _skilled(self, technician: str, subject: Mendable) -> bool:
        if self._anonymous:
            return True
        skills = self._line.scenario.people[technician].skills
        return not skills or subject.code in skills

    def _travel_ms(self, subject: Mendable) -> int:
        """A poste may be farther away than the rule says."""
        spec = self._line.scenario.postes.get(subject.code)
        return self._line.scenario.rules.travel_ms if spec is None or spec.travel_ms is None else spec.travel_ms

    def _present(self, technician: str) -> bool:
        if self._line.closed:
            return False
        if self._anonymous:
            return True
        person = self._line.staffing.people[technician]
        return person.present and person.rest_ends_ms is None

    def poke(self) -> None:
        """A technician may have come, or come back."""
        self._serve()

    def _send(self, technician: str, poste: Mendable) -> None:
        breakdown = poste.breakdown
        assert breakdown is not None
        self.at_work[technician] = poste
        breakdown.technician = technician
        self._line.record(TechnicianSent(self._line.now_ms, technician, poste.code))
        travel_ms = self._travel_ms(poste)
        if travel_ms:
            self.after(travel_ms, ranks.TECHNICIAN, poste, lambda: self._arrive(technician, poste))
        else:
            self._arrive(technician, poste)

    def _arrive(self, technician: str, poste: Mendable) -> None:
        breakdown = poste.breakdown
        assert breakdown is not None
        breakdown.repairing = True
        length = breakdown.repair_ms + (0 if breakdown.diagnosed else breakdown.diagnosis_ms)
        self.after(length, ranks.TECHNICIAN, poste, lambda: self.end(poste, technician))
        poste.touch()

    def end(self, poste: Mendable, technician: str) -> None:
        breakdown = poste.breakdown
        assert breakdown is not None
        self._line.record(RepairEnded(self._line.now_ms, poste.code, technician, breakdown.mode.code))
        self._line.alarms.clear("poste_down", poste.code)
        for rank in (ranks.STANDING_RULE, ranks.DIAGNOSIS):
            ticket = self._tickets.pop(f"{rank}/{poste.code}", None)
            if ticket:
                ticket.live = False
        poste.repaired()
        self.at_work.pop(technician, None)
        self.level_one.at_work.pop(technician, None)
        self._serve()

    def left(self, technician: str) -> None:
        """A technician goes home: what was under way waits for the next one, the work done is not lost."""
        poste = self.at_work.pop(technician, None)
        if poste is None:
            return
        if poste.breakdown is None:
            self._tickets.pop(f"{ranks.SEARCH}/{poste.code}").live = False
            return
        breakdown = poste.breakdown
        ticket = self._tickets.pop(f"{ranks.TECHNICIAN}/{poste.code}")
        ticket.live = False
        if breakdown.repairing:
            breakdown.repair_ms = ticket.due_ms - self._line.now_ms
            breakdown.diagnosed = True
        breakdown.repairing, breakdown.technician = False, ""
        self.calls.append(Call(poste, RULE_PRIORITY, self._line.now_ms))
        poste.touch()
        self._serve()

    # -- round of a network -------------------------------------------------------------------------------------------

    def free_technician(self) -> str:
        """The first who is there with nothing to do; empty when none is."""
        return next((who for who in self._technicians if who not in self.at_work and self._present(who)), "")

    def search(self, network: Network) -> None:
        """Send a free technician round the network to look for leaks."""
        technician, rules = self.free_technician(), self._line.scenario.rules
        self.at_work[technician] = network
        self._line.record(TechnicianSent(self._line.now_ms, technician, network.code))
        length_ms = max(1, rules.travel_ms + rules.leak_search_ms)
        self.after(length_ms, ranks.SEARCH, network, lambda: self._searched(technician, network))

    def searching(self, network: Network) -> bool:
        ticket = self._tickets.get(f"{ranks.SEARCH}/{network.code}")
        return ticket is not None and ticket.live

    def _searched(self, technician: str, network: Network) -> None:
        self._line.record(CheckEnded(self._line.now_ms, network.code, network.search()))
        del self.at_work[technician]
        self._serve()

    # -- diagnosis by the operator ------------------------------------------------------------------------------------

    def diagnose(self, poste: Poste) -> None:
        """The operator looks for the cause while the technician is on the way: their diagnosis is then saved."""
        self.after(max(poste.spec.check_ms, 1), ranks.DIAGNOSIS, poste, lambda: self._diagnosed(poste))

    def diagnosing(self, poste: Poste) -> bool:
        ticket = self._tickets.get(f"{ranks.DIAGNOSIS}/{poste.code}")
        return ticket is not None and ticket.live

    def _diagnosed(self, poste: Poste) -> None:
        breakdown = poste.breakdown
        if breakdown and not breakdown.repairing:
            breakdown.diagnosed = True
            self._line.record(CheckEnded(self._line.now_ms, poste.code, breakdown.mode.code))

    def snapshot(self) -> tuple[object, ...]:
        if not (self.calls or self._tickets or self.at_work):
            return self.level_one.snapshot()
        return (
            tuple([(call.poste.code, call.priority, call.called_ms) for call in self.calls]),
            tuple([(key, ticket.due_ms) for key, ticket in sorted(self._tickets.items()) if ticket.live]),
            tuple([(technician, poste.code) for technician, poste in sorted(self.at_work.items())]),
            *self.level_one.snapshot(),
        )
