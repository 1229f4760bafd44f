// Of every hundred yuan told: the same proportions as the waterfall's, small enough to be kept in mind.
import { html, nothing } from "lit";
import { isUnsized } from "/explorer/charts/waterfall.js";
import { number } from "/explorer/format.js";
import { t } from "/explorer/i18n/index.js";
import { word } from "/explorer/i18n/words.js";

/** As many reasons stand alone; the others are one part. */
const NAMED = 3;
const LEAST = 2;

/** Whole numbers that add up to a hundred: what rounding loses goes to the largest remainders. @param {number[]} shares */
export function wholes(shares) {
  const floors = shares.map(Math.floor);
  const left = Math.round(shares.reduce((sum, it) => sum + it, 0)) - floors.reduce((sum, it) => sum + it, 0);
  const byRemainder = shares.map((_, at) => at).sort((a, b) => shares[b] - floors[b] - (shares[a] - floors[a]));
  byRemainder.slice(0, left).forEach((at) => (floors[at] += 1));
  return floors;
}

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
  const [from, to] = [Math.round(low), Math.round(high)];
  return isUnsized(reached) ? t("withoutSum", reached.undisclosed) : from === to ? null : t("hundred.between", number(from), number(to));
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
  const shown = parts(report);
  const counts = wholes(shown.map((it) => it.share));
  const part = ({ key, kind, share, label, note }, at) => html`
    <li class=${kind}><span class="count">${share > 0 && counts[at] === 0 ? "<1" : number(counts[at])}</span>
      ${key ? html`<a href=${link(key)}>${label}</a>` : html`<span>${label}</span>`}
      ${note ? html`<span class="quiet">${note}</span>` : nothing}</li>`;
  return html`
    <section class="hundred" aria-label=${t("hundred.title", t(`currencyUnit.${unit}`))}>
      <h2>${t("hundred.title", t(`currencyUnit.${unit}`))}</h2>
      <ul>${shown.map(part)}</ul>
    </section>`;
}
