package org.hatchery.figures;

import org.hatchery.carrier.CarrierPage;

/** What the yearly figures of a firm or team bring to the book of its carrier, where that was as the year ended. */
final class YearPostings {
    private final YearFact figures;
    private final FigureAccount account;
    private final CarrierPage page;

    YearPostings(YearFact figures, FigureAccount account, CarrierPage page) {
        this.figures = figures;
        this.account = account;
        this.page = page;
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
        page.year(figures.year(), account.at(item), amount);
    }
}
