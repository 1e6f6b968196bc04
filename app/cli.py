"""The command line. Data goes to standard output, messages to standard error.

Exit code 0: done; 1: the answer is no; 2: bad input, with one line naming it. Nothing here imports Qt: the window does.
"""

import locale
import os
import sys
from contextlib import nullcontext
from importlib.metadata import version
from pathlib import Path
from typing import Annotated, Literal

import typer

from app import headless
from app.centre_verbs import verbs as centre_verbs
from app.cli_help import bad_value, help_of, panel
from app.console import line_table, print_indicators, print_json, print_rows, print_table, say
from app.decisions_file import read_decisions
from app.errors import GoulotError
from app.headless import UsageError
from app.i18n import Language, language, set_language, translate
from app.journal_file import open_journal
from app.package_verbs import verbs as package_verbs
from app.prefilled import illegal_assignments
from app.scenarios import installed, locate
from app.wording.journals import journal_failure
from app.wording.problems import problem, scenario_failure
from app.wording.system import system_cause
from sim import ENGINE_VERSION
from sim.journal_reader import JournalAltered, JournalError, verify
from sim.scenario import ScenarioError, load

app = typer.Typer(add_completion=False, rich_markup_mode="rich", pretty_exceptions_enable=False)

ScenarioName = Annotated[str, typer.Argument(metavar="SCENARIO")]
JournalFile = Annotated[Path, typer.Argument(metavar="FILE")]
AsJson = Annotated[bool, typer.Option("--json")]


