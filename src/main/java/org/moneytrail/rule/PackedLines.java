package org.moneytrail.rule;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moneytrail.fact.PartialDate;

/** Lines of a proof in the order of their keys, in arrays. */
final class PackedLines {

    private static final List<String> TYPES =
            List.of("Acquisition", "FundingRound", "InternalAllocation");
    private static final int UNDATED = Integer.MAX_VALUE;
    private static final int REASONS = ExclusionReason.values().length;

    /** What a key is made of. */
    record Id(int day, String fact, int type, int reason) {

        static Id of(ReportLine line) {
            PartialDate on = line.item().effectiveOn();
            ExclusionReason reason = line.slice().reason();
            return new Id(
                    on == null ? UNDATED : Math.toIntExact(on.last().toEpochDay()),
                    line.item().fact().slug(),
                    TYPES.indexOf(line.item().fact().getClass().getSimpleName()),
                    reason == null ? REASONS : reason.ordinal());
        }

        Id withoutReason() {
            return new Id(day, fact, type, 0);
        }

        String key() {
            return ReportLine.key(
                    day == UNDATED ? null : LocalDate.ofEpochDay(day),
                    fact,
                    TYPES.get(type),
                    reason);
        }
    }

    static final PackedLines NONE = new Packing().packed();

    private final int[] days;
    private final int[] startups;
    private final int[] ends;
    private final byte[] types;
    private final byte[] reasons;
    private final byte[] facts;
    private final String[] names;

    private PackedLines(Packing packing) {
        days = Arrays.copyOf(packing.days, packing.size);
        startups = Arrays.copyOf(packing.startups, packing.size);
        ends = Arrays.copyOf(packing.ends, packing.size);
        types = Arrays.copyOf(packing.types, packing.size);
        reasons = Arrays.copyOf(packing.reasons, packing.size);
        facts = packing.facts.toByteArray();
        names = packing.names.toArray(String[]::new);
    }

    int size() {
        return days.length;
    }

    int bytes() {
        return 14 * days.length + facts.length + 8 * names.length;
    }

    Id id(int line) {
        int begin = line == 0 ? 0 : ends[line - 1];
        String fact = new String(facts, begin, ends[line] - begin, StandardCharsets.UTF_8);
        return new Id(days[line], fact, types[line], reasons[line]);
    }

    String key(int line) {
        return id(line).key();
    }

    String startup(int line) {
        return names[startups[line]];
    }

    int reason(int line) {
        return reasons[line];
    }

    /** The first line whose key is not before this one; the number of lines if there is none. */
    int firstFrom(String key) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key(middle).compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Takes lines in their order. */
    static final class Packing {

        private int[] days = new int[16];
        private int[] startups = new int[16];
        private int[] ends = new int[16];
        private byte[] types = new byte[16];
        private byte[] reasons = new byte[16];
        private final ByteArrayOutputStream facts = new ByteArrayOutputStream();
        private final List<String> names = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private int size;

        void add(Id id, String startup) {
            byte[] fact = id.fact().getBytes(StandardCharsets.UTF_8);
            facts.write(fact, 0, fact.length);
            append(id.day(), startup, id.type(), id.reason());
        }

        void add(PackedLines from, int line) {
            int begin = line == 0 ? 0 : from.ends[line - 1];
            facts.write(from.facts, begin, from.ends[line] - begin);
            append(from.days[line], from.startup(line), from.types[line], from.reasons[line]);
        }

        private void append(int day, String startup, int type, int reason) {
            if (size == days.length) {
                grow();
            }
            days[size] = day;
            startups[size] = number(startup);
            ends[size] = facts.size();
            types[size] = (byte) type;
            reasons[size] = (byte) reason;
            size++;
        }

        private int number(String startup) {
            Integer known = numbers.putIfAbsent(startup, names.size());
            if (known == null) {
                names.add(startup);
                return names.size() - 1;
            }
            return known;
        }

        private void grow() {
            days = Arrays.copyOf(days, 2 * size);
            startups = Arrays.copyOf(startups, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            types = Arrays.copyOf(types, 2 * size);
            reasons = Arrays.copyOf(reasons, 2 * size);
        }

        PackedLines packed() {
            return new PackedLines(this);
        }
    }
}
