package org.hatchery.programme.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.FIRM;
import static org.hatchery.programme.register.Registered.REGION;
import static org.hatchery.programme.register.Registered.isDeclined;
import static org.hatchery.programme.register.Registered.particulars;
import static org.hatchery.programme.register.Registered.terms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.Listing;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.hatchery.programme.budget.Budget;
import org.hatchery.programme.budget.BudgetLedger;
import org.hatchery.programme.budget.BudgetLedger.Outcome;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.programme.terms.Terms;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** A programme on the register … */
@IntegrationTest
class ChangeProgrammeTests {
    private final MongoOperations mongo;
    private final BudgetLedger ledger;
    private final ProgrammeDirectory directory;
    private final DatabaseCommands commands;
    private final Caller bureau;
    private final Caller neighbour;
    private final Caller firm;
    private String id = "";

    ChangeProgrammeTests(
            Api api,
            MongoOperations mongo,
            BudgetLedger ledger,
            ProgrammeDirectory directory,
            DatabaseCommands commands) {
        this.mongo = mongo;
        this.ledger = ledger;
        this.directory = directory;
        this.commands = commands;
        this.bureau = api.as(BUREAU, REGION);
        this.neighbour = api.as(BUREAU, "640100");
        this.firm = api.as(FIRM, "nobody");
    }

    @BeforeEach
    void registered() {
        id = Registered.programme(bureau.run("bureau/RegisterProgramme", Map.of("input", particulars())))
                .path("id")
                .asString();
    }

    @Test
    void getsNewTermsWhereTheOldOnesEnd() {
        JsonNode programme = Registered.programme(addTerms(bureau, 0, "2027-01-01"));

        assertThat(programme.path("version").asInt()).isEqualTo(1);
        assertThat(programme.at("/terms/0/to").asString()).isEqualTo("2027-01-01");
        assertThat(programme.at("/terms/1/from").asString()).isEqualTo("2027-01-01");
        assertThat(programme.at("/terms/1/to").isNull()).isTrue();
    }

