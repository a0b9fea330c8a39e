package org.hatchery.firm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The admissions that one firm or team agrees to. */
record Consents(List<Consent> all) {
    /** The same and one more; what has run out is forgotten. */
    List<Consent> and(Consent next, Instant now) {
        return Stream.concat(all.stream().filter(known -> now.isBefore(known.until())), Stream.of(next))
                .toList();
    }

    /** Those that were used. */
    List<Consent> used() {
        return all.stream().filter(known -> known.stay() != null).toList();
    }

    Optional<Consent> openFor(String code, String stay, Instant now) {
        return all.stream().filter(known -> known.isOpenFor(code, stay, now)).findFirst();
    }

    List<Consent> using(Consent consent, String stay) {
        return all.stream()
                .map(known -> known.equals(consent) ? known.usedFor(stay) : known)
                .toList();
    }
}
