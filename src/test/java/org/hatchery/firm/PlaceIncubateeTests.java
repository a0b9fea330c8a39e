package org.hatchery.firm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.firm.PlaceIncubatee.Whereabouts;
import org.hatchery.incubation.Incubator;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Scope;
import org.junit.jupiter.api.Test;

/** Where many firms stay … */
@IntegrationTest
class PlaceIncubateeTests {
    private final Api api;
    private final PlaceIncubatee place;
    private final IncubateeDirectory directory;

    PlaceIncubateeTests(Api api, PlaceIncubatee place, IncubateeDirectory directory) {
        this.api = api;
        this.place = place;
        this.directory = directory;
    }

    /** Whoever entered with it is asked for again alone, and one that is gone is not answered with nothing. */
    @Test
    void isNotSaidOfOneThatIsGone() {
        String code = Incubator.freshCreditCode();
        Incubator.open(api).entry().withFirm("creditCode", code).virtual().admitted();
        Incubatee there = directory
                .withCodes(Set.of(new CreditCode(code)), Scope.EVERYTHING)
                .get(0);
        var now = new Whereabouts(there.getPlacement(), Set.of("changed"), Set.of());
        var asked = new AtomicBoolean();
        var gone = new IncubateeId(UUID.randomUUID().toString());

        assertThat(place.place(List.of(there.getId(), gone), ids -> {
                    asked.set(true);
                    return ids.stream().collect(Collectors.toMap(Function.identity(), id -> now));
                }))
                .isEmpty();
        assertThat(asked).isTrue();
        assertThat(place.find(there.getId()).orElseThrow().isSettledAt(now.placement(), Set.of("changed"), Set.of()))
                .isFalse();
    }
}
