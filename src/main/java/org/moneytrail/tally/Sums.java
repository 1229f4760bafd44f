package org.moneytrail.tally;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.Tally;
import org.moneytrail.tally.Measure.OfReport;

/** The sums of several measures, added up together. */
public final class Sums implements Tally<Sums> {

    /** The sum of one of them. */
    private record Part<T extends Tally<T>>(OfReport<T> measure, T sum) {

        static <T extends Tally<T>> Part<T> none(OfReport<T> measure, CurrencyCode currency) {
            return new Part<>(measure, measure.none(currency));
        }

        static <T extends Tally<T>> Part<T> of(
                OfReport<T> measure, CapitalReport report, Judging judging, String startup) {
            return new Part<>(measure, measure.of(report, judging, startup));
        }

        void add(Sums other) {
            sum.add(other.of(measure));
        }

        void subtract(Sums other) {
            sum.subtract(other.of(measure));
        }

        Part<T> copy() {
            return new Part<>(measure, sum.copy());
        }
    }

    private final Map<OfReport<?>, Part<?>> parts;

    private Sums(Map<OfReport<?>, Part<?>> parts) {
        this.parts = parts;
    }

    static Sums none(Set<OfReport<?>> measures, CurrencyCode currency) {
        return each(measures, measure -> Part.none(measure, currency));
    }

    /** What one startup adds. */
    static Sums of(
            Set<OfReport<?>> measures, CapitalReport report, Judging judging, String startup) {
        return each(measures, measure -> Part.of(measure, report, judging, startup));
    }

    private static Sums each(Set<OfReport<?>> measures, Function<OfReport<?>, Part<?>> part) {
        Map<OfReport<?>, Part<?>> parts = new LinkedHashMap<>();
        measures.forEach(measure -> parts.put(measure, part.apply(measure)));
        return new Sums(parts);
    }

    /** The sum of one that is among them. */
    @SuppressWarnings("unchecked")
    <T extends Tally<T>> T of(OfReport<T> measure) {
        return ((Part<T>) Objects.requireNonNull(parts.get(measure), measure::toString)).sum();
    }

    @Override
    public void add(Sums other) {
        parts.values().forEach(part -> part.add(other));
    }

    @Override
    public void subtract(Sums other) {
        parts.values().forEach(part -> part.subtract(other));
    }

    @Override
    public Sums copy() {
        Map<OfReport<?>, Part<?>> copies = new LinkedHashMap<>(parts);
        copies.replaceAll((measure, part) -> part.copy());
        return new Sums(copies);
    }

    @Override
    public boolean isWhole() {
        return parts.values().stream().allMatch(part -> part.sum().isWhole());
    }

    @Override
    public void settle() {
        parts.values().forEach(part -> part.sum().settle());
    }

    @Override
    public int weight() {
        return parts.values().stream().mapToInt(part -> part.sum().weight()).sum();
    }
}
