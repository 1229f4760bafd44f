// The pieces of a card: a head with names, a grid of facts, sections that say so when they are empty.
import { html, nothing } from "lit";
import { playground } from "/explorer/api.js";
import { day } from "/explorer/format.js";
import { nameOf, otherNames, t } from "/explorer/i18n/index.js";
import { word } from "/explorer/i18n/words.js";
import { english } from "/explorer/ui/said.js";
import { sources } from "/explorer/ui/sources.js";
import { thingLink } from "/explorer/ui/things.js";

export { NAMES, PARTY, thingLink } from "/explorer/ui/things.js";

export const RANGE = "{ low stated high currency text }";

/**
 * @param {object} entity
 * @param {string} kind in words
 * @param {{query: string, variables: object}} asked
 * @param {unknown} [more]
 */
export function head(entity, kind, asked, more = nothing) {
  const others = otherNames(entity);
  return html`
    <div class="card-head">
      <p class="quiet kind">${kind}</p>
      <h1>${nameOf(entity)}</h1>
      ${others.length ? html`<p class="names">${others.join(" · ")}</p>` : nothing}
      <p class="tools">
        <a class="tool" href=${`/graph/${entity.id.replace("ConceptStock:", "Stock:")}`}>${t("card.graph")}</a>
        ${more}
        <a class="tool query" href=${playground(asked.query, asked.variables)} target="_blank" rel="noopener">${t("tools.query")}<span class="hidden"> ${t("tools.newTab")}</span></a>
      </p>
    </div>`;
}

/** What is null is left out: a card is no form. @param {[string, unknown][]} pairs */
export function facts(pairs) {
  const known = pairs.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return known.length === 0 ? nothing
    : html`<dl class="facts">${known.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/**
 * @param {string} title
 * @param {any[]} rows
 * @param {(row: any) => unknown} show a list item's inside
 * @param {string} [why] shown where there is none; without it the section is left out
 */
export function section(title, rows, show, why) {
  if (rows.length === 0 && !why) {
    return nothing;
  }
  return html`
    <section class="card"><h2>${title}</h2>
      ${rows.length === 0 ? html`<p class="quiet">${why}</p>` : html`<ul class="plain">${rows.map((it) => html`<li>${show(it)}</li>`)}</ul>`}
    </section>`;
}

/** @param {object} entity */
export function toldBy(entity) {
  return html`<section class="card"><h2>${t("columns.sources")}</h2>${sources(entity.statements)}</section>`;
}

/** A clause in words: what it asks, of which sectors, since when, and who holds it. @param {object} mandate */
export function clause(mandate) {
  const where = mandate.words.length ? english(mandate.words.join(", ")) : mandate.sectors?.map(nameOf).join(", ");
  return html`
    <strong>${word("MandateRule", mandate.rule)}</strong>${where ? html` <span>${where}</span>` : nothing}
    ${mandate.ratio !== null && mandate.ratio !== undefined ? html` <span>${t("mandates.ratio", mandate.ratio, word("RatioBasis", mandate.basis))}</span>` : nothing}
    <div class="quiet">${mandate.holder ? html`${thingLink(mandate.holder)} · ` : nothing}${mandate.effectiveOn ? t("mandates.since", day(mandate.effectiveOn)) : t("mandates.undated")}
      ${mandate.match ? html`<span class="tag">${word("SectorMatch", mandate.match)}</span>` : nothing} ${sources(mandate.statements)}</div>`;
}
