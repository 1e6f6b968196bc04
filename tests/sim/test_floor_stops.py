"""What stops a machine beside its failures: micro-stops, fluids cut."""

from itertools import pairwise
from pathlib import Path

from sim import events as facts_of
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live
from tests.sim.workshop import TEXTS, instants, order, seconds, shop, story

JAM = "micro_stops: { jam: { every_s: 70, length_s: 20 } }"
OPERATOR = "O1,Ali,operator,CDI,20,A,,,"


def test_a_micro_stop_comes_after_so_much_running_and_the_cycle_goes_on(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, f"postes:\n  A: {{ cycle_s: 50, {JAM} }}\n"))
    seconds(session, 130)
    assert story(session, "A") == [
        (0, "takes ENDLESS"),
        (50, "good"),
        (50, "takes ENDLESS"),
        (70, "micro_stop jam"),
        (90, "working"),
        (120, "good"),
        (120, "takes ENDLESS"),
    ]


def test_a_micro_stop_waits_for_the_operator_of_an_attended_poste(tmp_path: Path) -> None:
    body = f"postes:\n  A: {{ cycle_s: 50, attended: true, {JAM} }}\n"
    session = Session(shop(tmp_path, body, people=OPERATOR, polyvalence="O1,A,U"))
    seconds(session, 75)
    assert order(session, "FreeOperator", person="O1") is None
    seconds(session, 300)
    assert order(session, "AssignOperator", person="O1", position="A") is None
    seconds(session, 330)
    assert story(session, "A")[3:] == [
        (70, "micro_stop jam"),
        (75, "no_operator vacant"),
        (300, "micro_stop jam"),
        (315, "working"),
    ]


def test_no_micro_stop_lasts_two_minutes(tmp_path: Path) -> None:
    body = "postes:\n  A: { cycle_s: 50, micro_stops: { jam: { every_s: 60, length_s: { exponential: 110 } } } }\n"
    session = Session(shop(tmp_path, body))
    seconds(session, 20_000)
    stops = [segment for segment in session.board.segments("A") if segment.state == "micro_stop"]
    lengths = [segment.to_ms - segment.from_ms for segment in stops]
    assert max(lengths) == 120_000
    assert min(lengths) < 10_000


def test_micro_stops_are_lost_speed_not_stops(tmp_path: Path) -> None:
    """NF E60-182: under two minutes they stay in running time, between TF and TN."""
    session = Session(shop(tmp_path, f"postes:\n  A: {{ cycle_s: 50, {JAM} }}\n"))
    seconds(session, 3600)
    times = session.board.times("A")
    assert times.tf == times.tr == times.tt
    assert times.losses["micro_stop"] == session.board.causes_ms("A")["micro_stop/jam"] == 40 * 20_000
    assert [(row.code, row.kind, row.subject) for row in session.board.loss_rows("A")][:1] == [
        ("micro_stop", "speed", "jam")
    ]


def test_stopping_a_machine_changes_no_running_time_between_its_micro_stops(tmp_path: Path) -> None:
    body = "postes:\n  A: { cycle_s: 50, micro_stops: { jam: { every_s: { exponential: 90 }, length_s: 10 } } }\n"
    scenario = shop(tmp_path, body)
    left_alone, stopped = Session(scenario, 5), Session(scenario, 5)
    seconds(left_alone, 2000)
    seconds(stopped, 33)
    order(stopped, "StopPoste", poste="A")
    seconds(stopped, 1033)
    order(stopped, "RestartPoste", poste="A")
    seconds(stopped, 3000)
    jams = [at for at, words in story(left_alone, "A") if words == "micro_stop jam"]
    later = [at for at, words in story(stopped, "A") if words == "micro_stop jam"]
    assert [round(at if at < 33 else at - 1000, 3) for at in later] == jams
    assert len(jams) > 10


CUT = f"""
calendar: {{ start: "08:00", end: "09:00" }}
postes:
  A: {{ cycle_s: 40, needs: [electricity, air] }}
  B: {{ cycle_s: 40 }}
hazards:
  compressor: {{ family: utility_failure, at: "08:05", utility: air, lasts_min: 10, {TEXTS} }}
"""


