package org.hatchery.pipeline.graphql;

import static org.hatchery.totals.Account.*;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.hatchery.carrier.ServiceKind;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.incubation.ExitReason;
import org.hatchery.incubation.GraduationGround;
import org.hatchery.pipeline.Reading;
import org.hatchery.pipeline.Share;
import org.hatchery.pipeline.graphql.FiguresView.Entries;
import org.hatchery.pipeline.graphql.FiguresView.Exits;
import org.hatchery.pipeline.graphql.FiguresView.Funnel;
import org.hatchery.pipeline.graphql.FiguresView.Graduations;
import org.hatchery.pipeline.graphql.FiguresView.GroundCount;
import org.hatchery.pipeline.graphql.FiguresView.LabelCount;
import org.hatchery.pipeline.graphql.FiguresView.LabelStep;
import org.hatchery.pipeline.graphql.FiguresView.PilotView;
import org.hatchery.pipeline.graphql.FiguresView.ReasonCount;
import org.hatchery.pipeline.graphql.FiguresView.ServiceFigures;
import org.hatchery.pipeline.graphql.FiguresView.SpaceUse;
import org.hatchery.pipeline.graphql.FiguresView.StepView;
import org.hatchery.pipeline.graphql.FiguresView.VoucherView;
import org.hatchery.pipeline.graphql.FiguresView.YearView;
import org.hatchery.shared.Yuan;
import org.hatchery.totals.Account;
import org.hatchery.totals.VoucherStep;
import org.hatchery.totals.YearItem;
import org.jspecify.annotations.Nullable;

/** From a reading to what the API shows; by hand, because a reading is worked out and no bean. */
final class FiguresMapper {
    private final Reading reading;

    FiguresMapper(Reading reading) {
        this.reading = reading;
    }

    private long ofFirms(long count) {
        return reading.filter().wants(IncubateeForm.FIRM) ? count : 0;
    }

    private long ofTeams(long count) {
        return reading.filter().wants(IncubateeForm.TEAM) ? count : 0;
    }

    Funnel funnel() {
        List<LabelCount> labels = Arrays.stream(GrowthLabelKind.values())
                .map(kind -> new LabelCount(kind, ofFirms(reading.stock(LABELLED.at(kind)))))
                .filter(count -> count.firms() != 0)
                .toList();
        return new Funnel(
                ofTeams(reading.stock(TEAMS)),
                ofFirms(reading.stock(FIRMS)),
                ofFirms(reading.ever(GRADUATED)),
                ofFirms(reading.ever(FIRMS_EXITED)) + ofTeams(reading.ever(TEAMS_EXITED)),
                labels);
    }

    Entries entries() {
        long firms = ofFirms(reading.flow(FIRMS_ENTERED));
        long teams = ofTeams(reading.flow(TEAMS_ENTERED));
        return new Entries(firms + teams, firms, teams, ofTeams(reading.flow(REGISTRATIONS)));
    }

    Graduations graduations() {
        return new Graduations(
                ofFirms(reading.flows(GRADUATED)), counts(GraduationGround.values(), GRADUATED, GroundCount::new));
    }

    RatioView graduationRate() {
        return RatioView.of(ofFirms(reading.flows(GRADUATED)), ofFirms(reading.firmsPresent()));
    }

    RatioView registrationRate() {
        return RatioView.of(
                reading.flow(REGISTRATIONS),
                reading.stock(TEAMS) + reading.flows(TEAMS_EXITED) + reading.flow(REGISTRATIONS));
    }

    List<LabelCount> newLabels() {
        return counts(GrowthLabelKind.values(), NEWLY_LABELLED, LabelCount::new);
    }

    SpaceUse occupancy() {
        return new SpaceUse(
                RatioView.ofHundredths(reading.areaLeased()),
                RatioView.ofHundredths(reading.areaLeasedOverPeriod()),
                RatioView.of(reading.workstationsLeased()),
                RatioView.of(reading.workstationsLeasedOverPeriod()));
    }

    Exits exits() {
        List<ReasonCount> byReason = Arrays.stream(ExitReason.values())
                .map(reason -> new ReasonCount(
                        reason,
                        ofFirms(reading.flow(FIRMS_EXITED.at(reason)))
                                + ofTeams(reading.flow(TEAMS_EXITED.at(reason)))))
                .filter(count -> count.incubatees() != 0)
                .toList();
        return new Exits(byReason.stream().mapToLong(ReasonCount::incubatees).sum(), byReason);
    }

