package org.hatchery.attachment;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Chooses the scanner: a ClamAV daemon where {@code hatchery.scanner} names one, none otherwise. */
@Configuration(proxyBeanMethods = false)
class ScannerConfiguration {
    private static final String TIMER = "scannerTimer";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Its own, because whoever hangs must not wait for a job before it is let go. */
    @Bean(defaultCandidate = false)
    @Qualifier(TIMER) ThreadPoolTaskScheduler scannerTimer() {
        var timer = new ThreadPoolTaskScheduler();
        timer.setThreadNamePrefix("scanner-timer-");
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    @Bean
    AttachmentScanner attachmentScanner(
            @Value("${hatchery.scanner:}") String address, @Qualifier(TIMER) TaskScheduler timer) {
        return address.isBlank() ? new NoScanner() : clamd(address, timer);
    }

    static ClamdScanner clamd(String address, TaskScheduler timer) {
        if (!address.matches(".+:\\d{1,5}")) {
            throw new IllegalArgumentException("hatchery.scanner is host:port, such as clamav:3310, not " + address);
        }
        int colon = address.lastIndexOf(':');
        int port = Integer.parseInt(address.substring(colon + 1));
        return new ClamdScanner(address.substring(0, colon), port, PATIENCE, timer);
    }
}
