"""People on their positions: who may hold what, who works where, and what that does to each poste."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sim.commands import Refusal
from sim.domain.scenario import Level
from sim.domain.scenario import Person as PersonSpec
from sim.domain.scenario import Position as PositionSpec
from sim.events import LevelReached, OperatorAssigned, OperatorFreed, PersonLeft
from sim.floor.agenda import Phase, Ticket
from sim.floor.learning import Learning
from sim.floor.portrait import Kept
from sim.floor.tour import Tour

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.poste import Poste

AUTONOMOUS: Final = ("U", "O")
_AUTONOMOUS_LEVEL = Level(1000, 1000)


class Person:
    """``ready_ms``: at work at ``position`` from then on, on the way before. ``rest_ends_ms``: in a break of their own
    until then. ``due_ms``: temp staff called, expected then."""

    def __init__(self, spec: PersonSpec, rank: int) -> None:
        self.spec = spec
        self.code = spec.code
        self.rank = rank
        self.levels = dict(spec.levels)
        self.position = ""
        self.ready_ms = 0
        self.present = spec.hours.arrives_ms == 0
        self.left_ms: int | None = None
        self.rest_ends_ms: int | None = None
        self.due_ms: int | None = None
        self.walk: Ticket | None = None

    @property
    def absence(self) -> str:
        """Code of the refusal of anything asked from who is not there."""
        return "not_there_yet" if self.left_ms is None else "absent"

    def at_work(self, now_ms: int) -> bool:
        """At their position, neither on the way nor in a break of their own."""
        return self.ready_ms <= now_ms and self.rest_ends_ms is None

    def level(self, poste: str) -> str:
        return self.levels.get(poste, "")


class Staffing:
    """``holders`` gives for each position who holds it, ``learners`` who learns there beside them."""

    def __init__(self, line: Line) -> None:
        self._line = line
        scenario = line.scenario
        self.people = {spec.code: Person(spec, rank) for rank, spec in enumerate(scenario.people.values())}
        self.positions = scenario.positions
        self._learning = Learning(scenario.learning)
        self.holders: dict[str, str] = dict.fromkeys(self.positions, "")
        self.learners: dict[str, list[str]] = {code: [] for code in self.positions}
        self._left_open: dict[str, str] = {}
        """Position -> who left it for the day, until somebody takes it."""
        self._position_of = {poste: spec.code for spec in self.positions.values() for poste in spec.postes}
        self.tours = self._tours()
        self.stale = True
        """Somebody's place or hours have changed since the last snapshot."""
        self._people = Kept("")
        for person in self.people.values():
            if person.spec.position and person.present:
                self._seat(person, person.spec.position, 0)
        self.refresh()

    def _tours(self) -> dict[str, Tour]:
        """By position, where one person serves several postes."""
        tours: dict[str, Tour] = {}
        for rank, position in enumerate(self.positions.values()):
            postes = [self._line.postes[code] for code in position.postes if self._line.postes[code].spec.attended]
            if len(postes) > 1 and self._line.scenario.staffed:
                tours[position.code] = tour = Tour(self._line, postes, position, rank)
                for poste in postes:
                    poste.tour = tour
        return tours

    def dispatch(self) -> bool:
        """Once the floor has settled: send who is free to the poste that calls; True when something may move again."""
        for tour in self.tours.values():  # noqa: SIM110 - asked at each instant: a generator costs more
            if tour.dispatch():
                return True
        return False

    # -- rules --------------------------------------------------------------------------------------------------------

    def refusal(self, person: Person, position: PositionSpec) -> Refusal | None:
        """Why ``person`` may not take ``position`` now, the first reason that applies."""
        if not person.present:
            return Refusal(code=person.absence, subject=person.code)
        if person.rest_ends_ms is not None:
            return Refusal(code="already_on_break", subject=person.code)
        refusal = self._of_another_trade(person, position)
        if refusal or position.logistics:
            return refusal
        for poste in position.postes:
            refusal = self._unfit(person, poste) or self._unsupported(person, poste, position.code)
            if refusal:
                return refusal
        return None

    def unfit(self, person: Person, position: PositionSpec) -> Refusal | None:
        """What ``person`` lacks for ``position`` whoever else is there."""
        lacking = (self._unfit(person, poste) for poste in position.postes)
        return self._of_another_trade(person, position) or next(filter(None, lacking), None)

    def _of_another_trade(self, person: Person, position: PositionSpec) -> Refusal | None:
        wanted = person.spec.role == "handler" if position.logistics else person.spec.role != "technician"
        return None if wanted else Refusal(code="not_an_operator", subject=person.code)

    def _unfit(self, person: Person, poste: str) -> Refusal | None:
        """What the person alone brings or lacks."""
        spec, wanted = person.spec, self._line.scenario.postes[poste]
        if not person.level(poste):
            return Refusal(code="no_level", subject=poste)
        if wanted.habilitation:
            valid_until = spec.habilitations.get(wanted.habilitation)
            if valid_until is None:
                return Refusal(code="habilitation_missing", subject=wanted.habilitation)
            if valid_until < self._line.scenario.calendar.date:
                return Refusal(code="habilitation_expired", subject=wanted.habilitation)
        if spec.max_load_g is not None and wanted.load_g > spec.max_load_g:
            return Refusal(code="load_limit", subject=poste)
        if spec.deaf and not wanted.visual_andon:
            return Refusal(code="no_visual_andon", subject=poste)
        return None

    def _unsupported(self, person: Person, poste: str, position: str) -> Refusal | None:
        """What the others must bring: I works beside a U or O, L needs one of the poste on the line."""
        level = person.level(poste)
        if level == "I":
            holder = self.holders[position]
            if not holder or holder == person.code or self.people[holder].level(poste) not in AUTONOMOUS:
                return Refusal(code="level_i_alone", subject=poste)
        if level == "L" and not self._supervised(poste, person, self.holders[position]):
            return Refusal(code="level_l_unsupervised", subject=poste)
        return None

    def _supervised(self, poste: str, learner: Person, freed: str = "") -> bool:
        """Somebody on the line, other than ``learner`` and whom they would free, is autonomous at ``poste``."""
        return any(
            other.position and other.code not in (learner.code, freed) and other.level(poste) in AUTONOMOUS
            for other in self.people.values()
        )

    # -- moves --------------------------------------------------------------------------------------------------------

    def assign(self, person: Person, position: PositionSpec, delay_ms: int) -> None:
        """Send ``person`` to ``position``: who holds it is freed, unless ``person`` comes to learn."""
        learns = any(person.level(poste) == "I" for poste in position.postes)
        holder = self.holders[position.code]
        if holder and not learns:
            self.free(self.people[holder])
        self._unseat(person)
        now = self._line.now_ms
        self._seat(person, position.code, now + delay_ms)
        self._line.record(OperatorAssigned(now, person.code, position.code, person.ready_ms))
        if position.code in self._left_open:
            self._line.alarms.clear("person_absent", self._left_open.pop(position.code))
        self._line.alarms.clear("person_arrived", person.code)
        self._line.alarms.clear("rotation_refused", person.code)
        if delay_ms:
            person.walk = self._line.agenda.after(delay_ms, Phase.PEOPLE, person.rank, self.refresh)
        self.refresh()

    def free(self, person: Person) -> None:
        position = person.position
        self._unseat(person)
        self._line.record(OperatorFreed(self._line.now_ms, person.code, position))
        self.refresh()

    def leave(self, person: Person, cause: str) -> None:
        """``person`` goes home; the position stays empty."""
        if person.position:
            self._left_open[person.position] = person.code
        self._unseat(person)
        person.present, person.rest_ends_ms = False, None
        person.left_ms = self._line.now_ms
        self._line.record(PersonLeft(person.left_ms, person.code, cause))
        self._line.maintenance.left(person.code)
        self.refresh()

    def _seat(self, person: Person, position: str, ready_ms: int) -> None:
        person.position, person.ready_ms = position, ready_ms
        if any(person.level(poste) == "I" for poste in self.positions[position].postes):
            self.learners[position].append(person.code)
        else:
            self.holders[position] = person.code

    def _unseat(self, person: Person) -> None:
        if person.walk:
            person.walk.live = False
            person.walk = None
        if not person.position:
            return
        self._line.maintenance.level_one.left(person.code)
        if self.holders[person.position] == person.code:
            self.holders[person.position] = ""
        else:
            self.learners[person.position].remove(person.code)
        person.position = ""

    # -- effects ------------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Work out anew what the people on the line do to each attended poste."""
        self.stale = True
        if self._line.scenario.staffed:
            for poste in self._line.postes.values():
                if poste.spec.attended and poste.code in self._position_of:
                    self._man(poste)
            for position, tour in self.tours.items():
                tour.hold(self.holders[position])
        if self._line.running:
            self._line.stocks.poke()

    def _man(self, poste: Poste) -> None:
        cause, level = self._crew(poste.code)
        if cause != poste.crew_cause:
            poste.crew_cause, poste.crew_since_ms = cause, self._line.now_ms
        poste.crew_rate_permille = 0 if cause else level.rate_permille
        poste.reject_permille, poste.risk_permille = level.reject_permille, level.risk_permille
        poste.practised = bool(self._practisers(poste.code))
        poste.touch()

    def _otherwise(self, poste: Poste) -> bool:
        """Whether who is at ``poste`` works there otherwise than it was told."""
        cause, level = self._crew(poste.code)
        told = poste.crew_cause, poste.crew_rate_permille, poste.reject_permille, poste.risk_permille
        return told != (cause, 0 if cause else level.rate_permille, level.reject_permille, level.risk_permille)

    def _crew(self, poste: str) -> tuple[str, Level]:
        holder = self.holders[self._position_of[poste]]
        if not holder:
            return "vacant", _AUTONOMOUS_LEVEL
        person = self.people[holder]
        if person.rest_ends_ms is not None:
            return "break", _AUTONOMOUS_LEVEL
        if person.ready_ms > self._line.now_ms:
            return "walking", _AUTONOMOUS_LEVEL
        level = person.level(poste)
        if level == "L" and not self._supervised(poste, person):
            return "unsupervised", _AUTONOMOUS_LEVEL
        return "", self._pair(self._able(person, poste), poste)

    def _able(self, person: Person, poste: str) -> Level:
        """What ``person`` does there by themselves, with what they have learnt."""
        return self._learning.level(person.code, poste, self._line.scenario.levels[person.level(poste)])

    def _pair(self, level: Level, poste: str) -> Level:
        """Slower with somebody learning beside."""
        spec = self._learning.spec
        if spec is None or not self._learners_at_work(poste):
            return level
        return Level(level.rate_permille * spec.beside_permille // 1000, level.reject_permille, level.risk_permille)

    def _learners_at_work(self, poste: str) -> list[Person]:
        learners = (self.people[code] for code in self.learners[self._position_of[poste]])
        return [person for person in learners if person.at_work(self._line.now_ms)]

    # -- learning -----------------------------------------------------------------------------------------------------

    def _practisers(self, poste: str) -> list[Person]:
        """Who learns by each cycle of ``poste``: level I beside somebody autonomous, or the holder at level L."""
        holder = self.holders[self._position_of[poste]]
        if self._learning.spec is None or not holder:
            return []
        level = self.people[holder].level(poste)
        if level == "L":
            return [self.people[holder]]
        beside = self._learners_at_work(poste) if level in AUTONOMOUS else []
        return [person for person in beside if person.level(poste) == "I"]

    def practise(self, poste: Poste) -> None:
        """One cycle of ``poste`` is done; the poste is disturbed only by what it changes."""
        risen = False
        for person in self._practisers(poste.code):
            level = self._learning.practise(person.code, poste.code, person.level(poste.code), poste.spec.mean_ms)
            if level:
                person.levels[poste.code], risen = level, True
                self._line.record(LevelReached(self._line.now_ms, person.code, poste.code, level))
        if risen or self._otherwise(poste):
            self._man(poste)

    def at(self, poste: str) -> tuple[str, ...]:
        """Codes of the people whose position covers ``poste``."""
        position = self._position_of.get(poste)
        if position is None:
            return ()
        holder = self.holders[position]
        return ((holder,) if holder else ()) + tuple(self.learners[position])

    def served_by(self, person: Person) -> str:
        """The poste that ``person`` serves or walks to; empty when none."""
        tour = self.tours.get(person.position)
        if tour:
            return tour.at.code if tour.at and tour.serving and self.holders[person.position] == person.code else ""
        return next(iter(self.positions[person.position].postes), "") if person.position else ""

    def snapshot(self) -> tuple[object, ...]:
        if self.stale:
            self.stale = False
            self._people = Kept(
                repr(
                    [
                        (p.code, p.position, p.ready_ms, p.present, p.left_ms, p.rest_ends_ms)
                        for p in self.people.values()
                    ]
                )
            )
        return (
            self._people,
            *[tour.snapshot() for tour in self.tours.values()],
            self._learning.snapshot(),
        )
