package org.moneytrail.refusal;

/** The caller has not said, or not proved, who they are. */
@SuppressWarnings("serial")
public final class Unauthenticated extends Refusal {

    public Unauthenticated(String message) {
        super(Code.UNAUTHENTICATED, message);
    }
}
