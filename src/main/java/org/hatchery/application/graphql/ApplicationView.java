package org.hatchery.application.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationState;
import org.hatchery.application.paper.BudgetMove;
import org.hatchery.application.paper.Decision;
import org.hatchery.application.paper.MissingItem;
import org.hatchery.application.paper.Proof;
import org.hatchery.application.paper.Recovery;
import org.hatchery.award.rule.AwardMode;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/**
 * Application as shown; what depends on who asks is answered by {@code ApplicationFields}.
 *
 * @param told the application itself
 */
record ApplicationView(String id, Application told) {
    static final String TYPE = "Application";

    static ApplicationView of(Application one) {
        return new ApplicationView(GlobalId.of(TYPE, one.getId().value()), one);
    }

    String key() {
        return told.getId().value();
    }

    public int version() {
        return (int) told.getVersion();
    }

    public String beneficiary() {
        return told.getClaimant().node();
    }

    public String name() {
        return told.getClaimant().name();
    }

    public AwardMode mode() {
        return told.getRule().mode();
    }

    public ApplicationState state() {
        return told.getState();
    }

    public LocalDate since() {
        return told.getSince();
    }

    public @Nullable LocalDate dueOn() {
        return told.getDueOn();
    }

    public LocalDate begunOn() {
        return told.getBegunOn();
    }

    public @Nullable LocalDate submittedOn() {
        return told.getSubmittedOn();
    }

    public @Nullable Yuan most() {
        return told.getRule().most();
    }

    public boolean damaged() {
        return told.getRule().damaged();
    }

    public boolean scored() {
        return told.getRule().scored();
    }

    public @Nullable Yuan wanted() {
        return told.getWanted();
    }

    public @Nullable String purpose() {
        return told.getPurpose();
    }

    public List<Proof> proofs() {
        return told.getProofs();
    }

    public List<MissingItem> missing() {
        return told.getMissing();
    }

    public @Nullable Yuan granted() {
        Yuan sum = told.granted();
        return sum.hundredths() == 0 ? null : sum;
    }

    public @Nullable String reason() {
        Decision made = told.getDecision();
        return made == null ? null : made.reason();
    }

    public @Nullable LocalDate decidedOn() {
        Decision made = told.getDecision();
        return made == null ? null : made.on();
    }

    public @Nullable Integer listedFor() {
        return told.getMoney().listedFor();
    }

    public List<BudgetMove> moves() {
        return told.getMoney().moves();
    }

    public List<AwardPaymentView> payments() {
        return told.getMoney().payments().stream()
                .map(one -> new AwardPaymentView(
                        GlobalId.of("AwardBatch", one.batch()),
                        one.amount(),
                        one.on(),
                        one.account(),
                        one.outcome(),
                        one.answeredOn(),
                        one.reference(),
                        one.reason()))
                .toList();
    }

    public List<Recovery> recoveries() {
        return told.getMoney().recoveries();
    }

    public boolean sample() {
        return told.isSample();
    }

    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
