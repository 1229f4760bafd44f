package org.moneytrail.dataset;

/** What makes a row look wrong although it may be right: a warning, never a refusal. */
public enum Suspicion {
    /** One telling of a round is ten times another: a slip between 億 and billion, or of a nought. */
    TENFOLD(
            "a telling of a round is nine to eleven times the one that is shown first, or a tenth"
                    + " of it"),
    ABOVE_POST_MONEY("a round is larger than what the company was worth after it"),
    BEFORE_FOUNDING("a round is dated before the company was founded"),
    LEGS_ABOVE_ROUND("the parts of a round's investors add up to more than the round"),
    REGISTERED_CAPITAL(
            "a round of scope REGISTRY has a sum, or a registry is the source of another:"
                    + " registered capital is no price paid"),
    SAME_MONEY_TWICE(
            "two rows of one company, within a month and in two currencies, are the same sum by"
                    + " that day's rate, give or take two percent");

    private final String words;

    Suspicion(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
