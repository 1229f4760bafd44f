package org.moneytrail.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.moneytrail.dataset.ImportProgress;

/** A bar with rows a second and the time left on a terminal; elsewhere a plain line now and then. */
final class ProgressLine implements ImportProgress {

    private static final int WIDTH = 30;
    private static final long BAR_EVERY = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long LINE_EVERY = TimeUnit.SECONDS.toNanos(10);

    private final PrintWriter out;
    private final boolean terminal;
    private String what = "";
    private long total;
    private long began;
    private long shown;
    private long done;
    private boolean open;

    ProgressLine(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void begins(String begun, long rows) {
        end();
        what = begun;
        total = rows;
        done = 0;
        began = System.nanoTime();
        shown = began;
    }

    @Override
    public void rows(long rows) {
        done = rows;
        long now = System.nanoTime();
        if (now - shown >= (terminal ? BAR_EVERY : LINE_EVERY)) {
            shown = now;
            show(now);
        }
    }

    /** The last state of what was begun, so that short work leaves a line too. */
    void end() {
        if (began > 0) {
            show(System.nanoTime());
            if (terminal && open) {
                out.println();
            }
            out.flush();
        }
        open = false;
        began = 0;
    }

    private void show(long now) {
        String text = text(what, done, total, (now - began) / 1e9);
        if (terminal) {
            out.print("\r" + text + "\u001b[K");
        } else {
            out.println(text);
        }
        open = true;
        out.flush();
    }

    static String text(String what, long done, long total, double seconds) {
        long rate = seconds <= 0 ? 0 : Math.round(done / seconds);
        String speed = String.format(Locale.ROOT, "%,d rows, %,d a second", done, rate);
        if (total <= 0) {
            return what + ": " + speed;
        }
        int filled = (int) (WIDTH * Math.min(done, total) / total);
        String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
        String left = rate == 0 ? "?" : (total - done) / rate + " s";
        return String.format(
                Locale.ROOT,
                "%s [%s] %d%%, %s, %s left",
                what,
                bar,
                100 * done / total,
                speed,
                left);
    }
}