def main() -> None:
    """Entry point of `goulot`."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Obey and give the exit code. Failures of the world or of the person end here, in one line."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    asked, others = _split_language(arguments)
    set_language(_spoken(asked))
    # Back in front, where it is declared: typer checks it.
    ordered = [f"--lang={asked}", *others] if others != arguments else others
    try:
        return int(_command().main(ordered, prog_name="goulot", standalone_mode=False) or 0)
    except typer.BadParameter as error:
        say(f"goulot: {bad_value(error)}")
    except typer.TyperException as error:
        say(f"goulot: {error.format_message()}")
    except GoulotError as error:
        say(error.sentence())
    except ScenarioError as error:
        say(scenario_failure(error))
    except JournalError as error:
        say(journal_failure(error))
    except BrokenPipeError:
        # Whoever read us has seen enough; Python must not complain when it closes the pipe at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        say(f"{error.filename}: {system_cause(error)}")
    except (KeyboardInterrupt, typer.Abort):
        return 130
    return 2


def _command() -> typer.core.TyperGroup:
    """The commands with their help in the language spoken."""
    group = typer.main.get_command(app)
    assert isinstance(group, typer.core.TyperGroup)
    for name, command in {"": group, **_verbs(group)}.items():
        command.help = help_of(name)
        command.rich_help_panel = panel("command")
        for parameter in command.get_params(typer.Context(command)):
            if parameter.name:
                parameter.help = help_of(name, parameter.name)  # type: ignore[attr-defined]
                parameter.rich_help_panel = panel(parameter.param_type_name)  # type: ignore[attr-defined]
    return group


def _verbs(group: typer.core.TyperGroup, above: str = "") -> dict[str, typer.core.TyperCommand | typer.core.TyperGroup]:
    """All commands by what is typed: `check`, `trainee`, `trainee export`…"""
    found = {}
    for name, command in group.commands.items():
        assert isinstance(command, typer.core.TyperCommand | typer.core.TyperGroup)
        found[f"{above}{name}"] = command
        if isinstance(command, typer.core.TyperGroup):
            found |= _verbs(command, f"{name} ")
    return found


def _split_language(arguments: list[str]) -> tuple[str, list[str]]:
    """The value of `--lang`, understood wherever it stands, and the other arguments."""
    for rank, argument in enumerate(arguments):
        if argument.startswith("--lang="):
            return argument.removeprefix("--lang="), arguments[:rank] + arguments[rank + 1 :]
        if argument == "--lang":
            return "".join(arguments[rank + 1 : rank + 2]), arguments[:rank] + arguments[rank + 2 :]
    return "", arguments


def _spoken(asked: str) -> Language:
    """`--lang`, else GOULOT_LANG, else that of the system: English where another language than French is set."""
    of_system = (os.environ.get(name) for name in ("GOULOT_LANG", "LC_ALL", "LC_MESSAGES", "LANG"))
    spoken = next(filter(None, (asked, *of_system)), None) or locale.getlocale()[0] or ""
    unset = spoken.split(".")[0] in ("", "C", "POSIX")
    return "fr" if unset or spoken.lower().startswith("fr") else "en"


@app.callback(invoke_without_command=True)
def goulot(
    context: typer.Context,
    lang: Annotated[Literal["fr", "en"] | None, typer.Option("--lang")] = None,
    show_version: Annotated[bool, typer.Option("--version")] = False,
) -> None:
    if show_version:
        print(version("goulot"))
        raise typer.Exit
    if context.invoked_subcommand is None:
        from app.start import start  # the window and the base are slow to load

        raise typer.Exit(start(lang))


@app.command()
def scenarios() -> None:
    rows = []
    for name in installed():
        scenario = load(locate(name))
        texts = (scenario.title, scenario.trade, scenario.team)
        rows.append((name, *(text.of(language()) for text in texts), "●" * scenario.difficulty))
    columns = (
        translate("Console", "Nom"),
        translate("Console", "Titre"),
        translate("Console", "Métier"),
        translate("Console", "Équipe"),
        translate("Console", "Difficulté"),
    )
    print_rows(translate("Console", "Scénarios"), columns, rows)


@app.command()
def check(
    folder: Annotated[str, typer.Argument(metavar="DIR")],
    everything: Annotated[bool, typer.Option("--all")] = False,
) -> None:
    try:
        scenario = load(locate(folder))
    except ScenarioError as error:
        if not everything:
            raise
        for found in error.problems:
            say(problem(found))
        raise typer.Exit(2) from None
    wrong = illegal_assignments(scenario)
    for line in wrong:
        print(line)
    if wrong:
        raise typer.Exit(1)
    text = translate("Console", "{title} : scénario valable, {postes} postes, {people} personnes, empreinte {print}")
    print(
        text.format(
            title=scenario.title.of(language()),
            postes=len(scenario.postes),
            people=len(scenario.people),
            print=scenario.fingerprint[:12],
        )
    )


@app.command()
def simulate(
    scenario: ScenarioName,
    seed: Annotated[int, typer.Option("--seed", min=0, max=2**63 - 1)] = 1,
    policy_name: Annotated[str | None, typer.Option("--policy", metavar="nothing|naive|competent|expert")] = None,
    decisions: Annotated[Path | None, typer.Option("--decisions", metavar="FILE")] = None,
    until: Annotated[str | None, typer.Option("--until", metavar="HH:MM|30d")] = None,
    warmup: Annotated[str | None, typer.Option("--warmup", metavar="HH:MM|30d")] = None,
    replications: Annotated[int | None, typer.Option("--replications", min=1, max=100_000)] = None,
    journal: Annotated[Path | None, typer.Option("--journal", metavar="FILE")] = None,
    as_json: AsJson = False,
) -> None:
    if decisions and policy_name:
        raise UsageError(translate("Usage", "--decisions : un fichier de décisions exclut --policy"))
    if journal and replications:
        text = translate("Usage", "--journal : un journal tient une seule séance, --replications est de trop")
        raise UsageError(text)
    ordered = read_decisions(decisions) if decisions else None
    plan = headless.plan(scenario, policy_name or "nothing", ordered, until, warmup)
    if replications:
        figures = headless.replicate(plan, seed, replications, lambda done: _progress(done, replications))
        print_json(figures) if as_json else print_table(headless.means_table(figures))
        return
    with open_journal(journal) if journal else nullcontext(headless.nowhere) as sink:
        session = headless.run(plan, seed, sink)
        session.journal.finish(session.now_ms)
    if as_json:
        print_json(headless.result(plan, session))
    elif plan.warmup_ms:
        print_table(line_table(headless.figures(plan, session), plan.scenario))
    else:
        print_indicators(headless.ledger(session))


def _progress(done: int, count: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done}/{count}", end="\n" if done == count else "", file=sys.stderr, flush=True)


@app.command()
def calibrate(
    scenario: ScenarioName,
    seed: Annotated[int, typer.Option("--seed", min=0, max=2**63 - 1)] = 1,
    replications: Annotated[int, typer.Option("--replications", min=1, max=100_000)] = 200,
    workers: Annotated[int | None, typer.Option("--workers", min=1, max=256)] = None,
    dask: Annotated[str | None, typer.Option("--dask", metavar="ADDRESS")] = None,
    as_json: AsJson = False,
) -> None:
    from app import calibration  # processes and progress bars are slow to load

    if workers and dask:
        raise UsageError("--workers: the workers are those of the cluster, expected no --dask")
    lived = headless.plan(scenario, "nothing", None, None).scenario
    if not lived.objectives:
        raise UsageError(f"{scenario}: scenario.yaml, objectives: none, expected some: without them there is no score")
    found = calibration.calibrate(lived, seed, replications, workers, dask)
    if found and as_json:
        print_json(found)
    elif found:
        for table in calibration.tables(found):
            print_table(table)
    if not found or not found["complete"]:
        text = translate("Calibration", "Interrompu : {done} graines entières sur {asked}.")
        say(text.format(done=found["replications"] if found else 0, asked=replications))
        raise typer.Exit(130)
    say(calibration.verdict(found))
    raise typer.Exit(0 if found["released"] else 1)


@app.command()
def replay(
    file: JournalFile,
    verified: Annotated[bool, typer.Option("--verify")] = False,
    own: Annotated[str | None, typer.Option("--scenario", metavar="DIR")] = None,
) -> None:
    try:
        reading = headless.read_journal(file)
    except JournalAltered as error:
        if not verified:
            raise
        print(journal_failure(error))
        raise typer.Exit(1) from None
    scenario = headless.scenario_of(reading, own)
    if not verified:
        _tell_engine(reading.header["engine"])
        print_indicators(headless.viewed(reading, scenario))
        return
    difference = verify(reading, scenario)
    if difference is None:
        text = translate("Console", "Journal conforme : {lines} lignes, empreinte {digest}")
        print(text.format(lines=len(reading.lines), digest=reading.digest))
        return
    text = translate("Console", "Le journal diffère à la minute {minute}, fait {number}.")
    print(text.format(minute=difference.minute, number=difference.number))
    print(f"-{difference.stored}\n+{difference.lived}")
    raise typer.Exit(1)


def _tell_engine(engine: str) -> None:
    if engine != ENGINE_VERSION:
        text = translate("Console", "Journal du moteur {engine}, celui-ci est {own} : relu d’après ses faits.")
        say(text.format(engine=engine, own=ENGINE_VERSION))


@app.command()
def report(
    session: Annotated[str, typer.Argument(metavar="SESSION")],
    form: Annotated[Literal["docx", "odt", "pdf", "xlsx", "csv"], typer.Option("--format")],
    output: Annotated[Path, typer.Option("--output", metavar="FILE")],
    own: Annotated[str | None, typer.Option("--scenario", metavar="DIR")] = None,
    template: Annotated[Path | None, typer.Option("--template", metavar="FILE")] = None,
) -> None:
    from app.handover import write_report  # documents and base are slow to load

    written = write_report(session, form, output, own, template)
    say(translate("Console", "Écrit : {path}").format(path=written))


@app.command()
def forms(scenario: ScenarioName, output: Annotated[Path, typer.Option("--output", metavar="DIR")]) -> None:
    from app.papers import write_forms  # documents are slow to load

    for path in write_forms(load(locate(scenario)), output):
        print(path)


@app.command()
def restore(
    backup: Annotated[Path | None, typer.Argument(metavar="FILE")] = None,
    listed: Annotated[bool, typer.Option("--list")] = False,
) -> None:
    from app.restoring import list_backups, restore_backup  # the base is slow to load

    if listed:
        list_backups()
    elif not restore_backup(backup):
        raise typer.Exit(1)


@app.command("open")
def open_package(file: Annotated[Path, typer.Argument(metavar="FILE")]) -> None:
    from app.start import open_package as show  # the window and the base are slow to load

    raise typer.Exit(show(file))


trainee = typer.Typer(no_args_is_help=True)
app.add_typer(trainee, name="trainee")
app.add_typer(package_verbs, name="package")
app.add_typer(centre_verbs, name="centre")
TraineeName = Annotated[str, typer.Argument(metavar="NAME")]


@trainee.command()
def export(name: TraineeName, output: Annotated[Path, typer.Option("--output", metavar="FILE")]) -> None:
    from app.trainees import export_trainee

    if not export_trainee(name, output):
        raise typer.Exit(1)


@trainee.command()
def erase(name: TraineeName) -> None:
    from app.trainees import erase_data

    if not erase_data(name):
        raise typer.Exit(1)


if __name__ == "__main__":
    main()
