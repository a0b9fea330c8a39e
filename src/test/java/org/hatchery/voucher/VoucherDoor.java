package org.hatchery.voucher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.TestTokens;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** The door of vouchers as clients know it, with parties of the test's own in 西藏自治区 and its partner 成都市. */
final class VoucherDoor {
    static final String PROVINCE = "540000";
    static final String CITY = "540100";
    static final String COUNTY = "540102";
    static final String PARTNER = "510100";
    static final String ABROAD = "510104";
    private static final AtomicInteger NUMBERS =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(900_000_000));

    final Api api;
    final MongoOperations mongo;
    final ServiceClock clock;
    final Caller admin;
    final Caller province;
    final Caller city;
    private final TestTokens tokens;
    /** In which year each programme has its budget. */
    private final Map<String, Integer> years = new ConcurrentHashMap<>();

    VoucherDoor(Api api, TestTokens tokens, MongoOperations mongo, ServiceClock clock) {
        this.api = api;
        this.tokens = tokens;
        this.mongo = mongo;
        this.clock = clock;
        this.admin = api.as(Role.ADMIN);
        this.province = api.as(Role.BUREAU, PROVINCE);
        this.city = api.as(Role.BUREAU, CITY);
    }

    LocalDate today() {
        return clock.today();
    }

    /** Who asks: somebody limited to the object with this global id. */
    static Actor actor(Role role, String globalId) {
        return new Actor("test-" + role, role, List.of(GlobalId.parse(globalId).key()));
    }

    Caller firm(String incubatee) {
        return api.as(actor(Role.FIRM, incubatee));
    }

    Caller provider(String provider) {
        return api.as(actor(Role.PROVIDER, provider));
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    /** An input under a key of its own, unless one is given. */
    static Map<String, Object> input(Object... fields) {
        Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", key()));
        input.putAll(map(fields));
        return input;
    }

    static Map<String, Object> map(Object... fields) {
        Map<String, Object> all = new HashMap<>();
        for (int place = 0; place < fields.length; place += 2) {
            all.put(
                    (String) fields[place],
                    fields[place + 1] instanceof LocalDate day ? day.toString() : fields[place + 1]);
        }
        return all;
    }

    /** The answer to a change that was accepted. */
    static JsonNode done(Caller caller, String operation, Map<String, ?> input) {
        Reply reply = caller.run(operation, Map.of("input", input));
        assertThat(reply.refusals()).as(operation + reply.body()).isEmpty();
        return reply.data().iterator().next();
    }

    static JsonNode done(Caller caller, String operation, Object... fields) {
        return done(caller, operation, input(fields));
    }

    // ---- parties

    /** The least terms: half the price of tests, with any of their parts replaced. */
    static Map<String, Object> terms(Object... parts) {
        Map<String, Object> terms = map(
                "from", "2020-01-01",
                "applicants", map("forms", List.of("FIRM")),
                "coverage", map("services", List.of("TESTING")),
                "funding", map("ratePercent", 50),
                "requests", map(),
                "validity", map("months", 12),
                "settlement", map("model", "APPLICANT_CLAIMS"),
                "citation", map("title", "西藏自治区试验创新券办法", "number", "试验〔2026〕1号", "clause", "第三条"));
        terms.putAll(map(parts));
        return terms;
    }

    /** A programme of the province with a budget for this year. */
    String programme(Map<String, Object> terms, String budget) {
        Map<String, Object> input = map("title", "西藏自治区试验创新券", "region", PROVINCE, "terms", terms);
        input.put("code", "v-" + key().substring(0, 30));
        String id = done(province, "bureau/RegisterProgramme", input)
                .at("/programme/id")
                .asString();
        int year = today().getYear();
        done(province, "bureau/SetProgrammeBudget", map("programme", id, "year", year, "amount", budget));
        years.put(id, year);
        return id;
    }

    int budgetYear(String programme) {
        return years.get(programme);
    }

    static int number() {
        return NUMBERS.incrementAndGet();
    }

    /** A firm in a carrier of the county, two years old. */
    String firm() {
        return firmOf(CreditCodes.of(COUNTY, number()).value());
    }

    String firmOf(String creditCode) {
        Map<String, Object> party = map(
                "name",
                "试验企业" + creditCode,
                "creditCode",
                creditCode,
                "foundedOn",
                today().minusYears(2),
                "field",
                "OTHER");
        Map<String, Object> input = input("carrier", carrier(), "enteredOn", today().minusMonths(6), "space", map());
        input.put("party", Map.of("firm", party));
        return done(admin, "manager/AdmitIncubatee", input)
                .at("/stay/incubatee/id")
                .asString();
    }

    private String carrier() {
        Map<String, Object> operator = map(
                "name", "试验运营", "creditCode", CreditCodes.of(COUNTY, number()).value());
        Map<String, Object> input = map(
                "name",
                "试验孵化器" + key(),
                "kind",
                "INCUBATOR",
                "operator",
                operator,
                "region",
                COUNTY,
                "openedOn",
                "2020-01-01",
                "servicesOffered",
                List.of("EVENT"));
        return done(admin, "bureau/RegisterCarrier", input).at("/carrier/id").asString();
    }

    /** A provider that is qualified for tests and research and offers T-1, a statutory S-1 and R-1. */
    String provider() {
        return shop(COUNTY);
    }

    String shop(String region) {
        int number = number();
        Map<String, Object> input = map(
                "name",
                "试验检测中心" + number,
                "creditCode",
                CreditCodes.of(region, number).value(),
                "region",
                region);
        String id =
                done(admin, "bureau/RegisterProvider", input).at("/provider/id").asString();
        change(
                id,
                "bureau/PutQualification",
                "kinds",
                List.of("TESTING", "R_AND_D"),
                "certificateNumber",
                "CNAS",
                "from",
                "2020-01-01");
        change(id, "provider/PutOffering", "code", "T-1", "kind", "TESTING", "title", "成分检测", "unit", "次");
        change(id, "provider/PutOffering", "code", "R-1", "kind", "R_AND_D", "title", "委托研发", "unit", "项");
        change(
                id,
                "provider/PutOffering",
                "code",
                "S-1",
                "kind",
                "TESTING",
                "title",
                "强制检定",
                "unit",
                "次",
                "statutory",
                true);
        return id;
    }

    /** Under which code a provider is registered. */
    String creditCode(String provider) {
        return stored("providers", provider).get("profile", Document.class).getString("creditCode");
    }

    /** Changes a provider; its present version is filled in. */
    void change(String provider, String operation, Object... fields) {
        Map<String, Object> input = map(fields);
        input.put("provider", provider);
        input.put("expectedVersion", stored("providers", provider).get("version"));
        done(admin, operation, input);
    }

    Document stored(String collection, String globalId) {
        return mongo.findById(GlobalId.parse(globalId).key(), Document.class, collection);
    }

    /** Sends a file the way clients do. */
    String upload(Actor actor) {
        String file = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"材料.xml\"\r\n\r\n"
                + "<?xml version=\"1.0\" encoding=\"UTF-8\"?><EInvoice/>\r\n--X--\r\n";
        Reply reply = api.send(attachments("", actor)
                .header("Content-Type", "multipart/form-data; boundary=X")
                .POST(BodyPublishers.ofByteArray(file.getBytes(UTF_8))));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.text("/id");
    }

    int download(Actor actor, String file) {
        return api.send(attachments("/" + file, actor).GET()).status();
    }

    private HttpRequest.Builder attachments(String path, Actor actor) {
        return api.request("/attachments" + path).header("Authorization", "Bearer " + tokens.of(actor));
    }
}
