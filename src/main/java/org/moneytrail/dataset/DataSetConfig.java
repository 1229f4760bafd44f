package org.moneytrail.dataset;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the data set. */
@ConfigMapping(prefix = "moneytrail.dataset")
public interface DataSetConfig {

    /** Whether the data set that Moneytrail comes with is taken in at start. */
    @WithDefault("true")
    boolean loadBuiltIn();
}
