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

        Kind(String typeName) {
            this.typeName = typeName;
        }

        public String typeName() {
            return typeName;
        }
    }

    public String id() {
        return kind.typeName() + ":" + slug;
    }
}
