package org.hatchery.tenancy.contract;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.identity.Role;
import org.hatchery.notice.About;
import org.hatchery.notice.Countdown;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeKind;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.TellingMigrations;
import org.hatchery.notice.Tells;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Contracts tell both parties that they end soon. */
@Component
class ContractNotices implements Tells<StayContract> {
    private static final NoticeKind CONTRACTS =
            NoticeKind.of("tenancy.notice-contracts", Role.CARRIER_MANAGER, Role.FIRM);
    private static final Countdown DAYS = Countdown.to("runsUntil", 60, 15);
    private static final Set<ContractState> LIVE = EnumSet.of(ContractState.IN_FORCE, ContractState.NOTICE_GIVEN);

    private final Clock clock;

    ContractNotices(Clock clock) {
        this.clock = clock;
    }

    @Bean
    static Migration untoldContracts() {
        return TellingMigrations.of("tenancy/010-untold-contracts", StayContract.class);
    }

    @Override
    public Class<StayContract> type() {
        return StayContract.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(CONTRACTS);
    }

    @Override
    public List<Notice> of(StayContract contract, LocalDate today) {
        LocalDate until = contract.getRunsUntil();
        return until == null || !LIVE.contains(contract.getState())
                ? List.of()
                : DAYS.calls(until, clock.getZone())
                        .flatMap(call -> Stream.of(
                                        Recipient.carrier(contract.getCarrier()),
                                        Recipient.incubatee(contract.getIncubatee()))
                                .map(to -> Notice.of(
                                        CONTRACTS,
                                        contract.getId().value() + "/" + call.name(),
                                        to,
                                        call.at(),
                                        Words.say(
                                                "tenancy.told-ending",
                                                contract.getIncubateeName(),
                                                contract.getCarrierName(),
                                                Spoken.day(until)),
                                        About.of("StayContract", contract.getId()))))
                        .toList();
    }

    @Override
    public Criteria comingTo(DayRange days) {
        return Keyset.allOf(List.of(where("state").in(LIVE), DAYS.comingTo(days)));
    }
}
