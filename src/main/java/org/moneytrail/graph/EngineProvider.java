package org.moneytrail.graph;

import io.smallrye.config.SmallRyeConfig;

/** Makes the embedded engine where no container does: builds without it name no provider. */
public interface EngineProvider {

    GraphEngine engine(SmallRyeConfig config);
}
