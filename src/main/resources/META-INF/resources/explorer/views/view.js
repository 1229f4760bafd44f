// What all views share: one question from the address, the last answer kept on the screen until the next one is there.
import { LitElement, html, nothing } from "lit";
import { Refusal, ask, explained, remembered } from "/explorer/api.js";
import { changes } from "/explorer/state.js";
import { failed, loading } from "/explorer/ui/states.js";

/** @typedef {{query: string, variables: object}} Question */

export class View extends LitElement {
  static properties = {
    route: { attribute: false },
    answer: { state: true },
    failure: { state: true },
    busy: { state: true },
    most: { state: true },
  };

  constructor() {
    super();
    this.answer = null;
    this.failure = null;
    this.busy = false;
    this.stale = false;
    this.redraw = () => this.requestUpdate();
  }

  /** Styles are the page's: one sheet for all views. */
  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    changes.addEventListener("redraw", this.redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    changes.removeEventListener("redraw", this.redraw);
    this.running?.abort();
  }

  /** @returns {Question|null} what the address asks; null asks nothing */
  question() {
    return null;
  }

  willUpdate(changed) {
    if (changed.has("route")) {
      const before = changed.get("route");
      if (before && (before.id !== this.route.id || before.view !== this.route.view)) {
        this.answer = null;
      }
      this.load();
    }
  }

  async load() {
    this.running?.abort();
    this.failure = null;
    this.asked = this.question();
    if (!this.asked) {
      return;
    }
    const { query, variables } = this.asked;
    const known = remembered(query, variables);
    this.answer = known ?? this.answer;
    this.stale = known === null && this.answer !== null;
    this.busy = true;
    this.running = new AbortController();
    const { signal } = this.running;
    try {
      const answer = await ask(query, variables, signal);
      if (!signal.aborted) {
        this.answer = answer;
        this.stale = false;
        this.busy = false;
        this.dispatchEvent(new CustomEvent("answered", { detail: answer, bubbles: true }));
        // Two frames on it is drawn: tests read when.
        requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("shown")));
      }
    } catch (failure) {
      if (!signal.aborted) {
        this.failure = failure instanceof Refusal ? await explained(failure) : new Refusal("BROWSER", String(failure));
        this.busy = false;
      }
    }
  }

  /** @returns {unknown} the view of an answer */
  show() {
    return nothing;
  }

  /** What can be shown before there is an answer: headings, controls. */
  above() {
    return nothing;
  }

  /** What stands there until the first answer. */
  waiting() {
    return loading();
  }

  /** Until the next answer is there the last one stands as it was: old numbers never under a new name. */
  drawn() {
    if (!this.stale || !this.last) {
      this.last = this.show(this.answer);
    }
    return this.last;
  }

  render() {
    const body = this.failure
      ? failed(this.failure, () => this.load(), this.route)
      : this.answer || !this.asked
        ? this.drawn()
        : this.waiting();
    return html`${this.above()}<div class="view" aria-busy=${this.busy ? "true" : "false"}>${body}</div>`;
  }
}
