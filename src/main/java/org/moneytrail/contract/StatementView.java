package org.moneytrail.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.fact.Recorded;
import org.moneytrail.fact.Statement;
import org.moneytrail.fact.Statements;

@Type("Statement")
@Description(
        "What one source said of one fact or entity. Dissent is kept beside the reading (R1, R3).")
public record StatementView(
        @Id
                @NonNull
                @Description(
                        "\"Statement:type.row\": the type of what it is about, and the row that recorded it.")
                String id,
        @NonNull
                @Description(
                        "The id of the row that recorded it, unique within its subject's type.")
                String row,
        @Id @NonNull @Description("The global id of the fact or entity that it is about.")
                String about,
        @NonNull @Description("Whether this telling is shown first (R1).") boolean canonical,
        @NonNull @Description("The page that says so.") SourceView source,
        @NonNull @Description("Every field that the source gave, as it was recorded.")
                List<@NonNull StatementField> fields)
        implements Node {

    private static final String TYPE = "Statement:";

    public static StatementView of(String about, Statement<?> statement) {
        return new StatementView(
                id(about, statement.id()),
                statement.id(),
                about,
                statement.canonical(),
                SourceView.of(statement.source()),
                StatementField.of(Recorded.given(statement.fields())));
    }

    /** Canonical tellings first, then by id. */
    public static List<StatementView> of(String about, Statements<?> statements) {
        return statements.all().stream()
                .map(statement -> of(about, statement))
                .sorted(java.util.Comparator.comparing(StatementView::key))
                .toList();
    }

    /** @param row the id of the row that recorded it */
    public static String id(String about, String row) {
        return TYPE + GlobalId.parse(about).type() + "." + row;
    }

    public static boolean isStatement(String id) {
        return id.startsWith(TYPE);
    }

    /** The type of what a statement is about and the row that recorded it; none for what is no statement's id. */
    public static Optional<Map<String, String>> row(String id) {
        String[] parts =
                isStatement(id) ? id.substring(TYPE.length()).split("\\.", 2) : new String[0];
        return parts.length < 2
                ? Optional.empty()
                : Optional.of(Map.of("type", parts[0], "row", parts[1]));
    }

    /** Sorts and pages: canonical first. A source tells of an organization and its stock in rows of one id. */
    public String key() {
        return (canonical ? "0" : "1") + row + " " + about;
    }

    @Type("StatementField")
    @Description("One field of a statement, as it was recorded.")
    public record StatementField(
            @NonNull @Description("The name of the field, such as amount or closedOn.") String name,
            @NonNull @Description("Its value as text; lists are separated by |.") String value) {

        static List<StatementField> of(Map<String, Object> fields) {
            return new TreeMap<>(fields)
                    .entrySet().stream()
                            .map(
                                    field ->
                                            new StatementField(
                                                    field.getKey(), text(field.getValue())))
                            .toList();
        }

        private static String text(Object value) {
            return value instanceof List<?> list
                    ? String.join("|", list.stream().map(Object::toString).toList())
                    : value.toString();
        }
    }
}
