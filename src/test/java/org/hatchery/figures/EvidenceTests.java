package org.hatchery.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.incubation.Admitted.with;
import static org.hatchery.incubation.Refusal.assertDeclined;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Incubator;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is shown for a graduation or a label … */
@IntegrationTest
class EvidenceTests {
    private static final String PLACE = "440229";

    private final Api api;
    private final Incubator home;
    private final Admitted stay;
    private final Actor manager;
    private final int last;

    EvidenceTests(Api api) {
        this.api = api;
        this.home = Incubator.open(api, PLACE, "INCUBATOR");
        this.last = home.today().getYear() - 1;
        this.stay = home.entry()
                .withFirm("foundedOn", LocalDate.of(last - 1, 1, 8).toString())
                .on(LocalDate.of(last - 1, 3, 1))
                .admitted();
        this.manager = new Actor("test-CARRIER_MANAGER", Role.CARRIER_MANAGER, List.of(home.localId()));
    }

    @Test
    void isSeenWithItsFilesByTheBureauAboveAndByNobodyElsewhere() {
        String file = upload();
        Caller bureau = api.as(Role.BUREAU, PLACE);
        assertThat(bureau.run("firm/AttachmentCard", Map.of("attachment", file))
                        .at("/attachment")
                        .isNull())
                .isTrue();

        done(graduate(Map.of("documentNumber", "并购协议", "files", List.of(file)), "MERGER_OR_LISTING"));

        JsonNode shown = stay.page().at("/graduation/evidence/files/0");
        assertThat(shown.at("/attachment").asString()).isEqualTo(file);
        assertThat(shown.at("/name").asString()).isEqualTo("a.pdf");
        assertThat(shown.at("/sha256").asString()).hasSize(64);
        assertThat(bureau.run("firm/AttachmentCard", Map.of("attachment", file))
                        .at("/attachment/name")
                        .asString())
                .isEqualTo("a.pdf");
        assertThat(api.as(Role.BUREAU, "620700")
                        .run("firm/AttachmentCard", Map.of("attachment", file))
                        .at("/attachment")
                        .isNull())
                .isTrue();
    }

    @Test
    void isNoFileThatSomebodyElseUploaded() {
        String file = upload(new Actor("stranger", Role.FIRM, List.of("nobody")));

        assertDeclined(
                graduate(Map.of("documentNumber", "并购协议", "files", List.of(file)), "MERGER_OR_LISTING"),
                "NOT_FOUND evidence.files");
    }

    @Test
    void provesALabelAsWell() {
        String file = upload();
        done(stay.send(
                "RecordGrowthLabel",
                Map.of(
                        "firm",
                        stay.incubatee(),
                        "expectedVersion",
                        version(),
                        "kind",
                        "TECH_SME",
                        "certificateNumber",
                        "2026440229",
                        "from",
                        home.today().minusDays(9),
                        "files",
                        List.of(file))));

        assertThat(home.manager()
                        .run("manager/IncubateePage", Map.of("incubatee", stay.incubatee(), "years", List.of(last)))
                        .at("/incubatee/labels/0/files/0/attachment")
                        .asString())
                .isEqualTo(file);
    }

    @Test
    void namesNoYearBeforeTheFirmWasFoundedWhoeverAsks() {
        Reply reply = graduate(revenues(last - 2, "9000000.00", last - 1, "9000000.00"), "REVENUE");

        assertDeclined(reply, "WRONG_DATES evidence.revenues");
        assertDeclined(
                graduate(with(revenues(last - 2, "9000000.00", last - 1, "9000000.00"), "", ""), "REVENUE", "情况特殊"),
                "WRONG_DATES evidence.revenues");
    }

    @Test
    void isTheRevenueThatWasConfirmedOrSaysWhyNot() {
        confirmed(last, "5000000.00");
        Map<String, Object> shown = revenues(last - 1, "6000000.00", last, "5100000.00");

        assertDeclined(graduate(shown, "REVENUE"), "GROUND_NOT_MET evidence");
        done(graduate(shown, "REVENUE", "审计调整后的数字"));

        assertThat(stay.page().at("/overrides/0/code").asString()).isEqualTo("GROUND_NOT_MET");
        assertThat(stay.page().at("/disagreements")).isEmpty();
    }

    @Test
    void showsThatItDiffersFromWhatIsConfirmedLater() {
        done(graduate(revenues(last - 1, "6000000.00", last, "5100000.00"), "REVENUE"));
        assertThat(stay.page().at("/disagreements")).isEmpty();

        confirmed(last, "5000000.00");

        assertThat(stay.page().at("/disagreements/0").asString()).isEqualTo("REVENUE_DIFFERS");
    }

    private static Map<String, Object> revenues(int one, String first, int other, String second) {
        return Map.of(
                "documentNumber",
                "审计报告",
                "revenues",
                List.of(Map.of("year", one, "amount", first), Map.of("year", other, "amount", second)));
    }

    private Reply graduate(Map<String, ?> evidence, String ground) {
        return stay.graduate(home.today().minusDays(1).toString(), ground, evidence);
    }

    private Reply graduate(Map<String, Object> evidence, String ground, String override) {
        Map<String, Object> shown = new HashMap<>(evidence);
        shown.remove("");
        return stay.send(
                "GraduateIncubatee",
                with(stay.graduation(home.today().minusDays(1).toString(), ground, shown), "override", override));
    }

    private void confirmed(int year, String revenue) {
        String key = GlobalId.key("Incubatee", stay.incubatee());
        done(api.as(Role.FIRM, key)
                .run(
                        "firm/EnterYearFigures",
                        Map.of(
                                "input",
                                Map.of(
                                        "incubatee",
                                        stay.incubatee(),
                                        "year",
                                        year,
                                        "values",
                                        Resident.values("revenue", revenue)))));
        done(home.manager()
                .run(
                        "manager/ConfirmYearFigures",
                        Map.of(
                                "input",
                                Map.of(
                                        "figures",
                                        List.of(Map.of(
                                                "id",
                                                GlobalId.of("YearFigures", key + "/" + year),
                                                "expectedVersion",
                                                0))))));
    }

    private int version() {
        return home.manager()
                .ask("query($id: ID!) { incubatee(id: $id) { version } }", Map.of("id", stay.incubatee()))
                .at("/incubatee/version")
                .asInt();
    }

    private String upload() {
        return upload(manager);
    }

    private String upload(Actor who) {
        String head = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
        Reply reply = api.send(api.request("/attachments")
                .header("Authorization", "Bearer " + api.token(who))
                .header("Content-Type", "multipart/form-data; boundary=X")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray("%PDF-1.7\n".getBytes(UTF_8)),
                        BodyPublishers.ofString("\r\n--X--\r\n"))));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.text("/id");
    }

    private static void done(Reply reply) {
        assertThat(reply.refusals()).as(reply.body()).isEmpty();
    }
}
