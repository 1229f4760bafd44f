package org.moneytrail.refusal;

/** The caller is known and may not do this. */
@SuppressWarnings("serial")
public final class Forbidden extends Refusal {

    public Forbidden(String message) {
        super(Code.FORBIDDEN, message);
    }
}
