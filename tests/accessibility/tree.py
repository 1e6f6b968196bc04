"""What a screen reader and a keyboard find on a screen: its focusable widgets, their names, the round of Tab."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.widgets import Chart, Panel

Role = QAccessible.Role
_NO_ROLES = {Role.NoRole, Role.Client, Role.Window}
_VALUED = {Role.ProgressBar, Role.Slider, Role.SpinBox}
_LONGEST, _CELLS = 200, 3
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def focusables(root: QWidget) -> list[QWidget]:
    """Seen, open, and reached by Tab."""
    return [widget for widget in root.findChildren(QWidget) if _stops(widget, root)]


def _stops(widget: QWidget, root: QWidget) -> bool:
    tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    proxied = widget.focusProxy() is not None
    shown = widget.isVisible() and widget.isEnabled() and widget.window() is root.window()
    return bool(tab) and shown and not proxied and not (isinstance(widget, QAbstractButton) and _another(widget))


def _another(button: QAbstractButton) -> bool:
    """Among radio buttons Tab stops at the one chosen, the arrows go to the others."""
    if seen(button).role() != Role.RadioButton or button.isChecked():
        return False
    parent = button.parentWidget()
    near = button.group().buttons() if button.group() else parent.findChildren(type(button)) if parent else []
    return any(other.isChecked() for other in near)


def seen(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def name_of(widget: QWidget) -> str:
    return seen(widget).text(QAccessible.Text.Name).strip()


def told(widget: QWidget) -> str:
    """A widget in a message."""
    return f"{type(widget).__name__} « {name_of(widget)} » in {' / '.join(context(widget)) or 'the screen'}"


def context(widget: QWidget) -> list[str]:
    """The names of what holds it, from the outside in: what tells two buttons of one name apart."""
    names = []
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if parent.accessibleName():
            names.append(parent.accessibleName())
        parent = parent.parentWidget()
    return names[::-1]


# -- names --------------------------------------------------------------------------------------------------


def unnamed(root: QWidget) -> list[str]:
    return [told(widget) for widget in focusables(root) if not name_of(widget)]


def named_by_code(root: QWidget) -> list[str]:
    """The name of a class or of an object is no name for a person."""
    return [
        told(widget)
        for widget in focusables(root)
        if name_of(widget) in {kind.__name__ for kind in type(widget).__mro__} | {widget.objectName() or None}
    ]


def alike(root: QWidget) -> list[str]:
    """Several of one role and one name, that their place does not tell apart."""
    keys = Counter((seen(w).role(), tuple(context(w)), name_of(w)) for w in focusables(root))
    return [f"{count} × {name} in {' / '.join(where)}" for (_, where, name), count in keys.items() if count > 1]


# -- what is painted ----------------------------------------------------------------------------------------


def mute(root: QWidget) -> list[str]:
    """Widgets painted by Goulot that say no role, no name, no value, or figures without a table."""
    painted = [widget for widget in root.findChildren(QWidget) if widget.isVisible() and _paints_itself(widget)]
    return [f"{told(widget)}: {flaw}" for widget in painted for flaw in _silences(widget)]


def _paints_itself(widget: QWidget) -> bool:
    return any({"paintEvent", "paint"} & vars(kind).keys() for kind in type(widget).__mro__ if _ours(kind))


def _ours(kind: type) -> bool:
    return kind.__module__.startswith("app.")


def _silences(widget: QWidget) -> list[str]:
    role, flaws = seen(widget).role(), []
    if role in _NO_ROLES:
        flaws.append(f"role {role.name}")
    if role in _VALUED and not seen(widget).text(QAccessible.Text.Value):
        flaws.append("no value")
    if isinstance(widget, Chart) and not (name_of(widget) and widget.accessibleDescription()):
        flaws.append("no name or description")
    if isinstance(widget, Chart) and not _copied(widget):
        flaws.append("no table")
    return flaws


def _copied(chart: Chart) -> str:
    """What Ctrl+C puts on the clipboard."""
    QApplication.clipboard().clear()
    QTest.keyClick(chart, Qt.Key.Key_C, _CONTROL)
    return QApplication.clipboard().text()


# -- the round of Tab ---------------------------------------------------------------------------------------


def tab_round(root: QWidget, back: bool = False) -> list[QWidget]:
    """The stops from the present one until it comes again, by Tab or by Shift+Tab.

    A grid is gone through cell by cell: once that is seen, Ctrl+Tab leaves it.
    """
    if QApplication.focusWidget() not in focusables(root):
        _next(back, out=False)
    first = QApplication.focusWidget()
    assert first is not None and root.isAncestorOf(first), "the keyboard is nowhere"
    found, stays = [first], 0
    for _ in range(_LONGEST):
        now = _next(back, out=stays >= _CELLS)
        assert now is not None, f"the keyboard is lost after {told(found[-1])}"
        if not first.isVisible():
            return found  # a list that closes when it is left
        if now is first and (found[1:] or focusables(root) == [first]):
            return found
        stays = stays + 1 if now is found[-1] else 0
        assert stays <= _CELLS, f"no way out of {told(now)}"
        if not stays:
            found.append(now)
    raise AssertionError(f"Tab never comes back to {told(first)}")


def _next(back: bool, out: bool) -> QWidget | None:
    here = QApplication.focusWidget()
    if here is None:
        return None
    modifiers = _SHIFT if back else Qt.KeyboardModifier.NoModifier
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    QTest.keyClick(here, key, modifiers | _CONTROL if out else modifiers)
    return QApplication.focusWidget()


def backwards(stops: list[QWidget]) -> list[QWidget]:
    """A round as it goes the other way, from the same stop."""
    return [stops[0], *stops[:0:-1]]


def against_reading(stops: list[QWidget]) -> list[str]:
    """Steps that climb back over what was just read, but the one that begins again; regions entered twice."""
    steps = list(zip(stops, stops[1:] + stops[:1], strict=True))
    climbs = [(one, other) for one, other in steps if _climbs(_place(one), _place(other))]
    climbs.sort(key=lambda step: _place(step[1]).top() - _place(step[0]).top())
    found = [f"{told(one)} then, above it, {told(other)}" for one, other in climbs[1:]]
    entered = Counter(_region(other) for one, other in steps if _region(other) is not _region(one))
    for region, count in entered.items():
        if region is not None and count > 1:
            found.append(f"{name_of(region)}: entered {count} times")
    return found


def _climbs(one: QRect, other: QRect) -> bool:
    return other.bottom() < one.top() and other.left() < one.right()


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def _region(widget: QWidget) -> QWidget | None:
    """The panel that holds it."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, Panel):
        parent = parent.parentWidget()
    return parent
