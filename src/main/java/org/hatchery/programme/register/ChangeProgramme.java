package org.hatchery.programme.register;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.BUDGET_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;

import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.programme.budget.BudgetLedger;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.programme.terms.Terms;
import org.hatchery.programme.terms.TermsCheck;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.ProperName;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Change;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Use cases: register a programme, add terms, set the budget of a year. */
@Service
@NamedInterface(propagate = false)
public class ChangeProgramme {
    private final Programmes programmes;
    private final ProgrammeDirectory directory;
    private final BudgetLedger budgets;
    private final Change<Programme> changes;

    ChangeProgramme(Programmes programmes, ProgrammeDirectory directory, BudgetLedger budgets) {
        this.programmes = programmes;
        this.directory = directory;
        this.budgets = budgets;
        this.changes = Change.by(programmes::save, Programme::getVersion);
    }

    /**
     * Registers a programme.
     *
     * @param code short code of the programme, by which it is known from then on
     * @param typed faults that were found when the terms were read
     * @throws Rejection INVALID for a code that is not valid and for all that {@link Programme#register} refuses,
     *     together; NOT_RESPONSIBLE outside the actor's region; ALREADY_REGISTERED when the code is taken
     */
    public Programme register(String code, String title, RegionCode region, Terms first, Faults typed, Actor actor) {
        typed.in(() -> checkCode(code));
        typed.in(() -> ProperName.check(title, "title"));
        check(first, region, typed);
        mustDecideFor(region, actor);
        try {
            return programmes.save(Programme.register(new ProgrammeId(code), title, region, first, false));
        } catch (DuplicateKeyException taken) {
            throw new Rejection(ALREADY_REGISTERED, "code", Words.say("programme.code-taken"));
        }
    }

    private static void checkCode(String code) {
        if (!code.matches("[a-z0-9-]{3,40}")) {
            throw new Rejection(INVALID, "code", Words.say("programme.code-3-40-lower"));
        }
    }

    private void check(Terms terms, RegionCode home, Faults typed) {
        typed.in(() -> TermsCheck.check(terms, home));
        typed.mustBeNone();
    }

    /**
     * Adds terms.
     *
     * @param typed faults that were found when the terms were read
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; STALE; and what {@link Programme#add} refuses
     */
    public Programme addTerms(ProgrammeId id, long expectedVersion, Terms next, Faults typed, Actor actor) {
        Programme programme = directory.get(id, "programme");
        mustDecideFor(programme.getRegion(), actor);
        return changes.change(programme, expectedVersion, current -> {
            check(next, current.getRegion(), typed);
            current.add(next);
        });
    }

    /**
     * Sets the budget of a year, or raises or lowers it.
     *
     * @throws Rejection INVALID for a year outside 2000 to 2999; NOT_FOUND; NOT_RESPONSIBLE; BUDGET_EXCEEDED below what
     *     is committed already
     */
    public Programme setBudget(ProgrammeId id, int year, Yuan amount, Actor actor) {
        Programme programme = directory.get(id, "programme");
        mustDecideFor(programme.getRegion(), actor);
        if (!budgets.set(id, year, amount)) {
            throw new Rejection(BUDGET_EXCEEDED, "amount", Words.say("programme.budget-lower-than-what"));
        }
        return programme;
    }

    /**
     * Lets only the authority of the region itself decide.
     *
     * @throws Rejection NOT_RESPONSIBLE
     */
    public static void mustDecideFor(RegionCode region, Actor actor) {
        if (!actor.scope().includes(regionKeys(region))) {
            throw new Rejection(NOT_RESPONSIBLE, "", Words.say("programme.decided-authority-programme-s"));
        }
    }

    private static Set<String> regionKeys(RegionCode region) {
        return Set.of(Scope.region(region.value()));
    }
}
