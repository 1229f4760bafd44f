// A chart that ECharts draws on a canvas. The library is fetched when the first one is shown, and styles nothing inline.
import { LitElement, html } from "lit";
import { t } from "/explorer/i18n/index.js";

let library = null;

function echarts() {
  library ??= import("echarts");
  return library;
}

export class Canvas extends LitElement {
  static properties = {
    option: { attribute: false },
    kind: { type: String },
    label: { type: String },
    missing: { state: true },
  };

  createRenderRoot() {
    return this;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watcher?.disconnect();
    this.chart?.dispose();
    this.chart = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.requestUpdate("option");
  }

  async updated(changed) {
    if (!changed.has("option")) {
      return;
    }
    try {
      const { init } = await echarts();
      const place = this.querySelector(".canvas");
      if (!this.isConnected || !place) {
        return;
      }
      this.chart ??= this.begin(init, place);
      this.chart.setOption(this.option, { notMerge: true });
      this.dataset.drawn = "true";
    } catch (cause) {
      this.missing = String(cause);
    }
  }

  begin(init, place) {
    const chart = init(place, null, { renderer: "canvas" });
    chart.on("click", (event) => this.dispatchEvent(new CustomEvent("pick", { detail: event })));
    this.watcher = new ResizeObserver(() => requestAnimationFrame(() => this.chart?.resize()));
    this.watcher.observe(place);
    return chart;
  }

  render() {
    return this.missing
      ? html`<div class="state failure" role="alert"><p>${t("failures.noLibrary")} <code>UNREACHABLE</code> ${this.missing}</p></div>`
      : html`<div class="canvas ${this.kind}" role="img" aria-label=${this.label}></div>`;
  }
}

customElements.define("mt-canvas", Canvas);

/**
 * @param {string} kind
 * @param {object} option
 * @param {string} label
 * @param {(event: any) => void} [pick]
 */
export function canvas(kind, option, label, pick = () => {}) {
  return html`<mt-canvas .kind=${kind} .option=${option} .label=${label} @pick=${(event) => pick(event.detail)}></mt-canvas>`;
}
