// What a person has chosen and keeps: language and theme.

const LANGUAGES = ["zh-Hant", "zh-Hans", "en"];
const THEMES = ["auto", "light", "dark"];
const KEY = "moneytrail";

/** @typedef {{language: string, theme: string}} Settings */

/** Fires "change" after a choice, and "redraw" once its words are there. */
export const changes = new EventTarget();

/** @returns {string} the best of ours for what the browser asks for */
function preferred() {
  for (const wanted of navigator.languages ?? [navigator.language]) {
    const tag = wanted.toLowerCase();
    if (tag.startsWith("zh")) {
      return /hant|tw|hk|mo/.test(tag) ? "zh-Hant" : "zh-Hans";
    }
    if (tag.startsWith("en")) {
      return "en";
    }
  }
  return "en";
}

/** @returns {Partial<Settings>} */
function remembered() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}") ?? {};
  } catch {
    return {};
  }
}

const kept = remembered();

/** @type {Settings} */
export const settings = {
  language: LANGUAGES.includes(kept.language) ? kept.language : preferred(),
  theme: THEMES.includes(kept.theme) ? kept.theme : "auto",
};

/** Shows the choice on the document, where styles and screen readers look for it. */
export function apply() {
  document.documentElement.lang = settings.language;
  document.documentElement.dataset.theme = settings.theme;
}

/** @param {Partial<Settings>} choice */
export function choose(choice) {
  Object.assign(settings, choice);
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing still shows the choice until it is closed.
  }
  changes.dispatchEvent(new Event("change"));
}

/** @returns {boolean} */
export function isDark() {
  return settings.theme === "auto"
    ? matchMedia("(prefers-color-scheme: dark)").matches
    : settings.theme === "dark";
}

matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () =>
  changes.dispatchEvent(new Event("change")),
);
