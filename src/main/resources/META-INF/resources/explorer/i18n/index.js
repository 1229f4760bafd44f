// The message catalogues: one file a language, written by hand, the English one complete.
import { settings } from "/explorer/state.js";
import { simplified } from "/explorer/i18n/simplify.js";
import en from "/explorer/i18n/en.js";

const catalogues = { en };
const FILES = { "zh-Hant": "/explorer/i18n/zh-Hant.js", "zh-Hans": "/explorer/i18n/zh-Hans.js" };

/** Fetches the catalogue of the chosen language, once. */
export async function prepare() {
  const { language } = settings;
  if (!catalogues[language]) {
    catalogues[language] = (await import(FILES[language])).default;
  }
}

function find(catalogue, key) {
  return key.split(".").reduce((part, name) => part?.[name], catalogue);
}

/**
 * @param {string} key names joined by dots; a last argument stands in where no catalogue has it
 * @param {...any} values
 * @returns {string}
 */
export function t(key, ...values) {
  const found = find(catalogues[settings.language], key) ?? find(catalogues.en, key);
  if (typeof found === "function") {
    return found(...values);
  }
  return found ?? values.at(-1) ?? key;
}

/** What the chosen language's catalogue has under a key, and no other: undefined where it has nothing. @param {string} key */
export function has(key) {
  return find(catalogues[settings.language], key);
}

/** @typedef {{name?: string, label?: string, names?: {text: string, language: string|null, alias: boolean}[]}} Named */

/** A name in the chosen language where a source gives one. @param {Named|null|undefined} thing */
export function nameOf(thing) {
  if (!thing) {
    return t("unnamed");
  }
  const names = thing.names ?? [];
  const inChinese = names.find((it) => it.language?.startsWith("zh") && !it.alias)?.text;
  if (settings.language === "en") {
    return names.find((it) => it.language === "en" && !it.alias)?.text ?? thing.name ?? inChinese ?? t("unnamed");
  }
  const name = inChinese ?? thing.name ?? thing.label ?? t("unnamed");
  return settings.language === "zh-Hans" ? simplified(name) : name;
}

/** A stock is called as its issuer is, which has more names. @param {Named & {issuer?: Named}} thing */
export function withIssuer(thing) {
  return thing.issuer ? { ...thing, names: [...(thing.names ?? []), ...(thing.issuer.names ?? [])] } : thing;
}

/** The other names, for a card. @param {Named} thing */
export function otherNames(thing) {
  const shown = nameOf(thing);
  return [...new Set((thing.names ?? []).map((it) => it.text))].filter((it) => it !== shown);
}
