package org.moneytrail.refusal;

/** The request contradicts what is recorded: a reused key with other content, a merge of merged things. */
@SuppressWarnings("serial")
public final class Conflict extends Refusal {

    public Conflict(String message) {
        super(Code.CONFLICT, message);
    }
}
