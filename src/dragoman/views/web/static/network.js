// The network of people and organisations, drawn by Cytoscape from the addresses that the page names.
"use strict";

const colours = () => {
  const style = getComputedStyle(document.documentElement);
  const of = (name) => style.getPropertyValue(name).trim();
  return { ink: of("--ink"), line: of("--edge"), paper: of("--sheet"), kinds: ["--P", "--E", "--C", "--M", "--I", "--D"].map(of) };
};

const draw = (place, elements) => {
  const { ink, line, paper, kinds } = colours();
  const most = Math.max(1, ...elements.nodes.map((node) => node.data.met || 0));
  const size = (node) => (node.data("body") ? 11 : 10 + 20 * Math.sqrt(node.data("met") / most));
  const few = elements.nodes.length <= 40;
  const narrow = place.clientWidth < 600 && elements.nodes.length > 25;
  const graph = cytoscape({
    container: place,
    elements,
    style: [
      { selector: "node", style: {
        "background-color": (node) => kinds[node.data("colour")], width: size, height: size,
        label: "data(label)", color: ink, "font-family": "sans-serif", "font-size": 12, "text-valign": "bottom", "text-margin-y": 3,
        "text-wrap": "wrap", "text-max-width": 110, "text-outline-color": paper, "text-outline-width": 2.5, "min-zoomed-font-size": narrow ? 13 : few ? 6 : 8 } },
      { selector: "node[body]", style: { shape: "round-rectangle", "font-style": "italic" } },
      { selector: "edge", style: { width: (edge) => Math.min(1 + 0.7 * edge.data("times"), 6), "line-color": line, "curve-style": "haystack" } },
      { selector: "edge[body]", style: { "line-style": "dashed", "curve-style": "straight", width: 1 } },
      { selector: ".dim", style: { opacity: 0.15 } },
    ],
    layout: { name: "cose", animate: false, randomize: false, nodeDimensionsIncludeLabels: true, nodeRepulsion: () => (few ? 9000 : 40000),
      idealEdgeLength: () => (few ? 60 : 90), componentSpacing: 50, numIter: few ? 1000 : 600, padding: 16, boundingBox: { x1: 0, y1: 0, w: place.clientWidth, h: place.clientHeight } },
    minZoom: 0.2,
    maxZoom: 4,
  });
  graph.on("tap", "node[^body]", (event) => { window.location.href = `/records/${event.target.id()}`; });
  graph.on("mouseover", "node", (event) => { graph.elements().not(event.target.closedNeighborhood()).addClass("dim"); });
  graph.on("mouseout", "node", () => graph.elements().removeClass("dim"));
  place.dataset.drawn = "yes";
};

for (const place of document.querySelectorAll("[data-network]")) {
  fetch(place.dataset.network, { headers: { accept: "application/json" } })
    .then((answer) => answer.json())
    .then((elements) => draw(place, elements));
}
