// The questions that the tests ask, each ready to run in the playground. Their list is part of the page itself.
import { html } from "lit";
import { playground } from "/explorer/api.js";
import { t } from "/explorer/i18n/index.js";
import { View } from "/explorer/views/view.js";

/** @typedef {{name: string, address: string, title: string}} Listed */

/** @returns {{title: string, questions: Listed[]}[]} what the page lists for those without scripts */
function listed() {
  return [...document.querySelectorAll("#questions h3")].map((heading) => ({
    title: heading.textContent,
    questions: [...heading.nextElementSibling.querySelectorAll("a")].map((link) => ({
      name: link.getAttribute("href").replace(/^.*\/|\.graphql$/g, ""),
      address: link.getAttribute("href"),
      title: link.textContent,
    })),
  }));
}

class Questions extends View {
  /** The file's text goes along to the playground; where it can't be had, the file itself opens. */
  async run(event, address) {
    event.preventDefault();
    const opened = window.open("about:blank", "_blank");
    const answer = await fetch(address).catch(() => null);
    const to = answer?.ok ? playground(await answer.text(), {}) : address;
    if (opened) {
      opened.opener = null;
      opened.location.href = to;
    } else {
      location.href = to;
    }
  }

  show() {
    return html`
      <h1>${t("questions.title")}</h1>
      <p class="lead">${t("questions.lead")}</p>
      ${listed().map(({ title, questions }) => html`
        <section><h2>${t(`questions.groups.${title}`, title)}</h2>
          <ol class="questions">
            ${questions.map((it) => html`<li>
              <a href=${it.address} target="_blank" @click=${(event) => this.run(event, it.address)}>${t(`questions.titles.${it.name}`, it.title)}</a></li>`)}
          </ol>
        </section>`)}`;
  }
}

customElements.define("mt-questions", Questions);
