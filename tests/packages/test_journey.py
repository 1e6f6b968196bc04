"""From the computer where a séance was lived to another, by a file on a stick."""

import json
from pathlib import Path

import pytest

from app import cli
from app.lived import relive
from app.models.versions import FORMAT, HANDED_IN, NAMED, REPLACED, version_bytes
from app.packages import KeyRing, PackageDesk, PackageError, export_seance, fingerprint, look_into, take_in
from app.packages.container import verified
from app.scenarios import locate
from app.storage import NewSeance, Repository
from sim import ENGINE_VERSION
from sim.indicators.summary import summary
from sim.journal import canonical
from sim.journal_reader import read, verify
from sim.scenario import load
from tests.packages.conftest import NAME, WORDS, live_ten_minutes
from tests.packages.forging import chained_again, forged, member, opened


def carried(data: bytes, elsewhere: Repository, trust: str | None = "Centre de Stains") -> bool:
    """By a file, to a computer where the key of the centre is trusted under a name."""
    file = elsewhere.path.parent / "stick.goulot"
    file.write_bytes(data)
    ring = KeyRing(elsewhere.path.parent)
    if trust is not None:
        ring.trust(verified(data).key, trust)
    return take_in(elsewhere, look_into(file, ring))


def test_it_arrives_whole_and_can_be_gone_on_with(
    packed: bytes, home: Repository, seance: str, elsewhere: Repository
) -> None:
    assert carried(packed, elsewhere)
    here, there = elsewhere.resume(seance), home.resume(seance)
    assert here.commands == there.commands and here.last_batch == there.last_batch
    assert elsewhere.fact_lines(seance) == home.fact_lines(seance)
    assert relive(elsewhere, here).journal.digest == relive(home, there).journal.digest
    assert (here.seance.trainee, here.seance.phase, here.reached_ms) == (NAME, "run", 645_000)
    assert elsewhere.drafts(seance) == {"report": {"texte": WORDS}}
    bodies = [elsewhere.document_body(each.id) for each in elsewhere.documents(seance)]
    assert bodies == [b"premier", NAME.encode() * 50]


@pytest.mark.parametrize(("kind", "name"), [(HANDED_IN, ""), (NAMED, "Avant 14:30 / relu ?"), (REPLACED, "")])
def test_the_texts_of_the_compte_rendu_travel_too(tmp_path: Path, elsewhere: Repository, kind: str, name: str) -> None:
    home = Repository.open(tmp_path / "home" / "goulot.db")
    seance = live_ten_minutes(home)
    text = version_bytes({"sections": [], "mot": "é"})
    home.add_document(seance, kind, FORMAT, name, text)
    assert carried(export_seance(home, seance, KeyRing(home.path.parent).own(), pseudonymous=False), elsewhere)
    home.close()
    *_, kept = elsewhere.documents(seance)
    assert (kept.kind, kept.name, elsewhere.document_body(kept.id)) == (kind, name, text)


def test_it_says_where_it_comes_from(packed: bytes, home: Repository, seance: str, elsewhere: Repository) -> None:
    carried(packed, elsewhere)
    imported = elsewhere.seance(seance).imported
    assert imported is not None
    assert (imported.centre, imported.key) == ("Centre de Stains", KeyRing(home.path.parent).own().public)
    assert imported.played_at == home.seance(seance).updated_at


def test_it_is_not_doubled(packed: bytes, seance: str, elsewhere: Repository, home: Repository) -> None:
    assert carried(packed, elsewhere) and not carried(packed, elsewhere)
    assert len(elsewhere.list_seances()) == 1
    assert not carried(packed, home, trust=None), "nor on the computer where it was lived"


def test_an_unknown_centre_is_shown_and_nothing_is_taken(packed: bytes, elsewhere: Repository) -> None:
    with pytest.raises(PackageError) as error:
        carried(packed, elsewhere, trust=None)
    assert error.value.code == "untrusted" and error.value.found == fingerprint(verified(packed).key)
    assert elsewhere.list_seances() == []


def test_a_pseudonym_takes_neither_name_nor_words_along(home: Repository, seance: str, elsewhere: Repository) -> None:
    key = KeyRing(home.path.parent).own()
    data = export_seance(home, seance, key, pseudonymous=True)
    manifest, contents = opened(data)
    everything = b"\n".join([json.dumps(manifest).encode(), *contents.values()]).decode()
    for word in (NAME, "Zoé", "Béranger", WORDS):
        assert word not in everything and json.dumps(word)[1:-1] not in everything
    assert manifest["seance"]["trainee"] == key.pseudonym(NAME) and (manifest["drafts"], manifest["documents"]) == (
        [],
        [],
    )
    reading = read(contents["journal.jsonl"].decode().splitlines(), "journal")
    assert verify(reading, load(locate("pompes"))) is None, "the chain holds without the words"
    assert carried(data, elsewhere)
    assert elsewhere.seance(seance).trainee == key.pseudonym(NAME)


