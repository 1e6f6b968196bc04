"""What is wrong in a scenario's files, in one line: file, field, value, what was expected."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from difflib import get_close_matches

EXPECTED: Mapping[str, str] = {
    # the file itself
    "no_scenario": "a folder holding scenario.yaml, or one .yaml file",
    "no_file": "a file of the scenario's folder",
    "outside": "a path inside the scenario's folder, with / between its parts",
    "unreadable": "a file that can be read ({why})",
    "too_big": "at most {limit} bytes",
    "not_utf8": "text in UTF-8",
    # YAML
    "yaml": "valid YAML ({why})",
    "alias": "the value in full: anchors and aliases are refused (line {line})",
    "tag": "a value without a tag (line {line})",
    "duplicate_key": "each key once (line {line})",
    "complex_key": "a plain key (line {line})",
    "too_deep": "at most {limit} levels",
    # CSV
    "csv": "comma separated values ({why})",
    "columns": "columns separated by commas: {known}",
    "unknown_column": "one of the columns {known}",
    "missing_column": "a header with this column",
    "row_length": "{count} values, as in the header",
    "too_many_rows": "at most {limit} lines",
    # one field
    "missing": "a value",
    "unknown_field": "one of the fields {known}",
    "at_least": "a number greater than or equal to {limit}",
    "above": "a number greater than {limit}",
    "at_most": "a number less than or equal to {limit}",
    "number": "a number, with a point before the decimals",
    "whole_number": "a whole number",
    "boolean": "true or false",
    "text": "a text",
    "mapping": "a mapping of fields",
    "list": "a list",
    "length": "{count} or more",
    "length_at_most": "at most {count}",
    "choice": "one of {known}",
    "code": "a code of at most 32 letters without accent, figures and _ . -",
    "clock": "a time of day HH:MM, such as 06:05",
    "date": "a date YYYY-MM-DD that exists",
    "version": "1, the only version of the format",
    "one_law": "exactly one of "
    "fixed, exponential, geometric, uniform, triangular, lognormal, gamma, weibull, empirical",
    "rising": "bounds in rising order",
    "one_of_fields": "exactly one of {known}",
    "family_needs": "a value: {family} needs it",
    "family_refuses": "nothing: {family} does not use it",
    "habilitations": "pairs such as BE:2027-03-31, separated by spaces",
    # what points to what
    "unknown_poste": "a poste: {known}",
    "unknown_position": "a position: {known}",
    "unknown_shift": "a shift of the calendar: {known}",
    "unknown_person": "a person of people.csv: {known}",
    "unknown_component": "a component of components.csv: {known}",
    "unknown_item": "a component, or a sub-assembly with lines of its own: {known}",
    "unknown_parent": "a product, or an item of another line: {known}",
    "unknown_product": "a product: {known}",
    "unknown_order": "an order of orders.csv: {known}",
    "unknown_parameter": "a parameter of that poste: {known}",
    "unknown_supply": "a component with a planned supply: {known}",
    "unknown_utility": "a fluid that a poste needs: {known}",
    "unknown_hazard": "an aléa of hazards: {known}",
    "unknown_micro_stop": "a mode of micro-stop of the poste: {known}",
    "duplicate": "a value given once",
    # the line
    "takes": "each or any, since {count} ways lead there",
    "ways": "one way on for each product that comes there: {known}",
    "no_source": "a source for each product of the scenario",
    "rejects": "one buffer from this poste with rejects: true, not {count}",
    "no_rework": "a poste with on_reject: rework, since rejects is true",
    "rework_ends": "a poste from which reworked pieces come back",
    "too_small": "at least {limit} places",
    "lot_or_transit": "no transit_s together with transfer_lot",
    "batch_quality": "no quality at a poste that works by batches: its pieces are judged further on",
    "batch_inlets": "a single way to a poste that works by batches",
    "batch_cards": "a poste that does not work by batches",
    "no_loop": "a poste after {first} on the route",
    "loop": "a route without a loop, but for rejects",
    "overfull": "at most the capacity, {limit}",
    "nobody_there": "supervisor: no position holds this poste",
    "never_wrong": "above 0, since an aléa hangs on it",
    "idle_position": "postes, or logistics: true",
    "attended_too": "full, since attended is true",
    "not_there": "nothing: this person comes in the course of the shift",
    "comes_twice": "false: hours or an aléa already bring this person",
    "tended": "load_s or unload_s where attendance is semi, and only there",
    "shared_poste": "a poste held by one position only",
    "tolerance": "a target within a tolerance that has a width",
    "position_code": "a position that holds the poste of the same code",
    "too_short": "a mean of 1 ms or more",
    "micro_stop": "a mean of less than {limit} minutes: longer stops are failures",
    # elements of work
    "unknown_place": "a poste, or the work centre of twins: {known}",
    "unknown_element": "an element on another line: {known}",
    "element_law": "a poste whose cycle is one law with a lower bound, the same for every product",
    "element_phase": "cycle, or load or unload at a poste with attendance: semi",
    "element_sum": "elements that add up to {limit} s, the temps de gamme of {poste}",
    "element_order": "elements that come before it, at {place} or earlier on the line, without a circle",
    "element_machine": "nothing: no hand does this element",
    "element_hands": "a place where somebody works",
    # time, programme, objectives
    "outside_shift": "a time within the shift, {start} to {end}",
    "break_outside": "a break within the shift, {start} to {end}",
    "break_overlap": "breaks that do not overlap",
    "between": "two times of the shift in rising order",
    "until": "a time after the aléa",
    "no_programme": "at least one order that no aléa brings",
    "which_product": "orders, since there are several products",
    "itself": "another component",
    "express": "1 or more, since express_min is given",
    "nomenclature_loop": "a nomenclature without a loop",
    "no_poste": "a poste, here or on the line above in the nomenclature",
    "too_many_needs": "a nomenclature of at most {limit} lines once multiplied out",
    "both_kinds": "either a component or a sub-assembly",
    "weights": "weights whose sum is 1",
    "flat_objective": "a target other than the floor",
    "tariff_overlap": "periods of the tariff that do not overlap",
    "reserved_code": "another code: this one is a network's",
    "other": "{why}",
}
"""What was expected, in English, by the code of the problem; ``{…}`` come from ``Problem.details``."""

_LONGEST = 80
_MOST = 12
_COMPARED = 500


def one_line(text: object) -> str:
    """``text`` on one line, at most 80 characters, without anything a terminal would obey."""
    plain = "".join(sign if sign.isprintable() else f"\\x{ord(sign):02x}" for sign in str(text))
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1] + "…"


def some(codes: Collection[str], like: str = "") -> str:
    """The codes for a message; of more than a dozen, a dozen, those that look ``like`` the author's first."""
    if len(codes) <= _MOST:
        return ", ".join(codes) or "none here"
    near = get_close_matches(like, list(codes)[:_COMPARED])
    return ", ".join((near + [code for code in codes if code not in near])[:_MOST]) + ", …"


