// A long list is shown a piece at a time, so that fifty thousand rows don't stop the page.
import { html, nothing } from "lit";
import { number } from "/explorer/format.js";
import { t } from "/explorer/i18n/index.js";

const PIECE = 100;

/**
 * @param {{most?: number}} owner an element whose property "most" says how many it shows
 * @param {any[]} rows
 * @param {(row: any) => unknown} show
 */
export function paged(owner, rows, show) {
  return rows.slice(0, owner.most ?? PIECE).map(show);
}

/** The button that shows the next piece; nothing where all are shown. */
paged.more = function more(owner, rows) {
  const shown = owner.most ?? PIECE;
  return rows.length <= shown
    ? nothing
    : html`<p class="more">
        <span>${t("shownOf", number(shown), number(rows.length))}</span>
        <button type="button" class="tool" @click=${() => (owner.most = shown + PIECE)}>${t("showMore")}</button>
      </p>`;
};
