package org.moneytrail.rule.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.InternalAllocation;
import org.moneytrail.fact.OrganizationKind;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.money.Cases;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.ExclusionReason;
import org.moneytrail.rule.JudgedItem;
import org.moneytrail.rule.Portion;
import org.moneytrail.rule.Slice;

/** The backup (備胎) score of every corporate investor with a leg in an AI startup, or an interest in one (R28). */
public final class Backups {

    private static final Set<OrganizationKind> CORPORATE =
            Set.of(
                    OrganizationKind.BIG_TECH,
                    OrganizationKind.LISTED_COMPANY,
                    OrganizationKind.CVC);
    private static final BigDecimal TWO = new BigDecimal("2");

    private final CapitalReport report;
    private final List<Interest> interests;
    private final List<Portion> portions;

    private Backups(CapitalReport report, List<Interest> interests) {
        this.report = report;
        this.interests = known(interests, report);
        this.portions = report.portions();
    }

    /**
     * By slug.
     *
     * @param report of the sector AI
     * @param organizations by slug
     */
    public static List<Backup> of(
            CapitalReport report,
            List<Interest> interests,
            Map<String, OrganizationProfile> organizations) {
        Backups backups = new Backups(report, interests);
        return backups.investors().stream()
                .filter(slug -> isCorporate(organizations.get(slug)))
                .map(backups::of)
                .toList();
    }

    private static List<Interest> known(List<Interest> all, CapitalReport report) {
        return all.stream()
                .flatMap(i -> Stream.ofNullable(i.knownAt(report.clocks().knownAt())))
                .filter(i -> i.on() == null || !i.on().last().isAfter(report.clocks().validAt()))
                .filter(i -> i.startup() != null)
                .toList();
    }

    private static boolean isCorporate(@Nullable OrganizationProfile organization) {
        return organization != null
                && !organization.standsForOthers()
                && CORPORATE.contains(organization.kind());
    }

    private Set<String> investors() {
        Set<String> slugs = new TreeSet<>();
        portions.stream()
                .filter(Backups::reached)
                .flatMap(Backups::parties)
                .forEach(party -> slugs.add(party.slug()));
        interests.forEach(interest -> slugs.add(interest.investor().slug()));
        return slugs;
    }

    private Backup of(String investor) {
        List<Portion> legs =
                portions.stream()
                        .filter(Backups::reached)
                        .filter(p -> parties(p).anyMatch(party -> party.slug().equals(investor)))
                        .toList();
        MoneyTotal internal = internal(investor);
        MoneyTotal external = external(legs);
        Set<String> backed =
                legs.stream().map(p -> p.item().organization().slug()).collect(Collectors.toSet());
        List<String> looked =
                interests.stream()
                        .filter(i -> i.investor().slug().equals(investor))
                        .map(i -> String.valueOf(i.startup()))
                        .distinct()
                        .toList();
        return new Backup(
                investor,
                internal,
                external,
                ratio(internal, external),
                parallel(legs),
                median(legs),
                looked.size(),
                (int) looked.stream().filter(backed::contains).count());
    }

    private static boolean reached(Portion portion) {
        return portion.slices().stream().anyMatch(Slice::reached);
    }

    /** The party of a sized leg, or the named members of a syndicate (R17). */
    private static Stream<PartyRef> parties(Portion portion) {
        PartyRef party = portion.leg().party();
        return (party == null ? portion.leg().members().stream() : Stream.of(party))
                .filter(p -> p.kind() == PartyRef.Kind.ORGANIZATION);
    }

    private MoneyTotal internal(String investor) {
        MoneyTotal.Sum sum = MoneyTotal.in(report.currency());
        for (JudgedItem judged : report.items()) {
            boolean own =
                    judged.item().fact() instanceof InternalAllocation allocation
                            && allocation.organization().equals(investor);
            boolean counts =
                    judged.slices().stream()
                            .anyMatch(slice -> slice.reason() == ExclusionReason.INTERNAL);
            if (own && counts) {
                add(sum, judged.item().amount());
            }
        }
        return sum.total();
    }

    /** An unsized leg is undisclosed: its syndicate's sum is not its own. */
    private MoneyTotal external(List<Portion> legs) {
        MoneyTotal.Sum sum = MoneyTotal.in(report.currency());
        legs.forEach(leg -> add(sum, leg.leg().party() == null ? null : size(leg)));
        return sum.total();
    }

    private static void add(MoneyTotal.Sum sum, @Nullable Cases amount) {
        if (amount == null) {
            sum.addUndisclosed();
        } else {
            sum.add(amount, false);
        }
    }

    private static Cases size(Portion leg) {
        Cases size = Cases.ZERO;
        for (Slice slice : leg.slices()) {
            Cases amount = slice.amount();
            size = slice.reached() && amount != null ? size.plus(amount) : size;
        }
        return size;
    }

    private static @Nullable BigDecimal ratio(MoneyTotal internal, MoneyTotal external) {
        return internal.stated().signum() == 0 || external.stated().signum() == 0
                ? null
                : internal.stated().divide(external.stated(), 2, RoundingMode.HALF_EVEN);
    }

    private static Map<String, List<String>> parallel(List<Portion> legs) {
        Map<String, Set<String>> bySector = new TreeMap<>();
        for (Portion leg : legs) {
            OrganizationProfile startup = leg.item().organization();
            String sector = startup.sector() == null ? "UNKNOWN" : startup.sector();
            bySector.computeIfAbsent(sector, any -> new TreeSet<>()).add(startup.slug());
        }
        Map<String, List<String>> lists = new TreeMap<>();
        bySector.forEach((sector, startups) -> lists.put(sector, List.copyOf(startups)));
        return lists;
    }

    private static @Nullable BigDecimal median(List<Portion> legs) {
        List<BigDecimal> sizes = new ArrayList<>();
        legs.stream()
                .filter(leg -> leg.leg().party() != null)
                .forEach(leg -> sizes.add(size(leg).stated()));
        if (sizes.isEmpty()) {
            return null;
        }
        sizes.sort(BigDecimal::compareTo);
        BigDecimal upper = sizes.get(sizes.size() / 2);
        BigDecimal lower = sizes.get((sizes.size() - 1) / 2);
        return upper.add(lower).divide(TWO, 2, RoundingMode.HALF_EVEN);
    }
}
