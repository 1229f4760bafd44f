// A thing with a name: what to ask of it, and a link to its card.
import { html } from "lit";
import { nameOf, t } from "/explorer/i18n/index.js";
import { hrefOf } from "/explorer/router.js";

export const NAMES = "id name names { text language alias }";

/** What the Party interface lacks. */
export const PARTY = `id name
  ... on Organization { names { text language alias } }
  ... on Fund { names { text language alias } }
  ... on Person { names { text language alias } }`;

/** @param {{id: string, name: string}|null|undefined} thing */
export function thingLink(thing) {
  return thing ? html`<a href=${hrefOf(thing.id)}>${nameOf(thing)}</a>` : html`<span class="quiet">${t("unnamed")}</span>`;
}
