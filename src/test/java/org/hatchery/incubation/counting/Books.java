package org.hatchery.incubation.counting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Audits what is stored of some carriers: reads the documents themselves and adds up anew what they promise each other.
 */
public final class Books {
    private final List<String> faults = new ArrayList<>();
    private final List<Document> carriers;
    private final List<Document> stays;
    private final List<Document> firms;
    private final List<Document> services;

    private Books(MongoDatabase database, Bson which, Bson whose) {
        carriers = database.getCollection("carriers").find(which).into(new ArrayList<>());
        stays = database.getCollection("agreements").find(whose).into(new ArrayList<>());
        firms = database.getCollection("firms").find().into(new ArrayList<>());
        services = database.getCollection("services").find(whose).into(new ArrayList<>());
    }

    /** All that is wrong; empty when the books are in order. */
    public static List<String> faults(MongoDatabase database) {
        return new Books(database, new Document(), new Document()).audit(database);
    }

    public static List<String> faults(MongoDatabase database, Set<String> carriers) {
        return new Books(database, Filters.in("_id", carriers), Filters.in("carrier", carriers)).audit(database);
    }

    private List<String> audit(MongoDatabase database) {
        carriers.forEach(this::checkSpace);
        stays.forEach(this::checkStay);
        services.stream()
                .filter(service -> !service.getList("visibleTo", String.class).isEmpty())
                .forEach(this::checkSeers);
        checkLeasesHaveStays();
        checkResidence();
        Map<String, List<Document>> byFirm = stays.stream().collect(groupingBy(stay -> stay.getString("incubatee")));
        Map<String, Document> firmsById = firms.stream().collect(toMap(firm -> firm.getString("_id"), firm -> firm));
        byFirm.keySet().forEach(id -> checkFirm(id, firmsById.get(id), staysOf(id, database)));
        firms.stream().filter(firm -> !firm.containsKey("placement")).forEach(this::checkUnplaced);
        return faults;
    }

    private static List<Document> staysOf(String firm, MongoDatabase database) {
        return database.getCollection("agreements")
                .find(Filters.eq("incubatee", firm))
                .into(new ArrayList<>());
    }

    /** Nobody shares a unit, and no more workstations are leased than there are, on any day. */
    private void checkSpace(Document carrier) {
        List<Document> leases = leases(carrier);
        for (Document one : leases) {
            leases.stream()
                    .filter(other -> other != one && overlap(one, other))
                    .filter(other -> !java.util.Collections.disjoint(units(one), units(other)))
                    .forEach(other -> fault("unit leased twice in carrier %s: %s and %s", carrier, one, other));
            int leased = leases.stream()
                    .filter(lease -> covers(lease, one.getDate("from")))
                    .mapToInt(lease -> lease.getInteger("workstations"))
                    .sum();
            check(leased <= capacity(carrier, one.getDate("from")), "too many workstations leased: %s", carrier);
        }
    }

    private static int capacity(Document carrier, Date day) {
        return list(carrier.get("space", Document.class), "capacities").stream()
                .filter(capacity -> !capacity.getDate("from").after(day))
                .reduce((earlier, later) -> later)
                .map(capacity -> capacity.getInteger("workstations"))
                .orElse(0);
    }

    /** Every act was followed, and the carrier leases what the stay says. */
    private void checkStay(Document stay) {
        check(!stay.containsKey("unsettled"), "unsettled: %s", stay);
        check(!stay.getList("visibleTo", String.class).isEmpty(), "invisible: %s", stay);
        List<Document> leased = carriers.stream()
                .filter(carrier -> carrier.get("_id").equals(stay.get("carrier")))
                .flatMap(carrier -> leases(carrier).stream())
                .filter(lease -> lease.get("stay").equals(stay.get("_id")))
                .map(Books::space)
                .toList();
        List<Document> occupied = list(stay, "occupancies").stream()
                .filter(occupancy -> !occupancy.get("from").equals(occupancy.get("to")))
                .map(Books::space)
                .toList();
        check(leased.equals(occupied), "leased %s, occupied %s by %s", leased, occupied, stay);
        boolean ended = !stay.getString("state").equals("ACTIVE");
        check(ended == stay.containsKey("endedOn"), "half ended: %s", stay);
        checkPlace(stay, ended);
        boolean resident = !ended && stay.getString("residence").equals("RESIDENT");
        check(resident == stay.containsKey("residentKey"), "wrong resident key: %s", stay);
        check(ended != stay.containsKey("activeKey"), "wrong active key: %s", stay);
    }

    /** Whoever sees the carrier sees the stay, and while that goes on, it lies where the carrier lies. */
    private void checkPlace(Document stay, boolean ended) {
        checkSeers(stay);
        Object place = carrier(stay).get("profile", Document.class).get("region");
        check(ended || stay.get("region").equals(place), "lies elsewhere than %s: %s", place, stay);
    }

