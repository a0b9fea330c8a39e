package org.hatchery.notice.choice;

import java.time.Clock;
import java.util.Map;
import org.hatchery.identity.Actor;
import org.hatchery.mail.SendMail;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Service;

/** Use case: choose what one hears of by mail, and when. */
@Service
public class ChooseNotifications {
    private final ChoiceDirectory directory;
    private final Listeners listeners;
    private final NoticeKinds kinds;
    private final SendMail mail;
    private final Clock clock;

    ChooseNotifications(ChoiceDirectory directory, Listeners listeners, NoticeKinds kinds, SendMail mail, Clock clock) {
        this.directory = directory;
        this.listeners = listeners;
        this.kinds = kinds;
        this.mail = mail;
        this.clock = clock;
    }

    /** Whether this platform sends mail at all. */
    public boolean isMailPossible() {
        return mail.isPossible();
    }

    /**
     * Takes these choices over; what is not named stays as it is.
     *
     * @throws Rejection INVALID for a kind there is not; WRONG_STATE for mail to somebody of whom no address is known
     */
    public void choose(Map<String, MailTiming> chosen, boolean english, Actor actor) {
        if (kinds.unknown(chosen.keySet()).isPresent()) {
            throw new Rejection(UserErrorCode.INVALID, "choices", Words.say("notice.no-such-kind"));
        }
        boolean byMail = chosen.values().stream().anyMatch(timing -> timing != MailTiming.NEVER);
        if (byMail && listeners.address(actor).isEmpty()) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "choices", Words.say("notice.no-address-is-known"));
        }
        directory.choose(actor, english, chosen, clock.instant());
    }
}
