package org.moneytrail.search;

/** One slip of the finger: a letter too many, too few, wrong, or two in the wrong order. */
final class Typos {

    private Typos() {}

    /** False for texts that are equal. */
    static boolean oneApart(String left, String right) {
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        if (Math.abs(a.length - b.length) > 1) {
            return false;
        }
        int from = 0;
        while (from < a.length && from < b.length && a[from] == b[from]) {
            from++;
        }
        int endA = a.length;
        int endB = b.length;
        while (endA > from && endB > from && a[endA - 1] == b[endB - 1]) {
            endA--;
            endB--;
        }
        int restA = endA - from;
        int restB = endB - from;
        boolean single = restA <= 1 && restB <= 1 && restA + restB > 0;
        boolean swapped =
                restA == 2 && restB == 2 && a[from] == b[from + 1] && a[from + 1] == b[from];
        return single || swapped;
    }
}
