// A fund's card: who gave it money, what it gave on, and which clauses bind it, in a sector and on a day.
import { html, nothing } from "lit";
import { day, percent, range } from "/explorer/format.js";
import { nameOf, t } from "/explorer/i18n/index.js";
import { word } from "/explorer/i18n/words.js";
import { asOf, bar, chosen, date, sector } from "/explorer/ui/controls.js";
import { NAMES, PARTY, RANGE, clause, facts, head, section, thingLink, toldBy } from "/explorer/ui/card.js";
import { said } from "/explorer/ui/said.js";
import { STATEMENTS } from "/explorer/ui/sources.js";
import { timeline, timelineOf } from "/explorer/ui/timeline.js";
import { View } from "/explorer/views/view.js";

const CLAUSE = `id rule match words ratio basis effectiveOn { text } holder { ${NAMES} } sectors { ${NAMES} } ${STATEMENTS}`;

const QUERY = `
query Fund($id: ID!, $sector: ID!, $on: Date) {
  fund(id: $id) {
    slug kind currency sizeIsTarget
    ${NAMES}
    size ${RANGE}
    vintage { text }
    unspent { amount ${RANGE} }
    manager { ${NAMES} }
    organization { ${NAMES} }
    mandates { ${CLAUSE} }
    commitments { id percent date { text } amount ${RANGE} paidIn ${RANGE} limitedPartner { ${PARTY} } }
    ownCommitments { id date { text } amount ${RANGE} fund { ${NAMES} } }
    investments(first: 100) { totalCount edges { node { id lead amount ${RANGE} round { id roundName effectiveOn { text } startup { ${NAMES} } } } } }
    ${STATEMENTS}
  }
  mandateCheck(fund: $id, sector: $sector, on: $on) {
    verdict
    on
    bindingMandates { ${CLAUSE} }
    conditions { id }
    context { ${CLAUSE} }
    allowedParts { ${NAMES} }
  }
  ${timelineOf("$id")}
  sectors { slug name names { text language alias } }
  graphInfo { dataVersion }
}`;

class Fund extends View {
  question() {
    const { route } = this;
    return {
      query: QUERY,
      variables: { id: `Fund:${route.id}`, sector: chosen(route, "sector", "ai"), on: asOf(route)?.validAt ?? null },
    };
  }

  show({ fund: it, mandateCheck: check, sectors, timeline: told }) {
    const bound = new Set(check.bindingMandates.map((own) => own.id));
    return html`
      ${head(it, word("FundKind", it.kind), this.asked)}
      ${facts([
        [t("card.size"), it.size ? html`${range(it.size)} ${it.sizeIsTarget ? html`<span class="tag">${t("card.target")}</span>` : nothing}` : t("undisclosed")],
        [t("card.left"), it.unspent?.amount ? range(it.unspent.amount) : null],
        [t("controls.currency"), it.currency],
        [t("card.vintage"), it.vintage ? day(it.vintage) : null],
        [t("card.manager"), it.manager ? thingLink(it.manager) : null],
        [t("card.sameBody"), it.organization ? thingLink(it.organization) : null],
      ])}
      ${this.verdict(check, sectors)}
      ${section(t("card.otherClauses"), it.mandates.filter((own) => !bound.has(own.id)), clause, it.mandates.length ? undefined : t("card.noClause"))}
      ${section(t("card.givers"), it.commitments, (own) => html`${thingLink(own.limitedPartner)} · <strong>${range(own.amount)}</strong>
        ${own.percent === null ? nothing : html`<span class="tag">${percent(Number(own.percent) / 100)}</span>`}
        ${own.paidIn ? html`<span class="tag">${t("card.paidIn", range(own.paidIn))}</span>` : nothing} <span class="quiet">${day(own.date)}</span>`, t("card.noGiver"))}
      ${section(t("card.passedOn"), it.ownCommitments, (own) => html`${thingLink(own.fund)} · <strong>${range(own.amount)}</strong> <span class="quiet">${day(own.date)}</span>`)}
      ${section(t("card.investments"), it.investments.edges.map((edge) => edge.node), (own) => html`${thingLink(own.round.startup)} ${said("rounds", own.round.roundName)} · <strong>${range(own.amount)}</strong>
        <span class="quiet">${day(own.round.effectiveOn)}</span>`, t("card.noInvestment"))}
      ${timeline(told, it.slug)}
      ${toldBy(it)}`;
  }

  verdict(check, sectors) {
    const slug = chosen(this.route, "sector", "ai");
    const about = nameOf(sectors.find((it) => it.slug === slug) ?? { name: slug });
    return html`
      <section class="card verdict-card"><h2>${t("card.mayItBuy", about)}</h2>
        ${bar(html`${sector(this.route, sectors)}${date(this.route, "valid", t("card.on"), check.on)}`)}
        <p class="big verdict-word ${check.verdict}">${word("Verdict", check.verdict)}</p>
        <p class="quiet">${t(`verdictNotes.${check.verdict}`)}${check.allowedParts.length ? html` ${t("card.allowedParts", check.allowedParts.map(nameOf).join(", "))}` : nothing}</p>
        ${section(t("card.binding"), check.bindingMandates, clause)}
        ${check.context.length ? html`<details><summary>${t("card.context", check.context.length)}</summary><ul class="plain">${check.context.map((it) => html`<li>${clause(it)}</li>`)}</ul></details>` : nothing}
      </section>`;
  }
}

customElements.define("mt-fund", Fund);
