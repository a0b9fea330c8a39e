package org.hatchery.people;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.hatchery.shared.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends an invitation by mail, where a server for it is set ({@code spring.mail.host}). */
@Component
class InvitationMail {
    private static final Logger log = LoggerFactory.getLogger(InvitationMail.class);

    private final ObjectProvider<JavaMailSender> server;
    private final PeopleSettings settings;
    private final Clock clock;

    InvitationMail(ObjectProvider<JavaMailSender> server, PeopleSettings settings, Clock clock) {
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether it went out; at once, because nobody keeps the code. What fails is told, and the code handed over otherwise. */
    boolean send(PersonAccess access, String code) {
        JavaMailSender out = server.getIfAvailable();
        String to = access.holder().email();
        Invitation invitation = access.invitation();
        if (out == null || to == null || invitation == null) {
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
        var message = new SimpleMailMessage();
        message.setFrom(settings.sender());
        message.setTo(to);
        message.setSubject(subject.chinese() + " " + subject.english());
        message.setText(words.chinese() + "\n\n" + words.english() + "\n");
        try {
            out.send(message);
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
