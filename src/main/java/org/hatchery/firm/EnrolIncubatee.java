package org.hatchery.firm;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Jointly;
import org.hatchery.shared.mongo.ReadOnce;
import org.hatchery.shared.mongo.Retries;
import org.hatchery.shared.mongo.WriteAtOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use case for incubation: know the firm or team that wants to enter. */
@Service
public class EnrolIncubatee {
    private final Incubatees incubatees;
    private final WriteAtOnce write;
    private final Clock clock;

    EnrolIncubatee(Incubatees incubatees, WriteAtOnce write, Clock clock) {
        this.write = write;
        this.incubatees = incubatees;
        this.clock = clock;
    }

    /** The firm with this code, if it ever had a stay; whoever asks must see to it that the firm consents. */
    public Optional<Incubatee> registered(CreditCode creditCode) {
        return seen(creditCode).filter(known -> known.getPlacement() != null);
    }

    /**
     * Reads the firms with these codes with one command, for whoever is about to admit each from this thread together with the
     * stay that it enters for; those there are.
     */
    public List<IncubateeId> lookAhead(Collection<CreditCode> creditCodes) {
        Map<CreditCode, Incubatee> known = new HashMap<>();
        incubatees.findByCreditCodes(creditCodes).forEach(one -> known.put(one.creditCode(), one));
        creditCodes.forEach(code -> ReadOnce.remember(ahead(code), new Ahead(Optional.ofNullable(known.get(code)))));
        return known.values().stream().map(Incubatee::getId).toList();
    }

    /** The firm with a code, or that there was none. */
    private record Ahead(Optional<Incubatee> known) {}

    private Object ahead(CreditCode code) {
        return List.of(this, code);
    }

    /** As it was read ahead, if it was. */
    private Optional<Incubatee> seen(CreditCode code) {
        return ReadOnce.ahead(ahead(code), Ahead.class).map(Ahead::known).orElseGet(() -> known(code));
    }

    private Optional<Incubatee> known(CreditCode creditCode) {
        return incubatees.findByCreditCode(creditCode);
    }

    /**
     * The firm on the register with this code, or else a new one.
     *
     * @param fresh id for a new one; the same at each attempt, so that a retry finds it again
     * @throws Rejection INVALID when the code belongs to a firm of another name
     */
    public Incubatee firm(IncubateeId fresh, Particulars said, Registration registration) {
        Optional<Ahead> seen = ReadOnce.ahead(ahead(registration.creditCode()), Ahead.class);
        if (seen.isPresent() && seen.get().known().isEmpty()) {
            Incubatee arriving = arriving(fresh, said, registration);
            if (Jointly.leave(this, 1, arriving, all -> write.insert(all, Incubatee.class))) {
                return arriving;
            }
        }
        return Retries.whenLost(() -> known(registration.creditCode())
                .map(known -> known.getPlacement() == null ? again(known, said, registration) : same(known, said))
                .orElseGet(() -> insertFirm(fresh, said, registration)));
    }

    private Incubatee arriving(IncubateeId fresh, Particulars said, @Nullable Registration registration) {
        return Incubatee.arriving(fresh, said, registration, clock.instant(), false);
    }

    private Incubatee insertFirm(IncubateeId fresh, Particulars said, Registration registration) {
        try {
            return incubatees.save(arriving(fresh, said, registration));
        } catch (DuplicateKeyException meanwhile) {
            // somebody else enrolled the firm between our look and our insert
            return known(registration.creditCode())
                    .map(known -> same(known, said))
                    .orElseThrow(() -> meanwhile);
        }
    }

    private Incubatee again(Incubatee known, Particulars said, @Nullable Registration registration) {
        known.arriveAgain(said, registration, clock.instant());
        return incubatees.save(known);
    }

    /** Makes sure, without telling the name, that two people mean the same firm; a name it had means it as well. */
    public static Incubatee same(Incubatee known, Particulars said) {
        if (!known.isKnownAs(said.name())) {
            throw new Rejection(INVALID, "party.firm.name", Words.say("firm.name-one-register-credit"));
        }
        return known;
    }

    /** A new team; the same at each attempt. */
    public Incubatee team(IncubateeId fresh, Particulars said) {
        return Retries.whenLost(() -> incubatees
                .findById(fresh)
                .map(known -> known.getPlacement() == null ? again(known, said, null) : known)
                .orElseGet(() -> insertTeam(fresh, said)));
    }

    private Incubatee insertTeam(IncubateeId fresh, Particulars said) {
        try {
            return incubatees.save(arriving(fresh, said, null));
        } catch (DuplicateKeyException meanwhile) {
            // the same request at the same time
            return incubatees.findById(fresh).orElseThrow(() -> meanwhile);
        }
    }
}
