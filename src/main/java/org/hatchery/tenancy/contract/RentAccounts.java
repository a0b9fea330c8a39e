package org.hatchery.tenancy.contract;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Period;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is due to a carrier, and what it has not got: worked out of its contracts in memory, by two commands, so that sums
 * are those of the rows.
 */
@Component
public class RentAccounts {
    private static final Comparator<StayContract> BY_NUMBER = comparing(
                    (StayContract contract) -> contract.getTerms().number())
            .thenComparing(contract -> contract.getId().value());

    private final CarrierDirectory carriers;
    private final ContractDirectory contracts;
    private final Clock clock;

    RentAccounts(CarrierDirectory carriers, ContractDirectory contracts, Clock clock) {
        this.carriers = carriers;
        this.contracts = contracts;
        this.clock = clock;
    }

    /** What is due for a month, or all of a longer period; empty for a carrier outside the scope. */
    public Optional<RentRoll> roll(CarrierId carrier, Period period, Scope scope) {
        return carriers.find(carrier, scope)
                .map(seen -> new RentRoll(
                        period,
                        contracts.running(carrier, period.firstDay(), period.lastDay(), scope).stream()
                                .sorted(BY_NUMBER)
                                .flatMap(contract -> contract.duesIn(period).stream())
                                .toList()));
    }

    /** What is owed at the end of a day, today unless another is named; empty for a carrier outside the scope. */
    public Optional<Arrears> arrears(CarrierId carrier, @Nullable LocalDate asOf, Scope scope) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        return carriers.find(carrier, scope)
                .map(seen -> new Arrears(
                        day,
                        contracts.owing(carrier, day, scope).stream()
                                .flatMap(contract -> arrear(contract, day))
                                .sorted(comparing(Arrear::since).thenComparing(Arrear::contract, BY_NUMBER))
                                .toList()));
    }

    private static Stream<Arrear> arrear(StayContract contract, LocalDate day) {
        List<ContractDue> open = contract.duesAsOf(day).stream()
                .filter(due -> due.isDueBy(day) && due.isOpen())
                .toList();
        return open.isEmpty() ? Stream.empty() : Stream.of(new Arrear(contract, day, open));
    }

    /** One page of a roll. */
    public static Page<ContractDue> page(RentRoll roll, PageRequest request) {
        return Page.cut(roll.dues(), RentAccounts::place, request);
    }

    /** One page of what is owed. */
    public static Page<Arrear> page(Arrears arrears, PageRequest request) {
        return Page.cut(
                arrears.entries(),
                entry -> Stream.concat(Stream.of(entry.since().toString()), place(entry.contract()).stream())
                        .toList(),
                request);
    }

    private static List<String> place(ContractDue due) {
        return Stream.concat(
                        place(due.contract()).stream(),
                        Stream.of(due.rent().month().value()))
                .toList();
    }

    private static List<String> place(StayContract contract) {
        return List.of(contract.getTerms().number(), contract.getId().value());
    }
}
