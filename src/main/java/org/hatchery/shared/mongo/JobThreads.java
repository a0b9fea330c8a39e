package org.hatchery.shared.mongo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Threads for whatever is done again and again, more than there are such jobs, so that none waits for another.
 *
 * <p>Spring Boot's own scheduler runs all jobs with a pause between two runs on one thread, on every version of Java.
 */
@Configuration(proxyBeanMethods = false)
class JobThreads {
    private static final Logger log = LoggerFactory.getLogger(JobThreads.class);
    static final int THREADS = 48;

    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(THREADS);
        scheduler.setThreadNamePrefix("scheduling-");
        scheduler.setRemoveOnCancelPolicy(true);
        scheduler.setErrorHandler(JobThreads::say);
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setAwaitTerminationSeconds(10);
        return scheduler;
    }

    /** One line while the database is away, which jobs notice every few seconds; a defect with its trace. */
    private static void say(Throwable failed) {
        if (SetAside.isOutage(failed)) {
            log.warn("A job is done again later: {}", failed.getMessage());
        } else {
            log.error("A job failed and is done again later.", failed);
        }
    }
}
