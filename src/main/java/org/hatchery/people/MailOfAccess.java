package org.hatchery.people;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.notice.KnownAddress;
import org.springframework.stereotype.Component;

/** People are known by the address that the invitation went to which they accepted, as long as that access lasts. */
@Component
class MailOfAccess implements KnownAddress {
    private final Accesses accesses;

    MailOfAccess(Accesses accesses) {
        this.accesses = accesses;
    }

    @Override
    public Optional<String> of(String subject) {
        return accesses.findBySubject(subject).stream()
                .filter(access -> access.state() == AccessState.ACTIVE)
                .sorted(Comparator.comparing(PersonAccess::since).reversed())
                .flatMap(access -> Stream.ofNullable(access.holder().email()))
                .findFirst();
    }
}