def test_a_fluid_cut_stops_the_postes_that_need_it_and_no_other(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, CUT))
    seconds(session, 3600)
    stops = [(at, words) for at, words in story(session, "A") if words in ("utility air", "working")]
    assert stops == [(300, "utility air"), (900, "working")]
    assert session.board.states_ms("B")["utility"] == 0
    assert instants(session, facts_of.HazardResolved) == [900]


def test_a_fluid_cut_is_a_stop_that_others_cause(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, CUT))
    seconds(session, 3600)
    rows = [(row.code, row.kind, row.subject, row.ms) for row in session.board.loss_rows("A") if row.code == "utility"]
    assert rows == [("utility", "induced", "air", 600_000)]


def faulty(fault: str, poste: str = "") -> str:
    return f"""
calendar: {{ start: "08:00", end: "12:00" }}
rules: {{ travel_min: 2 }}
postes:
  A: {{ cycle_s: 40, check_min: 1, {poste} }}
hazards:
  wear: {{ at: "08:10", poste: A, {fault}, {TEXTS} }}
"""


SLOW = faulty("family: slow_running, rate_percent: 50, cure: maintenance, cure_min: 5")
STICKY = faulty(
    "family: more_micro_stops, mode: jam, factor: 4, cure: cleaning, cure_min: 3",
    "micro_stops: { jam: { every_s: 400, length_s: 10 } }",
)
TECHNICIAN = "T1,Yves,technician,CDI,26,,,,"


def test_a_fault_slows_the_poste_and_shows_its_symptom_only(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, SLOW, people=TECHNICIAN))
    seconds(session, 600)
    assert (session.state.postes["A"].degraded, session.state.postes["A"].fault) == ("slow", "")
    seconds(session, 760)
    assert [at for at, words in story(session, "A") if words == "good" and at > 600] == [680, 760]
    assert session.board.times("A").losses["slow"] == 80_000


def test_a_control_finds_the_fault_then_maintenance_cures_it(tmp_path: Path) -> None:
    """Found before, the technician has no cause to look for: two minutes of walk, five of work."""
    session = Session(shop(tmp_path, SLOW, people=TECHNICIAN))
    seconds(session, 610)
    assert order(session, "OrderCheck", poste="A") is None
    seconds(session, 760)
    assert session.state.postes["A"].fault == "wear"
    assert order(session, "CallMaintenance", poste="A") is None
    assert session.state.postes["A"].state == "working"
    seconds(session, 3000)
    stops = [(at, words) for at, words in story(session, "A") if at > 600 and ("down" in words or words == "working")]
    assert stops == [(880, "down slow"), (1180, "working")]
    assert instants(session, facts_of.HazardResolved) == [1180]
    assert session.state.postes["A"].degraded == ""


def test_without_a_control_the_technician_looks_for_the_cause(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, SLOW, people=TECHNICIAN))
    seconds(session, 700)
    assert order(session, "CallMaintenance", poste="A") is None
    seconds(session, 3000)
    assert instants(session, facts_of.HazardResolved) == [700 + 120 + 60 + 300]


def test_dirt_brings_more_micro_stops_until_the_poste_is_cleaned(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, STICKY))
    seconds(session, 1010)
    assert order(session, "CleanPoste", poste="A") is None
    refused = order(session, "CleanPoste", poste="A")
    assert refused is not None
    assert refused.code == "already_cleaning"
    seconds(session, 3000)
    told = [(at, words) for at, words in story(session, "A") if "jam" in words or "cleaning" in words]
    # 400 s of running; 190 of the next 400 are left at 08:10, a quarter of which takes 47.5 s; then one each 100 s.
    assert told[:6] == [
        (400, "micro_stop jam"),
        (652.5, "micro_stop jam"),
        (762.5, "micro_stop jam"),
        (872.5, "micro_stop jam"),
        (982.5, "micro_stop jam"),
        (1050, "stopped cleaning"),
    ]
    later = [at for at, words in told[6:]]
    assert [round(b - a) for a, b in pairwise(later)] == [410] * (len(later) - 1)
    assert instants(session, facts_of.HazardResolved) == [1230]


def test_cleaning_a_clean_poste_costs_the_time_of_a_look(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, SLOW, people=TECHNICIAN))
    seconds(session, 100)
    assert order(session, "CleanPoste", poste="A") is None
    seconds(session, 300)
    assert [(at, words) for at, words in story(session, "A") if "cleaning" in words] == [(120, "stopped cleaning")]
    assert session.board.causes_ms("A") == {"stopped/cleaning": 60_000}


