// What the first view asks, apart from how it is shown: it is asked while the rest of the page is still on its way.
import { STATEMENTS } from "/explorer/fragments.js";
import { asOf, chosen } from "/explorer/router.js";

const QUERY = `
query Answer(
  $scope: CapitalScope!, $asOf: AsOf, $methodology: MethodologyInput, $currency: CurrencyCode
  $proof: Boolean!, $outcome: Outcome, $reason: ExclusionReason, $first: Int, $after: String
) {
  moneyReached(scope: $scope, asOf: $asOf, methodology: $methodology, currency: $currency) {
    validAt
    knownAt
    gross { ...total }
    reached { ...total }
    exclusions { reason total { ...total } }
    coverage { isLowerBound undisclosed openEnded undated imprecise unconvertible approximateRates }
    years: groups(by: [YEAR]) { keys { value label } reached { ...total } }
    items(outcome: $outcome, reason: $reason, first: $first, after: $after) @include(if: $proof) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ...item } }
    }
  }
  sectors { slug name names { text language alias } }
  graphInfo { dataVersion statements newestSource { publishedOn { text } } }
}

fragment total on MoneyTotal { low stated high count undisclosed openEnded }

fragment item on CapitalItem {
  id outcome reason rule currency low stated high shared
  effectiveOn { text }
  fact {
    __typename
    id
    ... on FundingRound { roundName startup { id name names { text language alias } } }
    ... on InternalAllocation { nature organization { id name names { text language alias } } }
    ... on Acquisition { target { id name names { text language alias } } }
  }
  ${STATEMENTS.trim()}
}`;

const ITEMS_A_PAGE = 50;

/** @param {string|null} bar which bar's items are wanted */
function wantedItems(bar) {
  const outcome = bar === "REACHED" ? "REACHED" : null;
  const reason = bar && bar !== "REACHED" && bar !== "GROSS" ? bar : null;
  return { proof: bar !== null, outcome, reason, first: ITEMS_A_PAGE };
}

/** @param {import("/explorer/router.js").Route} route */
export function questionOf(route) {
  const parts = (name) => route.params.get(name)?.split(",") ?? null;
  const scope = {
    sector: chosen(route, "sector", route.params.has("startups") ? "" : "ai") || null,
    startups: parts("startups"),
    from: chosen(route, "from") || null,
    to: chosen(route, "to") || null,
  };
  return {
    query: QUERY,
    variables: {
      scope: Object.fromEntries(Object.entries(scope).filter(([, value]) => value !== null)),
      asOf: asOf(route),
      methodology: { preset: chosen(route, "method", "STANDARD") },
      currency: chosen(route, "currency", "CNY"),
      ...wantedItems(route.params.get("bar")),
      after: route.params.get("after"),
    },
  };
}
