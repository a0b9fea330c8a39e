package org.hatchery.totals;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.incubation.Exit;
import org.hatchery.incubation.Graduation;
import org.hatchery.incubation.StayFact;

/** What one stay brings to the book of its carrier: entry, stock, registration, labels, end, and its cohort. */
final class StayPostings {
    private final StayFact stay;
    private final List<Primacy> primacies;
    private final List<GrowthLabel> labels;
    private final Book book;
    private final Whereabouts whereabouts;
    private final Stocks stocks;

    StayPostings(
            StayFact stay,
            List<Primacy> primacies,
            List<GrowthLabel> labels,
            Book book,
            Whereabouts whereabouts,
            Stocks stocks) {
        this.stay = stay;
        this.primacies = primacies;
        this.labels = labels;
        this.book = book;
        this.whereabouts = whereabouts;
        this.stocks = stocks;
    }

    void write() {
        entry();
        presence();
        primacies.forEach(primacy -> primacy.postTo(stocks));
        labels();
        end();
    }

    private boolean enteredAsFirm() {
        return stay.isFirmOn(stay.enteredOn());
    }

    private void entry() {
        flow(stay.enteredOn(), (enteredAsFirm() ? Account.FIRMS_ENTERED : Account.TEAMS_ENTERED).number());
        cohort((enteredAsFirm() ? Account.COHORT_FIRMS : Account.COHORT_TEAMS).number());
    }

    private void presence() {
        LocalDate incubating = stay.incubatingFrom();
        if (!enteredAsFirm()) {
            stocks.from(stay.enteredOn(), incubating == null ? stay.endedOn() : incubating, Account.TEAMS.number(), 1);
        }
        if (incubating != null) {
            if (!enteredAsFirm()) {
                flow(incubating, Account.REGISTRATIONS.number());
            }
            stocks.from(incubating, stay.endedOn(), Account.FIRMS.number(), 1);
        }
    }

    /** Of the firm, so each label counts once, where the primary stay is. */
    private void labels() {
        primacies.forEach(primacy -> primacy.asFirm()
                .ifPresent(from -> LabelPostings.of(labels, from, primacy.to()).write(stocks, this::flow)));
    }

    private void end() {
        LocalDate ended = stay.endedOn();
        if (ended == null) {
            return;
        }
        Graduation graduation = stay.graduation();
        Exit exit = stay.exit();
        if (graduation != null) {
            flow(ended, Account.GRADUATED.at(graduation.ground()));
            flow(ended, Account.GRADUATED_AFTER.at(months(ended)));
            cohortAt(ended, Account.COHORT_FIRMS_GRADUATED, Account.COHORT_TEAMS_GRADUATED);
        } else if (exit != null) {
            Account exits = stay.isFirmOn(ended) ? Account.FIRMS_EXITED : Account.TEAMS_EXITED;
            flow(ended, exits.at(exit.reason()));
            cohortAt(ended, Account.COHORT_FIRMS_EXITED, Account.COHORT_TEAMS_EXITED);
        }
    }

    private int months(LocalDate ended) {
        return (int) Math.min(Account.MOST_MONTHS, MONTHS.between(stay.enteredOn(), ended));
    }

    private void flow(LocalDate day, int account) {
        book.post(day, whereabouts.on(day), account, 1);
    }

    private void cohortAt(LocalDate ended, Account ofFirms, Account ofTeams) {
        if (!ended.isAfter(book.today())) {
            cohort((enteredAsFirm() ? ofFirms : ofTeams).at(months(ended)));
        }
    }

    private void cohort(int account) {
        if (!stay.enteredOn().isAfter(book.today())) {
            book.post(Column.cohort(YearMonth.from(stay.enteredOn())), whereabouts.on(stay.enteredOn()), account, 1);
        }
    }
}
