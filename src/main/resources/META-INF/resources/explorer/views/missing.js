// An address that leads nowhere says so, and where else to go.
import { html } from "lit";
import { t } from "/explorer/i18n/index.js";
import { View } from "/explorer/views/view.js";

class Missing extends View {
  show() {
    return html`<div class="state empty"><h1>${t("places.missing")}</h1><p><a href="/">${t("places.answer")}</a></p></div>`;
  }
}

customElements.define("mt-missing", Missing);
