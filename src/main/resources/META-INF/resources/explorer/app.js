// The shell: where one is, where one can go, search, language and theme. Views are fetched when they are first opened.
import { LitElement, html } from "lit";
import { prepare, t } from "/explorer/i18n/index.js";
import { current, go, href, moves } from "/explorer/router.js";
import { apply, changes, choose, settings } from "/explorer/state.js";
import { loading } from "/explorer/ui/states.js";

const LANGUAGES = [["zh-Hant", "繁體中文"], ["zh-Hans", "简体中文"], ["en", "English"]];
const PLACES = [
  ["answer", ""], ["trace", "moonshot"], ["feast", ""], ["claims", ""], ["graph", "Organization:moonshot"], ["questions", ""],
];

apply();

/** The view is fetched while the words are. @param {string} view */
const fetched = (view) => import(`/explorer/views/${view}.js`);
fetched(current().view).catch(() => {
  // Opening it says so.
});

class App extends LitElement {
  static properties = { route: { state: true }, info: { state: true }, trouble: { state: true } };

  constructor() {
    super();
    this.route = current();
    this.info = null;
    this.trouble = null;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    moves.addEventListener("change", () => this.move());
    changes.addEventListener("change", () => this.speak());
    addEventListener("keydown", (event) => this.key(event));
    this.addEventListener("answered", (event) => (this.info = event.detail.graphInfo ?? this.info));
    this.open();
  }

  async speak() {
    await prepare();
    apply();
    this.name();
    this.requestUpdate();
    changes.dispatchEvent(new Event("redraw"));
  }

  async move() {
    const before = this.route.view + this.route.id;
    this.route = current();
    await this.open();
    if (before !== this.route.view + this.route.id) {
      scrollTo(0, 0);
      this.querySelector("main")?.focus({ preventScroll: true });
    }
  }

  async open() {
    this.trouble = null;
    try {
      await Promise.all([prepare(), fetched(this.route.view)]);
    } catch (cause) {
      this.trouble = String(cause);
    }
    this.name();
    this.requestUpdate();
  }

  name() {
    document.title = `${t(`places.${this.route.view}`, t("places.missing"))} · Moneytrail`;
  }

  /** "/" goes to the search wherever nothing is being written. */
  key(event) {
    const writing = event.target.closest?.("input, select, textarea, [contenteditable]");
    if (event.key === "/" && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.querySelector("#search")?.focus();
    }
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && event.target.closest?.("#search, .results")) {
      event.preventDefault();
      this.step(event.key === "ArrowDown" ? 1 : -1);
    }
  }

  /** From the search box down through what was found, and back. @param {number} by */
  step(by) {
    const stops = [this.querySelector("#search"), ...this.querySelectorAll(".results li > a")];
    const at = stops.indexOf(document.activeElement);
    stops[Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus();
  }

  /** On a phone the views stand in a row that is scrolled: the one that is open is brought into sight. */
  updated() {
    this.querySelector('nav [aria-current="page"]')?.scrollIntoView({ block: "nearest", inline: "center" });
  }

  search(event) {
    event.preventDefault();
    const text = this.querySelector("#search").value.trim();
    if (text) {
      go(href("search", "", { q: text }));
    }
  }

  place([view, id]) {
    const here = view === this.route.view;
    return html`<a href=${href(view, id)} aria-current=${here ? "page" : "false"}>${t(`places.${view}`)}</a>`;
  }

  switches() {
    const theme = (event) => choose({ theme: event.target.value });
    const language = (event) => choose({ language: event.target.value });
    return html`
      <div class="switches">
        <label><span class="hidden">${t("switches.language")}</span>
          <select id="language" @change=${language}>
            ${LANGUAGES.map(([tag, name]) => html`<option value=${tag} lang=${tag} .selected=${tag === settings.language}>${name}</option>`)}
          </select></label>
        <label><span class="hidden">${t("switches.theme")}</span>
          <select id="theme" @change=${theme}>
            ${["auto", "light", "dark"].map((it) => html`<option value=${it} .selected=${it === settings.theme}>${t(`switches.${it}`)}</option>`)}
          </select></label>
      </div>`;
  }

  header() {
    return html`
      <a class="skip" href="#content" @click=${(event) => { event.preventDefault(); this.querySelector("main").focus(); }}>${t("skip")}</a>
      <header class="top">
        <a class="brand" href="/">Moneytrail</a>
        <nav aria-label=${t("places.name")}>${PLACES.map((it) => this.place(it))}</nav>
        <form class="search" role="search" @submit=${this.search}>
          <label class="hidden" for="search">${t("search.label")}</label>
          <input id="search" type="search" autocomplete="off" placeholder=${t("search.placeholder")} .value=${this.route.params.get("q") ?? ""}>
          <kbd aria-hidden="true">/</kbd>
        </form>
        ${this.switches()}
      </header>`;
  }

  footer() {
    const { info } = this;
    return html`
      <footer>
        <p>${t("footer.census")}</p>
        <p>${info ? t("footer.version", info.dataVersion) : ""}
          <a href="/q/graphql-ui/">GraphiQL</a> · <a href="/graphql/schema.graphql">${t("footer.schema")}</a> ·
          <a href="/questions">${t("places.questions")}</a></p>
      </footer>`;
  }

  body() {
    const { route } = this;
    if (this.trouble) {
      return html`<div class="state failure" role="alert"><h2>${t("failures.UNREACHABLE")}</h2><p>${this.trouble} <code>UNREACHABLE</code></p>
        <p><button type="button" class="tool" @click=${() => location.reload()}>${t("failures.again")}</button></p></div>`;
    }
    const tag = `mt-${route.view}`;
    if (!customElements.get(tag)) {
      return loading();
    }
    if (this.shown?.localName !== tag) {
      this.shown = document.createElement(tag);
    }
    this.shown.route = route;
    return this.shown;
  }

  render() {
    return html`${this.header()}<main id="content" tabindex="-1">${this.body()}</main>${this.footer()}`;
  }
}

await prepare();
document.documentElement.classList.add("ready");
customElements.define("mt-app", App);
