// Of every hundred yuan told: the same proportions as the waterfall's, small enough to be kept in mind.
import { html, nothing } from "lit";
import { isUnsized } from "/explorer/charts/waterfall.js";
import { number } from "/explorer/format.js";
import { t } from "/explorer/i18n/index.js";
import { word } from "/explorer/i18n/words.js";

/** As many reasons stand alone; the others are one part. */
const NAMED = 3;
const LEAST = 2;

/** @param {number} share in a hundred */
const count = (share) => (share > 0 && share < 0.05 ? `<${number(0.1)}` : number(share, { maximumFractionDigits: 1 }));

function parts({ gross, reached, exclusions }) {
  const share = (value) => (Number(value) / Number(gross.stated)) * 100;
  const all = exclusions.map(({ reason, total }) => ({ key: reason, kind: "off", share: share(total.stated), label: word("ExclusionReason", reason) }))
    .sort((a, b) => b.share - a.share);
  const named = all.filter((it, at) => at < NAMED && it.share >= LEAST);
  const others = all.filter((it) => !named.includes(it) && it.share > 0);
  const rest = others.length === 1 ? others
    : others.length ? [{ key: null, kind: "off", share: others.reduce((sum, it) => sum + it.share, 0), label: t("hundred.others", others.length) }] : [];
  const [low, high] = [share(reached.low), share(reached.high)];
  return [...named, ...rest, { key: "REACHED", kind: "in", share: share(reached.stated), label: t("reached"), note: noteOf(reached, low, high) }];
}

function noteOf(reached, low, high) {
  const [from, to] = [count(low), count(high)];
  return isUnsized(reached) ? t("withoutSum", reached.undisclosed) : from === to ? null : t("hundred.between", from, to);
}

/**
 * @param {object} report
 * @param {string} unit
 * @param {(key: string) => string} link to a bar's items
 */
export function hundred(report, unit, link) {
  if (!(Number(report.gross.stated) > 0) || report.exclusions.length < 2) {
    return nothing;
  }
  const part = ({ key, kind, share, label, note }) => html`
    <li class=${kind}><span class="count">${count(share)}</span>
      ${key ? html`<a href=${link(key)}>${label}</a>` : html`<span>${label}</span>`}
      ${note ? html`<span class="quiet">${note}</span>` : nothing}</li>`;
  return html`
    <section class="hundred" aria-label=${t("hundred.title", t(`currencyUnit.${unit}`))}>
      <h2>${t("hundred.title", t(`currencyUnit.${unit}`))}</h2>
      <ul>${parts(report).map(part)}</ul>
    </section>`;
}
