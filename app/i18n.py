"""The language of the person: sentences from the Qt catalogues, numbers and dates by locale. Imports no Qt,
so that the command line and the documents speak with the same words as the windows.

Sources are French. English comes from `assets/translations/goulot_en.ts`; `goulot_fr.ts` holds only the
plural forms of French. One catalogue at a time is held by this module: the language belongs to the process,
as a locale does, and passing it to each of the thousand sentences would say nothing more.
"""

import datetime
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from app.resources import assets_dir

Language = Literal["fr", "en"]

NBSP = "\u00a0"
NARROW_NBSP = "\u202f"
MINUS = "\u2212"
NO_VALUE = "\u2013"

_MONTHS: dict[Language, str] = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "en": "January February March April May June July August September October November December",
}


@dataclass
class Catalogue:
    """The translated forms of each (context, French source); one form, or two when the sentence counts."""

    language: Language = "fr"
    forms: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)

    def load(self, language: Language) -> None:
        """Replace the content by the catalogue of `language`. Raises FileNotFoundError when it is missing."""
        self.forms = _read(language)
        self.language = language

    def form(self, context: str, text: str, n: int | None) -> str:
        forms = self.forms.get((context, text), (text,))
        singular = n is None or (abs(n) < 2 if self.language == "fr" else n == 1)
        return forms[0] if singular else forms[-1]


def _read(language: Language) -> dict[tuple[str, str], tuple[str, ...]]:
    tree = ElementTree.parse(assets_dir() / "translations" / f"goulot_{language}.ts")
    forms: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in tree.iterfind("context"):
        for message in context.iterfind("message"):
            found = _finished(message)
            if found:
                forms[context.findtext("name", ""), message.findtext("source", "")] = found
    return forms


def _finished(message: ElementTree.Element) -> tuple[str, ...]:
    """The forms of a message that a person has finished; none while it is not."""
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return ()
    plural = tuple(form.text or "" for form in translation.iterfind("numerusform"))
    return plural or (translation.text or "",)


_catalogue = Catalogue()
_catalogue.load("fr")


def set_language(language: Language) -> None:
    """Speak `language` from now on; sentences already shown are for their owner to refresh."""
    _catalogue.load(language)


def language() -> Language:
    """The language spoken now: French until `set_language` says otherwise."""
    return _catalogue.language


@cache
def _counterparts(spoken: Language) -> dict[str, str]:
    """Each sentence shown in `spoken`, and how it reads in the other language."""
    pairs = {source: forms[0] for (_, source), forms in _read("en").items()}
    return pairs if spoken == "fr" else {english: french for french, english in pairs.items()}


def in_other_language(shown: str) -> str:
    """The same sentence in the language that is not spoken now; "" for one that is not in the catalogue."""
    return _counterparts(language()).get(shown, "")


def translate(context: str, text: str, n: int | None = None) -> str:
    """The sentence `text` (French) in the language spoken; `%n` becomes `n` and chooses the plural.

    Both `context` and `text` are literals at the call, so that the catalogue can be kept complete by a tool.
    A sentence unknown to the catalogue stays French, as in Qt.
    """
    form = _catalogue.form(context, text, n)
    return form if n is None else form.replace("%n", number(n))


def labelled(label: str, value: str) -> str:
    """`Stock : 12` in French, `Stock: 12` in English."""
    return f"{label}{NBSP if language() == 'fr' else ''}: {value}"


def number(value: float | None, decimals: int = 0, signed: bool = False) -> str:
    """`1 234,5` in French, `1,234.5` in English; a dash for no value; `signed` shows the plus of a gap."""
    if value is None:
        return NO_VALUE
    digits = f"{abs(value):,.{decimals}f}"
    zero = not digits.strip("0.,")
    sign = "" if zero else MINUS if value < 0 else "+" if signed else ""
    if language() == "fr":
        digits = digits.replace(",", NARROW_NBSP).replace(".", ",")
    return sign + digits


def percent(ratio: float | None, decimals: int = 1, signed: bool = False) -> str:
    """A ratio (1 is the whole) as `82,8 %` or `82.8%`."""
    if ratio is None:
        return NO_VALUE
    return number(ratio * 100, decimals, signed) + (f"{NBSP}%" if language() == "fr" else "%")


def minutes(ms: float | None, decimals: int = 0, signed: bool = False) -> str:
    """A duration in milliseconds as `12 min`, the unit of the supervisor."""
    return NO_VALUE if ms is None else f"{number(ms / 60_000, decimals, signed)}{NBSP}min"


def euro(value: float | None, decimals: int = 2, signed: bool = False) -> str:
    """An amount in euros as `1 234,50 €` or `€1,234.50`, the sign first."""
    if value is None:
        return NO_VALUE
    amount = number(value, decimals, signed)
    if language() == "fr":
        return f"{amount}{NBSP}€"
    sign = amount[:1] if amount[:1] in (MINUS, "+") else ""
    return f"{sign}€{amount.removeprefix(sign)}"


def clock(ms_of_day: int, seconds: bool = False) -> str:
    """Milliseconds since midnight as `10:42`, or `10:42:05`; a later day starts again at 00:00."""
    total = ms_of_day // 1000
    text = f"{total // 3600 % 24:02d}:{total // 60 % 60:02d}"
    return f"{text}:{total % 60:02d}" if seconds else text


def date(day: datetime.date) -> str:
    """A calendar day in words: `23 novembre 2026`, `23 November 2026`."""
    first = "1er" if day.day == 1 and language() == "fr" else str(day.day)
    return f"{first}{NBSP}{_MONTHS[language()].split()[day.month - 1]} {day.year}"
