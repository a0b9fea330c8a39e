package org.hatchery.notice.delivery;

import java.util.ArrayList;
import java.util.List;
import org.hatchery.mail.Letter;
import org.hatchery.mail.MailSettings;
import org.hatchery.notice.Due;
import org.hatchery.notice.Notice;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.choice.Choices;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Component;

/** Writes mails in the language of whoever gets them; each says where one chooses to get no more. */
@Component
class Letters {
    private static final int MOST_NEWS = 100;
    private static final int MOST_DAYS = 10;

    private final MailSettings settings;

    Letters(MailSettings settings) {
        this.settings = settings;
    }

    Letter of(Notice notice, Choices choices, String to, String id) {
        String kind = choices.said(Words.say(notice.kind()));
        String text = choices.said(notice.said()) + "\n\n" + page(choices, "inbox") + foot(choices);
        return new Letter(to, choices.said(Words.say("notice.mail-subject", kind)), text, id);
    }

    /** What a day brought, and what is to be done. */
    Letter ofDay(List<Notice> news, List<Waiting> waiting, Choices choices) {
        List<String> lines = new ArrayList<>();
        if (!news.isEmpty()) {
            lines.add(choices.said(Words.say("notice.mail-news", news.size())));
            news.stream().limit(MOST_NEWS).forEach(notice -> lines.add("- " + choices.said(notice.said())));
            lines.add("");
        }
        if (!waiting.isEmpty()) {
            lines.add(choices.said(Words.say("notice.mail-waiting")));
            waiting.forEach(one -> lines.addAll(lines(one, choices)));
            lines.add("");
        }
        lines.add(page(choices, ""));
        String subject = choices.said(Words.say("notice.mail-day-subject", news.size(), waiting.size()));
        return new Letter("", subject, String.join("\n", lines) + foot(choices), null);
    }

    private static List<String> lines(Waiting waiting, Choices choices) {
        List<String> lines = new ArrayList<>();
        lines.add("- " + choices.said(waiting.title()) + ": " + waiting.count() + " (" + choices.said(waiting.next())
                + ")");
        waiting.due().stream().limit(MOST_DAYS).map(due -> line(due, choices)).forEach(lines::add);
        return lines;
    }

    private static String line(Due due, Choices choices) {
        return "    " + choices.said(Spoken.day(due.on())) + " " + choices.said(due.what());
    }

    private String foot(Choices choices) {
        return "\n\n-- \n"
                + choices.said(Words.say(
                        settings.console() == null ? "notice.mail-foot" : "notice.mail-foot-with-address",
                        address("notifications")))
                + "\n";
    }

    private String page(Choices choices, String path) {
        return settings.console() == null ? "" : choices.said(Words.say("notice.mail-see", address(path))) + "\n";
    }

    private String address(String path) {
        String console = String.valueOf(settings.console());
        return (console.endsWith("/") ? console : console + "/") + path;
    }
}
