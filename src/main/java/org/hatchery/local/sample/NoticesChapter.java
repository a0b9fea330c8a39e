package org.hatchery.local.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.local.Personas;
import org.hatchery.notice.Notice;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.Tells;
import org.hatchery.shared.Scope;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The inboxes of the personas, as the rest of the sample fills them; so it comes last. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
@Order(Ordered.LOWEST_PRECEDENCE)
class NoticesChapter implements SampleChapter {
    private static final int MOST_DOCUMENTS = 2_000;
    private static final int MOST_OF_ONE = 25;
    private static final int DAYS = 170;

    private final List<Tells<?>> tellers;
    private final MongoOperations mongo;

    NoticesChapter(List<Tells<?>> tellers, MongoOperations mongo) {
        this.tellers = tellers;
        this.mongo = mongo;
    }

    @Override
    public List<Object> tell(Given given, Sample sample) {
        Set<Recipient> inboxes =
                Personas.actors().flatMap(actor -> Recipient.of(actor).stream()).collect(toSet());
        Set<String> keys = Personas.actors()
                .flatMap(actor -> actor.scope().keys().stream())
                .filter(key -> !Scope.NATION.equals(key))
                .collect(toSet());
        Instant oldest =
                given.today().minusDays(DAYS).atStartOfDay(given.zone()).toInstant();
        Instant newest = given.today().plusDays(1).atStartOfDay(given.zone()).toInstant();
        List<Notice> told = new ArrayList<>();
        tellers.stream()
                .flatMap(teller -> of(teller, keys, given))
                .filter(notice -> inboxes.contains(notice.recipient()))
                .filter(notice -> notice.at().isAfter(oldest) && notice.at().isBefore(newest))
                .collect(groupingBy(Notice::recipient))
                .values()
                .forEach(some -> some.stream()
                        .sorted(Comparator.comparing(Notice::at).reversed())
                        .limit(MOST_OF_ONE)
                        .forEach(told::add));
        return Stream.<Object>concat(told.stream(), WebhookMaker.make(told, given).stream())
                .toList();
    }

    private <T> Stream<Notice> of(Tells<T> teller, Set<String> keys, Given given) {
        var query = new Query(where(Scope.FIELD).in(keys)).limit(MOST_DOCUMENTS);
        return mongo.find(query, teller.type()).stream()
                .flatMap(document -> teller.of(document, given.today()).stream());
    }
}
