package org.moneytrail.http.access;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Knows no tenant beside the configured one. That there is a resolver lets the application start where neither a key nor a login
 * server is configured; then nobody can log in.
 */
@ApplicationScoped
class UnconfiguredTenant implements TenantConfigResolver {

    @Override
    public Uni<OidcTenantConfig> resolve(
            RoutingContext context, OidcRequestContext<OidcTenantConfig> request) {
        return Uni.createFrom().nullItem();
    }
}
