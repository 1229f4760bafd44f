package org.moneytrail.http.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who may read and who may write. */
@ConfigMapping(prefix = "moneytrail.access")
public interface AccessConfig {

    /** Whether everybody may read; if not, queries, the schema and subscriptions want a token, whatever its roles. */
    @WithDefault("true")
    boolean openReading();

    /** Whether everybody may see the schema, as text and by introspection; if not, that wants a token. */
    @WithDefault("true")
    boolean openSchema();

    /** The role that a token must carry for a mutation. */
    @WithDefault("curator")
    String curatorRole();
}
