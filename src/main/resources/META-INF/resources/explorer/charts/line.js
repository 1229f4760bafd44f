// A stock's price or market value over time, with the days on which its issuer is documented to have paid a startup.
import { day, money, number } from "/explorer/format.js";
import { token } from "/explorer/charts/colours.js";

/**
 * @typedef {object} Point
 * @property {string} on an ISO day
 * @property {string} text the date as it is known
 * @property {number} value
 */

/**
 * @param {Point[]} points
 * @param {{on: string, label: string}[]} events
 * @param {{currency: string, money: boolean, name: string}} unit
 */
export function line(points, events, unit) {
  const days = [...points, ...events].map((it) => it.on).sort();
  const [first, last] = [days[0], days.at(-1)];
  const text = token("--text");
  const quiet = token("--quiet");
  const shown = (value) => (unit.money ? money(value, unit.currency) : `${number(value)} ${unit.currency}`);
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 12, right: 24, top: 36, bottom: 12, containLabel: true },
    tooltip: {
      trigger: "axis", renderMode: "richText", confine: true, backgroundColor: token("--raised"), borderColor: token("--line"),
      textStyle: { color: text }, formatter: ([point]) => `${day(point.data[2])}\n${shown(point.data[1])}`,
    },
    xAxis: { type: "time", min: first, max: last, axisLine: { lineStyle: { color: quiet } }, axisLabel: { color: quiet, hideOverlap: true, formatter: (at) => day(new Date(at).toISOString().slice(0, 7)) }, splitLine: { show: false } },
    yAxis: { type: "value", axisLabel: { color: quiet, formatter: (value) => (unit.money ? money(value, unit.currency) : number(value)) },
      splitLine: { lineStyle: { color: token("--line") } } },
    series: [{
      name: unit.name, type: "line", data: points.map((it) => [it.on, it.value, it.text]), symbol: "circle", symbolSize: 7,
      lineStyle: { color: token("--other"), width: 2, type: "dashed" }, itemStyle: { color: token("--other") },
      markLine: events.length === 0 ? undefined : {
        symbol: "none", silent: true, label: { color: text, formatter: ({ name }) => name, fontSize: 11 },
        lineStyle: { color: token("--in"), width: 1.5, type: "solid" },
        data: events.map((it) => ({ xAxis: it.on, name: it.label })),
      },
    }],
  };
}
