package org.moneytrail.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.moneytrail.bench.Workload.Asked;

/** Whom the workloads ask about: startups at random, and places in the middle of a sector's list. */
record Samples(Settings settings, GraphqlClient client) {

    static final String SECTOR = "ai";
    private static final int IDS = 5000;
    private static final int CURSORS = 200;
    private static final String PAGE =
            "query P($sector: ID!, $after: String) { startups(filter: {sector: $sector},"
                    + " first: 200, after: $after) { totalCount"
                    + " pageInfo { endCursor } edges { cursor node { slug } } } }";

    List<Workload> workloads() throws Exception {
        List<Workload> all = new ArrayList<>();
        for (String name : settings.workloads()) {
            switch (name) {
                case "W1" -> all.add(Workload.of(name, "w1-name", startups()));
                case "W2" -> all.add(Workload.of(name, "w2-card", startups()));
                case "W3" -> all.add(Workload.of(name, "w3-page", pages()));
                case "W4" -> all.add(Workload.of(name, "w4-trace", startups()));
                case "W5" -> all.add(Workload.of(name, "w5-currencies", List.of(sector())));
                case "W6" -> all.add(Workload.of(name, "w6-origins", List.of(sector())));
                default -> {}
            }
        }
        return all;
    }

    /** The card, by which hot answers are measured. */
    Workload card() {
        return Workload.of("W2", "w2-card", startups());
    }

    private List<Asked> startups() {
        Random random = new Random(settings.seed());
        List<Asked> ids = new ArrayList<>();
        for (int i = 0; i < IDS; i++) {
            String slug = "startup-" + random.nextInt(settings.startups());
            ids.add(new Asked(Map.of("id", "Startup:" + slug), Map.of("slug", slug)));
        }
        return ids;
    }

    private static Asked sector() {
        return new Asked(Map.of("sector", SECTOR), Map.of("sector", SECTOR));
    }

    /** Behind so many entries of the middle of the list. */
    private List<Asked> pages() throws Exception {
        Map<String, Object> variables = new HashMap<>(Map.of("sector", SECTOR));
        JsonNode page = client.data(PAGE, variables).get("startups");
        int total = page.get("totalCount").asInt();
        for (int seen = CURSORS; seen + CURSORS < total / 2; seen += CURSORS) {
            variables.put("after", page.at("/pageInfo/endCursor").asText());
            page = client.data(PAGE, variables).get("startups");
        }
        List<Asked> pages = new ArrayList<>();
        for (JsonNode edge : page.get("edges")) {
            pages.add(
                    new Asked(
                            Map.of("sector", SECTOR, "after", edge.get("cursor").asText()),
                            Map.of("sector", SECTOR, "after", edge.at("/node/slug").asText())));
        }
        return pages;
    }
}
