package org.hatchery.people;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.hatchery.mail.Letter;
import org.hatchery.mail.MailSettings;
import org.hatchery.mail.SendMail;
import org.hatchery.shared.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Sends an invitation by mail, where a server for it is set ({@code spring.mail.host}). */
@Component
class InvitationMail {
    private static final Logger log = LoggerFactory.getLogger(InvitationMail.class);

    private final SendMail mail;
    private final MailSettings settings;
    private final Clock clock;

    InvitationMail(SendMail mail, MailSettings settings, Clock clock) {
        this.mail = mail;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether it went out; at once, because nobody keeps the code. What fails is told, and the code handed over otherwise. */
    boolean send(PersonAccess access, String code) {
        String to = access.holder().email();
        Invitation invitation = access.invitation();
        if (!mail.isPossible() || to == null || invitation == null) {
            return false;
        }
        String until =
                DateTimeFormatter.ISO_LOCAL_DATE.format(invitation.until().atZone(clock.getZone()));
        String pages = settings.console() == null ? "" : settings.console().toString();
        var words = Words.say(
                pages.isEmpty() ? "people.mail" : "people.mail-with-address",
                access.holder().name(),
                code,
                until,
                pages);
        var subject = Words.say("people.mail-subject");
        try {
            mail.send(new Letter(
                    to,
                    subject.chinese() + " " + subject.english(),
                    words.chinese() + "\n\n" + words.english() + "\n",
                    null));
            return true;
        } catch (MailException failed) {
            // the exception names the address
            log.warn(
                    "The mail of invitation {} was not taken: {}",
                    access.id(),
                    failed.getClass().getSimpleName());
            return false;
        }
    }
}
