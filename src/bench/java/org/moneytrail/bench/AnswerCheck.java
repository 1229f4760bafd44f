package org.moneytrail.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moneytrail.bench.Workload.Asked;

/**
 * Both must say the same before either is timed. Of a list's order no statement knows as much as the rules (R4), so lists are compared by
 * their ids; and what R1 and R2 choose among tellings may differ from what the first telling says, but not in more than a few rounds.
 */
final class AnswerCheck {

    private static final Set<String> CHOSEN =
            Set.of("amount", "status", "announcedOn", "size", "lead");
    private static final int LEAST_ALIKE = 70;
    private static final int SAMPLES = 200;

    private final List<String> differences = new ArrayList<>();
    private int chosen;
    private int chosenAlike;

    /** @throws IllegalStateException if answers differ, with the first differences */
    static String compare(Workload workload, GraphqlClient client, BareDriver bare)
            throws Exception {
        AnswerCheck check = new AnswerCheck();
        List<Asked> some = workload.asked().subList(0, Math.min(SAMPLES, workload.asked().size()));
        for (Asked asked : some) {
            JsonNode api = client.data(workload.graphql(), asked.variables());
            JsonNode other = GraphqlClient.JSON.valueToTree(bare.data(workload, asked));
            switch (workload.name()) {
                case "W4" -> check.traced(api, other);
                case "W5", "W6" -> check.grouped(api, other);
                default -> check.same("", other, api);
            }
        }
        return check.verdict(workload.name(), some.size());
    }

    private String verdict(String name, int answers) {
        if (chosen > 0 && chosenAlike * 100 < chosen * LEAST_ALIKE) {
            differences.add("only " + chosenAlike + " of " + chosen + " readings agree");
        }
        if (!differences.isEmpty()) {
            throw new IllegalStateException(
                    name + " differs: " + differences.subList(0, Math.min(5, differences.size())));
        }
        return name
                + ": "
                + answers
                + " answers agree, "
                + chosenAlike
                + " of "
                + chosen
                + " chosen readings do";
    }

    private void same(String path, JsonNode bare, JsonNode api) {
        if (bare.isObject()) {
            bare.properties()
                    .forEach(
                            field -> {
                                JsonNode other = api.path(field.getKey());
                                if (CHOSEN.contains(field.getKey())) {
                                    chosen(field.getValue(), other);
                                } else {
                                    same(path + "/" + field.getKey(), field.getValue(), other);
                                }
                            });
        } else if (bare.isArray()) {
            Map<String, JsonNode> byId = byId(api);
            if (bare.size() != api.size()) {
                differences.add(path + ": " + bare.size() + " against " + api.size());
            }
            byId(bare).forEach((id, it) -> same(path + "/" + id, it, orMissing(byId.get(id))));
        } else if (!text(bare).equals(text(api))) {
            differences.add(path + ": " + bare + " against " + api);
        }
    }

    private static JsonNode orMissing(JsonNode node) {
        return node == null ? GraphqlClient.JSON.missingNode() : node;
    }

    private void chosen(JsonNode bare, JsonNode api) {
        chosen++;
        chosenAlike += text(bare).equals(text(api)) ? 1 : 0;
    }

    private static String text(JsonNode reading) {
        if (!reading.isObject()) {
            return reading.isNull() ? "" : reading.asText();
        }
        JsonNode number = reading.path("stated");
        return number.isMissingNode()
                ? reading.path("text").asText()
                : number.isNull() ? "" : number.asText().replaceAll("\\.0+$", "");
    }

    private static Map<String, JsonNode> byId(JsonNode list) {
        Map<String, JsonNode> byId = new HashMap<>();
        list.forEach(
                it -> byId.put((it.has("node") ? it.get("node") : it).path("id").asText(), it));
        return byId;
    }

    /**
     * Whoever the rules name as payer or as partner behind one, the statement found too, except behind an organization: only the rules
     * know that a fund may be the same body (R19).
     */
    private void traced(JsonNode api, JsonNode bare) {
        Set<String> found = new HashSet<>();
        bare.get("legs").forEach(leg -> found.add(leg.get("party").asText()));
        bare.get("commitments").forEach(it -> found.add(it.get("partner").asText()));
        Map<String, String> parties = new HashMap<>();
        api.at("/traceMoney/nodes")
                .forEach(it -> parties.put(it.get("key").asText(), it.at("/party/id").asText()));
        Map<String, List<String>> next = new HashMap<>();
        api.at("/traceMoney/links")
                .forEach(
                        link ->
                                next.computeIfAbsent(
                                                link.get("source").asText(),
                                                any -> new ArrayList<>())
                                        .add(link.get("target").asText()));
        parties.forEach(
                (key, party) -> {
                    boolean known = party.isEmpty() || isStartup(party) || found.contains(party);
                    if (!known && !isBehindAnOrganization(key, next, parties)) {
                        differences.add("not found by the statement: " + party);
                    }
                });
    }

    private static boolean isStartup(String party) {
        return party.startsWith("Organization:startup-");
    }

    /** The money never runs in circles. */
    private static boolean isBehindAnOrganization(
            String key, Map<String, List<String>> next, Map<String, String> parties) {
        return next.getOrDefault(key, List.of()).stream()
                .anyMatch(
                        target -> {
                            String party = parties.getOrDefault(target, "");
                            return party.startsWith("Organization:") && !isStartup(party)
                                    || isBehindAnOrganization(target, next, parties);
                        });
    }

    /** The statement adds raw sums, so only that both see money of a group can be compared. */
    private void grouped(JsonNode api, JsonNode bare) {
        if (bare.get("groups").isEmpty() || api.at("/moneyReached/groups").isEmpty()) {
            differences.add("no groups");
        }
    }
}