def test_maintenance_is_refused_to_a_poste_that_shows_nothing(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, SLOW, people=TECHNICIAN))
    seconds(session, 100)
    refused = order(session, "CallMaintenance", poste="A")
    assert refused is not None
    assert refused.code == "not_down"


def kept(plan: str, more: str = "") -> str:
    return (
        'calendar: { start: "08:00", end: "10:00", breaks: [{ at: "09:00", min: 10 }] }\n'
        f"postes:\n  A: {{ cycle_s: 50, {plan} }}\n{more}"
    )


GREASE = kept('maintenance: { grease: { at: "08:20", min: 10, move_min: 60 } }')


def planned(session: Session) -> list[tuple[float, str]]:
    return [(at, words) for at, words in story(session, "A") if words.startswith("planned ") or words == "working"]


def test_planned_maintenance_waits_for_the_end_of_the_cycle_and_is_out_of_required_time(tmp_path: Path) -> None:
    """08:21 falls 10 s into a cycle of 50 s."""
    session = Session(shop(tmp_path, kept('maintenance: { grease: { at: "08:21", min: 10 } }')))
    seconds(session, 3500)
    assert planned(session) == [(1300, "planned maintenance")]
    times = session.board.times("A")
    assert times.tt - times.tr == 600_000
    assert [(row.code, row.subject) for row in session.board.loss_rows("A")] == [("planned", "maintenance")]
    assert [(row.due_ms, row.done_ms) for row in session.board.upkeep()] == [(1_260_000, 1_900_000)]


def test_a_maintenance_moved_into_the_break_costs_no_more_time(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, GREASE))
    assert order(session, "MoveMaintenance", poste="A", upkeep="grease", to_ms=3_600_000) is None
    seconds(session, 7200)
    assert planned(session)[:1] == [(3600, "planned maintenance")]
    assert session.board.causes_ms("A") == {"planned/maintenance": 600_000}


def test_a_maintenance_moves_within_its_window_until_it_has_begun(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, GREASE))
    seconds(session, 60)
    for upkeep, to_ms, code in (
        ("oil", 1_800_000, "unknown_upkeep"),
        ("grease", 1_200_000, "upkeep_there"),
        ("grease", 5_000_000, "upkeep_window"),
        ("grease", 30_000, "upkeep_window"),
    ):
        refused = order(session, "MoveMaintenance", poste="A", upkeep=upkeep, to_ms=to_ms)
        assert refused is not None
        assert refused.code == code
    seconds(session, 1300)
    refused = order(session, "MoveMaintenance", poste="A", upkeep="grease", to_ms=3_600_000)
    assert refused is not None
    assert refused.code == "upkeep_begun"


def test_cleaning_comes_back_each_so_many_hours(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, kept("cleaning: { nozzles: { every_h: 0.5, min: 5 } }")))
    seconds(session, 7200)
    begun = [at for at, words in planned(session) if words == "planned cleaning"]
    assert begun == [1800, 3600, 5400]
    assert [row.code for row in session.board.upkeep()] == ["nozzles.1", "nozzles.2", "nozzles.3"]


def test_a_tool_at_the_end_of_its_life_is_changed_before_the_next_piece(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, kept("tool: { life_pieces: 3, change_min: 2 }")))
    seconds(session, 500)
    assert [at for at, words in story(session, "A") if words == "setup tool"] == [150, 420]
    assert instants(session, facts_of.ToolChanged) == [270]
    assert session.board.causes_ms("A") == {"setup/tool": 200_000}


def test_a_worn_tool_that_goes_on_makes_rejects_until_it_is_changed(tmp_path: Path) -> None:
    body = kept("tool: { life_pieces: 3, change_min: 2, worn_reject_percent: 100 }")
    session = Session(shop(tmp_path, body))
    seconds(session, 260)
    assert [words for at, words in story(session, "A") if words in ("good", "scrap")] == ["good"] * 3 + ["scrap"] * 2
    assert session.state.postes["A"].tool_left == -2
    assert order(session, "ChangeTool", poste="A") is None
    seconds(session, 480)
    assert [
        (at, words) for at, words in story(session, "A") if at > 260 and words in ("good", "scrap", "setup tool")
    ] == [
        (300, "scrap"),
        (300, "setup tool"),
        (470, "good"),
    ]


