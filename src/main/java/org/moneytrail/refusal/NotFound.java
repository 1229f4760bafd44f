package org.moneytrail.refusal;

import java.util.List;

/** What was named does not exist; the suggestions are names that do. */
@SuppressWarnings("serial")
public final class NotFound extends Refusal {

    private final List<String> suggestions;

    public NotFound(String message, List<String> suggestions) {
        super(Code.NOT_FOUND, message);
        this.suggestions = List.copyOf(suggestions);
    }

    public List<String> suggestions() {
        return suggestions;
    }
}
