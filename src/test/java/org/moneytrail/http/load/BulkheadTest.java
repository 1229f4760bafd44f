package org.moneytrail.http.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BulkheadTest {

    private final List<String> begun = new ArrayList<>();
    private final Bulkhead bulkhead = new Bulkhead(1, 2);

    @Test
    void whoFindsAPlaceBeginsAtOnce() {
        Bulkhead.Place first = enter("first");
        assertThat(begun).containsExactly("first");
        assertThat(first.isWaiting()).isFalse();
        assertThat(bulkhead.running()).isEqualTo(1);
    }

    @Test
    void whoComesLaterBeginsInOrderWhenAPlaceIsLeft() {
        Bulkhead.Place first = enter("first");
        Bulkhead.Place second = enter("second");
        enter("third");
        assertThat(begun).containsExactly("first");
        first.leave();
        assertThat(begun).containsExactly("first", "second");
        second.leave();
        assertThat(begun).containsExactly("first", "second", "third");
        assertThat(bulkhead.waiting()).isZero();
    }

    @Test
    void whoFindsTheQueueFullIsSentAway() {
        enter("first");
        enter("second");
        enter("third");
        Bulkhead.Place fourth = bulkhead.place(() -> begun.add("fourth"));
        assertThat(fourth.enter()).isFalse();
        fourth.leave();
        assertThat(bulkhead.waiting()).isEqualTo(2);
    }

    @Test
    void whoGivesUpNeverBeginsAndMakesRoomInTheQueue() {
        Bulkhead.Place first = enter("first");
        Bulkhead.Place second = enter("second");
        enter("third");
        assertThat(second.giveUp()).isTrue();
        assertThat(second.giveUp()).isFalse();
        enter("fourth");
        first.leave();
        assertThat(begun).containsExactly("first", "third");
    }

    @Test
    void whoHasBegunCannotGiveUp() {
        assertThat(enter("first").giveUp()).isFalse();
    }

    @Test
    void whoIsDoneBeforeEnteringComesBackLeavesAllTheSame() {
        AtomicReference<Bulkhead.Place> own = new AtomicReference<>();
        own.set(bulkhead.place(() -> own.get().leave()));
        assertThat(own.get().enter()).isTrue();
        assertThat(bulkhead.running()).isZero();
    }

    @Test
    void leavingTwiceFreesOnePlace() {
        Bulkhead.Place first = enter("first");
        enter("second");
        enter("third");
        first.leave();
        first.leave();
        assertThat(begun).containsExactly("first", "second");
    }

    @Test
    void aClientThatGoesWhileItWaitsNeverBegins() {
        Bulkhead.Place first = enter("first");
        enter("second").leave();
        first.leave();
        assertThat(begun).containsExactly("first");
        assertThat(bulkhead.running()).isZero();
    }

    private Bulkhead.Place enter(String name) {
        Bulkhead.Place place = bulkhead.place(() -> begun.add(name));
        assertThat(place.enter()).isTrue();
        return place;
    }
}
