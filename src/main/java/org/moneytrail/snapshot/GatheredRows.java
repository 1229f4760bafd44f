package org.moneytrail.snapshot;

import java.util.HashMap;
import java.util.Map;
import org.moneytrail.entity.SectorRepository.Sectors;
import org.moneytrail.graph.row.RowPacking;
import org.moneytrail.money.FxTable;
import org.moneytrail.snapshot.PackedDossier.Shelf;

/**
 * All rows of the graph that a snapshot is made of, packed.
 *
 * @param words what the rows share
 * @param told of each organization to which anything happened, by slug
 */
record GatheredRows(RowPacking words, PackedThings things, Map<String, PackedDossier.Rows> told) {

    /** Words, parties and sources that recur, in bytes. */
    static final long DICTIONARY = 96 << 20;

    Snapshot snapshot(long version, Sectors sectors, FxTable fx) {
        Things all = things.things(words);
        Shelf shelf = new Shelf(words, all.sources());
        OtherFacts others = things.others(fx, shelf);
        Map<String, Dossier> dossiers =
                dossiers(told, shelf, new Once().with(all.organizations().keySet()));
        return new Snapshot(
                version,
                all,
                sectors,
                dossiers,
                others,
                Links.of(all, dossiers, others),
                History.none(),
                shelf);
    }

    static Map<String, Dossier> dossiers(
            Map<String, PackedDossier.Rows> told, Shelf shelf, Once once) {
        Map<String, Dossier> all = new HashMap<>();
        told.forEach(
                (text, rows) -> {
                    String slug = once.of(text);
                    all.put(slug, new PackedDossier(slug, rows, shelf));
                });
        return all;
    }
}
