package org.moneytrail.question.claim;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.evidence.ClaimView;
import org.moneytrail.evidence.FactRepository;
import org.moneytrail.fact.Claim;
import org.moneytrail.question.AsOfInput;
import org.moneytrail.question.MethodologyInput;
import org.moneytrail.question.MoneyReachedApi;
import org.moneytrail.rule.SectorTree;

@GraphQLApi
public class ClaimApi {

    private final FactRepository facts;
    private final SectorRepository sectors;
    private final FactChecks checks;

    ClaimApi(FactRepository facts, SectorRepository sectors, FactChecks checks) {
        this.facts = facts;
        this.sectors = sectors;
        this.checks = checks;
    }

    @Query("claims")
    @Description("Headline sums, by slug (R26).")
    public Uni<@NonNull ClaimConnection> claims(
            @Name("filter") @Description("Which; all if absent.") @Nullable ClaimFilter filter,
            @Name("first") @Description(MoneyReachedApi.FIRST) @Nullable Integer first,
            @Name("after") @Description(MoneyReachedApi.AFTER) @Nullable String after) {
        PageRequest request = PageRequest.of(first, after);
        return Uni.combine()
                .all()
                .unis(facts.all(Claim.class), sectors.all())
                .with((claims, all) -> wanted(claims, filter, all.tree()))
                .map(views -> ClaimConnection.of(Page.of(views, ClaimView::slug, request)));
    }

    @Query("factCheck")
    @Description(
            "What is documented of a headline sum: both clocks stand at the claim's date unless asked otherwise (R26).")
    public Uni<@NonNull FactCheckView> factCheck(
            @Name("claim") @NonNull @Id @Description("\"Claim:slug\" or the bare slug.")
                    String claim,
            @Name("asOf") @Description("The two clocks; each at the claim's date if absent.")
                    @Nullable AsOfInput asOf,
            @Name("methodology") @Description("What counts; STANDARD if absent (R15).")
                    @Nullable MethodologyInput methodology) {
        return checks.check(claim, asOf, MethodologyInput.methodology(methodology));
    }

    @Name("factCheck")
    @Description(
            "What is documented of it: both clocks stand at its date unless asked otherwise (R26).")
    public Uni<@NonNull FactCheckView> factCheck(
            @Source ClaimView claim,
            @Name("asOf") @Description("The two clocks; each at the claim's date if absent.")
                    @Nullable AsOfInput asOf,
            @Name("methodology") @Description("What counts; STANDARD if absent (R15).")
                    @Nullable MethodologyInput methodology) {
        return checks.checkAmongOthers(claim.id(), asOf, MethodologyInput.methodology(methodology));
    }

    private static List<ClaimView> wanted(
            List<Claim> claims, @Nullable ClaimFilter filter, SectorTree tree) {
        Set<String> subtree =
                filter == null || filter.sector() == null
                        ? null
                        : tree.subtree(SectorRepository.known(tree, filter.sector()));
        return claims.stream()
                .map(ClaimView::of)
                .filter(claim -> filter == null || isOfKind(claim, filter))
                .filter(
                        claim ->
                                subtree == null
                                        || claim.sectorSlugs().stream().anyMatch(subtree::contains))
                .toList();
    }

    private static boolean isOfKind(ClaimView claim, ClaimFilter filter) {
        return filter.kind() == null || filter.kind() == claim.kind();
    }
}
