"""Static files that browsers keep: their addresses carry their content's hash."""

from __future__ import annotations

import os
from typing import Any

from starlette.responses import Response
from starlette.staticfiles import StaticFiles


class KeptFiles(StaticFiles):
    """Files of the package, to be kept for a year."""

    def file_response(self, full_path: os.PathLike[str] | str, *args: Any, **others: Any) -> Response:
        """The file, with the word to keep it."""
        response = super().file_response(full_path, *args, **others)
        response.headers["cache-control"] = "public, max-age=31536000, immutable"
        return response
