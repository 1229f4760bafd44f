package org.moneytrail.http.load;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** How many operations run at once, and how many wait how long for their turn. */
@ConfigMapping(prefix = "moneytrail.load")
public interface LoadConfig {
    /** Operations at once that ask for no report. */
    @WithDefault("64")
    int lookUps();

    /** Operations at once that ask for a report. */
    @WithDefault("8")
    int reports();

    /** Subscriptions at once, of all clients together; each costs statements at every write. */
    @WithDefault("500")
    int subscriptions();

    /** Operations of either sort that wait at most; each holds its request in memory. */
    @WithDefault("64")
    int waiting();

    /** How long one waits before it is sent away. */
    @WithDefault("5s")
    Duration longestWait();

    /** The fields that count as reports, wherever in a query they stand. */
    @WithDefault(
            "moneyReached,methodologyDiff,traceMoney,feast,eligibleDryPowder,mandateLeaks,whatIf,conceptStockLeakage,"
                    + "unicorns,backups,factCheck,supplyShift,conflicts")
    Set<String> reportFields();
}
