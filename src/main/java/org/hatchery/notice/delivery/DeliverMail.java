package org.hatchery.notice.delivery;

import java.util.Optional;
import org.hatchery.mail.Letter;
import org.hatchery.mail.SendMail;
import org.hatchery.notice.choice.ChoiceDirectory;
import org.hatchery.notice.choice.Choices;
import org.hatchery.notice.choice.Listeners;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Sends mails to whoever still reads the inbox, at the address that is known now. */
@Component
class DeliverMail {
    private final DeliveryLedger ledger;
    private final ChoiceDirectory directory;
    private final Listeners listeners;
    private final Letters letters;
    private final SendMail mail;

    DeliverMail(DeliveryLedger ledger, ChoiceDirectory directory, Listeners listeners, Letters letters, SendMail mail) {
        this.ledger = ledger;
        this.directory = directory;
        this.listeners = listeners;
        this.letters = letters;
        this.mail = mail;
    }

    Attempt send(Delivery delivery) {
        Choices choices = directory.find(delivery.subject()).orElse(null);
        if (choices == null || !mayRead(choices, delivery)) {
            return Attempt.notAllowed("no role");
        }
        Optional<String> address = listeners.address(choices);
        Optional<Letter> letter = address.flatMap(to -> letter(delivery, choices, to));
        if (letter.isEmpty()) {
            return Attempt.notAllowed(address.isEmpty() ? "no address" : "no notice");
        }
        if (!mail.isPossible()) {
            return Attempt.notTaken("no server for mail");
        }
        try {
            mail.send(letter.get());
            return Attempt.taken("taken");
        } catch (MailException refused) {
            return Attempt.notTaken(refused.getClass().getSimpleName());
        }
    }

    private boolean mayRead(Choices choices, Delivery delivery) {
        return delivery.inbox() == null
                ? listeners.now(choices).isPresent()
                : listeners.reads(choices, delivery.inbox());
    }

    private Optional<Letter> letter(Delivery delivery, Choices choices, String to) {
        Letter written = delivery.letter();
        return written == null
                ? ledger.notice(delivery.notice()).map(notice -> letters.of(notice, choices, to, delivery.id()))
                : Optional.of(new Letter(to, written.subject(), written.text(), delivery.id()));
    }
}
