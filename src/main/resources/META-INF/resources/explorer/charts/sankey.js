// Where a startup's money came from, as far as anybody documents it. What nobody documents is grey.
import { money } from "/explorer/format.js";
import { nameOf, t } from "/explorer/i18n/index.js";
import { term, word } from "/explorer/i18n/words.js";
import { isDark, settings } from "/explorer/state.js";
import { hatching, originColour, token } from "/explorer/charts/colours.js";

/** Longer lists of names stand in the tooltip and the playground. */
const LONGEST_NAME = 34;

/** @param {object} node of a trace */
export function labelOf(node) {
  if (node.kind === "UNKNOWN") {
    return t("trace.unknown");
  }
  if (node.kind === "CIRCULAR") {
    return word("OriginKind", "CIRCULAR");
  }
  if (node.kind === "SYNDICATE" && (settings.language !== "en" || node.label.length > LONGEST_NAME)) {
    return t("trace.syndicate", node.key.split(":").at(-1).split("+").length, node.label.endsWith(" and others"));
  }
  if (node.kind === "ROUND") {
    return term("rounds", node.label);
  }
  return nameOf({ name: node.label, label: node.label, names: node.party?.names });
}

function colourOf(node, dark) {
  if (node.kind === "STARTUP") {
    return token("--text");
  }
  if (node.kind === "ROUND") {
    return token("--told");
  }
  if (node.kind === "FUND" && !node.originKind) {
    return dark ? "#c5bfb0" : "#8f8775";
  }
  return originColour(node.originKind, dark);
}

/** Nobody documents whose it was. A fund or a round is no origin. */
function isUnknown(node) {
  return node.kind === "UNKNOWN" || (node.originKind ?? "UNKNOWN") === "UNKNOWN" && !["ROUND", "FUND", "STARTUP"].includes(node.kind);
}

/** What flows through a node: in or out, whichever is more. */
function through(key, links, which) {
  const sum = (end) => links.filter((it) => it[end] === key).reduce((all, it) => all + Number(it[which]), 0);
  return Math.max(sum("source"), sum("target"));
}

function datum(node, dark, sum) {
  const label = `${labelOf(node)}\n{sum|${sum}}`;
  return {
    name: node.key,
    itemStyle: { color: colourOf(node, dark), opacity: node.inferred ? 0.55 : 1, borderWidth: 0 },
    label: { formatter: label },
  };
}

/** The parts of a trace that carry a sum in the case that is shown. */
export function drawable(trace, which) {
  const links = trace.links.filter((it) => Number(it[which]) > 0);
  const touched = new Set(links.flatMap((it) => [it.source, it.target]));
  return { links, nodes: trace.nodes.filter((it) => touched.has(it.key)) };
}

function tip(nodes, currency) {
  const known = new Map(nodes.map((it) => [it.key, it]));
  const name = (key) => labelOf(known.get(key));
  return ({ dataType, data, value, name: key }) => {
    if (dataType === "edge") {
      const undated = data.undated ? `\n${t("trace.undated")}` : "";
      return `${name(data.source)} → ${name(data.target)}\n${money(data.value, currency)}${undated}`;
    }
    const node = known.get(key);
    const origin = node.originKind ? `\n${word("OriginKind", node.originKind)}${node.inferred ? ` (${t("trace.inferred")})` : ""}` : "";
    const possible = node.possibleKinds?.length
      ? `\n${t("trace.possible")} ${node.possibleKinds.map((it) => word("OriginKind", it)).join(", ")}` : "";
    const who = node.kind === "SYNDICATE" ? node.label : name(key);
    return `${who}\n${money(value, currency)}${origin}${possible}`;
  };
}

/**
 * @param {object} trace
 * @param {"low"|"stated"|"high"} which
 * @param {string} currency
 * @param {number} width
 */
export function sankey(trace, which, currency, width) {
  const dark = isDark();
  const { nodes, links } = drawable(trace, which);
  const unknown = new Set(nodes.filter(isUnknown).map((it) => it.key));
  const hatched = hatching(dark);
  const text = token("--text");
  const room = Math.min(width * 0.2, 150);
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    tooltip: {
      renderMode: "richText", confine: true, backgroundColor: token("--raised"), borderColor: token("--line"),
      textStyle: { color: text, width: 320, overflow: "break" }, formatter: tip(nodes, currency),
    },
    series: [{
      type: "sankey", left: 8, right: room, top: 12, bottom: 12, nodeAlign: "right", nodeGap: Math.max(8, Math.min(22, 330 / nodes.length)), nodeWidth: 14,
      draggable: false, layoutIterations: 64, emphasis: { focus: "adjacency" },
      label: { color: text, fontSize: 12, width: Math.max(room, width * 0.2), overflow: "truncate", lineHeight: 15, textBorderColor: token("--ground"), textBorderWidth: 3,
        rich: { sum: { color: token("--quiet"), fontSize: 11, textBorderColor: token("--ground"), textBorderWidth: 3 } } },
      lineStyle: { color: "source", opacity: dark ? 0.34 : 0.28, curveness: 0.5 },
      data: nodes.map((it) => datum(it, dark, money(through(it.key, links, which), currency))),
      links: links.map((it) => ({
        source: it.source, target: it.target, value: Number(it[which]), undated: it.undatedCommitment,
        ...(unknown.has(it.source) ? { lineStyle: { color: hatched, opacity: 0.75 } } : {}),
      })),
    }],
  };
}
