// The choices of a question: each lives in the address, so that a link shows what its sender saw.
import { html, nothing } from "lit";
import { nameOf, t } from "/explorer/i18n/index.js";
import { word } from "/explorer/i18n/words.js";
import { chosen, go, same } from "/explorer/router.js";

export { asOf, chosen } from "/explorer/router.js";

/** @typedef {import("/explorer/router.js").Route} Route */

export const METHODOLOGIES = ["STRICT", "STANDARD", "PRESS"];
export const CURRENCIES = ["CNY", "USD", "HKD", "EUR"];

/** @param {Route} route @param {Record<string, string|null>} changed */
export function set(route, changed) {
  go(same(route, changed));
}

/** @param {Route} route @param {string} name @param {string} label @param {[string, string][]} options @param {string} standard */
export function select(route, name, label, options, standard) {
  const value = chosen(route, name, standard);
  const change = (event) => set(route, { [name]: event.target.value === standard ? null : event.target.value });
  const known = options.some(([it]) => it === value);
  return html`
    <label class="control"><span>${label}</span>
      <select name=${name} @change=${change}>
        ${known ? nothing : html`<option value=${value} selected>${value}</option>`}
        ${options.map(([it, words]) => html`<option value=${it} ?selected=${it === value} .selected=${it === value}>${words}</option>`)}
      </select>
    </label>`;
}

/** @param {Route} route @param {string} name @param {string} label @param {string} [standard] shown where the address has none */
export function date(route, name, label, standard = "") {
  const change = (event) => event.target.checkValidity() && set(route, { [name]: event.target.value || null });
  return html`
    <label class="control"><span>${label}</span>
      <input type="date" name=${name} min="1990-01-01" max="2100-12-31" .value=${chosen(route, name) || standard} @change=${change}>
    </label>`;
}

/** @param {Route} route */
export function methodology(route) {
  return select(route, "method", t("controls.methodology"),
    METHODOLOGIES.map((it) => [it, word("MethodologyPreset", it)]), "STANDARD");
}

/** @param {Route} route */
export function currency(route) {
  return select(route, "currency", t("controls.currency"),
    CURRENCIES.map((it) => [it, `${it} · ${t(`currencyNames.${it}`)}`]), "CNY");
}

/** @param {Route} route @param {object[]} sectors */
export function sector(route, sectors) {
  const options = (sectors ?? []).map((it) => [it.slug, nameOf(it)]);
  options.sort(([, a], [, b]) => a.localeCompare(b));
  return select(route, "sector", t("controls.sector"), options, "ai");
}

/** Both clocks; today where they are not set. @param {Route} route @param {{validAt?: string, knownAt?: string}} [shown] */
export function clocks(route, { validAt = today(), knownAt = today() } = {}) {
  return html`${date(route, "valid", t("controls.validAt"), validAt)}${date(route, "known", t("controls.knownAt"), knownAt)}`;
}

function today() {
  return new Date().toISOString().slice(0, 10);
}

const wide = matchMedia("(min-width: 46rem)");

/** Open where there is room for it. @param {unknown} inner */
export function bar(inner) {
  return html`
    <details class="controls" ?open=${wide.matches}>
      <summary>${t("controls.name")}</summary>
      <form aria-label=${t("controls.name")} @submit=${(event) => event.preventDefault()}>${inner}</form>
    </details>`;
}
