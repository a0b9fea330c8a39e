package org.hatchery.scale;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.shared.graphql.GlobalId;

/** Some of what is in a database, to ask for: carriers of about fifty stays with their stays, vouchers with money left. */
record Subjects(List<Stayed> carriers, List<Purchase> purchases) {
    private static final int CARRIERS = 40;
    private static final int STAYS = 5;

    /** A carrier that is open, and some who stay there. */
    record Stayed(String carrier, String region, List<Staying> stays) {
        String manager() {
            return "CARRIER_MANAGER," + carrier;
        }

        String id() {
            return GlobalId.of("Carrier", carrier);
        }
    }

    /** A stay that goes on. */
    record Staying(String stay, String incubatee) {
        String firm() {
            return "FIRM," + incubatee;
        }
    }

    /** Something that was bought with a voucher before, so that it can be bought again. */
    record Purchase(String applicant, Map<String, Object> input) {
        String firm() {
            return "FIRM," + applicant;
        }
    }

    static Subjects of(MongoDatabase database, int purchases) {
        return new Subjects(carriers(database), purchases(database, purchases));
    }

    private static List<Stayed> carriers(MongoDatabase database) {
        List<Stayed> carriers = new ArrayList<>();
        var pick = List.of(
                Aggregates.match(eq("profile.servicesOffered", ServiceKind.EVENT.name())),
                Aggregates.sample(2_000),
                Aggregates.project(include("profile.region", "profile.closedOn", "closedOn", "space.leases")));
        for (Document carrier : database.getCollection("carriers").aggregate(pick)) {
            Document profile = carrier.get("profile", Document.class);
            Document space = carrier.get("space", Document.class);
            int leases = space == null
                    ? 0
                    : space.getList("leases", Document.class, List.of()).size();
            boolean open = !carrier.containsKey("closedOn") && !profile.containsKey("closedOn");
            if (open && leases >= 30 && leases <= 90 && carriers.size() < CARRIERS) {
                String id = carrier.getString("_id");
                List<Staying> stays = stays(database, id);
                if (stays.size() == STAYS) {
                    carriers.add(new Stayed(id, profile.getString("region"), stays));
                }
            }
        }
        return carriers;
    }

    private static List<Staying> stays(MongoDatabase database, String carrier) {
        List<Staying> stays = new ArrayList<>();
        database.getCollection("agreements")
                .find(and(eq("visibleTo", "carrier:" + carrier), eq("state", "ACTIVE")))
                .projection(include("incubatee"))
                .limit(STAYS)
                .forEach(stay -> stays.add(new Staying(stay.getString("_id"), stay.getString("incubatee"))));
        return stays;
    }

    private static List<Purchase> purchases(MongoDatabase database, int most) {
        List<Purchase> purchases = new ArrayList<>();
        Date soon = Date.from(Clock.systemUTC().instant().plusSeconds(86_400));
        database.getCollection("vouchers")
                .find(and(
                        in("state", "ISSUED", "PARTLY_USED"),
                        gt("validUntil", soon),
                        exists("orders.0"),
                        gt("face", 0L)))
                .limit(4 * most)
                .forEach(voucher -> {
                    if (purchases.size() < most) {
                        purchase(voucher, purchases);
                    }
                });
        return purchases;
    }

    private static void purchase(Document voucher, List<Purchase> purchases) {
        long free = free(voucher);
        voucher.getList("orders", Document.class).stream()
                .filter(order -> order.get("part", Number.class).longValue() <= free)
                .findFirst()
                .ifPresent(order -> purchases.add(again(voucher, order)));
    }

    private static long free(Document voucher) {
        long free = 0;
        for (Document entry : voucher.get("ledger", Document.class).getList("entries", Document.class)) {
            long amount = entry.get("amount", Number.class).longValue();
            free += "FREE".equals(entry.getString("to")) ? amount : 0;
            free -= "FREE".equals(entry.getString("from")) ? amount : 0;
        }
        return free;
    }

    /** Units whose catalogue price the order paid; one on orders of before there were quantities. */
    private static int quantity(Document order) {
        Document pricing = order.get("pricing", Document.class);
        return pricing == null ? 1 : pricing.getInteger("quantity", 1);
    }

    private static Purchase again(Document voucher, Document order) {
        Document offer = order.get("offer", Document.class);
        return new Purchase(
                voucher.get("applicant", Document.class).getString("_id"),
                Map.of(
                        "voucher",
                        GlobalId.of("Voucher", voucher.getString("_id")),
                        "provider",
                        GlobalId.of("Provider", offer.getString("provider")),
                        "offering",
                        offer.getString("code"),
                        "price",
                        yuan(order, "price"),
                        "amount",
                        yuan(order, "part"),
                        "quantity",
                        quantity(order)));
    }

    private static String yuan(Document order, String field) {
        long fen = order.get(field, Number.class).longValue();
        return "%d.%02d".formatted(fen / 100, fen % 100);
    }
}
