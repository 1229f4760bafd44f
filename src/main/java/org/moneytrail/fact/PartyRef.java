package org.moneytrail.fact;

/**
 * Whoever can hold or give money.
 *
 * @param kind the node type: Organization, Fund or Person
 */
public record PartyRef(Kind kind, String slug, String name) {

    public enum Kind {
        ORGANIZATION("Organization"),
        FUND("Fund"),
        PERSON("Person");

        private final String typeName;
        private final String prefix;

        Kind(String typeName) {
            this.typeName = typeName;
            this.prefix = typeName + ":";
        }

        public String typeName() {
            return typeName;
        }
    }

    /** @throws IllegalArgumentException if the id is not that of a party */
    public static PartyRef of(String id, String name) {
        for (Kind kind : Kind.values()) {
            if (id.startsWith(kind.prefix)) {
                return new PartyRef(kind, id.substring(kind.prefix.length()), name);
            }
        }
        throw new IllegalArgumentException("'" + id + "' is no party");
    }

    public String id() {
        return kind.prefix + slug;
    }
}
