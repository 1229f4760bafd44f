// Who feasted: five sums that look alike in headlines and are never added up (R24).
import { html } from "lit";
import { barChart } from "/explorer/charts/bars.js";
import { day, money, number } from "/explorer/format.js";
import { nameOf, t } from "/explorer/i18n/index.js";
import { asOf, bar, chosen, clocks, currency, date, sector } from "/explorer/ui/controls.js";
import { figure } from "/explorer/ui/figure.js";
import { View } from "/explorer/views/view.js";

const COLUMNS = ["marketValueGain", "listedPrimaryRaises", "internalSpend", "announced", "reached"];
const FROM = "2022-11-30";
const TO = "2023-07-31";

const QUERY = `
query Feast($scope: CapitalScope!, $asOf: AsOf, $currency: CurrencyCode) {
  feast(scope: $scope, asOf: $asOf, currency: $currency) {
    ${COLUMNS.map((it) => `${it} { ...column }`).join("\n    ")}
  }
  sectors { slug name names { text language alias } }
  graphInfo { dataVersion }
}

fragment column on FeastColumn {
  total { low stated high count undisclosed openEnded }
  reason
  covered
  of
}`;

class Feast extends View {
  question() {
    const { route } = this;
    return {
      query: QUERY,
      variables: {
        scope: {
          sector: chosen(route, "sector", "ai"),
          from: chosen(route, "from", FROM) || null,
          to: chosen(route, "to", TO) || null,
        },
        asOf: asOf(route),
        currency: chosen(route, "currency", "CNY"),
      },
    };
  }

  /** The window has days of its own here, since a gain is nothing without two days. */
  controls(sectors) {
    const { route } = this;
    return bar(html`
      ${sector(route, sectors)}
      ${date(route, "from", t("controls.from"), FROM)}${date(route, "to", t("controls.to"), TO)}
      ${clocks(route)}${currency(route)}`);
  }

  show({ feast, sectors }) {
    const unit = chosen(this.route, "currency", "CNY");
    const slug = chosen(this.route, "sector", "ai");
    const about = nameOf(sectors.find((it) => it.slug === slug) ?? { name: slug });
    return html`
      <h1>${this.headline(feast, unit)}</h1>
      <p class="lead">${t("feast.lead", about, day(chosen(this.route, "from", FROM)), day(chosen(this.route, "to", TO)))}</p>
      ${this.controls(sectors)}
      ${figure({
        name: "moneytrail-feast",
        title: t("feast.picture"),
        note: t("feast.note"),
        draw: (width) => barChart(COLUMNS.map((it) => this.column(it, feast[it], unit)), width, { name: t("feast.picture") }),
        table: {
          columns: ["what", "low", "stated", "high", "count", "undisclosed", "covered", "of", "why"],
          rows: COLUMNS.map((it) => this.row(it, feast[it])),
        },
        ...this.asked,
      })}`;
  }

  /** The ratio in words; where one side is not documented, that. */
  headline({ marketValueGain: gain, reached }, unit) {
    const gained = Number(gain.total?.stated ?? 0);
    const got = Number(reached.total?.stated ?? 0);
    if (!gain.total) {
      return t("feast.noGain");
    }
    if (gained < 0) {
      return t("feast.fell", money(-gained, unit));
    }
    return got > 0
      ? t("feast.ratio", number(gained / got, { maximumSignificantDigits: 2, maximumFractionDigits: undefined }),
          gain.covered, gain.of, t(`currencyUnit.${unit}`))
      : t("feast.nothingReached", money(gained, unit), gain.covered, gain.of);
  }

  column(name, column, unit) {
    const { total } = column;
    const label = t(`feast.columns.${name}`);
    const covered = t(`feast.covered.${name}`, column.covered, column.of);
    const base = { key: name, under: covered, label, kind: name === "reached" ? "in" : name === "announced" ? "told" : "other" };
    return total === null
      ? { ...base, from: 0, to: 0, value: t("notDocumented"), detail: t(`feast.reasons.${column.reason}`, column.reason ?? ""),
          spoken: `${label}: ${t("notDocumented")}` }
      : { ...base, from: 0, to: Number(total.stated), low: Number(total.low), high: Number(total.high), open: total.openEnded > 0,
          value: money(total.stated, unit),
          detail: `${t("items", total.count)}${total.undisclosed ? ` · ${t("withoutSum", total.undisclosed)}` : ""}`,
          spoken: `${t("spokenBar", label, total.stated, total.low, total.high, total.count, total.undisclosed)} ${covered}` };
  }

  row(name, { total, covered, of, reason }) {
    return [t(`feast.columns.${name}`), total?.low ?? null, total?.stated ?? null, total?.high ?? null, total?.count ?? null,
      total?.undisclosed ?? null, covered, of, reason];
  }
}

customElements.define("mt-feast", Feast);
