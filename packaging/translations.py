"""Keeps the catalogues of `assets/translations` in step with the sentences of `app/`.

    python packaging/translations.py           adds new sentences (unfinished), removes those no longer used
    python packaging/translations.py --check   exit 1, naming each place, when one is missing or unfinished,
                                              or alike in both languages without a reason

The catalogues are Qt's .ts files, edited by hand or with Qt Linguist. Qt's own lupdate is not used: it leaves
out, without a word, each Python call that gives `n` (docs/decisions/0002-translations.md).
"""

import ast
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
ALIKE = "packaging/same_in_both.txt"
STRAIGHT_APOSTROPHE = re.compile(r"\w'\w")
BREAKABLE_MARK = re.compile(r"(?<=[\w)}»]) [:;?!%€»]|« ")


@dataclass(frozen=True)
class Sentence:
    """A sentence shown, where it is written first, and whether it counts something."""

    context: str
    text: str
    counts: bool
    place: str

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.text


class NotLiteral(Exception):
    """A call of translate() that no tool can read."""


def main(arguments: list[str]) -> int:
    try:
        sentences = collect(ROOT / "app")
    except NotLiteral as error:
        print(error)
        return 1
    if arguments == ["--check"]:
        problems = check(sentences)
        print("\n".join(problems) or f"{len(sentences)} sentences, all translated.")
        return 1 if problems else 0
    for language in ("fr", "en"):
        left = refresh(language, wanted(language, sentences))
        print(f"goulot_{language}.ts: {left} unfinished")
    return 0


def collect(folder: Path) -> list[Sentence]:
    """The sentences of the Python files under `folder`, each once, by context, then in order of reading."""
    found: dict[tuple[str, str], Sentence] = {}
    for path in sorted(folder.rglob("*.py")):
        for sentence in _sentences(path, path.relative_to(folder.parent).as_posix()):
            known = found.setdefault(sentence.key, sentence)
            if known.counts != sentence.counts:
                raise NotLiteral(f"{sentence.place}: the same sentence counts (n=) here and not at {known.place}")
    return sorted(found.values(), key=lambda sentence: sentence.context)


def wanted(language: str, sentences: list[Sentence]) -> list[Sentence]:
    """French needs only its plurals, English everything."""
    return [sentence for sentence in sentences if sentence.counts or language != "fr"]


def check(sentences: list[Sentence]) -> list[str]:
    """One line a defect: typography, absent or unfinished translation, fields that differ, dead entries."""
    problems = [f"{s.place}: {flaw}: {s.text!r}" for s in sentences for flaw in typography(s.text)]
    for language in ("fr", "en"):
        known = entries(language)
        needed = wanted(language, sentences)
        for sentence in needed:
            problems += [f"{sentence.place}: {language}: {p}" for p in faults(sentence, known.get(sentence.key))]
        dead = known.keys() - {sentence.key for sentence in needed}
        problems += [f"goulot_{language}.ts: no longer used: {key}" for key in sorted(dead)]
    return problems + unexplained(sentences)


def unexplained(sentences: list[Sentence]) -> list[str]:
    """Sentences alike in both languages without a reason, and reasons for sentences that no longer are."""
    known, reasons = entries("en"), alike()
    same = {s.text: s.place for s in sentences if s.key in known and s.text in forms(known[s.key])}
    new = [f"{same[text]}: alike in both languages: {text!r}: say why in {ALIKE}" for text in same.keys() - reasons]
    idle = [f"{ALIKE}: not alike, or no longer used: {text!r}" for text in reasons - same.keys()]
    return sorted(new) + sorted(idle)


def alike() -> set[str]:
    """The sentences that may be alike, each with its reason after a bar."""
    path = ROOT / ALIKE
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    rows = [line.split(" | ") for line in lines if line and not line.startswith("#")]
    return {text for text, *reason in rows if reason}


def typography(text: str) -> list[str]:
    """What a French printer would mend."""
    flaws = []
    if STRAIGHT_APOSTROPHE.search(text):
        flaws.append("straight apostrophe, ’ expected")
    if BREAKABLE_MARK.search(text):
        flaws.append("ordinary space at a double mark, a non-breaking one expected")
    return flaws


