// Bars that start where the last one ended: what was told, what stopped it, what reached. Plain SVG, each bar a link.
import { html, svg, nothing } from "lit";
import { t } from "/explorer/i18n/index.js";

/**
 * @typedef {object} Bar
 * @property {string} key
 * @property {"told"|"off"|"in"|"other"} kind
 * @property {string} label
 * @property {string} [under] the label
 * @property {number} from
 * @property {number} to
 * @property {number} [low] of the whisker
 * @property {number} [high]
 * @property {boolean} [open] no upper bound is given
 * @property {boolean} [unsized] there is something, but nobody told a sum
 * @property {string} value
 * @property {string} [detail]
 * @property {string} spoken the whole row in words
 * @property {string} [href]
 * @property {boolean} [selected]
 */

const NARROW = 620;

function layoutFor(width) {
  return width < NARROW
    ? { narrow: true, left: 0, right: 14, row: 66, bar: 16, top: 4, barAt: 35 }
    : { narrow: false, left: 238, right: 196, row: 46, bar: 22, top: 4, barAt: 9 };
}

function whisker(bar, x, y, height) {
  if (bar.low === undefined || x(bar.high) - x(bar.low) < 1) {
    return nothing;
  }
  const middle = y + height / 2;
  const end = bar.open
    ? `M${x(bar.high) + 1} ${middle - 4}l5 4l-5 4`
    : `M${x(bar.high)} ${middle - 5}v10`;
  return svg`
    <path class="halo" d="M${x(bar.low)} ${middle}H${x(bar.high)}"></path>
    <path class="whisker" d="M${x(bar.low)} ${middle}H${x(bar.high)}M${x(bar.low)} ${middle - 5}v10${end}"></path>`;
}

function words(bar, place, y, width) {
  return place.narrow
    ? svg`
      <text class="label" x="0" y=${y + 14}>${bar.label}</text>
      <text class="value end" x=${width} y=${y + 14}>${bar.value}</text>
      <text class="quiet end" x=${width} y=${y + 29}>${bar.detail ?? ""}</text>`
    : svg`
      <text class="label end" x=${place.left - 16} y=${y + 18}>${bar.label}</text>
      <text class="quiet end" x=${place.left - 16} y=${y + 33}>${bar.under ?? ""}</text>
      <text class="value" x=${width - place.right + 22} y=${y + 18}>${bar.value}</text>
      <text class="quiet" x=${width - place.right + 22} y=${y + 33}>${bar.detail ?? ""}</text>`;
}

function shape(bar, at, place, x, width, before) {
  const y = place.top + at * place.row;
  const top = y + place.barAt;
  const from = x(Math.min(bar.from, bar.to));
  const ends = x(Math.max(bar.from, bar.to));
  const length = bar.from === bar.to ? 0 : Math.max(ends - from, 1.5);
  const joint = before === undefined ? nothing : svg`
    <path class="joint" d="M${x(before)} ${top - place.row + place.bar}V${top}"></path>`;
  const inner = svg`
    <rect class="ground" x="-6" y=${y - 1} width=${width + 12} height=${place.row - 2} rx="5"></rect>
    ${joint}
    ${bar.unsized
      ? svg`<rect class="unsized" x=${from + 1} y=${top + 1} width="14" height=${place.bar - 2} rx="1.5"></rect>`
      : svg`<rect class="bar ${bar.kind}" x=${from} y=${top} width=${length} height=${place.bar} rx="1.5"></rect>`}
    ${whisker(bar, x, top, place.bar)}
    ${words(bar, place, y, width)}`;
  return bar.href
    ? svg`<a class="row" href=${bar.href} data-key=${bar.key} aria-label=${bar.spoken}
        aria-current=${bar.selected ? "true" : "false"}>${inner}</a>`
    : svg`<g class="row" role="img" data-key=${bar.key} aria-label=${bar.spoken}>${inner}</g>`;
}

/**
 * @param {Bar[]} bars
 * @param {number} width in CSS pixels
 * @param {{name: string, joined?: boolean}} how joined: each bar hangs on the one before
 */
export function barChart(bars, width, { name, joined = false }) {
  const place = layoutFor(width);
  const most = Math.max(...bars.flatMap((it) => [it.from, it.to, it.high ?? 0]), 1);
  const room = width - place.left - place.right;
  const x = (value) => Math.round((place.left + (Math.max(value, 0) / most) * room) * 10) / 10;
  const height = place.top + bars.length * place.row + 4;
  const end = (bar) => (bar.kind === "told" ? bar.to : bar.from);
  return html`
    <svg class="bars" width=${width} height=${height} viewBox="-6 0 ${width + 12} ${height}" role="group" aria-label=${name}>
      <path class="axis" d="M${place.left} 0V${height - 6}"></path>
      ${bars.map((bar, at) => shape(bar, at, place, x, width, joined && at > 0 ? end(bars[at - 1]) : undefined))}
      ${bars.length === 0 ? svg`<text class="label" x="0" y="20">${t("empty.chart")}</text>` : nothing}
    </svg>`;
}
