"""Words of the charge/capacité grid: what to look at again, how a figure is made, what a lever is."""

from __future__ import annotations

from app.i18n import euro, minutes, number, percent, translate
from app.wording.names import Names, lower_first
from sim.planning.levers import Lever
from sim.planning.workload import CentreLoad

_MINUTE_MS = 60_000


def column(code: str) -> str:
    return {
        "load": translate("LoadGrid", "Charge"),
        "capacity": translate("LoadGrid", "Capacité"),
        "rate": translate("LoadGrid", "Taux"),
    }[code]


def step(code: str, cell: str) -> str:
    """What to look at again in a cell of this column; the figure itself is not given."""
    return {
        "excess": translate("LoadGrid", "les pièces lancées en plus, pour les rebuts attendus, sont du travail aussi."),
        "begun": translate("LoadGrid", "retirez les pièces déjà passées à ce poste au début de l’équipe."),
        "batch": translate("LoadGrid", "le cycle du four sert toute une charge : partagez-le entre ses pièces."),
        "setups": translate("LoadGrid", "c’est le temps de production seul : ajoutez les changements de série."),
        "machines": translate("LoadGrid", "ce centre a deux postes jumeaux : comptez les heures des deux ensemble."),
        "stops": translate("LoadGrid", "retirez les arrêts prévus : pauses et entretien."),
        "trs": translate("LoadGrid", "c’est le temps requis : multipliez-le par le TRS prévu."),
        "seconds": translate("LoadGrid", "le résultat est en secondes : divisez par 60."),
        "hours": translate("LoadGrid", "le résultat est en heures : multipliez par 60."),
        "follows": translate("LoadGrid", "le calcul est juste, mais il part d’une charge ou d’une capacité à revoir."),
        "share": translate("LoadGrid", "le taux s’écrit en pour cent : multipliez par 100."),
        "inverted": translate("LoadGrid", "la division est à l’envers : charge sur capacité."),
        "method": _method(cell),
    }[code]


def _method(cell: str) -> str:
    return {
        "load": translate("LoadGrid", "reprenez : pièces à passer × temps de gamme, référence par référence."),
        "capacity": translate("LoadGrid", "reprenez : temps requis × TRS prévu."),
        "rate": translate("LoadGrid", "reprenez : charge ÷ capacité."),
    }[cell]


def data_of(names: Names, row: CentreLoad) -> str:
    """What the grid gives of a poste, product by product: the data of the calculation, not its result."""
    parts = [
        translate("LoadGrid", "{product} : {pieces} pièces à {seconds} s").format(
            product=names.product(work.product),
            pieces=number(work.pieces),
            seconds=number(work.unit_ms / 1000, 0 if work.unit_ms % 1000 == 0 else 1),
        )
        for work in row.work
    ]
    return " ; ".join(parts)


def cumulated(names: Names, row: CentreLoad) -> str:
    """Since the start of the shift."""
    text = translate("LoadGrid", "Depuis {start} : {load} de charge pour {capacity} de capacité, {rate}.")
    return told(text, row, start=names.clock(0))


def told(text: str, row: CentreLoad, **more: str) -> str:
    """A sentence with the `{load}`, `{capacity}` and `{rate}` of a poste, and what else it names."""
    return text.format(
        load=minutes(row.load_ms, 1),
        capacity=minutes(row.capacity.ms, 1),
        rate=percent(None if row.rate is None else float(row.rate)),
        **more,
    )


def solution(names: Names, row: CentreLoad) -> str:
    """The calculation written out."""
    sums = " + ".join(f"{number(work.pieces)} × {number(work.unit_ms / 1000, 1)}" for work in row.work)
    text = translate(
        "LoadGrid",
        "{poste} : charge ({sums}) ÷ 60 + {setups} = {load} ; capacité {required} × {trs} = {capacity} ; taux {rate}.",
    )
    return told(
        text,
        row,
        poste=row.code,
        sums=sums,
        setups=number(row.setups_ms / _MINUTE_MS, 1),
        required=number(row.capacity.required_ms / _MINUTE_MS),
        trs=percent(row.capacity.yield_ppm / 1_000_000),
    )


def lever(names: Names, each: Lever) -> tuple[str, str]:
    """Name and detail: what it changes and what it costs more."""
    cost = f"+{euro(each.cost_uc / 1e6, 0)}"
    if each.kind == "overtime":
        return translate("LoadGrid", "Heures supplémentaires"), f"{minutes(each.ms)}, {cost}"
    if each.kind == "team":
        return translate("LoadGrid", "Une équipe de plus (étude)"), f"{minutes(each.ms)}, {cost}"
    if each.kind == "temp":
        title = translate("LoadGrid", "Renfort de {person} à {poste}")
        text = translate("LoadGrid", "là {delay} après l’appel, {cost}")
        name = names.short_person(each.subject)
        return title.format(person=name, poste=each.poste), text.format(delay=minutes(each.ms), cost=cost)
    if each.kind == "secondary":
        title = translate("LoadGrid", "Poste secondaire {poste}, {element}")
        told = title.format(poste=each.poste, element=lower_first(names.element(each.subject)))
        return told, translate("LoadGrid", "sans surcoût")
    if each.kind == "subcontract":
        title = translate("LoadGrid", "Sous-traiter l’{order} (étude)").format(order=names.order(each.subject))
        text = translate("LoadGrid", "rendu sous {hours} h, {cost}")
        return title, text.format(hours=number(each.ms / 3_600_000), cost=cost)
    if each.kind == "group":
        return translate("LoadGrid", "Grouper les références"), ", ".join(each.sequence)
    detail = translate("LoadGrid", "{cost} de pénalité, sauf accord du client")
    title = translate("LoadGrid", "Reporter l’{order}").format(order=names.order(each.subject))
    return title, detail.format(cost=euro(each.cost_uc / 1e6, 0))


def lever_tip(each: Lever) -> str:
    """How it is done in the séance."""
    return {
        "overtime": translate("LoadGrid", "À décider au pilotage, page Équipe, avant la fin du préavis."),
        "group": translate("LoadGrid", "Décider range les OF ainsi : la séquence est celle que la ligne suit."),
        "temp": translate("LoadGrid", "L’appel se décide ici ; l’affectation, une fois la personne là."),
        "team": translate("LoadGrid", "Ne se décide pas dans l’équipe : à demander, deux à trois semaines avant."),
        "secondary": translate(
            "LoadGrid", "Décider déplace cet élément de travail avant le lancement : la ligne le fera à ce poste."
        ),
        "subcontract": translate(
            "LoadGrid",
            "Étude : ces pièces reviendraient après l’équipe. Prix de façon, transport compris, matière fournie ; "
            "avec la pénalité si la date due est passée.",
        ),
        "postpone": translate(
            "LoadGrid", "Décider met l’OF en dernier ; une date plus tardive se négocie avec le client."
        ),
    }[each.kind]
