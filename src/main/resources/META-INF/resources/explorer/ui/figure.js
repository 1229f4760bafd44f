// The frame of every picture: its title, the same as a table, downloads, and the question behind it in the playground.
import { LitElement, html, nothing } from "lit";
import { playground } from "/explorer/api.js";
import { full } from "/explorer/format.js";
import { t } from "/explorer/i18n/index.js";
import { saveCsv, savePng } from "/explorer/ui/download.js";
import { paged } from "/explorer/ui/paged.js";

/**
 * @typedef {object} Picture
 * @property {string} name of the downloads
 * @property {string} title
 * @property {string} [note]
 * @property {(width: number) => unknown} draw
 * @property {{columns: string[], rows: any[][]}} table
 * @property {string} query
 * @property {object} variables
 */

export class Figure extends LitElement {
  static properties = {
    picture: { attribute: false },
    width: { state: true },
    asTable: { state: true },
    most: { state: true },
  };

  constructor() {
    super();
    this.width = 0;
    this.asTable = false;
    this.most = undefined;
    this.watcher = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry.contentRect.width);
      if (Math.abs(width - this.width) > 1) {
        requestAnimationFrame(() => (this.width = width));
      }
    });
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.watcher.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watcher.disconnect();
  }

  buttons() {
    const { name, table, query, variables } = this.picture;
    return html`
      <div class="tools">
        <button type="button" class="tool" aria-pressed=${this.asTable ? "true" : "false"}
          @click=${() => (this.asTable = !this.asTable)}>${t("tools.table")}</button>
        <button type="button" class="tool" @click=${() => saveCsv(table, name)}>CSV</button>
        ${this.asTable
          ? nothing
          : html`<button type="button" class="tool" @click=${() => savePng(this, name)}>PNG</button>`}
        <a class="tool query" href=${playground(query, variables)} target="_blank" rel="noopener">
          ${t("tools.query")}<span class="hidden"> ${t("tools.newTab")}</span></a>
      </div>`;
  }

  table() {
    const { columns, rows } = this.picture.table;
    const cell = (value) =>
      typeof value === "number" || /^-?\d{10,}(\.\d+)?$/.test(String(value))
        ? html`<td class="number">${full(value)}</td>`
        : html`<td>${value ?? "–"}</td>`;
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${this.picture.title}>
        <table>
          <thead><tr>${columns.map((name) => html`<th scope="col">${t(`columns.${name}`, name)}</th>`)}</tr></thead>
          <tbody>${paged(this, rows, (row) => html`<tr>${row.map(cell)}</tr>`)}</tbody>
        </table>
        ${paged.more(this, rows)}
      </div>`;
  }

  render() {
    const { title, note } = this.picture;
    return html`
      <figure>
        <figcaption>
          <h2>${title}</h2>
          ${this.buttons()}
          ${note ? html`<p class="note">${note}</p>` : nothing}
        </figcaption>
        ${this.asTable ? this.table() : this.width > 0 ? this.picture.draw(this.width) : nothing}
      </figure>`;
  }
}

customElements.define("mt-figure", Figure);

/** @param {Picture} picture */
export function figure(picture) {
  return html`<mt-figure .picture=${picture}></mt-figure>`;
}
