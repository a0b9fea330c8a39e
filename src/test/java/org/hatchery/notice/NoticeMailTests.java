package org.hatchery.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hatchery.Caller;
import org.hatchery.Crowd;
import org.hatchery.OwnService;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.notice.delivery.Deliver;
import org.hatchery.notice.delivery.SendDigests;
import org.hatchery.notice.delivery.SpreadNotices;
import org.hatchery.notice.telling.TellNotices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoOperations;

/** A notice that goes by mail … */
@Tag("integration")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticeMailTests {
    private static final String REGION = "630105";
    private static final String LIMIT = "incubation.notice-limit";

    private GreenMail mail;
    private OwnService service;

    @BeforeAll
    void start() {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        service = new OwnService(
                0,
                0,
                "--hatchery.sample.enabled=false",
                "--hatchery.totals.keep=false",
                "--hatchery.notice.follow=false",
                "--hatchery.notice.digest-at=00:00",
                "--hatchery.mail.sender=no-reply@hatchery.example.cn",
                "--hatchery.mail.console=https://hatchery.example.cn/console/",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.getSmtp().getPort());
    }

    @AfterAll
    void stop() {
        service.close();
        mail.stop();
    }

    private Caller manager(String prefix, String domain) {
        return service.api()
                .as(new Actor(
                        "mail-" + prefix,
                        Role.CARRIER_MANAGER,
                        List.of(prefix + "-carrier"),
                        "张经理",
                        "zhang@" + domain));
    }

    private void happen(String prefix) {
        LocalDate entered =
                LocalDate.now(service.bean(Clock.class)).minusYears(3).plusDays(90);
        Crowd.of(prefix, REGION, 1, 0, entered).storedIn(service.bean(MongoOperations.class));
        send();
    }

    private void send() {
        service.bean(TellNotices.class).tellAll();
        service.bean(SpreadNotices.class).spreadAll();
        service.bean(Deliver.class).work();
    }

    private static void choose(Caller owner, String timing) {
        assertThat(owner.run(
                                "firm/ChooseNotifications",
                                Map.of("input", Map.of("choices", List.of(Map.of("kind", LIMIT, "mail", timing)))))
                        .refusals())
                .isEmpty();
    }

    private static String text(MimeMessage message) throws Exception {
        return String.valueOf(message.getContent()).replace("\r", "");
    }

    @Test
    void goesOutOnceWithANameAndTheWayToChooseAnew() throws Exception {
        Caller owner = manager("mail1", "one.example.cn");
        choose(owner, "AT_ONCE");
        happen("mail1");
        send();

        MimeMessage[] got = mail.getReceivedMessagesForDomain("one.example.cn");
        assertThat(got).hasSize(1);
        assertThat(got[0].getSubject()).isEqualTo("Hatchery 提醒：孵化期限");
        assertThat(got[0].getMessageID()).matches("<[0-9a-f]{32}@hatchery>");
        assertThat(text(got[0]))
                .contains("孵化期限", "https://hatchery.example.cn/console/notifications")
                .doesNotContain("incubation of");
        assertThat(owner.run("firm/NotificationChoices", Map.of())
                        .at("/notificationChoices/email")
                        .asString())
                .isEqualTo("z***@one.example.cn");
    }

    @Test
    void isWrittenInTheLanguageInWhichItWasChosen() throws Exception {
        choose(manager("mail2", "two.example.cn").inEnglish(), "AT_ONCE");
        happen("mail2");

        MimeMessage[] got = mail.getReceivedMessagesForDomain("two.example.cn");
        assertThat(got).hasSize(1);
        assertThat(text(got[0])).contains("reaches its limit on").doesNotContain("孵化期限为");
    }

    @Test
    void comesWithTheMailOfTheDayOnce() throws Exception {
        choose(manager("mail3", "three.example.cn"), "DAILY");
        happen("mail3");
        assertThat(mail.getReceivedMessagesForDomain("three.example.cn")).isEmpty();

        service.bean(SendDigests.class).sendAll();
        service.bean(SendDigests.class).sendAll();
        send();

        MimeMessage[] got = mail.getReceivedMessagesForDomain("three.example.cn");
        assertThat(got).hasSize(1);
        assertThat(got[0].getSubject()).contains("新消息 1 条");
        assertThat(text(got[0])).contains("拥挤企业0的孵化期限为", "待办", "90 日内到期: 1");
    }

    @Test
    void doesNotComeWhereThereIsNothing() {
        choose(manager("mail4", "four.example.cn"), "DAILY");

        service.bean(SendDigests.class).sendAll();
        send();

        assertThat(mail.getReceivedMessagesForDomain("four.example.cn")).isEmpty();
    }

    @Test
    void goesToNobodyWhoChoseNothing() {
        manager("mail5", "five.example.cn").run("firm/Unread", Map.of());
        happen("mail5");

        assertThat(mail.getReceivedMessagesForDomain("five.example.cn")).isEmpty();
    }

    @Test
    void needsAnAddressThatIsConfirmed() {
        Caller owner = service.api().as(new Actor("mail-six", Role.CARRIER_MANAGER, List.of("mail6-carrier")));

        assertThat(owner.run(
                                "firm/ChooseNotifications",
                                Map.of("input", Map.of("choices", List.of(Map.of("kind", LIMIT, "mail", "AT_ONCE")))))
                        .refusals())
                .containsExactly("WRONG_STATE");
        assertThat(owner.run(
                                "firm/ChooseNotifications",
                                Map.of("input", Map.of("choices", List.of(Map.of("kind", "no.kind", "mail", "NEVER")))))
                        .refusals())
                .containsExactly("INVALID");
    }
}
