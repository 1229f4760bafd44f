// A company's card: what it raised and from whom, what it gave, who leads it, what binds it.
import { html, nothing } from "lit";
import { barChart } from "/explorer/charts/bars.js";
import { waterfall, waterfallTable } from "/explorer/charts/waterfall.js";
import { country, day, money, percent, range } from "/explorer/format.js";
import { nameOf, t } from "/explorer/i18n/index.js";
import { term, word } from "/explorer/i18n/words.js";
import { href, same } from "/explorer/router.js";
import { chosen } from "/explorer/ui/controls.js";
import { NAMES, PARTY, RANGE, clause, facts, head, section, thingLink, toldBy } from "/explorer/ui/card.js";
import { figure } from "/explorer/ui/figure.js";
import { paged } from "/explorer/ui/paged.js";
import { said } from "/explorer/ui/said.js";
import { STATEMENTS, sources } from "/explorer/ui/sources.js";
import { timeline, timelineOf } from "/explorer/ui/timeline.js";
import { View } from "/explorer/views/view.js";

const QUERY = `
query Company($id: ID!, $currency: CurrencyCode) {
  organization(id: $id) {
    slug kind country city status listed
    ${NAMES}
    foundedOn { text }
    listedOn { text }
    sector { ${NAMES} }
    people { role from { text } to { text } person { ${NAMES} } }
    holders { stakePercent asOf { text } holder { ${PARTY} } }
    stocks { ticker ${NAMES} }
    internalAllocations { id nature period estimate amount ${RANGE} ${STATEMENTS} }
    acquiredBy { id announcedOn { text } total ${RANGE} acquirer { ${NAMES} } ${STATEMENTS} }
    mandates { id rule match words ratio basis effectiveOn { text } fund { ${NAMES} } ${STATEMENTS} }
    standsFor { ${NAMES} }
    asStartup {
      slug
      moneyReached(currency: $currency) {
        gross { ...total }
        reached { ...total }
        exclusions { reason total { ...total } }
        coverage { isLowerBound undisclosed }
      }
      rounds {
        id roundName scope status
        effectiveOn { text }
        amount ${RANGE}
        postMoney ${RANGE}
        participations { lead amount ${RANGE} investor { ${PARTY} } }
        ${STATEMENTS}
      }
    }
    asInvestor {
      startupCount
      roundCount
      moneyInvested(currency: $currency) { reached { ...total } coverage { isLowerBound } }
      participations(first: 50) {
        totalCount
        edges { node { id lead amount ${RANGE} round { id roundName status effectiveOn { text } startup { ${NAMES} } } } }
      }
    }
    managedFunds { ${NAMES} }
    asLimitedPartner {
      commitments { id percent date { text } amount ${RANGE} fund { ${NAMES} } }
    }
    ${STATEMENTS}
  }
  ${timelineOf("$id")}
  graphInfo { dataVersion }
}

fragment total on MoneyTotal { low stated high count undisclosed openEnded currency }`;

/** @param {{city: string|null, country: string|null}} organization */
function placeOf({ city, country: code }) {
  const parts = [city ? term("cities", city) : null, code ? country(code) : null];
  return parts.every((it) => it !== null) ? t("place", ...parts) : parts.find((it) => it !== null);
}

class Company extends View {
  question() {
    return { query: QUERY, variables: { id: this.route.id, currency: chosen(this.route, "currency", "CNY") } };
  }

  show({ organization: it, timeline: told }) {
    const startup = it.asStartup;
    return html`
      ${head(it, word("OrganizationKind", it.kind), this.asked,
        startup ? html`<a class="tool" href=${href("trace", startup.slug)}>${t("places.trace")}</a>` : nothing)}
      ${facts([
        [t("card.sector"), it.sector ? thingLink(it.sector) : null],
        [t("card.place"), placeOf(it)],
        [t("card.founded"), it.foundedOn ? day(it.foundedOn) : null],
        [t("card.listed"), it.listedOn ? day(it.listedOn) : null],
        [t("card.status"), said("statuses", it.status)],
        [t("card.stocks"), it.stocks.length ? it.stocks.map((stock) => html`<a href=${`/stock/${stock.id.split(":")[1]}`}>${stock.ticker ?? nameOf(stock)}</a> `) : null],
        [t("card.standsFor"), it.standsFor.length ? it.standsFor.map((member) => html`${thingLink(member)} `) : null],
      ])}
      ${startup ? this.money(startup) : nothing}
      ${startup ? this.rounds(startup.rounds) : nothing}
      ${it.asInvestor ? this.invested(it.asInvestor) : nothing}
      ${section(t("card.managedFunds"), it.managedFunds, thingLink)}
      ${section(t("card.commitments"), it.asLimitedPartner?.commitments ?? [], (own) => html`${thingLink(own.fund)} · <strong>${range(own.amount)}</strong>
        ${own.percent === null ? nothing : html`<span class="tag">${percent(Number(own.percent) / 100)}</span>`} <span class="quiet">${day(own.date)}</span>`)}
      ${section(t("card.budgets"), it.internalAllocations, (own) => html`<strong>${range(own.amount)}</strong> ${said("natures", own.nature)} <span class="quiet">${said("periods", own.period)}</span>
        ${own.estimate ? html`<span class="tag">${t("card.estimate")}</span>` : nothing} ${sources(own.statements)}`)}
      ${section(t("card.people"), it.people, (own) => html`${thingLink(own.person)} · ${t(`roles.${own.role}`, own.role)}
        <span class="quiet">${own.from || own.to ? t("fromTo", own.from ? day(own.from) : "…", own.to ? day(own.to) : "…") : ""}</span>`)}
      ${section(t("card.holders"), it.holders, (own) => html`${thingLink(own.holder)} · ${own.stakePercent === null ? t("undisclosed") : percent(Number(own.stakePercent) / 100)}
        <span class="quiet">${day(own.asOf)}</span>`)}
      ${section(t("card.acquired"), it.acquiredBy, (own) => html`${thingLink(own.acquirer)} · <strong>${range(own.total)}</strong> <span class="quiet">${day(own.announcedOn)}</span> ${sources(own.statements)}`)}
      ${section(t("card.clauses"), it.mandates, clause)}
      ${timeline(told, it.slug)}
      ${toldBy(it)}`;
  }

