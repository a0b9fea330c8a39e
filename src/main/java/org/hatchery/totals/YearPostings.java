package org.hatchery.totals;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.figures.YearFact;
import org.hatchery.figures.YearFiguresState;
import org.hatchery.figures.YearValues;
import org.hatchery.incubation.StayFact;

/** What the yearly figures of a firm or team bring to the book of its carrier, where that was as the year ended. */
final class YearPostings {
    private final YearFact figures;
    private final Book book;
    private final Cell cell;
    private final Account account;

    YearPostings(YearFact figures, List<StayFact> stays, Book book, Whereabouts whereabouts) {
        this.figures = figures;
        this.book = book;
        LocalDate end = LocalDate.of(figures.year(), 12, 31);
        this.cell = whereabouts.on(end.isAfter(book.today()) ? book.today() : end);
        this.account = wasTeam(stays, end) ? Account.TEAM_FIGURES : Account.FIRM_FIGURES;
    }

    private boolean wasTeam(List<StayFact> stays, LocalDate day) {
        return stays.stream()
                .filter(stay -> stay.incubatee().equals(figures.incubatee()))
                .noneMatch(stay -> stay.isFirmOn(day));
    }

    void write() {
        if (figures.state() != YearFiguresState.RETURNED) {
            post(YearItem.REPORTED, 1);
        }
        if (figures.state() == YearFiguresState.CONFIRMED) {
            post(YearItem.CONFIRMED, 1);
            write(figures.values());
        }
    }

    private void write(YearValues values) {
        post(YearItem.EMPLOYEES, values.employees());
        post(YearItem.FRESH_GRADUATES, values.freshGraduatesHired());
        post(YearItem.COLLEGE_STAFF, values.collegeStaff());
        post(YearItem.RND_STAFF, values.rndStaff());
        post(YearItem.REVENUE, values.revenue().hundredths());
        post(YearItem.RND_EXPENDITURE, values.rndExpenditure().hundredths());
        post(YearItem.TAX_PAID, values.taxPaid().hundredths());
        post(YearItem.NET_PROFIT, values.netProfit().hundredths());
        post(YearItem.FINANCING, values.financingRaised().hundredths());
        post(YearItem.FINANCED, values.financingRaised().hundredths() > 0 ? 1 : 0);
        post(YearItem.IP_APPLIED, values.ipApplied());
        post(YearItem.IP_GRANTED, values.ipGranted());
        post(YearItem.IP_VALID, values.ipValid());
        post(YearItem.INVENTIONS_VALID, values.inventionsValid());
        post(YearItem.SOFTWARE_COPYRIGHTS, values.softwareCopyrights());
        post(YearItem.WITHOUT_STAFF, values.employees() == 0 ? 1 : 0);
    }

    private void post(YearItem item, long amount) {
        book.post(Column.year(figures.year()), cell, account.at(item), amount);
    }
}
