package org.moneytrail.http.load;

import java.util.ArrayDeque;
import java.util.Optional;
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
     * Takes a place, or a place in the queue.
     *
     * @param turn is called once, when the place is there: at once, or by whoever leaves one
     * @return nothing where the queue is full too
     */
    public Optional<Place> enter(Runnable turn) {
        Place place = new Place(turn);
        synchronized (this) {
            if (running >= places) {
                if (waiting.size() >= queue) {
                    return Optional.empty();
                }
                waiting.add(place);
                return Optional.of(place);
            }
            running++;
            place.state = State.RUNNING;
        }
        turn.run();
        return Optional.of(place);
    }

    public synchronized int running() {
        return running;
    }

    public synchronized int waiting() {
        return waiting.size();
    }

    private enum State {
        WAITING,
        RUNNING,
        LEFT
    }

    /** What one caller holds until it leaves. */
    public final class Place {
        private final Runnable turn;
        private State state = State.WAITING;

        private Place(Runnable turn) {
            this.turn = turn;
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
