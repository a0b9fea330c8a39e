package org.hatchery.pipeline.question;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.bson.Document;
import org.hatchery.Caller;
import org.hatchery.OwnService;
import org.hatchery.identity.Role;
import org.hatchery.pipeline.question.PlainRecount.Documents;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * Vouchers, budgets, pilot projects and yearly figures of any region and period are what a plain recount of the documents
 * says, however those are corrected.
 */
@Tag("integration")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordedFiguresTests {
    private static final int ROUNDS = 4;
    private static final String FIGURES = """
            query($region: RegionCode!, $period: Period!, $filter: PipelineFilter) {
              pipeline(region: $region, period: $period, filter: $filter) { total {
              yearFigures { reported confirmed employees freshGraduatesHired revenue rndExpenditure taxPaid financingRaised
                financed ipApplied ipGranted ipValid inventionsValid softwareCopyrights }
              vouchers { budget requested issued amountIssued orders amountUsed ordersSettled amountSettled amountClawedBack
                steps { step count meanDays } }
              pilotProjects { proposed started concluded failed trlGained cost } } } }""";
    /** In yuan, while documents hold hundredths. */
    private static final List<String> MONEY = List.of(
            "revenue",
            "rndExpenditure",
            "taxPaid",
            "financingRaised",
            "budget",
            "amountIssued",
            "amountUsed",
            "amountSettled",
            "amountClawedBack",
            "cost");
    /** Stored with the figures of a year, and not among the answers asked for here. */
    private static final List<String> UNASKED = List.of("collegeStaff", "rndStaff", "netProfit");

    private final OwnService service = new OwnService(40, 900);
    private final MongoDatabase database = service.database();
    private final KeepTotals keep = service.bean(KeepTotals.class);
    private final Clock clock = service.bean(Clock.class);
    private final LocalDate today = LocalDate.now(clock);
    private final Caller nation = service.api().as(Role.BUREAU, "100000");
    private final Random random = new Random(11);
    private Documents documents = Documents.in(database);

    @AfterAll
    void close() {
        service.close();
    }

    @Test
    void equalThoseOfTheDocuments() {
        compareAll();
        for (int round = 0; round < ROUNDS; round++) {
            correctSome();
            assertThat(keep.catchUp()).isTrue();
            compareAll();
        }
    }

    private void compareAll() {
        documents = Documents.in(database);
        for (String region : regions()) {
            for (int year = today.getYear() - 4; year <= today.getYear(); year++) {
                compare(region, Integer.toString(year), YearMonth.of(year, 1), YearMonth.of(year, 12));
                compareKind(region, year);
            }
            YearMonth month = YearMonth.from(today).minusMonths(random.nextInt(40));
            compare(region, month.toString(), month, month);
            int quarter = (month.getMonthValue() - 1) / 3;
            YearMonth first = YearMonth.of(month.getYear(), 3 * quarter + 1);
            compare(region, month.getYear() + "-Q" + (quarter + 1), first, first.plusMonths(2));
        }
    }

    /** The nation, and some of each level that anything happened in. */
    private List<String> regions() {
        var counties = new TreeSet<String>();
        database.getCollection("vouchers")
                .find()
                .forEach(voucher ->
                        counties.add(voucher.get("applicant", Document.class).getString("region")));
        database.getCollection("pilotProjects")
                .find()
                .forEach(project ->
                        counties.add(project.get("host", Document.class).getString("region")));
        List<String> all = new ArrayList<>(List.of("100000", "210000", "210100"));
        var some = new ArrayList<>(counties);
        for (int number = 0; number < 3; number++) {
            String county = some.get(random.nextInt(some.size()));
            all.add(county);
            all.add(county.substring(0, 2) + "0000");
        }
        return all;
    }

    private void compare(String region, String period, YearMonth first, YearMonth last) {
        if (first.isAfter(YearMonth.from(today))) {
            return;
        }
        Map<String, Long> expected = new PlainRecount(documents, clock.getZone(), today, region, first, last).sums();
        UNASKED.forEach(expected::remove);
        JsonNode answer =
                nation.ask(FIGURES, Map.of("region", region, "period", period)).at("/pipeline/total");
        assertThat(told(answer)).as(region + " in " + period).isEqualTo(expected);
    }

    /** Only figures that belong to carriers, since a filter chooses carriers. */
    private void compareKind(String region, int year) {
        String kind = List.of("INCUBATOR", "MAKER_SPACE").get(random.nextInt(2));
        Map<String, Long> expected = new PlainRecount(
                        documents, clock.getZone(), today, region, YearMonth.of(year, 1), YearMonth.of(year, 12))
                .ofKind(kind);
        UNASKED.forEach(expected::remove);
        Map<String, Object> variables = Map.of(
                "region", region, "period", Integer.toString(year), "filter", Map.of("carrierKinds", List.of(kind)));
        assertThat(told(nation.ask(FIGURES, variables).at("/pipeline/total")))
                .as(kind + " of " + region + " in " + year)
                .isEqualTo(expected);
    }

    private static Map<String, Long> told(JsonNode total) {
        Map<String, Long> told = new TreeMap<>();
        total.propertyStream()
                .filter(part -> part.getValue().isObject())
                .forEach(part -> part.getValue().propertyStream().forEach(field -> told(told, field)));
        told.values().removeIf(amount -> amount == 0);
        return told;
    }

    private static void told(Map<String, Long> told, Map.Entry<String, JsonNode> field) {
        if (field.getValue().isArray()) {
            field.getValue().forEach(step -> {
                long count = step.get("count").asLong();
                told.put(step.get("step").asString(), count);
                told.put(
                        step.get("step").asString() + " days",
                        Math.round(count * step.get("meanDays").asDouble()));
            });
        } else if (!field.getValue().isNull()) {
            var amount = new BigDecimal(field.getValue().asString());
            told.put(
                    field.getKey(),
                    MONEY.contains(field.getKey())
                            ? amount.movePointRight(2).longValueExact()
                            : amount.longValueExact());
        }
    }

    /** Late, corrected and withdrawn facts, as a use case of any day would leave them. */
    private void correctSome() {
        some("vouchers", 25, this::correctVoucher);
        some("pilotProjects", 8, this::correctProject);
        some("yearFigures", 60, this::correctFigures);
        some("budgets", 2, budget -> budget.put("amount", 100L * random.nextInt(10_000_000)));
    }

    private void some(String name, int many, Consumer<Document> change) {
        MongoCollection<Document> collection = database.getCollection(name);
        List<Document> all = collection.find().into(new ArrayList<>());
        for (int number = 0; number < many; number++) {
            Document one = all.get(random.nextInt(all.size()));
            change.accept(one);
            Number version = one.get("version", Number.class);
            if (version != null) {
                one.put("version", version.longValue() + 1);
            }
            one.put("uncounted", true);
            collection.replaceOne(eq("_id", one.get("_id")), one);
        }
    }

    private void correctVoucher(Document voucher) {
        List<Document> orders = voucher.getList("orders", Document.class);
        List<Document> history = voucher.getList("history", Document.class);
        switch (random.nextInt(6)) {
            case 0 -> shift(voucher, "requestedOn");
            case 1 -> shift(voucher, "issuedOn");
            case 2 -> voucher.get("applicant", Document.class).put("region", otherCounty());
            case 3 -> shift(history.get(random.nextInt(history.size())), "at");
            case 4 ->
                orders.forEach(order -> {
                    order.put("part", 100L * random.nextInt(100_000));
                    shift(order, "placedOn");
                });
            default -> orders.forEach(this::correctClaim);
        }
    }

    private void correctClaim(Document order) {
        Document claim = order.get("claim", Document.class);
        if (claim == null) {
            order.put("state", random.nextBoolean() ? "CANCELLED" : order.getString("state"));
        } else {
            claim.put("amount", 100L * random.nextInt(100_000));
            shift(claim, "settledOn");
        }
    }

    private void correctProject(Document project) {
        List<Document> history = project.getList("history", Document.class);
        switch (random.nextInt(4)) {
            case 0 -> shift(project, "proposedOn");
            case 1 -> project.get("host", Document.class).put("region", otherCounty());
            case 2 -> history.forEach(event -> shift(event, "on"));
            default -> {
                if (project.get("results", Document.class) != null) {
                    project.get("results", Document.class).put("actualCost", 100L * random.nextInt(1_000_000));
                }
            }
        }
    }

    private void correctFigures(Document figures) {
        figures.put("state", List.of("ENTERED", "CONFIRMED", "RETURNED").get(random.nextInt(3)));
        Document values = figures.get("values", Document.class);
        values.put("employees", random.nextInt(100));
        values.put("revenue", 100L * random.nextInt(1_000_000));
        values.put("financingRaised", random.nextBoolean() ? 0L : 5_000L);
    }

    private String otherCounty() {
        return List.of("210102", "210202", "510104", "110105", "320102").get(random.nextInt(5));
    }

    /** By up to a year and more, also past today. */
    private void shift(Document document, String field) {
        Date date = document.getDate(field);
        if (date != null) {
            Instant moved = date.toInstant().plus(random.nextInt(500) - 400, ChronoUnit.DAYS);
            document.put(field, Date.from(moved));
        }
    }
}
