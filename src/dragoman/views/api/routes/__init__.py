"""Routes of the interface, one module a subject."""

from __future__ import annotations

from fastapi import APIRouter

from dragoman.views.api.routes import briefs, changes, decisions, jobs, overviews, places, readings, records


def api_routers() -> tuple[APIRouter, ...]:
    """The routers in the order of the documentation."""
    return (
        records.router,
        overviews.router,
        changes.router,
        places.router,
        briefs.router,
        readings.router,
        jobs.router,
        decisions.router,
    )
