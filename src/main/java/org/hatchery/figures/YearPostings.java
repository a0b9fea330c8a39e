package org.hatchery.figures;

import org.hatchery.carrier.counting.CarrierPage;

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
            YearItem.amounts(figures.values()).forEach(this::post);
        }
    }

    private void post(YearItem item, long amount) {
        page.year(figures.year(), account.at(item), amount);
    }
}
