// Search by any name: Chinese in either script, pinyin, English, alias, ticker.
import { html, nothing } from "lit";
import { playground } from "/explorer/api.js";
import { nameOf, t, withIssuer } from "/explorer/i18n/index.js";
import { word } from "/explorer/i18n/words.js";
import { hrefOf, same } from "/explorer/router.js";
import { paged } from "/explorer/ui/paged.js";
import { empty } from "/explorer/ui/states.js";
import { View } from "/explorer/views/view.js";

const KINDS = ["ORGANIZATION", "STARTUP", "INVESTOR", "LIMITED_PARTNER", "FUND", "PERSON", "CONCEPT_STOCK", "SECTOR"];

const QUERY = `
query Search($text: String!, $kinds: [EntityKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) {
    totalCount
    truncated
    edges {
      match
      matchedName
      highlights { text matched }
      node {
        __typename
        id
        ... on Entity { name names { text language alias } }
        ... on ConceptStock { ticker issuer { names { text language alias } } }
      }
    }
  }
  graphInfo { dataVersion }
}`;

class Search extends View {
  question() {
    const text = (this.route.params.get("q") ?? "").trim();
    const kind = this.route.params.get("kind");
    return text ? { query: QUERY, variables: { text, kinds: kind ? [kind] : null, first: 100 } } : null;
  }

  above() {
    const text = this.route.params.get("q");
    const kind = this.route.params.get("kind");
    return html`
      <h1>${text ? t("search.title", text) : t("search.prompt")}</h1>
      <p class="lead">${t("search.lead")}</p>
      <p class="presets" role="group" aria-label=${t("controls.kind")}>
        <a class="chip" href=${same(this.route, { kind: null })} aria-current=${kind ? "false" : "true"}>${t("claimKinds.ALL")}</a>
        ${KINDS.map((it) => html`<a class="chip" href=${same(this.route, { kind: it })} aria-current=${it === kind ? "true" : "false"}>${word("EntityKind", it)}</a>`)}
      </p>`;
  }

  show(answer) {
    if (!answer) {
      return nothing;
    }
    const found = answer.search.edges;
    return html`
      <p class="note" role="status">${t("search.count", found.length, answer.search.totalCount)}
        <a class="tool query" href=${playground(this.asked.query, this.asked.variables)} target="_blank" rel="noopener">${t("tools.query")}</a></p>
      ${found.length === 0 ? empty(t("empty.search")) : html`<ol class="plain results">${paged(this, found, (it) => this.result(it))}</ol>${paged.more(this, found)}`}`;
  }

  result({ node, highlights, matchedName, match }) {
    const name = nameOf(withIssuer(node));
    const marked = html`${highlights.map((it) => (it.matched ? html`<mark>${it.text}</mark>` : it.text))}`;
    return html`
      <li>
        <a href=${hrefOf(node.id)}>${matchedName === name ? marked : name}</a>
        ${matchedName === name ? nothing : html`<span class="quiet">${t("search.matched")} ${marked}</span>`}
        ${matchedName === name ? nothing : html`<span class="tag">${word("MatchKind", match)}</span>`}
        <span class="tag">${t(`types.${node.__typename}`, node.__typename)}</span>
        ${node.ticker ? html`<code>${node.ticker}</code>` : nothing}
      </li>`;
  }
}

customElements.define("mt-search", Search);
