package org.moneytrail.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.Holding;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Role;

/** Who is no outside source of money for a startup on a day (R11 AFFILIATED). */
final class Affiliation {

    private static final Set<String> LEADING =
            Set.of("CO_FOUNDER", "CEO", "CHAIRMAN", "CONTROLLER");
    private static final BigDecimal HALF = new BigDecimal("50");

    private final CapitalFacts facts;
    private final FundBook funds;

    /** Every leg of every round asks for them. */
    private final Map<Day, Insiders> insiders = new ConcurrentHashMap<>();

    private record Day(String startup, LocalDate day) {}

    /**
     * Who stands behind a startup.
     *
     * @param people who lead it
     * @param organizations that one of them leads, too, or in which that person is a partner
     */
    private record Insiders(Set<String> people, Set<String> organizations) {}

    Affiliation(CapitalFacts facts, FundBook funds) {
        this.facts = facts;
        this.funds = funds;
    }

    boolean affiliated(PartyRef investor, String startup, LocalDate day) {
        if (facts.roles().isEmpty() && facts.holdings().isEmpty()) {
            return false;
        }
        Insiders own = insiders.computeIfAbsent(new Day(startup, day), this::insiders);
        boolean insider =
                investor.kind() == PartyRef.Kind.PERSON
                        ? own.people().contains(investor.slug())
                        : ledByAnInsider(body(investor), own, day);
        return insider || holdsMajority(investor, startup, day);
    }

    private Insiders insiders(Day of) {
        Set<String> people = new HashSet<>();
        for (Role role : facts.roles()) {
            if (role.organization().equals(of.startup())
                    && holds(role, of.day(), Affiliation::leads)) {
                people.add(role.person());
            }
        }
        Set<String> organizations = new HashSet<>();
        for (Role role : facts.roles()) {
            if (people.contains(role.person())
                    && holds(role, of.day(), name -> leads(name) || name.endsWith("PARTNER"))) {
                organizations.add(role.organization());
            }
        }
        return new Insiders(people, organizations);
    }

    /** A fund and an organization that are the same body count as one. */
    private String body(PartyRef party) {
        FundProfile fund = funds.fund(party);
        return fund == null || fund.body() == null ? party.slug() : fund.body();
    }

    private boolean sameBody(PartyRef a, PartyRef b) {
        boolean persons = a.kind() == PartyRef.Kind.PERSON;
        return persons == (b.kind() == PartyRef.Kind.PERSON) && body(a).equals(body(b));
    }

    /** A listed one answers to others than whoever leads it. */
    private boolean ledByAnInsider(String organization, Insiders own, LocalDate day) {
        return own.organizations().contains(organization)
                && !isListed(facts.organizations().get(organization), day);
    }

    private static boolean holds(Role role, LocalDate day, Predicate<String> roleName) {
        String name = role.statements().read(Role.Telling::role);
        PartialDate from = role.statements().read(Role.Telling::from);
        PartialDate to = role.statements().read(Role.Telling::to);
        return name != null
                && roleName.test(name)
                && (from == null || !from.last().isAfter(day))
                && (to == null || !to.last().isBefore(day));
    }

    private static boolean leads(String role) {
        return role.startsWith("FOUNDER") || LEADING.contains(role);
    }

    private static boolean isListed(@Nullable OrganizationProfile organization, LocalDate day) {
        return organization != null
                && organization.listed()
                && (organization.listedOn() == null
                        || !organization.listedOn().last().isAfter(day));
    }

    /** By the latest holding known at that day. */
    private boolean holdsMajority(PartyRef holder, String company, LocalDate day) {
        if (facts.holdings().isEmpty()) {
            return false;
        }
        List<Holding> stakes =
                facts.holdings().stream()
                        .filter(h -> h.company().equals(company) && sameBody(h.holder(), holder))
                        .filter(h -> h.asOf() != null && !h.asOf().last().isAfter(day))
                        .filter(h -> h.statements().read(Holding.Telling::stakePercent) != null)
                        .toList();
        return stakes.stream()
                .max(Comparator.comparing(Affiliation::lastDay).thenComparing(Holding::slug))
                .map(h -> h.statements().read(Holding.Telling::stakePercent))
                .filter(percent -> percent.compareTo(HALF) > 0)
                .isPresent();
    }

    private static LocalDate lastDay(Holding holding) {
        PartialDate asOf = holding.asOf();
        return asOf == null ? LocalDate.MIN : asOf.last();
    }
}
