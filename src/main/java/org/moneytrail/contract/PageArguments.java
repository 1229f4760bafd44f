package org.moneytrail.contract;

/** What the four paging arguments mean, in the words of the API. */
public final class PageArguments {

    public static final String FIRST =
            "How many from the front, at most 200; neither first nor last means 20, both is an error.";
    public static final String AFTER = "The cursor behind which the page begins.";
    public static final String LAST = "How many from the back, at most 200.";
    public static final String BEFORE = "The cursor before which the page ends.";

    private PageArguments() {}
}
