// A capital report as bars: gross, what each reason takes off, what is documented as reached.
import { ends, full, money, percent, span } from "/explorer/format.js";
import { t } from "/explorer/i18n/index.js";
import { word } from "/explorer/i18n/words.js";

/** @typedef {import("/explorer/charts/bars.js").Bar} Bar */

/** @param {object} total @param {string} currency */
function detail(total, currency) {
  const [low, high] = ends(total);
  const count = t("items", total.count);
  return Number(low) === Number(high) ? count : `${span(total, currency)}`;
}

/** There is something, but nobody told how much. @param {object} total */
export function isUnsized(total) {
  return [total.low, total.stated, total.high].every((it) => Number(it) === 0) && total.undisclosed > 0;
}

function spoken(label, total, currency) {
  return t("spokenBar", label, full(total.stated, currency), full(ends(total)[0], currency), full(ends(total)[1], currency),
    total.count, total.undisclosed);
}

/** @param {number} share of everything told */
function shareOf(share) {
  return share === 0 ? "" : t("shareOfTold", share < 0.0005 ? `<${percent(0.001)}` : percent(share, 1));
}

function bar(key, kind, label, total, from, to, bounds, under, currency, href, selected) {
  return {
    key, kind, label, from, to,
    under,
    unsized: isUnsized(total),
    low: bounds[0],
    high: bounds[1],
    open: kind === "in" && total.openEnded > 0,
    value: isUnsized(total) ? t("noSumTold") : money(total.stated, currency),
    detail: detail(total, currency),
    spoken: spoken(label, total, currency),
    href: href(key),
    selected: selected === key,
  };
}

/**
 * @param {object} report
 * @param {string} currency
 * @param {(key: string) => string} href
 * @param {string|null} selected
 * @returns {Bar[]}
 */
export function waterfall(report, currency, href, selected) {
  let rest = Number(report.gross.stated);
  const share = (total) => (isUnsized(total) || Number(report.gross.stated) <= 0 ? "" : shareOf(Number(total.stated) / Number(report.gross.stated)));
  const bars = [bar("GROSS", "told", t("gross"), report.gross, 0, rest, [], t("items", report.gross.count), currency, href, selected)];
  for (const { reason, total } of report.exclusions) {
    const from = rest - Number(total.stated);
    const [least, most] = ends(total).map(Number);
    bars.push(bar(reason, "off", word("ExclusionReason", reason), total, from, rest,
      [Math.max(rest - most, 0), rest - least], share(total), currency, href, selected));
    rest = from;
  }
  const { reached } = report;
  bars.push(bar("REACHED", "in", t("reached"), reached, 0, Number(reached.stated),
    [Number(reached.low), Number(reached.high)], share(reached), currency, href, selected));
  return bars;
}

/** The same as a table: every digit, every case. @param {object} report */
export function waterfallTable(report) {
  const row = (name, code, total) => [
    name, code, total.low, total.stated, total.high, total.count, total.undisclosed, total.openEnded,
  ];
  return {
    columns: ["what", "code", "low", "stated", "high", "count", "undisclosed", "openEnded"],
    rows: [
      row(t("gross"), "GROSS", report.gross),
      ...report.exclusions.map(({ reason, total }) => row(word("ExclusionReason", reason), reason, total)),
      row(t("reached"), "REACHED", report.reached),
    ],
  };
}
