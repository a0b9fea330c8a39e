package org.hatchery.shared.mongo;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Threads of jobs … */
class JobThreadsTests {
    private static final CountDownLatch HELD = new CountDownLatch(1);
    private static final CountDownLatch OTHERS = new CountDownLatch(3);

    /** Jobs as the service has them, the first of which never comes back. */
    @EnableScheduling
    static class Jobs {
        @Scheduled(fixedDelay = 10)
        void held() throws InterruptedException {
            HELD.await(30, SECONDS);
        }

        @Scheduled(fixedDelay = 10)
        void other() {
            OTHERS.countDown();
        }
    }

    @Test
    void letAJobRunWhileAnotherHangs() throws InterruptedException {
        try (var context = new AnnotationConfigApplicationContext(JobThreads.class, Jobs.class)) {
            assertThat(OTHERS.await(10, SECONDS)).isTrue();
            HELD.countDown();
        }
    }

    @Test
    void areMoreThanThereAreJobs() {
        List<JavaMethod> jobs = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.hatchery").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Scheduled.class))
                        .toList();

        assertThat(jobs).hasSizeGreaterThan(8).hasSizeLessThan(JobThreads.THREADS);
    }
}
