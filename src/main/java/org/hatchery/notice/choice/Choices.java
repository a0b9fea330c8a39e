package org.hatchery.notice.choice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.hatchery.identity.Grant;
import org.hatchery.notice.Recipient;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What one person chose, and what they were when last seen (提醒设置).
 *
 * @param held role as the token said it, which may have ended since
 * @param inboxes what they read by that
 * @param english whether mails are in English
 * @param email address that the issuer has confirmed; null where it has not
 * @param atOnce kinds of which each gets a mail of its own
 * @param daily kinds that are told by the mail of the day
 * @param calendar null while there is no calendar address
 * @param digestedOn day of the last mail of the day; null before the first
 */
@Document("noticeChoices")
public record Choices(
        @Id String subject,
        Grant held,
        Set<Recipient> inboxes,
        Instant seenAt,
        boolean english,
        @Nullable String email,
        Set<String> atOnce,
        Set<String> daily,
        @Nullable CalendarKey calendar,
        @Nullable LocalDate digestedOn) {

    public MailTiming mail(String kind) {
        return atOnce.contains(kind) ? MailTiming.AT_ONCE : daily.contains(kind) ? MailTiming.DAILY : MailTiming.NEVER;
    }

    public Locale language() {
        return english ? Locale.ENGLISH : Locale.CHINESE;
    }

    public String said(Sentence sentence) {
        return sentence.in(language());
    }
}
