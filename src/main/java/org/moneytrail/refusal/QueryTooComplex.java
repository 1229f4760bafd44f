package org.moneytrail.refusal;

/** The query asks for more than one operation may; the message says the limit and what was asked. */
@SuppressWarnings("serial")
public final class QueryTooComplex extends Refusal {

    public QueryTooComplex(String message) {
        super(Code.QUERY_TOO_COMPLEX, message);
    }
}
