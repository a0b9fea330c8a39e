package org.hatchery.notice.inbox;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.hatchery.identity.Actor;
import org.hatchery.notice.Notice;
import org.hatchery.notice.Recipient;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of notices, of the inboxes of whoever asks. */
@Component
public class InboxDirectory {
    static final String RECIPIENT = "recipient";
    static final String READERS = "noticeReaders";
    static final String UNTIL = "until";
    private static final String AT = "at";
    /** Whoever has more has not looked for a long time; counting on costs and says nothing. */
    private static final int MOST_UNREAD = 1_000;

    static final ListOrders<Notice> ORDERS = ListOrders.usually(
            "AT",
            new Keyset<>(
                    Notice.class, AT, Direction.DESC, notice -> notice.at().toString(), Notice::id, Instant::parse));

    private final MongoOperations mongo;
    private final Clock clock;

    InboxDirectory(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** How far somebody has come with reading. */
    public Reader reader(Actor actor) {
        Document noted = mongo.findById(actor.id(), Document.class, READERS);
        Instant until = noted == null ? Instant.EPOCH : noted.getDate(UNTIL).toInstant();
        return new Reader(actor.id(), Recipient.of(actor), until);
    }

    /** What lies in somebody's inboxes, latest first. */
    public Page<Notice> search(InboxFilter filter, Reader reader, PageRequest request) {
        return ORDERS.page(mongo, conditions(filter, reader), request);
    }

    /** How much of it is unread, up to a thousand. */
    public int unread(Reader reader) {
        var query = new Query(allOf(conditions(InboxFilter.UNREAD, reader))).limit(MOST_UNREAD);
        return Math.toIntExact(mongo.count(query, Notice.class));
    }

    private List<Criteria> conditions(InboxFilter filter, Reader reader) {
        return List.of(
                where(RECIPIENT).in(reader.inboxes()),
                given(
                        filter.unread(),
                        unread -> unread ? unreadBy(reader) : new Criteria().norOperator(unreadBy(reader))),
                given(filter.kinds(), kinds -> where("kind").in(kinds)),
                given(filter.text(), NameSearch::matches),
                given(filter.at(), this::on));
    }

    private static Criteria unreadBy(Reader reader) {
        return new Criteria()
                .andOperator(where(AT).gt(reader.until()), where("readBy").ne(reader.subject()));
    }

    private Criteria on(DayRange days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        return allOf(List.of(
                given(from, first -> where(AT).gte(start(first))),
                given(to, last -> where(AT).lt(start(last.plusDays(1))))));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** Those of these that lie in the inboxes of such a scope. */
    public List<Notice> find(Collection<String> ids, Scope scope) {
        Criteria own = scope.everything() ? new Criteria() : where(RECIPIENT).in(inboxes(scope));
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), own))), Notice.class);
    }

    private static Set<Recipient> inboxes(Scope scope) {
        Set<Recipient> inboxes = scope.keys().stream().map(Recipient::holderOf).collect(Collectors.toSet());
        inboxes.add(Recipient.person(String.valueOf(scope.person())));
        return inboxes;
    }
}
