package org.hatchery.scale;

import java.io.IOException;
import org.hatchery.HatcheryApplication;
import org.springframework.boot.SpringApplication;

/** The service in a process of its own with {@link Gauges} on it; it ends with whoever started it. */
final class MeasuredService {
    /** Begins the line that says where it listens. */
    static final String READY = "MEASURED ";

    private MeasuredService() {}

    public static void main(String[] arguments) throws IOException {
        var context = new SpringApplication(HatcheryApplication.class, Gauges.class).run(arguments);
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        System.out.println(
                READY + port + " " + context.getBean(Gauges.ControlDoor.class).port());
        while (System.in.read() >= 0) {
            // nobody writes: the end of the stream is the end of the starter
        }
        System.exit(0);
    }
}