    @Test
    void declinesTermsOfAnotherVersionRegionOrTime() {
        Document before = stored();

        isDeclined(addTerms(bureau, 1, "2027-01-01"), "STALE", "expectedVersion");
        isDeclined(addTerms(neighbour, 0, "2027-01-01"), "NOT_RESPONSIBLE", "");
        isDeclined(addTerms(bureau, 0, "2026-01-01"), "WRONG_DATES", "terms.from");
        Map<String, Object> far = terms("2027-01-01");
        far.put(
                "coverage",
                Map.of(
                        "services",
                        List.of("TESTING"),
                        "partners",
                        List.of(Map.of("region", "999999", "sharePercent", 1))));
        isDeclined(addTerms(bureau, 0, far), "INVALID", "terms.coverage.partners.0.region");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void declinesWhatNamesNoProgramme() {
        id = GlobalId.of("Programme", "nobody");

        isDeclined(addTerms(bureau, 0, "2027-01-01"), "NOT_FOUND", "programme");
        isDeclined(setBudget(bureau, 2026, "1.00"), "NOT_FOUND", "programme");
    }

    @Test
    void getsNewTermsFromOneOfManyCallersOnly() {
        List<List<String>> refusals = Together.run(
                8, caller -> addTerms(bureau, 0, "2027-01-0" + (caller + 1)).refusals());

        assertThat(refusals).filteredOn(List::isEmpty).hasSize(1);
        assertThat(refusals).filteredOn(List.of("STALE")::equals).hasSize(7);
        assertThat(stored().getList("terms", Document.class)).hasSize(2);
    }

    @Test
    void hasABudgetAYear() {
        Registered.programme(setBudget(bureau, 2026, "100.00"));
        Registered.programme(setBudget(bureau, 2027, "50.00"));
        Registered.programme(setBudget(bureau, 2026, "80.00"));

        assertThat(ledger.find(key(), 2026)).map(Budget::amount).contains(Yuan.of("80.00"));
        assertThat(ledger.find(key(), 2027)).map(Budget::amount).contains(Yuan.of("50.00"));
    }

    @Test
    void keepsTheBudgetThatIsCommitted() {
        setBudget(bureau, 2026, "100.00");
        assertThat(ledger.post(key(), 2026, key().value() + "#1", Yuan.of("60.00"), () -> true))
                .isEqualTo(Outcome.POSTED);

        isDeclined(setBudget(bureau, 2026, "59.99"), "BUDGET_EXCEEDED", "amount");
        isDeclined(setBudget(neighbour, 2026, "200.00"), "NOT_RESPONSIBLE", "");
        isDeclined(setBudget(bureau, 1999, "200.00"), "INVALID", "year");
        isDeclined(setBudget(bureau, 3000, "200.00"), "INVALID", "year");
        assertThat(ledger.find(key(), 2026)).map(Budget::amount).contains(Yuan.of("100.00"));
        Registered.programme(setBudget(bureau, 2026, "60.00"));
    }

    @Test
    void isListedWhereAndWhenItIsInForce() {
        addTerms(bureau, 0, "2027-01-01", "2028-01-01");

        assertThat(listed(Map.of("openTo", "640202", "inForceOn", "2027-12-31")))
                .contains(id);
        assertThat(listed(Map.of("openTo", REGION, "inForceOn", "2026-01-01"))).contains(id);
        assertThat(listed(Map.of("openTo", REGION))).contains(id);
        assertThat(listed(Map.of("openTo", "640202", "inForceOn", "2025-12-31")))
                .doesNotContain(id);
        assertThat(listed(Map.of("openTo", "640202", "inForceOn", "2028-01-01")))
                .doesNotContain(id);
        assertThat(listed(Map.of("openTo", "640106"))).doesNotContain(id);
        assertThat(listed(Map.of("openTo", "640000"))).doesNotContain(id);
    }

    @Test
    void isNotInForceOnADayThatOnlyTwoOfItsTermsCoverTogether() {
        Map<String, Object> said = particulars();
        Map<String, Object> first = terms("2020-01-01");
        first.put("to", "2021-01-01");
        said.put("terms", first);
        id = Registered.programme(bureau.run("bureau/RegisterProgramme", Map.of("input", said)))
                .path("id")
                .asString();
        addTerms(bureau, 0, "2023-01-01", "2024-01-01");

        assertThat(listed(Map.of("openTo", REGION, "inForceOn", "2022-01-01"))).doesNotContain(id);
        assertThat(directory.openTo(new org.hatchery.region.RegionCode("640202"), LocalDate.parse("2023-06-01")))
                .extracting(Programme::getId)
                .contains(key());
    }

    @Test
    void isListedOnceOnPagesInBothDirections() {
        registered();
        registered();
        var list = new Listing(firm, "programmes", "ProgrammeFilter", "title");
        List<String> whole = Listing.ids(list.forward(Map.of("openTo", REGION), 100));

        assertThat(whole).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
        assertThat(Listing.ids(list.forward(Map.of("openTo", REGION), 2))).isEqualTo(whole);
        assertThat(Listing.ids(list.backward(Map.of("openTo", REGION), 2))).isEqualTo(whole);
    }

    @Test
    void isFoundByItsGlobalIdByEverybody() {
        assertThat(firm.ask("query($id: ID!) { node(id: $id) { id ... on Programme { title } } }", Map.of("id", id))
                        .at("/node/title")
                        .asString())
                .isEqualTo("石嘴山市科技创新券");
        assertThat(firm.run("firm/ProgrammePage", Map.of("programme", GlobalId.of("Programme", "nobody")))
                        .at("/programme")
                        .isNull())
                .isTrue();
    }

    @Test
    void costsFewCommands() {
        count("ProgrammePage", 1, () -> firm.run("firm/ProgrammePage", Map.of("programme", id)));
        count("ProgrammeList", 1, () -> firm.run("firm/ProgrammeList", Map.of("filter", Map.of("openTo", "640202"))));
        count("RegisterProgramme", 1, () -> bureau.run("bureau/RegisterProgramme", Map.of("input", particulars())));
        count("AddProgrammeTerms", 2, () -> addTerms(bureau, 0, "2027-01-01"));
        count("SetProgrammeBudget (first)", 3, () -> setBudget(bureau, 2026, "1.00"));
        count("SetProgrammeBudget", 3, () -> setBudget(bureau, 2026, "2.00"));
    }

    private void count(String what, int most, java.util.function.Supplier<Reply> act) {
        List<String> sent =
                commands.during(() -> assertThat(act.get().refusals()).isEmpty());
        System.out.printf("| %-28s | %2d | %s%n", what, sent.size(), String.join(", ", sent));
        assertThat(sent).as(what).hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void keepsItsTermsInMemoryForWhoeverAsksAgain() {
        LocalDate from = LocalDate.parse("2026-01-01");
        Terms read = directory.terms(key(), from);

        assertThat(commands.during(
                        () -> assertThat(directory.terms(key(), from)).isSameAs(read)))
                .isEmpty();
    }

    private List<String> listed(Map<String, ?> filter) {
        return firm.run("firm/ProgrammeList", Map.of("filter", filter, "first", 100))
                .at("/programmes/nodes")
                .valueStream()
                .map(node -> node.path("id").asString())
                .toList();
    }

    private ProgrammeId key() {
        return new ProgrammeId(GlobalId.key("Programme", id));
    }

    private Document stored() {
        return mongo.getCollection("programmes")
                .find(new Document("_id", key().value()))
                .first();
    }

    private Reply addTerms(Caller caller, int version, String from) {
        return addTerms(caller, version, terms(from));
    }

    private Reply addTerms(Caller caller, int version, String from, String to) {
        Map<String, Object> limited = new HashMap<>(terms(from));
        limited.put("to", to);
        return addTerms(caller, version, limited);
    }

    private Reply addTerms(Caller caller, int version, Map<String, ?> terms) {
        return caller.run(
                "bureau/AddProgrammeTerms",
                Map.of("input", Map.of("programme", id, "expectedVersion", version, "terms", terms)));
    }

    private Reply setBudget(Caller caller, int year, String amount) {
        return caller.run(
                "bureau/SetProgrammeBudget", Map.of("input", Map.of("programme", id, "year", year, "amount", amount)));
    }
}
