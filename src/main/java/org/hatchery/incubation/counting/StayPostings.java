package org.hatchery.incubation.counting;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.counting.CarrierPage;
import org.hatchery.firm.Background;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.incubation.stay.Exit;
import org.hatchery.incubation.stay.Graduation;
import org.hatchery.incubation.stay.StayFact;

/** What one stay brings to the book of its carrier: entry, stock, registration, labels, end, and its cohort. */
final class StayPostings {
    private final StayFact stay;
    private final List<Primacy> primacies;
    private final List<GrowthLabel> labels;
    private final Background background;
    private final CarrierPage page;

    StayPostings(
            StayFact stay, List<Primacy> primacies, List<GrowthLabel> labels, Background background, CarrierPage page) {
        this.stay = stay;
        this.primacies = primacies;
        this.labels = labels;
        this.background = background;
        this.page = page;
    }

    void write() {
        entry();
        presence();
        primacies.forEach(primacy -> primacy.postTo(page));
        labels();
        background();
        end();
        stay.followed().forEach(year -> new FollowUpPostings(year, page).write());
    }

    private boolean enteredAsFirm() {
        return stay.isFirmOn(stay.enteredOn());
    }

    private void entry() {
        flow(stay.enteredOn(), (enteredAsFirm() ? StayAccount.FIRMS_ENTERED : StayAccount.TEAMS_ENTERED).number());
        cohort((enteredAsFirm() ? StayAccount.COHORT_FIRMS : StayAccount.COHORT_TEAMS).number());
    }

    private void presence() {
        LocalDate incubating = stay.incubatingFrom();
        if (!enteredAsFirm()) {
            page.stock(
                    stay.enteredOn(), incubating == null ? stay.endedOn() : incubating, StayAccount.TEAMS.number(), 1);
        }
        if (incubating != null) {
            if (!enteredAsFirm()) {
                flow(incubating, StayAccount.REGISTRATIONS.number());
            }
            page.stock(incubating, stay.endedOn(), StayAccount.FIRMS.number(), 1);
        }
    }

    /** Of the firm, so each label counts once, where the primary stay is. */
    private void labels() {
        primacies.forEach(primacy -> primacy.asFirm()
                .ifPresent(from -> LabelPostings.of(labels, from, primacy.to()).write(page)));
    }

    /** Of the firm likewise. */
    private void background() {
        primacies.forEach(primacy -> primacy.asFirm().ifPresent(from -> {
            background
                    .founders()
                    .forEach(kind -> page.stock(from, primacy.to(), BackgroundAccount.BACKED_BY.at(kind), 1));
            background
                    .origins()
                    .forEach(origin -> page.stock(from, primacy.to(), BackgroundAccount.COMING_FROM.at(origin), 1));
        }));
    }

    private void end() {
        LocalDate ended = stay.endedOn();
        if (ended == null) {
            return;
        }
        Graduation graduation = stay.graduation();
        Exit exit = stay.exit();
        if (graduation != null) {
            flow(ended, StayAccount.GRADUATED.at(graduation.ground()));
            flow(ended, StayAccount.GRADUATED_AFTER.at(months(ended)));
            cohortAt(ended, StayAccount.COHORT_FIRMS_GRADUATED, StayAccount.COHORT_TEAMS_GRADUATED);
        } else if (exit != null) {
            StayAccount exits = stay.isFirmOn(ended) ? StayAccount.FIRMS_EXITED : StayAccount.TEAMS_EXITED;
            flow(ended, exits.at(exit.reason()));
            cohortAt(ended, StayAccount.COHORT_FIRMS_EXITED, StayAccount.COHORT_TEAMS_EXITED);
        }
    }

    private int months(LocalDate ended) {
        return (int) Math.min(StayAccount.MOST_MONTHS, MONTHS.between(stay.enteredOn(), ended));
    }

    private void flow(LocalDate day, int account) {
        page.flow(day, account, 1);
    }

    private void cohortAt(LocalDate ended, StayAccount ofFirms, StayAccount ofTeams) {
        if (!ended.isAfter(page.today())) {
            cohort((enteredAsFirm() ? ofFirms : ofTeams).at(months(ended)));
        }
    }

    private void cohort(int account) {
        if (!stay.enteredOn().isAfter(page.today())) {
            page.cohort(stay.enteredOn(), account, 1);
        }
    }
}
