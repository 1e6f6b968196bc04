"""Parts are missing from the shelf and the book does not know: a poste runs dry before its time, or a count tells."""

from __future__ import annotations

from sim.hazards.base import Hazard


class StockError(Hazard):
    """Lasts until the component is counted."""

    def strike(self) -> None:
        component = self.settings["component"]
        self.begin(component)
        self.line.stocks.lose(component, self.settings["missing"])
        self.line.stocks.on_counted.append(self._counted)

    def _counted(self, component: str) -> None:
        if self.active and component == self.settings["component"]:
            self.end("counted")
