package org.hatchery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The one way in which mail goes out. */
@Component
public class SendMail {
    private final ObjectProvider<JavaMailSender> server;
    private final MailSettings settings;

    SendMail(ObjectProvider<JavaMailSender> server, MailSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /** Whether there is a server to give mail to. */
    public boolean isPossible() {
        return server.getIfAvailable() != null;
    }

    /**
     * Gives it to the server.
     *
     * @throws MailException when the server does not take it; its words name the address
     */
    public void send(Letter letter) {
        JavaMailSender out = server.getObject();
        MimeMessage message = out.createMimeMessage();
        try {
            var written = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            written.setFrom(settings.sender());
            written.setTo(letter.to());
            written.setSubject(letter.subject());
            written.setText(letter.text());
            if (letter.id() != null) {
                message.setHeader("Message-ID", "<" + letter.id() + "@hatchery>");
            }
        } catch (MessagingException unfit) {
            throw new MailPreparationException(unfit);
        }
        out.send(message);
    }
}
