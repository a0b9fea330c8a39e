package org.hatchery.identity;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Who may see what, worked out from the plain fields of the stored documents.
 *
 * <p>Nothing here looks at {@code visibleTo} or asks the code under test; all ids are those of the API.
 */
record WhoMaySee(List<Carrier> carriers, List<Stay> stays, List<Service> services, Map<Actor, Set<String>> answers) {
    record Carrier(String id, String region) {}

    record Stay(
            String id,
            String carrier,
            String incubatee,
            String region,
            boolean active,
            boolean agreed,
            boolean began,
            boolean begun,
            boolean resident,
            String entered) {}

    record Service(String id, String carrier, String region, List<String> served) {}

    static WhoMaySee asStoredIn(MongoOperations mongo, String prefix, LocalDate today) {
        return new WhoMaySee(
                all(mongo, "carriers", prefix).map(WhoMaySee::carrier).toList(),
                all(mongo, "agreements", prefix).map(stay -> stay(stay, today)).toList(),
                all(mongo, "services", prefix).map(WhoMaySee::service).toList(),
                new ConcurrentHashMap<>());
    }

    private static Stream<Document> all(MongoOperations mongo, String collection, String prefix) {
        return mongo.findAll(Document.class, collection).stream()
                .filter(document -> document.getString("_id").startsWith(prefix + "-"));
    }

    private static Carrier carrier(Document carrier) {
        return new Carrier(
                GlobalId.of("Carrier", carrier.getString("_id")),
                carrier.get("profile", Document.class).getString("region"));
    }

    private static Stay stay(Document stay, LocalDate today) {
        return new Stay(
                GlobalId.of("Stay", stay.getString("_id")),
                GlobalId.of("Carrier", stay.getString("carrier")),
                GlobalId.of("Incubatee", stay.getString("incubatee")),
                stay.getString("region"),
                stay.get("endedOn") == null,
                !Objects.equals(stay.getEmbedded(List.of("exit", "reason"), String.class), "NOT_AGREED"),
                !stay.get("enteredOn").equals(stay.get("endedOn")),
                !LocalDate.ofInstant(stay.getDate("enteredOn").toInstant(), ZoneId.systemDefault())
                        .isAfter(today),
                stay.getString("residence").equals("RESIDENT"),
                stay.getDate("enteredOn").toInstant().toString());
    }

    private static Service service(Document service) {
        return new Service(
                GlobalId.of("Service", service.getString("_id")),
                GlobalId.of("Carrier", service.getString("carrier")),
                service.getString("region"),
                service.getList("incubatees", String.class).stream()
                        .map(id -> GlobalId.of("Incubatee", id))
                        .toList());
    }

    Set<String> visible(String list, Actor actor) {
        return switch (list) {
            case "carriers" ->
                ids(carriers, carrier -> mayAs(actor, carrier.id(), carrier.region(), List.of()), Carrier::id);
            case "stays" -> ids(stays, stay -> maySee(actor, stay), Stay::id);
            case "services" ->
                ids(
                        services,
                        service -> mayAs(actor, service.carrier(), service.region(), service.served()),
                        Service::id);
            case "incubatees" -> ids(stays, stay -> shows(stay) && maySee(actor, stay), Stay::incubatee);
            default -> throw new IllegalArgumentException(list);
        };
    }

    private static <T> Set<String> ids(List<T> all, Predicate<T> visible, java.util.function.Function<T, String> id) {
        return all.stream().filter(visible).map(id).collect(toSet());
    }

    Set<String> allVisibleTo(Actor actor) {
        return answers.computeIfAbsent(actor, this::work);
    }

    private Set<String> work(Actor actor) {
        return Stream.of("carriers", "stays", "services", "incubatees")
                .flatMap(list -> visible(list, actor).stream())
                .collect(toSet());
    }

    List<String> allIds() {
        return List.copyOf(
                allVisibleTo(new Actor("admin", Role.ADMIN, List.of())).stream().collect(toCollection(TreeSet::new)));
    }

    private static boolean maySee(Actor actor, Stay stay) {
        return mayAs(actor, stay.carrier(), stay.region(), List.of(stay.incubatee()));
    }

    private static boolean mayAs(Actor actor, String carrier, String region, List<String> parties) {
        return switch (actor.role()) {
            case ADMIN -> true;
            case PROVIDER, INSTITUTION, REGISTRAR, PRACTITIONER, VISITOR -> false;
            case CARRIER_MANAGER -> actor.limits().contains(GlobalId.key("Carrier", carrier));
            case FIRM -> parties.stream().anyMatch(party -> actor.limits().contains(GlobalId.key("Incubatee", party)));
            case BUREAU, AUDITOR -> actor.limits().stream().anyMatch(limit -> covers(limit, region));
        };
    }

    private static boolean covers(String limit, String place) {
        return limit.equals("100000")
                || limit.equals(place)
                || limit.matches("\\d{4}00") && place.startsWith(limit.replaceFirst("(00)+$", ""));
    }

    /** A stay that goes on shows its firm or team; when all have ended, the last one does. */
    private boolean shows(Stay stay) {
        return stay.active() || stay.equals(mainStay(stay.incubatee()));
    }

    /** Of those that go on the earliest, of those that are over the latest. */
    Stay mainStay(String incubatee) {
        return stays.stream()
                .filter(stay -> stay.incubatee().equals(incubatee))
                .max(Comparator.comparing(Stay::active)
                        .thenComparing(Stay::agreed)
                        .thenComparing(Stay::began)
                        .thenComparing(Stay::begun)
                        .thenComparing(Stay::resident)
                        .thenComparing(stay -> (stay.active() ? -1 : 1)
                                * Instant.parse(stay.entered()).getEpochSecond())
                        .thenComparing(stay -> GlobalId.key("Carrier", stay.carrier()), Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The id where the actor may see the object; empty otherwise. */
    String seen(String id, Actor actor) {
        return allVisibleTo(actor).contains(id) ? id : "";
    }

    Stay stay(String id) {
        return stays.stream()
                .filter(stay -> Objects.equals(stay.id(), id))
                .findFirst()
                .orElseThrow();
    }

    Service service(String id) {
        return services.stream()
                .filter(service -> Objects.equals(service.id(), id))
                .findFirst()
                .orElseThrow();
    }

    List<String> staysIn(String carrier) {
        return stays.stream()
                .filter(stay -> stay.carrier().equals(carrier))
                .map(Stay::id)
                .toList();
    }

    List<String> servicesOf(String carrier) {
        return services.stream()
                .filter(service -> service.carrier().equals(carrier))
                .map(Service::id)
                .toList();
    }
}
