package org.moneytrail.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.moneytrail.entity.SectorRepository.Sectors;
import org.moneytrail.fact.Mandate;
import org.moneytrail.fact.Quote;
import org.moneytrail.rule.CapitalFacts;

/** The facts of the whole graph at one version of the data. Its statements keep what they tell with its type, not the texts. */
public final class Snapshot {

    private final long version;
    private final Things things;
    private final Sectors sectors;
    private final CapitalFacts facts;
    private final List<Mandate> mandates;
    private final List<Quote> quotes;
    private final Links links;
    private final Remembered<List<Contested>> contested =
            new Remembered<>(() -> Contested.of(this.facts()));
    private final AtomicReference<@Nullable Standing> latest = new AtomicReference<>();

    public Snapshot(
            long version,
            Things things,
            Sectors sectors,
            CapitalFacts facts,
            List<Mandate> mandates,
            List<Quote> quotes) {
        this.version = version;
        this.things = things;
        this.sectors = sectors;
        this.facts = facts;
        this.mandates = List.copyOf(mandates);
        this.quotes = List.copyOf(quotes);
        this.links = new Links(things, facts, this.mandates, this.quotes);
    }

    public long version() {
        return version;
    }

    public Things things() {
        return things;
    }

    public Sectors sectors() {
        return sectors;
    }

    /** Everything that the rules may look at, for a question of any scope. */
    public CapitalFacts facts() {
        return facts;
    }

    public List<Mandate> mandates() {
        return mandates;
    }

    public List<Quote> quotes() {
        return quotes;
    }

    public Links links() {
        return links;
    }

    /** Where tellings differ, by key (R3). */
    public List<Contested> contested() {
        return contested.get();
    }

    /** How things stand on a day by both clocks; what was worked out for the last day asked for is remembered. */
    public Standing on(LocalDate day) {
        Standing known = latest.get();
        if (known != null && known.day().equals(day)) {
            return known;
        }
        Standing fresh = new Standing(this, day);
        return latest.compareAndSet(known, fresh) ? fresh : on(day);
    }
}