def test_a_tool_with_a_life_in_minutes_counts_the_time_at_work_only(tmp_path: Path) -> None:
    """Cycles of 50 s, two minutes of life: worn in the third, which is ended first."""
    session = Session(shop(tmp_path, kept("tool: { life_min: 2, change_min: 2 }")))
    seconds(session, 100)
    assert session.state.postes["A"].tool_left == 20_000
    seconds(session, 600)
    assert [at for at, words in story(session, "A") if words == "setup tool"] == [150, 420]
    assert instants(session, facts_of.ToolChanged) == [270, 540]


def test_waiting_does_not_wear_a_tool(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, kept("tool: { life_min: 2, change_min: 2 }")))
    seconds(session, 100)
    assert order(session, "StopPoste", poste="A") is None
    seconds(session, 1000)
    assert order(session, "RestartPoste", poste="A") is None
    seconds(session, 1100)
    assert [at for at, words in story(session, "A") if words == "setup tool"] == [1050]


def test_a_tool_that_wears_out_in_a_cycle_spoils_its_piece_and_says_so_at_once(tmp_path: Path) -> None:
    scored = "objectives: [{ code: good_pieces, target: 9, floor: 1, weight: 1 }]\n"
    worn = kept("tool: { life_min: 2, change_min: 2, worn_reject_percent: 100 }", scored)
    session = Session(shop(tmp_path, worn))
    seconds(session, 260)
    assert [words for _, words in story(session, "A") if words in ("good", "scrap")] == ["good"] * 2 + ["scrap"] * 3
    assert [alarm.raised_ms for alarm in session.state.alarms if alarm.code == "tool_worn"] == [120_000]
    assert session.state.postes["A"].tool_left == 0
    assert order(session, "ChangeTool", poste="A") is None
    seconds(session, 480)
    assert [at for at, words in story(session, "A") if words == "good"] == [50, 100, 470]


def test_a_tool_worn_out_at_the_very_end_of_a_cycle_has_made_a_good_piece(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, kept("tool: { life_min: 2.5, change_min: 2, worn_reject_percent: 100 }")))
    seconds(session, 220)
    assert [words for _, words in story(session, "A") if words in ("good", "scrap")] == ["good"] * 3 + ["scrap"]


PRODUCTS = "products: { P: { fr: P, en: P }, Q: { fr: Q, en: Q }, R: { fr: R, en: R } }\n"
ORDERS = "1,P,1,09:50\n2,Q,1,09:50\n3,R,1,09:50\n4,Q,1,09:50"


def test_the_changeover_matrix_tells_each_change_from_the_others(tmp_path: Path) -> None:
    scenario = shop(tmp_path, kept("setup_min: 10", PRODUCTS), orders=ORDERS, changeovers="A,P,Q,2\nA,Q,R,0")
    session = Session(scenario)
    seconds(session, 1500)
    assert [(at, words) for at, words in story(session, "A") if words == "setup" or words == "good"] == [
        (50, "good"),
        (50, "setup"),
        (220, "good"),
        (270, "good"),
        (270, "setup"),
        (920, "good"),
    ]


def test_a_changeover_begun_while_the_poste_waits_is_time_gained(tmp_path: Path) -> None:
    body = (
        f"{PRODUCTS}calendar: {{ start: '08:00', end: '10:00' }}\n"
        "postes: { A: { cycle_s: 300 }, B: { cycle_s: 10, setup_min: 4 } }\n"
        "buffers: [{ from: A, to: B, capacity: 2 }]\n"
    )
    session = Session(shop(tmp_path, body, orders="1,P,1,09:50\n2,Q,1,09:50"))
    seconds(session, 100)
    refused = order(session, "StartChangeover", poste="A", product="Q")
    assert refused is not None
    assert refused.code == "not_waiting"
    seconds(session, 320)
    assert order(session, "StartChangeover", poste="B", product="Q") is None
    seconds(session, 700)
    assert [(at, words) for at, words in story(session, "B") if at > 300] == [
        (310, "good"),
        (310, "starved"),
        (320, "setup"),
        (560, "starved"),
        (600, "takes 2"),
        (610, "good"),
        (610, "no_load"),
    ]


