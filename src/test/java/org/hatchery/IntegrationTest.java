package org.hatchery;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * A test of the running service: real HTTP, real tokens, and the embedded engine or the database of {@code MONGODB_URI}.
 *
 * <p>All such tests share one service and one database, started once, and run one after the other. So a test makes its own records under its own ids,
 * and adds neither beans nor settings, which would start another service. Time passes by {@link ServiceClock}.
 */
@Documented
@Tag("integration")
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = RANDOM_PORT)
@ActiveProfiles({"local", "test"})
@ContextConfiguration(initializers = FreshDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Import(TestSupport.class)
@ExtendWith(PresentAgain.class)
@Execution(ExecutionMode.SAME_THREAD)
public @interface IntegrationTest {}
