package org.hatchery.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.shared.Rejection;

/** What was done to one document, in order of time, and which requests it answers. */
public record Deeds<D extends Deed>(List<D> all) {
    /** The same and one more. */
    public Deeds<D> and(D next) {
        return new Deeds<>(Stream.concat(all.stream(), Stream.of(next)).toList());
    }

    /**
     * What this request did before, if it is a replay.
     *
     * @throws Rejection IDEMPOTENCY_KEY_REUSED when another request did something under the same key
     */
    public Optional<D> replayed(Receipt request) {
        Optional<D> first = all.stream()
                .filter(deed -> requests(deed).anyMatch(receipt -> receipt.key().equals(request.key())))
                .findFirst();
        first.map(Deed::receipt).ifPresent(request::mustBeReplayOf);
        return first;
    }

    /** Whether just this request did something that still counts. */
    public boolean remember(Receipt request) {
        return requests().anyMatch(request::equals);
    }

    /** The last request that did something. */
    public Optional<Receipt> lastRequest() {
        return requests().reduce((earlier, later) -> later);
    }

    /** What was done without this request. */
    public Deeds<D> without(Receipt request) {
        return new Deeds<>(
                all.stream().filter(deed -> !request.equals(deed.receipt())).toList());
    }

    private Stream<Receipt> requests() {
        return all.stream().flatMap(Deeds::requests);
    }

    private static Stream<Receipt> requests(Deed deed) {
        return Stream.ofNullable(deed.receipt());
    }
}
