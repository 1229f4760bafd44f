// A concept stock's card: its price or value over time, and what its issuer is documented to have put into startups.
import { html } from "lit";
import { canvas } from "/explorer/charts/canvas.js";
import { line } from "/explorer/charts/line.js";
import { day, range } from "/explorer/format.js";
import { nameOf, t, withIssuer } from "/explorer/i18n/index.js";
import { term } from "/explorer/i18n/words.js";
import { bar, chosen, select } from "/explorer/ui/controls.js";
import { NAMES, PARTY, RANGE, facts, head, section, thingLink, toldBy } from "/explorer/ui/card.js";
import { figure } from "/explorer/ui/figure.js";
import { said } from "/explorer/ui/said.js";
import { STATEMENTS } from "/explorer/ui/sources.js";
import { empty } from "/explorer/ui/states.js";
import { timeline, timelineOf } from "/explorer/ui/timeline.js";
import { View } from "/explorer/views/view.js";

const QUERY = `
query Stock($id: ID!, $node: ID!) {
  conceptStock(id: $id) {
    slug ticker exchange concepts
    ${NAMES}
    issuer { ${NAMES} }
    quotes { id closePrice currency changePercent changeBasis date { text first last } marketValue ${RANGE} }
    outlays { id amount ${RANGE} investor { ${PARTY} } round { id roundName effectiveOn { text last } startup { ${NAMES} } } }
    ${STATEMENTS}
  }
  ${timelineOf("$node")}
  graphInfo { dataVersion }
}`;

class Stock extends View {
  question() {
    return { query: QUERY, variables: { id: this.route.id, node: `Stock:${this.route.id}` } };
  }

  show({ conceptStock: it, timeline: told }) {
    return html`
      ${head(withIssuer(it), t("places.stock"), this.asked)}
      ${facts([
        [t("card.ticker"), it.ticker],
        [t("card.exchange"), said("exchanges", it.exchange)],
        [t("card.issuer"), thingLink(it.issuer)],
        [t("card.concepts"), it.concepts.map((concept, at) => html`${at ? t("listComma") : ""}${said("concepts", concept)}`)],
      ])}
      ${this.quotes(it)}
      ${section(t("card.outlays"), it.outlays, (own) => html`${thingLink(own.round.startup)} ${said("rounds", own.round.roundName)} · <strong>${range(own.amount)}</strong>
        <span class="quiet">${day(own.round.effectiveOn)} · ${t("card.through")} ${thingLink(own.investor)}</span>`, t("card.noOutlay"))}
      ${timeline(told, it.slug, (entry) => entry.kind !== "QUOTE")}
      ${toldBy(it)}`;
  }

  points(quotes, measure) {
    const value = (it) => (measure === "price" ? it.closePrice : (it.marketValue?.stated ?? it.marketValue?.low ?? null));
    return quotes
      .filter((it) => it.date && value(it) !== null)
      .map((it) => ({ on: it.date.last, text: it.date.text, value: Number(value(it)) }));
  }

  quotes(stock) {
    const { quotes } = stock;
    if (quotes.length === 0) {
      return empty(t("empty.quotes"));
    }
    const standard = this.points(quotes, "price").length >= this.points(quotes, "value").length ? "price" : "value";
    const measure = chosen(this.route, "measure", standard);
    const points = this.points(quotes, measure);
    const events = stock.outlays.filter((it) => it.round.effectiveOn)
      .map((it) => ({ on: it.round.effectiveOn.last, label: nameOf(it.round.startup) }));
    const unit = { currency: quotes.find((it) => it.currency)?.currency ?? "CNY", money: measure === "value", name: t(`columns.${measure}`) };
    return html`
      ${bar(select(this.route, "measure", t("controls.measure"), ["price", "value"].map((it) => [it, t(`columns.${it}`)]), standard))}
      ${figure({
        name: `moneytrail-stock-${stock.slug}`,
        title: `${t(`card.${measure}Line`)} · ${t(`currencyNames.${unit.currency}`, unit.currency)}`,
        note: t("card.lineNote", points.length),
        draw: () => points.length === 0 ? empty(t("empty.quotes"))
          : canvas("line", line(points, events, unit), t("card.lineSpoken", points.length)),
        table: {
          columns: ["date", "price", "currency", "value", "change", "basis"],
          rows: quotes.map((it) => [it.date?.text ?? null, it.closePrice, it.currency, it.marketValue?.stated ?? null, it.changePercent, it.changeBasis ? term("bases", it.changeBasis) : null]),
        },
        ...this.asked,
      })}`;
  }
}

customElements.define("mt-stock", Stock);
