package org.moneytrail.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.moneytrail.money.Cases;

/** One of the three cases (R13), for what can only be worked out number by number. */
enum Case {
    LOW(Cases::low),
    STATED(Cases::stated),
    HIGH(Cases::high);

    private final Function<Cases, BigDecimal> amount;

    Case(Function<Cases, BigDecimal> amount) {
        this.amount = amount;
    }

    BigDecimal of(Cases cases) {
        return amount.apply(cases);
    }

    static BigDecimal sum(List<BigDecimal> amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    /** The amounts as they are if they fit into the total, else cut pro rata so that they add up to it exactly. */
    static List<BigDecimal> fit(List<BigDecimal> amounts, BigDecimal total) {
        BigDecimal sum = sum(amounts);
        return sum.compareTo(total) <= 0 ? amounts : cut(amounts, sum, total);
    }

    private static List<BigDecimal> cut(
            List<BigDecimal> amounts, BigDecimal sum, BigDecimal total) {
        List<BigDecimal> cut = new ArrayList<>();
        BigDecimal left = total;
        int last = lastPositive(amounts);
        for (int i = 0; i < amounts.size(); i++) {
            BigDecimal share =
                    i == last
                            ? left
                            : amounts.get(i).multiply(total).divide(sum, MathContext.DECIMAL128);
            BigDecimal taken = share.min(left);
            cut.add(taken);
            left = left.subtract(taken);
        }
        return cut;
    }

    private static int lastPositive(List<BigDecimal> amounts) {
        int last = amounts.size() - 1;
        while (last > 0 && amounts.get(last).signum() == 0) {
            last--;
        }
        return last;
    }
}
