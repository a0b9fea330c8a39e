package org.hatchery.shared.graphql.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.Refused;
import org.junit.jupiter.api.Test;

class PlacesTests {
    @Test
    void areRefusedWhenAllAreTaken() {
        var places = new Places(2, 0, Duration.ZERO, 2);
        places.take("a");
        places.take("b");

        assertThatThrownBy(() -> places.take("c")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.code()).isEqualTo(ErrorCode.OVERLOADED);
            assertThat(refused.headers()).containsEntry("Retry-After", "1");
        });
    }

    @Test
    void areFreeAgainWhenLeftOnce() {
        var places = new Places(1, 0, Duration.ZERO, 1);
        var place = places.take("a");
        place.close();
        place.close();
        places.take("a");

        assertThatThrownBy(() -> places.take("b")).isInstanceOf(Refused.class);
    }

    @Test
    void areNotAllForOne() {
        var places = new Places(4, 0, Duration.ZERO, 2);
        places.take("a");
        places.take("a");

        assertThatThrownBy(() -> places.take("a")).isInstanceOf(Refused.class);
        assertThat(places.take("b")).isNotNull();
    }

    @Test
    void areWaitedFor() {
        var places = new Places(1, 1, Duration.ofSeconds(20), 1);
        var first = places.take("a");
        var second = CompletableFuture.supplyAsync(() -> places.take("a"));
        first.close();

        assertThat(second.join()).isNotNull();
    }

    @Test
    void areNotWaitedForWithoutEnd() {
        var places = new Places(1, 1, Duration.ofMillis(20), 1);
        places.take("a");

        assertThatThrownBy(() -> places.take("a")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> places.take("a")).isInstanceOf(Refused.class);
    }

    @Test
    void areThereForOthersWhileOneWaits() {
        var places = new Places(4, 4, Duration.ofSeconds(20), 3);
        for (int asked = 0; asked < 3; asked++) {
            places.take("a");
        }
        var waits = CompletableFuture.supplyAsync(() -> places.take("a"));

        assertThat(places.take("b")).isNotNull();
        assertThat(waits).isNotDone();
    }
}
