// What happened, in order: a card's time line.
import { html, nothing } from "lit";
import { day, range } from "/explorer/format.js";
import { t } from "/explorer/i18n/index.js";

/** @param {string} id the name of the variable that holds the id */
export const timelineOf = (id) => `timeline(id: ${id}, first: 100) {
    totalCount
    undated
    edges { node { date { text } kind label amount { low stated high currency } fact { id __typename } } }
  }`;

/**
 * @param {object|null|undefined} timeline
 * @param {(entry: object) => boolean} [wanted] leaves out what the card shows elsewhere
 */
export function timeline(timeline, wanted = () => true) {
  const entries = (timeline?.edges ?? []).map((it) => it.node).filter(wanted);
  if (!timeline || (entries.length === 0 && timeline.totalCount > 0)) {
    return nothing;
  }
  return html`
    <section class="card"><h2>${t("card.timeline")}</h2>
      ${entries.length === 0 ? html`<p class="quiet">${t("empty.list")}</p>` : html`
        <ol class="timeline">
          ${entries.map((it) => html`<li>
            <span class="when">${day(it.date)}</span>
            <span><span class="tag">${t(`timelineKinds.${it.kind}`, it.kind)}</span> ${it.label}${it.amount ? html` · <strong>${range(it.amount)}</strong>` : nothing}</span>
          </li>`)}
        </ol>
        ${timeline.totalCount > timeline.edges.length ? html`<p class="quiet">${t("shownOf", timeline.edges.length, timeline.totalCount)}</p>` : nothing}`}
    </section>`;
}