def test_one_person_keeps_one_pseudonym_that_other_centres_cannot_guess(tmp_path: Path) -> None:
    here, there = KeyRing(tmp_path / "a").own(), KeyRing(tmp_path / "b").own()
    assert here.pseudonym(NAME) == here.pseudonym(NAME) != here.pseudonym("Zoé")
    assert here.pseudonym(NAME) != there.pseudonym(NAME)


def test_the_same_seance_gives_the_same_bytes(packed: bytes, home: Repository, seance: str) -> None:
    assert export_seance(home, seance, KeyRing(home.path.parent).own(), pseudonymous=False) == packed


def test_a_journal_file_is_packed_like_a_seance_of_the_base(
    tmp_path: Path, elsewhere: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOULOT_DATA", str(tmp_path / "data"))
    journal, file = tmp_path / "journal.jsonl", tmp_path / "a.goulot"
    assert cli.run(["simulate", "pompes", "--policy", "naive", "--until", "01:00", "--journal", str(journal)]) == 0
    assert cli.run(["package", "export", str(journal), "--output", str(file)]) == 0
    assert carried(file.read_bytes(), elsewhere) and not carried(file.read_bytes(), elsewhere)
    (kept,) = elsewhere.list_seances()
    assert (kept.trainee, kept.phase, kept.reached_ms) == ("", "run", 3_600_000)
    assert relive(elsewhere, elsewhere.resume(kept.id)).now_ms == 3_600_000


def test_a_journal_file_leaves_its_words_behind_under_a_pseudonym(
    home: Repository, seance: str, tmp_path: Path, elsewhere: Repository
) -> None:
    session = relive(home, home.resume(seance))
    journal, file = tmp_path / "journal.jsonl", tmp_path / "a.goulot"
    journal.write_bytes("".join(f"{line}\n" for line in session.journal.lines(now_ms=session.now_ms)).encode())
    assert json.dumps(WORDS)[1:-1] in journal.read_text()
    PackageDesk(home).export_journal(journal, None, file, pseudonymous=True)
    _, contents = opened(file.read_bytes())
    assert json.dumps(WORDS)[1:-1] not in contents["journal.jsonl"].decode()
    assert carried(file.read_bytes(), elsewhere)


def test_one_in_preparation_travels_too(home: Repository, elsewhere: Repository) -> None:
    scenario = load(locate("pompes"))
    new = NewSeance("pompes", None, scenario.fingerprint, ENGINE_VERSION, 9, "examen", NAME)
    seance_id = home.create_seance(new)
    key = KeyRing(home.path.parent).own()
    assert carried(export_seance(home, seance_id, key, pseudonymous=False), elsewhere)
    assert elsewhere.seance(seance_id).phase == "prepare"
    assert not relive(elsewhere, elsewhere.resume(seance_id)).running


def test_a_shift_that_is_over_comes_with_its_result_folded_from_its_facts(
    home: Repository, elsewhere: Repository
) -> None:
    from app import headless

    lived = headless.run(headless.plan("pompes", "competent", None, None), 5)
    new = NewSeance("pompes", None, lived.scenario.fingerprint, ENGINE_VERSION, 5, "examen", NAME)
    seance_id = home.create_seance(new)
    for rank, entry in enumerate(lived.journal.decisions(), 1):
        home.record_command(seance_id, rank, entry.command, entry.refusal)
    home.save_progress(seance_id, "report", lived.now_ms)
    key = KeyRing(home.path.parent).own()
    assert carried(export_seance(home, seance_id, key, pseudonymous=False), elsewhere)
    header = lived.journal.header | {"policy": "", "digest": lived.journal.digest, "until_ms": lived.now_ms}
    wanted = summary(lived.board, lived.scenario, header)
    assert elsewhere.seance(seance_id).result == json.loads(json.dumps(wanted))


def test_a_scenario_of_ones_own_comes_along(tmp_path: Path, elsewhere: Repository) -> None:
    own = tmp_path / "atelier"
    own.mkdir()
    for path in locate("pompes").rglob("*"):
        target = own / path.relative_to(locate("pompes"))
        target.mkdir(exist_ok=True) if path.is_dir() else target.write_bytes(path.read_bytes())
    main = own / "scenario.yaml"
    main.write_text(main.read_text(encoding="utf-8") + "\n# atelier de Stains\n", encoding="utf-8")
    (own / "notes du formateur.odt").write_bytes(b"not part of the scenario")
    there = Repository.open(tmp_path / "there" / "goulot.db")
    seance_id = live_ten_minutes(there, own)
    data = export_seance(there, seance_id, KeyRing(there.path.parent).own(), pseudonymous=False)
    there.close()
    assert carried(data, elsewhere)
    kept = elsewhere.seance(seance_id)
    assert kept.scenario_path == str(elsewhere.path.parent / "scenarios" / kept.fingerprint)
    relive(elsewhere, elsewhere.resume(seance_id))
    assert not any("notes du formateur" in path.name for path in elsewhere.path.parent.rglob("*"))
    assert [path.name for path in (elsewhere.path.parent / "scenarios").iterdir()] == [kept.fingerprint]


def journal_with(data: bytes, old: str, new: str) -> bytes:
    """Changed by somebody who chains the journal again and signs the package."""
    manifest, contents = opened(data)
    lines = contents["journal.jsonl"].decode().splitlines()
    rank = next(n for n, line in enumerate(lines) if old in line)
    lines[rank] = lines[rank].replace(old, new)
    contents["journal.jsonl"] = chained_again(lines)
    return forged(manifest, [member(name, content) for name, content in contents.items()])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"fact":"OperatorAssigned","at_ms":0,"person":"OP01"', '"fact":"OperatorAssigned","at_ms":0,"person":"OP03"'),
        ('"kind":"StopPoste","phase":"run","poste":"P60"', '"kind":"StopPoste","phase":"run","poste":"P50"'),
    ],
    ids=["a fact", "a decision"],
)
def test_facts_that_the_decisions_do_not_give_are_refused_even_signed(
    packed: bytes, old: str, new: str, elsewhere: Repository
) -> None:
    with pytest.raises(PackageError) as error:
        carried(journal_with(packed, old, new), elsewhere)
    assert error.value.code == "journal" and elsewhere.list_seances() == []


