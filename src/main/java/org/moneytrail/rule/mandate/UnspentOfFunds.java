package org.moneytrail.rule.mandate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundKind;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;

/** Works out what each fund has left (R22): {@code size ⊖ legs ⊖ own commitments}. */
public final class UnspentOfFunds {

    private final LocalDate on;
    private final CurrencyCode currency;
    private final FundBodies bodies;
    private final FundMoney money;
    private final FundAge age;
    private final FundPast past;
    private final FxTable fx;

    public UnspentOfFunds(PowderFacts facts, LocalDate on, CurrencyCode currency) {
        this(facts, on, currency, new FundBodies(facts.funds()));
    }

    private UnspentOfFunds(
            PowderFacts facts, LocalDate on, CurrencyCode currency, FundBodies bodies) {
        this(facts, on, currency, bodies, new FactsOfFunds(facts.capital(), on, bodies));
    }

    /** @param past of the funds in rounds and holdings, instead of the facts' */
    UnspentOfFunds(
            PowderFacts facts,
            LocalDate on,
            CurrencyCode currency,
            FundBodies bodies,
            FundPast past) {
        this.on = on;
        this.currency = currency;
        this.bodies = bodies;
        this.past = past;
        this.fx = facts.capital().fx();
        this.money = new FundMoney(facts.funds(), facts.commitments(), fx, on);
        this.age = new FundAge(facts.mandates(), money, bodies, past);
    }

    /** Empty for what is no fund of its own, a class or a plan, and for a fund that does not exist yet. */
    public Optional<Unspent> of(FundProfile fund) {
        LocalDate since = age.since(fund).orElse(null);
        boolean notYet = since != null && since.isAfter(on);
        return fund.isClass() || fund.kind() == FundKind.PLANNED_FUND_GROUP || notYet
                ? Optional.empty()
                : Optional.of(left(fund, since));
    }

    private Unspent left(FundProfile fund, @Nullable LocalDate since) {
        CurrencyCode own = fund.currency() == null ? currency : fund.currency();
        Outflow invested = past.invested(fund, own);
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
                invested.sized(),
                passedOn.sized(),
                unspent,
                size != null && size.open(),
                notes,
                () -> together(invested, passedOn));
    }

    private static List<String> together(Outflow invested, Outflow passedOn) {
        List<String> why = new ArrayList<>(invested.facts().get());
        why.addAll(passedOn.facts().get());
        return why;
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
