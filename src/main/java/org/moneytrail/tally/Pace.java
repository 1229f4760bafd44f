package org.moneytrail.tally;

import java.util.ArrayList;
import java.util.List;

/** Whether a piece of work goes on. What nobody waits for rests, and goes on from where it was when somebody asks again. */
final class Pace {

    private boolean resting;
    private final List<Runnable> next = new ArrayList<>();

    /** The next step, now or when the work goes on. */
    void take(Runnable step) {
        synchronized (this) {
            if (resting) {
                next.add(step);
                return;
            }
        }
        step.run();
    }

    synchronized void rest() {
        resting = true;
    }

    synchronized boolean isResting() {
        return resting;
    }

    void goOn() {
        List<Runnable> steps;
        synchronized (this) {
            resting = false;
            steps = List.copyOf(next);
            next.clear();
        }
        steps.forEach(Runnable::run);
    }
}
