"""Briefs: two footnoted pages for somebody who is about to meet the other side."""

from __future__ import annotations

from dragoman.views.brief.country_pair import brief
from dragoman.views.brief.one_record import brief_on
from dragoman.views.brief.page import Brief
from dragoman.views.brief.render import render_brief

__all__ = ["Brief", "brief", "brief_on", "render_brief"]
