package org.hatchery.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.hatchery.IntegrationTest;
import org.hatchery.ServiceClock;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.mongo.Sweep;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/** What becomes of a file after it was taken: it is shared or swept. */
@IntegrationTest
class KeepAttachmentTests {
    private final Sweep sweep;
    private final AttachmentDirectory directory;
    private final AttachmentFiles files;
    private final Attachments attachments;
    private final MongoOperations mongo;
    private final ServiceClock clock;
    private final String firm = "keep-" + UUID.randomUUID();
    private final Actor uploader = new Actor("keeper-" + UUID.randomUUID(), Role.FIRM, List.of(firm));

    KeepAttachmentTests(
            Sweep sweep,
            AttachmentDirectory directory,
            AttachmentFiles files,
            Attachments attachments,
            MongoOperations mongo,
            ServiceClock clock) {
        this.sweep = sweep;
        this.directory = directory;
        this.files = files;
        this.attachments = attachments;
        this.mongo = mongo;
        this.clock = clock;
    }

    @Test
    void isKeptByteForByteAlsoWhenItFillsManyPieces() throws IOException {
        byte[] bytes = Files.pdf(UploadAttachment.LARGEST);
        new Random(3).nextBytes(bytes);
        System.arraycopy(Files.PDF, 0, bytes, 0, Files.PDF.length);

        Attachment kept = upload(bytes, new NoScanner());

        assertThat(bytes(kept)).isEqualTo(bytes);
        assertThat(kept.size()).isEqualTo(UploadAttachment.LARGEST);
        assertThat(kept.scan()).isEqualTo(Scan.NOT_SCANNED);
    }

    @Test
    void isRefusedWhenItIsTooLargeEmptyOrOfAnotherKind() {
        isRefused(() -> upload(Files.pdf(UploadAttachment.LARGEST + 1), new NoScanner()));
        isRefused(() -> upload(new byte[0], new NoScanner()));
        isRefused(() -> upload(Files.EXE, new NoScanner()));
    }

    @Test
    void isRefusedWhileTooManyOfItsUploaderWaitToBeUsed() throws IOException {
        var hoarder = new Actor("hoarder-" + UUID.randomUUID(), Role.FIRM, List.of(firm));
        Attachment model = upload(Files.PDF, new NoScanner());
        for (int number = 1; number < UploadAttachment.UNSHARED; number++) {
            directory.add(of(hoarder, model, "hoard-" + UUID.randomUUID(), 1));
        }
        Attachment last = upload(Files.PDF, hoarder);

        isRefused(() -> upload(Files.PDF, hoarder));
        attachments.share(List.of(last.id()), hoarder.scope(), Set.of("x"), "files");
        assertThat(upload(Files.PDF, hoarder).id()).isNotNull();
    }