@dataclass(frozen=True, slots=True)
class Problem:
    """``code`` is a key of ``EXPECTED``; ``field`` a dotted path, or ``line 4, level`` in a CSV file."""

    code: str
    file: str
    field: str
    value: str
    details: Mapping[str, str] = dataclass_field(default_factory=dict)

    @property
    def expected(self) -> str:
        """In English, without the word "expected"."""
        return EXPECTED[self.code].format(**self.details)

    def __str__(self) -> str:
        # A path is never shortened: it is what tells which file to open.
        file = "".join(sign if sign.isprintable() else "?" for sign in self.file)
        value = self.value or "(empty)"
        return f"{file}: {one_line(self.field)}: {one_line(value)}: expected {self.expected}"


class ScenarioError(ValueError):
    """Bad files. ``problems`` holds every one found; the text and the attributes are the first one's."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(*problems)
        self.problems: tuple[Problem, ...] = tuple(problems)
        first = self.problems[0]
        self.code, self.file, self.field = first.code, first.file, first.field
        self.value, self.expected, self.details = first.value, first.expected, first.details

    def __str__(self) -> str:
        return str(self.problems[0])


class Findings:
    """Problems met so far in one reading."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def add(self, code: str, file: str, field: str, value: object, **details: object) -> None:
        shown = {name: str(detail) for name, detail in details.items()}
        self.problems.append(Problem(code, file, field, one_line(value), shown))

    def known(self, kind: str, code: str, codes: Collection[str], file: str, field: str) -> None:
        """Note ``code`` unless it is one of ``codes``."""
        if code not in codes:
            self.add(f"unknown_{kind}", file, field, code, known=some(codes, code))

    def once(self, field: str, lines: Iterable[tuple[int, str]], file: str) -> None:
        """Note each value already met on an earlier line of a table."""
        met: set[str] = set()
        for number, value in lines:
            if value in met:
                self.add("duplicate", file, f"line {number}, {field}", value)
            met.add(value)

    def refuse(self) -> None:
        """Raise ScenarioError if anything was found."""
        if self.problems:
            raise ScenarioError(self.problems)
