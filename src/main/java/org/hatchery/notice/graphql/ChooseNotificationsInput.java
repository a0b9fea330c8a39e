package org.hatchery.notice.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.notice.choice.MailTiming;

/** Choices, as sent; of two for one kind the last counts. */
record ChooseNotificationsInput(List<Choice> choices) {
    /** One of them. */
    record Choice(String kind, MailTiming mail) {}

    Map<String, MailTiming> byKind() {
        Map<String, MailTiming> chosen = new LinkedHashMap<>();
        choices.forEach(choice -> chosen.put(choice.kind(), choice.mail()));
        return chosen;
    }
}
