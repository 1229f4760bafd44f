package org.moneytrail.refusal;

import java.util.List;

/** Arguments that cannot be answered for; one violation each. */
@SuppressWarnings("serial")
public final class InvalidArgument extends Refusal {

    private final List<Violation> violations;

    public InvalidArgument(String message, List<Violation> violations) {
        super(Code.INVALID_ARGUMENT, message);
        this.violations = List.copyOf(violations);
    }

    /** One wrong argument, named by its path below the field: {@code at("scope.sector", "…")}. */
    public static InvalidArgument at(String path, String message) {
        return new InvalidArgument(path + ": " + message, List.of(new Violation(path, message)));
    }

    public List<Violation> violations() {
        return violations;
    }
}
