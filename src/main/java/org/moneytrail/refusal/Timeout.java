package org.moneytrail.refusal;

/** The answer did not come in the time that one operation has. */
@SuppressWarnings("serial")
public final class Timeout extends Refusal {

    public Timeout(String message) {
        super(Code.TIMEOUT, message);
    }
}
