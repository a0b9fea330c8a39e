package org.hatchery.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.reporting.Reporting.done;

import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.attachment.UploadAttachment;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.reporting.Reporting.Filed;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** A submitted report on paper … */
@IntegrationTest
class SealedCopyTests {
    private static final int SMALL = 40_000;

    private final Api api;
    private final MongoOperations mongo;
    private final UploadAttachment uploads;

    SealedCopyTests(Api api, MongoOperations mongo, UploadAttachment uploads) {
        this.api = api;
        this.mongo = mongo;
        this.uploads = uploads;
    }

    private Filed filed(String county) {
        return new Reporting(api, mongo, county).filed("CARRIER_MONTH", county, "2020-06");
    }

    private Actor manager(Filed report) {
        return new Actor("test-CARRIER_MANAGER", Role.CARRIER_MANAGER, List.of(report.carrier()));
    }

    private HttpResponse<byte[]> paper(Filed report, Actor actor, String language) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        api.request("/report-copies/" + report.id() + ".pdf")
                                .header("Authorization", "Bearer " + api.token(actor))
                                .header("Accept-Language", language)
                                .build(),
                        BodyHandlers.ofByteArray());
    }

    /** Whether these characters are set on the page, in the encoding of its font and with its marks before brackets. */
    private static boolean says(byte[] file, int page, String text) throws IOException {
        var reader = new PdfReader(file);
        String content = Pattern.compile("(?s)\\\\(.)")
                .matcher(new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1))
                .replaceAll(marked -> Matcher.quoteReplacement(plain(marked.group(1))));
        String wanted = new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
        return content.contains(wanted);
    }

    private static String plain(String marked) {
        int at = "nrtbf".indexOf(marked);
        return at < 0 ? marked : String.valueOf("\n\r\t\b\f".charAt(at));
    }

    private String scan(Filed report, Actor by) throws IOException {
        byte[] scan = "%PDF-1.4\nscan\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        return GlobalId.of(
                "Attachment",
                uploads.upload("签章件.pdf", () -> new ByteArrayInputStream(scan), by)
                        .id()
                        .value());
    }

    private Reply attach(Filed report, String attachment, String code) {
        Map<String, Object> input = new HashMap<>(report.act());
        input.put("attachment", attachment);
        input.put("code", code);
        return report.at().manager(report.carrier()).run("manager/AttachSignedCopy", Map.of("input", input));
    }

    @Test
    void isPrintedOnceItIsSubmittedWithItsHashItsCodeAndThePagesNumbered() throws Exception {
        Filed report = filed("540626");
        assertThat(paper(report, manager(report), "zh").statusCode()).isEqualTo(409);
        assertThat(report.state().path("printUrl").isNull()).isTrue();
        done(report.submit(), "/submitReport");

        HttpResponse<byte[]> reply = paper(report, manager(report), "zh");
        JsonNode state = report.state();
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/pdf");
        byte[] file = reply.body();
        assertThat(says(file, 1, "孵化载体月度统计表")).isTrue();
        assertThat(says(file, 1, state.path("contentHash").asString())).isTrue();
        assertThat(says(file, 1, state.path("verificationCode").asString())).isTrue();
        assertThat(says(file, 1, "第 1 页")).isTrue();
        assertThat(says(file, 1, "期末在孵企业数")).isTrue();
        assertThat(says(file, 1, "（单位盖章）")).isTrue();
        assertThat(file.length).isLessThan(SMALL);
        assertThat(says(paper(report, manager(report), "en").body(), 1, "Monthly statistics of carriers"))
                .isTrue();
        assertThat(state.path("printUrl").asString()).isEqualTo("/report-copies/" + report.id() + ".pdf");
    }

    @Test
    void isSeenByThoseWhoSeeTheReportAlone() throws Exception {
        Filed report = filed("540627");
        done(report.submit(), "/submitReport");

        assertThat(paper(report, new Actor("b", Role.BUREAU, List.of("540627")), "zh")
                        .statusCode())
                .isEqualTo(200);
        assertThat(paper(report, new Actor("b", Role.BUREAU, List.of("540628")), "zh")
                        .statusCode())
                .isEqualTo(404);
        assertThat(paper(report, new Actor("m", Role.CARRIER_MANAGER, List.of("other")), "zh")
                        .statusCode())
                .isEqualTo(404);
        assertThat(paper(report, new Actor("f", Role.FIRM, List.of(report.carrier())), "zh")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void comesBackSignedAndTheReviewerSeesTheScanUntilAnotherContentIsSubmitted() throws Exception {
        Filed report = filed("540628");
        done(report.submit(), "/submitReport");
        String code = report.state().path("verificationCode").asString();
        String scan = scan(report, manager(report));

        assertThat(attach(report, scan, "0000-0000-0000-0000").refusals()).containsExactly("INVALID");
        assertThat(attach(report, scan(report, new Actor("x", Role.FIRM, List.of("y"))), code)
                        .refusals())
                .containsExactly("NOT_FOUND");
        JsonNode signed = done(attach(report, scan, code), "/attachSignedCopy").path("report");
        assertThat(signed.at("/signedCopy/current").asBoolean()).isTrue();
        assertThat(signed.at("/trail/1/step").asString()).isEqualTo("SIGN");
        JsonNode seen = report.draft(report.at().bureau()).path("report");
        assertThat(seen.at("/signedCopy/attachment").asString()).isEqualTo(scan);
        String token = api.token(new Actor("b", Role.BUREAU, List.of("540628")));
        assertThat(api.send(api.request("/attachments/" + scan).header("Authorization", "Bearer " + token))
                        .status())
                .isEqualTo(200);

        done(report.giveBack("540628"), "/returnReport");
        done(report.save(Filed.number("services", "3")), "/saveItems");
        done(report.submit(), "/submitReport");
        assertThat(report.state().at("/signedCopy/current").asBoolean()).isFalse();
        assertThat(attach(report, scan, code).refusals()).containsExactly("INVALID");
    }

    @Test
    void isAttachedOnceForOneRequestAndNeverToADraft() throws Exception {
        Filed report = filed("540629");
        String scan = scan(report, manager(report));
        assertThat(attach(report, scan, "0000-0000-0000-0000").refusals()).containsExactly("WRONG_STATE");
        done(report.submit(), "/submitReport");
        Map<String, Object> input = new HashMap<>(report.act());
        input.put("attachment", scan);
        input.put("code", report.state().path("contentHash").asString());
        input.put("idempotencyKey", UUID.randomUUID().toString());
        for (int times = 0; times < 2; times++) {
            done(
                    report.at().manager(report.carrier()).run("manager/AttachSignedCopy", Map.of("input", input)),
                    "/attachSignedCopy");
        }
        assertThat(report.state().path("trail")).hasSize(2);
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.putAll(report.act());
        assertThat(report.at()
                        .bureau()
                        .run("manager/AttachSignedCopy", Map.of("input", input))
                        .refusals())
                .as("the carrier's own report is signed by the carrier")
                .containsExactly("NOT_RESPONSIBLE");
    }
}