def faults(sentence: Sentence, translation: ElementTree.Element | None) -> list[str]:
    """Why the translation of one sentence can't be shown."""
    if translation is None:
        return [f"missing: {sentence.text!r}"]
    found = forms(translation)
    if translation.get("type") == "unfinished" or not all(found):
        return [f"unfinished: {sentence.text!r}"]
    if len(found) != forms_of(sentence):
        return [f"{len(found)} plural forms: {sentence.text!r}"]
    fields = placeholders(sentence.text)
    return [f"fields differ: {sentence.text!r} / {form!r}" for form in found if placeholders(form) != fields]


def forms(translation: ElementTree.Element) -> list[str]:
    """Its only form, or its singular and plural."""
    return [form.text or "" for form in translation.iterfind("numerusform")] or [translation.text or ""]


def forms_of(sentence: Sentence) -> int:
    """French and English both have a singular and a plural."""
    return 2 if sentence.counts else 1


def placeholders(text: str) -> set[str]:
    """The values a sentence takes: {names}. `%n` is not one of them: a singular may say « une pièce »."""
    return set(re.findall(r"\{(\w*)", text))


def refresh(language: str, sentences: list[Sentence]) -> int:
    """Write the catalogue anew, keeping what is translated; the number of sentences left to translate."""
    known = entries(language)
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="fr")
    contexts: dict[str, ElementTree.Element] = {}
    for sentence in sentences:
        if sentence.context not in contexts:
            contexts[sentence.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[sentence.context], "name").text = sentence.context
        message = ElementTree.SubElement(contexts[sentence.context], "message")
        if sentence.counts:
            message.set("numerus", "yes")
        ElementTree.SubElement(message, "source").text = sentence.text
        message.append(_kept(sentence, known.get(sentence.key)))
    ElementTree.indent(root, "    ")
    text = ElementTree.tostring(root, encoding="unicode")
    catalogue(language).write_text(f"{HEAD}{text}\n", encoding="utf-8")
    return len(root.findall(".//translation[@type='unfinished']"))


def entries(language: str) -> dict[tuple[str, str], ElementTree.Element]:
    """The translations a catalogue holds, finished or not, by context and source."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): translation
        for context in ElementTree.parse(catalogue(language)).iterfind("context")
        for message in context.iterfind("message")
        if (translation := message.find("translation")) is not None
    }


def catalogue(language: str) -> Path:
    return ROOT / "assets" / "translations" / f"goulot_{language}.ts"


def _kept(sentence: Sentence, translation: ElementTree.Element | None) -> ElementTree.Element:
    """The translation there is, or an unfinished one when there is none or it began to count."""
    if translation is not None and bool(translation.findall("numerusform")) == sentence.counts:
        return translation
    translation = ElementTree.Element("translation", type="unfinished")
    for _ in range(2 if sentence.counts else 0):
        ElementTree.SubElement(translation, "numerusform")
    return translation


def _sentences(path: Path, name: str) -> Iterator[Sentence]:
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    calls = [node for node in nodes if isinstance(node, ast.Call) and _translates(node.func)]
    for call in sorted(calls, key=lambda call: call.lineno):
        yield _sentence(call, f"{name}:{call.lineno}")


def _sentence(call: ast.Call, place: str) -> Sentence:
    words = [argument.value for argument in call.args[:2] if isinstance(argument, ast.Constant)]
    if len(words) != 2 or not all(isinstance(word, str) for word in words):
        raise NotLiteral(f"{place}: translate() needs its context and its sentence as literals")
    counts = len(call.args) > 2 or any(keyword.arg == "n" for keyword in call.keywords)
    return Sentence(str(words[0]), str(words[1]), counts, place)


def _translates(function: ast.expr) -> bool:
    """`translate(...)` or `i18n.translate(...)`, not the method of a painter or of a string."""
    if isinstance(function, ast.Attribute):
        owner = function.value
        return function.attr == "translate" and isinstance(owner, ast.Name) and owner.id == "i18n"
    return isinstance(function, ast.Name) and function.id == "translate"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
