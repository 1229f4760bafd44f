// The items behind a bar: each with its outcome, its rule, what it takes in each case, and who said so.
import { html, nothing } from "lit";
import { day, full, money, number, span } from "/explorer/format.js";
import { nameOf, t } from "/explorer/i18n/index.js";
import { word } from "/explorer/i18n/words.js";
import { hrefOf, same } from "/explorer/router.js";
import { paged } from "/explorer/ui/paged.js";
import { said } from "/explorer/ui/said.js";
import { sources } from "/explorer/ui/sources.js";
import { empty } from "/explorer/ui/states.js";

/** @param {object} fact */
export function factTitle(fact) {
  const about = fact.startup ?? fact.organization ?? fact.target ?? null;
  const what = fact.roundName ? said("rounds", fact.roundName) : t(`facts.${fact.__typename === "InternalAllocation" ? "internal" : fact.__typename}`);
  return html`${about ? html`<a href=${hrefOf(about.id)}>${nameOf(about)}</a> ` : nothing}<span>${what}</span>`;
}

function sum(item, currency) {
  if (item.stated === null && item.high === null) {
    return html`<span class="quiet">${t("undisclosed")}</span>`;
  }
  const exact = t("cases", full(item.low), full(item.stated), full(item.high), currency);
  return html`<span title=${exact}>${money(item.stated ?? item.low, currency)}</span>
    ${item.low === item.high ? nothing
      : html`<span class="quiet">${span(item, currency)}</span>`}
    ${item.shared ? html`<span class="tag">${t("shared")}</span>` : nothing}`;
}

function row(item, currency) {
  return html`
    <tr>
      <td>${factTitle(item.fact)}<div class="quiet">${day(item.effectiveOn)} · <code>${item.fact.id}</code></div></td>
      <td class="sum">${sum(item, currency)}</td>
      <td>${item.outcome === "REACHED" ? word("Outcome", item.outcome) : word("ExclusionReason", item.reason)}
        <span class="tag" title=${t(`rules.${item.rule}`, item.rule)}>${item.rule}</span></td>
      <td>${sources(item.statements)}</td>
    </tr>`;
}

/**
 * @param {import("/explorer/views/view.js").View} view
 * @param {object} items a connection
 * @param {string} bar
 * @param {string} currency
 */
export function proof(view, items, bar, currency) {
  const name = bar === "REACHED" ? t("reached") : bar === "GROSS" ? t("gross") : word("ExclusionReason", bar);
  const rows = items.edges.map((it) => it.node);
  const next = items.pageInfo.hasNextPage ? same(view.route, { after: items.pageInfo.endCursor }) : null;
  return html`
    <section class="proof" id="proof">
      <header><h2>${t("proof.title", name)}</h2>
        <a class="tool" href=${same(view.route, { bar: null, after: null })}>${t("close")}</a></header>
      <p class="note">${t(`reasonNotes.${bar}`, "")}${t("space")}${t("proof.count", number(rows.length), number(items.totalCount))}</p>
      ${rows.length === 0 ? empty(t("empty.items")) : html`
        <div class="scroll" tabindex="0" role="region" aria-label=${t("proof.title", name)}>
          <table class="items">
            <thead><tr>${["fact", "sum", "outcome", "sources"].map((it) => html`<th scope="col">${t(`columns.${it}`)}</th>`)}</tr></thead>
            <tbody>${paged(view, rows, (it) => row(it, currency))}</tbody>
          </table>
        </div>`}
      ${paged.more(view, rows)}
      ${view.route.params.get("after")
        ? html`<a class="tool" href=${same(view.route, { after: null })}>${t("proof.first")}</a>` : nothing}
      ${next ? html`<a class="tool" href=${next}>${t("proof.next")}</a>` : nothing}
    </section>`;
}
