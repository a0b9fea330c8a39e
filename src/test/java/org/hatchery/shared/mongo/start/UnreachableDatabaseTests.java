package org.hatchery.shared.mongo.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

class UnreachableDatabaseTests {
    @Test
    void isNamedWithoutItsPassword() {
        var settings = new MockEnvironment()
                .withProperty("spring.mongodb.uri", "mongodb://somebody:password@one:27017,two:27018/hatchery");
        var failure = new IllegalStateException(new MongoTimeoutException("Timed out"));

        FailureAnalysis analysis = new UnreachableDatabase(settings).analyze(failure);

        assertThat(analysis.getDescription())
                .contains("[one:27017, two:27018]", "Timed out")
                .doesNotContain("somebody", "password");
        assertThat(analysis.getAction()).contains("MONGODB_URI");
    }
}
