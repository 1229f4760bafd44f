package org.moneytrail.evidence;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.PartialDateView;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.Role;
import org.moneytrail.fact.Statements;

@Type("Role")
@Description(
        "What a person was to an organization, and when: whoever leads a startup is no outside source of money for it (R11 AFFILIATED).")
public record RoleView(
        @Id @NonNull @Description("\"Role:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @NonNull @Description("Such as FOUNDER_CEO, CO_FOUNDER, CHAIRMAN, MANAGING_PARTNER.")
                String role,
        @Description("Since when; null if not known.") @Nullable PartialDateView from,
        @Description("Until when; null if it lasts or is not known.") @Nullable PartialDateView to,
        @Ignore String personSlug,
        @Ignore String organizationSlug,
        @Ignore List<StatementView> told)
        implements Fact {

    static RoleView of(Role role) {
        String id = "Role:" + role.slug();
        Statements<Role.Telling> told = role.statements();
        String name = told.read(Role.Telling::role);
        return new RoleView(
                id,
                role.slug(),
                name == null ? "UNKNOWN" : name,
                PartialDateView.of(told.read(Role.Telling::from)),
                PartialDateView.of(told.read(Role.Telling::to)),
                role.person(),
                role.organization(),
                StatementView.of(id, told));
    }
}
