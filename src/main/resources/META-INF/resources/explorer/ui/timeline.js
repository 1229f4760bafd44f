// What happened, in order: a card's time line. Each line is told from its fact, since the API's label is English.
import { html, nothing } from "lit";
import { day, percent, range } from "/explorer/format.js";
import { t } from "/explorer/i18n/index.js";
import { word } from "/explorer/i18n/words.js";
import { english, said } from "/explorer/ui/said.js";
import { NAMES, PARTY, thingLink } from "/explorer/ui/things.js";

/** Fields that differ in type or in being null have names of their own. */
const FACT = `
      id
      __typename
      ... on FundingRound { roundName status startup { ${NAMES} } }
      ... on Participation { lead investor { ${PARTY} } round { roundName status startup { ${NAMES} } } }
      ... on Payment { payer { ${PARTY} } round { roundName startup { ${NAMES} } } }
      ... on Return { byContract payee: investor { ${PARTY} } round { roundName startup { ${NAMES} } } }
      ... on Acquisition { acquirer { ${NAMES} } target { ${NAMES} } }
      ... on InternalAllocation { nature period owner: organization { ${NAMES} } }
      ... on Holding { stakePercent holder { ${PARTY} } company { ${NAMES} } }
      ... on Role { role person { ${NAMES} } employer: organization { ${NAMES} } }
      ... on Commitment { percent limitedPartner { ${PARTY} } fund { ${NAMES} } }
      ... on Mandate { rule words rulesOn: sectors { ${NAMES} } ruler: holder { ${NAMES} } }
      ... on Interest { interest: kind investor { ${PARTY} } about: startup { ${NAMES} } sector { ${NAMES} } }
      ... on ListedRaise { raise: kind status issuer { ${NAMES} } }
      ... on ListedSale { seller sale: status sold: company { ${NAMES} } }
      ... on Claim { claimant claim }`;

/** @param {string} id the name of the variable that holds the id */
export const timelineOf = (id) => `timeline(id: ${id}, first: 100) {
    totalCount
    undated
    edges { node { date { text } kind label amount { low stated high currency } fact {${FACT}
    } } }
  }`;

const round = ({ roundName, status }) => html`${said("rounds", roundName) || t("facts.FundingRound")}${status ? html` · ${word("RoundStatus", status)}` : nothing}`;

/** Where one end is the card itself, the arrow alone says which. */
const between = (from, to) => (to === nothing ? from : html`${from} → ${to}`);

/** How each kind of fact is told; thing() is a link, or nothing where the card itself is meant. */
const TOLD = {
  FundingRound: (it, thing) => html`${thing(it.startup)} ${round(it)}`,
  Participation: (it, thing) => html`${thing(it.investor)} ${thing(it.round.startup)} ${round(it.round)}${it.lead ? html` · ${t("timeline.lead")}` : nothing}`,
  Payment: (it, thing) => html`${thing(it.payer)} ${thing(it.round.startup)} ${round(it.round)}`,
  Return: (it, thing) => html`${thing(it.payee)} ${thing(it.round.startup)} ${round(it.round)}${it.byContract ? html` · ${t("timeline.byContract")}` : nothing}`,
  Acquisition: (it, thing) => between(thing(it.acquirer), thing(it.target)),
  InternalAllocation: (it, thing) => html`${thing(it.owner)} ${said("natures", it.nature)} ${said("periods", it.period)}`,
  Holding: (it, thing) => html`${between(thing(it.holder), thing(it.company))} ${it.stakePercent === null ? t("undisclosed") : percent(Number(it.stakePercent) / 100)}`,
  Role: (it, thing) => html`${thing(it.person)} ${thing(it.employer)} ${t(`roles.${it.role}`, it.role)}`,
  Commitment: (it, thing) => html`${between(thing(it.limitedPartner), thing(it.fund))}${it.percent === null ? nothing : ` ${percent(Number(it.percent) / 100)}`}`,
  Mandate: (it, thing) => html`${thing(it.ruler)} ${word("MandateRule", it.rule)} ${it.words.length ? english(it.words.join(", ")) : it.rulesOn.map((sector) => html`${thingLink(sector)} `)}`,
  Interest: (it, thing) => html`${thing(it.investor)} ${word("InterestKind", it.interest)} ${thing(it.about ?? it.sector)}`,
  ListedRaise: (it, thing) => html`${thing(it.issuer)} ${word("ListedRaiseKind", it.raise)}${it.status ? ` · ${word("RoundStatus", it.status)}` : nothing}`,
  ListedSale: (it, thing) => html`${thing(it.sold)} ${english(it.seller)} ${word("ListedSaleStatus", it.sale)}`,
  Claim: (it) => html`${english(it.claimant)}${t("timeline.said")}${english(it.claim)}`,
};

/** @param {object} entry @param {string} own the slug of the card's own thing */
function told(entry, own) {
  const thing = (it) => (!it || it.id.slice(it.id.indexOf(":") + 1) === own ? nothing : thingLink(it));
  const how = TOLD[entry.fact.__typename];
  return how ? how(entry.fact, thing) : english(entry.label);
}

/**
 * @param {object|null|undefined} timeline
 * @param {string} own the slug of the card's own thing
 * @param {(entry: object) => boolean} [wanted] leaves out what the card shows elsewhere
 */
export function timeline(timeline, own, wanted = () => true) {
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
            <span><span class="tag">${word("TimelineKind", it.kind)}</span> ${told(it, own)}${it.amount ? html` · <strong>${range(it.amount)}</strong>` : nothing}</span>
          </li>`)}
        </ol>
        ${timeline.totalCount > timeline.edges.length ? html`<p class="quiet">${t("shownOf", timeline.edges.length, timeline.totalCount)}</p>` : nothing}`}
    </section>`;
}
