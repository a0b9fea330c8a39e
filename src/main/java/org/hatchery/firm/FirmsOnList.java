package org.hatchery.firm;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a line of a public list means: the firm with its code, or the only one that has or had its name. */
@Component
public class FirmsOnList {
    private final IncubateeDirectory incubatees;

    FirmsOnList(IncubateeDirectory incubatees) {
        this.incubatees = incubatees;
    }

    /**
     * The firm that is meant, of those that were ever in incubation in a region.
     *
     * @throws Rejection INVALID when there is none, when several are called so, or when code and name are of two firms
     */
    public Incubatee meant(String name, @Nullable CreditCode code, RegionCode region, Scope scope) {
        if (code == null) {
            return called(name, region, scope);
        }
        Incubatee firm = search(code.value(), region, scope).stream()
                .filter(known -> code.equals(known.creditCode()))
                .findFirst()
                .orElseThrow(
                        () -> new Rejection(INVALID, "creditCode", Words.say("firm.list-no-such-code", code.value())));
        if (!name.isBlank() && !firm.isKnownAs(name)) {
            throw new Rejection(INVALID, "name", Words.say("firm.list-other-name", code.value()));
        }
        return firm;
    }

    private Incubatee called(String name, RegionCode region, Scope scope) {
        List<Incubatee> found = search(name, region, scope).stream()
                .filter(known -> known.isFirm() && known.isKnownAs(name))
                .toList();
        if (found.size() != 1) {
            String says = found.isEmpty() ? "firm.list-nobody-called" : "firm.list-several-called";
            throw new Rejection(INVALID, "name", Words.say(says, name));
        }
        return found.get(0);
    }

    private List<Incubatee> search(String text, RegionCode region, Scope scope) {
        var filter = new IncubateeFilter(
                null, null, null, null, null, null, region, null, null, text, null, null, null, null, null);
        return incubatees.search(filter, scope, PageRequest.first(PageRequest.LARGEST)).entries().stream()
                .map(Page.Entry::item)
                .toList();
    }

    /** Says what recording a label would be declined for now. */
    public void check(IncubateeId id, GrowthLabel label, Actor actor, Faults faults) {
        faults.in(() -> {
            Incubatee firm = incubatees.get(id, actor.scope(), "firm");
            ChangeIncubatee.mustLookAfter(firm, actor, "firm");
            Registration registration = firm.getRegistration();
            LocalDate founded = registration == null ? LocalDate.MAX : registration.foundedOn();
            new GrowthLabels(firm.getLabels()).and(label, founded);
        });
    }
}
