// The network of people, drawn by Cytoscape from the addresses that the page names.
"use strict";

const colours = () => {
  const style = getComputedStyle(document.documentElement);
  const of = (name) => style.getPropertyValue(name).trim();
  return { ink: of("--ink"), line: of("--line"), paper: of("--sheet"), kinds: ["--P", "--E", "--C", "--M", "--I", "--D"].map(of) };
};

const draw = (place, elements) => {
  const { ink, line, paper, kinds } = colours();
  const countries = [...new Set(elements.nodes.map((node) => node.data.country))].sort();
  const graph = cytoscape({
    container: place,
    elements,
    style: [
      { selector: "node", style: {
        "background-color": (node) => kinds[countries.indexOf(node.data("country")) % kinds.length],
        width: (node) => 12 + 5 * Math.min(node.data("met"), 6), height: (node) => 12 + 5 * Math.min(node.data("met"), 6),
        label: "data(label)", color: ink, "font-size": 10, "text-valign": "bottom", "text-margin-y": 3,
        "text-outline-color": paper, "text-outline-width": 2, "min-zoomed-font-size": 7 } },
      { selector: "edge", style: { width: (edge) => 1 + Math.min(edge.data("times"), 5), "line-color": line, "curve-style": "haystack" } },
    ],
    layout: { name: "cose", animate: false, randomize: false, nodeRepulsion: () => 9000, idealEdgeLength: () => 70, padding: 24 },
    minZoom: 0.2,
    maxZoom: 4,
  });
  graph.on("tap", "node", (event) => { window.location.href = `/records/${event.target.id()}`; });
  place.dataset.drawn = "yes";
};

for (const place of document.querySelectorAll("[data-network]")) {
  fetch(place.dataset.network, { headers: { accept: "application/json" } })
    .then((answer) => answer.json())
    .then((elements) => draw(place, elements));
}
