// Who said so: the pages behind a fact, the canonical telling first.
import { html, nothing } from "lit";
import { day } from "/explorer/format.js";
import { t } from "/explorer/i18n/index.js";
import { word } from "/explorer/i18n/words.js";

export { STATEMENTS } from "/explorer/fragments.js";

/** Only addresses of the web are made links: they come from files that anybody may load. */
function isOfTheWeb(url) {
  return /^https?:\/\//i.test(url ?? "");
}

/** @param {object} source */
export function sourceLink(source) {
  const words = html`${source.publisher}${source.publishedOn ? html`, ${day(source.publishedOn)}` : nothing}`;
  return isOfTheWeb(source.url)
    ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer" title=${source.name}>${words}</a>`
    : html`<span title=${source.name}>${words}</span>`;
}

/** @param {{totalCount: number, edges: {node: {source: object}}[]}|null|undefined} statements */
export function sources(statements) {
  const told = statements?.edges ?? [];
  if (told.length === 0) {
    return html`<span class="quiet">${t("noSource")}</span>`;
  }
  const more = statements.totalCount - told.length;
  return html`
    <ul class="sources">
      ${told.map(({ node }) => html`<li>${sourceLink(node.source)}
        <span class="tag">${word("Reliability", node.source.reliability)}</span></li>`)}
      ${more > 0 ? html`<li class="quiet">${t("andMore", more)}</li>` : nothing}
    </ul>`;
}
