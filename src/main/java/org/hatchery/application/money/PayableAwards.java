package org.hatchery.application.money;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationDirectory;
import org.hatchery.application.dossier.ApplicationId;
import org.hatchery.application.dossier.ApplicationStep;
import org.hatchery.payout.Account;
import org.hatchery.payout.PayeeAccount;
import org.hatchery.payout.PayoutDirectory;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses what a batch pays: all of a division whose money is set aside and whose payee named an account, or those chosen. */
@Component
class PayableAwards {
    static final int MOST = 200;

    private final ApplicationDirectory directory;
    private final PayoutDirectory payouts;

    PayableAwards(ApplicationDirectory directory, PayoutDirectory payouts) {
        this.directory = directory;
        this.payouts = payouts;
    }

    List<Application> of(RegionCode region, @Nullable List<ApplicationId> chosen, Scope scope) {
        return chosen == null ? all(region) : chosen(region, chosen, scope);
    }

    private List<Application> all(RegionCode region) {
        List<Application> waiting = directory.toPay(region, MOST);
        Map<String, Account> accounts = accounts(waiting);
        List<Application> payable = waiting.stream()
                .filter(one -> accounts.containsKey(one.getClaimant().party()))
                .toList();
        if (payable.isEmpty()) {
            throw nothingToPay();
        }
        return payable;
    }

    static Rejection nothingToPay() {
        return new Rejection(UserErrorCode.WRONG_STATE, "applications", Words.say("application.nothing-to-pay"));
    }

    private List<Application> chosen(RegionCode region, List<ApplicationId> chosen, Scope scope) {
        if (chosen.isEmpty()
                || chosen.size() > MOST
                || chosen.stream().distinct().count() < chosen.size()) {
            throw new Rejection(UserErrorCode.INVALID, "applications", Words.say("application.choose-some", MOST));
        }
        Map<ApplicationId, Application> found = directory.find(chosen, scope).stream()
                .collect(Collectors.toMap(Application::getId, Function.identity()));
        Map<String, Account> accounts = accounts(found.values());
        var faults = new Faults();
        List<Application> payable = IntStream.range(0, chosen.size())
                .mapToObj(place -> faults.read(
                        () -> Optional.of(payable(found.get(chosen.get(place)), region, accounts, place)),
                        Optional.<Application>empty()))
                .flatMap(Optional::stream)
                .toList();
        faults.mustBeNone();
        return payable;
    }

    private static Application payable(
            @Nullable Application one, RegionCode region, Map<String, Account> accounts, int place) {
        String field = "applications." + place;
        if (one == null || !one.payer().filter(region::equals).isPresent()) {
            throw Rejection.notFound(field);
        }
        if (!ApplicationStep.PAY.leadsFrom(one.getState())) {
            throw new Rejection(UserErrorCode.WRONG_STATE, field, Words.say("application.set-aside-first"));
        }
        if (!accounts.containsKey(one.getClaimant().party())) {
            throw new Rejection(UserErrorCode.EVIDENCE_MISSING, field, Words.say("application.no-account"));
        }
        return one;
    }

    /** Accounts of those who named one, by scope key. */
    Map<String, Account> accounts(Collection<Application> some) {
        return some.isEmpty()
                ? Map.of()
                : payouts
                        .accounts(some.stream()
                                .map(one -> one.getClaimant().party())
                                .collect(Collectors.toSet()))
                        .stream()
                        .filter(Objects::nonNull)
                        .collect(Collectors.toMap(PayeeAccount::getParty, PayeeAccount::getAccount));
    }
}
