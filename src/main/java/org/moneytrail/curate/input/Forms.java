package org.moneytrail.curate.input;

/** Forms of texts that the schema has no type for. */
final class Forms {

    static final String PARTIAL_DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
    static final String NOT_A_DATE = "not a date such as 2023, 2023-07 or 2023-07-11";

    private Forms() {}
}
