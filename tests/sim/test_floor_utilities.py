"""Energy and fluids: what each poste draws, what a tariff makes of it, and an air leak from strike to repair."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sim.events import CheckEnded
from sim.scenario import ScenarioError, load
from sim.session import Session, replay
from tests.recount.compare import differences, figures, recounted
from tests.sim.workshop import TEXTS, instants, order, shop, shown

HEAD = 'calendar: { start: "05:30", end: "07:30", breaks: [{ at: "06:30", min: 10 }] }\n'
LEAK = (
    f"hazards: {{ fuite: {{ family: air_leak, at: '06:00', poste: B, nl_min: 60, repair_min: 6, {TEXTS} }} }}\n"
    "rules: { travel_min: 2, leak_search_min: 10, leak_alarm_min: 30 }\n"
)
TEAM = "T1,Yves K,technician,CDI,25,,,,\nO1,Luc D,operator,CDI,22,,,,"
LINE = (
    "postes:\n"
    "  A: { cycle_s: 60, electricity_w: { idle: 100, running: 1000 }, air_nl_min: { idle: 5, running: 20 } }\n"
    "  B: { cycle_s: 60, air_nl_min: { idle: 5, running: 30 } }\n"
    "buffers: [{ from: A, to: B, capacity: 5 }]\n"
)


def lived(scenario: Any, until_s: float = 2 * 3600) -> Session:
    session = Session(scenario)
    session.advance(round(until_s * 1000))
    return session


# -- meters -----------------------------------------------------------------------------------------------------------


def test_electricity_at_work_and_at_rest(tmp_path: Path) -> None:
    """110 min at 1 kW, 10 min of break at 100 W."""
    used = shown(lived(shop(tmp_path, HEAD + LINE)))["utilities"]["electricity"]
    assert used == {"unit": "kWh", "postes": {"A": 1.85, "B": 0.0}, "leaks": 0.0, "tariff": {}}


def test_each_start_after_a_wait_takes_its_own_energy(tmp_path: Path) -> None:
    """At the start and after the break; not at each cycle."""
    body = HEAD + "postes: { A: { cycle_s: 60, start_wh: 15 } }\n"
    assert shown(lived(shop(tmp_path, body)))["consumption"]["electricity"]["real"] == 0.03


def test_water_by_cycle_and_gas_by_the_minute(tmp_path: Path) -> None:
    """110 cycles of 2.5 L; a burner of 60 NL/min at work, 10 at rest. A good piece should take 2 L."""
    body = HEAD + (
        "postes: { A: { cycle_s: 60, water_l_cycle: 2.5, gas_nl_min: { idle: 10, running: 60 } } }\n"
        "costs: { water_eur_m3: 4, gas_eur_m3: 0.5, standard_water_l: 2, standard_gas_nl: 60 }\n"
    )
    used = shown(lived(shop(tmp_path, body)))["consumption"]
    assert (used["water"]["unit"], used["water"]["real"], used["water"]["standard"]) == ("L", 275, 220)
    assert used["water"]["quantity_variance_eur"] == 0.22
    assert (used["gas"]["real"], used["gas"]["standard"]) == (6.7, 6.6)


def test_a_shop_without_water_or_gas_does_not_speak_of_them(tmp_path: Path) -> None:
    assert set(shown(lived(shop(tmp_path, HEAD + LINE)))["utilities"]) == {"electricity", "air"}


TARIFF = (
    "costs:\n"
    "  electricity_eur_kwh: 0.10\n"
    "  tariff:\n"
    "    - { name: HP, from: '06:00', to: '07:00', eur_kwh: 0.20 }\n"
    "    - { name: pointe, from: '07:00', to: '05:00', eur_kwh: 0.30 }\n"
)


def test_a_tariff_prices_each_hour_of_the_day(tmp_path: Path) -> None:
    """Half an hour at the base price, then 50 min at work and 10 of break in HP, then half an hour in pointe."""
    drawn = shown(lived(shop(tmp_path, HEAD + LINE + TARIFF)))
    kwh = drawn["utilities"]["electricity"]["tariff"]
    assert kwh == {"HP": 0.85, "pointe": 0.5, "base": 0.5}
    assert drawn["costs"]["energy"] == pytest.approx(0.5 * 0.10 + 0.85 * 0.20 + 0.5 * 0.30)
    assert drawn["consumption"]["electricity"]["price_variance_eur"] == pytest.approx(0.85 * 0.10 + 0.5 * 0.20)


def test_a_meter_read_often_tells_the_same_as_one_read_once(tmp_path: Path) -> None:
    scenario = shop(tmp_path, HEAD + LINE + TARIFF)
    often = Session(scenario)
    while not often.finished:
        often.advance(often.now_ms + 77_777)
        often.board.utilities()
    assert often.board.utilities() == lived(scenario).board.utilities()


# -- a leak -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def leaking(tmp_path: Path) -> Session:
    """Six minutes after a leak of 60 NL/min began somewhere."""
    session = Session(shop(tmp_path, HEAD + LINE + LEAK, people=TEAM))
    session.advance(36 * 60_000)
    return session


def test_a_leak_shows_on_the_meter_alone(leaking: Session) -> None:
    network = leaking.state.networks["air"]
    assert (network.flow_nml_min, network.drawn_nml_min) == (110_000, 50_000)
    assert network.found == ()
    assert not [alarm for alarm in leaking.state.alarms if alarm.code == "air_high"]


def test_the_compressor_complains_when_it_lasts(leaking: Session) -> None:
    """After half an hour, at the first look that follows the break."""
    leaking.advance(70 * 60_000)
    assert [alarm.raised_ms for alarm in leaking.state.alarms if alarm.code == "air_high"] == [70 * 60_000]


def test_found_by_a_round_then_mended(leaking: Session) -> None:
    """2 + 10 min of round, 2 + 6 min of repair."""
    refusal = order(leaking, "CallMaintenance", poste="air")
    assert refusal is not None and refusal.code == "leak_not_found"
    assert order(leaking, "OrderCheck", poste="air") is None
    leaking.advance(48 * 60_000)
    assert leaking.state.networks["air"].found == ("B",)
    assert order(leaking, "CallMaintenance", poste="air", priority=3) is None
    leaking.advance(56 * 60_000)
    network = leaking.state.networks["air"]
    assert network.flow_nml_min == network.drawn_nml_min
    leaking.advance(leaking.end_ms)
    drawn = shown(leaking)
    assert drawn["utilities"]["air"]["leaks"] == pytest.approx(26 * 60 / 1000)
    assert drawn["hazards"] == [{"code": "fuite", "at_ms": 30 * 60_000, "kind": "air_leak", "resolved_ms": 56 * 60_000}]
    assert drawn["checks"]["air"] == {"sound": 0, "found": 1}
    assert drawn["technicians"]["busy_ms"] == (12 + 8) * 60_000


def test_a_round_of_a_tight_network_finds_nothing_and_takes_as_long(leaking: Session) -> None:
    order(leaking, "OrderCheck", poste="air")
    leaking.advance(48 * 60_000)
    order(leaking, "OrderCheck", poste="air")
    leaking.advance(leaking.end_ms)
    assert shown(leaking)["checks"]["air"] == {"sound": 1, "found": 1}


def test_the_only_technician_is_busy(leaking: Session) -> None:
    order(leaking, "OrderCheck", poste="air")
    again = order(leaking, "OrderCheck", poste="air")
    assert again is not None and again.code == "already_searching"


def test_a_refused_call_tells_nothing_of_what_is_hidden(tmp_path: Path) -> None:
    """The same answer whether or not there is a leak."""
    session = Session(shop(tmp_path, HEAD + LINE, people=TEAM))
    session.advance(36 * 60_000)
    refusal = order(session, "CallMaintenance", poste="air")
    assert refusal is not None and refusal.code == "leak_not_found"


def test_a_technician_who_goes_home_leaves_the_round_unfinished(tmp_path: Path) -> None:
    leaves = f"}}, depart: {{ family: absence, at: '06:10', person: T1, {TEXTS} }} }}\n"
    body = HEAD + LINE + LEAK.replace("} }\n", leaves, 1)
    session = Session(shop(tmp_path, body, people=TEAM))
    session.advance(36 * 60_000)
    order(session, "OrderCheck", poste="air")
    session.advance(session.end_ms)
    assert instants(session, CheckEnded) == []
    assert not session.state.networks["air"].searching
    assert list(differences(figures(session), recounted(session))) == []


# -- laws -------------------------------------------------------------------------------------------------------------


def test_a_leak_recounts_and_replays(leaking: Session) -> None:
    order(leaking, "OrderCheck", poste="air")
    leaking.advance(48 * 60_000)
    order(leaking, "CallMaintenance", poste="air")
    leaking.advance(leaking.end_ms)
    assert list(differences(figures(leaking), recounted(leaking))) == []
    commands = [entry.command for entry in leaking.journal.decisions()]
    again = replay(leaking.scenario, 1, commands)
    assert [batch.digest for batch in again.batches] == [batch.digest for batch in leaking.batches]


# -- bad input --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (LINE + TARIFF.replace("'07:00', to: '05:00'", "'06:59', to: '05:00'"), "tariff_overlap"),
        ("postes: { air: { cycle_s: 60 } }\n", "reserved_code"),
        (LINE + LEAK.replace("poste: B", "poste: C"), "unknown_poste"),
        (LINE + LEAK.replace("nl_min: 60, ", ""), "family_needs"),
        (LINE + LEAK.replace("nl_min: 60", "nl_min: 0"), "at_least"),
    ],
)
def test_what_an_author_may_get_wrong(tmp_path: Path, body: str, code: str) -> None:
    (tmp_path / "scenario.yaml").write_text("format: 1\ncode: atelier\n" + HEAD + body, encoding="utf-8")
    with pytest.raises(ScenarioError) as raised:
        load(tmp_path)
    assert raised.value.code == code
