package org.hatchery.scale;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.hatchery.incubation.rule.IncubationRules;
import org.hatchery.region.RegionDirectory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Fills a database from the command line: {@code mvn -P scale spring-boot:run}.
 *
 * <p>Only what brings a database up to date and knows regions and rules runs, and nothing that repairs, counts or serves.
 */
@ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
@ComponentScan(
        basePackages = "org.hatchery",
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "org\\.hatchery\\.[a-z]+(\\.[a-z]+)?\\.\\w+Migrations",
                            "org\\.hatchery\\.shared\\.mongo\\.start\\.(\\w+Migrations|MigrationRunner|Timeouts)",
                            "org\\.hatchery\\.shared\\.mongo\\.stored\\.MongoConfiguration",
                            "org\\.hatchery\\.shared\\.mongo\\.(ReadEach|SetAsideLedger)",
                            "org\\.hatchery\\.region\\.RegionDirectory",
                            "org\\.hatchery\\.incubation\\.rule\\.IncubationRules"
                        }))
class ScaleApplication {
    public static void main(String[] arguments) {
        var application = new SpringApplicationBuilder(ScaleApplication.class)
                .web(WebApplicationType.NONE)
                .profiles("scale");
        try (var context = application.run(arguments)) {
            fill(
                    context.getEnvironment(),
                    new FillDatabase(
                            context.getBean(MongoOperations.class),
                            context.getBean(RegionDirectory.class),
                            context.getBean(IncubationRules.class),
                            context.getBean(Clock.class)));
        }
    }

    private static void fill(Environment settings, FillDatabase database) {
        Size size = Size.of(settings.getProperty("scale.size", "S"));
        int seed = settings.getProperty("scale.seed", Integer.class, 1);
        int threads = settings.getProperty("scale.threads", Integer.class, 2);
        try (ProgressBar bar = bar(size)) {
            database.fill(size, seed, threads, bar::stepBy);
        }
    }

    private static ProgressBar bar(Size size) {
        return new ProgressBarBuilder()
                .setTaskName("carriers")
                .setInitialMax(size.carriers())
                .setUpdateIntervalMillis(2_000)
                .showSpeed()
                .build();
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    /** Building an index over millions of documents takes minutes. */
    @Bean
    MongoClientSettingsBuilderCustomizer patience() {
        return settings -> settings.applyToSocketSettings(socket -> socket.readTimeout(1, TimeUnit.HOURS));
    }
}
