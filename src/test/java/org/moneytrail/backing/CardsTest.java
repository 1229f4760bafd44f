package org.moneytrail.backing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.moneytrail.testsupport.Answer;

/** What cards show of many parents at once is what each parent's own questions answer. */
@QuarkusTest
class CardsTest {

    private static final String CLOCKS =
            "asOf: { validAt: \"2026-06-30\", knownAt: \"2026-11-23\" }";

    private static List<JsonNode> startups(String selection) {
        List<JsonNode> found = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode page =
                    Answer.to(
                                    "{ startups(first: 12%s) { pageInfo { hasNextPage endCursor } edges { node { slug %s } } } }"
                                            .formatted(after, selection))
                            .at("startups");
            page.get("edges").forEach(edge -> found.add(edge.get("node")));
            if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
                return found;
            }
            after = ", after: \"" + page.at("/pageInfo/endCursor").asText() + "\"";
        }
    }

    @Test
    void whatReachedAStartupInAListIsWhatItsOwnReportSays() {
        String report =
                "gross { low stated high count } reached { low stated high count undisclosed }"
                        + " exclusions { reason total { low stated high } } ladder { rung total { stated count } }"
                        + " coverage { undisclosed openEnded undated } items(first: 50) { edges { node { id outcome low stated high } } }";
        List<JsonNode> listed = startups("moneyReached(" + CLOCKS + ") { " + report + " }");
        assertThat(listed.size()).isGreaterThan(30);
        for (JsonNode startup : listed) {
            JsonNode own =
                    Answer.to(
                                    "{ moneyReached(scope: { startups: [\"%s\"] }, %s) { %s } }"
                                            .formatted(
                                                    startup.get("slug").asText(), CLOCKS, report))
                            .at("moneyReached");
            assertThat(startup.get("moneyReached")).as(startup.get("slug").asText()).isEqualTo(own);
        }
    }

    @Test
    void whatManyInvestorsPutInIsWhatEachOnesOwnReportSays() {
        String report = "gross { low stated high count } reached { low stated high count }";
        JsonNode parties =
                Answer.to(
                                """
                                { a: investor(id: "alibaba") { organization { id } moneyInvested(%1$s) { %2$s } }
                                  b: investor(id: "tencent") { organization { id } moneyInvested(%1$s) { %2$s } }
                                  usd: investor(id: "tencent") { organization { id } moneyInvested(currency: "USD", %1$s) { %2$s } }
                                  f: fund(id: "beijing-ai-fund") { id moneyInvested(%1$s) { %2$s } } }
                                """
                                        .formatted(CLOCKS, report))
                        .data();
        for (String alias : List.of("a", "b", "usd", "f")) {
            JsonNode one = parties.get(alias);
            String id =
                    one.has("id") ? one.get("id").asText() : one.at("/organization/id").asText();
            String currency = alias.equals("usd") ? ", currency: \"USD\"" : "";
            JsonNode own =
                    Answer.to(
                                    "{ moneyReached(scope: { investors: [\"%s\"] }, %s%s) { %s } }"
                                            .formatted(id, CLOCKS, currency, report))
                            .at("moneyReached");
            assertThat(one.get("moneyInvested")).as(alias).isEqualTo(own);
        }
        assertThat(parties.at("/a/moneyInvested/reached/stated").decimalValue().signum())
                .isPositive();
    }

    @Test
    void theInvestorsOfAStartupAreThoseOfItsRoundsEachOnce() {
        for (JsonNode startup :
                startups(
                        "roundCount investorCount investors(first: 60) { totalCount edges { node { __typename id } rounds { id } } }"
                                + " rounds { id participations { investor { __typename id ... on Organization { asFunds { id } } } } }")) {
            Map<String, TreeSet<String>> rounds = new TreeMap<>();
            for (JsonNode round : startup.get("rounds")) {
                for (JsonNode leg : round.get("participations")) {
                    JsonNode twins = leg.at("/investor/asFunds");
                    String id =
                            twins.size() == 1
                                    ? twins.get(0).get("id").asText()
                                    : leg.at("/investor/id").asText();
                    rounds.computeIfAbsent(id, any -> new TreeSet<>())
                            .add(round.get("id").asText());
                }
            }
            Map<String, TreeSet<String>> shown = new TreeMap<>();
            for (JsonNode edge : startup.at("/investors/edges")) {
                shown.put(
                        edge.at("/node/id").asText(),
                        new TreeSet<>(edge.get("rounds").findValuesAsText("id")));
            }
            String slug = startup.get("slug").asText();
            assertThat(shown).as(slug).isEqualTo(rounds);
            assertThat(startup.get("investorCount").asInt()).as(slug).isEqualTo(rounds.size());
            assertThat(startup.at("/investors/totalCount").asInt())
                    .as(slug)
                    .isEqualTo(rounds.size());
            assertThat(startup.get("roundCount").asInt())
                    .as(slug)
                    .isEqualTo(startup.get("rounds").size());
        }
    }

    /** Twenty parents, aliases with other arguments, both directions: no page of one gets into another. */
    @Test
    void pagesOfManyParentsAndAliasesAreCutFromTheirOwnLists() {
        String edges =
                "{ pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } }";
        List<JsonNode> listed =
                startups(
                        "all: investors(first: 60) %1$s two: investors(first: 2) %1$s three: investors(last: 3) %1$s none: investors(first: 0) %1$s"
                                .formatted(edges));
        int cut = 0;
        for (JsonNode startup : listed) {
            List<String> all = startup.at("/all/edges").findValuesAsText("id");
            int size = all.size();
            assertThat(startup.at("/two/edges").findValuesAsText("id"))
                    .isEqualTo(all.subList(0, Math.min(2, size)));
            assertThat(startup.at("/three/edges").findValuesAsText("id"))
                    .isEqualTo(all.subList(Math.max(0, size - 3), size));
            assertThat(startup.at("/two/pageInfo/hasNextPage").asBoolean()).isEqualTo(size > 2);
            assertThat(startup.at("/two/pageInfo/hasPreviousPage").asBoolean()).isFalse();
            assertThat(startup.at("/three/pageInfo/hasPreviousPage").asBoolean())
                    .isEqualTo(size > 3);
            assertThat(startup.at("/none/pageInfo/hasNextPage").asBoolean()).isEqualTo(size > 0);
            cut += size > 3 ? 1 : 0;
        }
        assertThat(cut).isGreaterThan(5);
    }

    @Test
    void pagingThroughAnInvestorsPartsMeetsEachOnceBothWays() {
        List<String> all =
                walk(
                        "investor(id: \"tencent\") { participations",
                        "first: 100",
                        "after",
                        "hasNextPage",
                        "endCursor",
                        false);
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(4);
        assertThat(
                        walk(
                                "investor(id: \"tencent\") { participations",
                                "first: 3",
                                "after",
                                "hasNextPage",
                                "endCursor",
                                false))
                .isEqualTo(all);
        assertThat(
                        walk(
                                "investor(id: \"tencent\") { participations",
                                "last: 3",
                                "before",
                                "hasPreviousPage",
                                "startCursor",
                                true))
                .isEqualTo(all);
        JsonNode counts =
                Answer.to(
                                "{ investor(id: \"tencent\") { startupCount participations(first: 0) { totalCount } startups(first: 60) { totalCount edges { node { id } rounds { id } } } } }")
                        .at("investor");
        assertThat(counts.at("/participations/totalCount").asInt()).isEqualTo(all.size());
        assertThat(counts.get("startupCount").asInt())
                .isEqualTo(counts.at("/startups/totalCount").asInt())
                .isEqualTo(counts.at("/startups/edges").size());
    }

    private static List<String> walk(
            String field, String size, String argument, String more, String cursor, boolean back) {
        List<String> ids = new ArrayList<>();
        String from = "";
        while (true) {
            JsonNode page =
                    Answer.to(
                                    "{ %s(%s%s) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id } } } } }"
                                            .formatted(field, size, from))
                            .at("investor.participations");
            ids.addAll(back ? 0 : ids.size(), page.get("edges").findValuesAsText("id"));
            if (!page.at("/pageInfo/" + more).asBoolean()) {
                return ids;
            }
            from = ", %s: \"%s\"".formatted(argument, page.at("/pageInfo/" + cursor).asText());
        }
    }

    @Test
    void anInvestorIsARoleOfItsOrganization() {
        JsonNode data =
                Answer.to(
                                """
                                { investor(id: "tencent") { id kind organization { id asInvestor { id } } }
                                  node(id: "Investor:tencent") { __typename id }
                                  nobody: node(id: "Investor:wang-huiwen") { id } }
                                """)
                        .data();
        assertThat(data.at("/investor/id").asText()).isEqualTo("Investor:tencent");
        assertThat(data.at("/investor/organization/id").asText()).isEqualTo("Organization:tencent");
        assertThat(data.at("/investor/organization/asInvestor/id").asText())
                .isEqualTo("Investor:tencent");
        assertThat(data.at("/node/__typename").asText()).isEqualTo("Investor");
        assertThat(data.get("nobody").isNull()).isTrue();
    }

    /** Look-through goes as deep as there are funds of funds, so the clauses of those count as context too. */
    @Test
    void theClausesBehindAStartupAreThoseOfItsFundsAndOfTheFundsBehindThese() {
        int some = 0;
        for (JsonNode startup :
                startups(
                        "mandates { id } then: mandates(on: \"2023-07-10\") { id effectiveOn { last } }"
                                + " investors(first: 60) { edges { node { ... on Fund { mandates { id } } } } }")) {
            List<String> behind = startup.get("mandates").findValuesAsText("id");
            assertThat(behind)
                    .as(startup.get("slug").asText())
                    .containsAll(startup.at("/investors/edges").findValuesAsText("id"))
                    .containsAll(startup.get("then").findValuesAsText("id"));
            assertThat(startup.get("then").findValuesAsText("last"))
                    .allMatch(day -> day.compareTo("2023-07-10") <= 0);
            some += behind.isEmpty() ? 0 : 1;
        }
        assertThat(some).isPositive();
    }

    @Test
    void whatAFundHasLeftIsWhatDryPowderCounts() {
        JsonNode report =
                Answer.to(
                                """
                                { eligibleDryPowder(sector: "ai", on: "2026-06-30") { byVerdict { funds(first: 60) { edges { node {
                                    since size { text } invested { text } passedOn { text } unspent { low stated high text } notes outflows
                                    fund { id unspent(on: "2026-06-30") { since size { text } invested { text } passedOn { text } amount { low stated high text } notes outflows }
                                      dollars: unspent(on: "2026-06-30", currency: "USD") { amount { currency } } early: unspent(on: "1990-01-01") { since } } } } } } } }
                                """)
                        .at("eligibleDryPowder.byVerdict");
        int funds = 0;
        for (JsonNode share : report) {
            for (JsonNode edge : share.at("/funds/edges")) {
                JsonNode row = edge.get("node");
                JsonNode left = row.at("/fund/unspent");
                String fund = row.at("/fund/id").asText();
                assertThat(left.get("amount")).as(fund).isEqualTo(row.get("unspent"));
                for (String field :
                        List.of("since", "size", "invested", "passedOn", "notes", "outflows")) {
                    assertThat(left.get(field)).as(fund + " " + field).isEqualTo(row.get(field));
                }
                assertThat(row.at("/fund/dollars/amount/currency").asText("USD")).isEqualTo("USD");
                boolean undated = row.get("since").isNull();
                assertThat(row.at("/fund/early").isNull()).as(fund).isEqualTo(!undated);
                funds++;
            }
        }
        assertThat(funds).isGreaterThan(20);
    }

    @Test
    void aPersonHasCompaniesAndAPartnerHasFunds() {
        JsonNode data =
                Answer.to(
                                """
                                { person(id: "wang-huiwen") { companies { id } roles { organization { id } } investments { totalCount edges { node { investor { id } } } } startups { totalCount } }
                                  fund(id: "big-fund-3") { commitments { limitedPartner { ... on Organization { asLimitedPartner { funds { id } commitments { fund { id } } } } } } } }
                                """)
                        .data();
        assertThat(new TreeSet<>(data.at("/person/companies").findValuesAsText("id")))
                .isNotEmpty()
                .isEqualTo(new TreeSet<>(data.at("/person/roles").findValuesAsText("id")));
        for (JsonNode commitment : data.at("/fund/commitments")) {
            JsonNode partner = commitment.at("/limitedPartner/asLimitedPartner");
            assertThat(partner.get("funds").findValuesAsText("id"))
                    .doesNotHaveDuplicates()
                    .contains("Fund:big-fund-3")
                    .containsAll(partner.get("commitments").findValuesAsText("id"));
        }
    }
}
