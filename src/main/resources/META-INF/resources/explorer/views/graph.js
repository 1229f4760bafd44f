// The graph around a thing: open further nodes, leave kinds out, find the way to another, see what joins two.
import { html, nothing, svg } from "lit";
import { canvas } from "/explorer/charts/canvas.js";
import { KINDS, lookOf, network } from "/explorer/charts/network.js";
import { nameOf, t, withIssuer } from "/explorer/i18n/index.js";
import { word } from "/explorer/i18n/words.js";
import { go, href, hrefOf, same } from "/explorer/router.js";
import { bar, chosen, select } from "/explorer/ui/controls.js";
import { figure } from "/explorer/ui/figure.js";
import { empty } from "/explorer/ui/states.js";
import { View } from "/explorer/views/view.js";

const MOST_OPENED = 8;

/** One request, however many nodes are opened: a field of its own name for each. @param {number} opened */
function queryOf(opened, withPaths) {
  const more = Array.from({ length: opened }, (_, at) => at);
  return `
query Graph($id: ID!, $depth: Int, $kinds: [EntityKind!]${more.map((at) => `, $open${at}: ID!`).join("")}${withPaths ? ", $to: ID!" : ""}) {
  around: neighbourhood(id: $id, depth: $depth, kinds: $kinds) { ...part }
${more.map((at) => `  open${at}: neighbourhood(id: $open${at}, kinds: $kinds) { ...part }\n`).join("")}${withPaths ? `  paths(from: $id, to: $to) {
    length
    nodes { ...drawn }
    edges { ...line }
  }
` : ""}  graphInfo { dataVersion }
}

fragment part on Subgraph { truncated nodes { ...drawn } edges { ...line } }
fragment line on SubgraphEdge { id kind source target label weight facts }
fragment drawn on SubgraphNode {
  id kind roles label degree distance
  node { id ... on Entity { name names { text language alias } } ... on ConceptStock { issuer { names { text language alias } } } }
}`;
}

const listOf = (params, name) => params.get(name)?.split(",").filter(Boolean) ?? [];

/** All parts as one, each node and edge once, the nearer telling of a node kept. */
function joined(answer) {
  const parts = Object.entries(answer).filter(([name, it]) => it && /^(around|open\d+)$/.test(name)).map(([, it]) => it);
  const paths = answer.paths ?? [];
  const nodes = new Map();
  const edges = new Map();
  for (const [at, part] of [...parts, ...paths].entries()) {
    part.nodes.forEach((it) => nodes.has(it.id)
      || nodes.set(it.id, { ...it, distance: at === 0 ? it.distance : it.distance + 1, shown: nameOf(withIssuer({ name: it.label, ...it.node })) }));
    part.edges.forEach((it) => edges.set(it.id, it));
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()], paths, truncated: parts.some((it) => it.truncated) };
}

class Graph extends View {
  question() {
    const { route } = this;
    const opened = listOf(route.params, "open").slice(0, MOST_OPENED);
    const hidden = listOf(route.params, "hide");
    const to = route.params.get("to");
    const variables = {
      id: route.id || "Organization:moonshot",
      depth: Number(chosen(route, "depth", "1")),
      kinds: hidden.length ? KINDS.filter((it) => !hidden.includes(it)) : null,
      ...Object.fromEntries(opened.map((id, at) => [`open${at}`, id])),
      ...(to ? { to } : {}),
    };
    return { query: queryOf(opened.length, to !== null), variables };
  }

  willUpdate(changed) {
    super.willUpdate(changed);
    this.graph = this.answer ? joined(this.answer) : null;
  }

  show() {
    const { nodes, edges, truncated } = this.graph;
    const start = nodes.find((it) => it.distance === 0);
    return html`
      <h1>${t("graph.title", start?.shown ?? this.route.id)}</h1>
      <p class="lead">${t("graph.lead", nodes.length, edges.length)} ${truncated ? t("truncated") : nothing}</p>
      ${this.controls()}
      ${nodes.length <= 1 ? empty(t("empty.graphView")) : html`<div class="split">${this.picture(nodes, edges)}${this.card(nodes, edges)}</div>`}
      ${this.ways()}`;
  }

  controls() {
    const { route } = this;
    const hidden = listOf(route.params, "hide");
    const toggled = (kind) => (hidden.includes(kind) ? hidden.filter((it) => it !== kind) : [...hidden, kind]).join(",") || null;
    const find = (event) => go(same(route, { to: event.target.value.trim() || null }));
    return html`
      ${bar(html`
        ${select(route, "depth", t("controls.depth"), ["1", "2", "3"].map((it) => [it, it]), "1")}
        <label class="control"><span>${t("controls.pathTo")}</span>
          <input name="to" list="names" placeholder="alibaba" .value=${route.params.get("to") ?? ""} @change=${find}></label>
        <datalist id="names">${this.graph.nodes.map((it) => html`<option value=${it.id}>${it.shown}</option>`)}</datalist>`)}
      <ul class="legend" aria-label=${t("controls.show")}>
        ${KINDS.map((kind) => html`<li><button type="button" aria-pressed=${hidden.includes(kind) ? "false" : "true"}
          @click=${() => go(same(route, { hide: toggled(kind) }))}>${this.mark({ kind, roles: [] })}${word("EntityKind", kind)}</button></li>`)}
        <li class="quiet">${this.mark({ kind: "ORGANIZATION", roles: ["STARTUP"] })}${t("entityKinds.STARTUP")}</li>
      </ul>`;
  }

