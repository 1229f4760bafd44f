package org.moneytrail;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between packages, and who may touch which library. */
class HouseRulesTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.moneytrail");

    /** Java's own, and the annotations that describe a type without doing anything. */
    private static final String[] PLAIN = {
        "java..",
        "org.jspecify.annotations..",
        "org.eclipse.microprofile.graphql..",
        "io.smallrye.graphql.api.."
    };

    private static final String[] FEATURES = {
        "org.moneytrail.question..",
        "org.moneytrail.browse..",
        "org.moneytrail.list..",
        "org.moneytrail.snapshot..",
        "org.moneytrail.tally..",
        "org.moneytrail.entity..",
        "org.moneytrail.curate..",
        "org.moneytrail.dataset..",
        "org.moneytrail.search..",
        "org.moneytrail.shape..",
        "org.moneytrail.rule.."
    };

    private static final DescribedPredicate<JavaClass> ROWS =
            describe("GraphRow", it -> it.getName().equals("org.moneytrail.graph.row.GraphRow"));

    /** What a row is read with; everything else of the driver opens or steers a session. */
    private static final DescribedPredicate<JavaClass> DRIVER_VALUES =
            describe(
                    "the driver's Record and Value",
                    it ->
                            it.getPackageName().startsWith("org.neo4j.driver.types")
                                    || Set.of("Record", "Value", "Values", "MapAccessor")
                                                    .contains(it.getSimpleName())
                                            && it.getPackageName().equals("org.neo4j.driver"));

    @Test
    void moneyKnowsNothingOfOurs() {
        check(mayUseOnly("money"));
    }

    @Test
    void factsKnowOnlyMoney() {
        check(mayUseOnly("fact", "money"));
    }

    @Test
    void rulesKnowOnlyFactsMoneyAndRefusals() {
        check(mayUseOnly("rule", "fact", "money", "refusal"));
    }

    @Test
    void refusalsKnowNothingOfOurs() {
        check(
                noClasses()
                        .that(resideInAPackage(packageOf("refusal")))
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("org.moneytrail..")
                                        .and(not(resideInAPackage(packageOf("refusal")))))
                        .because("anybody may refuse: a refusal carries words, not types of ours"));
    }

    @Test
    void theGraphKnowsNoFeatureAndNoHttp() {
        check(
                noClasses()
                        .that(resideInAPackage("org.moneytrail.graph.."))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(FEATURES)
                                        .or(resideInAPackage("org.moneytrail.http..")))
                        .because(
                                "features ask the graph, never the other way round: let the feature"
                                        + " hand over a CypherQuery and a mapper, or observe an event"));
    }

    @Test
    void httpKnowsNoFeature() {
        check(
                noClasses()
                        .that(resideInAPackage("org.moneytrail.http.."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(FEATURES))
                        .because(
                                "the transport serves any schema: what it must know of a feature"
                                        + " comes in through an interface of its own or a Refusal"));
    }

    @Test
    void sessionsAndTransactionsAreTheGraphsAlone() {
        check(
                noClasses()
                        .that(resideInAPackage("org.moneytrail.."))
                        .and(not(resideInAPackage("org.moneytrail.graph..")))
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("org.neo4j..").and(not(DRIVER_VALUES)))
                        .because("GraphReader and GraphWriter are the only way to the database"));
    }

    @Test
    void onlyRepositoriesAndRecordsReadRows() {
        check(
                noClasses()
                        .that(resideInAPackage("org.moneytrail.."))
                        .and(not(resideInAPackage("org.moneytrail.graph..")))
                        .and(
                                not(
                                        describe(
                                                "are a repository or a record",
                                                HouseRulesTest::readsRows)))
                        .should()
                        .dependOnClassesThat(DRIVER_VALUES.or(ROWS))
                        .because(
                                "a row becomes a record at once: in a static of(Record) on that"
                                        + " record, or in the *Repository that asked"));
    }

    @Test
    void graphqlJavaStaysBehindHttp() {
        check(
                noClasses()
                        .that(resideInAPackage("org.moneytrail.."))
                        .and(not(resideInAPackage("org.moneytrail.http..")))
                        .should()
                        .dependOnClassesThat(resideInAPackage("graphql.."))
                        .because("features describe themselves with MicroProfile's annotations"));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        check(
                noFields()
                        .should()
                        .beAnnotatedWith("jakarta.inject.Inject")
                        .orShould()
                        .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                        .because("a constructor says what a class needs, and a test can call it"));
    }

    @Test
    void packagesFormNoCycle() {
        check(slices().matching("org.moneytrail.(**)").should().beFreeOfCycles());
    }

    @Test
    void packagesAreNamedForWhatTheyDo() {
        check(
                noClasses()
                        .should()
                        .resideInAnyPackage(
                                "..util..",
                                "..common..",
                                "..dto..",
                                "..impl..",
                                "..service..",
                                "..manager..")
                        .because("packages are cut by capability, never by layer"));
    }

    @Test
    void moneyIsCountedInDecimals() {
        check(
                noClasses()
                        .that(
                                resideInAnyPackage(
                                        "org.moneytrail.money..",
                                        "org.moneytrail.fact..",
                                        "org.moneytrail.rule..",
                                        "org.moneytrail.question..",
                                        "org.moneytrail.snapshot..",
                                        "org.moneytrail.tally..",
                                        "org.moneytrail.list.."))
                        .should(new CountInBinaryFractions())
                        .because("R7 wants decimal arithmetic: BigDecimal, or whole numbers"));
    }

    private static boolean readsRows(JavaClass it) {
        JavaClass outermost = it;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost.getSimpleName().endsWith("Repository") || it.isRecord();
    }

    private static ArchRule mayUseOnly(String name, String... others) {
        DescribedPredicate<JavaClass> allowed =
                resideInAnyPackage(PLAIN).or(resideInAPackage(packageOf(name)));
        for (String other : others) {
            allowed = allowed.or(resideInAPackage(packageOf(other)));
        }
        return classes()
                .that(resideInAPackage(packageOf(name)))
                .should()
                .onlyDependOnClassesThat(
                        allowed.as(
                                "are plain (Java's own, or describe the API) or in the packages %s",
                                Stream.concat(Stream.of(name), Stream.of(others)).toList()))
                .because("it is pure: what shows or stores it belongs to the feature that does so");
    }

    private static String packageOf(String name) {
        return "org.moneytrail." + name + "..";
    }

    private static void check(ArchRule rule) {
        rule.check(HOUSE);
    }
}