  money({ slug, moneyReached: report }) {
    const unit = chosen(this.route, "currency", "CNY");
    const link = (key) => href("answer", "", { startups: slug, bar: key });
    return html`
      <p class="lead">${report.gross.count === 0 ? t("card.nothingTold")
        : t("card.reached", money(report.gross.stated, unit), money(report.reached.low, unit), report.coverage.isLowerBound, report.reached.undisclosed)}</p>
      ${report.gross.count === 0 ? nothing : figure({
        name: `moneytrail-${slug}`,
        title: t("answer.picture"),
        note: t("answer.pictureNote", unit),
        draw: (width) => barChart(waterfall(report, unit, link, null), width, { name: t("answer.picture"), joined: true }),
        table: waterfallTable(report),
        ...this.asked,
      })}
      <p class="presets">${["CNY", "USD"].map((it) => html`<a class="chip" aria-current=${it === unit ? "true" : "false"} href=${same(this.route, { currency: it === "CNY" ? null : it })}>${it}</a>`)}</p>`;
  }

  invested({ startupCount, roundCount, moneyInvested, participations }) {
    const unit = chosen(this.route, "currency", "CNY");
    const { reached } = moneyInvested;
    const legs = participations.edges.map((it) => it.node);
    return html`
      <section class="card"><h2>${t("card.investments")}</h2>
        <p>${t("card.invested", startupCount, roundCount, money(reached.low, unit), money(reached.high, unit), reached.undisclosed)}</p>
        <ul class="plain">${paged(this, legs, (own) => html`<li>${thingLink(own.round.startup)} ${said("rounds", own.round.roundName)} · <strong>${range(own.amount)}</strong>
          <span class="quiet">${day(own.round.effectiveOn)} ${word("RoundStatus", own.round.status)}</span></li>`)}</ul>
        ${participations.totalCount > legs.length ? html`<p class="quiet">${t("shownOf", legs.length, participations.totalCount)}</p>` : nothing}
      </section>`;
  }

  rounds(rounds) {
    const row = (it) => html`
      <tr>
        <td>${it.roundName ? said("rounds", it.roundName) : t("facts.FundingRound")}<div class="quiet">${day(it.effectiveOn)}</div></td>
        <td class="sum">${range(it.amount)}${it.postMoney ? html`<span class="quiet">${t("card.postMoney", range(it.postMoney))}</span>` : nothing}</td>
        <td>${word("RoundStatus", it.status)} ${it.scope === "ROUND" ? nothing : html`<span class="tag">${word("RoundScope", it.scope)}</span>`}</td>
        <td>${it.participations.slice(0, 8).map((leg, at) => html`${at ? t("listComma") : ""}${thingLink(leg.investor)}${leg.amount ? html` <span class="quiet">${range(leg.amount)}</span>` : nothing}`)}
          ${it.participations.length > 8 ? html`<span class="quiet"> ${t("andMore", it.participations.length - 8)}</span>` : nothing}</td>
        <td>${sources(it.statements)}</td>
      </tr>`;
    return html`
      <section class="card"><h2>${t("card.rounds")}</h2>
        ${rounds.length === 0 ? html`<p class="quiet">${t("empty.list")}</p>` : html`
          <div class="scroll" tabindex="0" role="region" aria-label=${t("card.rounds")}>
            <table class="items">
              <thead><tr>${["round", "sum", "status", "investors", "sources"].map((name) => html`<th scope="col">${t(`columns.${name}`)}</th>`)}</tr></thead>
              <tbody>${paged(this, rounds, row)}</tbody>
            </table>
          </div>${paged.more(this, rounds)}`}
      </section>`;
  }
}

customElements.define("mt-company", Company);
