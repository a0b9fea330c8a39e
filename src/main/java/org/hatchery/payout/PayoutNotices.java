package org.hatchery.payout;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Role;
import org.hatchery.notice.About;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeKind;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.TellingMigrations;
import org.hatchery.notice.Tells;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Payouts tell whoever is paid what the bank made of them. */
@Component
class PayoutNotices implements Tells<Payout> {
    private static final NoticeKind PAYMENTS = NoticeKind.of("payout.notice-payments", Role.FIRM, Role.PROVIDER);

    @Bean
    static Migration untoldPayouts() {
        return TellingMigrations.of("payout/010-untold-payouts", Payout.class);
    }

    @Override
    public Class<Payout> type() {
        return Payout.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(PAYMENTS);
    }

    @Override
    public List<Notice> of(Payout payout, LocalDate today) {
        return payout.getTransfers().stream()
                .map(transfer -> Notice.of(
                        PAYMENTS,
                        payout.getId() + "/" + transfer.outcome() + "/"
                                + transfer.at().toEpochMilli(),
                        Recipient.holderOf(payout.getParty()),
                        transfer.at(),
                        Words.say(
                                transfer.outcome() == PaymentOutcome.PAID ? "payout.told-paid" : "payout.told-failed",
                                payout.getAmount()),
                        new About("Payout", payout.getId())))
                .toList();
    }
}