    private void checkSeers(Document recorded) {
        List<String> seers = carrier(recorded).getList("visibleTo", String.class);
        check(recorded.getList("visibleTo", String.class).containsAll(seers), "not seen by %s: %s", seers, recorded);
    }

    private Document carrier(Document recorded) {
        return carriers.stream()
                .filter(carrier -> carrier.get("_id").equals(recorded.get("carrier")))
                .findFirst()
                .orElseThrow();
    }

    private void checkLeasesHaveStays() {
        Set<Object> known =
                new HashSet<>(stays.stream().map(stay -> stay.get("_id")).toList());
        carriers.stream()
                .flatMap(carrier -> leases(carrier).stream())
                .filter(lease -> !known.contains(lease.get("stay")))
                .forEach(lease -> fault("lease without stay: %s", lease));
    }

    private void checkResidence() {
        stays.stream()
                .filter(stay -> stay.containsKey("residentKey"))
                .collect(groupingBy(stay -> stay.getString("incubatee")))
                .values()
                .forEach(resident -> check(resident.size() == 1, "resident twice: %s", resident));
    }

    /** The copy in the firm equals what its stays say. */
    private void checkFirm(String id, @Nullable Document firm, List<Document> all) {
        if (firm == null) {
            fault("stay of nobody: %s", id);
            return;
        }
        Document main = all.stream().max(rank()).orElseThrow();
        Document placement = firm.get("placement", new Document());
        check(!firm.containsKey("unsettled"), "unsettled: %s", firm);
        Stream.of("carrier", "region", "enteredOn", "limitOn", "endedOn")
                .forEach(field -> check(
                        Objects.equals(placement.get(field), main.get(field)),
                        "%s differs: %s of %s",
                        field,
                        placement,
                        main));
        check(stage(main).equals(placement.getString("stage")), "stage differs: %s of %s", placement, main);
        check(
                seers(all, main).equals(new HashSet<>(firm.getList("visibleTo", String.class))),
                "seen by others: %s",
                firm);
        boolean registered = firm.containsKey("registration");
        check(registered == main.containsKey("incubatingFrom"), "half registered: %s with %s", firm, main);
    }

    private static Comparator<Document> rank() {
        return Comparator.comparing((Document stay) -> stay.getString("state").equals("ACTIVE"))
                .thenComparing(stay -> !"NOT_AGREED".equals(stay.getEmbedded(List.of("exit", "reason"), String.class)))
                .thenComparing(stay -> !stay.get("enteredOn").equals(stay.get("endedOn")))
                .thenComparing(stay -> !day(stay, "enteredOn").isAfter(LocalDate.now(ZoneId.of("Asia/Shanghai"))))
                .thenComparing(stay -> stay.getString("residence").equals("RESIDENT"))
                .thenComparing(stay -> stay.getDate("enteredOn"))
                .thenComparing(stay -> stay.getString("_id"));
    }

    private static LocalDate day(Document stay, String field) {
        return LocalDate.ofInstant(stay.getDate(field).toInstant(), ZoneId.systemDefault());
    }

    private static String stage(Document stay) {
        String state = stay.getString("state");
        if (!state.equals("ACTIVE")) {
            return state;
        }
        return stay.containsKey("incubatingFrom") ? "IN_INCUBATION" : "PRE_INCUBATION";
    }

    private static Set<String> seers(List<Document> all, Document main) {
        Set<String> keys = new HashSet<>(main.getList("visibleTo", String.class));
        all.stream()
                .filter(stay -> stay.getString("state").equals("ACTIVE"))
                .forEach(stay -> keys.addAll(stay.getList("visibleTo", String.class)));
        return keys;
    }

    /** Somebody who never got a stay is seen by nobody, and is marked so that it is forgotten. */
    private void checkUnplaced(Document firm) {
        check(firm.getList("visibleTo", String.class).isEmpty(), "visible without stay: %s", firm);
        check(firm.containsKey("unsettled"), "never forgotten: %s", firm);
    }

    private static List<Document> leases(Document carrier) {
        return list(carrier.get("space", Document.class), "leases");
    }

    private static List<Document> list(Document of, String field) {
        return of.getList(field, Document.class, List.of());
    }

    private static Set<String> units(Document lease) {
        return new HashSet<>(lease.getList("units", String.class));
    }

    private static Document space(Document lease) {
        return new Document("units", lease.get("units"))
                .append("workstations", lease.get("workstations"))
                .append("from", lease.get("from"))
                .append("to", lease.get("to"));
    }

    private static boolean covers(Document lease, Date day) {
        return !day.before(lease.getDate("from")) && (lease.getDate("to") == null || day.before(lease.getDate("to")));
    }

    private static boolean overlap(Document one, Document other) {
        return covers(one, other.getDate("from")) || covers(other, one.getDate("from"));
    }

    private void check(boolean right, String fault, Object... about) {
        if (!right) {
            fault(fault, about);
        }
    }

    private void fault(String fault, Object... about) {
        faults.add(String.format(fault, about));
    }
}
