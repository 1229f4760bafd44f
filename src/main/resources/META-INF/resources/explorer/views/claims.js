// The board of headline sums: what was said, what is documented of it, and whether the two can both be so (R26).
import { html, nothing } from "lit";
import { ask, playground, remembered } from "/explorer/api.js";
import { day, number, range, span } from "/explorer/format.js";
import { nameOf, t } from "/explorer/i18n/index.js";
import { href } from "/explorer/router.js";
import { bar, chosen, date, select } from "/explorer/ui/controls.js";
import { paged } from "/explorer/ui/paged.js";
import { STATEMENTS, sources } from "/explorer/ui/sources.js";
import { empty } from "/explorer/ui/states.js";
import { View } from "/explorer/views/view.js";

const QUERY = `
query Headlines($filter: ClaimFilter) {
  claims(filter: $filter, first: 100) {
    totalCount
    edges {
      node {
        id slug claimant claim kind region period periodFrom periodTo
        claimedOn { text last }
        amount { low stated high currency }
        sectors { slug name names { text language alias } }
        startups { id slug name names { text language alias } }
        ${STATEMENTS.trim()}
      }
    }
  }
  graphInfo { dataVersion }
}`;

const CHECK = `
fragment check on FactCheck {
  verdict beyondCoverage multiple reason
  reached { low stated high currency undisclosed }
  statistics { id }
  otherClaims { id }
}`;

/** One request for all verdicts: a field with a name of its own for each claim. */
function checksOf(claims, withClocks) {
  const asked = claims.map(({ slug }, at) => `  c${at}: factCheck(claim: ${JSON.stringify(slug)}${withClocks ? ", asOf: $asOf" : ""}) { ...check }`);
  return `query Verdicts${withClocks ? "($asOf: AsOf)" : ""} {\n${asked.join("\n")}\n}\n${CHECK}`;
}

class Claims extends View {
  static properties = { verdicts: { state: true }, late: { state: true } };

  question() {
    const kind = chosen(this.route, "kind", "INVESTMENT");
    return { query: QUERY, variables: { filter: kind === "ALL" ? null : { kind } } };
  }

  updated(changed) {
    if ((changed.has("answer") || changed.has("route")) && this.answer) {
      this.judge(this.answer.claims.edges.map((it) => it.node));
    }
  }

  /** The board stands at once; the verdicts need every report behind them and follow. */
  async judge(claims) {
    const known = chosen(this.route, "known");
    const asOf = known ? { validAt: known, knownAt: known } : null;
    const query = checksOf(claims, asOf !== null);
    const variables = asOf ? { asOf } : {};
    this.check = { query, variables };
    this.late = null;
    if (claims.length === 0) {
      return;
    }
    this.verdicts = null;
    try {
      const found = remembered(query, variables) ?? (await ask(query, variables));
      if (this.check.query === query && this.check.variables === variables) {
        this.verdicts = new Map(claims.map(({ slug }, at) => [slug, found[`c${at}`]]));
      }
    } catch (failure) {
      this.late = failure;
    }
  }

  show({ claims }) {
    const { route } = this;
    const rows = claims.edges.map((it) => it.node);
    return html`
      <h1>${t("claims.title")}</h1>
      <p class="lead">${t("claims.lead")}</p>
      ${bar(html`
        ${select(route, "kind", t("controls.kind"), ["INVESTMENT", "PLAN", "INTERNAL", "ALL"].map((it) => [it, t(`claimKinds.${it}`)]), "INVESTMENT")}
        ${date(route, "known", t("controls.bothClocks"))}
        <p class="presets"><a class="tool query" href=${playground(this.asked.query, this.asked.variables)} target="_blank" rel="noopener">${t("tools.query")}</a>
        ${this.check ? html`<a class="tool query" href=${playground(this.check.query, this.check.variables)} target="_blank" rel="noopener">${t("claims.checkQuery")}</a>` : nothing}</p>`)}
      ${this.late ? html`<div class="state failure" role="alert"><p>${t("claims.late")} ${this.late.message} <code>${this.late.code}</code></p></div>` : nothing}
      ${rows.length === 0 ? empty(t("empty.claims")) : html`<ul class="board">${paged(this, rows, (it) => this.claim(it))}</ul>${paged.more(this, rows)}`}`;
  }

  claim(claim) {
    const check = this.verdicts?.get(claim.slug);
    const about = [...claim.sectors, ...claim.startups].map(nameOf).join(", ");
    const period = claim.periodFrom || claim.periodTo
      ? t("fromTo", claim.periodFrom ? day(claim.periodFrom) : "…", claim.periodTo ? day(claim.periodTo) : "…") : claim.period;
    return html`
      <li class="claim ${check?.verdict ?? ""}">
        <h2>${claim.claim}</h2>
        <p class="quiet">${claim.claimant} · ${day(claim.claimedOn)}</p>
        <p>${t("claims.sum")} <strong>${range(claim.amount)}</strong>${about ? html` · ${about}` : nothing}${period ? html` · ${period}` : nothing}</p>
        ${check ? this.verdict(claim, check) : this.late ? nothing : html`<p class="quiet"><span class="pulse"></span>${t("claims.checking")}</p>`}
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
      <p class="verdict">${t(`verdicts.${check.verdict}`)}
        ${check.multiple === null ? nothing : html`<span class="tag">${t("claims.multiple", number(check.multiple, { maximumFractionDigits: 1 }))}</span>`}
        ${check.beyondCoverage ? html`<span class="tag">${t("claims.beyond")}</span>` : nothing}</p>
      <p>${t(`verdictReasons.${check.reason}`, check.reason)}</p>
      ${reached ? html`<p>${t("claims.documented")} <strong>${Number(reached.high) === 0 ? t("claims.nothing") : span(reached, reached.currency)}</strong>${reached.undisclosed
        ? html` · ${t("withoutSum", reached.undisclosed)}` : nothing}${link ? html` · <a href=${link}>${t("claims.items")}</a>` : nothing}</p>` : nothing}
      ${check.statistics.length + check.otherClaims.length ? html`<p class="quiet">${t("claims.yardsticks", check.statistics.length, check.otherClaims.length)}</p>` : nothing}`;
  }
}

customElements.define("mt-claims", Claims);
