// What stands where an answer would: that it is being worked out, why there is none, or that it holds nothing.
import { html, nothing } from "lit";
import { t } from "/explorer/i18n/index.js";
import { href, same } from "/explorer/router.js";

/** @param {string} [what] is being worked out */
export function loading(what = t("loading")) {
  return html`<div class="state loading" role="status"><span class="pulse"></span>${what}</div>`;
}

/** @param {string} why @param {unknown} [more] */
export function empty(why, more = nothing) {
  return html`<div class="state empty"><p>${why}</p>${more}</div>`;
}

/**
 * @param {import("/explorer/api.js").Refusal} failure
 * @param {() => void} again
 * @param {import("/explorer/router.js").Route} route
 */
export function failed(failure, again, route) {
  const tries = failure.suggestions ?? [];
  const suggested = (it) =>
    route.view === "answer"
      ? same(route, { sector: it })
      : route.params.has("to")
        ? same(route, { to: it })
        : href(route.view, it, route.params);
  return html`
    <div class="state failure" role="alert">
      <h2>${t(`failures.${failure.code}`, t("failures.other"))}</h2>
      <p>${failure.message} <code>${failure.code}</code></p>
      ${tries.length
        ? html`<p>${t("failures.didYouMean")} ${tries.map((it) => html`<a href=${suggested(it)}>${it}</a> `)}</p>`
        : nothing}
      <p><button type="button" class="tool" @click=${again}>${t("failures.again")}</button></p>
    </div>`;
}
