package org.moneytrail.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.moneytrail.fact.Interest;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.CapitalScope;

/**
 * A question about facts of several startups, and the questions about each of them.
 *
 * @param facts of all
 */
public record StoryOfStartups(CapitalFacts facts, CapitalQuestion question) {

    private static final List<Set<String>> PARTIES =
            List.of(
                    Set.of("Person:wang"),
                    Set.of("Organization:firm", "Fund:fund"),
                    Set.of("Organization:cloud"),
                    Set.of("Organization:looker", "Person:wang"));

    /** @param how decides upon selectors, parties, the window and the currency */
    public static StoryOfStartups of(Story story, long how) {
        Random random = new Random(how);
        Question told = story.ask().lookedAt("acme", "2023-02-01").lookedAt("bolt", "2024-03-01");
        CapitalQuestion asked = told.question();
        CapitalScope scope = asked.scope();
        boolean parties = random.nextInt(3) == 0;
        return new StoryOfStartups(
                told.facts(),
                new CapitalQuestion(
                        new CapitalScope(
                                parties && random.nextBoolean() ? null : scope.sectors(),
                                random.nextInt(4) == 0 ? Set.of("acme", "firm") : null,
                                random.nextInt(5) == 0 ? "US" : scope.country(),
                                scope.from(),
                                scope.to(),
                                parties ? PARTIES.get(random.nextInt(PARTIES.size())) : null),
                        asked.clocks(),
                        asked.methodology(),
                        new CurrencyCode(random.nextInt(3) == 0 ? "USD" : "CNY")));
    }

    /** The built-in data set. */
    public static StoryOfStartups builtIn(CapitalQuestion question) {
        return new StoryOfStartups(BuiltInFacts.INSTANCE.facts(), question);
    }

    /** The reports of all startups, each judged by what its own facts are, and of what belongs to none. */
    public List<CapitalReport> parts() {
        List<CapitalReport> parts = new ArrayList<>();
        for (String startup : startups()) {
            parts.add(question.about(startup).report(facts.about(Set.of(startup))));
        }
        parts.add(question.report(facts.beside()));
        return parts;
    }

    public Set<String> startups() {
        Set<String> all = new TreeSet<>();
        facts.rounds().forEach(round -> all.add(round.startup()));
        facts.acquisitions().forEach(bought -> all.add(bought.target()));
        facts.holdings().forEach(held -> all.add(held.company()));
        facts.interests().stream()
                .map(Interest::startup)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }
}
