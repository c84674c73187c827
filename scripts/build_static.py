"""Copy what the pages ship from npm into the package, with a manifest of where each file comes from.

Run it with npm at hand (``python scripts/build_static.py``); ``--check`` compares instead of writing.
The copies are committed, so that a wheel is built without npm.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent
RECIPE = ROOT / "scripts" / "web_static"
PACKAGE = Path("src/dragoman/views/web")
_FONT = "@fontsource-variable/source-serif-4"
FILES = {
    f"{_FONT}/files/source-serif-4-latin-wght-normal.woff2": PACKAGE
    / "static/vendor/source-serif-latin.woff2",
    f"{_FONT}/files/source-serif-4-latin-ext-wght-normal.woff2": PACKAGE
    / "static/vendor/source-serif-latin-ext.woff2",
    f"{_FONT}/files/source-serif-4-vietnamese-wght-normal.woff2": PACKAGE
    / "static/vendor/source-serif-vietnamese.woff2",
    f"{_FONT}/LICENSE": PACKAGE / "static/vendor/source-serif.LICENSE",
    "htmx.org/LICENSE": PACKAGE / "static/vendor/htmx.LICENSE",
    "cytoscape/LICENSE": PACKAGE / "static/vendor/cytoscape.LICENSE",
    "axe-core/LICENSE": Path("tests/journeys/axe/LICENSE"),
    "htmx.org/dist/htmx.min.js": PACKAGE / "static/vendor/htmx.min.js",
    "cytoscape/dist/cytoscape.min.js": PACKAGE / "static/vendor/cytoscape.min.js",
    "axe-core/axe.min.js": Path("tests/journeys/axe/axe.min.js"),
}
WORLD = PACKAGE / "data/world.json"
WORLD_FROM = ("world-atlas", "topojson-client", "d3-geo", "i18n-iso-countries")
MANIFEST = PACKAGE / "static/vendor/manifest.json"


def main() -> int:
    """Build into the package; with --check, say what differs from it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare with what is committed, write nothing")
    check = parser.parse_args().check
    with tempfile.TemporaryDirectory() as folder:
        built = build(Path(folder))
    differing = [path for path, content in built.items() if not _is_same(ROOT / path, content)]
    for path in differing:
        print(f"{'differs' if check else 'written'}: {path}")
        if not check:
            (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
            (ROOT / path).write_bytes(built[path])
    print(f"{len(built)} files, {len(differing)} {'different' if check else 'changed'}")
    return int(check and bool(differing))


def build(folder: Path) -> dict[Path, bytes]:
    """Every file by its place in the repository."""
    for name in ("package.json", "package-lock.json"):
        shutil.copy(RECIPE / name, folder / name)
    subprocess.run(["npm", "ci", "--ignore-scripts", "--silent"], cwd=folder, check=True)
    modules = folder / "node_modules"
    built = {target: (modules / source).read_bytes() for source, target in FILES.items()}
    shutil.copy(RECIPE / "world.mjs", folder / "world.mjs")
    subprocess.run(["node", "world.mjs", str(modules), "world.json"], cwd=folder, check=True)
    built[WORLD] = (folder / "world.json").read_bytes()
    built[MANIFEST] = _manifest(built, modules)
    return built


def _manifest(built: Mapping[Path, bytes], modules: Path) -> bytes:
    sources = {target: (_package_of(source),) for source, target in FILES.items()} | {WORLD: WORLD_FROM}
    entries = [
        {
            "file": path.as_posix(),
            "sha256": hashlib.sha256(built[path]).hexdigest(),
            "from": [_described(modules / name) for name in names],
        }
        for path, names in sorted(sources.items())
    ]
    return (json.dumps(entries, indent=2) + "\n").encode()


def _package_of(source: str) -> str:
    return "/".join(source.split("/")[: 2 if source.startswith("@") else 1])


def _described(package: Path) -> dict[str, str]:
    about = json.loads((package / "package.json").read_text(encoding="utf-8"))
    return {"name": about["name"], "version": about["version"], "licence": about["license"]}


def _is_same(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content


if __name__ == "__main__":
    sys.exit(main())