  mark(node) {
    const { symbol, colour } = lookOf(node);
    const shapes = {
      circle: svg`<circle cx="6" cy="6" r="6" fill=${colour}></circle>`,
      rect: svg`<rect width="12" height="12" fill=${colour}></rect>`,
      roundRect: svg`<rect width="12" height="12" rx="4" fill=${colour}></rect>`,
      triangle: svg`<path d="M6 0l6 12H0z" fill=${colour}></path>`,
      diamond: svg`<path d="M6 0l6 6-6 6-6-6z" fill=${colour}></path>`,
    };
    return html`<svg width="12" height="12" aria-hidden="true">${shapes[symbol]}</svg>`;
  }

  picture(nodes, edges) {
    const names = new Map(nodes.map((it) => [it.id, it.shown]));
    const selected = this.route.params.get("node");
    const path = this.graph.paths[0] ?? null;
    const pick = ({ dataType, data }) => dataType === "node" && go(same(this.route, { node: data.id }));
    return figure({
      name: "moneytrail-graph",
      title: t("graph.picture"),
      note: t("graph.note"),
      draw: (width) => canvas("graph", network(nodes, edges, { width, selected, path }), t("graph.spoken", nodes.length, edges.length), pick),
      table: {
        columns: ["source", "relation", "target", "count"],
        rows: edges.map((it) => [names.get(it.source), word("SubgraphEdgeKind", it.kind), names.get(it.target), it.weight]),
      },
      ...this.asked,
    });
  }

  card(nodes, edges) {
    const id = this.route.params.get("node") ?? nodes.find((it) => it.distance === 0)?.id;
    const node = nodes.find((it) => it.id === id) ?? nodes[0];
    const opened = listOf(this.route.params, "open");
    const names = new Map(nodes.map((it) => [it.id, it.shown]));
    const own = edges.filter((it) => it.source === node.id || it.target === node.id);
    const shownFacts = own.reduce((sum, it) => sum + it.weight, 0);
    const line = (it) => {
      const other = it.source === node.id ? it.target : it.source;
      return html`<li>${it.source === node.id ? "→" : "←"} ${word("SubgraphEdgeKind", it.kind)}
        <a href=${same(this.route, { node: other })}>${names.get(other)}</a>${it.weight > 1 ? html` <span class="quiet">×${it.weight}</span>` : nothing}</li>`;
    };
    return html`
      <aside class="card node-card" tabindex="0" aria-label=${t("graph.card")}>
        <p class="quiet">${this.mark(node)} ${word("EntityKind", node.kind)}${node.roles.map((it) => html` · ${word("EntityKind", it)}`)}</p>
        <h2>${node.shown}</h2>
        <p class="tools">
          <a class="tool" href=${hrefOf(node.id)}>${t("graph.open")}</a>
          ${node.distance === 0 ? nothing : html`
            ${opened.includes(node.id) || opened.length >= MOST_OPENED ? nothing
              : html`<a class="tool" href=${same(this.route, { open: [...opened, node.id].join(","), node: node.id })}>${t("graph.expand")}</a>`}
            <a class="tool" href=${href("graph", node.id)}>${t("graph.centre")}</a>
            <a class="tool" href=${same(this.route, { to: node.id, node: node.id })}>${t("graph.path")}</a>`}
        </p>
        <p class="quiet">${t("graph.degree", own.length)} ${node.degree > shownFacts ? t("graph.more") : nothing}</p>
        <ul class="plain">${own.slice(0, 30).map(line)}</ul>
        ${own.length > 30 ? html`<p class="quiet">${t("andMore", own.length - 30)}</p>` : nothing}
      </aside>`;
  }

  ways() {
    const to = this.route.params.get("to");
    if (!to) {
      return nothing;
    }
    const names = new Map(this.graph.nodes.map((it) => [it.id, it.shown]));
    const { paths } = this.graph;
    const end = paths[0]?.nodes.at(-1).id ?? to;
    return html`
      <section class="card"><h2>${t("graph.ways", names.get(end) ?? to)} <a class="tool" href=${same(this.route, { to: null })}>${t("close")}</a></h2>
        ${paths.length === 0 ? html`<p class="quiet">${t("graph.noWay")}</p>` : html`<ol>${paths.map((path) => html`
          <li>${path.nodes.map((it, at) => html`${at ? " – " : ""}<a href=${hrefOf(it.id)}>${names.get(it.id)}</a>`)}
            <span class="quiet">${t("graph.steps", path.length)}</span></li>`)}</ol>`}
      </section>`;
  }
}

customElements.define("mt-graph", Graph);
