"""How a scenario's codes are called on screen, on paper and in a terminal."""

from app.i18n import NBSP, clock, language, number, translate
from app.wording.quantities import quantity
from sim.domain.scenario import AIR, FailureMode, Scenario, Text


class Names:
    """A code unknown to the scenario is shown as it is: a journal may come from elsewhere."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario

    def poste(self, code: str) -> str:
        """The code itself: what the shop says. A network stands where a poste would."""
        return network(code) if code in self.scenario.networks else code

    def poste_name(self, code: str) -> str:
        """`Banc d’essai`."""
        poste = self.scenario.postes.get(code)
        return _of(poste.name) if poste else code

    def poste_short(self, code: str) -> str:
        """One or two words, for a tile."""
        poste = self.scenario.postes.get(code)
        return _of(poste.short) if poste else code

    def poste_long(self, code: str) -> str:
        """`P60, banc d’essai`."""
        name = self.poste_name(code)
        return code if name == code else f"{code}, {lower_first(name)}"

    def position(self, code: str) -> str:
        """A position of one poste bears its code; another, its name."""
        position = self.scenario.positions.get(code)
        return _of(position.name) if position and code not in self.scenario.postes else self.poste(code)

    def person(self, code: str) -> str:
        person = self.scenario.people.get(code)
        return person.name if person else code

    def short_person(self, code: str) -> str:
        """`Nadia B.`"""
        first, _, family = self.person(code).partition(" ")
        return f"{first} {family[0]}." if family else first

    def people(self, codes: tuple[str, ...]) -> str:
        return ", ".join(self.short_person(code) for code in codes)

    def component(self, code: str) -> str:
        """The name, which ends with the code where the author wished it."""
        component = self.scenario.components.get(code)
        return _of(component.name) if component else code

    def quantity(self, component: str, value: float) -> str:
        """`120`, `46,0 kg`."""
        return quantity(self.scenario.components[component].unit, value)

    def order(self, code: str) -> str:
        return translate("Names", "OF {code}").format(code=code)

    def product(self, code: str) -> str:
        product = self.scenario.products.get(code)
        return _of(product.name) if product else code

    def client(self, order: str) -> str:
        known = self.scenario.orders.get(order)
        return known.client if known else ""

    def hazard_title(self, code: str) -> str:
        return next((_of(plan.title) for plan in self.scenario.hazards if plan.code == code), code)

    def hazard_symptom(self, code: str) -> str:
        return next((_of(plan.symptom) for plan in self.scenario.hazards if plan.code == code), "")

    def symptom(self, poste: str, code: str) -> str:
        """What is seen of a failure; several causes may share it."""
        known = (_of(mode.symptom_text) for mode in self._modes(poste) if mode.symptom == code)
        return next(known, code)

    def failure(self, poste: str, code: str) -> str:
        """The cause, once diagnosed: of a failure of the poste, or of an aléa that left a fault in it."""
        if poste in self.scenario.networks:
            return self.hazard_title(code)
        known = [_of(mode.name) for mode in self._modes(poste) if mode.code == code]
        known += [_of(plan.cause).rstrip(".") for plan in self.scenario.hazards if plan.code == code]
        return known[0] if known else code

    def breaks_down(self, poste: str, mode: str) -> bool:
        """Whether the mode stops the poste by itself; a hidden fault lets it run on until the repair."""
        return not any(plan.code == mode for plan in self.scenario.hazards) or any(
            known.code == mode for known in self._modes(poste)
        )

    def micro_stop(self, code: str) -> str:
        """Postes that share a mode call it the same."""
        known = (mode for poste in self.scenario.postes.values() for mode in poste.micro_stops)
        return next((_of(mode.name) for mode in known if mode.code == code), code)

    def is_parameter(self, poste: str, code: str) -> bool:
        known = self.scenario.postes.get(poste)
        return known is not None and code in known.parameters

    def parameter(self, poste: str, code: str) -> str:
        """`Couple de serrage`."""
        return _of(self.scenario.postes[poste].parameters[code].name) if self.is_parameter(poste, code) else code

    def parameter_value(self, poste: str, code: str, steps: int) -> str:
        """`9,02 N·m`."""
        if not self.is_parameter(poste, code):
            return number(steps)
        spec = self.scenario.postes[poste].parameters[code]
        shown = number(steps / 10**spec.decimals, spec.decimals)
        return f"{shown}{NBSP}{spec.unit}" if spec.unit else shown

    def upkeep(self, poste: str, code: str) -> str:
        """A planned maintenance or cleaning."""
        known = self.scenario.postes.get(poste)
        return next((_of(one.name) for one in (known.upkeep if known else ()) if one.code == code), code)

    def element(self, code: str) -> str:
        """An element of work."""
        known = self.scenario.elements.get(code)
        return _of(known.name) if known else code

    def clock(self, at_ms: int, seconds: bool = False) -> str:
        """The line's own time of an instant of the séance."""
        return clock(self.scenario.calendar.start_ms_of_day + at_ms, seconds)

    def _modes(self, poste: str) -> tuple[FailureMode, ...]:
        known = self.scenario.postes.get(poste)
        return known.failures if known else ()


def network(code: str) -> str:
    return {AIR: translate("Names", "Réseau d’air")}[code]


def lower_first(text: str) -> str:
    """A name as it stands inside a sentence; codes and initials (`BE`, `P60`) keep their capitals."""
    code = text[1:2].isupper() or text[1:2].isdigit()
    return text if code else text[:1].lower() + text[1:]


def _of(text: Text) -> str:
    return text.of(language())
