package org.moneytrail.question;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.MoneyTotalView;
import org.moneytrail.contract.Party;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.StartupView;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.question.MoneyTraceView.TraceNode;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.LookThrough;
import org.moneytrail.rule.MoneyTrace;

@GraphQLApi
public class MoneyTraceApi {

    private static final int LINKS = 500;
    private static final int MOST_LINKS = 5_000;

    private final MoneyReached moneyReached;
    private final EntityRepository entities;

    MoneyTraceApi(MoneyReached moneyReached, EntityRepository entities) {
        this.moneyReached = moneyReached;
        this.entities = entities;
    }

    @Query("traceMoney")
    @Description("Whose money reached a startup, through which rounds and funds (R17-R20).")
    public Uni<@NonNull MoneyTraceView> traceMoney(
            @Name("startup") @Id @NonNull @Description("\"Startup:slug\" or the bare slug.")
                    String startup,
            @Name("asOf") @Description("The two clocks; today if absent.") @Nullable AsOfInput asOf,
            @Name("methodology") @Description("What counts; STANDARD if absent (R15).")
                    @Nullable MethodologyInput methodology,
            @Name("currency") @DefaultValue("CNY") @Description(MoneyReachedApi.CURRENCY)
                    @Nullable CurrencyCode currency,
            @Name("depth")
                    @DefaultValue("8")
                    @Description("How many funds may stand one behind another, 1 to 8 (R19).")
                    @Nullable Integer depth,
            @Name("limit")
                    @DefaultValue("500")
                    @Description(
                            "No further round is added once there are so many links, 1 to 5000.")
                    @Nullable Integer limit) {
        int deepest = within("depth", depth, LookThrough.DEPTH, LookThrough.DEPTH);
        int most = within("limit", limit, LINKS, MOST_LINKS);
        return entities.get("Startup", startup, StartupView.class)
                .flatMap(
                        view ->
                                moneyReached
                                        .judged(
                                                CapitalScopeInput.ofStartup(view.slug()),
                                                AsOfInput.clocks(asOf),
                                                MethodologyInput.methodology(methodology),
                                                MoneyReachedApi.orCny(currency))
                                        .map(report -> traced(view, report, deepest, most)));
    }

    private static MoneyTraceView traced(
            StartupView startup, CapitalReport report, int depth, int limit) {
        PartyRef party = new PartyRef(PartyRef.Kind.ORGANIZATION, startup.slug(), startup.name());
        MoneyTrace trace = MoneyTrace.of(report, party, depth, limit);
        return MoneyTraceView.of(startup, trace, MoneyTotalView.of(report.account().reached()));
    }

    @Name("party")
    @Description("Who it is; null where nobody is named.")
    public Uni<Party> party(@Source TraceNode node) {
        return node.partyRef() == null
                ? Uni.createFrom().nullItem()
                : entities.load(node.partyRef().id(), Party.class);
    }

    private static int within(String name, @Nullable Integer given, int usual, int most) {
        int value = given == null ? usual : given;
        if (value < 1 || value > most) {
            throw InvalidArgument.at(name, "must be between 1 and " + most + ", but is " + value);
        }
        return value;
    }
}
