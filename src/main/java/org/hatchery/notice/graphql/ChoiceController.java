package org.hatchery.notice.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.notice.NoticeSettings;
import org.hatchery.notice.choice.CalendarAddress;
import org.hatchery.notice.choice.CalendarKey;
import org.hatchery.notice.choice.ChoiceDirectory;
import org.hatchery.notice.choice.Choices;
import org.hatchery.notice.choice.ChooseNotifications;
import org.hatchery.notice.choice.Listeners;
import org.hatchery.notice.choice.MailTiming;
import org.hatchery.notice.choice.NoticeKinds;
import org.hatchery.shared.Mask;
import org.hatchery.shared.graphql.Answer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** How somebody wants to be told. */
@Controller
class ChoiceController {
    private final ChoiceDirectory directory;
    private final Listeners listeners;
    private final NoticeKinds kinds;
    private final ChooseNotifications chooseNotifications;
    private final CalendarAddress calendarAddress;
    private final NoticeSettings settings;

    ChoiceController(
            ChoiceDirectory directory,
            Listeners listeners,
            NoticeKinds kinds,
            ChooseNotifications chooseNotifications,
            CalendarAddress calendarAddress,
            NoticeSettings settings) {
        this.directory = directory;
        this.listeners = listeners;
        this.kinds = kinds;
        this.chooseNotifications = chooseNotifications;
        this.calendarAddress = calendarAddress;
        this.settings = settings;
    }

    @QueryMapping
    ChoicesView notificationChoices(Actor actor) {
        Optional<Choices> chosen = directory.find(actor.id());
        return new ChoicesView(
                listeners.address(actor).map(Mask::email).orElse(null),
                chooseNotifications.isMailPossible(),
                settings.digestAt().toString(),
                kinds.of(actor.role()).stream()
                        .map(kind -> new ChoicesView.Choice(
                                kind.key(),
                                kind.name(),
                                chosen.map(one -> one.mail(kind.key())).orElse(MailTiming.NEVER)))
                        .toList(),
                chosen.map(Choices::calendar).map(CalendarKey::since).orElse(null));
    }

    /** In the language in which somebody chooses they are written to. */
    @MutationMapping
    ChooseNotificationsPayload chooseNotifications(
            @Argument ChooseNotificationsInput input, Actor actor, Locale language) {
        return Answer.with(ChooseNotificationsPayload::new, () -> {
            chooseNotifications.choose(input.byKind(), "en".equals(language.getLanguage()), actor);
            return notificationChoices(actor);
        });
    }

    @MutationMapping
    RenewCalendarAddressPayload renewCalendarAddress(@Argument RenewCalendarAddressInput input, Actor actor) {
        return new RenewCalendarAddressPayload(
                "/calendars/due-" + calendarAddress.renew(input.named(), actor) + ".ics", List.of());
    }
}
