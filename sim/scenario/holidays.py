"""Days on which the shop is closed, as whole days after the séance's date. Read at load only."""

from __future__ import annotations

from datetime import date, timedelta

from sim.scenario.schema import Calendar

_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_HORIZON_DAYS = 1000


def closed_days(calendar: Calendar) -> tuple[int, ...]:
    """Week-ends and public holidays of the thousand days that follow the date."""
    first = date.fromisoformat(calendar.date)
    coming = [(number, first + timedelta(days=number)) for number in range(1, _HORIZON_DAYS)]
    off = _public_holidays(calendar, first)
    return tuple(number for number, day in coming if _WEEK[day.weekday()] not in calendar.days or day in off)


def _public_holidays(calendar: Calendar, first: date) -> frozenset[date]:
    if calendar.holidays is None:
        return frozenset()
    from holidays import country_holidays  # slow to import, seldom wanted

    years = range(first.year, first.year + _HORIZON_DAYS // 365 + 2)
    return frozenset(country_holidays(calendar.holidays, years=years))
