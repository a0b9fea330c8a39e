package org.hatchery.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

@Timeout(30)
class ClamdScannerTests {
    private static final byte[] FILE = Files.pdf(300_000);

    @Test
    void sendsTheWholeFileAndReportsThatItIsClean() throws IOException {
        var seen = new AtomicReference<byte[]>();
        try (var clamd = Clamd.answering(bytes -> {
            seen.set(bytes);
            return "stream: OK\0";
        })) {
            assertThat(scan(clamd)).isEqualTo(Scan.CLEAN);
        }
        assertThat(seen.get()).isEqualTo(FILE);
    }

    @Test
    void reportsMalware() throws IOException {
        try (var clamd = Clamd.answering(bytes -> "stream: Win.Test.EICAR_HDB-1 FOUND\0")) {
            assertThat(scan(clamd)).isEqualTo(Scan.INFECTED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR\0", "", "stream: OKAY\0", "UNKNOWN COMMAND\0"})
    void takesNothingElseForAnAnswer(String answer) throws IOException {
        try (var clamd = Clamd.answering(bytes -> answer)) {
            assertThat(scan(clamd)).isEqualTo(Scan.NO_ANSWER);
        }
    }

    @Test
    void doesNotWaitForADaemonThatHangs() throws IOException {
        try (var clamd = Clamd.hanging()) {
            assertThat(scanner(clamd.port(), Duration.ofMillis(300)).scan(Files.pdf(UploadAttachment.LARGEST)))
                    .isEqualTo(Scan.NO_ANSWER);
            assertThat(scanner(clamd.port(), Duration.ofMillis(300)).scan(Files.PDF))
                    .isEqualTo(Scan.NO_ANSWER);
        }
    }

    @Test
    void reportsADaemonThatIsNotThere() throws IOException {
        var clamd = Clamd.hanging();
        clamd.close();

        assertThat(scan(clamd)).isEqualTo(Scan.NO_ANSWER);
    }

    @Test
    void isChosenBySettingHostAndPort() throws IOException {
        var timer = new SimpleAsyncTaskScheduler();
        var configuration = new ScannerConfiguration();
        try (var clamd = Clamd.answering(bytes -> "stream: OK\0")) {
            assertThat(configuration.attachmentScanner(clamd.address(), timer).scan(FILE))
                    .isEqualTo(Scan.CLEAN);
        }
        assertThat(configuration.attachmentScanner(" ", timer).scan(FILE)).isEqualTo(Scan.NOT_SCANNED);
        assertThatThrownBy(() -> configuration.attachmentScanner("clamav", timer))
                .hasMessageContaining("hatchery.scanner");
    }

    private static Scan scan(Clamd clamd) {
        return scanner(clamd.port(), Duration.ofSeconds(10)).scan(FILE);
    }

    private static ClamdScanner scanner(int port, Duration patience) {
        return new ClamdScanner("127.0.0.1", port, patience, new SimpleAsyncTaskScheduler());
    }
}
