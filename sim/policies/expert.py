"""A supervisor who anticipates: best hands and sequence before the start, supplies by forecast, informed repairs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sim.commands import Command
from sim.policies.base import Desk
from sim.policies.changeovers import change_over_early
from sim.policies.cover import cover_vacancies
from sim.policies.faults import cure_faults
from sim.policies.goulot import strengthen_goulot
from sim.policies.holds import keep_safe_and_hold
from sim.policies.hours import break_while_stopped, extend_for_what_lacks
from sim.policies.network import watch_the_meter
from sim.policies.newcomers import call_for_what_nobody_fills, place_learners
from sim.policies.process import check_after_breaks, set_right_early
from sim.policies.readiness import look_at_most
from sim.policies.repair import have_repaired_informed
from sim.policies.replacements import relaunch_in_time
from sim.policies.responses import acknowledge
from sim.policies.sequence import sequence_orders, spares_last, withdraw_cancelled
from sim.policies.stock import secure_supplies
from sim.policies.tools import change_tools_in_time
from sim.policies.upkeep import keep_up_in_breaks

Wishes = tuple[Callable[[Desk], Iterator[Command]], ...]

_BEFORE: Wishes = (strengthen_goulot, cover_vacancies, sequence_orders, look_at_most)
_EACH_MINUTE: Wishes = (
    keep_safe_and_hold,
    cover_vacancies,
    have_repaired_informed,
    break_while_stopped,
    keep_up_in_breaks,
    set_right_early,
    check_after_breaks,
    cure_faults,
    watch_the_meter,
    secure_supplies,
    withdraw_cancelled,
    sequence_orders,
    spares_last,
    relaunch_in_time,
    change_over_early,
    change_tools_in_time,
    place_learners,
    call_for_what_nobody_fills,
    extend_for_what_lacks,
    acknowledge,
)


class Expert:
    name = "expert"

    def decide(self, desk: Desk) -> list[Command]:
        wishes = _EACH_MINUTE if desk.state.running else _BEFORE
        return [command for wish in wishes for command in wish(desk)]
