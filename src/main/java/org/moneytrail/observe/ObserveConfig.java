package org.moneytrail.observe;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is worth a line in the log. */
@ConfigMapping(prefix = "moneytrail.observe")
public interface ObserveConfig {
    /** A statement that takes longer than this, its wait for a connection included, is logged. */
    @WithDefault("1s")
    Duration slowStatement();
}