    @Test
    void isRefusedWhileItsUploaderHasTooManyBytesThatWaitToBeUsed() throws IOException {
        var hoarder = new Actor("hoarder-" + UUID.randomUUID(), Role.FIRM, List.of(firm));
        Attachment model = upload(Files.PDF, new NoScanner());
        long room = UploadAttachment.UNSHARED_BYTES - Files.PDF.length;
        directory.add(of(hoarder, model, "heavy-" + UUID.randomUUID(), room - 1));
        Attachment small = upload(Files.PDF, hoarder);

        isRefused(() -> upload(Files.PDF, hoarder));
        assertThatThrownBy(() -> upload(Files.PDF, hoarder))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        declined -> assertThat(
                                        declined.errors().get(0).message().chinese())
                                .isEqualTo("您尚未使用的文件加上此文件超过 200 MiB，请先提交，或一周后再上传。"));
        attachments.share(List.of(small.id()), hoarder.scope(), Set.of("x"), "files");
        assertThat(upload(Files.PDF, hoarder).id()).isNotNull();
    }

    private Attachment upload(byte[] bytes, Actor by) throws IOException {
        return new UploadAttachment(directory, files, new NoScanner(), clock, new SimpleMeterRegistry())
                .upload("合同.pdf", new ByteArrayResource(bytes), by);
    }

    private static Attachment of(Actor uploader, Attachment model, String id, long size) {
        return new Attachment(
                new AttachmentId(id),
                model.name(),
                model.kind(),
                size,
                model.sha256(),
                model.scan(),
                uploader.id(),
                model.uploadedAt(),
                model.visibleTo(),
                false,
                false);
    }

    @Test
    void isRefusedWhenTheScannerFindsSomethingOrGivesNoAnswer() throws IOException {
        try (var clamd = Clamd.answering(bytes -> "stream: Eicar-Test-Signature FOUND\0")) {
            isRefused(() -> upload(Files.PDF, scanner(clamd)));
        }
        var gone = Clamd.hanging();
        gone.close();
        isRefused(() -> upload(Files.PDF, scanner(gone)));
    }

    @Test
    void isTakenWhenTheScannerFindsNothing() throws IOException {
        try (var clamd = Clamd.answering(bytes -> "stream: OK\0")) {
            assertThat(upload(Files.PDF, scanner(clamd)).scan()).isEqualTo(Scan.CLEAN);
        }
    }

    @Test
    void isSharedWithThoseWhoMaySeeTheRecordHoweverOften() throws IOException {
        Attachment one = upload(Files.PDF, new NoScanner());
        Attachment other = upload(Files.XML, new NoScanner());
        Scope bureau = Scope.of(Set.of("region:keep-here"));
        var ids = List.of(one.id(), other.id(), one.id());
        assertThat(attachments.find(ids, bureau)).isEmpty();

        for (int time = 0; time < 2; time++) {
            assertThat(attachments.share(ids, uploader.scope(), Set.of("region:keep-here", "provider:p"), "files"))
                    .extracting(Attachment::id)
                    .containsExactlyInAnyOrder(one.id(), other.id());
        }

        assertThat(attachments.find(ids, bureau)).hasSize(2);
        assertThat(attachments.find(ids, bureau)).allSatisfy(shared -> {
            assertThat(shared.shared()).isTrue();
            assertThat(shared.visibleTo())
                    .containsExactlyInAnyOrder(Scope.incubatee(firm), "region:keep-here", "provider:p");
        });
    }

    @Test
    void isNotSharedBySomebodyElseNorTogetherWithOneThatIsNotThere() throws IOException {
        Attachment mine = upload(Files.PDF, new NoScanner());
        Scope stranger = Scope.of(Set.of("incubatee:stranger"));

        isDeclined(() -> attachments.share(List.of(mine.id()), stranger, Set.of("x"), "claim.files"));
        isDeclined(() -> attachments.share(
                List.of(mine.id(), new AttachmentId("none")), uploader.scope(), Set.of("x"), "claim.files"));

        assertThat(stored(mine)).isEqualTo(mine);
    }

    @Test
    void isSweptAfterAWeekInWhichNothingReferredToIt() throws IOException {
        Attachment forgotten = uploaded(Duration.ofDays(7).plusMinutes(1));
        Attachment shared = uploaded(Duration.ofDays(70));
        Attachment young = uploaded(Duration.ofDays(7).minusMinutes(1));
        attachments.share(List.of(shared.id()), uploader.scope(), Set.of("x"), "files");

        new SweepAttachments(sweep, directory, files, clock).sweep();

        assertThat(attachments.find(List.of(forgotten.id(), shared.id(), young.id()), uploader.scope()))
                .extracting(Attachment::id)
                .containsExactlyInAnyOrder(shared.id(), young.id());
        assertThat(pieces(forgotten)).isZero();
        assertThat(pieces(shared)).isEqualTo(1);
        assertThat(bytes(shared)).isEqualTo(Files.PDF);
    }

    @Test
    void isSweptAlsoWhenItsUploadOrAnEarlierSweepWasCut() throws IOException {
        clock.goBack(8);
        Attachment withoutBytes = upload(Files.PDF, new NoScanner());
        files.delete(withoutBytes.id());
        Attachment withoutHead = upload(Files.PDF, new NoScanner());
        mongo.getCollection(AttachmentFiles.BUCKET + ".files")
                .deleteOne(new Document("_id", withoutHead.id().value()));
        Attachment halfSwept = upload(Files.PDF, new NoScanner());
        directory.discard(halfSwept.id());
        List<Attachment> all = List.of(withoutBytes, withoutHead, halfSwept);
        clock.reset();

        new SweepAttachments(sweep, directory, files, clock).sweep();

        assertThat(all).allSatisfy(attachment -> {
            assertThat(stored(attachment)).isNull();
            assertThat(pieces(attachment)).isZero();
        });
    }

    @Test
    void cannotBeSharedOnceASweepHasBegunNorSweptOnceItIsShared() throws IOException {
        Attachment going = upload(Files.PDF, new NoScanner());
        Attachment staying = upload(Files.PDF, new NoScanner());
        directory.discard(going.id());
        attachments.share(List.of(staying.id()), uploader.scope(), Set.of("x"), "files");

        isDeclined(() -> attachments.share(List.of(going.id()), uploader.scope(), Set.of("x"), "claim.files"));
        assertThat(directory.discard(staying.id())).isFalse();
        assertThat(bytes(staying)).isEqualTo(Files.PDF);
    }

    private Attachment upload(byte[] bytes, AttachmentScanner scanner) throws IOException {
        return new UploadAttachment(directory, files, scanner, clock, new SimpleMeterRegistry())
                .upload("合同.pdf", new ByteArrayResource(bytes), uploader);
    }

    private AttachmentScanner scanner(Clamd clamd) {
        return ScannerConfiguration.clamd(clamd.address(), new SimpleAsyncTaskScheduler());
    }

    private byte[] bytes(Attachment attachment) throws IOException {
        try (InputStream stream = attachments.open(attachment).orElseThrow()) {
            return stream.readAllBytes();
        }
    }

    private Attachment stored(Attachment attachment) {
        return mongo.findById(attachment.id(), Attachment.class);
    }

    private long pieces(Attachment attachment) {
        return mongo.getCollection(AttachmentFiles.BUCKET + ".chunks")
                .countDocuments(new Document("files_id", attachment.id().value()));
    }

    /** One that was sent so long ago. */
    private Attachment uploaded(Duration age) throws IOException {
        clock.pass(age.negated());
        Attachment attachment = upload(Files.PDF, new NoScanner());
        clock.reset();
        return attachment;
    }

    private void isRefused(ThrowingCallable upload) {
        long before = mongo.count(new Query(), Attachment.class);

        assertThatThrownBy(upload)
                .isInstanceOfSatisfying(
                        Rejection.class, declined -> assertThat(declined.code()).isEqualTo(UserErrorCode.FILE_REFUSED));

        assertThat(mongo.count(new Query(), Attachment.class)).isEqualTo(before);
    }

    private static void isDeclined(ThrowingCallable share) {
        assertThatThrownBy(share).isInstanceOfSatisfying(Rejection.class, declined -> {
            assertThat(declined.code()).isEqualTo(UserErrorCode.NOT_FOUND);
            assertThat(declined.errors().get(0).field()).isEqualTo(List.of("claim", "files"));
        });
    }
}
