package org.moneytrail.rule;

import org.jspecify.annotations.Nullable;

/**
 * What counts as having reached a startup: an argument of every question, not a constant (R15).
 *
 * @param wants the rung that money must have got to
 */
public record Methodology(
        Preset preset,
        Rung wants,
        boolean countInKind,
        boolean countSecondary,
        boolean countDebt,
        boolean countConvertible,
        boolean countAffiliated) {

    /** Ready-made methodologies. */
    public enum Preset {
        /** Wants evidence of payment. */
        STRICT,
        /** Wants a closed round. */
        STANDARD,
        /** What headlines count: an announcement is enough; in-kind, secondary and debt count. */
        PRESS
    }

    /** Switches over a preset; null leaves the preset as it is. */
    public record Switches(
            @Nullable Boolean inKind,
            @Nullable Boolean secondary,
            @Nullable Boolean debt,
            @Nullable Boolean convertible,
            @Nullable Boolean affiliated) {

        public static final Switches NONE = new Switches(null, null, null, null, null);
    }

    public static final Methodology STANDARD = of(Preset.STANDARD, Switches.NONE);

    public static Methodology of(Preset preset, Switches switches) {
        boolean press = preset == Preset.PRESS;
        Rung wants =
                press ? Rung.ANNOUNCED : preset == Preset.STRICT ? Rung.DISBURSED : Rung.CLOSED;
        return new Methodology(
                preset,
                wants,
                or(switches.inKind(), press),
                or(switches.secondary(), press),
                or(switches.debt(), press),
                or(switches.convertible(), true),
                or(switches.affiliated(), false));
    }

    public boolean wantsPayment() {
        return wants == Rung.DISBURSED;
    }

    private static boolean or(@Nullable Boolean value, boolean preset) {
        return value == null ? preset : value;
    }
}
