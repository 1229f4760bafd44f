// Who is joined to whom, as a network. Kinds differ by colour and shape; money's lines have arrows.
import { t } from "/explorer/i18n/index.js";
import { word } from "/explorer/i18n/words.js";
import { isDark } from "/explorer/state.js";
import { token } from "/explorer/charts/colours.js";
import { layout } from "/explorer/charts/layout.js";

export const KINDS = ["ORGANIZATION", "FUND", "PERSON", "CONCEPT_STOCK", "SECTOR"];
export const MONEY = new Set(["INVESTED_IN", "PAID", "RETURNED_TO", "COMMITTED_TO", "ACQUIRED", "BUDGETED_FOR"]);

const MARGIN = { left: 36, right: 36, top: 30, bottom: 30 };

/** Names stand to the right of their nodes, and to the left where the frame ends. */
const ROOM_FOR_NAME = 150;

/** Beyond this many nodes, or in a narrower frame, they are drawn smaller. */
const MANY = 80;
const NARROW = 480;

/** As the style sheet has it. */
function heightOf() {
  return Math.min(Math.max(384, innerHeight * 0.72), 736);
}

const LOOKS = {
  ORGANIZATION: { symbol: "circle", light: "#4a6fa5", dark: "#85a9dc" },
  STARTUP: { symbol: "circle", light: "#00806a", dark: "#45c0a0" },
  FUND: { symbol: "rect", light: "#b57d00", dark: "#e6b54a" },
  PERSON: { symbol: "triangle", light: "#b0568f", dark: "#d98cbc" },
  CONCEPT_STOCK: { symbol: "diamond", light: "#c9612f", dark: "#e08a55" },
  SECTOR: { symbol: "roundRect", light: "#6b7a8a", dark: "#8b9aaa" },
};

/** @param {{kind: string, roles: string[]}} node */
export function lookOf(node) {
  const look = LOOKS[node.roles?.includes("STARTUP") ? "STARTUP" : node.kind] ?? LOOKS.ORGANIZATION;
  return { symbol: look.symbol, colour: isDark() ? look.dark : look.light };
}

function datum(node, view) {
  const { symbol, colour } = lookOf(node);
  const chosen = node.id === view.selected;
  const important = chosen || node.distance === 0 || view.onPath.has(node.id);
  return {
    ...view.places.get(node.id),
    id: node.id,
    name: node.shown,
    symbol,
    symbolSize: Math.min(12 + 3 * Math.sqrt(node.degree), 44) * view.scale,
    itemStyle: { color: colour, borderColor: important ? token("--text") : token("--ground"), borderWidth: important ? 2.5 : 1 },
    label: { show: important || view.labelled.has(node.id), position: view.places.get(node.id).x > view.room - Math.min(ROOM_FOR_NAME, view.room / 4) ? "left" : "right" },
  };
}

function link(edge, view) {
  const money = MONEY.has(edge.kind);
  const onPath = view.pathEdges.has(edge.id);
  return {
    source: edge.source,
    target: edge.target,
    id: edge.id,
    edge,
    symbol: money ? ["none", "arrow"] : "none",
    symbolSize: 8,
    lineStyle: {
      color: onPath ? token("--off") : money ? token("--in") : token("--quiet"),
      width: onPath ? 4 : Math.min(1 + Math.log2(edge.weight + 1) * 0.6, 4),
      opacity: onPath ? 1 : money ? 0.75 : 0.35,
      type: money || onPath ? "solid" : "dashed",
      curveness: 0.08,
    },
  };
}

/** The names that fit: of the best connected. */
function labelledOf(nodes) {
  return new Set([...nodes].sort((a, b) => b.degree - a.degree).slice(0, 40).map((it) => it.id));
}

/**
 * @param {object[]} nodes
 * @param {object[]} edges
 * @param {{width: number, selected: string|null, path: {nodes: {id: string}[], edges: {id: string}[]}|null}} chosen
 */
export function network(nodes, edges, { width, selected, path }) {
  const room = width - MARGIN.left - MARGIN.right;
  const view = {
    selected,
    room,
    scale: nodes.length > MANY || room < NARROW ? 0.65 : 1,
    places: layout(nodes, edges, { width: room, height: heightOf() - MARGIN.top - MARGIN.bottom }),
    labelled: labelledOf(nodes),
    onPath: new Set(path?.nodes.map((it) => it.id)),
    pathEdges: new Set(path?.edges.map((it) => it.id)),
  };
  const text = token("--text");
  const names = new Map(nodes.map((it) => [it.id, it.shown]));
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    tooltip: {
      renderMode: "richText", confine: true, backgroundColor: token("--raised"), borderColor: token("--line"), textStyle: { color: text },
      formatter: ({ dataType, data, name }) => dataType === "edge"
        ? `${names.get(data.edge.source)} → ${names.get(data.edge.target)}\n${word("SubgraphEdgeKind", data.edge.kind)} (${data.edge.weight})`
        : name,
    },
    series: [{
      type: "graph", layout: "none", roam: true, draggable: true, ...MARGIN,
      scaleLimit: { min: 0.3, max: 8 },
      label: { color: text, fontSize: 12, position: "right", textBorderColor: token("--ground"), textBorderWidth: 3, width: 130, overflow: "truncate" },
      labelLayout: { hideOverlap: true },
      emphasis: { focus: "adjacency", label: { show: true } },
      data: nodes.map((it) => datum(it, view)),
      links: edges.map((it) => link(it, view)),
    }],
  };
}
