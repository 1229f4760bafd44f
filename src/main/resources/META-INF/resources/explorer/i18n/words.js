// The API's own words: values of its enums, and terms of the data that come in English.
import { has, t } from "/explorer/i18n/index.js";

/** Under which name the catalogues keep the words for an enum of the schema. A test holds them complete. */
export const ENUMS = {
  ClaimKind: "claimKinds", ClaimVerdict: "verdicts", EntityKind: "entityKinds", ExclusionReason: "reasons", FundKind: "fundKinds",
  InterestKind: "interests", ListedRaiseKind: "raiseKinds", ListedSaleStatus: "saleStatuses", MandateRule: "mandates",
  MatchKind: "foundBy", MethodologyPreset: "methodologies", OrganizationKind: "organizationKinds", OriginKind: "origins",
  Outcome: "outcomes", RatioBasis: "mandates", ReasonCode: "verdictReasons", Reliability: "reliability", RoundScope: "scopes",
  RoundStatus: "statuses", SectorMatch: "matches", SubgraphEdgeKind: "edgeKinds", TimelineKind: "timelineKinds",
  TraceNodeKind: "traceKinds", Verdict: "verdicts",
};

/** @param {keyof typeof ENUMS} type @param {string|null|undefined} value @returns {string} empty where there is none */
export function word(type, value) {
  return value ? t(`${ENUMS[type]}.${value}`) : "";
}

/**
 * A term that the data has in English only, in the chosen language where the catalogue knows it; else as it is.
 * @param {"rounds"|"natures"|"cities"|"statuses"|"exchanges"|"concepts"|"bases"|"periods"} kind
 * @param {string} text
 * @returns {string}
 */
export function term(kind, text) {
  const known = has(`data.${kind}`) ?? {};
  return known[text] ?? patterned(has(`patterns.${kind}`) ?? [], text) ?? text;
}

/** @param {[RegExp, (...parts: string[]) => string][]} patterns @param {string} text */
function patterned(patterns, text) {
  for (const [pattern, words] of patterns) {
    const found = pattern.exec(text);
    if (found) {
      return words(...found.slice(1));
    }
  }
  return undefined;
}
