package org.moneytrail.evidence;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Party;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.StartupView;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.RoundTelling;

/** What a round and its parts point at. */
@GraphQLApi
public class RoundApi {

    private final EntityRepository entities;
    private final EvidenceLookup evidence;

    RoundApi(EntityRepository entities, EvidenceLookup evidence) {
        this.entities = entities;
        this.evidence = evidence;
    }

    @Name("startup")
    @Description("Who raised it.")
    public Uni<@NonNull StartupView> startup(@Source FundingRoundView round) {
        return entities.load("Startup:" + round.round().startup(), StartupView.class);
    }

    @Name("rounds")
    @Description("Every round that it raised, of any scope and status, the earliest first.")
    public Uni<@NonNull List<@NonNull FundingRoundView>> rounds(@Source StartupView startup) {
        return evidence.roundsOf(startup.slug());
    }

    @Name("mayContain")
    @Description(
            "Rounds that this one possibly includes; no source says so for sure (R11 OVERLAP).")
    public Uni<@NonNull List<@NonNull FundingRoundView>> mayContain(
            @Source FundingRoundView round) {
        return evidence.rounds(told(round, RoundTelling::mayContain));
    }

    @Name("partOf")
    @Description("Rounds of which this part may be a part (R11 DUPLICATE).")
    public Uni<@NonNull List<@NonNull FundingRoundView>> partOf(@Source FundingRoundView round) {
        return evidence.rounds(told(round, RoundTelling::partOf));
    }

    @Name("investor")
    @Description("Whose part it is.")
    public Uni<@NonNull Party> investor(@Source ParticipationView leg) {
        return entities.load(leg.party().id(), Party.class);
    }

    @Name("round")
    @Description("The round of which it is a part.")
    public Uni<@NonNull FundingRoundView> roundOf(@Source ParticipationView leg) {
        return evidence.round(leg.roundSlug());
    }

    @Name("round")
    @Description("The round that it paid for.")
    public Uni<@NonNull FundingRoundView> roundOfPayment(@Source PaymentView payment) {
        return evidence.round(payment.roundSlug());
    }

    @Name("payer")
    @Description("Who paid; null where the source names nobody.")
    public Uni<Party> payer(@Source PaymentView payment) {
        return party(payment.party());
    }

    @Name("round")
    @Description("The round whose money came back.")
    public Uni<@NonNull FundingRoundView> roundOfReturn(@Source ReturnView back) {
        return evidence.round(back.roundSlug());
    }

    @Name("investor")
    @Description("Who got it back; null where the source names nobody.")
    public Uni<Party> investorOfReturn(@Source ReturnView back) {
        return party(back.party());
    }

    private Uni<@Nullable Party> party(@Nullable PartyRef party) {
        return party == null ? Uni.createFrom().nullItem() : entities.load(party.id(), Party.class);
    }

    private static List<String> told(
            FundingRoundView round, java.util.function.Function<RoundTelling, List<String>> field) {
        List<String> slugs =
                round.round()
                        .statements()
                        .read(
                                telling ->
                                        field.apply(telling).isEmpty()
                                                ? null
                                                : field.apply(telling));
        return slugs == null ? List.of() : slugs;
    }
}
