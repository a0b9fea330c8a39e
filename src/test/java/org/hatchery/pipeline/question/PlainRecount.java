package org.hatchery.pipeline.question;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.toSet;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What vouchers, budgets, pilot projects and yearly figures come to in one region and period, read off the stored
 * documents by the definitions of the schema, and by nothing of the service.
 */
final class PlainRecount {
    private static final Map<String, List<String>> STEPS = Map.of(
            "DECISION", List.of("REQUESTED", "ISSUED", "REJECTED"),
            "ANSWER", List.of("PLACED", "ACCEPTED", "DECLINED"),
            "CONFIRMATION", List.of("DELIVERED", "CONFIRMED"),
            "REVIEW", List.of("CLAIMED", "APPROVED", "CLAIM_REJECTED"),
            "PAYMENT", List.of("APPROVED", "SETTLED"));
    private static final Set<String> OVER = Set.of("CANCELLED", "DECLINED");

    private final Documents documents;
    private final ZoneId zone;
    private final LocalDate today;
    private final String prefix;
    private final LocalDate from;
    private final LocalDate to;
    private final @Nullable Integer year;
    private final Map<String, Long> sums = new TreeMap<>();

    /** All that is stored at one time. */
    record Documents(
            List<Document> vouchers,
            List<Document> projects,
            List<Document> budgets,
            List<Document> programmes,
            List<Document> figures,
            List<Document> carriers) {
        static Documents in(MongoDatabase database) {
            return new Documents(
                    all(database, "vouchers"),
                    all(database, "pilotProjects"),
                    all(database, "budgets"),
                    all(database, "programmes"),
                    all(database, "yearFigures"),
                    all(database, "carriers"));
        }

        private static List<Document> all(MongoDatabase database, String collection) {
            return database.getCollection(collection).find().into(new ArrayList<>());
        }
    }

    /** Of a period of some months; only a year has budgets and yearly figures. */
    PlainRecount(Documents documents, ZoneId zone, LocalDate today, String region, YearMonth first, YearMonth last) {
        this.documents = documents;
        this.zone = zone;
        this.today = today;
        this.prefix = region.equals("100000") ? "" : region.replaceFirst("(00){1,2}$", "");
        this.from = first.atDay(1);
        this.to = last.atEndOfMonth();
        this.year = first.plusMonths(11).equals(last) && first.getMonthValue() == 1 ? first.getYear() : null;
    }

