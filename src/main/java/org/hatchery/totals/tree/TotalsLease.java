package org.hatchery.totals.tree;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Which node keeps the totals, and how far they are: one document beside the totals, read along with them.
 *
 * <p>A lease of a few seconds that its holder renews. Each new holder gets a larger token, which every write carries, so
 * a holder that slept through the end of its lease can overwrite nothing.
 */
@Component
public class TotalsLease {
    public static final String ID = "clock";
    /** How often totals have changed: rises after each change, and when another node takes over in the middle of one. */
    public static final String MOVES = "moves";

    private static final Duration LEASE = Duration.ofSeconds(8);
    private static final Duration RENEW = Duration.ofSeconds(1);

    private final MongoOperations mongo;
    private final Clock clock;
    private final String me = UUID.randomUUID().toString();
    private Instant renewed = Instant.MIN;
    private Instant asOf = Instant.MIN;
    private long token;
    private YearMonth upTo;
    private boolean built;
    /** Whether totals have changed since the clock last said so. */
    private volatile boolean moved;

    public TotalsLease(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        this.upTo = YearMonth.from(clock.instant().atZone(clock.getZone()));
    }

    /** Whether this node is to keep the totals, as it did before or from now on. */
    public boolean hold() {
        Instant now = clock.instant();
        if (now.isBefore(renewed.plus(RENEW))) {
            return true;
        }
        Document mine = renew(now);
        return accept(mine == null ? takeOver(now) : mine, now);
    }

    /**
     * Goes on only while this node has held the lease without a break.
     *
     * @throws LostLease otherwise, even when it could be had again
     */
    public void mustHold() {
        Instant now = clock.instant();
        if (!now.isBefore(renewed.plus(RENEW)) && !accept(renew(now), now)) {
            throw new LostLease(me);
        }
    }

    @Nullable private Document renew(Instant now) {
        var update = new Update().set("until", until(now));
        boolean tell = moved;
        if (tell) {
            update.inc(MOVES, 1);
        }
        if (asOf.isAfter(Instant.MIN)) {
            update.set("asOf", Date.from(asOf));
        }
        Document mine = change(
                new Query(where("_id").is(ID).and("holder").is(me).and("token").is(token)), update);
        if (tell && mine != null) {
            moved = false;
        }
        return mine;
    }

    @Nullable private Document takeOver(Instant now) {
        asOf = Instant.MIN;
        var update = new Update()
                .set("holder", me)
                .set("until", until(now))
                .inc("token", 1)
                .inc(MOVES, 1);
        Document taken = change(new Query(where("_id").is(ID).and("until").lt(Date.from(now))), update);
        return taken == null ? begin(now) : taken;
    }

    @Nullable private Document begin(Instant now) {
        if (mongo.exists(new Query(where("_id").is(ID)), TotalLedger.COLLECTION)) {
            return null;
        }
        try {
            return mongo.insert(
                    new Document("_id", ID)
                            .append("holder", me)
                            .append("until", until(now))
                            .append("token", 1L)
                            .append("upTo", upTo.toString())
                            .append("built", false),
                    TotalLedger.COLLECTION);
        } catch (DuplicateKeyException another) {
            return null;
        }
    }

    private boolean accept(@Nullable Document held, Instant now) {
        if (held == null) {
            renewed = Instant.MIN;
            return false;
        }
        renewed = now;
        token = held.get("token", Number.class).longValue();
        upTo = YearMonth.parse(held.getString("upTo"));
        built = held.getBoolean("built");
        return true;
    }

    @Nullable private Document change(Query which, Update update) {
        return mongo.findAndModify(
                which, update, FindAndModifyOptions.options().returnNew(true), Document.class, TotalLedger.COLLECTION);
    }

    private static Date until(Instant now) {
        return Date.from(now.plus(LEASE));
    }

    /** Everything recorded before then is counted. */
    public void counted(Instant before) {
        asOf = before;
    }

    /** Totals have changed, which the clock says with its next word. */
    public void moved() {
        moved = true;
    }

    /** Says so at once, because something has changed. */
    public void countedNow(Instant before) {
        asOf = before;
        moved = true;
        accept(renew(clock.instant()), clock.instant());
    }

    /** The month has begun for every node. */
    public void begun(YearMonth month) {
        set("upTo", month.toString());
    }

    /** Every total has been added up once. */
    public void built() {
        set("built", true);
    }

    private void set(String field, Object value) {
        Document mine = change(
                new Query(where("_id").is(ID).and("holder").is(me).and("token").is(token)),
                new Update().set(field, value).inc(MOVES, 1));
        if (!accept(mine, clock.instant())) {
            throw new LostLease(field);
        }
    }

    public boolean isBuilt() {
        return built;
    }

    public long token() {
        return token;
    }

    /** The last month that totals have been carried forward to. */
    public YearMonth upTo() {
        return upTo;
    }
}
