package org.hatchery.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.AUDITOR;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.FIRM;
import static org.hatchery.identity.Role.VISITOR;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.TestTokens;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** Files as clients send and fetch them. */
@IntegrationTest
class AttachmentHttpTests {
    private static final Actor OWNER = new Actor("owner", FIRM, List.of("attach-firm"));

    private final Api api;
    private final TestTokens tokens;
    private final MongoOperations mongo;
    private final Attachments attachments;

    AttachmentHttpTests(Api api, TestTokens tokens, MongoOperations mongo, Attachments attachments) {
        this.api = api;
        this.tokens = tokens;
        this.mongo = mongo;
        this.attachments = attachments;
    }

    @Test
    void uploadAnswersWhatWasTaken() throws Exception {
        Reply reply = upload(OWNER, "../发票.exe", Files.PDF);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.text("/name")).isEqualTo("发票.exe.pdf");
        assertThat(reply.text("/type")).isEqualTo("application/pdf");
        assertThat(reply.json().path("size").asInt()).isEqualTo(Files.PDF.length);
        assertThat(reply.text("/sha256"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.PDF)));
        assertThat(reply.header("Location")).isEqualTo("/attachments/" + reply.text("/id"));
        assertThat(GlobalId.parse(reply.text("/id")).type()).isEqualTo("Attachment");
    }

    @ParameterizedTest
    @EnumSource
    void uploadIsForEveryRoleButThoseWhoOnlyRead(Role role) {
        String limit = role == BUREAU || role == AUDITOR ? "210100" : "somebody";
        Reply reply = upload(new Actor("x", role, role == ADMIN ? List.of() : List.of(limit)), "a.xml", Files.XML);

        boolean reads = role == AUDITOR || role == VISITOR;
        assertThat(reply.status()).isEqualTo(reads ? 403 : 201);
        if (reads) {
            assertThat(reply.body()).contains("FORBIDDEN");
        }
    }

    @Test
    void uploadIsRefusedInTheLanguageOfTheCaller() {
        Reply chinese = upload(OWNER, "a.pdf", Files.EXE);
        assertThat(chinese.status()).isEqualTo(422);
        assertThat(chinese.text("/code")).isEqualTo("FILE_REFUSED");
        assertThat(chinese.text("/message")).isEqualTo("仅接收 PDF、OFD、JPEG、PNG、XML 文件，请转换格式后上传。");

        HttpRequest.Builder request =
                posting(OWNER, part("file", "a.pdf", new byte[0])).header("Accept-Language", "en");
        assertThat(api.send(request).text("/message")).isEqualTo("The file is empty; please choose another.");
    }

    @Test
    void uploadIsRefusedWhenItIsTooLarge() {
        long before = mongo.count(new Query(), Attachment.class);

        Reply slightly = upload(OWNER, "a.pdf", Files.pdf(UploadAttachment.LARGEST + 1));
        Reply byFar = upload(OWNER, "a.pdf", Files.pdf(25 << 20));

        for (Reply reply : List.of(slightly, byFar)) {
            assertThat(reply.status()).isEqualTo(413);
            assertThat(reply.text("/code")).isEqualTo("FILE_REFUSED");
            assertThat(reply.text("/message")).isEqualTo("文件超过 10 MiB，请压缩或拆分后上传。");
        }
        assertThat(upload(OWNER, "a.pdf", Files.pdf(UploadAttachment.LARGEST)).status())
                .isEqualTo(201);
        assertThat(mongo.count(new Query(), Attachment.class)).isEqualTo(before + 1);
    }

    @Test
    void uploadTakesANameAsLongAsSystemsAllow() {
        for (String character : List.of("合", "a", "𠮷")) {
            String name = character.repeat(251) + ".pdf";
            Reply plain = upload(OWNER, name, Files.PDF);
            Reply both = api.send(posting(OWNER, partWithBothNames(name, Files.PDF)));

            assertThat(plain.status()).as(plain.body()).isEqualTo(201);
            assertThat(both.status()).as(both.body()).isEqualTo(201);
            assertThat(both.text("/name"))
                    .isEqualTo(plain.text("/name"))
                    .startsWith(character)
                    .endsWith(".pdf");
        }
    }

    @Test
    void uploadSaysThatANameIsTooLong() {
        Reply reply = upload(OWNER, "合".repeat(4_000) + ".pdf", Files.PDF);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/code")).isEqualTo("FILE_REFUSED");
        assertThat(reply.text("/message")).isEqualTo("文件名过长，请改短后重新上传。");
    }

    @Test
    void uploadIsRefusedUnlessItIsOneFile() {
        assertThat(api.send(posting(OWNER, new byte[0])).text("/code")).isEqualTo("FILE_REFUSED");
        byte[] two = join(part("file", "a.pdf", Files.PDF), part("file", "b.pdf", Files.PDF));
        assertThat(api.send(posting(OWNER, two)).text("/code")).isEqualTo("FILE_REFUSED");
        Reply json = api.send(authorised("/attachments", OWNER)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(json.text("/code")).isEqualTo("FILE_REFUSED");
        Reply cut = api.send(authorised("/attachments", OWNER)
                .header("Content-Type", "multipart/form-data; boundary=X")
                .POST(BodyPublishers.ofByteArray("--X\r\nContent-Disp".getBytes(UTF_8))));
        assertThat(cut.text("/code")).isEqualTo("FILE_REFUSED");
    }

    @Test
    void downloadGivesTheSameBytesToSaveAndNotToShow() {
        Reply file = download(OWNER, taken("电子发票 1.xml", Files.XML));

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(new String(Files.XML, UTF_8));
        assertThat(file.header("Content-Type")).isEqualTo("application/xml");
        assertThat(file.header("Content-Length")).isEqualTo(String.valueOf(Files.XML.length));
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox");
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E7%94%B5%E5%AD%90%E5%8F%91%E7%A5%A8%201.xml");
    }

    @Test
    void downloadIsForThoseInScopeOnly() {
        String id = taken("a.xml", Files.XML);
        Actor bureau = new Actor("bureau", BUREAU, List.of("630100"));
        for (Actor stranger : List.of(new Actor("s", FIRM, List.of("another")), bureau)) {
            Reply reply = download(stranger, id);
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.text("/code")).isEqualTo("NOT_FOUND");
        }
        assertThat(download(new Actor("admin", ADMIN, List.of()), id).status()).isEqualTo(200);

        attachments.share(
                List.of(new AttachmentId(GlobalId.key("Attachment", id))), OWNER.scope(), Set.of("region:630100"), "f");
        assertThat(download(bureau, id).status()).isEqualTo(200);
        assertThat(download(new Actor("a", AUDITOR, List.of("630100")), id).status())
                .isEqualTo(200);
    }

    @Test
    void isItsUploadersAloneUntilARecordRefersToIt() {
        Actor bureau = new Actor("clerk", BUREAU, List.of("630200"));
        String id = upload(bureau, "a.xml", Files.XML).text("/id");
        List<Actor> others = List.of(
                new Actor("colleague", BUREAU, List.of("630200")),
                new Actor("superior", BUREAU, List.of("630000")),
                new Actor("auditor", AUDITOR, List.of("630200")));

        assertThat(download(bureau, id).status()).isEqualTo(200);
        for (Actor other : others) {
            assertThat(download(other, id).status()).as(other.id()).isEqualTo(404);
            assertThat(api.as(other)
                            .ask("{ node(id: \"" + id + "\") { id } attachment(id: \"" + id + "\") { id } }")
                            .data()
                            .findValues("id"))
                    .as(other.id())
                    .isEmpty();
        }

        var key = new AttachmentId(GlobalId.key("Attachment", id));
        attachments.share(List.of(key), bureau.scope(), Set.of("region:630000", "region:630200"), "f");
        for (Actor other : others) {
            assertThat(download(other, id).status()).as(other.id()).isEqualTo(200);
        }
    }

    @Test
    void downloadFindsNothingUnderOtherIds() {
        for (String id : List.of("x", GlobalId.of("Carrier", "x"), GlobalId.of("Attachment", "none"))) {
            assertThat(download(OWNER, id).status()).isEqualTo(404);
        }
    }

    @Test
    void bothNeedAToken() {
        assertThat(api.send(api.request("/attachments/x")).status()).isEqualTo(401);
        Reply upload = api.send(multipart(api.request("/attachments"), part("file", "a.xml", Files.XML)));
        assertThat(upload.status()).isEqualTo(401);
        assertThat(upload.codes()).containsExactly("UNAUTHENTICATED");
    }

    @Test
    void graphqlShowsItInScopeOnly() {
        Map<String, String> file = Map.of("attachment", taken("a.xml", Files.XML));

        JsonNode shown = api.as(OWNER).run("firm/AttachmentCard", file).at("/attachment");
        assertThat(shown.path("mediaType").asString()).isEqualTo("application/xml");
        assertThat(shown.path("size").asInt()).isEqualTo(Files.XML.length);
        assertThat(api.send(authorised(shown.path("path").asString(), OWNER)).body())
                .isEqualTo(new String(Files.XML, UTF_8));
        assertThat(api.as(FIRM, "another")
                        .run("firm/AttachmentCard", file)
                        .at("/attachment")
                        .isNull())
                .isTrue();
    }

    @Test
    void nodeShowsItInScopeOnly() {
        String document = "{ node(id: \"%s\") { __typename } }".formatted(taken("a.xml", Files.XML));

        assertThat(api.as(OWNER).ask(document).at("/node/__typename").asString())
                .isEqualTo("Attachment");
        assertThat(api.as(FIRM, "another").ask(document).at("/node").isNull()).isTrue();
    }

    @Test
    void graphqlTakesNoFiles() {
        Reply reply = api.send(multipart(authorised("/graphql", OWNER), part("file", "a.xml", Files.XML)));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.codes()).containsExactly("BAD_REQUEST");
    }

    private String taken(String name, byte[] bytes) {
        return upload(OWNER, name, bytes).text("/id");
    }

    private Reply upload(Actor actor, String name, byte[] bytes) {
        return api.send(posting(actor, part("file", name, bytes)));
    }

    private Reply download(Actor actor, String id) {
        return api.send(authorised("/attachments/" + id, actor).GET());
    }

    private HttpRequest.Builder authorised(String path, Actor actor) {
        return api.request(path).header("Authorization", "Bearer " + tokens.of(actor));
    }

    private HttpRequest.Builder posting(Actor actor, byte[] parts) {
        return multipart(authorised("/attachments", actor), parts);
    }

    private static HttpRequest.Builder multipart(HttpRequest.Builder request, byte[] parts) {
        return request.header("Content-Type", "multipart/form-data; boundary=X")
                .POST(BodyPublishers.ofByteArray(join(parts, "--X--\r\n".getBytes(UTF_8))));
    }

    private static byte[] part(String field, String name, byte[] bytes) {
        String head = "--X\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n".formatted(field, name)
                + "Content-Type: application/octet-stream\r\n\r\n";
        return join(head.getBytes(UTF_8), bytes, "\r\n".getBytes(UTF_8));
    }

    private static byte[] partWithBothNames(String name, byte[] bytes) {
        String encoded = URLEncoder.encode(name, UTF_8);
        String head =
                "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"; filename*=UTF-8''%s\r\n\r\n"
                        .formatted(name, encoded);
        return join(head.getBytes(UTF_8), bytes, "\r\n".getBytes(UTF_8));
    }

    private static byte[] join(byte[]... pieces) {
        var all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
