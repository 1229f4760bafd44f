package org.moneytrail.rule;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.money.Cases;

/**
 * What reached a startup, back to its origins, as a flow that never runs in circles (R17-R20): what enters a node leaves it, in
 * each case. A fund that stands at two distances from the startup is two nodes.
 *
 * @param truncated a limit cut something: rounds left out, or a path that was not walked to its end
 */
public record MoneyTrace(List<Node> nodes, List<Link> links, boolean truncated) {

    /** @param possibleKinds the kinds of a syndicate's named members (R20) */
    public record Node(
            String key,
            TraceNodeKind kind,
            String label,
            @Nullable PartyRef party,
            @Nullable OriginKind originKind,
            boolean inferred,
            List<OriginKind> possibleKinds) {}

    /** Money that flowed from the source to the target, unrounded, and the facts that say so. */
    public record Link(
            String source,
            String target,
            Cases amount,
            boolean undatedCommitment,
            Set<String> facts) {

        private Link plus(Cases more, boolean undated, List<String> evidence) {
            Set<String> all = new TreeSet<>(facts);
            all.addAll(evidence);
            return new Link(source, target, amount.plus(more), undatedCommitment || undated, all);
        }
    }

    /**
     * @param depth how many funds may stand one behind another on a path
     * @param mostLinks no further round is added once there are so many links
     */
    public static MoneyTrace of(CapitalReport report, PartyRef startup, int depth, int mostLinks) {
        Builder builder = new Builder(report, startup, report.lookThrough().toDepth(depth));
        List<JudgedItem> items =
                report.items().stream()
                        .filter(judged -> !judged.reached().isZero())
                        .sorted(
                                Comparator.comparing((JudgedItem j) -> j.reached().high())
                                        .reversed()
                                        .thenComparing(j -> j.item().fact().slug()))
                        .toList();
        for (JudgedItem judged : items) {
            if (builder.links.size() >= mostLinks) {
                builder.truncated = true;
                break;
            }
            builder.add(judged);
        }
        return new MoneyTrace(
                List.copyOf(builder.nodes.values()),
                List.copyOf(builder.links.values()),
                builder.truncated);
    }

    private static final class Builder {

        private final CapitalReport report;
        private final PartyRef startup;
        private final LookThrough lookThrough;
        private final Map<String, Node> nodes = new LinkedHashMap<>();
        private final Map<List<String>, Link> links = new LinkedHashMap<>();
        private boolean truncated;

        Builder(CapitalReport report, PartyRef startup, LookThrough lookThrough) {
            this.report = report;
            this.lookThrough = lookThrough;
            this.startup = startup;
            node("Startup:" + startup.slug(), TraceNodeKind.STARTUP, startup.name(), startup, null);
        }

        void add(JudgedItem judged) {
            FundingRound round = (FundingRound) judged.item().fact();
            String key = "FundingRound:" + round.slug();
            String name = round.statements().read(RoundTelling::roundName);
            node(key, TraceNodeKind.ROUND, name == null ? round.slug() : name, null, null);
            link(key, "Startup:" + startup.slug(), judged.reached(), false, List.of(key));
            for (Portion portion : report.legs().of(judged)) {
                Cases reached =
                        Portion.sum(portion.slices().stream().filter(Slice::reached).toList());
                if (!reached.isZero()) {
                    Origin way =
                            lookThrough.of(
                                    portion.leg(), startup.slug(), judged.item().effectiveOn());
                    walk(way, portion.leg(), key, reached, 1, evidence(round, portion.leg()));
                }
            }
        }

        private static List<String> evidence(FundingRound round, Leg leg) {
            PartyRef party = leg.party();
            return party == null
                    ? List.of("FundingRound:" + round.slug())
                    : List.of("Participation:" + round.slug() + "." + party.slug());
        }

        private void walk(
                Origin origin,
                Leg leg,
                String target,
                Cases whole,
                int distance,
                List<String> evidence) {
            String key = TraceKeys.of(origin, leg, target, distance);
            nodes.putIfAbsent(key, TraceKeys.node(key, origin, leg, distance));
            Cases amount = whole.times(origin.share(), java.math.BigDecimal.ONE);
            List<String> facts = origin.facts().isEmpty() ? evidence : origin.facts();
            link(key, target, amount, origin.undated(), facts);
            truncated |= origin.cut();
            for (Origin source : origin.sources()) {
                walk(source, leg, key, whole, distance + 1, List.of());
            }
        }

        private void node(
                String key,
                TraceNodeKind kind,
                String label,
                @Nullable PartyRef party,
                @Nullable OriginKind originKind) {
            nodes.putIfAbsent(key, new Node(key, kind, label, party, originKind, false, List.of()));
        }

        private void link(
                String source, String target, Cases amount, boolean undated, List<String> facts) {
            Link none = new Link(source, target, Cases.ZERO, false, new LinkedHashSet<>());
            links.merge(
                    List.of(source, target),
                    none.plus(amount, undated, facts),
                    (before, more) -> before.plus(amount, undated, facts));
        }
    }
}
