package org.hatchery.notice.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.hatchery.identity.Grant;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.notice.NoticeSettings;
import org.hatchery.notice.Receiver;
import org.hatchery.shared.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of a webhook … */
class WebhookAddressTests {
    private static final Map<String, String> NAMES = Map.of(
            "hooks.example.cn", "93.184.215.14",
            "inside.example.cn", "10.1.2.3",
            "rebound.example.cn", "127.0.0.1",
            "six.example.cn", "2606:2800:21f:cb07:6820:80da:af6b:8b2c");

    /** Names as somebody's server may tell them; all others as this machine does. */
    private static final DnsResolver SERVER = new DnsResolver() {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            if (host.equals("both.example.cn")) {
                return new InetAddress[] {InetAddress.getByName("93.184.215.14"), InetAddress.getByName("192.168.0.1")};
            }
            return NAMES.containsKey(host)
                    ? new InetAddress[] {InetAddress.getByName(NAMES.get(host))}
                    : SystemDefaultDnsResolver.INSTANCE.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    };

    private static void check(String url) {
        WebhookAddress.check(url, new PublicHosts(SERVER, false), false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.cn/hatchery",
                "https://hooks.example.cn:8443/a?b=c",
                "https://six.example.cn/",
                "https://93.184.215.14/"
            })
    void leadsIntoThePublicInternet(String url) {
        assertThatCode(() -> check(url)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://127.1/",
                "https://0x7f.1/",
                "https://0177.0.0.1/",
                "https://2130706433/",
                "https://0.0.0.0/",
                "https://localhost/",
                "https://localhost.localdomain/",
                "https://[::1]/",
                "https://[::]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://[fe80::1]/",
                "https://[fd00:ec2::254]/latest/meta-data",
                "https://169.254.169.254/latest/meta-data",
                "https://100.100.100.200/latest/meta-data",
                "https://10.0.0.1/",
                "https://172.16.0.1/",
                "https://172.31.255.255/",
                "https://192.168.1.1/",
                "https://198.18.0.1/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://inside.example.cn/",
                "https://rebound.example.cn/",
                "https://both.example.cn/",
                "https://no-such-host.invalid/",
                "http://hooks.example.cn/",
                "ftp://hooks.example.cn/",
                "file:///etc/passwd",
                "https://user:secret@hooks.example.cn/",
                "https://hooks.example.cn/#part",
                "https:///nowhere",
                "hooks.example.cn",
                "https://hooks.example.cn/a b"
            })
    void leadsNowhereElse(String url) {
        assertThatThrownBy(() -> check(url))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.errors().get(0).field()).containsExactly("url"));
    }

    @Test
    void isCheckedAgainAsItIsUsed() throws Exception {
        var webhooks = new NoticeSettings.Webhooks(false, 10, Duration.ofSeconds(2));
        var settings =
                new NoticeSettings(false, Period.ofDays(30), Period.ofDays(180), LocalTime.of(8, 0), 10, webhooks);
        try (Receiver inside = new Receiver()) {
            var client = new WebhookClient(settings, Clock.systemUTC());
            var webhook = new Webhook(
                    "id",
                    "owner",
                    new Grant(Role.ADMIN, List.of()),
                    Set.of(),
                    inside.address(),
                    Set.of(),
                    "secret",
                    new Receipt("key", ""),
                    Instant.EPOCH,
                    null);

            Attempt attempt = client.post(webhook, "1", "kind", "{}");

            assertThat(attempt).isEqualTo(Attempt.notTaken("no public address"));
            assertThat(inside.heard()).isEmpty();
            client.destroy();
        }
    }
}
