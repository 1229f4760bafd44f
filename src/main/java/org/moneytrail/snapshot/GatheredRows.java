package org.moneytrail.snapshot;

import java.util.HashMap;
import java.util.Map;
import org.moneytrail.entity.SectorRepository.Sectors;
import org.moneytrail.graph.row.RowPacking;
import org.moneytrail.money.FxTable;

/**
 * All rows of the graph that a snapshot is made of, packed.
 *
 * @param words what the rows share
 * @param told of each organization to which anything happened, by slug
 * @param outlines of the same
 */
record GatheredRows(
        RowPacking words,
        PackedThings things,
        Map<String, PackedDossier.Rows> told,
        Outlines outlines) {

    /** Words and parties that recur, in bytes. */
    static final long DICTIONARY = 96 << 20;

    static GatheredRows of(
            RowPacking words, PackedThings things, Map<String, PackedDossier.Rows> told) {
        return new GatheredRows(words, things, told, Outlines.of(told, words));
    }

    Snapshot snapshot(long version, Sectors sectors, FxTable fx) {
        Things all = things.things(words);
        Shelf shelf = new Shelf(words, all.sources());
        OtherFacts others = things.others(fx, shelf);
        Once once = new Once().with(all.organizations().keySet()).with(all.people().keySet());
        Map<String, Dossier> dossiers = dossiers(told, shelf, once);
        Ends ends = Ends.of(outlines.all(words, once));
        return new Snapshot(
                version,
                all,
                sectors,
                dossiers,
                others,
                Links.of(all, dossiers, ends, others),
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
