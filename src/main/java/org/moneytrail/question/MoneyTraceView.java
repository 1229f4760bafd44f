package org.moneytrail.question;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Amounts;
import org.moneytrail.contract.MoneyTotalView;
import org.moneytrail.entity.StartupView;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.money.Cases;
import org.moneytrail.rule.MoneyTrace;
import org.moneytrail.rule.OriginKind;
import org.moneytrail.rule.TraceNodeKind;

@Type("MoneyTrace")
@Description(
        "What reached a startup, back to its origins, ready for a Sankey diagram (R17-R20): it never runs"
                + " in circles, and what enters a node leaves it, in each case.")
public record MoneyTraceView(
        @NonNull @Description("Where the money arrived.") StartupView startup,
        @NonNull @Description("Each with a key that is unique in this trace.")
                List<@NonNull TraceNode> nodes,
        @NonNull @Description("Money flows from source to target.") List<@NonNull TraceLink> links,
        @NonNull @Description("What reached the startup, the undisclosed counted.")
                MoneyTotalView reached,
        @NonNull
                @Description(
                        "A limit cut something: rounds left out, or a path not walked to its end.")
                boolean truncated) {

    static MoneyTraceView of(StartupView startup, MoneyTrace trace, MoneyTotalView reached) {
        return new MoneyTraceView(
                startup,
                trace.nodes().stream().map(TraceNode::of).toList(),
                trace.links().stream().map(TraceLink::of).toList(),
                reached,
                trace.truncated());
    }

    @Type("TraceNode")
    @Description("A station of the money. A fund at two distances from the startup is two nodes.")
    public record TraceNode(
            @NonNull @Description("Unique within the trace; no global id.") String key,
            @NonNull @Description("What it is.") TraceNodeKind kind,
            @NonNull @Description("For people.") String label,
            @Description("Whose money it is, where the trail ends here (R20); null elsewhere.")
                    @Nullable OriginKind originKind,
            @NonNull
                    @Description(
                            "The kind is that of the fund's body or of all members, not of a documented LP (R20).")
                    boolean inferred,
            @io.smallrye.graphql.api.Nullable
                    @Description("The kinds of a syndicate's named members (R20); null elsewhere.")
                    @Nullable List<@NonNull OriginKind> possibleKinds,
            @Ignore @Nullable PartyRef partyRef) {

        static TraceNode of(MoneyTrace.Node node) {
            return new TraceNode(
                    node.key(),
                    node.kind(),
                    node.label(),
                    node.originKind(),
                    node.inferred(),
                    node.kind() == TraceNodeKind.SYNDICATE ? node.possibleKinds() : null,
                    node.party());
        }
    }

    @Type("TraceLink")
    @Description("Money that flowed from one node to the next, in the currency of the question.")
    public record TraceLink(
            @NonNull @Description("Key of the node that it came from.") String source,
            @NonNull @Description("Key of the node that it went to.") String target,
            @NonNull @Description("The low case (R13).") BigDecimal low,
            @NonNull @Description("The stated case.") BigDecimal stated,
            @NonNull @Description("The high case (R13).") BigDecimal high,
            @NonNull @Description("A commitment without a date was accepted (R19).")
                    boolean undatedCommitment,
            @Id
                    @NonNull
                    @Description(
                            "Global ids of the participations, rounds or commitments that say so.")
                    List<@NonNull String> facts) {

        static TraceLink of(MoneyTrace.Link link) {
            Cases rounded = link.amount().rounded();
            return new TraceLink(
                    link.source(),
                    link.target(),
                    Amounts.plain(rounded.low()),
                    Amounts.plain(rounded.stated()),
                    Amounts.plain(rounded.high()),
                    link.undatedCommitment(),
                    List.copyOf(link.facts()));
        }
    }
}
