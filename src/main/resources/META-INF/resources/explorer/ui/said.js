// What the data says in English words: translated where the catalogue knows it, else marked as English for screen readers.
import { html, nothing } from "lit";
import { term } from "/explorer/i18n/words.js";
import { settings } from "/explorer/state.js";

/** @param {string|null|undefined} text that is never translated: a quotation, a clause's words */
export function english(text) {
  return !text ? nothing : settings.language === "en" ? text : html`<span lang="en">${text}</span>`;
}

/** @param {Parameters<typeof term>[0]} kind @param {string|null|undefined} text */
export function said(kind, text) {
  const words = text ? term(kind, text) : "";
  return words === text ? english(text) : words;
}
