package org.moneytrail.observe;

import java.util.Collection;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** What an operation is called: in metrics by the schema, which is bounded, and in logs by the client's own name too. */
public final class Operation {
    /** Of operations that never ran, since there was something wrong with the document. */
    public static final String NONE = "none";

    static final String KEY = "operation";
    private static final String SEVERAL = "several";
    private static final int LONGEST_NAME = 64;

    private Operation() {}

    /** The one field that is asked for at the root. */
    public static String label(Collection<String> rootFields) {
        return rootFields.size() == 1
                ? rootFields.iterator().next()
                : rootFields.isEmpty() ? NONE : SEVERAL;
    }

    /** From here on every line that this request logs says which operation it was for. */
    public static void remember(String label, @Nullable String name) {
        MDC.put(KEY, name == null ? label : label + " " + shortened(name));
    }

    static String current() {
        Object operation = MDC.get(KEY);
        return operation == null ? NONE : operation.toString();
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
