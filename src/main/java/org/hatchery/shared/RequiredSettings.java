package org.hatchery.shared;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;

/** Refuses to start without a database and an issuer; only the local profile brings its own. */
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final List<Setting> REQUIRED = List.of(
            new Setting(
                    "spring.mongodb.uri",
                    "mongodb(\\+srv)?://.+",
                    "请设置 MONGODB_URI（数据库连接串）。Please set MONGODB_URI, the database: mongodb://host/hatchery?replicaSet=rs0"),
            new Setting(
                    "hatchery.issuer-uri",
                    "https?://.+",
                    "请设置 HATCHERY_ISSUER_URI（令牌签发方）。Please set HATCHERY_ISSUER_URI, the issuer exactly as in its tokens"));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        List<String> missing = missing(context.getEnvironment(), bringsItsOwn(context));
        if (!missing.isEmpty()) {
            throw new Missing(missing);
        }
    }

    /** The packaged jar has no local classes, whatever profile it is started with. */
    private static boolean bringsItsOwn(ConfigurableApplicationContext context) {
        return ClassUtils.isPresent("org.hatchery.local.LocalIssuer", context.getClassLoader());
    }

    static List<String> missing(Environment settings, boolean hasLocalClasses) {
        if (hasLocalClasses && settings.acceptsProfiles(Profiles.of("local"))) {
            return List.of();
        }
        Stream<Setting> missing = REQUIRED.stream().filter(setting -> !setting.isIn(settings));
        return missing.map(Setting::advice).toList();
    }

    /**
     * What an installation has to say.
     *
     * @param form what a usable value looks like
     * @param advice one line that names the variable to set
     */
    private record Setting(String property, String form, String advice) {
        boolean isIn(Environment settings) {
            return settings.getProperty(property, "").matches(form);
        }
    }

    /** Nothing can be started with these settings. */
    static class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Missing(List<String> advice) {
            super(String.join(System.lineSeparator(), advice));
        }
    }
}