    private <E extends Enum<E>, R> List<R> counts(E[] parts, Account account, BiFunction<E, Long, R> row) {
        return Arrays.stream(parts)
                .filter(part -> ofFirms(reading.flow(account.at(part))) != 0)
                .map(part -> row.apply(part, reading.flow(account.at(part))))
                .toList();
    }

    List<LabelStep> labelSteps() {
        return IntStream.range(0, LABEL_STEP.parts())
                .filter(part -> ofFirms(reading.flow(LABEL_STEP.at(part))) != 0)
                .mapToObj(part -> new LabelStep(
                        before(part / 16), GrowthLabelKind.values()[part % 16], reading.flow(LABEL_STEP.at(part))))
                .toList();
    }

    @Nullable private static GrowthLabelKind before(int number) {
        return number == 0 ? null : GrowthLabelKind.values()[number - 1];
    }

    List<ServiceFigures> services() {
        return Arrays.stream(ServiceKind.values())
                .filter(kind -> reading.flow(SERVICES.at(kind)) != 0)
                .map(kind -> new ServiceFigures(
                        kind,
                        reading.flow(SERVICES.at(kind)),
                        reading.flow(SERVICE_HOURS.at(kind)) / 100.0,
                        new Yuan(reading.flow(SERVICE_FEES.at(kind))),
                        reading.flow(ATTENDEES.at(kind))))
                .toList();
    }

    private long item(YearItem item) {
        return ofFirms(reading.year().at(FIRM_FIGURES.at(item)))
                + ofTeams(reading.year().at(TEAM_FIGURES.at(item)));
    }

    YearView year() {
        long confirmed = item(YearItem.CONFIRMED);
        return new YearView(
                item(YearItem.REPORTED),
                confirmed,
                item(YearItem.EMPLOYEES),
                item(YearItem.FRESH_GRADUATES),
                RatioView.of(item(YearItem.EMPLOYEES), confirmed),
                new Yuan(item(YearItem.REVENUE)),
                new RatioView(item(YearItem.REVENUE) / 100.0, confirmed),
                new Yuan(item(YearItem.RND_EXPENDITURE)),
                RatioView.ofHundredths(Share.of(item(YearItem.RND_EXPENDITURE), item(YearItem.REVENUE))),
                new Yuan(item(YearItem.TAX_PAID)),
                new Yuan(item(YearItem.FINANCING)),
                item(YearItem.FINANCED),
                item(YearItem.IP_APPLIED),
                item(YearItem.IP_GRANTED),
                item(YearItem.IP_VALID),
                item(YearItem.INVENTIONS_VALID),
                item(YearItem.SOFTWARE_COPYRIGHTS));
    }

    VoucherView vouchers() {
        long issued = reading.flow(VOUCHER_AMOUNT_ISSUED);
        return new VoucherView(
                reading.window().isYear() ? new Yuan(reading.year().at(VOUCHER_BUDGET)) : null,
                reading.flow(VOUCHERS_REQUESTED),
                reading.flow(VOUCHERS_ISSUED),
                new Yuan(issued),
                reading.flow(VOUCHER_ORDERS),
                new Yuan(reading.flow(VOUCHER_AMOUNT_USED)),
                reading.flow(VOUCHER_ORDERS_SETTLED),
                new Yuan(reading.flow(VOUCHER_AMOUNT_SETTLED)),
                new Yuan(reading.flow(VOUCHER_AMOUNT_CLAWED_BACK)),
                RatioView.ofHundredths(Share.of(reading.flow(VOUCHER_AMOUNT_USED), issued)),
                RatioView.ofHundredths(Share.of(reading.flow(VOUCHER_AMOUNT_SETTLED), issued)),
                RatioView.ofHundredths(
                        Share.of(reading.flow(VOUCHER_PRICE_SETTLED), reading.flow(VOUCHER_AMOUNT_SETTLED))),
                days());
    }

    private List<StepView> days() {
        return Arrays.stream(VoucherStep.values())
                .filter(step -> reading.flow(VOUCHER_STEPS.at(step)) != 0)
                .map(step -> {
                    long count = reading.flow(VOUCHER_STEPS.at(step));
                    return new StepView(step, count, (double) reading.flow(VOUCHER_STEP_DAYS.at(step)) / count);
                })
                .toList();
    }

    PilotView pilots() {
        long concluded = reading.flow(PROJECTS_CONCLUDED);
        long failed = reading.flow(PROJECTS_FAILED);
        return new PilotView(
                reading.flow(PROJECTS_PROPOSED),
                reading.flow(PROJECTS_STARTED),
                concluded,
                failed,
                RatioView.of(concluded, concluded + failed),
                reading.flow(TRL_GAINED),
                new Yuan(reading.flow(PROJECT_COST)));
    }
}
