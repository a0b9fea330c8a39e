package org.hatchery.figures.graphql;

import static org.hatchery.figures.FigureAccount.FIRM_FIGURES;
import static org.hatchery.figures.FigureAccount.TEAM_FIGURES;
import static org.hatchery.firm.IncubateeForm.FIRM;
import static org.hatchery.firm.IncubateeForm.TEAM;

import java.util.Map;
import org.hatchery.figures.YearItem;
import org.hatchery.shared.Yuan;
import org.hatchery.totals.graphql.Figure;
import org.hatchery.totals.graphql.FigureFields;
import org.hatchery.totals.graphql.RatioView;
import org.hatchery.totals.reading.Reading;
import org.hatchery.totals.reading.Share;
import org.springframework.stereotype.Component;

/** Yearly figures of the firms and teams of a region, added up; null unless the window is a year. */
@Component
class YearFigureTotals implements FigureFields {
    @Override
    public Map<String, Figure> fields() {
        return Map.of(
                "yearFigures",
                Figure.of(YearView.class, reading -> reading.window().isYear() ? new Items(reading).toView() : null));
    }

    /** Items of firms and teams together, or of those that are wanted. */
    private record Items(Reading reading) {
        long of(YearItem item) {
            return reading.of(FIRM, reading.year().at(FIRM_FIGURES.at(item)))
                    + reading.of(TEAM, reading.year().at(TEAM_FIGURES.at(item)));
        }

        Yuan money(YearItem item) {
            return new Yuan(of(item));
        }

        YearView toView() {
            long confirmed = of(YearItem.CONFIRMED);
            return new YearView(
                    of(YearItem.REPORTED),
                    confirmed,
                    of(YearItem.EMPLOYEES),
                    of(YearItem.FRESH_GRADUATES),
                    RatioView.of(of(YearItem.EMPLOYEES), confirmed),
                    money(YearItem.REVENUE),
                    new RatioView(of(YearItem.REVENUE) / 100.0, confirmed),
                    money(YearItem.RND_EXPENDITURE),
                    RatioView.ofHundredths(Share.of(of(YearItem.RND_EXPENDITURE), of(YearItem.REVENUE))),
                    money(YearItem.TAX_PAID),
                    money(YearItem.FINANCING),
                    of(YearItem.FINANCED),
                    of(YearItem.IP_APPLIED),
                    of(YearItem.IP_GRANTED),
                    of(YearItem.IP_VALID),
                    of(YearItem.INVENTIONS_VALID),
                    of(YearItem.SOFTWARE_COPYRIGHTS));
        }
    }

    /** Yearly figures of incubatees. */
    record YearView(
            long reported,
            long confirmed,
            long employees,
            long freshGraduatesHired,
            RatioView employeesPerIncubatee,
            Yuan revenue,
            RatioView revenuePerIncubatee,
            Yuan rndExpenditure,
            RatioView rndIntensity,
            Yuan taxPaid,
            Yuan financingRaised,
            long financed,
            long ipApplied,
            long ipGranted,
            long ipValid,
            long inventionsValid,
            long softwareCopyrights) {}
}
