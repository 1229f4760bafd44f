package org.moneytrail.search;

/** What a name is to its bearer; the earlier, the more it counts. */
enum NameKind {
    NAME('N'),
    TICKER('T'),
    ALIAS('A'),
    /** The name of a stock's issuer, which is no name of its own. */
    ISSUER('I'),
    SLUG('S');

    private final char code;

    NameKind(char code) {
        this.code = code;
    }

    char code() {
        return code;
    }

    static NameKind of(char code) {
        for (NameKind kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        return ALIAS;
    }

    boolean isOwn() {
        return this == NAME || this == TICKER;
    }
}
