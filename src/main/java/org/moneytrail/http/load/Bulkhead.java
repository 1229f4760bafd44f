package org.moneytrail.http.load;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** So many places at once, and so many in a queue for them; it holds no thread. */
public final class Bulkhead {
    private final int places;
    private final int queue;
    private final Queue<Place> waiting = new ArrayDeque<>();
    private int running;

    public Bulkhead(int places, int queue) {
        this.places = places;
        this.queue = queue;
    }

    /**
     * Whoever has one enters with it and leaves with it. So it can be said before it enters who makes it leave.
     *
     * @param turn is called once, when there is room: at once, or by whoever leaves
     */
    public Place place(Runnable turn) {
        return new Place(turn);
    }

    public synchronized int running() {
        return running;
    }

    public synchronized int waiting() {
        return waiting.size();
    }

    private enum State {
        OUTSIDE,
        WAITING,
        RUNNING,
        LEFT
    }

    /** What one caller holds until it leaves. */
    public final class Place {
        private final Runnable turn;
        private State state = State.OUTSIDE;

        private Place(Runnable turn) {
            this.turn = turn;
        }

        /** Begins, or waits in the queue; false where the queue is full too. */
        public boolean enter() {
            synchronized (Bulkhead.this) {
                if (running >= places) {
                    if (waiting.size() >= queue) {
                        state = State.LEFT;
                        return false;
                    }
                    state = State.WAITING;
                    return waiting.add(this);
                }
                running++;
                state = State.RUNNING;
            }
            turn.run();
            return true;
        }

        public boolean isWaiting() {
            synchronized (Bulkhead.this) {
                return state == State.WAITING;
            }
        }

        /** Leaves the queue if its turn has not come; tells whether that was so. */
        public boolean giveUp() {
            synchronized (Bulkhead.this) {
                if (state != State.WAITING) {
                    return false;
                }
                state = State.LEFT;
                return waiting.remove(this);
            }
        }

        /** Leaves for good, from wherever it is; who waits longest is next. */
        public void leave() {
            Place next = left();
            if (next != null) {
                next.turn.run();
            }
        }

        private @Nullable Place left() {
            synchronized (Bulkhead.this) {
                State before = state;
                state = State.LEFT;
                if (before == State.WAITING) {
                    waiting.remove(this);
                }
                if (before != State.RUNNING) {
                    return null;
                }
                Place next = waiting.poll();
                if (next == null) {
                    running--;
                } else {
                    next.state = State.RUNNING;
                }
                return next;
            }
        }
    }
}
