// The world as SVG paths by ISO 3166-1 alpha-2 code, in a frame of 1000 × 500: Natural Earth 1:110m, and
// points for the countries too small for it, from the 1:50m set.
import { readFileSync, writeFileSync } from "node:fs";
import { geoNaturalEarth1, geoPath, geoCentroid, geoArea } from "d3-geo";
import { feature } from "topojson-client";

const [modules, target] = process.argv.slice(2);
const load = (name) => JSON.parse(readFileSync(`${modules}/${name}`, "utf8"));
const codes = new Map(load("i18n-iso-countries/codes.json").map(([two, , number]) => [number, two]));
const shapes = (scale) => {
  const atlas = load(`world-atlas/countries-${scale}.json`);
  return feature(atlas, atlas.objects.countries).features.filter((each) => each.id !== "010");
};
const projection = geoNaturalEarth1().fitExtent([[2, 2], [998, 468]], { type: "FeatureCollection", features: shapes("110m") });
const path = geoPath(projection).digits(1);
const countries = {};
const land = [];
for (const shape of shapes("110m")) {
  const code = codes.get(String(shape.id).padStart(3, "0"));
  if (!code) { land.push(path(shape)); continue; }
  const largest = shape.geometry.type === "MultiPolygon"
    ? shape.geometry.coordinates.map((c) => ({ type: "Polygon", coordinates: c })).sort((a, b) => geoArea(b) - geoArea(a))[0]
    : shape.geometry;
  countries[code] = { path: path(shape), at: projection(geoCentroid(largest)).map((n) => Math.round(n * 10) / 10) };
}
for (const shape of shapes("50m")) {
  const code = codes.get(String(shape.id).padStart(3, "0"));
  if (code && !countries[code]) countries[code] = { at: projection(geoCentroid(shape)).map((n) => Math.round(n * 10) / 10) };
}
const sorted = Object.fromEntries(Object.entries(countries).sort(([a], [b]) => (a < b ? -1 : 1)));
const placed = { scale: projection.scale(), translate: projection.translate() };
writeFileSync(target, JSON.stringify({ width: 1000, height: 470, projection: placed, countries: sorted, land }, null, 0) + "\n");
