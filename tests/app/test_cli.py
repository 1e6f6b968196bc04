"""The command line: the same bytes everywhere, one clear line for each mistake, exit codes that mean something."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app import cli
from app.cli_help import help_of
from app.scenarios import locate
from app.storage import NewSeance, Repository
from sim import ENGINE_VERSION
from sim.commands import FreeOperator
from sim.scenario import load

KEYS = [
    "scenario",
    "seed",
    "policy",
    "engine",
    "digest",
    "until_ms",
    "warmup_ms",
    "pieces",
    "line",
    "postes",
    "buffers",
    "sources",
    "people",
    "technicians",
    "overtime_ms",
    "levels_reached",
    "orders",
    "consumption",
    "utilities",
    "costs",
    "total_eur",
    "per_good_piece_eur",
    "objectives",
    "score",
    "decisions",
    "hazards",
    "alarms",
    "safety",
    "breakdowns",
    "supplies",
    "parameters",
    "escaped",
    "quarantine",
    "receipts",
    "checks",
    "upkeep",
    "readiness",
    "rotations",
    "tool_changes",
    "changeovers_prepared",
]


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A base and a current folder of one's own, English unless the test says otherwise."""
    monkeypatch.setenv("GOULOT_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("GOULOT_LANG", "en")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "journal.jsonl"
    assert cli.run(["simulate", "pompes", "--policy", "competent", "--until", "01:00", "--journal", str(path)]) == 0
    return path


def one_line(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> str:
    """The only line on standard error of a command that must end with 2 and print nothing else."""
    capsys.readouterr()
    assert cli.run(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    (line,) = captured.err.splitlines()
    return line


def test_the_object_of_simulate_has_its_keys(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["simulate", "pompes", "--policy", "competent", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert list(figures) == KEYS
    assert (figures["scenario"], figures["policy"], figures["engine"]) == ("pompes", "competent", ENGINE_VERSION)
    pieces = figures["pieces"]
    assert pieces["wip_start"] + pieces["started"] == pieces["good"] + pieces["scrapped"] + pieces["wip_end"]


def test_the_same_bytes_whatever_the_machine(place: Path) -> None:
    command = [sys.executable, "-m", "app", "simulate", "pompes", "--policy", "competent", "--json", "--journal"]
    root = Path(cli.__file__).parents[1]
    outputs = []
    for rank, settings in enumerate(
        (
            {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C"},
            {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo", "GOULOT_LANG": "fr"},
        )
    ):
        path = place / f"{rank}.jsonl"
        environment = os.environ | {"PYTHONPATH": str(root)} | settings
        done = subprocess.run([*command, str(path)], capture_output=True, check=True, env=environment, cwd=place)
        outputs.append((done.stdout, path.read_bytes()))
    assert outputs[0] == outputs[1]


def test_a_journal_verifies(journal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["replay", str(journal), "--verify"]) == 0
    assert cli.run(["replay", str(journal)]) == 0
    assert capsys.readouterr().err == ""


def test_an_altered_journal_is_answered_no(journal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = journal.read_text()
    assert '"outcome":"good"' in text
    journal.write_text(text.replace('"outcome":"good"', '"outcome":"scrap"', 1))
    assert cli.run(["replay", str(journal), "--verify"]) == 1
    assert "altered" in capsys.readouterr().out
    assert "altered" in one_line(capsys, ["replay", str(journal)])


def test_the_decisions_of_a_journal_make_it_again(journal: Path, place: Path) -> None:
    records = [json.loads(line) for line in journal.read_text().splitlines()]
    decisions = [
        {key: value for key, value in record.items() if key not in ("n", "words_sha")}
        for record in records
        if "kind" in record
    ]
    file, again = place / "decisions.jsonl", place / "again.jsonl"
    file.write_text("".join(f"{json.dumps(decision)}\n" for decision in decisions))
    assert len(decisions) >= 3
    arguments = ["simulate", "pompes", "--decisions", str(file), "--until", "01:00", "--journal", str(again)]
    assert cli.run(arguments) == 0
    assert again.read_bytes() == journal.read_bytes()


def test_replications_give_means_and_intervals(capsys: pytest.CaptureFixture[str]) -> None:
    singles = []
    for seed in ("4", "5", "6"):
        assert cli.run(["simulate", "pompes", "--seed", seed, "--until", "00:30", "--json"]) == 0
        singles.append(json.loads(capsys.readouterr().out)["pieces"]["good"])
    assert cli.run(["simulate", "pompes", "--seed", "4", "--until", "00:30", "--replications", "3", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["replications"] == 3 and figures["seed"] == 4
    good = figures["pieces"]["good"]
    assert good["mean"] == pytest.approx(sum(singles) / 3, abs=1e-6)
    spread = (sum((value - sum(singles) / 3) ** 2 for value in singles) / 2 / 3) ** 0.5
    assert good["half_width_95"] == pytest.approx(4.302653 * spread, abs=1e-5)


def test_a_line_without_people_can_run_for_days(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (place / "line.yaml").write_text(
        "format: 1\ncode: line\npostes:\n  M1: {cycle_s: {exponential: 60}}\n  M2: {cycle_s: {exponential: 60}}\n"
        "buffers:\n  - {from: M1, to: M2, capacity: 3}\n"
    )
    assert cli.run(["simulate", "line.yaml", "--until", "3d", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["until_ms"] == 3 * 24 * 3_600_000 == figures["line"]["tt_ms"]
    assert cli.run(["simulate", "line.yaml"]) == 0


def test_scenarios_and_check(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["scenarios"]) == 0 and cli.run(["check", "pompes"]) == 0
    captured = capsys.readouterr()
    assert "pompes" in captured.out and captured.err == ""


def test_a_prefilled_assignment_against_the_rules_is_answered_no(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = shutil.copytree(locate("pompes"), place / "own")
    people = (own / "people.csv").read_text(encoding="utf-8")
    (own / "people.csv").write_text(
        people.replace(",CAR,", ",P60,").replace("interim,23.80,P60", "interim,23.80,"), "utf-8"
    )
    assert cli.run(["check", str(own)]) == 1
    assert "P60" in capsys.readouterr().out
    assert "P60" in one_line(capsys, ["simulate", str(own)])


MISTAKES = {
    "a missing scenario": (None, "", ["nope"], "nope"),
    "broken YAML": ("scenario.yaml", "format: [1\n", [], "scenario.yaml"),
    "an alias bomb": ("scenario.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nformat: *b\n", [], "alias"),
    "an unknown field": ("scenario.yaml", "\nnonsense: 3\n", [], "nonsense"),
    "a level of 7": ("polyvalence.csv", "OP01,P10,7\n", [], "7"),
}


@pytest.mark.parametrize(("file", "added", "name", "named"), MISTAKES.values(), ids=MISTAKES)
@pytest.mark.parametrize("command", ["check", "simulate"])
def test_a_bad_scenario_is_told_in_one_line(
    command: str,
    file: str | None,
    added: str,
    name: list[str],
    named: str,
    place: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    own = shutil.copytree(locate("pompes"), place / "own")
    if file:
        (own / file).write_text((own / file).read_text("utf-8") * ("bomb" not in added) + added, "utf-8")
    if file == "scenario.yaml" and added.startswith(("format", "a:")):
        (own / file).write_text(added)
    assert named in one_line(capsys, [command, *(name or [str(own)])])


@pytest.mark.parametrize(
    ("before", "after", "named"),
    [
        ("cycle_s: { fixed: 40 }", "cycle_s: { fixed: -40 }", "-40"),
        ("from: P70, to: P80", "from: P70, to: P99", "P99"),
    ],
    ids=["a negative time", "a route to nowhere"],
)
def test_a_bad_line_is_told_in_one_line(
    before: str, after: str, named: str, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = shutil.copytree(locate("pompes"), place / "own")
    text = (own / "scenario.yaml").read_text("utf-8")
    assert before in text
    (own / "scenario.yaml").write_text(text.replace(before, after), "utf-8")
    line = one_line(capsys, ["simulate", str(own)])
    assert named in line and "scenario.yaml" in line


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("{", "line 2"),
        ("[1]", "a JSON object"),
        ('{"kind": "Fly"}', "kind"),
        ('{"kind": "StopPoste", "at_ms": 1.5, "poste": "P10"}', "at_ms"),
        ('{"kind": "StopPoste", "poste": "P10", "why": "x"}', "why"),
        ('{"kind": "StopPoste"}', "poste"),
        ('{"kind": "StopPoste", "poste": "P10", "at_ms": 4}', "from 5"),
        ('{"kind": "StopPoste", "poste": "P10", "phase": "prepare", "at_ms": 5}', "prepare"),
        ('{"kind": "CallMaintenance", "poste": "P10", "at_ms": 9, "priority": 7}', "priority"),
    ],
)
def test_a_bad_decision_is_told_in_one_line(
    line: str, named: str, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = place / "decisions.jsonl"
    file.write_text('{"kind": "StopPoste", "at_ms": 5, "poste": "P10"}\n' + line + "\n")
    told = one_line(capsys, ["simulate", "pompes", "--decisions", str(file)])
    assert "line 2" in told and named in told and str(file) in told


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["simulate", "pompes", "--policy", "genius"], "genius"),
        (["simulate", "pompes", "--until", "25"], "--until: 25"),
        (["simulate", "pompes", "--until", "00:00"], "00:00"),
        (["simulate", "pompes", "--until", "0d"], "23976:00"),
        (["simulate", "pompes", "--seed", "abc"], "--seed: abc: expected a whole number"),
        (["simulate", "pompes", "--seed", "-3"], "--seed: -3: expected at least 0"),
        (["simulate", "pompes", "--replications", "100001"], "--replications: 100001: expected at most 100000"),
        (["simulate", "pompes", "--decisions", "nowhere.jsonl"], "nowhere.jsonl"),
        (["simulate", "pompes", "--decisions", "a", "--policy", "nothing"], "--policy"),
        (["simulate", "pompes", "--journal", "no/such/folder/j"], "no/such/folder/j"),
        (["simulate", "pompes", "--journal", "j", "--replications", "2"], "--journal"),
        (["replay", "nowhere.jsonl"], "nowhere.jsonl"),
        (["report", "nowhere", "--format", "docx", "--output", "x"], "nowhere"),
        (["report", "nowhere", "--format", "doc", "--output", "x"], "doc"),
        (["dance"], "dance"),
        (["--lang", "xx"], "xx"),
    ],
)
def test_a_bad_argument_is_told_in_one_line(
    arguments: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert named in one_line(capsys, arguments)


def test_a_damaged_base_is_told_in_one_line(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (place / "data").mkdir()
    (place / "data" / "goulot.db").write_bytes(b"no base at all, but long enough to be looked at")
    told = one_line(capsys, ["report", "x", "--format", "csv", "--output", "x.csv"])
    assert "goulot.db" in told
    assert (place / "data" / "goulot.db").read_bytes().startswith(b"no base")


def test_a_journal_of_rubbish_is_told_in_one_line(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (place / "j").write_bytes(b"\xff\x00 nothing\n")
    assert "line 1" in one_line(capsys, ["replay", "j", "--verify"])


STARTS = {"docx": b"PK", "odt": b"PK", "pdf": b"%PDF-", "xlsx": b"PK", "csv": b"\xef\xbb\xbf"}


@pytest.mark.parametrize("form", STARTS)
def test_the_report_of_a_journal(journal: Path, place: Path, form: str) -> None:
    output = place / f"report.{form}"
    assert cli.run(["report", str(journal), "--format", form, "--output", str(output)]) == 0
    assert output.read_bytes().startswith(STARTS[form])


def test_a_folder_receives_a_file_named_after_the_seance_and_loses_none(
    journal: Path, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = "goulot-pompes-journal-shift-report-2026-03-17"
    (place / f"{name}.odt").write_text("corrigé à la main")
    assert cli.run(["report", str(journal), "--format", "odt", "--output", str(place)]) == 0
    assert (place / f"{name}.odt").read_text() == "corrigé à la main"
    assert (place / f"{name}-2.odt").read_bytes().startswith(b"PK")
    assert f"{name}-2.odt" in capsys.readouterr().err


def test_the_report_of_a_seance_of_the_base_is_the_one_written(place: Path) -> None:
    import docx

    from app.documents import Paragraph, Section, Shift, TextRun, blank_report, report_to_json
    from sim.session import Session

    scenario = load(locate("pompes"))
    base = Repository.open()
    seance = base.create_seance(NewSeance("pompes", None, scenario.fingerprint, ENGINE_VERSION, 1, "entrainement"))
    base.record_command(seance, 1, FreeOperator(person="OP09", phase="prepare"), None)
    base.save_progress(seance, "run", 120_000)
    blank = blank_report(Shift.of(Session(scenario, 1)))
    section = Section("result", "Résultat", (Paragraph((TextRun("Ma phrase à moi."),)),))
    body = report_to_json(type(blank)(blank.title, blank.subtitle, "fr", blank.date, blank.origin, (section,)))
    base.save_draft(seance, "report", body)
    base.close()
    output = place / "written.docx"
    assert cli.run(["report", seance, "--format", "docx", "--output", str(output)]) == 0
    assert "Ma phrase à moi." in [paragraph.text for paragraph in docx.Document(str(output)).paragraphs]


def test_without_a_screen_the_default_scenario_is_lived(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("app.qt_loader.has_display", lambda: False)
    assert cli.run([]) == 0
    captured = capsys.readouterr()
    (sentence,) = captured.err.splitlines()
    assert sentence
    path = Path(captured.out.splitlines()[-1].split(":", 1)[1].strip())
    assert path.parent == place / "data" / "documents" and path.read_bytes()[:2] == b"PK"
    path.write_bytes(b"edited by hand")
    assert cli.run([]) == 0
    assert path.read_bytes() == b"edited by hand"
    assert len(list(path.parent.iterdir())) == 2


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("command", ["", "scenarios", "check", "simulate", "replay", "report"])
def test_the_help_is_complete(command: str, language: str, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [command, "--help"] if command else ["--help"]
    assert cli.run([*arguments, "--lang", language]) == 0
    shown = " ".join(capsys.readouterr().out.replace("│", " ").split())
    assert " ".join(help_of(command).split()) in shown


@pytest.mark.parametrize(
    ("spoken", "title"),
    [
        ("fr_CA.UTF-8", "Pompes de relevage"),
        ("de_DE.UTF-8", "Lifting pumps"),
        ("en_GB", "Lifting pumps"),
        ("C", "Pompes de relevage"),
        ("C.UTF-8", "Pompes de relevage"),
        ("POSIX", "Pompes de relevage"),
    ],
)
def test_english_only_for_a_system_that_speaks_another_language(
    spoken: str, title: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("GOULOT_LANG")
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", spoken)
    assert cli.run(["scenarios"]) == 0
    assert title in capsys.readouterr().out


def test_french_for_a_system_without_a_language(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("GOULOT_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("locale.getlocale", lambda: (None, None))
    assert cli.run(["scenarios"]) == 0
    assert "Pompes de relevage" in capsys.readouterr().out


def test_statistics_after_a_warm_up(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    line = tmp_path / "line.yaml"
    line.write_text("format: 1\ncode: line\npostes: { A: { cycle_s: 60 } }\n", encoding="utf-8")
    options = ["simulate", str(line), "--until", "10:00", "--warmup", "01:30"]
    assert cli.run([*options, "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert (figures["until_ms"], figures["warmup_ms"]) == (36_000_000, 5_400_000)
    assert figures["line"]["tt_ms"] == 30_600_000
    assert figures["postes"]["A"]["cycles"] == 510
    assert cli.run([*options, "--replications", "2", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["pieces"]["good"] == {"mean": 510.0, "half_width_95": 0.0}
    assert cli.run(options) == 0
    assert "510" in capsys.readouterr().out
    for warmup in ("10:00", "11d"):
        line_ = one_line(capsys, [*options[:4], "--warmup", warmup])
        assert line_ == f"--warmup: {warmup}: expected less than the time simulated, 10:00"
    assert one_line(capsys, [*options[:4], "--warmup", "tôt"]).startswith("--warmup: tôt: expected HH:MM")