def simple_repair(levels: str) -> str:
    mode = f"mtbf_s: 70, repair_s: 600, symptom: noise, level1: {{ repair_min: 2, levels: [{levels}] }}"
    poste = f"cycle_s: 50, attended: true, failures: {{ jam: {{ {mode} }} }}"
    return f"rules: {{ call_after_min: 5 }}\npostes:\n  A: {{ {poste} }}\n"


def test_a_trained_operator_repairs_at_once_what_is_of_level_one(tmp_path: Path) -> None:
    tables = {"people": f"{OPERATOR}\n{TECHNICIAN}", "polyvalence": "O1,A,U"}
    session = Session(shop(tmp_path, simple_repair("U, O"), **tables))
    seconds(session, 250)
    assert story(session, "A")[3:5] == [(70, "down noise"), (190, "working")]
    assert instants(session, facts_of.MaintenanceCalled) == []


def test_the_supervisor_may_keep_small_repairs_for_maintenance(tmp_path: Path) -> None:
    tables = {"people": f"{OPERATOR}\n{TECHNICIAN}", "polyvalence": "O1,A,U"}
    session = Session(shop(tmp_path, simple_repair("U, O"), **tables))
    assert order(session, "AllowLevelOne", poste="A", allowed=False) is None
    seconds(session, 500)
    assert story(session, "A")[3:5] == [(70, "waiting_repair noise"), (370, "down noise")]


def test_who_is_not_trained_waits_for_the_technician(tmp_path: Path) -> None:
    tables = {"people": f"{OPERATOR}\n{TECHNICIAN}", "polyvalence": "O1,A,U"}
    session = Session(shop(tmp_path, simple_repair("O"), **tables))
    seconds(session, 500)
    assert story(session, "A")[3] == (70, "waiting_repair noise")


def test_an_operator_taken_away_leaves_the_repair_to_maintenance(tmp_path: Path) -> None:
    tables = {"people": f"{OPERATOR}\n{TECHNICIAN}", "polyvalence": "O1,A,U"}
    session = Session(shop(tmp_path, simple_repair("U, O"), **tables))
    seconds(session, 100)
    assert order(session, "FreeOperator", person="O1") is None
    seconds(session, 500)
    assert story(session, "A")[3:6] == [(70, "down noise"), (100, "waiting_repair noise"), (400, "down noise")]


def test_a_technician_goes_where_their_skills_are_and_walks_as_far_as_it_is(tmp_path: Path) -> None:
    failing = "cycle_s: 50, failures: { jam: { mtbf_s: 70, repair_s: 600 } }"
    body = f"rules: {{ travel_min: 1 }}\npostes:\n  A: {{ {failing} }}\n  B: {{ {failing}, travel_min: 3 }}\n"
    shop(tmp_path, body, people=TECHNICIAN)
    people = "T1,Yves,technician,CDI,26,B\nT2,Zoe,technician,CDI,26,\n"
    (tmp_path / "people.csv").write_text("code,name,role,contract,hourly_cost_eur,skills\n" + people, encoding="utf-8")
    session = Session(load(tmp_path))
    seconds(session, 100)
    for poste in ("A", "B"):
        order(session, "CallMaintenance", poste=poste)
    seconds(session, 300)
    sent = [(f.technician, f.poste) for f in session.journal.facts() if isinstance(f, facts_of.TechnicianSent)]
    assert sent == [("T2", "A"), ("T1", "B")]
    assert [at for at, words in story(session, "A") if words.startswith("down")] == [160]
    assert [at for at, words in story(session, "B") if words.startswith("down")] == [280]


def test_a_supervisor_who_follows_the_procedures_changes_a_worn_tool(tmp_path: Path) -> None:
    body = kept("tool: { life_pieces: 3, change_min: 2, worn_reject_percent: 100 }")
    session = live(Session(shop(tmp_path, body)), policy("competent"), 1_200_000)
    assert len(instants(session, facts_of.ToolChanged)) > 2
    assert session.board.pieces().scrapped < session.board.pieces().good


def test_a_maintenance_put_into_a_break_is_done_in_it_whatever_cycle_the_break_cuts(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, GREASE.replace("cycle_s: 50", "cycle_s: 70")))
    assert order(session, "MoveMaintenance", poste="A", upkeep="grease", to_ms=3_600_000) is None
    seconds(session, 7200)
    assert [row.done_ms for row in session.board.upkeep()] == [4_200_000]
    assert session.board.states_ms("A")["planned"] == 600_000
