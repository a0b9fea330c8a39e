package org.hatchery.shared.mongo.start;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientException;
import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says which database let us in too late or not at all when the service starts. */
class UnreachableDatabase extends AbstractFailureAnalyzer<MongoClientException> {
    private final Environment settings;

    UnreachableDatabase(Environment settings) {
        this.settings = settings;
    }

    @Override
    protected FailureAnalysis analyze(Throwable failure, MongoClientException cause) {
        return new FailureAnalysis(
                "无法使用数据库 The database cannot be used: " + hosts() + " (" + cause.getMessage() + ")",
                "请检查 MONGODB_URI 和数据库是否运行。Please check MONGODB_URI and whether the database is running.",
                cause);
    }

    /** Without the credentials of the connection string. */
    private List<String> hosts() {
        String uri = settings.getProperty("spring.mongodb.uri", "");
        return uri.isBlank() ? List.of() : new ConnectionString(uri).getHosts();
    }
}
