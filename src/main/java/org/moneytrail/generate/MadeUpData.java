package org.moneytrail.generate;

import java.io.IOException;
import java.nio.file.Path;

/** A whole data set of the given size. */
public final class MadeUpData {

    private MadeUpData() {}

    /**
     * Files of the same name are replaced.
     *
     * @param startups with three to four rounds each and about ten legs
     * @return how many rows were written
     */
    public static long write(Path folder, int startups, long seed) throws IOException {
        World world = new World(startups, seed);
        try (Sheets sheets = new Sheets(folder)) {
            new PageRows(world, sheets).write();
            Sectors.write(sheets);
            new PartyRows(world, sheets).write();
            new FundRows(world, sheets).write();
            new StartupRows(world, sheets).write();
            new MarketRows(world, sheets).write();
            new TalkRows(world, sheets).write();
            new RateRows(world, sheets).write();
            return sheets.rows();
        }
    }
}