def of_another_engine(data: bytes, old: str = "", new: str = "") -> bytes:
    """As an older Goulot would have packed it, at the end of its shift."""
    manifest, contents = opened(data)
    manifest["seance"].update(engine="0", phase="report")
    lines = contents["journal.jsonl"].decode().splitlines()
    lines[0] = canonical(json.loads(lines[0]) | {"engine": "0"})
    lines = [line.replace(old, new) if old else line for line in lines]
    contents["journal.jsonl"] = chained_again(lines)
    return forged(manifest, [member(name, content) for name, content in contents.items()])


def test_one_of_another_engine_comes_with_its_facts_though_it_cannot_be_lived_again(
    packed: bytes, seance: str, elsewhere: Repository, home: Repository
) -> None:
    assert carried(of_another_engine(packed), elsewhere)
    kept = elsewhere.seance(seance)
    assert kept.engine == "0" and kept.result is not None and kept.result["pieces"]["started"] > 0
    assert [line for line in elsewhere.fact_lines(seance) if '"fact"' in line] == [
        line for line in home.fact_lines(seance) if '"fact"' in line
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [('"poste":"P20"', '"poste":"Z99"'), ('"at_ms":', '"at_ms":"x","was":'), ('"state":"working"', '"state":[]')],
)
def test_facts_of_another_engine_that_make_no_sense_are_refused(
    packed: bytes, old: str, new: str, elsewhere: Repository
) -> None:
    with pytest.raises(PackageError) as error:
        carried(of_another_engine(packed, old, new), elsewhere)
    assert error.value.code == "journal" and elsewhere.list_seances() == []


@pytest.mark.parametrize(
    ("field", "value"),
    [("seed", 4), ("reached_ms", 10**12), ("reached_ms", 600_000), ("scenario", "flacons"), ("fingerprint", "0" * 64)],
)
def test_a_manifest_that_tells_another_seance_than_its_journal_is_refused(
    packed: bytes, field: str, value: object, elsewhere: Repository
) -> None:
    manifest, contents = opened(packed)
    manifest["seance"][field] = value
    with pytest.raises(PackageError) as error:
        carried(forged(manifest, [member(name, content) for name, content in contents.items()]), elsewhere)
    assert error.value.code in {"journal", "scenario"} and elsewhere.list_seances() == []
    assert list((elsewhere.path.parent / "scenarios").iterdir()) == []


def test_the_verbs(
    packed: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GOULOT_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("GOULOT_LANG", "en")
    file, again = tmp_path / "a.goulot", tmp_path / "again.goulot"
    file.write_bytes(packed)
    assert cli.run(["package", "verify", str(file)]) == 0
    assert NAME in capsys.readouterr().out
    assert cli.run(["package", "import", str(file)]) == 2
    assert "--trust" in capsys.readouterr().err
    assert cli.run(["package", "import", str(file), "--trust", "Stains"]) == 0
    assert cli.run(["package", "import", str(file)]) == 0
    assert "already here" in capsys.readouterr().err
    seance_id = verified(packed).manifest.seance.id
    assert cli.run(["package", "export", seance_id, "--output", str(again), "--pseudonym"]) == 0
    assert cli.run(["package", "keys"]) == 0
    shown = capsys.readouterr().out
    assert "Stains" in shown and fingerprint(verified(packed).key) in shown
    assert fingerprint(verified(again.read_bytes()).key) in shown
    again.write_bytes(again.read_bytes()[:-1] + b"!")
    assert cli.run(["package", "verify", str(again)]) == 1
    assert cli.run(["package", "verify", str(tmp_path / "nothing.goulot")]) == 2


def test_the_key_is_made_once_and_readable_by_nobody_else(tmp_path: Path) -> None:
    first = KeyRing(tmp_path).own().public
    assert KeyRing(tmp_path).own().public == first
    assert (tmp_path / "centre.key").stat().st_mode & 0o077 == 0
    (tmp_path / "centre.key").write_text("lost")
    with pytest.raises(PackageError) as error:
        KeyRing(tmp_path).own()
    assert "centre.key" in error.value.sentence()
