package org.moneytrail.rule.mandate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundKind;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;

/**
 * Works out what each fund has left (R22): {@code size ⊖ legs ⊖ own commitments}. What a fund was said to have left is kept, and worked
 * out anew once its past differs.
 */
public final class UnspentOfFunds {

    private final LocalDate on;
    private final CurrencyCode currency;
    private final List<FundProfile> funds;
    private final FundBodies bodies;
    private final FundMoney money;
    private final FundAge age;
    private final FxTable fx;
    private final Map<String, Told> told = new ConcurrentHashMap<>();

    /** What was told last of a fund, and what follows. */
    private record Told(Outflow invested, Optional<LocalDate> since, Optional<Unspent> left) {

        boolean holds(Outflow otherwise, Optional<LocalDate> otherDay) {
            return invested.saysAsMuchAs(otherwise) && since.equals(otherDay);
        }
    }

    /** @param facts of which what was put into rounds is not looked at: {@link FundPast} tells that */
    public UnspentOfFunds(PowderFacts facts, LocalDate on, CurrencyCode currency) {
        this.on = on;
        this.currency = currency;
        this.funds =
                facts.funds().stream().sorted(Comparator.comparing(FundProfile::slug)).toList();
        this.bodies = new FundBodies(funds);
        this.fx = facts.capital().fx();
        this.money = new FundMoney(funds, facts.commitments(), fx, on);
        this.age = new FundAge(facts.mandates(), money, bodies);
    }

    LocalDate on() {
        return on;
    }

    CurrencyCode currency() {
        return currency;
    }

    /** What each fund of its own that exists by then has left, by slug. */
    List<Unspent> all(FundPast past) {
        return funds.stream().flatMap(fund -> of(fund, past).stream()).toList();
    }

    /** Empty for what is no fund of its own, a class or a plan, and for a fund that does not exist yet. */
    public Optional<Unspent> of(FundProfile fund, FundPast past) {
        if (fund.isClass() || fund.kind() == FundKind.PLANNED_FUND_GROUP) {
            return Optional.empty();
        }
        Outflow invested = past.invested(fund, currency(fund));
        Optional<LocalDate> since = past.since(fund);
        Told last = told.get(fund.slug());
        Optional<Unspent> left =
                last != null && last.holds(invested, since)
                        ? last.left().map(same -> same.by(invested))
                        : left(fund, since, invested);
        // The past too, lest the facts that an older one was told by are kept for ever.
        told.put(fund.slug(), new Told(invested, since, left));
        return left;
    }

    private CurrencyCode currency(FundProfile fund) {
        return fund.currency() == null ? currency : fund.currency();
    }

    private Optional<Unspent> left(
            FundProfile fund, Optional<LocalDate> firstRound, Outflow invested) {
        LocalDate since =
                Stream.concat(age.since(fund).stream(), firstRound.stream())
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        return since != null && since.isAfter(on)
                ? Optional.empty()
                : Optional.of(left(fund, since, invested));
    }

    private Unspent left(FundProfile fund, @Nullable LocalDate since, Outflow invested) {
        CurrencyCode own = currency(fund);
        Outflow passedOn = money.given(fund, own, bodies);
        FundMoney.Size size = money.size(fund, own).orElse(null);
        Set<PowderNote> notes = notes(fund, size, invested, passedOn);
        if (since == null) {
            notes.add(PowderNote.UNDATED);
        }
        Cases unspent = size == null ? null : unspent(size, invested, passedOn, notes, own);
        return new Unspent(
                fund,
                since,
                own,
                size == null ? null : size.amount(),
                invested,
                passedOn,
                unspent,
                size != null && size.open(),
                notes);
    }

    private static Set<PowderNote> notes(
            FundProfile fund, FundMoney.@Nullable Size size, Outflow invested, Outflow passedOn) {
        Set<PowderNote> notes = EnumSet.noneOf(PowderNote.class);
        if (size == null) {
            notes.add(PowderNote.SIZE_UNKNOWN);
        } else if (size.fromCommitments()) {
            notes.add(PowderNote.SIZE_FROM_COMMITMENTS);
        } else if (fund.sizeIsTarget()) {
            notes.add(PowderNote.TARGET_SIZE);
        }
        if (invested.unsized() || passedOn.unsized()) {
            notes.add(PowderNote.UNSIZED_OUTFLOW);
        }
        if (!invested.known() && !passedOn.known()) {
            notes.add(PowderNote.NO_KNOWN_OUTFLOW);
        }
        return notes;
    }

    /** In the currency of the question at the rate of the day, since what is left is a state of that day (R8). */
    private @Nullable Cases unspent(
            FundMoney.Size size,
            Outflow invested,
            Outflow passedOn,
            Set<PowderNote> notes,
            CurrencyCode own) {
        Cases left = size.amount().minus(invested.sized().plus(passedOn.sized()));
        boolean doubtful =
                notes.contains(PowderNote.TARGET_SIZE)
                        || notes.contains(PowderNote.UNSIZED_OUTFLOW)
                        || notes.contains(PowderNote.NO_KNOWN_OUTFLOW);
        Cases sure = doubtful ? new Cases(BigDecimal.ZERO, left.stated(), left.high()) : left;
        Cases converted =
                fx.conversion(own, currency, on, false).map(rate -> rate.apply(sure)).orElse(null);
        if (converted == null) {
            notes.add(PowderNote.UNCONVERTIBLE);
        }
        return converted;
    }
}
