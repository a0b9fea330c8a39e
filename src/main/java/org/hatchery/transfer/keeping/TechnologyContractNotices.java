package org.hatchery.transfer.keeping;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hatchery.identity.Role;
import org.hatchery.notice.About;
import org.hatchery.notice.Countdown;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeKind;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.TellingMigrations;
import org.hatchery.notice.Tells;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.transfer.contract.RegistrationEvent;
import org.hatchery.transfer.contract.RegistrationState;
import org.hatchery.transfer.contract.RegistrationStep;
import org.hatchery.transfer.contract.TechnologyContract;
import org.hatchery.transfer.paper.ContractParty;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Technology contracts tell their parties what the station decided, the broker of the deal, and the station that days run out. */
@Component
class TechnologyContractNotices implements Tells<TechnologyContract> {
    private static final NoticeKind CONTRACTS = NoticeKind.of(
            "transfer.notice-contracts",
            Role.FIRM,
            Role.PROVIDER,
            Role.INSTITUTION,
            Role.REGISTRAR,
            Role.PRACTITIONER,
            Role.BUREAU);
    private static final Countdown DAYS = Countdown.to("decideBy", 10, 3);
    private static final String TYPE = "TechnologyContract";

    private final Clock clock;

    TechnologyContractNotices(Clock clock) {
        this.clock = clock;
    }

    @Bean
    static Migration untoldTechnologyContracts() {
        return TellingMigrations.of("transfer/012-untold-contracts", TechnologyContract.class);
    }

    @Override
    public Class<TechnologyContract> type() {
        return TechnologyContract.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(CONTRACTS);
    }

    @Override
    public List<Notice> of(TechnologyContract contract, LocalDate today) {
        List<Notice> all = new ArrayList<>();
        List<RegistrationEvent> history = contract.getHistory();
        for (int place = 0; place < history.size(); place++) {
            RegistrationEvent event = history.get(place);
            Sentence said = said(contract, event);
            if (said != null) {
                String fact = contract.getId().value() + "/" + place;
                recipients(contract, event.step())
                        .map(to -> Notice.of(CONTRACTS, fact, to, event.at(), said, About.of(TYPE, contract.getId())))
                        .forEach(all::add);
            }
        }
        all.addAll(running(contract));
        return all;
    }

    private List<Notice> running(TechnologyContract contract) {
        LocalDate until = contract.getDecideBy();
        return until == null || contract.getState() != RegistrationState.ACCEPTED
                ? List.of()
                : DAYS.calls(until, clock.getZone())
                        .map(call -> Notice.of(
                                CONTRACTS,
                                contract.getId().value() + "/" + call.name(),
                                station(contract),
                                call.at(),
                                Words.say(
                                        "transfer.told-days",
                                        contract.getFacts().title(),
                                        Spoken.day(until)),
                                About.of(TYPE, contract.getId())))
                        .toList();
    }

    /** Null for what nobody has to be told. */
    private static @Nullable Sentence said(TechnologyContract contract, RegistrationEvent event) {
        String title = contract.getFacts().title();
        String note = event.note() == null ? "" : event.note();
        return switch (event.step()) {
            case SUBMIT -> Words.say("transfer.told-submitted", title);
            case RETURN -> Words.say("transfer.told-returned", title, note);
            case RECOGNISE -> Words.say("transfer.told-recognised", title, String.valueOf(contract.getCertificate()));
            case REFUSE -> Words.say("transfer.told-refused", title);
            case REVOKE -> Words.say("transfer.told-revoked", title, note);
            case ACCEPT, CHANGE, CANCEL, RECORD_PAYMENT -> null;
        };
    }

    private static Stream<Recipient> recipients(TechnologyContract contract, RegistrationStep step) {
        if (step == RegistrationStep.SUBMIT) {
            return Stream.of(station(contract));
        }
        Set<String> keys = new TreeSet<>(own(contract.getFacts().seller()));
        if (step == RegistrationStep.RECOGNISE || step == RegistrationStep.REVOKE) {
            keys.addAll(own(contract.getFacts().buyer()));
            if (contract.getFacts().brokerPerson() != null) {
                keys.add(Scope.practitioner(contract.getFacts().brokerPerson().value()));
            }
        }
        return keys.stream().map(Recipient::holderOf);
    }

    /** Keys of a party itself, without the bureaus above it. */
    private static List<String> own(ContractParty party) {
        Set<String> above = party.region() == null ? Set.of() : party.region().visibleTo();
        return party.scopeKeys().stream().filter(key -> !above.contains(key)).toList();
    }

    /** Whoever examines it. */
    private static Recipient station(TechnologyContract contract) {
        InstitutionId station = contract.getStation();
        return station == null
                ? Recipient.bureau(
                        Objects.requireNonNull(contract.getFacts().seller().region()))
                : Recipient.holderOf(Scope.station(station.value()));
    }

    @Override
    public Criteria comingTo(DayRange days) {
        return Keyset.allOf(List.of(where("state").is(RegistrationState.ACCEPTED), DAYS.comingTo(days)));
    }
}
