package org.moneytrail.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.AmountWordsToken.Digits;
import org.moneytrail.money.AmountWordsToken.Mark;
import org.moneytrail.money.AmountWordsToken.Unit;

/**
 * The value of digits and units, as Chinese and English both build numbers: sections below a big unit, added up
 * (2億5000萬, 三千五百萬, 3 hundred million). Strict, since a slip here is a factor of ten: what people say but don't
 * write (兩億五 for 250 million) has no value.
 */
final class AmountWordsNumeral {

    private static final BigDecimal WAN = BigDecimal.TEN.pow(4);
    private static final BigDecimal YI = BigDecimal.TEN.pow(8);

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private @Nullable BigDecimal pending;
    private @Nullable BigDecimal lastBig;
    private @Nullable BigDecimal lastSmall;
    private boolean afterZero;
    private boolean fraction;
    private boolean started;

    private AmountWordsNumeral() {}

    /** Empty where the tokens don't make one number. Only 十 stands for itself; other units need a digit before them. */
    static Optional<BigDecimal> value(List<? extends AmountWordsToken> tokens) {
        AmountWordsNumeral numeral = new AmountWordsNumeral();
        boolean sound = !tokens.isEmpty() && tokens.stream().allMatch(numeral::take);
        return sound && numeral.mayEnd()
                ? Optional.of(
                        plain(numeral.total.add(numeral.section).add(numeral.pendingOrZero())))
                : Optional.empty();
    }

    private boolean take(AmountWordsToken token) {
        boolean first = !started;
        started = true;
        if (token instanceof Digits digits) {
            return digits(digits.value(), first);
        }
        if (token instanceof Unit unit) {
            return unit.big() ? big(unit.value()) : !unit.plural() && small(unit);
        }
        boolean fits = token == Mark.ZERO && !first && pending == null && !afterZero;
        afterZero = true;
        return fits;
    }

    /** A fraction is of the whole number: 2.5億, but neither 1.5億5000萬 nor 一億半. */
    private boolean digits(BigDecimal value, boolean first) {
        boolean fits = first || (pending == null && !fraction && value.scale() <= 0);
        fraction |= value.scale() > 0;
        pending = value;
        return fits;
    }

    private boolean small(Unit unit) {
        if (pending == null && !unit.isTen()) {
            return false;
        }
        BigDecimal product = (pending == null ? BigDecimal.ONE : pending).multiply(unit.value());
        if (lastSmall != null && product.compareTo(lastSmall) >= 0) {
            return false;
        }
        section = section.add(product);
        lastSmall = unit.value();
        pending = null;
        afterZero = false;
        return true;
    }

    private boolean big(BigDecimal unit) {
        if (!digitHasPlace()) {
            return false;
        }
        BigDecimal counted = section.add(pendingOrZero());
        boolean empty = pending == null && lastSmall == null;
        if (lastBig != null && unit.compareTo(lastBig) > 0) {
            boolean manyWan =
                    lastBig.compareTo(WAN) == 0
                            && unit.compareTo(YI) == 0
                            && total.compareTo(YI) < 0;
            total = total.add(counted).multiply(unit);
            closeSection(unit);
            return manyWan;
        }
        BigDecimal product = counted.multiply(unit);
        boolean fits = !empty && (lastBig == null || product.compareTo(lastBig) < 0);
        total = total.add(product);
        closeSection(unit);
        return fits;
    }

    private void closeSection(BigDecimal unit) {
        lastBig = unit;
        section = BigDecimal.ZERO;
        lastSmall = null;
        pending = null;
        afterZero = false;
    }

    /** After another unit of its section a digit must follow 十 or 零: 三百五 may be 305 or 350. */
    private boolean digitHasPlace() {
        if (pending == null) {
            return !afterZero;
        }
        BigDecimal last = lastSmall == null ? lastBig : lastSmall;
        boolean fits = last == null || pending.compareTo(last) < 0;
        return fits && (afterZero || lastSmall == null || lastSmall.compareTo(BigDecimal.TEN) == 0);
    }

    private boolean mayEnd() {
        boolean strayDigit = pending != null && lastBig != null && lastSmall == null && !afterZero;
        return digitHasPlace() && !strayDigit;
    }

    private BigDecimal pendingOrZero() {
        return pending == null ? BigDecimal.ZERO : pending;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
