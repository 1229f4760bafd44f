package org.moneytrail.graph.row;

import java.util.Collection;
import java.util.List;

/** Rows as bytes that share a dictionary: what is packed can be read for as long as the packing lives. */
public final class RowPacking {

    private final Dictionary dictionary;

    /** @param bound of the dictionary, in bytes, roughly */
    public RowPacking(long bound) {
        dictionary = new Dictionary(bound);
    }

    /** @throws RuntimeException for a value of a type that the graph does not store */
    public byte[] pack(List<GraphRow> rows) {
        return new RowEncoder(dictionary).rows(rows);
    }

    /** Takes texts up of which it is known that they will come up often, as far as there is room. */
    public void expect(Collection<String> texts) {
        texts.forEach(dictionary::expect);
    }

    public List<GraphRow> unpack(byte[] bytes) {
        return RowDecoder.rows(bytes, dictionary);
    }

    /** A packing that reads what another packed, and goes on from there. */
    public static RowPacking of(long bound, List<Object> words) {
        RowPacking packing = new RowPacking(bound);
        words.forEach(packing.dictionary::take);
        return packing;
    }

    /** What the dictionary holds, for {@link #of}: texts, flat maps, and lists of names. */
    public List<Object> words() {
        return dictionary.all();
    }

    /** What the dictionary takes of the heap in bytes, roughly. */
    public long weight() {
        return dictionary.weight();
    }
}
