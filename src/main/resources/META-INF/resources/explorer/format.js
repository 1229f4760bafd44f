// Numbers, sums and dates as the chosen language writes them.
import { settings } from "/explorer/state.js";
import { t } from "/explorer/i18n/index.js";

/** @typedef {number|string} Decimal a number, or the text of one that a double cannot hold */

const YI = 1e8;
const ENGLISH = [[1e12, "tn"], [1e9, "bn"], [1e6, "m"], [1e3, "k"]];
const CHINESE = {
  "zh-Hant": [[1e12, "萬億"], [YI, "億"], [1e4, "萬"]],
  "zh-Hans": [[1e12, "万亿"], [YI, "亿"], [1e4, "万"]],
};
const SIGNS = { CNY: "¥", USD: "$", EUR: "€", GBP: "£", HKD: "HK$", JPY: "JP¥" };

/** @param {Decimal} value @param {Intl.NumberFormatOptions} [how] */
export function number(value, how = {}) {
  return new Intl.NumberFormat(settings.language, { maximumFractionDigits: 2, ...how }).format(value);
}

/** @param {number} scaled */
function digits(scaled) {
  const size = Math.abs(scaled);
  return size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
}

/** A short number with its unit. @param {Decimal} value */
export function short(value) {
  const amount = Number(value);
  const units = CHINESE[settings.language] ?? ENGLISH;
  // A trillion is 8,754 hundred millions to most readers of Chinese: the larger word only from ten of it.
  const fits = ([size]) => Math.abs(amount) >= (size === 1e12 && units !== ENGLISH ? 1e13 : size) * 0.9995;
  const [size, word] = units.find(fits) ?? [1, ""];
  return number(amount / size, { maximumFractionDigits: digits(amount / size) }) + word;
}

/** @param {string} currency */
export function currencyName(currency) {
  return t(`currencies.${currency}`, currency);
}

/**
 * A sum in few digits: ¥56.4bn, 564億元.
 * @param {Decimal|null|undefined} value
 * @param {string} currency
 */
export function money(value, currency) {
  if (value === null || value === undefined) {
    return t("undisclosed");
  }
  if (settings.language === "en") {
    const sign = SIGNS[currency] ?? `${currency} `;
    return (Number(value) < 0 ? "−" : "") + sign + short(Math.abs(Number(value)));
  }
  return short(value) + currencyName(currency);
}

/** Every digit, for tables and for reading out. @param {Decimal|null|undefined} value @param {string} [currency] */
export function full(value, currency = "") {
  if (value === null || value === undefined) {
    return t("undisclosed");
  }
  return number(value) + (currency ? ` ${currency}` : "");
}

/** @param {{low: Decimal, stated: Decimal, high: Decimal, currency?: string}} total @param {string} currency */
export function span(total, currency) {
  const [low, high] = ends(total);
  const from = money(low, currency);
  const to = money(high, currency);
  return from === to ? from : t("fromTo", from, to);
}

/** The smaller and the larger end: in an exclusion the low case can take more than the high case (R13). */
export function ends(total) {
  return Number(total.low) <= Number(total.high) ? [total.low, total.high] : [total.high, total.low];
}

/**
 * A range as the sources give it: any end can be unknown (R6).
 * @param {{currency: string, low: Decimal|null, stated: Decimal|null, high: Decimal|null}|null|undefined} range
 */
export function range(range) {
  if (!range) {
    return t("undisclosed");
  }
  const { low, stated, high, currency } = range;
  if (stated !== null && stated !== undefined) {
    if (high === null) {
      return t("moreThan", money(stated, currency));
    }
    return Number(low) === Number(high) || Number(low) === Number(stated)
      ? money(stated, currency)
      : t("about", money(stated, currency), span(range, currency));
  }
  if (low !== null && high === null) {
    return t("moreThan", money(low, currency));
  }
  return low === null && high === null ? t("undisclosed") : span(range, currency);
}

/** @param {Decimal} value of 1 @param {number} [digits] behind the point */
export function percent(value, digits = Number(value) < 0.1 ? 1 : 0) {
  return number(Number(value), { style: "percent", maximumFractionDigits: digits });
}

/** @param {string} code of a country, ISO 3166 */
export function country(code) {
  return new Intl.DisplayNames(settings.language, { type: "region", fallback: "code" }).of(code) ?? code;
}

/** What is known of a day: a year stays a year. @param {{text: string}|string|null|undefined} date */
export function day(date) {
  const text = typeof date === "string" ? date : date?.text;
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text ?? "");
  if (!parts) {
    return text ?? t("undated");
  }
  const [, year, month, dayOfMonth] = parts;
  const how = { timeZone: "UTC", year: "numeric" };
  if (month) {
    how.month = "short";
  }
  if (dayOfMonth) {
    how.day = "numeric";
  }
  const at = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(dayOfMonth ?? 1));
  return new Intl.DateTimeFormat(settings.language, how).format(at);
}
