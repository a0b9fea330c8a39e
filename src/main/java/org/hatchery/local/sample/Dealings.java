package org.hatchery.local.sample;

import java.util.List;
import java.util.stream.Stream;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.booking.Booking;
import org.hatchery.pilot.training.TrainingRecord;
import org.hatchery.pilotproject.PilotProject;
import org.hatchery.pilotproject.performance.BaseYear;
import org.hatchery.programme.budget.Budget;
import org.hatchery.provider.CreditRecord;
import org.hatchery.provider.Provider;
import org.hatchery.settlement.SettlementBatch;
import org.hatchery.voucher.story.Voucher;

/**
 * Sample documents of what firms do beside their stays: vouchers and pilot tests.
 *
 * @param papers contracts and invoices that the vouchers hold
 * @param calendar days and months that the bookings hold
 */
record Dealings(
        List<Provider> providers,
        List<CreditRecord> creditRecords,
        List<Voucher> vouchers,
        List<?> papers,
        List<SettlementBatch> settlements,
        List<Budget> budgets,
        List<PilotBase> bases,
        List<TrainingRecord> trainings,
        List<Booking> bookings,
        List<?> calendar,
        List<PilotProject> projects,
        List<BaseYear> baseYears) {
    List<Object> all() {
        return Stream.<List<?>>of(
                        providers,
                        creditRecords,
                        papers,
                        settlements,
                        budgets,
                        vouchers,
                        bases,
                        trainings,
                        calendar,
                        bookings,
                        projects,
                        baseYears)
                .<Object>flatMap(List::stream)
                .toList();
    }
}
