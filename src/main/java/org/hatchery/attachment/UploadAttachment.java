package org.hatchery.attachment;

import static org.hatchery.shared.UserErrorCode.FILE_REFUSED;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/** Use case: take in one evidence file. */
@Service
public class UploadAttachment {
    public static final int LARGEST = 10 << 20;
    /** Each holds its file in memory; whoever comes next waits. */
    private static final int AT_ONCE = 8;
    /** More than a claim needs; nobody fills the database with files that no record wants. */
    static final int UNSHARED = 200;
    /** All of them together: twenty of the largest. */
    static final long UNSHARED_BYTES = 20L * LARGEST;

    private final AttachmentDirectory directory;
    private final AttachmentFiles files;
    private final AttachmentScanner scanner;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    UploadAttachment(
            AttachmentDirectory directory,
            AttachmentFiles files,
            AttachmentScanner scanner,
            Clock clock,
            MeterRegistry meters) {
        this.directory = directory;
        this.files = files;
        this.scanner = scanner;
        this.clock = clock;
        Gauge.builder("hatchery.uploads.waiting", places, Semaphore::getQueueLength)
                .description("Uploads that wait for a place")
                .register(meters);
    }

    /**
     * Keeps a file that only its uploader may see until a record refers to it.
     *
     * @throws Rejection FILE_REFUSED for a file that is empty, larger than 10 MiB, of a kind that is not taken or not
     *     clean, and for every file while the scanner gives no answer or 200 of the uploader's files, or 200 MiB of them,
     *     wait to be used
     */
    public Attachment upload(@Nullable String name, InputStreamSource content, Actor actor) throws IOException {
        places.acquireUninterruptibly();
        try {
            return keep(name, read(content), actor);
        } finally {
            places.release();
        }
    }

    private static byte[] read(InputStreamSource content) throws IOException {
        try (InputStream stream = content.getInputStream()) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw tooLarge();
            }
            return bytes;
        }
    }

    /** The document first: what a crash leaves of a file is then swept like any other that nobody refers to. */
    private Attachment keep(@Nullable String name, byte[] bytes, Actor actor) {
        var unused = directory.unusedOf(actor.id(), UNSHARED);
        if (unused.files() >= UNSHARED) {
            throw refused(Words.say("attachment.200-files-wait-used"));
        }
        if (unused.bytes() + bytes.length > UNSHARED_BYTES) {
            throw refused(Words.say("attachment.unused-files-too-large", UNSHARED_BYTES >> 20));
        }
        Attachment attachment = checked(name, bytes, actor);
        directory.add(attachment);
        files.store(attachment.id(), bytes);
        return attachment;
    }

    private Attachment checked(@Nullable String name, byte[] bytes, Actor actor) {
        if (bytes.length == 0) {
            throw refused(Words.say("attachment.file-empty-choose-another"));
        }
        FileKind kind = FileKind.of(bytes).orElseThrow(() -> refused(Words.say("attachment.only-pdf-ofd-jpeg")));
        return new Attachment(
                new AttachmentId(UUID.randomUUID().toString()),
                FileName.safe(name, kind),
                kind,
                bytes.length,
                sha256(bytes),
                scanned(bytes),
                actor.id(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                actor.scope().keys(),
                false,
                false);
    }

    private Scan scanned(byte[] bytes) {
        Scan scan = scanner.scan(bytes);
        return switch (scan) {
            case CLEAN, NOT_SCANNED -> scan;
            case INFECTED -> throw refused(Words.say("attachment.malware-found-file-kept"));
            case NO_ANSWER -> throw refused(Words.say("attachment.malware-scanner-gives-answer"));
        };
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Says that a file is too large. */
    public static Rejection tooLarge() {
        return refused(Words.say("attachment.file-larger-than-10"));
    }

    private static Rejection refused(Sentence says) {
        return new Rejection(FILE_REFUSED, "file", says);
    }
}
