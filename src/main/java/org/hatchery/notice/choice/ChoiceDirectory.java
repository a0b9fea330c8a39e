package org.hatchery.notice.choice;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Grant;
import org.hatchery.notice.Recipient;
import org.hatchery.shared.mongo.Retries;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Every read and write of what people chose; each write is of one person, by one command. */
@Component
public class ChoiceDirectory {
    private static final String AT_ONCE = "atOnce";
    private static final String DAILY = "daily";
    private static final String CALENDAR = "calendar";

    private final MongoOperations mongo;

    ChoiceDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public Optional<Choices> find(String subject) {
        return Optional.ofNullable(mongo.findById(subject, Choices.class));
    }

    /** Those who read one of these inboxes and chose to be told by mail of something. */
    public List<Choices> readers(Collection<Recipient> inboxes) {
        Criteria anything = new Criteria()
                .orOperator(
                        where(AT_ONCE + ".0").exists(true), where(DAILY + ".0").exists(true));
        return mongo.find(new Query(new Criteria().andOperator(where("inboxes").in(inboxes), anything)), Choices.class);
    }

    /** Some of those who want a mail each day and have had none on this one. */
    public List<Choices> undigested(LocalDate day, int most) {
        Criteria earlier = new Criteria()
                .orOperator(where("digestedOn").is(null), where("digestedOn").lt(day));
        return mongo.find(
                new Query(new Criteria().andOperator(where(DAILY + ".0").exists(true), earlier)).limit(most),
                Choices.class);
    }

    public void digested(String subject, LocalDate day) {
        mongo.updateFirst(by(subject), Update.update("digestedOn", day), Choices.class);
    }

    Optional<Choices> byCalendar(String digest) {
        return Optional.ofNullable(
                mongo.findOne(new Query(where(CALENDAR + ".digest").is(digest)), Choices.class));
    }

    /** Takes these over, and who it is by now. */
    void choose(Actor actor, boolean english, Map<String, MailTiming> kinds, Instant now) {
        write(actor, now, change -> {
            change.set("english", english);
            return change;
        });
        kinds.forEach((kind, timing) -> {
            var change = new Update();
            move(change, AT_ONCE, kind, timing == MailTiming.AT_ONCE);
            move(change, DAILY, kind, timing == MailTiming.DAILY);
            mongo.updateFirst(by(actor.id()), change, Choices.class);
        });
    }

    private static void move(Update change, String list, String kind, boolean in) {
        if (in) {
            change.addToSet(list, kind);
        } else {
            change.pull(list, kind);
        }
    }

    void calendar(Actor actor, @Nullable CalendarKey key, Instant now) {
        write(actor, now, change -> key == null ? change.unset(CALENDAR) : change.set(CALENDAR, key));
    }

    /** Who somebody is by now; nothing of somebody who never chose anything. */
    void seen(String subject, Grant held, Set<Recipient> inboxes, Instant now) {
        mongo.updateFirst(
                by(subject), Update.update("held", held).set("inboxes", inboxes).set("seenAt", now), Choices.class);
    }

    /** Addresses of those who have not been seen since then are forgotten; nobody writes to them any more. */
    long forgetAddressesBefore(Instant day) {
        return mongo.updateMulti(
                        new Query(where("seenAt").lt(day).and("email").ne(null)),
                        new Update().unset("email"),
                        Choices.class)
                .getModifiedCount();
    }

    private void write(Actor actor, Instant now, UnaryOperator<Update> more) {
        Update change = Update.update("held", new Grant(actor.role(), actor.limits()))
                .set("inboxes", Recipient.of(actor))
                .set("seenAt", now)
                .set("email", actor.email());
        Update whole = more.apply(change).setOnInsert(AT_ONCE, List.of()).setOnInsert(DAILY, List.of());
        if (!whole.modifies("english")) {
            whole.setOnInsert("english", false);
        }
        Retries.whenForestalled(() -> mongo.upsert(by(actor.id()), whole, Choices.class));
    }

    private static Query by(String subject) {
        return new Query(where("_id").is(subject));
    }
}