    Map<String, Long> sums() {
        documents.vouchers().stream()
                .filter(voucher -> lies(voucher, "applicant"))
                .forEach(this::voucher);
        documents.projects().stream().filter(project -> lies(project, "host")).forEach(this::project);
        if (year != null) {
            documents.budgets().forEach(this::budget);
            ofTheYear().forEach(this::figures);
        }
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private boolean lies(Document document, String who) {
        return document.get(who, Document.class).getString("region").startsWith(prefix);
    }

    private void voucher(Document voucher) {
        if (isIn(voucher.getDate("requestedOn"))) {
            add("requested", 1);
        }
        if (isIn(voucher.getDate("issuedOn"))
                && !Set.of("SUBMITTED", "REJECTED").contains(voucher.getString("state"))) {
            add("issued", 1);
            add("amountIssued", money(voucher, "face"));
        }
        List<Document> history = voucher.getList("history", Document.class);
        voucher.getList("orders", Document.class).stream()
                .filter(order -> !OVER.contains(order.getString("state")))
                .forEach(order -> order(order, history));
        List<Document> approved = approved(voucher, history);
        STEPS.forEach((step, acts) -> days(step, acts, approved));
    }

    /** The history, in which the last review that an approved claim passed is called its approval. */
    private static List<Document> approved(Document voucher, List<Document> history) {
        List<Document> copies = history.stream().map(Document::new).toList();
        for (Document order : voucher.getList("orders", Document.class)) {
            Document claim = order.get("claim", Document.class);
            if (claim != null && Set.of("APPROVED", "SETTLED", "CLAWED_BACK").contains(claim.getString("state"))) {
                copies.stream()
                        .filter(event -> event.getString("act").equals("PASSED"))
                        .filter(event -> order.getString("_id").equals(event.getString("order")))
                        .reduce((one, next) -> next)
                        .orElseThrow()
                        .put("act", "APPROVED");
            }
        }
        return copies;
    }

    private void order(Document order, List<Document> history) {
        if (isIn(order.getDate("placedOn"))) {
            add("orders", 1);
            add("amountUsed", money(order, "part"));
        }
        Document claim = order.get("claim", Document.class);
        if (claim == null || claim.getDate("settledOn") == null) {
            return;
        }
        if (isIn(claim.getDate("settledOn"))) {
            add("ordersSettled", 1);
            add("amountSettled", money(claim, "amount"));
        }
        if (claim.getString("state").equals("CLAWED_BACK")) {
            history.stream()
                    .filter(event -> event.getString("act").equals("CLAWED_BACK"))
                    .filter(event -> order.getString("_id").equals(event.getString("order")))
                    .filter(event -> isIn(day(event)))
                    .forEach(event -> add("amountClawedBack", money(claim, "amount")));
        }
    }

    /** From the last act that opens the step to the act that ends it. */
    private void days(String step, List<String> acts, List<Document> history) {
        Map<String, Document> open = new HashMap<>();
        for (Document event : history) {
            String order = String.valueOf(event.getString("order"));
            if (acts.subList(1, acts.size()).contains(event.getString("act")) && open.containsKey(order)) {
                LocalDate ended = day(event);
                long days = Math.max(0, DAYS.between(day(open.remove(order)), ended));
                if (isIn(ended)) {
                    add(step, 1);
                    add(step + " days", days);
                }
            }
            if (acts.get(0).equals(event.getString("act"))) {
                open.put(order, event);
            }
        }
    }

    private void project(Document project) {
        if (isIn(project.getDate("proposedOn"))) {
            add("proposed", 1);
        }
        Map<String, String> counted = Map.of("START", "started", "CONCLUDE", "concluded", "FAIL", "failed");
        for (Document event : project.getList("history", Document.class)) {
            String step = event.getString("step");
            if (counted.containsKey(step) && isIn(event.getDate("on"))) {
                add(counted.get(step), 1);
                Document results = project.get("results", Document.class);
                if (step.equals("CONCLUDE") && results != null) {
                    int before = project.get("plan", Document.class).getInteger("trlIn");
                    add("trlGained", results.getInteger("trlOut") - before);
                    add("cost", money(results, "actualCost"));
                }
            }
        }
    }

    private void budget(Document budget) {
        Document programme = documents.programmes().stream()
                .filter(one -> one.getString("_id").equals(budget.getString("programme")))
                .findFirst()
                .orElseThrow();
        if (budget.getInteger("year").equals(year)
                && programme.getString("region").startsWith(prefix)) {
            add("budget", money(budget, "amount"));
        }
    }

    /** Of the yearly figures alone, by carriers of one kind, as the kind is chosen in a filter. */
    Map<String, Long> ofKind(String kind) {
        Set<String> chosen = documents.carriers().stream()
                .filter(carrier ->
                        kind.equals(carrier.get("profile", Document.class).getString("kind")))
                .map(carrier -> carrier.getString("_id"))
                .collect(toSet());
        ofTheYear()
                .filter(figures -> chosen.contains(figures.getString("carrier")))
                .forEach(this::figures);
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private Stream<Document> ofTheYear() {
        return documents.figures().stream()
                .filter(figures -> figures.getInteger("year").equals(year))
                .filter(figures -> figures.getString("region").startsWith(prefix));
    }

    private void figures(Document figures) {
        String state = figures.getString("state");
        if (!state.equals("RETURNED")) {
            add("reported", 1);
        }
        if (state.equals("CONFIRMED")) {
            add("confirmed", 1);
            Document values = figures.get("values", Document.class);
            values.forEach((item, value) -> add(item, ((Number) value).longValue()));
            add("financed", money(values, "financingRaised") > 0 ? 1 : 0);
        }
    }

    private static long money(Document document, String field) {
        return document.get(field, Number.class).longValue();
    }

    private LocalDate day(Document event) {
        return LocalDate.ofInstant(event.getDate("at").toInstant(), zone);
    }

    private boolean isIn(@Nullable Date stored) {
        return stored != null && isIn(LocalDate.ofInstant(Instant.ofEpochMilli(stored.getTime()), ZoneOffset.UTC));
    }

    private boolean isIn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to) && !day.isAfter(today);
    }

    private void add(String what, long amount) {
        sums.merge(what, amount, Long::sum);
    }
}
