package org.hatchery.notice.delivery;

import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.hatchery.notice.NoticeSettings;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Posts to webhooks: to public addresses alone, following nobody elsewhere, keeping no lines, and within a time. Of the
 * answer only the status is read.
 */
@Component
class WebhookClient implements DisposableBean {
    private static final int MOST_HEADERS = 100;
    private static final int LONGEST_LINE = 8 * 1024;
    private static final int SUCCESS = 200;
    private static final int OTHER = 300;
    /** Until the answer has begun, however slowly. */
    private static final int TIMEOUTS_IN_ALL = 3;

    private final PublicHosts hosts;
    private final Duration timeout;
    private final Clock clock;
    private final CloseableHttpClient client;

    WebhookClient(NoticeSettings settings, Clock clock) {
        this.hosts = new PublicHosts(
                SystemDefaultDnsResolver.INSTANCE, settings.webhooks().privateAddresses());
        this.timeout = settings.webhooks().timeout();
        this.clock = clock;
        this.client = client(hosts, timeout);
    }

    PublicHosts hosts() {
        return hosts;
    }

    private static CloseableHttpClient client(PublicHosts hosts, Duration timeout) {
        var most = Timeout.of(timeout);
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(hosts)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxHeaderCount(MOST_HEADERS)
                                .setMaxLineLength(LONGEST_LINE)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(most)
                        .setSocketTimeout(most)
                        .setTimeToLive(TimeValue.ZERO_MILLISECONDS)
                        .build())
                .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(most).build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(most)
                        .setResponseTimeout(most)
                        .setRedirectsEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("Hatchery")
                .build();
    }

    /** One attempt. */
    Attempt post(Webhook to, String delivery, String kind, String body) {
        Instant now = clock.instant();
        var request = new HttpPost(to.url());
        request.setHeader("Hatchery-Delivery", delivery);
        request.setHeader("Hatchery-Event", kind);
        request.setHeader("Hatchery-Signature", SignedBody.signature(to.secret(), now, body));
        request.setHeader("Connection", "close");
        request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        var tooLate = CompletableFuture.delayedExecutor(timeout.toMillis() * TIMEOUTS_IN_ALL, TimeUnit.MILLISECONDS);
        tooLate.execute(request::cancel);
        var status = new AtomicInteger();
        try {
            client.execute(request, answer -> {
                status.set(answer.getCode());
                return request.cancel(); // the rest is not read, however long it is
            });
        } catch (UnknownHostException notPublic) {
            return Attempt.notTaken("no public address");
        } catch (IOException failed) {
            if (status.get() == 0) {
                return Attempt.notTaken(failed.getClass().getSimpleName());
            }
        }
        return status.get() >= SUCCESS && status.get() < OTHER
                ? Attempt.taken("HTTP " + status)
                : Attempt.notTaken("HTTP " + status);
    }

    @Override
    public void destroy() throws IOException {
        client.close();
    }
}
