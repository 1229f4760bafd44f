// The board of headline sums: what was said, what is documented of it, and whether the two can both be so (R26).
import { html, nothing } from "lit";
import { playground } from "/explorer/api.js";
import { day, number, range, span } from "/explorer/format.js";
import { nameOf, t } from "/explorer/i18n/index.js";
import { word } from "/explorer/i18n/words.js";
import { href, same } from "/explorer/router.js";
import { bar, chosen, date, select } from "/explorer/ui/controls.js";
import { paged } from "/explorer/ui/paged.js";
import { english, said } from "/explorer/ui/said.js";
import { STATEMENTS, sources } from "/explorer/ui/sources.js";
import { empty, loading } from "/explorer/ui/states.js";
import { View } from "/explorer/views/view.js";

const QUERY = `
query Claims($filter: ClaimFilter, $asOf: AsOf) {
  claims(filter: $filter, first: 100) {
    totalCount
    edges {
      node {
        id slug claimant claim kind region period periodFrom periodTo
        claimedOn { text last }
        amount { low stated high currency }
        sectors { slug name names { text language alias } }
        startups { id slug name names { text language alias } }
        factCheck(asOf: $asOf) {
          verdict beyondCoverage multiple reason
          reached { low stated high currency undisclosed }
          statistics { id }
          otherClaims { id }
        }
        ${STATEMENTS.trim()}
      }
    }
  }
  graphInfo { dataVersion }
}`;

/** What contradicts the headline stands first. */
const VERDICTS = ["REFUTED", "UNPROVEN", "UNDERSTATED", "SUPPORTED", "NOT_INVESTMENT"];

function worstFirst(one, two) {
  const by = (it) => VERDICTS.indexOf(it.factCheck.verdict);
  return by(one) - by(two) || Number(two.factCheck.multiple ?? 0) - Number(one.factCheck.multiple ?? 0);
}

class Claims extends View {
  question() {
    const kind = chosen(this.route, "kind", "INVESTMENT");
    const known = chosen(this.route, "known");
    return {
      query: QUERY,
      variables: {
        filter: kind === "ALL" ? null : { kind },
        asOf: known ? { validAt: known, knownAt: known } : null,
      },
    };
  }

  above() {
    const { route } = this;
    return html`
      <h1>${t("claims.title")}</h1>
      <p class="lead">${t("claims.lead")}</p>
      ${bar(html`
        ${select(route, "kind", t("controls.kind"), ["INVESTMENT", "PLAN", "INTERNAL", "ALL"].map((it) => [it, word("ClaimKind", it)]), "INVESTMENT")}
        ${date(route, "known", t("controls.bothClocks"))}
        <p class="presets"><a class="tool query" href=${playground(this.asked.query, this.asked.variables)} target="_blank" rel="noopener">${t("tools.query")}<span class="hidden"> ${t("tools.newTab")}</span></a></p>`)}`;
  }

  /** Every headline has a report behind it: that is said while they are worked out. */
  waiting() {
    return loading(t("claims.checking"));
  }

  show({ claims }) {
    const all = claims.edges.map((it) => it.node).sort(worstFirst);
    const wanted = this.route.params.get("verdict");
    const rows = wanted ? all.filter((it) => it.factCheck.verdict === wanted) : all;
    return all.length === 0 ? empty(t("empty.claims")) : html`
      ${this.summary(all, wanted)}
      ${rows.length === 0 ? empty(t("empty.claims")) : html`<ul class="board">${paged(this, rows, (it) => this.claim(it))}</ul>${paged.more(this, rows)}`}`;
  }

  /** How many of each verdict; each leads to these alone. */
  summary(all, wanted) {
    const count = (verdict) => all.filter((it) => it.factCheck.verdict === verdict).length;
    const chip = (verdict, words) => html`<a class="chip" href=${same(this.route, { verdict })} aria-current=${wanted === verdict ? "true" : "false"}>${words}</a>`;
    return html`<p class="presets" role="group" aria-label=${t("claims.verdict")}>
      ${chip(null, t("claims.all", all.length))}
      ${VERDICTS.filter((it) => count(it) > 0).map((it) => chip(it, `${word("ClaimVerdict", it)} ${number(count(it))}`))}
    </p>`;
  }

  claim(claim) {
    const { factCheck: check } = claim;
    const about = [...claim.sectors, ...claim.startups].map(nameOf).join(t("listComma"));
    const period = claim.periodFrom || claim.periodTo
      ? t("fromTo", claim.periodFrom ? day(claim.periodFrom) : "…", claim.periodTo ? day(claim.periodTo) : "…") : said("periods", claim.period);
    return html`
      <li class="claim ${check.verdict}">
        <h2>${english(claim.claim)}</h2>
        <p class="quiet">${english(claim.claimant)} · ${day(claim.claimedOn)}</p>
        <p>${t("claims.sum")} <strong>${range(claim.amount)}</strong>${about ? html` · ${about}` : nothing}${period ? html` · ${period}` : nothing}</p>
        ${this.verdict(claim, check)}
        <footer>${sources(claim.statements)}</footer>
      </li>`;
  }

  verdict(claim, check) {
    const { reached } = check;
    const clock = chosen(this.route, "known") || claim.claimedOn?.last || null;
    const link = claim.sectors.length === 1
      ? href("answer", "", { sector: claim.sectors[0].slug, from: claim.periodFrom, to: claim.periodTo, valid: clock, known: clock })
      : null;
    return html`
      <p class="verdict">${word("ClaimVerdict", check.verdict)}
        ${check.multiple === null ? nothing : html`<span class="tag">${t("claims.multiple", number(check.multiple, { maximumFractionDigits: 1 }))}</span>`}
        ${check.beyondCoverage ? html`<span class="tag">${t("claims.beyond")}</span>` : nothing}</p>
      <p>${word("ReasonCode", check.reason)}</p>
      ${reached ? html`<p>${t("claims.documented")} <strong>${Number(reached.high) === 0 ? t("claims.nothing") : span(reached, reached.currency)}</strong>${reached.undisclosed
        ? html` · ${t("withoutSum", reached.undisclosed)}` : nothing}${link ? html` · <a href=${link}>${t("claims.items")}</a>` : nothing}</p>` : nothing}
      ${check.statistics.length + check.otherClaims.length ? html`<p class="quiet">${t("claims.yardsticks", check.statistics.length, check.otherClaims.length)}</p>` : nothing}`;
  }
}

customElements.define("mt-claims", Claims);
