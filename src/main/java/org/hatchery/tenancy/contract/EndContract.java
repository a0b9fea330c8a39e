package org.hatchery.tenancy.contract;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.hatchery.identity.Actor;
import org.hatchery.identity.CorrectionRights;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: a contract ends early, one side gives notice of that, or it never was. */
@Service
public class EndContract {
    private final ChangeContract change;
    private final CorrectionRights rights;

    EndContract(ChangeContract change, CorrectionRights rights) {
        this.change = change;
        this.rights = rights;
    }

    /** Which contract, as it was read, and why. */
    public record Request(
            ContractId contract,
            long expectedVersion,
            @Nullable String reason) {}

    /**
     * One side gives notice: the firm or team for itself, otherwise the carrier.
     *
     * @throws Rejection NOT_FOUND, STALE, WRONG_STATE, WRONG_DATES, IDEMPOTENCY_KEY_REUSED
     */
    public StayContract giveNotice(
            Request request, LocalDate givenOn, LocalDate lastDay, Receipt receipt, Actor actor) {
        Role side = actor.is(Role.FIRM) ? Role.FIRM : Role.CARRIER_MANAGER;
        var notice = new ContractNotice(givenOn, lastDay, side, request.reason());
        return change(
                request,
                ContractAct.NOTICE_GIVEN,
                givenOn,
                receipt,
                actor,
                (contract, event) -> contract.giveNotice(notice, change.today(), event));
    }

    /**
     * Ends it.
     *
     * @param lastDay last day for which rent is due
     * @throws Rejection NOT_FOUND, STALE, WRONG_STATE, WRONG_DATES, IDEMPOTENCY_KEY_REUSED
     */
    public StayContract end(Request request, LocalDate lastDay, Receipt receipt, Actor actor) {
        return change(
                request,
                ContractAct.ENDED,
                lastDay,
                receipt,
                actor,
                (contract, event) -> contract.end(lastDay, String.valueOf(request.reason()), change.today(), event));
    }

    /**
     * Takes it back, because it was recorded by mistake.
     *
     * @throws Rejection NOT_FOUND, STALE, WRONG_STATE also while anything is marked as paid, TOO_LATE, IDEMPOTENCY_KEY_REUSED
     */
    public StayContract takeBack(Request request, Receipt receipt, Actor actor) {
        return change(request, ContractAct.VOIDED, change.today(), receipt, actor, (contract, event) -> {
            rights.check(actor, contract.getHistory().get(0).at(), "contract");
            contract.takeBack(event);
        });
    }

    private StayContract change(
            Request request,
            ContractAct act,
            LocalDate on,
            Receipt receipt,
            Actor actor,
            BiConsumer<StayContract, ContractEvent> how) {
        var what = new ChangeContract.Deed(act, on, request.reason());
        return change.change(request.contract(), request.expectedVersion(), what, receipt, actor, how);
    }
}
