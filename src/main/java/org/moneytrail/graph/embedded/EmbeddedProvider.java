package org.moneytrail.graph.embedded;

import static io.smallrye.config.ConfigMappings.ConfigClass.configClass;

import io.smallrye.config.ConfigMappings;
import io.smallrye.config.SmallRyeConfig;
import java.util.Set;
import org.moneytrail.graph.EngineProvider;
import org.moneytrail.graph.GraphEngine;

/** Found by its name in META-INF/services, so that nothing outside of this package needs it to be there. */
public final class EmbeddedProvider implements EngineProvider {

    @Override
    public GraphEngine engine(SmallRyeConfig config) {
        ConfigMappings.registerConfigMappings(config, Set.of(configClass(EmbeddedConfig.class)));
        return new EmbeddedGraph(config.getConfigMapping(EmbeddedConfig.class));
    }
}
