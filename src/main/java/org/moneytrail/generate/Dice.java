package org.moneytrail.generate;

import java.util.List;

/** Numbers that look thrown and follow from a seed alone: SplitMix64, since the generators of the JDK may change between releases. */
final class Dice {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** @param what the sort of thing whose traits are thrown, so that number 7 of one sort resembles no other number 7 */
    static Dice of(long seed, String what, long number) {
        return new Dice(mix(mix(seed + GOLDEN_GAMMA * what.hashCode()) + number));
    }

    /** From 0 to below {@code sides}. */
    int below(int sides) {
        state += GOLDEN_GAMMA;
        return (int) Long.remainderUnsigned(mix(state), sides);
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    /** Few get most: of n, the share that goes to the first k falls as k^-0.75, a power law. */
    int crowded(int sides) {
        double even = below(1 << 30) / (double) (1 << 30);
        return (int) (sides * even * even * even * even);
    }

    <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }

    /** The place of a weight, as often as the weight says. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = below(sum);
        int place = 0;
        while (left >= weights[place]) {
            left -= weights[place++];
        }
        return place;
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
