package org.moneytrail.generate;

/** The organizations beside startups: a kind of the layout, and how many there are for how many startups. */
enum Sort {
    VC("VC_FIRM", "vc-", 6, 25),
    CVC("CVC", "cvc-", 3, 250),
    TECH("BIG_TECH", "tech-", 8, 0),
    LISTED("LISTED_COMPANY", "listed-", 8, 100),
    STATE("STATE_PLATFORM", "state-", 6, 120),
    GOVERNMENT("GOVERNMENT_FUND", "government-", 4, 250),
    UNIVERSITY("UNIVERSITY_ENDOWMENT", "university-", 2, 1000),
    INSURER("INSURER", "insurer-", 2, 1000),
    BANK("BANK", "bank-", 2, 1000),
    PARTNER("OTHER_LP", "partner-", 5, 100),
    PENSION("PENSION_FUND", "pension-", 1, 5000),
    SOVEREIGN("SOVEREIGN_FUND", "sovereign-", 1, 5000);

    private final String kind;
    private final String prefix;
    private final int least;
    private final int per;

    Sort(String kind, String prefix, int least, int per) {
        this.kind = kind;
        this.prefix = prefix;
        this.least = least;
        this.per = per;
    }

    String kind() {
        return kind;
    }

    String prefix() {
        return prefix;
    }

    int least() {
        return least;
    }

    int per() {
        return per;
    }
}
