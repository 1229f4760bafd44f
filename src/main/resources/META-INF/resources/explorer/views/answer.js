// The answer: of what was told, how much is documented as having reached startups, and what stopped the rest.
import { html, nothing } from "lit";
import { barChart } from "/explorer/charts/bars.js";
import { isUnsized, waterfall, waterfallTable } from "/explorer/charts/waterfall.js";
import { day, money } from "/explorer/format.js";
import { nameOf, t } from "/explorer/i18n/index.js";
import { href, same } from "/explorer/router.js";
import { asOf, bar, chosen, clocks, currency, date, methodology, sector } from "/explorer/ui/controls.js";
import { figure } from "/explorer/ui/figure.js";
import { hundred } from "/explorer/ui/hundred.js";
import { proof } from "/explorer/ui/proof.js";
import { empty } from "/explorer/ui/states.js";
import { questionOf } from "/explorer/views/answer-question.js";
import { View } from "/explorer/views/view.js";

/** What nobody dates is a group too. @param {{value: string}} key */
const yearOf = ({ value }) => (/^\d{4}$/.test(value) ? value : t("undated"));

export class Answer extends View {
  question() {
    return questionOf(this.route);
  }

  about() {
    const slug = chosen(this.route, "sector", "ai");
    const found = this.answer?.sectors?.find((it) => it.slug === slug);
    return this.route.params.get("startups") ?? (found ? nameOf(found) : slug);
  }

  controls() {
    const { route } = this;
    return bar(html`
      ${sector(route, this.answer?.sectors)}
      ${date(route, "from", t("controls.from"))}
      ${date(route, "to", t("controls.to"))}
      ${clocks(route, this.answer?.moneyReached ?? {})}
      ${methodology(route)}
      ${currency(route)}
      <p class="presets">
        <a class="chip" href=${href("answer")}>${t("presets.all")}</a>
        <a class="chip" href=${href("answer", "", THEN)}>${t("presets.then")}</a>
        <a class="chip" href=${same(route, { method: "STRICT" })}>${t("presets.proof")}</a>
      </p>`);
  }

  above() {
    return this.failure ? html`<h1>${t("answer.title")}</h1>${this.controls()}` : this.answer ? nothing : html`<h1>${t("answer.title")}</h1>`;
  }

  show({ moneyReached: report, graphInfo }) {
    const unit = chosen(this.route, "currency", "CNY");
    return html`
      ${this.headline(report, unit)}
      ${hundred(report, unit, (key) => same(this.route, { bar: key, after: null }))}
      ${this.controls()}
      ${report.gross.count === 0 ? empty(t("empty.answer"), emptiness(graphInfo)) : this.pictures(report, unit)}
      ${report.gross.count === 0 ? nothing : this.coverage(report)}
      ${this.further()}`;
  }

  headline(report, unit) {
    const { gross, reached, coverage } = report;
    if (gross.count === 0) {
      return html`<h1>${t("answer.nothing", this.about())}</h1>`;
    }
    const atLeast = money(reached.low, unit);
    const sum = Number(reached.high) === 0
      ? t("answer.noSum", this.about(), money(gross.stated, unit), reached.undisclosed)
      : t("answer.headline", this.about(), money(gross.stated, unit), atLeast, coverage.isLowerBound);
    return html`
      <p class="quiet kind">${t("answer.title")}</p>
      <h1 class="headline">${sum}</h1>
      <p class="lead">${Number(reached.high) === 0 ? nothing
        : t("answer.range", money(reached.stated, unit), money(reached.high, unit), reached.openEnded)}${t("space")}${t("answer.clocks", day(report.validAt), day(report.knownAt))}</p>`;
  }

  pictures(report, unit) {
    const selected = this.route.params.get("bar");
    const link = (key) => same(this.route, { bar: key === selected ? null : key, after: null });
    const { query, variables } = this.asked;
    const years = report.years.filter((it) => it.reached.count > 0);
    return html`
      ${figure({
        name: "moneytrail-answer",
        title: t("answer.picture"),
        note: t("answer.pictureNote", unit),
        draw: (width) => barChart(waterfall(report, unit, link, selected), width, { name: t("answer.picture"), joined: true }),
        table: waterfallTable(report),
        query,
        variables,
      })}
      ${selected && report.items ? proof(this, report.items, selected, unit) : nothing}
      ${years.length > 1 ? this.years(years, unit) : nothing}`;
  }

  years(years, unit) {
    const bars = years.map(({ keys, reached }) => ({
      key: keys[0].value,
      kind: "in",
      unsized: isUnsized(reached),
      label: yearOf(keys[0]),
      from: 0,
      to: Number(reached.stated),
      low: Number(reached.low),
      high: Number(reached.high),
      open: reached.openEnded > 0,
      value: isUnsized(reached) ? t("noSumTold") : money(reached.stated, unit),
      detail: `${t("items", reached.count)}${reached.undisclosed ? ` · ${t("withoutSum", reached.undisclosed)}` : ""}`,
      spoken: t("spokenBar", yearOf(keys[0]), reached.stated, reached.low, reached.high, reached.count, reached.undisclosed),
    }));
    return figure({
      name: "moneytrail-years",
      title: t("answer.years"),
      note: t("answer.yearsNote"),
      draw: (width) => barChart(bars, width, { name: t("answer.years") }),
      table: {
        columns: ["year", "low", "stated", "high", "count", "undisclosed"],
        rows: years.map(({ keys, reached: it }) => [yearOf(keys[0]), it.low, it.stated, it.high, it.count, it.undisclosed]),
      },
      ...this.asked,
    });
  }

  /** The other sides of the same story. */
  further() {
    const to = (view, id, params) => html`<li><a href=${href(view, id, params)}>${t(`further.${view}`)}</a> <span class="quiet">${t(`further.${view}Note`)}</span></li>`;
    return html`
      <section class="further"><h2>${t("further.title")}</h2>
        <ul class="plain">${to("trace", "moonshot")}${to("feast")}${to("claims")}${to("questions")}</ul>
      </section>`;
  }

  coverage({ coverage }) {
    const counted = ["undisclosed", "openEnded", "undated", "imprecise", "unconvertible", "approximateRates"];
    const said = counted.filter((name) => coverage[name] > 0).map((name) => t(`coverage.${name}`, coverage[name]));
    return html`
      <section class="coverage">
        <h2>${t("coverage.title")}</h2>
        <p>${t("coverage.census")}</p>
        ${said.length ? html`<ul>${said.map((words) => html`<li>${words}</li>`)}</ul>` : html`<p>${t("coverage.all")}</p>`}
      </section>`;
  }
}

const THEN = { sector: "foundation-models", from: "2022-11-30", to: "2023-07-31", valid: "2023-07-31", known: "2023-07-31" };

/** Why there may be nothing: a graph without any telling is another thing than a window without a round. */
function emptiness(graphInfo) {
  return html`<p>${graphInfo?.statements === 0 ? t("empty.graph") : t("empty.window")}</p>`;
}

customElements.define("mt-answer", Answer);
