package org.moneytrail.testsupport;

import static org.moneytrail.testsupport.StoredFacts.slug;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moneytrail.dataset.DataSet;
import org.moneytrail.dataset.Layout;
import org.moneytrail.dataset.StoredRow;
import org.moneytrail.entity.SectorRepository.Sectors;
import org.moneytrail.fact.Acquisition;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Holding;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.OrganizationKind;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Role;
import org.moneytrail.fact.Source;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.snapshot.Dossier;
import org.moneytrail.snapshot.OrganizationRow;
import org.moneytrail.snapshot.OtherFacts;
import org.moneytrail.snapshot.PersonRow;
import org.moneytrail.snapshot.Snapshot;
import org.moneytrail.snapshot.StockRow;
import org.moneytrail.snapshot.Things;

/** The built-in data set as a snapshot, without a graph. */
public final class BuiltInSnapshot {

    public static final Snapshot INSTANCE =
            new BuiltInSnapshot(DataSet.builtIn(), BuiltInFacts.INSTANCE).snapshot();

    private final StoredFacts stored;
    private final BuiltInFacts builtIn;

    private BuiltInSnapshot(DataSet data, BuiltInFacts facts) {
        this.stored = new StoredFacts(data, null);
        this.builtIn = facts;
    }

    /** Another data set as a snapshot. */
    public static Snapshot of(DataSet data) {
        return new BuiltInSnapshot(data, BuiltInFacts.of(data)).snapshot();
    }

    private Snapshot snapshot() {
        return new Snapshot(
                1,
                things(),
                new Sectors(builtIn.sectors(), Map.of()),
                dossiers(builtIn.facts()),
                new OtherFacts(
                        builtIn.facts().allocations(),
                        builtIn.facts().interests().stream()
                                .filter(interest -> interest.startup() == null)
                                .toList(),
                        builtIn.facts().commitments(),
                        builtIn.funds().mandates(),
                        builtIn.market().quotes(),
                        builtIn.facts().fx()));
    }

    /** What happened to each organization. */
    public static Map<String, Dossier> dossiers(CapitalFacts facts) {
        Map<String, List<FundingRound>> rounds = by(facts.rounds(), FundingRound::startup);
        Map<String, List<Acquisition>> bought = by(facts.acquisitions(), Acquisition::target);
        Map<String, List<Holding>> held = by(facts.holdings(), Holding::company);
        Map<String, List<Role>> roles = by(facts.roles(), Role::organization);
        Map<String, List<Interest>> interests = by(facts.interests(), Interest::startup);
        Map<String, Dossier> all = new TreeMap<>();
        for (String slug : facts.organizations().keySet()) {
            Dossier.Plain dossier =
                    new Dossier.Plain(
                            rounds.getOrDefault(slug, List.of()),
                            bought.getOrDefault(slug, List.of()),
                            held.getOrDefault(slug, List.of()),
                            roles.getOrDefault(slug, List.of()),
                            interests.getOrDefault(slug, List.of()));
            if (!dossier.equals(Dossier.EMPTY)) {
                all.put(slug, dossier);
            }
        }
        return all;
    }

    private static <F> Map<String, List<F>> by(List<F> facts, Function<F, String> organization) {
        return facts.stream()
                .filter(fact -> organization.apply(fact) != null)
                .collect(Collectors.groupingBy(organization));
    }

    private Things things() {
        return new Things(
                organizations(),
                new TreeMap<>(builtIn.funds().profiles()),
                bySlug(Layout.PEOPLE, row -> new PersonRow(row.slug(), name(row))),
                bySlug(Layout.LISTED_COMPANIES, BuiltInSnapshot::stock),
                bySlug(Layout.SOURCES, row -> Source.of(row.slug(), new Fields(row.node()))));
    }

    private Map<String, OrganizationRow> organizations() {
        CapitalFacts facts = builtIn.facts();
        Set<String> raised = new HashSet<>();
        Set<String> gave = new HashSet<>();
        facts.rounds()
                .forEach(
                        round -> {
                            raised.add(round.startup());
                            round.legs().forEach(leg -> gave.add(leg.investor().id()));
                        });
        Set<String> promised =
                facts.commitments().stream()
                        .map(promise -> promise.partner())
                        .map(PartyRef::id)
                        .collect(Collectors.toSet());
        return bySlug(
                Layout.ORGANIZATIONS,
                row -> {
                    OrganizationProfile profile = facts.organizations().get(row.slug());
                    String id = "Organization:" + row.slug();
                    return new OrganizationRow(
                            profile,
                            new Fields(row.node()).text("status"),
                            profile.kind() == OrganizationKind.STARTUP
                                    || raised.contains(row.slug()),
                            Set.of(OrganizationKind.VC_FIRM, OrganizationKind.CVC)
                                            .contains(profile.kind())
                                    || gave.contains(id),
                            promised.contains(id));
                });
    }

    private static StockRow stock(StoredRow row) {
        Fields node = new Fields(row.node());
        return new StockRow(
                row.slug(),
                name(row),
                node.text("ticker"),
                node.text("exchange"),
                List.copyOf(node.list("concepts")),
                slug(row, "ISSUED_BY"));
    }

    private static String name(StoredRow row) {
        return new Fields(row.node()).textOr("name", row.slug());
    }

    private <T> Map<String, T> bySlug(Layout layout, Function<StoredRow, T> of) {
        Map<String, T> all = new TreeMap<>();
        stored.rows(layout).forEach(row -> all.putIfAbsent(row.slug(), of.apply(row)));
        return all;
    }
}
