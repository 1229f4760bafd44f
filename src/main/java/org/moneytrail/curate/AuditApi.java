package org.moneytrail.curate;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.http.access.Access;

/** What was written, and what was taken back. */
@GraphQLApi
public class AuditApi {

    private static final String ABOUT = "Only what is about this, \"Type:slug\".";
    private static final String FIRST = "How many, at most 200; 20 if absent.";
    private static final String AFTER = "The cursor behind which the page begins.";

    private final Access access;
    private final AuditRepository audit;

    AuditApi(Access access, AuditRepository audit) {
        this.access = access;
        this.audit = audit;
    }

    @Query("audit")
    @Description(
            "Who wrote what, when and why, the latest first. Role curator, since it names people.")
    public Uni<@NonNull AuditEntryConnection> audit(
            @Id @Name("about") @Description(ABOUT) @Nullable String about,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after) {
        access.curator();
        return audit.entries(about, PageRequest.of(first, after)).map(AuditEntryConnection::of);
    }

    @Query("retractedStatements")
    @Description(
            "Statements that were taken back, the latest first: they are kept, and count nowhere. Role"
                    + " curator, since it names people.")
    public Uni<@NonNull RetractedStatementConnection> retractedStatements(
            @Id @Name("about") @Description(ABOUT) @Nullable String about,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after) {
        access.curator();
        return audit.retracted(about, PageRequest.of(first, after))
                .map(RetractedStatementConnection::of);
    }
}
