// Whose money reached a startup, through which rounds and funds.
import { html, nothing, svg } from "lit";
import { canvas } from "/explorer/charts/canvas.js";
import { originColour, token } from "/explorer/charts/colours.js";
import { drawable, labelOf, sankey } from "/explorer/charts/sankey.js";
import { money, percent } from "/explorer/format.js";
import { nameOf, t } from "/explorer/i18n/index.js";
import { word } from "/explorer/i18n/words.js";
import { go, href } from "/explorer/router.js";
import { isDark } from "/explorer/state.js";
import { asOf, bar, chosen, clocks, currency, methodology, select } from "/explorer/ui/controls.js";
import { figure } from "/explorer/ui/figure.js";
import { empty } from "/explorer/ui/states.js";
import { View } from "/explorer/views/view.js";

const QUERY = `
query Trace($startup: ID!, $asOf: AsOf, $methodology: MethodologyInput, $currency: CurrencyCode) {
  traceMoney(startup: $startup, asOf: $asOf, methodology: $methodology, currency: $currency) {
    startup { id slug name names { text language alias } }
    reached { low stated high count undisclosed }
    truncated
    nodes {
      key kind label originKind inferred possibleKinds
      party {
        id
        ... on Organization { names { text language alias } }
        ... on Fund { names { text language alias } }
        ... on Person { names { text language alias } }
      }
    }
    links { source target low stated high undatedCommitment facts }
  }
  startups(first: 200) { edges { node { slug name names { text language alias } } } }
  graphInfo { dataVersion }
}`;

/** Money by the kind of its origin: what flows out of nodes that nothing flows into. */
function originsOf({ nodes, links }, which) {
  const fed = new Set(links.map((it) => it.target));
  const sums = new Map();
  for (const node of nodes.filter((it) => !fed.has(it.key) && it.kind !== "STARTUP")) {
    // A round without any documented leg begins nowhere that is known.
    const kind = node.kind === "ROUND" || node.kind === "FUND" ? "UNKNOWN" : (node.originKind ?? "UNKNOWN");
    const sum = links.filter((it) => it.source === node.key).reduce((all, it) => all + Number(it[which]), 0);
    sums.set(kind, (sums.get(kind) ?? 0) + sum);
  }
  return [...sums].filter(([, sum]) => sum > 0).sort(([, a], [, b]) => b - a);
}

/** @param {object} node of a trace */
const kindOf = (node) => (node.originKind ? word("OriginKind", node.originKind) : word("TraceNodeKind", node.kind));

class Trace extends View {
  question() {
    const { route } = this;
    return {
      query: QUERY,
      variables: {
        startup: route.id || "moonshot",
        asOf: asOf(route),
        methodology: { preset: chosen(route, "method", "STANDARD") },
        currency: chosen(route, "currency", "CNY"),
      },
    };
  }

  controls(startups) {
    const { route } = this;
    const slug = route.id || "moonshot";
    const names = startups.edges.map(({ node }) => [node.slug, nameOf(node)]).sort(([, a], [, b]) => a.localeCompare(b));
    return bar(html`
      <label class="control"><span>${t("controls.startup")}</span>
        <select name="startup" @change=${(event) => go(href("trace", event.target.value, route.params))}>
          ${names.map(([it, name]) => html`<option value=${it} .selected=${it === slug}>${name}</option>`)}
        </select></label>
      ${select(route, "case", t("controls.case"), ["low", "stated", "high"].map((it) => [it, t(`columns.${it}`)]), "stated")}
      ${clocks(route)}${methodology(route)}${currency(route)}`);
  }

  show({ traceMoney: trace, startups }) {
    const unit = chosen(this.route, "currency", "CNY");
    const which = chosen(this.route, "case", "stated");
    const name = nameOf(trace.startup);
    return html`
      <h1>${t("trace.title", name)}</h1>
      <p class="lead">${this.lead(trace, which, unit)}</p>
      ${this.controls(startups)}
      ${drawable(trace, which).links.length === 0
        ? empty(Number(trace.reached.high) > 0 ? t("empty.case") : t("empty.trace", trace.reached.undisclosed))
        : this.picture(trace, which, unit, name)}
      <p><a href=${href("company", trace.startup.slug)}>${t("trace.card", name)}</a></p>`;
  }

  lead(trace, which, unit) {
    const origins = originsOf(trace, which);
    const all = origins.reduce((sum, [, it]) => sum + it, 0);
    const unknown = origins.find(([kind]) => kind === "UNKNOWN")?.[1] ?? 0;
    const reached = t("trace.reached", money(trace.reached[which], unit), trace.reached.undisclosed);
    return all > 0 ? `${reached}${t("space")}${t("trace.unknownShare", percent(unknown / all))}` : reached;
  }

  picture(trace, which, unit, name) {
    const labels = new Map(trace.nodes.map((it) => [it.key, it]));
    const pick = ({ dataType, name: key }) => {
      const party = dataType === "node" ? labels.get(key)?.party : null;
      if (party) {
        go(`/${party.id.startsWith("Fund:") ? "fund" : party.id.startsWith("Person:") ? "person" : "company"}/${party.id.split(":")[1]}`);
      }
    };
    return html`
      ${this.legend(trace, which, unit)}
      ${figure({
        name: `moneytrail-trace-${trace.startup.slug}`,
        title: t("trace.picture"),
        note: `${t("trace.note")}${trace.truncated ? t("space") + t("truncated") : ""}`,
        draw: (width) => html`<div class="scroll wide" tabindex="0" role="region" aria-label=${t("trace.picture")}>
          ${canvas("sankey", sankey(trace, which, unit, Math.max(width, 620)), t("trace.spoken", name), pick)}</div>`,
        table: {
          columns: ["source", "kind", "target", "low", "stated", "high"],
          rows: trace.links.map((it) => [labelOf(labels.get(it.source)), kindOf(labels.get(it.source)),
            labelOf(labels.get(it.target)), it.low, it.stated, it.high]),
        },
        ...this.asked,
      })}`;
  }

  legend(trace, which, unit) {
    const inferred = trace.nodes.some((it) => it.inferred);
    return html`<ul class="legend" aria-label=${t("trace.origins")}>
      ${originsOf(trace, which).map(([kind, sum]) => html`<li>
        <svg width="12" height="12" aria-hidden="true">${svg`<rect width="12" height="12" rx="2" fill=${originColour(kind, isDark())}></rect>${kind === "UNKNOWN" ? svg`<path class="hatch" d="M0 6l6-6M3 12l9-9M9 12l3-3"></path>` : nothing}`}</svg>${word("OriginKind", kind)}
        <span class="quiet">${money(sum, unit)}</span></li>`)}
      <li><svg width="12" height="12" aria-hidden="true">${svg`<rect width="12" height="12" rx="2" fill=${token("--told")}></rect>`}</svg>${t("trace.rounds")}</li>
      ${inferred ? html`<li class="quiet">${t("trace.paler")}</li>` : nothing}
    </ul>`;
  }
}

customElements.define("mt-trace", Trace);
